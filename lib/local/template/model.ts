/** What the local stack boots: a typed reading of the CloudFormation resources. Names are the local physical names. */

export interface AttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: 'S' | 'N' | 'B';
}
export interface KeyElement {
  readonly AttributeName: string;
  readonly KeyType: 'HASH' | 'RANGE';
}
export interface IndexModel {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyElement[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
}
/** Spelled as DynamoDB's CreateTable spells it. */
export interface TableModel {
  readonly logicalId: string;
  readonly name: string;
  readonly attributes: readonly AttributeDefinition[];
  readonly keys: readonly KeyElement[];
  readonly globalIndexes: readonly IndexModel[];
  readonly localIndexes: readonly IndexModel[];
}

export interface BucketModel {
  readonly logicalId: string;
  readonly name: string;
}

export interface QueueModel {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  readonly contentBasedDeduplication: boolean;
  readonly visibilityTimeoutSeconds: number;
  readonly retentionSeconds: number;
  readonly delaySeconds: number;
  readonly redrive: { readonly deadLetterQueueArn: string; readonly maxReceiveCount: number } | null;
}

export interface FunctionModel {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  /** The tag `handler`: the module in lambda/handlers. */
  readonly handler: string;
  /** `index.handler`: file and export inside the asset. */
  readonly entry: string;
  /** Hash of the CDK asset with the bundle; null where the code is not an asset. */
  readonly assetHash: string | null;
  readonly timeoutSeconds: number;
  readonly reservedConcurrency: number | null;
  readonly environment: Readonly<Record<string, string>>;
}

export interface MappingModel {
  readonly logicalId: string;
  readonly queue: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  readonly reportBatchItemFailures: boolean;
  readonly maximumConcurrency: number | null;
}

export interface ScheduleModel {
  readonly logicalId: string;
  readonly name: string;
  readonly expression: string;
  readonly timezone: string;
  readonly enabled: boolean;
  readonly functionName: string;
  readonly input: unknown;
}

export interface RouteModel {
  readonly logicalId: string;
  /** `GET /releases/{id}`, `ANY /{proxy+}` or `$default`. */
  readonly routeKey: string;
  readonly functionName: string;
}
export interface ApiModel {
  readonly logicalId: string;
  readonly name: string;
  readonly routes: readonly RouteModel[];
}

export interface StackModel {
  readonly tables: readonly TableModel[];
  readonly buckets: readonly BucketModel[];
  readonly queues: readonly QueueModel[];
  readonly functions: readonly FunctionModel[];
  readonly mappings: readonly MappingModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly api: ApiModel | null;
}

/** A CloudFormation template as JSON. */
export interface Template {
  readonly Resources?: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value?: unknown; readonly Export?: { readonly Name?: unknown } }>
  >;
  readonly Parameters?: Readonly<Record<string, { readonly Default?: unknown }>>;
}
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}
