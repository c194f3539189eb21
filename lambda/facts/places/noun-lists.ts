import type { FieldText } from '../context.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import { ENOUGH, isDirection } from './candidates.ts';
import { foldName } from './fold.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { PlaceMention } from './places.ts';

/** A list of names that one plural noun opens: "los municipios de Calera, Concepción del Oro y Sain Alto". */
interface NounList {
  readonly start: number;
  readonly end: number;
  /** Does its noun show the names to be places, whatever is known of them? */
  readonly settlements: boolean;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** A field as its lists are read. */
export interface ListView {
  readonly field: FieldText;
  readonly lexicon: PlaceLexicon;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** "Gobernador": a post ends a list. */
  readonly isPost: (token: Token) => boolean;
}

/** Longest name in such a list, in tokens: "Veracruz de Ignacio de la Llave" has six. */
const LONGEST = 8;
/** Most items of a list. */
const MOST_ITEMS = 100;
/** Fewest items for which a list is believed against what else its names may be. */
const FEWEST = 3;

/** First words of Arabic and Berber names, whose second may be small. */
const OPENS_NAME = /^(?:El|Al|Oum|Aïn|Ain|Bir|Hassi|Tin|Beni|Oued)$/;
/** Nouns of settlements, which a list of names follows without a place that is known. */
const SETTLEMENTS =
  /^(?:villages?|camps|hamlets|hameaux|towns|localit(?:y|ies)|localités|campements|settlements|sites|municipios|veredas|corregimientos|caseríos|aldeas|communes|comunas|puits|wells|pueblos)$/;

/** Index of the first name behind a plural noun: "villages of X", "three sites: X"; null where it opens no list. */
const opening = ({ lexicon, tokens }: ListView, noun: number): number | null => {
  const [token, after] = [tokens[noun], tokens[noun + 1]];
  if (token === undefined || !/[sx]$/.test(token.lower)) return null;
  const colon = after?.text === ':' && SETTLEMENTS.test(token.lower);
  if (colon) return noun + 2;
  return (lexicon.nouns.has(token.lower) || SETTLEMENTS.test(token.lower)) && lexicon.of.has(after?.lower ?? '')
    ? noun + 1
    : null;
};

/** Index behind a name from `at`, with the small words that join its capitals; `at` where no capital stands. */
const nameEnd = ({ lexicon: { of, articles }, text, tokens, isPost }: ListView, at: number): number => {
  let end = at;
  for (let next = at; next - at < LONGEST; next += 1) {
    const token = tokens[next];
    const gap = next === at ? '' : text.slice(tokens[next - 1]?.end ?? 0, token?.start ?? 0);
    if (token === undefined || !/^ ?$/.test(gap) || isPost(token)) break;
    if (isCapitalised(token)) end = next + 1;
    // "El koweïti": the word behind an article with a capital.
    else if (end === next && next === at + 1 && OPENS_NAME.test(tokens[at]?.text ?? '') && token.kind === 'word')
      end = next + 1;
    else if (!(of.has(token.lower) || articles.has(token.lower) || /^[-’']$/.test(token.text)) || end === at) break;
  }
  return end;
};

/** The list whose first name stands at `first`, or "of" before it; null where none does. */
const listAt = (view: ListView, first: number): Omit<NounList, 'settlements'> | null => {
  const { lexicon, tokens } = view;
  const items: { start: number; end: number }[] = [];
  let at = first;
  while (items.length < MOST_ITEMS) {
    while (lexicon.of.has(tokens[at]?.lower ?? '') || (/^[’']$/.test(tokens[at]?.text ?? '') && items.length > 0))
      at += 1;
    const end = nameEnd(view, at);
    const [opens, last] = [tokens[at], tokens[end - 1]];
    if (end === at || opens === undefined || last === undefined) return null;
    items.push({ start: opens.start, end: last.end });
    at = end;
    const closes = lexicon.and.has(tokens[at - 1]?.lower ?? '');
    if (closes) return null;
    const comma = tokens[at]?.text === ',';
    const and = lexicon.and.has(tokens[comma ? at + 1 : at]?.lower ?? '');
    if (and) {
      at += comma ? 2 : 1;
      while (lexicon.of.has(tokens[at]?.lower ?? '')) at += 1;
      const final = nameEnd(view, at);
      const [opens, ends] = [tokens[at], tokens[final - 1]];
      if (final === at || opens === undefined || ends === undefined) return null;
      items.push({ start: opens.start, end: ends.end });
      return items.length < FEWEST ? null : { start: items[0]?.start ?? 0, end: ends.end, items };
    }
    if (!comma) return null;
    at += 1;
  }
  return null;
};

/** Every such list of a field, in order. Linear: a list is read once, from its noun. */
const nounLists = (view: ListView): readonly NounList[] => {
  const { tokens } = view;
  const lists: NounList[] = [];
  let behind = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start < behind || isCapitalised(token)) continue;
    const first = opening(view, at);
    const list = first === null ? null : listAt(view, first);
    if (list === null) continue;
    lists.push({ ...list, settlements: SETTLEMENTS.test(token.lower) });
    behind = list.end;
  }
  return lists;
};

/** A name that its list alone shows to be a place’s. */
const named = (name: string, start: number, end: number): Omit<PlaceMention, 'field' | 'code'> => ({
  start,
  end,
  name,
  full: name,
  fullStart: start,
  fullEnd: end,
  own: false,
  kind: 'unknown',
  points: ENOUGH,
});

/** Share of the items with a country that makes it the list’s. */
const MAJORITY = 0.6;

/** The country in which most places of a list lie; null where none does. */
const countryOf = (mentions: readonly PlaceMention[]): string | null => {
  const counts = new Map<string, number>();
  for (const { code } of mentions) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= mentions.length * MAJORITY && top[1] > 1 ? top[0] : null;
};

/**
 * The mentions of a field with the lists that plural nouns open: each item is one place, whatever its words are by
 * themselves ("Concepción del Oro"), and lies where most of its list does ("Andalucía" among towns of Colombia).
 * @param taken tells of a span whether another name holds it
 */
export const withNounLists = (
  view: ListView,
  mentions: readonly PlaceMention[],
  main: string | null,
  taken: (start: number, end: number) => boolean,
): readonly PlaceMention[] => {
  const { text } = view;
  const result: PlaceMention[] = [];
  let at = 0;
  for (const list of nounLists(view)) {
    while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < list.start) result.push(mentions[at++] as PlaceMention);
    const inside: PlaceMention[] = [];
    while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < list.end) inside.push(mentions[at++] as PlaceMention);
    const free = list.items.filter(({ start, end }) => !taken(start, end));
    const code = countryOf(inside);
    if (free.length < list.items.length || (inside.length === 0 && !list.settlements)) {
      result.push(...inside);
      continue;
    }
    const starting = new Map(inside.map((mention) => [mention.start, mention]));
    for (const { start, end } of list.items) {
      const known = starting.get(start);
      const name = text.slice(start, end);
      // A known name goes on behind the item’s capitals: "Zamboanga del Norte".
      if (known !== undefined && known.end >= end)
        result.push(known.kind === 'country' ? known : { ...known, code: code ?? known.code });
      else if (!isDirection(foldName(name)) && !view.lexicon.articles.has(name.toLowerCase()))
        result.push({ ...named(name, start, end), field: view.field, code: code ?? main });
    }
  }
  while (at < mentions.length) result.push(mentions[at++] as PlaceMention);
  return result;
};
