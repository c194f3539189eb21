import type { DateExpression } from './expression.ts';

export const isBareYear = (expression: DateExpression): boolean =>
  expression.type === 'calendar' && expression.month === null && expression.weekday === null;
export const isBareMonth = (expression: DateExpression): boolean =>
  expression.type === 'calendar' && expression.month !== null && expression.day === null && expression.year === null;

export const isDay = (expression: DateExpression): boolean =>
  expression.type === 'calendar' && expression.month !== null && expression.day !== null;

/** Two bare months or two bare years of which the second follows the first: "November and December". */
export const isNeighbour = (left: DateExpression, right: DateExpression): boolean => {
  if (left.type !== 'calendar' || right.type !== 'calendar' || right.day !== null) return false;
  if (isBareYear(left)) return isBareYear(right) && right.year === (left.year ?? 0) + 1;
  return isBareMonth(left) && right.month === ((left.month ?? 0) % 12) + 1;
};

/** Completes each end of a range from the other; null where the two cannot be one range. */
export const joinEnds = (left: DateExpression, right: DateExpression): DateExpression | null => {
  if (right.type === 'range') return null;
  if (left.type !== 'calendar' || right.type !== 'calendar') return { type: 'range', from: left, to: right };
  // "lundi 4 au vendredi 8 mars"
  if (left.day !== null && left.month === null && left.weekday !== null && right.day !== null && right.month !== null)
    return joinEnds({ ...left, month: left.day > right.day ? right.month - 1 || 12 : right.month }, right);
  if (left.year !== null && right.month === null && right.year !== null && left.month !== null) return null;
  const wraps = left.month !== null && right.month !== null && left.month > right.month;
  const year = left.year ?? (right.year === null ? null : wraps ? right.year - 1 : right.year);
  const from = {
    ...left,
    year,
    yearShift: left.yearShift ?? (right.yearShift === null ? null : right.yearShift - (wraps ? 1 : 0)),
  };
  const to = right.year === null && left.year !== null ? { ...right, year: left.year + (wraps ? 1 : 0) } : right;
  return { type: 'range', from, to };
};
