import { rmSync } from 'node:fs';
import type { StackModel } from '../local/template/model.ts';
import { readModel } from '../local/template.ts';
import { synthesizeTemplates } from '../synthesize.ts';

/** The CDK app's own templates, synthesised in this process: a mistake in the infrastructure shows on one machine. */
export const localModel = (): StackModel => {
  const { templates, assemblyDir } = synthesizeTemplates({ bundle: false });
  rmSync(assemblyDir, { recursive: true, force: true });
  return readModel(templates);
};
