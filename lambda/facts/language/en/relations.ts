import type { RelationData } from '../../relations/data.ts';
import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';

const yes = true as const;

export const ENGLISH_RELATIONS: RelationData = {
  partBefore: phraseTable(
    phrasesOf(
      yes,
      'of whom, of which, of these, of those, of them, including, includes, included, among them, among whom, among which, amongst them, among these, among those, comprising, comprised of, made up of, consisting of',
    ),
  ),
  partNear: phraseTable(phrasesOf(yes, 'mostly, mainly, chiefly, primarily, predominantly, largely')),
  partAfter: phraseTable(phrasesOf(yes, 'of them, of whom, of which, of these, of those, among them')),
  partsFollow: phraseTable(
    phrasesOf(
      yes,
      'of these, of those, of them, of this number, of this total, among them, among these, among those, these include, this includes, they include, the total includes, this figure includes, out of these, out of those',
    ),
  ),
  wholeBefore: phraseTable(
    phrasesOf(yes, 'of, of the, of a total of, out of, out of the, out of a total of, among, among the'),
  ),
  ofWhole: phraseTable(
    phrasesOf(yes, 'of, of the, out of, out of the, of some, of about, of its, of all, of a total of'),
  ),
  baselineBefore: phraseTable(
    phrasesOf(
      yes,
      'compared to, compared with, in comparison to, in comparison with, as compared to, as compared with, comparing to, up from, down from, versus, vs, against, from a high of, from a low of, increase from, rise from, drop from, decrease from, decline from, increase over, decrease over, lower than, higher than, fewer than the, more than the',
    ),
  ),
  baselineFollows: phraseTable(
    phrasesOf(
      yes,
      'this compares with, this compares to, that compares with, that compares to, these compare with, by comparison, in comparison, compared with, compared to',
    ),
  ),
  from: wordSet('from'),
  to: wordSet('to'),
  ranging: wordSet('ranging ranges ranged range varies varying varied vary'),
  and: wordSet('and or plus'),
};
