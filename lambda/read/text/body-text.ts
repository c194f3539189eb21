import type { Block } from './blocks.ts';
import { plainCharacters, withoutLeftovers } from './characters.ts';
import { spelledEmails } from './emails.ts';
import { unwrap } from './unwrap.ts';

/** Lines without space at their ends; an empty line ends a paragraph. */
const paragraphsOf = (text: string): string[] =>
  plainCharacters(text)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '');

/** What the line was before, for a marker alone says nothing: "- ". */
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * Blocks to the body of a release: NFC, no NBSP, paragraphs separated by one blank line, rows of a list or table on
 * consecutive lines, lines wrapped by hand joined, spelled-out addresses restored, leftover placeholders gone. A
 * title repeated as the first paragraph is left out.
 */
export const bodyText = (blocks: readonly Block[], title: string): string => {
  const split = blocks.flatMap(({ text, group }) =>
    paragraphsOf(spelledEmails(withoutLeftovers(text))).map((paragraph) => ({ paragraph, group })),
  );
  const unwrapped = unwrap(split.map(({ paragraph }) => paragraph));
  const parts: string[] = [];
  let group: number | null = null;
  let first = true;
  for (const [index, paragraph] of unwrapped.entries()) {
    const own = split[index]?.group ?? null;
    if (isEmpty(paragraph)) continue;
    const isTitle = first && paragraph === title;
    first = false;
    if (isTitle) continue;
    const row = own !== null && own === group;
    parts.push(parts.length === 0 ? '' : row ? '\n' : '\n\n', paragraph);
    group = own;
  }
  return parts.join('');
};
