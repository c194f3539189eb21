import type { ContactLexicon } from '../../contacts/lexicon.ts';

/** English words of contact lines. */
export const ENGLISH_CONTACTS: ContactLexicon = {
  opening:
    /(?:\bfor (?:more|further|additional) (?:information|details|info)\s?[*_]{0,3}\s?:|(?:^|\n)[\s*_#]{0,6}(?:press|media) (?:enquir(?:y|ies)|inquir(?:y|ies)|office|relations|queries)\b|\bfor (?:more|further|additional|any|all|media|press|interview|general|other)\b[^.\n]{0,120}?\b(?:contact|call|write|e-?mail|reach)|\b(?:media|press|public relations|communications?|further) contacts?\b|\bcontacts? (?:details|information|persons?|us)\b|\bmedia (?:enquiries|inquiries)\b|\bplease contact\b|(?:^|\n)[\s*_#]{0,4}contacts?\s{0,3}[:*\n]|\bnotes? for (?:media|editors)[^.\n]{0,60}contact)/gi,
  labels:
    /\b(?:tel(?:ephone)?s?|phones?|mob(?:ile)?|cell(?:phone)?|(?<=(?:^|[\n,;|/])\s{0,4})office|e-?mails?|fax|skype|twitter|whatsapp|direct|ext|call|mail|web(?:site)?)\b\s?[.:#]{0,2}/gi,
};
