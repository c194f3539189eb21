import { moneyCases, statisticCases } from './figures.ts';

// Names that several countries' currencies share mean the release's own.
moneyCases([
  ['en', 'In Nepal each family got 15,000 rupees.', ['15000 NPR: cash_assistance']],
  ['en', 'In Sri Lanka each family got 15,000 rupees.', ['15000 LKR: cash_assistance']],
  ['en', 'A labourer in Uganda pays 7,000 shillings.', ['7000 UGX: cost']],
  ['en', 'Smugglers in Libya charge 900 dinars.', ['900 LYD: cost']],
  ['en', 'In Sudan a loaf costs 50 pounds.', ['50 SDG: cost']],
  ['fr', 'Au Rwanda, le trajet coûte 3 000 francs.', ['3000 RWF: cost']],
  ['fr', 'En Tunisie, le passage coûte 4 000 dinars.', ['4000 TND: cost']],
  ['es', 'En Egipto el viaje cuesta 900 libras.', ['900 EGP: cost']],
]);

const NOBODY_SAYS = [
  ['en', 'They paid 30 dinars, 7,000 shillings and 85 cents.', []],
  ['fr', 'Un litre coûte 60 centimes.', []],
] as const;

// Nor are they things where nobody says whose.
moneyCases(NOBODY_SAYS);
statisticCases(NOBODY_SAYS);
statisticCases([['en', 'The agency handed out 500 pounds of rice.', ['500 measure pounds: items']]]);

statisticCases([
  ['en', 'The target was raised from 400 to 600 families.', ['400 families: targeted', '600 families: targeted']],
  ['fr', 'Le nombre est passé de 400 à 600 familles.', ['400 familles: other', '600 familles: other']],
]);

// What is revised has two figures.
moneyCases([
  [
    'en',
    'Needs were revised upwards from USD 415 million to USD 422 million.',
    ['415000000 USD: appeal', '422000000 USD: appeal'],
  ],
  [
    'fr',
    'Le budget a été révisé de 415 millions de dollars à 422 millions de dollars.',
    ['415000000 USD: budget', '422000000 USD: budget'],
  ],
  [
    'es',
    'El presupuesto se ajustó de 9 millones de euros a 12 millones de euros.',
    ['9000000 EUR: budget', '12000000 EUR: budget'],
  ],
  ['en', 'In Somalia a can fell from 900 to 600 shillings.', ['900 SOS: other', '600 SOS: other']],
  ['en', 'It would cost from USD 4 million to USD 8 million.', ['4000000–8000000 USD: cost']],
]);
