import { longestNameAt } from '../places/gazetteer.ts';
import { tokenize } from '../text/tokens.ts';

/** Names a body right before its town: "IOM Ulaanbaatar", "at Juba", "OIM Niamey". */
const BEFORE_TOWN = /^(?:IOM|OIM|UNHCR|HCR|ACNUR|UNICEF|WFP|in|at|à|en)$/;
/** Code units of a block that are looked at. */
const LONGEST = 4000;

/** A country that a contact block names, by its own name or by that of a town where an office is. */
export interface OfficeCountry {
  readonly start: number;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** Countries of the offices of a contact block, in order: "IOM Nigeria", "IOM Ulaanbaatar". */
export const officeCountries = (block: string): readonly OfficeCountry[] => {
  const tokens = tokenize(block.slice(0, LONGEST));
  const found: OfficeCountry[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.text === token.lower) continue;
    const match = longestNameAt(tokens, at);
    if (match === null) continue;
    const town = [...match.readings].sort((a, b) => b.magnitude - a.magnitude)[0];
    const reading =
      match.readings.find(({ kind }) => kind === 'country') ??
      (BEFORE_TOWN.test(tokens[at - 1]?.text ?? '') ? town : undefined);
    if (reading?.code == null) continue;
    found.push({ start: token.start, code: reading.code });
    at = match.next - 1;
  }
  return found;
};

/** Ends of addresses that say where the office is: "name@medecins.be"; those that are sold all over the world do not. */
const SOLD = /^(?:ai|cc|co|fm|io|me|tv|ws|eu|int)$/;

/** The country of the first e-mail address whose end names one, or null. */
export const addressCountry = (emails: readonly string[]): string | null => {
  for (const email of emails) {
    const end = /\.([a-z]{2})$/i.exec(email)?.[1]?.toLowerCase();
    if (end !== undefined && !SOLD.test(end)) return end === 'uk' ? 'GB' : end.toUpperCase();
  }
  return null;
};

/** The country of a number: the one named last before it, else the first of the block ("Tel. … in IOM Guyana"). */
export const countryAt = (offices: readonly OfficeCountry[], at: number): string | null =>
  (offices.findLast(({ start }) => start < at) ?? offices[0])?.code ?? null;
