import type { Span } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import type { StatisticData } from '../language/data.ts';
import { isCapitalised, type Token, tokenIndexAt } from '../text/tokens.ts';

/** Longest source, in tokens. */
const LONGEST = 12;
/** Tokens of a sentence that are searched for its source. */
const REACH = 120;

const REPORTS =
  /^(?:report|survey|study|assessment|ministry|government|authorities|police|coastguard|tracker|matrix|census|bulletin|officials|data|poll|index|dashboard|review|analysis|barometer|recensement|sondage|bilan|baromètre|censo|barómetro|registro|policía|policiers|police|informes|rapports|encuestas|enquêtes|médecins|medios|médias|media|informe|reporte|encuesta|sondeo|estudio|gobierno|autoridades|rapport|enquête|étude|ministère|gouvernement|autorités)$/;
const OPENING =
  /^(?:provided|collected|compiled|released|published|issued|gathered|shared|own|host|proporcionados|proporcionadas|recopilados|publicados|publicadas|difundidos|oficiales|fournies|fournis|publiées|publiés|recueillies|the|a|an|latest|new|recent|data|figures|estimates|statistics|from|by|of|preliminary|initial|official|current|datos|cifras|último|últimos|los|las|el|la|de|del|le|les|l|du|des|d|données|chiffres|’|')$/;
const CLOSING = /^(?:estimates|figures|data|statistics|numbers|reports)$/;
const CONNECTORS = /^(?:of|for|the|and|s|in|on|’|'|-|&|de|la|del|los|las|du|des|pour|les|para)$/;
const CARRIED =
  /^(?:Moreover|Furthermore|In addition|Additionally|It also|They also|Key findings|Main findings|Findings|Among (?:the|its) findings|Il (?:indique|révèle|précise) (?:aussi|également)|Parmi les résultats|Entre los hallazgos)\b/;

const PRONOUN =
  /^(?:the|he|she|it|they|we|i|this|that|these|those|esto|eso|él|ella|ellos|ellas|il|elle|ils|elles|cela|ceci|on|nous|se)$/;

const isAuthority = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isCapitalised(token) && !PRONOUN.test(token.lower)) ||
  tokens.some((token) => REPORTS.test(token.lower));

const textOf = (field: FieldText, tokens: readonly Token[]): string | null => {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : field.text.slice(first.start, last.end);
};

const capitalAhead = (tokens: readonly Token[], from: number): boolean =>
  isCapitalised(tokens[from]) || (CONNECTORS.test(tokens[from]?.lower ?? '') && isCapitalised(tokens[from + 1]));

/** "according to data from the ministry": the words after the phrase, without what only says that they are figures. */
const named = (
  field: FieldText,
  tokens: readonly Token[],
  from: number,
  limit: number,
  stops: ReadonlySet<string>,
): string | null => {
  let at = from;
  while (at < limit && OPENING.test(tokens[at]?.lower ?? '') && !/^(?:the|a|an)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  const kept: Token[] = [];
  for (let index = at; index < Math.min(limit, at + LONGEST); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'numeral' || /^[,.;:()[\]”"–—]$/.test(token.text)) break;
    // "UNHCR another group …": after a name only a connector goes on with it.
    // "the WHO’s most recent Epidemiological Monitor": behind a possessive small words lead up to the name.
    const owned = kept.at(-1)?.lower === 's' || (kept.at(-2)?.lower === 's' && !isCapitalised(kept.at(-1)));
    const described = owned && (isCapitalised(tokens[index + 1]) || isCapitalised(tokens[index + 2]));
    if (
      kept.some((word) => isCapitalised(word)) &&
      !isCapitalised(token) &&
      !CONNECTORS.test(token.lower) &&
      !described
    )
      break;
    // A small word goes on with the name only where a capital follows: "Organización … para las Migraciones".
    const leads = CONNECTORS.test(token.lower) && capitalAhead(tokens, index + 1);
    if (kept.length > 1 && stops.has(token.lower) && !leads && !/^(?:of|for|the|and|s|in|on)$/.test(token.lower)) break;
    kept.push(token);
  }
  while (kept.length > 1 && (CLOSING.test(kept.at(-1)?.lower ?? '') || stops.has(kept.at(-1)?.lower ?? ''))) kept.pop();
  return isAuthority(kept) ? textOf(field, kept) : null;
};

/** "The report notes": the words before a reporting verb, back to the last mark. */
const subject = (field: FieldText, tokens: readonly Token[], verb: number, first: number): string | null => {
  const kept: Token[] = [];
  for (let index = verb - 1; index >= Math.max(first, verb - LONGEST); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'numeral' || /^[,.;:()”“"–—]$/.test(token.text)) break;
    kept.unshift(token);
  }
  // "en México se registró …": a place is no reporter.
  if (
    /^(?:en|dans|in|desde|durante|para|at|on|from|à|depuis|pendant|during|since|para|con|avec|with)$/.test(
      kept[0]?.lower ?? '',
    )
  )
    return null;
  // "6,000 returns were recorded": what was recorded reports nothing.
  if (/^(?:was|were|is|are|been|be|being|not)$/.test(kept.at(-1)?.lower ?? '')) return null;
  while (
    kept.length > 0 &&
    /^(?:also|has|have|had|that|and|but|which|in|as|,|a|ont|avait|ha|han|había|aussi|également|también|ne|se|lo|le|que|además)$/.test(
      kept.at(-1)?.lower ?? '',
    )
  )
    kept.pop();
  while (
    kept.length > 0 &&
    /^(?:and|but|while|as|that|where|per|by|from|based|on|et|mais|y|pero|que|según)$/.test(kept[0]?.lower ?? '')
  )
    kept.shift();
  const inner = kept.filter((token) => token.start !== tokens[first]?.start || /^\p{Lu}{2,}$/u.test(token.text));
  return kept.length > 0 && kept.length <= 9 && isAuthority(inner) ? textOf(field, kept) : null;
};

/**
 * Who is said to report the numbers of one sentence, in the text's words, or null: "according to X", "per X estimates",
 * "X reported that". A speaker of a quotation is no source.
 */
export const sourceOf = (
  field: FieldText,
  tokens: readonly Token[],
  sentence: Span,
  data: StatisticData,
): string | null => {
  const first = tokenIndexAt(tokens, sentence.start);
  const limit = Math.min(tokenIndexAt(tokens, sentence.end), first + REACH);
  for (let index = first; index < limit; index += 1) {
    const found = data.sourceBefore.startingAt(tokens, index);
    const name = found === null ? null : named(field, tokens, found.next, limit, data.stops);
    if (name !== null) return name;
    if (data.sourceVerbs.has(tokens[index]?.lower ?? '') && !isCapitalised(tokens[index])) {
      const reporter = subject(field, tokens, index, first);
      if (reporter !== null) return reporter;
    }
  }
  if (field.field !== 'title') return null;
  const colon = field.text.lastIndexOf(': ');
  const tail = colon < 0 ? '' : field.text.slice(colon + 2);
  return /^[\p{L}\p{M} .’'-]{2,30}$/u.test(tail) && /^\p{Lu}{2,}/u.test(tail) ? tail : null;
};

/** Does the sentence plainly go on with what the one before reported? */
export const carriesSource = (sentence: string): boolean => CARRIED.test(sentence);
