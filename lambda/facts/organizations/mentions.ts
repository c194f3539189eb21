import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { peopleLexiconOf } from '../people/lexicons.ts';
import { foldName } from '../places/fold.ts';
import { actingNames } from './acting.ts';
import { withoutChannels } from './channels.ts';
import type { ComplementRules } from './complement.ts';
import { abbreviates, definitionAt } from './definitions.ts';
import { type FoundName, foundName, type OrganizationCue } from './found.ts';
import { namesAt } from './grammar.ts';
import { type KnownOrganization, NO_BODY } from './known.ts';
import { organizationLexiconOf } from './lexicons.ts';
import { listedNames } from './listed.ts';
import { officeAt } from './offices.ts';
import { OWNERS, ownerEnd } from './owners.ts';
import { type OrgWord, organizationWords } from './words.ts';

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

/** Acronyms that are words of a heading in capitals: "DU À UN CHOC", "APPUI AU RETOUR". */
const ALSO_WORDS = /^(?:UN|AU|EU|ES|SI)$/;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;

const isInHeading = (rules: ComplementRules | null, words: readonly OrgWord[], at: number): boolean =>
  rules?.lexicon.headLast === false &&
  ALSO_WORDS.test(words[at]?.text ?? '') &&
  IN_CAPITALS.test(words[at + 1]?.text ?? '') &&
  words[at + 1]?.known == null;

/** The longest of: a known name, its country office, a name by grammar. */
const foundAt = (
  rules: ComplementRules | null,
  words: readonly OrgWord[],
  at: number,
  title: boolean,
): readonly FoundName[] => {
  const known = isInHeading(rules, words, at) ? null : (words[at]?.known ?? null);
  const names = rules === null || title ? [] : namesAt(rules, words, at);
  const furthest = names.at(-1)?.next ?? at;
  if (known === null) return names;
  const office = officeAt(rules, words, at);
  if (furthest > known.next && furthest > (office?.next ?? 0)) return names;
  if (office?.kind === 'office') return [foundName(at, office.next, 'office')];
  if (office !== null) return [{ ...foundName(at, known.next, 'acronym', [[at, office.next]]), closed: office.next }];
  // "Programa Mundial de Alimentos de las Naciones Unidas"
  const owned =
    rules === null || known.acronym || OWNERS.has(known.organization.id)
      ? known.next
      : ownerEnd(rules.lexicon, words, known.next);
  if (owned > known.next) return [foundName(at, owned, 'known', [[at, known.next]])];
  const headquarters = rules?.lexicon.headquarters.has(words[known.next]?.lower ?? '') === true;
  return [foundName(at, known.next, known.acronym ? 'acronym' : 'known', headquarters ? [[at, known.next + 1]] : [])];
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

/** The known body that the words are, alone or behind the one it belongs to: "United Nations World Health Organization". */
const knownWithin = (words: readonly OrgWord[], name: FoundName): KnownOrganization | null => {
  const first = words[name.first]?.known ?? null;
  // With its owner behind it, the name without is its first other form.
  if (first === null || first.next === name.next || (name.cue === 'known' && name.shorter[0]?.[1] === first.next))
    return first?.organization ?? null;
  const rest = words[first.next]?.known ?? null;
  return OWNERS.has(first.organization.id) && rest?.next === name.next ? rest.organization : null;
};

/** The acronym before the bracket that the name stands in alone: "UMRR (Unit for Migrants and Refugees)". */
const acronymBefore = (words: readonly OrgWord[], { first, next }: FoundName): readonly string[] => {
  const acronym = words[first - 2];
  const brackets = words[first - 1]?.text === '(' && words[next]?.text === ')';
  return brackets && acronym?.acronym === true && abbreviates(words.slice(first, next), acronym) ? [acronym.text] : [];
};

/** Shortest word that says something of a body, in letters. */
const TELLING = 5;

/** Has the name a word of the body’s own names: not "Ministry of the Interior (UNHCR)"? */
const sharesWord = (words: readonly OrgWord[], { names }: KnownOrganization): boolean => {
  // Known by its acronym alone: nothing speaks against the name.
  if (names.every((form) => !form.includes(' '))) return true;
  const own = foldName(names.join(' ')).split(' ');
  return words.some(({ text }) => text.length >= TELLING && own.includes(foldName(text)));
};

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
  const whole = knownWithin(words, name);
  const definition = definitionAt(words, name.next);
  const inBrackets = definition?.acronym.known?.organization ?? null;
  // "Oficina de Enlace de la Unión Africana (UA)": the acronym of a part of the name.
  const ofPart =
    inBrackets !== null &&
    (whole !== null
      ? inBrackets.id !== whole.id
      : inside.some((word) => word.known?.organization.id === inBrackets.id));
  // Behind a dash, or of two brackets' worth of other words, only an acronym of these words is theirs.
  const defines =
    definition !== null &&
    !ofPart &&
    (abbreviates(inside, definition.acronym) ||
      (inBrackets === null ? words[name.next]?.text === '(' : whole !== null || sharesWord(inside, inBrackets)));
  const forms = [
    ...name.shorter.map(([first, last]) => textOf(first, last)),
    ...name.implied,
    ...acronymBefore(words, name),
    ...(defines ? [definition.acronym.text] : []),
  ];
  // "UNHCR-led": the name ends before the hyphen.
  const spelt = words[name.first]?.known;
  const end = spelt?.next === name.next && name.cue !== 'office' ? spelt.end : (words[name.next - 1]?.end ?? start);
  const behind = defines ? definition.next : (name.closed ?? name.next);
  return {
    mention: {
      field,
      start,
      end,
      closedEnd: Math.max(end, words[behind - 1]?.end ?? end),
      name: field.text.slice(start, end),
      known: whole ?? (defines && name.cue === 'head' ? inBrackets : null),
      cue: defines && name.cue === 'head' ? 'defined' : name.cue,
      forms,
      codes: codesIn(inside),
    },
    next: behind,
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
    const found = foundAt(rules, words, at, field.field === 'title' && lexicon?.headLast !== false);
    names.push(...found);
    at = Math.max(at + 1, ...found.map((name) => mentionOf(field, words, name).next));
  }
  if (lexicon !== null && field.field === 'text') {
    names.push(...listedNames(lexicon, words, names, (word) => people.titleHeads.has(word.lower)));
    names.push(...actingNames(lexicon, people, words, names));
  }
  const other = redefined(words);
  return withoutChannels(
    names.map((name) => mentionOf(field, words, name).mention).sort((a, b) => a.start - b.start),
  ).filter(({ known, cue, name }) => known?.id.startsWith(NO_BODY) !== true && !(cue === 'acronym' && other.has(name)));
};

/** Every mention of an organization, title first, computed once per release. */
export const organizationMentions = sharedLayer((context: FactContext): readonly OrganizationMention[] =>
  context.fields.flatMap((field) => mentionsIn(context, field)),
);
