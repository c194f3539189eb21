import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { TableShape } from '../lambda/aws/tables.ts';
import { acknowledge } from './acknowledge.ts';
import { TABLE_SHAPES, type TableName } from './grants.ts';
import type { Arns } from './policy.ts';

/** Everything that would be lost: kept when the stack is deleted, and the stack itself is protected. */
export class StorageStack extends Stack {
  /** Raw pages: what can not be had again. */
  readonly archive: Bucket;
  /** Releases and the search snapshot: can be rebuilt from the archive. */
  readonly derived: Bucket;
  readonly tables: Readonly<Record<TableName, Table>>;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.archive = this.#bucket('Archive', { versioned: true });
    // Not versioned: replaced search snapshots and re-extracted releases need no past, the archive is the past.
    this.derived = this.#bucket('Derived', { versioned: false });
    this.tables = {
      frontier: this.#table('Frontier', TABLE_SHAPES.frontier),
      releases: this.#table('Releases', TABLE_SHAPES.releases),
    };
  }

  /** As exports, for the roles of the other stacks. */
  get arns(): Pick<Arns, 'tables' | 'buckets'> {
    const { frontier, releases } = this.tables;
    return {
      tables: { frontier: this.exportValue(frontier.tableArn), releases: this.exportValue(releases.tableArn) },
      buckets: { archive: this.exportValue(this.archive.bucketArn), derived: this.exportValue(this.derived.bucketArn) },
    };
  }

  #bucket(id: string, { versioned }: { readonly versioned: boolean }): Bucket {
    const bucket = new Bucket(this, id, {
      versioned,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      // No rule expires an object, current or not; only what was never finished goes.
      lifecycleRules: [{ id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    acknowledge(bucket, 'AwsSolutions-S1');
    return bucket;
  }

  #table(id: string, shape: TableShape): Table {
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const table = new Table(this, id, {
      partitionKey: text(shape.key.partition),
      sortKey: text(shape.key.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(shape.expiry === undefined ? {} : { timeToLiveAttribute: shape.expiry }),
    });
    for (const { name, partition, sort, projection } of Object.values(shape.indexes)) {
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        ...(projection === 'ALL'
          ? { projectionType: ProjectionType.ALL }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }),
      });
    }
    return table;
  }
}
