import type { Indicator } from '../../../contract/fact.ts';
import { phrasesFor as each, inGenders } from '../indicator-words.ts';

export const SPANISH_VERBS_AFTER: readonly (readonly [string, Indicator])[] = inGenders('es', [
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
    'afectados, fueron afectados, resultaron afectados, se vieron afectados, han sido afectados, damnificados, perdieron, resultaron damnificados',
  ),
]);

/** Spanish verbs stand before their subject as well: "murieron 12 personas", "fueron rescatadas 30". */
const FINITE = /^(?:han|fueron|se|resultaron|son|hay)\s|(?:aron|ieron)$/;

export const SPANISH_VERBS_BEFORE: readonly (readonly [string, Indicator])[] = [
  ...SPANISH_VERBS_AFTER.filter(([phrase]) => FINITE.test(phrase)),
  ...each(
    'deaths',
    'mató, mataron, matando, muerte de, causó la muerte de, dejó, asesinó, asesinato de, vida a, vida de',
  ),
  ...each('missing', 'desaparición de'),
  ...each('injured', 'hirió, hiriendo'),
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
