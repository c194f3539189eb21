import { isCapitalised, touches } from '../text/tokens.ts';
import { numberEnd, titleEnd, titleStart, withAcronym } from './extent.ts';
import { isBody, isNamesake, opensSentence } from './telling.ts';
import { breaksLine, type DocumentView, type TitleSpan } from './view.ts';

/** "New York Declaration for Refugees and Migrants" in any case, where the words are known. */
export const knownTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const formal = lexicon.formal.startingAt(tokens, at);
  const found = lexicon.known.startingAt(tokens, at) ?? formal;
  if (found === null || isBody(view, found.next) || isNamesake(view, at)) return null;
  // A plan without capitals is any plan; a compact is known in small letters too.
  const capital = isCapitalised(tokens[at]) || isCapitalised(tokens[found.next - 1]);
  if (!capital && (found.value !== 'agreement' || formal !== null)) return null;
  if (formal !== null && !isCapitalised(tokens[at])) return null;
  const first = isCapitalised(tokens[at]) && !lexicon.headFirst ? titleStart(view, at) : at;
  const named = withAcronym(view, numberEnd(view, found.next));
  // In small letters nothing tells where a title ends: there it is no longer than what is known.
  const open = isCapitalised(tokens[found.next - 1]);
  const rest = open ? numberEnd(view, titleEnd(view, named.next, open && lexicon.headFirst)) : named.next;
  const next = named.acronym === null ? rest : named.next;
  const late = named.acronym === null ? withAcronym(view, next) : { next, acronym: named.acronym };
  return { first, next: late.next, type: found.value, cue: 'known', acronym: late.acronym };
};

/** Reports that come out one after the other, by two words. */
const SERIAL = /^(?:flash update|situation report|situation update|humanitarian bulletin)$/;
const NUMBER_SIGN = /^(?:no|n|nº|nr|núm|number|issue|#)$/;

/** "Flash Update No. 1", "Situation Report #4": an issue by its number, in a text of any language. */
export const issueTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens } = view;
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!SERIAL.test(words) || !isCapitalised(tokens[at]) || !isCapitalised(tokens[at + 1])) return null;
  // Cited in a sentence or in brackets; alone on its line it heads the text itself.
  const lead = tokens[at - 1];
  const cites = lead?.text === '(' || (lead?.kind === 'word' && !isCapitalised(lead));
  if (!cites || breaksLine(view, lead, tokens[at])) return null;
  if (!NUMBER_SIGN.test(tokens[at + 2]?.lower ?? '')) return null;
  let number = at + 3;
  while (/^[.°º]$/.test(tokens[number]?.text ?? '')) number += 1;
  if (tokens[number]?.kind !== 'numeral' || breaksLine(view, tokens[at + 1], tokens[number])) return null;
  return { first: at, next: number + 1, type: 'report', cue: 'capitals', acronym: null };
};

/** "Law No. (7)/2009 on fisheries", "Resolution 2250", "ley 1716 de 2014". */
export const numberedTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const noun = tokens[at];
  if (noun === undefined || !lexicon.numbered.has(noun.lower)) return null;
  const found = lexicon.heads.startingAt(tokens, at);
  if (found === null) return null;
  let next = found.next;
  const label = /^(?:no|n|nº|núm|number|número|ministerial|supremo|legislativo)$/;
  let labels = 0;
  while (labels < 3 && (label.test(tokens[next]?.lower ?? '') || /^[.°º]$/.test(tokens[next]?.text ?? ''))) {
    next += 1;
    labels += 1;
  }
  let numerals = 0;
  while (next < tokens.length && next - at < 14 && !breaksLine(view, tokens[next - 1], tokens[next])) {
    const token = tokens[next];
    if (token?.kind === 'numeral') numerals += 1;
    // "(15)/2011", "S/RES/2401", "2015-36", "de 2011", "of 2013"
    else if (
      !(
        /^[(/]$/.test(token?.text ?? '') ||
        (token?.text === ')' && numerals > 0) ||
        (token?.text === '-' && touches(tokens[next - 1], token)) ||
        (/^(?:de|of|du)$/.test(token?.lower ?? '') && tokens[next + 1]?.kind === 'numeral' && numerals > 0) ||
        /^(?:[A-Z]|RES)$/.test(token?.text ?? '')
      )
    )
      break;
    next += 1;
  }
  if (numerals === 0) return null;
  while (next > at && /^[(/-]$/.test(tokens[next - 1]?.text ?? '')) next -= 1;
  // "Act 3 of the play", "article 5": a short number is none of a law's unless "No." says so.
  const digits = tokens.slice(found.next, next).find((token) => token.kind === 'numeral')?.text ?? '';
  if (
    labels === 0 &&
    // "Ley 21 de 1991" has its year.
    numerals < 2 &&
    digits.length < 3 &&
    !/[/]/.test(
      tokens
        .slice(at, next)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return null;
  // "Adopting resolution 2393": a word that opens the sentence is none of a title in small letters.
  const start = lexicon.headFirst ? at : titleStart(view, at);
  const first = !isCapitalised(noun) && start === at - 1 && opensSentence(view, start) ? at : start;
  // "renewed resolution 2165 for a year": only its subject goes on with a number.
  const end = /^(?:for|to|pour|para|a|à)$/.test(tokens[next]?.lower ?? '') ? next : titleEnd(view, next, true);
  return { first, next: end, type: found.value, cue: 'numbered', acronym: null };
};
