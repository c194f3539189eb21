import { TemplateError } from './errors.ts';
import { functionFinder, readFunction, readMapping, readRoute, readSchedule } from './template/compute.ts';
import type { StackModel, Template } from './template/model.ts';
import { Properties } from './template/properties.ts';
import { type Located, Resolver, where } from './template/resolve.ts';
import { readBucket, readQueue, readTable } from './template/storage.ts';

/** Types that mean nothing on one machine. Any other unknown type is an error: silence would hide a missing part. */
const IGNORED: readonly (string | RegExp)[] = [
  /^AWS::IAM::/,
  /^AWS::Logs::/,
  /^AWS::CloudWatch::/,
  /^AWS::SNS::/,
  /^AWS::KMS::/,
  /^AWS::CloudFront::/,
  /^AWS::Budgets::/,
  'AWS::CDK::Metadata',
  'AWS::Lambda::Permission',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::ApiGatewayV2::Stage',
];

const SUPPORTED = new Set([
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Scheduler::Schedule',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
]);

const isIgnored = (type: string): boolean =>
  IGNORED.some((pattern) => (typeof pattern === 'string' ? pattern === type : pattern.test(type)));

/**
 * Reads the templates of an app, by stack name, as one model; references across stacks (exports) resolve.
 * @throws TemplateError naming stack and logical id of what the local stack can not run.
 */
export const readModel = (templates: Readonly<Record<string, Template>>): StackModel => {
  const resolver = new Resolver(templates);
  const all: Located[] = Object.entries(templates).flatMap(([stack, template]) =>
    Object.entries(template.Resources ?? {}).map(([logicalId, resource]) => ({ stack, logicalId, resource })),
  );
  const unknown = all.find(({ resource }) => !SUPPORTED.has(resource.Type) && !isIgnored(resource.Type));
  if (unknown !== undefined) throw new TemplateError(`${where(unknown)}: the local stack has nothing for this type`);

  const of = (...types: string[]): Properties[] =>
    all.filter(({ resource }) => types.includes(resource.Type)).map((located) => new Properties(resolver, located));

  const queues = of('AWS::SQS::Queue').map((properties) => readQueue(resolver, properties));
  const functions = of('AWS::Lambda::Function').flatMap((properties) => readFunction(resolver, properties) ?? []);
  const find = functionFinder(functions);
  const integrations = new Map(
    of('AWS::ApiGatewayV2::Integration').map((p) => [`${p.located.stack}/${p.located.logicalId}`, p]),
  );
  const [api, ...moreApis] = of('AWS::ApiGatewayV2::Api');
  const second = moreApis[0];
  if (second !== undefined) throw second.fault('only one HTTP API runs locally');

  const model: StackModel = {
    tables: of('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map((p) => readTable(resolver, p)),
    buckets: of('AWS::S3::Bucket').map((p) => readBucket(resolver, p)),
    queues,
    functions,
    mappings: of('AWS::Lambda::EventSourceMapping').flatMap((p) => readMapping(p, queues, find) ?? []),
    schedules: of('AWS::Scheduler::Schedule').map((p) => readSchedule(resolver, p, find)),
    api:
      api === undefined
        ? null
        : {
            logicalId: api.located.logicalId,
            name: String(api.get('Name') ?? api.located.logicalId),
            routes: of('AWS::ApiGatewayV2::Route').map((p) => readRoute(p, integrations, find)),
          },
  };
  check(model);
  return model;
};

/** What CloudFormation would refuse at deployment, and a person would search for long. */
const check = (model: StackModel): void => {
  for (const queue of model.queues) {
    if (queue.redrive === null) continue;
    const target = model.queues.find((candidate) => candidate.arn === queue.redrive?.deadLetterQueueArn);
    if (target === undefined) throw new TemplateError(`${queue.logicalId}: its dead-letter queue is in no template`);
    if (target.fifo !== queue.fifo) {
      throw new TemplateError(`${queue.logicalId}: its dead-letter queue ${target.logicalId} must be FIFO if it is`);
    }
  }
  for (const mapping of model.mappings) {
    const timeout = model.functions.find((f) => f.name === mapping.functionName)?.timeoutSeconds ?? 0;
    const queue = model.queues.find((candidate) => candidate.name === mapping.queue);
    if (queue !== undefined && queue.visibilityTimeoutSeconds < timeout) {
      throw new TemplateError(
        `${mapping.logicalId}: visibility of ${queue.logicalId} (${queue.visibilityTimeoutSeconds} s) is shorter than the function's time-out (${timeout} s)`,
      );
    }
  }
};
