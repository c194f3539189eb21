import { sample } from './sample.ts';

export const relocationFlightMadrid = sample({
  slug: 'sample-resettlement-flight-brings-150-syrian-refugees-madrid',
  title: 'Resettlement Flight Brings 150 Syrian Refugees to Madrid',
  publishedAt: '2025-03-11',
  language: 'en',
  type: 'update',
  countries: ['ES', 'LB', 'SY'],
  tags: ['Resettlement'],
  text: `
Beirut/Madrid – A charter flight carried 150 Syrian refugees from Beirut to Madrid on Tuesday, the fourth of this year.
On board were 34 families with 79 children.

The refugees will live in twelve cities, where they receive language courses, a flat and EUR 420 a month for each adult
for up to 18 months.

Spain has pledged 1,200 places for 2025, 20 per cent more than in 2024. The United Nations estimates that 2.9 million
refugees worldwide need to be resettled, and fewer than 190,000 left for a new country last year.

“My daughter asked if there will be a school tomorrow,” said Samir, a baker from Homs. “I said: the day after
tomorrow.”

“Each flight takes us nine months of interviews, health checks and phone calls,” said Carmen Muestra, IOM Spain's Head
of Operations. “Then it takes four hours and forty minutes.”

For further information please contact Carmen Muestra, IOM Spain, Tel: +41 22 555 12 10, Email: cmuestra@example.org
`,
});
