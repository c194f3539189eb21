import { type PageView, SHORT_TEXT } from './page-view.ts';
import { bad, type PageCheck } from './verdict.ts';

const CONSENT_HEADING =
  /^(?:before you continue.*|we (?:value|respect|care about) your privacy.*|your privacy(?: choices| matters)?|cookies?(?: consent| settings| policy| notice)?|(?:manage|review) your (?:cookies?|privacy|consent).*|(?:we|this site) uses? cookies.*|privacy (?:settings|preferences|notice)|consent(?: required)?|avant d(?:'|’)(?:acc[eé]der|continuer).*|nous respectons votre vie priv[eé]e.*|(?:gestion|param[eè]tres) des cookies|antes de continuar.*|(?:tu|su) privacidad.*|(?:configuraci[oó]n|pol[ií]tica) de cookies|قبل (?:أن تتابع|المتابعة).*|نحن نقدر خصوصيتك.*)$/i;
const ACCEPT =
  /\b(?:accept(?: all)?(?: cookies)?|i agree|agree (?:and|&) (?:continue|close|proceed)|allow all|tout accepter|j(?:'|’)accepte|accepter et (?:continuer|fermer)|aceptar(?: todo| todas)?|acepto)(?![\p{L}])|قبول الكل|أوافق/iu;
/** A sentence or label of a consent notice. */
const OF_CONSENT =
  /cookies?|consent|privacy|partners|personali[sz]ed|vie priv[eé]e|confidentialit[eé]|partenaires|traceurs|privacidad|consentimiento|socios|accept|agree|reject|refuse|refuser|accepter|aceptar|rechazar|ملفات تعريف|خصوصي|قبول|رفض/i;
/** Of the sentences of a wall, this share at least is about consent. */
const WALL_SHARE = 0.6;

const LOGIN_HEADING =
  /^(?:log ?in|sign ?in|user (?:account|login)|please (?:log|sign) ?in.*|(?:log|sign) ?in (?:to|required).*|login required|authentication required|access (?:is )?restricted|members only|se connecter|connexion|identifiez-vous|compte utilisateur|veuillez vous (?:connecter|identifier).*|iniciar sesi[oó]n|inicie sesi[oó]n.*|cuenta de usuario|acceso restringido|تسجيل الدخول)$/i;
const PASSWORD = /<input\b[^>]{0,500}\btype\s{0,3}=\s{0,3}["']?password\b/i;
/** Drupal's page for what a visitor may not see. */
const NOT_AUTHORISED =
  /you are not authori[sz]ed to access this page|vous n(?:'|’)[eê]tes pas autoris[eé](?:\(?e\)?)? [aà] acc[eé]der [aà] cette page|no (?:est[aá]|tiene) (?:autorizad[oa]|autorizaci[oó]n|permiso) (?:a|para) acceder a esta p[aá]gina/i;

/**
 * A page that asks for consent or for a password in place of the page asked for.
 *
 * Not to be mistaken: a banner beside an article. A consent wall has little text, most of it about consent, something
 * to accept, and no heading of its own but a wall's. A login wall has a login's heading *and* a field for a password,
 * or Drupal's sentence; a login form in the margin of a page with a heading of its own is none.
 */
export const wall = (page: PageView): PageCheck | null => {
  if (page.text.length > SHORT_TEXT || page.dated) return null;
  const heading = page.headings.find((text) => LOGIN_HEADING.test(text));
  if (heading !== undefined && PASSWORD.test(page.head))
    return bad('login_wall', `its heading is "${heading}", and it asks for a password`);
  const refused = NOT_AUTHORISED.exec(page.text);
  if (refused !== null && page.text.length < SHORT_TEXT / 2) return bad('login_wall', `the page says "${refused[0]}"`);
  return isConsentWall(page) ? bad('consent_wall', `the page only asks for consent ("${page.title}")`) : null;
};

const isConsentWall = ({ text, title, headings, url }: PageView): boolean => {
  if (!ACCEPT.test(text)) return false;
  const ownHeading = headings.some((heading) => !CONSENT_HEADING.test(heading) && !isSiteName(heading, url));
  if (ownHeading && !CONSENT_HEADING.test(title)) return false;
  const sentences = text.split(/[.!?؟]\s/).filter((sentence) => sentence.trim().length > 3);
  const about = sentences.filter((sentence) => OF_CONSENT.test(sentence)).length;
  return about >= WALL_SHARE * sentences.length;
};

/** A title that names only the site: its host, or no more than its first label. */
const isSiteName = (heading: string, { hostname }: URL): boolean => {
  const name = heading.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  return hostname.endsWith(name) || hostname.split('.').includes(name);
};
