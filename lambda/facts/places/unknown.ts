import { type FactContext, type FieldText, sentenceIndexAt } from '../context.ts';
import { organizationMentions } from '../organizations/mentions.ts';
import { nameMentions } from '../people/mentions.ts';
import { isCapitalised, type Token, tokensOf, touches } from '../text/tokens.ts';
import { contextCountries } from './context-countries.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { placeMatches } from './matches.ts';
import type { PlaceMention } from './places.ts';
import { nounBefore, nounEnd } from './surroundings.ts';

/** Points of a name that no table knows: by its noun, by the country behind it, by the list it stands in. */
const POINTS = { noun: 3.5, country: 4, list: 3 } as const;
/** Longest unknown name, in words. */
const LONGEST = 4;

/** Index behind a run of capitalised words, joined by hyphens and apostrophes, from `at`. */
const capitalsEnd = (tokens: readonly Token[], at: number): number => {
  let next = at;
  let words = 0;
  while (words < LONGEST) {
    const token = tokens[next];
    if (token === undefined || !isCapitalised(token) || token.text.length < 2) break;
    if (next > at && token.start - (tokens[next - 1]?.end ?? 0) > 1) break;
    next += 1;
    words += 1;
    while (
      /^[-‑’']$/.test(tokens[next]?.text ?? '') &&
      touches(tokens[next - 1], tokens[next]) &&
      touches(tokens[next], tokens[next + 1]) &&
      tokens[next + 1]?.kind === 'word' &&
      tokens[next + 1]?.lower !== 's'
    )
      next += 2;
  }
  return next;
};

/** The country that an unknown place lies in: the nearest place before it in the sentence, else the release's. */
const countryOf = (
  field: FieldText,
  start: number,
  found: readonly PlaceMention[],
  main: string | null,
): string | null => {
  const sentence = field.sentences[sentenceIndexAt(field, start)];
  const before = found
    .filter((mention) => mention.start < start && mention.start >= (sentence?.start ?? 0) && mention.code !== null)
    .at(-1);
  return before?.code ?? main;
};

/** Places that no table knows and the grammar shows: "Al Amal district", "the village of X", "X, Iraq", an item of a list of places. */
export const unknownPlaces = (
  context: FactContext,
  field: FieldText,
  lexicon: PlaceLexicon,
  found: readonly PlaceMention[],
): readonly PlaceMention[] => {
  const tokens = tokensOf(context, field);
  const taken = [
    ...found.map(({ fullStart, fullEnd }) => [fullStart, fullEnd] as const),
    ...organizationMentions(context)
      .filter((mention) => mention.field === field)
      .map(({ start, end }) => [start, end] as const),
    ...nameMentions(context)
      .filter((mention) => mention.field === field && mention.cue !== 'none')
      .map(({ outerStart, outerEnd }) => [outerStart, outerEnd] as const),
  ].sort((a, b) => a[0] - b[0]);
  const main = [...contextCountries(context)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const starts = new Map(found.map((mention) => [mention.start, mention]));
  const ends = new Map(found.map((mention) => [mention.end, mention]));
  const sentences = new Set(field.sentences.map(({ start }) => start));
  const people = new Set(
    (placeMatches(context).get(field) ?? [])
      .filter(({ readings }) => readings.every(({ kind }) => kind === 'demonym'))
      .map(({ start }) => start),
  );
  const unknown: PlaceMention[] = [];
  let span = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isCapitalised(token)) continue;
    while (span < taken.length && (taken[span]?.[1] ?? 0) <= token.start) span += 1;
    if ((taken[span]?.[0] ?? Number.POSITIVE_INFINITY) <= token.start) continue;
    const next = capitalsEnd(tokens, at);
    if (next === at) continue;
    let first = at;
    let last = next;
    // The noun may be among the capitals: "Tasnimarkhola Camp".
    while (last > first && lexicon.nouns.has(tokens[last - 1]?.lower ?? '')) last -= 1;
    while (last > first && lexicon.betweens.has(tokens[last - 1]?.lower ?? '')) last -= 1;
    if (sentences.has(tokens[first]?.start ?? -1) && lexicon.locative.has(tokens[first]?.lower ?? '')) first += 1;
    at = next - 1;
    const name = tokens.slice(first, last);
    const end = name.at(-1)?.end ?? 0;
    const start = name[0]?.start ?? 0;
    if (
      name.length === 0 ||
      name.some((word) => people.has(word.start)) ||
      name.every(
        (word) => lexicon.vague.has(word.lower) || lexicon.nouns.has(word.lower) || lexicon.common.has(word.lower),
      )
    )
      continue;
    if (
      /^\p{Lu}{2,}$/u.test(name[0]?.text ?? '') ||
      name.some((word) => lexicon.titles.has(word.lower)) ||
      (taken[span]?.[0] ?? Number.POSITIVE_INFINITY) < end
    )
      continue;
    const behind = nounEnd(lexicon, tokens, last);
    const before = nounBefore(lexicon, tokens, first);
    const follows =
      tokens[last]?.text === ',' || tokens[last]?.text === '(' ? starts.get(tokens[last + 1]?.start ?? -1) : undefined;
    const lead = tokens[first - 1];
    const locative = lead !== undefined && lexicon.locative.has(lead.lower) && !sentences.has(start);
    const behindText = tokens[last]?.text ?? '';
    const inBrackets = lead?.text === '(' && behindText === ')' && ends.has(tokens[first - 2]?.end ?? -1);
    const listed =
      inBrackets ||
      ((lead?.text === ',' || lexicon.and.has(lead?.lower ?? '')) &&
        (ends.has(tokens[first - 2]?.end ?? -1) || ends.has(tokens[first - 3]?.end ?? -1)) &&
        (/^[,.)]$/.test(behindText) || lexicon.and.has(tokens[last]?.lower ?? ''))) ||
      (locative && lexicon.and.has(tokens[last]?.lower ?? '') && starts.has(tokens[last + 1]?.start ?? -1));
    // "Somgandé (quartier de …)", "Bama, a town in …": what it is stands behind it.
    const said = tokens[last + 1];
    const appositive =
      /^[,(]$/.test(tokens[last]?.text ?? '') &&
      locative &&
      said !== undefined &&
      !isCapitalised(said) &&
      (lexicon.nouns.has(said.lower) ||
        (/^(?:a|an|un|une|una|the|la|le)$/.test(said.lower) && lexicon.nouns.has(tokens[last + 2]?.lower ?? '')));
    const points =
      behind > last || before < first
        ? POINTS.noun
        : follows?.kind === 'country' && locative
          ? POINTS.country
          : listed || appositive
            ? POINTS.list
            : 0;
    if (points === 0) continue;
    const ownNoun = tokens[behind - 1];
    const own = behind > last && (isCapitalised(ownNoun) || lexicon.ownNouns.has(ownNoun?.lower ?? ''));
    const ownFirst =
      before < first && (isCapitalised(tokens[before]) || lexicon.ownNouns.has(tokens[before]?.lower ?? ''));
    const fullStart = ownFirst ? (tokens[before]?.start ?? start) : start;
    const fullEnd = own ? (ownNoun?.end ?? end) : end;
    unknown.push({
      field,
      start,
      end,
      name: field.text.slice(start, end),
      full: field.text.slice(fullStart, fullEnd),
      fullStart,
      fullEnd,
      own:
        (behind > last && lexicon.ownNouns.has(ownNoun?.lower ?? '')) ||
        (before < first && lexicon.ownNouns.has(tokens[before]?.lower ?? '')),
      kind: 'unknown',
      code: follows?.code ?? countryOf(field, start, found, main),
      points,
    });
  }
  return unknown;
};
