import type { StanceVerb } from '../../positions/lexicon.ts';
import { agreed, er } from './stance-forms.ts';

/** What people are praised for: "saluer le courage de", "louer l’engagement de". */
const MERITS =
  'contribution contributions effort efforts travail courage engagement dévouement rôle professionnalisme générosité détermination action actions collaboration mémoire sacrifice sacrifices bravoure résilience leadership abnégation solidarité hospitalité';

/** What a body asks for. */
const ASKED = 'aide appui soutien assistance fonds financement financements appui accès';

/** What others did, regretted as their wrong; a death or a loss is a misfortune. */
const DEEDS =
  'décision décisions retrait refus rejet attaque attaques annonce fermeture expulsion expulsions violences violence attitude inaction indifférence usage recours violation violations suspension blocage';

/** What somebody "encourages" as a stance; "encourage le commerce" is work. */
const ENCOURAGED =
  'intégration participation adoption ratification mobilisation implication inclusion recours poursuite signature scolarisation vaccination';

/** French verbs that take a stance. */
export const FRENCH_STANCE_VERBS: readonly StanceVerb[] = [
  er('welcomes', 'félicit', { reflexive: true, particles: 'de du des d que', speaks: true }),
  {
    stance: 'welcomes',
    finite: 'réjouit réjouis réjouissent réjouissait',
    first: 'réjouissons',
    infinitive: 'réjouir',
    participle: agreed('réjoui'),
    gerund: 'réjouissant',
    reflexive: true,
    particles: 'de du des d que',
    speaks: true,
  },
  // What somebody does is praised, what happens is welcomed.
  er('commends', 'salu', { objects: MERITS }),
  // "salue le Japon pour sa décision": somebody is praised.
  er('commends', 'salu', { addressee: 'power', demand: 'pour' }),
  er('commends', 'lou', { objects: MERITS }),
  er('commends', 'honor', { objects: MERITS }),
  er('welcomes', 'salu', { notPeople: true, speaks: true }),
  {
    stance: 'welcomes',
    finite: 'accueille accueillent accueilli',
    first: 'accueillons',
    infinitive: 'accueillir',
    participle: agreed('accueilli'),
    gerund: 'accueillant',
    particles: 'favorablement avec',
    objects: 'favorablement satisfaction',
  },
  er('commends', 'félicit', {}),
  {
    stance: 'commends',
    finite: 'applaudit applaudis applaudissent',
    first: 'applaudissons',
    infinitive: 'applaudir',
    participle: agreed('applaudi'),
    gerund: 'applaudissant',
  },
  {
    stance: 'commends',
    finite: 'rend rends rendent rendait',
    first: 'rendons',
    infinitive: 'rendre',
    participle: agreed('rendu'),
    gerund: 'rendant',
    particles: 'hommage',
  },
  {
    stance: 'supports',
    finite: 'soutient soutiens soutiennent soutenait',
    first: 'soutenons',
    infinitive: 'soutenir',
    participle: agreed('soutenu'),
    gerund: 'soutenant',
    objects:
      'appel appels initiative proposition décision résolution principe processus position idée demande démarche candidature moratoire interdiction accord dialogue adoption',
  },
  er('supports', 'appui', {
    objects:
      'appel appels initiative proposition décision résolution principe processus position idée demande adoption démarche candidature',
  }),
  {
    stance: 'calls_for',
    finite: 'appelle appellent appelait appelaient appela',
    first: 'appelons',
    infinitive: 'appeler',
    participle: agreed('appelé'),
    gerund: 'appelant',
    addressee: 'may',
    particles: 'à au aux les la le l tous toutes chaque ses leurs d',
  },
  er('calls_for', 'exhort', { addressee: 'may', speaks: true }),
  er('calls_for', 'demand', {
    addressee: 'dative',
    particles: '# davantage plus près à au aux que qu l la le les un une des de d',
  }),
  er('calls_for', 'réclam', { speaks: true }),
  er('calls_for', 'exig', {}),
  er('calls_for', 'pri', { addressee: 'power', demand: 'de d instamment' }),
  er('calls_for', 'invit', { addressee: 'public', demand: 'à' }),
  er('calls_for', 'encourag', { addressee: 'public', demand: 'à' }),
  er('calls_for', 'encourag', { objects: ENCOURAGED }),
  er('calls_for', 'incit', { addressee: 'public', demand: 'à' }),
  er('calls_for', 'engag', { addressee: 'public', demand: 'à' }),
  er('calls_for', 'conseill', { addressee: 'public', demand: 'de d', particles: 'à au aux' }),
  er('calls_for', 'souhait', { particles: 'que qu' }),
  er('calls_for', 'insist', { particles: 'pour', objects: 'que qu' }),
  er('calls_for', 'plaid', { particles: 'pour en', speaks: true }),
  er('calls_for', 'recommand', {
    addressee: 'dative',
    particles: 'que qu de d à au aux un une des la le les l',
    speaks: true,
  }),
  er('calls_for', 'préconis', { speaks: true }),
  er('calls_for', 'sollicit', { particles: '# un une l le la les des d', objects: ASKED }),
  er('calls_for', 'sollicit', { particles: '#' }),
  er('calls_for', 'recherch', { particles: '#' }),
  er('supports', 'associ', { reflexive: true, particles: 'à au aux', objects: 'appel appels initiative déclaration' }),
  er('supports', 'solidaris', { reflexive: true, particles: 'avec' }),
  {
    stance: 'warns',
    finite: 'met mets mettent mettait',
    first: 'mettons',
    infinitive: 'mettre',
    participle: agreed('mis'),
    gerund: 'mettant',
    particles: 'en',
    objects: 'garde',
    speaks: true,
  },
  {
    stance: 'warns',
    finite: 'avertit avertis avertissent avertissait',
    first: 'avertissons',
    infinitive: 'avertir',
    participle: agreed('averti'),
    gerund: 'avertissant',
    speaks: true,
  },
  er('warns', 'alert', { particles: 'sur que qu contre de du des d', speaks: true }),
  er('warns', 'alert', { addressee: 'power', demand: 'sur', particles: 'l la les le' }),
  {
    stance: 'warns',
    finite: 'prévient préviens préviennent prévenait',
    first: 'prévenons',
    infinitive: 'prévenir',
    participle: agreed('prévenu'),
    gerund: 'prévenant',
    particles: 'que qu',
    speaks: true,
  },
  {
    stance: 'warns',
    finite: 'tire tirent',
    first: 'tirons',
    infinitive: 'tirer',
    participle: agreed('tiré'),
    gerund: 'tirant',
    particles: 'la',
    objects: 'sonnette',
  },
  er('condemns', 'condamn', { speaks: true }),
  er('condemns', 'dénonc', { speaks: true }),
  er('condemns', 'déplor', { speaks: true }),
  er('condemns', 'fustig', { speaks: true }),
  er('condemns', 'critiqu', { particles: 'le la les l un une ce cette' }),
  {
    stance: 'concerned',
    finite: 'craint crains craignent craignait',
    first: 'craignons',
    infinitive: 'craindre',
    participle: agreed('craint'),
    gerund: 'craignant',
  },
  {
    stance: 'concerned',
    finite: 'inquiète inquiètent inquiétait',
    first: 'inquiétons',
    infinitive: 'inquiéter',
    participle: agreed('inquiété'),
    gerund: 'inquiétant',
    reflexive: true,
    speaks: true,
  },
  er('concerned', 'alarm', { reflexive: true }),
  er('condemns', 'regrett', { objects: DEEDS }),
  er('concerned', 'regrett', { speaks: true }),
  {
    stance: 'concerned',
    finite: 'redoute redoutent redoutait',
    first: 'redoutons',
    infinitive: 'redouter',
    participle: agreed('redouté'),
    gerund: 'redoutant',
  },
  er('commits', 'ménag', { objects: 'effort efforts' }),
  er('commits', 'engag', { reflexive: true, particles: 'à pour' }),
  {
    stance: 'commits',
    finite: 'promet promets promettent promettait',
    first: 'promettons',
    infinitive: 'promettre',
    participle: agreed('promis'),
    gerund: 'promettant',
    particles: 'de d que',
    speaks: true,
  },
  {
    stance: 'commits',
    finite: 'tient tiens tiennent',
    first: 'tenons',
    infinitive: 'tenir',
    gerund: 'tenant',
    particles: 'prêt prête prêts prêtes',
    reflexive: true,
  },
  er('thanks', 'remerci', { addressee: 'may', demand: 'pour de d', speaks: true }),
];
