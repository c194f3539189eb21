import type { PositionLexicon } from '../../positions/lexicon.ts';
import {
  SPANISH_EXCLAMATIONS,
  SPANISH_FEELINGS,
  SPANISH_JUDGEMENTS,
  SPANISH_LIGHT_VERBS,
  SPANISH_STANCE_NOUNS,
  SPANISH_STANCE_PREDICATES,
} from './stance-nouns.ts';
import { SPANISH_STANCE_VERBS } from './stance-verbs.ts';

/** What must not be, by who cannot; "no podemos entrar al valle" tells a plight. */
const BEARABLE =
  'permitir seguir continuar olvidar olvidarnos dejar esperar aceptar tolerar ignorar abandonar quedarnos quedarse quedar perder darnos bajar descansar fallar permitirnos repetirse';
const CANNOT = ['no podemos', 'no puede', 'no pueden']
  .flatMap((denied) => BEARABLE.split(' ').map((verb) => `${denied} ${verb}, `))
  .join('');

/** Spanish words of positions. */
export const SPANISH_POSITIONS: PositionLexicon = {
  verbs: SPANISH_STANCE_VERBS,
  lightVerbs: SPANISH_LIGHT_VERBS,
  nouns: SPANISH_STANCE_NOUNS,
  actForm:
    /^(?:que|(?!(?:particular|popular|similar|militar|lugar|mujer|hogar|bienestar|regular|familiar|titular|escolar|circular|pilar|taller|primer|tercer|mar|millar)$)\p{L}{2,}(?:ar|er|ir)(?:se|l[aeo]s?)?)$/u,
  copulas: 'es son era eran será resulta sería fue',
  predicates: SPANISH_STANCE_PREDICATES,
  judgements: SPANISH_JUDGEMENTS,
  feelings: SPANISH_FEELINGS,
  exclamations: SPANISH_EXCLAMATIONS,
  letMe: 'permítanme, permítame, permítannos, déjenme',
  exclaimed: 'gracias a, gracias al',
  exclaimedFor: 'por',
  me: 'nos me',
  mine: 'before',
  modals: 'debe deben debemos debería deberían deberíamos tiene tienen',
  guesses: 'haber estar',
  guessed: /^(?:sido|hecho|visto|puesto|\p{L}+[ai]do|\p{L}+(?:ando|iendo))$/u,
  needed: 'necesario necesaria necesarios necesarias',
  discourse:
    'destacar señalar mencionar recordar resaltar decir aclarar precisar subrayar indicar reconocer notar comparar saber entender anotar',
  wanted:
    'acceso financiamiento financiación apoyo acción cooperación colaboración coordinación solidaridad diálogo inversión compromiso respeto protección asistencia ayuda unidad paz prevención educación participación',
  needNouns: '',
  exist: '',
  inView: 'a su juicio, a su entender, en su opinión, a juicio suyo, desde su punto de vista',
  according: 'según, de acuerdo con, a juicio de, a juicio del, en opinión de, en opinión del',
  necessary:
    'crucial esencial imperativo imperante urgente necesario indispensable importante fundamental imprescindible preciso vital hora',
  fillers: 'tan muy más que nunca de',
  necessaryLinks: 'que de',
  needs:
    CANNOT +
    'necesita su apoyo, necesitan su apoyo, necesita de su apoyo, necesitan de su apoyo, es de justicia que, es justo que, es responsabilidad de todos, es nuestra responsabilidad, es nuestro deber, es deber de todos, asegurémonos de, trabajemos juntos, unámonos, sigamos trabajando, hay que, hace falta, es hora de, se necesita, se necesitan, se requiere, se requieren, necesitamos, tenemos que, no se puede, urge que, urge una, urge un, urge la, urge el, el llamado es a, nuestro llamado es a, tienen la obligación de, tiene la obligación de, tienen el deber de, tienen la responsabilidad de, es momento de, ha llegado el momento de, ha llegado la hora de',
  ways: 'la mejor manera de, la única manera de, la única solución',
  foremost:
    'lo más importante, lo más urgente, lo importante, lo urgente, lo primordial, lo prioritario, lo fundamental, lo esencial, lo primero, la prioridad, la clave',
  imperative:
    /^(?:cuidemos|sigamos|trabajemos|seamos|unamos|unámonos|construyamos|olvidemos|dejemos|permitamos|luchemos|aprovechemos|hagamos|demos|pongamos|protejamos|respetemos|digamos|actuemos|rompamos|pasemos|invirtamos|escuchemos)$/,
  demanding: 'demanda exige requiere reclama',
  answers:
    'respuesta respuestas acción acciones enfoque solución soluciones cooperación esfuerzo esfuerzos compromiso atención',
  ownNouns: { concerned: 'temor preocupación inquietud miedo', calls_for: 'llamado llamamiento pedido petición' },
  mineNouns: 'nuestro nuestra mi',
  assurances: {
    supports: 'tienen, tiene, cuentan con, cuenta con',
    commits: 'puede contar con, pueden contar con, podrá contar con, cuenta con nuestro, cuentan con nuestro',
    commends: 'merece, merecen',
  },
  impersonal: '',
  ownNeeds: 'yo ellos ellas él ella',

  be: 'parece es son era eran fue fueron sido ser está están estaba estaban estoy estamos sigue siguen seguimos seguiremos seguirá seguido permanece permanecemos mostró mostraron muestra declaró declararon',
  have: 'ha han había habían he hemos',
  neutral: 'va van',
  insertions:
    'en su discurso, en su intervención, en su mensaje, por su parte, a su vez, por otra parte, de nuevo, una vez más, en este sentido',
  hypothetical: 'si podría podrían había habría habrían',
  negations: 'no nunca jamás sin ni tampoco',
  history: 'anteriormente antaño previamente antes',
  ago: '',
  adverbs: 'también además asimismo hoy ayer siempre aún todavía así igualmente nuevamente muy más ya',
  adverbEnd: 'mente',
  licensing: 'quiere quiero queremos desea deseo deseamos continúa continúan sigue quisiera quisiéramos',
  infinitiveMark: 'a',
  reflexives: 'se nos me',
  clitics: 'lo la los las le les',

  articles:
    'el la los las un una este esta estos estas ese esa su sus nuestro nuestra cada todos todas todo toda otros otras varios ambos ambas',
  prepositions: 'de del a al en para por sobre con sin entre desde durante según contra hasta ante tras bajo hacia',
  and: 'y e',
  openers: 'que cuando como porque si pero mientras donde aunque pues sino cuyo cuya',
  relatives: 'quien quienes',
  he: 'él ella',
  it: 'ésta éste',
  they: 'ellos ellas',
  we: 'nosotros yo',
  powers:
    'estado estados gobierno gobiernos donantes autoridades autoridad partes parte socios miembros países país líderes comunidad consejo parlamento actores todos todas unión organizaciones instituciones mundo sociedad ministro ministerio presidente ' +
    'comisión ciudadanos ciudadanía medios empresas población congreso agencias',
  publics:
    'público vecinos vecinas familias madres padres mujeres hombres jóvenes niñas niños estudiantes maestros docentes empresarios empresarias empleadores empresas trabajadores periodistas presentes asistentes participantes habitantes pobladores personas gente viajeros fieles colombianos colombianas mexicanos víctimas comunidades comunidad usuarios usuarias migrantes delegación delegaciones secretario equipos quienes',
  called: 'los las les os te',
  attending: 'asistir visitar venir',
  roles:
    'gobierno gobiernos autoridades informe estudio declaración resolución comunicado miembros consejo oficina comisión comité ministro ministra ministerio presidente presidenta director directora secretario secretaria embajador embajadora jefe jefa ' +
    'representante portavoz vocero responsable agencia agencias organización organizaciones misión comisionado enviado coordinador coordinadora relator relatora expertos grupo coalición red delegación parlamento corte unión socios estados países alcalde gobernador obispo ' +
    'obispos papa rey partes delegados pacto convención documento carta fondo banco unidad mandatario mandataria procuraduría defensoría defensor titular viceministro canciller ombudsman sistema',
  people:
    'refugiados migrantes participantes invitados delegados familias personas niños estudiantes asistentes presentes ellos ellas usuarios',
  many: 'miles millones cientos centenares muchos muchas algunos decenas',
  agent: 'por',
  times:
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes mañana pasado pasada',
  enders:
    'mientras pero que quien cuyo donde incluyendo incluidos así tras porque añadiendo señalando recordando además entre sobre luego aunque',
  notSpeech: '',
  calls: 'a que para al',
  heIsBody: false,
  dropsSubject: true,
  believes: 'considera consideró cree estima sostiene subraya insiste recuerda',
};
