import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { stretchesOf } from '../quotes/stretches.ts';
import { firstEndingBehind } from '../text/in-order.ts';
import { isCapitalised, tokensOf } from '../text/tokens.ts';
import { type CompiledDocuments, documentLexiconOf } from './compiled.ts';
import { numberEnd } from './extent.ts';
import { headedTitleAt } from './headed.ts';
import { type Identity, identityOf, isSameDocument, joined } from './identity.ts';
import { issueTitleAt, knownTitleAt, numberedTitleAt } from './known.ts';
import type { DocumentType } from './lexicon.ts';
import { issuedTitleAt, namedTitleAt, nameIn, quotedTitle, readTitleAt, undertakingOf } from './named.ts';
import { smallTitleAt } from './small.ts';
import { breaksLine, type DocumentCue, type DocumentView, isYear, type TitleSpan } from './view.ts';

/** One place where a document is named; offsets in the field's text. */
export interface DocumentMention extends Span {
  readonly field: FieldText;
  readonly title: string;
  readonly type: DocumentType;
  readonly cue: DocumentCue;
  readonly acronym: string | null;
}

/** One document of the release, with every place that names it, in the order of the text. */
export interface NamedDocument {
  readonly title: string;
  readonly type: DocumentType;
  /** The mention with the fullest title. */
  readonly full: DocumentMention;
  readonly mentions: readonly DocumentMention[];
}

/** How far into the first line the name of the release itself may stand, in code units. */
const HEADING = 80;

const acronymAt = (view: DocumentView, at: number): TitleSpan | null => {
  const type = view.lexicon.acronyms.get(view.tokens[at]?.text ?? '');
  // "CEDAW/C/MCO/1-3": the symbol of a paper.
  if (type === undefined || (view.tokens[at + 1]?.text === '/' && /^\p{Lu}$/u.test(view.tokens[at + 2]?.text ?? '')))
    return null;
  // "2018 HRP"
  const first = isYear(view.tokens[at - 1]) && !breaksLine(view, view.tokens[at - 1], view.tokens[at]) ? at - 1 : at;
  // The rounds of a data set are the same data set.
  return type === 'dataset'
    ? { first: at, next: at + 1, type, cue: 'acronym', acronym: null }
    : { first, next: numberEnd(view, at + 1), type, cue: 'acronym', acronym: null };
};

/** A headline writes every word with a capital: only what is known or quoted is read there. */
const titleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const exact = knownTitleAt(view, at) ?? numberedTitleAt(view, at);
  if (exact !== null || view.field.field === 'title') return exact;
  return (
    issueTitleAt(view, at) ??
    headedTitleAt(view, at) ??
    namedTitleAt(view, at) ??
    issuedTitleAt(view, at) ??
    readTitleAt(view, at) ??
    acronymAt(view, at) ??
    smallTitleAt(view, at)
  );
};

const fieldTitles = (context: FactContext, view: DocumentView): readonly TitleSpan[] => {
  const stretches = stretchesOf(context, view.field);
  // "the ‘Safe Ways’ agreement", where ‘Safe Ways’ is a programme elsewhere in the text.
  const undertakings = new Set(stretches.map((stretch) => undertakingOf(view, stretch)));
  const quoted = stretches
    .filter((stretch) => !undertakings.has(nameIn(view, stretch)))
    .map((stretch) => quotedTitle(view, stretch))
    .filter((title) => title !== null);
  const titles: TitleSpan[] = [...quoted];
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, next } of quoted) taken.fill(1, first, next);
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (taken[at] === 1) continue;
    const found = titleAt(view, at);
    if (found === null) continue;
    let first = found.first;
    // What an earlier title took stays its own.
    while (first < found.next && taken[first] === 1) first += 1;
    while (first < found.next && first > found.first && !isCapitalised(view.tokens[first])) first += 1;
    if (first >= found.next) continue;
    taken.fill(1, first, found.next);
    titles.push({ ...found, first });
  }
  return titles.sort((a, b) => a.first - b.first);
};

/** A word in small letters that joins no names, or an article, shows that a sentence has begun. */
const SENTENCE =
  /[\n.]|(?:^|\s)(?:(?!(?:and|of|for|et|de|du|des|del|y)\s)\p{Ll}|(?:The|An?|This|In|Under|Les?|La|L[’']|Une?|El|Los|Las)\s)/u;

/** The heading of the text itself ("Nigeria Situation Report, December 2017"): the release is no document of its own. */
const isHeading = ({ field, tokens }: DocumentView, first: number): boolean => {
  const start = tokens[first]?.start ?? 0;
  const paragraph = field.paragraphs[0];
  if (field.field !== 'text' || paragraph === undefined || start >= Math.min(paragraph.end, HEADING)) return false;
  const line = field.text.slice(0, start);
  return !SENTENCE.test(line);
};

/** Most forms of its own title that a text is read for: bounds the comparison. */
const MAX_SELVES = 20;

/**
 * What a text says of itself: "This Allocation Strategy …" under the heading "Hawiga Allocation Strategy" is no document of
 * its own, with its article neither. Elsewhere "this …" only takes up again what was named before.
 */
const withoutSelf = (
  mentions: readonly DocumentMention[],
  headings: readonly DocumentMention[],
  pointed: readonly DocumentMention[],
  lexicon: CompiledDocuments,
): readonly DocumentMention[] => {
  const identities = (list: readonly DocumentMention[]): readonly Identity[] =>
    [...new Set(list.map(({ title }) => title))].slice(0, MAX_SELVES).map((title) => identityOf(title, lexicon));
  const named = identities(headings);
  const selves = identities(pointed).filter((self) => named.some((heading) => isSameDocument(self, heading, lexicon)));
  return selves.length === 0
    ? mentions
    : mentions.filter(({ title }) => {
        const identity = identityOf(title, lexicon);
        return !selves.some((self) => isSameDocument(identity, self, lexicon));
      });
};

const fieldMentions = (context: FactContext, field: FieldText): readonly DocumentMention[] => {
  const lexicon = documentLexiconOf(context.language);
  if (lexicon === null) return [];
  const view: DocumentView = { field, tokens: tokensOf(context, field), lexicon };
  const mentions: DocumentMention[] = [];
  const headings: DocumentMention[] = [];
  const pointed: DocumentMention[] = [];
  for (const { first, next, type, cue, acronym } of fieldTitles(context, view)) {
    const start = view.tokens[first]?.start;
    const end = view.tokens[next - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const mention = { field, start, end, title: field.text.slice(start, end), type, cue, acronym };
    if (cue === 'capitals' && isHeading(view, first)) headings.push(mention);
    else if (cue === 'capitals' && lexicon.demonstratives.has(view.tokens[first - 1]?.lower ?? ''))
      pointed.push(mention);
    else mentions.push(mention);
  }
  return withoutSelf(mentions, headings, pointed, lexicon);
};

interface Draft {
  identity: Identity;
  readonly acronyms: Set<string>;
  readonly mentions: DocumentMention[];
}

/** Most documents that are told apart in one release: bounds the comparison of titles. */
const MAX_DOCUMENTS = 200;

/** Every place that names a document; body first, so that the title as it stands in the text is kept. */
export const documentMentions = sharedLayer((context: FactContext): readonly DocumentMention[] =>
  [...context.fields].reverse().flatMap((field) => fieldMentions(context, field)),
);

/** The mention that says most of the title: the first of the longest. */
const fullest = (mentions: readonly DocumentMention[], lexicon: CompiledDocuments): DocumentMention | undefined => {
  let best: DocumentMention | undefined;
  let longest = 0;
  for (const mention of mentions) {
    const length = identityOf(mention.title, lexicon).words.size;
    if (best === undefined || length > longest) [best, longest] = [mention, length];
  }
  return best;
};

/**
 * The documents of a release, each once, by its fullest title: a shorter form, its letters or another name of it is the
 * same document.
 */
export const documentsOf = sharedLayer((context: FactContext): readonly NamedDocument[] => {
  const lexicon = documentLexiconOf(context.language);
  if (lexicon === null) return [];
  const drafts: Draft[] = [];
  for (const mention of documentMentions(context)) {
    const identity = identityOf(mention.title, lexicon);
    const known = drafts.find(
      (draft) => draft.acronyms.has(mention.title) || isSameDocument(identity, draft.identity, lexicon),
    );
    if (known !== undefined) {
      known.mentions.push(mention);
      known.identity = joined(known.identity, identity);
      if (mention.acronym !== null) known.acronyms.add(mention.acronym);
    } else if (drafts.length < MAX_DOCUMENTS)
      drafts.push({
        identity,
        acronyms: new Set(mention.acronym === null ? [] : [mention.acronym]),
        mentions: [mention],
      });
  }
  return drafts.flatMap(({ mentions }) => {
    const full = fullest(mentions, lexicon);
    return full === undefined ? [] : [{ title: full.title, type: full.type, full, mentions }];
  });
});

const mentionsByField = sharedLayer((context: FactContext) => {
  const byField = new Map<FieldText, readonly DocumentMention[]>();
  for (const field of context.fields)
    byField.set(
      field,
      documentMentions(context).filter((mention) => mention.field === field),
    );
  return byField;
});

/** The document in whose title the span lies; null where it lies in none. */
export const documentAround = (context: FactContext, field: FieldText, span: Span): DocumentMention | null => {
  const mentions = mentionsByField(context).get(field) ?? [];
  const mention = mentions[firstEndingBehind(mentions, span.end - 1)];
  return mention !== undefined && mention.start <= span.start && span.end <= mention.end ? mention : null;
};

/** Does the span lie inside the title of a document? For kinds that leave out what only stands in a title. */
export const isInDocument = (context: FactContext, field: FieldText, span: Span): boolean =>
  documentAround(context, field, span) !== null;
