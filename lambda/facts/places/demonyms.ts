import { DEMONYMS } from './country-names.ts';

const PEOPLE: ReadonlySet<string> = new Set(
  Object.values(DEMONYMS).flatMap((names) => names.split(',').map((name) => name.trim().toLowerCase())),
);

/** Is the lower-case word the name of a people ("nepalis", "yemenis")? */
export const isDemonym = (word: string): boolean => PEOPLE.has(word);
