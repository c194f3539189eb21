import type { Memory } from './actor.ts';
import { actorLeft } from './actor-left.ts';
import type { CompiledVerb } from './compiled.ts';
import type { FoundPosition } from './found.ts';
import { afterTimes } from './object-end.ts';
import type { Usage } from './usage.ts';
import { type Clause, isApostrophe, type PositionView } from './view.ts';

/** "…, et nous le déplorons", "y lo condenamos firmemente": what was told before, by its pronoun, and nothing behind. */
export const saidBefore = (
  view: PositionView,
  clause: Clause,
  at: number,
  verb: CompiledVerb,
  usage: Usage,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, field } = view;
  if (
    verb.objects !== null ||
    !/^(?:condemns|concerned|welcomes)$/.test(verb.stance) ||
    !/^l[eao]?$/.test(pronounBefore(view, at))
  )
    return null;
  const behind = afterTimes(view, at + 1, clause.next);
  if (behind < clause.next && !/^[.!?;:,»”"]$/.test(tokens[behind]?.text ?? '')) return null;
  const opening = tokens[clause.first]?.start ?? 0;
  const object = field.text
    .slice(opening, tokens[usage.zone.at]?.start ?? opening)
    .replace(/(?<![\s,])[\s,]+(?:et|y|and)?$/u, '');
  const actor = object === '' ? null : actorLeft(view, clause, usage, memory);
  if (actor === null) return null;
  return {
    stance: verb.stance,
    actor,
    first: clause.first,
    next: at + 1,
    object,
    addressee: null,
    cue: 'verb',
  };
};

const pronounBefore = ({ tokens }: PositionView, at: number): string =>
  (isApostrophe(tokens[at - 1]) ? tokens[at - 2]?.lower : tokens[at - 1]?.lower) ?? '';
