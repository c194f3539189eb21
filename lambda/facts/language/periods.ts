/** Words that tell which date of a sentence its figures hold in. */
export interface PeriodData {
  /** Verbs of saying: a day right beside one is when it was said. */
  readonly reports: ReadonlySet<string>;
  /** Pronouns and auxiliaries between a comma and such a verb: ", she said", ", a déclaré". */
  readonly sayers: ReadonlySet<string>;
  /** Auxiliaries that make them passive. */
  readonly passive: ReadonlySet<string>;
  /** In a relative clause: when an event was, and so what it counts. */
  readonly held: ReadonlySet<string>;
  /** Verbs of what comes out with a document: a date beside one is when that came out, if `published` stands near. */
  readonly releases: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
  /** Participles of beginnings: "a project launched in 2015" tells nothing of its figures. */
  readonly beginnings: ReadonlySet<string>;
  /** Relative pronouns: a date behind one, far from the number, belongs to what they go back to. */
  readonly relatives: ReadonlySet<string>;
  /** "since", "depuis": open the period up to a date that stands later in the same clause. */
  readonly since: ReadonlySet<string>;
  /** Between a number and a date: the date is that of a baseline ("30 per cent, compared with 2016"). */
  readonly comparing: ReadonlySet<string>;
  /** "more than in 2016": the two words of a comparison. */
  readonly more: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  /** "while", "whereas": what stands behind has a time of its own. */
  readonly contrasting: ReadonlySet<string>;
  /** Superlatives that "since" bounds: "the first time since 2014". */
  readonly extremes: ReadonlySet<string>;
  /** Open a circumstance ahead of the sentence: "despite", "following". */
  readonly circumstances: ReadonlySet<string>;
  /** A verb that tells what lasts, right behind a relative pronoun, and one that tells what came about. */
  readonly present: RegExp;
  readonly past: RegExp;
  /** "During that period": the time told of the figure before. */
  readonly thatPeriod: RegExp;
  /** A sentence that opens so goes on about those counted before, and so about that time. */
  readonly goesOn: RegExp;
}
