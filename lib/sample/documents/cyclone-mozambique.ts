import { sample } from './sample.ts';

export const cycloneMozambique = sample({
  slug: 'sample-iom-appeals-usd-18-million-cyclone-mozambique',
  title: 'IOM Appeals for USD 18 Million to Assist 90,000 People after Cyclone in Mozambique',
  publishedAt: '2021-02-04',
  language: 'en',
  type: 'press_release',
  countries: ['MZ'],
  tags: ['Climate Change', 'Appeal', 'Displacement'],
  image: {
    file: '2021-02/sample-beira.jpg',
    caption: 'Families queue for tarpaulins near Beira.',
    credit: 'IOM/Sample Photographer',
  },
  text: `
Beira – The International Organization for Migration (IOM) is appealing for USD 18 million to assist 90,000 people
whose homes were damaged or destroyed by a cyclone that made landfall near Beira on 23 January 2021.

Authorities report that 16,693 people are displaced in 34 accommodation centres, and that 8,565 houses were destroyed.
At least 11 people died and 46 were injured.

“Many of these families had only just rebuilt after the last storm,” said Laura Modelo, IOM Mozambique Chief of
Mission. “They need shelter, clean water and seeds, and they need them before the planting season ends in March.”

IOM teams have distributed tarpaulins to 2,400 families and 12,500 litres of drinking water. A further USD 2.5 million
is needed for the prevention of cholera, of which 190 cases were confirmed last week.

The Central Emergency Response Fund has given $3.1 million. The appeal is 22 per cent funded.

“We had two hours to leave,” said a mother of four at the Samora sample centre. “I took the children and one
blanket.”

For more information please contact Pedro Ejemplo, IOM Mozambique, Tel: +41 22 555 03 10, Email: pejemplo@example.org
`,
});
