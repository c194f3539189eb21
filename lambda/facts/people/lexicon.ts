/** What the readers of names, quotes and contacts know of one language. All words in lower case unless noted. */
export interface PeopleLexicon {
  /** Forms of address: no part of the name ("Mr", "Dr", "H.E."). */
  readonly honorifics: readonly string[];
  /** A job title has one of these ("director", "spokesperson"). */
  readonly titleHeads: readonly string[];
  /** What somebody is rather than a post ("farmer", "mother"): a title only behind a name or in small letters. */
  readonly weakTitleHeads: readonly string[];
  /** Capitalised words that may close a title before a name: "Chief of Mission", "Focal Point". */
  readonly titleTails: readonly string[];
  /** Short forms of titles, as they are written ("DG", "SG"). */
  readonly titleAcronyms: readonly string[];
  /** Heads that are everyday adjectives or nouns in small letters ("de forma general"): they count with a capital only. */
  readonly adjectiveHeads: readonly string[];
  /** Say only that somebody has a post: "the official", "the UN chief". */
  readonly genericTitles: readonly string[];
  /** Are posts written small ("le directeur du camp")? */
  readonly titlesInSmall: boolean;
  /** An organization has one of these ("ministry", "agency"). */
  readonly organizationNouns: readonly string[];
  /** Capitalised words that are part of no person's name: days, peoples, things, function words at a sentence's head. */
  readonly notNames: readonly string[];
  /** Names of people as well ("May", "April"): they may open a name, but not behind a preposition ("in May"). */
  readonly alsoNames: readonly string[];
  /** Small words inside a name: "de", "bin". */
  readonly particles: readonly string[];
  /** Verbs of speech in the forms a release uses ("said", "adds"). */
  readonly speechVerbs: readonly string[];
  /** Forms of such verbs that speak behind an auxiliary alone: "ha explicado", "s’est félicitée". */
  readonly speechParticiples: readonly string[];
  /** Verbs that say what a quotation does ("condemned “…”"): beside other names than a speaker's, so they show no person. */
  readonly quotingVerbs: readonly string[];
  /** Nouns for a person that are no post: "a man from Lira, John Okello", "her son Peter". */
  readonly personNouns: readonly string[];
  /** Ends of the adjectives that stand behind a post ("inspecteur central", "líder comunal"); none where they stand before. */
  readonly adjectiveEndings: readonly string[];
  /** Before the name of an author at the head of a text: "By". */
  readonly bylineWords: readonly string[];
  /** Show that a name belongs to a phrase of place, so that the verb behind it has another subject: "in", "from". */
  readonly placePrepositions: readonly string[];
  /** May a verb stand without its subject ("Además aseguró que …")? */
  readonly dropsSubjects: boolean;
  /** Pronouns that stand for the speaker. */
  readonly pronouns: readonly string[];
  /** Small words inside a title or an affiliation: "of", "for", "and", "the". */
  readonly titleJoints: readonly string[];
  /** Between a title and its organization: "of", "at", "with". */
  readonly affiliationJoints: readonly string[];
  /** End a title that follows a name: "who", "during". */
  readonly titleStops: readonly string[];
  /** Articles, for ", a Project Officer". */
  readonly articles: readonly string[];
  /** Before a quotation these make it a title or a name: "titled", "campaign". */
  readonly namingWords: readonly string[];
  /** "according to": what follows speaks. */
  readonly according: readonly string[];
  /** Opens a sentence of which the next words name who speaks: "For X, “…”", "D’après X, « … »". Sticky. */
  readonly opinion: RegExp;
  /** Opens a sentence that says who spoke the words before it: "Así lo cuenta X", "These are the words of X". */
  readonly pointsBack: RegExp;
}
