import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import type { Element } from 'domhandler';
import { isElement } from '../../../../lambda/read/dom.ts';

/**
 * How a page is made that no template knows:
 * - `renamed`: fields and nodes have other names, the usual words for what is around them ("share", "menu") stay;
 * - `scrambled`: no class, id or role says anything;
 * - `divs`: nor does any element: `<nav>`, `<figure>`, `<main>` are `<div>`.
 */
export const DISGUISES = ['renamed', 'scrambled', 'divs'] as const;
export type Disguise = (typeof DISGUISES)[number];

/** Names of a template's own fields, as against the common words of the trade. */
const OWN = /^(?:field|node|narrow|region|layout|group|content)/;
const STRUCTURE = /^(?:nav|header|footer|main|article|section|aside|figure|figcaption)$/;
/** How addresses are hidden is no matter of the site's template. */
const ADDRESS = /^(?:spamspan|[ud]|__cf_email__)$/;

const meaningless = (name: string): string => `x${createHash('sha256').update(name).digest('hex').slice(0, 6)}`;

/** The same page as another site would have built it: same words in the same order, no mark of a known template. */
export const disguise = (html: string, as: Disguise): string => {
  const $ = load(html);
  $('link[rel="canonical"], script[type="application/ld+json"]').remove();
  for (const element of $('*').toArray()) if (isElement(element)) disguiseElement(element, as);
  return $.html();
};

const disguiseElement = (element: Element, as: Disguise): void => {
  const { attribs } = element;
  for (const name of Object.keys(attribs)) {
    if (name.startsWith('data-') && name !== 'data-cfemail') delete attribs[name];
    if (name === 'role' && as !== 'renamed') delete attribs[name];
  }
  for (const name of ['class', 'id']) {
    const names = (attribs[name] ?? '').split(/\s+/).filter((one) => one !== '');
    if (names.length === 0) continue;
    attribs[name] = names
      .map((one) => (ADDRESS.test(one) || (as === 'renamed' && !OWN.test(one)) ? one : meaningless(one)))
      .join(' ');
  }
  if (as === 'divs' && STRUCTURE.test(element.name)) {
    element.name = 'div';
    element.tagName = 'div';
  }
};
