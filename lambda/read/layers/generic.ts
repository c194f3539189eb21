import { load } from 'cheerio';
import { flattenPage } from '../flatten.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';

export interface GenericFields {
  readonly title: string;
  readonly body: Blocks;
}

/**
 * Readability reads the text below an element again for each of its ancestors. Newspapers' pages go to about 40; deeper
 * ones are flattened further here.
 */
const MAX_DEPTH = 80;

/**
 * The main content of any page, by Mozilla's Readability; null where it finds none. The libraries are loaded for the
 * first page that needs them. It is a fallback: what it supplies is marked `generic`.
 */
export const readGeneric = async (html: string): Promise<GenericFields | null> => {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(flattenPage(html, MAX_DEPTH).html);
    const article = new Readability(document, { charThreshold: 200 }).parse();
    if (article?.content == null) return null;
    const root = load(article.content).root().get(0);
    return root === undefined ? null : { title: article.title ?? '', body: readBlocks(root) };
  } catch {
    return null; // markup that linkedom cannot hold: the reader says that there is no body
  }
};
