const BLANK = ' ';
const blank = (marks: string): string => BLANK.repeat(marks.length);

/** `[words](https://…)`: the words stay, the address goes. */
const LINK = /\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|\/|www\.)[^()\s]{0,400}\)/g;
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
