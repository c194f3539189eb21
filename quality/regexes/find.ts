import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import type { Made } from './record-composed.ts';

/** A regular expression of the run-time code, as recheck takes it. */
export interface FoundRegex {
  readonly pattern: string;
  readonly flags: string;
  /** `lambda/read/dates.ts:12`. */
  readonly where: string;
}

interface Written {
  readonly literals: readonly FoundRegex[];
  /** Places of `new RegExp(…)`: {@link FoundRegex.where}. */
  readonly composed: readonly string[];
}

const root = join(fileURLToPath(new URL('.', import.meta.url)), '../..');
/** They only wire, and read the environment as they load. */
const HANDLERS = /^lambda\/handlers\//;

const writtenIn = (path: string): Written => {
  const literals: FoundRegex[] = [];
  const composed: string[] = [];
  const program = parse(stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  full(program, (node) => {
    const where = `${path}:${node.loc?.start.line ?? 0}`;
    if (node.type === 'Literal' && 'regex' in node) {
      literals.push({ ...(node.regex as { pattern: string; flags: string }), where });
    }
    const makes = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (makes && 'callee' in node && (node.callee as { name?: string }).name === 'RegExp') composed.push(where);
  });
  return { literals, composed };
};

/** What the modules make of parts while they load. */
const madeBy = (paths: readonly string[]): Promise<FoundRegex[]> =>
  new Promise((resolve, reject) => {
    const urls = paths.map((path) => pathToFileURL(join(root, path)).href);
    const thread = new Worker(new URL('record-composed.ts', import.meta.url), { workerData: { urls } });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the modules were not loaded to the end')));
    thread.once('message', (made: readonly Made[]) =>
      resolve(
        made.map(({ pattern, flags, frame }) => {
          const [, file = '', line = ''] = /^(.*):(\d+):\d+$/.exec(frame) ?? [];
          return { pattern, flags, where: `${relative(root, fileURLToPath(file))}:${line}` };
        }),
      ),
    );
  });

/**
 * Every regular expression of the run-time code: those that are written, and those that modules compose as they load.
 * `unseen` are the places that composed none: made later, of what nobody can look at beforehand.
 */
export const findRegexes = async (): Promise<{ found: readonly FoundRegex[]; unseen: readonly string[] }> => {
  const paths = globSync('lambda/**/*.ts', { cwd: root }).toSorted();
  const written = paths.map(writtenIn);
  const places = new Set(written.flatMap(({ composed }) => composed));
  const made = (await madeBy(paths.filter((path) => !HANDLERS.test(path)))).filter(({ where }) => places.has(where));
  const seen = new Set(made.map(({ where }) => where));
  return {
    found: [...written.flatMap(({ literals }) => literals), ...made],
    unseen: [...places].filter((place) => !seen.has(place)),
  };
};
