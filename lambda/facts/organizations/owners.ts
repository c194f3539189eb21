import type { OrganizationLexicon } from './lexicon.ts';
import { adjoins, type OrgWord } from './words.ts';

/** Before or behind the whole name of a body of theirs: "United Nations World Health Organization". */
export const OWNERS: ReadonlySet<string> = new Set(['United Nations', 'European Union', 'African Union']);

/** Index behind "de las Naciones Unidas", "des Nations Unies", whose the body before `at` is; `at` where no owner follows. */
export const ownerEnd = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number): number => {
  if (!lexicon.of.has(words[at]?.lower ?? '') || !adjoins(words[at - 1], words[at])) return at;
  let owner = at + 1;
  while (lexicon.articles.has(words[owner]?.lower ?? '') || /^[’']$/.test(words[owner]?.text ?? '')) owner += 1;
  const known = words[owner]?.known;
  return known != null && OWNERS.has(known.organization.id) && adjoins(words[owner - 1], words[owner])
    ? known.next
    : at;
};
