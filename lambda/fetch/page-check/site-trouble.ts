import { type PageView, SHORT_TEXT } from './page-view.ts';
import { type BadPage, bad, type PageCheck } from './verdict.ts';

/** Whole titles or headings of "not found" pages, in the site's languages and its offices'. */
const MISSING =
  /^(?:(?:error|erreur|fehler|errore|خطأ)?[ :]{0,2}404(?: error)?(?:[ :.!–—-]+(?:page |file )?not found)?[.!]?|(?:404[ :–—-]+)?(?:(?:oops|sorry)[,!.…]+ ?)?(?:(?:the |this |that )?(?:requested )?(?:page|content|document) (?:you(?: have|(?:'|’)ve)? (?:requested|are looking for|were looking for) )?(?:(?:was |is |could )?not (?:be )?(?:found|available)|does(?:n(?:'|’)t| not) exist|can(?:'|’|no)?t be found|no longer exists)|page not found|not found)[.!]?|(?:404[ :–—-]+)?(?:page|contenu) (?:non trouv[eé]e?|introuvable)[.!]?|(?:cette|la) page (?:n(?:'|’)existe (?:pas|plus)|est introuvable|demand[eé]e n(?:'|’)(?:existe pas|a pas [eé]t[eé] trouv[eé]e))[.!]?|(?:404[ :–—-]+)?(?:la )?p[aá]gina (?:solicitada )?(?:no encontrada|no existe|no disponible|no (?:se )?(?:ha sido encontrada|encontr[oó]))[.!]?|no se (?:ha )?encontr(?:[oó]|ado) la p[aá]gina[.!]?|p[aá]gina n[aã]o encontrada|pagina non trovata|seite nicht gefunden|страница не найдена|сторінку не знайдено|(?:عذر[اًا]{1,3}[،,] ?)?(?:الصفحة (?:غير موجودة|المطلوبة غير موجودة)|لم يتم العثور على (?:هذه )?الصفحة)[.!]?)$/i;
/** Drupal's sentences on such a page, in EN, FR, ES and AR. */
const MISSING_SAYS =
  /the requested page (?:"[^"]{0,300}" )?could not be found|la page demand[eé]e (?:"[^"]{0,300}" )?n(?:'|’)a pas pu [eê]tre trouv[eé]e|no se pudo encontrar la p[aá]gina solicitada|la p[aá]gina solicitada (?:"[^"]{0,300}" )?no (?:pudo ser|se pudo) encontra(?:da|r)|تعذر العثور على الصفحة المطلوبة/i;

const MAINTENANCE =
  /^(?:(?:the )?(?:site|website) (?:is )?(?:currently )?(?:under|down for|in) (?:scheduled )?maintenance[.!]?|(?:scheduled |under )?maintenance(?: mode)?|site off-line|we(?:'|’)(?:ll| will) be (?:right )?back(?: soon| shortly)?[.!]?|service (?:temporarily )?unavailable|temporarily (?:unavailable|offline)|site en (?:cours de )?maintenance|(?:sitio|p[aá]gina) en mantenimiento|الموقع (?:تحت|قيد) الصيانة)$/i;
const MAINTENANCE_SAYS =
  /is currently under maintenance\. we should be back shortly|est (?:actuellement )?en (?:cours de )?maintenance\. (?:nous serons|merci)|(?:est[aá]|se encuentra) (?:actualmente )?en mantenimiento\. (?:deber[ií]amos|volver|estaremos)/i;

const ERROR =
  /^(?:the website encountered an unexpected error\..*|(?:error )?50[0-4][ :|–—-]+(?:error|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)|error 50[0-4]|internal server error|bad gateway|gateway time-?out|error establishing a database connection|backend fetch failed|whitelabel error page|runtime error|server error(?: in .{1,60} application\.?)?|erreur (?:interne )?du serveur|error (?:interno )?del servidor|خطأ في الخادم)$/i;
const ERROR_SAYS =
  /the website encountered an unexpected error\. (?:please )?try again later|le site web a rencontr[eé] une erreur inattendue|el sitio web (?:ha )?encontr(?:[oó]|ado) un error inesperado|guru meditation:? xid|uncaught (?:php )?exception|pdoexception: sqlstate/i;
/** PHP's last words, at the end of a page that it could not finish. */
const PHP_DIED = /(?:fatal|parse) error(?:<\/b>)?: /i;
const PHP_LINE = / on line (?:<b>)?\d{1,6}(?:<\/b>)?(?:\s|<br ?\/?>){0,9}$/i;

const KINDS: readonly (readonly [BadPage, RegExp, RegExp])[] = [
  ['soft_404', MISSING, MISSING_SAYS],
  ['maintenance', MAINTENANCE, MAINTENANCE_SAYS],
  ['server_error', ERROR, ERROR_SAYS],
];
/** A front page's heading, where it has one. */
const FRONT = /^(?:home|homepage|accueil|inicio|start(?:seite)?|الرئيسية)$/i;

/** What a server says instead of a page without any markup; null where it says none of it. */
export const plainTrouble = (text: string): PageCheck | null => {
  const short = text.trim();
  if (short.length > SHORT_TEXT) return null;
  const kind = KINDS.find(([, heading, says]) => heading.test(short) || says.test(short));
  return kind === undefined ? null : bad(kind[0], `the body says ${JSON.stringify(short.slice(0, 100))}`);
};

/**
 * The site's own trouble, told with status 200: a page that is not there, maintenance, an error.
 *
 * Not to be mistaken: the *whole* title or a whole first-rank heading must say so ("404 migrants rescued off Libya"
 * does not), and the page has no date of publication; a sentence counts only on a page with little text.
 * @param redirects followed on the way to the page.
 */
export const siteTrouble = (page: PageView, redirects: readonly string[]): PageCheck | null => {
  const end = page.html.slice(-1500);
  if (PHP_DIED.test(end) && PHP_LINE.test(end)) return bad('server_error', 'the page ends with an error of PHP');
  if (isFrontPage(page.url) && redirects.length > 0)
    return bad('soft_404', `redirected to the front page ${page.url.href}`);
  if (page.dated) return null;
  // A mere number may be a figure of the page's.
  const isShort = page.text.length <= SHORT_TEXT;
  for (const [reason, heading, says] of KINDS) {
    const found = page.headings.find((text) => heading.test(text) && (!/^\d+$/.test(text) || isShort));
    if (found !== undefined) return bad(reason, `its heading is "${found}"`);
    const said = isShort ? says.exec(page.text) : null;
    if (said !== null) return bad(reason, `the page says "${said[0].slice(0, 100)}"`);
  }
  return servesFrontPage(page) ? bad('soft_404', 'the front page was sent under a deep link') : null;
};

const isFrontPage = ({ pathname }: URL): boolean => /^\/(?:[a-z]{2})?\/?$/.test(pathname);

/** Its canonical link is the front page's *and* its heading names no page: either alone is a template's mistake. */
const servesFrontPage = ({ head, url, headings }: PageView): boolean => {
  if (isFrontPage(url)) return false;
  const href = canonicalOf(head);
  if (href === null || !URL.canParse(href, url.href)) return false;
  const canonical = new URL(href, url);
  return isFrontPage(canonical) && canonical.hostname === url.hostname && headings.some((text) => FRONT.test(text));
};

/** The address in `<link rel="canonical">`, as written. */
export const canonicalOf = (head: string): string | null => {
  for (const [link] of head.matchAll(/<link\b[^>]{0,1000}>/gi)) {
    if (!/\brel\s{0,3}=\s{0,3}["']?canonical\b/i.test(link)) continue;
    return /\bhref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,2000})/i.exec(link)?.[1] ?? null;
  }
  return null;
};
