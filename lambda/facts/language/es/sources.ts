import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { SourceData } from '../sources.ts';

const yes = true as const;

export const SPANISH_SOURCES: SourceData = {
  before: phraseTable(
    phrasesOf(
      yes,
      'según, de acuerdo con, de acuerdo a, de acuerdo al, de acuerdo con el, de acuerdo con la, conforme a, con base en datos de, datos de, datos del, cifras de, cifras del, según datos del, según cifras del, según estimaciones de, según datos de, según cifras de, según la, según el, estimado por, estimados por, reportados por, reportadas por, documentados por, confirmados por, en palabras de, a decir de, fuente :, fuentes :, citando a',
    ),
  ),
  weakBefore: phraseTable(phrasesOf(yes, 'con base en, sobre la base de')),
  viewOf: wordSet('para'),
  verbs: wordSet(
    'descubrió reveló encontró indicó estimó calculó calcula contabilizó documentó confirmó publicó anunció dijo afirmó asegura aseguró advierte advirtió precisó detalló destacó destaca destacan resalta resaltó refleja reflejan muestran señalan arrojó evidenció constató concluyó concluye estima estiman revela revelan indica indican reporta reportó informó informa señaló señala muestra afirma confirma explica precisa detalla sostiene anuncia dice manifiesta registra explicó manifestó agregó añadió apuntó recordó declaró cifró sostuvo proyecta prevé',
  ),
  speech: wordSet(
    'afirma confirma explica precisa detalla sostiene dice manifiesta reveló indicó estimó estima confirmó anunció dijo afirmó asegura aseguró advierte advirtió precisó detalló destacó informó informa señaló señala explicó manifestó agregó añadió apuntó recordó declaró reportó sostuvo indica',
  ),
  thatVerbs: wordSet('agregó añadió explicó manifestó recordó destacó apuntó sostuvo prevé proyecta concluyó'),
  that: wordSet('que ,'),
  verbPhrases: phraseTable(phrasesOf(yes, 'dio a conocer, da cuenta, dan cuenta, dio cuenta, hizo saber')),
  authorities: wordSet(
    'alcaldía gobernación municipalidad intendencia prefectura fiscalía procuraduría contraloría censo barómetro registro policía informes informe encuestas encuesta medios reporte sondeo estudio gobierno autoridades ministro ministra ministerio portavoz vocero vocera director directora gobernador gobernadora alcalde alcaldesa presidente presidenta hospital médicos agencia agencias expertos observadores fuentes sociedad habitantes testigos vecinos organismos comunicado organización organizaciones evaluación boletín análisis funcionario funcionaria secretario secretaria comisionado defensoría',
  ),
  figures: wordSet(
    'informe encuesta estudio censo sondeo reporte datos cifras estadísticas evaluación boletín análisis',
  ),
  opening: wordSet(
    'información informaciones indicado informado reportado señalado proporcionados proporcionadas recopilados publicados publicadas difundidos oficiales datos cifras estimaciones estadísticas último últimos última últimas reciente recientes los las el la de del un una informó indicó señaló reportó explicó dijo lo que por',
  ),
  connectors: wordSet('de la del los las el para y e en - &'),
  adverbs: wordSet(
    'ha han había también además asimismo hoy ayer el este éste esta lunes martes miércoles jueves viernes sábado domingo ayer recientemente ya le les se mañana tarde',
  ),
  notSubjects: wordSet('entre en desde durante para con a por según de sobre tras ante'),
  conjunctions: wordSet('y e pero que según como donde mientras sin embargo además'),
  pronouns: wordSet('él ella ellos ellas'),
  subjectless: true,
  himself: wordSet('él ella ellos ellas'),
  sameFigure:
    /^(?:(?:Esta|Esa) (?:cifra|cantidad|suma|proporción)|Dicha (?:cifra|cantidad)|(?:Este|Ese|Dicho) (?:total|número|monto)|Estas cifras|En efecto|De hecho)(?!\p{L})/u,
  goesOn:
    /^(?:Entre los (?:hallazgos|resultados)|(?:Dentro de|Entre) los motivos expresados|Los (?:hallazgos|resultados) (?:muestran|indican|revelan))/,
};
