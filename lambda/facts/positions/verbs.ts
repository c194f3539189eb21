import { documentsOf, isInDocument } from '../documents/layer.ts';
import { actorFrom, type Memory } from './actor.ts';
import { actorLeft } from './actor-left.ts';
import type { Addressed } from './addressee.ts';
import { isAct, isCalled } from './called.ts';
import type { CompiledVerb } from './compiled.ts';
import type { FoundPosition, PositionCue } from './found.ts';
import { isPeople, objectOf, takesObject } from './object.ts';
import { afterTimes, objectEnd } from './object-end.ts';
import { behindParticle, isAmountAt } from './particles.ts';
import { saidBefore } from './said-before.ts';
import { subjectAt } from './subject.ts';
import { mayBeVerb, type Usage, usageOf } from './usage.ts';
import type { Clause, PositionView } from './view.ts';

const CUES: Readonly<Record<Usage['voice'], PositionCue>> = {
  active: 'verb',
  first: 'verb',
  gerund: 'participle',
  passive: 'passive',
};

/** Words that make of an act of help a stance: "fully supports". */
const STRONG = /^(?:fully|strongly|firmly|wholeheartedly|unequivocally|pleinement|fermement|plenamente|firmemente)$/;

const isStrong = (view: PositionView, at: number, zoneAt: number): boolean => {
  for (let index = zoneAt + 1; index < at; index += 1) if (STRONG.test(view.tokens[index]?.lower ?? '')) return true;
  return false;
};

/** "was welcomed by IOM"; "States will be encouraged to" by who acts around it. */
const passive = (
  view: PositionView,
  clause: Clause,
  at: number,
  verb: CompiledVerb,
  usage: Usage,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const by = afterTimes(view, at + 1, clause.next);
  const subject = subjectAt(view, usage.zone.at, clause);
  const subjectText =
    subject?.by === 'words'
      ? view.field.text.slice(tokens[subject.first]?.start ?? 0, tokens[subject.next - 1]?.end ?? 0)
      : null;
  if (lexicon.agent.has(tokens[by]?.lower ?? '')) {
    const actor = actorFrom(view, clause, by + 1, memory);
    if (actor === null || subjectText === null || subject?.by !== 'words') return null;
    // "a report requested by the Committee" says whose it is, and is no call.
    // "salué par": what happens is welcomed; only "salue X pour" praises.
    if (verb.stance === 'commends' && verb.addressee !== null) return null;
    if (verb.stance === 'calls_for' || !takesObject(verb, view, subject.first, subject.next)) return null;
    return {
      stance: verb.stance,
      actor,
      first: at,
      next: objectEnd(view, by + 1, clause),
      object: subjectText,
      addressee: null,
      cue: 'passive',
    };
  }
  // "States will be encouraged to take steps": those called on stand first.
  if (verb.addressee === null || subject?.by !== 'words' || subjectText === null || memory.last === null) return null;
  let power = false;
  for (let index = subject.first; index < subject.next; index += 1)
    if (lexicon.powers.has(tokens[index]?.lower ?? '')) power = true;
  if (!power || !lexicon.calls.has(tokens[by]?.lower ?? '')) return null;
  const object = objectOf(view, by + 1, clause, 'no', lexicon.calls);
  return object === null
    ? null
    : {
        stance: verb.stance,
        actor: { name: memory.last, how: 'carried' },
        first: at,
        next: object.next,
        object: object.object,
        addressee: subjectText,
        cue: 'passive',
      };
};

/** "One year ago I called on": reported history. */
export const isHistory = (view: PositionView, clause: Clause, at: number): boolean => {
  const published = Number(view.context.publishedAt?.slice(0, 4) ?? Number.NaN);
  for (let index = at - 1; index >= Math.max(clause.first, at - HISTORY); index -= 1) {
    const token = view.tokens[index];
    if (view.lexicon.ago.has(token?.lower ?? '')) return true;
    // "In 2011 the Court called for": a year that is over.
    const year = /^(?:19|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : Number.NaN;
    const before = view.tokens[index - 1]?.lower ?? '';
    const dated = /^(?:in|since|en|depuis|desde|de)$/.test(before) || view.lexicon.times.has(before);
    // "the Law of 2011 demands": a year in a name.
    if (dated && year < published && !(token !== undefined && isInDocument(view.context, view.field, token)))
      return true;
  }
  return false;
};

/** "Si l’OIM demandait", "if IOM calls for": a condition. */
const isGranted = (view: PositionView, clause: Clause, usage: Usage): boolean => {
  const subject = subjectAt(view, usage.zone.at, clause);
  const opening = subject?.by === 'words' ? view.tokens[subject.first - 1]?.lower : undefined;
  return subject?.by === 'words' && subject.first > clause.first && /^(?:si|if|whether)$/.test(opening ?? '');
};

/** Tokens before a verb that are searched for "ago". */
const HISTORY = 25;

/** Behind a verb and its particle: must, or may, somebody who is called on follow? */
const addressedBy = (view: PositionView, verb: CompiledVerb, from: number, particle: string | null): Addressed => {
  if (verb.addressee === 'power' || verb.addressee === 'public') return verb.addressee;
  const dative = /^(?:a|al|à|au|aux)$/;
  if (verb.addressee === 'dative') {
    if (verb.stance === 'thanks') return dative.test(view.tokens[from]?.lower ?? '') ? 'thanked' : 'no';
    if (particle !== null && dative.test(particle)) return 'yes';
    return dative.test(view.tokens[from]?.lower ?? '') ? 'maybe' : 'no';
  }
  if (verb.stance === 'thanks') return 'thanked';
  if (particle === null || /^(?:for|à|por|para|en|#)$/.test(particle)) return 'maybe';
  return view.lexicon.articles.has(particle) ? 'article' : 'yes';
};

/** "recomendó[, en las últimas horas,] que": few words between commas behind the verb. */
const afterInsertion = (view: PositionView, from: number, next: number): number => {
  if (view.tokens[from]?.text !== ',') return from;
  for (let at = from + 1; at < Math.min(next, from + INSERTION); at += 1)
    if (view.tokens[at]?.text === ',') return at + 1;
  return from;
};
const INSERTION = 8;

/** What an appeal or a plan seeks is its size, and no stance of anybody. */
const FINANCED =
  /(?<!\p{L})(?:appeal|plan|projects?|programme|program|response|operations?|appel|projet|réponse|llamamiento|proyecto|programa)(?!\p{L})/iu;

/** "asks for USD 5 million": of such verbs an amount is object enough. */
const asksAmount = (view: PositionView, verb: CompiledVerb, from: number): boolean =>
  verb.particles?.has('#') === true && isAmountAt(view, from);

const FIELD =
  /(?<!\p{L})(?:teams?|staff|volunteers|workers|promoters|équipes?|agents|bénévoles|volontaires|animateurs|equipos?|voluntarios|personal|promotores)$/u;

const isDocument = (view: PositionView, name: string): boolean =>
  documentsOf(view.context).some(({ title }) => title.includes(name) || name.includes(title));

/** What help is given with. */
const MEANS =
  /(?<!\p{L})(?:par (?:des|une|un|la|le|l[’'])|à travers|grâce à|mediante|a través d|por medio d|by (?:providing|training)|with (?:equipment|training|funds))/u;

const textBetween = (view: PositionView, first: number, next: number): string =>
  view.field.text.slice(view.tokens[first]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

const OWN_ACT = /^(?:de ne |de n[’']|d[’']avoir |d[’']être |de devoir )/;

/** Tokens of who is asked, before the question. */
const ASKED_REACH = 7;

const asksWhy = (view: PositionView, from: number, next: number): boolean =>
  view.tokens
    .slice(from, Math.min(next, from + ASKED_REACH))
    .some(({ lower }) => /^(?:pourquoi|comment|si|où|quand|cómo|cuándo|dónde|cuál|quién)$/.test(lower));

const activeOf = (
  view: PositionView,
  clause: Clause,
  at: number,
  verb: CompiledVerb,
  usage: Usage,
  memory: Memory,
): FoundPosition | null => {
  const { lexicon, tokens } = view;
  const said = saidBefore(view, clause, at, verb, usage, memory);
  if (said !== null) return said;
  const behind = behindParticle(view, verb, at, clause);
  if (behind === null || behind.from >= clause.next) return null;
  const { particle } = behind;
  const from = afterInsertion(view, behind.from, clause.next);
  // "a report requested by the Committee"; a reflexive verb is no participle ("se congratuló por").
  if (lexicon.agent.has(tokens[from]?.lower ?? '') && !verb.reflexive) return null;
  if (
    !takesObject(verb, view, from, clause.next) &&
    !asksAmount(view, verb, from) &&
    !isStrong(view, at, usage.zone.at)
  )
    return null;
  // "welcome to the forum" greets; "thanks to IOM" tells a cause.
  const greets = verb.notPeople || verb.stance === 'thanks';
  if (greets && tokens[at + 1]?.lower === 'to') return null;
  if (verb.notPeople && isPeople(view, from, clause.next)) return null;
  // "warning systems", "a warning": of warning only what is warned of.
  if (
    usage.voice === 'gerund' &&
    usage.until === undefined &&
    verb.alsoNoun &&
    !/^(?:that|of|against|about|for|on|upon|to|the|all|que|de)$/.test(particle ?? tokens[from]?.lower ?? '')
  )
    return null;
  // "demandé à mon père pourquoi": a question. "regrette de ne pas avoir commencé": of oneself.
  if (verb.addressee === 'dative' && asksWhy(view, from, clause.next)) return null;
  if (
    verb.stance === 'concerned' &&
    OWN_ACT.test(view.field.text.slice(tokens[from]?.start ?? 0, (tokens[from]?.start ?? 0) + 10))
  )
    return null;
  // "the action they commit to as part of …"
  if (tokens[from]?.lower === 'as' || isHistory(view, clause, at)) return null;
  // "appuie ce processus par des camions": with means it is work.
  if (
    verb.stance === 'supports' &&
    verb.objects !== null &&
    !isStrong(view, at, usage.zone.at) &&
    MEANS.test(textBetween(view, from, objectEnd(view, from, clause)))
  )
    return null;
  const asks = verb.addressee !== null;
  const addressed = !asks ? 'no' : addressedBy(view, verb, from, particle);
  const within = usage.until === undefined ? clause : { ...clause, next: usage.until };
  const object = objectOf(view, from, within, addressed, verb.demand ?? lexicon.calls);
  if (object === null) return null;
  const called = verb.addressee === 'public' && object.addressee === null && isCalled(view, verb, at, from);
  if ((addressed === 'power' || addressed === 'public') && object.addressee === null && !called) return null;
  if (verb.addressee === 'public') {
    // "invited residents to the opening", "to attend it": they are asked to come, and to do nothing.
    const act = called ? from + 1 : object.first;
    if (!isAct(view, act) || lexicon.attending.has(tokens[act]?.lower ?? '')) return null;
  }
  // "reminds us that its aim is": nobody is called on.
  if (
    verb.addressee === 'power' &&
    /^(?:us|all|everyone|everybody)$/.test(object.addressee ?? '') &&
    /^that /.test(object.object)
  )
    return null;
  if (isGranted(view, clause, usage)) return null;
  const actor = actorLeft(view, clause, usage, memory);
  // "IOM teams encouraged mothers to boil water": work in the field, and no stance.
  if (actor !== null && verb.addressee === 'public' && FIELD.test(actor.name)) return null;
  if (actor === null || (particle === '#' && FINANCED.test(actor.name))) return null;
  // "the Report recognizes the contributions of migrants": what a document finds is no praise.
  if (verb.stance === 'commends' && verb.objects !== null && isDocument(view, actor.name)) return null;
  return {
    stance: verb.stance,
    actor,
    first: at,
    next: object.next,
    object: object.object,
    addressee: verb.stance === 'commends' ? null : object.addressee,
    cue: CUES[usage.voice],
  };
};

/** The position that a verb of stance takes at `at`; null where the word takes none. */
export const verbPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const entries = view.lexicon.forms.get(view.tokens[at]?.lower ?? '');
  if (entries === undefined || !mayBeVerb(view, clause, at)) return null;
  for (const { form, verb } of entries) {
    const usage = usageOf(view, clause, at, form, verb);
    if (usage === null) continue;
    const found =
      usage.voice === 'passive'
        ? passive(view, clause, at, verb, usage, memory)
        : activeOf(view, clause, at, verb, usage, memory);
    if (found !== null) return found;
  }
  return null;
};
