import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { HANDLER_VARIABLES, type HandlerName } from '../lambda/environment.ts';

/** Where the code of each function comes from. */
export type CodeOf = (handler: HandlerName) => Code;

export const HANDLER_NAMES = Object.keys(HANDLER_VARIABLES) as HandlerName[];

const ROOT = join(import.meta.dirname, '..');
/**
 * Where esbuild believes that it writes. Source maps name the sources from there, so that a bundle, and with it the
 * hash that decides what is deployed, does not depend on the folder of this machine.
 */
const NOMINAL_OUTDIR = join(ROOT, '.build', 'bundles');

/** Dependencies in CommonJS call `require` for Node's own modules, which a module of ESM does not have. */
const REQUIRE = "import{createRequire as r}from'node:module';const require=r(import.meta.url);";

/**
 * Bundles handlers, each into `<outdir>/<handler>/index.mjs` with everything it imports (the AWS SDK too: the version
 * that was tested is the version that runs). One run of esbuild for all, in this process.
 * @throws esbuild's BuildFailure, which names file and line
 */
export const bundleHandlers = (outdir: string, handlers: readonly HandlerName[] = HANDLER_NAMES): void => {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(handlers.map((handler) => [`${handler}/index`, `lambda/handlers/${handler}.ts`])),
    outdir: NOMINAL_OUTDIR,
    write: false,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    // Without the sources' text: file and line are what a stack trace needs.
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) {
    const file = join(outdir, relative(NOMINAL_OUTDIR, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
};

/** The bundles that are deployed. They are staged into the cloud assembly, so their folder lives as long as this process. */
export const bundledCode = (): CodeOf => {
  const outdir = mkdtempSync(join(tmpdir(), 'press-bundles-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  bundleHandlers(outdir);
  return (handler) => Code.fromAsset(join(outdir, handler));
};

/** For tests of the templates, and for the local stack when it runs the handlers in process: no bundle is made. */
export const noCode = (): CodeOf => (handler) => Code.fromInline(`throw new Error('${handler} was not bundled');`);
