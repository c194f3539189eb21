import { cues, subjectPairs } from '../../organizations/cues.ts';
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
    sous-cluster cluster parquet contingent bataillon régiment équipe force société état-major rectorat plateforme commissariat mairie régie caisse douanes sous-direction cellule sous-délégation sous-bureau`),
  weakHeads: wordSet(
    'groupe équipe unité section cluster centre service services forces mission front radio cellule mouvement collectif parti réseau division équipe force société plateforme contingent',
  ),
  smallHeads: wordSet(
    'gouvernement ambassade consulat parlement ministère armée police gendarmerie marine forces garde tribunal cour parquet mairie contingent bataillon sénat',
  ),
  compounds: wordSet('appel assises instance enfants sécurité défense frontières'),
  subjects: wordSet(
    'santé éducation intérieur défense justice travail emploi agriculture élevage pêche commerce tourisme énergie transports transport environnement économie finances information communication développement sécurité affaires migration migrations immigration plan planification jeunesse sports culture famille femme enfance population enseignement recherche hydraulique logement urbanisme industrie étrangères',
  ),
  unitHeads: wordSet('division section unité département direction service composante cellule bureau équipe'),
  plurals: new Map([
    ['ministères', 'Ministère'],
    ['gouvernements', 'Gouvernement'],
  ]),
  joined: subjectPairs(`
    environnement: développement eaux forêts changement ressources; agriculture: développement élevage pêche sécurité
    alimentation; élevage: pêche ressources; finances: budget plan; économie: finances plan planification; santé:
    population hygiène protection action prévention solidarité; travail: emploi sécurité prévoyance fonction; justice:
    droits garde; jeunesse: sports culture; sports: loisirs culture; culture: communication arts tourisme patrimoine;
    commerce: industrie artisanat; eau: assainissement; transports: voies travaux communications; femme: famille enfant
    enfance; genre: famille enfant enfance; intérieur: sécurité décentralisation; affaires: solidarité; étrangères:
    coopération intégration; mines: énergie géologie; énergie: mines eau; urbanisme: habitat logement; enseignement:
    recherche formation; plan: aménagement développement; communication: médias; solidarité: action; hydraulique:
    assainissement`),
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
    'protection civile',
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
    'civile civil civiles local locale locales national nationale régional régionale fédéral fédérale central centrale international internationale provincial provinciale général générale nouveau nouvelle conjoint conjointe technique public publique',
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
    /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|éen|éenne|éens|éennes|aire|aires|ain|aine|ains|aines|if|ive|ifs|ives|ais|aise|aises|ois|oise|oises|eur|eure|eures|eux|euse|armée|armées|armé|armés|burkinabè|burkinabé|unies|unis|civile|civils|civiles|humanitaire|publique|suisse|suisses|belge|russe|sociale|rural|urbain|étrangères|mondiale|mixte|forestière|forestier|financière|financier|financières|financiers|minière|minier|douanière|routière|routier|agricole|agricoles|mobile|turc|turque|grec|grecque|rouge|commune|commun)$/u,
  whole: wordSet(
    'national nationale nationaux nationales international internationale interministériel interministérielle régional régionale fédéral fédérale',
  ),
  definedHeads: wordSet(
    'coordination coopération campagne société communauté forum plateforme plate-forme force unité groupe mouvement équipe régie parquet dialogue système',
  ),
  kinds: wordSet(
    'ong association organisation fondation société compagnie entreprise banque milice quotidien journal hebdomadaire agence chaîne radio télévision plateforme collectif syndicat cabinet opérateur fabricant constructeur fournisseur groupe',
  ),
  actorCues: cues(`
    selon, selon les données de, selon les chiffres de, membres de, membres du, membre du, membre de, représentants de,
    représentants du, représentant du, représentant de, agents de, agents du, directeur de, directeur du, directrice de, président
    de, président du, présidente de, coordinateur de, coordonnateur de, porte-parole de, porte-parole du, éléments de, éléments des,
    personnel de, personnel du, siège de, siège du, équipes de, équipes du, appui technique de, appui technique du, organisé par,
    organisée par, conduite par, menée par, mené par, publié par, publiée par, produit par, supervisé par, géré par, gérée par`),
  partnerCues: cues(`
    en collaboration avec, en partenariat avec, en coordination avec, en coopération avec, conjointement avec, financé par, financée
    par, financés par, financées par, appui de, appui du, soutien de, soutien du, appuyé par, soutenu par,
    fonds de, don de, don du, offert par`),
  headquarters: wordSet('siège'),
};
