/** Text that is shown to the recogniser, in code units: it is sure long before. */
const READ = 1500;
/** Shorter texts are names and numbers. */
const LEAST = 40;

/** Primary language of a BCP 47 tag (`en-US`, `fr_FR`): `en`, `fr`. Null where it is none. */
export const primaryLanguage = (tag: string | null | undefined): string | null => {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary === undefined || primary === 'und' || primary === 'zxx' || primary === 'mul' ? null : primary;
};

/** Languages that IOM's sites prefix paths with. */
const PREFIXES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'ar', 'ru', 'pt', 'de', 'it', 'uk', 'tr']);

/** `/fr/news/x` is French. */
export const languageOfPath = (url: string): string | null => {
  const first = URL.canParse(url) ? (new URL(url).pathname.split('/')[1] ?? '') : '';
  return PREFIXES.has(first) ? first : null;
};

/** The recogniser takes 0.2 s to load: once, for the first page. */
const recogniser = async () => (await import('eld/small')).eld;

/** Whether the recogniser has data for a language (a primary tag). */
export const isRecognised = async (language: string): Promise<boolean> =>
  Object.values((await recogniser()).info().Languages).includes(language);

/** The language of a text by its letter sequences (eld, small data set); null where it is not sure. */
export const detectLanguage = async (text: string): Promise<string | null> => {
  if (text.length < LEAST) return null;
  const eld = await recogniser();
  const result = eld.detect(text.slice(0, READ));
  return result.isReliable() ? primaryLanguage(result.language) : null;
};
