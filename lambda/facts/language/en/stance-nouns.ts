import type { PositionLexicon } from '../../positions/lexicon.ts';
import { light } from './stance-forms.ts';

/** English verbs that say little, beside a noun of stance. */
export const ENGLISH_LIGHT_VERBS = {
  express: light('express expresses expressed expressing'),
  voice: light('voice voices voiced voicing'),
  reiterate: light('reiterate reiterates reiterated reiterating'),
  renew: light('renew renews renewed renewing'),
  repeat: light('repeat repeats repeated repeating'),
  issue: light('issue issues issued issuing'),
  make: light('make makes made making'),
  launch: light('launch launches launched launching'),
  extend: light('extend extends extended extending'),
  convey: light('convey conveys conveyed conveying'),
  raise: light('raise raises raised raising'),
  share: light('share shares shared sharing'),
  echo: light('echo echoes echoed echoing'),
  join: light('join joins joined joining'),
  sound: light('sound sounds sounded sounding'),
  pay: light('pay pays paid paying'),
  give: light('give gives gave giving given'),
  reaffirm: light('reaffirm reaffirms reaffirmed reaffirming'),
  affirm: light('affirm affirms affirmed affirming'),
  confirm: light('confirm confirms confirmed confirming'),
  restate: light('restate restates restated restating'),
  underline: light('underline underlines underlined underlining'),
  underscore: light('underscore underscores underscored underscoring'),
  stress: light('stress stresses stressed stressing'),
  emphasize: light('emphasize emphasizes emphasized emphasizing'),
  emphasise: light('emphasise emphasises emphasised emphasising'),
  highlight: light('highlight highlights highlighted highlighting'),
  see: light('see sees saw seeing seen'),
  offer: light('offer offers offered offering'),
  declare: light('declare declares declared declaring'),
  say: light('say says said saying'),
  reconfirm: light('reconfirm reconfirms reconfirmed reconfirming'),
  spare: light('spare spares spared sparing'),
} satisfies PositionLexicon['lightVerbs'];

/** English nouns that take a stance with such a verb. */
export const ENGLISH_STANCE_NOUNS: PositionLexicon['nouns'] = [
  {
    stance: 'concerned',
    verbs: 'express voice reiterate raise share echo convey repeat',
    nouns: 'concern concerns alarm worry worries fear fears dismay regret regrets',
  },
  { stance: 'condemns', verbs: 'express voice reiterate', nouns: 'outrage condemnation indignation anger' },
  {
    stance: 'calls_for',
    verbs: 'issue make launch renew reiterate repeat echo voice',
    nouns: 'call calls appeal appeals plea',
    particles: 'for to on upon that in',
  },
  {
    stance: 'calls_for',
    verbs: 'stress emphasize emphasise underline underscore highlight reiterate voice see express',
    nouns: 'need urgency necessity',
    particles: 'to for of that',
  },
  {
    stance: 'calls_for',
    verbs: 'stress emphasize emphasise underline underscore highlight reiterate',
    nouns: 'importance',
    particles: 'of',
    acts: true,
  },
  {
    stance: 'warns',
    verbs: 'issue sound raise repeat renew reiterate',
    nouns: 'warning warnings alarm',
    particles: 'that of about against over on to',
  },
  {
    stance: 'thanks',
    verbs: 'express voice extend convey reiterate offer',
    nouns: 'gratitude appreciation thanks thankfulness',
  },
  { stance: 'thanks', verbs: 'say', nouns: 'thank thanks' },
  { stance: 'commends', verbs: 'pay', nouns: 'tribute' },
  {
    stance: 'welcomes',
    verbs: 'express voice',
    nouns: 'satisfaction joy delight pleasure happiness',
    particles: 'with at that over about',
  },
  {
    stance: 'commits',
    verbs: 'express reaffirm reiterate renew affirm confirm restate underline stress underscore reconfirm',
    nouns: 'commitment commitments readiness determination resolve willingness',
    particles: 'to',
  },
  {
    stance: 'supports',
    verbs: 'express reaffirm reiterate renew voice declare pledge',
    nouns: 'support solidarity',
    particles: 'for to with',
  },
  { stance: 'supports', verbs: 'spare', nouns: 'effort efforts', particles: 'to' },
];

/** English words for what somebody is or feels. */
export const ENGLISH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words: 'concerned worried alarmed troubled disturbed dismayed preoccupied',
    particles: 'about by at that over with for to as',
  },
  { stance: 'concerned', words: 'afraid', particles: 'that of' },
  { stance: 'condemns', words: 'outraged appalled horrified disgusted', particles: 'by at that over' },
  { stance: 'commits', words: 'committed determined dedicated', particles: 'to' },
  { stance: 'commits', words: 'ready', particles: 'to' },
  { stance: 'thanks', words: 'grateful thankful indebted', particles: 'to for that' },
  {
    stance: 'welcomes',
    words: 'satisfied pleased encouraged delighted heartened glad gratified',
    particles: 'with by at that about',
  },
];
