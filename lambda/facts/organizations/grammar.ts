import { calledName } from './called.ts';
import type { ComplementRules } from './complement.ts';
import { definedName } from './defined.ts';
import { englishName, englishSmallName } from './english.ts';
import type { FoundName } from './found.ts';
import { pluralNames } from './plural.ts';
import { romanceName } from './romance.ts';
import { romanceSmallName } from './romance-small.ts';
import type { OrgWord } from './words.ts';

/** "Chief of Mission", "Jefe de Misión": a post. */
const endsPost = (rules: ComplementRules, words: readonly OrgWord[], at: number): boolean => {
  const post = words[at - 2];
  return (
    /^(?:mission|misión)$/.test(words[at]?.lower ?? '') &&
    rules.lexicon.of.has(words[at - 1]?.lower ?? '') &&
    post !== undefined &&
    rules.isPost(post)
  );
};

/** Names that begin at `at`, by grammar; none where none does. */
export const namesAt = (rules: ComplementRules, words: readonly OrgWord[], at: number): readonly FoundName[] => {
  const word = words[at];
  if (word === undefined || word.kind !== 'word' || endsPost(rules, words, at)) return [];
  const plural = pluralNames(rules, words, at);
  if (plural.length > 0) return plural;
  const { headLast, leading } = rules.lexicon;
  const capital =
    word.capital && !leading.has(word.lower) ? (headLast ? englishName : romanceName)(rules, words, at) : null;
  const found = capital ?? (headLast ? englishSmallName : romanceSmallName)(rules, words, at);
  const defined = headLast ? null : definedName(rules, words, at);
  if (defined !== null && defined.next > (found?.next ?? at)) return [defined];
  const named = found ?? calledName(rules, words, at);
  return named === null ? [] : [named];
};
