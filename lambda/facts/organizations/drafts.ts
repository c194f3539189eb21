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

/** Acronyms that open the names of missions and offices: "AU Mission in Somalia" is the "African Union Mission in Somalia". */
const OPENING: readonly (readonly [RegExp, string])[] = [
  [/^un /, 'united nations '],
  [/^au /, 'african union '],
  [/^eu /, 'european union '],
];
const spelt = (key: string): string => OPENING.reduce((full, [acronym, words]) => full.replace(acronym, words), key);

/** What makes two mentions one organization. */
const keyOf = (mention: OrganizationMention): string => {
  if (mention.known !== null && mention.cue !== 'office') return `known ${mention.known.id}`;
  const [code] = mention.codes;
  if (GOVERNMENT.test(mention.name) && code !== undefined) return `government ${code}`;
  return spelt(foldName(mention.name));
};

/** Longest owner of a name, in words: "Democratic Republic of the Congo" has five. */
const LONGEST_OWNER = 6;

/** Bodies that many countries have one of: such a name is of one only with its owner. */
const SHARED = /^(?:red cross|red crescent)(?: society)?$/;

/** A name without the country or people before it, whose code it is. */
interface Owned {
  readonly key: string;
  readonly owner: string | null;
}

/** The key, and what is left of it without a country before it: "south sudan ministry of health" is "ministry of health" too. */
const keysWithoutOwner = (key: string): readonly Owned[] => {
  const keys: Owned[] = [];
  let at = key.indexOf(' ');
  for (let words = 1; at > 0 && words <= LONGEST_OWNER; words += 1) {
    const [owner] = lookUp(key.slice(0, at));
    const rest = key.slice(at + 1);
    if (owner !== undefined) keys.push({ key: SHARED.test(rest) ? `${rest} ${owner.code}` : rest, owner: owner.code });
    at = key.indexOf(' ', at + 1);
  }
  return keys;
};

/** Mentions gathered by organization: by what is known of them, by their names, with or without their country. Linear. */
export const collect = (mentions: readonly OrganizationMention[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  const byKey = new Map<string, { readonly draft: Draft; owner: string | null }>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const office = mention.cue === 'office';
    // All names of a known body are its keys, from its first mention on.
    const known = office || byKey.has(key) ? [] : (mention.known?.names ?? []);
    const names = [
      key,
      ...(office ? [] : [mention.name, ...mention.forms, ...known]).map((form) => spelt(foldName(form))),
    ];
    const owned = names.flatMap(keysWithoutOwner);
    const owner = owned[0]?.owner ?? null;
    // "The Norwegian Ministry" and "the Danish Ministry" are two, whatever each is called without its country.
    const gathered =
      names.map((key) => byKey.get(key)?.draft).find((draft) => draft !== undefined) ??
      owned
        .map(({ key, owner: code }) => ({ found: byKey.get(key), code }))
        .find(({ found, code }) => found !== undefined && (found.owner === null || found.owner === code))?.found?.draft;
    const draft = gathered ?? { names: [], forms: [], mentions: [] };
    if (gathered === undefined) drafts.push(draft);
    for (const key of [...names, ...owned.map(({ key }) => key)]) {
      const entry = byKey.get(key);
      if (entry === undefined) byKey.set(key, { draft, owner });
      else if (entry.draft === draft && entry.owner === null) entry.owner = owner;
    }
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
