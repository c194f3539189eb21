import type { PlacedPerson } from '../quotes/speaker.ts';
import { tokenIndexAt } from '../text/tokens.ts';
import type { PositionView } from './view.ts';

/** Tokens between the first of two and the second: "et la cheffe de la délégation, Mme". */
const PAIR = 22;

/** "Ana Ruiz and Luis Pardo", each with a post or without: both; null where the words name one, or end with another. */
export const pairOf = (view: PositionView, people: readonly PlacedPerson[], next: number): string | null => {
  const [one, other] = people;
  if (one === undefined || other === undefined || people.length !== 2 || one.person === other.person) return null;
  const from = tokenIndexAt(view.tokens, one.end);
  const until = tokenIndexAt(view.tokens, other.start);
  const joined = view.tokens.slice(from, until);
  const and = joined.find(({ lower }) => view.lexicon.and.has(lower));
  if (and === undefined || until - from > PAIR || (view.tokens[next - 1]?.end ?? 0) - other.end > 1) return null;
  return `${one.person.name} ${and.text} ${other.person.name}`;
};
