import type { OrganizationMention } from './mentions.ts';

/** Companies on whose platforms people are followed or reached. */
const PLATFORMS: ReadonlySet<string> = new Set(['Facebook', 'Twitter', 'WhatsApp', 'YouTube', 'Skype', 'Google']);
/** "on Twitter", "sur Facebook", "por WhatsApp". */
const BEFORE = /(?:^|[^\p{L}])(?:on|via|by|through|sur|par|en|por)\s@?$/iu;
/** A link or an account right behind: "Facebook<https://…", "Twitter: @…". */
const BEHIND = /^\s?(?:<|\]?\(?https?:|\]\(|:\s?@|:\s?https?:|@)/iu;
/** Between one platform and the next: "Facebook, Twitter and YouTube". */
const JOINT = /^(?:,|\s|&|\/|and|or|et|ou|y|o|on|sur|en){1,8}$/iu;
/** Longest word of `BEFORE` with its spaces, and longest joint, in code units. */
const REACH = 10;

/** The mentions, in order, without platforms named as a way to reach somebody: "Follow us on Twitter and Facebook". */
export const withoutChannels = (mentions: readonly OrganizationMention[]): readonly OrganizationMention[] => {
  let last = -1;
  return mentions.filter(({ field, start, end, known }) => {
    if (known === null || !PLATFORMS.has(known.id)) return true;
    const joined = last >= 0 && start - last <= REACH && JOINT.test(field.text.slice(last, start));
    const linked = BEHIND.test(field.text.slice(end, end + REACH));
    if (!joined && !linked && !BEFORE.test(field.text.slice(Math.max(0, start - REACH), start))) return true;
    last = end;
    return false;
  });
};
