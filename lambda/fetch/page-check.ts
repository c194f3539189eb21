import { binary } from './page-check/binary.ts';
import { blockPage } from './page-check/block-page.ts';
import { wrongLanguage } from './page-check/language.ts';
import { type PageView, viewPage } from './page-check/page-view.ts';
import { plainTrouble, siteTrouble } from './page-check/site-trouble.ts';
import { truncated } from './page-check/truncated.ts';
import { bad, type PageCheck } from './page-check/verdict.ts';
import { wall } from './page-check/walls.ts';
import type { Fetched } from './result.ts';

export type { BadPage, PageCheck } from './page-check/verdict.ts';

/** The shortest press page seen has several hundred characters of text; less than this is a shell. */
const LEAST_TEXT = 80;
/** A shell may show a sentence or two until its scripts run. */
const SHELL_TEXT = 300;
const MARKUP = /<(?:!doctype html|html|head|body|title|div|p|main|article)\b/i;
const SCRIPTED =
  /<noscript\b[^>]{0,100}>(?:(?!<\/noscript)[\s\S]){0,300}?\bjavascript\b|<div id=["']?(?:root|app|__next|__nuxt|___gatsby)["']?\s{0,3}>\s{0,100}(?:<\/div>|<!--)/i;

/**
 * Tells a press page from what servers send with status 200 instead of one. Cautious: a page is refused only on a
 * plain sign, for what is refused is not stored as a version (its bytes go to `rejected/`). Each rule says beside it
 * what it must not be mistaken for. Linear in the length of the page; never throws for any bytes.
 */
export const checkPage = (page: Pick<Fetched, 'body' | 'headers' | 'finalUrl' | 'redirects'>): PageCheck => {
  if (page.body.length === 0) return bad('empty_page', 'the body has 0 bytes');
  const file = binary(page.body);
  if (file !== null) return file;
  const html = decode(page.body);
  if (!MARKUP.test(html.slice(0, 20_000))) return withoutMarkup(html, page.headers['content-type'] ?? '');
  const view = viewPage(html, page);
  return (
    blockPage(view) ??
    wall(view) ??
    siteTrouble(view, page.redirects) ??
    wrongLanguage(view) ??
    truncated(page, html) ??
    hasText(view)
  );
};

const withoutMarkup = (text: string, type: string): PageCheck => {
  if (text.trim() === '') return bad('empty_page', 'the body is white space');
  const said = plainTrouble(text);
  return said ?? bad('not_html', `no markup of a page (content-type ${type === '' ? 'missing' : type.slice(0, 80)})`);
};

const hasText = ({ html, head, text }: PageView): PageCheck => {
  const paragraphs = /<p[\s>]/i.test(html);
  if (text.length < SHELL_TEXT && !paragraphs && SCRIPTED.test(head))
    return bad('script_shell', `only ${text.length} characters of text, and scripts that would fill the page`);
  return text.length < LEAST_TEXT ? bad('empty_page', `only ${text.length} characters of text`) : { ok: true };
};

const decode = (body: Uint8Array): string => {
  const utf16 =
    body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(body);
};
