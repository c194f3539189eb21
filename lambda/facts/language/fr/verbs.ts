import type { Indicator } from '../../../contract/fact.ts';
import { phrasesFor as each, inGenders } from '../indicator-words.ts';

export const FRENCH_VERBS_AFTER: readonly (readonly [string, Indicator])[] = inGenders('fr', [
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
]);

/** French verbs may stand before their subject: "sont arrivées 500 personnes", "où ont été tués 12 soldats". */
const FINITE = /^(?:ont|sont)\s/;

export const FRENCH_VERBS_BEFORE: readonly (readonly [string, Indicator])[] = [
  ...FRENCH_VERBS_AFTER.filter(([phrase]) => FINITE.test(phrase)),
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
    'aidé, assisté, aide à, assistance à, formé, formation de, vacciné, enregistré, soutenu, fourni, distribué à, au profit de, bénéficié à, profité à, atteint, en faveur de, soigné, identifié, permis à, réinstallation de, bénéficie à, soutien à',
  ),
  ...each('affected', 'affecté, touché, affectant, touchant, affecte, touche, menace'),
  ...each('refugees', 'accueille, accueillant, accueillent, héberge, abrite'),
];
