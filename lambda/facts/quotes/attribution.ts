import type { NameWord } from '../people/name-words.ts';
import { describedWithin } from './description.ts';
import { type FoundSpeaker, isSpeechVerb, peopleWithin, type SpeakerView, wordIndexAt } from './speaker.ts';
import { besideVerb, SUBJECT_REACH } from './subject.ts';

/** Words between a quotation and its verb: ", IOM Chad Programme Manager Ana Ruiz told …" */
const REACH = 40;

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

/** "Estas obras, dijo, “…”", "No obstante, recalcó que": behind a comma, in a sentence whose subject is no noun before it. */
const isInserted = (view: SpeakerView, first: number, verb: number): boolean => {
  const { words, lexicon } = view;
  let at = verb - 1;
  while (at > first && LONE_LEADS.test(words[at]?.lower ?? '')) at--;
  if (words[at]?.text !== ',') return false;
  const closed = /^[,:“"«]$/.test(words[verb + 1]?.text ?? '');
  return closed || !lexicon.articles.has(words[first]?.lower ?? '');
};

/** Words before a verb whose subject is left out. */
const LONE_VERB_REACH = 8;
const LONE_LEADS =
  /^(?:y|e|además|también|asimismo|luego|después|finalmente|igualmente|así|por|su|último|otro|lado|parte|ello|al|respecto|le|les|nos|se|lo|ha|había|sin|embargo|pero|no|obstante|entonces|ahí|allí|también)$/;

/** Between a quotation and a name stand articles and forms of address alone. */
const isAddressed = ({ words, lexicon }: SpeakerView, first: number, name: number): boolean => {
  for (let at = first; (words[at]?.start ?? name) < name; at++) {
    const word = words[at] as NameWord;
    if (word.text !== '.' && !lexicon.honorifics.has(word.lower) && !lexicon.articles.has(word.lower)) return false;
  }
  return true;
};

/** An attribution, and whether its verb or its name stands right beside the quotation. */
export interface Attribution {
  readonly speaker: FoundSpeaker;
  readonly atOnce: boolean;
}

/** ", according to X", ", selon X"; and behind a finished quotation "Así lo cuenta X", "These are the words of X". */
const namedBehind = (view: SpeakerView, first: number, to: number, complete: boolean): FoundSpeaker | null => {
  const { words, lexicon, text } = view;
  const [next, second] = [words[first], words[first + 1]];
  if (next === undefined || second === undefined) return null;
  lexicon.pointsBack.lastIndex = next.start;
  const points = complete && lexicon.pointsBack.test(text);
  if (complete ? !points : !lexicon.according.has(next.lower)) return null;
  const placed = peopleWithin(view, second.end, to)[0];
  if (placed !== undefined) return { by: 'person', person: placed.person, at: placed.start };
  return describedWithin(view, second.end, to);
};

/** A form of address, whole. */
const ADDRESS = /^(?:Madame|Monsieur|Mme|M\.|Mlle|Mr\.?|Mrs\.?|Ms\.?|Sra?\.|Señora?|Doña|Don|Dr\.?|Dra\.)$/;

/** “…” – Rosa Vidal, mayor ¶: the name and its post alone, to the end of the line; longer lines tell of something else. */
const signature = (view: SpeakerView, end: number, from: number, limit: number): FoundSpeaker | null => {
  const [signed] = peopleWithin(view, from, limit);
  if (
    signed === undefined ||
    (signed.outerStart > from + 1 && !ADDRESS.test(view.text.slice(from, signed.start).trim()))
  )
    return null;
  const line = view.text.indexOf('\n', from);
  const stop = line < 0 || line > limit ? limit : line;
  const rest = view.text.slice(signed.outerEnd, stop).replace(/["“”'‘’*_.,)\s]+/g, '');
  const dashed = /[–—-]\s?$/.test(view.text.slice(end, from).replace(/[*_(]/g, ''));
  const titled = signed.outerEnd > signed.end && /^\s*,/.test(view.text.slice(signed.end, signed.outerEnd));
  // « … » Madame Tshala: a form of address ends the paragraph.
  const addressed = ADDRESS.test(view.text.slice(from, signed.start).trim());
  return (dashed || titled || addressed) && rest.length <= SIGNATURE_REST
    ? { by: 'person', person: signed.person, at: signed.start }
    : null;
};

/** Characters behind a signature, marks left out: where, or when. */
const SIGNATURE_REST = 40;

/** The attribution behind a quotation: `” said X.`, `,” X said.`, `,” she added.` */
export const attributionAfter = (
  view: SpeakerView,
  end: number,
  limit: number,
  complete: boolean,
): Attribution | null => {
  const { words } = view;
  let first = wordIndexAt(words, end);
  while (words[first]?.kind === 'mark' && /^[”"»’'.,!?–—-]$/.test(words[first]?.text ?? '')) first++;
  const from = words[first]?.start ?? limit;
  if (from >= limit) return null;
  const to = sentenceEnd(view, from, limit);
  const pointed = complete ? namedBehind(view, first, to, true) : null;
  if (pointed !== null) return { speaker: pointed, atOnce: true };
  for (let at = first; at < words.length && at - first <= REACH; at++) {
    const word = words[at];
    if (word === undefined || word.start >= to) break;
    if (!isSpeechVerb(view, word)) continue;
    const found = besideVerb(view, at, from, to);
    const named =
      found?.by === 'person' &&
      peopleWithin(view, from, word.start).some(
        ({ outerStart, outerEnd }) => word.start - outerEnd <= 3 && isAddressed(view, first, outerStart),
      );
    const verbFirst = words.slice(first, at).every((other) => AUXILIARIES.test(other.lower));
    const atOnce = named || verbFirst || (found?.by === 'pronoun' && at - first <= 1);
    // "“…”. Agregó que": a sentence of its own.
    if (complete && word.capital && (view.lexicon.dropsSubjects || at > first)) return null;
    // Behind a finished sentence a new one may begin that reports something else: the verb has to come at once.
    if (complete && at > first) {
      const here = (found?.by === 'pronoun' && at - first <= 1) || named;
      return found !== null && here ? { speaker: found, atOnce: true } : null;
    }
    if (found !== null) return { speaker: found, atOnce };
    // «…», agregó. The verb alone stands for whoever spoke before.
    // «…», apuntó el comunicado: a subject stands behind it that is no person.
    const behind = words[at + 1];
    const subject = behind?.kind === 'word' && behind.end <= to && view.lexicon.articles.has(behind.lower);
    if (verbFirst && subject) return { speaker: { by: 'unnamed', at: word.start }, atOnce };
    return verbFirst ? { speaker: { by: 'pronoun', at: word.start, word: '' }, atOnce } : null;
  }
  const signed = signature(view, end, from, limit);
  if (signed !== null) return { speaker: signed, atOnce: true };
  const according = complete ? null : namedBehind(view, first, to, false);
  return according === null ? null : { speaker: according, atOnce: true };
};

/** Words between a verb and the quotation that it leads to: "told reporters that “". */
const LEAD_REACH = 4;

/** "la résolution 1960, qui prévoit « … »", "a law that provides “…”": the words are the document's, whoever the sentence names. */
const PROVIDES =
  /(?<!\p{L})(?:qui|que|which|that|cual) (?:prévoit|stipule|dispose|énonce|provides|stipulates|reads|establece|dispone|prevé|estipula)(?: (?:que|that|for))? ?[«“"]? ?$/iu;
/** Characters in which those words stand. */
const PROVIDES_REACH = 40;

/** The attribution before a quotation, in the same sentence: `X said: “`, `X warned that “`. */
export const attributionBefore = (view: SpeakerView, start: number, limit: number): Attribution | null => {
  const { words, lexicon } = view;
  if (PROVIDES.test(view.text.slice(Math.max(limit, start - PROVIDES_REACH), start)))
    return { speaker: { by: 'unnamed', at: start }, atOnce: true };
  const opening = wordIndexAt(words, start);
  let first = opening;
  const colon = /:\s?["“«‘„]?\s?$/.test(view.text.slice(Math.max(0, start - 4), start));
  while (first > 0 && (words[first - 1]?.start ?? -1) >= limit && opening - first <= REACH * 2) {
    const word = words[first - 1];
    const before = words[first - 2];
    const stop =
      /^[.!?]$/.test(word?.text ?? '') && !lexicon.honorifics.has(before?.lower ?? '') && !(before?.text.length === 1);
    if (stop) break;
    first--;
  }
  const from = words[first]?.start ?? start;
  for (let at = opening - 1; at >= first; at--) {
    const word = words[at];
    if (!isSpeechVerb(view, word)) continue;
    const atOnce = colon || opening - at <= LEAD_REACH;
    const found = besideVerb(view, at, from, start);
    if (found !== null) return { speaker: found, atOnce };
    if (lexicon.dropsSubjects && (standsAlone(view, first, at) || isInserted(view, first, at)))
      return { speaker: { by: 'pronoun', at: word?.start ?? start, word: '' }, atOnce };
    if (!atOnce || at === first) return null;
    // "…, expliqué en ajoutant : « … »": a participle goes on with the subject of the verb before it.
    const goesOn = /(?:ant|ing|ando|iendo|er|re|ir)$/.test(word?.lower ?? '');
    const spoken = word?.start ?? start;
    return { speaker: goesOn ? { by: 'pronoun', at: spoken, word: '' } : { by: 'unnamed', at: spoken }, atOnce };
  }
  // "According to the mayor, …", "Pour le Directeur général, …", "D’après X, …"
  lexicon.opinion.lastIndex = from;
  if (lexicon.opinion.test(view.text)) {
    const reach = words[first + SUBJECT_REACH]?.end ?? start;
    const named = peopleWithin(view, from, start)[0];
    if (named !== undefined && named.outerStart <= reach)
      return { speaker: { by: 'person', person: named.person, at: named.start }, atOnce: true };
    const described = describedWithin(view, from, Math.min(start, reach));
    if (described !== null) return { speaker: described, atOnce: true };
  }
  if (!colon) return null;
  const placed = peopleWithin(view, from, start).at(-1);
  const speaker: FoundSpeaker | null =
    placed === undefined
      ? describedWithin(view, from, start)
      : { by: 'person', person: placed.person, at: placed.start };
  return speaker === null ? null : { speaker, atOnce: true };
};

/** Before the verb of «…», a dénoncé. */
const AUXILIARIES = /^(?:a|ont|ha|han|has|had|have|avait|aussi|également|también|also)$/;

/** Who is named in the sentence before the one that opens at `start`, back to `limit`. */
export const namedJustBefore = (view: SpeakerView, start: number, limit: number): FoundSpeaker | null => {
  const placed = peopleWithin(view, limit, start).at(-1);
  return placed === undefined ? null : { by: 'person', person: placed.person, at: placed.start };
};
