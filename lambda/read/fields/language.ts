import { detectLanguage, isRecognised } from '../language.ts';
import type { Supplied } from '../layers/candidate.ts';
import { lettersIn } from '../text/characters.ts';
import { type Choice, only, type Statement, statementsOf } from './choice.ts';

/** Letters from which on the recogniser's word stands against the page's: a long sentence. */
const ENOUGH = 80;

/**
 * The language of the body. Rule: where the text is long enough to tell, the language that it is written in holds,
 * whatever the page says of itself: French releases stand in English templates. A short text, or one said to be in a
 * language that the recogniser has no data for (it would take Bosnian for Croatian), is in the language that the
 * first layer says; where none says any, in the detected one, and at last in the source's.
 */
export const chooseLanguage = async (
  layers: readonly Supplied[],
  text: string,
  fallback: string,
): Promise<Choice<string>> => {
  const stated = statementsOf('language', layers);
  const [first] = stated;
  const language = await detectLanguage(text);
  if (language === null) return first === undefined ? only(fallback, 'none') : choose(first, stated);
  const detected = { layer: 'text', value: language } as const;
  if (first === undefined) return choose(detected, []);
  const telling = lettersIn(text) >= ENOUGH && (await isRecognised(first.value));
  return choose(telling ? (stated.find(({ value }) => value === language) ?? detected) : first, [...stated, detected]);
};

const choose = (chosen: Statement<string>, all: readonly Statement<string>[]): Choice<string> => ({
  ...chosen,
  overruled: all.filter(({ value }) => value !== chosen.value),
});
