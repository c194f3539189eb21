import { cues, subjectPairs } from '../../organizations/cues.ts';
import type { OrganizationLexicon } from '../../organizations/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Organizations, Spanish. */
export const SPANISH_ORGANIZATIONS: OrganizationLexicon = {
  headLast: false,
  heads: wordSet(`
    ministerio departamento agencia comisión comision comité comite consejo universidad instituto institución banco
    fundación fundacion asociación asociacion federación confederación unión liga corte tribunal embajada consulado
    oficina secretaría secretaria fondo dirección direccion división autoridad administración gobierno parlamento
    senado congreso asamblea sociedad red alianza coalición consorcio organización organizacion policía marina armada
    ejército guardia fuerzas brigada servicio servicios academia escuela facultad hospital clínica iglesia diócesis
    arquidiócesis compañía empresa cámara partido movimiento centro inspectoría cooperativa delegación misión
    observatorio laboratorio radio gabinete presidencia cruz gobernación alcaldía municipalidad procuraduría fiscalía
    defensoría viceministerio vicepresidencia subsecretaría cancillería superintendencia prefectura pastoral unidad
    patronato registro mesa corporación colectivo junta ayuntamiento jefatura coordinadora vicaría contraloría
    personería registraduría caja juzgado intendencia clúster equipo contingente batallón ombudsman carabineros fuerza subdelegación suboficina subalcaldía subgobernación subprefectura jurisdicción`),
  weakHeads: wordSet(
    'grupo caja equipo contingente sección mesa registro red centro servicio servicios fondo radio fuerza fuerzas jurisdicción',
  ),
  smallHeads: wordSet(
    'gobierno embajada consulado parlamento ministerio ejército policía gobernación alcaldía universidad fundación secretaría fuerzas guardia fiscalía defensoría procuraduría municipalidad ayuntamiento tribunal juzgado intendencia marina armada contraloría contingente batallón cancillería',
  ),
  compounds: wordSet('apelaciones seguridad defensa fronteras justicia investigaciones cuentas'),
  subjects: wordSet(
    'salud educación interior gobernación defensa justicia trabajo empleo agricultura ganadería comercio turismo energía transporte transportes ambiente economía hacienda finanzas información comunicación desarrollo seguridad migración migraciones inmigración planificación juventud deporte deportes cultura familia mujer infancia población vivienda industria exteriores',
  ),
  unitHeads: wordSet('división sección unidad departamento dirección servicio componente oficina equipo'),
  plurals: new Map([
    ['ministerios', 'Ministerio'],
    ['gobiernos', 'Gobierno'],
    ['secretarías', 'Secretaría'],
  ]),
  joined: subjectPairs(`
    ambiente: desarrollo recursos agua cambio; agricultura: desarrollo ganadería riego pesca alimentación; ganadería:
    pesca; hacienda: crédito; economía: finanzas planificación; salud: protección bienestar población deportes; trabajo:
    seguridad previsión promoción empleo; justicia: derechos seguridad paz; mujer: poblaciones familia; juventud:
    deportes; cultura: deportes turismo patrimonio; comercio: industria turismo; exteriores: culto movilidad cooperación;
    transporte: comunicaciones; transportes: comunicaciones; interior: policía; gobernación: justicia; vivienda: urbanismo
    construcción; energía: minas; minas: energía; ciencia: tecnología; desarrollo: inclusión planificación; obras:
    transporte`),
  countryHeads: wordSet('gobierno gobiernos embajada consulado parlamento senado presidencia alcaldía gobernación'),
  placedHeads: wordSet('oficina consulado embajada delegación misión centro subdelegación suboficina'),
  subjectHeads: wordSet(
    'ministerio secretaría instituto departamento comisión consejo agencia dirección oficina organización asociación subsecretaría viceministerio comité',
  ),
  smallSubjects: false,
  postHeads: wordSet('oficina'),
  noAdjectives: wordSet(
    'mañana semana manera ventana hermana hermano humano estado cuando lado todo todos todas grado mercado',
  ),
  noBodies: wordSet(
    'socios ong ongs autoridades donantes estados miembros otros otras agencias refugiados migrantes mujeres niños protección educación nutrición wash salud vih lgbti',
  ),
  pairs: new Set([
    'cruz roja',
    'asamblea nacional',
    'corte suprema',
    'banco central',
    'cancillería',
    'registraduría',
    'fiscalía',
    'procuraduría',
    'contraloría',
    'ejército',
    'carabineros',
    'policía nacional',
    'fiscalía general',
    'corte constitucional',
    'defensoría del pueblo',
    'guardia costera',
    'fuerza pública',
    'fuerza aérea',
    'fuerza naval',
    'fuerzas armadas',
    'fuerzas militares',
    'ejército nacional',
    'armada nacional',
    'corte penal',
    'corte militar',
    'tribunal supremo',
    'tribunal constitucional',
    'consejo electoral',
    'jurisdicción especial',
  ]),
  generic: wordSet(
    'civil civiles local locales nacional nacionales regional regionales federal central internacional provincial general nuevo nueva conjunto conjunta técnico técnica público pública municipal departamental humanitaria humanitario permanente interinstitucional especial',
  ),
  of: wordSet('de del'),
  first: wordSet('para contra por al encargado encargada'),
  in: wordSet('en'),
  articles: wordSet('el la los las'),
  and: wordSet('y e &'),
  leading: wordSet(
    'el la los las un una unos unas de del en a al para por con sobre bajo desde según tras antes durante esta este estos estas su sus él ella ellos nosotros y pero o si asimismo además también nº n° nro',
  ),
  adjective:
    /(?:al|ales|ico|ica|icos|icas|ario|aria|arios|arias|ano|ana|anos|anas|eño|eña|ense|ivo|iva|ivos|ivas|és|esa|ores|oria|orio|ado|ada|ados|adas|unidas|exterior|exteriores|social|pública|público|civil|roja|mundial|interior|suiza|suizo|sueca|sueco|mixta|mixto|costera|costero|fronteriza|fronterizo|turca|turco|griega|griego|rusa|ruso)$/u,
  whole: wordSet(
    'nacional nacionales internacional interinstitucional intersectorial regional federal interamericana interamericano',
  ),
  definedHeads: wordSet(
    'coordinación cooperación campaña comunidad foro plataforma fuerza unidad grupo movimiento equipo mancomunidad confederación sociedad cuerpo administradora empresa sistema',
  ),
  kinds: wordSet(
    'ong organización asociación fundación empresa compañía aerolínea banco milicia diario periódico semanario revista cadena emisora agencia plataforma colectivo sindicato guerrilla cartel cártel firma fabricante fábrica laboratorio aseguradora constructora petrolera minera grupo',
  ),
  actorCues: cues(`
    según, según el, según la, de acuerdo con, de acuerdo con el, de acuerdo con la, de acuerdo a, informó, datos de, datos del,
    información de, información del, miembros de, miembros del, representantes de, representantes del, representante de,
    representante del, funcionarios de, funcionarios del, director de, director del, directora de, directora del, director nacional
    de, director nacional del, secretario de, secretario del, presidente del, presidenta del, técnico del, técnicos del, técnicos
    de, personal de, personal del, equipos de, equipo del, vocero del, titular del, titular de, coordinador del, sede del, instalaciones de, instalaciones del,
    organizado por, organizada por, publicado por, emitido por, emitida por, elaborado por, elaborada por, liderado por, liderada
    por, a través de, a través del`),
  partnerCues: cues(`
    en colaboración con, en alianza con, en coordinación con, en cooperación con, conjuntamente con, en conjunto con, junto con,
    financiado por, financiada por, financiados por, con apoyo de, con apoyo del, con el apoyo de, con el apoyo del, apoyado por,
    apoyada por, donado por, donada por, donados por, fondos de, fondos del, donación de`),
  headquarters: wordSet('sede'),
};
