import { behindComplement, type ComplementRules, isHead, SUBJECTS_IN } from './complement.ts';
import { definedRun } from './defined.ts';
import { abbreviates, definitionAt } from './definitions.ts';
import { withForms } from './forms.ts';
import type { FoundName } from './found.ts';
import { KINDS, THINGS } from './things.ts';
import { adjoins, follows, isPeopleWord, isPlaceName, isPlaceWord, type OrgWord } from './words.ts';

/** Longest run of capitals that is searched for a head, in words. */
const LONGEST_RUN = 15;
/** Owners that are part of a name: "People’s Committee", "Prime Minister’s Office". */
const COMMON_OWNERS =
  /^(?:people|peoples|women|men|children|workers|farmers|youth|minister|president|governor|mayor|girls|mothers|teachers|lawyers|journalists|students|citizens|traders|refugees|migrants|victims|writers|employers|consumers|fishermen|lord|samaritan)$/;
/** Kinds of offices whose noun may be small. */
const OFFICE = /^(?:regional|country|liaison|sub-regional)$/;
/** Index behind a noun of bodies in small letters that the capitals before `at` go on with; `at` where there is none. */
const smallKindEnd = (words: readonly OrgWord[], at: number): number => {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || word.capital) return at;
  if (word.lower === 'office' && OFFICE.test(words[at - 1]?.lower ?? '') && /^(?:for|in)$/.test(after?.lower ?? ''))
    return at + 1;
  return word.lower === 'working' && after?.lower === 'group' && adjoins(word, after) ? at + 2 : at;
};

/** Index behind the capitals that stand together from `at`: "Qatar Development Fund", "Women Children & Social Welfare". */
const capitalRun = (rules: ComplementRules, words: readonly OrgWord[], at: number): number => {
  let next = at + 1;
  while (next - at < LONGEST_RUN) {
    const before = words[next - 1];
    const word = words[next];
    const owner = before?.possessive === true;
    if (owner && !COMMON_OWNERS.test(before?.lower ?? '')) break;
    if (!(owner ? follows(before, word) : adjoins(before, word))) break;
    const after = words[next + 1];
    // "Shelter/NFI Cluster", not "Ann Lee/American Red Cross".
    const slashed = word?.text === '/' && (before?.acronym === true || after?.acronym === true);
    if ((word?.text === '&' || slashed) && after?.capital === true) {
      next += 2;
      continue;
    }
    // "Education in Emergencies Working Group"
    if (
      word?.lower === 'in' &&
      SUBJECTS_IN.test(after?.text ?? '') &&
      words[next + 2]?.capital === true &&
      adjoins(after, words[next + 2])
    ) {
      next += 2;
      continue;
    }
    // "WHO Regional office for Africa", "Cash Transfer working group": kinds in small letters behind their capitals.
    const kind = word === undefined ? 0 : smallKindEnd(words, next);
    if (kind > next) return kind;
    const ownerAhead = word?.possessive === true && COMMON_OWNERS.test(word.lower);
    if (word === undefined || !word.capital || (rules.isPost(word) && !ownerAhead)) break;
    next += 1;
  }
  return next;
};

/** "Immigration and Passports Department": capitals before "and" that are no name by themselves belong to the name behind it. */
const joinedRun = (rules: ComplementRules, words: readonly OrgWord[], at: number, run: number): number => {
  const { lexicon } = rules;
  const next = words[run + 1];
  if (!lexicon.and.has(words[run]?.lower ?? '') || next?.capital !== true || !adjoins(words[run - 1], words[run]))
    return run;
  if (isHead(lexicon, words[run - 1]) || isHead(lexicon, next)) return run;
  const parts = [...words.slice(at, run), next];
  if (parts.some((word) => word.known !== null || word.acronym || (isPlaceWord(word) && !isPeopleWord(word))))
    return run;
  const end = capitalRun(rules, words, run + 1);
  return isHead(lexicon, words[end - 1]) &&
    words[end - 1]?.lower !== 'media' &&
    !lexicon.weakHeads.has(words[end - 1]?.lower ?? '')
    ? end
    : run;
};

/** A noun of armed groups and parties with the name of a faction behind its hyphen. */
const FACTION = /^(?:Movement|Army|Front|Party|Alliance|Forces)[-–]\p{Lu}/u;

/** What clusters and their groups work on. */
const SECTORS = /^(?:protection|health|education|logistics|emergency|cash)$/;

/** What a centre is where people stay, a place and no body. */
const STAYS = /^(?:transit|reception|detention|evacuation|departure|collective|accommodation|processing|quarantine)$/;

/** Do the capitals before a head make a name with it: "Qatar Development Fund", not "Local Council"? */
const isName = (rules: ComplementRules, words: readonly OrgWord[], first: number, head: number): boolean => {
  const { lexicon } = rules;
  const prefix = words.slice(first, head);
  const pair = `${words[head - 1]?.lower} ${words[head]?.lower}`;
  // "The Task Force" alone is any.
  if (pair === 'task force')
    return prefix.slice(0, -1).some((word) => !lexicon.generic.has(word.lower) || SECTORS.test(word.lower));
  if (lexicon.pairs.has(pair)) return true;
  // "Child Protection Working Group", not "Technical Working Group".
  if (words[head]?.lower === 'group' && words[head - 1]?.lower === 'working')
    return words.slice(first, head - 1).some((word) => !lexicon.generic.has(word.lower) || SECTORS.test(word.lower));
  if (!prefix.some((word) => !lexicon.generic.has(word.lower))) return false;
  // "Pathai Centre": a place and its middle.
  if (/^cent(?:re|er)$/.test(words[head]?.lower ?? '') && prefix.length === 1) return false;
  return (
    !lexicon.weakHeads.has(words[head]?.lower ?? '') ||
    prefix.some((word) => (word.acronym && !THINGS.test(word.text)) || word.match !== null || word.known !== null)
  );
};

/** "Fund for Rivers and Lakes (FRL)": index behind one more item that the acronym counts; `end` where it counts none. */
const boundEnd = (rules: ComplementRules, words: readonly OrgWord[], at: number, end: number): number => {
  if (!rules.lexicon.and.has(words[end]?.lower ?? '') || words[end + 1]?.capital !== true) return end;
  const next = capitalRun(rules, words, end + 1);
  const acronym = definitionAt(words, next)?.acronym;
  return acronym?.acronym === true && abbreviates(words.slice(at, next), acronym) ? next : end;
};

/**
 * An English name: the capitals before its noun and what it is of. `at` begins a run of capitals.
 * Null where the run holds no noun of a body, or that noun alone ("the Ministry").
 */
export const englishName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const run = joinedRun(rules, words, at, capitalRun(rules, words, at));
  const defined = definedRun(rules, words, at, run);
  if (defined !== null) return withForms(rules, words, at, run, run - 1, 'head');
  // "Radio Ergo": the noun stands before the name.
  if (
    words[at]?.lower === 'radio' &&
    run > at + 1 &&
    !NO_STATIONS.test(words[at + 1]?.lower ?? '') &&
    !isHead(lexicon, words[run - 1])
  )
    return withForms(rules, words, at, run, at, 'head');
  // "Liberation Movement-Unity Wing": a faction behind a hyphen.
  const faction = words.slice(at + 1, run).findIndex((part) => FACTION.test(part.text));
  if (faction >= 0) return withForms(rules, words, at, run, at + 1 + faction, 'head');
  let head = run - 1;
  while (head >= at && !isHead(lexicon, words[head])) head -= 1;
  const word = words[head];
  if (head < at || word === undefined || isPlaceName(words, at, head)) return null;
  // "Senior Media Officer"
  if (word.lower === 'media' && head === run - 1 && words[run] !== undefined && rules.isPost(words[run])) return null;
  // "Kakuma Reception Centre": a place where people stay.
  if (/^cent(?:re|er)s?$/.test(word.lower) && STAYS.test(words[head - 1]?.lower ?? '')) return null;
  // A line in capitals is a heading; "UNHCR-led" only says who leads.
  if ((word.acronym && head > at) || /^\p{Lu}{2,}-\p{Ll}/u.test(words[at]?.text ?? '')) return null;
  // "Directorate General for …"
  const general = words[head + 1]?.lower === 'general' && words[head + 1]?.capital === true ? 1 : 0;
  const behindHead = head + 1 + general;
  const named = isName(rules, words, at, head);
  // "Police on Manus Island": only a body is for, on or against something.
  const opener = words[behindHead]?.lower ?? '';
  const complement = behindComplement(rules, words, behindHead, {
    small: false,
    ofCountry: lexicon.countryHeads.has(word.lower),
    ofPost: lexicon.postHeads.has(word.lower),
    listed: lexicon.subjectHeads.has(word.lower),
  });
  const whole = boundEnd(rules, words, at, complement);
  const acronym = definitionAt(words, whole)?.acronym;
  // "International Bank for Reconstruction and Development (IBRD)"
  const bounded =
    acronym?.acronym === true &&
    !KINDS.test(acronym.text) &&
    whole > behindHead &&
    abbreviates(words.slice(at, whole), acronym);
  const open = lexicon.of.has(opener) || named || bounded || lexicon.subjectHeads.has(word.lower);
  const end = open ? whole : behindHead;
  // "Department of Putumayo": a part of a country.
  const part = words[end - 1]?.match;
  if (
    word.lower === 'department' &&
    !named &&
    part?.readings.every(({ kind }) => kind === 'site' || kind === 'division' || kind === 'town')
  )
    return null;
  // "Joint IDP Profiling Service (JIPS)": what has an acronym of its own has a name.
  const bracket = words[end]?.text === '(' && words[end + 2]?.text === ')' ? words[end + 1] : undefined;
  const defines = bounded || (head > at && bracket?.acronym === true && !KINDS.test(bracket.text));
  if (!named && !defines && (end === behindHead || lexicon.weakHeads.has(word.lower))) return null;
  return withForms(rules, words, at, end, head, 'head');
};

/** "Radio Programmes" are no station. */
const NO_STATIONS = /^(?:programs?|programmes?|stations?|shows?|broadcasts?|communications?|spots?|dramas?|messages?)$/;
/** Kinds of offices that stand in small letters behind their place. */
const OFFICE_KINDS = /^(?:regional|country|field|provincial|liaison)$/;
/** Bodies whose subject may stand in small letters, and the last words of such subjects. */
const SMALL_BODIES = /^(?:ministry|department|directorate)$/;
const SUBJECTS =
  /^(?:affairs|health|education|interior|defen[cs]e|justice|finance|agriculture|labou?r|trade|tourism|energy|transport|repatriations?|immigration|migration|planning|environment|economy|information|welfare|development|security)$/;
/** Longest subject in small letters: "labour, social affairs, martyrs and disabled" is read to its first sure end. */
const LONGEST_SUBJECT = 6;

/** "department of women’s affairs", "ministry of public health": index behind the subject; `at` where there is none. */
const smallSubjectEnd = (words: readonly OrgWord[], at: number): number => {
  if (!SMALL_BODIES.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'of') return at;
  let end = at;
  for (let next = at + 2; next - at <= LONGEST_SUBJECT; next += 1) {
    const word = words[next];
    if (word === undefined || word.kind !== 'word' || word.capital || !follows(words[next - 1], word)) break;
    if (SUBJECTS.test(word.lower)) end = next + 1;
    else if (end > at && word.lower !== 'and') break;
  }
  return end;
};

/** What stands between a people and its body in small letters: "Somali national army", "Libyan coast guard". */
const SMALL_KINDS =
  /^(?:armed|security|defen[cs]e|air|naval|national|federal|border|coast|interim|transitional|central|military|caretaker)$/;
/** Bodies that such a word has to stand before. */
const ONLY_WITH_KIND = /^(?:forces?|guard)$/;

/** "Federal" is some town, and says nothing of whose government it is. */
const isGenericMatch = (generic: ReadonlySet<string>, word: OrgWord | undefined): boolean =>
  word?.match != null && word.match.start === word.start && word.match.end === word.end && generic.has(word.lower);
/** Behind these bodies in small letters they make a person or a place of it: "a Hargeisa police officer". */
const OFFICERS =
  /^(?:officers?|chiefs?|stations?|custody|personnel|bases?|commanders?|officials?|posts?|spokesm[ae]n|academy)$/;
const FORCES = /^(?:police|military|army|navy|guard|forces?|gendarmerie|coastguard)$/;

/** "the Ethiopian consulate in Hargeisa", "the government of Iraq": a noun in small letters with a country. */
export const englishSmallName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  let head = at;
  while (head - at < 5 && words[head]?.match != null && !isGenericMatch(lexicon.generic, words[head])) head += 1;
  const owned = head > at;
  while (owned && head - at < 8 && SMALL_KINDS.test(words[head]?.lower ?? '') && words[head]?.capital === false)
    head += 1;
  const word = words[head];
  if (word === undefined || word.capital) return null;
  if (head > at) {
    // "the Herat regional office": an office by its place.
    if (
      OFFICE_KINDS.test(word.lower) &&
      /^offices?$/.test(words[head + 1]?.lower ?? '') &&
      words[head + 1]?.capital === false
    )
      return isPlaceWord(words[head - 1]) && words[head + 1]?.lower === 'office' && adjoins(words[head - 1], word)
        ? withForms(rules, words, at, head + 2, head + 1, 'small')
        : null;
    if (
      !lexicon.smallHeads.has(word.lower) ||
      !words.slice(at, head).every((part, index) => index === 0 || adjoins(words[at + index - 1], part))
    )
      return null;
    // "Syrian forces" are anybody’s; "Syrian armed forces" are a body.
    if (ONLY_WITH_KIND.test(word.lower) && words[head - 1]?.capital !== false) return null;
    if (FORCES.test(word.lower) && OFFICERS.test(words[head + 1]?.lower ?? '')) return null;
    if (words[head - 1]?.possessive === true || !adjoins(words[head - 1], word)) return null;
    return withForms(rules, words, at, head + 1, head, 'head');
  }
  const subject = smallSubjectEnd(words, at);
  if (subject > at) return withForms(rules, words, at, subject, at, 'small');
  if (!lexicon.countryHeads.has(word.lower) || !lexicon.of.has(words[at + 1]?.lower ?? '')) return null;
  const end = behindComplement(rules, words, at + 1, { small: false, ofCountry: true, ofPost: false, listed: false });
  return end > at + 1 && isPlaceWord(words[end - 1]) ? withForms(rules, words, at, end, at, 'small') : null;
};
