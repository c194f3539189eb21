import { isCapitalised, type Token } from '../text/tokens.ts';
import { isDash } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareMonth, isBareYear } from './ends.ts';
import type { Parsed } from './expression.ts';
import type { PrepositionMode } from './lexicon.ts';
import { isNamedAfter } from './named-after.ts';
import { todayIsADate } from './today.ts';
import { isYearOfNoun, standsAlone } from './years.ts';

/** Words behind "the month of October" that are no noun of it. */
const NOT_NOUNS =
  /^(?:and|or|to|until|through|when|where|while|which|that|with|in|on|at|of|for|from|by|as|after|before|alone|this|last|next|is|was|were|has|have|had)$/;

/** Where an expression was looked for. */
export interface Frame {
  /** Index of the first token of the evidence. */
  readonly first: number;
  /** Index of the first token of the period itself. */
  readonly at: number;
  readonly mode: PrepositionMode | null;
  /** An article stands between preposition and period. */
  readonly article: boolean;
}

/** Words of a school year; the others are of money. */
const SCHOOL = /^(?:school|academic|scolaire|universitaire|académique|escolar|académico|lectivo|curso)$/;

/** Is the year of a frame that of a budget or of a school: "in fiscal year 2018", "in the 2017-2018 school year"? */
const budgetYear = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  frame: Frame,
  end: number,
): 'fiscal' | 'school' | null => {
  let words: readonly Token[] = [];
  for (let at = frame.first; at < frame.at && words.length === 0; at += 1) {
    const hit = compiled.budgetYears.startingAt(tokens, at);
    if (hit?.next === frame.at) words = tokens.slice(at, hit.next);
  }
  if (words.length === 0) {
    const behind = compiled.budgetYears.startingAt(tokens, end);
    if (behind === null) return null;
    words = tokens.slice(end, behind.next);
  }
  return words.some((word) => SCHOOL.test(word.lower)) ? 'school' : 'fiscal';
};

/** "le 18 décembre de chaque année", "3 June every year": no date of one year. */
const comesBack = (compiled: CompiledLexicon, tokens: readonly Token[], { end, expression }: Parsed): boolean => {
  if (expression.type !== 'calendar' || expression.year !== null || expression.month === null) return false;
  const at = /^(?:de|,|of)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (!compiled.recurring.has(tokens[at]?.lower ?? '')) return false;
  const article = compiled.fillers.startingAt(tokens, at + 1)?.next ?? at + 1;
  const unit = compiled.unit.startingAt(tokens, article) ?? compiled.units.startingAt(tokens, article);
  return unit?.value === 'year';
};

/** Nouns of texts that are told by their year. */
const LAW =
  /^(?:ley|leyes|loi|lois|convention|conventions|convención|convenio|constitution|constitución|pacte|pacto|accord|accords|acuerdo|acuerdos|déclaration|declaración|décret|decreto|traité|tratado|protocole|protocolo|résolution|resolución|plan|conferencia|conférence|sentencia|acto|auto)$/;
/** Tokens of such a name between its noun and its year. */
const LAW_REACH = 7;
/** Tokens of a bracket inside of it. */
const BRACKET_REACH = 20;

/** "la Convention de 1990", "Ley 1448 de 2011", "Déclaration de Baabda de 2012": the year of a name. */
const isYearOfName = (tokens: readonly Token[], frame: Frame): boolean => {
  if (!/^(?:de|del|du)$/.test(tokens[frame.first]?.lower ?? '') || frame.at !== frame.first + 1) return false;
  let at = frame.first - 1;
  if (tokens[at]?.text === ')') {
    const open = tokens.slice(Math.max(0, at - BRACKET_REACH), at).findLastIndex(({ text }) => text === '(');
    if (open >= 0) at = Math.max(0, at - BRACKET_REACH) + open;
  }
  for (let back = 0; back < LAW_REACH; back += 1) {
    const word = tokens[at - back];
    if (word === undefined || /^[,.;:]$/.test(word.text)) return false;
    if (LAW.test(word.lower)) return true;
  }
  return false;
};

/** What is read of relative words, but means something else here. */
const isAcceptableRelative = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  frame: Frame,
  { end, expression }: Parsed,
): boolean => {
  const last = tokens[end - 1]?.lower ?? '';
  const after = tokens[end];
  const ofNoun = compiled.words.get('of')?.startingAt(tokens, end) ?? null;
  switch (expression.type) {
    case 'nth': {
      if (expression.of.type !== 'spoken' || compiled.unit.endingAt(tokens, end - 1)?.value === 'year') return true;
      // "In the third quarter" is a date, "the third quarter of the district" and "the first half" are not.
      const half = /^(?:half|moitié|mitad)$/.test(last);
      return frame.mode !== null && !half && ofNoun === null && !/^(?:final|finals|game)$/.test(after?.lower ?? '');
    }
    case 'same':
    case 'later':
      // "from the quake to 10 days later"
      if (expression.type === 'later' && /^(?:to|until|à|a|hasta)$/.test(tokens[frame.first - 1]?.lower ?? ''))
        return false;
      // "the day before the vote", "à la veille de": of what follows.
      if (/^(?:veille|lendemain)$/.test(last))
        return ofNoun === null && /^(?:la|le|au|dès)$/.test(tokens[frame.at - 1]?.lower ?? '');
      if (/^(?:después|antes)$/.test(last)) return ofNoun === null && after?.lower !== 'que';
      return !/^(?:before|after|avant|après)$/.test(last) || after === undefined || after.kind === 'mark';
    case 'weekend':
      // "un fin de semana": any one.
      return (
        expression.shift !== 0 ||
        /^(?:the|this|le|ce|el|este|del|al|du|au)$/.test(tokens[frame.at]?.lower ?? '') ||
        /^(?:the|this|le|ce|el|este|del|al|du|au)$/.test(tokens[frame.at - 1]?.lower ?? '')
      );
    case 'edge':
      // "the year-end planting season"
      return last !== 'end' || tokens[end - 2]?.text !== '-' || after?.kind !== 'word';
    case 'same-period':
      // "in the same period between 2010 and 2016"
      return expression.of !== null || compiled.prepositions.startingAt(tokens, end)?.value !== 'between';
    case 'season':
      // "ils ont été 2018 à …": a participle.
      return tokens[frame.at]?.lower !== 'été' || frame.mode !== null || tokens[frame.at - 1]?.text === '’';
    case 'day-offset':
      // "por la mañana"
      // "leaders of tomorrow", "por la mañana"
      return (
        expression.days !== 1 ||
        !/^(?:la|una|cada|de|d|media|toda|esta|of|better|a|pour)$/.test(tokens[frame.at - 1]?.lower ?? '')
      );
    default:
      return true;
  }
};

/** Is what was read in a frame a date here, and not part of a name, the year of a noun, or "nowadays"? */
export const isAcceptable = (
  compiled: CompiledLexicon,
  text: string,
  tokens: readonly Token[],
  frame: Frame,
  parsed: Parsed,
): boolean => {
  const { lexicon } = compiled;
  const { expression } = parsed;
  const before = tokens[frame.first - 1];
  const after = tokens[parsed.end];
  if (expression.type === 'day-offset' && expression.days === 0) {
    // "à ce jour" is "to date", "ce jour-là" another day.
    if (tokens[frame.at]?.lower === 'ce' && (tokens[frame.at - 1]?.lower === 'à' || after?.text === '-')) return false;
    return frame.mode === 'since' || frame.mode === 'until' || todayIsADate(compiled, tokens, frame.at, parsed.end);
  }
  if (expression.type === 'calendar' && expression.month !== null && expression.year === null)
    if (isNamedAfter(tokens, frame.first, frame.at, parsed.end)) return false;
  if (!isAcceptableRelative(compiled, tokens, frame, parsed)) return false;
  if (comesBack(compiled, tokens, parsed)) return false;
  const budget = budgetYear(compiled, tokens, frame, parsed.end);
  if (expression.type === 'range' && isBareYear(expression.from)) {
    // A fiscal year across two calendar years has bounds that differ from country to country.
    if (budget === 'fiscal') return false;
    if (budget === 'school') return true;
    // "the 2016 and 2017 droughts": the years belong to a noun; "the 2014-16 period" is a period.
    const noun = frame.article && !lexicon.articleBeforeYear && after?.kind === 'word' && !isCapitalised(after);
    if (noun && !compiled.periodNouns.has(after.lower)) return false;
    if (frame.mode !== null) return true;
    // "proclaiming 2015-2024 as the decade of"
    if (compiled.yearBefore.has(before?.lower ?? '') && compiled.lexicon.yearArticles.includes(after?.lower ?? ''))
      return true;
    return (before === undefined || before.text === '(') && !isCapitalised(after);
  }
  if (isBareYear(expression)) {
    if (frame.mode === null)
      return (
        standsAlone(compiled, text, tokens, frame.first, parsed.end) ||
        isYearOfNoun(compiled, tokens, frame.first, parsed.end)
      );
    if (budget !== null) return true;
    if (isYearOfName(tokens, frame)) return false;
    if (frame.article && !lexicon.articleBeforeYear && after?.kind === 'word') return false;
    // "the Act of 2015", "Vision for 2030" belong to a name; so does "in 2017-style".
    return (
      !(isCapitalised(before) && tokens[frame.first]?.lower === 'of') &&
      !(isDash(after) && tokens[parsed.end + 1]?.kind === 'word' && after?.start === tokens[parsed.end - 1]?.end)
    );
  }
  // "since the October issue": the month belongs to a noun.
  const owned = frame.article || before?.lower === 'the';
  if (isBareMonth(expression) && owned && lexicon.capitals && after?.kind === 'word' && !isCapitalised(after))
    if (!compiled.fillers.startingAt(tokens, parsed.end) && !NOT_NOUNS.test(after.lower)) return false;
  if (isBareMonth(expression) && frame.mode === null && compiled.weakMonths.has(tokens[frame.at]?.lower ?? ''))
    return false;
  if (
    isBareMonth(expression) &&
    lexicon.capitals &&
    isCapitalised(after) &&
    compiled.weakMonths.has(tokens[frame.at]?.lower ?? '')
  )
    return after?.text === after?.text.toUpperCase();
  return true;
};
