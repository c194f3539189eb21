import { sample } from './sample.ts';

export const rohingyaMonsoon = sample({
  slug: 'sample-teams-move-24000-refugees-ahead-monsoon-coxs-bazar',
  title: 'Teams Move 24,000 Refugees to Safer Ground ahead of Monsoon in Cox’s Bazar',
  publishedAt: '2018-05-15',
  language: 'en',
  type: 'press_release',
  countries: ['BD', 'MM'],
  tags: ['Humanitarian Emergencies', 'Disaster Risk Reduction'],
  text: `
Cox’s Bazar – Teams of IOM, the UN Migration Agency, and its partners have moved 24,000 Rohingya refugees from slopes
that could slide when the monsoon rains begin in June. Another 15,000 are to follow by 10 June 2018.

Almost 700,000 Rohingya have fled from Myanmar since 25 August 2017, bringing the refugee population in Cox’s Bazar to
nearly 900,000. Engineers estimate that 203,000 of them live in areas at risk of floods and landslides.

“We cannot stop the rain, but we can be ready for it,” said Manuel Marques Ejemplo, IOM's Emergency Coordinator in
Cox’s Bazar. He added that 380 km of drains had been cleared and 45 emergency stores filled.

IOM has raised USD 61.3 million of the USD 182 million that it needs until December, or 34 per cent.

“On the first night of rain last week, 29 shelters slid down the hill behind ours,” said Hasina, a mother of three.
“Here the ground is flat.”

For more information please contact Fiona Sample at IOM Cox’s Bazar. Tel: +41 22 555 07 10. Email: fsample@example.org
`,
});
