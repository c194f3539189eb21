import type { OrganizationLexicon } from './lexicon.ts';
import { adjoins, isPeopleWord, isPlaceWord, type OrgWord, placeEnd } from './words.ts';

/** Longest complement, in words. */
const LONGEST = 20;
/** Most items of "Labour, Youth, Sports and Culture". */
const MOST_ITEMS = 8;
/** Infinitives of French and Spanish: "pour aider", "d’organiser" go on with the sentence, not with the name. */
const INFINITIVE = /(?:er|ir|ar|oir|ttre)$/;

/** What "in" may stand before inside a name. */
export const SUBJECTS_IN = /^(?:Persons|Human|People|Emergencies|Children|Women|Humanitarian)$/;

/** What is done to somebody: "Centro de Atención a Migrantes", "Office d’Aide aux Victimes". */
const TO_SOMEBODY = /^(?:atención|asistencia|apoyo|ayuda|aide|appui|assistance|soutien)$/;
/** Before whom it is done to. */
const TO = /^(?:a|al|à|au|aux)$/;
/** Words between the two: "Atención Integral y Psicosocial a". */
const MOST_BETWEEN = 3;

/** Does "a" or "aux" at `at` say who is helped? */
const isToSomebody = (words: readonly OrgWord[], at: number): boolean => {
  if (!TO.test(words[at]?.lower ?? '')) return false;
  for (let back = 1; back <= MOST_BETWEEN && words[at - back]?.kind === 'word'; back += 1)
    if (TO_SOMEBODY.test(words[at - back]?.lower ?? '')) return words[at - back]?.capital === true;
  return false;
};

/** Is the word the noun of a body? */
export const isHead = (lexicon: OrganizationLexicon, word: OrgWord | undefined): boolean =>
  word !== undefined && (lexicon.heads.has(word.lower) || lexicon.weakHeads.has(word.lower));

/** What is done by a system that is no body. */
const DONE =
  /^(?:informaci[oó]n|informations?|vigilancia|surveillance|alerta|alerte|monitoreo|suivi|comando|commandement|gesti[oó]n|gestion|producci[oó]n|production|referencia|evaluaci[oó]n|registro)$/;

/** "Sistema Nacional de Información …", "Système d’alerte précoce": how something is done. */
const isWayOfWorking = (words: readonly OrgWord[], at: number): boolean =>
  /^syst[eè]me$|^sistema$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 5).some(({ lower }) => DONE.test(lower));

/** "Registro Único de …": a register that holds data, where "Registro Nacional de las Personas" is a body. */
export const isDataset = (words: readonly OrgWord[], at: number): boolean =>
  (words[at]?.lower === 'registro' && /^[úu]nico$/.test(words[at + 1]?.lower ?? '')) || isWayOfWorking(words, at);

/** What a complement asks of the words around it. */
export interface ComplementRules {
  readonly lexicon: OrganizationLexicon;
  /** Posts end a name: "Ministry of Health Director …". */
  readonly isPost: (word: OrgWord) => boolean;
}

/** How far a complement may go. */
export interface ComplementOptions {
  /** Nouns in small letters: "Ministère de la santé". */
  readonly small: boolean;
  /** A country ends it: "Government of Norway". */
  readonly ofCountry: boolean;
  /** A post belongs to it: "Office of the Prime Minister". */
  readonly ofPost: boolean;
  /** Commas may part its items: "Ministry of Labour, Youth and Sports". */
  readonly listed: boolean;
}

const isBody = (rules: ComplementRules, word: OrgWord | undefined): boolean =>
  word !== undefined && (word.known !== null || word.acronym || (word.capital && isHead(rules.lexicon, word)));

/** Does an adjective in small letters go on with a name: "nationale", "colombiana"? */
export const isAdjective = (lexicon: OrganizationLexicon, word: OrgWord): boolean =>
  lexicon.adjective !== null &&
  word.lower.length >= 4 &&
  !lexicon.noAdjectives.has(word.lower) &&
  (lexicon.adjective.test(word.lower) || word.match?.readings.some(({ kind }) => kind === 'demonym') === true);

/** Index behind the capitals (and, in French and Spanish, the adjectives behind them) from `at`. */
const nounGroup = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  small: boolean,
  post: boolean,
): number => {
  const { lexicon } = rules;
  let next = at;
  const first = words[at];
  // "Force du G5": a letter and a number.
  if (first === undefined || first.kind !== 'word' || (first.capital && first.text.length === 1)) return at;
  if (!first.capital && !(small && first.lower.length >= 4 && lexicon.adjective !== null)) return at;
  if (first.capital && ((rules.isPost(first) && !post) || lexicon.leading.has(first.lower))) return at;
  next += 1;
  while (next - at < LONGEST && adjoins(words[next - 1], words[next]) && words[next - 1]?.possessive !== true) {
    // "HIV/AIDS", "Women Children & Social Welfare"
    if (/^[/&]$/.test(words[next]?.text ?? '') && words[next + 1]?.capital === true) {
      next += 2;
      continue;
    }
    const word = words[next];
    if (word === undefined || word.kind !== 'word') break;
    const joins = word.capital
      ? (post || !rules.isPost(word)) &&
        !lexicon.leading.has(word.lower) &&
        !(lexicon.adjective !== null && word.known !== null)
      : isAdjective(lexicon, word);
    if (!joins) break;
    next += 1;
  }
  return next;
};

/** Openers of what a body is for that stand before a place, too. */
const WHERE = /^(?:to|à|au|aux|al)$/;

/** Index of the noun behind an opener such as "of the", "de la", "d’"; `at` where none opens. */
const behindOpener = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number, first: boolean): number => {
  const opener = words[at];
  if (opener === undefined || !adjoins(words[at - 1], opener)) return at;
  // "Relief Organization For South Sudan": a small word written large.
  if (opener.capital && words[at + 1]?.capital !== true) return at;
  // "Prohibition of Trafficking in Persons": "in" what is no place.
  const subject = opener.lower === 'in' && SUBJECTS_IN.test(words[at + 1]?.text ?? '');
  if (
    !lexicon.of.has(opener.lower) &&
    !(first && lexicon.first.has(opener.lower)) &&
    !subject &&
    !isToSomebody(words, at)
  )
    return at;
  let next = at + 1;
  while (
    next < words.length &&
    next - at < 4 &&
    (/^[’']$/.test(words[next]?.text ?? '') ||
      lexicon.articles.has(words[next]?.lower ?? '') ||
      lexicon.of.has(words[next]?.lower ?? ''))
  )
    next += 1;
  if (words[next]?.lineStart === true) return at;
  // "the European Commission to Lebanon", "l’armée à Mora": where it acts or is.
  if (WHERE.test(opener.lower) && isPlaceWord(words[next])) return at;
  const bare = next === at + 1 || (next === at + 2 && /^[’']$/.test(words[at + 1]?.text ?? ''));
  return bare && words[next]?.capital === false && INFINITIVE.test(words[next]?.lower ?? '') ? at : next;
};

/** Opens what a body is for. */
const PURPOSE = /^(?:para|pour)$/;

/** One more item behind "and" or a comma: index behind it, or `at` where what follows is another body or a place. */
const itemEnd = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  { small, ofPost }: ComplementOptions,
  purpose: boolean,
): number => {
  const { lexicon } = rules;
  // "para la Verdad, la Convivencia y la No Repetición": each purpose with its article.
  const article =
    purpose && lexicon.articles.has(words[at]?.lower ?? '') && ((small && ofPost) || words[at + 1]?.capital === true);
  const opened = article ? at + 1 : behindOpener(lexicon, words, at, false);
  const noun = words[opened];
  if (lexicon.articles.has(noun?.lower ?? '') || isBody(rules, noun) || isPlaceWord(noun)) return at;
  // "l’action sanitaire et sociale": one more adjective of the noun before.
  if (
    small &&
    opened === at &&
    adjoins(words[at - 1], noun) &&
    noun !== undefined &&
    !noun.capital &&
    isAdjective(lexicon, noun)
  )
    return at + 1;
  const end = nounGroup(rules, words, opened, small && opened > at, false);
  if (end === opened || words.slice(opened, end).some((word) => isBody(rules, word))) return at;
  return end;
};

/** "Labour, Youth and Sports", "Health and Family Welfare": index behind the items that go on with the first one. */
const behindItems = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  options: ComplementOptions,
  purpose: boolean,
): number => {
  const { lexicon } = rules;
  let end = at;
  let cursor = at;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    const comma = words[cursor]?.text === ',';
    const next = comma ? cursor + 1 : cursor;
    const and = lexicon.and.has(words[next]?.lower ?? '');
    if (!and && !(comma && (options.listed || purpose))) break;
    if (!comma && !adjoins(words[cursor - 1], words[next])) break;
    const item = itemEnd(rules, words, and ? next + 1 : next, options, purpose);
    if (item === (and ? next + 1 : next)) break;
    cursor = item;
    // Commas are believed when "and" closes them.
    if (and) end = item;
  }
  return end;
};

/** What a state is, before its name: "Federal Republic of Nigeria". */
const STATE =
  /^(?:(?:federal|islamic|democratic|united|people’s|socialist|hashemite|plurinational) ?)*(?:republic|kingdom|state|states|république|royaume|état|republic[ao]?|república|reino|estado|federal|islamic|islámica)$/;
/** Longest form of state between an opener and the country, in words: "Democratic People’s Republic of". */
const LONGEST_STATE = 5;

/** Index behind the country that begins at `at`, with its form of state: "Niger", "Federal Republic of Nigeria"; `at` where none does. */
const stateEnd = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number): number => {
  const plain = placeEnd(words, at);
  if (words[at]?.capital !== true || !STATE.test(words[at]?.lower ?? '')) return plain;
  for (let next = at + 1; next - at <= LONGEST_STATE && adjoins(words[next - 1], words[next]); next += 1) {
    const before = words[next - 1];
    if (lexicon.and.has(before?.lower ?? '') || (next - 1 > at && isHead(lexicon, before))) break;
    const opened =
      lexicon.of.has(before?.lower ?? '') || lexicon.articles.has(before?.lower ?? '') || before?.text === '’';
    const place = opened ? placeEnd(words, next) : next;
    if (place > next) return place;
  }
  return plain;
};

/** Does "pour les Réponses", a purpose in capitals, stand at `at`? */
const isPurpose = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number): boolean => {
  if (!PURPOSE.test(words[at]?.lower ?? '')) return false;
  const noun = lexicon.articles.has(words[at + 1]?.lower ?? '') ? words[at + 2] : words[at + 1];
  return noun?.capital === true && noun.match === null;
};

/**
 * Index behind what a head is of: "of Health and Family Welfare", "de la Défense nationale et des Anciens combattants".
 * `at` where nothing follows.
 */
export const behindComplement = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  options: ComplementOptions,
): number => {
  const { lexicon } = rules;
  let end = at;
  let first = true;
  let purpose = false;
  while (end - at < LONGEST) {
    const noun = behindOpener(lexicon, words, end, first);
    if (noun === end) break;
    if (options.ofCountry) {
      const place = stateEnd(lexicon, words, noun);
      if (place > noun) return place;
    }
    const group = Math.max(nounGroup(rules, words, noun, options.small, options.ofPost), placeEnd(words, noun));
    // "Fund for Syrian refugees": the noun is missing, it has no capital.
    const people = words[group - 1];
    if (group === noun || (group === noun + 1 && isPeopleWord(people) && !isPlaceWord(people) && lexicon.headLast))
      break;
    purpose ||= PURPOSE.test(words[end]?.lower ?? '');
    // "Office of the Special Representative for …": what a post is for follows it.
    first = options.ofPost && words.slice(at, group).some((word) => rules.isPost(word));
    end = group;
    // "Fonds des Nations Unies pour la Démocratie": what a body’s body is for, in capitals.
    if (words.slice(noun, group).some((word) => word.known !== null) && isPurpose(lexicon, words, end)) first = true;
    if (words[end - 1]?.possessive === true) return end;
    if (!options.ofCountry) end = behindItems(rules, words, end, options, purpose);
  }
  return end;
};
