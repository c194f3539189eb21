// Builds lambda/facts/people/given-names.json from the first names that a library of test data carries for each locale:
//
//   mkdir /tmp/names && npm install --prefix /tmp/names @faker-js/faker@10.6.0
//   node scripts/given-names/build.ts /tmp/names
//
// Licence (NOTICE): MIT. Names that the data lacks (Arabic and African ones in Latin letters) and names that are everyday
// words are written in lambda/facts/language/given-names.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../../lambda/facts/people/given-names.json', import.meta.url));
/** Locales in Latin letters of people whom releases name; Vietnamese and Chinese syllables are words elsewhere. */
const LOCALES =
  `af_ZA da de de_CH en en_GH en_IN en_NG en_ZA es es_MX fi fr fr_BE fr_SN hr hu id_ID it ku_kmr_latin nb_NO nl pl
  pt_BR pt_PT ro sr_RS_latin sv tr uz_UZ_latin yo_NG zu_ZA`
    .trim()
    .split(/\s+/);
/** Shorter ones are syllables of everything. */
const SHORTEST = 3;

type Locale = { readonly person?: { readonly first_name?: Readonly<Record<string, readonly string[] | null>> } };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('build: give the folder that holds the package; the head of this script says how to fill it');
  process.exit(2);
}
const entry = join(folder, 'node_modules/@faker-js/faker/dist/index.js');
const { allLocales } = (await import(pathToFileURL(entry).href)) as {
  readonly allLocales: Readonly<Record<string, Locale>>;
};

const names = new Set<string>();
for (const locale of LOCALES) {
  const lists = Object.values(allLocales[locale]?.person?.first_name ?? {});
  if (lists.length === 0) {
    console.error(`build: the package has no first names for ${locale}; see whether the locale has another name now`);
    process.exit(1);
  }
  for (const name of lists.flatMap((list) => list ?? []))
    if (/^\p{Script=Latin}+$/u.test(name) && name.length >= SHORTEST) names.add(name.toLowerCase());
}
writeFileSync(OUTPUT, `${JSON.stringify([...names].sort())}\n`);
console.log(`${names.size} names`);
