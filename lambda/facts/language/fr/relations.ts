import type { RelationData } from '../../relations/data.ts';
import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';

const yes = true as const;

export const FRENCH_RELATIONS: RelationData = {
  partBefore: phraseTable(
    phrasesOf(
      yes,
      'dont, y compris, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, parmi ceux - ci, notamment, incluant, comprenant, composé de, composés de',
    ),
  ),
  partNear: phraseTable(phrasesOf(yes, 'principalement, majoritairement, essentiellement, surtout')),
  partAfter: phraseTable(
    phrasesOf(yes, 'd’entre eux, d’entre elles, de ces, de ceux-ci, de celles-ci, parmi eux, parmi elles'),
  ),
  partsFollow: phraseTable(
    phrasesOf(yes, 'parmi eux, parmi elles, parmi ceux-ci, parmi celles-ci, sur ce nombre, sur ce total, de ce nombre'),
  ),
  wholeBefore: phraseTable(phrasesOf(yes, 'sur, sur les, sur un total de, parmi, parmi les, des')),
  ofWhole: phraseTable(phrasesOf(yes, 'sur, des, sur les, sur un total de, parmi les')),
  baselineBefore: phraseTable(
    phrasesOf(
      yes,
      'contre, par rapport à, par rapport aux, comparé à, comparés à, comparée à, comparées à, en comparaison de, en comparaison avec, comparativement à',
    ),
  ),
  baselineFollows: phraseTable(
    phrasesOf(yes, 'à titre de comparaison, en comparaison, par comparaison, ce chiffre est à comparer'),
  ),
  from: wordSet('de du des'),
  to: wordSet('à au aux'),
  ranging: wordSet('allant va vont varie varient variant oscille'),
  and: wordSet('et ou ainsi'),
};
