import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Stack, Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildApp } from '../../lib/app.ts';
import { UNSET_CONTACT } from '../../lib/contact.ts';
import { synthesizeTemplates } from '../../lib/synthesize.ts';
import { deployment } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-infra-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const outdir = () => join(folder, String(++made));

const valuesOf = (context: Record<string, unknown>, variable: string) => {
  const stacks = deployment(context);
  const variables = stacks.all('AWS::Lambda::Function').map(({ Properties }) => Properties['Environment'].Variables);
  return new Set(variables.map((each) => each[variable]).filter((value) => value !== undefined));
};

test('cdk-nag and the rules of CloudFormation find nothing', () => {
  const app = buildApp({ bundle: false, outdir: outdir(), context: { alarmEmail: 'press@example.org' } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  assert.doesNotThrow(() => app.synth());
});

test('the settings of the operator reach the functions', () => {
  const sites = [{ name: 'ukraine', origin: 'https://ukraine.iom.int' }];
  const context = { sources: 'iom,other', sites, contact: 'press@example.org' };
  assert.deepEqual([...valuesOf(context, 'SOURCES')], ['iom,other']);
  assert.deepEqual([...valuesOf(context, 'SITES')], [JSON.stringify(sites)]);
  assert.deepEqual([...valuesOf(context, 'CONTACT')], ['press@example.org']);
});

test('an unset contact is warned of, and says so itself', () => {
  assert.deepEqual([...valuesOf({}, 'CONTACT')], [UNSET_CONTACT]);
  const warnings = (context: Record<string, unknown>) => {
    const app = buildApp({ bundle: false, validate: false, outdir: outdir(), context });
    return Annotations.fromStack(app.node.findChild('PressPipeline') as Stack).findWarning('*', Match.anyValue());
  };
  assert.match(JSON.stringify(warnings({})), /No contact is set/);
  assert.deepEqual(warnings({ contact: 'press@example.org' }), []);
});

test('synthesis is the same every time', () => {
  const once = () => synthesizeTemplates({ bundle: false, outdir: outdir() }).templates;
  assert.deepEqual(once(), once());
});
