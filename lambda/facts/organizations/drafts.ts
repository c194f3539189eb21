import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import type { OrganizationMention } from './mentions.ts';

/** An organization while its mentions are gathered. */
export interface Draft {
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

/** Longest owner of a name, in words: "Democratic Republic of the Congo" has five. */
const LONGEST_OWNER = 6;

/** The key, and what is left of it without a country before it: "south sudan ministry of health" is "ministry of health" too. */
const keysWithoutOwner = (key: string): readonly string[] => {
  const keys = [key];
  let at = key.indexOf(' ');
  for (let words = 1; at > 0 && words <= LONGEST_OWNER; words += 1) {
    if (lookUp(key.slice(0, at)).length > 0) keys.push(key.slice(at + 1));
    at = key.indexOf(' ', at + 1);
  }
  return keys;
};

/** Mentions gathered by organization: by what is known of them, by their names, with or without their country. Linear. */
export const collect = (mentions: readonly OrganizationMention[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  for (const mention of mentions) {
    const names = [keyOf(mention), ...(mention.cue === 'office' ? [] : mention.forms.map(foldName))];
    const keys = names.flatMap(keysWithoutOwner);
    const known = keys.map((key) => byKey.get(key)).find((draft) => draft !== undefined);
    const draft = known ?? { names: [], forms: [], mentions: [] };
    if (known === undefined) drafts.push(draft);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, draft);
    draft.names.push(mention.name);
    draft.forms.push(...mention.forms);
    draft.mentions.push(mention);
  }
  return drafts;
};

/** What a shortened name leaves off begins with one of these. */
const BEHIND = / (?:of|for|in|on|de|du|des|d|del|para|pour|en|contre|contra|against) /g;

/** "Special Tribunal" is the "Special Tribunal for Lebanon" said shortly: its mentions join those of the longer name. */
export const joinShortened = (drafts: readonly Draft[]): readonly Draft[] => {
  const longer = new Map<string, Set<Draft>>();
  for (const draft of drafts)
    for (const name of new Set(draft.names.map(foldName)))
      for (const { index } of name.matchAll(BEHIND)) {
        const short = name.slice(0, index);
        longer.set(short, (longer.get(short) ?? new Set()).add(draft));
      }
  const absorbed = new Set<Draft>();
  for (const short of drafts) {
    if (short.mentions.some(({ known, cue }) => known !== null || cue === 'office')) continue;
    const key = foldName(short.names[0] ?? '');
    if (!key.includes(' ')) continue;
    const [only, ...others] = [...(longer.get(key) ?? [])].filter((draft) => draft !== short && !absorbed.has(draft));
    if (only === undefined || others.length > 0) continue;
    absorbed.add(short);
    only.names.push(...short.names);
    only.forms.push(...short.forms);
    only.mentions.push(...short.mentions);
  }
  return drafts.filter((draft) => !absorbed.has(draft));
};
