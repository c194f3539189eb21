import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { UnitData } from '../data.ts';

const yes = true as const;

export const SPANISH_UNITS: UnitData = {
  durations: wordSet(
    'segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses año años década décadas siglo siglos trimestre semestre',
  ),
  durationFillers: wordSet('últimos últimas primeros primeras próximos próximas largos largas consecutivos a o y'),
  ages: phraseTable(phrasesOf(yes, 'años de edad, años')),
  ageBefore: phraseTable(
    phrasesOf(yes, 'edad de, edades de, menores de, mayores de, edades entre, menor de, mayor de'),
  ),
  distances: phraseTable(
    phrasesOf(
      yes,
      'km, kilómetros, kilómetro, metros, metro, m, cm, mm, milímetros, centímetros, millas, km/h, grados, grado, °, nudos',
    ),
  ),
  measures: phraseTable(
    phrasesOf(
      yes,
      'mw, gw, kw, kwh, megavatios, calorías, kcal, toneladas, tonelada, toneladas métricas, kg, kilos, kilogramos, gramos, litros, litro, hectáreas, hectárea, ha, km2, km², kilómetros cuadrados, metros cuadrados, m2, m², m3, m³, metros cúbicos, barriles, quintales, libras, galones',
    ),
  ),
  weekdays: wordSet('lunes martes miércoles jueves viernes sábado domingo'),
  dayArticles: wordSet('el'),
  months: wordSet('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'),
  labels: wordSet(
    'módulo módulos unscr scr unga art arts bloque bloques sector grupo no nº n número números # ley resolución artículo artículos capítulo fase tabla cuadro figura anexo página páginas nivel categoría sección ruta vuelo objetivo objetivos ods versión zona región distrito convenio decreto protocolo agenda covid etapa comuna',
  ),
  clockAfter: phraseTable(phrasesOf(yes, 'am, pm, a.m., p.m., horas gmt, hrs, h, gmt')),
  yearBefore: wordSet(
    'en desde hasta durante finales principios mediados año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre del verano invierno',
  ),
  phoneBefore: wordSet('tel tél teléfono teléfonos móvil celular fax whatsapp ext cel'),
};
