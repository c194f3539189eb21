import type { Span } from '../../contract/fact.ts';

/** Paragraphs of a text: separated by blank lines, trimmed of white space at both ends, never empty. */
export const splitParagraphs = (text: string): readonly (Span & { readonly text: string })[] => {
  const paragraphs: (Span & { readonly text: string })[] = [];
  let from = 0;
  while (from < text.length) {
    const gap = text.indexOf('\n\n', from);
    const to = gap === -1 ? text.length : gap;
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (body !== '') {
      const start = from + (raw.length - raw.trimStart().length);
      paragraphs.push({ start, end: start + body.length, text: body });
    }
    from = to + 2;
  }
  return paragraphs;
};
