import type { ContextLanguage } from '../context.ts';
import { ENGLISH_POSITIONS } from '../language/en/positions.ts';
import { SPANISH_POSITIONS } from '../language/es/positions.ts';
import { FRENCH_POSITIONS } from '../language/fr/positions.ts';
import { type PhraseTable, phrasesOf, phraseTable, wordSet, wordsOf } from '../text/phrases.ts';
import type { ByStance, PositionLexicon, Stance, StanceVerb } from './lexicon.ts';

/** What a form of a verb may be: one word can be several ("urged" has a subject, or stands behind "was"). */
export interface VerbForm {
  readonly finite: boolean;
  readonly first: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

/** One verb of stance as it is looked up by a form. */
export interface FormEntry {
  readonly form: VerbForm;
  readonly verb: CompiledVerb;
}

export interface CompiledVerb {
  readonly stance: Stance;
  readonly particles: ReadonlySet<string> | null;
  readonly addressee: StanceVerb['addressee'] | null;
  readonly demand: ReadonlySet<string> | null;
  readonly objects: ReadonlySet<string> | null;
  readonly notPeople: boolean;
  readonly alsoNoun: boolean;
  readonly speaks: boolean;
  readonly reflexive: boolean;
}

export interface LightEntry {
  readonly form: VerbForm;
  readonly name: string;
  readonly reflexive: boolean;
}

export interface CompiledNoun {
  readonly stance: Stance;
  readonly acts: boolean;
  readonly amount: boolean;
  readonly reflexive: boolean;
  readonly particles: ReadonlySet<string> | null;
  readonly with: ReadonlySet<string> | null;
}

const WORDS = [
  'copulas',
  'modals',
  'guesses',
  'needed',
  'discourse',
  'notSpeech',
  'wanted',
  'needNouns',
  'exist',
  'me',
  'exclaimedFor',
  'fillers',
  'necessary',
  'necessaryLinks',
  'ownNeeds',
  'impersonal',
  'be',
  'have',
  'neutral',
  'hypothetical',
  'negations',
  'history',
  'ago',
  'adverbs',
  'licensing',
  'infinitiveMark',
  'reflexives',
  'clitics',
  'articles',
  'prepositions',
  'and',
  'openers',
  'relatives',
  'he',
  'it',
  'they',
  'we',
  'powers',
  'publics',
  'demanding',
  'answers',
  'mineNouns',
  'called',
  'attending',
  'roles',
  'people',
  'many',
  'agent',
  'times',
  'enders',
  'calls',
  'believes',
] as const satisfies readonly (keyof PositionLexicon)[];

type Words = (typeof WORDS)[number];

/** The words of a language as tables and sets. */
export interface CompiledPositions extends Readonly<Record<Words, ReadonlySet<string>>> {
  readonly forms: ReadonlyMap<string, readonly FormEntry[]>;
  readonly light: ReadonlyMap<string, readonly LightEntry[]>;
  /** By light verb and noun, joined by a space. */
  readonly nouns: ReadonlyMap<string, readonly CompiledNoun[]>;
  readonly predicates: ReadonlyMap<string, CompiledNoun>;
  readonly judgements: PhraseTable<Stance>;
  readonly feelings: ReadonlyMap<string, Stance>;
  readonly ownNouns: ReadonlyMap<string, Stance>;
  readonly assurances: PhraseTable<Stance>;
  readonly foremost: PhraseTable<true>;
  readonly imperative: RegExp;
  readonly mine: PositionLexicon['mine'];
  readonly exclamations: PhraseTable<Stance>;
  readonly insertions: PhraseTable<true>;
  readonly letMe: PhraseTable<true>;
  readonly exclaimed: PhraseTable<true>;
  readonly guessed: RegExp;
  readonly inView: PhraseTable<true>;
  readonly according: PhraseTable<true>;
  readonly needs: PhraseTable<true>;
  readonly ways: PhraseTable<true>;
  readonly adverbEnd: string;
  readonly actForm: RegExp;
  readonly heIsBody: boolean;
  /** Does a verb without a subject have the one before ("Asimismo, exhortó a …")? */
  readonly dropsSubject: boolean;
}

type Forms = Pick<StanceVerb, 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'>;

const formsOf = (forms: Forms): ReadonlyMap<string, VerbForm> => {
  const map = new Map<string, VerbForm>();
  const add = (list: string | undefined, kind: keyof VerbForm): void => {
    for (const word of wordsOf(list ?? '')) {
      const known = map.get(word) ?? {
        finite: false,
        first: false,
        infinitive: false,
        participle: false,
        gerund: false,
      };
      map.set(word, { ...known, [kind]: true });
    }
  };
  add(forms.finite, 'finite');
  add(forms.first, 'first');
  add(forms.infinitive, 'infinitive');
  add(forms.participle, 'participle');
  add(forms.gerund, 'gerund');
  return map;
};

const STANCES: readonly Stance[] = [
  'welcomes',
  'commends',
  'supports',
  'calls_for',
  'warns',
  'condemns',
  'concerned',
  'commits',
  'thanks',
];

const byStance = (phrases: ByStance): readonly (readonly [string, Stance])[] =>
  STANCES.flatMap((stance) => phrasesOf(stance, phrases[stance] ?? ''));

const wordsByStance = (words: ByStance): ReadonlyMap<string, Stance> =>
  new Map(STANCES.flatMap((stance) => wordsOf(words[stance] ?? '').map((word) => [word, stance] as const)));

const setOrNull = (list: string | undefined): ReadonlySet<string> | null => (list === undefined ? null : wordSet(list));

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
};

const compile = (lexicon: PositionLexicon): CompiledPositions => {
  const forms = new Map<string, FormEntry[]>();
  for (const verb of lexicon.verbs) {
    const compiledVerb: CompiledVerb = {
      stance: verb.stance,
      particles: setOrNull(verb.particles),
      addressee: verb.addressee ?? null,
      demand: setOrNull(verb.demand),
      objects: setOrNull(verb.objects),
      notPeople: verb.notPeople ?? false,
      alsoNoun: verb.alsoNoun ?? false,
      speaks: verb.speaks ?? false,
      reflexive: verb.reflexive ?? false,
    };
    for (const [word, form] of formsOf(verb)) push(forms, word, { form, verb: compiledVerb });
  }
  const light = new Map<string, LightEntry[]>();
  for (const [name, verb] of Object.entries(lexicon.lightVerbs))
    for (const [word, form] of formsOf(verb)) push(light, word, { form, name, reflexive: verb.reflexive ?? false });
  const nouns = new Map<string, CompiledNoun[]>();
  for (const { stance, verbs, nouns: words, particles, acts, amount, with: between } of lexicon.nouns)
    for (const verb of wordsOf(verbs))
      for (const word of wordsOf(words))
        push(nouns, `${verb} ${word}`, {
          stance,
          with: setOrNull(between),
          particles: setOrNull(particles),
          acts: acts ?? false,
          amount: amount ?? false,
          reflexive: false,
        });
  const predicates = new Map<string, CompiledNoun>();
  for (const { stance, words, particles, reflexive } of lexicon.predicates)
    for (const word of wordsOf(words))
      predicates.set(word, {
        stance,
        particles: setOrNull(particles),
        with: null,
        acts: false,
        amount: false,
        reflexive: reflexive ?? false,
      });
  const sets = Object.fromEntries(WORDS.map((key) => [key, wordSet(lexicon[key])])) as Record<
    Words,
    ReadonlySet<string>
  >;
  return {
    ...sets,
    forms,
    light,
    nouns,
    predicates,
    judgements: phraseTable(byStance(lexicon.judgements)),
    feelings: wordsByStance(lexicon.feelings),
    ownNouns: wordsByStance(lexicon.ownNouns),
    assurances: phraseTable(byStance(lexicon.assurances)),
    foremost: phraseTable(phrasesOf(true as const, lexicon.foremost)),
    imperative: lexicon.imperative,
    mine: lexicon.mine,
    exclamations: phraseTable(byStance(lexicon.exclamations)),
    insertions: phraseTable(phrasesOf(true as const, lexicon.insertions)),
    letMe: phraseTable(phrasesOf(true as const, lexicon.letMe)),
    exclaimed: phraseTable(phrasesOf(true as const, lexicon.exclaimed)),
    guessed: lexicon.guessed,
    inView: phraseTable(phrasesOf(true as const, lexicon.inView)),
    according: phraseTable(phrasesOf(true as const, lexicon.according)),
    needs: phraseTable(phrasesOf(true as const, lexicon.needs)),
    ways: phraseTable(phrasesOf(true as const, lexicon.ways)),
    adverbEnd: lexicon.adverbEnd,
    actForm: lexicon.actForm,
    dropsSubject: lexicon.dropsSubject,
    heIsBody: lexicon.heIsBody,
  };
};

const SOURCES: Readonly<Record<ContextLanguage, PositionLexicon | null>> = {
  en: ENGLISH_POSITIONS,
  fr: FRENCH_POSITIONS,
  es: SPANISH_POSITIONS,
  other: null,
};
const compiled = new Map<ContextLanguage, CompiledPositions>();

/** The words of a language; null where it has no grammar: nothing is invented there. */
export const positionLexiconOf = (language: ContextLanguage): CompiledPositions | null => {
  const source = SOURCES[language];
  if (source === null) return null;
  const known = compiled.get(language) ?? compile(source);
  compiled.set(language, known);
  return known;
};
