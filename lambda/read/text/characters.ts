/** Spaces of every width but the plain one: no-break, narrow no-break, thin, figure, ideographic. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/**
 * What is never seen: soft hyphen, zero width space, word joiner, byte order mark, control characters. Joiners
 * (U+200C, U+200D) and direction marks stay: Arabic and Persian need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LINE_SEPARATORS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The contract's characters: NFC, plain spaces, "\n" as the only line end, nothing invisible. */
export const plainCharacters = (text: string): string =>
  text.replaceAll(LINE_SEPARATORS, '\n').replaceAll(SPACES, ' ').replaceAll(INVISIBLE, '').normalize('NFC');

/**
 * Placeholders that a module which is gone would have replaced: `[block:views=dg_speech_slides-block]`,
 * `[view:news=page]`, and embedded media in Drupal 7, `[[{"fid":"1234", ...}]]`.
 */
const LEFTOVERS =
  /\[(?:block|view|views|node|webform|embed|video|media|image):[^\]\n]{1,200}\]|\[\[\{"[^\n]{1,1000}?\}\]\]/g;

export const withoutLeftovers = (text: string): string => text.replaceAll(LEFTOVERS, '');

/** One line: plain characters, white space collapsed. */
export const oneLine = (text: string): string => plainCharacters(text).replaceAll(/\s+/g, ' ').trim();

/** Letters of any script in a text. */
export const lettersIn = (text: string): number => text.length - text.replaceAll(/\p{L}+/gu, '').length;
