import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sentenceIndexAt, sharedLayer } from '../context.ts';
import { languageData } from '../language/registry.ts';
import { leadOf } from '../statistic/rows/rows.ts';
import { isCapitalised, type Token, tokenIndexAt, tokensOf } from '../text/tokens.ts';
import { bodiesStartingIn, documentsStartingIn } from './named-within.ts';
import { namedAfter, namedBehind, type ReporterView, subjectBefore, type TokenSpan } from './reporter.ts';
import { speakerBefore } from './speaker-source.ts';

/** Tokens of a sentence that are searched for its source. */
const REACH = 120;
/** Sentences over which "he added" points back. */
const CARRY = 4;

/** "Pour le HCR, …": code units between the head of the sentence and the name. */
const VIEW_REACH = 10;

/** Most words of a document's name behind its noun. */
const NAME_REACH = 8;

/** "according to its partner the World Food Programme": code units up to the body, and the words. */
const PARTNER_REACH = 30;
const LEADS_ON = /^\s(?:partner|member|affiliate|office)s?\s(?:the\s)?$/;

/** Marks of a list or of emphasis ahead of a sentence. */
const MARKUP = /^[*_•–“"«\s-]+/;

/** Who is said to report, and the part of the sentence it is said of. */
interface Attribution extends Span {
  readonly name: string;
  /** `speech`: the verb stands before its subject, as behind a quotation (", said X"). */
  readonly by: 'phrase' | 'subject' | 'speech' | 'carried';
}

interface Found {
  readonly attributions: readonly Attribution[];
  /** The sentence goes on with what the one before reported. */
  readonly goesOn: boolean;
  /** … of findings: of a document, where nobody is named. */
  readonly findings: boolean;
}

/** The name as it stands, up to the end of the body it names: "Matrice de suivi des déplacements". */
const nameOf = (context: FactContext, { field, tokens, data }: ReporterView, span: TokenSpan): string => {
  const start = tokens[span.first]?.start ?? 0;
  // "El informe SICREMI 2017": behind the bare noun its name.
  let next = span.next;
  const bare = span.next - span.first <= 2 && data.figures.has(tokens[span.next - 1]?.lower ?? '');
  while (bare && next - span.next < NAME_REACH && /^(?:\p{Lu}|(?:19|20)\d\d$)/u.test(tokens[next]?.text ?? ''))
    next += 1;
  const end = tokens[next - 1]?.end ?? start;
  const body = bodiesStartingIn(context, field, { start, end: end + PARTNER_REACH }).find(
    (mention) => mention.end > end && (mention.start < end || LEADS_ON.test(field.text.slice(end, mention.start))),
  );
  return field.text.slice(start, body?.end ?? end);
};

/** "– some 40 million, by UNESCO’s estimates –": a phrase between dashes speaks for these alone. */
const scopeOf = ({ tokens, first, next }: ReporterView, at: number, sentence: Span): Span => {
  const isDash = (token: Token | undefined): boolean => token !== undefined && /^[–—]$/.test(token.text);
  let open = at;
  while (open >= first && !isDash(tokens[open])) open -= 1;
  let close = at;
  while (close < next && !isDash(tokens[close])) close += 1;
  return open >= first && close < next
    ? { start: tokens[open]?.start ?? sentence.start, end: tokens[close]?.end ?? sentence.end }
    : sentence;
};

/** ", a indiqué lundi l’OIM", "”, informó el ministro": the subject behind its verb. */
const inverted = (view: ReporterView, verb: number): TokenSpan | null => {
  const { tokens, data, first } = view;
  let head = verb;
  while (head > first && data.adverbs.has(tokens[head - 1]?.lower ?? '')) head -= 1;
  if (!/^[,”"»]$/.test(tokens[head - 1]?.text ?? '')) return null;
  let from = verb + 1;
  while (from < view.next && data.adverbs.has(tokens[from]?.lower ?? '') && !isCapitalised(tokens[from])) from += 1;
  // "recordó a IPS": to whom it was said.
  if (/^(?:to|a|al|à|au|aux)$/.test(tokens[from]?.lower ?? '')) return null;
  const named = data.speech.has(tokens[verb]?.lower ?? '') ? namedAfter(view, from, false) : null;
  return named === null ? null : namedBehind(view, named);
};

const search = (context: FactContext, view: ReporterView, sentence: Span): Found => {
  const { tokens, data, field, first } = view;
  const attributions: Attribution[] = [];
  const add = (span: TokenSpan, scope: Span, by: Attribution['by']): void => {
    attributions.push({ ...scope, name: nameOf(context, view, span), by });
  };
  let goesOn = false;
  const text = field.text.slice(sentence.start, sentence.start + 60);
  const findings = data.goesOn.test(text);
  goesOn ||= data.sameFigure.test(text.replace(MARKUP, ''));
  if (data.viewOf.has(tokens[first]?.lower ?? '')) {
    const head = { start: sentence.start, end: sentence.start + VIEW_REACH };
    const [body] = bodiesStartingIn(context, field, head);
    const at = body === undefined ? first : tokenIndexAt(tokens, body.closedEnd);
    if (body !== undefined && tokens[at]?.text === ',')
      attributions.push({ ...sentence, name: field.text.slice(body.start, body.end), by: 'phrase' });
  }
  const limit = Math.min(view.next, first + REACH);
  for (let index = first; index < limit; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    const phrase = data.before.startingAt(tokens, index);
    const weak = phrase === null ? data.weakBefore.startingAt(tokens, index) : null;
    const behind = phrase ?? weak;
    const named = behind === null ? null : namedAfter(view, behind.next, weak !== null);
    // "selon lui", "according to them": who spoke before.
    goesOn ||= behind !== null && attributions.length === 0 && data.himself.has(tokens[behind.next]?.lower ?? '');
    if (named !== null) {
      add(named, scopeOf(view, index, sentence), 'phrase');
      // "World Bank estimates": no verb.
      index = named.next - (data.verbs.has(tokens[named.next]?.lower ?? '') ? 0 : 1);
      continue;
    }
    const verb =
      data.verbs.has(lower) || data.thatVerbs.has(lower) ? index + 1 : data.verbPhrases.startingAt(tokens, index)?.next;
    if (verb === undefined || isCapitalised(tokens[index])) {
      if (!(data.subjectless && index === first && (data.verbs.has(lower) || data.thatVerbs.has(lower)))) continue;
    }
    const that = data.that.has(tokens[verb ?? index + 1]?.lower ?? '');
    // "siete municipios: Remedios, …, y Caibarién, precisó Ana Ruiz": who speaks stands behind.
    const speaks = data.subjectless && tokens[index - 1]?.text === ',' ? inverted(view, index) : null;
    if (speaks !== null && speaks.next - speaks.first > 1 && isCapitalised(tokens[speaks.first])) {
      add(speaks, sentence, 'speech');
      continue;
    }
    const subject = subjectBefore(view, index);
    if (subject === 'pronoun') {
      goesOn ||= attributions.length === 0;
      continue;
    }
    // "added that 40", "the survey found 40"; not "teams found 40 bodies", "added 40 beds".
    const finds =
      subject !== null && tokens.slice(subject.first, subject.next).some((word) => data.figures.has(word.lower));
    const after = subject === null ? inverted(view, index) : null;
    if (data.thatVerbs.has(lower) && !that && !finds && after === null) continue;
    if (subject !== null) {
      add(subject, sentence, 'subject');
      continue;
    }
    if (after !== null) add(after, sentence, 'speech');
    // "Agregó que", "Asimismo, señaló que": whoever spoke before.
    else if (data.subjectless && that && isLone(view, index)) goesOn ||= attributions.length === 0;
  }
  if (field.field === 'title' && attributions.length === 0) {
    const colon = field.text.lastIndexOf(': ');
    const tail = colon < 0 ? '' : field.text.slice(colon + 2);
    if (/^[\p{L}\p{M} .’'-]{2,30}$/u.test(tail) && /^\p{Lu}{2,}/u.test(tail))
      attributions.push({ ...sentence, name: tail, by: 'phrase' });
  }
  return { attributions, goesOn: goesOn || findings, findings };
};

/** Does a verb without a subject open its sentence, behind adverbs at most? */
const isLone = ({ tokens, data, first }: ReporterView, verb: number): boolean => {
  for (let at = first; at < verb; at += 1)
    if (!data.adverbs.has(tokens[at]?.lower ?? '') && !/^(?:,|por|otra|parte|lado|su)$/.test(tokens[at]?.lower ?? ''))
      return false;
  return true;
};

const known = sharedLayer(() => new Map<string, Found>());

const foundIn = (context: FactContext, field: FieldText, sentence: Span): Found | null => {
  const { sources, statistic } = languageData(context.language);
  if (sources === null || statistic === null) return null;
  // A monstrous sentence is cut to another window at every number: its source is looked for once.
  const key = `${field.field} ${sentenceIndexAt(field, sentence.start)}`;
  const memo = known(context).get(key);
  if (memo !== undefined) return memo;
  const tokens = tokensOf(context, field);
  const first = tokenIndexAt(tokens, sentence.start);
  const view = {
    field,
    tokens,
    data: sources,
    stops: statistic.stops,
    first,
    next: tokenIndexAt(tokens, sentence.end),
  };
  const found = search(context, view, sentence);
  known(context).set(key, found);
  return found;
};

/** The document named last in a sentence, for its findings. */
const documentIn = (context: FactContext, field: FieldText, sentence: Span): string | null =>
  documentsStartingIn(context, field, sentence).at(-1)?.title ?? null;

/** What the sentences before report, where this one goes on with them. */
const carried = (context: FactContext, field: FieldText, index: number, findings: boolean): string | null => {
  for (let back = 1; back <= CARRY; back += 1) {
    const sentence = field.sentences[index - back];
    if (sentence === undefined) return null;
    const found = foundIn(context, field, sentence);
    const last = found?.attributions.at(-1);
    if (last !== undefined) return last.name;
    const speaker = findings ? null : speakerBefore(context, field, sentence);
    if (speaker !== null) return speaker;
    const document = findings ? documentIn(context, field, sentence) : null;
    if (document !== null) return document;
    if (found?.goesOn !== true) return null;
  }
  return null;
};

/** "The survey shows:", and below it "- 300 wells lie dry": who the lead-in of a list says reports it. */
const sourceOfList = (context: FactContext, field: FieldText, number: Span): string | null => {
  const lead = leadOf(context, field, number.start);
  const sentence = lead === null ? undefined : field.sentences[sentenceIndexAt(field, lead.end - 1)];
  if (sentence === undefined) return null;
  const found = foundIn(context, field, sentence);
  const last = found?.attributions.at(-1);
  if (last !== undefined) return last.name;
  return found?.findings === true ? documentIn(context, field, sentence) : null;
};

/**
 * Who is said to report a number, in the text's words, or null: "according to X", "X reported that", ", said X", or
 * carried over from the sentence before ("He added that", "Key findings are").
 *
 * @param sentence of the number, cut to a window where it is monstrous
 */
export const sourceOf = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: Span,
): { readonly name: string; readonly by: Attribution['by'] } | null => {
  const found = foundIn(context, field, sentence);
  if (found === null) return null;
  const own = found.attributions.find(({ start, end }) => start <= number.start && number.end <= end);
  if (own !== undefined) return own;
  const listed = sourceOfList(context, field, number);
  if (listed !== null) return { name: listed, by: 'carried' };
  if (!found.findings && !(found.goesOn && found.attributions.length === 0)) return null;
  const name = carried(context, field, sentenceIndexAt(field, number.start), found.findings);
  return name === null ? null : { name, by: 'carried' };
};
