import { isDemonym } from '../places/demonyms.ts';
import type { Token } from '../text/tokens.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { withSurnames } from './surnames.ts';

/** A word as names are written: "Barton-Knott" and "O’Brien" are one, a possessive is left off. */
export interface NameWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'numeral' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** "IOM", "MoLE", "DG": two capitals or more, none of them after a hyphen. */
  readonly acronym: boolean;
  /** "Athens’", "IOM’s". */
  readonly possessive: boolean;
  /** First word of its line. */
  readonly lineStart: boolean;
  /** Part of a country's or a people's name, or of a city's. */
  readonly place: 'name' | 'demonym' | 'city' | null;
  /** A title that is somebody's surname here: "Amy Pope". */
  readonly surname?: true;
}

/** A place found in the same text; spans in order. */
export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'demonym' | 'city';
}

/** "’" in any of its forms. */
export const isApostrophe = (token: Pick<Token, 'text'> | undefined): boolean =>
  token?.text === '’' || token?.text === "'" || token?.text === '`';
const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
/** "al-Wafi" begins a name as "Al-Wafi" does. */
const ARABIC_ARTICLE = /^(?:al|el|ad|ar|as|at|an|ash|bin)-\p{Lu}/u;
const ACRONYM = /^[\p{Lu}\d]{2,}s?$|^\p{Lu}\p{Ll}{0,2}\p{Lu}{2,}\p{Ll}?$/u;

/** Joins the tokens of a text to words of names. Linear. */
export const nameWords = (
  text: string,
  tokens: readonly Token[],
  places: readonly PlaceSpan[] = [],
): readonly NameWord[] => {
  let behind = 0;
  let place = 0;
  const words: NameWord[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    let written = token.text;
    let end = token.end;
    let next = at + 1;
    let possessive = false;
    if (token.kind === 'word') {
      for (;;) {
        const mark = tokens[next];
        const after = tokens[next + 1];
        if (mark === undefined || mark.start !== end) break;
        const joined = after !== undefined && after.kind === 'word' && after.start === mark.end;
        if (isApostrophe(mark) && joined && after.lower === 's') {
          possessive = true;
          next += 2;
          break;
        }
        if (isApostrophe(mark) && !joined && /s$/.test(written) && written.length > 2) {
          possessive = true;
          break;
        }
        // An initial keeps its full stop: "Paul I. Norton".
        if (mark.text === '.' && /^\p{Lu}$/u.test(written)) {
          written = `${written}.`;
          end = mark.end;
          next++;
          break;
        }
        // "l’OIM", "d’Haïti": an elided article is a word of its own.
        if (isApostrophe(mark) && written.length <= 2 && written === token.lower) break;
        // "D’après Marie", "L’Organisation": so it is at the head of a sentence; "D’Almeida" is a name.
        if (
          isApostrophe(mark) &&
          joined &&
          /^[CDJLNQS]u?$/.test(written) &&
          (written === 'L' || after.text === after.lower)
        )
          break;
        if (!joined || !(isHyphen(mark) || isApostrophe(mark))) break;
        written = `${written}${mark.text}${after.text}`;
        end = after.end;
        next += 2;
      }
    }
    while (place < places.length && (places[place]?.end ?? 0) <= token.start) place++;
    const around = places[place];
    const lower = written.toLowerCase().replaceAll('‑', '-');
    const first = written.charAt(0);
    const gap = text.slice(behind, token.start);
    behind = end;
    words.push({
      text: written,
      lineStart: words.length === 0 || gap.includes('\n'),
      lower,
      start: token.start,
      end,
      kind: token.kind,
      capital: token.kind === 'word' && (first !== first.toLowerCase() || ARABIC_ARTICLE.test(written)),
      acronym: token.kind === 'word' && ACRONYM.test(written),
      possessive,
      place: around !== undefined && around.start <= token.start ? around.by : null,
    });
    at = next;
  }
  return withSurnames(words, text);
};

/** Longest name, in words: "Yousuf Bin Mohammad Al-Hail" has four. */
export const MAX_NAME_WORDS = 6;

const isPost = (lexicon: PeopleLexicon, word: string): boolean =>
  lexicon.titleHeads.has(word) || lexicon.weakTitleHeads.has(word);

/** Endings that no person is called by: of nouns and adjectives ("Verificación", "Développement"), and of verbs ("Participó"). */
const ABSTRACT =
  /^.{4,}(?:tions?|tional|ción|ciones|siones|mientos?|ements|ppement|cional(?:es)?|ncial(?:es)?|ships?|ness|ismos?)$|^.{2,}(?:ó|aron|ieron)$/;

/** "Urges", "Calls": in a headline verbs have capitals. */
const isHeadlineVerb = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.lower.endsWith('s') &&
  (lexicon.speechVerbs.has(word.lower) || lexicon.quotingVerbs.has(word.lower) || lexicon.titleStops.has(word.lower));

/** May the word stand in a person's name? Not "IOM", "Ministry", "Monday", "Nepal". */
export const mayBeName = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.surname === true || isNameWord(lexicon, word);

const isNameWord = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.capital &&
  !lexicon.notNames.has(word.lower) &&
  !(
    word.lower.includes('-') &&
    word.lower.split('-').some((part) => (lexicon.notNames.has(part) || isPost(lexicon, part)) && part.length > 3)
  ) &&
  !lexicon.organizationNouns.has(word.lower) &&
  !lexicon.titleHeads.has(word.lower) &&
  !lexicon.titleAcronyms.has(word.text) &&
  !(word.place !== null && word.place !== 'city' && !lexicon.alsoNames.has(word.lower)) &&
  !lexicon.countries.has(word.lower) &&
  !lexicon.weakTitleHeads.has(word.lower) &&
  !lexicon.titleTails.has(word.lower) &&
  !lexicon.honorifics.has(word.lower) &&
  !(word.lower.endsWith('s') && isPost(lexicon, word.lower.slice(0, -1))) &&
  !ABSTRACT.test(word.lower) &&
  !isHeadlineVerb(lexicon, word) &&
  !(word.lower.includes('-') && word.lower.split('-').some((part) => isDemonym(part))) &&
  !word.acronym;

/** A surname in capitals behind a given name: "Babar BALOCH", "Olivier M. TARDA", "Aissata DE", "Lea VAN DEN BERG". */
const isShoutedSurname = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.acronym &&
  (word.text.length >= 4 || lexicon.particles.has(word.lower)) &&
  /[AEIOUYÁÉÍÓÚÈÊÀÂÔ]/.test(word.text) &&
  /^[\p{Lu}'’-]+$/u.test(word.text) &&
  !lexicon.notNames.has(word.lower);

/** "M. TRAORÉ", "M. MAAB Mara": behind "Mr" a name may be all capitals; "Dr. WHO" is too short for one. */
const isShoutedName = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean =>
  words[at] !== undefined &&
  (words[at] as NameWord).text.length >= 4 &&
  isShoutedSurname(lexicon, words[at] as NameWord) &&
  /^(?:mr|mrs|ms|mm?|mme|mlle|monsieur|madame|sra?|señora?)\.?$/.test(
    (words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1])?.lower ?? '',
  );

/** A name and the indexes of its words. */
export interface NameSpan {
  readonly first: number;
  /** Index behind the last word. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

export const nameSpan = (words: readonly NameWord[], first: number, next: number): NameSpan => {
  const span = words.slice(first, next);
  return {
    first,
    next,
    start: span[0]?.start ?? 0,
    end: span.at(-1)?.end ?? 0,
    name: span.map((word) => word.text).join(' '),
  };
};

/** The run of name words that begins at `at`: "William Lacy Swing", "Omar bin Said", "SANTOS, Maria" is not one. */
export const nameRunAt = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): NameSpan | null => {
  const first = words[at];
  if (first === undefined || !first.capital) return null;
  // Behind "Ms." any capital begins a name: "Ms. Asia Shwihdi".
  // "H. E. Shigeki Sumi": His Excellency's letters are no initials.
  if (/^[HS]\.$/.test(first.text) && /^E\.?$/.test(words[at + 1]?.text ?? '')) return null;
  if (/^E\.?$/.test(first.text) && /^[HS]\.$/.test(words[at - 1]?.text ?? '')) return null;
  const addressed =
    (!first.acronym || isShoutedName(lexicon, words, at)) &&
    (first.surname === true || !lexicon.honorifics.has(first.lower)) &&
    followsHonorific(lexicon, words, at) &&
    !lexicon.titleHeads.has(first.lower);
  if (!addressed && !mayBeName(lexicon, first)) return null;
  if (
    lexicon.alsoNames.has(first.lower) &&
    (lexicon.titleJoints.has(words[at - 1]?.lower ?? '') || words[at + 1]?.kind === 'numeral')
  )
    return null;
  let next = at;
  while (next < words.length && next - at < MAX_NAME_WORDS) {
    const word = words[next] as NameWord;
    const before = words[next - 1];
    if (next > at && (before === undefined || before.possessive || word.lineStart || !gapIsSpace(before, word))) break;
    // In a name that is all capitals a part may be short: "M. JONATHAN GUY ALLEN", "M. OUSMANE BA".
    const shouted =
      next > at &&
      (isShoutedSurname(lexicon, word) || (addressed && first.acronym && /^\p{Lu}{2,3}$/u.test(word.text)));
    if ((addressed && next === at) || mayBeName(lexicon, word) || shouted) {
      next++;
      continue;
    }
    const following = words[next + 1];
    const particle =
      next > at && lexicon.particles.has(word.lower) && following !== undefined && mayBeName(lexicon, following);
    if (!particle || !gapIsSpace(word, following)) break;
    next += 2;
  }
  // "Simon Coveney T.D.": letters behind a name are no part of it.
  while (next - at > 1 && /^\p{Lu}\.$/u.test(words[next - 1]?.text ?? '')) next--;
  return next === at ? null : nameSpan(words, at, next);
};

/** Forms of address that French and Spanish write small. */
const SMALL_HONORIFIC = /^(?:señora?|señorita|doña|doctora?|profesora?|monsieur|madame|docteure?|professeure?)$/;

/** "Mr", "Ms.", "Dr." right before. */
export const followsHonorific = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  const before = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
  if (/^E\.?$/.test(before?.text ?? '') && /^[HS]\.$/.test(words[at - 2]?.text ?? '')) return true;
  return (
    (before?.capital === true || SMALL_HONORIFIC.test(before?.lower ?? '')) &&
    lexicon.honorifics.has(before?.lower ?? '') &&
    words[at]?.lineStart !== true
  );
};

/** Words of one name stand one or two code units apart, on one line. */
const gapIsSpace = (before: NameWord, after: NameWord): boolean => {
  const gap = after.start - before.end;
  return gap === 1 || gap === 0 || (gap === 2 && after.kind === 'word');
};
