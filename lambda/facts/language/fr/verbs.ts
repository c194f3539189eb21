import type { Indicator } from '../../../contract/fact.ts';
import { phrasesFor as each, inGenders } from '../indicator-words.ts';
import { formsOf, inTenses } from '../verb-forms.ts';

/** Forms that are nouns as well: "l’aide de", "une équipe". */
const NOUNS = /^(?:aide|forme|traite|visite|équipe|oriente|interroge)$/;

/** What is done for people: "a formé", "assistent", "accompagnant". */
const FRENCH_HELPING = formsOf(
  'fr',
  'aider assister former vacciner soigner sensibiliser accompagner dépister scolariser examiner orienter réunifier réinstaller relocaliser réinsérer interroger consulter appuyer approvisionner encadrer parrainer enregistrer traiter nourrir équiper visiter',
);

/** What befalls people: "frappe", "a affecté", "touchant". */
const FRENCH_BEFALLING = formsOf('fr', 'affecter toucher frapper menacer impacter exposer');

export const FRENCH_VERBS_AFTER: readonly (readonly [string, Indicator])[] = inTenses(
  'fr',
  inGenders('fr', [
    ...each(
      'deaths',
      'perdu la vie, trouvé la mort, meurt, meurent, ont péri, a péri, ont perdu la vie, est mort, ont été abattus, ont été assassinés, assassinés, ont été exécutés, se sont noyés, se sont noyées, ont succombé, décèdent',
    ),
    ...each('missing', 'sont portés disparus, ont disparu, sont disparus, manquent à l’appel'),
    ...each('injured', 'ont été blessés, sont blessés'),
    ...each(
      'rescued',
      'ont été secourus, ont été sauvés, ont été interceptés, libérés, ont été libérés, repêchés, recueillis en mer',
    ),
    ...each(
      'displaced',
      'fuient, ont été déplacés, sont déplacés, se sont déplacés, ont été contraints de fuir, ont été forcés de fuir, contraintes de quitter, contraints de quitter, contraint de quitter, contrainte de quitter, contraints d’abandonner, contraintes d’abandonner, forcés de quitter, forcés d’abandonner, obligés de quitter, obligés de fuir, obligés d’abandonner, ont été chassés, a été chassé, a été chassée, chassés de, ont dû quitter, forcés de fuir, ont abandonné leurs maisons, en situation de déplacement, sans abri, évacués, ont été évacués, se sont réfugiés, réfugiés dans',
    ),
    ...each(
      'refugees',
      'réfugiés à l’étranger, réfugiés dans les pays voisins, réfugiés dans des pays voisins, réfugiés dans un pays voisin, réfugiés hors du pays, se sont réfugiés à l’étranger, se sont réfugiés dans les pays voisins, se sont réfugiés dans des pays voisins, se sont réfugiés dans un pays voisin, se sont réfugiés hors du pays, ont fui à l’étranger, ont fui le pays, ont fui dans les pays voisins, ont fui vers les pays voisins, ont trouvé refuge à l’étranger, ont trouvé refuge dans les pays voisins',
    ),
    ...each(
      'arrivals',
      'arrivent, entrent, traversent, franchissent, ont atteint, débarqués, sont entrés, sont entrées, ont été accueillis, nouvellement arrivés',
    ),
    ...each('departures', 'quittent, ont quitté le pays, ont quitté la libye, sont repartis, partent'),
    ...each(
      'returnees',
      'rentrent, reviennent, retournent, ont regagné, ont été rapatriés, ont été rapatriées, ont été expulsés, ont été renvoyés, retour au pays, rentrés chez, de retour dans, renvoyés, refoulés',
    ),
    ...each(
      'in_need',
      'ont un besoin, nécessite, a besoin, souffrent d’insécurité alimentaire, risquent, dépendent de, n’ont pas accès, sans accès, ayant besoin, en situation d’insécurité alimentaire, ont des besoins',
    ),
    ...each(
      'targeted',
      'vont recevoir, vont bénéficier, seront bénéficiaires, recevra, bénéficiera, seront ciblés, seront atteints, seront soutenus, seront vaccinés, pourront bénéficier, devraient bénéficier',
    ),
    ...each(
      'reached',
      'ont été assistés, ont été aidés, ont été formés, ont été enregistrés, ont été vaccinés, ont été soutenus, ont été soignés, ont été sensibilisés, ont été pris en charge, ont eu accès, ont accès, a bénéficié, bénéficié d’une, bénéficié de, ont été réinstallés, ont été relocalisés, relocalisés, ont pris part, participent, participé, interrogés, ont été interrogés, inscrits, ont été accueillis, atteints, ont été atteints, hébergés, dépistés, sont inscrits, ont été identifiés, ont été accompagnés, accompagnés par',
    ),
    ...each(
      'affected',
      'enlevés, violés, kidnappés, privés de, privés d’, pris en otage, prises en otage, pris en otages, ont été touchés, ont été affectés, sont touchés, sont affectés, souffrent, souffrent de la faim, ont faim, exposés, ont subi, sinistrés, ont perdu leurs maisons, victimes de, piégés, coincés',
    ),
    ...each(
      'deaths',
      'tués, tuées, morts, décédés, sont mortes, sont morts, ont péri, ont perdu la vie, ont trouvé la mort, ont été tuées, ont été tués, noyés, noyées, décédées',
    ),
    ...each('missing', 'disparus, disparues, portés disparus'),
    ...each('injured', 'blessés, blessées'),
    ...each('rescued', 'secourus, secourues, sauvés, sauvées, interceptés, interceptées'),
    ...each(
      'displaced',
      'déplacés, déplacées, ont fui, fuyant, fuient, ont dû fuir, contraintes de fuir, ayant fui, contraints de fuir, ont été évacuées, évacués, ont quitté leurs foyers',
    ),
    ...each(
      'arrivals',
      'sont arrivés, sont arrivées, arrivés, arrivées, ont traversé, ont franchi, entrés, entrées, ont débarqué, ont rejoint',
    ),
    ...each('departures', 'ont quitté, sont partis, sont parties'),
    ...each(
      'returnees',
      'sont rentrés, sont rentrées, sont retournés, sont retournées, rapatriés, rapatriées, de retour, sont revenus, sont revenues, retournés, retournées, rentrés, rentrées, revenus au pays, expulsés, expulsées',
    ),
    ...each('trafficked', 'de la traite, victimes de traite'),
    ...each('cases', 'infectées, infectés, vivant avec le vih, contaminées'),
    ...each('in_need', 'ont besoin, dans le besoin, besoin, nécessitent, en insécurité alimentaire, manquent'),
    ...each(
      'targeted',
      'ciblées, ciblés, visées, recevront, bénéficieront, seront assistées, seront assistés, seront formés',
    ),
    ...each(
      'reached',
      'ont reçu, ont bénéficié, assistés, assistées, aidés, aidées, formés, formées, enregistrés, enregistrées, vaccinés, vaccinées, soutenus, bénéficiaires, ont participé, pris en charge, prises en charge, bénéficient, reçoivent, accueillis, soignés, sensibilisés, réinstallés',
    ),
    ...each('affected', 'touchées, touchés, affectées, affectés, sinistrées, exposées, bloqués, bloquées'),
    ...each(
      'affected',
      'respirent, respirant, souffrant, subissent, vivent sous, survivent dans, vivent avec, sont confrontés, menacés, menacés de, sont victimes, ont été victimes, souffrent de malnutrition, souffrant de malnutrition',
    ),
    ...each(
      'reached',
      'ont terminé leur, ont terminé leurs, ont achevé, ont obtenu leur, ont obtenu un, ont obtenu une, diplômés, ont suivi, fréquentent, scolarisés, ont assisté, ont pu accéder, ont retrouvé leur, ont retrouvé leurs, réunis avec, réunifiés, visités, ont été orientés, ont été consultés, consultés, examinés, transférés, ont été transférés, ont été scolarisés, sont pris en charge, sont accompagnés, sont soutenus',
    ),
    ...each(
      'displaced',
      'en déplacement, contraints au déplacement, contraintes au déplacement, contraintes à fuir, contraintes à se déplacer, contraints à se déplacer, forcés au déplacement, contraints à fuir, ont pris la fuite, prennent la fuite, vidés de, se sont enfuis, ont abandonné leurs foyers, ont abandonné leurs villages',
    ),
    ...each('in_need', 'ont urgemment besoin, en besoin, nécessiteux'),
  ]),
);

/** French verbs may stand before their subject: "sont arrivées 500 personnes", "où ont été tués 12 soldats". */
const FINITE = /^(?:ont|sont)\s|^participent$/;

export const FRENCH_VERBS_BEFORE: readonly (readonly [string, Indicator])[] = [
  ...FRENCH_VERBS_AFTER.filter(([phrase]) => FINITE.test(phrase)),
  ...each(
    'targeted',
    FRENCH_HELPING.filter((form) => /r$/.test(form))
      .flatMap((form) => [`pour ${form}`, `afin de ${form}`, `afin d’${form}`])
      .join(', '),
  ),
  ...each('returnees', 'pour rapatrier, rapatrier, rapatrient, rapatriement volontaire de, rapatriement volontaire d’'),
  ...each('reached', FRENCH_HELPING.filter((form) => !NOUNS.test(form)).join(', ')),
  ...each(
    'reached',
    'soutient, soutiennent, soutenir, soutenant, atteignent, inscription de, inscription d’, appui à, encadrement de, discussions avec, groupes de discussion avec, consultations avec, participation de, participation d’, formation des, formation d’, prennent en charge, prend en charge, prends en charge, prise en charge d’, scolarisation de, transfert de, visite de',
  ),
  ...each('affected', FRENCH_BEFALLING.join(', ')),
  ...each(
    'displaced',
    'déplacement massif de, déplacement massif d’, déplacement forcé de, déplacement forcé d’, déplacements forcés de, fuite de, exode de, poussé à fuir',
  ),
  ...each('deaths', 'tuent, tue, mort de, la mort d’, a fait, faisant, ont fait, provoqué la mort de, décès d’'),
  ...each('rescued', 'ont secouru, a secouru, ont sauvé, a sauvé, interceptent, libération de, secourent'),
  ...each(
    'displaced',
    'force, forcent, contraint, contraignent, déplacements de, déplacement d’, fuite de, a chassé, ont chassé, contraignant, forçant, poussant, évacuation de, ont évacué, a évacué, évacue, évacuent, poussé à la fuite',
  ),
  ...each('arrivals', 'arrivée d’, afflux d’, a accueilli, venue de, entrées de'),
  ...each(
    'returnees',
    'retour d’, rapatriement d’, ont rapatrié, a rapatrié, expulsion de, a expulsé, retour volontaire d’, rapatriement volontaire de',
  ),
  ...each(
    'targeted',
    'pour assister, pour aider, pour soutenir, afin d’assister, afin d’aider, bénéficiera à, profitera à, atteindra, ciblera, aidera, permettra à, permettront à, prévoit d’assister, prévoit d’atteindre, vise à aider, vise à atteindre, objectif d’atteindre, destiné à, destinée à, destinés à, a pour objectif de sensibiliser, pour venir en aide à, afin d’aider, pour aider, couvrira, formera',
  ),
  ...each(
    'reached',
    'a aidé, ont aidé, a assisté, ont assisté, a formé, ont formé, a enregistré, ont enregistré, a vacciné, ont vacciné, a soutenu, ont soutenu, a soigné, ont soigné, a sensibilisé, ont sensibilisé, sensibilisé, assistance d’, au bénéfice de, au profit d’, en faveur d’, a permis à, ont permis à, a atteint, ont atteint, réinstallé, interrogé, entretiens avec, accompagné, a accompagné, pris en charge, prise en charge de, aide d’, vaccination de, réunifié, nourrit, vient en aide à, est venu en aide à, venus en aide à, soins à, profite à, bénéficiant à, apporte une assistance à, toucher',
  ),
  ...each(
    'affected',
    'enlèvement de, enlèvement d’, enlèvements de, enlèvements d’, viol de, viol d’, viols de, viols d’, prive, privent, privera, privant, privé, enlevé, kidnappé, frappé, a frappé, affectent, touchent, menaçant, menacent, exposant',
  ),
  ...each('refugees', 'accueille près de, hébergent, abritent, accueilli'),
  ...each('deaths', 'tué, tuant, a tué, ont tué, la mort de, causé la mort de, coûté la vie à, décès de, fait'),
  ...each('missing', 'disparition de'),
  ...each('injured', 'blessé, blessant'),
  ...each('rescued', 'secouru, sauvé, intercepté, secours à, sauvetage de'),
  ...each('displaced', 'déplacé, forcé, contraint, déplacement de, poussé, évacué'),
  ...each('arrivals', 'arrivée de, afflux de, arrivées de, entrée de'),
  ...each('returnees', 'retour de, rapatriement de, rapatrié, retour volontaire de, retours de'),
  ...each('targeted', 'cible, vise, visant, ciblant, prévoit d’aider, besoins de, venir en aide à, cibler'),
  ...each(
    'reached',
    'répertorié, entretiens avec, entretiens effectués avec, entretiens auprès de, entretien avec, aidé, assisté, aide à, assistance à, formé, formation de, vacciné, enregistré, soutenu, fourni, distribué à, au profit de, bénéficié à, profité à, atteint, en faveur de, soigné, identifié, permis à, réinstallation de, bénéficie à, soutien à',
  ),
  ...each('affected', 'affecté, touché, affectant, touchant, affecte, touche, menace'),
  ...each('refugees', 'accueille, accueillant, accueillent, héberge, abrite'),
];
