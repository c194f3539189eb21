import { type ClosedInterval, dayOfIso } from './calendar.ts';

/** Words that a release of IOM and its neighbours carries only in a certain time. */
interface Era {
  readonly says: RegExp;
  readonly from: string;
  readonly to: string;
}

/** A date far ahead, for what has not ended. */
const OPEN = '2035-12-31';

/**
 * What dates a release where it names no year. "IOM, the UN Migration Agency" was the house style from May 2017 to the
 * end of 2018 (iom-site.md, section 5); terms of office are public record.
 */
const ERAS: readonly Era[] = [
  { says: /\bUN Migration Agency\b/, from: '2017-05-01', to: '2018-12-31' },
  {
    says: /\b(?:Director General|DG) (?:Ambassador )?(?:William (?:Lacy )?|Bill )?Swing\b|\bWilliam Lacy Swing\b/,
    from: '2008-10-01',
    to: '2018-09-30',
  },
  { says: /\bDirector General Ant[oó]nio Vitorino\b|\bDG Vitorino\b/, from: '2018-10-01', to: '2023-09-30' },
  { says: /\bDirector General Amy (?:E\. )?Pope\b|\bDG Pope\b/, from: '2023-10-01', to: OPEN },
  { says: /\bSecretary[- ]General,? Ban Ki-moon\b/, from: '2007-01-01', to: '2016-12-31' },
  { says: /\b(?:Secretary[- ]General|UN SG),? Ant[oó]nio Guterres\b/, from: '2017-01-01', to: OPEN },
];

/** The days on which the text can have come out, or null where nothing dates it (or two things disagree). */
export const eraOf = (text: string): ClosedInterval | null => {
  let start: number | null = null;
  let end: number | null = null;
  for (const { says, from, to } of ERAS) {
    if (!says.test(text)) continue;
    start = Math.max(start ?? Number.NEGATIVE_INFINITY, dayOfIso(from) ?? Number.NEGATIVE_INFINITY);
    end = Math.min(end ?? Number.POSITIVE_INFINITY, dayOfIso(to) ?? Number.POSITIVE_INFINITY);
  }
  return start === null || end === null || end < start ? null : { start, end };
};
