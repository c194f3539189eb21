import type { Indicator } from '../../contract/fact.ts';
import type { StatisticData } from '../language/data.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import { isDemonym } from '../places/demonyms.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import { countsPeopleByVerb } from './befallen.ts';
import type { Counted } from './counted.ts';
import { isHandedOver } from './goods.ts';
import { isOfAsylum, isOfDisease, isOfWrongs, isOfWrongsAround } from './kinds-of-cases.ts';
import { ofSubject } from './told-of-subject.ts';
import { bothFates, type Verb, verbAfter, verbBefore } from './verbs.ts';

/** A verb this near before the number governs it ("helped some 300"), whatever follows the noun. */
const GOVERNS = 3;
/** A verb this near behind a number without a noun ("46 were injured") speaks of that number. */
const VERB_OF_ITS_OWN = 2;

/** Verbs of these also only link a number to its noun ("reached 5,000", "hit 5,000"). */
const LINKING: ReadonlySet<Indicator> = new Set(['reached', 'affected']);

/** Movements stand for themselves even where somebody helped: "helped 30 families return". */
const MOVES: ReadonlySet<Indicator> = new Set(['returnees', 'departures']);

const byNoun = (counted: Counted, table: ReadonlyMap<string, Indicator>, except?: Indicator): Indicator | undefined => {
  for (let index = counted.words.length - 1; index >= 0; index -= 1) {
    const found = table.get(counted.words[index] ?? '');
    if (found !== undefined && found !== except) return found;
  }
  return undefined;
};

/** Indicators that an adjective in the phrase settles before any verb. */
const SETTLED: ReadonlySet<Indicator> = new Set(['deaths', 'injured', 'missing', 'trafficked', 'rescued']);

/** What happens to people alone, and how near behind an unknown noun it makes people of them. */
const FATES: ReadonlySet<Indicator> = new Set([
  'deaths',
  'injured',
  'missing',
  'displaced',
  'rescued',
  'trafficked',
  'returnees',
]);
const FATE_REACH = 3;

/** They leave the dead where nothing else is said: "dejó 12", "a fait 40 blessés". */
const LEAVES = /^(?:dejó|dejaron|dejando|fait|faisant)$/;

/** Before a number, they say where. */
const WHERE = /^(?:from|in|at|across|en|desde|dans|depuis|des)$/;

/** What makes things of Spanish *equipos*, which are teams as well. */
const EQUIPMENT = /^(?:pesad|electr|tecnol|informátic|especializad|agrícol|audiovis|portátil|instalad|biomédic)/;

/** "The district is the most affected": no people are. */
const MOST = /^(?:plus|más|most|worst)$/;

/** Told of who lives somewhere: the noun says more. */
const HOSTS: ReadonlySet<Indicator> = new Set(['refugees', 'population']);

/** Where those are who had to leave their homes, as *albergues* are. */
const SHELTER = /^(?:albergues?|evacuation)$/;

/** "The camp for the displaced hosts 900 people": does the sentence speak of people displaced, and of no refugees? */
const ofDisplaced = (
  tokens: readonly Token[],
  { first, next }: { readonly first: number; readonly next: number },
  data: StatisticData,
): boolean => {
  const told = tokens.slice(first, next).map(({ lower }) => data.people.get(lower) ?? data.adjectives.get(lower));
  const sheltered = tokens.slice(first, next).some(({ lower }) => SHELTER.test(lower));
  return (sheltered || told.includes('displaced')) && !told.includes('refugees');
};

const COMES_AND_GOES: ReadonlySet<Indicator> = new Set(['departures', 'arrivals']);

/** What reaches staff as well: "60 officers were trained". */
const REACHES: ReadonlySet<Indicator> = new Set(['reached', 'targeted']);

/** What staff is given to do its work: lessons. */
const TEACHES = /^(?:train|form|capacit|gradu|enrol|attend|particip|certifi|bénéfici|sensibil|instru)/;

/** "trained 60 officers", "formation de 60 agents": is the verb at `at`, with the two words before it, one of teaching? */
const teaches = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at + 3).some(({ lower }) => TEACHES.test(lower));

/** What befalls staff counts before what they are: "14 peacekeepers were killed". */
const BEFALLS: ReadonlySet<Indicator> = new Set(['deaths', 'injured', 'missing']);

/** What happens to a whole population: "the 5,000 inhabitants of X, 40 km away, had to flee". */
const TELLS_OF_ALL: ReadonlySet<Indicator> = new Set(['displaced', 'returnees', 'departures', 'in_need', 'affected']);

/** A noun that settles what is counted still yields to some verbs. */
const yields = (noun: Indicator, verb: Verb | null, at: number, tokens: readonly Token[]): boolean => {
  if (verb === null) return false;
  // "signalling an intent to return": nothing has happened.
  if (noun === 'population' && /^(?:to|de|à|a)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (noun === 'staff')
    return (
      BEFALLS.has(verb.indicator) || (REACHES.has(verb.indicator) && verb.distance <= GOVERNS && teaches(tokens, at))
    );
  // "175,000 residents are in need": of a population the verb tells more, what befell it from further off.
  return noun === 'population' && (verb.distance <= VERB_OF_ITS_OWN + 1 || TELLS_OF_ALL.has(verb.indicator));
};

/** Is the number the whole that a part is taken of: "Of 500 …", "Sur les 66 …", "De los 500 …"? */
const isWhole = (tokens: readonly Token[], first: number): boolean => {
  const article = /^(?:the|these|those|les|ces|los|las|estos|estas)$/.test(tokens[first - 1]?.lower ?? '');
  const before = tokens[article ? first - 2 : first - 1];
  return before !== undefined && isCapitalised(before) && /^(?:of|sur|parmi|de|among|entre)$/.test(before.lower);
};

/** "46 were injured", "37 have been severely injured": nothing but auxiliaries and adverbs between. */
const isOwnVerb = (tokens: readonly Token[], from: number, verb: Verb, data: StatisticData): boolean =>
  verb.distance <= VERB_OF_ITS_OWN ||
  (verb.distance <= LONGEST_AUXILIARIES &&
    tokens
      .slice(from, from + verb.distance)
      .every(({ lower }) => data.copulas.has(lower) || AUXILIARY.test(lower) || /(?:ly|ment|mente)$/.test(lower)));
const LONGEST_AUXILIARIES = 5;
const AUXILIARY = /^(?:have|has|had|been|be|ont|avaient|été|han|habían|sido|also|reportedly)$/;

/** Tokens in which the verb of the part follows the participle of its whole. */
const PARTICIPLE_REACH = 8;

/** "20 of the 200 people diagnosed with it are treated": the participle tells of the whole, the next verb of the part. */
const hasParticiple = (tokens: readonly Token[], from: number, data: StatisticData): boolean => {
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && (data.copulas.has(token.lower) || AUXILIARY.test(token.lower));
  const first = tokens[from];
  if (first === undefined || isVerb(first) || data.verbsAfter.startingAt(tokens, from) === null) return false;
  return tokens.slice(from + 1, from + PARTICIPLE_REACH).some(isVerb);
};

/** What is counted, by verb and noun together (fact contract, "statistic"). */
export const indicatorOf = (
  tokens: readonly Token[],
  counted: Counted | null,
  number: FoundNumber,
  sentence: { readonly first: number; readonly next: number },
  data: StatisticData,
  /** Is it the whole of the part before it, which the verbs tell of: "900 of the 7,300 inhabitants came back"? */
  ofPart = false,
): Indicator => {
  const follows = counted !== null && counted.first >= number.next;
  const from = follows ? counted.next : number.next;
  // "people in need: 4.8 million": the words between the noun and its number speak first.
  const here = counted !== null && counted.first >= sentence.first;
  const between = here && !follows ? verbAfter(tokens, counted.next, number.hedgeFirst, data) : null;
  // "Of 500 migrants, 20 drowned": the verb behind the comma tells of the part.
  const whole =
    (ofPart && !hasParticiple(tokens, from, data)) ||
    (follows && tokens[counted.next]?.text === ',' && isWhole(tokens, number.hedgeFirst));
  const following = whole ? null : verbAfter(tokens, from, sentence.next, data);
  // "11 people died and 46 were injured": a verb right behind the number is its own.
  // "4 572 ménages assistés": the participle stands inside the phrase.
  const inside = follows && data.headFirst && !ofPart ? verbAfter(tokens, counted.first + 1, counted.next, data) : null;
  const after =
    inside ?? (following !== null && isOwnVerb(tokens, from, following, data) ? following : (between ?? following));
  const found = verbBefore(tokens, number.hedgeFirst, sentence.first, data);
  // "the host population is 14,796": a word of what is counted is no verb.
  const verbAt = found === null ? -1 : number.hedgeFirst - 1 - found.distance;
  const within = counted !== null && !follows && counted.first <= verbAt && verbAt < counted.next;
  // "dejó 2.302 damnificados, 6.037 afectados": the verb is the other number's where this one has a word of its own.
  const theirs =
    verbAt >= 0 &&
    counted !== null &&
    byNoun(counted, data.adjectives) !== undefined &&
    (LEAVES.test(tokens[verbAt]?.lower ?? '') ||
      tokens.slice(verbAt, number.hedgeFirst).some(({ kind }) => kind === 'numeral'));
  const governed = within || theirs || ofPart ? null : found;
  const peopleByVerb = counted === null && countsPeopleByVerb(tokens, number, sentence, data);
  // "the number of refugees reached 5,000": the verb tells of the number, not of the refugees.
  const before =
    !follows && !peopleByVerb && governed !== null && governed.distance <= 1 && LINKING.has(governed.indicator)
      ? null
      : governed;
  const head = counted?.head ?? '';
  const noun = counted === null ? undefined : data.nouns.get(head);
  const own = data.people.get(head) ?? (isDemonym(head) ? 'other' : undefined);
  const people =
    counted === null || own === undefined
      ? own
      : own === 'other'
        ? (byNoun(counted, data.people, 'other') ?? own)
        : own;
  const described = counted === null ? undefined : byNoun(counted, data.adjectives);
  // "six présidents sortants" go nowhere: only of people are coming and going told so.
  const adjective =
    people === undefined && described !== undefined && COMES_AND_GOES.has(described) && !data.adjectives.has(head)
      ? undefined
      : described;
  // "migrant workers" are people, not staff.
  const peopleAtWork = noun === 'staff' && counted !== null && byNoun(counted, data.people) === 'migrants';
  // "three points" are no places, "water points" are.
  if (noun === 'facilities' && /^points?$/.test(head) && counted?.words.length === 1) {
    // "quatre points de suivi", "12 points d’eau"
    return data.headFirst && /^(?:de|d)$/.test(tokens[counted.next]?.lower ?? '') ? 'facilities' : 'other';
  }
  // "the three northeast states" lie within a country; "Member States" are countries.
  if (
    noun === 'countries' &&
    /^(?:states|états|estados)$/.test(head) &&
    !/(?<!\S)[^\s\p{Lu}]*\p{Lu}\S*$/u.test(counted?.text ?? '') &&
    // "163 États parties"
    !(data.headFirst && /^\p{Lu}/u.test(counted?.text ?? ''))
  ) {
    if (!/\b(?:member|miembros|membres)\b/i.test(counted?.text ?? '')) return 'other';
  }
  if (noun === 'cases' && (isOfWrongs(tokens, counted, data) || isOfWrongsAround(tokens, number.first, data)))
    return 'incidents';
  if (noun === 'cases' && !isOfDisease(tokens, number.first, data)) return 'other';
  if (counted !== null && isOfAsylum(tokens, counted, data)) return 'refugees';
  if (noun !== undefined && !peopleAtWork) {
    if (noun === 'staff' && adjective !== undefined && BEFALLS.has(adjective)) return adjective;
    if (/^equipos?$/.test(head) && counted?.words.some((word) => EQUIPMENT.test(word))) return 'items';
    // "una donación de 10 equipos de cómputo": equipment, no teams.
    if (noun === 'staff' && /^[ée]quip/.test(head) && counted !== null && follows)
      if (isHandedOver(tokens, counted, number, sentence, data)) return 'items';
    const verb = chooseVerb(before, after);
    const verbStands = verb === after ? from + (verb?.distance ?? 0) : number.hedgeFirst - 1 - (verb?.distance ?? 0);
    return verb !== null && yields(noun, verb, verbStands, tokens) ? verb.indicator : noun;
  }
  if (adjective !== undefined && SETTLED.has(adjective))
    return bothFates(tokens, adjective, counted?.next ?? from, data) ?? adjective;
  if (people === undefined && adjective === undefined && !peopleAtWork) {
    // "displaced from ten districts": where it happened.
    const where = before?.distance === 1 && WHERE.test(tokens[number.hedgeFirst - 1]?.lower ?? '');
    if (
      before !== null &&
      !where &&
      before.distance <= 1 &&
      (before.indicator === 'affected' || FATES.has(before.indicator) || peopleByVerb)
    )
      return before.indicator;
    // "65 reporters were killed": a fate right behind an unknown noun is that of people.
    if (after !== null && after.distance <= FATE_REACH && FATES.has(after.indicator)) return after.indicator;
    // "12,000 arrived"
    if (counted === null && after !== null && after.distance <= 1) return after.indicator;
    if (counted === null || !follows) return 'other';
    if (data.kindsOf.has(head) && isOfWrongs(tokens, counted, data)) return 'incidents';
    if (number.form === 'count' && isHandedOver(tokens, counted, number, sentence, data)) return 'items';
    // "water points to 20 hamlets": a place that is given something stands for its people.
    return before?.given === true ? before.indicator : 'other';
  }
  const verb = chooseVerb(before, after);
  // "hosts 500 IDPs", "home to 500 IDPs": a host makes refugees of people only where the noun says nothing else.
  if (verb !== null && HOSTS.has(verb.indicator)) {
    const told = people === undefined || people === 'other' ? adjective : people;
    if (told !== undefined) return told;
    if (verb.indicator === 'population' && after !== null && verb !== after) return after.indicator;
    if (verb.indicator === 'refugees' && ofDisplaced(tokens, sentence, data)) return 'displaced';
  }
  // "évacué 74 réfugiés": refugees they stay; and a verb far off that tells of whom something affects is another's.
  const tellsLess =
    (verb?.indicator === 'displaced' && own === 'refugees') ||
    (verb?.indicator === 'affected' &&
      people !== 'other' &&
      (verb.distance > GOVERNS || (verb === after && MOST.test(tokens[from + verb.distance - 1]?.lower ?? ''))));
  if (verb !== null && tellsLess && people !== undefined && people !== 'reached') return people;
  if (verb?.records === true && (adjective ?? people ?? 'other') !== 'other') return adjective ?? people ?? 'other';
  if (verb !== null) return verb.indicator;
  if (adjective !== undefined) return adjective;
  // "Most migrants are men (93 %)": the brackets belong to what the subject is.
  const bracketed = here && !follows && tokens[number.hedgeFirst - 1]?.text === '(';
  const stands = bracketed && counted !== null ? counted.first : number.hedgeFirst;
  const subject = people === 'other' ? ofSubject(tokens, stands, sentence.first, data) : undefined;
  if (subject !== undefined) return subject;
  return people ?? (peopleAtWork ? 'migrants' : 'other');
};

/** Nearness of a verb that makes a number without a noun speak for itself. */
const OWN_AFTER = 5;
const OWN_BEFORE = 1;

/** Has the number a verb of its own right beside it ("3,720 have received …", "killing 11")? */
export const hasOwnVerb = (
  tokens: readonly Token[],
  number: { readonly hedgeFirst: number; readonly next: number },
  sentence: { readonly first: number; readonly next: number },
  data: StatisticData,
): boolean => {
  const after = verbAfter(tokens, number.next, sentence.next, data);
  const before = verbBefore(tokens, number.hedgeFirst, sentence.first, data);
  return (after !== null && after.distance <= OWN_AFTER) || (before !== null && before.distance <= OWN_BEFORE);
};

const chooseVerb = (before: Verb | null, after: Verb | null): Verb | null => {
  if (before === null || after === null) return before ?? after;
  if (MOVES.has(after.indicator) && after.distance === 0) return after;
  if (before.distance <= GOVERNS && before.distance <= after.distance + 1) return before;
  return after.distance <= before.distance + 2 ? after : before;
};
