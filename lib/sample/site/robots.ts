/** robots.txt after Drupal's own. `null`: no crawl delay is asked for. */
export const robotsTxt = (crawlDelaySeconds: number | null, disallow: readonly string[], origin: string): string =>
  [
    'User-agent: *',
    ...(crawlDelaySeconds === null ? [] : [`Crawl-delay: ${crawlDelaySeconds}`]),
    ...['/admin/', '/node/add/', '/search/', '/user/login/', ...disallow].map((path) => `Disallow: ${path}`),
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
