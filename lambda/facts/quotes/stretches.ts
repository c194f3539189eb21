import { type FactContext, type FieldText, type Paragraph, sharedLayer } from '../context.ts';

/** A stretch between quotation marks, found by the marks alone; offsets in the field's text, marks left out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Was the mark there, or is the stretch bounded by its paragraph? */
  readonly opened: boolean;
  readonly closed: boolean;
  readonly marks: 'double' | 'single';
  /** The first mark is missing; a verb with a colon or "that" stands in its place. */
  readonly led?: true;
}

const OPENERS = '“«„‟';
const CLOSERS = '”»';
const EITHER = '"＂';
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
const opensAfter = (char: string): boolean => isSpace(char) || '([{-–—:/,'.includes(char);

/** A verb of speech behind a closing mark, with or without its space. */
const SAID =
  /^\s?(?:said|says|added|adds|told|noted|stressed|explained|a (?:dit|déclaré|ajouté|indiqué|souligné)|dijo|señaló|agregó|afirmó|indicó|explicó)\s/i;

type Role = 'open' | 'close' | null;

/** A mark's role by its shape, or by what stands beside it: straight marks have no shape, and curly ones are mixed up. */
const roleOf = (text: string, at: number, open: boolean): Role => {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (OPENERS.includes(char))
    return open && !isSpace(before) && (isSpace(after) || ',.;'.includes(after)) ? 'close' : 'open';
  if (CLOSERS.includes(char)) return !open && opensAfter(before) && !isSpace(after) && char !== '»' ? 'open' : 'close';
  if (!EITHER.includes(char)) return null;
  // "… partners, "said Saad Maan": the mark stands beside the wrong word.
  if (open && isSpace(before) && SAID.test(text.slice(at + 1, at + 12))) return 'close';
  if (!open) return opensAfter(before) && !isSpace(after) ? 'open' : isSpace(before) ? 'open' : 'close';
  return opensAfter(before) && /[\p{L}\d]/u.test(after) && isSpace(before) ? 'open' : 'close';
};

/** Stretches between double marks or guillemets in one paragraph. Nested marks belong to the outer stretch. */
const doubleStretches = (paragraph: Paragraph, index: number): readonly Stretch[] => {
  const { text, start: base } = paragraph;
  const stretches: Stretch[] = [];
  const push = (start: number, end: number, opened: boolean, closed: boolean): void => {
    stretches.push({ start: base + start, end: base + end, paragraph: index, opened, closed, marks: 'double' });
  };
  let open = -1;
  let depth = 0;
  let lastClose = 0;
  for (let at = 0; at < text.length; at++) {
    const role = roleOf(text, at, open >= 0);
    if (role === null) continue;
    if (role === 'open') {
      if (open < 0) open = at + 1;
      else if (/[.!?,]["”»]?\s*$/.test(text.slice(Math.max(open, at - 3), at)) || at - open > 2000) {
        // The mark that should have closed the stretch is missing.
        push(open, at, true, false);
        open = at + 1;
        depth = 0;
      } else depth++;
    } else if (open >= 0) {
      if (depth > 0 && /[“«]/.test(text.slice(open, at)) && !/^[,.]?\s*$/.test(text.slice(at + 1, at + 3))) {
        depth--;
        continue;
      }
      push(open, at, true, true);
      open = -1;
      depth = 0;
      lastClose = at + 1;
    } else if (/[\p{L}.,!?…%)’]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) {
      push(lastClose, at, false, true);
      lastClose = at + 1;
    }
  }
  if (open >= 0) push(open, text.length, true, false);
  return stretches;
};

/** Stretches between single marks, outside of double ones. An apostrophe is told by the letters around it. */
const singleStretches = (paragraph: Paragraph, index: number, taken: readonly Stretch[]): readonly Stretch[] => {
  const { text, start: base } = paragraph;
  const stretches: Stretch[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char !== '‘' && char !== '’' && char !== "'") continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const canOpen = char !== '’' && opensAfter(before) && /[\p{L}\d]/u.test(after);
    if (canOpen) {
      open = at + 1;
      continue;
    }
    const closes =
      open >= 0 &&
      !/[\p{L}\d]/u.test(after) &&
      !isSpace(before) &&
      !(before === 's' && isSpace(after) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)));
    if (!closes) continue;
    const start = base + open;
    const end = base + at;
    if (!taken.some((stretch) => start < stretch.end && stretch.start < end))
      stretches.push({ start, end, paragraph: index, opened: true, closed: true, marks: 'single' });
    open = -1;
  }
  return stretches;
};

/** All stretches of a text between quotation marks, in order. Linear in its length. */
const findStretches = (field: FieldText): readonly Stretch[] =>
  field.paragraphs.flatMap((paragraph, index) => {
    const double = /["“”«»„‟＂]/.test(paragraph.text) ? doubleStretches(paragraph, index) : [];
    const single = /[‘']/.test(paragraph.text) ? singleStretches(paragraph, index, double) : [];
    return [...double, ...single].sort((a, b) => a.start - b.start);
  });

const fieldStretches = sharedLayer(
  (context: FactContext) => new Map(context.fields.map((field) => [field, findStretches(field)])),
);

/** Stretches between quotation marks of one field, found once per release. */
export const stretchesOf = (context: FactContext, field: FieldText): readonly Stretch[] =>
  fieldStretches(context).get(field) ?? [];
