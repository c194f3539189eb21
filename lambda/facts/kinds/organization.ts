import type { OrganizationFact } from '../../contract/fact.ts';
import { type Draft, evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import type { OrganizationCue } from '../organizations/found.ts';
import { organizationsOf } from '../organizations/organizations.ts';

/** How often each cue is right, by reading: a name of the tables seldom errs, a noun in small letters does. */
const CONFIDENCE: Readonly<Record<OrganizationCue, number>> = {
  known: 0.97,
  office: 0.95,
  acronym: 0.93,
  defined: 0.92,
  head: 0.85,
  called: 0.8,
  small: 0.75,
  acting: 0.7,
  listed: 0.7,
};

/** `organization`: each body of the release once, under its fullest form, with the first mention. */
export const readOrganizations: KindReader<'organization'> = (context) => {
  const drafts: Draft<OrganizationFact>[] = [];
  for (const { name, aliases, mentions } of organizationsOf(context)) {
    const first = mentions[0];
    if (first === undefined) continue;
    drafts.push({
      kind: 'organization',
      evidence: evidenceOf(first.field, first.start, first.end),
      sentence: sentenceAround(first.field, first.start, first.end),
      confidence: Math.max(...mentions.map((mention) => CONFIDENCE[mention.cue])),
      name,
      aliases,
    });
  }
  return drafts;
};
