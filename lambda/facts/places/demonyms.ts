import { inflectedPeoples } from './inflection.ts';
import { PEOPLES } from './owned/demonyms.ts';

const peoples: ReadonlySet<string> = new Set(
  Object.values(PEOPLES).flatMap((forms) => inflectedPeoples(forms).map((form) => form.toLowerCase())),
);

/** Is the lower-case word the name of a people ("nepalis", "yemenis")? */
export const isDemonym = (word: string): boolean => peoples.has(word);
