import { pathOf, type SiteDocument } from '../site-document.ts';
import { SITE_NAME } from './chrome.ts';
import { bodyHtml, escape } from './html.ts';

/** `Thu, 11 Jan 2018 09:30:00 +0000`. */
const rfc822 = (date: string): string =>
  new Date(`${date.slice(0, 10)}T09:30:00Z`).toUTCString().replace('GMT', '+0000');

/** RSS 2.0 as Drupal writes it. */
export const rssFeed = (
  documents: readonly SiteDocument[],
  origin: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="${origin}/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${SITE_NAME}</title><link>${origin}/</link><description>Sample data</description><language>en</language>
${documents
  .map(
    (document) => `<item><title>${escape(document.title)}</title>
<link>${escape(origin + pathOf(document))}</link>
<description>${escape(bodyHtml(document.text.slice(0, 300)))}</description>
${document.publishedAt === null ? '' : `<pubDate>${rfc822(document.publishedAt)}</pubDate>`}
<dc:creator>sample</dc:creator><guid isPermaLink="false">${escape(document.slug)} at ${origin}</guid></item>`,
  )
  .join('\n')}
</channel></rss>
`;
