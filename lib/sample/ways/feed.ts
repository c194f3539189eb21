import type { Held } from '../collection.ts';
import { formOf, type Template } from '../document.ts';
import { countryName, instantOf, labelsOf, postedDate } from '../labels.ts';
import { bodyHtml, escapeHtml } from '../pages/html.ts';

/** Items of the feed: fewer than the site has pages, as everywhere. */
export const FEED_ITEMS = 20;

/** RSS 2.0 as Drupal writes it, the newest documents. */
export const feedXml = (
  newest: readonly Held[],
  origin: string,
  template: Template,
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="${origin}/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Sample press site</title>
<link>${origin}/</link>
<description>Generated for tests; not a site of IOM</description>
<language>en</language>
${newest
  .slice(0, FEED_ITEMS)
  .map((held) => itemXml(held, origin, template))
  .join('\n')}
</channel>
</rss>
`;

const itemXml = ({ document, path, node }: Held, origin: string, template: Template): string => {
  const { title, publishedAt } = document;
  const date =
    publishedAt === null ? '' : `\n<pubDate>${instantOf(publishedAt).toUTCString().replace('GMT', '+0000')}</pubDate>`;
  const description = formOf(template, document) === 'drupal-7' ? wholeNode(document) : summary(document);
  return `<item>
<title>${escapeHtml(title)}</title>
<link>${origin}${escapeHtml(path)}</link>
<description>${escapeHtml(description)}</description>${date}
<dc:creator>press</dc:creator>
<guid isPermaLink="false">${node} at ${origin}</guid>
</item>`;
};

const summary = ({ text }: Held['document']): string => bodyHtml(text.split('\n\n', 1)[0] ?? '');

/** In Drupal 7 the description was the whole node, with labels that touch the value before them. */
const wholeNode = ({ text, language, publishedAt, countries = [], tags = [] }: Held['document']): string => {
  const labels = [
    ` Language ${labelsOf(language).name}`,
    publishedAt === null ? '' : ` Posted: ${postedDate(publishedAt)}`,
    countries.length === 0 ? '' : `Region-Country: ${countries.map((code) => countryName(code, language)).join(', ')}`,
    tags.length === 0 ? '' : `Themes: ${tags.join(', ')}`,
    'Press Release Type: Global',
  ];
  return bodyHtml(text) + escapeHtml(labels.join(''));
};
