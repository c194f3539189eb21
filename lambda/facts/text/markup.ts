const BLANK = ' ';
const blank = (marks: string): string => BLANK.repeat(marks.length);

/** Digits and number marks of Arabic and Persian, each one code unit as its Latin sign is. */
const EASTERN = /[٠-٩۰-۹٫٬٪]/g;
const latin = (sign: string): string => {
  if (sign === '٫') return '.';
  if (sign === '٬') return ',';
  if (sign === '٪') return '%';
  const code = sign.charCodeAt(0);
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
};

/** The text with Latin digits; every offset stays. */
export const withLatinDigits = (text: string): string => text.replace(EASTERN, latin);

/** `[words](https://…)`: the words stay, the address goes. An address may have one pair of brackets: `…/2127(2013)`. */
const LINK =
  /\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|\/|www\.)[^()\s]{0,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?\)/g;
/** An address in the open: its digits count nothing. */
const ADDRESS = /\bhttps?:\/\/[^\s()<>]{1,400}/g;
/** Emphasis: a run of asterisks anywhere, underscores at the edge of a word. */
const EMPHASIS = /\*{1,3}|(?<![\p{L}\d_])_{1,3}(?=[\p{L}\d])|(?<=[\p{L}\d.,;:!?])_{1,3}(?![\p{L}\d_])/gu;

/**
 * Blanks out what Markdown leaves in a text (links, bare addresses, emphasis), so that "**28 million**" reads as
 * "28 million"; every offset stays, for the result has the length of the text. Linear: each pattern is bounded.
 */
export const withoutMarkup = (text: string): string => {
  if (!/[*_]|https?:|\]\(/.test(text)) return text;
  return text
    .replace(LINK, (link, words: string) => `${BLANK}${words}${blank(link.slice(words.length + 1))}`)
    .replace(ADDRESS, blank)
    .replace(EMPHASIS, blank);
};
