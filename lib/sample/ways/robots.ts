/** robots.txt after Drupal's stock file: the listing is `/search?…`, which `/search/` does not cover. */
export const robotsText = (
  origin: string,
  crawlDelaySeconds: number | undefined,
  hasSitemap: boolean,
): string => `User-agent: *
${crawlDelaySeconds === undefined ? '' : `Crawl-delay: ${crawlDelaySeconds}\n`}Disallow: /admin/
Disallow: /node/add/
Disallow: /search/
${hasSitemap ? `\nSitemap: ${origin}/sitemap.xml\n` : ''}`;
