import { type CheerioAPI, load } from 'cheerio';
import { flattenPage } from '../flatten.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';
import { oneLine } from '../text/characters.ts';

export interface GenericFields {
  readonly title: string;
  readonly body: Blocks;
}

/** Newspapers' pages nest up to about 40 deep; deeper ones are flattened further here. */
const MAX_DEPTH = 80;
/** Readability reads the text below an element again for each of its ancestors: tags times depth is its work. */
const MAX_WORK = 400_000;
/** Never text, and most of the bytes of a page. */
const WEIGHT = 'script, style, noscript, template, svg, iframe, link, form input, select';
/** Where the text stands if not even Readability can say. */
const MAIN = ['main', '[role="main"]', 'article', '#content', 'body'];

/**
 * The main content of any page, by Mozilla's Readability; null where it finds none. It is a fallback: what it supplies
 * is marked `generic`. The libraries are loaded for the first page that needs them.
 * @param $ is consumed: scripts and the like are taken out of it.
 */
export const readGeneric = async ($: CheerioAPI): Promise<GenericFields | null> => {
  $(WEIGHT).remove();
  // Written out by the parser, so every end tag stands there: linkedom closes fewer elements by itself.
  const page = flattenPage($.html(), { maxDepth: MAX_DEPTH, allEndTags: true });
  if (page.tags * Math.min(page.depth, MAX_DEPTH) > MAX_WORK) return readMain($);
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(page.html);
    const article = new Readability(document, { charThreshold: 200 }).parse();
    if (article?.content == null) return null;
    const root = load(article.content).root().get(0);
    return root === undefined ? null : { title: oneLine(article.title ?? ''), body: readBlocks(root) };
  } catch {
    return null; // markup that linkedom cannot hold: the reader says that there is no body
  }
};

/** For pages too large for Readability: the words of the main element, whatever they are. */
const readMain = ($: CheerioAPI): GenericFields | null => {
  for (const selector of MAIN) {
    const root = $(selector).get(0);
    if (root !== undefined) return { title: '', body: readBlocks(root) };
  }
  return null;
};
