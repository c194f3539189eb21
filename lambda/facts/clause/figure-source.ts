import type { Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import { tokensOf } from '../text/tokens.ts';
import { sourceOf } from './source.ts';
import { speakerAround } from './speaker-source.ts';

/** Below this a count in a quotation may be said in passing. */
const REPORTED_FROM = 100;
/** Before such a count: "all the 22 provinces", "nos deux pays" are known, and nobody reports them. */
const DEFINITE =
  /^(?:the|these|those|our|their|its|all|both|les|des|ces|nos|leurs|ses|tous|toutes|los|las|del|estos|estas|esos|esas|nuestros|nuestras|sus|todos|todas)$/;

const isSaidInPassing = (context: FactContext, field: FieldText, number: FoundNumber): boolean =>
  number.form === 'count' &&
  number.currency === null &&
  number.high < REPORTED_FROM &&
  DEFINITE.test(tokensOf(context, field)[number.hedgeFirst - 1]?.lower ?? '');

/**
 * Who is said to report a figure: whom its sentence names, else the speaker of the quotation around it, under the
 * name that the release gives the speaker.
 */
export const figureSource = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: FoundNumber,
): string | null => {
  const found = sourceOf(context, field, sentence, number);
  if (found !== null && found.by !== 'speech') return found.name;
  const speaker = speakerAround(context, field, number);
  if (speaker.quoted && isSaidInPassing(context, field, number)) return null;
  return speaker.name ?? found?.name ?? null;
};
