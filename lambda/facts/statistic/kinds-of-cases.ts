import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';

/** Tokens around "cases" in which the disease is named. */
const DISEASE_REACH = 150;

/** Are the cases of a disease, rather than files that somebody opens ("new cases of families in search of a child")? */
export const isOfDisease = (tokens: readonly Token[], at: number, data: StatisticData): boolean =>
  tokens
    .slice(Math.max(0, at - DISEASE_REACH), at + DISEASE_REACH)
    .some(({ lower }) => data.diseases.has(lower) || data.nouns.get(lower) === 'deaths');

/** Tokens between "applications" and "for asylum". */
const ASYLUM_REACH = 4;
const ASYLUM = /^(?:asylum|asile|asilo|refugee|refugio|réfugié)$/;

/** "asylum applications", "solicitudes de asilo", "demandes d’asile": who makes them seeks refuge. */
export const isOfAsylum = (tokens: readonly Token[], counted: Counted, data: StatisticData): boolean =>
  data.applications.has(counted.head) &&
  tokens.slice(counted.first, counted.next + ASYLUM_REACH).some(({ lower }) => ASYLUM.test(lower));
