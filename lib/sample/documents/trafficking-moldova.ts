import { sample } from './sample.ts';

export const traffickingMoldova = sample({
  slug: 'sample-hotline-moldova-answers-10000th-call',
  title: 'Anti-trafficking Hotline in Moldova Answers Its 10,000th Call',
  publishedAt: '2016-10-18',
  language: 'en',
  type: 'press_release',
  countries: ['MD'],
  tags: ['Counter-Trafficking'],
  text: `
Moldova - A hotline for people at risk of trafficking, run by IOM and a local partner in Chisinau, has answered its
10,000th call. It was opened on 3 May 2012.

One call in six led to an investigation. Police have freed 214 people thanks to calls, 131 of them women, and courts
have sentenced 58 traffickers, in one case to 14 years in prison.

“The most important thing that we offer is an answer at three o’clock in the morning,” said Ion Exemplu, who manages
the hotline. Fewer than 5 per cent of callers wait longer than one minute.

The hotline costs MDL 1.9 million (about USD 95,000) a year. Sweden has paid for it since 2014; on Friday (14/10) the
Government of Moldova announced that it will take over the costs from 1 January 2017.

For further information, please contact Ion Exemplu at IOM Moldova, Tel. +41 22 555 11 10, Email: iexemplu@example.org
`,
});
