import type { Stance } from './lexicon.ts';
import type { Actor } from './names.ts';

/** What shows the position, for how far it is to be trusted. */
export type PositionCue =
  | 'verb'
  | 'noun'
  | 'predicate'
  | 'participle'
  | 'passive'
  | 'speech'
  | 'exclamation'
  | 'feeling'
  | 'need'
  | 'reported'
  | 'judgement';

/** Cues that give way to another position over the same words. */
export const MINOR: ReadonlySet<PositionCue> = new Set(['need', 'reported', 'judgement']);

/** One position in one sentence; indexes of tokens. */
export interface FoundPosition {
  readonly stance: Stance;
  readonly actor: Actor;
  readonly first: number;
  readonly next: number;
  readonly object: string;
  readonly addressee: string | null;
  readonly cue: PositionCue;
}
