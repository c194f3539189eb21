import type { Span } from '../contract/fact.ts';
import { findEmails } from '../facts/contacts/addresses.ts';
import type { ContactLexicon } from '../facts/contacts/lexicon.ts';
import { contactRegions } from '../facts/contacts/regions.ts';
import { ENGLISH_CONTACTS } from '../facts/language/en/contacts.ts';
import { SPANISH_CONTACTS } from '../facts/language/es/contacts.ts';
import { FRENCH_CONTACTS } from '../facts/language/fr/contacts.ts';
import { splitParagraphs } from '../facts/text/paragraphs.ts';

/** "For more information": the facts have no grammar of Arabic, but its contact blocks open as the others do. */
const ARABIC_CONTACTS: ContactLexicon = {
  opening: /(?:لل?مزيد من المعلومات|للاستفسارات? الإعلامي[ةه]|للتواصل الإعلامي)/g,
  linkWords: [],
  labels: /(?:هاتف|بريد إلكتروني)\s?:?/g,
};
/** All of them, whatever the language of the text: blocks are often left in English. */
const LEXICONS = [ENGLISH_CONTACTS, FRENCH_CONTACTS, SPANISH_CONTACTS, ARABIC_CONTACTS];

const TELEPHONE = /(?:\+|\b00)\s?\(?\d[\d\s().-]{6,}/;
/** Code units between two blocks that are one: a line that stands alone between them. */
const GAP = 100;

/**
 * Where the contacts block stands: from "For further information please contact" to the last line with an address.
 * Blocks that follow each other ("For interviews in French:") are one; of several, the last is taken, for it stands
 * at the end of a release. Null where no words open a block that has a telephone number or an e-mail address.
 */
export const contactsIn = (text: string): Span | null => {
  const field = { field: 'text', text, paragraphs: splitParagraphs(text), sentences: [] } as const;
  const regions = LEXICONS.flatMap((lexicon) => contactRegions(field, text, lexicon))
    .map(({ start, end }) => ({ start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end }))
    .filter(({ start, end }) => TELEPHONE.test(text.slice(start, end)) || findEmails(text.slice(start, end)).length > 0)
    .sort((a, b) => a.start - b.start);
  let block: Span | null = null;
  for (const { start, end } of regions) {
    block =
      block !== null && start - block.end <= GAP
        ? { start: block.start, end: Math.max(block.end, end) }
        : { start, end };
  }
  return block;
};
