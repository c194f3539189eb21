import { sample } from './sample.ts';

export const healthHornOfAfrica = sample({
  slug: 'sample-mobile-clinics-reach-310000-drought-somalia',
  title: 'Mobile Clinics Reach 310,000 People as Drought Persists in Somalia',
  publishedAt: '2022-11-08T09:30:00Z',
  language: 'en',
  type: 'press_release',
  countries: ['SO', 'ET', 'KE'],
  tags: ['Health', 'Drought', 'Displacement'],
  image: {
    file: '2022-11/sample-clinic.jpg',
    caption: 'A nurse weighs a child at a mobile clinic near Baidoa.',
    credit: 'IOM/Sample Photographer',
  },
  text: `
Mogadishu – Mobile clinics run by the International Organization for Migration (IOM) have treated 310,400 people in
drought-stricken parts of Somalia since January 2022, up from 188,000 in the whole of 2021.

Five rainy seasons in a row have failed. More than 1.3 million people have left their homes, most of them for Baidoa
and Mogadishu, and 7.1 million people, nearly half of the population, do not have enough to eat.

One child in eight who came to a clinic in October was severely malnourished. The teams vaccinated 42,800 children
against measles, after 1,120 suspected cases were reported in Bay region.

“Mothers walk for up to nine days to reach us,” said Dr. Farhan Tusaale, IOM's health coordinator in Baidoa. “What we
need most are staff, fuel and time.”

Germany and Japan fund the clinics with EUR 4 million and JPY 550 million. IOM still needs USD 26 million for its work
on drought in Somalia, Ethiopia and Kenya in 2023.

For further information, please contact:

In Mogadishu: Farhan Tusaale, Tel: +41 22 555 09 10, Email: ftusaale@example.org

In Nairobi: Yvonne Mfano, Tel: +41 22 555 09 20, Email: ymfano@example.org
`,
});
