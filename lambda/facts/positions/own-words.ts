import type { FoundPosition } from './found.ts';
import type { Actor } from './names.ts';
import { objectOf } from './object.ts';
import { type Clause, isApostrophe, type PositionView, quoteAt } from './view.ts';
import { ownVoice } from './voices.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Tokens between "our" and its noun, and between the noun and its copula: "our [biggest] concern [right now] is". */
const REACH = 3;

const speakerAt = (view: PositionView, clause: Clause, at: number): Actor | null => ownVoice(view, clause, at);

/** "Our fear is that", "nuestra mayor preocupación es", "ma crainte, c’est que": a noun of who speaks, and what it is. */
const ownNounAt = (view: PositionView, clause: Clause, at: number): FoundPosition | null => {
  const { tokens, lexicon } = view;
  if (!lexicon.mineNouns.has(tokens[at]?.lower ?? '') || lexicon.prepositions.has(tokens[at - 1]?.lower ?? ''))
    return null;
  let noun = at + 1;
  while (noun < at + 1 + REACH && !lexicon.ownNouns.has(tokens[noun]?.lower ?? '')) noun += 1;
  const stance = lexicon.ownNouns.get(tokens[noun]?.lower ?? '');
  if (stance === undefined) return null;
  let copula = noun + 1;
  while (
    copula <= noun + REACH + 1 &&
    !/^(?:is|remains|est|reste|demeure|es|sigue)$/.test(tokens[copula]?.lower ?? '')
  ) {
    const token = tokens[copula];
    // "ma crainte, c’est que".
    if (!(token?.text === ',' || isApostrophe(token) || token?.lower === 'c' || isAdverb(view, copula))) return null;
    copula += 1;
  }
  if (copula > noun + REACH + 1) return null;
  const object = objectOf(view, copula + 1, clause, 'no', lexicon.calls);
  const actor = speakerAt(view, clause, at);
  if (object === null || actor === null) return null;
  return { stance, actor, first: at, next: object.next, object: object.object, addressee: null, cue: 'exclamation' };
};

/** Tokens behind "can count on" in which it is said whom: "the full and lasting support of the". */
const OWN_REACH = 4;

/** What is deserved by who is praised; "deserve our attention" is none. */
const PRAISE =
  /^(?:praise|admiration|recognition|gratitude|respect|appreciation|applause|reconnaissance|hommage|félicitations|reconocimiento|admiración|respeto|gratitud|aplauso|homenaje)$/;

const BACKING = /^(?:support|backing|solidarity|soutien|appui|solidarité|apoyo|respaldo|solidaridad)$/;

const isOurs = (view: PositionView, at: number): boolean =>
  [at, at + 1].some((index) => view.lexicon.mineNouns.has(view.tokens[index]?.lower ?? ''));

/** "Haiti can count on our support", "the nurses deserve our praise": phrases of who speaks, with "our" or a name behind. */
const assuranceAt = (view: PositionView, clause: Clause, at: number): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const found = lexicon.assurances.startingAt(tokens, at);
  if (found === null || zoneBefore(view, at, clause).void) return null;
  const behind = tokens.slice(found.next, Math.min(clause.next, found.next + OWN_REACH));
  const own = behind.some(
    (token) =>
      lexicon.mineNouns.has(token.lower) ||
      lexicon.we.has(token.lower) ||
      /^(?:us|me|nosotros|moi|EU|UE|ONU|UN|OIM|IOM)$/.test(token.text),
  );
  // "can count on us": a statement outside of quotation marks is told of others.
  const said = quoteAt(view, tokens[at]?.start ?? 0) !== null;
  if (!own && !(said && behind.some(({ text, lower }) => text !== lower))) return null;
  if (found.value === 'commends' && !behind.some(({ lower }) => PRAISE.test(lower))) return null;
  // "You have our full support": ours, and before anything else.
  if (found.value === 'supports' && !(behind.some(({ lower }) => BACKING.test(lower)) && isOurs(view, found.next)))
    return null;
  const object = objectOf(view, found.next, clause, 'no', lexicon.calls);
  const actor = speakerAt(view, clause, at);
  if (object === null || actor === null) return null;
  return {
    stance: found.value,
    actor,
    first: at,
    next: object.next,
    object: object.object,
    addressee: null,
    cue: 'exclamation',
  };
};

/** Words that only who speaks can say of themselves: their fear, their word, their praise. */
export const ownWordsAt = (view: PositionView, clause: Clause, at: number): FoundPosition | null =>
  ownNounAt(view, clause, at) ?? assuranceAt(view, clause, at);
