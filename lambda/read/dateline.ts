import type { Dateline } from '../contract/release.ts';
import { placeOf } from './places.ts';

/** A dateline ends within this many code units of the beginning. */
const REACH = 160;

const WORD = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’ʼ-]{0,30}`;
const PARTICLE = `(?:of|the|and|de|del|la|las|los|le|les|el|du|des|da|do|dos|al|et|y|sur|upon)`;
const NAME = `${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,4}`;
const PLACES = String.raw`(${NAME})((?: ?\(${NAME}\))?(?:(?:, | ?/ ?|،\s?| and | et | y )${NAME}(?: ?\(${NAME}\))?){0,3})`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er)?(?: de)? \p{L}{3,12}[^\n–—―-]{0,30}|\p{Lu}\p{L}{2,11} \d{1,2}(?:, \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)`;
/** A dash with a space on one side at least, or a long dash; a full stop may stand before. */
const SEPARATOR = String.raw`(?:\.? ?[–—―] ?|\.? -{1,2} | -(?=\S))`;

const WITH_SEPARATOR = new RegExp(`^${PLACES}(?:(?:, ?|،\\s?| )\\(?(${DATE}?)\\)?)?${SEPARATOR}(?=\\S)`, 'u');
/** The separator got lost: a city's name, and then a word that begins a sentence. */
const WITHOUT = new RegExp(
  `^(${WORD}(?: ${WORD}){0,2}?) (?=(?:On|The|A|An|In|IOM|Today|Yesterday|Some|Over|More|As) )`,
  'u',
);
/** A comma and the weather of a sentence: what looks like a place at the head of a text and is none. */
const NO_PLACE =
  /^(?:The|This|These|A|An|In|On|As|At|For|From|With|IOM|OIM|UN|ONU|UNHCR|HCR|WHO|Update|Report|Press|Statement|Release|News|Background|Summary|Highlights|Note|Sample|Situation|Emergency|Funding|Humanitarian|European|Director|Commission|Le|La|Les|Los|El|Las|Una?|Après|Depuis|Desde)\b/u;

/**
 * The dateline at the head of a body: "New York – ", "Geneva, 21 April 2026 - ", "Geneva/Manila – ",
 * "Tapachula (México) / Tecún Umán (Guatemala). - ", "Sana’a—", "Switzerland –New", "Geneva On Monday".
 * `text` has no separator and no date; `place` is the first place, and the country is its own, or that of the place
 * named beside it. A place that no table knows is taken only before a long dash. Null where there is none.
 */
export const readDateline = (body: string): Dateline | null => {
  const head = body.slice(0, REACH).split('\n', 1)[0] ?? '';
  const match = WITH_SEPARATOR.exec(head);
  if (match !== null) {
    const [whole, place = '', others = '', date] = match;
    const dateline = build(place, others);
    if (dateline.countryCode !== null) return dateline;
    const spaced = /[–—―]/.test(whole) && place.split(' ').length <= 3 && !NO_PLACE.test(place);
    const comma = date === undefined || date === '' || whole.includes(',');
    // "Diphtheria – Yemen: Disease outbreak news" is a heading.
    const heading = /^[^.]{0,60}:/.test(body.slice(whole.length));
    return spaced && comma && !heading && !/\p{Lu}{4}/u.test(place) && !/\p{Lu}{3}/u.test(others) ? dateline : null;
  }
  const bare = WITHOUT.exec(head)?.[1];
  return bare !== undefined && placeOf(bare)?.kind === 'city' ? build(bare, '') : null;
};

const build = (place: string, others: string): Dateline => {
  const names = [place, ...others.split(/[(),/،]| and | et | y /).map((name) => name.trim())].filter(
    (name) => name !== '',
  );
  const inBrackets = /^\s?\(([^)]+)\)/.exec(others)?.[1];
  const codes = [inBrackets, ...names].map((name) => (name === undefined ? undefined : placeOf(name)?.code));
  return {
    text: `${place}${others}`.trim(),
    place,
    countryCode: codes.find((code) => code !== undefined) ?? null,
  };
};
