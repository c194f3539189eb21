import { phrasesOf, phraseTable, wordSet } from '../../text/phrases.ts';
import type { UnitData } from '../data.ts';

export const ENGLISH_UNITS: UnitData = {
  durations: wordSet(
    'second seconds minute minutes min mins hour hours hr hrs day days night nights weekend weekends week weeks fortnight month months ' +
      'semester semesters year years yr yrs decade decades century centuries season seasons years-old',
  ),
  durationFillers: wordSet(
    'consecutive more further additional full long short whole calendar working business straight successive difficult extra fiscal financial or to and -',
  ),
  ages: phraseTable(
    phrasesOf(
      true as const,
      'years old, year old, -year-old, -year-olds, year-old, years of age, months old, -month-old, months of age, and older, and above years, or older, s and over',
    ),
  ),
  ageBefore: phraseTable(
    phrasesOf(
      true as const,
      'aged, aged under, aged over, aged between, age of, ages, age, ages of, aged from, age group, the age, turned',
    ),
  ),
  distances: phraseTable(
    phrasesOf(
      true as const,
      'km, kms, kilometre, kilometres, kilometer, kilometers, metre, metres, meter, meters, m, cm, centimetre, centimetres, centimeters, mm, millimetres, ' +
        'millimeters, mile, miles, nautical miles, nm, foot, feet, feets, ft, inch, inches, in., yards, km/h, kph, mph, knots, degree, degrees, °, °c, ' +
        'celsius, fahrenheit, magnitude, -magnitude, on the richter, hpa, millibars, mb, gb, stories, storeys, square foot, -storey, -story, km/hr, category',
    ),
  ),
  measures: phraseTable(
    phrasesOf(
      true as const,
      'mwh, gwh, kwh, gw, megabytes, bushels, tonne, tonnes, ton, tons, metric tonnes, metric tons, metric ton, mt, m.t., kg, kgs, kilo, kilos, kilogram, kilograms, kilogrammes, gram, grams, quintals, ' +
        'litre, litres, liter, liters, million litres, gallon, gallons, hectare, hectares, ha, acre, acres, square kilometres, square kilometers, square metres, ' +
        'square meters, square miles, square feet, sq km, sq. km, sq m, sqm, km2, km², m2, m², m3, m³, cubic metres, cubic meters, barrels, pounds, lbs, ' +
        'megawatts, megawatt, mw, kw, kilowatts, gigawatts, kcal, calories, kilocalories, feddans, dunums, cubic feet',
    ),
  ),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  dayArticles: wordSet(''),
  months: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  labels: wordSet(
    'module modules unscr scr unga art arts severity category no nos number numbers # law laws resolution resolutions article articles chapter phase phases round table tables figure fig annex annexes page pages level levels ' +
      'category section route highway flight grade goal goals sdg sdgs version issue volume vol bulletin report part parts item annexe ' +
      'zone region regions district ward block room floor tier convention protocol decree act directive regulation paragraph para ' +
      'agenda channel camp sector type stage step option lot appendix episode chapter psalm ps cat building gate sitrep update snapshot cycle box suite ' +
      'group class division battalion brigade unit scale index score point article kilometer km mile road runway strategy vision horizon covid covid-19 covid19 code ipc',
  ),
  clockAfter: phraseTable(
    phrasesOf(
      true as const,
      "am, pm, a.m., p.m., a.m, p.m, hrs, hours gmt, gmt, utc, o'clock, noon, midnight, hours local, h",
    ),
  ),
  yearBefore: wordSet(
    'in since from until till during early late mid end year january february march april may june july august september october november december ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter fall fy calendar',
  ),
  phoneBefore: wordSet('tel telephone phone mobile mob cell fax whatsapp hotline call dial ext sms tél'),
};
