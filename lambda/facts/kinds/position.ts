import { evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import type { PositionCue } from '../positions/found.ts';
import { positionsOf } from '../positions/layer.ts';
import type { Actor } from '../positions/names.ts';

/** How often each cue is right, by reading: a verb with its subject beside it errs least, reported needs most. */
const CONFIDENCE: Readonly<Record<PositionCue, number>> = {
  verb: 0.9,
  noun: 0.88,
  predicate: 0.87,
  speech: 0.8,
  passive: 0.75,
  participle: 0.72,
  exclamation: 0.8,
  feeling: 0.8,
  need: 0.65,
  reported: 0.6,
  judgement: 0.6,
};

/** What is taken off where the actor is not named beside the verb. */
const DOUBT: Readonly<Record<Actor['how'], number>> = { named: 0, speaker: 0.02, resolved: 0.05, carried: 0.1 };

/** `position`: a stance of a named actor, with what it is on and who is called upon. */
export const readPositions: KindReader<'position'> = (context) =>
  positionsOf(context).map(({ field, start, end, stance, actor, object, addressee, inQuote, cue }) => ({
    kind: 'position',
    evidence: evidenceOf(field, start, end),
    sentence: sentenceAround(field, start, end),
    confidence: Number((CONFIDENCE[cue] - DOUBT[actor.how]).toFixed(2)),
    actor: actor.name,
    stance,
    object,
    addressee,
    inQuote,
  }));
