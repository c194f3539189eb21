import { isCapitalised, type Token } from '../text/tokens.ts';

/** Streets and squares, which a date behind them names whatever stands between. */
const STREET =
  /^(?:calles?|avenidas?|avda|av|plazas?|plazoleta|paseo|carrera|bulevar|malecón|puente|colonia|barrio|urbanización|vereda|parque|estadio|rues?|avenues?|boulevards?|quai|rond-point|quartier)$/;
/** Houses that a date names where nothing but it, or "du", stands right behind: "Hospital 12 de Octubre". */
const HOUSE =
  /^(?:hospital|escuela|colegio|instituto|universidad|liceo|cuartel|batallón|aeropuerto|lycée|hôpital|stade|place|pont)$/;
/** "Mise en place du …": no square. */
const IN_PLACE = /^(?:en|sur)$/;
/** Behind the date, with a capital: "26 September Street". */
const BEHIND = /^(?:street|avenue|road|square|bridge|hospital|school|university|stadium)$/;
/** Tokens of the number between such a noun and the month: "calle Cinco de febrero". */
const REACH = 3;
const NUMBER =
  /^(?:de|du|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}{3,6}|veinte|veinti\p{L}{2,6}|\d{1,2})$/u;

/**
 * "Calle 5 de febrero", "rue du 4 août", "26 September Street": a day that a street or a house is named after. An article
 * or another preposition in between makes it a day: "cerraron la calle el 5 de febrero".
 *
 * @param first index of the first token of the date
 * @param at index of the first token of the day or month itself
 * @param next index of the token behind it
 */
export const isNamedAfter = (tokens: readonly Token[], first: number, at: number, next: number): boolean => {
  if (BEHIND.test(tokens[next]?.lower ?? '') && isCapitalised(tokens[next])) return true;
  if (first !== at && !NUMBER.test(tokens[first]?.lower ?? '')) return false;
  let before = first - 1;
  while (before > first - 1 - REACH && NUMBER.test(tokens[before]?.lower ?? '')) before -= 1;
  const noun = tokens[before]?.lower ?? '';
  return STREET.test(noun) || (HOUSE.test(noun) && !IN_PLACE.test(tokens[before - 1]?.lower ?? ''));
};
