import type { Stance } from './lexicon.ts';
import type { Actor } from './names.ts';

/** What shows the position, for how far it is to be trusted. */
export type PositionCue = 'verb' | 'noun' | 'predicate' | 'participle' | 'passive' | 'speech' | 'need' | 'reported';

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
