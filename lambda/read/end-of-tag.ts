const GT = 62;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const SPACE = 32;

export interface TagEnd {
  /** Offset after the tag's ">"; the length of the text where there is none. */
  readonly end: number;
  /** Characters that part attributes: at least as many as there are attributes. */
  readonly marks: number;
}

/**
 * Where a tag ends, as the HTML standard's tokenizer sees it: ">" inside a quoted value does not count.
 * @param from anywhere after the tag's name
 */
export const endOfTag = (html: string, from: number): TagEnd => {
  let marks = 0;
  let afterEquals = false;
  for (let index = from; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (code === GT) return { end: index + 1, marks };
    if (afterEquals && (code === QUOTE || code === APOSTROPHE)) {
      const close = html.indexOf(code === QUOTE ? '"' : "'", index + 1);
      if (close < 0) return { end: html.length, marks };
      index = close;
      marks += 1;
      afterEquals = false;
    } else if (code <= SPACE || code === SLASH) {
      marks += 1;
    } else {
      afterEquals = code === EQUALS;
    }
  }
  return { end: html.length, marks };
};
