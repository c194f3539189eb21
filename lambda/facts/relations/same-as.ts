import type { Figure, Related, SentenceFigures } from './figure.ts';
import { sameThing } from './same-thing.ts';

/** Different things of one value that are told apart. */
const MOST_THINGS = 8;
/** Smaller counts are repeated by chance: "three". */
const LEAST_COUNT = 10;

const isTelling = ({ measure, low, fact }: Figure): boolean =>
  fact.kind === 'money' || measure === 'percent' || low >= LEAST_COUNT;

/**
 * The same figure told again: that of the title is the first of the body with the same value, and one of the body is
 * the first of the body.
 */
export const repetitionsOf = (sentences: readonly SentenceFigures[]): readonly Related[] => {
  const firsts = new Map<string, Figure[]>();
  const title: Figure[] = [];
  const found: Related[] = [];
  const keyOf = ({ measure, low, high }: Figure): string => `${measure} ${low} ${high}`;
  const linkTo = (figure: Figure): boolean => {
    const first = firsts.get(keyOf(figure))?.find((candidate) => sameThing(candidate, figure));
    if (first === undefined) return false;
    found.push({ from: figure, relation: { type: 'sameAs', factId: first.fact.id } });
    return true;
  };
  for (const { field, figures } of sentences) {
    for (const figure of figures) {
      if (field.field === 'title') title.push(figure);
      else if (isTelling(figure) && !linkTo(figure)) {
        const list = firsts.get(keyOf(figure)) ?? [];
        if (list.length < MOST_THINGS) firsts.set(keyOf(figure), [...list, figure]);
      }
    }
  }
  for (const figure of title) linkTo(figure);
  return found;
};
