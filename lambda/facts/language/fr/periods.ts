import { wordSet } from '../../text/phrases.ts';
import type { PeriodData } from '../periods.ts';

export const FRENCH_PERIODS: PeriodData = {
  reports: wordSet(
    'dit déclaré déclare annoncé annonce indiqué indique précisé précise ajouté ajoute affirmé affirme souligné souligne rapporté rapporte averti avertit prévenu expliqué confirmé confirme salué salue félicite condamné condamne appelé appelle révélé savoir estimé alerté rappelé',
  ),
  sayers: wordSet('a ont il elle'),
  passive: wordSet('été sont étaient furent fut était'),
  held: wordSet('tenu tenue tenus déroulé déroulée organisé organisée eu'),
  releases: wordSet('lancé lance publié publie présenté présente dévoilé diffusé rendu'),
  published: wordSet(
    'rapport rapports plan plans appel appels communiqué enquête étude bulletin données chiffres résultats stratégie programme projet campagne initiative évaluation',
  ),
  beginnings: wordSet(
    'lancé lancée lancés créé créée créés fondé fondée établi établie adopté adoptée signé signée ratifié ratifiée inauguré inaugurée débuté démarré commencé mis mise entamé entamée instauré instaurée né née',
  ),
  relatives: wordSet('qui que qu dont où lequel laquelle lesquels lesquelles'),
  since: wordSet('depuis'),
  comparing: wordSet('contre comparé comparée comparés comparaison rapport versus'),
  more: wordSet('plus moins supérieur supérieure inférieur inférieure hausse baisse augmentation diminution'),
  than: wordSet('que qu à au sur'),
  contrasting: wordSet('tandis alors mais'),
  extremes: wordSet('fois élevé élevée bas basse pire grave meurtrier meurtrière haut'),
  circumstances: wordSet('malgré suite après face devant'),
  present: /^(?:est|sont|(?!\p{Ll}{0,20}(?:ait|aient|èrent)$)\p{Ll}{2,20}(?:e|[einr]t|nd))$/u,
  past: /^(?:a|ont|avait|avaient|fut|furent|était|étaient|\p{Ll}{2,20}ée?s?)$/u,
  thatPeriod:
    /\b(?:(?:durant|pendant|au cours de|dans|sur|lors de) (?:cette|la même) (?:même )?période|sur la période)(?! (?:de|du|des|en|entre|allant|où|\d))/i,
  goesOn:
    /^(?:Parmi (?:eux|elles|ces|ceux|celles|les)|Sur ces|Sur les \d|Sur ce (?:nombre|total)|Dont|D[’']entre eux|De ce (?:nombre|total)|Il s[’']agit de|Ce (?:chiffre|nombre|total) (?:comprend|inclut|représente|équivaut)|Cela représente)/,
};
