import type { PhraseTable } from '../text/phrases.ts';

/** The words by which a language relates one figure to another. */
export interface RelationData {
  /** Before a part, after its whole: "of whom 294", "including 20". */
  readonly partBefore: PhraseTable<true>;
  /** Before a part as well, a few words from it: "mostly Syrian (2,100)". */
  readonly partNear: PhraseTable<true>;
  /** Right behind a part: "60 per cent of them". */
  readonly partAfter: PhraseTable<true>;
  /** At the head of a sentence whose figures are parts of the last one of the sentence before: "Of these, 294 …". */
  readonly partsFollow: PhraseTable<true>;
  /** At the head of a sentence, before the whole of the figures that follow: "Of the 500 migrants, 20 …". */
  readonly wholeBefore: PhraseTable<true>;
  /** All that stands between a part and its whole: "21 of the 22", "3 out of 10". */
  readonly ofWhole: PhraseTable<true>;
  /** Before a baseline: "compared with 138,524", "up from 40". */
  readonly baselineBefore: PhraseTable<true>;
  /** At the head of a sentence that gives the baseline of the one before: "This compares with 138,524". */
  readonly baselineFollows: PhraseTable<true>;
  /** "from 40 to 60": before the baseline and between the two. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Before "from", they tell of a range: "ranging from 40 to 60". */
  readonly ranging: ReadonlySet<string>;
  /** Between the parts of one list. */
  readonly and: ReadonlySet<string>;
}
