import type { StanceVerb } from '../../positions/lexicon.ts';
import { verb } from './stance-forms.ts';

/** What "supports" is a stance on; of a camp or a project it is work. */
const SUPPORTED =
  'call calls adoption proposal proposals idea decision resolution ban moratorium ceasefire right principle principles declaration compact ' +
  'statement position recommendation recommendations appeal notion view vision reform reforms goal inclusion ratification dialogue candidacy bid';

/** What people are praised for: "recognized the efforts of". */
const MERITS =
  'effort efforts work role courage contribution contributions leadership generosity commitment dedication hospitality solidarity bravery resilience professionalism sacrifice sacrifices';

/** What a body asks for; "asked for directions" is no stance. */
const ASKED =
  'fund funds funding support assistance aid help access money donations contributions resources action solidarity release protection cooperation commitment';

/** What others did, regretted as their wrong; a death or a loss is a misfortune. */
const DEEDS =
  'decision decisions withdrawal refusal rejection attack attacks announcement closure expulsion expulsions violence attitude inaction indifference use violation violations suspension failure';

/** What somebody "encourages" as a stance; "encourages trade" is work. */
const ENCOURAGED = 'participation ratification adoption inclusion signing integration involvement use';

/** English verbs that take a stance. */
export const ENGLISH_STANCE_VERBS: readonly StanceVerb[] = [
  verb('welcomes', 'welcome welcomes welcomed welcoming', { notPeople: true, alsoNoun: true }),
  verb('welcomes', 'hail hails hailed hailing'),
  verb('commends', 'commend commends commended commending'),
  verb('commends', 'praise praises praised praising', { alsoNoun: true }),
  verb('commends', 'applaud applauds applauded applauding'),
  verb('commends', 'congratulate congratulates congratulated congratulating'),
  verb('commends', 'laud lauds lauded lauding'),
  verb('commends', 'salute salutes saluted saluting'),
  verb('thanks', 'appreciate appreciates appreciated appreciating'),
  verb('supports', 'support supports supported supporting', { objects: SUPPORTED, alsoNoun: true }),
  verb('supports', 'back backs backed backing', { objects: SUPPORTED, alsoNoun: true }),
  verb('commends', 'recognize recognizes recognized recognizing', { objects: MERITS }),
  verb('commends', 'recognise recognises recognised recognising', { objects: MERITS }),
  verb('commends', 'acknowledge acknowledges acknowledged acknowledging', { objects: MERITS }),
  verb('commends', 'honour honours honoured honouring', { objects: MERITS }),
  verb('commends', 'honor honors honored honoring', { objects: MERITS }),
  verb('commends', 'admire admires admired admiring'),
  verb('supports', 'throw throws threw throwing', { particles: 'its their his her', objects: 'weight support' }),
  verb('supports', 'endorse endorses endorsed endorsing'),
  verb('supports', 'stand stands stood standing', {
    particles: 'with by behind in',
    objects: 'people solidarity families victims government communities',
  }),
  verb('calls_for', 'urge urges urged urging', { addressee: 'may', speaks: true }),
  verb('calls_for', 'call calls called calling', { particles: 'for on upon', addressee: 'may', alsoNoun: true }),
  verb('calls_for', 'appeal appeals appealed appealing', {
    particles: 'for to',
    addressee: 'may',
    alsoNoun: true,
    speaks: true,
  }),
  verb('calls_for', 'plead pleads pleaded pleading', { particles: 'for with', addressee: 'may', speaks: true }),
  verb('calls_for', 'demand demands demanded demanding', { alsoNoun: true, speaks: true }),
  verb('calls_for', 'implore implores implored imploring', { addressee: 'may' }),
  verb('calls_for', 'beseech beseeches besought beseeching', { addressee: 'may' }),
  verb('calls_for', 'exhort exhorts exhorted exhorting', { addressee: 'may' }),
  verb('calls_for', 'encourage encourages encouraged encouraging', { addressee: 'public', demand: 'to' }),
  verb('calls_for', 'encourage encourages encouraged encouraging', { objects: ENCOURAGED }),
  verb('calls_for', 'challenge challenges challenged challenging', {
    addressee: 'power',
    demand: 'to',
    alsoNoun: true,
  }),
  verb('calls_for', 'press presses pressed pressing', { addressee: 'power', demand: 'to', alsoNoun: true }),
  verb('calls_for', 'remind reminds reminded reminding', { addressee: 'power', demand: 'to that of' }),
  verb('calls_for', 'ask asks asked asking', { addressee: 'power', demand: 'to for' }),
  verb('calls_for', 'ask asks asked asking', { particles: 'for #', objects: ASKED }),
  verb('calls_for', 'seek seeks sought seeking', { particles: '#' }),
  verb('calls_for', 'need needs needed needing', { particles: '#', alsoNoun: true }),
  verb('calls_for', 'require requires required requiring', { particles: '#' }),
  verb('calls_for', 'push pushes pushed pushing', { particles: 'for', alsoNoun: true }),
  verb('calls_for', 'press presses pressed pressing', { particles: 'for', alsoNoun: true }),
  verb('calls_for', 'request requests requested requesting', { particles: '#', alsoNoun: true }),
  verb('calls_for', 'request requests requested requesting', { addressee: 'power', demand: 'to', alsoNoun: true }),
  verb('calls_for', 'invite invites invited inviting', { addressee: 'public', demand: 'to' }),
  verb('calls_for', 'advise advises advised advising', { addressee: 'public', demand: 'to' }),
  verb('calls_for', 'recommend recommends recommended recommending', { speaks: true }),
  verb('calls_for', 'advocate advocates advocated advocating', { particles: 'for', alsoNoun: true }),
  verb('calls_for', 'insist insists insisted insisting', { particles: 'on' }),
  verb('warns', 'warn warns warned warning', { speaks: true, alsoNoun: true }),
  verb('warns', 'caution cautions cautioned cautioning', {
    particles: 'that against about',
    speaks: true,
    alsoNoun: true,
  }),
  verb('warns', 'alert alerts alerted alerting', { particles: 'that', alsoNoun: true }),
  verb('warns', 'alert alerts alerted alerting', { addressee: 'power', demand: 'to that about', alsoNoun: true }),
  verb('condemns', 'criticize criticizes criticized criticizing', { speaks: true }),
  verb('condemns', 'criticise criticises criticised criticising', { speaks: true }),
  verb('condemns', 'condemn condemns condemned condemning', { speaks: true }),
  verb('condemns', 'denounce denounces denounced denouncing', { speaks: true }),
  verb('condemns', 'decry decries decried decrying', { speaks: true }),
  verb('condemns', 'deplore deplores deplored deploring', { speaks: true }),
  verb('condemns', 'slam slams slammed slamming'),
  verb('concerned', 'fear fears feared fearing', { alsoNoun: true }),
  verb('condemns', 'regret regrets regretted regretting', { objects: DEEDS, alsoNoun: true }),
  verb('concerned', 'regret regrets regretted regretting', { alsoNoun: true }),
  verb('condemns', 'lament laments lamented lamenting', { objects: DEEDS, alsoNoun: true }),
  verb('concerned', 'lament laments lamented lamenting', { alsoNoun: true, speaks: true }),
  verb('concerned', 'worry worries worried worrying', { particles: 'that about', alsoNoun: true }),
  verb('commits', 'pledge pledges pledged pledging', { alsoNoun: true }),
  verb('commits', 'vow vows vowed vowing', { particles: 'to that', alsoNoun: true, speaks: true }),
  verb('commits', 'promise promises promised promising', { particles: 'to that', alsoNoun: true }),
  verb('commits', 'commit commits committed committing', {
    particles: '# to themselves itself himself herself ourselves',
  }),
  verb('commits', 'undertake undertakes undertook undertaking', { particles: 'to' }),
  verb('commits', 'stand stands stood standing', { particles: 'ready' }),
  verb('thanks', 'thank thanks thanked thanking', { addressee: 'may', demand: 'for' }),
];
