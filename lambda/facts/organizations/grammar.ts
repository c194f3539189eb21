import { behindComplement, type ComplementRules, isHead } from './complement.ts';
import { type FoundName, foundName } from './found.ts';
import { adjoins, isPeopleWord, isPlaceWord, type OrgWord, placeEnd } from './words.ts';

/** Longest run of capitals before a head, in words. */
const LONGEST_PREFIX = 9;

/** Index behind the capitals that stand together from `at`: "Qatar Development Fund", "Women Children & Social Welfare". */
const capitalRun = (rules: ComplementRules, words: readonly OrgWord[], at: number): number => {
  let next = at + 1;
  while (
    next - at < LONGEST_PREFIX + 6 &&
    adjoins(words[next - 1], words[next]) &&
    words[next - 1]?.possessive !== true
  ) {
    const word = words[next];
    if (word?.text === '&' && words[next + 1]?.capital === true) {
      next += 2;
      continue;
    }
    if (word === undefined || !word.capital || rules.isPost(word)) break;
    next += 1;
  }
  return next;
};

/** An apostrophe, an "s" and a space stand between an owner and what it owns. */
const POSSESSIVE_GAP = 3;

const isOwned = (words: readonly OrgWord[], at: number): boolean =>
  words[at - 1]?.possessive === true &&
  words[at - 1]?.capital === true &&
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= POSSESSIVE_GAP;

/** The name with its owner ("Somaliland’s Ministry of …") where one stands before it. */
const ownerStart = (words: readonly OrgWord[], at: number): number => {
  if (!isOwned(words, at)) return at;
  let first = at - 1;
  const match = words[first]?.match;
  while (
    first > 0 &&
    ((match != null && words[first - 1]?.match === match) ||
      (words[first - 1]?.capital === true &&
        words[first - 1]?.acronym === true &&
        adjoins(words[first - 1], words[first])))
  )
    first -= 1;
  return first;
};

const isName = (rules: ComplementRules, words: readonly OrgWord[], first: number, head: number): boolean => {
  const { lexicon } = rules;
  const prefix = words.slice(first, head);
  const pair = `${words[head - 1]?.lower} ${words[head]?.lower}`;
  if (lexicon.pairs.has(pair)) return true;
  const telling = prefix.some((word) => !lexicon.generic.has(word.lower));
  if (!telling) return false;
  return (
    !lexicon.weakHeads.has(words[head]?.lower ?? '') ||
    prefix.some((word) => word.acronym || word.match !== null || word.known !== null)
  );
};

/**
 * A name whose noun has a capital: the capitals before it and what it is of. `at` begins a run of capitals.
 * Null where the run holds no noun of a body, or that noun alone ("the Ministry").
 */
const capitalName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const run = lexicon.headLast ? capitalRun(rules, words, at) : at + 1;
  let head = -1;
  if (lexicon.headLast) {
    for (let index = run - 1; index >= at && head < 0; index -= 1) if (isHead(lexicon, words[index])) head = index;
  } else if (isHead(lexicon, words[at])) head = at;
  if (head < 0) return null;
  const word = words[head];
  if (word === undefined) return null;
  let behindHead = head + 1;
  if (!lexicon.headLast)
    while (
      adjoins(words[behindHead - 1], words[behindHead]) &&
      behindHead - head < 6 &&
      words[behindHead]?.kind === 'word' &&
      (words[behindHead]?.capital
        ? words[behindHead]?.known === null && !rules.isPost(words[behindHead] as OrgWord)
        : lexicon.adjective?.test(words[behindHead]?.lower ?? '') === true)
    )
      behindHead += 1;
  const ofCountry = lexicon.countryHeads.has(word.lower);
  const end = behindComplement(rules, words, behindHead, { small: !lexicon.headLast, ofCountry });
  if (end === behindHead) {
    const bare = lexicon.headLast
      ? !isName(rules, words, at, head)
      : !words.slice(head + 1, behindHead).some((part) => !lexicon.generic.has(part.lower)) &&
        !lexicon.pairs.has(`${word.lower} ${words[head + 1]?.lower ?? ''}`.trim()) &&
        !lexicon.pairs.has(word.lower);
    if (bare) return null;
  } else if (lexicon.weakHeads.has(word.lower) && lexicon.headLast && !isName(rules, words, at, head)) {
    return null;
  }
  return withForms(rules, words, at, end, head);
};

/** "in Hargeisa", "para América Central, Haití y Panamá": index behind where a body is or what it is for; `at` where it is not said. */
const placesEnd = (rules: ComplementRules, words: readonly OrgWord[], at: number): number => {
  const { lexicon } = rules;
  const opener = words[at]?.lower ?? '';
  if (!lexicon.in.has(opener) && !lexicon.first.has(opener)) return at;
  const article = lexicon.articles.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  let end = placeEnd(words, at + 1 + article);
  if (end === at + 1 + article) return at;
  let list = end;
  while (words[list]?.text === ',' || lexicon.and.has(words[list]?.lower ?? '')) {
    const closes = lexicon.and.has(words[list]?.lower ?? '');
    const next = placeEnd(words, list + 1);
    if (next === list + 1) break;
    list = next;
    if (closes) end = list;
  }
  return end;
};

/** Adds the forms with the owner before it and with the place behind it. */
const withForms = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  first: number,
  next: number,
  head: number,
): FoundName => {
  const { lexicon } = rules;
  const shorter: (readonly [number, number])[] = [];
  let end = next;
  const behindPlaces = lexicon.placedHeads.has(words[head]?.lower ?? '') ? placesEnd(rules, words, next) : next;
  if (behindPlaces > next) {
    shorter.push([first, next]);
    end = behindPlaces;
  }
  const owner = ownerStart(words, first);
  if (owner < first) shorter.push([owner, end]);
  return foundName(first, end, 'head', shorter);
};

/** "the Ethiopian consulate in Hargeisa", "le gouvernement du Burkina Faso": a noun in small letters with a country. */
const smallName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  if (lexicon.headLast) {
    let head = at;
    while (head - at < 5 && words[head]?.match != null) head += 1;
    if (head > at) {
      const coast = words[head]?.lower === 'coast' && words[head + 1]?.lower === 'guard' ? 1 : 0;
      if (coast === 0 && !lexicon.smallHeads.has(words[head]?.lower ?? '')) return null;
      if (
        words[head]?.capital === true ||
        words[head - 1]?.possessive === true ||
        !adjoins(words[head - 1], words[head])
      )
        return null;
      return withForms(rules, words, at, head + coast + 1, head + coast);
    }
  }
  const word = words[at];
  if (word === undefined || word.capital || !lexicon.smallHeads.has(word.lower)) return null;
  if (!lexicon.headLast) {
    let next = at + 1;
    while (
      adjoins(words[next - 1], words[next]) &&
      lexicon.adjective?.test(words[next]?.lower ?? '') === true &&
      words[next]?.capital === false
    )
      next += 1;
    const people = words.slice(at + 1, next).some(isPeopleWord);
    const end = behindComplement(rules, words, next, { small: false, ofCountry: lexicon.countryHeads.has(word.lower) });
    return end > next || people ? foundName(at, end, 'small') : null;
  }
  if (!lexicon.countryHeads.has(word.lower)) return null;
  const end = behindComplement(rules, words, at + 1, { small: false, ofCountry: true });
  return end > at + 1 && isPlaceWord(words[end - 1]) ? foundName(at, end, 'small') : null;
};

/** "ministries of Health and Gender", "governments of Norway and Canada": one name for each. */
const pluralNames = (rules: ComplementRules, words: readonly OrgWord[], at: number): readonly FoundName[] => {
  const { lexicon } = rules;
  const singular = lexicon.plurals.get(words[at]?.lower ?? '');
  if (singular === undefined) return [];
  const end = behindComplement(rules, words, at + 1, { small: false, ofCountry: false });
  if (end === at + 1) return [];
  let noun = at + 1;
  while (noun < end && words[noun]?.capital !== true) noun += 1;
  const opener = words
    .slice(at + 1, noun)
    .map((word) => word.text)
    .join(' ');
  const ands = [...Array(end - noun).keys()]
    .map((offset) => noun + offset)
    .filter((index) => lexicon.and.has(words[index]?.lower ?? ''));
  const cuts =
    ands.length > 1
      ? [ands[0] ?? end]
      : [...Array(end - noun).keys()]
          .map((offset) => noun + offset)
          .filter((index) => words[index]?.text === ',' || lexicon.and.has(words[index]?.lower ?? ''));
  const names: FoundName[] = [];
  let from = noun;
  for (const cut of [...cuts, end]) {
    while (from < cut && words[from]?.capital !== true) from += 1;
    if (from < cut) {
      const part = words
        .slice(from, cut)
        .map((word) => word.text)
        .join(' ')
        .replaceAll(' ,', ',');
      const first = names.length === 0 ? at : from;
      names.push(foundName(first, cut, 'head', [], [`${singular} ${opener} ${part}`]));
    }
    from = cut + 1;
  }
  return names;
};

/** Names that begin at `at`, by grammar; none where none does. */
export const namesAt = (rules: ComplementRules, words: readonly OrgWord[], at: number): readonly FoundName[] => {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return [];
  // "Chief of Mission", "Jefe de Misión": a post.
  const before = words[at - 1];
  const post = words[at - 2];
  if (
    /^(?:mission|misión)$/.test(word.lower) &&
    rules.lexicon.of.has(before?.lower ?? '') &&
    post !== undefined &&
    rules.isPost(post)
  )
    return [];
  const plural = pluralNames(rules, words, at);
  if (plural.length > 0) return plural;
  const capital = word.capital && !rules.lexicon.leading.has(word.lower) ? capitalName(rules, words, at) : null;
  const found = capital ?? smallName(rules, words, at);
  return found === null ? [] : [found];
};
