import type { Span } from '../../contract/fact.ts';
import { isInContact } from '../clause/sentence-facts.ts';
import { type FactContext, type FieldText, type Sentence, sharedLayer } from '../context.ts';
import { isInDocument } from '../documents/layer.ts';
import { tokenIndexAt } from '../text/tokens.ts';
import type { Memory } from './actor.ts';
import { positionLexiconOf } from './compiled.ts';
import { exclamationAt } from './exclamations.ts';
import { type FoundPosition, MINOR } from './found.ts';
import { feelingPositionAt, judgementPositionAt } from './judgements.ts';
import { needPositionAt } from './needs.ts';
import { nounPositionAt, predicatePositionAt } from './nouns.ts';
import { ownWordsAt } from './own-words.ts';
import { speechPositionAt } from './speech.ts';
import { verbPositionAt } from './verbs.ts';
import { type Clause, type PositionView, positionView, quoteAt } from './view.ts';

/** A position with the field it stands in; offsets in the field's text. */
export interface PlacedPosition extends FoundPosition, Span {
  readonly field: FieldText;
  readonly inQuote: boolean;
}

/** Longest sentence that is read, in code units: a longer one is a table or a list. */
const LONGEST = 5_000;

/** The words of a sentence around `at`: only those of the same quotation, or the whole where `at` is outside of all. */
const clauseAt = (view: PositionView, sentence: Sentence, at: number, first: number, next: number): Clause => {
  const quote = quoteAt(view, view.tokens[at]?.start ?? 0);
  if (quote === null) return { sentence, first, next };
  return {
    sentence,
    first: Math.max(first, tokenIndexAt(view.tokens, quote.start)),
    next: Math.min(next, tokenIndexAt(view.tokens, quote.end)),
  };
};

/** What was said comes first, for its verb may stand on either side; what is only needed comes last. */
const RULES = [
  speechPositionAt,
  verbPositionAt,
  nounPositionAt,
  predicatePositionAt,
  exclamationAt,
  ownWordsAt,
  feelingPositionAt,
  needPositionAt,
  judgementPositionAt,
] as const;

const positionAt = (view: PositionView, clause: Clause, at: number, memory: Memory): FoundPosition | null => {
  for (const rule of RULES) {
    const found = rule(view, clause, at, memory);
    if (found !== null) return found;
  }
  return null;
};

const overlaps = (a: FoundPosition, b: FoundPosition): boolean => a.first < b.next && b.first < a.next;

/** Keeps the surest of those that say the same thing, and no need inside another position. */
const settle = (found: readonly FoundPosition[]): readonly FoundPosition[] =>
  found.filter(
    (position, index) =>
      !found.some((other, at) => {
        if (at === index || !overlaps(position, other)) return false;
        const minor = MINOR.has(position.cue);
        const otherMinor = MINOR.has(other.cue);
        if (minor !== otherMinor) return minor && (other.cue !== 'speech' || other.stance === 'calls_for');
        return position.stance === other.stance && (minor || otherMinor ? at < index : at < index);
      }),
  );

const sentencePositions = (
  view: PositionView,
  sentence: Sentence,
  last: string | null,
  actors: ReadonlySet<string>,
): readonly FoundPosition[] => {
  const { tokens } = view;
  const first = tokenIndexAt(tokens, sentence.start);
  const next = tokenIndexAt(tokens, sentence.end);
  const found: FoundPosition[] = [];
  let actor: string | null = null;
  for (let at = first; at < next; at += 1) {
    // What a title of a document says is nobody's stance here.
    if (!isTrigger(view, at) || isInDocument(view.context, view.field, tokens[at] ?? sentence)) continue;
    const clause = clauseAt(view, sentence, at, first, next);
    const position = positionAt(view, clause, at, { sentence: actor, last: actor ?? last, actors });
    if (position === null) continue;
    found.push(position);
    if (position.cue !== 'need' && position.cue !== 'judgement') actor = position.actor.name;
  }
  return settle(found);
};

/** What a word can do for a stance: nothing, as most; begin one by itself; or begin a phrase that does. */
type Opening = 'none' | 'word' | 'phrase';

/** Words of texts that are remembered; a language has fewer that recur. */
const MOST_KNOWN = 20_000;

const openings = new WeakMap<PositionView['lexicon'], Map<string, Opening>>();

const openingOf = (lexicon: PositionView['lexicon'], word: string): Opening => {
  const known = openings.get(lexicon) ?? new Map<string, Opening>();
  openings.set(lexicon, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const words = [lexicon.forms, lexicon.light, lexicon.predicates, lexicon.modals, lexicon.necessary, lexicon.needed];
  const more = [lexicon.exist, lexicon.feelings, lexicon.mineNouns, lexicon.demanding];
  const isWord = [...words, ...more].some((set) => set.has(word)) || lexicon.imperative.test(word);
  const opening = isWord ? 'word' : phrasesOf(lexicon).some((table) => table.opens(word)) ? 'phrase' : 'none';
  if (known.size < MOST_KNOWN) known.set(word, opening);
  return opening;
};

const phrasesOf = (lexicon: PositionView['lexicon']) => [
  lexicon.assurances,
  lexicon.foremost,
  lexicon.judgements,
  lexicon.exclamations,
  lexicon.exclaimed,
  lexicon.needs,
  lexicon.ways,
];

const isTrigger = ({ lexicon, tokens }: PositionView, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const opening = openingOf(lexicon, token.lower);
  if (opening !== 'phrase') return opening === 'word';
  return phrasesOf(lexicon).some((table) => table.startingAt(tokens, at) !== null);
};

const fieldPositions = (context: FactContext, field: FieldText): readonly PlacedPosition[] => {
  const lexicon = positionLexiconOf(context.language);
  if (lexicon === null) return [];
  const view = positionView(context, field, lexicon);
  const placed: PlacedPosition[] = [];
  const actors = new Set<string>();
  let last: { readonly actor: string; readonly paragraph: number } | null = null;
  for (const sentence of field.sentences) {
    if (sentence.text.length > LONGEST || isInContact(context, field, sentence)) continue;
    // Who acted is carried over within the paragraph and from the one before.
    const carried: string | null = last !== null && sentence.paragraph - last.paragraph <= 1 ? last.actor : null;
    for (const position of sentencePositions(view, sentence, carried, actors)) {
      const start = view.tokens[position.first]?.start;
      const end = view.tokens[position.next - 1]?.end;
      if (start === undefined || end === undefined || end <= start) continue;
      placed.push({ ...position, field, start, end, inQuote: quoteAt(view, start) !== null });
      actors.add(position.actor.name);
      last = { actor: position.actor.name, paragraph: sentence.paragraph };
    }
  }
  return placed;
};

/** The positions of a release, title first. Computed once per release. */
export const positionsOf = sharedLayer((context: FactContext): readonly PlacedPosition[] =>
  context.fields.flatMap((field) => fieldPositions(context, field)),
);
