/**
 * Deeper markup than this is flattened: browsers stop there too (Blink nests 512 elements). Pages go to about 60.
 * parse5 looks through the open elements at every tag, so its time grows with the square of the depth.
 */
export const MAX_DEPTH = 512;
/**
 * More unclosed formatting elements than this lose them all: each new paragraph would repeat every one (HTML
 * standard, "reconstruct the active formatting elements"), which makes millions of nodes out of a small page.
 */
const MAX_FORMATTING = 12;

const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));
/** No end tag, or one that is usually left out: they do not nest. */
const VOID = new Set(
  'a area base br col dd dt embed hr img input li link meta option p param source td tfoot th thead track wbr'.split(
    ' ',
  ),
);
/** What stands inside is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly depth: number;
}

/**
 * The same page with the tags left out that nest too deep; the very same string where there are none. One pass,
 * linear in the length; text is never lost.
 */
export const flattenPage = (html: string): string => {
  const { deepest, formatting } = scan(html, null);
  if (deepest <= MAX_DEPTH && formatting <= MAX_FORMATTING) return html;
  const parts: string[] = [];
  let at = 0;
  scan(html, ({ start, end, name, depth }) => {
    if (depth <= MAX_DEPTH && !(formatting > MAX_FORMATTING && FORMATTING.has(name))) return;
    parts.push(html.slice(at, start), ' ');
    at = end;
  });
  parts.push(html.slice(at));
  return parts.join('');
};

const scan = (html: string, visit: ((tag: Tag) => void) | null): { deepest: number; formatting: number } => {
  const lower = html.toLowerCase();
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  let bold = 0;
  let formatting = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(lower); match !== null; match = TAG.exec(lower)) {
    const name = match[2] ?? '';
    const closing = match[1] === '/';
    const gt = lower.indexOf('>', TAG.lastIndex);
    const end = gt < 0 ? lower.length : gt + 1;
    TAG.lastIndex = end;
    if (VOID.has(name)) continue;
    if (!closing && RAW.has(name)) {
      const close = lower.indexOf(`</${name}`, end);
      TAG.lastIndex = close < 0 ? lower.length : close + name.length + 2;
      continue;
    }
    const count = open.get(name) ?? 0;
    if (closing && count === 0) {
      visit?.({ start: match.index, end, name, depth: depth + 1 });
      continue;
    }
    const step = closing ? -1 : 1;
    open.set(name, count + step);
    if (!closing) depth += 1;
    visit?.({ start: match.index, end, name, depth });
    if (closing) depth -= 1;
    if (FORMATTING.has(name)) bold += step;
    deepest = Math.max(deepest, depth);
    formatting = Math.max(formatting, bold);
  }
  return { deepest, formatting };
};
