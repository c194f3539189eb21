import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { CITY_COUNTRIES, COUNTRY_ALIASES } from '../facts/places/country-names.ts';

/** Duty stations in the spellings of French, Spanish and Arabic datelines, beside those of the fact layer. */
const DUTY_STATIONS: Readonly<Record<string, string>> = {
  AF: 'Kaboul',
  BD: "Cox's Bazar, Dhaka, Dacca",
  BE: 'Bruxelles, Bruselas',
  BY: 'Minsk, Bélarus',
  CD: 'Kinshasa, Goma, RD Congo, R.D. Congo, R.D.Congo',
  CH: 'Genève, Ginebra, Geneva, Berne, جنيف',
  CO: 'Bogotá',
  DJ: 'Djibouti, Obock',
  DZ: 'Alger, Argel',
  EG: 'Cairo, Le Caire, El Cairo, القاهرة',
  ET: 'Addis Ababa, Addis-Abeba, Addis Abeba',
  GR: 'Athens, Athènes, Atenas',
  GT: 'Tecún Umán',
  HT: 'Port-au-Prince, Puerto Príncipe',
  IQ: 'Baghdad, Bagdad, Erbil, بغداد, أربيل',
  IT: 'Rome, Roma',
  JO: 'Amman, Ammán, عمان',
  KE: 'Nairobi',
  LB: 'Beirut, Beyrouth, بيروت',
  LY: 'Tripoli, Trípoli, طرابلس',
  MX: 'Mexico City, Mexico, Ciudad de México, Tapachula, Tijuana',
  NE: 'Niamey, Agadez',
  PH: 'Manila, Manille',
  SD: 'Khartoum, Port Sudan',
  SN: 'Dakar',
  SS: 'Juba, Djouba',
  SY: 'Damascus, Damas, Damasco, دمشق',
  TN: 'Tunis, Túnez, تونس',
  TR: 'Ankara, Istanbul, Estambul, Gaziantep',
  UA: 'Kyiv, Kiev, Lviv',
  US: 'New York, Nueva York, Washington, Washington DC, Washington, D.C.',
  YE: "Sana'a, Sanaa, Aden, صنعاء, عدن",
};

/** Capitals, accents and the form of the apostrophe make no other place. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

type Kind = 'country' | 'city';
interface Place {
  readonly code: string;
  readonly kind: Kind;
}

let table: ReadonlyMap<string, Place> | null = null;

const buildTable = (): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  const add = (name: string, code: string, kind: Kind): void => {
    if (!places.has(fold(name))) places.set(fold(name), { code, kind });
  };
  const addAll = (lists: Readonly<Record<string, string>>, kind: Kind): void => {
    for (const [code, names] of Object.entries(lists)) for (const name of names.split(',')) add(name, code, kind);
  };
  addAll(COUNTRY_ALIASES, 'country');
  for (const locale of [english, french, spanish]) {
    countries.registerLocale(locale);
    for (const [code, names] of Object.entries(countries.getNames(locale.locale, { select: 'all' }))) {
      for (const name of names) {
        add(name, code, 'country');
        add(name.split(/[,(]/)[0] ?? '', code, 'country');
      }
    }
  }
  addAll(CITY_COUNTRIES, 'city');
  addAll(DUTY_STATIONS, 'city');
  places.delete('');
  return places;
};

/** The country of a country's, city's or region's name in EN, FR or ES; null where it is not in the tables. */
export const placeOf = (name: string): Place | null => {
  table ??= buildTable();
  return table.get(fold(name)) ?? null;
};

/** ISO 3166-1 alpha-2 of a country's name, as tags of a page give it; cities do not count. */
export const countryCodeOf = (name: string): string | null => {
  const place = placeOf(name);
  return place?.kind === 'country' ? place.code : null;
};
