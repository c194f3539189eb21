import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';

const OF_WHICH = /^(?:which|cuales|dont|whom)$/;
/** Tokens between the whole and its part. */
const REACH = 12;

/**
 * "2,400 million, of which the state gives 1,750": the part leaves out the scale of the whole. Returns the factor for
 * the part; 1 where it stands for itself.
 */
export const ellipticScale = ({ tokens }: FieldNumbers, number: FoundNumber, whole: FoundNumber | null): number => {
  if (whole === null || whole.scale < 1000 || number.scale > 1 || number.currency !== whole.currency) return 1;
  if (number.first - whole.next > REACH || number.high * whole.scale >= whole.high) return 1;
  const between = tokens.slice(whole.next, number.first);
  return between.some((token) => OF_WHICH.test(token.lower)) && !between.some((token) => token.text === '.')
    ? whole.scale
    : 1;
};
