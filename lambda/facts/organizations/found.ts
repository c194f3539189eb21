/** How an organization was found: decides its confidence. */
export type OrganizationCue =
  | 'known'
  | 'acronym'
  | 'defined'
  | 'office'
  | 'head'
  | 'small'
  | 'listed'
  | 'called'
  | 'acting';

/** An organization's name in a run of words; indexes into the words of its field. */
export interface FoundName {
  readonly first: number;
  /** Index behind the last word. */
  readonly next: number;
  readonly cue: OrganizationCue;
  /** Index behind where the body is ("WFP/Rome"), which no other name is read in; `next` where not given. */
  readonly closed?: number;
  /** Where the name begins without what it belongs to, or ends without where it is: other forms of it. */
  readonly shorter: readonly (readonly [first: number, next: number])[];
  /** Forms that the text implies and does not write: "Ministry of Health" of "ministries of Health and Gender". */
  readonly implied: readonly string[];
}

export const foundName = (
  first: number,
  next: number,
  cue: OrganizationCue,
  shorter: FoundName['shorter'] = [],
  implied: readonly string[] = [],
): FoundName => ({ first, next, cue, shorter, implied });
