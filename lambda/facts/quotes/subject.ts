import { isPossessive } from '../people/cues.ts';
import type { NameWord } from '../people/name-words.ts';
import { isTitleHead } from '../people/title-head.ts';
import { describedWithin } from './description.ts';
import {
  type FoundSpeaker,
  hasClitic,
  isSpeechVerb,
  type PlacedPerson,
  peopleWithin,
  type SpeakerView,
  wordIndexAt,
} from './speaker.ts';

/** Words between the verb and who spoke: "said yesterday in Geneva the Director General" is far enough. */
export const SUBJECT_REACH = 8;

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

/** Before a name that is no subject: a preposition, or a verb that somebody else is the subject of. */
const GOVERNS =
  /^(?:to|with|of|by|from|for|at|in|about|against|alongside|met|meets|meeting|visited|thanked|told|joined|including|à|au|aux|avec|de|du|des|d|par|pour|chez|devant|contre|rencontré|reçu|visité|remercié|a|al|con|del|por|para|ante|sobre|visitó|recibió|agradeció)$/;

/**
 * Who is named before the verb as its subject: "X, who met Y, said", "after he met Y, X said" are both X. Where every
 * name stands behind a preposition or a verb, the last one, and `governed` says so.
 */
const subjectBefore = (
  view: SpeakerView,
  from: number,
  to: number,
): { readonly named: PlacedPerson | undefined; readonly governed: boolean } => {
  const { words, lexicon } = view;
  const named = peopleWithin(view, from, to);
  const subject = named.findLast((placed) => {
    let at = wordIndexAt(words, placed.outerStart) - 1;
    const skipped = (word: NameWord | undefined): boolean =>
      word !== undefined &&
      (lexicon.articles.has(word.lower) ||
        lexicon.honorifics.has(word.lower) ||
        lexicon.personNouns.has(word.lower) ||
        isPossessive(word) ||
        (word.text === '.' && lexicon.honorifics.has(words[at - 1]?.lower ?? '')));
    while (skipped(words[at])) at--;
    const lead = words[at];
    return lead === undefined || lead.start < from || !GOVERNS.test(lead.lower);
  });
  return { named: subject ?? named.at(-1), governed: subject === undefined && named.length > 0 };
};

/** Who stands beside the verb at index `verb`: behind it at once ("said X"), or before it ("X said", "he added"). */
export const besideVerb = (view: SpeakerView, verb: number, from: number, to: number): FoundSpeaker | null => {
  const { words, lexicon } = view;
  const verbWord = words[verb];
  if (verbWord === undefined) return null;
  if (hasClitic(verbWord)) return { by: 'pronoun', at: verbWord.start, word: verbWord.lower };
  const subject = words[pronounBefore(view, verb, from)];
  if (subject !== undefined && subject.start >= from && lexicon.pronouns.has(subject.lower))
    return { by: 'pronoun', at: subject.start, word: subject.lower };
  const behind = words[verb + 1];
  if (behind !== undefined && behind.end <= to && lexicon.pronouns.has(behind.lower))
    return { by: 'pronoun', at: behind.start, word: behind.lower };
  const reach = words[Math.min(words.length - 1, verb + SUBJECT_REACH)]?.end ?? to;
  const after = peopleWithin(view, verbWord.end, to).find((placed) => placed.outerStart <= reach);
  const { named: before, governed } = subjectBefore(view, from, verbWord.start);
  const gap = after === undefined ? '' : view.text.slice(verbWord.end, after.outerStart);
  const described = (): FoundSpeaker | null => describedWithin(view, from, verbWord.start);
  // "the minister told Amina", "a dit une mère à Amina": whom the words were spoken to.
  const addressed = SPOKEN_TO.test(gap) || (TRANSITIVE.test(verbWord.lower) && gap.trim() === '');
  if (addressed && after !== undefined && before === undefined) {
    const speaker = described();
    if (speaker !== null) return speaker;
  }
  // "said the Joint Secretary …": nothing but articles and forms of address between the verb and the name.
  if (
    after !== undefined &&
    !(addressed && before !== undefined) &&
    (before === undefined || gap.trim().split(/\s+/).length <= 3) &&
    !/[.;:!?](?!\s?$)/.test(gap.replace(/\b(?:Mr|Ms|Mrs|Dr|H\.E)\./g, ''))
  ) {
    // "said a mother to Amina": a description stands between them.
    const nearer = SPOKEN_TO.test(gap) ? describedWithin(view, verbWord.end, after.outerStart) : null;
    return nearer ?? { by: 'person', person: after.person, at: after.start };
  }
  // "In a meeting with Minister Y the director said": the name is in a phrase of its own.
  const instead = governed ? described() : null;
  if (instead !== null) return instead;
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
  return describedWithin(view, verbWord.end, Math.min(to, reach)) ?? described();
};

/** Verbs that have whom they are spoken to right behind them. */
const TRANSITIVE =
  /^(?:told|tells|asked|asks|informed|assured|thanked|urged|urges|advised|commended|welcomed|praised|hailed|urging|telling|thanking)$/;
/** A gap that ends in "to", "à", "a la": the name behind it is whom the words were spoken to. */
const SPOKEN_TO =
  /(?<![\p{L}])(?:to|with|of|about|for|from|à|au|aux|avec|devant|de|du|pour|a|al|con|ante|sobre|para|del)\s+(?:(?:the|la|le|les|el|los|las)\s+)?$/iu;
