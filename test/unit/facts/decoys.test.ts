import { statisticCases } from './figures.ts';

// Numbers that count nothing, beside ones that do.
statisticCases([
  ['fr', 'Le village est à une trentaine de kilomètres de la ville.', []],
  ['es', 'La escuela N° 11177 atiende a 47 alumnos.', ['47 alumnos: reached']],
  ['es', 'Entre el viernes 22 y el sábado 23 lluvias dañaron 40 casas.', ['40 casas: facilities']],
  ['en', 'She visited the Fallah 1 IDP settlement, with 250 families.', ['250 families: other']],
  ['en', 'COVID-19, the A-320 and Route 66 meet 24/7 in Room 12.', []],
  ['en', 'Boys aged 12 to 17 walked 40 km in 3 hours at 5 p.m.', []],
  ['fr', 'La résolution 2417 et l’article 12 sont du 3 mai à 15 heures.', []],
  ['es', 'Llame al teléfono 800 123 456; tiene 34 años y vive a 12 km.', []],
]);
