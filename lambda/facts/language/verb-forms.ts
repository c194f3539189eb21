import type { Indicator } from '../../contract/fact.ts';
import { wordsOf } from '../text/phrases.ts';

/** Endings of the third persons, the participles and the infinitive, by the ending of the infinitive. */
const ENDINGS: Readonly<Record<'fr' | 'es', readonly (readonly [RegExp, readonly string[]])[]>> = {
  fr: [
    [/ger$/, ['ge', 'gent', 'gé', 'geant', 'ger', 'gera', 'geront', 'geait', 'geaient']],
    [/cer$/, ['ce', 'cent', 'cé', 'çant', 'cer', 'cera', 'ceront', 'çait', 'çaient']],
    [/er$/, ['e', 'ent', 'é', 'ant', 'er', 'era', 'eront', 'ait', 'aient']],
    [/ir$/, ['it', 'issent', 'i', 'issant', 'ir', 'ira', 'iront', 'issait', 'issaient']],
  ],
  es: [
    [/ar$/, ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ando', 'ado', 'ar', 'ará', 'arán', 'e', 'en']],
    [/[ei]r$/, ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'iendo', 'ido', 'ir', 'er', 'irá', 'irán', 'erá', 'erán']],
  ],
};

/** The forms of regular verbs in which a text tells what is done: "capacitar" brings "capacitó", "capacitando", …. */
export const formsOf = (language: 'fr' | 'es', infinitives: string): readonly string[] =>
  wordsOf(infinitives).flatMap((infinitive) => {
    const found = ENDINGS[language].find(([ending]) => ending.test(infinitive));
    return found === undefined ? [infinitive] : found[1].map((form) => infinitive.replace(found[0], form));
  });

/** Auxiliaries that a phrase in the plural of the perfect stands for, longest first. */
const TENSES: Readonly<Record<'fr' | 'es', readonly (readonly [string, readonly string[]])[]>> = {
  fr: [
    ['ont été ', ['a été ', 'avaient été ', 'auraient été ', 'aurait été ', 'ayant été ']],
    ['ont ', ['a ', 'avaient ', 'auraient ', 'aurait ', 'ayant ']],
    ['se sont ', ['s’est ', 'se seraient ', 's’étaient ', 's’étant ', 'se serait ']],
    ['sont ', ['est ', 'étaient ', 'seraient ', 'étant ']],
  ],
  es: [
    ['fueron ', ['fue ', 'han sido ', 'ha sido ', 'habían sido ', 'habrían sido ', 'siendo ', 'son ']],
    ['han ', ['ha ', 'habían ', 'habrían ', 'había ']],
    ['se han ', ['se ha ', 'se habían ', 'se habrían ']],
  ],
};

/** Phrases in the perfect with those of the other tenses and the singular behind them: "ont fui" brings "auraient fui". */
export const inTenses = (
  language: 'fr' | 'es',
  phrases: readonly (readonly [string, Indicator])[],
): readonly (readonly [string, Indicator])[] => {
  const told = new Map(phrases);
  for (const [phrase, indicator] of phrases) {
    const tense = TENSES[language].find(([auxiliary]) => phrase.startsWith(auxiliary));
    for (const other of tense?.[1] ?? []) {
      const form = other + phrase.slice(tense?.[0].length ?? 0);
      if (!told.has(form)) told.set(form, indicator);
    }
  }
  return [...told];
};
