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
} satisfies PositionLexicon['lightVerbs'];

/** Spanish nouns that take a stance with such a verb. */
export const SPANISH_STANCE_NOUNS: PositionLexicon['nouns'] = [
  {
    stance: 'calls_for',
    verbs: 'hacer lanzar reiterar renovar',
    nouns: 'llamamiento llamado llamamientos',
    particles: 'a al para por en urgente',
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
    stance: 'concerned',
    verbs: 'expresar manifestar mostrar reiterar',
    nouns: 'preocupación preocupaciones inquietud temor',
  },
  { stance: 'condemns', verbs: 'expresar manifestar reiterar', nouns: 'condena repudio rechazo indignación' },
  { stance: 'thanks', verbs: 'expresar manifestar reiterar', nouns: 'agradecimiento gratitud agradecimientos' },
  {
    stance: 'welcomes',
    verbs: 'expresar manifestar',
    nouns: 'satisfacción beneplácito alegría complacencia agrado júbilo',
  },
  {
    stance: 'commits',
    verbs: 'reiterar reafirmar expresar renovar manifestar',
    nouns: 'compromiso disposición voluntad',
    particles: 'de con a para del por',
  },
  {
    stance: 'supports',
    verbs: 'expresar reiterar reafirmar manifestar dar',
    nouns: 'apoyo respaldo solidaridad',
    particles: 'a al con',
  },
  { stance: 'welcomes', verbs: 'dar', nouns: 'bienvenida', particles: 'a al' },
];

/** Spanish words for what somebody is or feels. */
export const SPANISH_STANCE_PREDICATES: PositionLexicon['predicates'] = [
  {
    stance: 'concerned',
    words: 'preocupado preocupada preocupados preocupadas alarmado alarmada',
    particles: 'por de con ante',
  },
  { stance: 'commits', words: 'comprometido comprometida comprometidos comprometidas', particles: 'con a en' },
  { stance: 'commits', words: 'dispuesto dispuesta dispuestos decidido decidida', particles: 'a' },
  { stance: 'welcomes', words: 'bien bueno positivo excelente', particles: 'que', reflexive: true },
  { stance: 'thanks', words: 'agradecido agradecida agradecidos agradecidas', particles: 'con por a al' },
  { stance: 'welcomes', words: 'satisfecho satisfecha satisfechos complacido complacida', particles: 'con por de' },
];
