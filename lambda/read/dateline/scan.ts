import { type PartialDate, readPartialDate } from '../calendar/partial.ts';
import type { DateOrder } from '../calendar/printed.ts';

/** A place as it stands in a dateline: "Tapachula (México)". */
export interface ScannedPlace {
  readonly name: string;
  /** What stands in brackets behind it: its country, or its other name. */
  readonly inBrackets: string | null;
  /** Whether a comma links it to the place before, which then lies in it: "Minsk, Bélarus". */
  readonly holdsPrevious: boolean;
}

/** What parts a dateline from the text, the surest first. `line`: the dateline is a paragraph of its own. */
export type Separator = 'long' | 'hyphen' | 'colon' | 'stop' | 'line';

/** The shape of a dateline at the head of a paragraph; whether it is one is judged elsewhere. */
export interface ScannedDateline {
  readonly places: readonly [ScannedPlace, ...ScannedPlace[]];
  /** The places as written, without date and separator. */
  readonly text: string;
  /** Whether the places stand in brackets: "(Beirut) – ". */
  readonly inBrackets: boolean;
  /** After the place, or before it ("11 December 2017 Cotonou – "). */
  readonly date: PartialDate | null;
  /** Whether the date is set off from the place: by a comma, brackets or a dash; a mere space joins a title's words too. */
  readonly dateSetOff: boolean;
  readonly separator: Separator;
  /** Index of the first character after the dateline. */
  readonly end: number;
}

/** A dateline ends within this many code units of the beginning. */
const REACH = 200;
/** Places in a row. */
const MOST_PLACES = 6;

const WORD = String.raw`(?:\p{Lu}|\p{Lo})(?:[\p{L}\p{M}]|[.'’ʼ‘-](?=\p{L})){0,30}\.?`;
const PARTICLE = '(?:of|the|and|de|del|la|las|los|le|les|el|al|es|ez|du|des|da|do|dos|sur|upon|e)';
const sticky = (pattern: string, flags = ''): RegExp => new RegExp(pattern, `uy${flags}`);
const NAME = sticky(`${WORD}(?: (?:${PARTICLE} ){0,2}(?:[dl]['’ʼ])?${WORD}){0,4}`);
/** "Zaatari camp", "Diffa region": one word that says what kind of place it is. */
const KIND = sticky('(?: (?:camp|region|province|district|governorate|island|oblast))?(?![\\p{L}\\p{M}])');
/** Not an acronym: that is an agency, or the place once more. */
const BRACKETS = sticky(String.raw` ?\((?!\p{Lu}{2,6}\))([\p{L}\p{M}.'’ -]{2,40})\)`);
const NEXT = sticky(String.raw`((?:, ?| ?/ ?| & | and )(?:the )?|، ?| et | y | e | und | و ?)(?=[\p{Lu}\p{Lo}])`);
const DIGITS = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]';
const LETTERS = '[\\p{L}\\p{M}]';
const MONTH = `${LETTERS}{2,12}\\.?(?: ${LETTERS}{3,8})?(?: ?/ ?${LETTERS}{3,9}(?: ${LETTERS}{3,8})?)?`;
const YEAR = `(?:[,.]? {0,2}(?:del? )?${DIGITS}{4}(?!${DIGITS}))?`;
/** What may be a date; {@link readPartialDate} decides. */
const DATE = sticky(
  `(?:${LETTERS}{3,10},? )?(?:(?:le|el|il|a) )?(?:(?:${DIGITS}{1,2} ?[-–] ?)?${DIGITS}{1,2}(?:st|nd|rd|th|er|º|\\.)?[ -]?(?:de )?${MONTH}${YEAR}|${LETTERS}{3,10}\\.? ${DIGITS}{1,2}(?:st|nd|rd|th)?${YEAR}|${DIGITS}{1,2}[/.]${DIGITS}{1,2}(?:[/.]${DIGITS}{4})?)`,
  'i',
);
/** An agency, or the hour. */
const ASIDE = sticky(String.raw` ?[([][\p{L}\p{M}\d .:'’/-]{2,40}[)\]]`);
const SEPARATORS: readonly (readonly [Separator, RegExp])[] = [
  ['long', sticky(String.raw`[.,]? {0,2}(?:[–—―]|-{2,3}) {0,2}(?=\S)`)],
  ['hyphen', sticky(String.raw`[.,]? {0,2}- {1,2}(?=\S)|[.,]? {1,2}-(?=\S)`)],
  ['colon', sticky(String.raw` ?: {1,2}(?=\S)`)],
  ['stop', sticky(String.raw`\. {1,2}(?=\S)`)],
  ['line', sticky('[.,:]?$')],
];

/** Reads one paragraph's head step by step; each step matches where the last one ended, so the work is linear. */
class Head {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  /** A date after `before`; nothing is taken where there is none. */
  date(before: RegExp, order: DateOrder): PartialDate | null {
    const start = this.at;
    if (this.take(before) !== null) {
      const from = this.at;
      const match = this.take(DATE);
      // The month may have taken one word too much ("8 July Text"): then the shorter one is tried.
      for (let text = match?.[0] ?? ''; text !== ''; text = text.replace(/(?:^|[ /]+)[^ /]+$/, '')) {
        // Of "27-30 November 2017" the last day.
        const date = readPartialDate(text.replace(/(?<!\d)\d{1,2} ?[-–] ?(?=\d{1,2} )/u, ''), order);
        if (date !== null) {
          this.at = from + text.length;
          return date;
        }
      }
    }
    this.at = start;
    return null;
  }

  separator(): Separator | null {
    for (const [separator, pattern] of SEPARATORS) if (this.take(pattern) !== null) return separator;
    return null;
  }
}

const HERE = sticky('');
const DATE_AHEAD = sticky(String.raw`(?:[,،;.] ?| )\(?`);
const CLOSE = sticky('\\)?');
const BLANK = sticky(',? ');
const OPEN = sticky('\\(');

/** The shape of a dateline at the head of a paragraph; null where it has none. */
export const scanDateline = (paragraph: string, order: DateOrder): ScannedDateline | null => {
  const head = new Head(paragraph.slice(0, REACH));
  // "11 December 2017 Cotonou, Benin – ", "16/09/2016 - Bangkok - ".
  const before = head.date(HERE, order);
  if (before !== null && head.separator() === null && head.take(BLANK) === null) return null;
  const open = head.take(OPEN) !== null;
  const from = head.at;
  const places = takePlaces(head, order);
  const [first, ...others] = places;
  if (first === undefined) return null;
  const text = head.text.slice(from, head.at);
  const inside = open ? head.date(DATE_AHEAD, order) : null;
  if (open && head.take(CLOSE)?.[0] !== ')') return null;
  const mark = inside === null ? head.text[head.at] : ',';
  const after = inside ?? head.date(DATE_AHEAD, order);
  const closed = after !== null && head.take(CLOSE)?.[0] === ')';
  head.take(ASIDE);
  const separator = head.separator();
  if (separator === null) return null;
  const found = {
    places: [first, ...others],
    text,
    inBrackets: open,
    date: after ?? before,
    dateSetOff: after !== null && (mark !== ' ' || closed),
  } as const;
  const end = head.at;
  if (after !== null || (separator !== 'long' && separator !== 'hyphen')) return { ...found, separator, end };
  // "طرابلس - 17 مارس 2022 - ": the date between two dashes, or to the end of the line; "Nouakchott – (CICR) – ".
  const late = head.date(HERE, order);
  const aside = late === null ? head.take(ASIDE) : null;
  const again = late === null && aside === null ? null : head.separator();
  if (again === null) return { ...found, separator, end };
  const last = again === 'line' && late !== null ? again : separator;
  return { ...found, date: late ?? before, dateSetOff: late !== null, separator: last, end: head.at };
};

const takePlaces = (head: Head, order: DateOrder): ScannedPlace[] => {
  const places: ScannedPlace[] = [];
  let joiner = '';
  while (places.length < MOST_PLACES) {
    const taken = head.take(NAME)?.[0];
    if (taken === undefined) break;
    // "SANTIAGO. - ": the full stop of an abbreviation ("D.C.") is the name's, any other the separator's.
    const name = taken.replace(/(?<=\p{L}{3})\.$/u, '');
    head.at -= taken.length - name.length;
    const kind = head.take(KIND)?.[0] ?? '';
    const inBrackets = head.take(BRACKETS)?.[1] ?? null;
    places.push({ name: name + kind, inBrackets, holdsPrevious: /^[,،]/.test(joiner) });
    const start = head.at;
    // "New York, July 8": what follows the comma is a date, not a place.
    const dated = head.date(DATE_AHEAD, order) !== null;
    head.at = start;
    const next = dated ? null : head.take(NEXT);
    if (next === null) break;
    joiner = next[0];
  }
  return places;
};
