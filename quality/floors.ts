import { readFileSync } from 'node:fs';

/** What must be reached. A floor only rises; lowering one is a commit of its own that says why. */
export interface Floors {
  /**
   * Language to the least F1 of a kind, of all (`macro`), or the least share of an attribute that is right where the
   * fact is (`quote.speaker`).
   */
  readonly facts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Article bodies by the generic layer alone: the least F1 over all pages. */
  readonly pages: { readonly f1: number };
}

export const readFloors = (): Floors =>
  JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;

/** Prints one score beside its floor. */
export const holds = (name: string, reached: number, floor: number): boolean => {
  const good = reached >= floor;
  console.log(`  ${name.padEnd(20)} ${reached.toFixed(3)}   floor ${floor.toFixed(3)}   ${good ? 'ok' : 'BELOW'}`);
  return good;
};
