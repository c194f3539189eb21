import { type FactContext, sharedLayer } from '../context.ts';
import { documentLexiconOf } from '../documents/compiled.ts';
import { documentAround, documentsOf } from '../documents/layer.ts';
import { organizationsOf } from '../organizations/organizations.ts';
import { holderOf, titleWithin } from '../quotes/speaker.ts';
import { isCapitalised, tokenIndexAt } from '../text/tokens.ts';
import { isLoneName, isPlaceName } from './lone-names.ts';
import { pairOf } from './pairs.ts';
import {
  type Clause,
  isAcronym,
  isApostrophe,
  isNameWord,
  isOrganizationAt,
  isQuoteMark,
  type PositionView,
  peopleBetween,
  personAround,
} from './view.ts';
import { isAdverb } from './zone.ts';

/** Who takes a position, and how the text says it. */
export interface Actor {
  readonly name: string;
  readonly how: 'named' | 'resolved' | 'speaker' | 'carried';
}

/** Articles that point to what was named before. */
/** Longest name in small letters, without its article: "two United Nations agencies". */
const MAX_DEFINITE = 4;
/** Plurals that stand for bodies named before; "the parties" are anybody. */
const BODIES =
  /^(?:agencies|agences|organizations|organisations|authorities|autorités|autoridades|organizaciones|organisations|agencias|ministers|ministres|ministros)$/;
/** Singulars that stand for the body that the release is by. */
const BODY = /^(?:agency|organization|organisation|agence|agencia|organización)$/;
const DEFINITE = /^(?:the|this|both|le|la|l|les|ce|cette|ces|el|los|las|este|esta)$/;

/** Longest name read from left to right, in tokens. */
const FORWARD = 16;

const textOf = (view: PositionView, first: number, next: number): string =>
  view.field.text.slice(view.tokens[first]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

const startOf = (view: PositionView, at: number): number => view.tokens[at]?.start ?? 0;
const endOf = (view: PositionView, next: number): number => view.tokens[next - 1]?.end ?? 0;

/** The organization that a release is by: the one it names most, by its shortest name; null where it names none. */
const mainOrganization = sharedLayer((context: FactContext): string | null => {
  let best: { readonly names: readonly string[]; readonly count: number } | null = null;
  for (const { name, aliases, mentions } of organizationsOf(context))
    if (best === null || mentions.length > best.count) best = { names: [name, ...aliases], count: mentions.length };
  return best === null ? null : best.names.reduce((short, name) => (name.length < short.length ? name : short));
});

const isRole = (view: PositionView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  const { lexicon, titleHeads } = { lexicon: view.lexicon, titleHeads: view.speakers.lexicon.titleHeads };
  return lexicon.roles.has(word) || titleHeads.has(word) || view.speakers.lexicon.organizationNouns.has(word);
};

/** Leaves out days and adverbs before a name: "Friday IOM". */
const skipTimes = (view: PositionView, first: number, next: number): number => {
  let at = first;
  while (at < next - 1) {
    const token = view.tokens[at];
    const time =
      view.lexicon.times.has(token?.lower ?? '') ||
      (token?.kind === 'numeral' && view.lexicon.times.has(view.tokens[at + 1]?.lower ?? ''));
    if (!time && !(isAdverb(view, at) && !isAcronym(token))) break;
    at += 1;
  }
  return at;
};

const isTime = (view: PositionView, at: number): boolean => view.lexicon.times.has(view.tokens[at]?.lower ?? '');

/** "the Report", "the Declaration": the document of the release that it stands for. */
const documentFor = (view: PositionView, at: number): string | null => {
  // "the UN" is no document, though a title may hold it.
  if (documentLexiconOf(view.context.language)?.naming.startingAt(view.tokens, at) == null) return null;
  const noun = view.tokens[at]?.lower ?? '';
  const words = (title: string): readonly string[] => title.toLowerCase().split(/[^\p{L}]+/u);
  return documentsOf(view.context).find(({ title }) => words(title).includes(noun))?.title ?? null;
};

/** Who the words are: a person's name, a body's name, a post whose holder is known, "the Report". Null for anybody. */
export const actorOfWords = (
  view: PositionView,
  clause: Clause,
  from: number,
  until: number,
  agent = false,
): Actor | null => {
  const { tokens, lexicon, speakers } = view;
  // "Se recomienda": nobody.
  if (until === from + 1 && lexicon.reflexives.has(tokens[from]?.lower ?? '')) return null;
  // "by UNHCR on Monday".
  let next = until;
  while (next - 2 > from && isTime(view, next - 1))
    next -= lexicon.prepositions.has(tokens[next - 2]?.lower ?? '') ? 2 : 1;
  const timed = skipTimes(view, from, next);
  // "today’s report".
  const owned = isApostrophe(tokens[timed]) && tokens[timed + 1]?.lower === 's' ? timed + 2 : timed;
  const first = Math.min(owned, next - 1);
  // "Resolution 2736", "la Ley 1448 de 2011": a document that ends the words is who acts.
  const last = tokens[next - 1];
  const acting = last === undefined ? null : documentAround(view.context, view.field, last);
  const within = (at: number): boolean => (tokens[at]?.start ?? 0) < (acting?.start ?? 0);
  // "the implementation of the Paris Agreement" is something else.
  let governed = false;
  for (let at = first; at < next && within(at); at += 1) governed ||= lexicon.prepositions.has(tokens[at]?.lower ?? '');
  // "…, which commits": of a relative the nearest noun is who acts.
  const relative = [next, next + 1].some((at) => lexicon.relatives.has(tokens[at]?.lower ?? ''));
  if (acting !== null && acting.end === last?.end && (relative || !governed))
    return { name: acting.title, how: 'named' };
  const people = peopleBetween(view, startOf(view, first), endOf(view, next));
  // "In Iraq, agencies": what a preposition governs acts not.
  // "Togo : des experts de l’ONU exhortent": an article where no noun stands before it.
  const some = tokens[first - 1]?.lower === 'des' && tokens[first - 2]?.kind !== 'word';
  if (
    !agent &&
    !some &&
    first === from &&
    lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') &&
    first > clause.first
  ) {
    // "de Zayas" is a surname.
    const particle = /^(?:de|da|di|van|von)$/.test(tokens[first - 1]?.text ?? '');
    const surname =
      personAround(view, startOf(view, first - 1), endOf(view, next)) ??
      (particle && tokens[first - 2]?.text === ',' ? people[0] : null);
    if (surname != null) return { name: surname.person.name, how: 'named' };
    // "a déclaré en substance Paul Mbarga qui": the name behind what the preposition governs.
    const last = people.at(-1);
    const behind = last !== undefined && last.end === endOf(view, next) && last.outerStart > startOf(view, first);
    return behind ? { name: last.person.name, how: 'named' } : null;
  }
  const person = people.at(-1);
  // "Norton and Weekers" are two.
  const pair = pairOf(view, people, next);
  if (pair !== null) return { name: pair, how: 'named' };
  const following = tokens[person === undefined ? next : tokenIndexAt(tokens, person.end)];
  // "the Bill & Melinda Gates Foundation" is no person.
  const body =
    following !== undefined && isCapitalised(following) && speakers.lexicon.organizationNouns.has(following.lower);
  if (
    person !== undefined &&
    !body &&
    people.length === 1 &&
    !(person.start > startOf(view, first) + 60 && person.end < endOf(view, next) - 20)
  )
    return { name: person.person.name, how: 'named' };
  // "Iori Kato, Acting Representative of UNFPA lauds": the title is the person's.
  const holder = personAround(view, startOf(view, first), endOf(view, next));
  if (holder !== null && !body) return { name: holder.person.name, how: 'named' };
  const article = lexicon.articles.has(tokens[first]?.lower ?? '');
  const start = article ? first + 1 : first;
  let head = start;
  while (head < next && !(lexicon.prepositions.has(tokens[head]?.lower ?? '') && !isCapitalised(tokens[head])))
    head += 1;
  let named = false;
  let role = false;
  for (let at = start; at < head; at += 1) {
    // The country at the head of a sentence acts as its government.
    if (isNameWord(view, clause, at) || isPlaceName(view, at) || isLoneName(view, clause, at, next)) named = true;
    if (isRole(view, at)) role = true;
  }
  let nameBehind = false;
  for (let at = head; at < next; at += 1) if (isCapitalised(tokens[at])) nameBehind = true;
  // "Des experts de l’ONU": an article at the head of a sentence.
  const headed = tokens[start]?.text === 'Des' ? start + 1 : start;
  const text = textOf(view, headed, next)
    // "--- Le Service", "’s report": marks before a name, with the article behind them.
    .replace(/^[^\p{L}\p{N}(«“"]+/u, '')
    .replace(/[’']s?$/u, '');
  if (named) {
    const title = titleWithin(speakers, startOf(view, start), endOf(view, next));
    const known =
      title?.by === 'title' && next - start <= 4 ? holderOf(speakers, title.title, startOf(view, start)) : null;
    if (known !== null) return { name: known.name, how: 'resolved' };
    // "the Organization", "the Agency": the one that the release is by.
    const main =
      next - start === 1 && article && BODY.test(tokens[start]?.lower ?? '') ? mainOrganization(view.context) : null;
    if (main !== null) return { name: main, how: 'resolved' };
    const document = next - start === 1 && article ? documentFor(view, next - 1) : null;
    return document === null ? { name: text, how: 'named' } : { name: document, how: 'resolved' };
  }
  if (role && nameBehind) return { name: text, how: 'named' };
  // "the agency", "today’s report"; "the largest alliance of cities" is nobody that was named.
  const pointed = DEFINITE.test(tokens[first]?.lower ?? '') || (owned > from && isTime(view, from));
  const many = /s$/.test(tokens[next - 1]?.lower ?? '') && !BODIES.test(tokens[next - 1]?.lower ?? '');
  if (!role || !pointed || many || head < next || next - start > MAX_DEFINITE) return null;
  return definite(view, start, next, text);
};

/** "the agency", "the minister", "the report": in small letters, of what the release named before. */
const definite = (view: PositionView, first: number, next: number, text: string): Actor | null => {
  const { speakers, tokens } = view;
  const start = startOf(view, first);
  const title = titleWithin(speakers, start, endOf(view, next));
  const known = title?.by === 'title' ? holderOf(speakers, title.title, start) : null;
  if (known !== null) return { name: known.name, how: 'resolved' };
  const noun = tokens[next - 1]?.lower ?? '';
  const document = documentFor(view, next - 1);
  if (document !== null) return { name: document, how: 'resolved' };
  const body = BODY.test(noun);
  const main = body ? mainOrganization(view.context) : null;
  return { name: main ?? text, how: 'resolved' };
};

const isVerbOfTitle = ({ lexicon, speakers, tokens }: PositionView, at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return lexicon.forms.get(word)?.some(({ form }) => form.finite) === true || speakers.lexicon.speechVerbs.has(word);
};

/** "[de] l’ONU", "[de] la Commission": index of the name behind an article and its apostrophe. */
const behindArticle = (view: PositionView, at: number): number => {
  if (!view.lexicon.articles.has(view.tokens[at]?.lower ?? '')) return at;
  return isApostrophe(view.tokens[at + 1]) ? at + 2 : at + 1;
};

/** Tokens between a post and its holder: "pour les réfugiés,". */
const TAIL = 8;

/** "le Haut Commissaire des Nations Unies pour les réfugiés, Filippo Grandi": the person behind a post and its comma. */
const holderBehind = (view: PositionView, clause: Clause, from: number, next: number): Actor | null => {
  const { tokens, lexicon } = view;
  const isPost = tokens.slice(from, next).some((_, step) => isRole(view, from + step));
  if (!isPost || peopleBetween(view, startOf(view, from), endOf(view, next)).length > 0) return null;
  for (let at = next; at < Math.min(clause.next, next + TAIL); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === ',') {
      const [person] = peopleBetween(view, token.end, token.end + HOLDER);
      return person !== undefined && person.outerStart <= token.end + ADDRESS
        ? { name: person.person.name, how: 'named' }
        : null;
    }
    const before = tokens[at - 1]?.lower ?? '';
    const governed =
      lexicon.prepositions.has(token.lower) ||
      lexicon.articles.has(token.lower) ||
      lexicon.prepositions.has(before) ||
      lexicon.articles.has(before);
    if (token.kind !== 'word' || !governed) return null;
  }
  return null;
};
/** Code units in which the holder's name stands, and before it his form of address. */
const HOLDER = 60;
const ADDRESS = 8;

/** The name that begins at `from`, read from left to right: "[the] Government of Nepal", "IOM and UNAIDS". */
export const nameFrom = (view: PositionView, clause: Clause, from: number): Actor | null => {
  const { tokens, lexicon } = view;
  const opening = tokens[from];
  if (opening === undefined || isQuoteMark(opening)) return null;
  let next = from;
  for (let at = from; at < Math.min(clause.next, from + FORWARD); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // A headline's verb has a capital as well: "IOM Chief Urges".
    if (view.field.field === 'title' && at > from && isVerbOfTitle(view, at)) break;
    // "l’Union européenne": a name goes on to its end.
    if (isCapitalised(token) || isRole(view, at) || isOrganizationAt(view, token.start)) next = at + 1;
    else if (lexicon.articles.has(token.lower) || lexicon.and.has(token.lower) || /^[’'.()&-]$/.test(token.text))
      continue;
    else if (lexicon.prepositions.has(token.lower) && isCapitalised(tokens[behindArticle(view, at + 1)])) continue;
    else if (token.lower !== 's') break;
  }
  // "the UN Migration Agency (IOM)" keeps its bracket.
  if (tokens[next]?.text === ')' && tokens[next - 2]?.text === '(') next += 1;
  if (next === from) return null;
  const holder = holderBehind(view, clause, from, next);
  return holder ?? actorOfWords(view, clause, from, next, true);
};
