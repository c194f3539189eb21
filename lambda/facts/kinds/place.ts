import type { PlaceFact } from '../../contract/fact.ts';
import { type Draft, evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import { ENOUGH } from '../places/candidates.ts';
import { placesOf } from '../places/places.ts';

/** Confidence at the least points that count, and what each further point adds, up to a ceiling. */
const LEAST = 0.7;
const PER_POINT = 0.05;
const MOST = 0.97;

/** `place`: each place of the release once, with the first mention of its name. */
export const readPlaces: KindReader<'place'> = (context) => {
  const drafts: Draft<PlaceFact>[] = [];
  for (const { name, code, mentions } of placesOf(context)) {
    const first = mentions[0];
    if (first === undefined) continue;
    const points = Math.max(...mentions.map((mention) => mention.points));
    drafts.push({
      kind: 'place',
      evidence: evidenceOf(first.field, first.fullStart, first.fullEnd),
      sentence: sentenceAround(first.field, first.fullStart, first.fullEnd),
      confidence: Math.min(MOST, LEAST + (points - ENOUGH) * PER_POINT),
      name,
      countryCode: code,
    });
  }
  return drafts;
};
