import { sample } from './sample.ts';

export const arrivalsMediterranean = sample({
  slug: 'sample-mediterranean-arrivals-reach-40000-deaths-1000',
  title: 'Mediterranean Migrant Arrivals Reach 40,000 in 2019; Deaths Reach 1,000',
  publishedAt: '2019-07-12',
  language: 'en',
  type: 'briefing_note',
  countries: ['IT', 'GR', 'ES'],
  tags: ['Missing Migrants', 'Data'],
  text: `
Geneva – IOM reports that 40,180 migrants and refugees entered Europe by sea through 10 July 2019, a decrease of 34
per cent from the 60,900 arriving during the same period last year.

Arrivals to Greece (18,947) and Spain (13,263) account for 80 per cent of this year's arrivals. Deaths recorded on the
three main Mediterranean Sea routes stand at 1,004 individuals, or about 69 per cent of the 1,455 deaths confirmed
during the same period in 2018.

Christine Example of IOM Greece reported on Thursday (11/07) that the Hellenic Coast Guard carried out at least nine
search and rescue operations off the islands of Lesvos, Samos and Kos. It rescued 284 migrants and took them to these
islands.

“Every one of these numbers is a person whose family is waiting for news,” said Frank Musterman, who leads IOM's
Missing Migrants Project in Berlin.

The project has recorded the deaths of 32,600 people since 2014, among them 17,900 in the Mediterranean.

For latest arrivals and fatalities in the Mediterranean, please visit: https://example.org/europe

For further information please contact:

Christine Example at IOM Greece, Tel: +41 22 555 02 10, Email: cexample@example.org

Frank Musterman at IOM's Data Analysis Centre, Tel: +41 22 555 02 20, Email: fmusterman@example.org
`,
});
