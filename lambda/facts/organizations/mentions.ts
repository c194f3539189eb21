import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { peopleLexiconOf } from '../people/compiled.ts';
import { SEATS } from '../places/owned/seats.ts';
import { withoutChannels } from './channels.ts';
import type { ComplementRules } from './complement.ts';
import { type FoundName, foundName, type OrganizationCue } from './found.ts';
import { namesAt } from './grammar.ts';
import { type KnownOrganization, NO_BODY } from './known.ts';
import { type OrganizationLexicon, organizationLexiconOf } from './lexicon.ts';
import { listedNames } from './listed.ts';
import { adjoins, type OrgWord, organizationWords, placeEnd } from './words.ts';

/** One place where an organization is named. */
export interface OrganizationMention {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
  /** Behind the acronym in brackets that the name is defined with: no other name is read up to here. */
  readonly closedEnd: number;
  readonly name: string;
  /** The known organization it is, where the whole name is known. */
  readonly known: KnownOrganization | null;
  readonly cue: OrganizationCue;
  /** Other forms of the name in the text here: with its owner, without its place, its acronym. */
  readonly forms: readonly string[];
  /** ISO 3166-1 codes of the countries and peoples in the name. */
  readonly codes: readonly string[];
}

/** Bodies whose name before a country is no office of theirs: "EU Libya policy". */
const NO_OFFICES = new Set(['United Nations', 'European Union', 'African Union', 'European Commission']);

/** "IOM Iraq", "OIM El Salvador, Guatemala y Honduras:": index behind the country office at `at`; `at` where it is none. */
const officeEnd = (rules: ComplementRules | null, words: readonly OrgWord[], at: number): number => {
  const lexicon = rules?.lexicon ?? null;
  const known = words[at]?.known;
  if (known == null || NO_OFFICES.has(known.organization.id)) return at;
  const last = words[known.next - 1];
  // "WFP/Rome": the office there.
  const first = words[known.next];
  if (last?.possessive === true || !adjoins(last, first) || first?.capital !== true) return at;
  const end = placeEnd(words, known.next);
  if (end === known.next) return at;
  // "Central Emergency Response Fund New York": where it is written from, not an office.
  if (!known.acronym && SEATS.has(words[known.next]?.match?.key ?? '')) return at;
  let list = end;
  while (words[list]?.text === ',' || lexicon?.and.has(words[list]?.lower ?? '') === true) {
    const next = placeEnd(words, list + 1);
    if (next === list + 1) break;
    list = next;
  }
  // A list of countries is one office only where it stands as a contact.
  return list > end && words[list]?.text === ':' ? list : end;
};

/** "WFP/Rome", "USAID/Liberia": index behind the place right behind a slash; `at` where there is none. */
const slashEnd = (words: readonly OrgWord[], at: number): number => {
  const known = words[at]?.known;
  if (known == null || words[at]?.acronym !== true) return at;
  const slash = words[known.next];
  if (slash?.text !== '/' || slash.end !== words[known.next + 1]?.start) return at;
  const end = placeEnd(words, known.next + 1);
  return end > known.next + 1 ? end : at;
};

/** The longest of: a known name, its country office, a name by grammar. */
const foundAt = (
  rules: ComplementRules | null,
  lexicon: OrganizationLexicon | null,
  words: readonly OrgWord[],
  at: number,
  title: boolean,
): readonly FoundName[] => {
  const known = words[at]?.known ?? null;
  const names = rules === null || title ? [] : namesAt(rules, words, at);
  const furthest = names.at(-1)?.next ?? at;
  if (known === null) return names;
  const office = officeEnd(rules, words, at);
  if (furthest > known.next && furthest > office) return names;
  if (office > at) return [foundName(at, office, 'office')];
  const seat = slashEnd(words, at);
  if (seat > at) {
    const isCountry = words[seat - 1]?.match?.readings.some(({ kind }) => kind === 'country') === true;
    // The office of a country is a body of its own; a town only says where the body writes from.
    return isCountry
      ? [foundName(at, seat, 'office')]
      : [{ ...foundName(at, known.next, 'acronym', [[at, seat]]), closed: seat }];
  }
  const headquarters = lexicon?.headquarters.has(words[known.next]?.lower ?? '') === true;
  return [foundName(at, known.next, known.acronym ? 'acronym' : 'known', headquarters ? [[at, known.next + 1]] : [])];
};

/** Index behind "(ABC)" right behind a name; `at` where there is none. "(Belgium)" says where, not what. */
const definitionEnd = (words: readonly OrgWord[], at: number): number => {
  const acronym = words[at + 1];
  if (words[at]?.text !== '(' || words[at + 2]?.text !== ')' || acronym === undefined) return at;
  const short =
    acronym.kind === 'word' &&
    acronym.capital &&
    acronym.text.length <= 14 &&
    (acronym.acronym || acronym.match === null);
  return short ? at + 3 : at;
};

const codesIn = (words: readonly OrgWord[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) =>
      (word.match?.readings ?? [])
        .filter(({ kind }) => kind === 'country' || kind === 'demonym')
        .slice(0, 1)
        .flatMap(({ code }) => (code === null ? [] : [code])),
    ),
  ),
];

/** A found name as a mention, with the acronym behind it; and the index behind both. */
export const mentionOf = (
  field: FieldText,
  words: readonly OrgWord[],
  name: FoundName,
): { readonly mention: OrganizationMention; readonly next: number } => {
  const textOf = (first: number, next: number): string =>
    field.text.slice(words[first]?.start ?? 0, words[next - 1]?.end ?? 0);
  const start = words[name.first]?.start ?? 0;
  const inside = words.slice(name.first, name.next);
  const whole = words[name.first]?.known ?? null;
  const isWhole = whole !== null && whole.next === name.next;
  const defined = definitionEnd(words, name.next);
  const acronym = defined > name.next ? words[name.next + 1] : undefined;
  const inBrackets = acronym?.known?.organization ?? null;
  // "Misión de Observación de la Organización de los Estados Americanos (OEA)": the acronym of a part of the name.
  const ofPart =
    inBrackets !== null &&
    (isWhole
      ? inBrackets.id !== whole.organization.id
      : inside.some((word) => word.known?.organization.id === inBrackets.id));
  const same = acronym !== undefined && !ofPart;
  const forms = [...name.shorter.map(([first, last]) => textOf(first, last)), ...name.implied];
  if (same) forms.push(acronym.text);
  // "UNHCR-led": the name ends before the hyphen.
  const end = isWhole ? whole.end : (words[name.next - 1]?.end ?? start);
  return {
    mention: {
      field,
      start,
      end,
      closedEnd: same
        ? (words[defined - 1]?.end ?? end)
        : Math.max(end, words[(name.closed ?? name.next) - 1]?.end ?? end),
      name: field.text.slice(start, end),
      known: isWhole ? whole.organization : same && name.cue === 'head' ? inBrackets : null,
      cue: same && name.cue === 'head' ? 'defined' : name.cue,
      forms,
      codes: codesIn(inside),
    },
    next: same ? defined : (name.closed ?? name.next),
  };
};

/** Acronyms that the text itself defines as something else: "Nationwide Ceasefire Agreement (NCA)". */
const redefined = (words: readonly OrgWord[]): ReadonlySet<string> => {
  const other = new Set<string>();
  for (let at = 3; at < words.length; at += 1) {
    const acronym = words[at];
    if (acronym?.known?.acronym !== true || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') continue;
    const letters = [...acronym.text.toLowerCase()];
    const long = words.slice(Math.max(0, at - 1 - letters.length), at - 1);
    const initials = long.map(({ lower }) => lower.charAt(0));
    const isOwnName = acronym.known.organization.names.some((name) =>
      name.toLowerCase().includes(long.at(-1)?.lower ?? ' '),
    );
    if (!isOwnName && letters.every((letter, index) => initials[index] === letter)) other.add(acronym.text);
  }
  return other;
};

const mentionsIn = (context: FactContext, field: FieldText): readonly OrganizationMention[] => {
  const lexicon = organizationLexiconOf(context.language);
  const people = peopleLexiconOf(context.language);
  const rules: ComplementRules | null =
    lexicon === null
      ? null
      : {
          lexicon,
          isPost: (word) => people.titleHeads.has(word.lower) && word.lower !== 'general',
        };
  const words = organizationWords(context).get(field) ?? [];
  const names: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const found = foundAt(rules, lexicon, words, at, field.field === 'title' && lexicon?.headLast !== false);
    names.push(...found);
    at = Math.max(at + 1, ...found.map((name) => mentionOf(field, words, name).next));
  }
  if (lexicon !== null && field.field === 'text')
    names.push(...listedNames(lexicon, words, names, (word) => people.titleHeads.has(word.lower)));
  const other = redefined(words);
  return withoutChannels(
    names.map((name) => mentionOf(field, words, name).mention).sort((a, b) => a.start - b.start),
  ).filter(({ known, cue, name }) => known?.id.startsWith(NO_BODY) !== true && !(cue === 'acronym' && other.has(name)));
};

/** Every mention of an organization, title first, computed once per release. */
export const organizationMentions = sharedLayer((context: FactContext): readonly OrganizationMention[] =>
  context.fields.flatMap((field) => mentionsIn(context, field)),
);
