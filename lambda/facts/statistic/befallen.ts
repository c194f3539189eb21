import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import { verbBefore } from './verbs.ts';

/** What is known of the number whose verb is looked for. */
interface At {
  readonly hedgeFirst: number;
  readonly next: number;
  readonly high: number;
}

/** "killed 12", "mataron a unas 200": does a verb that has people alone as its object stand right before the number? */
const isBefallen = (tokens: readonly Token[], { hedgeFirst }: At, data: StatisticData): boolean => {
  const last = hedgeFirst - 1;
  // Spanish puts "a" before those whom something befalls.
  const verb = data.headFirst && tokens[last]?.lower === 'a' ? last - 1 : last;
  return data.befalling.has(tokens[verb]?.lower ?? '');
};

/** "gave first aid to 640.", "distributed blankets to 310,": nothing behind, and something given before. */
const isGivenTo = (tokens: readonly Token[], number: At, floor: number, data: StatisticData): boolean => {
  if (number.high <= 1 || !/^[.,;]$/.test(tokens[number.next]?.text ?? '.')) return false;
  if (!data.givenTo.has(tokens[number.hedgeFirst - 1]?.lower ?? '')) return false;
  const verb = verbBefore(tokens, number.hedgeFirst, floor, data);
  return verb !== null && (verb.given || (verb.distance === 0 && verb.indicator === 'reached'));
};

const ROOM = /^(?:space|room|capacity|espacio|capacidad|cupo|lugar|place|places|capacité)$/;

/** "room for 500", "un espacio para 500": nothing else has room somewhere. */
const hasRoom = (tokens: readonly Token[], { hedgeFirst, next }: At): boolean =>
  /^(?:for|para|pour)$/.test(tokens[hedgeFirst - 1]?.lower ?? '') &&
  ROOM.test(tokens[hedgeFirst - 2]?.lower ?? '') &&
  /^[.,;]$/.test(tokens[next]?.text ?? '.');

/** Does the verb before a number without a noun say that it counts people, whoever is the verb's subject? */
export const countsPeopleByVerb = (
  tokens: readonly Token[],
  number: At & { readonly form: string },
  clause: { readonly first: number },
  data: StatisticData,
): boolean =>
  number.form === 'count' &&
  (isBefallen(tokens, number, data) || isGivenTo(tokens, number, clause.first, data) || hasRoom(tokens, number));
