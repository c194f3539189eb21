import type { CompiledVerb } from './compiled.ts';
import { type Clause, isAcronym, isQuoteMark, isSpacedDash, type PositionView } from './view.ts';
import { isAdverb } from './zone.ts';

/** Fewest tokens before a comma may end the object. */
const MIN_OBJECT = 3;

/** Skips days and adverbs behind a verb: "called [on Friday (11/01) again] on". */
export const afterTimes = (view: PositionView, from: number, next: number): number => {
  const { tokens, lexicon } = view;
  let at = from;
  for (let steps = 0; steps < 12 && at < next; steps += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const following = tokens[at + 1]?.lower ?? '';
    // "this week", "une nouvelle fois".
    const phrase = lexicon.articles.has(token.lower)
      ? [1, 2].find((step) => lexicon.times.has(tokens[at + step]?.lower ?? ''))
      : undefined;
    if (phrase !== undefined) at += phrase + 1;
    else if (lexicon.times.has(token.lower) || (isAdverb(view, at) && !lexicon.articles.has(token.lower))) at += 1;
    else if (token.kind === 'numeral' && lexicon.times.has(following)) at += 2;
    else if (
      /^(?:on|el|le|ce)$/.test(token.lower) &&
      (lexicon.times.has(following) ||
        (tokens[at + 1]?.kind === 'numeral' && lexicon.times.has(tokens[at + 2]?.lower ?? '')))
    )
      at += 1;
    else if (token.text === '(' && /^\d/.test(tokens[at + 1]?.text ?? '')) {
      while (at < next && tokens[at]?.text !== ')') at += 1;
      at += 1;
    } else break;
  }
  return at;
};

const isSpeech = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  const written = token !== undefined && (token.text === token.lower || view.field.field === 'title');
  return written && view.speakers.lexicon.speechVerbs.has(token.lower) && !view.lexicon.notSpeech.has(token.lower);
};

/** Does a verb of speech stand within the next words: ", the minister said"? */
const speaksSoon = (view: PositionView, at: number, next: number): boolean => {
  for (let index = at; index < Math.min(next, at + 12); index += 1) {
    if (isSpeech(view, index)) return true;
    if (/^[,;:]$/.test(view.tokens[index]?.text ?? '')) return false;
  }
  return false;
};

/** Only of some things a stance: "recognize", "seek" are mostly work. */
const isNarrow = (verb: CompiledVerb): boolean => verb.objects !== null || verb.particles?.has('#') === true;

const isStanceForm = (view: PositionView, at: number): boolean => {
  const entries = view.lexicon.forms.get(view.tokens[at]?.lower ?? '') ?? [];
  const following = view.tokens[at + 1]?.lower ?? '';
  const article = view.lexicon.articles.has(following);
  return entries.some(
    ({ verb, form }) =>
      !isNarrow(verb) &&
      (form.gerund ||
        (form.participle && !form.finite) ||
        (form.finite && (!verb.alsoNoun || form.participle || article || verb.particles?.has(following) === true))),
  );
};

/** Tokens between such a verb and its noun: "echoes [the Secretary-General’s]". */
const LIGHT_REACH = 9;

/** "and [expressed its] concern", "et [a exprimé sa] gratitude": a verb that says little, with its noun close behind. */
const isLightStance = (view: PositionView, at: number): boolean => {
  const { tokens, lexicon } = view;
  const verb = lexicon.have.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const entries = lexicon.light.get(tokens[verb]?.lower ?? '') ?? [];
  return entries.some(({ name, form }) =>
    form.finite || form.participle
      ? tokens.slice(verb + 1, verb + 1 + LIGHT_REACH).some((token) => lexicon.nouns.has(`${name} ${token.lower}`))
      : false,
  );
};

/** Does another verb of stance, or of speech, begin at the token, behind its auxiliary if it has one? */
const beginsAnother = (view: PositionView, at: number): boolean => {
  const verb = view.lexicon.have.has(view.tokens[at]?.lower ?? '') ? at + 1 : at;
  return isStanceForm(view, verb) || isSpeech(view, verb) || isLightStance(view, at);
};

/** Index behind the last token of an object that begins at `from`. */
export const objectEnd = (view: PositionView, from: number, clause: Clause): number => {
  const { tokens, lexicon } = view;
  let depth = 0;
  let at = from;
  for (; at < clause.next; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (depth < 0 || token.text === ';') break;
    // ", WHO said": letters that only look like "who".
    const after = isAcronym(tokens[at + 1]) ? '' : (tokens[at + 1]?.lower ?? '');
    // "Migrants Must Be Protected: IOM"
    if (token.text === ':' && view.field.field === 'title' && at > from) break;
    if (token.text === ':' && isQuoteMark(tokens[at + 1]) && at - from >= MIN_OBJECT) break;
    if (token.text === ',' && at > from + 1 && speaksSoon(view, at + 1, clause.next)) break;
    if (token.text === ',' && at > from) {
      if (at - from >= MIN_OBJECT && (lexicon.enders.has(after) || speaksSoon(view, at + 1, clause.next))) break;
      const beyond = lexicon.and.has(after) ? at + 2 : at + 1;
      if (beginsAnother(view, beyond)) break;
    }
    if (lexicon.and.has(token.lower) && beginsAnother(view, at + 1) && at > from) break;
    if (isSpacedDash(view, at) && at - from >= MIN_OBJECT && speaksSoon(view, at + 1, clause.next)) break;
  }
  while (at > from && /^[,.;:!?…–—“"”«»’-]$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
};
