import { type FactContext, type FieldText, sentenceIndexAt } from '../context.ts';
import { isInDocument } from '../documents/layer.ts';
import { organizationLexiconOf } from '../organizations/lexicons.ts';
import { organizationsOf } from '../organizations/organizations.ts';
import { peopleLexiconOf } from '../people/lexicons.ts';
import { nameMentions } from '../people/mentions.ts';
import { isCapitalised, type Token, tokensOf } from '../text/tokens.ts';
import { type CapitalRun, capitalRuns, type Spans } from './capital-runs.ts';
import { mainContextCountry } from './context-countries.ts';
import type { PlaceLexicon } from './lexicon.ts';
import { inList, leadingItems } from './lists.ts';
import { placeMatches } from './matches.ts';
import type { PlaceMention } from './places.ts';
import { kindEnd, nounBefore, nounEnd } from './surroundings.ts';

/** Points of a name that no table knows: by its noun, the country behind it, its list, or "in" alone. */
const POINTS = { noun: 3.5, country: 4, list: 3, guess: 2 } as const;
/** Words of a name that "in" alone shows to be a place. */
const LONGEST_GUESS = 3;
/** A name in capitals, long enough for a noun or a list to show that it is no acronym. */
const IN_CAPITALS = /^\p{Lu}{5,}$/u;

const takenSpans = (context: FactContext, field: FieldText, found: readonly PlaceMention[], left: Spans): Spans =>
  [
    ...left,
    ...found.map(({ fullStart, fullEnd }) => [fullStart, fullEnd] as const),
    ...organizationsOf(context)
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => mention.field === field)
      .map(({ start, closedEnd }) => [start, closedEnd] as const),
    ...nameMentions(context)
      .filter((mention) => mention.field === field && mention.cue !== 'none')
      .map(({ outerStart, outerEnd }) => [outerStart, outerEnd] as const),
  ].sort((a, b) => a[0] - b[0]);

/** Words that no name of a place consists of, by language and release. */
const refusals = (context: FactContext, field: FieldText, lexicon: PlaceLexicon) => {
  const tokens = tokensOf(context, field);
  const peoples = new Set(
    (placeMatches(context).get(field) ?? [])
      .filter(({ readings }) => readings.every(({ kind }) => kind === 'demonym'))
      .map(({ start }) => start),
  );
  const people = peopleLexiconOf(context.language);
  const { heads, generic } = organizationLexiconOf(context.language) ?? {};
  const lower = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ text }) => text));
  const noName = (word: Token): boolean =>
    lexicon.vague.has(word.lower) || lexicon.nouns.has(word.lower) || lexicon.common.has(word.lower);
  /** "Unidad", "Asamblea Permanente"; "La Junta" is a town. */
  const isBody = (words: readonly Token[], lead: Token | undefined): boolean =>
    words.every((word) => heads?.has(word.lower) === true || generic?.has(word.lower) === true) &&
    !(lexicon.articles.has(lead?.lower ?? '') && isCapitalised(lead));
  return {
    /** Never a place, whatever stands around it. */
    never: (words: readonly Token[], lead: Token | undefined, named: boolean): boolean =>
      words.every(noName) ||
      isBody(words, lead) ||
      words.some(
        (word) =>
          peoples.has(word.start) ||
          lexicon.titles.has(word.lower) ||
          people.titleHeads.has(word.lower) ||
          (words.length === 1 && people.notNames.has(word.lower)) ||
          // Acronyms, "WiFi", "Km": measures and things; "les sites de GBIAKA et NGANZA" are places.
          (/^\p{Lu}{2,}$/u.test(word.text) && !(named && words.every(({ text }) => IN_CAPITALS.test(text)))) ||
          /^(?:Km|Web|WiFi|Nro|No)$/.test(word.text),
      ),
    /** No place on the strength of "in" alone. */
    unlikely: (words: readonly Token[]): boolean =>
      words.length > LONGEST_GUESS ||
      words.some(
        (word) =>
          word.text.length < 3 ||
          lexicon.vague.has(word.lower) ||
          lexicon.nouns.has(word.lower) ||
          // "Bar Elias": a common word is one of a name.
          (words.length === 1 && lexicon.common.has(word.lower)) ||
          lower.has(word.lower) ||
          people.notNames.has(word.lower) ||
          people.titleHeads.has(word.lower) ||
          heads?.has(word.lower) === true,
      ),
  };
};

/**
 * Places that no table knows and the grammar shows: "Al Amal district", "the village of X", "X, Iraq", an item of a list
 * of places, "in X"; and every other mention of a name so found.
 */
export const unknownPlaces = (
  context: FactContext,
  field: FieldText,
  lexicon: PlaceLexicon,
  found: readonly PlaceMention[],
  left: Spans,
): readonly PlaceMention[] => {
  const tokens = tokensOf(context, field);
  const runs = capitalRuns(field, tokens, lexicon, takenSpans(context, field, found, left));
  const main = mainContextCountry(context);
  const starts = new Map(found.map((mention) => [mention.start, mention]));
  const ends = new Map(found.map((mention) => [mention.end, mention.code]));
  const { never, unlikely } = refusals(context, field, lexicon);
  const unknown: PlaceMention[] = [];
  const named = new Map<string, PlaceMention>();
  const rest: CapitalRun[] = [];

  /** Country of the place named last in the sentence before the run, else of the release. */
  let known = 0;
  const countryBefore = (start: number): string | null => {
    while (known < found.length && (found[known]?.start ?? 0) < start) known += 1;
    const sentence = field.sentences[sentenceIndexAt(field, start)];
    for (let at = known - 1; at >= 0 && at >= known - 3; at -= 1) {
      const mention = found[at];
      if (mention === undefined || mention.start < (sentence?.start ?? 0)) break;
      if (mention.code !== null) return mention.code;
    }
    return main;
  };

  for (const run of runs) {
    const words = tokens.slice(run.first, run.next).filter(({ kind }) => kind === 'word');
    const lead = tokens[run.first - 1];
    const follower = tokens[run.next];
    const kind = kindEnd(field.text, lexicon, tokens, run.next);
    const behind = kind > run.next ? kind : nounEnd(field.text, lexicon, tokens, run.next);
    const before = nounBefore(field.text, lexicon, tokens, run.first);
    const locative = lead !== undefined && lexicon.locative.has(lead.lower);
    const comma = /^[,(/]$/.test(follower?.text ?? '');
    const follows =
      comma || lexicon.and.has(follower?.lower ?? '') ? starts.get(tokens[run.next + 1]?.start ?? -1) : undefined;
    const strictNoun = (at: number, from: number): boolean =>
      at === kind
        ? kind > run.next
        : at !== from && !lexicon.looseNouns.has(tokens[at > from ? at - 1 : at]?.lower ?? '');
    const list = inList(lexicon, tokens, run, ends);
    // "les sites de X, Y et Z", "zona X": a loose noun is believed before a list of names, and right before a name.
    const looseNoun =
      before !== run.first &&
      ((/s$/.test(tokens[before]?.lower ?? '') &&
        (comma || lexicon.and.has(follower?.lower ?? '')) &&
        isCapitalised(tokens[run.next + 1])) ||
        (before === run.first - 1 &&
          lexicon.bareNouns.has(tokens[before]?.lower ?? '') &&
          !isCapitalised(tokens[before])));
    const shown = looseNoun || list !== undefined || strictNoun(behind, run.next) || strictNoun(before, run.first);
    if (
      never(words, lead, shown && lead?.text !== '(' && before !== run.first - 1) ||
      isInDocument(context, field, run)
    )
      continue;
    const points =
      looseNoun || strictNoun(behind, run.next) || strictNoun(before, run.first)
        ? POINTS.noun
        : follows !== undefined && locative && !(comma && follows.kind !== 'country' && words.length > 2)
          ? POINTS.country
          : list !== undefined || (locative && isApposition(lexicon, tokens, run.next))
            ? POINTS.list
            : lead !== undefined &&
                lexicon.guessing.has(lead.text) &&
                // "il conseilla à Diane": whom, not where.
                !lexicon.giving.test(tokens[run.first - 2]?.lower ?? '') &&
                // "Sistema de Alerta en Emergencias": part of a longer name.
                !(lexicon.nounOfName && isCapitalised(tokens[run.first - 2])) &&
                !isCapitalised(follower) &&
                follower?.kind !== 'numeral' &&
                !unlikely(words)
              ? POINTS.guess
              : 0;
    if (points === 0) {
      rest.push(run);
      continue;
    }
    const code = follows?.kind === 'country' && comma ? follows.code : (list ?? countryBefore(run.start));
    const mention = mentionOf(field, tokens, lexicon, run, behind, before, code, points);
    unknown.push(mention);
    ends.set(run.end, code);
    if (!named.has(run.text)) named.set(run.text, mention);
  }
  const people = nameMentions(context).filter(({ cue }) => cue !== 'none');
  const persons = guessedPersons(lexicon, tokens, unknown, rest, new Set(people.map(({ name }) => name)));
  const kept = unknown.filter(({ name, points }) => points > POINTS.guess || !persons.has(name));
  const listed = leadingItems(lexicon, tokens, rest, [...found, ...kept], (run) => {
    const words = tokens.slice(run.first, run.next).filter(({ kind }) => kind === 'word');
    return !unlikely(words) && !never(words, tokens[run.first - 1], true) && !isInDocument(context, field, run);
  }).map((run) => mentionOf(field, tokens, lexicon, run, run.next, run.first, countryBefore(run.start), POINTS.list));
  kept.push(...listed);
  for (const mention of listed) if (!named.has(mention.name)) named.set(mention.name, mention);
  const taken = new Set(listed.map(({ start }) => start));
  for (const run of rest) {
    if (taken.has(run.start) || persons.has(run.text)) continue;
    const first = named.get(run.text);
    if (first !== undefined && !isCapitalised(tokens[run.next]))
      kept.push(mentionOf(field, tokens, lexicon, run, run.next, run.first, first.code, first.points));
  }
  return kept;
};

/** A name is a person’s where it stands this often as what does or has something, for once behind "à". */
const MORE_OFTEN = 3;

/** Guessed names that stand more often where no place does: "ce qui arriva à Egide", "Egide attend", "sa sœur Egide". */
const guessedPersons = (
  lexicon: PlaceLexicon,
  tokens: readonly Token[],
  unknown: readonly PlaceMention[],
  rest: readonly CapitalRun[],
  people: ReadonlySet<string>,
): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  const add = (name: string, count: number): void => void counts.set(name, (counts.get(name) ?? 0) + count);
  for (const { name, points } of unknown) add(name, points > POINTS.guess ? Number.POSITIVE_INFINITY : MORE_OFTEN);
  for (const { text, first } of rest)
    if (counts.has(text) && !lexicon.locative.has(tokens[first - 1]?.lower ?? '')) add(text, -1);
  return new Set(
    [...counts].flatMap(([name, count]) =>
      count < 0 || (people.has(name) && count < Number.POSITIVE_INFINITY) ? [name] : [],
    ),
  );
};

/** "(quartier de …)", ", a town in …": what it is stands behind it. */
const isApposition = (lexicon: PlaceLexicon, tokens: readonly Token[], at: number): boolean => {
  const said = tokens[at + 1];
  if (!/^[,(]$/.test(tokens[at]?.text ?? '') || said === undefined || isCapitalised(said)) return false;
  const article = /^(?:a|an|un|une|una|the|la|le|el)$/.test(said.lower);
  return lexicon.nouns.has(article ? (tokens[at + 2]?.lower ?? '') : said.lower);
};

/** Does a noun belong to the name: "Lofa County", not "Lofa and Bong Counties" or "LOFA COUNTY" in a heading? */
const isNameNoun = (noun: Token | undefined): boolean =>
  isCapitalised(noun) && !/s$/.test(noun?.lower ?? '') && !/^\p{Lu}{2,}$/u.test(noun?.text ?? '');

const mentionOf = (
  field: FieldText,
  tokens: readonly Token[],
  lexicon: PlaceLexicon,
  run: CapitalRun,
  behind: number,
  before: number,
  code: string | null,
  points: number,
): PlaceMention => {
  const noun = tokens[behind - 1];
  const nounAhead = tokens[before];
  const ownBehind =
    behind > run.next &&
    (lexicon.ownNouns.has(noun?.lower ?? '') || kindEnd(field.text, lexicon, tokens, run.next) === behind);
  const ownBefore = before < run.first && lexicon.ownNouns.has(nounAhead?.lower ?? '');
  const withBehind = ownBehind || (behind > run.next && isNameNoun(noun));
  const withBefore =
    ownBefore || (before < run.first && isCapitalised(nounAhead) && (lexicon.nounOfName || before === run.first - 1));
  const fullStart = withBefore ? (nounAhead?.start ?? run.start) : run.start;
  const fullEnd = withBehind ? (noun?.end ?? run.end) : run.end;
  return {
    field,
    start: run.start,
    end: run.end,
    name: run.text,
    full: field.text.slice(fullStart, fullEnd),
    fullStart,
    fullEnd,
    own: ownBehind || ownBefore,
    kind: 'unknown',
    code,
    points,
  };
};
