import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

type Case = readonly [text: string, ...sources: readonly (string | null)[]];

const check = (language: string, cases: readonly Case[]): void => {
  for (const [text, ...expected] of cases)
    it(`${language}: ${text}`, () =>
      assert.deepEqual(
        read('statistic', text, { language }).map(({ source }) => source),
        expected,
      ));
};

describe('sources behind a phrase', () => {
  check('en', [
    ['According to the Ministry of Health, 300 people fell ill.', 'the Ministry of Health'],
    ['Figures compiled by the Missing Migrants Project show 90 deaths.', 'the Missing Migrants Project'],
    ['Based on DTM data, 300 families left.', 'DTM'],
    ['Tents stand on land based on the island for 300 families.', null],
    ['According to a 2016 UN report, 300 schools lie empty.', 'UN'],
    ['Some 300 people fell ill (source: WHO).', 'WHO'],
    [
      'Some 300 people left, according to USAID partner the International Organization for Migration (IOM).',
      'USAID partner the International Organization for Migration',
    ],
    ['Women are 40 per cent of the workers and farm the land.', null],
  ]);
  check('fr', [
    ['Selon les autorités locales, 300 familles sont parties.', 'autorités locales'],
    ['Quelque 300 familles sont parties, selon la société civile.', 'société civile'],
    ['Pour le HCR, 300 familles sont en danger.', 'HCR'],
    ['Pour l’Afrique, 300 bourses sont prévues.', null],
  ]);
  check('es', [
    ['Hay 300 damnificados, según informó la Cruz Roja.', 'Cruz Roja'],
    ['Hay 300 damnificados, según estima el ministro.', 'ministro'],
    ['Hay 300 damnificados, explicó Juan Varela.', 'Juan Varela'],
    ['De acuerdo con datos de la policía, hay 300 heridos.', 'policía'],
  ]);
});

describe('sources that are carried over', () => {
  check('en', [
    [
      'The 2018 Sea Atlas report finds:\n\n- 300 wells lie dry.\n\n- Some 40 families left.',
      'The 2018 Sea Atlas report',
      'The 2018 Sea Atlas report',
    ],
    ['The agency did this:\n\n- 300 families got tents.', null],
    ['Police said that 300 people left. This figure is half of all.', 'Police', 'Police'],
    ['Some 300 people left, said Ana Ruiz. According to her, 90 are sick.', 'Ana Ruiz', 'Ana Ruiz'],
  ]);
  check('fr', [
    ['Selon la Croix-Rouge, 300 familles sont parties. Ce chiffre comprend 90 enfants.', 'Croix-Rouge', 'Croix-Rouge'],
    ['Le rapport Mobilité 2018 révèle que 300 puits sont secs.', 'Le rapport Mobilité 2018'],
  ]);
  check('es', [
    ['El informe Rutas 2018 (en línea) destaca lo siguiente:\n\n- Hay 300 pozos secos.', 'El informe Rutas 2018'],
    ['Según la OIM, hay 300 desplazados. En efecto, se fueron 90 familias.', 'OIM', 'OIM'],
    ['La alcaldía de Tena estima que hay 300 heridos.', 'La alcaldía de Tena'],
    ['El censo registra 300 familias.', 'El censo'],
    ['Ayudan a siete barrios: Lomas, Sauces y Laureles, precisó Ana Ruiz.', 'Ana Ruiz'],
  ]);
});

describe('sources that are subjects', () => {
  check('en', [
    ['IOM, the UN Migration Agency, reports that 300 migrants landed.', 'IOM'],
    ['The regional director, Amina Yusuf, said that 300 people left.', 'Amina Yusuf'],
    ['The World Health Organization (WHO) said that 300 people fell ill.', 'The World Health Organization'],
    ['The UN estimates that 300 people left.', 'The UN'],
    ['Health authorities on 11 December recorded 40 cases.', 'Health authorities'],
    ['Police said 300 people left.', 'Police'],
    ['Rescuers found 300 bodies.', null],
    ['The survey found 300 wells dry.', 'The survey'],
    ['Lusaka – A survey held between 10 and 25 May 2019 found that 60 per cent of farms lie dry.', 'A survey'],
    ['The mission added 300 beds.', null],
    ['There were 300 cases reported in May.', null],
    ['The council took a recorded vote of 90 members.', null],
    ['We thank the 90 organizations that reported on their work.', null],
    ['The agency helped 300 families.', null],
  ]);
  check('fr', [
    ['L’OIM a fait savoir que 300 personnes étaient parties.', 'L’OIM'],
    ['Le porte-parole, Paul Nkosi, a déclaré que 300 personnes étaient parties.', 'Paul Nkosi'],
  ]);
  check('es', [
    ['La gobernadora reveló que hay 300 damnificados.', 'La gobernadora'],
    ['Un estudio de la universidad concluyó que el 60% pasa hambre.', 'Un estudio de la universidad'],
  ]);
});

describe('sources behind their verb', () => {
  check('en', [
    ['“We have 300 patients here,” said Dr. Ali Hassan, head of the clinic.', 'Ali Hassan'],
    ['Some 300 people left, said IOM’s Chief of Mission in Niger, Ana Ruiz.', 'Ana Ruiz'],
    ['“We work in all the 22 provinces,” said Ali Hassan, head of the clinic.', null],
  ]);
  check('fr', [
    ['Quelque 300 personnes sont parties, a indiqué lundi le ministère de la Santé.', 'ministère de la Santé'],
  ]);
  check('es', [
    [
      'Hay 300 damnificados, informó el lunes la Organización Internacional para las Migraciones (OIM).',
      'Organización Internacional para las Migraciones',
    ],
    ['Hay 102 edificios dañados, informó hoy el alcalde, Miguel Ángel Rojas, quien pidió ayuda.', 'Miguel Ángel Rojas'],
  ]);
});

describe('sources carried over', () => {
  check('en', [
    ['IOM reports that 300 migrants landed. It also recorded 20 deaths.', 'IOM', 'IOM'],
    ['IOM reports that 300 migrants landed. The camp holds 20 tents.', 'IOM', null],
  ]);
  check('fr', [
    [
      'Le rapport indique que 300 personnes ont fui. Il précise également que 40 sont revenues.',
      'Le rapport',
      'Le rapport',
    ],
  ]);
  check('es', [
    [
      'El ministro, Juan Pérez, dijo que 300 personas huyeron. Agregó que 40 están heridas.',
      'Juan Pérez',
      'Juan Pérez',
    ],
  ]);
});

it('a phrase between dashes speaks for the figures between them alone', () =>
  assert.deepEqual(
    read(
      'statistic',
      'The fund feeds 300 families – 40 per cent of them alone, per World Bank estimates – in the north.',
    ).map(({ source }) => source),
    [null, 'World Bank'],
  ));
