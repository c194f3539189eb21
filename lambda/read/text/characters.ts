import { withCharacterReferences } from './character-references.ts';
import { isSuspicious, repairMojibake } from './mojibake.ts';
import { fromWindows1252 } from './windows-1252.ts';

/**
 * Spaces of every width but the plain one: no-break, narrow no-break (French thousands: "1 234" stays one number, parted
 * by one plain space), thin, figure, ideographic.
 */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/**
 * What is never seen and says nothing: soft hyphen, zero width space, word joiner and the invisible operators, byte order
 * mark, deprecated format characters, annotation marks and the object's placeholder, the control characters of ASCII.
 *
 * Joiners (U+200C, U+200D) stay: they change the shape of Persian, Urdu and Indic letters and of emoji. So do the
 * direction marks, embeddings and isolates (U+061C, U+200E, U+200F, U+202A-U+202C, U+2066-U+2069): a number or a Latin
 * name in an Arabic line is shown in its place by them. Overrides (U+202D, U+202E) go: they show letters in another
 * order than they are written in, and the written order is the text.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u00ad\u200b\u202d\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LINE_SEPARATORS = /\r\n?|[\u2028\u2029]/g;
/** No text has these; they are Windows-1252 bytes that were taken for characters (HTML standard, section 13.2.5.80). */
const C1 = /[\u0080-\u009f]/g;

const pass = (text: string): string =>
  repairMojibake(withCharacterReferences(text))
    .replaceAll(C1, fromWindows1252)
    .replaceAll(LINE_SEPARATORS, '\n')
    .replaceAll(SPACES, ' ')
    .replaceAll(INVISIBLE, '')
    .normalize('NFC');

/** What one step uncovers for another ("&#xc3;&#xa9;") is done after so many passes; the text of a page takes one. */
const MOST_PASSES = 4;

/**
 * The contract's characters: NFC, plain spaces, "\n" as the only line end, nothing invisible; text that was decoded
 * wrongly or encoded twice is restored where that is proved. Doing it again changes nothing, and no visible character is
 * lost. Dashes and quotation marks stay as they are written.
 */
export const plainCharacters = (text: string): string => {
  let plain = pass(text);
  for (let passes = 1; passes < MOST_PASSES && (plain.includes('&') || isSuspicious(plain)); passes += 1) {
    const again = pass(plain);
    if (again === plain) break;
    plain = again;
  }
  return plain;
};

/** One line: plain characters, white space collapsed. */
export const oneLine = (text: string): string => plainCharacters(text).replaceAll(/\s+/g, ' ').trim();

/** Letters of any script in a text. */
export const lettersIn = (text: string): number => text.length - text.replaceAll(/\p{L}+/gu, '').length;
