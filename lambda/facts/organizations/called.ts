import { type ComplementRules, isAdjective, isHead } from './complement.ts';
import { abbreviates, definitionAt } from './definitions.ts';
import { type FoundName, foundName } from './found.ts';
import { adjoins, isPeopleWord, isPlaceWord, type OrgWord } from './words.ts';

/** Most words between the kind and the name: "ONG internationale française". */
const MOST_ADJECTIVES = 3;
/** Longest name, in words: "Femmes et Enfants pour la Paix" has six. */
const LONGEST = 7;
/** Longest name before its acronym, in words. */
const LONGEST_BOUND = 12;
/** Last words of what a body publishes: "NGO Security Overview". */
const OF_TEXTS = /^(?:overview|analysis|report|bulletin|map|law|act|code|forum|networks?|survey)$/;
/** Most words in small letters between two capitals of a name: "Acción contra el Hambre". */
const MOST_JOINTS = 2;

/** "Société civile" is no firm. */
const CIVIL = /^civile?s?$/;
/** With a capital they open a name of their own: "Groupe de contact". */
const GROUP = /^gr(?:oupe|upo)$/;
const OF_GROUPS =
  /^(?:arm[eé]|armado|terroriste|terrorista|jihadiste|djihadiste|yihadista|rebelle|rebelde|industriel|industrial|bancaire|pharmaceutique|farmacéutico|empresarial|guerrillero)$/;
const OPENING = /^[«“"]$/;

/** Index of the capital that opens the name behind the kind at `at`; -1 where none does. */
const nameStart = ({ lexicon }: ComplementRules, words: readonly OrgWord[], at: number): number => {
  let next = at + 1;
  for (; next - at <= MOST_ADJECTIVES; next += 1) {
    const word = words[next];
    if (word === undefined || word.capital || word.kind !== 'word' || !adjoins(words[next - 1], word)) break;
    if (CIVIL.test(word.lower) || !(isAdjective(lexicon, word) || isPeopleWord(word))) return -1;
  }
  if (OPENING.test(words[next]?.text ?? '')) next += 1;
  return words[next]?.capital === true && words[next]?.lineStart === false ? next : -1;
};

/** Index behind the capitals, with the small words that join them. */
const nameEnd = ({ lexicon, isPost }: ComplementRules, words: readonly OrgWord[], first: number): number => {
  const mayJoin = (word: OrgWord): boolean =>
    lexicon.of.has(word.lower) ||
    lexicon.first.has(word.lower) ||
    lexicon.articles.has(word.lower) ||
    /^[’']$/.test(word.text);
  let end = first + 1;
  for (let next = end; next - first < LONGEST; next += 1) {
    const word = words[next];
    if (word === undefined || !adjoins(words[next - 1], word) || words[next - 1]?.possessive === true) break;
    if (word.capital) {
      if (isPost(word) || lexicon.leading.has(word.lower)) break;
      end = next + 1;
    } else if (!mayJoin(word) || next - end >= MOST_JOINTS) break;
  }
  return end;
};

/** Index behind a name that its acronym bounds: "l’ONG Relance des Communautés et Initiatives de Paix (RCIP)". */
const boundEnd = (words: readonly OrgWord[], first: number): number | null => {
  for (let next = first + 2; next - first <= LONGEST_BOUND; next += 1) {
    const definition = definitionAt(words, next);
    if (definition !== null) return abbreviates(words.slice(first, next), definition.acronym) ? next : null;
    if (words[next]?.lineStart !== false || words[next]?.kind === 'numeral') return null;
  }
  return null;
};

/**
 * A name that its kind alone shows to be a body’s: "l’ONG COOPI", "la banque panafricaine Ecobank", "the newspaper
 * Dawn". `at` is the kind; the name begins behind it.
 */
export const calledName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const kind = words[at];
  if (kind === undefined || !lexicon.kinds.has(kind.lower) || kind.known !== null) return null;
  // "Asia NGO Security Analysis", "Charity Navigator": a title or a name that begins before.
  const titled = kind.capital && (!kind.acronym || (words[at - 1]?.capital === true && adjoins(words[at - 1], kind)));
  if (titled && (lexicon.headLast || GROUP.test(kind.lower))) return null;
  const first = nameStart(rules, words, at);
  const opening = words[first];
  // "el grupo territorial Paz": a group by its work.
  if (GROUP.test(kind.lower) && first > at + 1 && !OF_GROUPS.test(words[at + 1]?.lower ?? '')) return null;
  if (opening === undefined || opening.known !== null || rules.isPost(opening) || lexicon.generic.has(opening.lower))
    return null;
  const end = boundEnd(words, first) ?? nameEnd(rules, words, first);
  const name = words.slice(first, end);
  if (OF_TEXTS.test(words[end - 1]?.lower ?? '') || (end === first + 1 && isHead(lexicon, opening))) return null;
  const says = name.some(
    (word) => word.capital && !isPlaceWord(word) && !isPeopleWord(word) && !lexicon.generic.has(word.lower),
  );
  return says ? foundName(first, end, 'called') : null;
};
