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
  {
    says: /\bUN Migration Agency\b|\b(?:Agence|Organisme) (?:des Nations Unies|de l[’']ONU) (?:chargée?s? des|pour les) migrations\b|\b(?:Agencia|Organismo) de (?:las Naciones Unidas|la ONU) para (?:la Migración|las Migraciones)\b/i,
    from: '2017-05-01',
    to: '2018-12-31',
  },
  { says: /\bBrunson McKinley\b/, from: '1998-10-01', to: '2008-09-30' },
  { says: /\bDeputy Director General,? (?:Ambassador )?Ndioro Ndiaye\b/, from: '1999-09-01', to: '2009-09-30' },
  { says: /\bDeputy Director General,? (?:Ambassador )?Laura Thompson\b/, from: '2009-09-01', to: '2018-12-31' },
  {
    says: /\bDeputy Director General(?: for \p{Lu}[\p{L} ]{3,30})?,? (?:Ugochi Daniels|Irena Vojáčková)/u,
    from: '2021-09-01',
    to: OPEN,
  },
  {
    says: /\b(?:Director General|DG) (?:Ambassador )?(?:William (?:Lacy )?|Bill )?Swing\b|\bWilliam Lacy Swing\b/,
    from: '2008-10-01',
    to: '2018-09-30',
  },
  { says: /\bDirector General Ant[oó]nio Vitorino\b|\bDG Vitorino\b/, from: '2018-10-01', to: '2023-09-30' },
  { says: /\bDirector General Amy (?:E\. )?Pope\b|\bDG Pope\b/, from: '2023-10-01', to: OPEN },
  { says: /\bSecretary[- ]General,? Ban Ki-moon\b/, from: '2007-01-01', to: '2016-12-31' },
  { says: /\bSecretary[- ]General,? Kofi Annan\b/, from: '1997-01-01', to: '2006-12-31' },
  { says: /\bHigh Commissioner(?: for Refugees)?,? Ant[oó]nio Guterres\b/, from: '2005-06-15', to: '2015-12-31' },
  { says: /\bHigh Commissioner(?: for Refugees)?,? Filippo Grandi\b/, from: '2016-01-01', to: '2025-12-31' },
  { says: /\bCOVID[-\s]?19\b/i, from: '2020-02-11', to: OPEN },
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
