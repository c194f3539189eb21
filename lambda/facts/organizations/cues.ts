import { foldName } from '../places/fold.ts';
/** Phrases behind which something of one kind stands, ready to be looked up backwards. */
export interface Cues {
  readonly phrases: ReadonlySet<string>;
  /** Their last words. */
  readonly last: ReadonlySet<string>;
  /** Words of the longest. */
  readonly longest: number;
}

/** Phrases in lower case, parted by commas. */
export const cues = (list: string): Cues => {
  const phrases = list.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
  const words = phrases.map((phrase) => phrase.split(' '));
  return {
    phrases: new Set(phrases),
    last: new Set(words.flatMap((phrase) => phrase.slice(-1))),
    longest: Math.max(...words.map(({ length }) => length)),
  };
};

/** "trade: industry commerce; water: sanitation" as the pairs, folded, "trade industry", "trade commerce", "water sanitation". */
export const subjectPairs = (table: string): ReadonlySet<string> =>
  new Set(
    table.split(';').flatMap((line) => {
      const [first = '', seconds = ''] = line.split(':').map((side) => side.trim());
      return seconds.split(/\s+/).map((second) => foldName(`${first} ${second}`));
    }),
  );
