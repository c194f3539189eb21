import type { PositionLexicon } from '../../positions/lexicon.ts';
import {
  ENGLISH_EXCLAMATIONS,
  ENGLISH_FEELINGS,
  ENGLISH_JUDGEMENTS,
  ENGLISH_LIGHT_VERBS,
  ENGLISH_STANCE_NOUNS,
  ENGLISH_STANCE_PREDICATES,
} from './stance-nouns.ts';
import { ENGLISH_STANCE_VERBS } from './stance-verbs.ts';

/** English words of positions. */
export const ENGLISH_POSITIONS: PositionLexicon = {
  verbs: ENGLISH_STANCE_VERBS,
  lightVerbs: ENGLISH_LIGHT_VERBS,
  nouns: ENGLISH_STANCE_NOUNS,
  actForm: /^\p{Ll}{2,}ing$/u,
  copulas: 'is are am was were be been being remain remains remained feel feels felt m s re seem',
  predicates: ENGLISH_STANCE_PREDICATES,
  judgements: ENGLISH_JUDGEMENTS,
  feelings: ENGLISH_FEELINGS,
  exclamations: ENGLISH_EXCLAMATIONS,
  letMe: 'let me, let us, allow me to, allow us to',
  exclaimed: 'thanks to',
  exclaimedFor: 'for',
  me: 'me us',
  mine: 'after',
  modals: 'must should need needs ought',
  guesses: 'have',
  guessed: /^(?:been|had|done|gone|made|taken|left|lost|seen|come|become|\p{L}+(?:ed|en))$/u,
  needed: 'needed required',
  discourse:
    'note remember mention stress emphasize emphasise recall recognize recognise say underline point highlight understand know',
  wanted:
    'access funding support action cooperation collaboration coordination solidarity dialogue investment commitment engagement respect protection assistance unity peace help partnership partnerships leadership prevention education elections reform reforms aid',
  needNouns: 'need necessity',
  exist: 'there',
  inView: 'in his view, in her view, in its view, in his opinion, in her opinion, in its opinion',
  according: 'according to, in the view of, in the opinion of',
  necessary: 'crucial imperative essential vital critical urgent necessary important paramount indispensable time high',
  fillers: 'a an the of most more than ever',
  necessaryLinks: 'that to for we',
  needs:
    'there needs to be, there must be, there should be, more needs to be done, has to be done, have to be done, has to end, have to end, has to stop, have to stop, has to change, have to change, remains to be done, ' +
    'let us make sure, let us ensure, let us work, let us continue, let us all, let us not, let us keep, let us take, let us stand, let us use, let us join, let us be, let us build, let us end, let’s make sure, let’s ensure, let’s work, let’s not, let’s all, let’s keep, let’s end, let’s build, ' +
    'we have to, we cannot afford, we cannot allow, we cannot accept, we cannot tolerate, we cannot wait, we cannot ignore, we cannot look, we cannot let, we cannot turn, we cannot abandon, we cannot remain, we cannot stay, we cannot stand, we cannot forget, we cannot fail, we cannot rest, we cannot continue, we cannot give up, we cannot leave, we can’t afford, we can’t allow, we can’t accept, we can’t tolerate, we can’t wait, we can’t ignore, we can’t look, we can’t let, we can’t turn, we can’t abandon, we can’t remain, we can’t stay, we can’t stand, we can’t forget, we can’t fail, we can’t rest, we can’t continue, we can’t give up, we can’t leave, we can not afford, we can not allow, we can not accept, we can not tolerate, we can not wait, we can not ignore, we can not look, we can not let, we can not turn, we can not abandon, we can not remain, we can not stay, we can not stand, we can not forget, we can not fail, we can not rest, we can not continue, we can not give up, we can not leave, we can no longer afford, we can no longer allow, we can no longer accept, we can no longer tolerate, we can no longer wait, we can no longer ignore, we can no longer look, we can no longer let, we can no longer turn, we can no longer abandon, we can no longer remain, we can no longer stay, we can no longer stand, we can no longer forget, we can no longer fail, we can no longer rest, we can no longer continue, we can no longer give up, we can no longer leave, we must not afford, we must not allow, we must not accept, we must not tolerate, we must not wait, we must not ignore, we must not look, we must not let, we must not turn, we must not abandon, we must not remain, we must not stay, we must not stand, we must not forget, we must not fail, we must not rest, we must not continue, we must not give up, we must not leave, has to cease, have to cease, cannot be allowed, cannot be tolerated, cannot be ignored, cannot be accepted, cannot continue, cannot go on, cannot wait, ' +
    'need your, needs your, it is our duty to, it is our responsibility to, have an obligation to, has an obligation to, have a duty to, have a responsibility to, has a responsibility to, it is time to, it is time for, it is high time, it’s time to, it’s time for, the time has come to, the time has come for',
  ways: 'the best way to, the only way to, the only solution, the best solution, what is needed',
  foremost:
    'most important thing, most urgent thing, most urgent task, first priority, top priority, priority, main thing, key, what matters most, challenge now',
  imperative: /^$/,
  demanding: 'demands requires',
  answers: 'response responses action approach solution solutions cooperation effort efforts commitment attention',
  ownNouns: { concerned: 'fear fears concern concerns worry', calls_for: 'appeal plea call request' },
  mineNouns: 'our my',
  assurances: {
    supports: 'have, has',
    commits: 'can count on, can rely on, will always have our',
    commends: 'deserve, deserves',
  },
  impersonal: 'it',
  ownNeeds: 'i he she they you who people',

  be: 'is are was were be been being am m re remain remains remained feel feels felt',
  have: 'has have having',
  neutral: 'will shall can do does did must let us please hereby wish wishes only',
  insertions:
    'for his part, for her part, for its part, for their part, in turn, once again, once more, in a statement',
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
  publics:
    'public resident residents people families parents mothers women men youth girls boys children students teachers farmers workers employers journalists readers viewers young communities villagers neighbours neighbors anyone you participants volunteers users travellers travelers refugees migrants returnees employees staff delegation delegations them',
  called: '',
  attending: 'attend visit',
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
  notSpeech: 'related relates pledges appeals vows cautions reflected reflects mentioned mentions continued concluded',
  calls: 'to that for not',
  heIsBody: false,
  dropsSubject: false,
  believes:
    'believes believe believed maintains considers consider agreed agree feels insists reiterated reiterates emphasizing stressing saying adding arguing warning noting',
};
