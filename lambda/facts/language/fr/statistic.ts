import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { StatisticData } from '../data.ts';
import { FRENCH_ADJECTIVES, FRENCH_NOUNS, FRENCH_PEOPLE } from './nouns.ts';
import { FRENCH_SOURCES } from './sources.ts';
import { FRENCH_VERBS_AFTER, FRENCH_VERBS_BEFORE } from './verbs.ts';

const yes = true as const;

export const FRENCH_STATISTIC: StatisticData = {
  stops: wordSet(
    'auxquels auxquelles venus venues répartis réparties situés situées issus issues basés basées originaires principalement majoritairement essentiellement à au aux avec après avant chez contre dans de depuis derrière dès devant du durant d en entre envers hors jusqu jusque l malgré par parmi pendant pour sans sauf selon sous sur vers via ' +
      'et ou ni mais or donc car que qu qui quoi dont où lorsque quand si comme puisque lequel laquelle lesquels lesquelles duquel desquels ' +
      'je tu il elle nous vous ils elles on se s ce cet cette ces le la les un une des mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs y n ne pas plus c ' +
      'est sont était étaient a ont avait avaient ayant étant été être sera seront serait fut furent fait font peut peuvent doit doivent va vont vient viennent ' +
      'aussi ainsi alors encore déjà très notamment environ soit dit selon vivent vit fuient fuyant ayant reçoivent bénéficient restent demeurent dépendent arrivent arrivant vivant représentant ' +
      'chaque chacun chacune actuellement toujours soient aujourd hier demain chaque tandis contre',
  ),
  openers: wordSet('de d des du la le les l ’ leur leurs ses ces ce cette autres plus tous toutes tout toute déjà'),
  plural: /[sx]$/,
  headFirst: true,
  oneIsArticle: true,
  notHeads: wordSet('plus moins mais dans sans sous vers depuis pays fois après dès puis très'),
  irregularPlurals: wordSet('pays'),
  nouns: FRENCH_NOUNS,
  people: FRENCH_PEOPLE,
  verbsAfter: phraseTable(FRENCH_VERBS_AFTER),
  verbsBefore: phraseTable(FRENCH_VERBS_BEFORE),
  adjectives: FRENCH_ADJECTIVES,
  befalling: wordSet(
    'tue tuent tué tuant blesse blessent blessé blessant infecté contaminé arrêté interpellé accueille accueillent héberge hébergent abrite abritent secouru enlevé kidnappé évacué expulsé',
  ),
  giving: wordSet(
    'distribué distribuer distribue distribution fourni fournir fournit fourniture remis remettre apporté apporter apporte octroyé offert offrir livré livrer donné donner assistance aide appui soutien accès abri abris refuge repas hébergement',
  ),
  handing: wordSet(
    'distribué distribuer distribue distribution remis remise remettre offert offre don dons livré livrer livraison fourni fourniture donné dotation doté réceptionné acheminé acheminés acheté achetés acquis achat acquisition',
  ),
  issuing: wordSet('délivré délivrés délivrées délivre délivrance émis émises'),
  comprising: wordSet(
    'comprend comprenant comprennent compose composé composée constitué constituée contient contenant inclut incluant',
  ),
  lot: wordSet(
    'lot lots don dons donation dotation matériel matériels équipement équipements kit kits fournitures vivres cargaison',
  ),
  notGoods: wordSet(
    'projets programmes discours séances formations cours ateliers services activités suspects résolutions zones districts provinces régions départements communes villages villes communautés organisations groupes partenaires bourses prix voix sièges parties catégories composantes piliers phases axes places recommandations an ans avis',
  ),
  wrongs: wordSet(
    'violence violences abus torture viol viols harcèlement exploitation agression agressions intimidation traite discrimination arrestation arrestations détention recrutement extorsion enlèvement enlèvements violations assassinat assassinats pillage mariage',
  ),
  diseases: wordSet(
    'ebola hiv vih sida aids covid zika chikungunya malaria dengue polio hepatitis sars mers awd choléra rougeole méningite diphtérie typhoïde peste fièvre tuberculose paludisme diarrhée diarrhées malnutrition pneumonie grippe rage gale variole hépatite infection infections infectés maladie maladies épidémie épidémies flambée virus suspects suspect confirmés confirmé laboratoire patients létalité poliomyélite pandémie ira',
  ),
  applications: wordSet('demande demandes requêtes'),
  kindsOf: wordSet('types sortes formes'),
  future: phraseTable(
    phrasesOf(
      yes,
      'doit permettre, doivent permettre, devant permettre, va, vont, espère, espèrent, prévoit, prévoient, compte, comptent, entend, entendent, devrait, devraient, vise à, visent à, souhaite, souhaitent, afin de, ambitionne de',
    ),
  ),
  futureForm: /^\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront)$/u,
  goingOn: wordSet('continue continuent continuer continuera continueront poursuivre poursuivra'),
  givenFor: wordSet('pour'),
  built: wordSet('construit construits installé installés réhabilité fournir fourni fournit'),
  givenTo: wordSet('à aux'),
  recording: wordSet(
    'accueillis accueillies accueilli hébergés hébergées enregistré enregistrés enregistrées recensé recensés',
  ),
  partWords: wordSet(
    'dont parmi lesquels lesquelles figuraient compris notamment eux elles principalement majoritairement',
  ),
  pronouns: wordSet('lesquels lesquelles ceux celles dont eux elles'),
  links: wordSet('à : ( est sont atteint atteignent'),
  copulas: wordSet('sont étaient est était'),
  stands: wordSet('élève passé passée porté établit estimé'),
  standsAt: wordSet('à'),
  ellipticBefore: wordSet('sur dont autres : parmi'),
  ellipticVerb: /^(?!.*ment$)\p{Ll}{2,}(?:ent|ont|aient)$/u,
  ellipticAfter: wordSet(
    'n parmi depuis venant originaires issus issues provenant se s ont sont étaient avaient ont été seront auront sera de d autres dans en vivent proviennent )',
  ),
  ageHedges: wordSet(''),
  ageOwners: wordSet(''),
  beforeHalf: wordSet('première seconde deuxième'),
  hyphenUnits: wordSet(''),
  sourceVerbs: FRENCH_SOURCES.verbs,
  numberOf: phraseTable(
    phrasesOf(
      yes,
      'nombre de, nombre d’, nombre des, total de, total des, total d’, totalité des, proportion de, proportion des, nombre moyen de, nombre moyen d’, pourcentage de, pourcentage des, part des',
    ),
  ),
};
