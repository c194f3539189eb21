import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import type { Clause, Previous } from './clause.ts';
import { afterOpeners, behindNumberOf, type Counted, countedBefore, countedByNumberOf, nounPhrase } from './counted.ts';

/** Thousands go on counting people, not the countries or camps named between ("across 9 states, with 350,000 …"). */
const samePeople = (number: FoundNumber, previous: Previous): Counted | null =>
  number.form === 'count' && number.high >= 1000 && previous.people !== null && previous.peopleHere
    ? previous.people
    : previous.counted;

/** Numbers of a list that share the noun behind the last: "23, 40 and 21 camps". */
const LONGEST_LIST = 4;

const countedByNext = (
  { field, tokens, byFirst }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  data: StatisticData,
): Counted | null => {
  let last = number;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (!/^(?:,|and|or|et|ou|y|e|o)$/.test(tokens[last.next]?.lower ?? '')) return null;
    const next = byFirst.get(last.next + 1);
    if (next === undefined || next.form !== number.form || next.decoy !== null) return null;
    const phrase = nounPhrase(field, tokens, afterOpeners(tokens, next.next, clause.next, data), clause.next, data);
    if (phrase?.headed) return phrase;
    last = next;
  }
  return null;
};

/** Behind "de", of things spoken of before. */
const SOME_OF = /^(?:estos|estas|esos|esas|nuestros|nuestras|ces|nos)$/;

/** What the number counts: after it, else before it, else what the number before it counted ("of whom 42 …"). */
export const countedBy = (
  found: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  floor: number,
  previous: Previous | null,
  language: LanguageData,
  data: StatisticData,
): Counted | null => {
  const { field, tokens } = found;
  if (number.inner !== undefined) return nounPhrase(field, tokens, number.inner.first, number.inner.next, data);
  const hedged = language.numbers.hedgesAfter.startingAt(tokens, number.next)?.next ?? number.next;
  // "more than half (54 per cent) of the land": the same again in brackets.
  const among = language.numbers.oneIn.startingAt(tokens, hedged);
  const amongWhole =
    among === null || number.form !== 'count'
      ? undefined
      : found.byFirst.get(/^(?:the|les|los|las)$/.test(tokens[among.next]?.lower ?? '') ? among.next + 1 : among.next);
  const inside = tokens[hedged]?.text === '(' ? found.byFirst.get(hedged + 1) : undefined;
  const beyond = inside !== undefined && tokens[inside.next]?.text === ')' ? inside.next + 1 : hedged;
  // "brings to 14 the number of peacekeepers killed"
  const article = /^(?:the|le|la|el)$/.test(tokens[beyond]?.lower ?? '') ? beyond + 1 : beyond;
  const numberOf = article > beyond ? data.numberOf.startingAt(tokens, article) : null;
  if (numberOf !== null) {
    const of = nounPhrase(field, tokens, afterOpeners(tokens, numberOf.next, clause.next, data), clause.next, data);
    if (of !== null) return of;
  }
  const opened = afterOpeners(tokens, beyond, clause.next, data);
  // French and Spanish put "de" between number and noun after "million" alone ("806 del mes" counts no months).
  const direct = data.headFirst && number.form === 'count' && number.scale === 1 && !found.byFirst.has(opened);
  // "seis de esos pozos", "trois de ces camps": some of those spoken of.
  const someOf = direct && opened - beyond === 2 && SOME_OF.test(tokens[beyond + 1]?.lower ?? '');
  const from = direct && !someOf ? beyond : opened;
  // "21 of the 22 districts": the whole says what the part counts.
  const whole = from > number.next ? found.byFirst.get(from) : undefined;
  // "27 out of 47 counties"
  if (amongWhole !== undefined && amongWhole.form === 'count') {
    const all = nounPhrase(field, tokens, afterOpeners(tokens, amongWhole.next, clause.next, data), clause.next, data);
    if (all?.headed) return all;
  }
  const start = whole === undefined ? from : afterOpeners(tokens, whole.next, clause.next, data);
  const phrase = nounPhrase(field, tokens, start, clause.next, data);
  const after = phrase === null ? null : behindNumberOf(field, tokens, phrase, clause.next, data);
  // "half of these have …", "of whom 40 are …": the pronoun stands for what was counted last.
  const stands = (index: number): boolean => data.pronouns.has(tokens[index]?.lower ?? '');
  const pronoun = (stands(from - 1) && from > number.next) || (stands(number.hedgeFirst - 1) && phrase === null);
  // "1 generator": a singular is all that can follow.
  const single =
    after !== null && number.high === 1 && (data.oneIsArticle || !number.words) && after.first === number.next;
  if (after !== null && (after.headed || single || (number.form !== 'count' && !pronoun))) return after;
  const listed = countedByNext(found, number, clause, data);
  if (listed !== null) return listed;
  if (pronoun && previous !== null && previous.paragraph === clause.paragraph) {
    // "of which 42" are things, "of whom 35" are people.
    const things = /^(?:which|cuales|dont)$/.test(tokens[number.hedgeFirst - 1]?.lower ?? '');
    return things ? previous.counted : (previous.people ?? previous.counted);
  }
  const numbered = countedByNumberOf(field, tokens, number.hedgeFirst, floor, data);
  if (numbered !== null) return numbered;
  const before = countedBefore(field, tokens, number.hedgeFirst, floor, data);
  // "Deaths: 23", "arrivals hit 500" name it right before; else it is what the number before counted.
  const linked =
    data.links.has(tokens[number.hedgeFirst - 1]?.lower ?? '') ||
    (before !== null && before.next === number.hedgeFirst);
  // "refugees, chiefly from A (43 per cent) and B (32 per cent)": shares of what was counted before the brackets.
  const bracketed = tokens[number.hedgeFirst - 1]?.text === '(' && tokens[number.next]?.text === ')';
  if (bracketed && number.form === 'percent' && previous?.sentenceStart === clause.start) return previous.counted;
  const likewise = previous !== null && previous.sentenceStart === clause.start && previous.form === number.form;
  if (likewise && !(linked && before !== null)) return samePeople(number, previous);
  if (previous?.paragraph !== clause.paragraph) return before ?? after;
  // "643 arrived, 68 of them alone. 27 per cent came from …": a share is one of the whole, not of its last part.
  const shared = number.form === 'count' ? previous.counted : (previous.whole ?? previous.counted);
  return before ?? after ?? shared;
};
