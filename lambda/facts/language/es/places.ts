import type { PlaceLexicon } from '../../places/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Places, Spanish. */
export const SPANISH_PLACES: PlaceLexicon = {
  nouns: wordSet(`
    distrito distritos provincia provincias gobernación gobernaciones región regiones estado estados condado campamento
    campamentos campo campos asentamiento sitio sitios aldea aldeas pueblo pueblos ciudad ciudades localidad localidades
    municipio municipios departamento departamentos isla islas aeropuerto río ríos lago valle montaña montañas desierto
    mar estrecho bahía península puerto frontera paso territorio territorios barrio barrios comuna comunas parroquia
    parroquias cantón cantones vereda veredas corregimiento corregimientos resguardo zona zonas caserío caseríos cuenca
    golfo archipiélago capital puente volcán carretera cabecera alcaldía delegación colonia sector sectores colonias altiplano comunidad comunidades urbanización urbanizaciones serranía sierra cordillera quebrada playa plaza parque ejido ejidos selva oasis mercado`),
  ownNouns: wordSet(
    'aeropuerto isla islas lago mar golfo estrecho bahía río volcán península archipiélago valle puente desierto',
  ),
  looseNouns: wordSet(
    'plaza parque mercado sierra playa comunidad comunidades estado estados sitio sitios zona zonas sector puerto campo paso colonia capital delegación alcaldía puente',
  ),
  bareNouns: wordSet(
    'barrio barrios zona zonas vereda veredas sector sectores corregimiento caserío municipio municipios cantón parroquia urbanización urbanizaciones colonia resguardo comunidad comunidades aldea aldeas localidad campamento',
  ),
  nounOfName: true,
  guessing: wordSet('en'),
  kindWords: wordSet(''),
  kindNouns: wordSet(''),
  directions: wordSet(''),
  examples: wordSet('como incluyendo'),
  giving: /^$/,
  betweens: wordSet('internacional refugiados indígena migratoria'),
  of: wordSet('de del'),
  articles: wordSet('el la los las'),
  locative: wordSet('en a al hacia desde de del por entre hasta cerca sobre'),
  and: wordSet('y e o a'),
  common: wordSet(`
    naciones pueblo república bahía mando emergencia vista providencia federal norte colonia
    lac bol mao bay van pool kos bari mora kaya beni acre unity lakes cascades corail canaan carrefour basse barra manta
    santo palma corinto libertad la el los las de del un una unos unas y o e a en por para con sin sobre que se su sus no
    si más menos muy todo todos toda todas otro otra otros otras este esta estos estas ese esa eso aquel unión paz
    victoria esperanza progreso florida valle mercedes dolores rosario pilar carmen concepción trinidad santiago san
    santa juan josé maría carlos luis miguel pedro francisco antonio diego martín ángel ángeles rosa lima colón bolívar
    salmonella sucre morelos hidalgo juárez guerrero santander independencia reforma constitución señor señora don doña marzo mayo
    abril agosto junio julio enero sur norte este oeste centro alto alta bajo baja nuevo nueva viejo vieja gran grande
    buen buena rio río mar sol luna cruz flores torres castillo león lara vargas mina minas salud vida casa campo sal
    sede policía misión data dos tres seis diez mil cien as ali omar hassan son sano sana tana para pará pero lugar
    puerto puente plan base villa bella bello cali-based granada córdoba mesa llano llanos salto paso tierra agua`),
  titles: wordSet(
    'acuerdo acuerdos declaración convención protocolo proceso marco cumbre conferencia plan llamamiento estrategia proyecto programa',
  ),
  vague: wordSet(
    'refugiados desplazados tránsito origen destino escolares ver véase norte sur este oeste centro países',
  ),
};
