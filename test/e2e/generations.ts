import type { SiteDocument } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';

/** Invented releases for a copy of each generation of the site: what stands there, and what stands there twice. */

const INVENTED = inventedReleases(50);
/** Nobody's text is in two of these, so that only what is meant to be a copy is one. */
const some = (from: number, count: number, change: (n: number) => Partial<SiteDocument>): readonly SiteDocument[] =>
  INVENTED.slice(from, from + count).map((document, n) => ({ ...document, ...change(n) }));
const two = (number: number): string => String(number).padStart(2, '0');

/** Until 2014. Some begin without a place, all were wrapped by hand. */
export const JAHIA: readonly SiteDocument[] = some(0, 7, (n) => ({
  path: `/cms/en/sites/iom/home/news-and-views/press-briefing-notes/pbn-2010/invented-${n}.html`,
  publishedAt: `2010-${two(n + 1)}-${two(3 * n + 5)}`,
  ...(n % 2 === 0 ? {} : { text: INVENTED[n]?.text.replace(/^\p{L}+ – /u, '') ?? '' }),
}));

/** Headquarters to 2021, with one in French. */
const PAST_ENGLISH = some(10, 13, (n) => ({ publishedAt: `2018-${two(12 - (n % 12))}-${two(n + 2)}T09:15:00Z` }));
export const PAST: readonly SiteDocument[] = [
  ...PAST_ENGLISH,
  ...PAST_ENGLISH.slice(0, 1).map((document) => ({
    ...document,
    language: 'fr',
    title: 'Des familles assistées dans la vallée inventée',
    text: 'Genève – L’Organisation internationale pour les migrations (OIM) a assisté 1 010 familles dans une vallée inventée depuis le début des fortes pluies, selon un communiqué publié mardi à Genève.',
  })),
];

/** What an office of those years repeats of headquarters, a day later and with contacts of its own. */
export const REPEATED = 2;
export const OFFICE: readonly SiteDocument[] = [
  ...some(30, 4, (n) => ({ publishedAt: `2019-0${n + 1}-1${n}` })),
  ...PAST_ENGLISH.slice(1, 1 + REPEATED).map((document) => ({
    ...document,
    slug: `${document.slug}-office`,
    publishedAt: new Date(Date.parse(document.publishedAt ?? '') + 24 * 3600 * 1000).toISOString().slice(0, 10),
    text: document.text.replace(/please contact .*$/, 'please contact Bea Esempio, Tel: +39 06 555 01 11'),
  })),
];

/** What the page of another office repeats out of headquarters' feed. */
export const AGGREGATED: readonly SiteDocument[] = PAST_ENGLISH.slice(3, 12);

/** Since 2021, one of them in four languages. */
const TODAY_ENGLISH = some(40, 6, (n) => ({ publishedAt: `202${2 + (n % 3)}-0${n + 1}-2${n}` }));
const [MANY_TONGUED] = TODAY_ENGLISH;
export const TRANSLATED: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  fr: {
    title: 'Plus de mille familles assistées près de Genève',
    text: 'Genève – L’Organisation internationale pour les migrations (OIM) a assisté 1 040 familles près de Genève depuis le 3 mars, lorsque de fortes pluies ont commencé, lors d’un événement inventé.',
  },
  es: {
    title: 'Más de mil familias asistidas cerca de Ginebra',
    text: 'Ginebra – La Organización Internacional para las Migraciones (OIM) ha asistido a 1.040 familias cerca de Ginebra desde el 3 de marzo, cuando empezaron las fuertes lluvias, en un suceso inventado.',
  },
  ar: {
    title: 'مساعدة أكثر من ألف عائلة قرب جنيف',
    text: 'جنيف – ساعدت المنظمة الدولية للهجرة أكثر من ١٬٠٤٠ عائلة قرب جنيف منذ الثالث من آذار/ مارس عندما بدأت الأمطار الغزيرة في حدث مخترع لا صلة له بالواقع.',
  },
};
export const TODAY: readonly SiteDocument[] = [
  ...TODAY_ENGLISH,
  ...(MANY_TONGUED === undefined
    ? []
    : Object.entries(TRANSLATED).map(([language, words]) => ({ ...MANY_TONGUED, language, ...words }))),
];
