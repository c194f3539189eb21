import { statisticCases } from './figures.ts';

// Numbers that count nothing, beside ones that do.
statisticCases([
  ['fr', 'Le village est à une trentaine de kilomètres de la ville.', []],
  ['es', 'La escuela N° 11177 atiende a 47 alumnos.', ['47 alumnos: reached']],
  ['es', 'Entre el viernes 22 y el sábado 23 lluvias dañaron 40 casas.', ['40 casas: facilities']],
  ['en', 'She visited the Fallah 1 IDP settlement, with 250 families.', ['250 families: other']],
  ['en', 'COVID-19, the A-320 and Route 66 meet 24/7 in Room 12.', []],
  ['en', 'UNSCR 2240 and SCR 2417 are on page 45.', []],
  ['en', 'Boys aged 12 to 17 walked 40 km in 3 hours at 5 p.m.', []],
  ['fr', 'La résolution 2417 et l’article 12 sont du 3 mai à 15 heures.', []],
  ['es', 'Llame al teléfono 800 123 456; tiene 34 años y vive a 12 km.', []],
  ['es', 'Vive aquí un grupo de 90 familias.', ['90 familias: other']],
  ['fr', 'Le camp est près d’un site minier; un projet sur trois ans commence.', []],
  ['es', 'Bajó en casi un 0,1 % la cosecha (MXN 9518 millones)1.', ['nearly 0.1 percent cosecha: other']],
  ['fr', 'Les ménages des blocs 4 et 5 vivent dans les 30 premiers centimètres.', []],
  ['en', 'Write to Ana Ruiz, + 1 917 340 3017, at once.', []],
]);
