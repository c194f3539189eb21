import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { tellsChange } from '../numbers/range.ts';
import type { Token } from '../text/tokens.ts';
import { antecedentOf, isSetting } from './antecedent.ts';
import { countsPeopleByVerb } from './befallen.ts';
import { isOfCountry, peopleOfList } from './bracketed.ts';
import type { Clause, Previous } from './clause.ts';
import { afterOpeners, behindNumberOf, type Counted, nounPhrase } from './counted.ts';
import { countedBelow, countedByMultiple, shareOfListed } from './counted-apart.ts';
import { countedBefore, countedByNumberOf, leadsStraight } from './counted-before.ts';
import { countedByPredicate, isBareDemonym } from './predicate.ts';
import { levelBefore, shareOfChange } from './share-of.ts';
import { canRise, subjectBefore } from './subject.ts';

/** Thousands go on counting people, not the countries or camps named between ("across 9 states, with 350,000 …"). */
const samePeople = (number: FoundNumber, previous: Previous): Counted | null =>
  number.form === 'count' && number.high >= 1000 && previous.people !== null && previous.peopleHere
    ? previous.people
    : previous.counted;

/** Numbers of a list that share the noun behind the last: "23, 40 and 21 camps". */
const LONGEST_LIST = 4;

/** "27,577, or 42 per cent of all arrivals", "419 405, soit 12 % des habitants": what the share is of. */
const countedByShare = (
  { field, tokens, byFirst }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  data: StatisticData,
): Counted | null => {
  if (number.form !== 'count') return null;
  const at = tokens[number.next]?.text === ',' ? number.next + 1 : number.next;
  const share = /^(?:or|soit)$/.test(tokens[at]?.lower ?? '') ? byFirst.get(at + 1) : undefined;
  if (share?.form !== 'percent') return null;
  const phrase = nounPhrase(field, tokens, afterOpeners(tokens, share.next, clause.next, data), clause.next, data);
  return phrase?.headed ? phrase : null;
};

const countedByNext = (
  { field, tokens, byFirst }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  language: LanguageData,
  data: StatisticData,
): Counted | null => {
  // "rose from 400 to 600 families": the noun of both.
  const to = tellsChange(tokens, number.hedgeFirst, language)
    ? language.numbers.rangeTo.startingAt(tokens, number.next)
    : null;
  const end = to === null ? undefined : byFirst.get(to.next);
  if (end !== undefined && end.decoy === null && end.form === number.form && end.currency === null) {
    const phrase = nounPhrase(field, tokens, afterOpeners(tokens, end.next, clause.next, data), clause.next, data);
    // "the number of displaced went from 1,400 to 760 households": told before.
    const told = countedByNumberOf(field, tokens, number.hedgeFirst, clause.first, data);
    if (phrase?.headed && told === null) return phrase;
  }
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

/** Words of an owner: "out of Sierra Leone’s 16 districts". */
const OWNER = 3;

/** Past the article or owner of a whole: "out of [the] 22", "out of [Yemen’s] 22". */
const behindOwner = (tokens: readonly Token[], from: number): number => {
  if (/^(?:the|its|their|les|ses|los|las|sus)$/.test(tokens[from]?.lower ?? '')) return from + 1;
  for (let at = from + 1; at <= from + OWNER; at += 1)
    if (/^[’']$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 's') return at + 2;
  return from;
};

/** Behind "de", of things spoken of before. */
const SOME_OF = /^(?:estos|estas|esos|esas|nuestros|nuestras|ces|nos)$/;

/** "430 des violations", "doce de las escuelas": some of what is known. */
const isSomeOf = (
  field: FieldNumbers['field'],
  tokens: readonly Token[],
  from: number,
  opened: number,
  limit: number,
  data: StatisticData,
): boolean => {
  const words = tokens.slice(from, opened).map(({ lower }) => lower);
  if (!/^(?:des|de los|de las)$/.test(words.join(' '))) return false;
  const phrase = nounPhrase(field, tokens, opened, limit, data);
  return phrase?.headed === true && (data.nouns.has(phrase.head) || data.people.has(phrase.head));
};

/** The pronoun that stands for what the number counts: "half of them", "of whom 40", "Of these, 12 …"; or null. */
const pronounAt = (
  tokens: readonly Token[],
  number: FoundNumber,
  from: number,
  bare: boolean,
  clause: Clause,
  data: StatisticData,
): string | null => {
  const at = (index: number): string | null => {
    const word = tokens[index]?.lower ?? '';
    return data.pronouns.has(word) ? word : null;
  };
  if (from > number.next) {
    // "d’entre eux"
    const behind = at(from - 1) ?? at(from) ?? (tokens[from]?.lower === 'entre' ? at(from + 1) : null);
    if (behind !== null) return behind;
  }
  const before = bare ? at(number.hedgeFirst - 1) : null;
  if (before !== null || clause.goesOn === null) return before;
  // "Of them, 55 per cent"
  const opened = number.hedgeFirst - clause.goesOn;
  return opened >= 0 && opened <= OPENED ? (tokens[clause.goesOn - 1]?.lower ?? null) : null;
};

/** "soit 7 %", "es decir un 45 %". */
const THAT_IS = /^(?:soit|namely|decir|sea)$/;
const THAT_IS_REACH = 40;

/** A participle alone, in French and Spanish: "38 % financé". */
const isParticiplePhrase = (phrase: Counted | null, data: StatisticData): boolean =>
  phrase !== null &&
  data.headFirst &&
  phrase.words.length === 1 &&
  /(?:és?|ées?|[ai]d[oa]s?)$/.test(phrase.head) &&
  !data.people.has(phrase.head) &&
  !data.nouns.has(phrase.head) &&
  !data.adjectives.has(phrase.head);

/** "10 % de ces dernières", "half of the latter": those counted before. */
const LATTER = /^(?:dernières|derniers|últimos|últimas|latter)$/;

/** Tokens between "Of these" and its number: a comma, "the", "el". */
const OPENED = 2;

/** Did the number before count people? */
const isOfPeople = ({ counted }: Previous, data: StatisticData): boolean =>
  counted !== null && (data.people.has(counted.head) || isBareDemonym(counted));

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
  const apart =
    number.form === 'multiple'
      ? countedByMultiple(found, number, clause, previous, data)
      : countedBelow(found, number, clause, data);
  if (apart !== null) return apart;
  const hedged = language.numbers.hedgesAfter.startingAt(tokens, number.next)?.next ?? number.next;
  // "more than half (54 per cent) of the land": the same again in brackets.
  const among = language.numbers.oneIn.startingAt(tokens, hedged);
  const amongWhole =
    among === null || number.form !== 'count' ? undefined : found.byFirst.get(behindOwner(tokens, among.next));
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
  const someOf =
    direct &&
    ((opened - beyond === 2 && SOME_OF.test(tokens[beyond + 1]?.lower ?? '')) ||
      isSomeOf(field, tokens, beyond, opened, clause.next, data));
  const from = direct && !someOf ? beyond : opened;
  // "21 of the 22 districts": the whole says what the part counts.
  const whole = from > number.next ? found.byFirst.get(from) : undefined;
  // "27 out of 47 counties"
  if (amongWhole !== undefined && amongWhole.form === 'count') {
    const all = nounPhrase(field, tokens, afterOpeners(tokens, amongWhole.next, clause.next, data), clause.next, data);
    if (all?.headed) return all;
  }
  const start = whole === undefined ? from : afterOpeners(tokens, whole.next, clause.next, data);
  // "47 per cent of the 58 million dollars needed", "38 % financé": nothing that is counted.
  const ofMoney = whole?.currency != null && number.form === 'percent';
  const named = ofMoney ? null : nounPhrase(field, tokens, start, clause.next, data);
  const phrase = number.form === 'percent' && isParticiplePhrase(named, data) ? null : named;
  const after = phrase === null ? null : behindNumberOf(field, tokens, phrase, clause.next, data);
  // "half of these have …", "of whom 40 are …": the pronoun stands for what was counted last.
  const latter = phrase !== null && LATTER.test(phrase.words.join(' '));
  const standing = latter ? 'eux' : pronounAt(tokens, number, from, phrase === null, clause, data);
  const pronoun = standing !== null;
  const change =
    number.form === 'percent' ? shareOfChange(found, number, clause, floor, after, previous, language, data) : null;
  if (change !== null) return change;
  // "1 generator": a singular is all that can follow.
  const single =
    after !== null && number.high === 1 && (data.oneIsArticle || !number.words) && after.first === number.next;
  const listed = countedByNext(found, number, clause, language, data) ?? countedByShare(found, number, clause, data);
  // "206 Eritrean and 110 Nigerian women": the noun behind the last is that of all.
  const shares = after !== null && isBareDemonym(after) && listed !== null;
  if (after !== null && !shares && !latter && (after.headed || single || (number.form !== 'count' && !pronoun)))
    return after;
  if (listed !== null) return listed;
  const predicate = number.form === 'count' ? countedByPredicate(field, tokens, hedged, clause.next, language) : null;
  if (predicate !== null) return predicate;
  if (standing !== null && previous !== null && previous.paragraph === clause.paragraph)
    return antecedentOf(standing, previous, clause.start);
  // "Floods killed 12": people, whom the text may have named before; never what killed them.
  if (countsPeopleByVerb(tokens, number, clause, data))
    return previous?.paragraph === clause.paragraph && isOfPeople(previous, data) ? previous.counted : null;
  // "the number of … has not changed, that is (soit) 7 %": as far back as the clause goes.
  const behindArticle = /^(?:un|une|a)$/.test(tokens[number.hedgeFirst - 1]?.lower ?? '') ? 2 : 1;
  const thatIs = THAT_IS.test(tokens[number.hedgeFirst - behindArticle]?.lower ?? '');
  const back = thatIs ? THAT_IS_REACH : undefined;
  // A share says again in parts what the sentence told before: "rose by 2 million, that is 45 %".
  const since = thatIs && number.form === 'percent' ? clause.first : floor;
  const numbered = countedByNumberOf(field, tokens, number.hedgeFirst, since, data, back);
  if (numbered !== null) return numbered;
  const subject = subjectBefore(field, tokens, number.hedgeFirst, clause.first, language, data);
  const level = number.form === 'percent' && after === null ? levelBefore(found, number, clause.first, data) : null;
  if (level !== null) return level;
  // "The appeal is 21 per cent funded": the share describes its subject.
  // "Donors have funded 23 per cent of what is needed": one of that.
  const ofIt = language.numbers.of.has(tokens[number.next]?.lower ?? '');
  if (number.form === 'percent' && after === null && subject !== null && !ofIt) return subject;
  // "from five countries: Guinea (289), Senegal (211)" counts people.
  if (isOfCountry(tokens, number, clause, data)) return peopleOfList(found, number, clause, previous, data);
  const nearest = countedBefore(field, tokens, number.hedgeFirst, floor, data);
  // "people displaced in mass events (15,000)": where they were is not what the brackets count.
  const place =
    nearest !== null && tokens[number.hedgeFirst - 1]?.text === '(' && isSetting(tokens, nearest.first, clause.first);
  const before =
    (place ? countedBefore(field, tokens, nearest.first - 1, floor, data) : null) ??
    nearest ??
    // "applications increased from 40 to 65"
    (subject?.changes && canRise(tokens, subject, data) ? subject : null);
  // "Deaths: 23", "arrivals hit 500" name it right before; else it is what the number before counted.
  // "Of the 500 people in camps, 20 per cent …": a share is one of what was counted, not of where it was.
  const where = before !== null && number.form !== 'count' && isSetting(tokens, before.first, clause.first);
  const overall = previous?.sentenceStart === clause.start ? (previous.topic ?? previous.whole) : null;
  if (where && overall != null && !(before.next === number.hedgeFirst)) return overall;
  // "countries of asylum (589 from Djibouti)" counts no countries.
  const insideOnly = tokens[number.hedgeFirst - 1]?.text === '(' && tokens[number.next]?.kind !== 'mark';
  const linked =
    (!insideOnly && data.links.has(tokens[number.hedgeFirst - 1]?.lower ?? '')) ||
    (before !== null && leadsStraight(tokens, before.next, number.hedgeFirst, data));
  // "refugees, chiefly from A (43 per cent) and B (32 per cent)": shares of what was counted before the brackets.
  const bracketed = tokens[number.hedgeFirst - 1]?.text === '(' && tokens[number.next]?.text === ')';
  if (bracketed && number.form === 'percent' && previous?.sentenceStart === clause.start) return previous.counted;
  // "Arrivals Reach 5,000; Deaths Reach 120": each half of a headline has a noun of its own.
  const half =
    before !== null &&
    previous !== null &&
    tokens.slice(previous.next, number.hedgeFirst).some(({ text }) => text === ';');
  const likewise =
    previous !== null && previous.sentenceStart === clause.start && previous.form === number.form && !half;
  if (likewise && !(linked && before !== null)) return samePeople(number, previous);
  if (previous?.paragraph !== clause.paragraph)
    return before ?? after ?? shareOfListed(found, number, clause, previous);
  // "643 arrived, 68 of them alone. 27 per cent came from …": a share is one of the whole, not of its last part.
  const shared = number.form === 'count' ? previous.counted : (previous.whole ?? previous.counted);
  return before ?? after ?? shared;
};
