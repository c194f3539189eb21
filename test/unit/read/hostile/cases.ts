import type { PageInput } from '../../../../lambda/read/reading.ts';
import { inputOf, loadFixtures } from '../fixtures.ts';
import { HEAVY } from './mutations.ts';
import { HOSTILE } from './pages.ts';

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Partial<PageInput>;
}

/** Where in a page the heavy changes are made: in its text. */
const PLACE = 0.6;
const SEED = 20_261_124;

/** Pages that are costly to read, made one at a time so that they do not count as the reader's memory. */
export function* costlyCases(): Generator<Case> {
  for (const [name, html] of Object.entries(HOSTILE)) yield { name, bytes: Buffer.from(html), given: {} };
  yield* heavyCases();
  for (const length of [1_000, 100_000, 2_000_000])
    yield { name: `${length} random bytes`, bytes: randomBytes(length), given: {} };
}

/** Each heavy change made to a page that no template knows, and to one that some template knows, in turn. */
function* heavyCases(): Generator<Case> {
  const fixtures = [...new Map(loadFixtures().map((fixture) => [fixture.template, fixture])).values()];
  const known = fixtures.filter(({ template }) => template !== 'generic');
  for (const [index, [name, change]] of Object.entries(HEAVY).entries()) {
    const unknown = fixtures.find(({ template }) => template === 'generic');
    for (const fixture of [unknown, known[index % known.length]])
      if (fixture !== undefined)
        yield { name: `${fixture.name}, ${name}`, bytes: change(fixture.bytes, PLACE), given: inputOf(fixture) };
  }
}

/** The same bytes in every run, after a beginning that makes them a page. */
const randomBytes = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let state = SEED;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return Buffer.concat([Buffer.from('<html><body><p>'), bytes]);
};
