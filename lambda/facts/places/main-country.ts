import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { countryLayer, mainCountry } from './countries.ts';
import { foldName } from './fold.ts';
import { SEATS } from './owned/seats.ts';
import { type PlaceMention, placeMentions } from './places.ts';

/** A dateline ends within this many code units. */
const DATELINE = 60;
const SEPARATOR = /\s[–—-]\s|[–—]|\s-|-\s/;
/** Mentions that make a country the one a release is about, and their share of all. */
const LEAST = 2;
const SHARE = 0.5;

/** Cities where agencies have their seat say nothing of what a release is about. */
const isSeat = ({ name }: PlaceMention): boolean => SEATS.has(foldName(name));

const codesOf = (mentions: readonly PlaceMention[]): readonly string[] => [
  ...new Set(
    mentions.flatMap((mention) =>
      mention.code === null || mention.kind === 'unknown' || isSeat(mention) ? [] : [mention.code],
    ),
  ),
];

/** Where the dateline of a body ends ("Erbil – "), or -1 where it has none. */
export const datelineEnd = ({ field, text }: FieldText): number =>
  field === 'text' ? text.slice(0, DATELINE).search(SEPARATOR) : -1;

const datelineCode = (body: FieldText, mentions: readonly PlaceMention[]): string | null => {
  const end = datelineEnd(body);
  const codes = end < 0 ? [] : codesOf(mentions.filter((mention) => mention.end <= end));
  return codes.length === 1 ? (codes[0] ?? null) : null;
};

/** Code units in which a release says what country it is about, where its places do not decide. */
const HEAD = 150;

/** The country that most names stand for, if the title or the head of the body names it. */
const headCountry = (context: FactContext): string | null => {
  const main = mainCountry(context);
  for (const [field, mentions] of countryLayer(context))
    if (mentions.some(({ code, start }) => code === main && (field.field === 'title' || start < HEAD))) return main;
  return null;
};

/**
 * The one country that a release is plainly about, by all the places it names: its dateline's, its title's, or that of
 * most of its mentions; else the one that most names stand for, if its head names it.
 */
export const plainCountry = sharedLayer((context: FactContext): string | null => {
  const layer = placeMentions(context);
  const title = context.fields.find((field) => field.field === 'title');
  const body = context.fields.find((field) => field.field === 'text');
  const led = body === undefined ? null : datelineCode(body, layer.get(body) ?? []);
  if (led !== null) return led;
  const titled = title === undefined ? [] : codesOf(layer.get(title) ?? []);
  if (titled.length === 1) return titled[0] ?? null;
  const counts = new Map<string, number>();
  let total = 0;
  for (const mentions of layer.values())
    for (const mention of mentions) {
      if (mention.code === null || mention.kind === 'unknown' || isSeat(mention)) continue;
      counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
      total += 1;
    }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= LEAST && top[1] / total >= SHARE ? top[0] : headCountry(context);
});
