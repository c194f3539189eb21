import type { SiteDocument } from '../document.ts';

/** Last paragraph of every sample, by language: nobody may take one for news. */
const NOTICES: Readonly<Record<string, string>> = {
  en: 'This is an invented sample release, written for tests: no such event took place, and the people in it do not exist.',
  fr: 'Ceci est un exemple inventé, écrit pour des tests : cet événement n’a pas eu lieu et ces personnes n’existent pas.',
  es: 'Este es un ejemplo inventado, escrito para pruebas: este hecho no ocurrió y estas personas no existen.',
};

/** A bundled sample: the title is marked, the lines of the source are joined to paragraphs, the notice stands last. */
export const sample = (document: SiteDocument): SiteDocument => {
  const notice = NOTICES[document.language];
  if (notice === undefined) throw new Error(`no notice in "${document.language}"`);
  const paragraphs = document.text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' '));
  return { ...document, title: `Sample: ${document.title}`, text: [...paragraphs, notice].join('\n\n') };
};
