import { TemplateError } from '../errors.ts';
import type { Resource, Template } from './model.ts';
import { ACCOUNT, API_ORIGIN, arnOf, generatedName, PARTITION, queueUrlOf, REGION, SQS_ORIGIN } from './names.ts';

/** A resource and where it stands. */
export interface Located {
  readonly stack: string;
  readonly logicalId: string;
  readonly resource: Resource;
}

/** Which property names a resource of a type, and how its ARN ends. */
const NAMED: Readonly<
  Record<string, { readonly property: string; readonly service: string; readonly prefix: string }>
> = {
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', service: 'dynamodb', prefix: 'table/' },
  'AWS::DynamoDB::Table': { property: 'TableName', service: 'dynamodb', prefix: 'table/' },
  'AWS::S3::Bucket': { property: 'BucketName', service: 's3', prefix: '' },
  'AWS::SQS::Queue': { property: 'QueueName', service: 'sqs', prefix: '' },
  'AWS::Lambda::Function': { property: 'FunctionName', service: 'lambda', prefix: 'function:' },
  'AWS::Scheduler::Schedule': { property: 'Name', service: 'scheduler', prefix: 'schedule/default/' },
  // Roles are not played here; a schedule's target names one beside its function.
  'AWS::IAM::Role': { property: 'RoleName', service: 'iam', prefix: 'role/' },
  'AWS::ApiGatewayV2::Api': { property: '', service: 'apigateway', prefix: '/apis/' },
};

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': PARTITION,
  'AWS::URLSuffix': 'amazonaws.com',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Turns the intrinsics of several templates into local names; exports of one stack are seen by all. */
export class Resolver {
  readonly #templates: Readonly<Record<string, Template>>;
  /** Evaluations under way, so that a circle is an error and not a stack overflow. */
  readonly #open = new Set<string>();

  constructor(templates: Readonly<Record<string, Template>>) {
    this.#templates = templates;
  }

  /** The local physical name of a resource of a type in NAMED. */
  nameOf({ stack, logicalId, resource }: Located): string {
    const named = NAMED[resource.Type];
    const given = named?.property ? resource.Properties?.[named.property] : undefined;
    if (given !== undefined) return this.text(stack, given);
    return generatedName(stack, logicalId, resource.Type, String(resource.Properties?.['FifoQueue']) === 'true');
  }

  arnOf(located: Located): string {
    const named = NAMED[located.resource.Type];
    if (named === undefined) throw new TemplateError(`${where(located)} has no local ARN`);
    return arnOf(named.service, `${named.prefix}${this.nameOf(located)}`);
  }

  /** The value as a string. @throws TemplateError if it is none or can not be resolved. */
  text(stack: string, value: unknown): string {
    const resolved = this.resolve(stack, value);
    if (['string', 'number', 'boolean'].includes(typeof resolved)) return String(resolved);
    throw new TemplateError(`${stack}: expected text, found ${JSON.stringify(value)}`);
  }

  resolve(stack: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.resolve(stack, part));
    if (!isObject(value)) return value;
    const [key, ...more] = Object.keys(value);
    if (key !== undefined && more.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) {
      return this.#intrinsic(stack, key, value[key]);
    }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.resolve(stack, part)]));
  }

  #intrinsic(stack: string, kind: string, argument: unknown): unknown {
    switch (kind) {
      case 'Ref':
        return this.#ref(stack, String(argument));
      case 'Fn::GetAtt': {
        const [logicalId, attribute] = Array.isArray(argument) ? argument : String(argument).split('.', 2);
        return this.#attribute(stack, String(logicalId), String(attribute));
      }
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown];
        return (this.resolve(stack, parts) as unknown[]).map((part) => this.text(stack, part)).join(separator);
      }
      case 'Fn::Select': {
        const [index, list] = argument as [number | string, unknown];
        return (this.resolve(stack, list) as unknown[])[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = argument as [string, unknown];
        return this.text(stack, text).split(separator);
      }
      case 'Fn::Sub':
        return this.#substitute(stack, argument);
      case 'Fn::ImportValue':
        return this.#import(stack, this.text(stack, argument));
      default:
        throw new TemplateError(`${stack}: ${kind} is not supported: ${JSON.stringify(argument)}`);
    }
  }

  #ref(stack: string, name: string): unknown {
    const pseudo = name === 'AWS::StackName' ? stack : PSEUDO[name];
    if (pseudo !== undefined) return pseudo;
    const located = this.#locate(stack, name);
    if (located === null) {
      const parameter = this.#templates[stack]?.Parameters?.[name];
      if (parameter?.Default !== undefined) return parameter.Default;
      throw new TemplateError(`${stack}: Ref ${name}: no such resource, and no parameter with a default`);
    }
    if (NAMED[located.resource.Type] === undefined) throw new TemplateError(`${where(located)}: Ref is not supported`);
    const own = this.nameOf(located);
    return located.resource.Type === 'AWS::SQS::Queue' ? queueUrlOf(SQS_ORIGIN, own) : own;
  }

  #attribute(stack: string, logicalId: string, attribute: string): string {
    const located = this.#locate(stack, logicalId);
    if (located === null) throw new TemplateError(`${stack}: Fn::GetAtt ${logicalId}.${attribute}: no such resource`);
    const { Type } = located.resource;
    if (attribute === 'Arn') return this.arnOf(located);
    if (Type === 'AWS::SQS::Queue' && attribute === 'QueueName') return this.nameOf(located);
    if (Type === 'AWS::SQS::Queue' && attribute === 'QueueUrl') return queueUrlOf(SQS_ORIGIN, this.nameOf(located));
    if (Type === 'AWS::ApiGatewayV2::Api' && attribute === 'ApiEndpoint') return API_ORIGIN;
    throw new TemplateError(`${where(located)}: Fn::GetAtt ${attribute} is not supported`);
  }

  #substitute(stack: string, argument: unknown): string {
    const [template, values] = Array.isArray(argument) ? argument : [argument, {}];
    return String(template).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      if (isObject(values) && name in values) return this.text(stack, values[name]);
      const [logicalId, attribute] = name.split('.', 2);
      return attribute === undefined
        ? this.text(stack, this.#ref(stack, name))
        : this.#attribute(stack, String(logicalId), attribute);
    });
  }

  #import(from: string, name: string): unknown {
    if (this.#open.has(name)) throw new TemplateError(`${from}: Fn::ImportValue ${name} refers to itself`);
    this.#open.add(name);
    try {
      for (const [stack, template] of Object.entries(this.#templates)) {
        for (const output of Object.values(template.Outputs ?? {})) {
          const exported = output.Export?.Name;
          if (exported !== undefined && this.text(stack, exported) === name) return this.resolve(stack, output.Value);
        }
      }
    } finally {
      this.#open.delete(name);
    }
    throw new TemplateError(`${from}: Fn::ImportValue ${name}: no stack exports it`);
  }

  #locate(stack: string, logicalId: string): Located | null {
    const resource = this.#templates[stack]?.Resources?.[logicalId];
    return resource === undefined ? null : { stack, logicalId, resource };
  }
}

/** `press-ingest/FetchQueue1234 (AWS::SQS::Queue)`. */
export const where = ({ stack, logicalId, resource }: Located): string => `${stack}/${logicalId} (${resource.Type})`;
