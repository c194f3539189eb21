import type { FunctionModel, MappingModel, QueueModel, RouteModel, ScheduleModel } from './model.ts';
import type { Properties } from './properties.ts';
import type { Resolver } from './resolve.ts';

/** Lambda's default. */
const DEFAULT_TIMEOUT_SECONDS = 3;
/** SQS event source mappings take ten messages where nothing is said. */
const DEFAULT_BATCH_SIZE = 10;

/** A function of ours, or null: one without the tag `handler` is CDK's own (custom resources). */
export const readFunction = (resolver: Resolver, properties: Properties): FunctionModel | null => {
  const tags = properties.list<{ Key: string; Value: string }>('Tags');
  const handler = tags.find((tag) => tag.Key === 'handler')?.Value;
  if (handler === undefined) return null;
  const variables = (properties.object('Environment')['Variables'] ?? {}) as Record<string, unknown>;
  const asset = /^([0-9a-f]+)\.zip$/.exec(String(properties.object('Code')['S3Key'] ?? ''));
  const reserved = properties.get('ReservedConcurrentExecutions');
  return {
    logicalId: properties.located.logicalId,
    name: resolver.nameOf(properties.located),
    arn: resolver.arnOf(properties.located),
    handler,
    entry: String(properties.get('Handler') ?? 'index.handler'),
    assetHash: asset?.[1] ?? null,
    timeoutSeconds: properties.number('Timeout', DEFAULT_TIMEOUT_SECONDS),
    reservedConcurrency: reserved === undefined ? null : Number(reserved),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
  };
};

/** Finds the function that a name, an ARN or an integration URI means. */
export type FindFunction = (reference: string, properties: Properties) => FunctionModel;

export const functionFinder =
  (functions: readonly FunctionModel[]): FindFunction =>
  (reference, properties) => {
    // An integration URI wraps the ARN: arn:…:apigateway:…:lambda:path/2015-03-31/functions/ARN/invocations
    const wrapped = /functions\/(arn:.+)\/invocations$/.exec(reference)?.[1] ?? reference;
    const found = functions.find((candidate) => candidate.name === wrapped || candidate.arn === wrapped);
    if (found === undefined) {
      throw properties.fault(`no function with the tag "handler" stands behind ${reference}`);
    }
    return found;
  };

export const readMapping = (
  properties: Properties,
  queues: readonly QueueModel[],
  find: FindFunction,
): MappingModel | null => {
  if (properties.get('Enabled') === false) return null;
  const source = properties.text('EventSourceArn');
  const queue = queues.find((candidate) => candidate.arn === source);
  if (queue === undefined) throw properties.fault(`EventSourceArn ${source} is no queue of these templates`);
  if (properties.get('FilterCriteria') !== undefined) throw properties.fault('FilterCriteria is not supported');
  const limit = properties.object('ScalingConfig')['MaximumConcurrency'];
  return {
    logicalId: properties.located.logicalId,
    queue: queue.name,
    functionName: find(properties.text('FunctionName'), properties).name,
    batchSize: properties.number('BatchSize', DEFAULT_BATCH_SIZE),
    batchingWindowSeconds: properties.number('MaximumBatchingWindowInSeconds', 0),
    reportBatchItemFailures: properties.list<string>('FunctionResponseTypes').includes('ReportBatchItemFailures'),
    maximumConcurrency: limit === undefined ? null : Number(limit),
  };
};

export const readSchedule = (resolver: Resolver, properties: Properties, find: FindFunction): ScheduleModel => {
  const target = properties.object('Target');
  const input = target['Input'];
  return {
    logicalId: properties.located.logicalId,
    name: resolver.nameOf(properties.located),
    expression: properties.text('ScheduleExpression'),
    timezone: String(properties.get('ScheduleExpressionTimezone') ?? 'UTC'),
    enabled: properties.get('State') !== 'DISABLED',
    functionName: find(String(target['Arn']), properties).name,
    input: input === undefined ? {} : JSON.parse(String(input)),
  };
};

/** Routes point at integrations as `integrations/ID`, where ID is a Ref inside a Join: read before it is resolved. */
export const readRoute = (
  properties: Properties,
  integrations: ReadonlyMap<string, Properties>,
  find: FindFunction,
): RouteModel => {
  const target = JSON.stringify(properties.located.resource.Properties?.['Target'] ?? null);
  const id = /"Ref":"([^"]+)"/.exec(target)?.[1] ?? '';
  const integration = integrations.get(`${properties.located.stack}/${id}`);
  if (integration === undefined) throw properties.fault(`Target ${target} is no integration of this stack`);
  return {
    logicalId: properties.located.logicalId,
    routeKey: properties.text('RouteKey'),
    functionName: find(integration.text('IntegrationUri'), integration).name,
  };
};
