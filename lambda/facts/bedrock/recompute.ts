import {
  type DocumentFact,
  type Fact,
  type FactKind,
  INDICATORS,
  type Indicator,
  type PositionFact,
  PURPOSES,
} from '../../contract/fact.ts';
import { figurePlaces } from '../clause/figure-places.ts';
import { periodAround } from '../clause/period.ts';
import { boundedSentence } from '../clause/sentence-facts.ts';
import { findEmails } from '../contacts/addresses.ts';
import { findTelephones } from '../contacts/telephones.ts';
import { type Draft, evidenceOf, type FactContext, sentenceAround } from '../context.ts';
import { resolveDates } from '../dates/resolve.ts';
import { currencyOf } from '../money/currency.ts';
import { type FoundNumber, numberLayer } from '../numbers/layer.ts';
import { mainCountry } from '../places/countries.ts';
import { quotations } from '../quotes/quotations.ts';
import type { Located } from './locate.ts';
import type { Proposal } from './proposal.ts';

/** How sure a fact is that the model alone proposes; one that the grammar finds too is as sure as the grammar's. */
const ALONE = 0.7;
const MIN_QUOTE_WORDS = 4;
const QUOTATION_MARK = /["“”«»„‟‘’']/;
const STANCES = [
  'welcomes',
  'commends',
  'supports',
  'calls_for',
  'warns',
  'condemns',
  'concerned',
  'commits',
  'thanks',
] as const satisfies readonly PositionFact['stance'][];
const DOCUMENT_TYPES = [
  'report',
  'agreement',
  'plan',
  'appeal',
  'law',
  'dataset',
  'statement',
  'other',
] as const satisfies readonly DocumentFact['type'][];

const oneOf = <T extends string>(label: string | null, values: readonly T[]): T | null =>
  values.find((value) => value === label) ?? null;
const INDICATOR_NAMES = Object.keys(INDICATORS) as Indicator[];

/** Words that a label gives, where the release has them; null where it does not. */
const verbatim = (context: FactContext, words: string | null): string | null => {
  const trimmed = words?.trim() ?? '';
  return trimmed !== '' && context.fields.some(({ text }) => text.includes(trimmed)) ? trimmed : null;
};

const numberAt = (context: FactContext, { field, start, end }: Located): FoundNumber | null =>
  numberLayer(context)
    .find((found) => found.field === field)
    ?.numbers.find((number) => number.start < end && start < number.end) ?? null;

const quantityOf = ({ low, high }: FoundNumber) => (low === high ? { value: low } : { minValue: low, maxValue: high });

type Rebuild<K extends FactKind> = (
  context: FactContext,
  at: Located,
  proposal: Proposal,
) => Omit<Draft<Extract<Fact, { kind: K }>>, 'evidence' | 'sentence' | 'confidence'> | null;

/** From a span and labels to a fact, for each kind: values by the grammar's own layers, words only as they stand. */
const REBUILD: { readonly [K in FactKind]: Rebuild<K> } = {
  statistic: (context, at, { label, object, organization }) => {
    const number = numberAt(context, at);
    const unitText = verbatim(context, object);
    if (number === null || number.currency !== null || unitText === null) return null;
    const sentence = boundedSentence(at.field, number.start, number.end);
    return {
      kind: 'statistic',
      ...quantityOf(number),
      unit: number.form,
      unitText,
      qualifier: number.qualifier,
      indicator: oneOf(label, INDICATOR_NAMES) ?? 'other',
      places: figurePlaces(context, at.field, sentence, number),
      period: periodAround(context, at.field, sentence, number),
      source: verbatim(context, organization),
    };
  },
  money: (context, at, { label, organization }) => {
    const number = numberAt(context, at);
    if (number === null || number.currency === null || number.high <= 0) return null;
    const currency = currencyOf(context, number.currency);
    if (currency === null) return null;
    const sentence = boundedSentence(at.field, number.start, number.end);
    return {
      kind: 'money',
      ...quantityOf(number),
      currency,
      qualifier: number.qualifier,
      purpose: oneOf(label, PURPOSES) ?? 'other',
      period: periodAround(context, at.field, sentence, number),
      source: verbatim(context, organization),
    };
  },
  quote: (context, { field, start, end }, { name, jobTitle, organization }) => {
    const text = field.text.slice(start, end);
    const marked =
      QUOTATION_MARK.test(field.text.charAt(start - 1)) || QUOTATION_MARK.test(field.text.slice(end, end + 2));
    if (!marked || text.split(/\s+/).length < MIN_QUOTE_WORDS) return null;
    const speaker = {
      name: verbatim(context, name),
      jobTitle: verbatim(context, jobTitle),
      affiliation: verbatim(context, organization),
    };
    return { kind: 'quote', text, speaker: speaker.name === null && speaker.jobTitle === null ? null : speaker };
  },
  person: (context, { field, start, end }, { jobTitle, organization }) => {
    const name = field.text.slice(start, end);
    if (!/^\p{Lu}.*\s\p{L}/u.test(name)) return null;
    return {
      kind: 'person',
      name,
      jobTitle: verbatim(context, jobTitle),
      affiliation: verbatim(context, organization),
    };
  },
  organization: (context, { field, start, end }, { aliases }) => ({
    kind: 'organization',
    name: field.text.slice(start, end),
    aliases: aliases.flatMap((alias) => verbatim(context, alias) ?? []),
  }),
  // Which country a place lies in is the gazetteer's word, and it did not know this one.
  place: (_, { field, start, end }) => ({ kind: 'place', name: field.text.slice(start, end), countryCode: null }),
  date: (context, { field, start, end }) => {
    const date = resolveDates(context).find(
      (candidate) => candidate.field === field.field && candidate.start < end && start < candidate.end,
    );
    return date === undefined ? null : { kind: 'date', ...date.period };
  },
  document: (_, { field, start, end }, { label }) => ({
    kind: 'document',
    title: field.text.slice(start, end),
    type: oneOf(label, DOCUMENT_TYPES) ?? 'other',
  }),
  contact: (context, { field, start, end }, { name, organization }) => {
    const line = field.text.slice(start, end);
    const emails = findEmails(line).map(({ email }) => email);
    const telephones = findTelephones(line, () => mainCountry(context)).flatMap(({ numbers }) => numbers);
    const person = verbatim(context, name);
    if (person === null && emails.length + telephones.length === 0) return null;
    return { kind: 'contact', name: person, affiliation: verbatim(context, organization), telephones, emails };
  },
  position: (context, { field, start, end }, { label, name, object, addressee }) => {
    const stance = oneOf(label, STANCES);
    const actor = verbatim(context, name);
    const wanted = verbatim(context, object);
    if (stance === null || actor === null || wanted === null) return null;
    const inQuote = quotations(context).some((q) => q.field === field && q.start <= start && end <= q.end);
    return { kind: 'position', actor, stance, object: wanted, addressee: verbatim(context, addressee), inQuote };
  },
};

/** The grammar's own draft of the same kind on the same words, if it has one. */
const grammarDraft = (drafts: readonly Draft<Fact>[], { kind }: Proposal, { field, start, end }: Located) =>
  drafts.find(
    (draft) =>
      draft.kind === kind &&
      draft.evidence.field === field.field &&
      draft.evidence.start < end &&
      start < draft.evidence.end,
  );

/**
 * The fact that a located proposal stands for; null where the grammar's layers find no value in its words, or the
 * labels name what the release does not. Where the grammar has the fact itself, that is it: two readers agree.
 */
export const recompute = (
  context: FactContext,
  grammar: readonly Draft<Fact>[],
  proposal: Proposal,
  at: Located,
): Draft<Fact> | null => {
  const agreed = grammarDraft(grammar, proposal, at);
  if (agreed !== undefined) return agreed;
  const rebuilt = REBUILD[proposal.kind](context, at, proposal);
  if (rebuilt === null) return null;
  return {
    ...rebuilt,
    evidence: evidenceOf(at.field, at.start, at.end),
    sentence: sentenceAround(at.field, at.start, at.end),
    confidence: ALONE,
  } as Draft<Fact>;
};
