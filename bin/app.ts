import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildApp } from '../lib/app.ts';

/** Entry point of the CDK command line (cdk.json). Findings of cdk-nag and of CloudFormation's own rules are errors. */
const app = buildApp({ bundle: true });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
