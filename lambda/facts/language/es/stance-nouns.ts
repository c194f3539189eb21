import type { PositionLexicon } from '../../positions/lexicon.ts';
import { arForms } from './stance-forms.ts';

/** Spanish verbs that say little, beside a noun of stance. */
export const SPANISH_LIGHT_VERBS = {
  hacer: {
    finite: 'hace hacen hizo hicieron',
    first: 'hacemos hago',
    infinitive: 'hacer',
    participle: 'hecho',
    gerund: 'haciendo',
  },
  expresar: arForms('expres'),
  manifestar: arForms('manifest', 'manifiest'),
  lanzar: arForms('lanz'),
  reiterar: arForms('reiter'),
  renovar: arForms('renov', 'renuev'),
  subrayar: arForms('subray'),
  destacar: arForms('destac'),
  resaltar: arForms('resalt'),
  enfatizar: arForms('enfatiz'),
  señalar: arForms('señal'),
  ver: { finite: 've ven vio vieron', first: 'vemos veo', infinitive: 'ver', participle: 'visto', gerund: 'viendo' },
  seguir: {
    finite: 'sigue siguen siguió siguieron',
    first: 'seguimos sigo',
    infinitive: 'seguir',
    participle: 'seguido',
    gerund: 'siguiendo',
  },
  observar: arForms('observ'),
  notar: arForms('not'),
  tomar: arForms('tom'),
  emitir: {
    finite: 'emite emiten emitió emitieron',
    first: 'emitimos',
    infinitive: 'emitir',
    participle: 'emitido',
    gerund: 'emitiendo',
  },
  realizar: arForms('realiz'),
  formular: arForms('formul'),
  transmitir: {
    finite: 'transmite transmiten transmitió transmitieron',
    first: 'transmitimos',
    infinitive: 'transmitir',
    participle: 'transmitido',
    gerund: 'transmitiendo',
  },
  calificar: arForms('calific'),
  ratificar: arForms('ratific'),
  anunciar: arForms('anunci'),
  brindar: arForms('brind'),
  mostrar: arForms('mostr', 'muestr'),
  reafirmar: arForms('reafirm'),
  dar: { finite: 'da dan dio dieron', first: 'damos', infinitive: 'dar', participle: 'dado', gerund: 'dando' },
  insistir: {
    finite: 'insiste insisten insistió insistieron',
    first: 'insistimos',
    infinitive: 'insistir',
    participle: 'insistido',
    gerund: 'insistiendo',
  },
  recordar: arForms('record', 'recuerd'),
  poner: {
    finite: 'pone ponen puso pusieron',
    first: 'ponemos',
    infinitive: 'poner',
    participle: 'puesto',
    gerund: 'poniendo',
  },
  confirmar: arForms('confirm'),
} satisfies PositionLexicon['lightVerbs'];

/** Spanish nouns that take a stance with such a verb. */
export const SPANISH_STANCE_NOUNS: PositionLexicon['nouns'] = [
  {
    stance: 'calls_for',
    verbs: 'hacer lanzar reiterar renovar emitir realizar formular',
    nouns: 'llamamiento llamado llamamientos',
    particles: 'a al para por en de',
  },
  {
    stance: 'calls_for',
    verbs: 'subrayar destacar resaltar enfatizar señalar expresar manifestar reiterar insistir recordar',
    nouns: 'necesidad urgencia',
    particles: 'de del que',
  },
  {
    stance: 'calls_for',
    verbs: 'subrayar destacar resaltar enfatizar señalar recordar reiterar insistir',
    nouns: 'importancia',
    particles: 'de',
    acts: true,
  },
  {
    stance: 'calls_for',
    verbs: 'hacer poner',
    with: 'hincapié énfasis acento',
    nouns: 'necesidad urgencia',
    particles: 'de',
  },
  {
    stance: 'concerned',
    verbs: 'expresar manifestar mostrar reiterar',
    nouns: 'preocupación preocupaciones inquietud temor consternación pesar alarma tristeza',
  },
  {
    stance: 'concerned',
    verbs: 'ver seguir observar notar tomar',
    with: 'con',
    nouns: 'preocupación inquietud alarma',
  },
  { stance: 'welcomes', verbs: 'ver observar notar tomar', with: 'con', nouns: 'satisfacción beneplácito agrado' },
  {
    stance: 'warns',
    verbs: 'lanzar emitir',
    nouns: 'alerta alertas advertencia',
    particles: 'sobre de por ante a',
  },
  {
    stance: 'condemns',
    verbs: 'calificar',
    nouns: 'inaceptable inaceptables atroz atroces repudiable cobarde vergonzoso vergonzosa intolerable',
  },
  { stance: 'condemns', verbs: 'expresar manifestar reiterar', nouns: 'condena repudio rechazo indignación' },
  { stance: 'thanks', verbs: 'dar', with: 'las', nouns: 'gracias' },
  {
    stance: 'thanks',
    verbs: 'transmitir expresar manifestar reiterar',
    nouns: 'agradecimiento gratitud agradecimientos',
  },
  {
    stance: 'welcomes',
    verbs: 'expresar manifestar',
    nouns: 'satisfacción beneplácito alegría complacencia agrado júbilo',
  },
  {
    stance: 'commits',
    verbs: 'reiterar reafirmar expresar renovar manifestar ratificar confirmar',
    nouns: 'compromiso disposición voluntad',
    particles: 'de con a para del por',
  },
  {
    stance: 'supports',
    verbs: 'expresar reiterar reafirmar manifestar dar ratificar anunciar confirmar',
    nouns: 'apoyo respaldo solidaridad',
    particles: 'a al con',
  },
  { stance: 'calls_for', verbs: 'expresar manifestar formular', nouns: 'deseo anhelo', particles: 'que' },
  { stance: 'welcomes', verbs: 'dar', nouns: 'bienvenida', particles: 'a al' },
];

/** Spanish words for what somebody is or feels. */
export const SPANISH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words:
      'preocupado preocupada preocupados preocupadas alarmado alarmada alarmados consternado consternada consternados consternadas entristecido entristecida',
    particles: 'por de con ante porque',
  },
  { stance: 'commits', words: 'comprometido comprometida comprometidos comprometidas', particles: 'con a en' },
  { stance: 'commits', words: 'dispuesto dispuesta dispuestos decidido decidida decididos', particles: 'a' },
  { stance: 'commits', words: 'listo lista listos listas', particles: 'para a' },
  { stance: 'welcomes', words: 'bien bueno positivo excelente', particles: 'que', reflexive: true },
  { stance: 'thanks', words: 'agradecido agradecida agradecidos agradecidas', particles: 'con por a al' },
  {
    stance: 'welcomes',
    words:
      'satisfecho satisfecha satisfechos complacido complacida complacidos contento contenta contentos contentas feliz felices',
    particles: 'con por de',
  },
];

/** Spanish words for what something is, in the eyes of who speaks: "Esto es [inaceptable]". */
export const SPANISH_JUDGEMENTS: PositionLexicon['judgements'] = {
  condemns:
    'inaceptable, inaceptables, intolerable, intolerables, inadmisible, inadmisibles, vergonzoso, vergonzosa, atroz, repudiable, indignante',
  concerned:
    'trágico, trágica, lamentable, lamentables, preocupante, preocupantes, alarmante, alarmantes, inquietante, inquietantes',
  welcomes:
    'alentador, alentadora, una buena noticia, una excelente noticia, una gran noticia, un paso en la dirección correcta, un gran avance, un avance importante, un paso adelante',
  calls_for:
    'crucial, cruciales, esencial, esenciales, fundamental, fundamentales, vital, vitales, imprescindible, imprescindibles, indispensable, indispensables, prioritario, prioritaria, una prioridad',
};

/** "Nos [preocupa] que". */
export const SPANISH_FEELINGS: PositionLexicon['feelings'] = {
  concerned: 'preocupa preocupan inquieta inquietan alarma alarman entristece duele',
  welcomes: 'complace complacen alegra alegran',
};

/** Open what is said: "[Muchas gracias a] …". */
export const SPANISH_EXCLAMATIONS: PositionLexicon['exclamations'] = {
  thanks:
    'muchas gracias a, muchas gracias al, muchas gracias por, gracias por, mil gracias a, gracias también a, gracias a todos, gracias a todas',
  commends: 'felicitaciones a, felicitaciones al, felicidades a, felicidades al',
};
