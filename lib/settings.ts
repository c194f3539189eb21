import { Annotations, type Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isContact, UNSET_CONTACT, wrongContact } from './contact.ts';

/** What the operator decides, by CDK context (`-c contact=press@example.org`, or cdk.context.json). */
export interface Settings {
  /** Names of the built-in sources, separated by commas. */
  readonly SOURCES: string;
  /** JSON list of further sites. */
  readonly SITES: string;
  /** Address in our User-Agent. */
  readonly CONTACT: string;
  /** `grammar`, or `bedrock:` and the id or ARN of a model. */
  readonly FACT_READER: string;
  /** Where alarms are sent; null: they show in the console only. */
  readonly alarmEmail: string | null;
}

/** Text of a context value; a list or an object (cdk.context.json) is taken as JSON. */
const contextText = (scope: IConstruct, name: string): string | null => {
  const value: unknown = scope.node.tryGetContext(name);
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const contact = (scope: IConstruct): string => {
  const text = contextText(scope, 'contact') ?? UNSET_CONTACT;
  if (!isContact(text)) throw new Error(`-c contact: ${wrongContact(text)}`);
  return text;
};

/** @throws Error naming a value that is none */
export const readSettings = (scope: IConstruct): Settings => ({
  SOURCES: contextText(scope, 'sources') ?? 'iom',
  SITES: contextText(scope, 'sites') ?? '[]',
  CONTACT: contact(scope),
  FACT_READER: contextText(scope, 'factReader') ?? 'grammar',
  alarmEmail: contextText(scope, 'alarmEmail'),
});

/** Warns, at synthesis, of what a deployment lacks. */
export const warnOfSettings = (stack: Stack, { CONTACT }: Settings): void => {
  if (CONTACT !== UNSET_CONTACT) return;
  Annotations.of(stack).addWarningV2(
    'press:unset-contact',
    `No contact is set: the User-Agent will name ${UNSET_CONTACT}. Deploy with -c contact=<e-mail address or URL>.`,
  );
};
