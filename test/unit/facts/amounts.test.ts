import { moneyCases } from './figures.ts';

// Amounts as papers write them.
moneyCases([
  ['es', 'Se destinan S/ 25,655 millones al plan.', ['25655000000 PEN: other']],
  [
    'es',
    'En Bogotá, Colombia, el bono es de $ 250 mil, y hasta 1 millón de pesos.',
    ['250000 COP: cash_assistance', 'up_to 1000000 COP: cash_assistance'],
  ],
  ['es', 'La obra costará 61 millones 502,943 soles.', ['61502943 PEN: cost']],
  [
    'es',
    'La inversión fue de 21 millones de bolivianos y el segundo proyecto con 60 millones.',
    ['21000000 BOB: budget', '60000000 BOB: budget'],
  ],
  ['es', 'El Gobierno invirtió Bs 1.660 millones.', ['1660000000 BOB: contribution']],
  ['en', 'UNICEF appeal 2017 US$ 146.9 million.', ['146900000 USD: appeal']],
  ['en', 'The plan aims to raise USD 424,000,000.', ['424000000 USD: appeal']],
  ['fr', 'Ils ont promis 30 billions de dollars.', ['30000000000000 USD: contribution']],
  ['en', 'The committee received nearly Ks32 billion.', ['nearly 32000000000 MMK: contribution']],
  ['fr', 'La conférence COP23 a coûté 24 millions d’euros.', ['24000000 EUR: cost']],
]);
