import type { Block } from './blocks.ts';
import { plainCharacters } from './characters.ts';
import { spelledEmails } from './emails.ts';
import { withoutLeftovers } from './leftovers.ts';
import { unwrap } from './unwrap.ts';

/** Lines without space at their ends; an empty line ends a paragraph. */
const paragraphsOf = (text: string): string[] =>
  spelledEmails(withoutLeftovers(plainCharacters(text)))
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map(withoutOuterBreaks)
    .filter((paragraph) => paragraph !== '');

/** One break may be left at each end. */
const withoutOuterBreaks = (paragraph: string): string =>
  paragraph.slice(paragraph.startsWith('\n') ? 1 : 0, paragraph.endsWith('\n') ? -1 : undefined);

/** What the line was before, for a marker alone says nothing: "- ". */
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * Blocks to the body of a release: NFC, no NBSP, paragraphs separated by one blank line, rows of a list or table on
 * consecutive lines, lines wrapped by hand joined, spelled-out addresses restored, leftover placeholders gone. A
 * title repeated as the first paragraph is left out.
 */
export const bodyText = (blocks: readonly Block[], title: string): string => {
  const pieces = blocks.flatMap(({ text, group }) => paragraphsOf(text).map((paragraph) => ({ paragraph, group })));
  const joined = unwrap(pieces.map(({ paragraph }) => paragraph));
  const parts: string[] = [];
  let before: number | null = null;
  let first = true;
  for (const [index, { group }] of pieces.entries()) {
    const paragraph = joined[index] ?? '';
    if (isEmpty(paragraph)) continue;
    const isTitle = first && paragraph === title;
    first = false;
    if (isTitle) continue;
    const row = group !== null && group === before;
    parts.push(parts.length === 0 ? '' : row ? '\n' : '\n\n', paragraph);
    before = group;
  }
  return parts.join('');
};
