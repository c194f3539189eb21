import type { Element } from 'domhandler';

/** Elements that never hold a word of a release. */
const ELEMENTS = new Set(
  'script style noscript template svg button input select option textarea label nav iframe object embed video audio canvas map dialog figcaption head'.split(
    ' ',
  ),
);
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'toolbar',
  'menu',
]);
/**
 * Parts of class names and ids that mark what stands beside a text: share bars, related and recommended items,
 * menus, trails, consent notices. Whole words only: "shared-housing" and "background" are no share bars.
 */
const WORDS =
  /(?:^|[\s_-])(?:share|sharing|sharethis|shareaholic|addthis|addtoany|a2a|social|socials|related|recommended|recirculation|breadcrumbs?|pager|pagination|menu|navbar|subnav|skip|cookies?|consent|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads|sponsored|taboola|outbrain|comments?|disqus|toolbar|caption|visually-hidden|sr-only|element-invisible|print-only|byline-share|tags|read-more|see-also|most-read|follow-us)(?=$|[\s_-])/i;

/** Whether an element inside an article is no part of its text. */
export const isNoise = (element: Element): boolean => {
  if (ELEMENTS.has(element.name)) return true;
  // Editors put tables and quotations into figures too.
  if (element.name === 'figure') return !/table|quote/i.test(element.attribs['class'] ?? '');
  const { attribs } = element;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  const role = attribs['role'];
  if (role !== undefined && ROLES.has(role)) return true;
  const style = attribs['style'];
  if (style !== undefined && /display\s{0,3}:\s{0,3}none/i.test(style)) return true;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  return names !== ' ' && names.length < 1000 && WORDS.test(names);
};
