import type { DocumentLexicon } from '../../documents/lexicon.ts';

/** French names of documents. */
export const FRENCH_DOCUMENTS: DocumentLexicon = {
  headFirst: true,
  heads: {
    report:
      'rapport, étude, enquête, évaluation, aperçu, bulletin, analyse, livre blanc, recensement, profil migratoire',
    agreement:
      'accord, accord-cadre, accords, convention, conventions, déclaration, pacte, protocole, traité, charte, mémorandum, protocole d’accord, statut',
    plan: 'plan, plan-cadre, stratégie, cadre, plan d’action, feuille de route, agenda, politique, document de stratégie, note de stratégie, programme d’action, programme de développement durable',
    appeal: 'appel',
    law: 'loi, décret, résolution, constitution, ordonnance, code, directive, règlement',
    dataset: 'matrice, base de données, portail, indice, baromètre, registre national, plateforme de données',
    statement: 'communiqué conjoint, déclaration conjointe',
    other:
      'manuel, guide, lignes directrices, principes directeurs, code de conduite, livret, brochure, atlas, normes, normes minimales, standards minimums',
  },
  weakHeads: 'évaluation analyse étude politique cadre appel guide enquête code indice',
  numberOnly: 'résolution directive règlement',
  inside: 'tableau annexe figure section carte page chapitre encadré aussi photo paragraphe',
  known: {
    agreement:
      'pacte mondial, déclaration universelle des droits de l’homme, conventions de genève, convention de genève, convention de kampala, ' +
      'déclaration de new york, accord de paris, accord de cotonou, protocole de kyoto, protocole de maputo, convention relative aux droits de l’enfant, ' +
      'convention internationale sur la protection des droits de tous les travailleurs migrants, convention d’ottawa, convention de vienne',
    plan:
      'plan de réponse humanitaire, cadre de sendai, cadre d’action global pour les réfugiés, programme de développement durable à l’horizon 2030, ' +
      'agenda 2030, plan de réponse régional, plan d’action de la valette, programme 2030, nouveau programme pour les villes, agenda 2063',
    law: 'code pénal, code civil, code du travail, code de la famille, code de procédure pénale, code électoral',
    report:
      'rapport état de la migration dans le monde, aperçu des besoins humanitaires, aperçu de la situation humanitaire mondiale, cadre harmonisé, enquête smart, enquête démographique et de santé',
    dataset: 'matrice de suivi des déplacements',
  },
  formal: {
    agreement:
      'accord de paix, accords de paix, protocole d’accord, mémorandum d’entente, mémorandum d’accord, lettre d’intention',
    plan: 'plan de réponse à la crise',
    appeal: 'appel global, appel mondial',
    report: 'rapport sur l’état de la migration dans le monde, état de la migration dans le monde',
  },
  knownInFull: {
    agreement: [
      'pacte mondial pour des migrations sûres, ordonnées et régulières',
      'pacte mondial pour une migration sûre, ordonnée et régulière',
      'pacte mondial sur les migrations',
      'pacte mondial sur la migration',
      'pacte mondial pour les migrations',
      'pacte mondial pour la migration',
      'pacte mondial pour les réfugiés',
      'pacte mondial sur les réfugiés',
    ],
  },
  adjectiveEnds: [
    'al',
    'ale',
    'ique',
    'aire',
    'oire',
    'if',
    'ive',
    'el',
    'elle',
    'ant',
    'é',
    'ée',
    'ois',
    'oise',
    'ais',
    'aise',
    'ien',
    'ienne',
    'ain',
    'aine',
  ],
  acronyms: { plan: 'PRH', agreement: 'UNFCCC, CCNUCC, CEDAW, CEDEF, PIDCP' },
  naming: {
    report: 'rapport, étude, enquête, bulletin, évaluation, analyse, publication, article de recherche, note',
    agreement: 'accord, déclaration, convention, protocole, traité, pacte, charte',
    plan: 'plan, plan-cadre, stratégie, cadre, feuille de route, politique, agenda',
    appeal: 'appel',
    law: 'loi, décret, résolution',
    dataset: 'base de données, portail',
    statement: 'communiqué',
    other:
      'manuel, guide, livret, brochure, livre, article, tribune, ouvrage, magazine, atlas, normes minimales, standards minimums',
  },
  titled: 'intitulé intitulée intitulés appelé appelée dénommé dénommée titré',
  reading: 'lire voir',
  generic: `no n nº núm num évaluation situation international internationale humanitaires national nationale régional régionale annuel annuelle final finale nouveau nouvelle conjoint conjointe stratégique d de du des la le les l l’ ce cette
     mensuel mensuelle hebdomadaire global globale général générale spécial spéciale politique action travail urgence paix cadre tripartite
     publié interne présidentielle signé bilatéral coopération partenariat comprend repose`,
  joints: "de du des d la le les l et pour sur à au aux en contre relative relatif relatives relatifs ’ '",
  links: 'de du des d sur pour contre à au aux portant',
  linkAdjectives: 'relative relatif relatives relatifs concernant',
  openEnded:
    'rapport cadre accord accord-cadre convention conventions déclaration pacte protocole traité charte loi décret résolution plan stratégie cadre politique programme feuille principes matrice agenda aperçu code politique',
  ands: 'et &',
  definite: 'le la l les du au',
  possessives: 'son sa ses leur leurs notre nos',
  verbEnds: /(?:issent|aissent|oivent|ennent|ontrent|èrent|era|eront|ira|iront|aient)$/u,
  namesakes: 'pacte mondial des nations unies, pacte mondial de l’onu, convention des maires',
  undertakings:
    'programme projet campagne cours formation atelier initiative événement conférence séminaire exposition film concert prix concours',
  demonstratives: 'ce cet cette ces présent présente',
  stops: `est sont était étaient a ont avait avaient qui que qu dont où lors avec dans par sous entre afin après avant depuis pendant ainsi comme mais ou
     adopté adoptée signé signée signés lancé lancée publié publiée présenté présentée élaboré élaborée exige prévoit souligne facilitera reste sera seront
     doit doivent peut peuvent il elle ils elles ce cette ces se s n ne y tout issu issue vise vient selon n’ conclu conclue permettra permet
     tenu constitue prévu prévue soutenu financé mis mise stipule quant jusqu vers
     d’ici avait ayant visant établi révisé actuellement notamment destiné destinée dirigé dirigée pourtant
     protège protègent garantit interdit punit réprime impose oblige reconnaît autorise fixe définit régit encadre continue entre`,
  openers: 'le la les l un une de du des d au aux en dans selon ce cette ces son sa leur et pour sur à par avec',
  bodies: 'international',
  owners: 'projet programme ministère direction bureau unité département secrétariat commissariat',
  numbered: 'loi décret résolution ordonnance convention directive règlement déclaration',
};
