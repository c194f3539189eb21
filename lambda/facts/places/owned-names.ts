import { foldName } from './fold.ts';
import { inflectedPeoples } from './inflection.ts';
import { COUNTRY_NAMES } from './owned/countries.ts';
import { PEOPLES } from './owned/demonyms.ts';
import { REGIONS } from './owned/regions.ts';
import { SITES } from './owned/sites.ts';
import { SHARED_WATERS, WATERS } from './owned/waters.ts';
import type { PlaceKind, PlaceReading } from './reading.ts';

/** The owned lists, ready for looking up. */
export interface OwnedNames {
  /** By folded name. */
  readonly readings: ReadonlyMap<string, readonly PlaceReading[]>;
  readonly firstWords: ReadonlySet<string>;
  /** First words of the names that may begin with a small letter: peoples, "mer" of "mer Méditerranée". */
  readonly smallFirstWords: ReadonlySet<string>;
}

/** Two capitals or more and no word in small letters: "US", "EE. UU.", "oPt". */
const isAcronym = (name: string): boolean => name.length <= 8 && !/\p{Ll}{2}/u.test(name) && /.\p{Lu}/u.test(name);

const build = (): OwnedNames => {
  const readings = new Map<string, PlaceReading[]>();
  const add = (name: string, kind: PlaceKind, code: string | null): void => {
    const key = foldName(name);
    if (key === '') return;
    const known = readings.get(key) ?? [];
    const same = known.findIndex((reading) => reading.kind === kind && reading.code === code);
    // The form in small letters allows more: it stands for both.
    if (same >= 0 && !/^\p{Ll}/u.test(name)) return;
    if (same >= 0) known.splice(same, 1);
    const written = isAcronym(name) ? { written: name.replaceAll(/\s/g, '').replace(/\.$/, '') } : {};
    const small = kind !== 'demonym' && /^\p{Ll}/u.test(name) ? { small: true } : {};
    known.push({ kind, code, magnitude: 0, owned: true, ...written, ...small });
    readings.set(key, known);
  };
  const addAll = (names: string, kind: PlaceKind, code: string | null): void => {
    for (const name of names.split(',')) add(name.trim(), kind, code);
  };
  for (const [code, names] of Object.entries(COUNTRY_NAMES)) addAll(names, 'country', code);
  for (const [code, names] of Object.entries(SITES)) addAll(names, 'site', code);
  for (const names of REGIONS) addAll(names, 'region', null);
  for (const [code, names] of Object.entries(WATERS)) addAll(names, 'water', code === 'none' ? null : code);
  addAll(SHARED_WATERS, 'water', null);
  for (const [code, forms] of Object.entries(PEOPLES))
    for (const form of inflectedPeoples(forms)) add(form, 'demonym', code);
  const firstWords = (entries: Iterable<readonly [string, unknown]>): ReadonlySet<string> =>
    new Set([...entries].map(([key]) => key.split(' ', 1)[0] ?? key));
  const small = [...readings].filter(([, all]) => all.some((one) => one.small === true || one.kind === 'demonym'));
  return { readings, firstWords: firstWords(readings), smallFirstWords: firstWords(small) };
};

let built: OwnedNames | null = null;

/** Built at the first use. */
export const ownedNames = (): OwnedNames => {
  built ??= build();
  return built;
};
