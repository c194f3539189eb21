import { sample } from './sample.ts';

export const statementMigrantsDay = sample({
  slug: 'sample-statement-international-migrants-day-2023',
  title: 'Statement on International Migrants Day 2023',
  publishedAt: '2023-12-18',
  language: 'en',
  type: 'statement',
  tags: ['International Migrants Day'],
  text: `
Today, on 18 December, we remember the 281 million people who live outside the country where they were born. They are
3.6 per cent of the world's population, and almost half of them are women.

They care for the sick, bring in the harvest and found companies. In 2022 they sent home some USD 830 billion, three
times the amount of all development aid.

And yet at least 6,200 people have died on migration routes this year, more than in any year since 2016. Each of these
deaths could have been prevented.

“Migration is not a problem to be solved but a fact to be managed well,” the sample Director General, Anna Muster, told
the General Assembly last week.

We call on states to open regular pathways, to search for those who are lost, and to count those who were not found.

For media enquiries: press-sample@example.org, Tel: +41 22 555 08 10
`,
});
