import { sample } from './sample.ts';

export const remittancesReport = sample({
  slug: 'sample-report-fees-cost-migrant-workers-usd-2-billion',
  title: 'Report: Transfer Fees Cost Migrant Workers in Asia USD 2.1 Billion a Year',
  publishedAt: '2023-06-16',
  language: 'en',
  type: 'news',
  countries: ['PH', 'NP', 'BD'],
  tags: ['Labour Migration', 'Remittances'],
  text: `
Bangkok – Migrant workers in Asia pay some USD 2.1 billion a year in fees to send money home, a new report by the
International Organization for Migration (IOM) finds, on the International Day of Family Remittances.

The authors interviewed 6,140 workers from the Philippines, Nepal and Bangladesh between September 2022 and February
2023. On average they send home USD 310 a month, or 52 per cent of their earnings, and pay 6.2 per cent of it in fees.
The target of the Sustainable Development Goals is 3 per cent by 2030.

“A worker who sends three hundred dollars loses a day's wage to the counter,” said Dr. Nimal Beispiel, the lead author.
“Half of that could be saved with an app and a receipt that people can read.”

Three in five workers (61 per cent) did not know the exchange rate that they were given. Women paid higher fees than
men (6.9 against 5.7 per cent), as they send smaller sums.

According to the World Bank, remittances to low- and middle-income countries reached USD 647 billion in 2022.

The report is available at https://example.org/reports/fees

For further information, please contact:

IOM Thailand: Nimal Beispiel, Tel: +41 22 555 06 10, Email: nbeispiel@example.org or Suda Example, Tel: +41 22 555 06
20, Email: sexample@example.org
`,
});
