import type { PeopleWords } from '../../people/lexicon.ts';
import { wordSet, wordsOf } from '../../text/phrases.ts';

/** Spanish words of names, titles and speech. */
export const SPANISH_PEOPLE: PeopleWords = {
  honorifics: wordSet(
    'compañero compañera doctor doctora profesora sr sra sres dr dra lic ing don doña señor señora señorita mtro mtra excelentísimo excelentísima prof profesor padre monseñor embajador embajadora licenciado ingeniero arq excmo',
  ),
  titleHeads: wordSet(
    `director directora general secretario secretaria ministro ministra embajador embajadora jefe jefa oficial coordinador
     coordinadora representante portavoz vocero vocera presidente presidenta vicepresidente vicepresidenta comisionado comisionada
     comisario enviado enviada asesor asesora especialista experto experta consultor consultora gobernador gobernadora alcalde
     alcaldesa senador diputado diputada profesor profesora médico médica enfermera ingeniero asistente administrador encargado
     encargada responsable rey reina príncipe papa juez jueza fiscal coronel capitán teniente comandante mayor analista economista
     investigador investigadora panelista prosecretario prosecretaria inspector inspectora facilitador facilitadora emprendedor emprendedora docente maestro maestra psicólogo psicóloga enfermero gerenta sociólogo socióloga arzobispo obispo cardenal intendente concejal prefecto prefecta legislador legisladora vicecanciller subgerente tecnico autor autora fundador fundadora delegado delegada cónsul agregado adjunto subdirector subdirectora
     subsecretario subsecretaria viceministro viceministra canciller relator relatora gerente periodista fotógrafo abogado
     abogada rector personero defensor defensora procurador titular dirigente dirigenta cacique párroco comisario edil regidor regidora activista trabajadora funcionario funcionaria directivo profesional anfitrión punto`,
  ),
  weakTitleHeads: wordSet(
    `miembro integrante habitante organizador organizadora refugiado refugiada migrante madre padre agricultor agricultora comerciante estudiante beneficiario beneficiaria voluntario voluntaria vecina vecino líder lideresa sobreviviente víctima campesino campesina poblador pobladora lugareño lugareña comunero comunera
     residente morador moradora damnificado damnificada desplazado desplazada pescador pescadora ganadero ganadera productor productora
     participante trabajador alumno alumna viuda`,
  ),
  titleTails: wordSet(
    'misión focal general adjunto adjunta territorial nacional regional ejecutivo ejecutiva especial residente permanente humanitario humanitaria interino interina interina departamental municipal principal técnico técnica seccional provincial estatal adjuntos alterno alterna saliente entrante',
  ),
  titleAcronyms: wordSet('DG SG'),
  titlesInSmall: true,
  adjectiveHeads: wordSet('general mayor punto principal papa'),
  genericTitles: wordSet('jefe jefa funcionario funcionaria titular responsable directivo diplomático dirigente'),
  organizationNouns: wordSet(
    `ministerio agencia organización departamento división oficina consejo comisión comité unión naciones fondo banco instituto
     universidad escuela centro fundación asociación federación autoridad servicio programa red alianza grupo sociedad parlamento
     asamblea corte policía ejército fuerzas secretaría embajada consulado movimiento unidad misión hospital gobierno dirección
     municipalidad defensoría procuraduría alcaldía gobernación presidencia personería mesa registro comisaría`,
  ),
  notNames: wordSet(
    `visita discurso mensaje entrevista radio unidas unidos unida presidencial mecanismo monitoreo defensa civil alerta roja gestión cuerpo comando misión príncipe princesa el la los las lo un una unos unas a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras y e o u
     pero si que quien cuando donde como este esta estos estas ese esa esos esas aquel su sus nuestro nuestra mi tu él ella ellos ellas
     nosotros yo además asimismo también sin mientras durante después antes actualmente finalmente así aunque luego cada todo toda todos
     todas más menos otro otra otros muchos algunos varios hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo navidad
     día año mes semana norte sur este oeste centro central gran grande nuevo nueva alto alta bajo baja mar isla islas lago río golfo
     áfrica europa asia américa américas mediterráneo pacífico caribe estado estados república provincia región departamento municipio
     ciudad pueblo campamento aeropuerto humanitaria humanitario migrantes migrante migración migraciones refugiados personas niños niñas
     mujeres hombres familias salud educación protección seguridad derechos humanos humano desarrollo internacional mundial nacional
     social plan proyecto programa informe llamamiento pacto convención declaración acuerdo objetivos ley resolución conferencia cumbre
     foro taller contacto contactos información favor tel teléfono correo email general secretario secretaria víctimas víctima
     distrital distritos provincias regiones municipios departamentos cantones veredas corregimientos comunidades pueblos
     sociales culturales económicos económicas especiales políticos políticas civiles procedimientos naturales públicos públicas nacionales internacionales humanitarias generales técnicos regionales anexo capítulo reconciliación reparación conflicto tráfico trata trabajo infantil manual estudio eje valle`,
  ),
  alsoNames: wordSet('salvador paz américa mercedes victoria cruz rosario israel'),
  particles: wordSet('de del la las los el van von da do dos di al bin'),
  speechVerbs: wordSet(
    `dijo dice dijeron cerró cierra aseveró asevera acotó acota remató finalizó prosiguió prosigue continuó continúa apuntaló expuso expone opinó opina argumentó consideró considera describió describe apeló urgió instó pide exigió exige ratificó ratifica remarcó remarca sentenció enfatiza indicaron señalaron agregaron felicitó celebra agradeció agradece aclaró aclara admitió admite narró narra confesó confiesa respondió responde advierten lamentan solicitó subrayan
     defendió defiende rememoró rememora reafirmó reafirma alentó externó precisaron añadieron recordaron dicen cuentan afirman explican relatan señalan aseguran manifiestan recuerdan coinciden coincidió exclamó exclama recalcó recalca refirió refiere aseguraron dijeron explicaron manifestaron expresaron destacaron informaron
     declararon afirmaron decía explicaba señalaba comentaba contaba aseguraba recordaba añadía indicaba apunta evidenció
     diciendo explicando señalando agregando destacando subrayando replicó replica contestó sostuvieron puntualiza relataba comparte compartió sugirió sugiere concluye
     dijo agregó agrega añadió añade señaló señala indicó indica explicó explica afirmó afirma aseguró asegura manifestó
     manifiesta destacó destaca subrayó subraya recordó recuerda declaró declara expresó expresa sostuvo sostiene advirtió advierte
     comentó comenta precisó precisa concluyó concluye informó informa reiteró reitera apuntó apunta enfatizó enfatiza resaltó resalta
     puntualizó relató relata contó cuenta insistió insiste lamentó lamenta celebró anunció anuncia mencionó menciona reconoció
     reconoce confirmó confirma detalló detalla denunció denuncia exhortó instó pidió alertó alerta escribió preciso añadiendo expresando manifestando señalando indicando afirmando asegurando diciendo explicando agregando`,
  ),
  speechParticiples: wordSet(
    `dicho explicado señalado afirmado asegurado indicado manifestado destacado subrayado recordado declarado expresado sostenido advertido comentado precisado añadido agregado concluido informado reiterado apuntado enfatizado resaltado relatado contado insistido lamentado anunciado reconocido confirmado denunciado pedido alertado escrito recalcado defendido admitido celebrado valorado`,
  ),
  quotingVerbs: wordSet(
    `condenó condena rechazó rechaza acusó acusa prometió promete recomendó recomienda sugirió sugiere criticó critica
     cuestionó cuestiona valoró valora ponderó llamó planteó plantea`,
  ),
  personNouns: wordSet(
    'hombre mujer niño niña joven muchacho muchacha anciano anciana señor señora chico chica hijo hija hermano hermana esposo esposa tío tía primo prima amigo amiga abuelo abuela sobrino sobrina adolescente',
  ),
  adjectiveEndings: wordsOf(
    'al ario aria ico ica ivo iva ano ana ense és esa or ora ista ado ada ente ante eño eña ino ina',
  ),
  bylineWords: wordSet('por'),
  placePrepositions: wordSet('en desde hacia'),
  dropsSubjects: true,
  lifeVerbs: wordSet(
    'vive vivía vivió nació perdió huyó sueña soñaba recuerda espera esperaba duerme llora lloró camina caminó estudia estudiaba quiere quería siente sentía sabe sabía perdido huido nacido casado casada embarazada herido herida creció teme temía trabajaba desea deseaba aprendió sobrevivió enviudó',
  ),
  pronouns: wordSet('él ella quien'),
  titleJoints: wordSet('de del la las el los y e a al en para por & / contra'),
  affiliationJoints: wordSet('de del en para ante'),
  titleStops: wordSet(
    'que quien quienes cuyo cuya durante mientras cuando tras después antes ha han fue era es son está estará tuvo hizo lunes martes miércoles jueves viernes hoy ayer',
  ),
  articles: wordSet('el la los las un una'),
  namingWords: wordSet(
    'titulado titulada denominado denominada denominados llamado llamada título tema lema eslogan campaña proyecto programa informe libro película manual estrategia iniciativa podcast estudio marco favor',
  ),
  according: wordSet('según para'),
  opinion: /(?:según|para|a juicio de|en (?:palabras|opinión) de)\s/iy,
  pointsBack:
    /(?:así (?:(?:lo|se|nos|la) )?\p{Ll}+|(?:esas|estas|tales) (?:son|fueron) (?:las|sus) palabras|con (?:estas|esas) palabras|(?:es|fue) (?:lo que|el mensaje|el testimonio)|de (?:esta|esa) (?:forma|manera))(?!\p{L})/iuy,
};
