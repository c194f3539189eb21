import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import type { Previous } from './clause.ts';
import type { Counted } from './counted.ts';

/** "of which 42" are things, "of whom 35" are people. */
const THINGS = /^(?:which|cuales|dont)$/;
/** Said of people. */
const WHOM = /^(?:whom|quienes)$/;
/** Said of people where the sentence counted any, else of what it spoke of last. */
const THEM = /^(?:them|eux|elles|ellos|ellas)$/;

/** Several things counted in one list, as one: "refugees, returnees". */
const together = (list: readonly Counted[]): Counted | null => {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...last, text: list.map(({ text }) => text).join(', '), words: list.flatMap(({ words }) => words) };
};

/**
 * What a pronoun stands for ("half of them", "of whom 40", "Of these, 12 …"): people for "them", else what was spoken
 * of last, which is not where it was ("4,200 migrants in 12 camps. Of these, …"); all of a list of people.
 */
export const antecedentOf = (pronoun: string, previous: Previous, sentenceStart: number): Counted | null => {
  if (THINGS.test(pronoun)) return previous.counted;
  const topic = previous.topic ?? previous.counted;
  const before = previous.sentenceStart !== sentenceStart;
  const people = WHOM.test(pronoun) || (before && previous.peopleHere && THEM.test(pronoun));
  const one = people ? (previous.people ?? topic) : topic;
  const all = before && previous.list.length > 1 && one === previous.list.at(-1);
  return all ? together(previous.list) : one;
};

/** Before a number, they say where, when or under what something else was counted. */
const SETTING =
  /^(?:in|at|across|from|to|over|through|throughout|into|within|inside|by|for|on|near|among|dans|en|à|aux|sur|depuis|vers|par|pour|chez|a|desde|hacia|por|para|entre)$/;

/** Does the number only say where, when or how it is with what was counted before it: "in 12 camps", "for 30 days"? */
export const isSetting = (tokens: readonly Token[], first: number, start: number): boolean => {
  const article = /^(?:the|these|all|les|ces|los|las|unos|unas)$/.test(tokens[first - 1]?.lower ?? '') ? 1 : 0;
  const before = tokens[first - 1 - article];
  return first - article > start && before !== undefined && SETTING.test(before.lower);
};

/** Before a number that is known: "the 36 states", "nos deux provinces". */
export const DEFINITE =
  /^(?:the|these|those|our|its|all|les|des|aux|ces|nos|ses|tous|toutes|los|las|estos|estas|esos|esas|nuestros|sus|todos|todas)$/;
/** What a country or a body has for good. */
const STANDING =
  /^(?:countries|states|provinces|districts|regions|municipalities|departments|governorates|counties|members|nationalities|pays|états|régions|communes|arrondissements|départements|membres|países|estados|provincias|distritos|regiones|municipios|departamentos|miembros|nacionalidades)$/;

/** "The 193 member states", "les huit arrondissements": so many there are at any time. */
export const isStanding = (
  tokens: readonly Token[],
  { hedgeFirst }: { readonly hedgeFirst: number },
  counted: Counted | null,
): boolean =>
  counted !== null &&
  DEFINITE.test(tokens[hedgeFirst - 1]?.lower ?? '') &&
  counted.words.some((word) => STANDING.test(word));

/** Most numbers of one list. */
const LONGEST_LIST = 5;
/** Tokens between two numbers of one list: "30,000 registered returnees and 4,000 …". */
const NEAR = 5;

/** The list that a number goes on with, its own thing the last. */
export const listedWith = (
  tokens: readonly Token[],
  counted: Counted,
  first: number,
  previous: Previous | null,
  data: StatisticData,
): readonly Counted[] => {
  if (previous === null || previous.list.length >= LONGEST_LIST || first - previous.next > NEAR) return [counted];
  const joined = /^(?:,|and|et|y|e)$/.test(tokens[first - 1]?.lower ?? '');
  const gap = tokens.slice(previous.next, first);
  const alike = data.people.has(counted.head) && previous.list.every(({ head }) => data.people.has(head));
  return joined && alike && gap.every(({ text }) => !/^[.;:()]$/.test(text)) ? [...previous.list, counted] : [counted];
};
