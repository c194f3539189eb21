import type { Indicator, Purpose, Qualifier } from '../../contract/fact.ts';
import type { RelationData } from '../relations/data.ts';
import type { PhraseTable } from '../text/phrases.ts';
import type { PeriodData } from './periods.ts';
import type { SourceData } from './sources.ts';

/** How a language writes and says numbers. */
export interface NumberData {
  /** `english`: 1,234.5; `continental`: 1 234,5 and 1.234,5. */
  readonly notation: 'english' | 'continental';
  /** Is "25,655 millones" twenty-five thousand, as American Spanish writes, rather than a decimal? */
  readonly commaThousands: boolean;
  /** Words below one hundred: "one" to "ninety". */
  readonly cardinals: ReadonlyMap<string, number>;
  /** "hundred", "thousand", "million": they multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales glued to a numeral: "5k", "2.3bn". */
  readonly attachedScales: ReadonlyMap<string, number>;
  /** "a" in "a hundred", "a third". */
  readonly indefinite: ReadonlySet<string>;
  /** Scales that need nothing before them: "mille", "cien". */
  readonly bareScales: ReadonlySet<string>;
  /** Inside a number in words: "one hundred and five", "treinta y cinco". */
  readonly joiner: ReadonlySet<string>;
  /** Does the joiner stand between tens and units ("treinta y cinco"), rather than after hundreds? */
  readonly joinsTens: boolean;
  /** "third", "quarters". */
  readonly fractions: ReadonlyMap<string, number>;
  /** "half": stands without a number before it. */
  readonly halves: ReadonlySet<string>;
  /** "half" before a measure: "half a tonne", "media tonelada". */
  readonly halfOf: ReadonlySet<string>;
  /** Ordinals that are fractions before "parte": "tres cuartas partes". */
  readonly partFractions: ReadonlyMap<string, number>;
  readonly parts: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "in", "out of every" of "one in five". */
  readonly oneIn: PhraseTable<true>;
  readonly percent: PhraseTable<true>;
  /** "doubled" is 2. */
  readonly multiplied: PhraseTable<number>;
  /** First words of the phrases above. */
  readonly multipliedStarts: ReadonlySet<string>;
  /** "times" of "three times more". */
  readonly times: ReadonlySet<string>;
  /** What must follow "times" for it to measure: "more", "as", "higher". */
  readonly timesThan: ReadonlySet<string>;
  readonly rangeTo: PhraseTable<true>;
  readonly rangeBetween: ReadonlySet<string>;
  readonly rangeAnd: ReadonlySet<string>;
  /** Before "A to B" they tell of a change, not of a range. */
  readonly changeFrom: ReadonlySet<string>;
  /** Verbs and nouns of change: behind them "from A to B" is no range. */
  readonly changes: ReadonlySet<string>;
  /** Between a hedge and the number: "over the", "an additional", "a total of". */
  readonly hedgeFillers: ReadonlySet<string>;
  readonly hedgesBefore: PhraseTable<Qualifier>;
  readonly hedgesAfter: PhraseTable<Qualifier>;
  /** Verbs that bound a large number behind their subject, and are other words elsewhere: "Arrivals Top 100,000". */
  readonly hedgeVerbs: ReadonlyMap<string, Qualifier>;
}

/** Words after or before a number which say that it is no statistic, or a measure. */
export interface UnitData {
  readonly durations: ReadonlySet<string>;
  /** Between number and duration: "two consecutive years". */
  readonly durationFillers: ReadonlySet<string>;
  readonly ages: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly distances: PhraseTable<true>;
  readonly measures: PhraseTable<true>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Singular articles that make a day of a number behind them ("el 25"). */
  readonly dayArticles: ReadonlySet<string>;
  /** "Phase 3", "Law No. 5", "Route 66". */
  readonly labels: ReadonlySet<string>;
  readonly clockAfter: PhraseTable<true>;
  /** What makes bare 1950–2049 a year: "in", "since", "by". */
  readonly yearBefore: ReadonlySet<string>;
  readonly phoneBefore: ReadonlySet<string>;
}

/** Currency signs, codes and names. */
export interface CurrencyData {
  readonly before: PhraseTable<string>;
  readonly after: PhraseTable<string>;
  /** Verbs of giving and paying: millions of nothing behind them are money ("Norway pledged 12 million"). */
  readonly gives: ReadonlySet<string>;
  /** Verbs of needing and getting: millions of nothing behind them are money where a currency is named nearby. */
  readonly seeks: ReadonlySet<string>;
  /** Words for each purpose, with the tokens that they count as further off where that is not the purpose's own. */
  readonly purposes: readonly (readonly [Purpose, PhraseTable<true>, handicap?: number])[];
}

/** What decides what a number counts. */
export interface StatisticData {
  /** Words that end a noun phrase: prepositions, auxiliaries, pronouns, common verbs. */
  readonly stops: ReadonlySet<string>;
  /** Words between the number and the noun that are no part of it: "of", "the", "all". */
  readonly openers: ReadonlySet<string>;
  /** What a plural noun ends in, in lower case. */
  readonly plural: RegExp;
  /** Does the head stand first ("personnes déplacées"), with adjectives after it? */
  readonly headFirst: boolean;
  /** Is "one" also the article, so that it counts only with a hedge? */
  readonly oneIsArticle: boolean;
  /** Words that may end in -s without ending the phrase. */
  readonly notHeads: ReadonlySet<string>;
  readonly irregularPlurals: ReadonlySet<string>;
  /** Head nouns that decide alone. */
  readonly nouns: ReadonlyMap<string, Indicator>;
  /** Nouns for people: the verb decides, else the default. */
  readonly people: ReadonlyMap<string, Indicator>;
  /** Verbs and phrases after the number: "were rescued". */
  readonly verbsAfter: PhraseTable<Indicator>;
  /** Verbs before the number: "killing 20 people". */
  readonly verbsBefore: PhraseTable<Indicator>;
  /** Verbs with people as their object: a number without a noun right behind them counts people ("killed 12"). */
  readonly befalling: ReadonlySet<string>;
  /** Verbs and nouns of giving: with "to" before the number, people are reached ("distributed tents to 300 people"). */
  readonly giving: ReadonlySet<string>;
  /** Verbs and nouns of handing goods over: what is counted right behind them is goods ("distributed 50 stretchers"). */
  readonly handing: ReadonlySet<string>;
  /** Verbs of issuing papers: what is counted beside them is goods, though what is listed below them need be none. */
  readonly issuing: ReadonlySet<string>;
  /** "comprises": what is counted behind it is goods where the sentence speaks of a {@link lot}. */
  readonly comprising: ReadonlySet<string>;
  /** "donation", "consignment", "equipment". */
  readonly lot: ReadonlySet<string>;
  /** Handed over, delivered or distributed, and yet no goods: "speeches", "projects". */
  readonly notGoods: ReadonlySet<string>;
  /** What "cases of" and "kinds of" tell of makes them incidents: "violence", "torture". */
  readonly wrongs: ReadonlySet<string>;
  /** Diseases, and what tells that one is about: "cholera", "epidemic", "suspected". */
  readonly diseases: ReadonlySet<string>;
  /** "applications": of asylum they are those who seek it. */
  readonly applications: ReadonlySet<string>;
  /** "kinds", "types": what they are of decides. */
  readonly kindsOf: ReadonlySet<string>;
  /** Before a verb of help: the help is to come ("will", "hopes to"). */
  readonly future: PhraseTable<true>;
  /** A verb of the future by its ending; null where a word of its own tells it. */
  readonly futureForm: RegExp | null;
  /** Makes of a help to come one that is there already: "will continue to". */
  readonly goingOn: ReadonlySet<string>;
  /** "for" of "wells for 12 hamlets", and verbs of building before it. */
  readonly givenFor: ReadonlySet<string>;
  readonly built: ReadonlySet<string>;
  /** "to" of "tents to 300 people". */
  readonly givenTo: ReadonlySet<string>;
  /** Verbs that only record: of people whose noun says what they are, they tell nothing ("registered 70 refugees"). */
  readonly recording: ReadonlySet<string>;
  /** Adjectives inside the phrase: "12 injured migrants". */
  readonly adjectives: ReadonlyMap<string, Indicator>;
  /** Between a whole and its part: "including", "of whom". */
  readonly partWords: ReadonlySet<string>;
  /** Stand for what was counted last: "half of these". */
  readonly pronouns: ReadonlySet<string>;
  /** Join a number to the noun before it: "arrivals hit 500". */
  readonly links: ReadonlySet<string>;
  /** Between a number without a noun and what it names: "of whom 294 were Sudanese". */
  readonly copulas: ReadonlySet<string>;
  /** "the toll stands at 12", "rose to 40". */
  readonly stands: ReadonlySet<string>;
  readonly standsAt: ReadonlySet<string>;
  /** Beside a number without a noun that counts all the same: "of whom 40", "30 have received". */
  readonly ellipticBefore: ReadonlySet<string>;
  readonly ellipticAfter: ReadonlySet<string>;
  /** A finite verb by its ending: "40 tested positive", "267 pertenecen". */
  readonly ellipticVerb: RegExp;
  /** Hedges that mean an age after people: "children under five". */
  readonly ageHedges: ReadonlySet<string>;
  readonly ageOwners: ReadonlySet<string>;
  /** "the first half", "the second half" are no shares. */
  readonly beforeHalf: ReadonlySet<string>;
  /** Units of size after a hyphen: "40-bed". */
  readonly hyphenUnits: ReadonlySet<string>;
  /** Verbs of reporting, as `SourceData.verbs`: behind them "that" opens a clause. */
  readonly sourceVerbs: ReadonlySet<string>;
  readonly numberOf: PhraseTable<true>;
}

export interface LanguageData {
  readonly numbers: NumberData;
  readonly units: UnitData;
  readonly currencies: CurrencyData;
  readonly statistic: StatisticData | null;
  readonly relations: RelationData | null;
  readonly periods: PeriodData | null;
  readonly sources: SourceData | null;
}
