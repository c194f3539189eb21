import { moneyCases, statisticCases } from './figures.ts';

// Who finished, took part, was trained, moved with help or given something is reached, whatever they are called.
statisticCases([
  [
    'es',
    'Un total de 42 jóvenes víctimas de la violencia obtuvieron su diploma de enfermería en Pasto.',
    ['42 jóvenes víctimas: reached'],
  ],
  ['es', 'En los talleres participan 640 víctimas de cuatro regiones.', ['640 víctimas: reached', '4 regiones: other']],
  ['es', 'Este año 512 alumnos han terminado su curso de carpintería.', ['512 alumnos: reached']],
  [
    'es',
    'La Cruz Roja atiende anualmente a unas 9.000 personas migrantes.',
    ['about 9000 personas migrantes: reached'],
  ],
  ['es', 'La entidad reunió a 130 familias.', ['130 familias: reached']],
  ['es', 'El traslado de las primeras 13 familias comenzó ayer.', ['13 familias: reached']],
  ['es', 'El objetivo es capacitar a 80 mujeres.', ['80 mujeres: targeted']],
  ['es', 'Se ha logrado indemnizar a 75 hogares.', ['75 hogares: reached']],
  ['fr', 'L’agence assiste actuellement 18 000 personnes victimes des combats.', ['18000 personnes victimes: reached']],
  [
    'fr',
    'La formation a connu la participation de trente agents dont deux femmes.',
    ['30 agents: reached', '2 femmes: reached'],
  ],
  ['fr', 'En moyenne, le médecin prend en charge 40 enfants chaque jour.', ['40 enfants: reached']],
  ['fr', 'Deux avions sont programmés pour rapatrier 640 réfugiés.', ['2 avions: items', '640 réfugiés: returnees']],
  ['en', 'The clinic gives access to 200 nurses.', ['200 nurses: staff']],
  ['en', 'Some 60 police officers were trained in Kampala.', ['about 60 police officers: reached']],
]);

// Papers that are issued are goods.
statisticCases([
  [
    'es',
    'La misión expidió más de 3.000 documentos de identidad y distribuyó 900 cartas.',
    ['over 3000 documentos: items', '900 cartas: items'],
  ],
  [
    'fr',
    'Le consulat a délivré 1 200 attestations et remis 45 messages.',
    ['1200 attestations: items', '45 messages: items'],
  ],
  ['en', 'More than 700 birth certificates were issued in May.', ['over 700 birth certificates: items']],
]);

// What people suffer, breathe and live with affects them; what they need they need.
statisticCases([
  ['es', 'La tormenta dejó a 4.500 niños necesitados de ayuda.', ['4500 niños necesitados: in_need']],
  ['fr', 'Près de 17 millions de nourrissons respirent un air pollué.', ['nearly 17000000 nourrissons: affected']],
  ['fr', 'Environ 200 000 enfants souffrent de malnutrition aiguë.', ['about 200000 enfants: affected']],
  ['en', 'A record 20 million people across the region required shelter and protection.', ['20000000 people: in_need']],
  ['en', 'Some 3,000 children suffering from acute malnutrition live there.', ['about 3000 children: affected']],
  ['es', 'El trabajo está a cargo de 800 personas voluntarias.', ['800 personas voluntarias: staff']],
  ['es', 'La región cuenta con 5.000 víctimas del conflicto armado.', ['5000 víctimas: affected']],
]);

// What happens to a whole population; of a part and its whole the verbs tell of the part.
statisticCases([
  ['fr', 'La totalité des 4 000 habitants de Mbata, à une heure de Bria, ont dû fuir.', ['4000 habitants: displaced']],
  [
    'fr',
    'Seuls 900 des 7 300 habitants sont revenus au village.',
    ['900 habitants: returnees', '7300 habitants: population'],
  ],
  ['fr', 'Quelque 60 % de la population est toujours en déplacement.', ['about 60 percent population: displaced']],
  ['fr', 'Environ 70 % des habitants se seraient déplacés en mai.', ['about 70 percent habitants: displaced']],
  ['fr', 'La population déplacée est estimée à 18 700 individus.', ['about 18700 individus: displaced']],
  ['fr', 'Plus de 12 000 personnes ont été contraintes au déplacement.', ['over 12000 personnes: displaced']],
  [
    'es',
    'Los combates provocaron el desplazamiento masivo de al menos 70 familias (310 personas).',
    ['at_least 70 familias: displaced', '310 personas: displaced'],
  ],
  ['en', 'The town was once home to 90,000 people.', ['90000 people: population']],
  ['en', 'Half of the population signalled an intent to return.', ['0.5 ratio population: population']],
  [
    'en',
    'The camp hosts 9,000 displaced people (about 2,000 women and 3,000 girls).',
    ['9000 displaced people: displaced', 'about 2000 women: displaced', '3000 girls: displaced'],
  ],
]);

// Shares and later numbers tell of what their whole does.
statisticCases([
  [
    'es',
    'El número total de inmigrantes en la región aumentó en 1,3 millones de personas, es decir un 22 %.',
    ['1300000 personas: migrants', '22 percent inmigrantes: migrants'],
  ],
  [
    'es',
    'Entre 2010 y 2014, 2,1 millones de personas dejaron su país.\n\n- 51 % emigraron al norte; 30 % al sur; y 19 % a Europa',
    [
      '2100000 personas: departures',
      '51 percent personas: departures',
      '30 percent personas: departures',
      '19 percent personas: departures',
    ],
  ],
  [
    'es',
    'En 2016 hubo 9.300 solicitudes de asilo en el país, lo que representó un aumento del 41 %. Esa cifra es el 4 % de todas las solicitudes.',
    ['9300 solicitudes: refugees', '41 percent solicitudes: refugees', '4 percent solicitudes: refugees'],
  ],
  [
    'fr',
    'On compte 800 violations ; 430 des violations sont imputables aux milices contre 370 aux soldats.',
    ['800 violations: incidents', '430 violations: incidents', '370 violations: incidents'],
  ],
  ['fr', 'Le pays a reçu 4 100 demandes d’asile en 2016.', ['4100 demandes: refugees']],
  ['en', 'Greece registered 5,200 asylum applications in May.', ['5200 asylum applications: refugees']],
  ['en', '**31,200**      \nCongolese refugees as of 30 November 2017', ['31200 Congolese refugees: refugees']],
]);

// Multiples are of what is compared; files that are opened are no cases of a disease.
statisticCases([
  [
    'es',
    'Unas 300 mujeres desaparecieron. La cifra es tres veces superior a la de 2011.',
    ['about 300 mujeres: missing', '3 multiple mujeres: missing'],
  ],
  [
    'fr',
    'Le taux est au moins trois fois supérieur aux normes nationales.',
    ['at_least 3 multiple normes nationales: other'],
  ],
  ['es', 'La oficina abrió 1.400 casos de familias separadas.', ['1400 casos: other']],
  ['es', 'El ministerio confirmó 1.400 casos de cólera.', ['1400 casos: cases']],
]);

// Hedges around an article, before a scale, and a word that is none before a few.
statisticCases([
  ['es', 'Casi un noventa por ciento de los maestros recibió el curso.', ['nearly 90 percent maestros: reached']],
  ['en', 'The programme is built around three broad areas.', ['3 broad areas: other']],
  ['fr', 'Le plan s’articule autour de quatre volets.', ['4 volets: other']],
  ['en', 'The number of suspected cases has crossed two million.', ['over 2000000 suspected cases: cases']],
]);

// What money is for, by verb and noun.
moneyCases([
  ['en', 'The agency requests $12 million to support refugees.', ['12000000 USD: appeal']],
  ['en', 'The country spent $2 billion on humanitarian aid.', ['2000000000 USD: contribution']],
  ['en', 'Parliament approved the annual budget, and the $80 million package will help.', ['80000000 USD: budget']],
  ['en', 'A cash donation of EUR 40,000 reached the hospital.', ['40000 EUR: contribution']],
  [
    'en',
    'The scheme credits EUR 15 (USD 17) per family member.',
    ['15 EUR: cash_assistance', '17 USD: cash_assistance'],
  ],
  ['en', 'Humanitarian funding: \n€22.5 million', ['22500000 EUR: contribution']],
  [
    'es',
    'Con una inversión de USD 400 millones, el proyecto beneficia a víctimas del conflicto.',
    ['400000000 USD: budget'],
  ],
  ['es', 'En Yopal, 90 víctimas de la guerra recibieron USD 40.000.', ['40000 USD: cash_assistance']],
  ['es', 'El Gobierno entregó un donativo de EUR 3 millones.', ['3000000 EUR: contribution']],
  ['fr', 'L’autre tranche de 20 000 euros ira à un projet de santé.', ['20000 EUR: contribution']],
  ['fr', 'Les agences réclament 30 millions de dollars.', ['30000000 USD: appeal']],
]);

// What did not happen reached nobody.
statisticCases([
  ['en', 'Some 300 women did not receive any training.', ['about 300 women: other']],
  ['es', 'Unas 300 mujeres no recibieron la visita.', ['about 300 mujeres: other']],
]);

// What stands between brackets, what concerns people, whom the latter are, and parts told behind a comma.
statisticCases([
  [
    'fr',
    'L’ONG a distribué des kits (une lampe, deux seaux, une natte et un savon) à 606 ménages.',
    ['2 seaux: items', '606 ménages: reached'],
  ],
  [
    'fr',
    'Le nouveau déplacement concerne plus de 1 400 personnes venues de Bihira.',
    ['over 1400 personnes: displaced'],
  ],
  [
    'fr',
    'Quelque 600 personnes ont fui. Seuls 10 % de ces dernières seraient de retour.',
    ['about 600 personnes: displaced', '10 percent personnes: returnees'],
  ],
  [
    'es',
    'Hay más de 70.000 personas extranjeras en la ciudad, de las cuales muchas necesitan ayuda.',
    ['over 70000 personas extranjeras: other'],
  ],
  ['fr', 'Le HCR a évacué 74 réfugiés depuis la Libye.', ['74 réfugiés: refugees']],
  [
    'fr',
    'La vallée où vivent 35 % des déplacés est la moins atteinte par les combats.',
    ['35 percent déplacés: displaced'],
  ],
  ['es', 'Autoridades dieron abrigo a 138 vecinos en Navidad.', ['138 vecinos: reached']],
  ['es', 'Ha muerto un bebé de tres días y cuatro niñas.', ['4 niñas: deaths']],
  ['fr', 'Quatre points de suivi ont été installés à Siguiri.', ['4 points: facilities']],
  ['fr', 'Il cultive un champ de 25 hectares.', ['25 measure hectares: other']],
  [
    'es',
    'Se afectaron 1.240 casas, el 58 % del fondo edificado, y de ellas 615 se derrumbaron.',
    ['1240 casas: facilities', '58 percent fondo edificado: other', '615 casas: facilities'],
  ],
  ['en', 'The blast hit a van with three nurses, two of whom were injured.', ['3 nurses: staff', '2 nurses: injured']],
]);

// Lists whose marks touch their numbers, and brackets behind where something happened.
statisticCases([
  [
    'es',
    'Detalle de la donación para el combate de incendios:\n\n•4 chipeadoras\n\n•30 motosierras',
    ['4 chipeadoras: items', '30 motosierras: items'],
  ],
  [
    'es',
    'Crecieron las personas desplazadas por los incendios (más de 12.000).',
    ['over 12000 personas desplazadas: displaced'],
  ],
]);

// Loans and trade are other, what is lost is lost, what somebody engages or invests is given.
moneyCases([
  ['fr', 'Le pays perd chaque année 40 millions d’euros à cause de la sécheresse.', ['40000000 EUR: loss']],
  ['fr', 'La Norvège s’est engagée à hauteur de 9 millions d’euros.', ['9000000 EUR: contribution']],
  ['fr', 'Le conseil a approuvé un prêt de 60 millions de dollars.', ['60000000 USD: other']],
  ['es', 'Se entregaron herramientas por un valor de USD 18.000.', ['18000 USD: contribution']],
  ['es', 'El alquiler de un cuarto es de USD 90.', ['90 USD: cost']],
  ['es', 'El banco otorgó un préstamo de USD 5 millones.', ['5000000 USD: other']],
  ['es', 'Cada familia recibe un subsidio de USD 60 mensuales.', ['60 USD: cash_assistance']],
  ['en', 'She was given USD 33 to buy food for a week.', ['33 USD: cash_assistance']],
]);

// Brigades are staff, heavy equipment and what was bought is goods, and where it happened is no one.
statisticCases([
  ['es', 'Trabajan en el lugar 12 brigadas y dos helicópteros.', ['12 brigadas: staff', '2 helicópteros: items']],
  ['es', 'Se dispone de 65 equipos pesados en la zona.', ['65 equipos pesados: items']],
  ['es', 'El ministerio adquirió 17 unidades móviles.', ['17 unidades móviles: items']],
  ['es', 'El hospital recuperó a 2.500 niños con desnutrición.', ['2500 niños: reached']],
  ['en', 'People were displaced from ten districts.', ['10 districts: other']],
  ['en', 'The study held discussions with some 190 refugees.', ['about 190 refugees: reached']],
  ['fr', 'Le ministère a acheté 40 générateurs.', ['40 générateurs: items']],
]);

// Cases of violence told before, hunger that reaches people, the same people again, and brackets behind a predicate.
statisticCases([
  [
    'fr',
    'Les violences sexuelles ont reculé à Beni : 120 cas en mai, contre 180 cas en avril.',
    ['120 cas: incidents', '180 cas: incidents'],
  ],
  [
    'fr',
    'L’agence compte soutenir 900 ménages composés de plus de 5.000 personnes.',
    ['900 ménages composés: targeted', 'over 5000 personnes: targeted'],
  ],
  ['fr', 'L’ONG a œuvré pour l’inscription de 13 réfugiés dans un lycée.', ['13 réfugiés: reached']],
  ['fr', 'La plupart des migrants sont des hommes (93 %).', ['93 percent hommes: migrants']],
  ['fr', 'Trente réfugiés accueillis par une famille vivent là.', ['30 réfugiés accueillis: refugees']],
  ['es', 'El hambre creció el año pasado, alcanzando a 21,5 millones de personas.', ['21500000 personas: affected']],
  ['es', 'El albergue municipal acoge a 66 personas.', ['66 personas: displaced']],
  ['es', 'Trabajan en la vía con dos maquinarias.', ['2 maquinarias: items']],
  [
    'en',
    'The number of people forced to flee has risen in a decade from 2.5 million people to 3 million people.',
    ['2500000 people: displaced', '3000000 people: displaced'],
  ],
]);

// Whom something is given, said with se les; consultations.
statisticCases([
  ['es', 'Son 1.320 familias a las que se les ha brindado atención.', ['1320 familias: reached']],
  ['fr', 'L’ONG a mené 746 consultations médicales.', ['746 consultations médicales: reached']],
]);

// Symbols of documents are no soles.
moneyCases([
  ['es', 'La carta (S/2017/272) fue leída.', []],
  ['es', 'El kit cuesta S/ 40 en Lima.', ['40 PEN: cost']],
]);
