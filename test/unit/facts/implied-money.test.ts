import { moneyCases, statisticCases } from './figures.ts';

// Amounts that leave their currency out, in a list or a comparison with money.
moneyCases([
  [
    'en',
    'Germany contributed EUR 40 million, Canada 26.5 million and Italy 3 million.',
    ['40000000 EUR: contribution', '26500000 EUR: contribution', '3000000 EUR: contribution'],
  ],
  [
    'fr',
    'Au Mali, un sac de mil coûte 25 000 francs CFA, contre 15 000 en décembre.',
    ['25000 XOF: cost', '15000 XOF: cost'],
  ],
  [
    'es',
    'Noruega donó 8 millones de euros y Suecia 5 millones.',
    ['8000000 EUR: contribution', '5000000 EUR: contribution'],
  ],
]);

// Behind a verb of giving or needing, in a paragraph that names a currency.
moneyCases([
  [
    'es',
    'El plan cuesta 72,7 millones de dólares. La OIM requiere 15,3 millones y ha recibido hasta ahora 3,1 millones.',
    ['72700000 USD: cost', '15300000 USD: appeal', '3100000 USD: contribution'],
  ],
  [
    'en',
    'The appeal is for USD 50 million. IOM still needs 31 million to keep the clinics open.',
    ['50000000 USD: appeal', '31000000 USD: appeal'],
  ],
  [
    'fr',
    'L’appel porte sur 40 millions d’euros. L’agence a reçu 12 millions et demande encore 28 millions.',
    ['40000000 EUR: appeal', '12000000 EUR: contribution', '28000000 EUR: appeal'],
  ],
]);

const UNKNOWN = [
  ['es', 'Estados Unidos aportó 45 millones y Corea del Sur 2 millones.', []],
  ['en', 'Norway pledged 12 million and Japan 4 million for the response.', []],
  ['fr', 'La France a versé 5 millions et le Japon 3 millions.', []],
] as const;

// Money of no known currency is nothing.
moneyCases(UNKNOWN);
statisticCases(UNKNOWN);

// People stay people, whatever verb stands before them.
statisticCases([
  [
    'en',
    'Uganda received 1.5 million refugees and Kenya 3 million.',
    ['1500000 refugees: refugees', '3000000 refugees: refugees'],
  ],
  [
    'es',
    'El plan de 9 millones de euros es para Colombia, que ha recibido 1,8 millones de venezolanos.',
    ['1800000 venezolanos: other'],
  ],
  ['en', 'With EUR 5 million the agency gave food to 3 million in the north.', ['3000000 : other']],
]);
