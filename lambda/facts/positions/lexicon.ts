import type { PositionFact } from '../../contract/fact.ts';

export type Stance = PositionFact['stance'];

/** A verb that takes a stance. Forms and word lists are separated by white space, all in lower case. */
export interface StanceVerb {
  readonly stance: Stance;
  /** Forms that have a subject: "urges", "urged", "exhorte". */
  readonly finite: string;
  /** Forms of "we" and "I" that need no pronoun, or stand behind "nous": "instamos", "exhortons". */
  readonly first?: string;
  readonly infinitive?: string;
  /** Behind "has", "was", "a", "ha". */
  readonly participle?: string;
  readonly gerund?: string;
  /** One of these must follow, at once or behind a day or an adverb: "called on Friday [for]"; "#" is an amount of money. */
  readonly particles?: string;
  /**
   * Is somebody called on right behind the verb ("urges States to")? `power`: only who can act ("encourages States");
   * `public`: people as well, with something to do behind ("invites residents to give");
   * `dative`: only behind "à", "a" ("demande aux États de"), for without it stands what is asked.
   */
  readonly addressee?: 'may' | 'power' | 'public' | 'dative';
  /** Behind the addressee one of these must follow: "reminds States [of]". */
  readonly demand?: string;
  /** Only of one of these is it a stance: "supports the [call]". */
  readonly objects?: string;
  /** Of people it means something else: "welcomed 36 families". */
  readonly notPeople?: true;
  /** The forms are nouns as well: "calls", "support". */
  readonly alsoNoun?: true;
  /** May stand beside direct speech: "…," warned X. */
  readonly speaks?: true;
  /** "se félicite": only with its pronoun. */
  readonly reflexive?: true;
}

/** A noun that takes a stance with a verb that says little: "expressed [deep] concern [about]". */
export interface StanceNoun {
  readonly stance: Stance;
  /** One of these must stand between verb and noun: "noted [with] concern". */
  readonly with?: string;
  /** Names of {@link PositionLexicon.lightVerbs}. */
  readonly verbs: string;
  readonly nouns: string;
  /** One of these must follow the noun. */
  readonly particles?: string;
  /** Behind it an amount must follow: "a besoin de [8 millions de dollars]". */
  readonly amount?: true;
  /** Behind it something to do must follow, by {@link PositionLexicon.actForm}: "the importance of [working]". */
  readonly acts?: true;
}

/** What somebody is or feels: "is concerned about". */
export interface StancePredicate {
  readonly stance: Stance;
  /** Only with its pronoun: "[me] parece bueno". */
  readonly reflexive?: true;
  readonly words: string;
  readonly particles?: string;
}

/** Words or phrases by the stance that they show. */
export type ByStance = Readonly<Partial<Record<Stance, string>>>;

/** How one language takes positions. */
export interface PositionLexicon {
  readonly verbs: readonly StanceVerb[];
  readonly lightVerbs: Readonly<
    Record<string, Pick<StanceVerb, 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund' | 'reflexive'>>
  >;
  readonly nouns: readonly StanceNoun[];
  /** An infinitive or gerund by its ending: "working", "trabajar". */
  readonly actForm: RegExp;
  /** "is", "remains": before a predicate. */
  readonly copulas: string;
  readonly predicates: readonly StancePredicate[];
  /** Phrases, separated by commas, for what something is in the eyes of who speaks: "is [unacceptable]". */
  readonly judgements: ByStance;
  /** Verbs whose object feels: "it [worries] us", "nous [inquiète]"; the pronouns, and on which side they stand. */
  readonly feelings: ByStance;
  readonly me: string;
  readonly mine: 'before' | 'after';
  /** Phrases that open what is said: "[thank you to] …". */
  readonly exclamations: ByStance;
  /** Such phrases of thanks that tell a cause as well, unless `exclaimedFor` follows: "thanks to Japan [for] its gift". */
  readonly exclaimed: string;
  readonly exclaimedFor: string;
  /** Phrases before an infinitive of who speaks: "[let me] thank". */
  readonly letMe: string;
  /** "must", "doit". */
  readonly modals: string;
  /** Behind the modal, with a participle behind, they make it a guess: "must have been", not "must have access". */
  readonly guesses: string;
  readonly guessed: RegExp;
  /** Participles of need behind "is": "more is [needed]". */
  readonly needed: string;
  /** What "it is important to" opens talk with, no call: "to [note] that". */
  readonly discourse: string;
  /** What a thing must be for "is crucial" to call for it: "[access] is crucial". */
  readonly wanted: string;
  /** "there is a growing [need]": the noun, and the word that opens such a sentence. */
  readonly needNouns: string;
  readonly exist: string;
  /** Phrases for the view of who was named before: "in her view". */
  readonly inView: string;
  /** Phrases before who reports it: "according to". */
  readonly according: string;
  /** "crucial [that]": with a copula and nobody as subject. */
  readonly necessary: string;
  /** Between the copula and such an adjective: "is [of the most] urgent". */
  readonly fillers: string;
  /** Behind such an adjective: "that", "to". */
  readonly necessaryLinks: string;
  /** Phrases of need that stand alone: "there is a need", "il faut". */
  readonly needs: string;
  /** Phrases of need with the rest behind a copula: "the best way to end this [is] …". */
  readonly ways: string;
  /** Phrases for what is to be done first: "the priority [is to]". */
  readonly foremost: string;
  /** First persons plural that call on all who hear, at the head of what is said: "sachons", "sigamos". */
  readonly imperative: RegExp;
  /** Verbs by which a thing asks, and what it asks for: "[demands] a regional [response]". */
  readonly demanding: string;
  readonly answers: string;
  /** Nouns of who speaks, by stance, behind "our": "our [fear] is that". */
  readonly ownNouns: ByStance;
  readonly mineNouns: string;
  /** Phrases by which who speaks gives their word or their praise: "[can count on] our support". */
  readonly assurances: ByStance;
  /** Subjects that stand for nobody: "[it] is crucial". */
  readonly impersonal: string;
  /** Subjects whose need is a plight, no call: "I", "they". */
  readonly ownNeeds: string;

  /** Between subject and verb. */
  readonly be: string;
  readonly have: string;
  /** Future and the like: the stance holds. */
  readonly neutral: string;
  /** Phrases between subject and verb, separated by commas: "for his part". */
  readonly insertions: string;
  /** "would", "might": it does not. */
  readonly hypothetical: string;
  readonly negations: string;
  /** "long", "previously": reported history. */
  readonly history: string;
  /** "ago": before a verb it is history. */
  readonly ago: string;
  readonly adverbs: string;
  readonly adverbEnd: string;
  /** Before an infinitive they leave the stance as it is: "continues [to urge]", "would like [to thank]". */
  readonly licensing: string;
  readonly infinitiveMark: string;
  readonly reflexives: string;
  readonly clitics: string;

  readonly articles: string;
  readonly prepositions: string;
  readonly and: string;
  /** Begin a clause: nothing left of them belongs to the subject. */
  readonly openers: string;
  readonly relatives: string;
  readonly he: string;
  readonly it: string;
  readonly they: string;
  readonly we: string;
  /** Nouns for who can act: "states", "donors". */
  readonly powers: string;
  /** People who can be invited to do something, besides these: "residents", "young". */
  readonly publics: string;
  /** Pronouns before a verb for those it calls on: "[los] invito a", "je [vous] invite à". */
  readonly called: string;
  /** What one is asked to come to, and not to do: "invited to [attend]". */
  readonly attending: string;
  /** Nouns that act for a name beside them: "government", "report", "members". */
  readonly roles: string;
  readonly people: string;
  /** Before people they make a crowd of them: "thousands". */
  readonly many: string;
  readonly agent: string;
  readonly times: string;
  /** Behind a comma they end the object: "while", "including". */
  readonly enders: string;
  /** Verbs of speech that are mostly something else inside an object: "and [related] crimes". */
  readonly notSpeech: string;
  /** "to", "that": behind the addressee. */
  readonly calls: string;
  /** Does "he" stand for bodies as well ("il")? */
  readonly heIsBody: boolean;
  /** Does a verb without a subject have the one before ("Asimismo, exhortó a …")? */
  readonly dropsSubject: boolean;
  /** Of saying and believing, besides the verbs of speech: "believes". */
  readonly believes: string;
}
