import { describedWithin } from './description.ts';
import { type FoundSpeaker, hasClitic, isSpeechVerb, peopleWithin, type SpeakerView, wordIndexAt } from './speaker.ts';
import type { Stretch } from './stretches.ts';

/** Words between the comma and the verb: ", a, pour sa part, déclaré". */
const AUXILIARIES = /^(?:a|ont|ha|han|s|est|sont|l|['’]|également|aussi)$/;
/** Code units between the verb and who spoke: ", a déclaré à la presse M. Sow". */
const SUBJECT_REACH = 40;
/** Stretches longer than this are not looked into. */
const LONGEST = 3000;

/** "« …, a déclaré X. … »": an attribution between commas inside the marks. */
interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly speaker: FoundSpeaker;
  /** It closes its sentence: what follows is a quotation of its own. */
  readonly closes: boolean;
}

const insertionAt = (view: SpeakerView, comma: number, limit: number): Insertion | null => {
  const { words, text, lexicon } = view;
  let verb = comma + 1;
  while (AUXILIARIES.test(words[verb]?.lower ?? '') && verb - comma <= 4) verb++;
  const word = words[verb];
  if (word === undefined || word.end > limit || !isSpeechVerb(view, word)) return null;
  const start = words[comma]?.start ?? 0;
  const finish = (end: number, speaker: FoundSpeaker): Insertion | null => {
    const mark = text
      .slice(end, end + 2)
      .trimStart()
      .charAt(0);
    return /[.,;]/.test(mark) && end < limit ? { start, end, speaker, closes: mark === '.' } : null;
  };
  if (hasClitic(word)) return finish(word.end, { by: 'pronoun', at: word.start, word: word.lower });
  const following = words[verb + 1];
  if (following !== undefined && lexicon.pronouns.has(following.lower))
    return finish(following.end, { by: 'pronoun', at: word.start, word: following.lower });
  const reach = Math.min(limit, word.end + SUBJECT_REACH);
  const placed = peopleWithin(view, word.end, limit).find(({ outerStart }) => outerStart <= reach);
  if (placed !== undefined && !/[.,;:]/.test(text.slice(word.end, placed.outerStart).replace(/\bM(?:me|gr)?\./g, '')))
    return finish(placed.outerEnd, { by: 'person', person: placed.person, at: placed.start });
  const described = describedWithin(view, word.end, reach);
  return described?.by === 'title' ? finish(described.at + described.title.length, described) : null;
};

/** The first attribution inside the marks of a stretch; null where there is none, as in languages that do not do so. */
const insertionIn = (view: SpeakerView, from: number, to: number): Insertion | null => {
  if (!view.lexicon.titlesInSmall || to - from > LONGEST) return null;
  const { words } = view;
  for (let at = wordIndexAt(words, from) + 1; (words[at]?.end ?? Number.POSITIVE_INFINITY) <= to; at++) {
    if (words[at]?.text !== ',') continue;
    const found = insertionAt(view, at, to);
    if (found !== null) return found;
  }
  return null;
};

/** Who speaks by an attribution between commas that leaves its quotation whole: "« Nous étions, dit-il, très fatigués »". */
export const insertedSpeaker = (view: SpeakerView, stretch: Stretch): FoundSpeaker | null =>
  stretch.opened && stretch.closed && stretch.marks === 'double'
    ? (insertionIn(view, stretch.start, stretch.end)?.speaker ?? null)
    : null;

/** Parts a stretch at an attribution inside its marks that closes a sentence: "« A, a déclaré X. B »" is "A" and "B". */
export const splitAtInsertions = (view: SpeakerView, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap((stretch) => {
    if (!stretch.opened || !stretch.closed || stretch.marks !== 'double') return [stretch];
    const found = insertionIn(view, stretch.start, stretch.end);
    if (found?.closes !== true) return [stretch];
    const behind = view.text.indexOf('.', found.end) + 1;
    return [{ ...stretch, end: found.start }, ...(stretch.end - behind > 1 ? [{ ...stretch, start: behind }] : [])];
  });
