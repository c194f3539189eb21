import type { ReleaseType } from '../../lambda/contract/release.ts';

/** The words of the site's own furniture in one language. */
export interface Labels {
  readonly types: Readonly<Record<ReleaseType, string>>;
  readonly share: string;
  readonly related: string;
  readonly photo: string;
  readonly skip: string;
  readonly name: string;
}

const EN: Labels = {
  types: {
    press_release: 'Press Release',
    statement: 'Statement',
    briefing_note: 'Press Briefing Note',
    news: 'News',
    story: 'Story',
    update: 'Update',
    other: 'Other',
  },
  share: 'Share this page',
  related: 'Related news',
  photo: 'Photo',
  skip: 'Skip to main content',
  name: 'English',
};

const FR: Labels = {
  types: {
    press_release: 'Communiqué',
    statement: 'Déclaration',
    briefing_note: 'Note d’information',
    news: 'Actualités',
    story: 'Récit',
    update: 'Mise à jour',
    other: 'Autre',
  },
  share: 'Partager cette page',
  related: 'À lire aussi',
  photo: 'Photo',
  skip: 'Aller au contenu principal',
  name: 'Français',
};

const ES: Labels = {
  types: {
    press_release: 'Comunicado',
    statement: 'Declaración',
    briefing_note: 'Nota informativa',
    news: 'Noticias',
    story: 'Historia',
    update: 'Actualización',
    other: 'Otro',
  },
  share: 'Compartir esta página',
  related: 'Noticias relacionadas',
  photo: 'Foto',
  skip: 'Pasar al contenido principal',
  name: 'Español',
};

const AR: Labels = {
  types: {
    press_release: 'بيان صحفي',
    statement: 'تصريح',
    briefing_note: 'إحاطة صحفية',
    news: 'أخبار',
    story: 'قصة',
    update: 'تحديث',
    other: 'أخرى',
  },
  share: 'شارك هذه الصفحة',
  related: 'أخبار ذات صلة',
  photo: 'الصورة',
  skip: 'تجاوز إلى المحتوى الرئيسي',
  name: 'العربية',
};

/** Languages of the site's switcher. */
export const SITE_LANGUAGES = { en: EN, fr: FR, es: ES, ar: AR } satisfies Readonly<Record<string, Labels>>;

/** Labels in a language; English for languages in which the site has none. */
export const labelsOf = (language: string): Labels =>
  (SITE_LANGUAGES as Readonly<Record<string, Labels>>)[language] ?? EN;

/** The page's own dates, in UTC. A date without a time counts as noon, as Drupal writes it. */
export const instantOf = (publishedAt: string): Date =>
  new Date(publishedAt.length === 10 ? `${publishedAt}T12:00:00Z` : publishedAt);

const part = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
const two = (value: number): string => String(value).padStart(2, '0');

/** `Wednesday`. */
export const weekday = (publishedAt: string): string => part(instantOf(publishedAt), { weekday: 'long' });

/** `27 Nov 2023`: the form of cards and of pages since 2021. */
export const shortDate = (publishedAt: string): string => {
  const date = instantOf(publishedAt);
  return `${two(date.getUTCDate())} ${part(date, { month: 'long' }).slice(0, 3)} ${date.getUTCFullYear()}`;
};

/** `Wednesday, September 19, 2018 - 17:11`: the `Posted` field of Drupal 7. */
export const postedDate = (publishedAt: string): string => {
  const date = instantOf(publishedAt);
  const day = `${weekday(publishedAt)}, ${part(date, { month: 'long' })} ${date.getUTCDate()}`;
  return `${day}, ${date.getUTCFullYear()} - ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** What the site writes otherwise than the Unicode CLDR ("Myanmar (Burma)", "Congo - Kinshasa"). */
const OWN_NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  MM: 'Myanmar',
  TT: 'Trinidad and Tobago',
};

/** Country names in the page's language. */
export const countryName = (code: string, language: string): string =>
  (language === 'en' ? OWN_NAMES[code] : undefined) ??
  new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ??
  code;
