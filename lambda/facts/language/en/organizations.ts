import { cues, subjectPairs } from '../../organizations/cues.ts';
import type { OrganizationLexicon } from '../../organizations/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Organizations, English. */
export const ENGLISH_ORGANIZATIONS: OrganizationLexicon = {
  headLast: true,
  heads: wordSet(`
    ministry department agency commission committee council university institute institution bank foundation
    association federation confederation union league court tribunal embassy consulate office bureau secretariat fund
    directorate division authority administration government parliament senate congress assembly society network
    alliance coalition consortium board organization organisation police navy army guard coastguard forces brigade
    militia corps academy college school faculty hospital clinic church diocese company corporation
    airlines airways ltd limited inc llc plc gmbh chamber party movement front trust charity centre center cluster
    sub-cluster subcluster sub-sector inspectorate cooperative syndicate delegation mission taskforce observatory
    laboratory cabinet presidency registry ombudsman cross crescent consulate-general
    directorate-general secretariat-general legation polytechnic seminary gendarmerie sub-office sub-delegation kendra samiti sangh sabha parishad
    sansthan vidyapeeth media publishing herald tribune gazette broadcasting`),
  weakHeads: wordSet(
    'team group unit section service services press radio television customs task-force associates enterprises industries panel force',
  ),
  smallHeads: wordSet(
    'government embassy consulate coastguard navy army parliament ministry senate police military gendarmerie forces guard force',
  ),
  compounds: wordSet(''),
  subjects: wordSet(''),
  unitHeads: wordSet(''),
  plurals: new Map([
    ['ministries', 'Ministry'],
    ['governments', 'Government'],
    ['departments', 'Department'],
    ['embassies', 'Embassy'],
    ['universities', 'University'],
  ]),
  joined: subjectPairs(`
    environment: sustainable natural climate forestry forests water tourism; agriculture: rural livestock irrigation food
    fisheries animal; livestock: fisheries rural; finance: economic planning development budget; health: social population
    family sports hygiene sanitation; labour: social employment vocational; labor: social employment vocational;
    employment: social vocational; gender: child children family social; women: children child gender family; justice:
    home human constitutional legal keepers; youth: sports culture employment; culture: sports tourism arts heritage;
    sports: culture; trade: industry commerce; industry: trade commerce; education: training vocational science culture
    sports; science: technology; water: irrigation sanitation energy; transport: communications works infrastructure
    roads; works: transport housing; housing: urban; planning: development investment economic; economy: finance planning;
    affairs: international cooperation trade diaspora migration worship immigration; information: communication
    communications culture technology; mines: energy; lands: housing urban; interior: security decentralization; security:
    immigration; energy: mines water; public: private; rehabilitation: reconstruction; disaster: management; martyrs:
    disabled; solidarity: national`),
  countryHeads: wordSet('government governments embassy embassies consulate parliament senate presidency kingdom'),
  placedHeads: wordSet(
    'consulate embassy bureau office centre center delegation mission consulate-general commission sub-office sub-delegation',
  ),
  subjectHeads: wordSet(
    'ministry department bureau directorate secretariat committee commission council institute agency organization organisation association network foundation coalition alliance office centre center board authority division unit fund society cluster team',
  ),
  smallSubjects: false,
  postHeads: wordSet('office bureau secretariat'),
  noAdjectives: wordSet(''),
  noBodies: wordSet(
    'partners partner donors donor ngos ngo ingos authorities governments states members member others organizations organisations agencies idps refugees migrants returnees women children shelter protection education nutrition wash nfi gbv health sgbv hiv aids monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
  pairs: new Set([
    'supreme court',
    'national assembly',
    'central bank',
    'foreign ministry',
    'coast guard',
    'task force',
    'joint force',
    'health cluster',
    'protection cluster',
    'education cluster',
    'logistics cluster',
    'national police',
    'federal police',
    'border police',
    'home office',
    'foreign office',
    'red cross',
    'red crescent',
    'high court',
    'state department',
    'interior ministry',
    'health ministry',
    'labour ministry',
    'police department',
    'immigration department',
    'defence ministry',
    'defense ministry',
    'border guard',
    'council of ministers',
    'justice ministry',
    'immigration service',
    'national parliament',
    'constitutional court',
    'prime minister’s office',
    'gendarmerie',
    'armed forces',
  ]),
  generic: wordSet(`
    local national regional federal central host new joint international country state interim transitional its their our
    this that each every all both other many several various provincial municipal district county global main head
    field sub-regional subregional relevant former current public private technical standing civil community
    government donor partner mobile health primary secondary temporary emergency transit reception collective executive
    expert non-government nongovernment non-governmental nongovernmental first second third fourth fifth sixth governing trust observer general advisory armed fund transitional caretaker incoming trust preparatory humanitarian liaison respective social mass news online digital print traditional electronic mainstream inter-agency protection legal information security advisory
    steering organizing management operations coordination logistics multi-purpose youth women’s`),
  of: wordSet('of against'),
  first: wordSet('for on to'),
  in: wordSet('in at'),
  articles: wordSet('the'),
  and: wordSet('and &'),
  leading: wordSet(`
    january february march april may june july august september october november december ngo ngos ingo ingos deputy
    one two three four five six seven eight nine ten several many some more most
    the a an in on at for from with by to as of and but or since after before during while when where through under its
    their our this that these those meanwhile however moreover furthermore additionally today yesterday together both
    also according following if although because dear former new i we he she it they with without via per contact
    source sources photo regarding despite until based both each all some many most several other`),
  adjective: null,
  whole: wordSet(''),
  definedHeads: wordSet(
    'partnership international action aid relief forces platform brigades watch union services reporters tigers',
  ),
  kinds: wordSet('ngo ngos charity newspaper airline broadcaster militia non-profit nonprofit company firm'),
  actorCues: cues(`
    according to, data from, figures from, information from, reports from, members of, staff of, representatives of, representative
    of, director of, head of, spokesperson for, led by, produced by, conducted by, organized by, organised by, implemented by,
    published by, issued by, supported by, run by, managed by, provided by, reported by, announced by, developed by, hosted by,
    chaired by, established by, carried out by, coordinated by, facilitated by`),
  partnerCues: cues(`
    in partnership with, in collaboration with, in coordination with, in cooperation with, in conjunction with, in consultation
    with, partnered with, partnering with, partnership between, funded by, donated by, sponsored by, support from, funding from,
    donation from, donations from, contribution from, support of, funding of`),
  headquarters: wordSet('hq headquarters'),
};
