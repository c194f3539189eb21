import { endOfTag } from './end-of-tag.ts';

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
/** A start tag with more marks between attributes than this is left out: parse5 compares each name with all others. */
const MAX_ATTRIBUTE_MARKS = 4_000;

const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** No end tag, or one that is usually left out: they do not nest. */
const UNNESTED = new Set([...VOID, ...'a dd dt li option p td tfoot th thead tr'.split(' ')]);
/** What stands inside is no markup. */
export const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

const TAG = /<(\/?)([a-z][a-z0-9]*)/g;

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly depth: number;
  readonly marks: number;
}

interface Shape {
  readonly deepest: number;
  readonly formatting: number;
  readonly marks: number;
  /** Start tags. */
  readonly tags: number;
}

export interface FlattenOptions {
  readonly maxDepth: number;
  /** True: no end tag is left out, so `<li>` and `<p>` nest like all others. */
  readonly allEndTags: boolean;
}

export interface Flattened {
  /** The very same string where nothing nests too deep. */
  readonly html: string;
  /** As it was found. */
  readonly depth: number;
  /** Start tags, those left out included. */
  readonly tags: number;
}

/** The same page without the tags that no parser could handle in good time. Linear in the length; text is never lost. */
export const flattenPage = (
  html: string,
  { maxDepth, allEndTags }: FlattenOptions = { maxDepth: MAX_DEPTH, allEndTags: false },
): Flattened => {
  const flat = allEndTags ? VOID : UNNESTED;
  const lower = html.toLowerCase();
  // Where lower case is longer ("İ"), offsets would not fit: then nothing is lowered but what matters.
  const folded = lower.length === html.length ? lower : html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const { deepest, formatting, marks, tags } = scan(folded, flat, null);
  if (deepest <= maxDepth && formatting <= MAX_FORMATTING && marks <= MAX_ATTRIBUTE_MARKS) {
    return { html, depth: deepest, tags };
  }
  const parts: string[] = [];
  let at = 0;
  scan(folded, flat, (tag) => {
    const dropped = formatting > MAX_FORMATTING && FORMATTING.has(tag.name);
    if (tag.depth <= maxDepth && tag.marks <= MAX_ATTRIBUTE_MARKS && !dropped) return;
    parts.push(html.slice(at, tag.start), ' ');
    at = tag.end;
  });
  parts.push(html.slice(at));
  return { html: parts.join(''), depth: deepest, tags };
};

const scan = (lower: string, flat: ReadonlySet<string>, visit: ((tag: Tag) => void) | null): Shape => {
  const open = new Map<string, number>();
  const shape = { deepest: 0, formatting: 0, marks: 0, tags: 0 };
  let depth = 0;
  let formatting = 0;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(lower); match !== null; match = TAG.exec(lower)) {
    const name = match[2] ?? '';
    const start = match.index;
    const closing = match[1] === '/';
    const { end, marks } = endOfTag(lower, TAG.lastIndex);
    TAG.lastIndex = end;
    if (!closing) shape.tags += 1;
    shape.marks = Math.max(shape.marks, marks);
    if (!closing && RAW.has(name)) {
      const close = lower.indexOf(`</${name}`, end);
      TAG.lastIndex = close < 0 ? lower.length : close + name.length + 2;
    }
    if (flat.has(name) || RAW.has(name)) {
      visit?.({ start, end, name, depth: 0, marks });
      continue;
    }
    const count = open.get(name) ?? 0;
    if (closing && count === 0) {
      visit?.({ start, end, name, depth: depth + 1, marks });
      continue;
    }
    const step = closing ? -1 : 1;
    open.set(name, count + step);
    if (!closing) depth += 1;
    visit?.({ start, end, name, depth, marks });
    if (closing) depth -= 1;
    if (FORMATTING.has(name)) formatting += step;
    shape.deepest = Math.max(shape.deepest, depth);
    shape.formatting = Math.max(shape.formatting, formatting);
  }
  return shape;
};
