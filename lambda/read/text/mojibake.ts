import { toWindows1252 } from './windows-1252.ts';

/**
 * The first two characters of UTF-8 read as Windows-1252: a lead byte (C3 to F4; C2 too) and a continuation byte
 * (80 to BF), as characters.
 */
const SUSPICIOUS =
  /[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;
/**
 * What comes out of a true repair: letters of the languages of Europe, Cyrillic, Arabic and Persian; punctuation,
 * currency and letter-like signs, arrows and bullets; what is special to Windows-1252, where it happened twice. "CAFÉ»"
 * would give a letter of phonetics, and stays.
 */
const PLAUSIBLE =
  /^[\t\n\r -\u017f\u0192\u0218-\u021b\u02c6\u02dc\u0401-\u045f\u0490\u0491\u060c\u061b\u061f\u0621-\u066d\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9\u200b-\u200f\u2010-\u2027\u202f-\u203a\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u25a0-\u25ff\ufeff]*$/;
/** A word of another script has three letters; "ESPAÑ…" has none, and would give one. */
const OTHER_SCRIPT = /[\u0400-\u06ff]/;
const OTHER_WORD = /[\u0400-\u04ff]{3}|[\u0600-\u06ff]{3}/;
/** It happens twice at most: once when a page was saved, once when it was moved. */
const MOST_TIMES = 2;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const once = (line: string): string => {
  if (!SUSPICIOUS.test(line)) return line;
  const bytes = toWindows1252(line);
  if (bytes === null) return line;
  try {
    const repaired = utf8.decode(bytes);
    const isText = PLAUSIBLE.test(repaired) && (!OTHER_SCRIPT.test(repaired) || OTHER_WORD.test(repaired));
    return isText ? repaired : line;
  } catch {
    return line; // some of its characters are none: it is not what it looked like
  }
};

/** Whether a text may hold such a mistake. */
export const isSuspicious = (text: string): boolean => SUSPICIOUS.test(text);

/**
 * "itâ€™s" to "it’s": UTF-8 that was read as Windows-1252. Line by line, and only where the *whole* line makes the round
 * trip: every character of it is a byte of Windows-1252, and the bytes are valid UTF-8 of plausible characters. One
 * accent that was right all along proves the line sound, and it stays.
 */
export const repairMojibake = (text: string): string => {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      let repaired = line;
      for (let times = 0; times < MOST_TIMES; times += 1) repaired = once(repaired);
      return repaired;
    })
    .join('\n');
};
