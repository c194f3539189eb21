/** The directives that shape a group; `Crawl-delay` is no part of RFC 9309, but Drupal's own robots.txt has it. */
const RULE = /^(allow|disallow|crawl-delay)$/;

/**
 * The rules of a robots.txt that are meant for one crawler: those of all groups that name it, or else those of the
 * groups for `*` (RFC 9309 section 2.2.1). Lines of other kinds, sitemaps among them, neither belong to a group nor
 * end it (section 2.2.4). A `User-agent` value may carry a version (`Bot/2.1`), which is not compared.
 */
export const ourGroups = (
  text: string,
  productToken: string,
): { readonly lines: readonly string[]; readonly sitemaps: readonly string[] } => {
  const token = productToken.toLowerCase();
  const named: string[] = [];
  const general: string[] = [];
  const sitemaps: string[] = [];
  let isNamed = false;
  let forUs = false;
  let forAll = false;
  let inRules = true;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [field, value] = directive(line);
    if (field === 'user-agent') {
      if (inRules) forUs = forAll = false;
      inRules = false;
      const agent = (value.toLowerCase().split('/', 1)[0] ?? '').trim();
      forUs ||= agent === token;
      forAll ||= agent === '*';
      isNamed ||= forUs;
    } else if (RULE.test(field)) {
      inRules = true;
      if (forUs) named.push(`${field}: ${value}`);
      if (forAll) general.push(`${field}: ${value}`);
    } else if (field === 'sitemap' && value !== '') {
      sitemaps.push(value);
    }
  }
  return { lines: isNamed ? named : general, sitemaps };
};

const directive = (line: string): readonly [string, string] => {
  const bare = line.split('#', 1)[0] ?? '';
  const colon = bare.indexOf(':');
  return colon < 0 ? ['', ''] : [bare.slice(0, colon).trim().toLowerCase(), bare.slice(colon + 1).trim()];
};
