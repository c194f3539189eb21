/** What the readers of names, quotes and contacts know of one language. All words in lower case unless noted. */
export interface PeopleWords {
  /** Forms of address: no part of the name ("Mr", "Dr", "H.E."). */
  readonly honorifics: ReadonlySet<string>;
  /** A job title has one of these ("director", "spokesperson"). */
  readonly titleHeads: ReadonlySet<string>;
  /** What somebody is rather than a post ("farmer", "mother"): a title only behind a name or in small letters. */
  readonly weakTitleHeads: ReadonlySet<string>;
  /** Capitalised words that may close a title before a name: "Chief of Mission", "Focal Point". */
  readonly titleTails: ReadonlySet<string>;
  /** Short forms of titles, as they are written ("DG", "SG"). */
  readonly titleAcronyms: ReadonlySet<string>;
  /** Heads that are everyday adjectives or nouns in small letters ("de forma general"): they count with a capital only. */
  readonly adjectiveHeads: ReadonlySet<string>;
  /** Say only that somebody has a post: "the official", "the UN chief". */
  readonly genericTitles: ReadonlySet<string>;
  /** Are posts written small ("le directeur du camp")? */
  readonly titlesInSmall: boolean;
  /** An organization has one of these ("ministry", "agency"). */
  readonly organizationNouns: ReadonlySet<string>;
  /** Capitalised words that are part of no person's name: days, peoples, things, function words at a sentence's head. */
  readonly notNames: ReadonlySet<string>;
  /** Names of people as well ("May", "April"): they may open a name, but not behind a preposition ("in May"). */
  readonly alsoNames: ReadonlySet<string>;
  /** Small words inside a name: "de", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Verbs of speech in the forms a release uses ("said", "adds"). */
  readonly speechVerbs: ReadonlySet<string>;
  /** Forms of such verbs that speak behind an auxiliary alone: "ha explicado", "s’est félicitée". */
  readonly speechParticiples: ReadonlySet<string>;
  /** Verbs that say what a quotation does ("condemned “…”"): beside other names than a speaker's, so they show no person. */
  readonly quotingVerbs: ReadonlySet<string>;
  /** Nouns for a person that are no post: "a man from Lira, John Okello", "her son Peter". */
  readonly personNouns: ReadonlySet<string>;
  /** Ends of the adjectives that stand behind a post ("inspecteur central", "líder comunal"); none where they stand before. */
  readonly adjectiveEndings: readonly string[];
  /** Before the name of an author at the head of a text: "By". */
  readonly bylineWords: ReadonlySet<string>;
  /** Show that a name belongs to a phrase of place, so that the verb behind it has another subject: "in", "from". */
  readonly placePrepositions: ReadonlySet<string>;
  /** May a verb stand without its subject ("Además aseguró que …")? */
  readonly dropsSubjects: boolean;
  /** What people alone do or undergo, right behind their name: "remembers", "a perdu", "nació". */
  readonly lifeVerbs: ReadonlySet<string>;
  /** Pronouns that stand for the speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Small words inside a title or an affiliation: "of", "for", "and", "the". */
  readonly titleJoints: ReadonlySet<string>;
  /** Between a title and its organization: "of", "at", "with". */
  readonly affiliationJoints: ReadonlySet<string>;
  /** End a title that follows a name: "who", "during". */
  readonly titleStops: ReadonlySet<string>;
  /** Articles, for ", a Project Officer". */
  readonly articles: ReadonlySet<string>;
  /** Before a quotation these make it a title or a name: "titled", "campaign". */
  readonly namingWords: ReadonlySet<string>;
  /** "according to": what follows speaks. */
  readonly according: ReadonlySet<string>;
  /** Opens a sentence of which the next words name who speaks: "For X, “…”", "D’après X, « … »". Sticky. */
  readonly opinion: RegExp;
  /** Opens a sentence that says who spoke the words before it: "Así lo cuenta X", "These are the words of X". */
  readonly pointsBack: RegExp;
}

/** The words of a language, and what is worked out of them. */
export interface PeopleLexicon extends PeopleWords {
  /** Country names of one word ("nepal", "sudan"), which end a title and begin no name. */
  readonly countries: ReadonlySet<string>;
}
