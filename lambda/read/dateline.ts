import type { Dateline } from '../contract/release.ts';
import { foldDate, monthOf, weekdayOf } from './calendar/names.ts';
import type { PartialDate } from './calendar/partial.ts';
import type { DateOrder } from './calendar/printed.ts';
import { type ScannedDateline, type ScannedPlace, scanDateline } from './dateline/scan.ts';
import { placeOf } from './places.ts';

export interface FoundDateline {
  readonly dateline: Dateline;
  /** The dateline's own date, with the year only where it is written. */
  readonly date: PartialDate | null;
  /** Span in the body: from the first place to the first character of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A heading, a label or a caption may stand before the paragraph with the dateline; more than these are text. */
const MOST_BEFORE = 3;
const LONGEST_BEFORE = 200;
/** A paragraph that short, without an end of sentence, is a heading. */
const HEADING = 100;

/** Words that a dateline's place never begins with. */
const NO_PLACE =
  /^(?:The|This|These|A|An|In|On|As|At|For|From|With|By|IOM|OIM|UN|ONU|UNHCR|HCR|WHO|EU|Update[ds]?|Reports?|Press|Statement|Release[d]?|News|Background|Summary|Highlights|Notes?|Sample|Situation|Emergency|Funding|Humanitarian|European|Director|Commission|Posted|Published|Date|Photo|Video|Story|Context|Overview|Key|Introduction|Location|Questions?|Answers?|Le|La|Les|Los|El|Las|Una?|Après|Depuis|Desde|Publié|Publicado|Fecha|Foto|Contexte|Contexto|Résumé|Resumen|Communiqué|Comunicado|Nota?|Note)(?![\p{L}\p{M}])/u;
/** What a sentence begins with: a capital (or a letter without case), a number, a quotation. */
const SENTENCE = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"'“”«‘’„¿¡([$€£]/u;
/** First words of a sentence that shows a lost separator: "Geneva On Monday". */
const STARTER =
  /^(?:(?:On|In|The|A|An|IOM|Today|Yesterday|Some|Over|More|As|Since|After|At|With|Le|La|Les|Un|Une|Plus|Après|Depuis|Ce|Cette|Dans|Selon|El|Los|Las|Una|Más|Desde|En|Hoy) |L[’'])/u;
/** Nothing but letters at both ends: "Gao : La" has a separator, and no dateline's. */
const NAME_ALONE = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]*\p{L}$/u;
const SENTENCE_END = /[.!?…؟:»”"’)\]]\s*$/u;
const CAPTION = /^(?:photos?|foto|image|imagen|crédit|credit|©|صورة)(?![\p{L}\p{M}])/iu;

/**
 * The dateline at the head of a body: "New York – ", "Geneva, 21 April 2026 - ", "Geneva/Manila – ",
 * "Tapachula (México) / Tecún Umán (Guatemala). - ", "Sana’a—", "Switzerland –New", "Geneva On Monday",
 * "بيروت، لبنان، 2 تشرين الأول/ أكتوبر - ". `text` has no separator and no date; `place` is the first place, and the
 * country is the one that it lies in. Headings and captions before it are passed over. Null where there is none.
 *
 * A place that no table knows is taken only before a long dash, beside a date, or where the body names it again as a
 * place ("in Obock").
 */
export const findDateline = (body: string, order: DateOrder = 'DMY'): FoundDateline | null => {
  let start = 0;
  for (let before = 0; before <= MOST_BEFORE; before += 1) {
    const newline = body.indexOf('\n', start);
    const end = newline < 0 ? body.length : newline;
    const paragraph = body.slice(start, end);
    const scanned = scanDateline(paragraph, order);
    if (scanned !== null && isDateline(scanned, paragraph, body, start)) {
      const { places, text, date } = scanned;
      const dateline = { text, place: places[0].name, countryCode: countryOf(places) };
      return { dateline, date, start: start + paragraph.indexOf(text), end: start + scanned.end };
    }
    const bare = cityWithoutSeparator(paragraph);
    if (bare !== null) {
      const dateline = { text: bare.name, place: bare.name, countryCode: bare.code };
      return { dateline, date: null, start, end: start + bare.name.length + 1 };
    }
    if (newline < 0 || !mayStandBefore(paragraph)) return null;
    start = newline + (body.slice(newline).match(/^\n+/)?.[0].length ?? 1);
  }
  return null;
};

/** The dateline as the release has it; {@link findDateline} gives its date and place in the body too. */
export const readDateline = (body: string): Dateline | null => findDateline(body)?.dateline ?? null;

/** A kind ("Press release"), a date, a heading, a caption: what is no prose. */
const mayStandBefore = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_BEFORE && (CAPTION.test(paragraph) || !/[.!?؟]["”»’)]?(?:\s|$)/u.test(paragraph));

/** A duty station, and after a mere space a word that begins a sentence: the separator got lost. */
const cityWithoutSeparator = (paragraph: string): { readonly name: string; readonly code: string | null } | null => {
  const head = paragraph.slice(0, HEADING);
  for (let space = head.indexOf(' '), words = 1; space > 0 && words <= 3; space = head.indexOf(' ', space + 1)) {
    const name = head.slice(0, space);
    if (STARTER.test(head.slice(space + 1))) {
      if (!NAME_ALONE.test(name)) return null;
      const place = placeOf(name);
      return place?.kind === 'station' ? { name, code: place.code } : null;
    }
    words += 1;
  }
  return null;
};

const isDateline = (scanned: ScannedDateline, paragraph: string, body: string, start: number): boolean => {
  const { places, separator, end } = scanned;
  const [first] = places;
  const rest = paragraph.slice(end);
  const known = places.some(({ name, inBrackets }) => isKnown(name) || (inBrackets !== null && isKnown(inBrackets)));
  if (!separates(scanned)) return false;
  if (separator !== 'line') {
    if (!SENTENCE.test(rest)) return false;
    const alone = start + paragraph.length >= body.trimEnd().length;
    if (!alone && paragraph.length < HEADING && !SENTENCE_END.test(paragraph)) return false;
  }
  return known || isLikelyPlace(first, scanned, rest, body);
};

/** A small town's name is often a word as well: it counts as an unknown one does. */
const isKnown = (name: string): boolean => !['town', undefined].includes(placeOf(name)?.kind);

const separates = ({ separator, date }: ScannedDateline): boolean => {
  switch (separator) {
    case 'long':
    case 'hyphen':
      return true;
    case 'colon':
      return date !== null;
    case 'stop':
    case 'line':
      return date?.year != null;
  }
};

const isLikelyPlace = (
  { name }: ScannedPlace,
  { places, inBrackets, separator, date, dateSetOff }: ScannedDateline,
  rest: string,
  body: string,
): boolean => {
  if (inBrackets || NO_PLACE.test(name) || /^\p{Lu}{2,3}$/u.test(name)) return false;
  if (
    name
      .split(' ')
      .map(foldDate)
      .some((word) => weekdayOf(word) !== null || monthOf(word) !== null)
  )
    return false;
  // Arabic has no capitals, so any words before a dash have the shape of a place.
  if (!/^\p{Lu}/u.test(name)) return date !== null;
  if (date !== null) return dateSetOff && (separator !== 'line' || name.split(' ').length <= 2);
  // "Diphtheria – Yemen: Disease outbreak news" is a heading; "UNHCR – " is an organization.
  if (/^[^.]{0,60}:/.test(rest) || name.split(' ').length > 3) return false;
  if (separator === 'long') return places.every((place) => !/\p{Lu}{4}/u.test(place.name));
  return isNamedAgain(name, body);
};

/** Whether the body uses the name as that of a place. */
const isNamedAgain = (name: string, body: string): boolean =>
  ['in', 'at', 'from', 'near', 'to', 'à', 'de', 'en', 'dans', 'desde', 'vers'].some((word) =>
    body.includes(` ${word} ${name}`),
  );

/** Where the first place lies: what is in its brackets, what its commas lead to, or what the table knows of it. */
const countryOf = (places: readonly [ScannedPlace, ...ScannedPlace[]]): string | null => {
  const [{ name, inBrackets }, ...others] = places;
  const own = placeOf(name);
  if (own?.kind === 'country') return own.code;
  const inside = inBrackets === null ? null : placeOf(inBrackets);
  if (inside?.code != null) return inside.code;
  const next = others.findIndex(({ holdsPrevious }) => !holdsPrevious);
  const holders = (next < 0 ? others : others.slice(0, next)).map((place) => placeOf(place.name));
  const country = holders.find((place) => place?.kind === 'country');
  const codes = [country, own, ...holders, ...others.map((place) => placeOf(place.name))];
  return codes.find((place) => place?.code != null)?.code ?? null;
};
