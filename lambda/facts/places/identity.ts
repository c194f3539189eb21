import { foldName } from './fold.ts';

/** Parts of countries that the table of countries holds under the country's code: each is a place of its own. */
const PARTS: ReadonlySet<string> = new Set(
  'somaliland, puntland, jubaland, england, scotland, wales, northern ireland, angleterre, inglaterra, zanzibar, abkhazia, south ossetia, kurdistan region of iraq, kri, iraqi kurdistan, kurdistan region, kurdistan irakien, great britain, britain'.split(
    ', ',
  ),
);

/** Is the name that of a part of a country, though the tables give it the country's code? */
export const isPart = (name: string): boolean => PARTS.has(foldName(name));

/** Letters that transliterations write in more than one way, and what stands for them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el|ad|as|at|ar|an|ash) /g, ''],
  [/ou|oo/g, 'u'],
  [/ee|ie/g, 'i'],
  [/y/g, 'i'],
  [/q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/h\b/g, ''],
  [/ /g, ''],
];

/** A name as its sound: "Al Hudaydah" and "Houdaida", "Taizz" and "Taiz" have one key. Compared within one release only. */
export const spellingKey = (name: string): string => {
  const folded = foldName(name);
  if (!/^[a-z ]+$/.test(folded) || folded.length < 4) return folded;
  return SPELLINGS.reduce((key, [pattern, letters]) => key.replace(pattern, letters), folded);
};
