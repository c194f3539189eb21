import type { Indicator } from '../../../contract/fact.ts';
import { wordsFor as each, inGenders } from '../indicator-words.ts';

export const FRENCH_NOUNS: ReadonlyMap<string, Indicator> = new Map([
  ...each('deaths', 'mort morts décès corps tués dépouilles morte mortes'),
  ...each('injured', 'blessés blessé blessées'),
  ...each('missing', 'disparus disparitions portés'),
  ...each('displaced', 'déplacements'),
  ...each('arrivals', 'arrivées entrées'),
  ...each('departures', 'départs'),
  ...each('returnees', 'retours expulsions rapatriements'),
  ...each('cases', 'cas patients malades infections'),
  ...each(
    'incidents',
    'violation violences agressions enlèvements viols inondations crises tempêtes cyclones incendies glissements incidents incident attaques attaque attentats explosions affrontements violations séismes naufrages événements évènements catastrophes raids accidents',
  ),
  ...each(
    'facilities',
    'maisons maison abris camps camp sites site centres centre hôpitaux hôpital écoles école latrines puits forages logements bâtiments tentes localités villages points infrastructures dispensaires établissements salles cliniques habitations structures dépôts caches hangars ponts fontaines marchés églises mosquées magasins cases toilettes réservoirs bureaux hôtels universités usines prisons',
  ),
  ...each(
    'items',
    'kits kit couvertures bâches matelas colis articles camions véhicules bateaux doses vaccins moustiquaires vivres rations médicaments livres avions vols embarcations têtes armes mines ordinateurs ordinateur cartons paquets boîtes boites dictionnaires ventilateurs chaises bancs cahiers stylos manuels sacs bidons seaux motos voitures vélos pirogues munitions lampes filtres savons cartables imprimantes téléphones foyers ustensiles tentures matériels équipements hélicoptères grenades fusils machines engins tracteurs',
  ),
  ...each(
    'staff',
    'agents employés brigades volontaires médecin infirmier gendarme volontaire employé agent soldat policier casques militaires gendarmes bénévoles travailleurs médecins infirmiers équipes soldats policiers experts formateurs fonctionnaires',
  ),
  ...each('countries', 'pays états'),
  ...each('population', 'habitants habitantes population résidents résidentes citoyens citoyennes'),
]);

export const FRENCH_PEOPLE: ReadonlyMap<string, Indicator> = new Map([
  ...each('refugees', 'réfugiés réfugié réfugiées demandeurs'),
  ...each('migrants', 'migrants migrant migrantes ressortissants immigrés émigrés immigration émigration'),
  ...each('displaced', 'déplacés déplacées pdi'),
  ...each('returnees', 'retournés rapatriés returnés expulsés'),
  ...each('reached', 'bénéficiaires participants participantes consultations dépistages apprenants stagiaires'),
  ...each(
    'staff',
    'enseignants enseignantes enseignant instituteurs professeurs avocats avocat magistrats juges procureurs psychologues ingénieurs infirmières sages-femmes pompiers techniciens',
  ),
  ...each('affected', 'victimes survivants sinistrés sinistrées'),
  ...each('arrivals', 'arrivants nouveaux-arrivants'),
  ...each(
    'other',
    'personnes personne individus hommes homme femmes femme enfants enfant garçons filles familles famille ménages ménage adultes mineurs jeunes civils élèves étudiants bébés mères pères membres leaders ' +
      'agriculteurs prisonniers détenus informateurs informatrices autres passagers représentants vies âmes communautés combattants bénévoles nourrissons collégiens lycéens écoliers pêcheurs éleveurs commerçants conducteurs chauffeurs orphelins otages adolescents adolescentes fillettes apprentis artisans citadins villageois',
  ),
]);

export const FRENCH_ADJECTIVES: ReadonlyMap<string, Indicator> = new Map(
  inGenders('fr', [
    ...each('deaths', 'tués tuées morts décédés noyés'),
    ...each('injured', 'blessés blessées'),
    ...each('missing', 'disparus disparues'),
    ...each('displaced', 'déplacées déplacés évacués'),
    ...each('rescued', 'secourus secourues sauvés'),
    ...each('returnees', 'retournés retournées rapatriés rapatriées rentrés rentrées'),
    ...each('affected', 'affectées affectés touchées sinistrées malnutris malnutries'),
    ...each('refugees', 'réfugiées réfugiés'),
    ...each('migrants', 'migrantes migrants'),
    ...each('departures', 'sortants sortantes'),
    ...each('arrivals', 'entrants entrantes'),
  ]),
);
