import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { peopleLexiconOf } from '../people/compiled.ts';
import type { ComplementRules } from './complement.ts';
import { type FoundName, foundName, type OrganizationCue } from './found.ts';
import { namesAt } from './grammar.ts';
import type { KnownOrganization } from './known.ts';
import { type OrganizationLexicon, organizationLexiconOf } from './lexicon.ts';
import { adjoins, type OrgWord, organizationWords, placeEnd } from './words.ts';

/** One place where an organization is named. */
export interface OrganizationMention {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
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
  const first = words[known.next];
  if (last?.possessive === true || !adjoins(last, first) || first?.capital !== true) return at;
  const end = placeEnd(words, known.next);
  if (end === known.next) return at;
  let list = end;
  while (words[list]?.text === ',' || lexicon?.and.has(words[list]?.lower ?? '') === true) {
    const next = placeEnd(words, list + 1);
    if (next === list + 1) break;
    list = next;
  }
  // A list of countries is one office only where it stands as a contact.
  return list > end && words[list]?.text === ':' ? list : end;
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
  const headquarters = lexicon?.headquarters.has(words[known.next]?.lower ?? '') === true;
  return [foundName(at, known.next, known.acronym ? 'acronym' : 'known', headquarters ? [[at, known.next + 1]] : [])];
};

/** Index behind "(ABC)" right behind a name; `at` where there is none. */
const definitionEnd = (words: readonly OrgWord[], at: number): number => {
  const acronym = words[at + 1];
  const short = acronym !== undefined && acronym.kind === 'word' && (acronym.acronym || /^\p{Lu}/u.test(acronym.text));
  if (words[at]?.text !== '(' || !short) return at;
  const close = words.findIndex((word, index) => index > at + 1 && index <= at + 4 && word.text === ')');
  return close < 0 ? at : close + 1;
};

const codesIn = (words: readonly OrgWord[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) =>
      (word.match?.readings ?? []).slice(0, 1).flatMap(({ code }) => (code === null ? [] : [code])),
    ),
  ),
];

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
  const mentions: OrganizationMention[] = [];
  const textOf = (first: number, next: number): string =>
    field.text.slice(words[first]?.start ?? 0, words[next - 1]?.end ?? 0);
  for (let at = 0; at < words.length; ) {
    const found = foundAt(rules, lexicon, words, at, field.field === 'title' && lexicon?.headLast !== false);
    if (found.length === 0) {
      at += 1;
      continue;
    }
    let next = at + 1;
    for (const name of found) {
      const start = words[name.first]?.start ?? 0;
      const whole = words[name.first]?.known ?? null;
      const defined = definitionEnd(words, name.next);
      const acronym = defined > name.next ? words[name.next + 1] : undefined;
      const forms = [...name.shorter.map(([first, last]) => textOf(first, last)), ...name.implied];
      const inBrackets = acronym?.known?.organization ?? null;
      const isWhole = whole !== null && whole.next === name.next;
      const same =
        acronym !== undefined && !(isWhole && inBrackets !== null && inBrackets.id !== whole.organization.id);
      if (same && acronym !== undefined) forms.push(textOf(name.next + 1, defined - 1));
      mentions.push({
        field,
        start,
        end: words[name.next - 1]?.end ?? start,
        name: textOf(name.first, name.next),
        known: isWhole ? whole.organization : same && name.cue === 'head' ? inBrackets : null,
        cue: same && name.cue === 'head' ? 'defined' : name.cue,
        forms,
        codes: codesIn(words.slice(name.first, name.next)),
      });
      next = Math.max(next, same ? defined : name.next);
    }
    at = next;
  }
  return mentions;
};

/** Every mention of an organization, title first, computed once per release. */
export const organizationMentions = sharedLayer((context: FactContext): readonly OrganizationMention[] =>
  context.fields.flatMap((field) => mentionsIn(context, field)),
);
