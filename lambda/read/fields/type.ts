import type { ReleaseType } from '../../contract/release.ts';
import type { Supplied } from '../layers/candidate.ts';
import { type Choice, only, statementsOf } from './choice.ts';

/** "News" is printed on every kind of page and stands in every path: it says that a page is of the press room. */
const saysLittle = (type: ReleaseType): boolean => type === 'news' || type === 'other';

/**
 * The type. Rule: the first layer that names a kind holds; "news" holds only where no layer names a narrower one.
 * Who names another narrow kind is overruled.
 */
export const chooseType = (layers: readonly Supplied[]): Choice<ReleaseType> => {
  const types = statementsOf('type', layers);
  const chosen = types.find(({ value }) => !saysLittle(value)) ?? types[0];
  if (chosen === undefined) return only('other', 'none');
  return { ...chosen, overruled: types.filter(({ value }) => value !== chosen.value && !saysLittle(value)) };
};
