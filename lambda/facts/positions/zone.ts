import { touches } from '../text/tokens.ts';
import { type Clause, isApostrophe, openingBracket, type PositionView } from './view.ts';

/** What stands between a subject and its verb. */
export interface Zone {
  /** Index of the token left of it: the end of the subject. */
  readonly at: number;
  readonly be: boolean;
  readonly have: boolean;
  /** "to urge". */
  readonly infinitive: boolean;
  /** "continues to urge", "would like to thank". */
  readonly licensed: boolean;
  readonly modal: boolean;
  readonly reflexive: boolean;
  /** "did not", "would", "had", "has long": no stance of today. */
  readonly void: boolean;
}

/** Longest zone, in tokens. */
const REACH = 16;

/** Is the token an adverb, by list or by its ending? */
export const isAdverb = (view: PositionView, at: number): boolean => {
  const word = view.tokens[at];
  if (word === undefined || word.kind !== 'word') return false;
  const { lexicon } = view;
  return (
    lexicon.adverbs.has(word.lower) ||
    // In a headline adverbs have capitals too: "IOM Deeply Saddened by".
    (word.lower.length > 4 &&
      (word.text === word.lower || view.field.field === 'title') &&
      word.lower.endsWith(lexicon.adverbEnd))
  );
};

/** ", however,", ", in turn,": index of the first comma, where few words stand between two. */
const insertion = (view: PositionView, comma: number, floor: number): number | null => {
  for (let at = comma - 1; at >= Math.max(floor, comma - 5); at -= 1) {
    if (view.tokens[at]?.text !== ',') continue;
    const first = view.tokens[at + 1];
    const small = first !== undefined && first.text === first.lower;
    const open = small && !view.lexicon.articles.has(first.lower) && !view.lexicon.relatives.has(first.lower);
    // ", a annoncé la FAO,": who says so, and no insertion.
    const said = view.tokens.slice(at, comma).some(({ lower }) => view.speakers.lexicon.speechVerbs.has(lower));
    return open && !said ? at : null;
  }
  // "Asimismo, exhortó a …": the sentence opens with an adverb, or with a few words behind a preposition.
  const opening = view.tokens[floor];
  if (opening === undefined) return null;
  // "More boats are needed, …" opens with no adverb of its own.
  const reach = view.lexicon.prepositions.has(opening.lower) ? 5 : isAdverb(view, floor) ? 2 : 0;
  return comma - floor <= reach ? floor : null;
};

/** "a-t-il averti", "ont-ils averti": the index of the auxiliary that its pronoun follows; null where none does. */
export const inversionAt = (view: PositionView, at: number): number | null => {
  const { tokens, lexicon } = view;
  const word = tokens[at]?.lower ?? '';
  if (!(lexicon.he.has(word) || lexicon.they.has(word)) || tokens[at - 1]?.text !== '-') return null;
  const auxiliary = tokens[at - 2]?.lower === 't' && tokens[at - 3]?.text === '-' ? at - 4 : at - 2;
  if (lexicon.have.has(tokens[auxiliary]?.lower ?? '')) return auxiliary;
  // "s’est-il réjoui".
  const reflexive = lexicon.be.has(tokens[auxiliary]?.lower ?? '') && isApostrophe(tokens[auxiliary - 1]);
  return reflexive ? auxiliary - 2 : null;
};

/** Walks left from a verb over auxiliaries, adverbs, days, brackets and clitics. */
export const zoneBefore = (view: PositionView, verb: number, clause: Clause): Zone => {
  const { tokens, lexicon } = view;
  let at = verb - 1;
  let be = false;
  let have = false;
  let infinitive = false;
  let licensed = false;
  let modal = false;
  let reflexive = false;
  let dead = false;
  while (at >= clause.first && verb - at <= REACH) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower;
    const capital = token.text !== word && at > clause.first && !(view.field.field === 'title' && isAdverb(view, at));
    const inserted = lexicon.insertions.endingAt(tokens, at);
    if (inserted !== null && inserted.first > clause.first) {
      // "a, pour sa part, rappelé"
      at = inserted.first - (tokens[inserted.first - 1]?.text === ',' ? 2 : 1);
      continue;
    }
    if (token.text === ')') {
      const open = openingBracket(view, at, clause.first);
      if (open === at || at - open > 6) break;
      // "(IOM) urged": the acronym closes the subject.
      if (!/^[\d/.\s]*$/.test(view.field.text.slice(tokens[open]?.end ?? 0, token.start))) break;
      at = open - 1;
    } else if (token.text === ',') {
      const open = insertion(view, at, clause.first);
      if (open === null) break;
      at = open - 1;
    } else if (/^derni(?:er|ère)$/.test(word) && /^cet?(?:te)?$/.test(tokens[at - 1]?.lower ?? '')) {
      // "Ce dernier a réaffirmé": a pronoun.
      break;
    } else if (
      lexicon.times.has(word) ||
      (token.kind === 'numeral' && lexicon.times.has(tokens[at + 1]?.lower ?? ''))
    ) {
      at -= 1;
      if (/^(?:on|el|le|ce|este|in|en)$/.test(tokens[at]?.lower ?? '')) at -= 1;
    } else if (isApostrophe(token) && at > clause.first && touches(tokens[at - 1], token)) {
      // "s’est", "l’a", "n’a"; "we’re" keeps its subject.
      const before = tokens[at - 1]?.lower ?? '';
      if (!(lexicon.reflexives.has(before) || lexicon.clitics.has(before) || lexicon.negations.has(before))) {
        at -= 1;
        break;
      }
      at -= 1;
    } else if (capital || token.kind !== 'word') break;
    else if (lexicon.negations.has(word)) {
      dead = true;
      at -= 1;
    } else if (lexicon.history.has(word)) {
      dead = true;
      at -= 1;
    } else if (lexicon.hypothetical.has(word)) {
      dead ||= !licensed;
      at -= 1;
    } else if (lexicon.reflexives.has(word)) {
      reflexive = true;
      at -= 1;
    } else if (lexicon.infinitiveMark.has(word) && !infinitive && (at === verb - 1 || isAdverb(view, at + 1))) {
      infinitive = true;
      at -= 1;
    } else if (lexicon.licensing.has(word) && (infinitive || at === verb - 1)) {
      licensed = true;
      at -= 1;
    } else if (lexicon.be.has(word)) {
      be = true;
      at -= 1;
    } else if (lexicon.have.has(word)) {
      have = true;
      at -= 1;
    } else if (lexicon.neutral.has(word)) {
      modal = true;
      at -= 1;
    } else if (lexicon.clitics.has(word) || isAdverb(view, at)) at -= 1;
    else break;
  }
  return { at, be, have, infinitive, licensed, modal, reflexive, void: dead };
};
