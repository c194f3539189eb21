import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { PlaceMatch } from './matches.ts';

/** What the words around a name say of it. */
export interface Surroundings {
  /** "in X", "from X". */
  readonly locative: boolean;
  /** "X district", "the town of X". */
  readonly noun: boolean;
  /** That noun, in lower case; empty where there is none. */
  readonly nounText: string;
  /** Does it stand before the name: "departamento de San Martín"? */
  readonly nounLeads: boolean;
  /** Token behind the noun's phrase where its noun has a capital or belongs to the name: "X International Airport". */
  readonly ownEnd: number;
  /** Does the noun make a place of its own: an airport, a river? */
  readonly own: boolean;
  /** First token of a noun with a capital before the name: "État de X", "Lake X". */
  readonly ownFirst: number;
  /** A capitalised word that is no place stands right beside it: part of another name. */
  readonly inName: boolean;
  /** Such a word stands behind it: less of a sign ("Juba Orphanage Home"). */
  readonly beforeName: boolean;
  /** Behind it stands what makes a document or an event of it: "Paris Agreement". */
  readonly inTitle: boolean;
  /** Country named right behind it: "Mosul, Iraq", "Tapachula (México)". */
  readonly country: string | null;
  /** First word of its sentence. */
  readonly opens: boolean;
  /** Opens a line, and a dash or a date follows: "GENÈVE – ", "Bamako, 12 May". */
  readonly dateline: boolean;
  /** A direction with a capital stands before a country: a part of it. */
  readonly part: boolean;
}

/** Do two tokens stand next to each other on one line? */
const near = (text: string, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  (after.start === before.end || (after.start - before.end === 1 && text.charAt(before.end) !== '\n'));

/** Index behind "refugee camp", "International Airport" from `at`; `at` where no place noun follows. */
export const nounEnd = (text: string, lexicon: PlaceLexicon, tokens: readonly Token[], at: number): number => {
  let next = at;
  for (let words = 0; words < 4; words += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind !== 'word' || !near(text, tokens[next - 1], token)) return at;
    if (lexicon.nouns.has(token.lower)) {
      const second = tokens[next + 1];
      // "border crossing", "detention centre": the noun may be two words.
      return second !== undefined && near(text, token, second) && lexicon.nouns.has(second.lower) ? next + 2 : next + 1;
    }
    if (!lexicon.betweens.has(token.lower)) return at;
    next += 1;
  }
  return at;
};

/** Most words of a kind before its noun: "Water Treatment Plant", "Refugee Transit Centre". */
const LONGEST_KIND = 3;
/** Nouns that belong to a name with their kind in capitals too; a "Refugee Camp" is called by its town as well. */
const CAPITAL_KINDS = /^(?:Cent(?:re|er)|Station|Plant)$/;

/** Index behind "refugee settlement", "Transit Centre", "Filter Station" from `at`; `at` where none follows. */
export const kindEnd = (text: string, lexicon: PlaceLexicon, tokens: readonly Token[], at: number): number => {
  for (let next = at; next - at <= LONGEST_KIND; next += 1) {
    const token = tokens[next];
    if (token === undefined || !near(text, tokens[next - 1], token)) return at;
    if (next > at && (lexicon.kindNouns.has(token.text) || CAPITAL_KINDS.test(token.text)))
      return lexicon.kindNouns.has(token.lower) ? next + 1 : at;
    if (!lexicon.kindWords.has(token.lower)) return at;
  }
  return at;
};

/** Code units in which a line may begin before its first word: "**", "> ". */
const LINE_MARKS = 4;

/** Does the name open a line, with a dash or a date behind it? */
const isDateline = (text: string, tokens: readonly Token[], { start, end, next }: PlaceMatch): boolean => {
  if (!/(?:^|\n)[*_#>\s]{0,4}$/.test(text.slice(Math.max(0, start - LINE_MARKS), start))) return false;
  if (start > LINE_MARKS && !text.slice(start - LINE_MARKS, start).includes('\n')) return false;
  const mark = tokens[next];
  if (mark === undefined) return false;
  // "Montería, Córdoba. 13 de diciembre"
  if (mark.text === ',' && isCapitalised(tokens[next + 1]) && /^[.,]$/.test(tokens[next + 2]?.text ?? ''))
    return tokens[next + 3]?.kind === 'numeral';
  if (/^[-–—]$/.test(mark.text)) return mark.start > end;
  return mark.text === ',' && tokens[next + 1]?.kind === 'numeral';
};

/** Most words between a noun and the names it is said of: "localities along the river such as X". */
const EXAMPLE_REACH = 5;

/** Index of the plural noun of places in "municipios aledaños, como X"; -1 where there is none. */
const nounOfExamples = (lexicon: PlaceLexicon, tokens: readonly Token[], opener: number): number => {
  for (let at = opener - 1; at >= 0 && opener - at <= EXAMPLE_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== ',') || isCapitalised(token)) return -1;
    if (/s$/.test(token.lower) && lexicon.nouns.has(token.lower)) return at;
  }
  return -1;
};

/** Index of the noun in "the town of X", "Lake X", "camp de réfugiés de X" before `first`; `first` where there is none. */
export const nounBefore = (text: string, lexicon: PlaceLexicon, tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  let opened = false;
  while (at >= 0 && first - at <= 4) {
    const token = tokens[at];
    if (token === undefined) return first;
    if (/^[’']$/.test(token.text) || lexicon.articles.has(token.lower)) at -= 1;
    else if (lexicon.of.has(token.lower)) {
      opened = true;
      at -= 1;
    } else break;
  }
  while (at >= 0 && first - at <= 7 && lexicon.betweens.has(tokens[at]?.lower ?? '')) {
    at -= 1;
    while (at >= 0 && (lexicon.of.has(tokens[at]?.lower ?? '') || /^[’']$/.test(tokens[at]?.text ?? ''))) at -= 1;
  }
  if (at === first - 1 && (lexicon.examples.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '(')) {
    const example = nounOfExamples(lexicon, tokens, at);
    if (example >= 0) return example;
  }
  const noun = tokens[at];
  if (text.slice(noun?.end ?? 0, tokens[first]?.start ?? 0).includes('\n')) return first;
  if (noun === undefined || !lexicon.nouns.has(noun.lower)) return first;
  // Without "of" only a noun with a capital belongs to what follows ("Lake Chad", "Camp Liberty"), or one of a
  // neighbourhood ("barrio X", "quartier X").
  const bare = lexicon.bareNouns.has(noun.lower) && !/^[’']$/.test(tokens[first - 1]?.text ?? '');
  return opened || bare || (isCapitalised(noun) && at === first - 1) ? at : first;
};

/** What stands around a match of the tables. */
export const surroundingsOf = (
  text: string,
  lexicon: PlaceLexicon,
  tokens: readonly Token[],
  match: PlaceMatch,
  isPlaceAt: (token: number) => boolean,
  countryAt: (token: number) => string | null,
  sentenceStart: (offset: number) => boolean,
): Surroundings => {
  const before = tokens[match.first - 1];
  const last = tokens[match.next - 1];
  const after = tokens[match.next];
  const end = nounEnd(text, lexicon, tokens, match.next);
  const noun = nounBefore(text, lexicon, tokens, match.first);
  const capitalBefore =
    before !== undefined &&
    isCapitalised(before) &&
    before.kind === 'word' &&
    near(text, before, tokens[match.first]) &&
    !isPlaceAt(match.first - 1) &&
    !sentenceStart(before.start) &&
    noun === match.first &&
    !lexicon.locative.has(before.lower) &&
    !lexicon.vague.has(before.lower) &&
    !lexicon.articles.has(before.lower);
  const capitalAfter =
    after !== undefined &&
    isCapitalised(after) &&
    near(text, last, after) &&
    end === match.next &&
    !isPlaceAt(match.next);
  const hyphenated =
    (before?.text === '-' && touches(before, tokens[match.first]) && touches(tokens[match.first - 2], before)) ||
    (after?.text === '-' && touches(last, after) && touches(after, tokens[match.next + 1]));
  const opening = tokens[match.next]?.text;
  const country = opening === ',' || opening === '(' || opening === '/' ? countryAt(match.next + 1) : null;
  let titleAt = match.next;
  while (
    titleAt - match.next < 5 &&
    isCapitalised(tokens[titleAt]) &&
    near(text, tokens[titleAt - 1], tokens[titleAt]) &&
    !lexicon.titles.has(tokens[titleAt]?.lower ?? '')
  )
    titleAt += 1;
  const own = tokens[end - 1];
  const kind = kindEnd(text, lexicon, tokens, match.next);
  const part =
    before !== undefined &&
    isCapitalised(before) &&
    lexicon.directions.has(before.lower) &&
    near(text, before, tokens[match.first]) &&
    !sentenceStart(before.start) &&
    match.readings.some((reading) => reading.kind === 'country');
  const ownNoun = tokens[noun];
  const ownBehind = kind > match.next || (end > match.next && lexicon.ownNouns.has(own?.lower ?? ''));
  const ownBefore = noun < match.first && lexicon.ownNouns.has(ownNoun?.lower ?? '');
  return {
    locative:
      before !== undefined &&
      (lexicon.locative.has(before.lower) ||
        (lexicon.articles.has(before.lower) && lexicon.locative.has(tokens[match.first - 2]?.lower ?? ''))),
    noun: end > match.next || kind > match.next || noun < match.first,
    nounText: (end > match.next ? own : noun < match.first ? ownNoun : undefined)?.lower ?? '',
    nounLeads: end === match.next && noun < match.first,
    own: ownBehind || ownBefore || part,
    ownEnd:
      kind > match.next
        ? kind
        : end > match.next && ((isCapitalised(own) && !/s$/i.test(own?.text ?? '')) || ownBehind)
          ? end
          : match.next,
    ownFirst: part
      ? match.first - 1
      : ownBefore ||
          (noun < match.first &&
            isCapitalised(ownNoun) &&
            !/s$/.test(ownNoun?.lower ?? '') &&
            (lexicon.nounOfName || noun === match.first - 1))
        ? noun
        : match.first,
    inName: capitalBefore || hyphenated,
    beforeName:
      capitalAfter &&
      !lexicon.titles.has(after.lower) &&
      !lexicon.betweens.has(after.lower) &&
      !lexicon.vague.has(after.lower) &&
      !/^\p{Lu}{2,}$/u.test(after.text),
    inTitle:
      isCapitalised(tokens[titleAt]) &&
      lexicon.titles.has(tokens[titleAt]?.lower ?? '') &&
      near(text, tokens[titleAt - 1], tokens[titleAt]),
    country,
    opens: sentenceStart(tokens[match.first]?.start ?? 0),
    dateline: isDateline(text, tokens, match),
    part,
  };
};
