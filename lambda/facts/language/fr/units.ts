import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { UnitData } from '../data.ts';

const yes = true as const;

export const FRENCH_UNITS: UnitData = {
  durations: wordSet(
    'seconde secondes minute minutes heure heures jour jours nuit nuits semaine semaines mois an ans année années décennie décennies siècle siècles trimestre semestre',
  ),
  durationFillers: wordSet(
    'dernières derniers premières premiers prochains prochaines longues longs dernière dernier à ou et',
  ),
  ages: phraseTable(phrasesOf(yes, 'ans')),
  ageBefore: phraseTable(phrasesOf(yes, 'âgé de, âgée de, âgés de, âgées de, âge de, de moins de')),
  distances: phraseTable(
    phrasesOf(
      yes,
      'km, kilomètres, kilomètre, mètres, mètre, m, cm, mm, centimètres, miles, milles, km/h, degrés, °, degré, nœuds',
    ),
  ),
  measures: phraseTable(
    phrasesOf(
      yes,
      'mw, gw, kw, kwh, mwh, gwh, mégawatts, quintaux, kilomètre carré, barils de pétrole, calories, kcal, tonnes, tonne, tonnes métriques, kg, kilos, kilogrammes, grammes, litres, litre, hectares, hectare, ha, km2, km², kilomètres carrés, mètres carrés, m2, m², m3, m³, mètres cubes, barils',
    ),
  ),
  weekdays: wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  dayArticles: wordSet('le'),
  months: wordSet('janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre'),
  labels: wordSet(
    'module modules unscr scr unga art arts bloc blocs secteur groupe sévérité catégorie n no nº numéro numéros # loi résolution article articles chapitre phase tableau figure annexe page pages niveau catégorie section route vol objectif objectifs odd version zone région district convention décret protocole agenda covid cycle étape',
  ),
  clockAfter: phraseTable(phrasesOf(yes, 'h, heures gmt, heures du matin, gmt, hrs')),
  yearBefore: wordSet(
    'en depuis dès fin début mi avant après année janvier février mars avril mai juin juillet août septembre octobre novembre décembre été hiver automne printemps d',
  ),
  phoneBefore: wordSet('tel tél téléphone mobile portable fax whatsapp ext poste cell'),
};
