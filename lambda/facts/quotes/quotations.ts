import type { Speaker } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { carriedSpeaker, namedInside } from './carry.ts';
import { headlineQuotes } from './headline.ts';
import { insertedSpeaker, splitAtInsertions } from './insertions.ts';
import { cutAtAttribution, fromTheirVerbs } from './missing-marks.ts';
import { genderOfFound, type LastSpeaker, resolve } from './resolve.ts';
import { isNamed, isSentence, isTitleCase, trimStretch, wordCount } from './shape.ts';
import { peopleWithin, type SpeakerView, speakerOf, speakerView } from './speaker.ts';
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
/** Without a speaker only a longer stretch is taken: shorter ones are scare quotes, themes and slogans. */
const MIN_WORDS_ALONE = 8;

interface Draft {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  speaker: Speaker | null;
  attributed: Quotation['attributed'];
}

/** Code units behind a quotation that opens a story in which its speaker is introduced. */
const INTRODUCED_WITHIN = 250;

/** A story opens with a paragraph of quotation, and the next one introduces who spoke: "“…” ¶ Mamadou, 23, came home …". */
const nameOpenings = (view: SpeakerView, drafts: readonly Draft[]): void => {
  const { paragraphs } = view.field;
  for (const draft of drafts) {
    const own = paragraphs[draft.stretch.paragraph];
    const next = paragraphs[draft.stretch.paragraph + 1];
    if (draft.attributed !== 'none' || own === undefined || next === undefined) continue;
    const whole = draft.start - own.start <= 2 && own.end - draft.end <= 4;
    if (!whole || !isSentence(`${draft.text}.`)) continue;
    const [first] = peopleWithin(view, next.start, Math.min(next.end, next.start + INTRODUCED_WITHIN));
    if (first === undefined) continue;
    draft.speaker = speakerOf(first.person);
    draft.attributed = 'carried';
  }
};

const readField = (context: FactContext, field: FieldText): readonly Quotation[] => {
  const marked = stretchesOf(context, field);
  const marks = speakerView(context, field, marked);
  const stretches = fromTheirVerbs(marks, splitAtInsertions(marks, marked));
  const view = speakerView(context, field, stretches);
  const drafts: Draft[] = [];
  let last: LastSpeaker | null = null;
  stretches.forEach((stretch, index) => {
    const paragraph = field.paragraphs[stretch.paragraph];
    if (paragraph === undefined) return;
    const cut = stretch.opened && !stretch.closed ? cutAtAttribution(view, stretch) : stretch.end;
    const opened = stretch.opened || stretch.led === true;
    const { start, end } = trimStretch(field.text, stretch.start, cut);
    const text = field.text.slice(start, end);
    const spoken = wordCount(text);
    if (spoken === 0) return;
    const brief = spoken < MIN_WORDS;
    const before = stretches[index - 1];
    const next = stretches[index + 1];
    const lower = before !== undefined && before.paragraph === stretch.paragraph ? before.end + 1 : paragraph.start;
    const upper = next !== undefined && next.paragraph === stretch.paragraph ? next.start : paragraph.end;
    const following = field.text.slice(end, end + 8);
    const complete =
      (/[.!?…]$/.test(text) && !/^[^\p{L}]{0,3},/u.test(following)) ||
      // «… ». Plus tard, …: the stop stands outside the mark.
      /^\s?[»”"’]\s?[.!?…]+(?:\s|$)/.test(following);
    // The stop may stand outside the mark: “… work permit”.
    const sentence =
      isSentence(text) ||
      isSentence(`${text}${/^[»”"\s]{0,3}[.!?]/.exec(field.text.slice(end, end + 4)) === null ? '' : '.'}`) ||
      // or nowhere, where the paragraph ends with the mark.
      (isSentence(`${text}.`) && paragraph.end - end <= 3);
    const behind = attributionAfter(view, cut, Math.max(upper, cut), complete);
    const lead = opened && !brief ? attributionBefore(view, start, lower) : null;
    // "X said that “…” while Y thanked …": of two, the one right beside the quotation.
    const found =
      (behind?.atOnce || !lead?.atOnce ? (behind ?? lead) : lead)?.speaker ?? insertedSpeaker(view, stretch) ?? null;
    let speaker = resolve(view, found, stretch, last);
    let attributed: Quotation['attributed'] = found === null ? 'none' : 'stated';
    // “My name is Alba …”: whoever says so.
    const introduced = speaker?.name == null && speaker?.jobTitle == null ? namedInside(view, start, end) : null;
    if (introduced !== null) {
      speaker = introduced;
      attributed = 'stated';
      last = { speaker, at: stretch.start, gender: null };
    }
    // Three words are no quotation, but tell who speaks.
    if (brief && found !== null && speaker !== null && stretch.marks === 'double')
      last = { speaker, at: stretch.start, gender: genderOfFound(view, found) };
    if (brief || (!stretch.opened && found === null)) return;
    if (found === null && introduced === null) {
      const quote = { stretch, start, end, paragraph, whole: sentence, words: spoken };
      speaker = carriedSpeaker(view, quote, drafts.at(-1), last);
      if (speaker !== null) attributed = 'carried';
    }
    const alone = attributed === 'none';
    // “Manual of procedures …”: a document says what it is.
    if (alone && view.lexicon.namingWords.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) return;
    if (isNamed(view, stretch.start) && !isSentence(text)) return;
    if (isTitleCase(text) && (alone || behind === null)) return;
    if (speaker !== null && found !== null) last = { speaker, at: stretch.start, gender: genderOfFound(view, found) };
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
  nameOpenings(view, drafts);
  const lasting = drafts.filter((draft) => draft.attributed !== 'none' || wordCount(draft.text) >= MIN_WORDS_ALONE);
  return lasting.map(({ start, end, text, speaker, attributed }) => ({ field, start, end, text, speaker, attributed }));
};

/** Quotations of the body, in order, and before them those of the title. Computed once for each context. */
export const quotations: (context: FactContext) => readonly Quotation[] = sharedLayer((context: FactContext) => {
  const ofField = (name: FieldText['field']): readonly FieldText[] =>
    context.fields.filter(({ field }) => field === name);
  const body = ofField('text').flatMap((field) => readField(context, field));
  const title = ofField('title').flatMap((field) =>
    headlineQuotes(context, field, body).map((quote) => ({ ...quote, field })),
  );
  return [...title, ...body];
});
