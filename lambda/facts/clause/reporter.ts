import type { FieldText } from '../context.ts';
import type { SourceData } from '../language/sources.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';

/** Longest source, in tokens. */
const LONGEST = 12;
/** Longest subject, in tokens, once its verb's adverbs are off. */
const LONGEST_SUBJECT = 9;

/** An acronym. */
const LETTERS = /^\p{Lu}{2,}$/u;
const CLOSING = /^(?:estimates|figures|data|statistics|numbers|reports|projections|records)$/;
/** Before a name, with their stop. */
const HONORIFIC = /^(?:dr|mr|mrs|ms|prof|rev|gen|col|st|mme|mlle|m|sr|sra|dra)$/;
const PRONOUN =
  /^(?:the|he|she|it|they|we|i|this|that|these|those|esto|eso|él|ella|ellos|ellas|il|elle|ils|elles|cela|ceci|on|nous|se|there|el|la|los|las|le|les|l|un|une|una|a|an|some|many|most|algunos|certains)$/;

/** "organizations that reported": their verb tells what they are. */
const RELATIVE = /^(?:that|who|which|qui|que|quien|quienes)$/;
const ARTICLE = /^(?:the|a|an|le|la|les|el|los|las|un|une|una)$/;
/** "un", not "UN". */
const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && ARTICLE.test(token.lower) && !LETTERS.test(token.text);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Words of a sentence with what they may say of who reports. */
export interface ReporterView {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly data: SourceData;
  /** Words that end a noun phrase. */
  readonly stops: ReadonlySet<string>;
  /** Indexes of the sentence's first token and of the one behind it. */
  readonly first: number;
  readonly next: number;
}

/** First token and the one behind the last. */
export interface TokenSpan {
  readonly first: number;
  readonly next: number;
}

const isAuthority = ({ tokens, data, first }: ReporterView, span: TokenSpan): boolean =>
  tokens.slice(span.first, span.next).some((token, index) => {
    if (data.authorities.has(token.lower)) return true;
    // The first word of a sentence has its capital from there.
    const letters = LETTERS.test(token.text);
    const opens = span.first + index === first && !letters;
    return isCapitalised(token) && !opens && (letters || !PRONOUN.test(token.lower));
  });

/** "according to data from the ministry": the words after the phrase, without what only says that they are figures. */
export const namedAfter = (view: ReporterView, from: number, figuresOnly: boolean): TokenSpan | null => {
  const { tokens, data, stops } = view;
  const limit = view.next;
  let at = from;
  const opens = (token: Token | undefined): boolean =>
    token !== undefined &&
    !isCapitalised(token) &&
    // "según estima el ministro"
    ((data.opening.has(token.lower) && !/^(?:the|a|an)$/.test(token.lower)) || data.speech.has(token.lower));
  while (at < limit && opens(tokens[at])) at += 1;
  const capitalAhead = (index: number): boolean =>
    isCapitalised(tokens[index]) ||
    (data.connectors.has(tokens[index]?.lower ?? '') && isCapitalised(tokens[index + 1]));
  const kept: Token[] = [];
  for (let index = at; index < Math.min(limit, at + LONGEST); index += 1) {
    const token = tokens[index];
    // "According to a 3 December report", "a 2016 UN report"
    if (token?.kind === 'numeral' && kept.length > 0 && kept.every((word) => isArticle(word))) {
      index += MONTH.test(tokens[index + 1]?.lower ?? '') ? 1 : 0;
      kept.length = 0;
      at = index + 1;
      continue;
    }
    if (token === undefined || token.kind === 'numeral') break;
    if (/^[,.;:()[\]”"“«»–—]$/.test(token.text)) {
      if (token.text !== '.' || !HONORIFIC.test(kept.at(-1)?.lower ?? '')) break;
      kept.push(token);
      continue;
    }
    // "UNHCR another group …": after a name only a connector goes on with it.
    // "the WHO’s most recent Epidemiological Monitor": behind a possessive small words lead up to the name.
    const owned = kept.at(-1)?.lower === 's' || (kept.at(-2)?.lower === 's' && !isCapitalised(kept.at(-1)));
    const described = owned && (isCapitalised(tokens[index + 1]) || isCapitalised(tokens[index + 2]));
    const small = !isCapitalised(token) && !data.connectors.has(token.lower) && !CLOSING.test(token.lower);
    if (kept.some((word) => isCapitalised(word)) && small && !described) break;
    // A small word goes on with the name only where a capital follows: "Organización … para las Migraciones".
    const leads = data.connectors.has(token.lower) && capitalAhead(index + 1);
    if (kept.length > 1 && stops.has(token.lower) && !leads && !/^(?:of|for|the|and|s|in|on)$/.test(token.lower)) break;
    kept.push(token);
  }
  let figures = false;
  while (kept.length > 1 && (CLOSING.test(kept.at(-1)?.lower ?? '') || stops.has(kept.at(-1)?.lower ?? ''))) {
    figures ||= CLOSING.test(kept.at(-1)?.lower ?? '');
    kept.pop();
  }
  if (kept.length === 0) return null;
  const span = { first: at, next: at + kept.length };
  const said = figures || kept.some(({ lower }) => data.figures.has(lower));
  return isAuthority(view, span) && (!figuresOnly || said) ? span : null;
};

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Only capitals and initials: "Barbara Rijks", "Luis C. Villegas". */
const isName = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 &&
  tokens.length <= 5 &&
  tokens.every(
    (token) =>
      isCapitalised(token) || /^[.’-]$/.test(token.text) || /^(?:de|del|la|al|van|von|di|bin)$/.test(token.text),
  );

/** "informó el alcalde, Juan Pérez, …": the name in apposition behind a post, else the span itself. */
export const namedBehind = ({ tokens, next }: ReporterView, span: TokenSpan): TokenSpan => {
  // "said IOM’s Chief of Mission in Niger, Ana Ruiz"; "said Ana Ruiz, Niger Desk" has the name already.
  if (!isComma(tokens[span.next]) || isName(tokens.slice(span.first, span.next))) return span;
  let end = span.next + 1;
  while (end < next && /^[\p{L}.]+$/u.test(tokens[end]?.text ?? '') && end - span.next <= 6) end += 1;
  if (tokens[end - 1]?.text === '.') end -= 1;
  const name = { first: span.next + 1, next: end };
  return isName(tokens.slice(name.first, name.next)) ? name : span;
};

/** Index of the token behind which the words before `end` begin, back to a mark or to the head of the sentence. */
const phraseStart = ({ tokens, first }: ReporterView, end: number, reach: number): number => {
  let at = end;
  while (at > Math.max(first, end - reach)) {
    const token = tokens[at - 1];
    if (token === undefined || token.kind === 'numeral' || /^[,.;:()[\]”"“«»–—]$/.test(token.text)) break;
    // The dash behind a dateline, not that of "Marc-André".
    if (token.text === '-' && !touches(token, tokens[at])) break;
    at -= 1;
  }
  return at;
};

/** Tokens behind "reported in May" in which "that" makes it a verb after all. */
const THAT_REACH = 6;

/** "cases reported in May", "23 per cent of the cases reported.": what was reported. */
const isParticiple = ({ tokens, data }: ReporterView, verb: number): boolean => {
  const word = tokens[verb]?.lower ?? '';
  const after = tokens[verb + 1];
  if (!/^(?:reported|recorded|documented|confirmed|estimated|verified|counted)$/.test(word)) return false;
  if (after !== undefined && !/^(?:[.;)]|in|during|since|by|between|from|among|across|so|to|at|on)$/.test(after.lower))
    return false;
  return !tokens.slice(verb + 1, verb + 1 + THAT_REACH).some(({ lower }) => data.that.has(lower) && lower !== ',');
};

/** Figures by no name: nobody reports them. */
const NO_DOCUMENT =
  /^(?:data|figures|statistics|estimates|données|chiffres|statistiques|datos|cifras|estadísticas|bilan)$/;
/** Tokens of a sentence in which a survey that finds something is named. */
const FIGURES_REACH = 5;

/** "A survey conducted between 10 and 25 May found": a document at the head of the sentence. */
const figuresAhead = ({ tokens, data, first }: ReporterView): TokenSpan | null => {
  const noun = tokens
    .slice(first, first + FIGURES_REACH)
    .findIndex(({ lower }) => data.figures.has(lower) && !NO_DOCUMENT.test(lower));
  if (noun < 0 || /^(?:no|aucune?|ningún)$/.test(tokens[first]?.lower ?? '')) return null;
  const article = tokens.slice(first, first + noun).findLastIndex((word) => isArticle(word));
  return { first: first + Math.max(article, 0), next: first + noun + 1 };
};

/** "The report notes": the words before a reporting verb, over adverbs, appositions and brackets; `'pronoun'` for "he". */
export const subjectBefore = (view: ReporterView, verb: number): TokenSpan | 'pronoun' | null => {
  const { tokens, data, first } = view;
  let end = verb;
  while (end > first && data.adverbs.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  // "the authorities on 11 December recorded"
  if (MONTH.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.kind === 'numeral') {
    end -= 2;
    if (tokens[end - 1]?.lower === 'on') end -= 1;
  }
  // "the World Health Organization (WHO) said"
  if (tokens[end - 1]?.text === ')') {
    let open = end - 1;
    while (open > Math.max(first, end - LONGEST) && tokens[open]?.text !== '(') open -= 1;
    if (tokens[open]?.text === '(') end = open;
  }
  let start = phraseStart(view, end, LONGEST);
  // "IOM, the UN Migration Agency, reports"; "the minister, Juan Pérez, said"
  if (isComma(tokens[end - 1])) {
    const inner = { first: phraseStart(view, end - 1, LONGEST), next: end - 1 };
    if (!isComma(tokens[inner.first - 1])) return null;
    const named = isName(tokens.slice(inner.first, inner.next));
    if (named) return inner;
    // ", la Onemi junto a la Intendencia, declaró": what stands before belongs to a list.
    const main = phraseStart(view, inner.first - 1, LONGEST);
    const apposed = !isComma(tokens[main - 1]) || isName(tokens.slice(main, inner.first - 1));
    end = apposed ? inner.first - 1 : inner.next;
    start = apposed ? main : inner.first;
  }
  if (isParticiple(view, verb)) return null;
  if (RELATIVE.test(tokens[end - 1]?.lower ?? '')) return null;
  // "On 3 May the ministry said" has a subject behind its date; "1 km west of Odesa recorded" has none.
  if (tokens[start - 1]?.kind === 'numeral' && start > first) {
    const article = tokens.slice(start, end).findLastIndex((word) => isArticle(word));
    const dated = MONTH.test(tokens[start]?.lower ?? '');
    if (article < 0 && !dated) return figuresAhead(view);
    start = article < 0 ? start + 1 : start + article;
  }
  while (start < end && data.conjunctions.has(tokens[start]?.lower ?? '')) start += 1;
  // "en México se registró …", "in Chad, 30 were recorded": no reporter.
  if (data.notSubjects.has(tokens[start]?.lower ?? '')) return null;
  if (isArticle(tokens[end - 1])) return null;
  if (/^(?:was|were|is|are|been|be|being|not|été|sont|fueron|sido|se)$/.test(tokens[end - 1]?.lower ?? '')) return null;
  if (end - start === 1 && data.pronouns.has(tokens[start]?.lower ?? '')) return 'pronoun';
  // "Figures compiled by X": X.
  if (data.figures.has(tokens[start]?.lower ?? '') || data.opening.has(tokens[start]?.lower ?? '')) {
    let lead = start;
    while (lead < end && data.opening.has(tokens[lead]?.lower ?? '')) lead += 1;
    const figures = tokens.slice(start, lead).some(({ lower }) => data.figures.has(lower));
    if (figures) start = lead;
  }
  while (end - start > 1 && CLOSING.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const span = { first: start, next: end };
  return end > start && end - start <= LONGEST_SUBJECT && isAuthority(view, span) ? span : null;
};
