import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type NameWord, nameWords } from '../people/name-words.ts';
import { type PlaceMatch, placeMatches } from '../places/matches.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type KnownOrganization, knownAt } from './known.ts';

/** A word with what the tables know of it. */
export interface OrgWord extends NameWord {
  /** The place or people whose name the word is part of. */
  readonly match: PlaceMatch | null;
  /** The known organization that begins here, longest name first. */
  readonly known: {
    readonly organization: KnownOrganization;
    readonly next: number;
    readonly end: number;
    readonly acronym: boolean;
  } | null;
}

/** Tokens of known organizations: start offset to organization and end offset. */
const knownSpans = (tokens: readonly Token[]) => {
  const spans = new Map<number, { organization: KnownOrganization; end: number; acronym: boolean }>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') continue;
    const found = knownAt(tokens, index);
    const last = found === null ? undefined : tokens[found.next - 1];
    if (found === null || last === undefined) continue;
    spans.set(token.start, { organization: found.organization, end: last.end, acronym: found.acronym });
    index = found.next - 1;
  }
  return spans;
};

/** "L’OIM" at the head of a sentence: the article is a word of its own, as in "l’OIM". */
const elided = (token: Token): Token => (/^[LD]$/.test(token.text) ? { ...token, text: token.lower } : token);

const wordsIn = (context: FactContext, field: FieldText): readonly OrgWord[] => {
  const tokens = tokensOf(context, field);
  const matches = placeMatches(context).get(field) ?? [];
  const known = knownSpans(tokens);
  const words = nameWords(field.text, context.language === 'fr' ? tokens.map(elided) : tokens);
  let place = 0;
  return words.map((word, index) => {
    while (place < matches.length && (matches[place]?.end ?? 0) <= word.start) place += 1;
    const match = matches[place];
    const span = known.get(word.start);
    let next = index + 1;
    if (span !== undefined) while (next < words.length && (words[next]?.start ?? 0) < span.end) next += 1;
    return {
      ...word,
      match: match !== undefined && match.start < word.end && word.start < match.end ? match : null,
      known:
        span === undefined ? null : { organization: span.organization, next, end: span.end, acronym: span.acronym },
    };
  });
};

/** Words of each field for the grammar of organizations, computed once per release. */
export const organizationWords = sharedLayer(
  (context: FactContext): ReadonlyMap<FieldText, readonly OrgWord[]> =>
    new Map(context.fields.map((field) => [field, wordsIn(context, field)])),
);

/** Do two words stand next to each other on one line, with a space or nothing between them? */
export const adjoins = (before: OrgWord | undefined, after: OrgWord | undefined): boolean =>
  before !== undefined && after !== undefined && !after.lineStart && after.start - before.end <= 1;

/** An apostrophe, an "s" and a space stand between an owner and what it owns. */
const POSSESSIVE_GAP = 3;

/** Does a word follow an owner: "Somaliland’s Ministry"? */
export const follows = (before: OrgWord | undefined, after: OrgWord | undefined): boolean =>
  before !== undefined && after !== undefined && !after.lineStart && after.start - before.end <= POSSESSIVE_GAP;

export const isPlaceWord = (word: OrgWord | undefined): boolean =>
  word?.match?.readings.some((reading) => reading.kind !== 'demonym') === true;

export const isPeopleWord = (word: OrgWord | undefined): boolean =>
  word?.match?.readings.some((reading) => reading.kind === 'demonym') === true;

/** Index behind the place that begins at `at`; `at` where none does. */
export const placeEnd = (words: readonly OrgWord[], at: number): number => {
  const match = words[at]?.match;
  if (match == null || !isPlaceWord(words[at])) return at;
  let next = at + 1;
  while (next < words.length && words[next]?.match === match) next += 1;
  return next;
};

/** "Russian Federation", "West Bank": a place, whatever its noun. */
export const isPlaceName = (words: readonly OrgWord[], at: number, head: number): boolean => {
  const match = words[head]?.match;
  return (
    match != null &&
    match.start === words[at]?.start &&
    match.readings.some(({ kind, owned }) => kind === 'country' || owned)
  );
};
