import { foldName } from '../places/fold.ts';
import { behindComplement, type ComplementRules } from './complement.ts';
import { type FoundName, foundName } from './found.ts';
import type { OrgWord } from './words.ts';

/** Do the subjects on both sides of "and" at `at` belong to one ministry wherever there is one: "Trade and Industry"? */
const isPair = (
  { joined, of, articles }: ComplementRules['lexicon'],
  words: readonly OrgWord[],
  at: number,
): boolean => {
  let next = at + 1;
  while (
    of.has(words[next]?.lower ?? '') ||
    articles.has(words[next]?.lower ?? '') ||
    /^[’']$/.test(words[next]?.text ?? '')
  )
    next += 1;
  return joined.has(foldName(`${words[at - 1]?.lower} ${words[next]?.lower}`));
};

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
  const every = inside.filter((index) => lexicon.and.has(words[index]?.lower ?? ''));
  // "Environment and Climate, Agriculture and Fisheries": subjects that one ministry has.
  const ands = every.length === 1 ? every : every.filter((index) => !isPair(lexicon, words, index));
  // "Health and Youth, Sport and Rural Affairs": of several "and" the first parts the bodies, as commas before it do.
  const [first] = ands;
  const cuts =
    ands.length > 1 && first !== undefined
      ? [...inside.filter((index) => index < first && words[index]?.text === ','), first]
      : inside.filter((index) => words[index]?.text === ',' || ands.includes(index));
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
