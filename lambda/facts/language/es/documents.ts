import type { DocumentLexicon } from '../../documents/lexicon.ts';

/** Spanish names of documents. */
export const SPANISH_DOCUMENTS: DocumentLexicon = {
  headFirst: true,
  heads: {
    report:
      'informe, estudio, encuesta, evaluación, boletín, análisis, reporte, censo, diagnóstico, panorama, libro blanco, perfil migratorio, inventario nacional',
    agreement:
      'acuerdo, acuerdos, convención, convenio, declaración, pacto, protocolo, tratado, carta, memorando de entendimiento, memorándum de entendimiento, estatuto',
    plan: 'plan, estrategia, marco, plan de acción, hoja de ruta, agenda, política, programa de acción',
    appeal: 'llamamiento',
    law: 'ley, decreto, resolución, constitución, ordenanza, código, directiva, reglamento, decreto supremo, decreto legislativo',
    dataset:
      'matriz, base de datos, portal, índice, registro único, registro nacional, registro administrativo, barómetro, plataforma de datos',
    statement: 'comunicado conjunto, declaración conjunta',
    other:
      'manual, guía, directrices, principios rectores, código de conducta, cartilla, folleto, atlas, normas mínimas',
  },
  weakHeads: 'evaluación análisis estudio política marco guía encuesta diagnóstico código índice censo panorama',
  numberOnly: 'resolución directiva',
  inside: 'tabla anexo figura sección mapa página capítulo cuadro también foto párrafo',
  known: {
    agreement:
      'pacto mundial, pacto global, declaración universal de los derechos humanos, declaración universal de derechos humanos, convenios de ginebra, ' +
      'declaración de nueva york, acuerdo de parís, convención de los derechos del niño, convención de derechos del niño, ' +
      'convención sobre los derechos del niño, convención internacional sobre la protección de los derechos de todos los trabajadores migratorios, declaración de cartagena, convención de ottawa',
    plan:
      'plan de respuesta humanitaria, marco de sendai, agenda 2030, plan regional de respuesta, marco integral de respuesta para los refugiados, ' +
      'plan de respuesta para refugiados y migrantes, agenda 2030 para el desarrollo sostenible, nueva agenda urbana',
    law: 'código penal, código civil, código de trabajo, código del trabajo, código de la niñez, ley de víctimas, ley de justicia y paz',
    dataset:
      'registro único de víctimas, registro nacional de víctimas, registro social de hogares, registro único de afectados, registro único de damnificados, matriz de seguimiento de desplazamiento, matriz de seguimiento de los desplazamientos',
  },
  formal: {
    agreement: 'memorando de entendimiento, memorándum de entendimiento, carta de intención',
    plan: 'plan de respuesta a crisis',
    appeal: 'llamamiento mundial, llamamiento global',
  },
  knownInFull: {
    agreement: [
      'pacto mundial para una migración segura, ordenada y regular',
      'pacto mundial para la migración segura, ordenada y regular',
      'pacto mundial sobre migración',
      'pacto mundial sobre migraciones',
      'pacto mundial sobre la migración',
      'pacto mundial sobre las migraciones',
      'pacto mundial para la migración',
      'pacto mundial para las migraciones',
      'pacto mundial sobre refugiados',
      'pacto mundial sobre los refugiados',
      'pacto mundial para los refugiados',
    ],
  },
  adjectiveEnds: [
    'al',
    'ivo',
    'iva',
    'ico',
    'ica',
    'ario',
    'aria',
    'ero',
    'era',
    'ano',
    'ana',
    'ado',
    'ada',
    'or',
    'ra',
  ],
  acronyms: { agreement: 'UNFCCC, CMNUCC, CEDAW, PIDCP' },
  naming: {
    report:
      'informe, estudio, encuesta, boletín, evaluación, análisis, reporte, publicación, investigación, diagnóstico, documento',
    agreement: 'acuerdo, declaración, convención, convenio, protocolo, tratado, pacto',
    plan: 'plan, estrategia, marco, política, agenda',
    appeal: 'llamamiento',
    law: 'ley, decreto, resolución',
    dataset: 'base de datos, portal',
    statement: 'comunicado',
    other: 'manual, guía, cartilla, folleto, libro, artículo, revista, atlas, columna, normas mínimas',
  },
  titled: 'titulado titulada denominado denominada llamado llamada intitulado',
  reading: 'leer ver lea vea',
  generic: `situación internacional no n nº núm num nacional regional anual final nuevo nueva conjunto conjunta estratégico estratégica de del la el los las su este esta al mensual semanal preliminar
     local general especial municipal departamental acción trabajo emergencia emergencias contingencia colaborativo interno técnico público pública
     tiene tuvo culmina demuestra consensuó impacten cooperación familiar comunitario bienal ejecutivo`,
  joints: 'de del la el los las y e para sobre a al en contra con por',
  links: 'de del sobre para contra a al',
  linkAdjectives: 'relativo relativa',
  openEnded:
    'informe acuerdo convención convenio declaración pacto protocolo tratado ley decreto resolución plan estrategia marco política programa hoja principios matriz agenda código',
  ands: 'y e &',
  definite: 'el la del al',
  possessives: 'su sus nuestro nuestra',
  verbEnds: /(?:rán?|ó|aron|ieron|aban|arían|erían)$/u,
  namesakes:
    'pacto mundial de las naciones unidas, pacto global de las naciones unidas, pacto mundial de la onu, pacto de los alcaldes',
  undertakings:
    'programa proyecto campaña curso capacitación taller iniciativa evento conferencia seminario exposición película concierto premio concurso',
  demonstratives: 'este esta estos estas dicho dicha presente',
  stops: `es son era eran ha han había fue fueron será serán que quien cuyo cuya donde con ante bajo entre según tras desde hasta durante como pero o u
     adoptado adoptada firmado firmada lanzado lanzada publicado publicada presentado presentada elaborado aprobado aprobada suscrito suscrita
     debe deben puede pueden se no lo le les exige establece constituye representa representó tiene tienen tuvo está están también
     por mediante reporta evidencia presentó prohíbe propiciará permitirá busca contempla tendrá este esta estos estas ese esa
     entró realizado liderado impulsado define contiene dirigido dirigida orientado orientada destinado destinada implementado implementada
     protege garantiza sanciona reconoce facilita obliga impone autoriza crea fija regula ordena permite reúne muestra señala indica`,
  openers: 'el la los las un una de del al en según este esta estos su sus y para sobre a por con',
  bodies: 'internacional',
  owners: 'proyecto programa ministerio dirección oficina unidad departamento secretaría subsecretaría instituto',
  numbered: 'ley decreto resolución ordenanza convenio directiva acuerdo declaración',
};
