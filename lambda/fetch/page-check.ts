import type { Fetched } from './result.ts';
import { visibleText } from './visible-text.ts';

export type BadPage = 'not_html' | 'empty_page' | 'truncated' | 'block_page' | 'soft_404';

/** Whether an answer is a page worth a version; if not, why, and what was seen. */
export type PageCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: BadPage; readonly detail: string };

/** First bytes of what is not HTML, whatever the server calls it. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u001f\u008b', 'a gzip file'],
];

/** The shortest press page seen has several hundred characters of text; less than this is a shell. */
const LEAST_TEXT = 80;
/** A challenge or error page says little. A page with more text than this is judged by its title only. */
const SHORT_TEXT = 1500;

/** Titles that only a block page has. */
const BLOCK_TITLE =
  /^(?:just a moment\.*|attention required!.*cloudflare|access denied|403 forbidden|forbidden|request rejected|pardon our interruption|security check|human verification|are you a robot\?*|verify(?:ing)? (?:that )?you are (?:a )?human.*|ddos-guard|one moment,? please\.*)$/i;
/** Marks in the source of challenge pages (Cloudflare, Akamai, Imperva, DataDome, AWS WAF, Sucuri). */
const BLOCK_MARK =
  /_cf_chl_opt|cf-browser-verification|errors\.edgesuite\.net|_incapsula_resource|captcha-delivery\.com|token\.awswaf\.com|sucuri website firewall|unusual traffic from your|request unsuccessful\. incapsula/i;
/** Headers by which a firewall says that this is a challenge. */
const BLOCK_HEADERS = { 'cf-mitigated': /challenge/i, 'x-amzn-waf-action': /challenge|captcha/i } as const;

/** Titles of "not found" pages in the site's languages, without the site's name. */
const MISSING_TITLE =
  /^(?:(?:error )?404(?: error)?(?:[ :-]+(?:page )?not found)?|(?:page|content) (?:not found|does not exist)|not found|page (?:non trouvée|introuvable)|página no encontrada|(?:site|website) under maintenance|site off-line|the website encountered an unexpected error\..*)$/i;

/**
 * Tells a press page from what servers send with status 200 instead of one. Cautious: a page is refused only on a
 * plain sign, for what is refused is not stored as a version (its bytes go to `rejected/`).
 */
export const checkPage = (page: Pick<Fetched, 'body' | 'headers' | 'finalUrl' | 'redirects'>): PageCheck => {
  if (page.body.length === 0) return bad('empty_page', 'the body has 0 bytes');
  const start = Buffer.from(page.body.subarray(0, 1024));
  const magic = MAGIC.find(([bytes]) => start.toString('latin1').startsWith(bytes));
  if (magic !== undefined) return bad('not_html', `the body is ${magic[1]}`);
  const html = decode(page.body);
  const type = page.headers['content-type'] ?? '';
  if (!/<(?:!doctype html|html|head|body|title|div|p|main|article)\b/i.test(html.slice(0, 20_000))) {
    if (html.trim() === '') return bad('empty_page', 'the body is white space');
    return bad('not_html', `no markup of a page (content-type ${type === '' ? 'missing' : type.slice(0, 80)})`);
  }
  const text = visibleText(html, 2 * SHORT_TEXT);
  const title = titleOf(html);
  return (
    blockPage(page.headers, html, title, text) ??
    missing(page, title) ??
    truncated(page, html) ??
    (text.length < LEAST_TEXT ? bad('empty_page', `only ${text.length} characters of text`) : { ok: true })
  );
};

const bad = (reason: BadPage, detail: string): PageCheck => ({ ok: false, reason, detail });

const blockPage = (headers: Fetched['headers'], html: string, title: string, text: string): PageCheck | null => {
  for (const [name, pattern] of Object.entries(BLOCK_HEADERS)) {
    if (pattern.test(headers[name] ?? '')) return bad('block_page', `header ${name}: ${headers[name]}`);
  }
  if (text.length > SHORT_TEXT) return null;
  if (BLOCK_TITLE.test(title)) return bad('block_page', `the title is "${title}"`);
  const mark = BLOCK_MARK.exec(html);
  return mark === null ? null : bad('block_page', `the page holds "${mark[0]}"`);
};

const missing = (page: Pick<Fetched, 'finalUrl' | 'redirects'>, title: string): PageCheck | null => {
  if (MISSING_TITLE.test(title)) return bad('soft_404', `the title is "${title}"`);
  const { pathname } = new URL(page.finalUrl);
  const home = /^\/(?:[a-z]{2})?\/?$/.test(pathname);
  return home && page.redirects.length > 0 ? bad('soft_404', `redirected to the front page ${page.finalUrl}`) : null;
};

/**
 * `</html>` may be left out, so its absence alone says nothing. It counts where the end of the body was not announced
 * (neither length nor chunks: a cut looks like the end), and a body that ends within a tag is always cut.
 */
const truncated = (page: Pick<Fetched, 'headers'>, html: string): PageCheck | null => {
  const end = html.slice(-200).trimEnd();
  const open = end.lastIndexOf('<');
  if (open > end.lastIndexOf('>') && /^<[a-z/!]/i.test(end.slice(open))) {
    return bad('truncated', `the page ends within a tag: ${JSON.stringify(end.slice(open).slice(0, 60))}`);
  }
  const announced = 'content-length' in page.headers || /chunked/i.test(page.headers['transfer-encoding'] ?? '');
  if (!announced && /<html\b/i.test(html.slice(0, 20_000)) && !/<\/html\s*>/i.test(html.slice(-20_000))) {
    return bad('truncated', 'no </html>, and the server did not say how long the page is');
  }
  return null;
};

/** The title without the site's name after a bar: `Page not found | International Organization for Migration`. */
const titleOf = (html: string): string => {
  const head = html.slice(0, 100_000);
  const open = /<title\b[^>]{0,200}>/i.exec(head);
  if (open === null) return '';
  const from = open.index + open[0].length;
  const raw = head.slice(from, from + 300).split('<', 1)[0] ?? '';
  const whole = raw.replaceAll(/\s+/g, ' ').trim();
  return (BLOCK_TITLE.test(whole) ? whole : (whole.split(/ [|] /, 1)[0] ?? '')).trim();
};

const decode = (body: Uint8Array): string => {
  const utf16 =
    body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(body);
};
