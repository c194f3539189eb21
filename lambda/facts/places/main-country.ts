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

/** With fewer than half of all mentions: how many it has at least, which share, and how many for each of the next one's. */
const MANY = 5;
const LESS = 1 / 3;
const FAR_AHEAD = 3;
/** Code units of the body in which a release names the country that it is about. */
const EARLY = 400;

/** Does the title or the beginning of the body name the country, or a place in it? */
const isNamedEarly = (layer: ReadonlyMap<FieldText, readonly PlaceMention[]>, country: string): boolean =>
  [...layer].some(([{ field }, mentions]) =>
    mentions.some(
      (mention) => mention.code === country && (field === 'title' || mention.start < EARLY) && !isSeat(mention),
    ),
  );

/** Code units in which a release says what country it is about, where its places do not decide. */
const HEAD = 150;

/** The country that most names stand for, if the title or the head of the body names it. */
const headCountry = (context: FactContext): string | null => {
  const main = mainCountry(context);
  for (const [field, mentions] of countryLayer(context))
    if (
      mentions.some(
        ({ code, start, end }) =>
          code === main &&
          (field.field === 'title' || start < HEAD) &&
          !SEATS.has(foldName(field.text.slice(start, end))),
      )
    )
      return main;
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
  const [top, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (top === undefined) return headCountry(context);
  const share = top[1] / total;
  if (top[1] >= LEAST && share >= SHARE) return top[0];
  // "Yemen" in an appeal that lists its donors.
  const ahead =
    top[1] >= MANY && share >= LESS && top[1] >= FAR_AHEAD * (next?.[1] ?? 0) && isNamedEarly(layer, top[0]);
  return headCountry(context) ?? (ahead ? top[0] : null);
});
