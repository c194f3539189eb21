import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';

/** Tokens around "cases" in which the disease is named. */
const DISEASE_REACH = 150;

/** Are the cases of a disease, rather than files that somebody opens ("new cases of families in search of a child")? */
export const isOfDisease = (tokens: readonly Token[], at: number, data: StatisticData): boolean => {
  const positions = diseasesOf(tokens, data);
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < at - DISEASE_REACH) low = middle + 1;
    else high = middle;
  }
  return (positions[low] ?? Number.POSITIVE_INFINITY) < at + DISEASE_REACH;
};

const positionsOf = new WeakMap<readonly Token[], readonly number[]>();

/** Indexes of the tokens that tell of a disease, found once for a text. */
const diseasesOf = (tokens: readonly Token[], data: StatisticData): readonly number[] => {
  const known = positionsOf.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.flatMap(({ lower }, index) =>
    data.diseases.has(lower) || data.nouns.get(lower) === 'deaths' ? [index] : [],
  );
  positionsOf.set(tokens, found);
  return found;
};

/** Tokens around "cases" in which a wrong is named, where no disease is. */
const WRONG_AROUND = 30;
/** Cases before a court, and of injuries that are treated, are none of these. */
const LEGAL =
  /^(?:court|courts|complaints?|filed|opened|prosecutor|tribunal|tribunaux|plaintes?|procureur|fiscalía|demanda|expedientes|juzgado|fistula|fistule|fístula|permits?)$/;

/** "Sexual violence fell … 296 cases": files of what was done to people, and no disease near. */
export const isOfWrongsAround = (tokens: readonly Token[], at: number, data: StatisticData): boolean => {
  const around = tokens.slice(Math.max(0, at - WRONG_AROUND), at + WRONG_AROUND);
  return (
    around.some(({ lower }) => data.wrongs.has(lower) || GENDER_BASED.test(lower)) &&
    !around.some(({ lower }) => data.diseases.has(lower) || LEGAL.test(lower))
  );
};

/** Letters for gender-based violence. */
const GENDER_BASED = /^(?:s?gbv|vs?bg)$/;

/** Tokens between "applications" and "for asylum". */
const ASYLUM_REACH = 4;
const ASYLUM = /^(?:asylum|asile|asilo|refugee|refugio|réfugié)$/;

/** "asylum applications", "solicitudes de asilo", "demandes d’asile": who makes them seeks refuge. */
export const isOfAsylum = (tokens: readonly Token[], counted: Counted, data: StatisticData): boolean =>
  data.applications.has(counted.head) &&
  tokens.slice(counted.first, counted.next + ASYLUM_REACH).some(({ lower }) => ASYLUM.test(lower));

/** Tokens behind "cases of" in which the wrong is named: "cases of 42 kinds of natural disasters". */
const WRONG_REACH = 8;

/** "cases of torture", "types of violence": what they are of happened, and nobody fell ill with it. */
export const isOfWrongs = (tokens: readonly Token[], counted: Counted | null, data: StatisticData): boolean => {
  const next = counted?.next ?? tokens.length;
  // French and Spanish count "cas de violences" in one phrase.
  // "cas incidents" are new cases.
  const happened = (word: string): boolean =>
    data.wrongs.has(word) || (data.nouns.get(word) === 'incidents' && !/^incident/.test(word));
  if (counted?.words.some(happened)) return true;
  if (!/^(?:of|de|d|des)$/.test(tokens[next]?.lower ?? '')) return false;
  for (let at = next + 1; at < next + WRONG_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:,()]$/.test(token.text)) return false;
    if (happened(token.lower)) return true;
    if (token.kind === 'word' && data.verbsAfter.startingAt(tokens, at) !== null) return false;
  }
  return false;
};
