import type { Supplied } from '../layers/candidate.ts';
import { type Choice, firstOf, only, type Statement, statementsOf } from './choice.ts';

/** Letters and digits alone: quotation marks, dashes and capitals make no other title. */
const substance = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Without the "…" at which it was cut. */
const stemOf = (title: string): string | null => /^(.{10,}?)\s?(?:…|\.\.\.)$/.exec(title)?.[1] ?? null;

/** Whether `title` is `other` with the site's name behind it: "Headline | IOM Thailand". */
const hasNameBehind = (title: string, other: string): boolean =>
  other !== '' && title.startsWith(other) && /^ [|–—-] /.test(title.slice(other.length));

/** Whether two titles say the same: in substance, as far as one goes before it was cut, or but for a site's name. */
export const sameTitle = (a: string, b: string): boolean => {
  const [one, other] = [substance(a), substance(b)];
  if (one === other || hasNameBehind(a, b) || hasNameBehind(b, a)) return true;
  const [cutA, cutB] = [stemOf(a), stemOf(b)];
  return (cutA !== null && other.startsWith(substance(cutA))) || (cutB !== null && one.startsWith(substance(cutB)));
};

/**
 * The title. Rule: the first layer's holds, with exceptions. One that was cut ("Migrants Return…") gives way to a whole
 * one, and one of the metadata with the site's name behind it to one without. Where the metadata's differs in substance
 * from the heading that the page shows, the heading holds if the page's `<title>`, the listing or the feed says the
 * same: metadata keep a title that was corrected since, or one written for search engines.
 */
export const chooseTitle = (layers: readonly Supplied[]): Choice<string> => {
  const titles = statementsOf('title', layers);
  const first = titles[0];
  if (first === undefined) return only('', 'none');
  const shown = titles.find(({ layer }) => layer === 'selector');
  const supported = (title: Statement<string>): boolean =>
    titles.slice(titles.indexOf(title) + 1).some(({ value }) => sameTitle(value, title.value));
  const held = shown !== undefined && !sameTitle(shown.value, first.value) && supported(shown) ? shown : first;
  const whole = titles.find(({ value }) => isBetter(value, held)) ?? held;
  return { ...whole, overruled: titles.filter(({ value }) => !sameTitle(value, whole.value)) };
};

/** Whether a title says the same as the one that holds, but whole, and without a site's name. */
const isBetter = (title: string, { value, layer }: Statement<string>): boolean =>
  stemOf(value) === null
    ? layer === 'meta' && hasNameBehind(value, title)
    : stemOf(title) === null && sameTitle(title, value);

/** The line under the title, by the first layer that has one; one that is the title once more is none. */
export const chooseSubtitle = (layers: readonly Supplied[], title: string): Choice<string | null> =>
  firstOf(
    'subtitle',
    layers.filter(({ subtitle }) => !sameTitle(subtitle ?? '', title)),
    null,
  );
