import type { Span, Speaker } from '../../contract/fact.ts';
import { type Paragraph, sentenceIndexAt } from '../context.ts';
import { namesItself } from '../people/cues.ts';
import { namedJustBefore } from './attribution.ts';
import { type LastSpeaker, resolve, severalSpeakers } from './resolve.ts';
import { peopleWithin, type SpeakerView, speakerOf } from './speaker.ts';
import type { Stretch } from './stretches.ts';

/** Code units over which whoever spoke last may go on without being named again. */
const CARRY_REACH = 1500;
/** Code units before a quotation in which its speaker may be named. */
const NEAR = 500;
/** Shorter parts of a sentence are scare quotes rather than words of whom the sentence names. */
const MIN_WORDS_IN_SENTENCE = 8;
/** A stop and the capital behind it: another sentence. */
const NEW_SENTENCE = /[.!?…]["”»’]?\s+[“«"]?\p{Lu}/u;

/** A quotation that nobody is said to speak, in its surroundings. */
export interface Unattributed extends Span {
  readonly stretch: Stretch;
  readonly paragraph: Paragraph;
  /** Do its words make a sentence of their own? */
  readonly whole: boolean;
  /** Its words. */
  readonly words: number;
}

/** The quotation before it, and who spoke that. */
export interface Previous {
  readonly stretch: Stretch;
  readonly end: number;
  readonly speaker: Speaker | null;
}

/** Words inside a sentence: of whoever spoke the last ones of it, or of whom it names first. */
const withinSentence = (view: SpeakerView, quote: Unattributed, previous: Previous | undefined): Speaker | null => {
  const { start, words, stretch } = quote;
  const near = previous !== undefined && previous.stretch.paragraph === stretch.paragraph ? previous : undefined;
  if (near?.speaker != null && !NEW_SENTENCE.test(view.text.slice(near.end, start))) return near.speaker;
  if (words < MIN_WORDS_IN_SENTENCE) return null;
  const sentence = view.field.sentences[sentenceIndexAt(view.field, start)];
  const [subject] = peopleWithin(view, sentence?.start ?? start, start);
  if (subject !== undefined) return severalSpeakers(view, subject.start) ?? speakerOf(subject.person);
  return near?.speaker?.name == null ? null : near.speaker;
};

/** Who goes on speaking in a quotation without an attribution of its own; null where nobody plainly does. */
export const carriedSpeaker = (
  view: SpeakerView,
  quote: Unattributed,
  previous: Previous | undefined,
  last: LastSpeaker | null,
): Speaker | null => {
  const { stretch, start, paragraph, whole } = quote;
  if (stretch.marks !== 'double' && !whole) return null;
  if (!whole) return withinSentence(view, quote, previous);
  const opens = start - paragraph.start <= 2;
  const sameParagraph = previous?.stretch.paragraph === stretch.paragraph;
  const goesOn = previous?.stretch.paragraph === stretch.paragraph - 1 && opens;
  if (previous?.speaker != null && (sameParagraph || goesOn)) return previous.speaker;
  if (stretch.marks !== 'double') return null;
  const from = view.field.paragraphs[Math.max(0, stretch.paragraph - (opens ? 1 : 0))];
  const near = namedJustBefore(view, start, Math.max(from?.start ?? 0, start - NEAR));
  if (near !== null) return resolve(view, near, stretch, last);
  // A paragraph that is nothing but a quotation goes on from whoever spoke last.
  const alone = opens && paragraph.end - stretch.end <= 3;
  return alone && last !== null && start - last.at <= CARRY_REACH ? last.speaker : null;
};

/** “My name is Alba …”: who names themselves in their own words; null where nobody does. */
export const namedInside = (view: SpeakerView, from: number, to: number): Speaker | null => {
  const own = peopleWithin(view, from, to).find((placed) => namesItself(view.text, placed));
  return own === undefined ? null : speakerOf(own.person);
};
