import type { PositionLexicon, Stance, StanceVerb } from '../../positions/lexicon.ts';

/** A participle in its four forms: "salué", "saluée", "salués", "saluées". */
const agreed = (participle: string): string => ['', 'e', 's', 'es'].map((end) => `${participle}${end}`).join(' ');

/** A verb in -er by its stem: "salu", "exhort", "dénonc". */
const er = (
  stance: Stance,
  stem: string,
  rest: Omit<StanceVerb, 'stance' | 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'> = {},
): StanceVerb => ({ stance, ...stemForms(stem), ...rest });

const stemForms = (stem: string) => {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return {
    finite: `${stem}e ${stem}ent ${soft}ait ${soft}aient ${soft}a ${stem}èrent ${stem}era`,
    first: `${soft}ons`,
    infinitive: `${stem}er`,
    participle: agreed(`${stem}é`),
    gerund: `${soft}ant`,
  };
};

/** What people are praised for: "saluer le courage de", "louer l’engagement de". */
const MERITS =
  'contribution contributions effort efforts travail courage engagement dévouement rôle professionnalisme générosité détermination action actions collaboration mémoire sacrifice sacrifices bravoure résilience leadership abnégation solidarité hospitalité';

/** French words of positions. */
export const FRENCH_POSITIONS: PositionLexicon = {
  verbs: [
    er('welcomes', 'félicit', { reflexive: true, particles: 'de du des d que' }),
    {
      stance: 'welcomes',
      finite: 'réjouit réjouissent réjouissait',
      first: 'réjouissons',
      infinitive: 'réjouir',
      participle: agreed('réjoui'),
      gerund: 'réjouissant',
      reflexive: true,
      particles: 'de du des d que',
    },
    // What somebody does is praised, what happens is welcomed.
    er('commends', 'salu', { objects: MERITS }),
    er('commends', 'lou', { objects: MERITS }),
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
      finite: 'applaudit applaudissent',
      first: 'applaudissons',
      infinitive: 'applaudir',
      participle: agreed('applaudi'),
      gerund: 'applaudissant',
    },
    {
      stance: 'commends',
      finite: 'rend rendent rendait',
      first: 'rendons',
      infinitive: 'rendre',
      participle: agreed('rendu'),
      gerund: 'rendant',
      particles: 'hommage',
    },
    {
      stance: 'supports',
      finite: 'soutient soutiennent soutenait',
      first: 'soutenons',
      infinitive: 'soutenir',
      participle: agreed('soutenu'),
      gerund: 'soutenant',
      objects:
        'appel appels initiative proposition décision résolution principe processus position idée demande moratoire interdiction accord dialogue adoption',
    },
    er('supports', 'appui', {
      objects: 'appel proposition décision résolution principe processus position idée demande adoption',
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
      addressee: 'may',
      particles: '# davantage plus près à au aux que qu l la le les un une des de d',
    }),
    er('calls_for', 'réclam', { speaks: true }),
    er('calls_for', 'exig', {}),
    er('calls_for', 'pri', { addressee: 'power', demand: 'de d instamment' }),
    er('calls_for', 'invit', { addressee: 'power', demand: 'à' }),
    er('calls_for', 'encourag', { addressee: 'power', demand: 'à' }),
    er('calls_for', 'engag', { addressee: 'power', demand: 'à' }),
    er('calls_for', 'plaid', { particles: 'pour en', speaks: true }),
    er('calls_for', 'préconis', {}),
    er('calls_for', 'recommand', { particles: 'que qu de d à' }),
    {
      stance: 'warns',
      finite: 'met mettent mettait',
      first: 'mettons',
      infinitive: 'mettre',
      participle: agreed('mis'),
      gerund: 'mettant',
      particles: 'en',
      objects: 'garde',
    },
    {
      stance: 'warns',
      finite: 'avertit avertissent avertissait',
      first: 'avertissons',
      infinitive: 'avertir',
      participle: agreed('averti'),
      gerund: 'avertissant',
      speaks: true,
    },
    er('warns', 'alert', { particles: 'sur que contre', speaks: true }),
    {
      stance: 'warns',
      finite: 'prévient préviennent prévenait',
      infinitive: 'prévenir',
      participle: agreed('prévenu'),
      gerund: 'prévenant',
      particles: 'que qu',
      speaks: true,
    },
    {
      stance: 'warns',
      finite: 'tire tirent',
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
    {
      stance: 'concerned',
      finite: 'craint craignent craignait',
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
    er('concerned', 'regrett', { speaks: true }),
    {
      stance: 'concerned',
      finite: 'redoute redoutent',
      infinitive: 'redouter',
      participle: agreed('redouté'),
      gerund: 'redoutant',
    },
    er('commits', 'engag', { reflexive: true, particles: 'à pour' }),
    {
      stance: 'commits',
      finite: 'promet promettent',
      first: 'promettons',
      infinitive: 'promettre',
      participle: agreed('promis'),
      gerund: 'promettant',
      particles: 'de d que',
      speaks: true,
    },
    {
      stance: 'commits',
      finite: 'tient tiennent',
      infinitive: 'tenir',
      gerund: 'tenant',
      particles: 'prêt prête prêts',
      reflexive: true,
    },
    er('thanks', 'remerci', { addressee: 'may', speaks: true }),
  ],
  lightVerbs: {
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
  },
  nouns: [
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
  ],
  actForm: /^\p{L}{2,}(?:er|ir|re)$/u,
  copulas: 'est sont était étaient serait sera reste demeure semble parait',
  predicates: [
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
  ],
  modals: 'doit doivent devons devrait devraient',
  guesses: 'avoir',
  necessary: 'crucial essentiel impératif urgent nécessaire indispensable important temps primordial vital',
  fillers: 'la le plus que jamais très tout',
  necessaryLinks: 'que de d qu',
  needs:
    'il faut, il nous faut, il est urgent de, il est temps de, faisons en sorte, veillons à, assurons-nous, est une question d’urgence, est une urgence, il est plus que jamais urgent de, est plus que jamais nécessaire, nous avons besoin',
  ways: 'le meilleur moyen de, la seule solution, la seule façon de',
  impersonal: 'il ce c',
  ownNeeds: 'je elle elles',

  be: 'est sont était étaient été être suis sommes fut furent reste restent demeure demeurent soit',
  have: 'a ont avait avaient ai avons aurait',
  neutral: 'va vont ne',
  hypothetical: 'si pourrait pourraient aurait auraient devrait',
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
  clitics: 'le la les l lui leur y en',

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
    'ministre ministère président commission citoyens médias entreprises populations habitants bénéficiaires récipiendaire récipiendaires jeunes',
  roles:
    'gouvernement gouvernements autorités rapport étude déclaration résolution communiqué membres conseil bureau commission comité ministre ministère président présidente directeur directrice secrétaire ambassadeur chef cheffe représentant représentante ' +
    'porte-parole responsable responsables agence agences organisation organisations mission haut-commissaire commissaire envoyé coordinateur coordonnateur coordonnatrice rapporteur experts groupe coalition réseau délégation parlement cour union partenaires états ' +
    'pays maire gouverneur évêque évêques pape roi parties délégués délégué pacte convention document lettre fonds banque ong',
  people:
    'réfugiés réfugié migrants migrant participants participant invités délégués familles personnes enfants étudiants rapatriés nous',
  many: 'milliers millions centaines beaucoup nombreux nombreuses certains dizaines',
  agent: 'par',
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui hier janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois matin dernier dernière fois',
  enders:
    'tandis alors mais qui dont où notamment ajoutant soulignant précisant rappelant ainsi afin après car notant lors y compris estimant indiquant',
  calls: 'à de d pour que afin',
  dropsSubject: false,
  believes: 'estime estiment estimé considère juge souligne insiste rappelle',
};
