/**
 * Blanks out what e-mail editors and Markdown leave around contacts ("**", "<mailto:…>", "[x](mailto:x)"), keeping
 * every offset: the result has the length of the text.
 */
export const blankMarkup = (text: string): string =>
  text
    .replace(/<[^<>\n]{1,200}>/g, (tag) => ' '.repeat(tag.length))
    .replace(/\]\([^()\n]{1,200}\)/g, (link) => ' '.repeat(link.length))
    // "[at]" and "[dot]" hide an address: they stay.
    .replace(/\[\s?(?:at|dot|arroba|point|punto)\s?\]|[*[\]_#]{1,4}(?=[\s\p{L}\d+(,;:.]|$)/giu, (marks) =>
      /^_|_$|\p{L}/u.test(marks) ? marks : ' '.repeat(marks.length),
    );
