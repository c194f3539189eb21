import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { foldName } from '../facts/places/fold.ts';
import { lookUp } from '../facts/places/gazetteer.ts';
import type { PlaceReading } from '../facts/places/reading.ts';

/** A place as datelines and tags need it. */
export interface Place {
  /** ISO 3166-1 alpha-2; null where it lies in no one country, or where towns of several carry the name alike. */
  readonly code: string | null;
  /** `town`: small, and often a word as well ("Union", "Most"); a name alone does not make a dateline of it. */
  readonly kind: 'country' | 'station' | 'place' | 'town';
}

/** Digits of the population less one: 100,000 people. */
const CITY = 5;
/** Names of more places than one, of which a dateline means the capital: Amman (written as Oman is), Santiago de Chile. */
const CAPITALS: Readonly<Record<string, Place>> = {
  عمان: { code: 'JO', kind: 'station' },
  santiago: { code: 'CL', kind: 'station' },
};

let standard: ReadonlyMap<string, string> | null = null;

/** The standard names of countries in EN, FR and ES, whole and up to a comma or bracket, folded. */
const standardNames = (): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const locale of [english, french, spanish]) {
    countries.registerLocale(locale);
    for (const [code, names] of Object.entries(countries.getNames(locale.locale, { select: 'all' })))
      for (const name of names)
        for (const form of [name, name.split(/[,(]/)[0] ?? '']) {
          const key = foldName(form);
          if (key !== '' && !codes.has(key)) codes.set(key, code);
        }
  }
  return codes;
};

/**
 * The place of a name in a dateline, in any language of the gazetteer; null where no table knows it. Of several
 * readings the first that there is: a country, a place of the project's own lists (duty stations, camps), a province,
 * the largest town.
 */
export const placeOf = (name: string): Place | null => {
  const key = foldName(name);
  const capital = Object.hasOwn(CAPITALS, key) ? CAPITALS[key] : undefined;
  if (capital !== undefined) return capital;
  const code = countryCodeOf(name);
  if (code !== null) return { code, kind: 'country' };
  return placeWithin(lookUp(key).filter((reading) => reading.kind !== 'demonym' && isWritten(reading, name)));
};

const placeWithin = (readings: readonly PlaceReading[]): Place | null => {
  if (readings.length === 0) return null;
  const own = readings.find(({ owned }) => owned);
  if (own !== undefined) return { code: own.code, kind: own.kind === 'site' ? 'station' : 'place' };
  const towns = readings.filter(({ kind }) => kind === 'town');
  const largest = towns.reduce((most, { magnitude }) => Math.max(most, magnitude), 0);
  const codes = new Set(towns.filter(({ magnitude }) => magnitude === largest).map(({ code }) => code));
  const division = readings.find(({ kind }) => kind === 'division');
  if (division !== undefined && (largest < CITY || codes.has(division.code)))
    return { code: division.code, kind: 'place' };
  const [code = null] = codes;
  return { code: codes.size === 1 ? code : null, kind: largest >= CITY ? 'place' : 'town' };
};

/** Acronyms count only as they are written. */
const isWritten = ({ written }: PlaceReading, name: string): boolean =>
  written === undefined || written === name.replaceAll(/\s/g, '').replace(/\.$/, '');

/** ISO 3166-1 alpha-2 of a country's name, as tags of a page give it; cities do not count. */
export const countryCodeOf = (name: string): string | null => {
  standard ??= standardNames();
  const key = foldName(name);
  const country = lookUp(key).find((reading) => reading.kind === 'country' && isWritten(reading, name));
  return standard.get(key) ?? country?.code ?? null;
};
