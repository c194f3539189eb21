/** Elements whose content nobody reads. */
const HIDDEN = /^(?:script|style|noscript|template|svg|head)(?![a-z0-9-])/;
/** A "<" that begins markup, not a mere "less than". */
const MARKUP = /<(?=[a-z/!?])/gi;
/** Longest name in {@link HIDDEN} and the character after it. */
const NAME_WINDOW = 10;

/**
 * What a reader sees, roughly: the characters outside tags, comments and hidden elements, white space collapsed. One
 * pass, linear for any input; not a parser, only good for telling a page from an empty shell.
 * @param enough characters after which nobody counts on: reading ends there.
 */
export const visibleText = (html: string, enough: number): string => {
  // ASCII only: "İ" would become two code units and shift the offsets.
  const lower = html.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  while (at < html.length && length <= enough) {
    MARKUP.lastIndex = at;
    const open = MARKUP.exec(html)?.index ?? html.length;
    const text = html
      .slice(at, Math.min(open, at + enough))
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (text !== '') {
      parts.push(text);
      length += text.length + 1;
    }
    at = open < html.length ? endOfMarkup(lower, open) : open;
  }
  return parts.join(' ');
};

/** Index after the markup that begins at `open`. */
const endOfMarkup = (lower: string, open: number): number => {
  if (lower.startsWith('<!--', open)) return after(lower, '-->', open + 4);
  const hidden = HIDDEN.exec(lower.slice(open + 1, open + 1 + NAME_WINDOW));
  if (hidden === null) return after(lower, '>', open);
  return after(lower, '>', after(lower, `</${hidden[0]}`, open + 1));
};

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};
