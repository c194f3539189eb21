import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { isCapitalised, type Token, tokensOf, touches } from '../text/tokens.ts';
import { foldWord } from './fold.ts';
import { type GazetteerMatch, longestNameAt } from './gazetteer.ts';
import { ownedNames } from './owned-names.ts';
import type { PlaceReading } from './reading.ts';

/** Words of the text that a table knows as a name of a place or a people, before it is decided whether they are one. */
export interface PlaceMatch extends Span {
  readonly key: string;
  readonly readings: readonly PlaceReading[];
  /** Indexes into the field's tokens; `next` is behind the last one. */
  readonly first: number;
  readonly next: number;
  readonly words: number;
}

const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;
/** "al-Hol", "ez-Zor": an article in small letters before a hyphen. */
const opensWithArticle = (tokens: readonly Token[], index: number): boolean =>
  /^(?:al|el|ad|ar|as|at|an|ash|ez|es)$/.test(tokens[index]?.text ?? '') &&
  tokens[index + 1]?.text === '-' &&
  isCapitalised(tokens[index + 2]);

/** May a name begin here? Most words in small letters need no look into the tables. */
const mayOpen = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || isCapitalised(token)) return token !== undefined;
  // Scripts without capitals.
  if (token.lower === token.text.toUpperCase()) return true;
  return opensWithArticle(tokens, index) || ownedNames().smallFirstWords.has(foldWord(token.text));
};

/** Readings that the letters allow: a name of a place begins with a capital, a people's in French and Spanish need not. */
const fitting = (context: FactContext, tokens: readonly Token[], index: number, readings: readonly PlaceReading[]) => {
  const first = tokens[index];
  if (first === undefined) return [];
  if (isCapitalised(first) || opensWithArticle(tokens, index))
    return context.language === 'other' ? readings : readings.filter(({ foreign }) => foreign !== true);
  if (ARABIC_SCRIPT.test(first.text)) return readings;
  return readings.filter((reading) =>
    reading.kind === 'demonym' ? context.language === 'fr' || context.language === 'es' : reading.small === true,
  );
};

/** "NEMA" is an agency before it is the town of Néma: an acronym is a place of the project's own lists, or a country. */
const withoutAcronyms = (
  token: Token,
  found: GazetteerMatch,
  readings: readonly PlaceReading[],
): readonly PlaceReading[] =>
  found.words === 1 && /^\p{Lu}{2,4}$/u.test(token.text)
    ? readings.filter(({ kind, owned }) => owned || kind === 'country')
    : readings;

/** A people's name that is also some town's ("Somali"): the people is meant. */
const withoutNamesakes = (readings: readonly PlaceReading[]): readonly PlaceReading[] =>
  readings.some(({ kind }) => kind === 'demonym')
    ? readings.filter(({ kind, owned }) => kind === 'demonym' || kind === 'country' || owned)
    : readings;

/** The prefixes that Arabic writes together with a name: "and", "in", "to" before an article. */
const arabicPrefix = (token: Token): Token | null =>
  /^[وبلف]\p{L}{3,}/u.test(token.text)
    ? {
        ...token,
        text: token.text.replace(/^لل/, 'ال').replace(/^[وبلف](?=\p{L}{3})/u, ''),
        lower: token.lower.slice(1),
      }
    : null;

const matchesIn = (context: FactContext, field: FieldText): readonly PlaceMatch[] => {
  const tokens = tokensOf(context, field);
  const matches: PlaceMatch[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || !mayOpen(tokens, index)) continue;
    let found = longestNameAt(tokens, index);
    if (found === null && context.language === 'other' && ARABIC_SCRIPT.test(token.text)) {
      const bare = arabicPrefix(token);
      if (bare !== null) found = longestNameAt([bare, ...tokens.slice(index + 1, index + 8)], 0);
      if (found !== null) found = { ...found, next: found.next + index };
    }
    if (found === null) continue;
    // "US$9.9 million"
    if (tokens[found.next]?.text === '$' && touches(tokens[found.next - 1], tokens[found.next])) continue;
    const readings = withoutNamesakes(withoutAcronyms(token, found, fitting(context, tokens, index, found.readings)));
    const last = tokens[found.next - 1];
    if (readings.length === 0 || last === undefined) continue;
    const dot = tokens[found.next];
    // "U.S.", "D.C.": the last full stop of an abbreviation belongs to it.
    const abbreviated =
      last.text.length <= 2 &&
      tokens[found.next - 2]?.text === '.' &&
      dot?.text === '.' &&
      touches(last, dot) &&
      found.words > 1;
    matches.push({
      key: found.key,
      readings,
      first: index,
      next: found.next,
      words: found.words,
      start: token.start,
      end: abbreviated ? dot.end : last.end,
    });
    index = found.next - 1;
  }
  return matches;
};

/** Matches of every field, in order, without overlaps, computed once per release. */
export const placeMatches = sharedLayer(
  (context: FactContext): ReadonlyMap<FieldText, readonly PlaceMatch[]> =>
    new Map(context.fields.map((field) => [field, matchesIn(context, field)])),
);
