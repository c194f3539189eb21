import { wordSet } from '../../text/phrases.ts';
import type { PeriodData } from '../periods.ts';

export const SPANISH_PERIODS: PeriodData = {
  reports: wordSet(
    'dijo dice informó informa anunció anuncia indicó indica señaló señala afirmó afirma explicó explica precisó agregó añadió aseguró advirtió advierte declaró declara reveló destacó subrayó comunicó reportó saludó condenó manifestó expresó confirmó alertó',
  ),
  sayers: wordSet('ha han él ella'),
  passive: wordSet('fue fueron sido son eran se'),
  held: wordSet('celebró celebrado celebrada realizó realizado realizada llevó organizado organizada tuvo'),
  releases: wordSet(
    'lanzó lanza lanzaron publicó publica publicado presentó presenta presentaron difundió emitió divulgó',
  ),
  published: wordSet(
    'informe informes plan planes llamamiento comunicado encuesta estudio boletín datos cifras resultados estrategia programa proyecto campaña iniciativa evaluación reporte',
  ),
  beginnings: wordSet(
    'lanzado lanzada creado creada creados fundado fundada establecido establecida adoptado adoptada firmado firmada ratificado ratificada inaugurado inaugurada iniciado iniciada comenzado iniciados puesto puesta nacido',
  ),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  since: wordSet('desde'),
  comparing: wordSet('comparado comparada comparados comparación frente contra respecto versus'),
  more: wordSet('más menos mayor menor superior inferior aumento incremento reducción'),
  than: wordSet('que a al'),
  contrasting: wordSet('mientras aunque pero'),
  extremes: wordSet('vez alto alta bajo baja peor grave mayor'),
  circumstances: wordSet('tras ante luego después pese'),
  present: /^(?:es|son|(?!\p{Ll}{0,20}(?:ab[ae]n?|ían?)$)\p{Ll}{2,20}[ae]n?)$/u,
  past: /^(?:fue|fueron|ha|han|había|habían|\p{Ll}{2,20}(?:ó|aron|ieron))$/u,
  thatPeriod:
    /(?:durante|en) (?:(?:ese|este|dicho|el mismo) (?:mismo )?(?:per[ií]odo|lapso)|esa etapa)(?! (?:de|del|entre|que|\d))/i,
  goesOn:
    /^(?:(?:Esta|Esa) (?:cifra|cantidad) (?:representa|representó|equivale|equivalía|incluye|supone|supuso|comprende)|De (?:ellos|ellas|estos|estas|esos|esas|este total|ese total|este número|los cuales|las cuales|los \d|las \d)|Entre (?:ellos|ellas|estos|estas)|Se trata de|(?:Este|Ese) (?:total|número) (?:incluye|representa|equivale))/,
};
