import { contactBlocks } from '../contacts/blocks.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type OrganizationMention, organizationMentions } from '../organizations/mentions.ts';
import { countryWords } from '../places/countries.ts';
import { firstFrom } from '../text/in-order.ts';
import { withoutMarkup } from '../text/markup.ts';
import { tokenize, tokensOf } from '../text/tokens.ts';
import { affiliationOf, bodyBehind } from './affiliation.ts';
import { type AloneNames, aloneNames } from './alone.ts';
import { bodyBesideName, bodyOfPost } from './bodies.ts';
import { bylineAt } from './byline.ts';
import { describesPerson, hasAge, isChangedName, isDescribed, namesItself, quotes, speaks } from './cues.ts';
import { locatedNames, namesPlace, withoutGlued, withoutTown } from './glued.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { peopleLexiconOf } from './lexicons.ts';
import { followsHonorific, type NameSpan, type NameWord, nameRunAt, nameWords } from './name-words.ts';
import { plainNames } from './named-plainly.ts';
import { isRank, postBefore } from './ranks.ts';
import { signedAt } from './signed.ts';
import { smallWords } from './small-words.ts';
import { isTitleHead } from './title-head.ts';
import { type Title, titleAfter } from './titles.ts';

/** What shows that a run of capitals is a person. */
export type PersonCue = 'title' | 'honorific' | 'speech' | 'quote' | 'age' | 'byline' | 'contact' | 'given' | 'none';

/** One place where a person is, or may be, named. */
export interface NameMention {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly words: number;
  readonly cue: PersonCue;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** From the title before to the title behind: where a speaker is looked for. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** Name words of each field, joined once for the readers of people and of quotes. */
export const fieldWords = sharedLayer(
  (context: FactContext): ReadonlyMap<FieldText, readonly NameWord[]> =>
    new Map(
      context.fields.map((field) => [
        field,
        nameWords(field.text, tokensOf(context, field), countryWords(context).get(field) ?? []),
      ]),
    ),
);

const GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;

/** Does a name stand behind the comma at the offset, with no post of its own behind it? */
const namesNext = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[], offset: number): boolean => {
  const comma = firstFrom(words, offset);
  if (words[comma]?.text !== ',') return false;
  let at = comma + 1;
  while (words[at] !== undefined && (lexicon.honorifics.has(words[at]?.lower ?? '') || words[at]?.text === '.')) at++;
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2 && titleAfter(lexicon, text, words, run.next) === null;
};

/** "the camps of Iridimi (8) and Touloum (5)" count things; "Mohamad, cinq ans, et Karim, trois ans" are two boys. */
const isJoined = (lexicon: PeopleLexicon, before: NameWord | undefined, behind: NameWord | undefined): boolean =>
  lexicon.titleJoints.has(before?.lower ?? '') &&
  !(behind?.text === ',' && /^(?:et|and|y|e)$/.test(before?.lower ?? ''));

const bareMention = (field: FieldText, run: NameSpan): NameMention => ({
  field,
  start: run.start,
  end: run.end,
  name: run.name,
  words: run.next - run.first,
  cue: 'none',
  jobTitle: null,
  affiliation: null,
  outerStart: run.start,
  outerEnd: run.end,
});

const readMention = (
  lexicon: PeopleLexicon,
  field: FieldText,
  /** The field's text without Markdown. */
  text: string,
  words: readonly NameWord[],
  run: NameSpan,
  /** The mention before, if it is near: its title is no title of this one. */
  last: { readonly next: number; readonly outerEnd: number } | null,
  isAlone: AloneNames,
): NameMention => {
  // In a headline every word is capital: it repeats names, it does not introduce them.
  if (field.field === 'title') return bareMention(field, run);
  const led = postBefore(lexicon, text, words, run.first, last?.next ?? 0, last?.outerEnd ?? 0);
  // "M. Touré, Coordinateur de la clinique, M. Traoré, Chef …": the title behind one name is not before the next.
  const before = led !== null && last !== null && led.start < last.outerEnd ? null : led;
  const told = titleAfter(lexicon, text, words, run.next);
  const ranked = before?.jobTitle != null && isRank(before.jobTitle);
  // "Colonel Diallo, Special Representative of …, Michael Keating": the post is the next one's.
  const behind = ranked && told !== null && namesNext(lexicon, text, words, told.end) ? null : told;
  // "el director Diego Pastorín, el director de Bomberos, Leandro …": who has a title before the name keeps to it.
  const after = before?.jobTitle != null && !ranked && words[run.next]?.text === ',' ? null : behind;
  const single = run.next - run.first === 1;
  const honorific = followsHonorific(lexicon, words, run.first);
  // One word is a name only right behind a post ("President Macron") or a form of address.
  const post = words[run.first - 1];
  const following = words[run.next];
  const held =
    post?.capital === true &&
    isTitleHead(lexicon, post) &&
    !(following?.capital && !following.lineStart && following.start - run.end <= 1);
  // "An active member, Mr. James Wani Director of …": a post right behind the name is the weightier.
  const direct = following?.capital === true && after?.start === following.start;
  const title: Title | null =
    after?.jobTitle != null && (before?.jobTitle == null || direct || ranked) ? after : (before ?? after);
  const aged =
    (hasAge(words, run.next) &&
      !(single && isJoined(lexicon, post, words[run.next])) &&
      // "Chad (40), Niger (25)": a place with so many.
      !(single && words[run.first]?.place !== null && words[run.next]?.text === '(')) ||
    describesPerson(lexicon, words, run) ||
    namesItself(field.text, run) ||
    isAlone(run) ||
    (single &&
      words[run.first]?.place === null &&
      (isDescribed(lexicon, words, run.next) || isChangedName(field.text, run)));
  const body = bodyBehind(lexicon, text, words, run);
  const cue: PersonCue =
    (before?.jobTitle != null || after?.jobTitle != null) && (!single || held)
      ? 'title'
      : honorific
        ? 'honorific'
        : single && aged
          ? 'age'
          : single && quotes(lexicon, field.text, words, run)
            ? 'quote'
            : before?.affiliation != null || speaks(lexicon, field.text, words, run) || body !== null
              ? 'speech'
              : aged
                ? 'age'
                : 'none';
  return {
    field,
    start: run.start,
    end: run.end,
    name: run.name,
    words: run.next - run.first,
    cue,
    jobTitle: title?.jobTitle ?? null,
    affiliation: title?.affiliation ?? before?.affiliation ?? body,
    outerStart: before?.start ?? run.start,
    outerEnd: after?.end ?? run.end,
  };
};

/** "Carter Center", "Domestic Workers’ Network": the name goes on to the noun of an organization. */
const isPartOfOrganization = (lexicon: PeopleLexicon, words: readonly NameWord[], run: NameSpan): boolean => {
  const following = words[run.next];
  return (
    following?.capital === true &&
    !following.lineStart &&
    !following.acronym &&
    following.start - run.end <= 3 &&
    lexicon.organizationNouns.has(following.lower)
  );
};

/** "Monteiro" is a town in Brazil, and whoever was called "Vladimir Monteiro" before. */
const isTown = (parts: readonly NameWord[], surnames: ReadonlySet<string>): boolean =>
  parts.every((part) => part.place === 'city') && !(parts.length === 1 && surnames.has(parts[0]?.lower ?? ''));

/** "Saving Lives", "Feeding Hopes": a heading's verb and its object. */
const isGerundWithObject = (parts: readonly NameWord[], common: ReadonlySet<string>): boolean =>
  parts.length > 1 &&
  GERUND.test(parts[0]?.text ?? '') &&
  (parts.at(-1)?.lower.endsWith('s') === true || parts.some((part) => common.has(part.lower)));

/** The affiliation of a mention by the organizations of its field, in order: inside of its posts, else beside the name. */
const affiliationBy = (read: NameMention, bodies: readonly OrganizationMention[]): string | null => {
  if (read.jobTitle === null) return read.affiliation ?? bodyBesideName(read.field, read.end, bodies);
  const posts = [
    { start: read.outerStart, end: read.start },
    { start: read.end, end: read.outerEnd },
  ];
  return bodyOfPost(read.field, posts, read.affiliation, bodies);
};

const fieldMentions = (context: FactContext, field: FieldText): readonly NameMention[] => {
  const lexicon = peopleLexiconOf(context.language);
  const words = fieldWords(context).get(field) ?? [];
  const common = smallWords(field.text, words);
  const text = withoutMarkup(field.text);
  const blocks = contactBlocks(context).filter((entry) => entry.field === field);
  const bodies = organizationMentions(context)
    .filter((body) => body.field === field)
    .sort((a, b) => a.start - b.start);
  const located = locatedNames(lexicon, words);
  const isAlone = aloneNames(lexicon, field.text, words);
  const isPlainName = plainNames(lexicon, field, words, common, bodies);
  const mentions: NameMention[] = [];
  const surnames = new Set<string>();
  /** Names that a noun for places led to. */
  const places = new Set<string>();
  let at = 0;
  let block = 0;
  let last: { readonly next: number; readonly outerEnd: number } | null = null;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const { start } = word;
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block++;
    const entry = blocks[block];
    if (entry !== undefined && start >= entry.start) {
      if (entry.name !== null && entry.nameStart !== null) mentions.push(contactMention(lexicon, field, entry));
      while (at < words.length && (words[at]?.start ?? 0) < entry.end) at++;
      block++;
      continue;
    }
    const author = field.field === 'text' ? bylineAt(lexicon, words, at, common) : null;
    if (author !== null) {
      mentions.push({ ...bareMention(field, author), cue: 'byline' });
      at = author.next;
      continue;
    }
    const signed = field.field === 'text' ? signedAt(lexicon, field.text, words, at, common) : null;
    if (signed !== null) {
      mentions.push({ ...bareMention(field, signed.span), affiliation: signed.affiliation, cue: 'byline' });
      at = signed.span.next;
      continue;
    }
    const whole = nameRunAt(lexicon, words, at);
    if (whole === null) {
      at++;
      continue;
    }
    const run = withoutTown(lexicon, located, words, withoutGlued(lexicon, words, whole));
    const isPlace = places.has(whole.name) || namesPlace(lexicon, words, whole);
    if (isPlace) places.add(whole.name);
    if (isPlace || isPartOfOrganization(lexicon, words, run)) {
      at = run.next;
      continue;
    }
    const parts = words.slice(run.first, run.next);
    // "Sociales y Culturales": words that the release writes small elsewhere are no name.
    const small = parts.every((part) => common.has(part.lower) || lexicon.particles.has(part.lower));
    if (!small && parts.length > 1) surnames.add(parts.at(-1)?.lower ?? '');
    if (small || isTown(parts, surnames) || isGerundWithObject(parts, common)) {
      at = run.next;
      continue;
    }
    const read = readMention(lexicon, field, text, words, run, last, isAlone);
    const plain = read.cue === 'none' && isPlainName(run);
    const affiliation = affiliationBy(read, bodies);
    const mention: NameMention = { ...read, affiliation, cue: plain ? 'given' : read.cue };
    last =
      mention.cue === 'none' || (mention.words === 1 && mention.cue === 'speech')
        ? null
        : { next: run.next, outerEnd: mention.outerEnd };
    mentions.push(mention);
    at = run.next;
  }
  return mentions;
};

const contactMention = (
  lexicon: PeopleLexicon,
  field: FieldText,
  entry: ReturnType<typeof contactBlocks>[number],
): NameMention => {
  const name = entry.name ?? '';
  const at = field.text.indexOf(name, entry.nameStart ?? entry.start);
  const start = at >= 0 && at < entry.end ? at : (entry.nameStart ?? entry.start);
  const title = entry.jobTitle;
  return {
    field,
    start,
    end: at >= 0 && at < entry.end ? at + name.length : entry.end,
    name,
    words: name.split(' ').length,
    cue: 'contact',
    jobTitle: title,
    affiliation: entry.affiliation ?? (title === null ? null : affiliationIn(lexicon, title)),
    outerStart: entry.start,
    outerEnd: entry.end,
  };
};

const affiliationIn = (lexicon: PeopleLexicon, title: string): string | null => {
  const words = nameWords(title, tokenize(title));
  return words.some((word) => isTitleHead(lexicon, word)) ? affiliationOf(lexicon, title, words) : null;
};

/** Every run of capitals that may be a name, with what shows it to be a person. */
export const nameMentions: (context: FactContext) => readonly NameMention[] = sharedLayer((context: FactContext) =>
  context.fields.flatMap((field) => fieldMentions(context, field)),
);
