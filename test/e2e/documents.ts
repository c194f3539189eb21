import type { SiteDocument } from '../../lib/sample/site.ts';

const OFFICES = ['Geneva', 'Nairobi', 'Bogota', 'Dakar', 'Amman'];

/** Invented releases, each with figures of its own. */
export const inventedReleases = (count: number): SiteDocument[] =>
  Array.from({ length: count }, (_, n) => {
    const office = OFFICES[n % OFFICES.length] ?? 'Geneva';
    const day = String((n % 28) + 1).padStart(2, '0');
    const month = String((n % 12) + 1).padStart(2, '0');
    return {
      slug: `invented-release-${n}`,
      title: `Invented Release ${n}: ${1000 + n} Families Assisted near ${office}`,
      publishedAt: `2017-${month}-${day}`,
      language: 'en',
      type: 'press_release' as const,
      text: [
        `${office} – The International Organization for Migration (IOM) has assisted ${1000 + n} families near ${office} since 3 March 2017, when heavy rains began, in an invented event number ${n}.`,
        `“We have never seen the river rise so quickly in this valley,” said Ada Beispiel, IOM Chief of Mission. “People need shelter before the next rains arrive.”`,
        `IOM appeals for USD ${n + 2} million for the response. About ${30 + (n % 60)} per cent of the houses were damaged.`,
        `For more information, please contact Ada Beispiel at IOM ${office}, Tel: +41 22 555 01 ${String(10 + (n % 80))}, Email: abeispiel@example.org`,
      ].join('\n\n'),
    };
  });
