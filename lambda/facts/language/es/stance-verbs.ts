import type { StanceVerb } from '../../positions/lexicon.ts';
import { ar, irregular } from './stance-forms.ts';

const SUPPORTED =
  'llamado llamamiento iniciativa propuesta decisión resolución principio proceso posición idea solicitud acuerdo diálogo adopción candidatura moratoria prohibición';

/** What is welcomed by who "celebra"; a feast or a meeting is held. */
const EVENTS =
  'decisión decisiones adopción aprobación anuncio avance avances firma ratificación compromiso noticia liberación reforma reformas ley creación apertura medida medidas entrada voluntad acuerdo acuerdos iniciativa resultado resultados publicación nombramiento llegada paso pasos';

/** What people are praised for. */
const MERITS =
  'trabajo labor esfuerzo esfuerzos compromiso generosidad solidaridad valentía valor contribución aporte aportes dedicación liderazgo hospitalidad entrega papel';

/** What a body asks for: "solicitó asilo" is no stance. */
const ASKED =
  'apoyo ayuda asistencia liberación fondos financiamiento financiación recursos acceso cooperación protección solidaridad apertura suspensión cese investigación';

/** What others did, lamented as their wrong; a death or a loss is a misfortune. */
const DEEDS =
  'salida retirada retiro decisión decisiones ataque ataques violencia negativa rechazo anuncio cierre expulsión expulsiones deportación deportaciones agresión agresiones asesinato asesinatos uso violación violaciones detención detenciones inacción indiferencia incumplimiento bombardeo bombardeos atentado atentados discriminación xenofobia actitud falta';

/** What is rejected by who condemns it. */
const WRONGS =
  'acto actos violencia ataque ataques hecho hechos xenofobia asesinato asesinatos discriminación amenaza amenazas agresión agresiones atentado uso crimen intento intentos';

/** What somebody "alienta" as a stance. */
const ENCOURAGED = 'ratificación participación adopción inclusión movilización firma integración continuación';

/** Spanish verbs that take a stance. */
export const SPANISH_STANCE_VERBS: readonly StanceVerb[] = [
  irregular('welcomes', 'acoge acogen acogió acogieron', 'acogemos acojo', 'acoger', 'acogido acogida', 'acogiendo', {
    particles: 'con favorablemente',
    objects: 'satisfacción beneplácito agrado favorablemente',
  }),
  ar('commends', 'salud', { objects: MERITS }),
  ar('welcomes', 'salud', { notPeople: true }),
  ar('welcomes', 'celebr', { particles: 'que', speaks: true }),
  ar('welcomes', 'celebr', { objects: EVENTS }),
  ar('welcomes', 'congratul', { reflexive: true }),
  ar('welcomes', 'valor', { particles: 'positivamente' }),
  ar('commends', 'felicit'),
  ar('commends', 'elogi'),
  ar('commends', 'encomi'),
  irregular(
    'commends',
    'aplaude aplauden aplaudió aplaudieron',
    'aplaudimos aplaudo',
    'aplaudir',
    'aplaudido',
    'aplaudiendo',
  ),
  irregular('commends', 'rinde rinden rindió rindieron', 'rendimos', 'rendir', 'rendido', 'rindiendo', {
    particles: 'homenaje tributo',
  }),
  ar('commends', 'destac', { objects: MERITS }),
  ar('commends', 'resalt', { objects: MERITS }),
  irregular(
    'commends',
    'reconoce reconocen reconoció reconocieron',
    'reconocemos reconozco reconocí',
    'reconocer',
    'reconocido',
    'reconociendo',
    {
      objects: MERITS,
    },
  ),
  ar('supports', 'sum', { reflexive: true, particles: 'a al', objects: 'llamado llamamiento pedido declaración' }),
  ar('supports', 'solidariz', { reflexive: true, particles: 'con' }),
  ar('condemns', 'rechaz', { objects: WRONGS, speaks: true }),
  ar('supports', 'apoy', { objects: SUPPORTED }),
  ar('supports', 'respald', { objects: SUPPORTED }),
  ar('calls_for', 'exhort', { addressee: 'may', speaks: true }),
  ar('calls_for', 'inst', { addressee: 'may', particles: 'a al', speaks: true }),
  ar('calls_for', 'llam', { addressee: 'may', particles: 'a al' }),
  ar('calls_for', 'apel', { addressee: 'public', demand: 'a que para' }),
  ar('calls_for', 'urg', { addressee: 'may', particles: 'a al que', speaks: true }, 'urg'),
  irregular('calls_for', 'urge urgen urgió urgieron', 'urgimos', 'urgir', 'urgido', 'urgiendo', {
    addressee: 'may',
    particles: 'a al que',
  }),
  irregular('calls_for', 'pide piden pidió pidieron pedía', 'pedimos pido pedí', 'pedir', 'pedido', 'pidiendo', {
    addressee: 'dative',
    speaks: true,
  }),
  irregular('calls_for', 'exige exigen exigió exigieron', 'exigimos exijo exigí', 'exigir', 'exigido', 'exigiendo', {
    addressee: 'dative',
  }),
  ar('calls_for', 'demand', { speaks: true, alsoNoun: true }),
  ar('calls_for', 'reclam', { speaks: true }),
  ar('calls_for', 'abog', { particles: 'por para', speaks: true }),
  ar('calls_for', 'alent', { addressee: 'public', demand: 'a' }, 'alient'),
  ar('calls_for', 'alent', { objects: ENCOURAGED }, 'alient'),
  ar('calls_for', 'anim', { addressee: 'public', demand: 'a' }),
  ar('calls_for', 'incit', { addressee: 'public', demand: 'a' }),
  ar('calls_for', 'invit', { addressee: 'public', demand: 'a' }),
  ar('calls_for', 'aconsej', { addressee: 'public', demand: 'que a' }),
  ar('calls_for', 'propugn'),
  ar('calls_for', 'solicit', { particles: '#' }),
  ar('calls_for', 'solicit', { objects: ASKED }),
  ar('calls_for', 'necesit', { particles: '#' }),
  irregular('calls_for', 'requiere requieren', 'requerimos', 'requerir', 'requerido', 'requiriendo', {
    particles: '#',
  }),
  ar('calls_for', 'solicit', { addressee: 'public', demand: 'que a' }),
  irregular(
    'calls_for',
    'recomienda recomiendan recomendó recomendaron',
    'recomendamos recomiendo recomendé',
    'recomendar',
    'recomendado',
    'recomendando',
    { addressee: 'dative' },
  ),
  irregular(
    'calls_for',
    'insiste insisten insistió insistieron',
    'insistimos insisto',
    'insistir',
    'insistido',
    'insistiendo',
    { particles: 'en', objects: 'necesidad que urgencia' },
  ),
  irregular(
    'warns',
    'advierte advierten advirtió advirtieron advertía',
    'advertimos advierto advertí',
    'advertir',
    'advertido',
    'advirtiendo',
    { speaks: true },
  ),
  ar('warns', 'alert', { particles: 'que sobre de del', speaks: true, alsoNoun: true }),
  ar('condemns', 'conden', { speaks: true, alsoNoun: true }),
  ar('condemns', 'repudi', { speaks: true }),
  ar('condemns', 'denunci', { speaks: true, alsoNoun: true }),
  ar('condemns', 'deplor', { speaks: true }),
  ar('condemns', 'critic', { speaks: true }),
  ar('condemns', 'lament', { objects: DEEDS }),
  ar('concerned', 'lament', { speaks: true }),
  irregular('concerned', 'teme temen temió temieron', 'tememos temo', 'temer', 'temido', 'temiendo', {
    particles: 'que por un una el la los las',
  }),
  irregular(
    'commits',
    'compromete comprometen comprometió comprometieron',
    'comprometemos comprometo',
    'comprometerse',
    'comprometido comprometida comprometidos',
    'comprometiéndose',
    { reflexive: true, particles: 'a con en' },
  ),
  irregular('commits', 'promete prometen prometió prometieron', 'prometemos', 'prometer', 'prometido', 'prometiendo'),
  irregular(
    'thanks',
    'agradece agradecen agradeció agradecieron',
    'agradecemos agradezco agradecí',
    'agradecer agradecerle agradecerles agradecerte',
    'agradecido',
    'agradeciendo',
    { addressee: 'dative', demand: 'por', speaks: true },
  ),
];
