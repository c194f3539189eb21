import type { ContextLanguage } from '../context.ts';
import { ENGLISH_DOCUMENTS } from '../language/en/documents.ts';
import { SPANISH_DOCUMENTS } from '../language/es/documents.ts';
import { FRENCH_DOCUMENTS } from '../language/fr/documents.ts';
import { TREATIES } from '../language/treaties.ts';
import { type PhraseTable, phrasesOf, phraseTable, wordSet } from '../text/phrases.ts';
import type { DocumentLexicon, DocumentType, TypedPhrases } from './lexicon.ts';

/** The words of a language as tables and sets. */
export interface CompiledDocuments {
  readonly headFirst: boolean;
  readonly heads: PhraseTable<DocumentType>;
  /** The words of the heads, one by one. */
  readonly headWords: ReadonlySet<string>;
  readonly known: PhraseTable<DocumentType>;
  readonly formal: PhraseTable<DocumentType>;
  readonly weakHeads: ReadonlySet<string>;
  readonly numberOnly: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly adjectiveEnds: readonly string[];
  /** As they are written. */
  readonly acronyms: ReadonlyMap<string, DocumentType>;
  readonly naming: PhraseTable<DocumentType>;
  readonly titled: ReadonlySet<string>;
  readonly reading: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly linkAdjectives: ReadonlySet<string>;
  readonly openEnded: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly verbEnds: RegExp | null;
  readonly namesakes: PhraseTable<true>;
  readonly undertakings: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
}

const TYPES: readonly DocumentType[] = [
  'report',
  'agreement',
  'plan',
  'appeal',
  'law',
  'dataset',
  'statement',
  'other',
];

const entries = (phrases: TypedPhrases): (readonly [string, DocumentType])[] =>
  TYPES.flatMap((type) => phrasesOf(type, phrases[type] ?? ''));

const knownEntries = ({ known, knownInFull }: DocumentLexicon): readonly (readonly [string, DocumentType])[] => [
  ...entries(known),
  ...TYPES.flatMap((type) => (knownInFull[type] ?? []).map((phrase) => [phrase, type] as const)),
];

const compile = (lexicon: DocumentLexicon, treaties: readonly string[]): CompiledDocuments => ({
  headFirst: lexicon.headFirst,
  heads: phraseTable(entries(lexicon.heads)),
  headWords: new Set(entries(lexicon.heads).flatMap(([phrase]) => phrase.split(' '))),
  known: phraseTable([
    ...knownEntries(lexicon),
    ...[...TREATIES.en, ...treaties].map((phrase) => [phrase, 'agreement'] as const),
    // "la Displacement Tracking Matrix": documents keep their English names in other languages.
    ...knownEntries(ENGLISH_DOCUMENTS),
  ]),
  formal: phraseTable(entries(lexicon.formal)),
  weakHeads: wordSet(lexicon.weakHeads),
  numberOnly: wordSet(lexicon.numberOnly),
  inside: wordSet(lexicon.inside),
  adjectiveEnds: lexicon.adjectiveEnds,
  acronyms: new Map([...entries(ENGLISH_DOCUMENTS.acronyms), ...entries(lexicon.acronyms)]),
  naming: phraseTable(entries(lexicon.naming)),
  titled: wordSet(lexicon.titled),
  reading: wordSet(lexicon.reading),
  generic: wordSet(lexicon.generic),
  joints: wordSet(lexicon.joints),
  links: wordSet(lexicon.links),
  linkAdjectives: wordSet(lexicon.linkAdjectives),
  openEnded: wordSet(lexicon.openEnded),
  ands: wordSet(lexicon.ands),
  definite: wordSet(lexicon.definite),
  possessives: wordSet(lexicon.possessives),
  verbEnds: lexicon.verbEnds,
  namesakes: phraseTable(phrasesOf(true as const, lexicon.namesakes)),
  undertakings: wordSet(lexicon.undertakings),
  demonstratives: wordSet(lexicon.demonstratives),
  stops: wordSet(lexicon.stops),
  openers: wordSet(lexicon.openers),
  bodies: wordSet(lexicon.bodies),
  owners: wordSet(lexicon.owners),
  numbered: wordSet(lexicon.numbered),
});

const SOURCES: Readonly<Record<ContextLanguage, DocumentLexicon | null>> = {
  en: ENGLISH_DOCUMENTS,
  fr: FRENCH_DOCUMENTS,
  es: SPANISH_DOCUMENTS,
  other: null,
};
const compiled = new Map<ContextLanguage, CompiledDocuments>();

/** The words of a language; null where it has no grammar: nothing is invented there. */
export const documentLexiconOf = (language: ContextLanguage): CompiledDocuments | null => {
  const source = SOURCES[language];
  if (source === null || language === 'other') return null;
  const known = compiled.get(language) ?? compile(source, TREATIES[language]);
  compiled.set(language, known);
  return known;
};
