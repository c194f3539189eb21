import { type FactContext, sharedLayer } from '../context.ts';
import { foldName } from '../places/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { collect, type Draft, joinShortened } from './drafts.ts';
import { type OrganizationMention, organizationMentions } from './mentions.ts';

/** One organization of the release, with every mention of it. */
export interface Organization {
  /** Fullest form in the text. */
  readonly name: string;
  /** Other forms, in the order of the text. */
  readonly aliases: readonly string[];
  readonly mentions: readonly OrganizationMention[];
}

/** A form that is an acronym: two capitals or more in one word. */
const isAcronym = (form: string): boolean => /^[\p{L}\d&/-]{2,14}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);

/** Acronyms that the text has bound to a name stand for it elsewhere: "MoLE", "QDF". */
const boundMentions = (context: FactContext, drafts: readonly Draft[]): void => {
  const bound = new Map<string, Draft>();
  for (const draft of drafts) for (const form of draft.forms) if (isAcronym(form)) bound.set(form, draft);
  if (bound.size === 0) return;
  for (const field of context.fields) {
    const spans = drafts
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => mention.field === field)
      .sort((a, b) => a.start - b.start);
    let span = 0;
    for (const token of tokensOf(context, field)) {
      const draft = token.kind === 'word' ? bound.get(token.text) : undefined;
      if (draft === undefined) continue;
      while (span < spans.length && (spans[span]?.end ?? 0) <= token.start) span += 1;
      if ((spans[span]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
      draft.mentions.push({
        field,
        start: token.start,
        end: token.end,
        closedEnd: token.end,
        name: token.text,
        known: null,
        cue: 'defined',
        forms: [],
        codes: [],
      });
    }
  }
};

/** Body first: a headline repeats names, it does not introduce them. */
const order = (mention: OrganizationMention): number => (mention.field.field === 'text' ? 0 : 1);

const finished = ({ names, forms, mentions }: Draft): Organization => {
  const name = names.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
  const seen = new Set([foldName(name)]);
  const aliases = [...new Set([...names, ...forms])].filter((form) => {
    const key = foldName(form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { name, aliases, mentions: [...mentions].sort((a, b) => order(a) - order(b) || a.start - b.start) };
};

/** The organizations of a release, each once, with all mentions: affiliations, sources and actors resolve against it. */
export const organizationsOf = sharedLayer((context: FactContext): readonly Organization[] => {
  const drafts = joinShortened(collect(organizationMentions(context)));
  boundMentions(context, drafts);
  return drafts.map(finished);
});
