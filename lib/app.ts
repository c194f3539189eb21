import { App } from 'aws-cdk-lib';
import cdk from '../cdk.json' with { type: 'json' };
import { AlarmsStack } from './alarms-stack.ts';
import { bundledCode, noCode } from './bundle.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { QueryStack } from './query-stack.ts';
import { readSettings } from './settings.ts';
import { StorageStack } from './storage-stack.ts';

export interface AppOptions {
  /** Folder of the cloud assembly; a temporary one (or the CDK command line's) where nothing is said. */
  readonly outdir?: string;
  /** CDK context: `sources`, `sites`, `contact`, `alarmEmail`, feature flags. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Whether the handlers are bundled; without it the templates are the same except for the code. */
  readonly bundle: boolean;
  /** Whether synthesis checks the templates against the rules of CloudFormation (1 to 2 seconds); true by default. */
  readonly validate?: boolean;
}

/** The whole deployment. `bin/app.ts`, the tests and the local stack all build this. */
export const buildApp = ({ outdir, context = {}, bundle, validate = true }: AppOptions): App => {
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    // The command line reads cdk.json by itself; in process we do, so that the feature flags are the same.
    context: { ...cdk.context, ...context },
    builtinCloudFormationValidation: validate,
    analyticsReporting: false,
    treeMetadata: false,
  });
  const settings = readSettings(app);
  const codeOf = bundle ? bundledCode() : noCode();
  const storage = new StorageStack(app, 'PressStorage', { description: 'Press archive: pages, releases, tables' });
  const pipeline = new PipelineStack(app, 'PressPipeline', {
    description: 'Press archive: discover, fetch, extract, index',
    storage,
    settings,
    codeOf,
  });
  const query = new QueryStack(app, 'PressQuery', {
    description: 'Press archive: HTTP API',
    storage,
    settings,
    codeOf,
  });
  new AlarmsStack(app, 'PressAlarms', {
    description: 'Press archive: alarms',
    queues: Object.values(pipeline.queues),
    stages: [...Object.values(pipeline.stages), query.stage],
    settings,
  });
  return app;
};
