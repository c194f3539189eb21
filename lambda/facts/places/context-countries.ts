import { type FactContext, sharedLayer } from '../context.ts';
import { placeMatches } from './matches.ts';
import { ALSO_OTHER } from './owned/countries.ts';
import type { PlaceReading } from './reading.ts';

/** What a mention says for its country: a name more than a people, a dateline most. */
const WEIGHT = { country: 2, demonym: 1, site: 1.5, dateline: 4 } as const;
/** A dateline ends within this many code units. */
const DATELINE = 60;
const SEPARATOR = /\s[–—-]\s|[–—]|\s-|-\s/;

/** A town of this magnitude (a hundred thousand) in another country makes a name unsure. */
const NAMESAKE = 5;

const sure = (readings: readonly PlaceReading[]): PlaceReading | null => {
  const strong = readings.filter(
    ({ kind, owned }) => kind === 'country' || kind === 'demonym' || (kind === 'site' && owned),
  );
  const [first] = strong;
  return first !== undefined && readings.every(({ code, magnitude }) => code === first.code || magnitude < NAMESAKE)
    ? first
    : null;
};

/** Their names are words, towns or people’s names more often: they weigh nothing. */
export const ambiguousCountries: ReadonlySet<string> = new Set(ALSO_OTHER.split(',').map((name) => name.trim()));

/** How much each country is in a release, by its names, its people and its best known places: what tells namesakes apart. */
export const contextCountries = sharedLayer((context: FactContext): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const [field, matches] of placeMatches(context)) {
    const separator = field.field === 'text' ? field.text.slice(0, DATELINE).search(SEPARATOR) : -1;
    for (const match of matches) {
      const reading = sure(match.readings);
      if (reading?.code == null || ambiguousCountries.has(match.key)) continue;
      const kind = reading.kind === 'country' || reading.kind === 'demonym' ? reading.kind : 'site';
      const weight = match.end <= separator ? WEIGHT.dateline : WEIGHT[kind];
      weights.set(reading.code, (weights.get(reading.code) ?? 0) + weight);
    }
  }
  return weights;
});

/** The country with the greatest weight, or null where none is named. */
export const mainContextCountry = sharedLayer(
  (context: FactContext): string | null => [...contextCountries(context)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
);
