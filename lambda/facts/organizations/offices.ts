import { SEATS } from '../places/owned/seats.ts';
import type { ComplementRules } from './complement.ts';
import { adjoins, type OrgWord, placeEnd } from './words.ts';

/** Bodies whose name before a country is no office of theirs: "EU Libya policy". */
const NO_OFFICES = new Set(['United Nations', 'European Union', 'African Union', 'European Commission']);

/** What follows a body right behind it: where it has an office, or only where it writes from. */
export type Office =
  /** "IOM Iraq", "USAID/Liberia": a body of its own. */
  | { readonly kind: 'office'; readonly next: number }
  /** "WFP/Rome", "CICR Ginebra": the body itself, with its town. */
  | { readonly kind: 'seat'; readonly next: number };

/** Is the place at `at` a town where agencies have their seat? */
const isSeat = (words: readonly OrgWord[], at: number): boolean => SEATS.has(words[at]?.match?.key ?? '');

const isCountry = (word: OrgWord | undefined): boolean =>
  word?.match?.readings.some(({ kind }) => kind === 'country') === true;

/** Index behind "El Salvador, Guatemala y Honduras" from the end of its first item; that end where it is no list. */
const countryListEnd = (rules: ComplementRules | null, words: readonly OrgWord[], end: number): number => {
  let list = end;
  while (words[list]?.text === ',' || rules?.lexicon.and.has(words[list]?.lower ?? '') === true) {
    const next = placeEnd(words, list + 1);
    if (next === list + 1) break;
    list = next;
  }
  return list;
};

/** "IOM Iraq", "OIM-Guinée", "OIM El Salvador, Guatemala y Honduras:", "WFP/Rome": the office of the known body at `at`. */
export const officeAt = (rules: ComplementRules | null, words: readonly OrgWord[], at: number): Office | null => {
  const known = words[at]?.known;
  if (known == null || NO_OFFICES.has(known.organization.id)) return null;
  const last = words[known.next - 1];
  // "OIM-Guinée", "MONUSCO-KANANGA": one word, known up to its hyphen.
  if (last !== undefined && known.end < last.end && last.match !== null && last.match.start > known.end) {
    // "ISIL-KP" is no place.
    if (/^\p{Lu}{1,4}$/u.test(last.text.slice(known.end + 1 - last.start))) return null;
    return { kind: isCountry(last) ? 'office' : 'seat', next: known.next };
  }
  const first = words[known.next];
  if (first?.text === '/' && words[at]?.acronym === true && first.end === words[known.next + 1]?.start) {
    const end = placeEnd(words, known.next + 1);
    if (end === known.next + 1) return null;
    // The office of a country is a body of its own; a town only says where the body writes from.
    return { kind: isCountry(words[end - 1]) ? 'office' : 'seat', next: end };
  }
  if (last?.possessive === true || !adjoins(last, first) || first?.capital !== true) return null;
  const end = placeEnd(words, known.next);
  if (end === known.next || rules?.isPost(first) === true) return null;
  // "Central Emergency Response Fund New York": where it is written from, not an office.
  if (isSeat(words, known.next)) return known.acronym ? { kind: 'seat', next: end } : null;
  // A list of countries is one office only where it stands as a contact.
  const list = countryListEnd(rules, words, end);
  return { kind: 'office', next: list > end && words[list]?.text === ':' ? list : end };
};
