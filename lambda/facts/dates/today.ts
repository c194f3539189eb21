import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';

/** Words on either side in which a finite past verb makes "today" a date, and after a "Today" that opens a sentence. */
const REACH = 3;
const REACH_AFTER_OPENING = 12;
/** Words of a clause that "today" closes in which its verb is looked for, or the event that it is the day of. */
const REACH_OF_CLAUSE = 14;
const REACH_OF_EVENT = 5;

const BREAK = /^[.!?;“”"]$/;
/** What closes a clause. */
const CLOSES = /^[.!?;:,)”"»]$/;
/** In a clause these speak of what is so nowadays. */
const PRESENT =
  /^(?:is|are|has|have|can|cannot|must|still|remains?|continues?|exists?|faces?|lives?|than|do|does|like|sont|est|peut|peuvent|doit|doivent|encore|es|son|está|están|puede|pueden|sigue|siguen|aún|todavía|que|qui)$/;
/** "at 7 pm today", "a contar de hoy", "effective today". */
const TIMES = /^(?:am|pm|noon|midnight|effective|starting|beginning|contar|partir)$/;

const isOfEvent = ({ events }: CompiledLexicon, tokens: readonly Token[], first: number, end: number): boolean => {
  // "today's historic vote"
  if (/^[’']$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.lower === 's' && touches(tokens[end], tokens[end + 1]))
    return tokens.slice(end + 2, end + 2 + REACH).some(({ lower }) => events.has(lower));
  const before = tokens[first - 1];
  // "le jugement d’aujourd’hui", "la firma de hoy"
  const of = /^[’']$/.test(before?.text ?? '') && tokens[first - 2]?.lower === 'd' ? first - 2 : first - 1;
  if (/^(?:d|de)$/.test(tokens[of]?.lower ?? ''))
    return tokens.slice(Math.max(0, of - REACH), of).some(({ lower }) => events.has(lower));
  // "in a meeting in the capital today,"
  if (!CLOSES.test(tokens[end]?.text ?? '.')) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH_OF_EVENT); at -= 1) {
    const { lower, kind } = tokens[at] ?? { lower: '', kind: 'mark' };
    if (kind === 'mark' || PRESENT.test(lower) || /^(?:that|which|who)$/.test(lower)) return false;
    if (events.has(lower)) return true;
  }
  return false;
};

/** "Thanks to all who took part in the talks today.": a clause of the past that "today" closes. */
const closesPast = ({ lexicon }: CompiledLexicon, tokens: readonly Token[], first: number, end: number): boolean => {
  if (!CLOSES.test(tokens[end]?.text ?? '.')) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH_OF_CLAUSE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || CLOSES.test(token.text) || PRESENT.test(token.lower)) return false;
    if (lexicon.told.test(token.lower) && !isCapitalised(token)) return true;
  }
  return false;
};

/**
 * "Today" as a date ("today signed", "announced today", "Today, the agency opened …", "today's vote") and not as
 * "nowadays" ("many countries today face", "not only for today", "today's world").
 */
export const todayIsADate = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean => {
  const opens = first === 0 || /^[.!?–—-]$/.test(tokens[first - 1]?.text ?? '');
  // "la croisée": behind an article a participle is a noun.
  const isVerb = (at: number): boolean =>
    compiled.lexicon.pastVerb.test(tokens[at]?.text ?? '') &&
    !/^(?:la|le|les|une|un)$/.test(tokens[at - 1]?.lower ?? '');
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (BREAK.test(tokens[at]?.text ?? '')) break;
    if (isVerb(at)) return true;
  }
  for (let at = end; at < Math.min(tokens.length, end + (opens ? REACH_AFTER_OPENING : REACH)); at++) {
    // "aujourd’hui la plus touchée": a superlative's participle tells no event.
    if (BREAK.test(tokens[at]?.text ?? '') || /^(?:plus|más|most)$/.test(tokens[at]?.text ?? '')) break;
    if (isVerb(at)) return true;
  }
  const lead = tokens[first - 1]?.lower === 'de' ? tokens[first - 2] : tokens[first - 1];
  return (
    TIMES.test(lead?.lower ?? '') || isOfEvent(compiled, tokens, first, end) || closesPast(compiled, tokens, first, end)
  );
};
