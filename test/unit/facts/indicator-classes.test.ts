import { statisticCases } from './figures.ts';

// Goods: what is handed over, distributed or part of a lot, whatever its name.
statisticCases([
  ['en', 'The charity donated 45 stretchers to the hospital.', ['45 stretchers: items']],
  ['en', 'Twelve globes were distributed to pupils.', ['12 globes: items']],
  [
    'en',
    'The donation comprises 6 incubators, 30 gowns and 1 microscope.',
    ['6 incubators: items', '30 gowns: items', '1 microscope: items'],
  ],
  ['en', 'Aid was distributed in 9 districts.', ['9 districts: other']],
  ['en', 'The union delivered 3 speeches.', ['3 speeches: other']],
  [
    'fr',
    'Le don comprend 8 tableaux, 2 pendules et 40 gommes.',
    ['8 tableaux: items', '2 pendules: items', '40 gommes: items'],
  ],
  ['fr', 'La région comprend 7 préfectures.', ['7 préfectures: other']],
  ['es', 'La fundación entregó 15 camillas al hospital.', ['15 camillas: items']],
]);

// Who works for a body is staff unless a verb says more; what is built is a facility.
statisticCases([
  ['en', 'The school employs 9 teachers.', ['9 teachers: staff']],
  ['fr', 'Le lycée compte 14 enseignants.', ['14 enseignants: staff']],
  ['es', 'La oficina contará con cuatro abogados.', ['4 abogados: staff']],
  ['es', 'Los soldados hallaron doce caletas.', ['12 caletas: facilities']],
]);

// What befalls people, and where they go.
statisticCases([
  ['en', 'Gunmen abducted 31 girls.', ['31 girls: affected']],
  ['fr', 'Le procès porte sur l’enlèvement de 12 élèves.', ['12 élèves: affected']],
  ['es', 'La guerrilla secuestró a 12 niños.', ['12 niños: affected']],
  ['en', 'About 70 people were killed or injured.', ['about 70 people: affected']],
  ['fr', 'Plus de 40 personnes tuées ou blessées ont été recensées.', ['over 40 personnes tuées: affected']],
  ['en', 'At least 5 people were killed and 9 injured.', ['at_least 5 people: deaths', '9 injured: injured']],
  ['en', 'Some 600 families were forced to abandon their villages.', ['about 600 families: displaced']],
  ['fr', 'Quelque 300 familles ont été forcées d’abandonner leurs champs.', ['about 300 familles: displaced']],
  ['es', 'Unas 300 familias fueron obligadas a abandonar sus tierras.', ['about 300 familias: displaced']],
  ['fr', 'Près de 2 000 personnes se sont réfugiées à l’étranger.', ['nearly 2000 personnes: refugees']],
  ['es', 'Cerca de 2.000 personas se han refugiado en países vecinos.', ['nearly 2000 personas: refugees']],
]);

// Cases of a disease, and of wrongs.
statisticCases([
  ['en', 'Clinics saw 60 cases of measles.', ['60 cases: cases']],
  ['en', 'Monitors recorded 60 cases of torture.', ['60 cases: incidents']],
  ['fr', 'L’ONG a recensé 60 cas de violences.', ['60 cas: incidents']],
]);

// Help that is to come is a target, help that goes on is not.
statisticCases([
  ['en', 'The pumps will improve access to water for 4,000 people.', ['4000 people: targeted']],
  ['en', 'The agency hopes to help 4,000 farmers.', ['4000 farmers: targeted']],
  ['en', 'The agency will continue to assist 4,000 farmers.', ['4000 farmers: reached']],
  ['en', 'The agency helped 4,000 farmers.', ['4000 farmers: reached']],
  ['fr', 'L’agence espère fournir des tentes pour 900 enfants.', ['900 enfants: targeted']],
  ['es', 'El programa beneficiará a 900 niños.', ['900 niños: targeted']],
  ['en', 'The charity provided tents to 11 hamlets.', ['11 hamlets: reached']],
  ['en', 'The charity built 3 wells for 11 hamlets.', ['3 wells: facilities', '11 hamlets: reached']],
]);

// Numbers that Spanish and French write their own way.
statisticCases([
  ['es', 'Hallaron media tonelada de harina.', ['0.5 measure tonelada: items']],
  ['fr', 'Ils ont saisi une demi-tonne de riz.', ['0.5 measure tonne: items']],
  ['en', 'They seized half a tonne of rice.', ['0.5 measure tonne: items']],
  ['es', 'Esperó media hora.', []],
  ['es', 'Abrieron cinco de esos pozos.', ['5 pozos: facilities']],
  ['fr', 'Un médecin a été tué.', ['1 médecin: deaths']],
  ['fr', 'Un médecin a pris la parole.', []],
  ['es', 'La oficina está en los módulos 12 a 14 del edificio.', []],
  ['en', 'The water rose to six feets.', []],
  [
    'es',
    'Este mes repararán 90 puentes y, en mayo, entre 100 y 110.',
    ['90 puentes: facilities', '100–110 puentes: facilities'],
  ],
]);
