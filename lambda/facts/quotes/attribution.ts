import { isTitleHead } from '../people/title-head.ts';
import {
  type FoundSpeaker,
  hasClitic,
  isSpeechVerb,
  peopleWithin,
  type SpeakerView,
  titleWithin,
  wordIndexAt,
} from './speaker.ts';

/** Words between a quotation and its verb: ", IOM Nepal Chief of Mission Paul Norton told …" */
const REACH = 40;
/** Words between the verb and who spoke: "said yesterday in Geneva the Director General" is far enough. */
const SUBJECT_REACH = 8;

/** Offset where the sentence that holds `from` ends: a stop before a capital, outside of initials and honorifics. */
const sentenceEnd = (view: SpeakerView, from: number, limit: number): number => {
  const { words } = view;
  for (let at = wordIndexAt(words, from); at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= limit) return limit;
    const before = words[at - 1];
    if (!/^[.!?]$/.test(word.text) || before === undefined) continue;
    if (view.lexicon.honorifics.has(before.lower) || (before.text.length === 1 && before.capital)) continue;
    if (/^\s|^$/.test(view.text.slice(word.end, word.end + 1))) return word.end;
  }
  return limit;
};

/** Adverbs and auxiliaries between a pronoun and its verb: "Il a par la suite souligné", "she has since added". */
const PRONOUN_REACH = 6;

/** Index of the pronoun that is the verb's subject, over small words alone; else of the word right before the verb. */
const pronounBefore = (view: SpeakerView, verb: number, from: number): number => {
  const { words, lexicon } = view;
  for (let at = verb - 1; at >= 0 && verb - at <= PRONOUN_REACH; at--) {
    const word = words[at];
    if (word === undefined || word.start < from) break;
    if (lexicon.pronouns.has(word.lower)) {
      // "who" and "qui" speak for what stands right before them: over other words they belong to another verb.
      const relative = /^(?:who|qui|quien)$/.test(word.lower) && verb - at > 2;
      return relative ? verb - 1 : at;
    }
    const plain = word.kind === 'word' && !word.capital && !isTitleHead(lexicon, word);
    if (!plain || isSpeechVerb(view, word)) break;
  }
  return verb - 1;
};

/** In Spanish a verb may have no subject: it opens its sentence, behind an adverb or a phrase of place at most. */
const standsAlone = (view: SpeakerView, first: number, verb: number): boolean => {
  const { words, lexicon } = view;
  const opening = words.slice(first, verb);
  if (verb - first > LONE_VERB_REACH || opening.some((word) => word.acronym)) return false;
  const lead = opening.at(-1);
  if (lead === undefined || lead.text === ',') {
    const phrase = opening[0];
    return phrase === undefined || lexicon.placePrepositions.has(phrase.lower) || LONE_LEADS.test(phrase.lower);
  }
  return opening.every((word) => LONE_LEADS.test(word.lower) || word.text === ',');
};

/** Words before a verb whose subject is left out. */
const LONE_VERB_REACH = 8;
const LONE_LEADS =
  /^(?:y|e|además|también|asimismo|luego|después|finalmente|igualmente|así|por|su|último|otro|lado|parte|ello|al|respecto|le|les|nos|se|lo|ha|había|sin|embargo|pero)$/;

/** Who stands beside the verb at index `verb`: behind it at once ("said X"), or before it ("X said", "he added"). */
const besideVerb = (view: SpeakerView, verb: number, from: number, to: number): FoundSpeaker | null => {
  const { words, lexicon } = view;
  const verbWord = words[verb];
  if (verbWord === undefined) return null;
  if (hasClitic(verbWord)) return { by: 'pronoun', at: verbWord.start };
  const subject = words[pronounBefore(view, verb, from)];
  const pronoun = (word: typeof subject): boolean =>
    word !== undefined && word.start >= from && lexicon.pronouns.has(word.lower);
  if (pronoun(subject)) return { by: 'pronoun', at: subject?.start ?? from };
  const behind = words[verb + 1];
  if (behind !== undefined && behind.end <= to && lexicon.pronouns.has(behind.lower))
    return { by: 'pronoun', at: behind.start };
  const reach = words[Math.min(words.length - 1, verb + SUBJECT_REACH)]?.end ?? to;
  const after = peopleWithin(view, verbWord.end, to).find((placed) => placed.outerStart <= reach);
  const before = peopleWithin(view, from, verbWord.start).at(-1);
  const gap = after === undefined ? '' : view.text.slice(verbWord.end, after.outerStart);
  // "said the Joint Secretary …": nothing but articles and forms of address between the verb and the name.
  if (
    after !== undefined &&
    (before === undefined || gap.trim().split(/\s+/).length <= 3) &&
    !/[.;:!?](?!\s?$)/.test(gap.replace(/\b(?:Mr|Ms|Mrs|Dr|H\.E)\./g, ''))
  )
    return { by: 'person', person: after.person, at: after.start };
  if (before !== undefined) return { by: 'person', person: before.person, at: before.start };
  // "the SRCC noted": the short form that a title gave itself, or that stands for a post.
  const short = [words[verb - 1], words[verb + 2], words[verb + 1]].find(
    (word) => word?.acronym === true && word.end <= to && word.start >= from,
  );
  const holder =
    short === undefined
      ? undefined
      : view.people.find((person) => person.jobTitle?.includes(`(${short.text})`) === true);
  if (holder !== undefined) return { by: 'person', person: holder, at: verbWord.start };
  const title = titleWithin(view, verbWord.end, Math.min(to, reach)) ?? titleWithin(view, from, verbWord.start);
  return title;
};

/** The attribution behind a quotation: `” said X.`, `,” X said.`, `,” she added.` */
export const attributionAfter = (
  view: SpeakerView,
  end: number,
  limit: number,
  complete: boolean,
): FoundSpeaker | null => {
  const { words } = view;
  let first = wordIndexAt(words, end);
  while (words[first]?.kind === 'mark' && /^[”"»’'.,!?–—-]$/.test(words[first]?.text ?? '')) first++;
  const from = words[first]?.start ?? limit;
  if (from >= limit) return null;
  const to = sentenceEnd(view, from, limit);
  for (let at = first; at < words.length && at - first <= REACH; at++) {
    const word = words[at];
    if (word === undefined || word.start >= to) break;
    if (!isSpeechVerb(view, word)) continue;
    // Behind a finished sentence a new one may begin that reports something else: the verb has to come at once.
    if (complete && at > first) {
      const found = besideVerb(view, at, from, to);
      const named =
        found?.by === 'person' &&
        peopleWithin(view, from, word.start).some(
          (placed) => placed.outerStart - from <= 8 && word.start - placed.outerEnd <= 3,
        );
      return found?.by === 'pronoun' && at - first <= 1 ? found : named ? found : null;
    }
    const found = besideVerb(view, at, from, to);
    // «…», agregó. The verb alone stands for whoever spoke before.
    // «…», apuntó el comunicado: a subject stands behind it that is no person.
    const behind = words[at + 1];
    const subject = behind?.kind === 'word' && behind.end <= to && view.lexicon.articles.has(behind.lower);
    const alone = !subject && words.slice(first, at).every((other) => AUXILIARIES.test(other.lower));
    return found === null && alone ? { by: 'pronoun', at: word.start } : found;
  }
  // ", according to X"
  const [next, second] = [words[first], words[first + 1]];
  if (next !== undefined && view.lexicon.according.has(next.lower) && second !== undefined) {
    const placed = peopleWithin(view, second.end, to)[0];
    if (placed !== undefined) return { by: 'person', person: placed.person, at: placed.start };
  }
  return null;
};

/** The attribution before a quotation, in the same sentence: `X said: “`, `X warned that “`. */
export const attributionBefore = (view: SpeakerView, start: number, limit: number): FoundSpeaker | null => {
  const { words } = view;
  const opening = wordIndexAt(words, start);
  let first = opening;
  const colon = /:\s?["“«‘„]?\s?$/.test(view.text.slice(Math.max(0, start - 4), start));
  while (first > 0 && (words[first - 1]?.start ?? -1) >= limit && opening - first <= REACH * 2) {
    const word = words[first - 1];
    const before = words[first - 2];
    const stop =
      /^[.!?]$/.test(word?.text ?? '') &&
      !view.lexicon.honorifics.has(before?.lower ?? '') &&
      !(before?.text.length === 1);
    if (stop) break;
    first--;
  }
  const from = words[first]?.start ?? start;
  for (let at = opening - 1; at >= first; at--) {
    const word = words[at];
    if (!isSpeechVerb(view, word)) continue;
    const found = besideVerb(view, at, from, start);
    if (found !== null || !view.lexicon.dropsSubjects || !standsAlone(view, first, at)) return found;
    return { by: 'pronoun', at: word?.start ?? start };
  }
  // "According to the mayor, …", "Pour le Directeur général, …"
  if (view.lexicon.according.has(words[first]?.lower ?? '')) {
    const named = peopleWithin(view, from, start)[0];
    if (named !== undefined) return { by: 'person', person: named.person, at: named.start };
    const titled = titleWithin(view, from, Math.min(start, words[first + SUBJECT_REACH]?.end ?? start));
    if (titled !== null) return titled;
  }
  if (!colon) return null;
  const placed = peopleWithin(view, from, start).at(-1);
  return placed === undefined
    ? titleWithin(view, from, start)
    : { by: 'person', person: placed.person, at: placed.start };
};

/** Before the verb of «…», a dénoncé. */
const AUXILIARIES = /^(?:a|ont|ha|han|has|had|have|avait|aussi|également|también|also)$/;

/** Who is named in the sentence before the one that opens at `start`, back to `limit`. */
export const namedJustBefore = (view: SpeakerView, start: number, limit: number): FoundSpeaker | null => {
  const placed = peopleWithin(view, limit, start).at(-1);
  return placed === undefined ? null : { by: 'person', person: placed.person, at: placed.start };
};
