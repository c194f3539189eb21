import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TemplateError } from '../errors.ts';
import type { FunctionModel } from '../template/model.ts';
import { type FunctionHost, unknownFunction } from './host.ts';
import { Sandbox } from './sandbox.ts';

/** The file of `index.handler` in the asset of a function: the one that would be deployed. */
const bundleOf = (model: FunctionModel, assembly: string): { readonly file: string; readonly exported: string } => {
  const [name = 'index', exported = 'handler'] = model.entry.split('.');
  const folder = resolve(assembly, `asset.${model.assetHash}`);
  const file = ['.mjs', '.js', '.cjs'].map((end) => join(folder, name + end)).find((path) => existsSync(path));
  if (model.assetHash === null || file === undefined) {
    throw new TemplateError(`${model.logicalId}: no bundle ${name}.{mjs,js,cjs} in ${folder}; run "cdk synth" first`);
  }
  return { file, exported };
};

/**
 * The bundles that CDK built, in child processes that see their own environment only. A process takes one event at a time
 * and is kept warm; more are started while all are busy (the caller bounds how many).
 * @param assembly The cloud assembly (`cdk.out`). @throws TemplateError if a bundle is missing.
 */
export const bundleHost = (
  functions: readonly FunctionModel[],
  assembly: string,
  environmentOf: (functionName: string) => Readonly<Record<string, string>>,
): FunctionHost => {
  const bundles = new Map(functions.map((model) => [model.name, { model, ...bundleOf(model, assembly) }]));
  const warm = new Map<string, Sandbox[]>();
  const all = new Set<Sandbox>();
  const inherited = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', LANG: process.env['LANG'] ?? 'C.UTF-8' };

  return {
    async invoke(functionName, event) {
      const bundle = bundles.get(functionName);
      if (bundle === undefined) throw unknownFunction(functionName);
      const idle = warm.get(functionName) ?? [];
      warm.set(functionName, idle);
      let sandbox = idle.pop();
      while (sandbox !== undefined && !sandbox.alive) {
        all.delete(sandbox);
        sandbox = idle.pop();
      }
      sandbox ??= new Sandbox(bundle.file, bundle.exported, {
        ...inherited,
        AWS_LAMBDA_FUNCTION_NAME: functionName,
        ...environmentOf(functionName),
      });
      all.add(sandbox);
      try {
        return await sandbox.invoke(event, bundle.model);
      } finally {
        if (sandbox.alive) idle.push(sandbox);
        else all.delete(sandbox);
      }
    },
    async stop() {
      for (const sandbox of all) sandbox.kill();
      all.clear();
      warm.clear();
    },
  };
};
