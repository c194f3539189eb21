import type { PositionLexicon } from '../../positions/lexicon.ts';
import { agreed, stemForms } from './stance-forms.ts';

/** French verbs that say little, beside a noun of stance. */
export const FRENCH_LIGHT_VERBS = {
  avoir: { finite: 'a ont', first: 'avons', infinitive: 'avoir', participle: 'eu', gerund: 'ayant' },
  exprimer: stemForms('exprim'),
  lancer: stemForms('lanc'),
  renouveler: {
    finite: 'renouvelle renouvellent renouvelait',
    first: 'renouvelons',
    infinitive: 'renouveler',
    participle: agreed('renouvelé'),
    gerund: 'renouvelant',
  },
  réitérer: {
    finite: 'réitère réitèrent réitérait',
    first: 'réitérons',
    infinitive: 'réitérer',
    participle: agreed('réitéré'),
    gerund: 'réitérant',
  },
  souligner: stemForms('soulign'),
  insister: { ...stemForms('insist'), participle: 'insisté' },
  rappeler: {
    finite: 'rappelle rappellent rappelait',
    first: 'rappelons',
    infinitive: 'rappeler',
    participle: agreed('rappelé'),
    gerund: 'rappelant',
  },
  faire: { finite: 'fait font', first: 'faisons', infinitive: 'faire', participle: 'fait', gerund: 'faisant' },
  réaffirmer: stemForms('réaffirm'),
  adresser: stemForms('adress'),
  partager: stemForms('partag'),
  apporter: stemForms('apport'),
  noter: stemForms('not'),
  constater: stemForms('constat'),
  prendre: {
    finite: 'prend prennent prenait',
    first: 'prenons',
    infinitive: 'prendre',
    participle: agreed('pris'),
    gerund: 'prenant',
  },
  suivre: {
    finite: 'suit suivent suivait',
    first: 'suivons',
    infinitive: 'suivre',
    participle: agreed('suivi'),
    gerund: 'suivant',
  },
  donner: stemForms('donn'),
  présenter: stemForms('présent'),
  témoigner: stemForms('témoign'),
  manifester: stemForms('manifest'),
  qualifier: stemForms('qualifi'),
  émettre: {
    finite: 'émet émettent émettait',
    first: 'émettons',
    infinitive: 'émettre',
    participle: agreed('émis'),
    gerund: 'émettant',
  },
  affirmer: stemForms('affirm'),
  mettre: {
    finite: 'met mettent mettait',
    first: 'mettons',
    infinitive: 'mettre',
    participle: agreed('mis'),
    gerund: 'mettant',
  },
  confirmer: stemForms('confirm'),
  formuler: stemForms('formul'),
  assurer: stemForms('assur'),
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
  { stance: 'calls_for', verbs: 'avoir', nouns: 'besoin', particles: 'de d', amount: true },
  {
    stance: 'concerned',
    verbs: 'exprimer réitérer faire partager manifester',
    nouns: 'préoccupation préoccupations inquiétude inquiétudes crainte craintes tristesse consternation',
  },
  {
    stance: 'concerned',
    verbs: 'dire',
    nouns: 'préoccupé préoccupée préoccupés préoccupées inquiet inquiète inquiets alarmé alarmée alarmés',
  },
  {
    stance: 'concerned',
    verbs: 'noter constater suivre',
    with: 'avec',
    nouns: 'préoccupation inquiétude regret',
  },
  { stance: 'concerned', verbs: 'émettre', nouns: 'crainte craintes inquiétude inquiétudes' },
  { stance: 'welcomes', verbs: 'noter constater prendre', with: 'avec', nouns: 'satisfaction plaisir' },
  {
    stance: 'condemns',
    verbs: 'qualifier',
    nouns: 'inacceptable inacceptables odieux odieuse lâche barbare intolérable honteux honteuse scandaleux',
  },
  { stance: 'condemns', verbs: 'exprimer manifester', nouns: 'indignation condamnation colère' },
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
    verbs: 'mettre',
    with: 'accent',
    nouns: 'nécessité besoin urgence obligation',
    particles: 'de d pour',
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
    verbs: 'exprimer adresser réitérer présenter témoigner manifester',
    nouns: 'gratitude reconnaissance remerciements remerciement',
  },
  { stance: 'welcomes', verbs: 'exprimer dire', nouns: 'satisfaction satisfait satisfaite satisfaits joie' },
  {
    stance: 'commits',
    verbs: 'réaffirmer exprimer réitérer renouveler manifester affirmer confirmer',
    nouns: 'engagement détermination volonté disponibilité',
    particles: 'à de d du des en',
  },
  { stance: 'commits', verbs: 'dire', nouns: 'prêt prête prêts', particles: 'à' },
  { stance: 'commits', verbs: 'assurer', with: 'son leur notre', nouns: 'soutien appui engagement' },
  { stance: 'calls_for', verbs: 'exprimer émettre formuler', nouns: 'souhait désir vœu', particles: 'que qu' },
  {
    stance: 'supports',
    verbs: 'exprimer réaffirmer réitérer renouveler apporter témoigner manifester confirmer',
    nouns: 'soutien appui solidarité',
    particles: 'à au aux avec',
  },
];

/** French words for what somebody is or feels. */
export const FRENCH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words:
      'préoccupé préoccupée préoccupés préoccupées inquiet inquiète inquiets inquiètes alarmé alarmée alarmés attristé attristée attristés',
    particles: 'par de du des d que qu pour face quant devant au à',
  },
  {
    stance: 'condemns',
    words:
      'indigné indignée indignés scandalisé scandalisée choqué choquée choqués horrifié horrifiée horrifiés consterné consternée',
    particles: 'par de du des d',
  },
  {
    stance: 'commits',
    words:
      'déterminé déterminée déterminés déterminées résolu résolue résolus engagé engagée engagés prêt prête prêts prêtes disposé disposée disposés',
    particles: 'à',
  },
  {
    stance: 'thanks',
    words: 'reconnaissant reconnaissante reconnaissants',
    particles: 'à au aux envers de du des d pour',
  },
  {
    stance: 'welcomes',
    words:
      'satisfait satisfaite satisfaits heureux heureuse content contente contents contentes ravi ravie ravis encouragé encouragée encouragés',
    particles: 'de du des d que qu par',
  },
  { stance: 'supports', words: 'solidaire solidaires', particles: 'de du des d avec' },
];

/** French words for what something is, in the eyes of who speaks: "C’est [inacceptable]". */
export const FRENCH_JUDGEMENTS: PositionLexicon['judgements'] = {
  condemns:
    'inacceptable, inacceptables, intolérable, intolérables, inadmissible, inadmissibles, scandaleux, scandaleuse, honteux, honteuse, odieux, odieuse, révoltant, révoltante, abject, abjecte',
  concerned:
    'tragique, dramatique, regrettable, désolant, préoccupant, préoccupante, préoccupants, préoccupantes, inquiétant, inquiétante, inquiétants, inquiétantes, alarmant, alarmante, alarmants, alarmantes',
  welcomes:
    'encourageant, encourageante, encourageants, encourageantes, réjouissant, une bonne nouvelle, une excellente nouvelle, un pas dans la bonne direction, un grand pas, une avancée, une avancée majeure',
  calls_for:
    'crucial, cruciale, cruciales, cruciaux, essentiel, essentielle, essentiels, essentielles, indispensable, indispensables, vital, vitale, primordial, primordiale, primordiales, impératif, impérative, une priorité absolue',
};

/** "Cela nous [inquiète]". */
export const FRENCH_FEELINGS: PositionLexicon['feelings'] = {
  concerned: 'préoccupe préoccupent inquiète inquiètent alarme alarment attriste attristent',
  welcomes: 'réjouit encourage',
};

/** Open what is said: "[Merci à] …". */
export const FRENCH_EXCLAMATIONS: PositionLexicon['exclamations'] = {
  thanks:
    'merci à, merci au, merci aux, merci pour, merci d, merci de, un grand merci à, un grand merci au, un grand merci aux, merci beaucoup à, merci infiniment à, merci également à',
  commends: 'félicitations à, félicitations au, félicitations aux, bravo à, bravo aux',
};
