import type { PersonFact } from '../../contract/fact.ts';
import { type Draft, evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import type { PersonCue } from '../people/mentions.ts';
import { peopleOf } from '../people/people.ts';

/** How often each cue is right, by reading: a title beside the name seldom errs. */
const CONFIDENCE: Readonly<Record<PersonCue, number>> = {
  title: 0.95,
  contact: 0.95,
  honorific: 0.93,
  speech: 0.85,
  quote: 0.8,
  age: 0.85,
  byline: 0.85,
  given: 0.8,
  none: 0.5,
};

/** `person`: each person of the release once, with the first mention of the name. */
export const readPersons: KindReader<'person'> = (context) => {
  const drafts: Draft<PersonFact>[] = [];
  for (const { name, jobTitle, affiliation, mentions } of peopleOf(context)) {
    const first = mentions[0];
    if (first === undefined) continue;
    drafts.push({
      kind: 'person',
      evidence: evidenceOf(first.field, first.start, first.end),
      sentence: sentenceAround(first.field, first.start, first.end),
      confidence: Math.max(...mentions.map((mention) => CONFIDENCE[mention.cue])),
      name,
      jobTitle,
      affiliation,
    });
  }
  return drafts;
};
