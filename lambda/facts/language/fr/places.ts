import type { PlaceLexicon } from '../../places/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Places, French. */
export const FRENCH_PLACES: PlaceLexicon = {
  nouns: wordSet(`
    region regions district districts province provinces gouvernorat gouvernorats région régions état états comté camp camps site sites
    village villages ville villes localité localités commune communes préfecture préfectures sous-préfecture
    département départements île îles aéroport fleuve rivière lac vallée mont monts désert mer détroit baie péninsule
    port frontière poste territoire territoires quartier quartiers bloc avenue arrondissement cercle cercles zone zones axe axes
    collectivité chefferie groupement groupements secteurs chefferies wilaya wilayas canton cantons bassin golfe archipel plateau capitale chef-lieu péninsule
    municipalité banlieue route pont secteur paroisse cité cités colline hameau hameaux marché gare forêt plaine plage oasis raïon`),
  ownNouns: wordSet('plaine aéroport île îles lac mer golfe détroit baie mont fleuve péninsule archipel vallée désert'),
  looseNouns: wordSet(
    'marché gare forêt plage plaine site sites zone zones secteur quartier poste port pont route axe capitale',
  ),
  bareNouns: wordSet('quartier quartiers village villages secteur camp bloc localité commune avenue'),
  nounOfName: true,
  guessing: wordSet('à'),
  kindWords: wordSet(''),
  kindNouns: wordSet(''),
  directions: wordSet(''),
  examples: wordSet('comme notamment que dont incluant'),
  giving:
    /^(?:dit|dire|disait|donn(?:e|a|ait|ent|er|é)|conseill(?:e|a|er|é)|demand(?:e|a|er|é)|parl(?:e|a|er|é)|expliqu(?:e|a|er|é)|racont(?:e|a|er|é)|offert|offre|offrir|remis|remet|appris|apprend|permis|permet|permettre|rend|rendu|grâce|remercie|écrit|confi(?:e|a|é))$/,
  betweens: wordSet('international internationale réfugiés transit santé nord sud est ouest'),
  of: wordSet('de du des d'),
  articles: wordSet('le la les l'),
  locative: wordSet('a à au aux en dans vers depuis de du d des près par jusqu entre chez sur hors'),
  and: wordSet('et ou à'),
  common: wordSet(`
    salmonella nations réunion reunion pdis les sur conseil président kaka
    lac bol mao bay van pool kos bari mora kaya beni acre unity lakes cascades corail canaan carrefour basse barra nice
    tours lens pau sens mans man mars mai août avril juin juillet sud nord est ouest centre santé vie paix rose pierre
    paul marie jean martin victor charles claire florence sofia saint sainte la le les un une des du de on il elle sa
    son ses ma mon nous vous ils elles en au aux par pour sur sous avec sans mais ou et donc or ni car que qui dont où
    plus moins très tout tous toutes toute autre autres même cette ces cet ce mali-based madame monsieur dame union bar
    or sel mer port pont bois val mont bourg ville grand grande petit petite bon bonne beau belle blanc noir rouge vert
    mission police ong sao sana tana dans sont fait fois pas fin mine bali data dix six cent mil mille sept huit neuf
    ali hassan omar ahmed mohamed ibrahim face ait plan date dates base cas as las los san bien bel cap clos dol dole
    foix fort gap gare gien laval lure main mende metz muret nay orange paris-based puy royan sarre vienne-based vire`),
  titles: wordSet(
    'accord accords déclaration convention protocole processus cadre sommet conférence plan appel stratégie projet programme',
  ),
  vague: wordSet(
    'réfugiés déplacés transit accueil origine destination provenance retour départ arrivée pays internet voir cf nord sud est ouest centre ouganda-based internet',
  ),
};
