import { phrasesOf, phraseTable, wordSet, wordsOf } from '../../text/phrases.ts';
import type { NumberData } from '../data.ts';

const yes = true as const;
const UNITS = wordsOf(
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte ' +
    'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
const HUNDREDS = wordsOf(
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
);

export const SPANISH_NUMBERS: NumberData = {
  commaThousands: true,
  notation: 'continental',
  cardinals: new Map([
    ...UNITS.map((word, index) => [word, index + 1] as const),
    ...wordsOf('treinta cuarenta cincuenta sesenta setenta ochenta noventa').map(
      (word, index) => [word, (index + 3) * 10] as const,
    ),
    ...HUNDREDS.flatMap((word, index) => [
      [word, (index + 2) * 100] as const,
      [word.replace(/os$/, 'as'), (index + 2) * 100] as const,
    ]),
    ['un', 1],
    ['una', 1],
    ['cien', 100],
    ['ciento', 100],
  ]),
  scales: new Map([
    ['decena', 10],
    ['docena', 12],
    ['treintena', 30],
    ['veintena', 20],
    ['centenar', 100],
    ['mil', 1e3],
    ['millar', 1e3],
    ['millón', 1e6],
    ['millon', 1e6],
    ['millones', 1e6],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  attachedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['MM', 1e6],
    ['mil', 1e3],
    ['millones', 1e6],
  ]),
  indefinite: wordSet('un una'),
  bareScales: wordSet('mil'),
  joiner: wordSet('y'),
  joinsTens: true,
  fractions: new Map([
    ['mitad', 1 / 2],
    ['medio', 1 / 2],
    ['tercio', 1 / 3],
    ['tercios', 1 / 3],
    ['cuarto', 1 / 4],
    ['cuartos', 1 / 4],
    ['quinto', 1 / 5],
    ['quintos', 1 / 5],
    ['décimo', 1 / 10],
  ]),
  partFractions: new Map([
    ['tercera', 1 / 3],
    ['terceras', 1 / 3],
    ['cuarta', 1 / 4],
    ['cuartas', 1 / 4],
    ['quinta', 1 / 5],
    ['quintas', 1 / 5],
    ['sexta', 1 / 6],
    ['décima', 1 / 10],
    ['décimas', 1 / 10],
  ]),
  parts: wordSet('parte partes'),
  halves: wordSet('mitad'),
  halfOf: wordSet('media medio'),
  of: wordSet('de del'),
  oneIn: phraseTable(phrasesOf(yes, 'de cada, de')),
  percent: phraseTable(phrasesOf(yes, '%, por ciento, por cien, porciento, puntos porcentuales')),
  multiplied: phraseTable<number>([
    ...phrasesOf(2, 'duplicado, duplicada, duplicó, duplicaron, duplicar, duplicarse, el doble, del doble'),
    ...phrasesOf(3, 'triplicado, triplicada, triplicó, triplicaron, triplicar, triplicarse, el triple, del triple'),
    ...phrasesOf(4, 'cuadruplicado, cuadruplicó, cuadruplicaron'),
  ]),
  multipliedStarts: wordSet(
    'duplicado duplicada duplicó duplicaron duplicar duplicarse triplicado triplicada triplicó triplicaron triplicar triplicarse cuadruplicado cuadruplicó cuadruplicaron el del',
  ),
  times: wordSet('veces'),
  timesThan: wordSet('más menos mayor superior el la'),
  rangeTo: phraseTable(phrasesOf(yes, 'a, al, –, -, —, o')),
  rangeBetween: wordSet('entre'),
  rangeAnd: wordSet('y'),
  changes: wordSet(
    'revisó revisado revisada revisaron ajustó ajustado ajustada ajustaron recortó recortado recortada rebajó amplió ampliado ampliada aumentará aumentarán crecerá crecerán bajará bajarán disminuirá disminuirán disparó incrementaron aumentan suben bajan disminuyen crecen aumenta sube baja disminuye crece crecieron cayeron aumentaron bajaron subieron pasó pasar pasado pasaron pasando aumentó aumento aumentado aumentar aumentaron subió subir subieron cayó caída cayeron bajó bajar disminuyó disminución disminuyeron creció crecimiento crecieron redujo redujeron reducción reducido reducirse incremento incrementó incrementado descendió descenso decreció elevó elevado elevaron evolucionó varió variación',
  ),
  changeFrom: wordSet('de del desde'),
  hedgeFillers: wordSet('los las el la un una de total otros otras adicionales'),
  hedgesBefore: phraseTable([
    ...phrasesOf(
      'about' as const,
      'unos, unas, alrededor de, alrededor del, aproximadamente, cerca, en torno a, por el orden de, del orden de, aproximado de, se estima que, se estima en, estimado en, estimada en, estimado de, aproximada de, promedio de',
    ),
    ...phrasesOf('nearly' as const, 'casi, casi el, cerca de, cerca del, próximo a'),
    ...phrasesOf(
      'over' as const,
      'más de, mas de, más del, por encima de, superior a, supera los, supera las, superan los, superan las, sobre los, mayor a, mayor de, arriba de',
    ),
    ...phrasesOf('at_least' as const, 'al menos, por lo menos, no menos de, como mínimo, un mínimo de'),
    ...phrasesOf('under' as const, 'menos de, menos del, inferior a, por debajo de'),
    ...phrasesOf('up_to' as const, 'hasta, hasta el, un máximo de, no más de, como máximo'),
  ]),
  hedgesAfter: phraseTable([
    ...phrasesOf('about' as const, 'aproximadamente'),
    ...phrasesOf('at_least' as const, 'o más'),
    ...phrasesOf('over' as const, '+'),
  ]),
  hedgeVerbs: new Map(),
};
