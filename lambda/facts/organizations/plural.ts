import { behindComplement, type ComplementRules } from './complement.ts';
import { type FoundName, foundName } from './found.ts';
import type { OrgWord } from './words.ts';

/** "ministries of Health and Gender", "governments of Norway and Canada": one name for each. None where `at` is no such noun. */
export const pluralNames = (rules: ComplementRules, words: readonly OrgWord[], at: number): readonly FoundName[] => {
  const { lexicon } = rules;
  const singular = lexicon.plurals.get(words[at]?.lower ?? '');
  if (singular === undefined) return [];
  const end = behindComplement(rules, words, at + 1, { small: false, ofCountry: false, ofPost: false, listed: true });
  if (end === at + 1) return [];
  let noun = at + 1;
  while (noun < end && words[noun]?.capital !== true) noun += 1;
  const opener = words
    .slice(at + 1, noun)
    .map((word) => word.text)
    .join(' ');
  const inside = [...Array(end - noun).keys()].map((offset) => noun + offset);
  const ands = inside.filter((index) => lexicon.and.has(words[index]?.lower ?? ''));
  // "Health and Gender, Child and Social Affairs": of several "and" the first parts the bodies, as commas before it do.
  const [first] = ands;
  const cuts =
    ands.length > 1 && first !== undefined
      ? [...inside.filter((index) => index < first && words[index]?.text === ','), first]
      : inside.filter((index) => words[index]?.text === ',' || lexicon.and.has(words[index]?.lower ?? ''));
  const names: FoundName[] = [];
  let from = noun;
  for (const cut of [...cuts, end]) {
    while (from < cut && words[from]?.capital !== true) from += 1;
    if (from < cut) {
      const part = words
        .slice(from, cut)
        .map((word) => word.text)
        .join(' ')
        .replaceAll(' ,', ',');
      names.push(foundName(names.length === 0 ? at : from, cut, 'head', [], [`${singular} ${opener} ${part}`]));
    }
    from = cut + 1;
  }
  return names;
};
