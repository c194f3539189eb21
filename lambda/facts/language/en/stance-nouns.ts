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
  describe: light('describe describes described describing'),
  label: light('label labels labelled labelling'),
  call: light('call calls called calling'),
  note: light('note notes noted noting'),
  follow: light('follow follows followed following'),
  view: light('view views viewed viewing'),
  have: light('have has had having'),
  announce: light('announce announces announced announcing'),
  lend: light('lend lends lent lending'),
  send: light('send sends sent sending'),
  take: light('take takes took taking taken'),
  reconfirm: light('reconfirm reconfirms reconfirmed reconfirming'),
  spare: light('spare spares spared sparing'),
} satisfies PositionLexicon['lightVerbs'];

/** English nouns that take a stance with such a verb. */
export const ENGLISH_STANCE_NOUNS: PositionLexicon['nouns'] = [
  {
    stance: 'concerned',
    verbs: 'express voice reiterate raise share echo convey repeat',
    nouns: 'concern concerns alarm worry worries fear fears dismay regret regrets sadness shock sorrow',
  },
  { stance: 'condemns', verbs: 'express voice reiterate', nouns: 'outrage condemnation indignation anger' },
  {
    stance: 'calls_for',
    verbs: 'issue make launch renew reiterate repeat echo voice send',
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
  { stance: 'commends', verbs: 'express voice', nouns: 'admiration', particles: 'for of at' },
  {
    stance: 'concerned',
    verbs: 'note see follow view',
    with: 'with',
    nouns: 'concern alarm regret dismay worry',
  },
  { stance: 'welcomes', verbs: 'note take see', with: 'with', nouns: 'satisfaction pleasure appreciation' },
  { stance: 'concerned', verbs: 'have', nouns: 'concern concerns fears', particles: 'about over that regarding' },
  {
    stance: 'condemns',
    verbs: 'describe label call',
    nouns:
      'outrageous unacceptable abhorrent heinous deplorable barbaric shameful appalling despicable inexcusable intolerable',
  },
  { stance: 'commits', verbs: 'announce make', nouns: 'pledge pledges', particles: 'of to for' },
  { stance: 'commits', verbs: 'give', nouns: 'assurance assurances', particles: 'that of to' },
  { stance: 'supports', verbs: 'give lend', nouns: 'backing', particles: 'to for' },
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
    verbs: 'express reaffirm reiterate renew voice declare pledge confirm',
    nouns: 'support solidarity',
    particles: 'for to with',
  },
  { stance: 'calls_for', verbs: 'express voice', nouns: 'wish desire', particles: 'that' },
  { stance: 'supports', verbs: 'spare', nouns: 'effort efforts', particles: 'to' },
];

/** English words for what somebody is or feels. */
export const ENGLISH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words: 'concerned worried alarmed troubled disturbed dismayed preoccupied saddened shocked heartbroken devastated',
    particles: 'about by at that over with for to as',
  },
  { stance: 'concerned', words: 'afraid', particles: 'that of' },
  { stance: 'condemns', words: 'outraged appalled horrified disgusted', particles: 'by at that over' },
  { stance: 'commits', words: 'committed determined dedicated', particles: 'to' },
  { stance: 'commits', words: 'ready prepared resolved', particles: 'to' },
  { stance: 'commends', words: 'impressed', particles: 'by with at' },
  { stance: 'supports', words: 'supportive', particles: 'of' },
  { stance: 'thanks', words: 'grateful thankful indebted appreciative', particles: 'to for that of' },
  {
    stance: 'welcomes',
    words: 'satisfied pleased encouraged delighted heartened glad gratified thrilled',
    particles: 'with by at that about',
  },
];

/** English words for what something is, in the eyes of who speaks: "This is [unacceptable]". */
export const ENGLISH_JUDGEMENTS: PositionLexicon['judgements'] = {
  condemns:
    'unacceptable, intolerable, outrageous, shameful, unconscionable, inexcusable, abhorrent, deplorable, disgraceful, reprehensible, despicable, totally unacceptable',
  concerned:
    'tragic, heartbreaking, regrettable, worrying, alarming, troubling, disturbing, worrisome, deeply concerning, very concerning, extremely concerning, of concern, of great concern, of grave concern, of serious concern, of particular concern, of deep concern, cause for concern, cause for great concern, cause for serious concern',
  welcomes:
    'encouraging, heartening, welcome, welcome step, welcome development, welcome move, welcome initiative, welcome news, good news, great news, excellent news, positive step, positive development, step in the right direction, step forward, important step forward, major step forward, significant step forward, milestone, important milestone',
  calls_for:
    'crucial, essential, vital, imperative, paramount, indispensable, of paramount importance, a must, critical, key',
};

/** "This [worries] us". */
export const ENGLISH_FEELINGS: PositionLexicon['feelings'] = {
  concerned: 'worries worry concerns alarms saddens troubles disturbs frightens',
  welcomes: 'pleases delights encourages',
};

/** Open what is said: "[Thank you to] …". */
export const ENGLISH_EXCLAMATIONS: PositionLexicon['exclamations'] = {
  thanks:
    'thank you to, thank you for, thank you so much to, thank you so much for, thank you very much to, thank you very much for, many thanks to, our thanks to, my thanks to, special thanks to, a special thanks to, a big thank you to, thanks to all, thanks to everyone',
  commends: 'congratulations to, congratulations on, well done to',
};
