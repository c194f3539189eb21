import type { PositionLexicon, Stance, StanceVerb } from '../../positions/lexicon.ts';

type Forms = Required<Pick<StanceVerb, 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'>>;

/** A verb in -ar by its stem: "exhort", "conden"; `present` where the stem changes ("alient"). */
const arForms = (stem: string, present = stem): Forms => {
  const soft = stem.endsWith('g')
    ? `${stem}u`
    : stem.endsWith('c')
      ? `${stem.slice(0, -1)}qu`
      : stem.endsWith('z')
        ? `${stem.slice(0, -1)}c`
        : stem;
  return {
    finite: `${present}a ${present}an ${stem}ó ${stem}aron ${stem}aba ${stem}aban ${stem}ará`,
    first: `${stem}amos ${present}o ${soft}emos`,
    infinitive: `${stem}ar`,
    participle: `${stem}ado ${stem}ada ${stem}ados ${stem}adas`,
    gerund: `${stem}ando`,
  };
};

type Rest = Omit<StanceVerb, 'stance' | 'finite' | 'first' | 'infinitive' | 'participle' | 'gerund'>;

const ar = (stance: Stance, stem: string, rest: Rest = {}, present = stem): StanceVerb => ({
  stance,
  ...arForms(stem, present),
  ...rest,
});

/** Verbs whose forms are written out: present, past, "we", infinitive, participle, gerund. */
const irregular = (
  stance: Stance,
  finite: string,
  first: string,
  infinitive: string,
  participle: string,
  gerund: string,
  rest: Rest = {},
): StanceVerb => ({
  stance,
  finite,
  first,
  infinitive,
  participle,
  gerund,
  ...rest,
});

const SUPPORTED =
  'llamado llamamiento iniciativa propuesta decisión resolución principio proceso posición idea solicitud acuerdo diálogo adopción candidatura moratoria prohibición';

/** Spanish words of positions. */
export const SPANISH_POSITIONS: PositionLexicon = {
  verbs: [
    irregular('welcomes', 'acoge acogen acogió acogieron', 'acogemos acojo', 'acoger', 'acogido acogida', 'acogiendo', {
      particles: 'con favorablemente',
      objects: 'satisfacción beneplácito agrado favorablemente',
    }),
    ar('welcomes', 'salud', { notPeople: true }),
    ar('welcomes', 'celebr', { particles: 'que', speaks: true }),
    ar('welcomes', 'congratul', { reflexive: true }),
    ar('commends', 'felicit'),
    ar('commends', 'elogi'),
    ar('commends', 'encomi'),
    ar('commends', 'aplaud', {}),
    irregular(
      'commends',
      'aplaude aplauden aplaudió aplaudieron',
      'aplaudimos',
      'aplaudir',
      'aplaudido',
      'aplaudiendo',
    ),
    irregular('commends', 'rinde rinden rindió rindieron', 'rendimos', 'rendir', 'rendido', 'rindiendo', {
      particles: 'homenaje tributo',
    }),
    ar('supports', 'apoy', { objects: SUPPORTED }),
    ar('supports', 'respald', { objects: SUPPORTED }),
    ar('calls_for', 'exhort', { addressee: 'may', speaks: true }),
    ar('calls_for', 'inst', { addressee: 'may', particles: 'a al', speaks: true }),
    ar('calls_for', 'llam', { addressee: 'may', particles: 'a al' }),
    ar('calls_for', 'urg', { addressee: 'may', particles: 'a al que', speaks: true }, 'urg'),
    irregular('calls_for', 'urge urgen urgió urgieron', 'urgimos', 'urgir', 'urgido', 'urgiendo', {
      addressee: 'may',
      particles: 'a al que',
    }),
    irregular('calls_for', 'pide piden pidió pidieron pedía', 'pedimos pido', 'pedir', 'pedido', 'pidiendo', {
      addressee: 'may',
      speaks: true,
    }),
    irregular('calls_for', 'exige exigen exigió exigieron', 'exigimos', 'exigir', 'exigido', 'exigiendo', {}),
    ar('calls_for', 'demand', { speaks: true }),
    ar('calls_for', 'reclam', { speaks: true }),
    ar('calls_for', 'abog', { particles: 'por para', speaks: true }),
    ar('calls_for', 'alent', { addressee: 'power', demand: 'a' }, 'alient'),
    ar('calls_for', 'invit', { addressee: 'power', demand: 'a', particles: 'a al' }),
    ar('calls_for', 'solicit', { addressee: 'power', particles: 'a al', demand: 'que a' }),
    irregular(
      'calls_for',
      'recomienda recomiendan recomendó recomendaron',
      'recomendamos',
      'recomendar',
      'recomendado',
      'recomendando',
      { particles: 'que' },
    ),
    irregular(
      'calls_for',
      'insiste insisten insistió insistieron',
      'insistimos',
      'insistir',
      'insistido',
      'insistiendo',
      { particles: 'en', objects: 'necesidad que urgencia' },
    ),
    irregular(
      'warns',
      'advierte advierten advirtió advirtieron advertía',
      'advertimos',
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
    ar('concerned', 'lament', { speaks: true }),
    irregular('concerned', 'teme temen temió temieron', 'tememos', 'temer', 'temido', 'temiendo', {
      particles: 'que por',
    }),
    irregular(
      'commits',
      'compromete comprometen comprometió comprometieron',
      'comprometemos',
      'comprometerse',
      'comprometido comprometida comprometidos',
      'comprometiéndose',
      { reflexive: true, particles: 'a con en' },
    ),
    irregular('commits', 'promete prometen prometió prometieron', 'prometemos', 'prometer', 'prometido', 'prometiendo'),
    irregular(
      'thanks',
      'agradece agradecen agradeció agradecieron',
      'agradecemos agradezco',
      'agradecer agradecerle agradecerles agradecerte',
      'agradecido',
      'agradeciendo',
      { addressee: 'may', speaks: true },
    ),
  ],
  lightVerbs: {
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
  },
  nouns: [
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
  ],
  actForm: /^(?:que|\p{L}{2,}(?:ar|er|ir)(?:se|l[aeo]s?)?)$/u,
  copulas: 'es son era eran será resulta sería fue',
  predicates: [
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
  ],
  modals: 'debe deben debemos debería deberían',
  guesses: 'haber',
  necessary:
    'crucial esencial imperativo imperante urgente necesario indispensable importante fundamental imprescindible preciso vital hora',
  fillers: 'tan muy más que nunca de',
  necessaryLinks: 'que de',
  needs:
    'asegurémonos de, trabajemos juntos, unámonos, sigamos trabajando, hay que, hace falta, es hora de, se necesita, se necesitan, se requiere, necesitamos, tenemos que, no podemos permitir',
  ways: 'la mejor manera de, la única manera de, la única solución',
  impersonal: '',
  ownNeeds: 'yo ellos ellas él ella',

  be: 'parece es son era eran fue fueron sido ser está están estaba estaban estoy estamos sigue siguen seguido',
  have: 'ha han había habían he hemos',
  neutral: 'va van',
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
    'comisión ciudadanos ciudadanía medios empresas población congreso',
  roles:
    'gobierno gobiernos autoridades informe estudio declaración resolución comunicado miembros consejo oficina comisión comité ministro ministra ministerio presidente presidenta director directora secretario secretaria embajador embajadora jefe jefa ' +
    'representante portavoz vocero responsable agencia agencias organización organizaciones misión comisionado enviado coordinador coordinadora relator relatora expertos grupo coalición red delegación parlamento corte unión socios estados países alcalde gobernador obispo ' +
    'obispos papa rey partes delegados pacto convención documento carta fondo banco unidad mandatario mandataria procuraduría defensoría defensor titular viceministro canciller',
  people:
    'refugiados migrantes participantes invitados delegados familias personas niños estudiantes asistentes presentes',
  many: 'miles millones cientos centenares muchos muchas algunos decenas',
  agent: 'por',
  times:
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana mes mañana pasado pasada',
  enders:
    'mientras pero que quien cuyo donde incluyendo incluidos así tras porque añadiendo señalando recordando además entre sobre luego aunque',
  calls: 'a que para al',
  dropsSubject: true,
  believes: 'considera consideró cree estima sostiene subraya insiste recuerda',
};
