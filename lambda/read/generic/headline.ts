import type { CheerioAPI } from 'cheerio';
import { textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';

/** Headings looked at; sites print their own name as one, and those of other articles below. */
const MOST_HEADINGS = 10;
/** A heading of fewer letters is the name of a section. */
const LEAST_LETTERS = 8;

const squash = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The headline as the page prints it: the `<h1>` that `<title>` has too, beside the name of the site. Null where they
 * disagree, for then either may be wrong.
 */
export const headlineOf = ($: CheerioAPI): string | null => {
  const title = squash($('title').first().text());
  const headings = $('h1')
    .toArray()
    .slice(0, MOST_HEADINGS)
    .map((heading) => oneLine(textOf(heading)))
    .filter((text) => squash(text).length >= LEAST_LETTERS && title.startsWith(squash(text)));
  return headings[0] ?? null;
};
