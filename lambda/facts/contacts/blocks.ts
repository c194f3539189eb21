import type { Span } from '../../contract/fact.ts';
import { type ContextLanguage, type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { ENGLISH_CONTACTS } from '../language/en/contacts.ts';
import { SPANISH_CONTACTS } from '../language/es/contacts.ts';
import { FRENCH_CONTACTS } from '../language/fr/contacts.ts';
import { peopleLexiconOf } from '../people/lexicons.ts';
import { mainCountry } from '../places/countries.ts';
import { withLatinDigits } from '../text/markup.ts';
import { findEmails } from './addresses.ts';
import { type ContactHead, contactHeads } from './heads.ts';
import type { ContactLexicon } from './lexicon.ts';
import { blankMarkup } from './markup.ts';
import { addressCountry, countryAt, officeCountries } from './office-country.ts';
import { contactRegions, withoutCalls } from './regions.ts';
import { findTelephones } from './telephones.ts';

/** One line of a contact block: a person or an office, and how to reach them. */
export interface ContactEntry extends Span {
  readonly field: FieldText;
  readonly name: string | null;
  /** Where the name stands, if there is one. */
  readonly nameStart: number | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** E.164. */
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
}

interface Draft {
  start: number;
  end: number;
  name: string | null;
  nameStart: number | null;
  jobTitle: string | null;
  affiliation: string | null;
  telephones: string[];
  emails: string[];
}

const SOURCES: Readonly<Partial<Record<ContextLanguage, ContactLexicon>>> = {
  en: ENGLISH_CONTACTS,
  fr: FRENCH_CONTACTS,
  es: SPANISH_CONTACTS,
};

/** The words of the language; English ones where it has none, for contact blocks are often left in English. */
const lexiconOf = (context: FactContext): ContactLexicon => SOURCES[context.language] ?? ENGLISH_CONTACTS;

type Item = Span & ({ readonly email: string } | { readonly numbers: readonly string[] });

const isReached = (draft: Draft): boolean => draft.telephones.length + draft.emails.length > 0;

/** Puts the words and numbers of one block together, in the order they stand. */
const assemble = (sequence: readonly (Item | ContactHead)[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let heading: string | null = null;
  const open = (at: Span): Draft => {
    const draft: Draft = {
      start: at.start,
      end: at.end,
      name: null,
      nameStart: null,
      jobTitle: null,
      affiliation: null,
      telephones: [],
      emails: [],
    };
    drafts.push(draft);
    return draft;
  };
  for (const part of sequence) {
    if ('email' in part || 'numbers' in part) {
      current ??= open(part);
      if ('email' in part) {
        if (!current.emails.includes(part.email)) current.emails.push(part.email);
      } else
        for (const number of part.numbers) if (!current.telephones.includes(number)) current.telephones.push(number);
      current.end = part.end;
      continue;
    }
    const { name, jobTitle, affiliation } = part;
    if (part.boundary !== null) {
      current = null;
      if (part.boundary === 'call') heading = null;
      continue;
    }
    if (name !== null) {
      const office: Draft | null = current !== null && current.name === null && !isReached(current) ? current : null;
      current = office ?? open(part);
      current.name = name;
      current.nameStart = part.start;
      current.jobTitle = jobTitle;
      current.affiliation = affiliation ?? current.affiliation ?? heading;
    } else if (affiliation !== null) {
      if (part.heading && (current === null || isReached(current))) heading = affiliation;
      if (current === null || isReached(current)) current = open(part);
      current.affiliation ??= affiliation;
    } else if (jobTitle !== null && current !== null && !isReached(current)) {
      current.jobTitle ??= jobTitle;
    }
    if (current !== null) current.end = Math.max(current.end, part.end);
  }
  const reached = new Set(drafts.filter(isReached).map((draft) => draft.name));
  return drafts.filter((draft) => isReached(draft) || (draft.name !== null && !reached.has(draft.name)));
};

const readField = (context: FactContext, field: FieldText): readonly ContactEntry[] => {
  const contacts = lexiconOf(context);
  const people = peopleLexiconOf(context.language);
  const masked = withLatinDigits(blankMarkup(field.text));
  return contactRegions(field, masked, contacts).flatMap((region) => {
    const text = withoutCalls(masked.slice(region.body, region.end), contacts);
    const offices = officeCountries(text);
    const addresses = findEmails(text);
    const elsewhere = addressCountry(addresses.map(({ email }) => email)) ?? mainCountry(context);
    const emails: Item[] = addresses.map((found) => ({ ...found }));
    const inside = (span: Span): boolean => emails.some((email) => span.start < email.end && email.start < span.end);
    const items = [
      ...emails,
      ...findTelephones(text, (at) => countryAt(offices, at) ?? elsewhere).filter((found) => !inside(found)),
    ].sort((a, b) => a.start - b.start);
    const sequence: (Item | ContactHead)[] = [];
    let from = 0;
    for (const item of items) {
      sequence.push(...contactHeads(people, contacts, text.slice(from, item.start), region.body + from));
      sequence.push({ ...item, start: region.body + item.start, end: region.body + item.end });
      from = Math.max(from, item.end);
    }
    sequence.push(...contactHeads(people, contacts, items.length === 0 ? text : text.slice(from), region.body + from));
    return assemble(sequence).map((draft) => ({ ...draft, field }));
  });
};

/** Contacts of the release, in the order of the text. Computed once for each context. */
export const contactBlocks: (context: FactContext) => readonly ContactEntry[] = sharedLayer((context: FactContext) =>
  context.fields.filter((field) => field.field === 'text').flatMap((field) => readField(context, field)),
);
