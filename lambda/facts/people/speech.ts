import type { PeopleLexicon } from './lexicon.ts';
import type { NameWord } from './name-words.ts';

/** "ha [explicado]", "s’est [félicitée]", "avant d’[ajouter]": forms that speak behind such a word alone. */
const AUXILIARY = /^(?:ha|han|había|habían|haber|habiendo|est|était|sont|étaient|d|de)$/;
/** "the saying", "une alerte", "la denuncia": behind these the word is a noun. */
const NOUN_LEAD = /^(?:the|an|his|her|its|their|cette|sa|une|un|una|esta)$/;
/** "…”. [Agregó] que": a Spanish verb without a subject opens its sentence. */
const STOP = /^[.!?…”"»:]$/;

const CLOSES = /^[”"»]$/;

/** Is the word at `at` a verb of speech? Those that only say what a quotation does are left out. */
export const isSpeechWord = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  const before = words[at - 1];
  const opens = lexicon.dropsSubjects && (before === undefined || word.lineStart || STOP.test(before.text));
  // “… ”Said the mayor.
  const misspelt = before !== undefined && CLOSES.test(before.text) && word.start - before.end <= 1;
  if (word.capital && !opens && !misspelt) return false;
  if (NOUN_LEAD.test(before?.lower ?? '')) return false;
  if (lexicon.speechVerbs.has(word.lower)) return true;
  if (!lexicon.speechParticiples.has(word.lower)) return false;
  return [at - 1, at - 2, at - 3].some((index) => AUXILIARY.test(words[index]?.lower ?? ''));
};
