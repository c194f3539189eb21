import { behindComplement, type ComplementRules } from './complement.ts';
import { withForms } from './forms.ts';
import type { FoundName } from './found.ts';
import { behindAdjectives, LISTED } from './romance.ts';
import { adjoins, isPeopleWord, isPlaceWord, type OrgWord } from './words.ts';

/** "en la gobernación de Hodeidah": a part of a country. */
const ALSO_PLACES = /^(?:gobernación|gobernaciones|municipalidad)$/;
const IN = /^(?:en|dans|a|hacia|desde)$/;
/** "du", "des", "del": with their article. */
const CONTRACTED = /^(?:du|des|del)$/;
/** Two words in small letters that a country or a people makes a body of. */
const SMALL_PAIR = /^(?:protection civile|sécurité civile|protección civil|defensa civil)$/;
/** Most small words from a head to the noun that makes one with it: "tribunal de grande instance". */
const MOST_COMPOUND = 4;
/** Longest subject in small letters, in words: "santé publique et de la population". */
const LONGEST_SUBJECT = 8;

/** Index behind "d’appel", "de sécurité", "de grande instance"; `at` where no such word follows. */
const compoundEnd = ({ lexicon }: ComplementRules, words: readonly OrgWord[], at: number): number => {
  if (!lexicon.of.has(words[at]?.lower ?? '') && !lexicon.first.has(words[at]?.lower ?? '')) return at;
  for (let next = at + 1; next - at <= MOST_COMPOUND; next += 1) {
    const word = words[next];
    if (word === undefined || word.capital || !adjoins(words[next - 1], word)) return at;
    if (lexicon.compounds.has(word.lower)) return next + 1;
  }
  return at;
};

/** Index behind "de la pêche et du commerce maritime": subjects in small letters; `at` where none follows. */
const subjectEnd = ({ lexicon }: ComplementRules, words: readonly OrgWord[], at: number): number => {
  if (!lexicon.of.has(words[at]?.lower ?? '')) return at;
  let end = at;
  for (let next = at + 1; next - at <= LONGEST_SUBJECT; next += 1) {
    const word = words[next];
    if (word === undefined || word.capital || !(adjoins(words[next - 1], word) || word.text === ',')) break;
    const joint =
      lexicon.of.has(word.lower) ||
      lexicon.articles.has(word.lower) ||
      lexicon.and.has(word.lower) ||
      /^[,’']$/.test(word.text);
    if (lexicon.subjects.has(word.lower)) end = next + 1;
    else if (
      !joint &&
      !(end === next && lexicon.adjective?.test(word.lower) === true && !lexicon.noAdjectives.has(word.lower))
    )
      break;
    else if (!joint) end = next + 1;
  }
  return end;
};

/** "la division Droits des femmes": a unit by a title in capitals right behind it, with more words in small letters. */
const titledUnit = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const title = words[at + 1];
  if (title === undefined || !title.capital || title.acronym || title.match !== null || title.known !== null)
    return null;
  if (!adjoins(words[at], title) || rules.isPost(title) || rules.lexicon.heads.has(title.lower)) return null;
  const whole = behindComplement(rules, words, at + 2, { small: true, ofCountry: false, ofPost: false, listed: false });
  const capital = words.slice(at + 2, whole).findIndex((word) => word.capital);
  let end = capital < 0 ? whole : at + 2 + capital;
  // "… à Human Rights Watch": whose unit it is.
  const { of, first, articles } = rules.lexicon;
  const joins = (word: OrgWord | undefined): boolean =>
    word !== undefined &&
    (of.has(word.lower) || first.has(word.lower) || articles.has(word.lower) || /^[’']$/.test(word.text));
  while (capital >= 0 && end > at + 2 && joins(words[end - 1])) end -= 1;
  return end > at + 2 ? withForms(rules, words, at, end, at, 'small') : null;
};

/** "la délégation du CICR au Niger": an office of a known body by where it is. */
const placedOffice = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  if (!lexicon.placedHeads.has(words[at]?.lower ?? '')) return null;
  let body = at + 1;
  if (!lexicon.of.has(words[body]?.lower ?? '')) return null;
  body += 1;
  while (lexicon.articles.has(words[body]?.lower ?? '') || /^[’']$/.test(words[body]?.text ?? '')) body += 1;
  const known = words[body]?.known;
  if (known == null) return null;
  const name = withForms(rules, words, at, known.next, at, 'small');
  return name.next > known.next && isPlaceWord(words[name.next - 1]) ? { ...name, shorter: [] } : null;
};

/** "division de la logistique de la MINUSS": a unit by its subject and the body it belongs to; null where it is none. */
const unitName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  if (!lexicon.unitHeads.has(words[at]?.lower ?? '')) return placedOffice(rules, words, at);
  if (words[at + 1]?.capital === true) return titledUnit(rules, words, at);
  const end = behindComplement(rules, words, at + 1, { small: true, ofCountry: false, ofPost: false, listed: false });
  const inside = words.slice(at + 1, end);
  const [noun] = inside.filter(
    (word) => word.kind === 'word' && !lexicon.of.has(word.lower) && !lexicon.articles.has(word.lower),
  );
  const body = inside.findIndex((word) => word.known !== null);
  if (noun === undefined) return null;
  if (noun.capital) return placedOffice(rules, words, at);
  if (body < 0) return null;
  return withForms(rules, words, at, Math.max(end, inside[body]?.known?.next ?? end), at, 'small');
};

/**
 * A noun of a body in small letters with a country, a people or a subject: "le gouvernement du Burkina Faso", "la embajada
 * mexicana", "les forces de sécurité maliennes", "le ministère de la santé".
 */
export const romanceSmallName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const word = words[at];
  if (word === undefined || word.capital || word.kind !== 'word') return null;
  // "la protection civile du Liban"
  const pair = SMALL_PAIR.test(`${word.lower} ${words[at + 1]?.lower ?? ''}`) && words[at + 1]?.capital === false;
  if (!lexicon.smallHeads.has(word.lower) && !pair) return unitName(rules, words, at);
  let before = at - 1;
  // "commissariat de police de Bambari": a part of another name.
  if (lexicon.of.has(words[before]?.lower ?? '') && !CONTRACTED.test(words[before]?.lower ?? '')) return null;
  while (lexicon.articles.has(words[before]?.lower ?? '')) before -= 1;
  if (ALSO_PLACES.test(word.lower) && IN.test(words[before]?.lower ?? '')) return null;
  const compound = compoundEnd(rules, words, at + 1);
  const adjectives = behindAdjectives(rules, words, compound - 1);
  const behind = words.slice(compound, adjectives);
  // "les forces maliennes" are anybody’s; "les forces armées", "les forces de sécurité" are a body.
  if (
    /^(?:forces|fuerzas)$/.test(word.lower) &&
    compound === at + 1 &&
    !/^arm(?:é|ad)[ea]s$/.test(behind[0]?.lower ?? '')
  )
    return null;
  if (behind.some((part) => part.capital)) return null;
  const ofCountry = lexicon.countryHeads.has(word.lower);
  const people = behind.some(isPeopleWord);
  const placed = people && !lexicon.of.has(words[adjectives]?.lower ?? '');
  const end = placed
    ? adjectives
    : behindComplement(rules, words, adjectives, {
        small: false,
        ofCountry,
        ofPost: false,
        listed: LISTED.test(word.lower),
      });
  const named = end > adjectives && (!ofCountry || isPlaceWord(words[end - 1]));
  if (named || people) return withForms(rules, words, at, named ? end : adjectives, at, 'small');
  const subject = LISTED.test(word.lower) ? subjectEnd(rules, words, adjectives) : adjectives;
  return subject > adjectives ? withForms(rules, words, at, subject, at, 'small') : null;
};
