import { load } from 'cheerio';
import { fromWindows1252 } from './windows-1252.ts';

/** With all levels of encoding at once: "&amp;amp;nbsp;". */
const REFERENCE = /&(?:(?:amp|#38|#x26);){0,9}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi;
/** HTML has 2,231 names; what asks for more is no press page. */
const MOST_NAMES = 2500;

/** Named references seen, as characters; null for what is no name. */
const known = new Map<string, string | null>();

/** Null where it is no name. */
const ofName = (reference: string): string | null => {
  const seen = known.get(reference);
  if (seen !== undefined) return seen;
  if (known.size >= MOST_NAMES) return null;
  // The parser knows the names; a reference alone cannot become markup.
  const text = load(reference, null, false).text();
  const character = text === reference ? null : text;
  known.set(reference, character);
  return character;
};

const ofCode = (code: number): string | null => {
  if (code >= 0x80 && code <= 0x9f) return fromWindows1252(String.fromCharCode(code));
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
};

/**
 * Character references that are still there after the page was parsed ("&nbsp;", "&rsquo;", "&#8217;"): the text was
 * encoded twice. Only whole references with their semicolon, so that "R&D" and "AT&T; more" stay.
 */
export const withCharacterReferences = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replaceAll(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ofName(`&${name};`) ?? whole;
    return ofCode(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole;
  });
};
