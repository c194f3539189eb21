import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { SourceData } from '../sources.ts';

const yes = true as const;

export const FRENCH_SOURCES: SourceData = {
  before: phraseTable(
    phrasesOf(
      yes,
      'selon, d’après, selon les, selon le, selon la, d’après les, d’après le, d’après la, selon l’, d’après l’, selon des estimations de, selon les estimations de, selon les chiffres de, selon les données de, selon les données du, selon les chiffres du, selon les estimations du, aux dires de, au dire de, de source, à en croire, données de, chiffres de, rapporte, conformément aux données de, données fournies par, chiffres fournis par, données publiées par, chiffres publiés par, estimé par, estimés par, estimée par, rapportés par, rapporté par, documentés par, confirmés par, recensés par, source :, sources :, citant',
    ),
  ),
  weakBefore: phraseTable(phrasesOf(yes, 'sur la base des, sur la base de')),
  viewOf: wordSet('pour'),
  verbs: wordSet(
    'révélé indiqué rapporté estimé montré affirmé affirme déclaré déclare annoncé annonce précisé précise constaté constate dit signalé signale souligne souligné confirmé confirme publié chiffre calcule recense recensé dénombre dénombré documenté estime estiment évalue évaluent révèle révèlent indique indiquent rapporte rapportent montre montrent prévoit prévoient note notent ajouté expliqué averti',
  ),
  speech: wordSet(
    'indiqué rapporté estimé affirmé affirme déclaré déclare annoncé annonce précisé précise dit signalé signale souligne souligné confirmé confirme estime indique rapporte ajouté expliqué averti révélé révèle',
  ),
  thatVerbs: wordSet('ajouté expliqué averti prévoit prévoient note notent souligné souligne dit publié'),
  that: wordSet('que qu ,'),
  verbPhrases: phraseTable(phrasesOf(yes, 'fait savoir, fait état, font état, fait part')),
  authorities: wordSet(
    'mairie préfecture gouvernorat municipalité recensement sondage bilan baromètre rapports rapport enquêtes enquête étude policiers police médecins médias média ministère gouvernement autorités ministre porte-parole parole directeur directrice gouverneur maire président présidente hôpital agence agences experts observateurs sources société habitants témoins associations partenaires communiqué organisation organisations évaluation bulletin analyse tableau',
  ),
  figures: wordSet(
    'rapport enquête étude recensement sondage bilan données chiffres statistiques évaluation bulletin analyse aperçu',
  ),
  opening: wordSet(
    'informations information consolidées rapportées établies fournies fournis publiées publiés recueillies données chiffres statistiques estimations dernier derniers dernières dernière nouvelles récentes récent officiels officielles les le la l du des de d un une ’ par ce qu a ont indiqué',
  ),
  connectors: wordSet('de la du des pour les le l d et en ’ - &'),
  adverbs: wordSet(
    'a ont avait avaient aussi également en outre récemment hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche ce cette matin semaine ne n déjà',
  ),
  notSubjects: wordSet('de des en dans à depuis pendant avec sur par lors au aux selon pour chez parmi'),
  conjunctions: wordSet('et mais que qu comme dont où alors cependant toutefois'),
  pronouns: wordSet('il elle ils elles'),
  subjectless: false,
  himself: wordSet('lui elle eux elles'),
  sameFigure: /^(?:Ce (?:chiffre|nombre|total|montant)|Ces chiffres|Cette (?:somme|part|proportion))(?!\p{L})/u,
  goesOn: /^(?:Parmi les (?:résultats|conclusions)|Les (?:résultats|conclusions) (?:montrent|indiquent))/,
};
