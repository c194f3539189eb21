import { Duration, RemovalPolicy, Size, Tags } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { EnvironmentOf, HandlerName } from '../lambda/environment.ts';
import { acknowledgeWildcard } from './acknowledge.ts';
import type { CodeOf } from './bundle.ts';
import { environmentFor, NODE_VARIABLES } from './environment.ts';
import { FUNCTIONS, type FunctionLimits, INDEX_WRITERS } from './limits.ts';
import { type Arns, policyOf, wildcardsOf } from './policy.ts';

export const LOG_RETENTION = RetentionDays.THREE_MONTHS;

export interface StageFunctionProps<H extends HandlerName> {
  readonly handler: H;
  readonly codeOf: CodeOf;
  /** What the stack provides; the function is given the part that its handler reads. */
  readonly provided: EnvironmentOf<NoInfer<H>>;
  readonly arns: Arns;
}

/** The Lambda function of one stage, with its own log and a role that can do what the stage needs and nothing else. */
export class StageFunction<H extends HandlerName = HandlerName> extends Construct {
  readonly handler: H;
  readonly lambda: LambdaFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, { handler, codeOf, provided, arns }: StageFunctionProps<H>) {
    super(scope, handler);
    this.handler = handler;
    this.log = new LogGroup(this, 'Log', { retention: LOG_RETENTION, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What the stage "${handler}" may do (lib/grants.ts)`,
      // Inside the role, so that no function ever runs with a role that is not complete yet.
      inlinePolicies: { grants: policyOf(handler, arns, this.log) },
    });
    for (const resource of wildcardsOf(this, handler, arns)) acknowledgeWildcard(role, resource);
    const { timeout, memory, disk }: FunctionLimits = FUNCTIONS[handler];
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Press archive: ${handler}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: codeOf(handler),
      role,
      logGroup: this.log,
      timeout: Duration.seconds(timeout),
      memorySize: memory,
      environment: { ...environmentFor(handler, provided), ...NODE_VARIABLES },
      ...(disk === undefined ? {} : { ephemeralStorageSize: Size.mebibytes(disk) }),
      ...(handler === 'index' ? { reservedConcurrentExecutions: INDEX_WRITERS } : {}),
    });
    // The local stack finds the handler's module by it, and bills can be read by stage.
    Tags.of(this.lambda).add('handler', handler);
  }
}
