import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { isInDocument } from '../documents/layer.ts';
import { ENGLISH_PLACES } from '../language/en/places.ts';
import { organizationsOf } from '../organizations/organizations.ts';
import { peopleLexiconOf } from '../people/lexicons.ts';
import { nameMentions } from '../people/mentions.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { ENOUGH, isDirection, judge, type Verdict } from './candidates.ts';
import { ambiguousCountries, contextCountries, mainContextCountry } from './context-countries.ts';
import { countryForms } from './country-forms.ts';
import { fullestName } from './fullest.ts';
import { isPart, spellingKey } from './identity.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { placeLexiconOf } from './lexicons.ts';
import { type PlaceMatch, placeMatches } from './matches.ts';
import { withNounLists } from './noun-lists.ts';
import { isInPost } from './posts.ts';
import type { PlaceKind } from './reading.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { unknownPlaces } from './unknown.ts';

/** One place where a place is named. */
export interface PlaceMention {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, without its noun in small letters. */
  readonly name: string;
  /** With a noun that has a capital or belongs to it: "Bole International Airport"; else the name. */
  readonly full: string;
  readonly fullStart: number;
  readonly fullEnd: number;
  /** Is it a place of its own by its noun: "Bole International Airport", "Lake Chad"? */
  readonly own: boolean;
  readonly kind: PlaceKind | 'unknown';
  /** ISO 3166-1 alpha-2, or null where it lies in no one country. */
  readonly code: string | null;
  readonly points: number;
}

type Spans = readonly (readonly [number, number])[];

const organizationSpans = (context: FactContext, field: FieldText): Spans =>
  organizationsOf(context)
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.field === field)
    .map(({ start, closedEnd }) => [start, closedEnd] as const)
    .sort((a, b) => a[0] - b[0]);

/** Spans that no place is read in: names of organizations and persons, with their titles. */
const closedSpans = (context: FactContext, field: FieldText): Spans => {
  const spans = [...organizationSpans(context, field)];
  for (const mention of nameMentions(context)) {
    if (mention.field !== field) continue;
    if (mention.cue !== 'none')
      spans.push(mention.jobTitle === null ? [mention.start, mention.end] : [mention.outerStart, mention.outerEnd]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
};

/** Tells in one pass whether spans in order lie inside closed ones. */
const closedAt = (spans: Spans) => {
  let at = 0;
  let furthest = -1;
  return (start: number, end: number): boolean => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) < end) {
      furthest = Math.max(furthest, spans[at]?.[1] ?? 0);
      at += 1;
    }
    return furthest > start;
  };
};

const mentionOf = (
  field: FieldText,
  tokens: readonly Token[],
  match: PlaceMatch,
  around: Surroundings,
  verdict: { readonly kind: PlaceKind; readonly code: string | null; readonly points: number },
): PlaceMention => {
  const fullStart = tokens[around.ownFirst]?.start ?? match.start;
  const fullEnd = around.ownEnd > match.next ? (tokens[around.ownEnd - 1]?.end ?? match.end) : match.end;
  return {
    field,
    start: match.start,
    end: match.end,
    name: field.text.slice(match.start, match.end),
    full: field.text.slice(fullStart, fullEnd),
    fullStart,
    fullEnd,
    own: around.own,
    ...verdict,
  };
};

/** Nouns of what a country is divided into: "departamento", "province", "wilaya". */
const IN_DIVISION = /^(?:provin|d[eé]part|r[eé]gi|gob|gouv|gov|state|estad|état|wilaya|oblast|condado|county)/;

/** Is the name that of one country’s division, and of nothing in another? */
const isOwnDivision = ({ key, readings }: PlaceMatch): boolean => {
  const places = readings.filter(({ kind }) => kind !== 'demonym');
  return !isDirection(key) && places.every(({ kind, code }) => kind === 'division' && code === places[0]?.code);
};

interface Candidate {
  readonly match: PlaceMatch;
  readonly around: Surroundings;
  readonly verdict: Verdict;
}

/** Points for standing in a list beside a place. */
const LISTED = 4;

/** Those with points enough, and those that stand beside one of them in a list: "Bentiu, Malakal and Wau". */
const accepted = (
  lexicon: PlaceLexicon,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const good = candidates.map(({ verdict }) => verdict.points >= ENOUGH);
  const beside = (before: Candidate | undefined, after: Candidate | undefined): boolean => {
    if (before === undefined || after === undefined) return false;
    const between = tokens.slice(before.match.next, after.match.first);
    return (
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ text, lower }) => text === ',' || text === '/' || lexicon.and.has(lower))
    );
  };
  const raise = (at: number, neighbour: number): void => {
    const candidate = candidates[at];
    if (candidate === undefined || good[at] || !good[neighbour]) return;
    if (candidate.verdict.points + LISTED < ENOUGH) return;
    if (beside(candidates[Math.min(at, neighbour)], candidates[Math.max(at, neighbour)])) good[at] = true;
  };
  for (let at = 1; at < candidates.length; at += 1) raise(at, at - 1);
  for (let at = candidates.length - 2; at >= 0; at -= 1) raise(at, at + 1);
  return candidates.filter((_, at) => good[at]);
};

const mentionsIn = (context: FactContext, field: FieldText, lexicon: PlaceLexicon): readonly PlaceMention[] => {
  const tokens = tokensOf(context, field);
  const matches = placeMatches(context).get(field) ?? [];
  const weights = contextCountries(context);
  const people = peopleLexiconOf(context.language);
  const closed = closedAt(closedSpans(context, field));
  const starts = new Set(field.sentences.map(({ start }) => start));
  const lower = new Set(
    tokens
      .filter((token) => token.text === token.lower && token.text !== token.text.toUpperCase() && token.kind === 'word')
      .map(({ text }) => text),
  );
  const places = new Set<number>();
  const countries = new Map<number, string>();
  for (const match of matches) {
    if (match.readings.every(({ kind }) => kind === 'demonym')) continue;
    for (let at = match.first; at < match.next; at += 1) places.add(at);
    const country = match.readings.find(({ kind }) => kind === 'country');
    if (country?.code != null) countries.set(match.first, country.code);
  }
  const candidates: Candidate[] = [];
  const left: (readonly [number, number])[] = [];
  for (const match of matches) {
    const around = surroundingsOf(
      field.text,
      lexicon,
      tokens,
      match,
      (at) => places.has(at),
      (at) => countries.get(at) ?? null,
      (offset) => starts.has(offset),
    );
    if (closed(match.start, match.end) || around.inTitle) continue;
    if (isInDocument(context, field, match) || isInPost(lexicon, people, tokens, match.first)) {
      left.push([match.start, match.end]);
      continue;
    }
    const verdict = judge(
      match.readings,
      {
        key: match.key,
        words: match.words,
        common: match.words === 1 && lexicon.common.has(match.key),
        ambiguousCountry: ambiguousCountries.has(match.key),
        lowerElsewhere: match.words === 1 && lower.has(match.key),
      },
      around,
      weights,
    );
    if (verdict !== null) candidates.push({ match, around, verdict });
  }
  const found = accepted(lexicon, tokens, candidates).map(({ match, around, verdict }) =>
    mentionOf(field, tokens, match, around, {
      kind: around.part ? 'division' : verdict.reading.kind,
      // A province that only one country has is in that country, whether the release names it or not.
      code:
        verdict.stranger && !(isOwnDivision(match) && IN_DIVISION.test(around.nounText))
          ? mainContextCountry(context)
          : verdict.reading.code,
      points: verdict.points,
    }),
  );
  // An English headline writes every word with a capital: nothing unknown is told apart in it.
  if (field.field === 'title' && context.language === 'en') return found;
  const all = [...found, ...unknownPlaces(context, field, lexicon, found, left)].sort((a, b) => a.start - b.start);
  const organizations = closedAt(organizationSpans(context, field));
  const isPost = (token: Token): boolean => people.titleHeads.has(token.lower);
  const view = { field, lexicon, text: field.text, tokens, isPost };
  return withNounLists(view, all, mainContextCountry(context), organizations);
};

/** Places named in each field, in order, computed once per release: the one table that all kinds share. */
export const placeMentions = sharedLayer((context: FactContext): ReadonlyMap<FieldText, readonly PlaceMention[]> => {
  const lexicon = placeLexiconOf(context.language) ?? ENGLISH_PLACES;
  return new Map(context.fields.map((field) => [field, mentionsIn(context, field, lexicon)]));
});

/** One place of the release, with every mention of it. */
export interface Place {
  readonly name: string;
  readonly code: string | null;
  readonly mentions: readonly PlaceMention[];
}

/** One place however it is spelt: acronyms and other names of a country, "Hudaydah" and "Hodeida", are one. */
const keyOf = (mention: PlaceMention, islands: ReadonlyMap<string, string>): string =>
  mention.kind === 'country' && mention.code !== null && !isPart(mention.name)
    ? `country ${mention.code}`
    : ((mention.own || mention.kind === 'region' ? undefined : islands.get(spellingKey(mention.name))) ??
      spellingKey(mention.own ? mention.full : mention.name));

const ISLAND = /(?:^(?:île|isla) (?:de |d[’']|la )?| island$)/i;

/** "Manus Island", not "Pacific Island" or "Island Palawan". */
const isIsland = ({ kind, full }: PlaceMention): boolean =>
  kind !== 'region' && kind !== 'country' && ISLAND.test(full) && !/^island /i.test(full);

/** Islands with their noun, by their bare names: "Manus" is "Manus Island" where the release has both. */
const islandsOf = (mentions: readonly PlaceMention[]): ReadonlyMap<string, string> =>
  new Map(
    mentions
      .filter((mention) => isIsland(mention) && mention.full.replace(ISLAND, '').trim() !== '')
      .map(({ full }) => [spellingKey(full.replace(ISLAND, '').trim()), spellingKey(full)]),
  );

/** The places of a release, each once: the body's before those that the title alone names. */
export const placesOf = sharedLayer((context: FactContext): readonly Place[] => {
  const byKey = new Map<string, PlaceMention[]>();
  const fields = [...placeMentions(context)].sort(
    ([a], [b]) => (a.field === 'text' ? 0 : 1) - (b.field === 'text' ? 0 : 1),
  );
  const islands = islandsOf(fields.flatMap(([, mentions]) => mentions));
  for (const [, mentions] of fields)
    for (const mention of mentions) {
      const key = keyOf(mention, islands);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [mention]);
      else known.push(mention);
    }
  return [...byKey.values()].flatMap((mentions) => {
    // The name with its noun first, where an island has both.
    const first = mentions.find(isIsland) ?? mentions[0];
    if (first === undefined) return [];
    const forms = [...(countryForms(context).get(first.code ?? '') ?? [])];
    return [{ name: fullestName(first, mentions, forms), code: first.code, mentions }];
  });
});
