import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from '../../../lib/local/template/model.ts';

/** A folder that is gone when the test is over. */
export const temporaryFolder = (t: { after(work: () => Promise<void>): void }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'local-stack-'));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
};

const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];
/** CloudFormation's own placeholder, which looks like a forgotten template string. */
const substitution = (before: string, name: string, after: string) => `${before}\${${name}}${after}`;
export const lambda = (handler: string, variables: object, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: 'index.handler',
    Timeout: 2,
    Code: {
      S3Bucket: { 'Fn::Sub': substitution('cdk-assets-', 'AWS::AccountId', '') },
      S3Key: `${'ab12'.repeat(4)}${handler.length}.zip`,
    },
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Environment: { Variables: variables },
    Tags: [{ Key: 'handler', Value: handler }],
    ...more,
  },
});

/** Tables, bucket and queues, exported to the second stack. */
const storage: Template = {
  Resources: {
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    Releases: {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        AttributeDefinitions: ['pk', 'sk', 'day', 'at'].map(attribute),
        KeySchema: key('pk', 'sk'),
        GlobalSecondaryIndexes: [
          { IndexName: 'by-day', KeySchema: key('day', 'at'), Projection: { ProjectionType: 'ALL' } },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [{ Region: { Ref: 'AWS::Region' } }],
      },
    },
    Archive: { Type: 'AWS::S3::Bucket', Properties: {} },
    Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
    Work: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 2,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 2 },
      },
    },
    DeadFifo: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
    Hosts: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        FifoQueue: true,
        VisibilityTimeout: 2,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadFifo', 'Arn'] }, maxReceiveCount: 2 },
      },
    },
  },
  Outputs: {
    WorkUrl: { Value: { Ref: 'Work' }, Export: { Name: 'storage:WorkUrl' } },
    WorkArn: { Value: { 'Fn::GetAtt': ['Work', 'Arn'] }, Export: { Name: 'storage:WorkArn' } },
    HostsArn: { Value: { 'Fn::GetAtt': ['Hosts', 'Arn'] }, Export: { Name: 'storage:HostsArn' } },
    Table: {
      Value: { Ref: 'Releases' },
      Export: { Name: { 'Fn::Sub': substitution('', 'AWS::StackName', ':Table') } },
    },
  },
};

const imported = (name: string) => ({ 'Fn::ImportValue': `storage:${name}` });

const compute: Template = {
  Resources: {
    Work: lambda('work', { QUEUE_URL: imported('WorkUrl'), TABLE: imported('Table') }),
    Hosts: lambda('hosts', {}),
    Echo: lambda('echo', { QUEUE_URL: imported('WorkUrl') }),
    WorkMapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: imported('WorkArn'),
        FunctionName: { Ref: 'Work' },
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    HostsMapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: imported('HostsArn'),
        FunctionName: { Ref: 'Hosts' },
        BatchSize: 1,
        ScalingConfig: { MaximumConcurrency: 4 },
      },
    },
    Nightly: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        Name: 'nightly',
        ScheduleExpression: 'cron(0 6 * * ? *)',
        Target: { Arn: { 'Fn::GetAtt': ['Echo', 'Arn'] }, Input: '{"part":"all"}', RoleArn: 'arn:role' },
      },
    },
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'press', ProtocolType: 'HTTP' } },
    Integration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        IntegrationUri: {
          'Fn::Join': [
            '',
            [
              'arn:',
              { Ref: 'AWS::Partition' },
              ':apigateway:',
              { Ref: 'AWS::Region' },
              ':lambda:path/2015-03-31/functions/',
              { 'Fn::GetAtt': ['Echo', 'Arn'] },
              '/invocations',
            ],
          ],
        },
      },
    },
    Route: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        RouteKey: 'GET /releases/{id}',
        Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
      },
    },
  },
};

export const templates = (): Record<string, Template> => structuredClone({ storage, compute });
