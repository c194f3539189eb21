import type { DocumentFact } from '../../contract/fact.ts';

export type DocumentType = DocumentFact['type'];

/** Phrases by type of document, separated by commas, in lower case. */
export type TypedPhrases = Readonly<Partial<Record<DocumentType, string>>>;

/** How one language names documents. Word lists are separated by white space, phrases by commas; all in lower case. */
export interface DocumentLexicon {
  /** Does the noun stand first ("Plan de réponse humanitaire"), with the rest of the title in small letters? */
  readonly headFirst: boolean;
  /** Nouns that head a title where they are capitalised: "Report", "Action Plan". */
  readonly heads: TypedPhrases;
  /** Nouns of work as well as of documents: their title needs a number or letters in brackets ("Needs Assessment (MSNA)"). */
  readonly weakHeads: string;
  /** Nouns that a number alone makes a title: "Resolution". */
  readonly numberOnly: string;
  /** Begin what is in a text itself: "(see Table 1)". */
  readonly inside: string;
  /** Titles that are known in any case: "global compact", "new york declaration". */
  readonly known: TypedPhrases;
  /** Titles that are one only in capitals: a "memorandum of understanding" is any. */
  readonly formal: TypedPhrases;
  /** Known titles that hold a comma, or that go on only so. */
  readonly knownInFull: Readonly<Partial<Record<DocumentType, readonly string[]>>>;
  /** Ends of adjectives that may follow a noun in small letters ("Plan nacional"); empty where they stand before it. */
  readonly adjectiveEnds: readonly string[];
  /** Titles that go by their letters alone, as they are written: "DTM". */
  readonly acronyms: TypedPhrases;
  /** Nouns beside a title in quotation marks or behind "entitled". */
  readonly naming: TypedPhrases;
  /** Between such a noun and the title: "entitled", "called". */
  readonly titled: string;
  /** Before a title in brackets: "(please read …)". */
  readonly reading: string;
  /** Modifiers that tell no document from another: "joint", "annual". */
  readonly generic: string;
  /** Small words inside a run of capitals: "of", "and". */
  readonly joints: string;
  /** Right behind the head they open the rest of the title: "on", "for". */
  readonly links: string;
  /** Adverbs of a link: "relating [to]", "relative [à]". */
  readonly linkAdjectives: string;
  /** Heads whose title may go on in small letters: "law", "protocol". */
  readonly openEnded: string;
  readonly ands: string;
  /** Articles that say a thing is known, alone or in one word with a preposition: "the", "del". */
  readonly definite: string;
  /** "its", "su", "leur": behind "and" they open what the sentence says next. */
  readonly possessives: string;
  /** Ends of verbs, where hardly a noun ends so: "-arán", "-issent"; null where none are so clear. */
  readonly verbEnds: RegExp | null;
  /** Bodies and programmes with a document's noun in their names: "covenant of mayors". */
  readonly namesakes: string;
  /** Nouns of what is no document, beside its name in quotation marks: "programme", "course". */
  readonly undertakings: string;
  /** "this", "esta", "ce": before a title that stands for the text itself, or for one named elsewhere. */
  readonly demonstratives: string;
  /** Words that end a title which goes on in small letters. */
  readonly stops: string;
  /** Capitalised before a title without being part of it: "the", "under". */
  readonly openers: string;
  /** Right behind the head they make it a body or a post: "Policy Institute", "Convention Centre". */
  readonly bodies: string;
  /** Nouns whose name goes on with a document's noun: "Unidad de [Política Migratoria]". */
  readonly owners: string;
  /** Nouns that a number names: "Resolution 2334", "Law No. 15". */
  readonly numbered: string;
}
