import { foldName } from '../facts/places/fold.ts';
import { lookUp } from '../facts/places/gazetteer.ts';
import type { PlaceReading } from '../facts/places/reading.ts';

type Kind = 'country' | 'city';
interface Place {
  readonly code: string;
  readonly kind: Kind;
}

/** Least magnitude of a town that a dateline may name: ten thousand people. Smaller ones carry too many other words. */
const TOWN = 4;

/** How good a reading is for a dateline: a country, a place of the owned lists, then the greatest town. */
const rank = ({ kind, owned, magnitude }: PlaceReading): number =>
  kind === 'country' ? 100 : owned ? 50 : kind === 'division' ? TOWN : magnitude;

/** The country of a country's, city's or region's name in any language of the gazetteer; null where it knows none. */
export const placeOf = (name: string): Place | null => {
  const [best] = lookUp(foldName(name))
    .filter(({ kind, code }) => code !== null && kind !== 'demonym' && kind !== 'region' && kind !== 'water')
    .filter((reading) => rank(reading) >= TOWN)
    .sort((a, b) => rank(b) - rank(a));
  return best?.code == null ? null : { code: best.code, kind: best.kind === 'country' ? 'country' : 'city' };
};

/** ISO 3166-1 alpha-2 of a country's name, as tags of a page give it; cities do not count. */
export const countryCodeOf = (name: string): string | null => {
  const country = lookUp(foldName(name)).find(({ kind }) => kind === 'country');
  return country?.code ?? null;
};
