import { wordSet } from '../../text/phrases.ts';
import type { PeriodData } from '../periods.ts';

export const ENGLISH_PERIODS: PeriodData = {
  reports: wordSet(
    'said says told tells announced announces reported reports warned warns stated added noted confirmed declared welcomed welcomes urged urges appealed called expressed condemned disclosed revealed explained stressed testified quoted wrote tweeted briefed',
  ),
  sayers: wordSet('he she it they has have'),
  passive: wordSet('was were been being are is'),
  held: wordSet('held took organized organised conducted'),
  releases: wordSet('launched launches launch released releases published publishes issued issues unveiled presented'),
  published: wordSet(
    'report reports plan plans appeal appeals statement survey study bulletin dataset data figures findings strategy programme program project campaign initiative assessment update edition evaluation review',
  ),
  beginnings: wordSet(
    'launched established created founded adopted signed ratified inaugurated set began begun started introduced enacted built formed instituted approved issued born',
  ),
  relatives: wordSet('which that who whose where whom'),
  since: wordSet('since'),
  comparing: wordSet('compared compares comparing comparison versus vs against'),
  more: wordSet('more less fewer higher lower greater larger smaller better worse up down'),
  than: wordSet('than from over on'),
  contrasting: wordSet('while whereas although though but whilst'),
  extremes: wordSet('time highest lowest worst largest biggest deadliest'),
  circumstances: wordSet('despite following after amid given notwithstanding'),
  present: /^(?:is|are|(?!(?:was|this|its|his|has|previous)$)\p{Ll}{2,20}s)$/u,
  past: /^(?:was|were|had|did|hit|struck|fell|took|made|left|gave|came|went|began|broke|shut|\p{Ll}{2,20}ed)$/u,
  thatPeriod:
    /\b(?:during|in|over|within|throughout|for) (?:the|that|this) (?:same )?(?:period|time ?frame)(?! (?:of|from|between|when|in|last|\d))\b/i,
  goesOn:
    /^(?:Of (?:these|those|them|whom|the (?:total|\d))|Among (?:them|these|those)|Out of (?:these|those)|(?:These|They|This|The (?:total|figure|number)) includ|(?:This|That|The) (?:figure|number|total)? ?(?:represents|represented|accounts|accounted|equals)|Most of (?:them|these|those))/,
};
