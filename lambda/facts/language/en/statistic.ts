import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { StatisticData } from '../data.ts';
import { ENGLISH_ADJECTIVES, ENGLISH_NOUNS, ENGLISH_PEOPLE } from './nouns.ts';
import { ENGLISH_SOURCES } from './sources.ts';
import { ENGLISH_VERBS_AFTER, ENGLISH_VERBS_BEFORE } from './verbs.ts';

const yes = true as const;

export const ENGLISH_STATISTIC: StatisticData = {
  stops: wordSet(
    'reaches exceeds rises stands totals needing suffering affecting representing about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto ' +
      'out outside over per since than through throughout till to toward towards under until up upon via with within without ' +
      'and or nor but so yet because although though while whereas if unless when where who whom whose which that what how why ' +
      'i you he she it we they me him us them this these those my your his its our their there here the a an ' +
      'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      'not no also only already now then just still even ever never again together however moreover alone today yesterday tomorrow respectively nearly almost approximately currently ' +
      'fled arrived crossed entered left returned died drowned said says told reported reports remain remained remains live lived need needs face faced continue continued became become ' +
      'received receive get got took take came come went go gone made make makes began begin show shows showed saw lost lack began felt gave use used hit hits attend attended benefit participate ' +
      'killed rescued flee reach sought seek find found await awaits awaiting worth each every both all some any most such made living according including included respectively due compared plus both across reside ago later earlier annually daily monthly weekly globally worldwide nationwide twice once aged through ' +
      'vs versus minus whether assisted require requires include includes suffer mostly mainly whilst worse higher lower greater larger smaller better resides reside works requires wants faces helped trained registered escape escaped travel travelled suffer suffered depend rely work worked speak join joined gathered stay stayed fleeing living seeking arriving returning crossing',
  ),
  openers: wordSet(
    'already currently mainly mostly of most the these those all their its our his her this that which whom such said more another other others',
  ),
  plural: /[^sui]s$/,
  headFirst: false,
  oneIsArticle: false,
  notHeads: wordSet(
    'sports goods human rights united nations states homes customs as is was its this various previous less across news',
  ),
  irregularPlurals: wordSet(
    'people children men women police staff cattle livestock youth personnel aircraft sheep lives feet teeth media data toll',
  ),
  nouns: ENGLISH_NOUNS,
  people: ENGLISH_PEOPLE,
  verbsAfter: phraseTable(ENGLISH_VERBS_AFTER),
  verbsBefore: phraseTable(ENGLISH_VERBS_BEFORE),
  adjectives: ENGLISH_ADJECTIVES,
  befalling: wordSet(
    'kill kills killed killing injure injures injured injuring wound wounds wounded wounding infect infects infected infecting arrested arresting detained detaining hosts hosted hosting houses housed housing accommodates accommodated accommodating shelters sheltered rescued rescuing abducted abducting kidnapped kidnapping displaced displacing hospitalized hospitalised evacuated deported murdered executed',
  ),
  giving: wordSet(
    'distribute distributed distributing distributes provide provided providing provides provision deliver delivered delivering delivers gave give giving gives given handed grant granted supplied supplying supplies offered offering assistance support aid relief help access donated donating issued',
  ),
  handing: wordSet(
    'distribute distributes distributed distributing distribution distributions donate donates donated donating donation deliver delivers delivered delivering delivery handed handing dispatched airlifted supplied supplying procured purchased acquired consignment',
  ),
  issuing: wordSet('issued issuing issues'),
  comprising: wordSet('comprises comprised comprising includes included including contains containing consists of'),
  lot: wordSet(
    'donation consignment equipment supplies kit kits package shipment materials goods items assistance cargo',
  ),
  notGoods: wordSet(
    'project projects programme programmes program programs speeches statements sessions trainings courses workshops lectures services activities verdicts judgments suspects resolutions areas districts provinces regions places villages towns states governorates countries communities organizations organisations groups partners scholarships grants awards votes seats rounds parts categories components pillars goals phases lessons presentations petitions results',
  ),
  wrongs: wordSet(
    'violence abuse torture rape harassment exploitation assault intimidation trafficking discrimination arrest detention recruitment extortion disaster crisis abduction kidnapping killing looting mistreatment marriage',
  ),
  diseases: wordSet(
    'ebola hiv vih sida aids covid zika chikungunya malaria dengue polio hepatitis sars mers awd cholera measles meningitis diphtheria typhoid plague fever tuberculosis tb diarrhoea diarrhea malnutrition pneumonia influenza flu mumps rabies lassa marburg monkeypox noma scabies infection infections infected disease diseases epidemic outbreak outbreaks virus suspected confirmed laboratory patients cfr contagion pandemic ari acute',
  ),
  applications: wordSet('application applications claim claims request requests'),
  kindsOf: wordSet('kinds types sorts forms'),
  future: phraseTable(
    phrasesOf(
      yes,
      'will, shall, would, ll, is to, are to, aims to, aim to, aiming to, hopes to, hope to, hoping to, plans to, plan to, planning to, intends to, intend to, seeks to, expects to, expected to, set to, due to be, in order to, seeking, is appealing, are appealing',
    ),
  ),
  futureForm: null,
  goingOn: wordSet('continue continued continues continuing'),
  givenFor: wordSet('for'),
  built: wordSet('built constructed installed rehabilitated repaired provided provide provides providing'),
  givenTo: wordSet('to'),
  recording: wordSet('registered registering registers verified identified hosted recorded'),
  partWords: wordSet('incl including comprising among whom which them mostly mainly chiefly'),
  pronouns: wordSet('these those them whom which'),
  links: wordSet('hit hits reached reaching reach reaches total totals now to at is was are were : ('),
  copulas: wordSet('are were is was being'),
  stands: wordSet('stands stood remains remained rose risen climbed increased grew grown fell dropped reached up'),
  standsAt: wordSet('at'),
  ellipticBefore: wordSet(
    'which whom them other another to including reaches reach reached reaching totalled totaling hit is :',
  ),
  ellipticVerb: /^\p{Ll}{2,}[^e]ed$/u,
  ellipticAfter: wordSet(
    'among remain remained were was are have had has of with who in from more others will would could can may must should did went came fled left fell got took became stood lost found live lived died dead killed injured wounded missing )',
  ),
  ageHedges: wordSet('under over below above'),
  ageOwners: wordSet('aged those'),
  beforeHalf: wordSet('first second last other latter - each a past month'),
  hyphenUnits: wordSet('bed seat room classroom family unit house tent berth truck vehicle'),
  sourceVerbs: ENGLISH_SOURCES.verbs,
  numberOf: phraseTable(phrasesOf(yes, 'number of, numbers of, total of, percentage of, proportion of, share of')),
};
