import type { PositionLexicon } from '../../positions/lexicon.ts';
import {
  FRENCH_EXCLAMATIONS,
  FRENCH_FEELINGS,
  FRENCH_JUDGEMENTS,
  FRENCH_LIGHT_VERBS,
  FRENCH_STANCE_NOUNS,
  FRENCH_STANCE_PREDICATES,
} from './stance-nouns.ts';
import { FRENCH_STANCE_VERBS } from './stance-verbs.ts';

/** What must not be, by who cannot; "nous ne pouvons pas entrer" tells a plight. */
const BEARABLE =
  'accepter tolérer oublier attendre ignorer laisser abandonner rester continuer permettre fermer baisser détourner durer perdre faillir';
const CANNOT = ['nous ne pouvons', 'on ne peut', 'ne peut', 'ne peuvent']
  .flatMap((denied) => BEARABLE.split(' ').flatMap((verb) => [`${denied} pas ${verb}, `, `${denied} plus ${verb}, `]))
  .join('');

/** French words of positions. */
export const FRENCH_POSITIONS: PositionLexicon = {
  verbs: FRENCH_STANCE_VERBS,
  lightVerbs: FRENCH_LIGHT_VERBS,
  nouns: FRENCH_STANCE_NOUNS,
  actForm: /^\p{L}{2,}(?:er|ir|re)$/u,
  copulas: 'est sont était étaient serait sera reste demeure semble parait',
  predicates: FRENCH_STANCE_PREDICATES,
  judgements: FRENCH_JUDGEMENTS,
  feelings: FRENCH_FEELINGS,
  exclamations: FRENCH_EXCLAMATIONS,
  letMe: 'permettez-moi de, permettez-moi d’, laissez-moi',
  exclaimed: '',
  exclaimedFor: '',
  me: 'nous m me',
  mine: 'before',
  modals: 'doit doivent devons devrait devraient devrions',
  guesses: 'avoir',
  guessed: /^(?:été|eu|fait|pris|mis|\p{L}+é[es]{0,2})$/u,
  needed: 'nécessaire nécessaires requis requise requises',
  discourse: 'noter souligner rappeler préciser mentionner signaler dire reconnaître comprendre savoir',
  wanted:
    'accès financement financements soutien appui action coopération collaboration coordination solidarité dialogue investissement engagement respect protection assistance aide unité paix partenariat prévention éducation mobilisation réponse',
  needNouns: '',
  exist: '',
  inView: 'à ses yeux, à son avis, de son point de vue',
  according: 'selon, d’après, de l’avis de, de l’avis du, de l’avis des, aux yeux de, aux yeux du, aux yeux des',
  necessary: 'crucial essentiel impératif urgent nécessaire indispensable important temps primordial vital',
  fillers: 'la le plus que jamais très tout',
  necessaryLinks: 'que de d qu',
  needs:
    CANNOT +
    'a besoin de votre, ont besoin de votre, avons besoin de votre, il est de notre devoir, c’est notre devoir, c’est notre responsabilité, il est de notre responsabilité, que justice que, dans la nécessité de, dans l’obligation de, il est juste que, il faut, il fallait, il faudra, il faudrait, il nous faut, il convient de, il importe de, il importe que, il est grand temps, nous ne pouvons nous permettre, nous ne pouvons pas nous, nous ne pouvons plus nous, il y a urgence, nous ne devons pas, ont l’obligation de, a l’obligation de, ont le devoir de, a le devoir de, ont la responsabilité de, il est urgent de, il est temps de, faisons en sorte, veillons à, assurons-nous, est une question d’urgence, est une urgence, il est plus que jamais urgent de, est plus que jamais nécessaire, nous avons besoin',
  ways: 'le meilleur moyen de, la seule solution, la seule façon de',
  foremost:
    'le plus important, le plus urgent, l’important, l’essentiel, l’urgence, la priorité, la première priorité, la clé, le principal',
  imperative:
    /^(?!(?:nous|avons|sommes|disons|rappelons|espérons|notons|précisons|soulignons|pensons|imaginons|voyons|savons|pouvons|devons|voulons|allons|faisons|constatons|estimons|croyons|considérons|reconnaissons|comptons|aidons|travaillons|maisons|saisons|raisons)$)\p{L}{2,}(?<![ts]i)ons$/u,
  demanding: 'exige nécessite requiert réclame',
  answers:
    'réponse réponses action actions approche solution solutions coopération effort efforts engagement attention mobilisation',
  ownNouns: { concerned: 'crainte craintes inquiétude préoccupation peur', calls_for: 'appel demande' },
  mineNouns: 'notre ma mon nos',
  assurances: {
    supports: 'avez, ont, a',
    commits: 'peut compter sur, pouvez compter sur, peuvent compter sur, pourra compter sur, pourrez compter sur',
    commends: 'mérite, méritent',
  },
  impersonal: 'il ce c',
  ownNeeds: 'je elle elles',

  be: 'est sont était étaient été être suis sommes fut furent reste restent restons demeure demeurent demeurons soit',
  have: 'a ont avait avaient ai avons aurait',
  neutral: 'va vont ne',
  insertions:
    'dans son allocution, dans son discours, dans son intervention, dans son message, dans leurs allocutions, pour sa part, de son côté, quant à lui, quant à elle, à son tour, en outre, par ailleurs, une nouvelle fois, une fois de plus, une fois encore, de nouveau, à cette occasion, en conclusion',
  hypothetical: 'si pourrait pourraient aurait auraient devrait avait avaient',
  negations: 'pas jamais refuse refusé sans',
  history: 'longtemps auparavant précédemment naguère',
  ago: '',
  adverbs:
    'aussi également encore toujours déjà ainsi donc toutefois cependant enfin hier aujourd hui outre ailleurs plus très nouveau vivement fort',
  adverbEnd: 'ment',
  licensing:
    'tient tiens tenons souhaite souhaitons souhaiterais voudrais voulons veut continue continuent continuons tenu voulu',
  infinitiveMark: 'à de d',
  reflexives: 'se s m me',
  clitics: 'le la les l lui leur y en vous',

  articles:
    'le la les l un une ce cet cette ces son sa ses leur leurs notre nos votre chaque plusieurs tous toutes tout toute',
  prepositions:
    'de d à au aux en dans pour sur par avec sans sous entre depuis pendant lors selon chez vers contre parmi du des après avant',
  and: 'et',
  openers: 'que qu lorsque quand comme car si mais alors tandis dont où afin puisque quoique',
  relatives: 'qui',
  he: 'il elle',
  it: 'celui-ci celle-ci',
  they: 'ils elles',
  we: 'nous je j',
  powers:
    'état états etats etat gouvernement gouvernements bailleurs donateurs autorités autorité parties partie partenaires partenaire membres pays dirigeants communauté conseil parlement acteurs toutes tous union organisations institutions monde société ' +
    'ministre ministère président commission citoyens médias entreprises populations habitants bénéficiaires récipiendaire récipiendaires jeunes justice police armée forces',
  publics:
    'public assistance riverains riveraines familles mères parents femmes hommes jeunes filles garçons enfants élèves étudiants enseignants employeurs commerçants travailleurs journalistes présents participants habitants personnes gens voyageurs fidèles communautés chacun chacune vous populations victimes usagers agriculteurs lecteurs migrants réfugiés volontaires secrétaire délégation casques soldats équipes ceux',
  called: 'vous',
  attending: 'assister venir visiter',
  roles:
    'gouvernement gouvernements autorités rapport étude déclaration résolution communiqué membres conseil bureau commission comité ministre ministère président présidente directeur directrice secrétaire ambassadeur chef cheffe représentant représentante ' +
    'porte-parole responsable responsables agence agences organisation organisations mission haut-commissaire commissaire envoyé coordinateur coordonnateur coordonnatrice rapporteur experts groupe coalition réseau délégation parlement cour union partenaires états ' +
    'pays maire gouverneur évêque évêques pape roi parties délégués délégué pacte convention document lettre fonds banque ong système',
  people:
    'réfugiés réfugié migrants migrant participants participant invités délégués familles personnes enfants étudiants rapatriés nous',
  many: 'milliers millions centaines beaucoup nombreux nombreuses certains dizaines',
  agent: 'par',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois matin dernier dernière fois',
  enders:
    'tandis alors mais qui dont où notamment ajoutant soulignant précisant rappelant ainsi afin après car notant lors y compris estimant indiquant',
  notSpeech: '',
  calls: 'à de d pour que afin',
  heIsBody: true,
  dropsSubject: false,
  believes: 'estime estiment estimé considère juge souligne insiste rappelle',
};
