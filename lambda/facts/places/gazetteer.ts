import { type Token, touches } from '../text/tokens.ts';
import { foldWord } from './fold.ts';
import lines from './gazetteer.json' with { type: 'json' };
import { ownedNames } from './owned-names.ts';
import type { PlaceReading } from './reading.ts';

/** Longest name looked for, in words: "Democratic Republic of the Congo" has five. */
const LONGEST = 7;

/** First letter of a packed reading. */
const KINDS: Readonly<Record<string, PlaceReading['kind']>> = { c: 'country', f: 'country', a: 'division', t: 'town' };

/** "aYE,tYE5": the readings of one line of the built data; `f` is a country's name in a language without a grammar. */
const readingsOf = (packed: string): readonly PlaceReading[] =>
  packed.split(',').map((value) => ({
    kind: KINDS[value.charAt(0)] ?? 'town',
    code: value.slice(1, 3),
    magnitude: Number(value.slice(3) || '0'),
    owned: false,
    ...(value.startsWith('f') ? { foreign: true } : {}),
  }));

/** Index of the first line that is not before the key. */
const lowerBound = (key: string, from: number): number => {
  let low = from;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Readings of a folded name: the owned ones first, then those of the open data. */
const readingsAt = (key: string, line: string | undefined): readonly PlaceReading[] => {
  const owned = ownedNames().readings.get(key) ?? [];
  if (line === undefined || !line.startsWith(key) || line.charAt(key.length) !== '\t') return owned;
  return [...owned, ...readingsOf(line.slice(key.length + 1))];
};

/** Every reading of a name (folded, see `foldName`); empty where no table knows it. */
export const lookUp = (key: string): readonly PlaceReading[] => readingsAt(key, lines[lowerBound(`${key}\t`, 0)]);

/** The next word of a name behind `index`: after a space, or after a mark that touches both ("Cox’s", "Deir ez-Zor", "U.S."). */
const nextWord = (tokens: readonly Token[], index: number): number | null => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return null;
  if (next.kind === 'word') return next.start - token.end <= 1 ? index + 1 : null;
  const after = tokens[index + 2];
  if (next.kind !== 'mark' || !touches(token, next) || after?.kind !== 'word') return null;
  // "Washington, DC", "Washington, D.C."
  if (next.text === ',' && /^DC?$/.test(after.text)) return after.start - next.end <= 1 ? index + 2 : null;
  if (/^[-‑’‘'ʼ`/]$/.test(next.text)) return touches(next, after) ? index + 2 : null;
  return next.text === '.' && token.text.length <= 3 && after.start - next.end <= 1 ? index + 2 : null;
};

/** A name in the text: its readings, and the index behind its last token. */
export interface GazetteerMatch {
  readonly key: string;
  readonly readings: readonly PlaceReading[];
  readonly next: number;
  /** Words of the name. */
  readonly words: number;
}

/** The longest name that begins at a token, or null. Whether its capitals are those of a name is not asked here. */
export const longestNameAt = (tokens: readonly Token[], index: number): GazetteerMatch | null => {
  const first = tokens[index];
  if (first === undefined || first.kind !== 'word') return null;
  const owned = ownedNames();
  let key = foldWord(first.text);
  let at = index;
  let line = 0;
  let inData = true;
  const inOwned = owned.firstWords.has(key);
  let best: GazetteerMatch | null = null;
  for (let words = 1; words <= LONGEST; words += 1) {
    if (inData) {
      line = lowerBound(key, line);
      inData = lines[line]?.startsWith(key) === true;
    }
    // "aden" and "aden abyan" stand in order: the tab sorts before every letter and the space.
    const readings = readingsAt(key, inData ? lines[line] : undefined);
    const fits = readings.filter(
      (reading) => reading.written === undefined || reading.written === textOf(tokens, index, at),
    );
    if (fits.length > 0) best = { key, readings: fits, next: at + 1, words };
    const next: number | null = inData || inOwned ? nextWord(tokens, at) : null;
    if (next === null) break;
    at = next;
    key = `${key} ${foldWord(tokens[at]?.text ?? '')}`;
  }
  // "U.S.", "D.C.": the full stop of an abbreviation belongs to it.
  return best;
};

const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  let text = '';
  for (let at = first; at <= last; at += 1) text += tokens[at]?.text ?? '';
  return text;
};
