import type { PeopleLexicon } from './lexicon.ts';
import { isApostrophe, type NameSpan, type NameWord } from './name-words.ts';
import { isTitleHead } from './title-head.ts';

export const isAcronym = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.acronym &&
  !lexicon.titleAcronyms.has(word.text) &&
  !lexicon.notNames.has(word.lower) &&
  word.place === null &&
  /\p{L}/u.test(word.text) &&
  // "Jean-Paul II"
  !/^[IVX]+$/.test(word.text);

/** An organization as a stretch of words: it holds an acronym or a word such as "Ministry". */
export const namesOrganization = (lexicon: PeopleLexicon, words: readonly NameWord[]): boolean =>
  words.some((word) => word.capital && (isAcronym(lexicon, word) || lexicon.organizationNouns.has(word.lower)));

/** With "chief of" and no article before them these are part of a post: "Chief of Mission", "Chef de Bureau". */
const POST_TAIL =
  /^(?:mission|misión|office|sub-office|bureau|oficina|unit|unité|unidad|staff|delegation|délégation|delegación|programa|programme|gobierno)$/;
/** Where an office is: "OIM au Niger", "IOM in Libya", "OIM en México". */
const WHERE = /^(?:in|at|en|au|aux|à)$/;
/** What a body is of: its name goes on behind these. */
const OF =
  /^(?:of|for|on|against|pour|para|contre|contra|de|du|des|d|del|a|el|la|las|los|les|le|l|the|y|e|et|and|&|['’])$/;
const UNITED_NATIONS = /^(?:united nations|nations unies|naciones unidas|un\b|onu\b)/i;
const AND = /^(?:and|&|et|y|e)$/;
/** Where somebody is found rather than what for: "trader at Abacha Street". */
const SPOT = /^(?:street|road|avenue|camp|airport|border|port|square|bay|island|market)$/;
/** Heads whose body is the one that counts where a person has two posts: "Special Representative … and Head of X". */
const LEADS_BODY = /^(?:head|chief|chef|cheffe|jefe|jefa)$/;

/** "Action humanitaire", "Salud pública": an adjective goes with the capital before it. */
const isAdjective = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.lower.length > 4 && lexicon.adjectiveEndings.some((ending) => word.lower.replace(/s$/, '').endsWith(ending));

/** What bodies are for, in small letters: "Organisation internationale pour les migrations"; a month or a region is none. */
const CAUSE =
  /^(?:migra|réfugi|refugi|enfan|infan|femme|mujer|popula|aliment|alimenta|dévelop|desarrol|santé|salud|droit|derecho|développement)/;
const FOR = /^(?:pour|para|for|contre|contra|against|on)$/;
const AND_THEN = /^(?:et|y|e|and|&)$/;

/** Where the name of a country or town ends that begins at `at`: capitals, and the small words of a country's name. */
const placeEnd = (words: readonly NameWord[], at: number, limit: number): number => {
  let end = at;
  const isPart = (index: number): boolean =>
    index < limit &&
    (words[index]?.place === 'name' || (words[index]?.capital === true && words[index]?.kind === 'word'));
  while (isPart(end) || (end > at && /^(?:del?|du|of)$/.test(words[end]?.lower ?? '') && isPart(end + 1))) end++;
  return end;
};

/** Index behind the last word of the organization that begins at `start`. */
const organizationEnd = (lexicon: PeopleLexicon, words: readonly NameWord[], start: number, limit: number): number => {
  const first = words[start] as NameWord;
  const goesOn = !isAcronym(lexicon, first) || first.possessive;
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const word = words[at] as NameWord;
    if (isTitleHead(lexicon, word) || word.text === '(' || word.lineStart || lexicon.honorifics.has(word.lower)) break;
    if (word.capital || word.place === 'name') {
      end = at + 1;
      continue;
    }
    if (WHERE.test(word.lower)) {
      const from = lexicon.articles.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const place = placeEnd(words, from, limit);
      return place > from ? place : end;
    }
    // "OPS/OMS"
    if (word.text === '/' && words[at + 1]?.acronym === true) continue;
    // The name of an acronym ends with it; that of a "Ministry" goes on.
    if (!goesOn) break;
    if (OF.test(word.lower) || word.text === '-') continue;
    const before = words[at - 1] as NameWord;
    let joint = at - 1;
    while (joint > start && (lexicon.articles.has(words[joint]?.lower ?? '') || isApostrophe(words[joint]))) joint--;
    const lead = words[joint]?.lower ?? '';
    if (AND_THEN.test(lead) || (FOR.test(lead) && !CAUSE.test(word.lower))) break;
    // "Action humanitaire"; "Bureau de coordination", "Organisation internationale pour les migrations"
    const part = word.kind === 'word' && ((isAdjective(lexicon, word) && end === at) || OF.test(before.lower));
    if (!part || !lexicon.titlesInSmall) break;
    end = at + 1;
  }
  return end;
};

/** Index of the organization that a post names behind a joint, from `from` on; null where it names none. */
const organizationBehind = (lexicon: PeopleLexicon, words: readonly NameWord[], from: number): number | null => {
  for (let at = from; at < words.length - 1; at++) {
    const joint = words[at] as NameWord;
    if (!lexicon.affiliationJoints.has(joint.lower)) continue;
    let first = at + 1;
    while (lexicon.articles.has(words[first]?.lower ?? '') || isApostrophe(words[first])) first++;
    const bare = first === at + 1 && /^(?:of|de)$/.test(joint.lower);
    for (let index = first; index < words.length; index++) {
      const word = words[index] as NameWord;
      if (!word.capital && !lexicon.titleJoints.has(word.lower)) break;
      if (isTitleHead(lexicon, word)) break;
      if (word.capital && isAcronym(lexicon, word)) return index;
      if (!word.capital || !lexicon.organizationNouns.has(word.lower)) continue;
      if (bare && index === first && POST_TAIL.test(word.lower)) break;
      let start = index;
      // "Food and Agriculture Organization"
      while (
        start > first &&
        (words[start - 1]?.capital === true || (AND.test(words[start - 1]?.lower ?? '') && words[start - 2]?.capital))
      )
        start--;
      return start;
    }
    // "director at Human Rights Watch": whatever has capitals behind "at", but for a place.
    const run = words.slice(first, first + 2);
    const named = run.length === 2 && run.every((word) => word.capital && word.place === null);
    if (/^(?:at|chez)$/.test(joint.lower) && named && !run.some((word) => SPOT.test(word.lower))) return first;
  }
  return null;
};

/**
 * The organization that a title names: before the post ("IOM Nepal Chief of Mission", "UN Migration Agency Director
 * General") or behind it ("Director of IOM’s Migration Health Division"). Null for "Ambassador to Iraq".
 */
export const affiliationOf = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[]): string | null => {
  const head = words.findIndex((word) => isTitleHead(lexicon, word));
  const cut = (from: number, to: number): string =>
    text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const acronym = words.slice(0, head < 0 ? 0 : head).findIndex((word) => isAcronym(lexicon, word));
  if (acronym >= 0) {
    let end = acronym + 1;
    if (words[acronym]?.possessive !== true) {
      while (
        end < head &&
        (lexicon.countries.has(words[end]?.lower ?? '') ||
          words[end]?.place === 'name' ||
          /^(?:North|South|Central|East|West|HQ)$/.test(words[end]?.text ?? ''))
      )
        end++;
      // "UN Migration Agency Director General": the name of the body goes on to its noun.
      const noun = words
        .slice(end, Math.min(head, end + 4))
        .findIndex((word) => word.capital && lexicon.organizationNouns.has(word.lower));
      if (noun >= 0 && words.slice(end, end + noun + 1).every((word) => word.capital)) end += noun + 1;
    }
    return cut(acronym, end);
  }
  if (head >= 0) {
    const second = words.findIndex((word, index) => index > head && LEADS_BODY.test(word.lower));
    const bodyAt = (from: number): string | null => {
      const start = organizationBehind(lexicon, words, from);
      return start === null ? null : cut(start, organizationEnd(lexicon, words, start, words.length));
    };
    const own = bodyAt(head);
    // "Special Representative of the Secretary-General of the United Nations and Head of MINUSCA": the mission is the body.
    const led = second > head && (own === null || UNITED_NATIONS.test(own)) ? bodyAt(second) : null;
    if (led !== null || own !== null) return led ?? own;
  }
  const before = words.slice(0, Math.max(head, 0));
  const noun = before.findIndex((word) => word.capital && lexicon.organizationNouns.has(word.lower));
  // "ministra de Medio Ambiente (MARN)": the short form of the body that the title spells out.
  const short = words.findIndex(
    (word, at) =>
      word.text === '(' &&
      words[at + 1] !== undefined &&
      isAcronym(lexicon, words[at + 1] as NameWord) &&
      words[at + 2]?.text === ')',
  );
  if (noun < 0) return short < 0 ? null : cut(short + 1, short + 2);
  const first = before.findIndex((word) => word.capital);
  return cut(Math.max(first, 0), noun + 1);
};

/**
 * The body that a name belongs to: "Joseph M. Tarda [of the Ministry of Interior]", "Ann Lee [of IOM]"; `next` is the
 * index behind the name. In English alone: "de la OIM" stands behind all sorts of capitals.
 */
export const bodyBehind = (
  lexicon: PeopleLexicon,
  text: string,
  words: readonly NameWord[],
  { first, next }: NameSpan,
): string | null => {
  if (lexicon.titlesInSmall || next - first < 2 || !/^(?:of|from)$/.test(words[next]?.lower ?? '')) return null;
  const at = lexicon.articles.has(words[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  const body = words[at];
  if (body === undefined || !body.capital || body.lineStart) return null;
  if (!isAcronym(lexicon, body) && !/^(?:ministry|embassy|department)$/.test(body.lower)) return null;
  return text.slice(body.start, words[organizationEnd(lexicon, words, at, words.length) - 1]?.end ?? body.end);
};
