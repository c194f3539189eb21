/** Elements whose content nobody reads. */
const HIDDEN = ['script', 'style', 'noscript', 'template', 'svg', 'head'] as const;

/**
 * A rough count of what a reader sees: the characters outside tags, comments and hidden elements, white space
 * collapsed. One pass, linear for any input; not a parser, only good for telling a page from an empty shell.
 */
export const visibleText = (html: string): string => {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    if (open > at) parts.push(html.slice(at, open));
    at = endOfMarkup(lower, open);
    if (at === open) {
      parts.push('<');
      at += 1;
    }
  }
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
};

/** Index after the markup that begins at `open`; `open` itself where it is a mere "less than". */
const endOfMarkup = (lower: string, open: number): number => {
  if (lower.startsWith('<!--', open)) return after(lower, '-->', open + 4);
  if (!/[a-z/!?]/.test(lower[open + 1] ?? '')) return open;
  const hidden = HIDDEN.find((name) => {
    const next = lower[open + 1 + name.length] ?? '';
    return lower.startsWith(name, open + 1) && !/[a-z0-9-]/.test(next);
  });
  if (hidden === undefined) return after(lower, '>', open);
  return after(lower, '>', after(lower, `</${hidden}`, open + 1));
};

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};
