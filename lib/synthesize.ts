import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppOptions, buildApp } from './app.ts';

export interface Synthesized {
  /** CloudFormation templates by stack name. */
  readonly templates: Readonly<Record<string, object>>;
  /** The cloud assembly; with bundles, the code of a function is `asset.<hash>/index.mjs` in it. */
  readonly assemblyDir: string;
}

/** Synthesises in this process, without the CDK command line and without validation. The caller owns the folder. */
export const synthesizeTemplates = (options: Omit<AppOptions, 'validate'>): Synthesized => {
  const outdir = options.outdir ?? mkdtempSync(join(tmpdir(), 'press-assembly-'));
  const { stacks, directory } = buildApp({ ...options, outdir, validate: false }).synth();
  return {
    templates: Object.fromEntries(stacks.map((stack) => [stack.stackName, stack.template as object])),
    assemblyDir: directory,
  };
};
