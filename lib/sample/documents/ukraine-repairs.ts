import { sample } from './sample.ts';

export const ukraineRepairs = sample({
  slug: 'sample-12000-homes-repaired-before-winter-ukraine',
  title: '12,000 Homes Repaired before Winter in Ukraine',
  publishedAt: '2024-10-21',
  language: 'en',
  type: 'press_release',
  countries: ['UA'],
  tags: ['Recovery', 'Shelter'],
  text: `
Kyiv, 21 October 2024 – Some 12,000 homes in ten regions of Ukraine have new windows, roofs or boilers before the
winter, the International Organization for Migration (IOM) said today.

The repairs help 31,500 people, of whom 4,700 live less than 30 kilometres from the front line. The average cost was
USD 2,350 for each home.

An IOM survey of 20,000 households in August found that 3.6 million people remain displaced within the country, and
that 27 per cent of them live in damaged dwellings. More than 4.3 million have returned, 1.1 million of them from
abroad.

“People told us that a warm room decides whether they stay or leave,” said Oksana Zrazok, IOM's Head of Shelter in
Dnipro.

“Last year we slept in our coats,” said Petro, 71, whose house in Kharkiv Region lost its roof in May 2022.

The programme is financed by KfW Development Bank with EUR 38 million through December 2025.

For more information, please contact the IOM Ukraine media team, Tel: +41 22 555 10 10, Email: ukraine-sample@example.org
`,
});
