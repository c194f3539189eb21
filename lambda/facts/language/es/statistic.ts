import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { StatisticData } from '../data.ts';
import { SPANISH_ADJECTIVES, SPANISH_NOUNS, SPANISH_PEOPLE } from './nouns.ts';
import { SPANISH_SOURCES } from './sources.ts';
import { SPANISH_HELPING, SPANISH_VERBS_AFTER, SPANISH_VERBS_BEFORE } from './verbs.ts';

const yes = true as const;

export const SPANISH_STATISTIC: StatisticData = {
  stops: wordSet(
    'pertenecientes ubicados ubicadas situados situadas asentados asentadas mayoritariamente principalmente a al ante bajo cabe con contra de del desde durante en entre hacia hasta mediante para por pro según sin so sobre tras vía ' +
      'y e o u ni pero sino mas que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como si porque aunque mientras ' +
      'el yo tú él ella nosotros ellos ellas se le les lo la los las un una unos unas mi tu su mis tus sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel ' +
      'es son era eran fue fueron ha han había habían haber ser estar está están estaba estaban será serán sería tiene tienen tenía puede pueden debe deben va van hay ' +
      'no ya también así muy más menos aún todavía solo sólo además actualmente anualmente diariamente aproximadamente ' +
      'viven vive llegaron llegan huyeron reciben recibieron necesitan requieren murieron perdieron participaron regresaron hoy ayer mañana cada incluyendo incluidos incluidas respectivamente procedentes provenientes',
  ),
  openers: wordSet('de del la las el los sus su este esta estos estas esos esas otros otras más todos todas todo toda'),
  plural: /s$/,
  headFirst: true,
  oneIsArticle: true,
  notHeads: wordSet('más menos tras después antes además entonces'),
  irregularPlurals: wordSet(''),
  nouns: SPANISH_NOUNS,
  people: SPANISH_PEOPLE,
  verbsAfter: phraseTable(SPANISH_VERBS_AFTER),
  verbsBefore: phraseTable(SPANISH_VERBS_BEFORE),
  adjectives: SPANISH_ADJECTIVES,
  befalling: wordSet(
    'mata matan mató mataron matando hirió hirieron hiriendo murieron fallecieron infectó infectaron infectado detuvo detuvieron arrestó arrestaron acoge acogen alberga albergan rescató rescataron secuestró secuestraron asesinó asesinaron evacuó evacuaron deportó deportaron',
  ),
  giving: wordSet(
    `${SPANISH_HELPING.filter((form) => !/r$/.test(form) && form !== 'forma').join(' ')} distribuyó distribuir distribuyeron distribución distribuido benefició beneficiado beneficia beneficiar entregó entregaron entregar entrega entregado brindó brindar brindado brindando otorgó proporcionó proporcionar ofreció ofrecer donó dio asistencia apoyo ayuda atención acceso suministró llevó dieron dar abrigo refugio alojamiento hospedaje comida alimento`,
  ),
  handing: wordSet(
    'distribuyó distribuir distribuyeron distribución distribuido distribuidos distribuidas entregó entregaron entregar entrega entregado entregados entregadas donó donaron donación donado donados donadas repartió repartieron dotó suministró adquirió adquirieron adquisición compró compraron',
  ),
  issuing: wordSet('emitió emitieron emitido emitidos emitidas expidió expidieron expedido expedidos expedidas'),
  comprising: wordSet('incluye incluyen incluía comprende comprenden consiste contiene contienen consta'),
  lot: wordSet(
    'lote lotes donación dotación donativo material materiales equipo equipos kit kits suministros insumos cargamento',
  ),
  notGoods: wordSet(
    'proyectos programas discursos sesiones capacitaciones cursos talleres servicios actividades sospechosos resoluciones zonas distritos provincias regiones departamentos municipios veredas barrios comunidades organizaciones grupos becas premios votos partes categorías componentes pilares fases ejes indemnizaciones indemnización pagos subsidios créditos reconocimientos',
  ),
  wrongs: wordSet(
    'violencia abuso abusos tortura violación violaciones acoso explotación agresión agresiones intimidación trata discriminación detención detenciones reclutamiento extorsión secuestro secuestros desplazamiento feminicidio maltrato',
  ),
  diseases: wordSet(
    'ebola hiv vih sida aids covid zika chikungunya malaria dengue polio hepatitis sars mers awd cólera sarampión meningitis difteria tifoidea peste fiebre tuberculosis paludismo diarrea diarreas desnutrición neumonía influenza gripe rabia sarna viruela infección infecciones infectados enfermedad enfermedades epidemia epidemias brote brotes virus sospechosos sospechoso confirmados confirmado laboratorio pacientes letalidad poliomielitis pandemia',
  ),
  applications: wordSet('solicitud solicitudes petición peticiones'),
  kindsOf: wordSet('tipos clases formas'),
  future: phraseTable(
    phrasesOf(
      yes,
      'va a, van a, espera, esperan, prevé, prevén, busca, buscan, pretende, pretenden, planea, planean, tiene previsto, con el fin de, con el objetivo de',
    ),
  ),
  futureForm: /^\p{Ll}{2,}(?:rá|rán)$/u,
  goingOn: wordSet('continúa continúan continuará continuarán sigue siguen seguirá seguirán seguir continuar'),
  givenFor: wordSet('para'),
  built: wordSet('construyó construyeron construido instaló instalaron rehabilitó proporcionó proporcionar'),
  givenTo: wordSet('a'),
  recording: wordSet('acogidos acogidas alojados alojadas registrados registradas registró registrado'),
  partWords: wordSet('incluidos incluidas incluyendo incluido cuales ellos ellas quienes incluye principalmente'),
  pronouns: wordSet('cuales ellos ellas quienes'),
  links: wordSet('a : ( es son alcanza alcanzan'),
  copulas: wordSet('son eran fueron es era'),
  stands: wordSet(
    'alcanzó alcanzado alcanzando aumentó aumentaron creció crecieron disminuyó disminuyeron asciende ascienden ascendieron elevó ascendió subió llegó llegan llegaron',
  ),
  standsAt: wordSet('a'),
  ellipticBefore: wordSet('cuales : otros otras'),
  ellipticVerb:
    /^\p{Ll}{3,}(?:an|en|aron|ieron|ó)$|^(?:iría|irían|sería|serían|tendría|podría|debería|volvería|vendría|viviría|estaría|haría|habría)$/u,
  ellipticAfter: wordSet(
    'no desde procedentes provenientes originarios originarias se son fueron han eran están estaban serán viven provienen de en )',
  ),
  ageHedges: wordSet(''),
  ageOwners: wordSet(''),
  beforeHalf: wordSet('primera segunda'),
  hyphenUnits: wordSet(''),
  sourceVerbs: SPANISH_SOURCES.verbs,
  numberOf: phraseTable(
    phrasesOf(
      yes,
      'número de, número total de, número promedio de, total de, total de los, total de las, totalidad de los, totalidad de las, porcentaje de, cantidad de, proporción de',
    ),
  ),
};
