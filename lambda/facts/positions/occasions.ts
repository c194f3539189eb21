import type { VerbForm } from './compiled.ts';
import type { Usage } from './usage.ts';
import type { Clause, PositionView } from './view.ts';
import { zoneBefore } from './zone.ts';

/** "[took] the opportunity to thank", "[profite] de l’occasion pour", "[aprovecho] para": and which of them say "I" or "we". */
const TAKES =
  /^(?:take|takes|took|taken|taking|use|uses|used|seize|seizes|seized|profite|profitent|profitons|profité|profitant|saisis|saisit|saisissent|saisissons|saisi|saisissant|aprovecha|aprovechan|aprovechó|aprovecharon|aprovecho|aprovechamos|aprovechando)$/;
const OWN = /^(?:aprovecho|aprovechamos)$/;
const OCCASION = /^(?:opportunity|occasion|moment|oportunidad|ocasión|momento|espacio)$/;
/** Tokens from such a verb to what it is taken for. */
const REACH = 9;

/** How an infinitive stands that somebody takes an occasion for; null where none is taken. */
export const occasionUsage = (view: PositionView, clause: Clause, at: number): Usage | null => {
  const { tokens } = view;
  const mark = /^(?:to|pour|para|de|d)$/.test(tokens[at - 1]?.lower ?? '');
  if (!mark) return null;
  let occasion = false;
  for (let index = at - 2; index >= Math.max(clause.first, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.text)) return null;
    if (OCCASION.test(token.lower)) occasion = true;
    if (!TAKES.test(token.lower)) continue;
    // "aprovecho para agradecer" needs no noun.
    if (!occasion && !(index === at - 2 && /^(?:aprovech|profit)/.test(token.lower))) return null;
    const zone = zoneBefore(view, index, clause);
    if (zone.void) return null;
    return { voice: OWN.test(token.lower) ? 'first' : 'active', zone };
  }
  return null;
};

/** Tokens of such an opening, up to its comma. */
const OPENING = 40;

/** Index of the comma that closes what a sentence opens with; null where a list makes that unsure. */
const openingComma = (view: PositionView, from: number, next: number): number | null => {
  const { tokens, lexicon } = view;
  const end = Math.min(next, from + OPENING);
  let comma = from;
  while (comma < end && tokens[comma]?.text !== ',') comma += 1;
  if (comma >= end) return null;
  // "After thanking Peru, Chile and Bolivia, the mayor".
  for (let at = comma + 1; at < end; at += 1) {
    if (lexicon.have.has(tokens[at]?.lower ?? '')) break;
    if (tokens[at]?.text !== ',') continue;
    return tokens.slice(comma, at).some(({ lower }) => lexicon.and.has(lower)) ? null : comma;
  }
  return comma;
};

/** "Après avoir remercié le Niger, X a …", "After thanking", "Tras agradecer": of the subject that follows the comma. */
export const afterwardsUsage = (view: PositionView, clause: Clause, at: number, form: VerbForm): Usage | null => {
  const word = (index: number): string => view.tokens[index]?.lower ?? '';
  const perfect = form.participle && /^(?:avoir|haber)$/.test(word(at - 1));
  const act = perfect ? at - 1 : at;
  if (!perfect && !form.gerund && !form.infinitive) return null;
  const first = word(act - 1) === 'de' ? act - 2 : act - 1;
  if (first !== clause.first || !/^(?:after|après|tras|después|luego)$/.test(word(first))) return null;
  const until = openingComma(view, at, clause.next);
  if (until === null) return null;
  return { voice: 'gerund', zone: { ...zoneBefore(view, first, clause), at: first - 1 }, until };
};

/** Tokens before the verb in which a quotation or a saying stands that it goes on from. */
const SAYING = 30;

/** "…, a dit le maire avant de saluer", "antes de agradecer": goes on from what was said; in a life or a work it is none. */
export const sequelUsage = (view: PositionView, clause: Clause, at: number): Usage | null => {
  const { tokens, lexicon, speakers } = view;
  const mark = /^(?:de|d)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  if (!(/^(?:de|d)$/.test(tokens[mark]?.lower ?? '') && /^(?:avant|antes)$/.test(tokens[mark - 1]?.lower ?? '')))
    return null;
  const said = tokens
    .slice(Math.max(clause.first, mark - SAYING), mark)
    .some(
      ({ lower }) => speakers.lexicon.speechVerbs.has(lower) || lexicon.light.has(lower) || lexicon.believes.has(lower),
    );
  return said ? { voice: 'gerund', zone: { ...zoneBefore(view, mark - 1, clause), at: mark - 2 } } : null;
};
