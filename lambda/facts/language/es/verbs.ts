import type { Indicator } from '../../../contract/fact.ts';
import { phrasesFor as each, inGenders } from '../indicator-words.ts';
import { formsOf, inTenses } from '../verb-forms.ts';

/** What is done for people: "capacitó a", "indemnizando a". */
export const SPANISH_HELPING = [
  ...formsOf(
    'es',
    'ayudar apoyar asistir capacitar formar beneficiar vacunar entrevistar encuestar indemnizar reubicar sensibilizar alimentar orientar acompañar auxiliar socorrer evaluar trasladar certificar matricular graduar inscribir reunificar recuperar rehabilitar escuchar instruir entrenar equipar',
  ),
  'atiende',
  'atienden',
  ...formsOf('es', 'atender'),
  'visitó',
  'visitaron',
  'reunió',
  'reunieron',
  'reúne',
];

const INFINITIVE = /r$/;

/** What befalls people: "golpea a", "afectando a". */
const SPANISH_BEFALLING = formsOf('es', 'afectar golpear perjudicar damnificar amenazar');

/** Nouns of what is done for people, or befalls them, between which and "de" an adjective may stand. */
const actsOf = (acts: string): string =>
  acts
    .split(' ')
    .flatMap((act) => [
      `${act} de`,
      `${act} masivo de`,
      `${act} masiva de`,
      `${act} forzado de`,
      `${act} forzada de`,
      `${act} interno de`,
      `${act} voluntario de`,
      `${act} gratuita de`,
    ])
    .join(', ');

export const SPANISH_VERBS_AFTER: readonly (readonly [string, Indicator])[] = inTenses(
  'es',
  inGenders('es', [
    ...each(
      'deaths',
      'muere, mueren, morirán, fallece, fallecen, perecieron, perdieron la vida, han perdido la vida, perdió la vida, fueron hallados muertos, ahogados, ejecutados, fueron ejecutados, asesinados, han sido asesinados, fueron asesinados, resultaron muertos, quedaron sepultados',
    ),
    ...each(
      'missing',
      'siguen desaparecidos, se encuentran desaparecidos, están desaparecidos, en paradero desconocido',
    ),
    ...each('injured', 'resultaron heridos, quedaron heridos, sufrieron heridas'),
    ...each('rescued', 'salvados, socorridos, liberados, fueron liberados, puestos a salvo'),
    ...each(
      'displaced',
      'huyen, huyendo, tuvieron que huir, se han visto obligadas a huir, se han visto forzados a huir, obligados a huir, forzados a huir, obligados a abandonar, forzados a abandonar, obligados a dejar, forzados a dejar, obligados a salir, obligados a desplazarse, forzados a desplazarse, forzados a salir, tuvieron que abandonar, tuvieron que dejar, expulsados de sus, abandonaron sus hogares, se han desplazado, han sido desplazados, en situación de desplazamiento, sin hogar, albergados, evacuados, en albergues',
    ),
    ...each(
      'refugees',
      'se refugiaron en el extranjero, se han refugiado en el extranjero, refugiados en el extranjero, se refugiaron en países vecinos, se han refugiado en países vecinos, refugiados en países vecinos, refugiados en los países vecinos, huyeron al extranjero, huyeron a países vecinos, huyeron a los países vecinos, han huido al extranjero, han huido a países vecinos, han huido a los países vecinos',
    ),
    ...each(
      'arrivals',
      'llegan, ingresan, cruzan, han cruzado, entran, desembarcaron, han desembarcado, han arribado, llegados, recién llegados, llegaran',
    ),
    ...each(
      'departures',
      'salen, se marcharon, han abandonado el país, han dejado el país, dejaron el país, dejaron su país, han dejado su país, dejaron sus países, abandonaron su país, salieron de su país, emigraron, han emigrado',
    ),
    ...each(
      'returnees',
      'regresan, volvieron, han vuelto, retornan, fueron deportados, fueron repatriados, fueron retornados, han sido deportados, han sido repatriados, de regreso a sus hogares, volvieron a casa, devueltos, expulsados',
    ),
    ...each(
      'in_need',
      'precisan, necesita, requiere, dependen de, en situación de inseguridad alimentaria, que necesitan, sufren inseguridad alimentaria, no tienen acceso, sin acceso, en riesgo',
    ),
    ...each(
      'targeted',
      'se verán beneficiados, serán atendidos, serán beneficiados, serán capacitados, podrán acceder, van a recibir, serán asistidos, recibirá',
    ),
    ...each(
      'reached',
      'asistidos, recibió, ha recibido, han accedido, accedieron, tienen acceso, se beneficiaron, se han beneficiado, se vieron beneficiados, fueron asistidos, han sido asistidos, fueron formados, recibieron atención, fueron vacunados, se inscribieron, se registraron, fueron registrados, se graduaron, culminaron, completaron, fueron entrevistados, fueron encuestados, participan, tomaron parte, reasentados, fueron reasentados, reubicados, indemnizados, reparados, fueron indemnizados, atendió, cuentan con',
    ),
    ...each(
      'affected',
      'secuestrados, violados, abusados, privados de, reclutados por, reclutados a la fuerza, tomados como rehenes, sufren, padecen hambre, sufren hambre, pasan hambre, sufrieron, están afectados, se encuentran afectados, quedaron sin, expuestos, varados, atrapados, padecen, impactados, quedaron aislados',
    ),
    ...each(
      'deaths',
      'murieron, han muerto, muertos, fallecieron, han fallecido, perdieron la vida, perecieron, asesinados, fueron asesinados, fueron hallados muertos, se ahogaron, muertas, fallecidas',
    ),
    ...each('missing', 'desaparecidos, desaparecieron, han desaparecido'),
    ...each('injured', 'heridos, heridas, resultaron heridos, resultaron lesionados, lesionados'),
    ...each('rescued', 'rescatados, fueron rescatados, interceptados, fueron interceptados'),
    ...each(
      'displaced',
      'desplazados, fueron desplazados, fueron evacuados, se encuentran desplazados, huyeron, han huido, se desplazaron, evacuados, evacuadas, han abandonado sus hogares',
    ),
    ...each('arrivals', 'llegaron, han llegado, ingresaron, entraron, han ingresado, cruzaron, han entrado, arribaron'),
    ...each('departures', 'salieron, partieron, han salido, abandonaron'),
    ...each('returnees', 'regresaron, retornaron, han regresado, han retornado, repatriados, deportados, retornadas'),
    ...each('trafficked', 'de trata, víctimas de trata, de la trata'),
    ...each('cases', 'infectadas, infectados, viven con el vih'),
    ...each('in_need', 'necesitan, requieren, en necesidad, con necesidad, necesitadas, carecen'),
    ...each('targeted', 'serán beneficiadas, recibirán, se beneficiarán'),
    ...each(
      'reached',
      'recibieron, han recibido, han sido atendidos, fueron atendidos, fueron beneficiados, fueron capacitados, han sido capacitados, se capacitaron, se atendieron, atendidos, beneficiadas, beneficiados, asistidas, capacitados, capacitadas, registrados, registradas, vacunados, vacunadas, apoyadas, participaron, reciben, se benefician, beneficiarias, entrevistados, formados, indemnizadas, reparadas, asistieron',
    ),
    ...each(
      'affected',
      'afectados, fueron afectados, resultaron afectados, se vieron afectados, han sido afectados, damnificados, perdieron, resultaron damnificados, respiran, conviven con, viven bajo, sobreviven en, sufren de, se vieron impactados, son víctimas de, fueron víctimas de',
    ),
    ...each(
      'reached',
      'culminan, culminaron, terminaron su, terminaron sus, han terminado su, han terminado sus, finalizaron, concluyeron su, concluyeron sus, obtuvieron su, obtuvieron sus, obtuvieron el, obtuvieron un, obtuvieron una, obtienen, aprobaron el curso, se gradúan, egresaron, egresados de, acudieron a, acudieron al, se acercaron a, se acercaron al, solicitaron ayuda, se capacitan, se les ha brindado, se les brindó, se les brinda, se les ha dado, fueron reunidos, se reunieron con, se reencontraron, reunificados, reencontrados, tuvieron acceso, tendrán acceso, accedieron a, son atendidos, están siendo atendidos, están siendo asistidos, visitados, matriculados, inscritos, orientados, trasladados, fueron trasladados, fueron sensibilizados, sensibilizados, evaluados, certificados, alfabetizados, equipados, acogidos, fueron acogidos',
    ),
    ...each('in_need', 'necesitados, necesitados de, tienen necesidades, con necesidades, que requieren'),
    ...each(
      'displaced',
      'abandonaron sus casas, abandonaron sus viviendas, dejaron sus hogares, dejaron sus casas, se desplazaron de, se han desplazado de, salieron desplazados, permanecen desplazados, en desplazamiento, en albergues, huyeron de, albergados en',
    ),
  ]),
);

/** Spanish verbs stand before their subject as well: "murieron 12 personas", "fueron rescatadas 30". */
const FINITE = /^(?:han|fueron|se|resultaron|son|hay)\s|(?:aron|ieron)$|^(?:participan|culminan)$/;

export const SPANISH_VERBS_BEFORE: readonly (readonly [string, Indicator])[] = [
  ...SPANISH_VERBS_AFTER.filter(([phrase]) => FINITE.test(phrase)),
  ...each('deaths', 'murió, falleció, ha muerto, ha fallecido'),
  ...each(
    'targeted',
    SPANISH_HELPING.filter((form) => INFINITIVE.test(form))
      .map((form) => `para ${form} a`)
      .join(', '),
  ),
  ...each(
    'targeted',
    SPANISH_HELPING.filter((form) => INFINITIVE.test(form) && !/^(?:ayudar|apoyar)$/.test(form))
      .map((form) => `${form} a`)
      .join(', '),
  ),
  ...each(
    'reached',
    SPANISH_HELPING.filter((form) => INFINITIVE.test(form))
      .flatMap((form) => [`logrado ${form} a`, `logró ${form} a`, `permitido ${form} a`, `permitió ${form} a`])
      .join(', '),
  ),
  ...each(
    'reached',
    SPANISH_HELPING.filter((form) => !INFINITIVE.test(form) && form !== 'forma')
      .map((form) => `${form} a`)
      .join(', '),
  ),
  ...each(
    'reached',
    actsOf('traslado capacitación formación graduación atención vacunación inscripción participación visita visitas'),
  ),
  ...each(
    'reached',
    'participación de, asistencia de, contó con la participación de, contó con la asistencia de, encuentro de, grupos focales con, conversatorios con, reuniones con, talleres con, consultas con',
  ),
  ...each('affected', SPANISH_BEFALLING.flatMap((form) => [`${form} a`, form]).join(', ')),
  ...each('displaced', actsOf('desplazamiento evacuación éxodo huida')),
  ...each('returnees', actsOf('retorno repatriación deportación regreso')),
  ...each(
    'deaths',
    'mata, matan, murieron, costó la vida a, cobró la vida de, ha cobrado la vida de, muertes de, fallecimiento de, dejaron, dejando',
  ),
  ...each('rescued', 'rescatar, rescatado a, rescató a, salvó a, liberó a, rescatan a, rescate a'),
  ...each(
    'displaced',
    'desplazó a, desplazando a, obligado a, ha obligado a, obligando a, forzó a, evacuó a, evacuaron a, han evacuado a, desplazamiento forzado de',
  ),
  ...each('arrivals', 'recibió a, acogió a, llegan, ingresan, llegado, llegada a, entran, cruzan'),
  ...each(
    'returnees',
    'repatrió a, deportó a, deportaron a, retorno voluntario de, regreso de, deportación de, repatriación de',
  ),
  ...each(
    'targeted',
    'beneficiará a, atenderá a, llegará a, apoyará a, asistirá a, busca beneficiar a, espera llegar a, con el objetivo de llegar a, prevé atender a, prevé asistir a, pretende llegar a, tiene como meta, dirigido a, destinado a, para atender a, para asistir a, capacitará a, alcanzará a, beneficiar a, para beneficiar a',
  ),
  ...each(
    'reached',
    'graduación de, atiende a, atienden a, atendió a, atendieron a, ha atendido a, atendido a, asistió a, asistieron a, ha asistido a, asistido a, apoyó a, ha apoyado a, apoyado a, apoya a, capacitó a, capacitaron a, ha capacitado a, capacitado a, formó a, ha beneficiado a, benefició a, beneficiando a, beneficia a, ayudó a, ha ayudado a, ayudado a, ayudar a, vacunó a, vacunado a, registró a, ha registrado a, entrevistó a, encuestó a, alcanzó a, ha llegado a, llegó a, llegando a, sensibilizó a, en beneficio de, a favor de, en favor de, en apoyo a, reasentó a, reubicó a, indemnizó a, formación de, capacitación de, capacitación a, atención de, entrevistas a, entrevistas con, alimenta a, alberga a',
  ),
  ...each(
    'affected',
    'secuestro de, secuestros de, violación de, violaciones de, reclutamiento de, reclutamiento forzado de, secuestró a, privando a, privó a, priva a, privará a, afectó a, afecta a, afectando a, afectaron a, ha afectado a, han afectado a, damnificó a, impactó a, afectaron, han afectado',
  ),
  ...each('refugees', 'acoge a, acoge, acogen, alberga, albergan, hospeda'),
  ...each(
    'deaths',
    'mató, mataron, matando, muerte de, causó la muerte de, dejó, asesinó, asesinato de, vida a, vida de',
  ),
  ...each('missing', 'desaparición de'),
  ...each('injured', 'hirió, hiriendo, hirieron'),
  ...each('rescued', 'rescató, rescate de, rescataron, interceptó'),
  ...each(
    'displaced',
    'huyeron, han huido, desplazó, desplazamiento de, desplazado a, obligó a, evacuó, evacuación de',
  ),
  ...each('arrivals', 'llegaron, han llegado, ingresaron, arribaron, entraron, llegada de, ingreso de, entrada de'),
  ...each(
    'returnees',
    'regresaron, retornaron, han regresado, han retornado, retorno de, repatriación de, deportación de, regreso de, deportó',
  ),
  ...each('targeted', 'beneficiará a, busca beneficiar a, pretende, atenderá a, llegará a, para ayudar a'),
  ...each(
    'reached',
    'benefició a, beneficiando a, beneficia a, ayudó a, asistió a, atendió a, capacitó a, capacitación de, entregó a, entrega a, apoyó a, apoyo a, asistencia a, ayuda a, en favor de, a favor de, beneficio de, registró a, vacunó a, entrevistó a, indemnizó a, entregados a, alcanzado a, atendido a',
  ),
  ...each(
    'affected',
    'resultaron afectadas, resultaron afectados, afectó a, afectado a, afectando a, afecta a, afectan a',
  ),
  ...each('refugees', 'acoge a, acogen a, alberga a'),
];
