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
  const parts: string[] = [];
  let group: number | null = null;
  let first = true;
  for (const block of blocks) {
    const text = spelledEmails(withoutLeftovers(block.text));
    for (const paragraph of paragraphsOf(text).map(unwrap)) {
      if (isEmpty(paragraph)) continue;
      if (first && paragraph === title) {
        first = false;
        continue;
      }
      first = false;
      const row = block.group !== null && block.group === group;
      parts.push(parts.length === 0 ? '' : row ? '\n' : '\n\n', paragraph);
      group = block.group;
    }
  }
  return parts.join('');
};
