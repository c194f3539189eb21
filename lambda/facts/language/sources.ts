import type { PhraseTable } from '../text/phrases.ts';

/** Words that tell who reports a figure. */
export interface SourceData {
  /** "according to", "data from": who reports stands behind. */
  readonly before: PhraseTable<true>;
  /** "based on": only where what stands behind is called data or a report. */
  readonly weakBefore: PhraseTable<true>;
  /** "for" at the head of a sentence, before a body and a comma: "Pour le HCR, …". */
  readonly viewOf: ReadonlySet<string>;
  /** Verbs of reporting: who reports is their subject. */
  readonly verbs: ReadonlySet<string>;
  /** Those of them that may stand before their subject: ", said X". */
  readonly speech: ReadonlySet<string>;
  /** Verbs that report only before "that" ("added that 40"; not "added 40 beds"). */
  readonly thatVerbs: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Verbs of several words: "a fait savoir", "puts the number". */
  readonly verbPhrases: PhraseTable<true>;
  /** Nouns in small letters that report: bodies, officials, documents. */
  readonly authorities: ReadonlySet<string>;
  /** Documents that find things: subjects of "found". */
  readonly figures: ReadonlySet<string>;
  /** Small words that only lead up to who reports: "the latest data published by". */
  readonly opening: ReadonlySet<string>;
  /** Small words inside of a name: "of", "de la". */
  readonly connectors: ReadonlySet<string>;
  /** Between a verb and its subject, or before a verb: adverbs, auxiliaries, days. */
  readonly adverbs: ReadonlySet<string>;
  /** Before a verb they cannot lead to its subject: prepositions. */
  readonly notSubjects: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Pronouns: their verb goes on with who reported before. */
  readonly pronouns: ReadonlySet<string>;
  /** May the subject be left out ("Agregó que")? */
  readonly subjectless: boolean;
  /** A sentence that opens so goes on with what was reported before. */
  readonly goesOn: RegExp;
  /** A sentence that opens so tells more of the figure before: "This figure is twice …". */
  readonly sameFigure: RegExp;
  /** Behind "according to": who spoke before ("him"). */
  readonly himself: ReadonlySet<string>;
}
