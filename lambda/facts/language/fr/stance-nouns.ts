import type { PositionLexicon } from '../../positions/lexicon.ts';
import { agreed, stemForms } from './stance-forms.ts';

/** French verbs that say little, beside a noun of stance. */
export const FRENCH_LIGHT_VERBS = {
  exprimer: stemForms('exprim'),
  lancer: stemForms('lanc'),
  renouveler: {
    finite: 'renouvelle renouvellent renouvelait',
    infinitive: 'renouveler',
    participle: agreed('renouvelé'),
    gerund: 'renouvelant',
  },
  réitérer: {
    finite: 'réitère réitèrent réitérait',
    infinitive: 'réitérer',
    participle: agreed('réitéré'),
    gerund: 'réitérant',
  },
  souligner: stemForms('soulign'),
  insister: { ...stemForms('insist'), participle: 'insisté' },
  rappeler: {
    finite: 'rappelle rappellent rappelait',
    infinitive: 'rappeler',
    participle: agreed('rappelé'),
    gerund: 'rappelant',
  },
  faire: { finite: 'fait font', infinitive: 'faire', participle: 'fait', gerund: 'faisant' },
  réaffirmer: stemForms('réaffirm'),
  adresser: stemForms('adress'),
  partager: stemForms('partag'),
  apporter: stemForms('apport'),
  dire: {
    finite: 'dit disent déclare déclarent montre montrent',
    infinitive: 'dire',
    participle: `dit dite dits dites ${agreed('déclaré')} ${agreed('montré')}`,
    gerund: 'disant',
    reflexive: true,
  },
} satisfies PositionLexicon['lightVerbs'];

/** French nouns that take a stance with such a verb. */
export const FRENCH_STANCE_NOUNS: PositionLexicon['nouns'] = [
  {
    stance: 'concerned',
    verbs: 'exprimer réitérer faire partager',
    nouns: 'préoccupation préoccupations inquiétude inquiétudes crainte craintes',
  },
  {
    stance: 'concerned',
    verbs: 'dire',
    nouns: 'préoccupé préoccupée préoccupés préoccupées inquiet inquiète inquiets alarmé alarmée alarmés',
  },
  { stance: 'condemns', verbs: 'exprimer', nouns: 'indignation condamnation colère' },
  { stance: 'condemns', verbs: 'dire', nouns: 'indigné indignée choqué choquée' },
  {
    stance: 'calls_for',
    verbs: 'lancer renouveler réitérer adresser',
    nouns: 'appel appels',
    particles: 'à au aux pour en de',
  },
  {
    stance: 'calls_for',
    verbs: 'souligner insister rappeler réaffirmer réitérer exprimer',
    nouns: 'nécessité besoin urgence',
    particles: 'de d du des que qu pour',
  },
  {
    stance: 'calls_for',
    verbs: 'souligner insister rappeler réaffirmer réitérer',
    nouns: 'importance',
    particles: 'de d',
    acts: true,
  },
  {
    stance: 'thanks',
    verbs: 'exprimer adresser réitérer',
    nouns: 'gratitude reconnaissance remerciements remerciement',
  },
  { stance: 'welcomes', verbs: 'exprimer dire', nouns: 'satisfaction satisfait satisfaite satisfaits joie' },
  {
    stance: 'commits',
    verbs: 'réaffirmer exprimer réitérer renouveler',
    nouns: 'engagement détermination volonté disponibilité',
    particles: 'à de d du des en',
  },
  { stance: 'commits', verbs: 'dire', nouns: 'prêt prête prêts', particles: 'à' },
  {
    stance: 'supports',
    verbs: 'exprimer réaffirmer réitérer renouveler apporter',
    nouns: 'soutien appui solidarité',
    particles: 'à au aux avec',
  },
];

/** French words for what somebody is or feels. */
export const FRENCH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words: 'préoccupé préoccupée préoccupés préoccupées inquiet inquiète inquiets alarmé alarmée',
    particles: 'par de du des d que',
  },
  { stance: 'condemns', words: 'indigné indignée indignés scandalisé choqué choquée', particles: 'par de du des d' },
  {
    stance: 'commits',
    words: 'déterminé déterminée déterminés résolu résolue engagé engagée prêt prête prêts',
    particles: 'à',
  },
  {
    stance: 'thanks',
    words: 'reconnaissant reconnaissante reconnaissants',
    particles: 'à au aux envers de du des d',
  },
  { stance: 'welcomes', words: 'satisfait satisfaite satisfaits heureux heureuse', particles: 'de du des d que' },
];
