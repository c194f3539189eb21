import { type Memory, mainActor } from './actor.ts';
import { actorLeft } from './actor-left.ts';
import type { CompiledNoun, VerbForm } from './compiled.ts';
import type { FoundPosition } from './found.ts';
import { objectOf } from './object.ts';
import { afterTimes } from './object-end.ts';
import { isAmountAt } from './particles.ts';
import { mayBeVerb, type Usage, usageOf } from './usage.ts';
import { isHistory } from './verbs.ts';
import { type Clause, isApostrophe, isQuoteMark, type PositionView, quoteAt } from './view.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Words between the verb and its noun: "expressed [her deep and growing] concern". */
const REACH = 10;

/** A report that stresses how important something is tells what it found; a person or a body asks for it. */
const FINDINGS = /(?<!\p{L})(?:report|study|survey|rapport|étude|enquête|informe|estudio|encuesta)(?!\p{L})/iu;

/** Tokens of whom it is important for: "l’importance [pour le personnel] de passer". */
const FOR_WHOM = 9;

/** Index of the particle that something to do follows, behind those it is important for; else of what follows at once. */
const actParticle = (view: PositionView, from: number, clause: Clause, noun: CompiledNoun): number => {
  const { tokens, lexicon } = view;
  if (!/^(?:for|pour|para)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < Math.min(clause.next, from + FOR_WHOM); at += 1) {
    const act = tokens[isApostrophe(tokens[at + 1]) ? at + 2 : at + 1]?.lower ?? '';
    if (noun.particles?.has(tokens[at]?.lower ?? '') && lexicon.actForm.test(act)) return at;
  }
  return from;
};

/** Adjectives behind a noun: "un llamado [enérgico y urgente] a". */
const ADJECTIVES = 3;

/** Index of the particle over the adjectives that Romance languages put behind a noun; `from` where none is near. */
const overAdjectives = (view: PositionView, from: number, clause: Clause, particles: ReadonlySet<string>): number => {
  const { tokens, lexicon } = view;
  if (lexicon.infinitiveMark.has('to')) return from;
  for (let at = from; at <= Math.min(clause.next - 1, from + ADJECTIVES); at += 1) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    // "el deseo de que": the clause stands behind the preposition.
    if (particles.has(word) || (word === 'de' && particles.has('que') && tokens[at + 1]?.lower === 'que'))
      return particles.has(word) ? at : at + 1;
    const stops = [
      lexicon.prepositions,
      lexicon.openers,
      lexicon.articles,
      lexicon.relatives,
      lexicon.be,
      lexicon.have,
    ];
    if (token?.kind !== 'word' || token.text !== word || stops.some((set) => set.has(word))) return from;
  }
  return from;
};

const hasBetween = (view: PositionView, from: number, next: number, words: ReadonlySet<string>): boolean =>
  view.tokens.slice(from, next).some(({ lower }) => words.has(lower));

/** "C’est le lieu d’exprimer [notre] gratitude": in the words of who speaks an infinitive is theirs where the noun is. */
const ownUsage = (view: PositionView, clause: Clause, at: number, form: VerbForm): Usage | null => {
  if (!form.infinitive || quoteAt(view, view.tokens[at]?.start ?? 0) === null) return null;
  // "il est nécessaire de réaffirmer notre engagement": a need.
  if (view.lexicon.necessary.has(view.tokens[at - 2]?.lower ?? '')) return null;
  const zone = zoneBefore(view, at, clause);
  const own = hasBetween(view, at + 1, at + 1 + OWN_REACH, view.lexicon.mineNouns);
  return own && !zone.void ? { voice: 'first', zone } : null;
};
/** Tokens between such a verb and "our": "exprimer toute". */
const OWN_REACH = 3;

/** "expressed deep concern about", "issued an urgent appeal to": a verb that says little, and a noun of stance. */
export const nounPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const entries = lexicon.light.get(tokens[at]?.lower ?? '');
  if (entries === undefined || !mayBeVerb(view, clause, at)) return null;
  for (const { form, name, reflexive } of entries) {
    const usage = usageOf(view, clause, at, form, { alsoNoun: false, reflexive }) ?? ownUsage(view, clause, at, form);
    if (usage === null || usage.voice === 'passive' || isHistory(view, clause, at)) continue;
    for (let index = at + 1; index < Math.min(clause.next, at + REACH); index += 1) {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'mark' && !(isApostrophe(token) || /^[,-]$/.test(token.text)))) break;
      // "reiterates that raids must stop and calls for": the noun is another clause's.
      if (/^(?:that|que|qu)$/.test(token.lower)) break;
      // "has expressed concern": the next such verb has the noun.
      const other = lexicon.light.get(token.lower)?.some(({ form }) => form.participle || form.infinitive) ?? false;
      if (other && lexicon.nouns.get(`${name} ${token.lower}`) === undefined) break;
      const noun = lexicon.nouns
        .get(`${name} ${token.lower}`)
        ?.find((entry) => entry.with === null || hasBetween(view, at + 1, index, entry.with));
      if (noun === undefined) continue;
      let behind = noun.acts ? actParticle(view, index + 1, clause, noun) : afterTimes(view, index + 1, clause.next);
      // "an appeal not only for aid".
      while (/^(?:not|only)$/.test(tokens[behind]?.lower ?? '')) behind += 1;
      if (noun.particles !== null) behind = overAdjectives(view, behind, clause, noun.particles);
      const particle = tokens[behind]?.lower ?? '';
      if (noun.particles !== null && !noun.particles.has(particle)) continue;
      if (noun.amount && !isAmountAt(view, behind + 1)) continue;
      if (noun.acts) {
        const act = isApostrophe(tokens[behind + 1]) ? behind + 2 : behind + 1;
        if (!lexicon.actForm.test(tokens[act]?.lower ?? '')) continue;
      }
      const from = behind + (lexicon.prepositions.has(particle) || noun.particles?.has(particle) ? 1 : 0);
      const object = objectOf(
        view,
        from,
        clause,
        noun.stance === 'calls_for' || noun.stance === 'thanks' ? 'maybe' : 'no',
        lexicon.calls,
      );
      const actor = actorLeft(view, clause, usage, memory);
      if (actor === null || (noun.acts && FINDINGS.test(actor.name))) return null;
      return {
        stance: noun.stance,
        actor,
        first: at,
        next: object?.next ?? index + 1,
        object: object?.object ?? token.text,
        addressee: object?.addressee ?? null,
        cue: 'noun',
      };
    }
  }
  return null;
};

const SEEING = /^(?:voir|constater|apprendre|noter|ver|saber|seeing|learning)$/;

/** "is deeply concerned about", "am very grateful for"; "Alarmed by …, UNHCR …" at the head of a sentence. */
export const predicatePositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const predicate = lexicon.predicates.get(tokens[at]?.lower ?? '');
  if (predicate === undefined || !mayBeVerb(view, clause, at)) return null;
  // "is shocked and saddened by": the first of two stands behind the verb.
  const pair = lexicon.and.has(tokens[at - 1]?.lower ?? '') && lexicon.predicates.has(tokens[at - 2]?.lower ?? '');
  const opening = pair ? at - 2 : at;
  // "is “deeply concerned” by": marks around the feeling.
  let marked = opening;
  while (isAdverb(view, marked - 1)) marked -= 1;
  const zone = zoneBefore(view, isQuoteMark(tokens[marked - 1]) ? marked - 1 : opening, clause);
  const behind = isQuoteMark(tokens[at + 1]) ? at + 2 : at + 1;
  const opens = zone.at < clause.first && !zone.be;
  // A headline leaves out its "is": "IOM Concerned about …".
  const headline = view.field.field === 'title' && !opens;
  if (predicate.reflexive && !zone.reflexive) return null;
  if (zone.void || zone.infinitive || !(zone.be || opens || headline)) return null;
  const particle = tokens[behind]?.lower ?? '';
  // "was ready to" tells what was done.
  const ready = /^(?:ready|prepared|prête?s?|dispuest[oa]s?|list[oa]s?)$/.test(tokens[at]?.lower ?? '');
  if (ready && /^(?:was|were|était|étaient|estaba|fue)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  if (predicate.particles !== null && !predicate.particles.has(particle)) return null;
  // "heureux d’annoncer", "ravie de faire partie" is of oneself; "heureux de voir que" of what is seen.
  const act = tokens[isApostrophe(tokens[behind + 1]) ? behind + 2 : behind + 1]?.lower ?? '';
  if (predicate.stance === 'welcomes' && act !== 'que' && lexicon.actForm.test(act) && !SEEING.test(act)) return null;
  const object = objectOf(view, behind + 1, clause, predicate.stance === 'thanks' ? 'maybe' : 'no', lexicon.calls);
  if (object === null || isHistory(view, clause, at)) return null;
  const actor = opens ? mainActor(view, clause, memory) : actorLeft(view, clause, { voice: 'active', zone }, memory);
  if (actor === null) return null;
  let first = at;
  // "[We’]re grateful": half a word is no evidence.
  const isLead = (index: number): boolean =>
    isAdverb(view, index) || (lexicon.be.has(tokens[index]?.lower ?? '') && !isApostrophe(tokens[index - 1]));
  while (first - 1 > zone.at && isLead(first - 1)) first -= 1;
  return {
    stance: predicate.stance,
    actor,
    first,
    next: object.next,
    object: object.object,
    addressee: object.addressee,
    cue: 'predicate',
  };
};
