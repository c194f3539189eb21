import type { Fetched } from '../result.ts';
import { visibleText } from '../visible-text.ts';

/** What is judged of a page: enough to tell it from what servers send instead of it. */
export interface PageView {
  readonly html: string;
  /** Its first part, where whatever looks for markup with a pattern looks: the rest of a page is not decisive. */
  readonly head: string;
  readonly headers: Fetched['headers'];
  readonly url: URL;
  /** `<title>`, whole. */
  readonly title: string;
  /** The title without the site's name after a bar, and the first headings of the first rank. */
  readonly headings: readonly string[];
  /** What a reader sees, at most {@link READ} characters of it. */
  readonly text: string;
  /** Whether the page gives a date of publication in its metadata: error pages and walls have none. */
  readonly dated: boolean;
}

/** A challenge, wall or error page says little: a page with more text than this is judged by its headings only. */
export const SHORT_TEXT = 1500;
/** Text that is read of a page: to know that it is more than short. */
const READ = 2 * SHORT_TEXT;
/** The part of the markup in which headings, metadata and forms are looked for, in code units. */
const HEAD = 300_000;
const MOST_HEADINGS = 3;
const LONGEST_HEADING = 300;

/** Only the site's own name is taken off after a dash: "Access denied - the road to Sudan" is a headline. */
const OWN_NAME = /^(.{1,200}?) [-–—] [^-–—|]{0,80}(?:\b(?:iom|oim)\b|\borgani[sz]ation|organizaci[oó]n|منظمة)/i;

const DATED =
  /(?:article:published_time|dcterms\.(?:issued|date|created)|itemprop=["']?datePublished|"datePublished")/i;

export const viewPage = (html: string, { headers, finalUrl }: Pick<Fetched, 'headers' | 'finalUrl'>): PageView => {
  const head = html.slice(0, HEAD);
  const title = contents(head, 'title', 1)[0] ?? '';
  const cut = title.split(' | ', 1)[0] ?? '';
  const beforeDash = OWN_NAME.exec(title)?.[1] ?? '';
  return {
    html,
    head,
    headers,
    url: new URL(finalUrl),
    title,
    headings: [title, cut.trim(), beforeDash, ...contents(head, 'h1', MOST_HEADINGS)].filter(
      (heading) => heading !== '',
    ),
    text: visibleText(html, READ),
    dated: DATED.test(head),
  };
};

/** How an element with words begins and ends in the bytes of a page. */
const ELEMENTS = {
  title: { open: /<title(?=[\s>])[^<>]{0,500}>/gi, close: /<\/title/i },
  h1: { open: /<h1(?=[\s>])[^<>]{0,500}>/gi, close: /<\/h1/i },
} as const;

/** Words in the first elements of a name, without the markup inside. */
const contents = (html: string, name: keyof typeof ELEMENTS, most: number): string[] => {
  const { open, close } = ELEMENTS[name];
  const found: string[] = [];
  for (const { index, 0: tag } of html.matchAll(open)) {
    if (found.length === most) break;
    const from = index + tag.length;
    const inside = html.slice(from, from + 2 * LONGEST_HEADING).split(close, 1)[0] ?? '';
    found.push(
      characters(inside.replaceAll(/<[^>]{0,300}>/g, ' '))
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_HEADING),
    );
  }
  return found;
};

/** Names of characters that titles of error pages are written with. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  rsquo: '’',
  apos: "'",
  quot: '"',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  agrave: 'à',
  atilde: 'ã',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  hellip: '…',
  iexcl: '¡',
};

const characters = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,7}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
