import type { Evidence, EvidenceField, FactKind, FactOf, Span } from '../contract/fact.ts';
import type { FactInput } from './fact-reader.ts';
import { firstFrom } from './text/in-order.ts';
import { splitParagraphs } from './text/paragraphs.ts';
import { splitSentences } from './text/sentences.ts';

/** Languages with a grammar; every other one is read with numerals and symbols alone. */
export const GRAMMAR_LANGUAGES = ['en', 'fr', 'es'] as const;
export type GrammarLanguage = (typeof GRAMMAR_LANGUAGES)[number];
export type ContextLanguage = GrammarLanguage | 'other';

/** One sentence; offsets count in the field's text and `text === field.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
  /** Index into the field's paragraphs. */
  readonly paragraph: number;
}

/** One paragraph; offsets count in the field's text. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** One text of the release (title or body), split once for all kinds. */
export interface FieldText {
  readonly field: EvidenceField;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/** What every kind reads from: one release, split and ready. Layers that kinds share are computed once (`shared`). */
export interface FactContext {
  readonly scope: string;
  readonly language: ContextLanguage;
  readonly title: string;
  readonly publishedAt: string | null;
  /** Title first, then the body. */
  readonly fields: readonly FieldText[];
}

/** A fact before it has an identity, and before it is related to others. */
export type Draft<F> = F extends unknown ? Omit<F, 'id' | 'relations'> : never;

/** Reads the facts of one kind. Never throws for any text; linear in its length. */
export type KindReader<K extends FactKind> = (context: FactContext) => readonly Draft<FactOf<K>>[];

/** First subtag of a BCP 47 tag as a language of the grammar. */
export const languageOf = (tag: string): ContextLanguage => {
  const first = tag.toLowerCase().split(/[-_]/)[0];
  return GRAMMAR_LANGUAGES.find((language) => language === first) ?? 'other';
};

const fieldText = (field: EvidenceField, text: string, language: ContextLanguage): FieldText => {
  const paragraphs = splitParagraphs(text);
  return { field, text, paragraphs, sentences: splitSentences(paragraphs, language) };
};

/** Splits one release, once for all kinds. */
export const buildContext = (input: FactInput): FactContext => {
  const language = languageOf(input.language);
  return {
    scope: input.scope,
    language,
    title: input.title,
    publishedAt: input.publishedAt,
    fields: [fieldText('title', input.title, language), fieldText('text', input.text, language)],
  };
};

/** Code units of context on either side of the evidence (W3C TextQuoteSelector). */
const CONTEXT_LENGTH = 32;

/** The evidence for `text.slice(start, end)` of one field. */
export const evidenceOf = (fieldText: FieldText, start: number, end: number): Evidence => ({
  exact: fieldText.text.slice(start, end),
  prefix: fieldText.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
  suffix: fieldText.text.slice(end, end + CONTEXT_LENGTH),
  start,
  end,
  field: fieldText.field,
});

/** Index of the sentence that holds the offset, or of the last one before it; -1 before the first. */
export const sentenceIndexAt = (fieldText: FieldText, offset: number): number => {
  return firstFrom(fieldText.sentences, offset + 1) - 1;
};

/** Span of the sentence(s) around an evidence: from the one that holds its start to the one that holds its end. */
export const sentenceAround = (fieldText: FieldText, start: number, end: number): Span => {
  const first = fieldText.sentences[sentenceIndexAt(fieldText, start)];
  const last = fieldText.sentences[sentenceIndexAt(fieldText, Math.max(start, end - 1))];
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
};

/**
 * A layer that several kinds share (numbers, dates, people): computed at the first use, once per release, and
 * forgotten with the context.
 */
export const sharedLayer = <T>(compute: (context: FactContext) => T): ((context: FactContext) => T) => {
  const computed = new WeakMap<FactContext, { readonly layer: T }>();
  return (context) => {
    const known = computed.get(context);
    if (known !== undefined) return known.layer;
    const layer = compute(context);
    computed.set(context, { layer });
    return layer;
  };
};
