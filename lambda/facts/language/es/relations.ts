import type { RelationData } from '../../relations/data.ts';
import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';

const yes = true as const;

export const SPANISH_RELATIONS: RelationData = {
  partBefore: phraseTable(
    phrasesOf(
      yes,
      'de los cuales, de las cuales, de los que, de las que, de ellos, de ellas, incluidos, incluidas, incluyendo, incluido, incluida, entre ellos, entre ellas, entre los cuales, entre las cuales, entre los que, entre las que',
    ),
  ),
  partNear: phraseTable(phrasesOf(yes, 'principalmente, sobre todo, en su mayoría, mayoritariamente')),
  partAfter: phraseTable(phrasesOf(yes, 'de ellos, de ellas, de estos, de estas, de los cuales, de las cuales')),
  partsFollow: phraseTable(
    phrasesOf(
      yes,
      'de ellos, de ellas, de estos, de estas, de éstos, de éstas, de ese total, de este total, entre ellos, entre ellas',
    ),
  ),
  wholeBefore: phraseTable(phrasesOf(yes, 'de los, de las, de un total de, entre los, entre las')),
  ofWhole: phraseTable(phrasesOf(yes, 'de los, de las, de un total de, de cada')),
  baselineBefore: phraseTable(
    phrasesOf(
      yes,
      'frente a, frente a los, frente a las, en comparación con, en comparación a, comparado con, comparados con, comparadas con, comparada con, en contraste con, respecto a, con respecto a',
    ),
  ),
  baselineFollows: phraseTable(phrasesOf(yes, 'en comparación, por comparación, esto se compara con')),
  from: wordSet('de del desde'),
  to: wordSet('a al hasta'),
  ranging: wordSet('oscila oscilan rango van va varía varían entre'),
  and: wordSet('y e o'),
};
