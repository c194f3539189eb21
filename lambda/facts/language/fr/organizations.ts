import type { OrganizationLexicon } from '../../organizations/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Organizations, French. */
export const FRENCH_ORGANIZATIONS: OrganizationLexicon = {
  headLast: false,
  heads: wordSet(`
    ministère ministere département departement agence commission comité comite conseil université universite institut
    institution banque fondation association fédération federation confédération union ligue cour tribunal ambassade
    consulat office bureau secrétariat secretariat fonds direction division autorité administration gouvernement
    parlement sénat assemblée réseau alliance coalition consortium organisation police marine armée garde
    gendarmerie forces brigade service services académie école faculté hôpital clinique église diocèse compagnie
    chambre parti mouvement front centre inspection coopérative délégation mission observatoire laboratoire radio
    cabinet présidence croix-rouge croissant-rouge primature collectif syndicat haut-commissariat
    sous-cluster cluster commissariat mairie régie caisse douanes sous-direction cellule sous-délégation sous-bureau`),
  weakHeads: wordSet(
    'groupe équipe unité section cluster centre service services forces mission front radio cellule mouvement collectif parti réseau division',
  ),
  smallHeads: wordSet('gouvernement ambassade consulat parlement ministère armée'),
  plurals: new Map([
    ['ministères', 'Ministère'],
    ['gouvernements', 'Gouvernement'],
  ]),
  countryHeads: wordSet('gouvernement gouvernements ambassade consulat parlement sénat présidence'),
  placedHeads: wordSet('bureau consulat ambassade délégation mission centre sous-délégation sous-bureau'),
  subjectHeads: wordSet(
    'ministère ministere secrétariat agence office direction commission comité haut-commissariat institut organisation association fédération département bureau conseil division université cour fondation',
  ),
  smallSubjects: true,
  postHeads: wordSet('bureau cabinet'),
  noAdjectives: wordSet(
    'bien rien ancien soutien lien maintien combien indique explique applique implique chaque unique quelque lorsque puisque jusque main demain prochaine semaine centaine dizaine vingtaine trentaine fois mois trois parfois jamais désormais mais heure heures leur leurs plusieurs ailleurs auteur auteurs valeur chaleur faire affaire affaires notaire exemplaire contraire paire salaire',
  ),
  noBodies: wordSet(
    'partenaires ong ongs autorités bailleurs donateurs etats états membres autres agences pdi réfugiés migrants retournés femmes enfants abris protection éducation nutrition wash eha nfi ame vbg santé vih',
  ),
  pairs: new Set([
    'croix-rouge',
    'croissant-rouge',
    'assemblée nationale',
    'cour suprême',
    'banque centrale',
    'primature',
    'garde côtière',
    'police nationale',
    'gendarmerie nationale',
    'cour pénale',
    'cour militaire',
    'cour constitutionnelle',
    'tribunal militaire',
    'forces armées',
    'armée nationale',
    'marine nationale',
  ]),
  generic: wordSet(
    'local locale locales national nationale régional régionale fédéral fédérale central centrale international internationale provincial provinciale général générale nouveau nouvelle conjoint conjointe technique public publique',
  ),
  of: wordSet('de du des d contre'),
  first: wordSet('pour sur à au aux chargé chargée'),
  in: wordSet('en au à aux'),
  articles: wordSet('le la les l'),
  and: wordSet('et &'),
  leading: wordSet(
    'le la les l un une des de du d en au aux à pour par avec dans sur sous depuis selon après avant lors cette ce ces cet son sa ses leur leurs il elle ils elles nous vous et mais ou donc or ni car si',
  ),
  adjective:
    /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|éen|éenne|éens|éennes|aire|aires|ain|aine|ains|aines|if|ive|ifs|ives|ais|aise|aises|ois|oise|oises|eur|eure|eures|eux|euse|armée|armées|burkinabè|burkinabé|unies|unis|civile|civils|civiles|humanitaire|publique|suisse|suisses|belge|russe|sociale|rural|urbain|étrangères|mondiale|mixte|turc|turque|grec|grecque|rouge|commune|commun)$/u,
  headquarters: wordSet('siège'),
};
