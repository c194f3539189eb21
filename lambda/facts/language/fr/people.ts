import type { PeopleWords } from '../../people/lexicon.ts';
import { wordSet, wordsOf } from '../../text/phrases.ts';

/** French words of names, titles and speech. */
export const FRENCH_PEOPLE: PeopleWords = {
  honorifics: wordSet(
    'mr mrs ms m m. mm mme mlle dr pr me monsieur madame docteur professeur père sœur abbé mgr s.e excellence',
  ),
  titleHeads: wordSet(
    `directeur directrice général générale secrétaire ministre ambassadeur ambassadrice chef cheffe officier coordinateur coordinatrice
     coordonnateur coordonnatrice représentant représentante responsable porte-parole président présidente vice-président
     commissaire haut-commissaire envoyé envoyée conseiller conseillère spécialiste expert experte consultant gouverneur maire
     sénateur député députée professeur médecin infirmière ingénieur assistant assistante administrateur administratrice roi reine
     prince princesse pape juge procureur colonel capitaine lieutenant commandant général-major analyste économiste chercheur
     chercheuse auteur fondateur fondatrice délégué déléguée attaché attachée adjoint adjointe rapporteur recteur gestionnaire
     formateur formatrice inspecteur inspectrice capitaine pasteur archevêque évêque cardinal ambassadeurs sous-préfet sous-secrétaire sous-secrétaire-général épidémiologiste logisticien logisticienne enseignant enseignante psychologue sage-femme entrepreneur entrepreneure chroniqueur cinéaste écrivain écrivaine artiste chanteur chanteuse vice-présidente vice-ministre vice-gouverneur
     journaliste photographe avocat avocate animateur animatrice superviseur superviseure sultan imam bourgmestre dirigeant dirigeante militant militante éducateur éducatrice technicien technicienne proviseur préfet chargé chargée point infirmier major adjudant sergent caporal lieutenant-colonel greffier greffière magistrat magistrate`,
  ),
  weakTitleHeads: wordSet(
    `membre réfugié réfugiée migrant migrante mère père agriculteur agricultrice commerçant commerçante étudiant étudiante bénéficiaire habitant habitante volontaire victime survivant survivante élève pêcheur éleveur cultivateur cultivatrice
     déplacé déplacée ménagère participant participante rescapé rescapée retourné retournée parent veuve`,
  ),
  titleTails: wordSet(
    `mission point focal rapide adjoint adjointe intérim régional régionale général générale exécutif exécutive spécial spéciale résident
     résidente principal principale national nationale central centrale provincial provinciale humanitaire permanent permanente européen européenne suprême senior juridique divisionnaire technique médical médicale politique militaire`,
  ),
  titleAcronyms: wordSet('DG SG DGA PDG RSSG'),
  titlesInSmall: true,
  adjectiveHeads: wordSet('général générale point principal pape roi major'),
  genericTitles: wordSet('chef cheffe responsable patron patronne diplomate dirigeant dirigeante'),
  organizationNouns: wordSet(
    `ministère agence organisation département division bureau conseil commission comité union nations fonds banque institut
     université école centre fondation association fédération autorité service programme réseau alliance groupe société parlement
     assemblée cour police armée forces secrétariat ambassade consulat mouvement croix-rouge croissant-rouge équipe mission
     hôpital préfecture mairie gouvernement haut-commissariat confédération`,
  ),
  notNames: wordSet(
    `agé agée âgé âgée visite déclaration discours allocution message entretien intervention unies unis unie general a le la les l d de du des un une à au aux en dans par pour sur sous avec sans chez et ou mais donc or ni car si que qui quoi dont où
     ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles nous vous je tu on y
     selon après avant pendant depuis lors quand comme alors ainsi aussi toutefois cependant néanmoins enfin parmi environ plus moins
     près entre malgré grâce concernant afin outre face suite dès jusque tout toute tous toutes chaque plusieurs certains
     aujourd'hui aujourd’hui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche noël journée année mois semaine
     nord sud est ouest centre grand grande petit nouveau nouvelle haut haute bas basse mer île îles lac fleuve golfe afrique
     europe asie amérique amériques méditerranée pacifique sahel corne état états république province région district commune ville
     village camp aéroport humanitaire migrants migrant migration migrations réfugiés réfugié déplacés personnes enfants femmes hommes
     familles santé éducation protection sécurité droits homme développement international internationale mondial mondiale national
     nationale social sociale plan projet programme rapport appel pacte convention déclaration accord objectifs loi résolution
     conférence sommet forum atelier contact contacts informations renseignements veuillez pour tél téléphone courriel email
     districts provinces régions communes villages territoires départements cercles préfectures
     général générale secrétaire français française anglais anglaise allemand américain européen européenne africain africaine nigérian malien burundais congolais centrafricain tchadien camerounais syrien libyen sociaux sociales culturels culturelles économiques spéciaux civils politiques nationaux internationales internationaux humanitaires développements défis palais premier première second seconde dernier`,
  ),
  alsoNames: wordSet('dominique maurice salvador pascal noël victoire'),
  particles: wordSet('de du des la le van von der den el al bin ben ould di da dos y'),
  speechVerbs: wordSet(
    `dit dit-il dit-elle valoir déclare-t-il déclare-t-elle ajoute-t-il ajoute-t-elle souligne-t-il souligne-t-elle raconte-t-il raconte-t-elle conseillé conseilla confia raconta expliqua déclara ajouta indiqua souligna affirma rappela dit félicité félicite réjoui réjouit inquiété inquiète exprimé exprime répété répète réitéré réitère alerté alerte martèle plaide renchérit admet admis avoue avoué constate constaté résume résumé décrit sourit soupire demandé demande espère espéré promis promet exhorte
     déclaré déclare ajouté ajoute indiqué indique souligné souligne expliqué explique affirmé affirme précisé précise rappelé
     rappelle déploré déplore estimé estime noté note averti avertit insisté insiste conclu conclut prévenu prévient lâché témoigne poursuivi poursuit continué continue enchaîné conclut exhorté raconté
     raconte témoigné témoigne dénoncé dénonce confié confie assuré assure annoncé annonce salué salue remarqué commenté exhorté
     exclamé exclame lance glisse rapporte rapporté argue argué détaille détaillé interroge interrogé reprend répond répondu observe observé
     expliquait ajoutait soulignait affirmait précisait rappelait indiquait notait estimait confiait racontait insistait
     rappela précisa nota conclut répondit insista poursuivit lança estima
     expliquant affirmant rappelant indiquant insistant estimant déclarant notant
     plaidé martelé renchéri regretté observé relevé relève reconnu reconnaît reconnait écrit lancé confirmé confirme renseigne déclarait disait
     disent racontent expliquent affirment témoignent ajoutent confient déclarent soulignent indiquent précisent rappellent insistent estiment déplorent espèrent s’exclame explosé sourit murmure avance avancé fait-il fait-elle tempère tempéré nuance nuancé justifie justifié prévient relate relaté évoque évoqué
     signalé signale soutenu soutient mentionné ajoutant soulignant précisant dit-il dit-elle explique-t-il explique-t-elle`,
  ),
  speechParticiples: wordSet(
    `réjouie félicitée exclamée inquiétée indignée dite désolée émue alarmée étonnée écriée exprimée réjouis félicités dits ému alarmé étonné écrié indigné désolé
     ajouter conclure préciser poursuivre insister renchérir expliquer souligner rappeler affirmer confier déclarer`,
  ),
  quotingVerbs: wordSet(
    `condamné condamne fustigé fustige regrette déplorait invité invite applaudi applaudit
     remercié remercie rejeté rejette accusé accuse réclamé réclame recommandé recommande encouragé encourage réaffirmé réaffirme
     plaidait prôné prône reproché reproche`,
  ),
  personNouns: wordSet(
    'homme femme dame jeune adolescent adolescente enfant garçon fille fils frère sœur épouse mari oncle tante cousin cousine voisin voisine ami amie villageois villageoise nièce neveu',
  ),
  adjectiveEndings: wordsOf(
    'éen éenne al ale el elle ier ière ique if ive ain aine aire ois oise ais aise ien ienne iste ant ante',
  ),
  bylineWords: wordSet('par'),
  placePrepositions: wordSet('à en dans vers depuis'),
  dropsSubjects: false,
  lifeVerbs: wordSet(
    'rêve rêvait vit vivait habite habitait fuit fui perdu vendait vendu née né naquit attend attendait souhaite souhaitait dort dormait pleure pleurait marche marchait étudie étudiait rentrait enceinte grandi espère espérait épousé marié mariée violée enlevée enlevé blessée compte sent sentait veut voulait sait savait aimerait craint craignait apprend fréquente élève travaillait survécu',
  ),
  pronouns: wordSet('il elle a-t-il a-t-elle ont-ils -t-il qui'),
  titleJoints: wordSet("de du des la le les l' l d' d et à au aux en pour chargé chargée sur ' ’ & / par"),
  affiliationJoints: wordSet("de du des d au à pour chez en l'"),
  titleStops: wordSet(
    'qui dont lors pendant après avant dans a ont est sont était avait lorsque alors où ayant lui lundi mardi mercredi jeudi vendredi hier',
  ),
  articles: wordSet("le la les l l' un une"),
  namingWords: wordSet(
    'intitulé intitulée intitulés nommé nommée baptisé baptisée dénommé titre thème slogan devise campagne projet programme rapport livre film opération',
  ),
  according: wordSet('selon pour'),
  opinion: /(?:selon|pour|d[’']après|de l[’']avis de|aux yeux de)\s/iy,
  pointsBack:
    /(?:ainsi (?:parle|parlait|s[’']exprime)|c[’']est (?:(?:ainsi|en ces termes|par ces mots|avec ces mots) que?|ce qu)|tel(?:le)?s? (?:est|sont|était|étaient|a été|ont été) (?:le|la|les)|(?:ce sont|voilà) les (?:mots|propos|paroles)|ces (?:mots|propos|paroles)|(?:par|avec|sur) ces (?:mots|propos|paroles))(?!\p{L})/iuy,
};
