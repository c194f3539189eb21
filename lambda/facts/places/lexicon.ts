/** What the reader of places knows of one language; words in lower case. */
export interface PlaceLexicon {
  /** Behind (or, with "of", before) a name they show it to be a place: "district", "camp". */
  readonly nouns: ReadonlySet<string>;
  /** Nouns that belong to the name they stand by: "airport", "river", "island". */
  readonly ownNouns: ReadonlySet<string>;
  /** Nouns that show no unknown name to be a place: "site", "area". */
  readonly looseNouns: ReadonlySet<string>;
  /** Stand before a name without "of": "barrio X", "quartier X". */
  readonly bareNouns: ReadonlySet<string>;
  /** Does a noun with a capital before "of" belong to the name: "État de Cross River"? */
  readonly nounOfName: boolean;
  /** Behind these a capitalised word that nothing else explains is a place: "in". As written. */
  readonly guessing: ReadonlySet<string>;
  /** "refugee settlement", "reception centre" behind a name make a place of their own: first words and last words. */
  readonly kindWords: ReadonlySet<string>;
  readonly kindNouns: ReadonlySet<string>;
  /** Capitalised before a country they name a part of it: "Northern Iraq". */
  readonly directions: ReadonlySet<string>;
  /** Open a list of names behind their noun, or anywhere: "such as", "namely", "comme". Last words. */
  readonly examples: ReadonlySet<string>;
  /** Before "à" they say to whom, not where: "donne", "dit". */
  readonly giving: RegExp;
  /** May stand between a name and its noun: "refugee", "international". */
  readonly betweens: ReadonlySet<string>;
  /** Join a noun and the name behind it: "the town of Bama". */
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Before a place: "in", "from". */
  readonly locative: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that are names of places too and mean something else where no place noun or list says otherwise. */
  readonly common: ReadonlySet<string>;
  /** Capitalised behind a place they make a document, an event or a project of it: "Paris Agreement". */
  readonly titles: ReadonlySet<string>;
  /** Words that name no place by themselves before a noun: "Northern Region", "Refugee Camp". */
  readonly vague: ReadonlySet<string>;
}
