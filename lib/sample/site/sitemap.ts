import { gzipSync } from 'node:zlib';
import { pathOf, type SiteDocument } from '../site-document.ts';
import { escape } from './html.ts';

/** URLs in one part; the protocol allows 50,000, and sites split earlier. */
const PART = 500;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export const sitemapParts = (count: number): number => Math.max(1, Math.ceil(count / PART));

/** `/sitemap.xml`: names the parts `/sitemap-1.xml.gz`, `/sitemap-2.xml.gz`, … */
export const sitemapIndex = (count: number, origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${Array.from({ length: sitemapParts(count) }, (_, index) => `<sitemap><loc>${origin}/sitemap-${index + 1}.xml.gz</loc></sitemap>`).join('\n')}
</sitemapindex>
`;

/** @param part counts from 1 */
export const sitemapPart = (
  documents: readonly { readonly document: SiteDocument; readonly modified: Date }[],
  part: number,
  origin: string,
): Buffer =>
  gzipSync(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}">
${documents
  .slice((part - 1) * PART, part * PART)
  .map(
    ({ document, modified }) =>
      `<url><loc>${escape(origin + pathOf(document))}</loc><lastmod>${modified.toISOString()}</lastmod></url>`,
  )
  .join('\n')}
</urlset>
`);
