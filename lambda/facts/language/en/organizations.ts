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
    militia corps service services academy college school faculty hospital clinic church diocese company corporation
    airlines airways ltd limited inc llc plc gmbh chamber party movement front trust charity centre center cluster
    sub-cluster subcluster sub-sector inspectorate cooperative syndicate delegation mission taskforce observatory
    laboratory press radio television cabinet presidency registry ombudsman cross crescent consulate-general
    directorate-general secretariat-general legation polytechnic seminary gendarmerie customs partnership`),
  weakHeads: wordSet(
    'team group unit section force programme program platform forum task-force branch desk hub desk associates partners enterprises industries initiative',
  ),
  smallHeads: wordSet(
    'government embassy consulate coastguard navy army parliament ministry police military gendarmerie senate congress',
  ),
  plurals: new Map([
    ['ministries', 'Ministry'],
    ['governments', 'Government'],
    ['departments', 'Department'],
    ['embassies', 'Embassy'],
    ['universities', 'University'],
  ]),
  countryHeads: wordSet('government governments embassy embassies consulate parliament senate presidency kingdom'),
  placedHeads: wordSet('consulate embassy office centre center delegation mission consulate-general commission'),
  pairs: new Set([
    'supreme court',
    'national assembly',
    'central bank',
    'foreign ministry',
    'coast guard',
    'national police',
    'federal police',
    'border police',
    'national guard',
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
  ]),
  generic: wordSet(`
    local national regional federal central host new joint international country state interim transitional its their our
    this that each every all both other many several various provincial municipal district county global main head
    field sub-regional subregional relevant former current public private technical standing civil community
    government donor partner mobile health primary secondary temporary emergency transit reception collective executive
    first second third humanitarian liaison respective inter-agency protection legal information security advisory
    steering organizing management operations coordination logistics multi-purpose youth women’s`),
  of: wordSet('of'),
  first: wordSet('for on against to'),
  in: wordSet('in at'),
  articles: wordSet('the'),
  and: wordSet('and &'),
  leading: wordSet(`
    the a an in on at for from with by to as of and but or since after before during while when where through under its
    their our this that these those meanwhile however moreover furthermore additionally today yesterday together both
    also according following if although because dear former new i we he she it they with without via per contact
    source sources photo regarding despite until based both each all some many most several other`),
  adjective: null,
  headquarters: wordSet('hq headquarters'),
};
