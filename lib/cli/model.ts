import { rmSync } from 'node:fs';
import type { StackModel } from '../local/template/model.ts';
import { readModel } from '../local/template.ts';
import { synthesizeTemplates } from '../synthesize.ts';

/** A batching window saves uploads to S3; a person who waits for a command gains nothing by it. */
const LONGEST_WINDOW_SECONDS = 2;

/** The CDK app's own templates, synthesised in this process: a mistake in the infrastructure shows on one machine. */
export const localModel = (): StackModel => {
  const { templates, assemblyDir } = synthesizeTemplates({ bundle: false });
  rmSync(assemblyDir, { recursive: true, force: true });
  const model = readModel(templates);
  return {
    ...model,
    mappings: model.mappings.map((mapping) => ({
      ...mapping,
      batchingWindowSeconds: Math.min(mapping.batchingWindowSeconds, LONGEST_WINDOW_SECONDS),
    })),
  };
};
