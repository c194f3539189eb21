import type { PositionLexicon, Stance, StanceVerb } from '../../positions/lexicon.ts';

/** Base, third person, past and -ing form of a verb. */
const verb = (
  stance: Stance,
  forms: `${string} ${string} ${string} ${string}`,
  rest: Omit<StanceVerb, 'stance' | 'finite' | 'infinitive' | 'participle' | 'gerund'> = {},
): StanceVerb => {
  const [base = '', third = '', past = '', gerund = ''] = forms.split(' ');
  return { stance, finite: `${base} ${third} ${past}`, infinitive: base, participle: past, gerund, ...rest };
};

const light = (forms: string) => {
  const [base = '', third = '', past = '', gerund = '', participle = past] = forms.split(' ');
  return { finite: `${base} ${third} ${past}`, infinitive: base, participle, gerund };
};

/** What "supports" is a stance on; of a camp or a project it is work. */
const SUPPORTED =
  'call calls adoption proposal proposals idea decision resolution ban moratorium ceasefire right principle principles declaration compact ' +
  'statement position recommendation recommendations appeal notion view vision reform reforms goal inclusion ratification dialogue candidacy bid';

/** English words of positions. */
export const ENGLISH_POSITIONS: PositionLexicon = {
  verbs: [
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
    verb('supports', 'endorse endorses endorsed endorsing'),
    verb('supports', 'stand stands stood standing', {
      particles: 'with by behind',
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
    verb('calls_for', 'encourage encourages encouraged encouraging', { addressee: 'power', demand: 'to' }),
    verb('calls_for', 'challenge challenges challenged challenging', {
      addressee: 'power',
      demand: 'to',
      alsoNoun: true,
    }),
    verb('calls_for', 'press presses pressed pressing', { addressee: 'power', demand: 'to', alsoNoun: true }),
    verb('calls_for', 'remind reminds reminded reminding', { addressee: 'power', demand: 'to that of' }),
    verb('calls_for', 'ask asks asked asking', { addressee: 'power', demand: 'to' }),
    verb('calls_for', 'request requests requested requesting', { addressee: 'power', demand: 'to', alsoNoun: true }),
    verb('calls_for', 'invite invites invited inviting', { addressee: 'power', demand: 'to' }),
    verb('calls_for', 'recommend recommends recommended recommending'),
    verb('calls_for', 'advocate advocates advocated advocating', { particles: 'for', alsoNoun: true }),
    verb('calls_for', 'insist insists insisted insisting', { particles: 'on' }),
    verb('warns', 'warn warns warned warning', { speaks: true, alsoNoun: true }),
    verb('warns', 'caution cautions cautioned cautioning', {
      particles: 'that against about',
      speaks: true,
      alsoNoun: true,
    }),
    verb('warns', 'alert alerts alerted alerting', { particles: 'that', alsoNoun: true }),
    verb('condemns', 'condemn condemns condemned condemning', { speaks: true }),
    verb('condemns', 'denounce denounces denounced denouncing', { speaks: true }),
    verb('condemns', 'decry decries decried decrying', { speaks: true }),
    verb('condemns', 'deplore deplores deplored deploring', { speaks: true }),
    verb('condemns', 'slam slams slammed slamming'),
    verb('concerned', 'fear fears feared fearing', { alsoNoun: true }),
    verb('concerned', 'regret regrets regretted regretting', { alsoNoun: true }),
    verb('concerned', 'lament laments lamented lamenting', { alsoNoun: true, speaks: true }),
    verb('concerned', 'worry worries worried worrying', { particles: 'that about', alsoNoun: true }),
    verb('commits', 'pledge pledges pledged pledging', { alsoNoun: true }),
    verb('commits', 'vow vows vowed vowing', { particles: 'to that', alsoNoun: true, speaks: true }),
    verb('commits', 'promise promises promised promising', { particles: 'to that', alsoNoun: true }),
    verb('commits', 'commit commits committed committing', {
      particles: 'to themselves itself himself herself ourselves',
    }),
    verb('commits', 'undertake undertakes undertook undertaking', { particles: 'to' }),
    verb('commits', 'stand stands stood standing', { particles: 'ready' }),
    verb('thanks', 'thank thanks thanked thanking', { addressee: 'may' }),
  ],
  lightVerbs: {
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
  },
  nouns: [
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
  ],
  actForm: /^\p{Ll}{2,}ing$/u,
  copulas: 'is are am was were be been being remain remains remained feel feels felt m s re seem',
  predicates: [
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
  ],
  modals: 'must should need needs ought',
  guesses: 'have',
  necessary: 'crucial imperative essential vital critical urgent necessary important paramount indispensable time high',
  fillers: 'a an the of most more than ever',
  necessaryLinks: 'that to for we',
  needs:
    'there is a need, there was a need, there is still a need, there is also a need, there is an urgent need, there is a real need, there is need, there is a great need, there is a growing need, ' +
    'there is a clear need, there is a pressing need, there needs to be, there must be, there should be, more needs to be done, has to be done, have to be done, has to end, have to end, has to stop, have to stop, has to change, have to change, remains to be done, ' +
    'let us make sure, let us ensure, let us work, let us continue, let us all, let us not, let us keep, let us take, let us stand, let us use, let us join, let us be, let us build, let us end, let’s make sure, let’s ensure, let’s work, let’s not, let’s all, let’s keep, let’s end, let’s build, ' +
    'we need to, we need more, we need your, we need the, we need a, we need all, we urgently need, we also need, we have to, we cannot afford, ' +
    'are urgently needed, is urgently needed, is needed now, are needed now, it is time to',
  ways: 'the best way to, the only way to, the only solution, the best solution, what is needed',
  impersonal: 'it',
  ownNeeds: 'i he she they you who people',

  be: 'is are was were be been being am m re remain remains remained feel feels felt',
  have: 'has have having',
  neutral: 'will shall can do does did must let us please hereby wish wishes only',
  hypothetical: 'would could may might if whether should unless had',
  negations: 'not never no t nor neither hardly without cannot refused refuses failed fails declined',
  history: 'long previously earlier formerly historically already traditionally',
  ago: 'ago',
  adverbs:
    'also again today yesterday therefore further once often always still now then too thus hereby jointly both all together just even ever repeatedly ' +
    'very once more so well likewise meanwhile however moreover furthermore all as particularly',
  adverbEnd: 'ly',
  licensing:
    'like wish wishes want wants wanted continue continues continued continuing wished liked go pleased proud happy honoured opportunity moment',
  infinitiveMark: 'to',
  reflexives: '',
  clitics: '',

  articles:
    'the a an this that these those its his her their our my your all both some several many other another each every no any',
  prepositions:
    'of for in on at to from with by under after before during since against between among across over into through about within near around per without towards toward as including like',
  and: 'and &',
  openers:
    'that while when as because if although though whether but than whereas since until where how what why so yet or nor said says say noted stated told adding added also',
  relatives: 'who which',
  he: 'he she',
  it: 'it',
  they: 'they',
  we: 'we i',
  powers:
    'state states government governments donor donors authorities authority party parties partner partners member country countries leader leaders nation nations actor actors ' +
    'community council parliament minister ministers ministry employers companies business businesses institutions stakeholders union european all sides everyone world forces ' +
    'organizations organisations agencies us other others media politicians lawmakers citizens public signatories president policymakers localities municipalities delegates commission congress senate administration',
  roles:
    'government governments authorities authority report study declaration resolution statement members member council staff team office commission committee ministry minister president director ' +
    'secretary ambassador head chief leaders leader representative representatives spokesperson spokesman spokeswoman official officials agency agencies organization organizations organisation organisations mission ' +
    'commissioner envoy coordinator rapporteur experts group groups coalition alliance network delegation parliament court union community partners states countries chair chairs chairperson ' +
    'chairman chairwoman mayor governor bishops archbishop queen princess party parties delegate delegates compact agenda framework strategy convention document letter manifesto appeal fund bank executive manager officer',
  people:
    'refugees refugee migrants migrant participants participant guests guest delegates visitors returnees families family staff students student children people persons members member ' +
    'travellers passengers arrivals newcomers asylum newborn baby babies delegation delegations him her them us me everyone back home you teachers minister ministers ambassador representatives',
  many: 'thousands millions hundreds many most some dozens thousand million hundred',
  agent: 'by',
  times:
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april may june july august september october november december week month morning evening afternoon last this late recently',
  enders:
    'while whereas but which who whose where when noting adding stressing saying as including although though with following after since because so thus thereby such even despite if unless recalling emphasizing pointing explaining highlighting underlining particularly especially in',
  calls: 'to that for not',
  dropsSubject: false,
  believes:
    'believes believe believed maintains considers consider agreed agree feels insists reiterated reiterates emphasizing stressing saying adding arguing warning noting',
};
