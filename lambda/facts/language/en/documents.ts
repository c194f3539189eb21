import type { DocumentLexicon } from '../../documents/lexicon.ts';

/** English names of documents. */
export const ENGLISH_DOCUMENTS: DocumentLexicon = {
  headFirst: false,
  heads: {
    report:
      'report, review, study, assessment, survey, analysis, evaluation, overview, outlook, bulletin, situation report, white paper, ' +
      'fact sheet, factsheet, report card, census, profile, working paper, inventory',
    agreement:
      'agreement, compact, convention, conventions, protocol, protocols, declaration, treaty, covenant, charter, memorandum of understanding, accord, accords, ' +
      'pact, statute, agreements',
    plan: 'plan, strategy, framework, plan of action, action plan, roadmap, road map, agenda, programme of action, policy, strategic plan, call to action',
    appeal: 'appeal, flash appeal, emergency appeal',
    law: 'act, law, decree, constitution, bill, ordinance, directive, regulation, resolution, proclamation, penal code, labour code, civil code',
    dataset:
      'matrix, database, dataset, data set, data portal, portal, tracker, index, dashboard, data hub, registry, barometer, data exchange',
    statement: 'joint statement, presidential statement, communiqué, communique, joint communiqué, joint communique',
    other:
      'handbook, manual, guide, guidelines, toolkit, booklet, brochure, atlas, glossary, standard operating procedures, guiding principles, principles, ' +
      'code of conduct, guidance note, toolbox, standards',
  },
  weakHeads:
    'assessment analysis evaluation profile study review policy index dashboard guide manual principles agreement overview registry standards inventory',
  numberOnly: 'resolution regulation directive',
  inside: 'table annex figure section box map page chapter appendix photo note also graph chart paragraph',
  known: {
    agreement:
      'global compact, doha document for peace in darfur, doha document, universal declaration of human rights, geneva conventions, geneva convention, refugee convention, new york declaration, grand bargain, ' +
      'paris agreement, kampala convention, cartagena declaration, palermo protocol, cotonou agreement, minsk agreements, dayton agreement, ' +
      'convention on the rights of the child, international convention on the protection of the rights of all migrant workers, eu-turkey statement, istanbul convention, kyoto protocol, maputo protocol, dublin regulation',
    plan:
      'sendai framework, 2030 agenda, agenda 2030, comprehensive refugee response framework, humanitarian response plan, joint response plan, ' +
      'refugee response plan, regional response plan, regional refugee response plan, migrant response plan, refugee and resilience plan, ' +
      'regional refugee and resilience plan, refugee and migrant response plan, addis ababa action agenda, valletta action plan, agenda for sustainable development, new urban agenda, agenda 2063, strategic preparedness and response plan, strategic response plan, new way of working, new deal for engagement in fragile states',
    appeal: 'flash appeal',
    report:
      'humanitarian needs overview, fatal journeys, global humanitarian overview, world migration report, cadre harmonisé, smart survey, multiple indicator cluster survey, demographic and health survey, national monitoring survey, trafficking in persons report, global report on internal displacement',
    dataset:
      'displacement tracking matrix, counter-trafficking data collaborative, migration data portal, needs and population monitoring, humanitarian data exchange, missing migrants database, return index, flow monitoring survey, flow monitoring surveys, flow monitoring registry, integrated food security phase classification, financial tracking service, migration governance indicators',
    other:
      'micic guidelines, guiding principles on internal displacement, migrants in countries in crisis guidelines, nansen initiative protection agenda',
  },
  formal: {
    agreement: 'peace agreement, memorandum of understanding, memoranda of understanding, letter of intent',
    plan: 'crisis response plan, migration crisis operational framework, migration governance framework',
    appeal: 'global appeal',
  },
  knownInFull: {
    agreement: [
      'global compact for safe, orderly and regular migration',
      'global compact for safe, regular and orderly migration',
      'global compact on safe, orderly and regular migration',
      'global compact for migration',
      'global compact on migration',
      'global compact for refugees',
      'global compact on refugees',
      'un migration compact',
      'migration compact',
    ],
  },
  adjectiveEnds: [],
  acronyms: {
    dataset: 'DTM, HDX, NPM, CTDC',
    plan: 'HRP, JRP, 3RP, RRRP, RMRP, CRRF, UNDAF, UNSDCF',
    report: 'HNO, GHO, MSNA, MCNA',
    agreement: 'GCM, GCR, UNFCCC, CEDAW, UNCLOS, UNTOC, UNCRC, ICCPR, ICESCR, UNCAC, DDPD',
  },
  naming: {
    report:
      'report, study, paper, survey, assessment, analysis, review, bulletin, research, publication, update, brief, briefing, factsheet',
    agreement: 'agreement, declaration, convention, protocol, treaty, compact, memorandum',
    plan: 'plan, strategy, framework, roadmap, policy, agenda',
    appeal: 'appeal',
    law: 'law, act, decree, bill, resolution',
    dataset: 'database, dataset, portal, data set',
    statement: 'statement, communiqué',
    other:
      'booklet, handbook, manual, guide, guidelines, book, brochure, toolkit, magazine, atlas, leaflet, op-ed, article, glossary, guidebook, newsletter, minimum standards',
  },
  titled: 'titled entitled called named',
  reading: 'read see',
  generic: `no n nº núm num criminal labour labor islamic sharia rule rights family optional additional joint annual final new draft first second third fourth latest revised updated national regional global international local state federal
     emergency action strategic weekly monthly daily quarterly biennial interim initial special full preliminary general operational
     our this that these those its their the a an un eu iom operations operation policy legal public field technical rapid baseline needs
     cooperation framework partnership work master budget contingency response preparedness humanitarian situation executive mid-year
     crisis camp programme program project country security regional party trade price health peace civil political human system
     working financial progress social economic common law flow monitoring exit site multi-sectoral january february march april may june july
     august september october november december site evaluation advance management risk visual current key main major media press`,
  joints: 'of and for the on in to & at from with against their all among by',
  links: 'on for of to against',
  linkAdjectives: 'relating regarding concerning relative pertaining',
  openEnded:
    'law act decree protocol declaration convention resolution compact directive regulation treaty covenant agenda constitution',
  ands: 'and &',
  definite: 'the',
  possessives: 'its their his her our whose',
  verbEnds: null,
  namesakes:
    'covenant of mayors, compact of mayors, un global compact, united nations global compact, united nations’ global compact',
  undertakings:
    'programme program project campaign course training workshop initiative event conference seminar exhibition podcast film concert prize award contest competition',
  demonstratives: 'this these',
  stops: `is are was were be been has have had will would which that who whose where when while as by during at than also can could should must may might
     adopted signed launched released published issued said says provides calls called identifies shows finds notes it he she they this these those
     today yesterday tomorrow under through within between because since until after before if into its agreed approved drafted developed
     ratified came comes took entered being held scheduled due including such so then does did do not`,
  openers: `the a an in under on at by for from with as this that these those our its their of to see read and or but also since while when after during through
     according per via through despite following iom unhcr unicef wfp launches launch supports welcomes presents monday tuesday wednesday thursday friday
     saturday sunday both all each every any no latest`,
  bodies: `centre center institute unit team school department division office officer committee commission council group fund director manager coordinator
     enforcement society network association directorate section branch working cluster court board forum secretariat conference workshop
     summit meeting ministry adviser advisor specialist session consultation consultations partners hall project day week platform taskforce task
     campaign mission programme program company international room minister advisers judge firm service services ceremony mechanism parties party signatories monitoring observer`,
  owners: '',
  numbered:
    'law act decree resolution regulation ordinance directive convention recommendation protocol proclamation bill article declaration',
};
