import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../pages/html.ts';
import type { SiteEntry } from './entries.ts';

/** Locations in one file. The protocol allows 50,000; fewer, so that a big site has several files. */
export const SITEMAP_FILE = 1000;

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** How many files the index names. */
export const sitemapFiles = (entries: readonly SiteEntry[]): number =>
  Math.max(1, Math.ceil(entries.length / SITEMAP_FILE));

/** `/sitemap.xml`: the index. */
export const sitemapIndexXml = (
  entries: readonly SiteEntry[],
  origin: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SCHEMA}">
${Array.from({ length: sitemapFiles(entries) }, (_, at) => `<sitemap><loc>${origin}/sitemap-${at + 1}.xml.gz</loc></sitemap>`).join('\n')}
</sitemapindex>
`;

/** `/sitemap-N.xml.gz`, counted from 1: locations with the time of their last change. */
export const sitemapGzip = (entries: readonly SiteEntry[], origin: string, file: number): Buffer => {
  const urls = entries
    .slice((file - 1) * SITEMAP_FILE, file * SITEMAP_FILE)
    .map(
      ({ path, modified }) =>
        `<url><loc>${origin}${escapeHtml(path)}</loc><lastmod>${modified.toISOString().replace('.000', '')}</lastmod></url>`,
    );
  return gzipSync(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SCHEMA}">
${urls.join('\n')}
</urlset>
`);
};
