/**
 * The fact contract: what is taken out of one release, on the wire and in the store.
 * Names follow schema.org (QuantitativeValue, MonetaryAmount, Quotation, Person), W3C Web Annotation selectors
 * (evidence), ISO 3166-1 alpha-2, ISO 4217, ISO 8601, E.164 and HXL hashtags.
 */

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export type IsoDate = `${number}-${number}-${number}`;

export const FACT_KINDS = [
  'statistic',
  'money',
  'quote',
  'person',
  'organization',
  'place',
  'date',
  'document',
  'contact',
  'position',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Which text of the release the offsets count in. */
export type EvidenceField = 'text' | 'title' | 'caption';

/** The exact words that prove a fact. Offsets are UTF-16 code units; `text.slice(start, end) === exact`, always. */
export interface Evidence {
  readonly exact: string;
  /** Up to 32 code units before `exact`. */
  readonly prefix: string;
  /** Up to 32 code units after `exact`. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly field: EvidenceField;
}

/** Half-open span of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A closed interval of calendar days; `null` where the end is open. */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

export const QUALIFIERS = ['exact', 'about', 'nearly', 'over', 'at_least', 'under', 'up_to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = ['count', 'percent', 'ratio', 'multiple', 'measure'] as const;
export type Unit = (typeof UNITS)[number];

/** Indicators and the HXL hashtag of each. */
export const INDICATORS = {
  displaced: '#affected+idps',
  refugees: '#affected+refugees',
  migrants: '#population+migrants',
  arrivals: '#movement+arrivals',
  departures: '#movement+departures',
  returnees: '#affected+returnees',
  deaths: '#affected+killed',
  missing: '#affected+missing',
  injured: '#affected+injured',
  rescued: '#affected+rescued',
  trafficked: '#affected+trafficked',
  cases: '#affected+infected',
  affected: '#affected',
  in_need: '#inneed',
  targeted: '#targeted',
  reached: '#reached',
  population: '#population',
  incidents: '#event',
  staff: '#org+staff',
  facilities: '#loc+facility',
  items: '#item',
  countries: '#country+num',
  other: '#indicator+num',
} as const;
export type Indicator = keyof typeof INDICATORS;

export const PURPOSES = [
  'appeal',
  'contribution',
  'remittances',
  'cash_assistance',
  'budget',
  'cost',
  'loss',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** One value, or a range. */
export type Quantity =
  | { readonly value: number; readonly minValue?: never; readonly maxValue?: never }
  | { readonly value?: never; readonly minValue: number; readonly maxValue: number };

/** How a fact stands to another of the same release, where the text states it. */
export const RELATIONS = ['partOf', 'comparedWith', 'sameAs'] as const;
export type RelationType = (typeof RELATIONS)[number];

export interface Relation {
  /**
   * - `partOf`: this number is a part of the other ("of whom 294 Sudanese");
   * - `comparedWith`: the other is this one's baseline ("compared with 138,524 in 2016");
   * - `sameAs`: both say the same thing (title and body).
   */
  readonly type: RelationType;
  readonly factId: string;
  /** Of `comparedWith`: how this figure stands to its baseline. */
  readonly direction?: 'up' | 'down' | 'level';
}

export interface FactBase {
  /** Stable: the same evidence in the same release version gives the same id. */
  readonly id: string;
  readonly kind: FactKind;
  readonly evidence: Evidence;
  /** The sentence around the evidence, in the same field. */
  readonly sentence: Span;
  /** 0 to 1. */
  readonly confidence: number;
  readonly relations: readonly Relation[];
}

export type StatisticFact = FactBase &
  Quantity & {
    readonly kind: 'statistic';
    readonly unit: Unit;
    readonly unitText: string;
    readonly qualifier: Qualifier;
    readonly indicator: Indicator;
    /** ISO 3166-1 alpha-2 codes of where it holds. */
    readonly places: readonly string[];
    readonly period: Period | null;
    readonly source: string | null;
  };

export type MoneyFact = FactBase &
  Quantity & {
    readonly kind: 'money';
    /** ISO 4217. */
    readonly currency: string;
    readonly qualifier: Qualifier;
    readonly purpose: Purpose;
    readonly period: Period | null;
    readonly source: string | null;
  };

export interface Speaker {
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
}

export interface QuoteFact extends FactBase {
  readonly kind: 'quote';
  /** Without quotation marks. */
  readonly text: string;
  readonly speaker: Speaker | null;
}

export interface PersonFact extends FactBase {
  readonly kind: 'person';
  /** Fullest form, without honorifics. */
  readonly name: string;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
}

export interface OrganizationFact extends FactBase {
  readonly kind: 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PlaceFact extends FactBase {
  readonly kind: 'place';
  readonly name: string;
  readonly countryCode: string | null;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

export interface DocumentFact extends FactBase {
  readonly kind: 'document';
  readonly title: string;
  readonly type: 'report' | 'agreement' | 'plan' | 'appeal' | 'law' | 'dataset' | 'statement' | 'other';
}

export interface ContactFact extends FactBase {
  readonly kind: 'contact';
  readonly name: string | null;
  readonly affiliation: string | null;
  /** E.164. */
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
}

export interface PositionFact extends FactBase {
  readonly kind: 'position';
  readonly actor: string;
  readonly stance:
    | 'welcomes'
    | 'commends'
    | 'supports'
    | 'calls_for'
    | 'warns'
    | 'condemns'
    | 'concerned'
    | 'commits'
    | 'thanks';
  readonly object: string;
  readonly addressee: string | null;
  readonly inQuote: boolean;
}

export type Fact =
  | StatisticFact
  | MoneyFact
  | QuoteFact
  | PersonFact
  | OrganizationFact
  | PlaceFact
  | DateFact
  | DocumentFact
  | ContactFact
  | PositionFact;

/** The fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
