import type { ReleaseType } from '../contract/release.ts';

/** What sites call their kinds of page: content types, labels in EN, FR and ES, parts of paths. First match wins. */
const KINDS: readonly (readonly [RegExp, ReleaseType])[] = [
  [/press[\s_-]?release|communiqu[ée]|comunicado|nota de prensa|بيان صحفي/i, 'press_release'],
  [/briefing|\bpbn\b|point de presse|notes? d['’]information|notas? informativas?/i, 'briefing_note'],
  [/statement|speech|d[ée]claration|discours|declaraci[óo]n|discurso|remarks/i, 'statement'],
  [/stor(?:y|ies)|blog|histoires?|historias?|feature/i, 'story'],
  [/update|situation report|flash|actualizaci[óo]n|mise [àa] jour/i, 'update'],
  [/news|actualit[ée]|noticias?|nouvelles|أخبار/i, 'news'],
];

/** The type that a label, a content type or a path segment names; null where it names none. */
export const typeOf = (label: string): ReleaseType | null => {
  if (label.length > 200) return null;
  return KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
};

/** `/speeches/x` is a statement; `/news/x` is the press room's only path and says nothing more than news. */
export const typeOfPath = (path: string): ReleaseType | null => typeOf(path.split('/').slice(0, -1).join(' '));
