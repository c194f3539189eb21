import { type FactContext, sharedLayer } from '../context.ts';
import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import { tokenize } from '../text/tokens.ts';
import { type OrganizationMention, organizationMentions } from './mentions.ts';

/** One organization of the release, with every mention of it. */
export interface Organization {
  /** Fullest form in the text. */
  readonly name: string;
  /** Other forms, in the order of the text. */
  readonly aliases: readonly string[];
  readonly mentions: readonly OrganizationMention[];
}

interface Draft {
  readonly keys: Set<string>;
  readonly names: string[];
  readonly forms: string[];
  readonly mentions: OrganizationMention[];
}

const GOVERNMENT = /^(?:the )?(?:[\p{L}\s’'-]+ )?(?:government|gouvernement|gobierno)\b/iu;

/** What makes two mentions one organization. */
const keyOf = (mention: OrganizationMention): string => {
  if (mention.known !== null && mention.cue !== 'office') return `known ${mention.known.id}`;
  const [code] = mention.codes;
  if (GOVERNMENT.test(mention.name) && code !== undefined) return `government ${code}`;
  return foldName(mention.name);
};

/** "south sudan ministry of health" is "ministry of health" with its country. */
const isOwner = (words: string): boolean => lookUp(words).length > 0;

const sameBut = (long: string, short: string): boolean =>
  long.endsWith(` ${short}`) && isOwner(long.slice(0, -short.length - 1));

const join = (drafts: readonly Draft[], keys: readonly string[]): Draft | undefined =>
  drafts.find((draft) =>
    keys.some(
      (key) => draft.keys.has(key) || [...draft.keys].some((other) => sameBut(other, key) || sameBut(key, other)),
    ),
  );

const collect = (mentions: readonly OrganizationMention[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    const keys = [keyOf(mention), ...(mention.cue === 'office' ? [] : mention.forms.map(foldName))];
    const known = join(drafts, keys);
    const draft = known ?? { keys: new Set<string>(), names: [], forms: [], mentions: [] };
    if (known === undefined) drafts.push(draft);
    for (const key of keys) draft.keys.add(key);
    draft.names.push(mention.name);
    draft.forms.push(...mention.forms);
    draft.mentions.push(mention);
  }
  return drafts;
};

/** "Special Tribunal" is the "Special Tribunal for Lebanon" said shortly: its mentions join those of the longer name. */
const joinShortened = (drafts: readonly Draft[]): readonly Draft[] => {
  const absorbed = new Set<Draft>();
  for (const short of drafts) {
    if (short.mentions.some(({ known, cue }) => known !== null || cue === 'office')) continue;
    const key = foldName(short.names[0] ?? '');
    if (!key.includes(' ')) continue;
    const longer = drafts.filter(
      (draft) =>
        draft !== short &&
        !absorbed.has(draft) &&
        draft.names.some((name) => BEHIND.test(foldName(name).slice(key.length)) && foldName(name).startsWith(key)),
    );
    const [only] = longer;
    if (only === undefined || longer.length > 1) continue;
    absorbed.add(short);
    only.names.push(...short.names);
    only.forms.push(...short.forms);
    only.mentions.push(...short.mentions);
  }
  return drafts.filter((draft) => !absorbed.has(draft));
};

/** What a shortened name leaves off. */
const BEHIND = /^ (?:of|for|in|on|de|du|des|d|del|para|pour|en|contre|contra|against) /;

/** Acronyms that the text has bound to a name stand for it elsewhere: "MoLE", "QDF". */
const boundMentions = (context: FactContext, drafts: readonly Draft[]): void => {
  const bound = new Map<string, Draft>();
  for (const draft of drafts)
    for (const form of draft.forms)
      if (/^[\p{L}\d&/-]{2,12}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form)) bound.set(form, draft);
  if (bound.size === 0) return;
  const taken = new Set(drafts.flatMap((draft) => draft.mentions.map(({ field, start }) => `${field.field} ${start}`)));
  for (const field of context.fields)
    for (const token of tokenize(field.text)) {
      const draft = token.kind === 'word' ? bound.get(token.text) : undefined;
      if (draft === undefined || taken.has(`${field.field} ${token.start}`)) continue;
      const inside = draft.mentions.some(
        (known) => known.field === field && known.start <= token.start && token.end <= known.end,
      );
      if (inside) continue;
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
};

const finished = ({ names, forms, mentions }: Draft): Organization => {
  const all = [...new Set([...names, ...forms])];
  const name = [...names].sort((a, b) => b.length - a.length)[0] ?? '';
  const seen = new Set([foldName(name)]);
  const aliases = all.filter((form) => {
    const key = foldName(form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { name, aliases, mentions: [...mentions].sort((a, b) => order(a) - order(b) || a.start - b.start) };
};

/** Body first: a headline repeats names, it does not introduce them. */
const order = (mention: OrganizationMention): number => (mention.field.field === 'text' ? 0 : 1);

/** The organizations of a release, each once, with all mentions: affiliations, sources and actors resolve against it. */
export const organizationsOf = sharedLayer((context: FactContext): readonly Organization[] => {
  const drafts = joinShortened(collect(organizationMentions(context)));
  boundMentions(context, drafts);
  return drafts.map(finished);
});
