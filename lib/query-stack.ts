import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { CodeOf } from './bundle.ts';
import { API_RATE } from './limits.ts';
import type { Settings } from './settings.ts';
import { LOG_RETENTION, StageFunction } from './stage-function.ts';
import type { StorageStack } from './storage-stack.ts';

/** What the access log says of a request. */
const LOGGED = {
  id: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTimeEpoch(),
  method: AccessLogField.contextHttpMethod(),
  path: AccessLogField.contextPath(),
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  milliseconds: AccessLogField.contextResponseLatency(),
};

export interface QueryStackProps extends StackProps {
  readonly storage: StorageStack;
  readonly settings: Settings;
  readonly codeOf: CodeOf;
}

/** The HTTP API over the archive: reads only. */
export class QueryStack extends Stack {
  readonly stage: StageFunction<'query'>;

  constructor(scope: Construct, id: string, { storage, settings, codeOf, ...props }: QueryStackProps) {
    super(scope, id, props);
    this.stage = new StageFunction(this, {
      handler: 'query',
      codeOf,
      provided: {
        FRONTIER_TABLE: storage.tables.frontier.tableName,
        RELEASES_TABLE: storage.tables.releases.tableName,
        DERIVED_BUCKET: storage.derived.bucketName,
        SOURCES: settings.SOURCES,
        SITES: settings.SITES,
      },
      arns: { ...storage.arns, queues: {} },
    });

    const api = new HttpApi(this, 'Api', { description: 'Press archive: queries', createDefaultStage: false });
    const integration = new HttpLambdaIntegration('Query', this.stage.lambda);
    // Every method: what is not answered is told by the handler, as RFC 9457 says, and not by the gateway.
    for (const path of ['/', '/{proxy+}']) {
      for (const route of api.addRoutes({ path, methods: [HttpMethod.ANY], integration })) {
        acknowledge(route, 'AwsSolutions-APIG4');
      }
    }
    const log = new LogGroup(this, 'AccessLog', { retention: LOG_RETENTION, removalPolicy: RemovalPolicy.DESTROY });
    api.addStage('DefaultStage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: API_RATE.steady, burstLimit: API_RATE.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        // Who asked is nobody's business: no address is written.
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
    new CfnOutput(this, 'ApiAddress', { value: api.apiEndpoint, description: 'Where to query' });
  }
}
