import type { Supplied } from '../layers/candidate.ts';
import { type Choice, only, type Statement, statementsOf } from './choice.ts';

/** Letters and digits alone: quotation marks, dashes and capitals make no other title. */
const substance = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Without the "…" at which it was cut. */
const stemOf = (title: string): string | null => /^(.{10,}?)\s?(?:…|\.\.\.)$/.exec(title)?.[1] ?? null;

/** Whether two titles say the same: in substance, or as far as one of them goes before it was cut. */
export const sameTitle = (a: string, b: string): boolean => {
  const [one, other] = [substance(a), substance(b)];
  if (one === other) return true;
  const [cutA, cutB] = [stemOf(a), stemOf(b)];
  return (cutA !== null && other.startsWith(substance(cutA))) || (cutB !== null && one.startsWith(substance(cutB)));
};

/**
 * The title. Rule: the first layer's holds, with two exceptions. One that was cut ("Migrants Return…") gives way to a
 * whole one. Where the metadata's differs in substance from the heading that the page shows, the heading holds if the
 * page's `<title>`, the listing or the feed says the same: metadata keep a title that was corrected since, or one
 * written for search engines.
 */
export const chooseTitle = (layers: readonly Supplied[]): Choice<string> => {
  const titles = statementsOf('title', layers);
  const first = titles[0];
  if (first === undefined) return only('', 'none');
  const shown = titles.find(({ layer }) => layer === 'selector');
  const supported = (title: Statement<string>): boolean =>
    titles.slice(titles.indexOf(title) + 1).some(({ value }) => sameTitle(value, title.value));
  const held = shown !== undefined && !sameTitle(shown.value, first.value) && supported(shown) ? shown : first;
  const whole =
    stemOf(held.value) === null ? held : (titles.find((title) => completes(title.value, held.value)) ?? held);
  return { ...whole, overruled: titles.filter(({ value }) => !sameTitle(value, whole.value)) };
};

const completes = (title: string, cut: string): boolean => stemOf(title) === null && sameTitle(title, cut);
