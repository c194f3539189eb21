import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);
/** Of a command that fails, in characters. */
const MOST_OUTPUT = 3000;

/** What a reader of the document does: its steps are named in comments before the code blocks. */
type Step =
  | { readonly does: 'write'; readonly path: string; readonly code: string }
  | { readonly does: 'insert'; readonly path: string; readonly before: string; readonly code: string }
  | { readonly does: 'run'; readonly code: string };

const stepsOf = (markdown: string): readonly Step[] =>
  [
    ...markdown.matchAll(
      /<!-- (write|insert|run)(?: (?:into )?([^ ]+))?(?: before "(.+)")? -->\n```\w+\n([\s\S]*?)```/g,
    ),
  ].map(([, does, path = '', before = '', code = '']): Step => {
    if (does === 'write') return { does, path, code };
    return does === 'insert' ? { does, path, before, code } : { does: 'run', code };
  });

describe('docs/sources.md, carried out as it stands', () => {
  const steps = stepsOf(readFileSync(join(ROOT, 'docs/sources.md'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'press-docs-'));
  before(() => {
    for (const part of ['lambda', 'test/unit/sources', 'test/unit/read', 'package.json']) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a command of the document with this Node; its output where it fails. */
  const command = async (code: string): Promise<string | null> => {
    // npx: the Node of the project, also where another one is installed.
    const [npx, program, ...args] = code.trim().split(/\s+/);
    assert.deepEqual([npx, program], ['npx', 'node'], code);
    // Inside a test run, a nested one would report to it instead of ending with an exit code.
    const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
    try {
      await run(process.execPath, args, { cwd: folder, env });
      return null;
    } catch (error) {
      const { stdout = String(error) } = error as { stdout?: string };
      // What failed and why, not the hundred things that did not.
      return stdout.slice(stdout.indexOf('✖')).slice(0, MOST_OUTPUT);
    }
  };
  const carryOut = async (step: Step): Promise<string | null> => {
    switch (step.does) {
      case 'write':
        mkdirSync(dirname(join(folder, step.path)), { recursive: true });
        writeFileSync(join(folder, step.path), step.code);
        return null;
      case 'insert': {
        const path = join(folder, step.path);
        const text = readFileSync(path, 'utf8');
        assert.equal(text.split(step.before).length, 2, `"${step.before}" stands once in ${step.path}`);
        writeFileSync(
          path,
          text.replace(step.before, () => step.code + step.before),
        );
        return null;
      }
      case 'run':
        return command(step.code);
    }
  };
  const end = steps.findIndex(({ does }) => does === 'run') + 1;

  it('has the steps for a source and for a template', () => {
    assert.deepEqual(
      steps.map(({ does }) => does),
      ['insert', 'write', 'run', 'write', 'insert', 'insert', 'write', 'write', 'run'],
    );
  });

  it('an entry without its fixture is named by the test; with it, all is well', async () => {
    const [entry, fixture, check] = steps.slice(0, end);
    assert.ok(entry !== undefined && fixture !== undefined && check !== undefined);
    await carryOut(entry);
    assert.match((await carryOut(check)) ?? 'it passed', /bangladesh/);
    await carryOut(fixture);
    assert.equal(await carryOut(check), null);
  });

  it('a template without its fixture is named by the test; with it, the page reads as the document says', async () => {
    const rest = steps.slice(end);
    const check = rest.at(-1);
    assert.ok(check !== undefined);
    for (const step of rest.slice(0, 3)) await carryOut(step);
    assert.match((await carryOut(check)) ?? 'it passed', /press-portal/);
    for (const step of rest.slice(3, -1)) await carryOut(step);
    assert.equal(await carryOut(check), null);
  });
});
