import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Template } from './model.ts';

interface Manifest {
  readonly artifacts?: Readonly<
    Record<
      string,
      { readonly type: string; readonly properties?: { readonly templateFile?: string; readonly stackName?: string } }
    >
  >;
}

/** The templates of a cloud assembly (`cdk.out`), by stack name. */
export const templatesOf = async (assembly: string): Promise<Record<string, Template>> => {
  const manifest = JSON.parse(await readFile(join(assembly, 'manifest.json'), 'utf8')) as Manifest;
  const stacks = Object.entries(manifest.artifacts ?? {}).filter(([, a]) => a.type === 'aws:cloudformation:stack');
  const read = stacks.map(async ([id, { properties }]) => {
    const file = properties?.templateFile ?? `${id}.template.json`;
    return [properties?.stackName ?? id, JSON.parse(await readFile(join(assembly, file), 'utf8')) as Template] as const;
  });
  return Object.fromEntries(await Promise.all(read));
};
