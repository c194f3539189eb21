import { contactBlocks } from '../contacts/blocks.ts';
import { evidenceOf, type KindReader, sentenceAround } from '../context.ts';

/** A number or an address proves a contact; a name alone may be a mistake of the block's end. */
const CONFIDENCE = { reached: 0.95, named: 0.75 } as const;

/** `contact`: whom to ask, from "For more information, please contact …". */
export const readContacts: KindReader<'contact'> = (context) =>
  contactBlocks(context).map(({ field, start, end, name, affiliation, telephones, emails }) => ({
    kind: 'contact',
    evidence: evidenceOf(field, start, end),
    sentence: sentenceAround(field, start, end),
    confidence: telephones.length + emails.length > 0 ? CONFIDENCE.reached : CONFIDENCE.named,
    name,
    affiliation,
    telephones,
    emails,
  }));
