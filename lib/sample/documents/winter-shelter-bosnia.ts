import { sample } from './sample.ts';

export const winterShelterBosnia = sample({
  slug: 'sample-winter-shelter-opens-bihac',
  title: 'Winter Shelter for 450 Migrants Opens in Bihać',
  publishedAt: '2018-11-20',
  language: 'en',
  type: 'press_release',
  countries: ['BA'],
  tags: ['Shelter', 'Humanitarian Emergencies'],
  image: {
    file: '2018-11/sample-shelter.jpg',
    caption: 'Beds are set up in the new sample shelter.',
    credit: 'IOM/Sample Photographer',
  },
  text: `
Bihać – IOM, the UN Migration Agency, opened a winter shelter for 450 migrants in Bihać on Monday (19/11), as
temperatures in the north-west of Bosnia and Herzegovina fell below zero.

The shelter has 62 heated rooms, a kitchen that serves 1,300 meals a day and a medical point. Families with children
make up 38 per cent of the first 210 residents, who come mainly from Afghanistan, Iraq and Syria.

“Nobody should have to sleep in a tent in the snow,” said Lejla Sampleović, IOM Coordinator in Bihać. “With this
shelter, 120 children have a warm bed tonight.”

More than 21,000 migrants and asylum seekers arrived in the country between January and October 2018, compared to 755
in all of 2017. About 3,200 of them remain in Una-Sana Canton.

The European Union funds the shelter with EUR 1.2 million until 31 March 2019.

For further information please contact:

Lejla Sampleović at IOM Sarajevo, Tel: +41 22 555 01 10, Email: lsampleovic@example.org
`,
});
