import { load } from 'cheerio';
import { type Blocks, readBlocks } from '../text/blocks.ts';

export interface GenericFields {
  readonly title: string;
  readonly body: Blocks;
}

/** Elements that Readability looks at; pages of a newspaper have 5,000. More take seconds. */
const MAX_ELEMENTS = 30_000;

/**
 * The main content of any page, by Mozilla's Readability; null where it finds none. The libraries are loaded for the
 * first page that needs them. It is a fallback: what it supplies is marked `generic`.
 */
export const readGeneric = async (html: string): Promise<GenericFields | null> => {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS, charThreshold: 200 }).parse();
    if (article?.content == null) return null;
    const root = load(article.content).root().get(0);
    return root === undefined ? null : { title: article.title ?? '', body: readBlocks(root) };
  } catch {
    return null; // too many elements, or markup that linkedom cannot hold: the reader says that there is no body
  }
};
