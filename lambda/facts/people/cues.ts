import { isGivenName } from './given-names.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { NameSpan, NameWord } from './name-words.ts';
import { isSpeechWord } from './speech.ts';

/** Ages of children, which are the ones written in words. */
const AGE_IN_WORDS =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** ", 34," or ", a mother of five" or ", aged 34". */
export const hasAge = (words: readonly NameWord[], next: number): boolean => {
  const opening = words[next]?.text;
  const closed = opening === ',' || opening === '(';
  const token = words[next + 1];
  // ", aged 34,", ", âgée de 34 ans", ", de 34 años"; in French and Spanish without the comma too.
  let at = closed ? next + 1 : next;
  const first = at;
  while (at < first + 2 && /^(?:aged|âgée?|de)$/.test(words[at]?.lower ?? '')) at++;
  const age = words[at];
  const behind = words[at + 1]?.lower ?? '';
  const years = /^(?:ans|años|anni|years?)$/.test(behind);
  // "Mohamad, cinq ans, et Abdullah, trois ans"
  if (closed && years && AGE_IN_WORDS.test(age?.lower ?? '')) return true;
  if (
    age?.kind === 'numeral' &&
    /^\d{1,2}$/.test(age.text) &&
    (closed ? years || /^[,.);]$/.test(behind) : years && at > first)
  )
    return true;
  if (!closed) return false;
  // "WHO" is no "who".
  const article = /^(?:a|an|who)$/.test(token?.text ?? '');
  return (
    article &&
    (token?.text === 'who' ||
      (words[next + 2]?.kind === 'numeral' && /-?year/.test(`${words[next + 3]?.lower}${words[next + 4]?.lower}`)))
  );
};

/** Before a name whose opinion the quotation behind it is: "For X, “…”", "Pour X, « … »". */
const OPINION = /^(?:for|pour|para|selon|según|après|to)$/;
/** Longest part of a line in which the asterisks before a name are counted. */
const LINE = 300;

/** "Egide*": a name alone that a note says was changed; the asterisk closes no emphasis that opened in its line. */
export const isChangedName = (text: string, { start, end }: NameSpan): boolean => {
  if (text.charAt(end) !== '*' || text.charAt(end + 1) === '*') return false;
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - LINE);
  return (text.slice(from, start).match(/\*/g)?.length ?? 0) % 2 === 0;
};

const NAMES_ITSELF = /(?<![\p{L}])(?:my name is|mon nom est|je m['’]appelle|me llamo|mi nombre es)\s$/iu;

/** "My name is [Alba …]", "je m’appelle [Awa]": who says so names themselves. */
export const namesItself = (text: string, { start }: { readonly start: number }): boolean =>
  NAMES_ITSELF.test(text.slice(Math.max(0, start - 24), start));

/** Somebody or something: "Zonta, a partner of the fund" is no person. */
const NOT_ONLY_PEOPLE =
  /^(?:members?|partner|host|participant|beneficiary|owner|trader|membre|miembro|integrante|bénéficiaire)$/;

/** ", a mother of four", ", une réfugiée soudanaise", ", madre de tres hijos": what one name alone stands for is a person. */
export const isDescribed = (lexicon: PeopleLexicon, words: readonly NameWord[], next: number): boolean => {
  if (words[next]?.text !== ',') return false;
  const article = /^(?:a|an|une?|una)$/.test(words[next + 1]?.text ?? '');
  for (let at = next + (article ? 2 : 1); at <= next + (article ? 4 : 1); at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || word.lineStart) return false;
    if (!word.capital && lexicon.weakTitleHeads.has(word.lower))
      return !NOT_ONLY_PEOPLE.test(word.lower) && (article || lexicon.titleJoints.has(words[at + 1]?.lower ?? ''));
  }
  return false;
};

/** Words of an apposition: "Omar Saleh, a teacher who works in Taiz, said". */
const APPOSED = 14;

/** "X, a local working in media, said:": the verb stands behind a description of X in small letters. */
const speaksBehindApposition = (
  lexicon: PeopleLexicon,
  words: readonly NameWord[],
  { first, next }: NameSpan,
): boolean => {
  if (next - first < 2 || words[next]?.text !== ',' || !/^(?:a|an|une?|una)$/.test(words[next + 1]?.text ?? ''))
    return false;
  for (let at = next + 2; at - next <= APPOSED; at++) {
    const word = words[at];
    if (word === undefined || word.lineStart || /^[.;:!?]$/.test(word.text)) return false;
    if (word.text === ',') return isSpeechWord(lexicon, words, at + 1) && words[at + 1]?.capital === false;
  }
  return false;
};

/** Before who leads a body: "led by [Tijani al-Hasan]". */
const LED =
  /^(?:led|headed|chaired|commanded|founded|dirigée?s?|conduite?s?|commandée?s?|présidée?s?|fondée?s?|lideradas?|liderados?|encabezad[ao]s?|dirigid[ao]s?|comandad[ao]s?|presidid[ao]s?|fundad[ao]s?)$/;

/** "a party led by [Tijani al-Hasan]": a name with an Arabic article, or one that begins as given names do. */
const leads = (words: readonly NameWord[], { first, next }: NameSpan): boolean =>
  next - first >= 2 &&
  /^(?:by|par|por)$/.test(words[first - 1]?.lower ?? '') &&
  LED.test(words[first - 2]?.lower ?? '') &&
  (isGivenName(words[first]?.text ?? '') ||
    words.slice(first + 1, next).some(({ text }) => /^(?:al|el)-\p{Lu}/iu.test(text)));

export const speaks = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[], span: NameSpan): boolean => {
  const before = words[span.first - 1];
  const verb = span.first - 1;
  if (
    before !== undefined &&
    !before.capital &&
    isSpeechWord(lexicon, words, verb) &&
    (words[span.first]?.start ?? 0) - before.end <= 1
  )
    return true;
  // "Pour X, « … »": of two words at least, or any place would be a person.
  if (
    OPINION.test(before?.lower ?? '') &&
    span.next - span.first >= 2 &&
    /^,?\s?["“«„]/.test(text.slice(span.end, span.end + 4))
  )
    return true;
  // "She fled to Villa Rosa, said …", "con residencia en Villa Rosa comentó": a place, not who spoke.
  if (before !== undefined && lexicon.placePrepositions.has(before.lower)) return false;
  for (let at = span.next; at <= span.next + 1; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') break;
    if (!word.capital && isSpeechWord(lexicon, words, at)) return true;
  }
  // "the head of the office, Omid Rostami, told": in apposition to the subject.
  if (
    before?.text === ',' &&
    words[span.next]?.text === ',' &&
    span.next - span.first >= 2 &&
    words[span.next + 1]?.capital === false &&
    isSpeechWord(lexicon, words, span.next + 1)
  )
    return true;
  if (leads(words, span)) return true;
  if (speaksBehindApposition(lexicon, words, span)) return true;
  // "Selon X", "Según X" need no preposition behind them.
  if (/^(?:selon|según)$/.test(before?.lower ?? '')) return true;
  const according = words[span.first - 2];
  return before?.lower === 'to' && according !== undefined && lexicon.according.has(according.lower);
};

/** Marks between a quotation and its "said". */
const BEHIND_QUOTE = /[”"»’'“][,.]?\s{0,2}$/;

/** `,” said Amina.`, `,” Amina says`: one name alone is a person where the words right beside it were spoken. */
export const quotes = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[], span: NameSpan): boolean => {
  const name = words[span.first];
  if (name === undefined || name.possessive || name.acronym || name.text.length < 3 || name.place !== null)
    return false;
  const isVerb = (at: number): boolean => words[at]?.capital === false && isSpeechWord(lexicon, words, at);
  const behindQuote = (at: number): boolean => BEHIND_QUOTE.test(text.slice(Math.max(0, at - 4), at));
  const verb = words[span.first - 1];
  // The name ends there: "said Amnesty International" would go on.
  const preposition = words[span.first - 1]?.lower ?? '';
  if (lexicon.placePrepositions.has(preposition) || lexicon.titleJoints.has(preposition)) return false;
  const closes = !(words[span.next]?.capital === true && words[span.next]?.lineStart === false);
  if (!closes) return false;
  if (isVerb(span.first - 1)) {
    const auxiliary = words[span.first - 2];
    return behindQuote(verb?.start ?? 0) || (auxiliary !== undefined && behindQuote(auxiliary.start));
  }
  const spoken = words[span.next];
  if (spoken === undefined || !isVerb(span.next)) return false;
  // "Amina says, “…"
  return behindQuote(name.start) || /^\s?[,:]?\s{0,2}[“"«„]/.test(text.slice(spoken.end, spoken.end + 5));
};

const POSSESSIVE = /^(?:his|her|its|their|my|your|our|son|sa|mon|ma|leur|notre|su|mi|nuestro|nuestra)$/;
/** "her", "sa", "su": whose a person or a post is. */
export const isPossessive = (word: NameWord | undefined): boolean => POSSESSIVE.test(word?.lower ?? '');

/** Words between a noun such as "man" and the comma before the name. */
const APPOSITION_REACH = 8;

/** "39-year-old [Peter …]", "el joven de 19 años de edad [Pedro …]" */
const ledByAge = (words: readonly NameWord[], first: number): boolean => {
  if (words[first]?.lineStart === true) return false;
  const years = words[first - 1]?.lower === 'edad' && words[first - 2]?.lower === 'de' ? first - 3 : first - 1;
  if (/^(?:años|ans)$/.test(words[years]?.lower ?? ''))
    return words[years - 1]?.kind === 'numeral' && words[years - 2]?.lower === 'de';
  if (!/^years?-old$/.test(words[first - 1]?.lower ?? '')) return false;
  const age = words[first - 2]?.text === '-' ? words[first - 3] : words[first - 2];
  return age?.kind === 'numeral' && /^\d{1,3}$/.test(age.text) && !words[first]?.lineStart;
};

/** Adjectives and an age between "her" and "son". */
const OWNER_REACH = 6;

const isOwned = (words: readonly NameWord[], noun: number): boolean => {
  for (let at = noun - 1; at >= 0 && noun - at <= OWNER_REACH; at--) {
    const word = words[at] as NameWord;
    if (isPossessive(word)) return true;
    const between = word.kind === 'numeral' || word.text === '-' || (word.kind === 'word' && !word.capital);
    if (!between || word.lineStart || /^(?:the|a|an|of|and|with|in|to|is|was)$/.test(word.lower)) return false;
  }
  return false;
};

/** "her son [Peter]", "the widow of …, [Rose …],", "a man from Lira, [John Okello],": a noun for a person leads the name. */
export const describesPerson = (lexicon: PeopleLexicon, words: readonly NameWord[], span: NameSpan): boolean => {
  const single = span.next - span.first === 1;
  const following = words[span.next];
  if (single && (words[span.first]?.place !== null || (following?.capital === true && !following.lineStart)))
    return false;
  if (words[span.first]?.lineStart === true) return false;
  if (ledByAge(words, span.first)) return true;
  const noun = words[span.first - 1];
  const determiner = words[span.first - 2]?.lower ?? '';
  // "her dying 7-year-old son [Ali]"
  if (noun !== undefined && !noun.capital && lexicon.personNouns.has(noun.lower) && isOwned(words, span.first - 1))
    return true;
  if (noun !== undefined && !noun.capital && lexicon.personNouns.has(noun.lower))
    return POSSESSIVE.test(determiner) || (!single && lexicon.articles.has(determiner));
  if (single || noun?.text !== ',' || !/^[,.;)]$/.test(following?.text ?? '')) return false;
  for (let at = span.first - 2; at >= 0 && span.first - at <= APPOSITION_REACH; at--) {
    const word = words[at] as NameWord;
    if (word.kind !== 'word' || word.lineStart || (!word.capital && lexicon.speechVerbs.has(word.lower))) return false;
    if (word.capital || !lexicon.personNouns.has(word.lower)) continue;
    const led = words[at - 1]?.lower ?? '';
    const behind = words[at + 1];
    // "a man from Lira, John Okello," and "his wife, Mary Okello,"
    const joined = behind?.text === ',' || lexicon.titleJoints.has(behind?.lower ?? '') || behind?.lower === 'from';
    return joined && (lexicon.articles.has(led) || POSSESSIVE.test(led));
  }
  return false;
};
