import type { Cues } from './cues.ts';

/** What the grammar of organizations' names knows of one language; words in lower case. */
export interface OrganizationLexicon {
  /** The name's noun stands behind its capitals ("Qatar Development Fund"), or only before what it is of. */
  readonly headLast: boolean;
  /** Nouns of bodies: "ministry", "fund". */
  readonly heads: ReadonlySet<string>;
  /** Nouns that make a name only with capitals before them, or an acronym: "team", "group", "unit". */
  readonly weakHeads: ReadonlySet<string>;
  /** Nouns that may stand in small letters where a country or a people is named: "the Ethiopian consulate". */
  readonly smallHeads: ReadonlySet<string>;
  /** Nouns that make one with a noun in small letters: "cour", "forces"; these are the second nouns: "appel", "sécurité". */
  readonly compounds: ReadonlySet<string>;
  /** What ministries are of, in small letters: "santé". */
  readonly subjects: ReadonlySet<string>;
  /** Nouns of units, in small letters a name with a subject and a body: "division de la logistique de la MINUSS". */
  readonly unitHeads: ReadonlySet<string>;
  /** Nouns in the plural that stand for several bodies: "ministries of Health and Gender"; with their singular. */
  readonly plurals: ReadonlyMap<string, string>;
  /** Subjects that one ministry has, last word before "and" and first behind it: "environment sustainable". */
  readonly joined: ReadonlySet<string>;
  /** Nouns of what belongs to a country: its name ends there ("Government of Norway and …"). */
  readonly countryHeads: ReadonlySet<string>;
  /** Nouns whose name goes on with where they are: "consulate in Hargeisa". */
  readonly placedHeads: ReadonlySet<string>;
  /** Nouns that are of a subject ("Ministry of Labour, Youth and Sports"): a list with commas may follow. */
  readonly subjectHeads: ReadonlySet<string>;
  /** May their subject stand in small letters: "Ministère de la santé"? */
  readonly smallSubjects: boolean;
  /** Nouns that are of a post: "Office of the Prime Minister". */
  readonly postHeads: ReadonlySet<string>;
  /** Words that end like adjectives and are none: "indique", "bien". */
  readonly noAdjectives: ReadonlySet<string>;
  /** Items of a list of bodies that are none: "partners", "donors". */
  readonly noBodies: ReadonlySet<string>;
  /** Two words that make a name of their own: "supreme court". */
  readonly pairs: ReadonlySet<string>;
  /** Adjectives that make no name with a noun alone: "local", "federal". */
  readonly generic: ReadonlySet<string>;
  /** Open a complement anywhere: "of". */
  readonly of: ReadonlySet<string>;
  /** Open the first complement only: "for", "on", "against". */
  readonly first: ReadonlySet<string>;
  /** Before a place: "in". */
  readonly in: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Capitalised words at the head of a sentence that are no part of a name. */
  readonly leading: ReadonlySet<string>;
  /** Endings of adjectives in small letters inside a name: "internationale". Null where names have capitals alone. */
  readonly adjective: RegExp | null;
  /** Words in small letters that say of whose a body is: "nationale", "interprovincial". */
  readonly whole: ReadonlySet<string>;
  /** Nouns that make a body’s name only where an acronym bounds it: "coordination", "partnership". */
  readonly definedHeads: ReadonlySet<string>;
  /** Kinds of bodies that stand before a name of any form: "l’ONG COOPI", "the newspaper Dawn". */
  readonly kinds: ReadonlySet<string>;
  /** Behind these an acronym is a body: "selon", "led by". */
  readonly actorCues: Cues;
  /** Behind these any name of one word is: "en partenariat avec", "donated by". */
  readonly partnerCues: Cues;
  /** "Regional Office", "HQ": behind an organization's name. */
  readonly headquarters: ReadonlySet<string>;
}
