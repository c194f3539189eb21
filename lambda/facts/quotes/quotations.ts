import type { Speaker } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sentenceIndexAt, sharedLayer } from '../context.ts';
import { attributionAfter, attributionBefore, namedJustBefore } from './attribution.ts';
import {
  type FoundSpeaker,
  holderOf,
  isSpeechVerb,
  type PlacedPerson,
  type SpeakerView,
  speakerOf,
  speakerView,
  wordIndexAt,
} from './speaker.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** Direct speech or writing of four words or more. */
export interface Quotation {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: Speaker | null;
  /** The text says plainly who spoke, or it was carried over from the words around. */
  readonly attributed: 'stated' | 'carried' | 'none';
}

const MIN_WORDS = 4;
/** Code units over which whoever spoke last may go on without being named again. */
const CARRY_REACH = 1500;
/** Without a speaker only a longer stretch is taken: shorter ones are scare quotes, themes and slogans. */
const MIN_WORDS_ALONE = 8;

const wordCount = (text: string): number => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;

/** Capitals all along and no stop at the end: the title of something. */
const isTitleCase = (text: string): boolean => {
  const long = text.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return long.length >= 2 && capital.length / long.length >= 0.6 && !/[.!?…]$/.test(text.trim());
};

const isSentence = (text: string): boolean =>
  /^[^\p{L}\d]*[\p{Lu}\d]/u.test(text) && /[.!?…,;]["’”]?$/.test(text.trim());

/** A word such as "titled" or "campaign" right before the mark. */
const isNamed = (view: SpeakerView, start: number): boolean => {
  const at = wordIndexAt(view.words, start);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const word = view.words[index];
    if (word === undefined) return false;
    if (word.kind === 'mark' && !/^["“«‘'„:,]$/.test(word.text)) return false;
    if (word.kind === 'word' && view.lexicon.namingWords.has(word.lower)) return true;
    if (word.kind === 'word' && index < at - 2 && !view.lexicon.titleJoints.has(word.lower)) return false;
  }
  return false;
};

/** Who a pronoun stands for: of the last sentence that names anybody, the first one named, who is its subject. */
const antecedent = (view: SpeakerView, before: number): PlacedPerson | undefined => {
  const named = view.outside.filter((placed) => placed.start < before);
  const last = named.at(-1);
  if (last === undefined) return undefined;
  const sentence = view.field.sentences[sentenceIndexAt(view.field, last.start)];
  return named.find((placed) => placed.start >= (sentence?.start ?? 0));
};

const resolve = (
  view: SpeakerView,
  found: FoundSpeaker | null,
  stretch: Stretch,
  last: { speaker: Speaker; at: number } | null,
): Speaker | null => {
  if (found === null) return null;
  if (found.by === 'person') return speakerOf(found.person);
  if (found.by === 'title') {
    const holder = holderOf(view, found.title, found.at);
    // "le Haut-Commissaire a déclaré" in a release that names one person, without a post: it is theirs.
    const [only, ...others] = view.people;
    if (holder === null && only !== undefined && others.length === 0 && only.jobTitle === null) return speakerOf(only);
    return holder === null ? { name: null, jobTitle: found.title, affiliation: null } : speakerOf(holder);
  }
  // A pronoun: who was named or spoke last.
  const named = antecedent(view, stretch.start);
  if (named !== undefined && (last === null || named.start > last.at)) return speakerOf(named.person);
  return last?.speaker ?? { name: null, jobTitle: null, affiliation: null };
};

/** Leaves out the comma before the mark, and white space at both ends. */
const trimStretch = (text: string, start: number, end: number): { readonly start: number; readonly end: number } => {
  let from = start;
  let to = end;
  while (from < to && /[\s"“]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,"”]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
};

/** ", said X" inside a stretch whose closing mark is missing ends it. */
const cutAtAttribution = (view: SpeakerView, stretch: Stretch): number => {
  const { words, text } = view;
  for (let at = wordIndexAt(words, stretch.start) + MIN_WORDS; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= stretch.end) break;
    if (isSpeechVerb(view, word) && /,\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))) {
      const next = words[at + 1];
      if (
        next !== undefined &&
        (next.capital || view.lexicon.pronouns.has(next.lower) || view.lexicon.articles.has(next.lower))
      )
        return word.start;
    }
  }
  return stretch.end;
};

/** `X said: the road is open.”`: where the mark that should open the stretch is missing, the colon behind a verb does. */
const openedByColon = (view: SpeakerView, stretch: Stretch): number | null => {
  if (stretch.opened || !stretch.closed) return null;
  const { words } = view;
  let found: number | null = null;
  for (let at = wordIndexAt(words, stretch.start) + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.end > stretch.end) break;
    if (word.text === ':' && isSpeechVerb(view, words[at - 1])) found = word.end;
  }
  return found;
};

interface Draft {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  speaker: Speaker | null;
  attributed: Quotation['attributed'];
}

const readField = (context: FactContext, field: FieldText): readonly Quotation[] => {
  const stretches = stretchesOf(context, field);
  const view = speakerView(context, field, stretches);
  const drafts: Draft[] = [];
  let last: { speaker: Speaker; at: number } | null = null;
  stretches.forEach((stretch, index) => {
    const paragraph = field.paragraphs[stretch.paragraph];
    if (paragraph === undefined) return;
    const cut = stretch.opened && !stretch.closed ? cutAtAttribution(view, stretch) : stretch.end;
    const colon = openedByColon(view, stretch);
    const { start, end } = trimStretch(field.text, colon ?? stretch.start, cut);
    const text = field.text.slice(start, end);
    const spoken = wordCount(text);
    if (spoken === 0) return;
    const brief = spoken < MIN_WORDS;
    const before = stretches[index - 1];
    const next = stretches[index + 1];
    const lower = before !== undefined && before.paragraph === stretch.paragraph ? before.end + 1 : paragraph.start;
    const upper = next !== undefined && next.paragraph === stretch.paragraph ? next.start : paragraph.end;
    const complete = /[.!?…]$/.test(text) && !/^[^\p{L}]{0,3},/u.test(field.text.slice(end, end + 4));
    // The stop may stand outside the mark: “… work permit”.
    const sentence =
      isSentence(text) ||
      isSentence(`${text}${/^[»”"\s]{0,3}[.!?]/.exec(field.text.slice(end, end + 4)) === null ? '' : '.'}`) ||
      // or nowhere, where the paragraph ends with the mark.
      (isSentence(`${text}.`) && paragraph.end - end <= 3);
    const behind = attributionAfter(view, cut, Math.max(upper, cut), complete);
    const found =
      behind ?? ((stretch.opened || colon !== null) && !brief ? attributionBefore(view, start, lower) : null);
    let speaker = resolve(view, found, stretch, last);
    let attributed: Quotation['attributed'] = found === null ? 'none' : 'stated';
    // Three words are no quotation, but tell who speaks.
    if (brief && speaker !== null && stretch.marks === 'double') last = { speaker, at: stretch.start };
    if (brief || (!stretch.opened && found === null)) return;
    if (found === null) {
      const previous = drafts.at(-1);
      const sameParagraph = previous !== undefined && previous.stretch.paragraph === stretch.paragraph;
      const goesOn =
        previous !== undefined && previous.stretch.paragraph === stretch.paragraph - 1 && start - paragraph.start <= 2;
      if (sentence && previous?.speaker != null && (sameParagraph || goesOn)) {
        speaker = previous.speaker;
        attributed = 'carried';
      } else if (sentence && stretch.marks === 'double') {
        const sentenceBefore =
          field.paragraphs[Math.max(0, stretch.paragraph - (start - paragraph.start <= 2 ? 1 : 0))];
        const near = namedJustBefore(view, start, Math.max(sentenceBefore?.start ?? 0, start - 500));
        // A paragraph that is nothing but a quotation goes on from whoever spoke last.
        const whole = start - paragraph.start <= 2 && paragraph.end - stretch.end <= 3;
        const recent = last !== null && start - last.at <= CARRY_REACH ? last.speaker : null;
        if (near !== null || (whole && recent !== null)) {
          speaker = near !== null ? resolve(view, near, stretch, last) : recent;
          attributed = 'carried';
        }
      }
    }
    const alone = attributed === 'none';
    // “Manual of procedures …”: a document says what it is.
    if (alone && view.lexicon.namingWords.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) return;
    if (isNamed(view, stretch.start) && !isSentence(text)) return;
    if (isTitleCase(text) && (alone || behind === null)) return;
    if (speaker !== null && attributed === 'stated') last = { speaker, at: stretch.start };
    drafts.push({ stretch, start, end, text, speaker, attributed });
  });
  // A stretch without a speaker before one that has: "“A.” “B,” said X", or paragraphs that lead up to the attribution.
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at];
    const after = drafts[at + 1];
    if (draft === undefined || after === undefined || draft.attributed !== 'none' || after.speaker === null) continue;
    const near = after.stretch.paragraph - draft.stretch.paragraph;
    if (near === 0 || (near === 1 && isSentence(draft.text) && !draft.stretch.closed)) {
      draft.speaker = after.speaker;
      draft.attributed = 'carried';
    }
  }
  const lasting = drafts.filter((draft) => draft.attributed !== 'none' || wordCount(draft.text) >= MIN_WORDS_ALONE);
  return lasting.map(({ start, end, text, speaker, attributed }) => ({ field, start, end, text, speaker, attributed }));
};

/** Quotations of the body, in order. Computed once for each context. */
export const quotations: (context: FactContext) => readonly Quotation[] = sharedLayer((context: FactContext) =>
  context.fields.filter((field) => field.field === 'text').flatMap((field) => readField(context, field)),
);
