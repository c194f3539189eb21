import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

/** Persons as `name | job title | affiliation`. */
const peopleOf = (text: string, language: string): readonly string[] =>
  read('person', text, { language }).map(
    ({ name, jobTitle, affiliation }) => `${name} | ${jobTitle ?? '-'} | ${affiliation ?? '-'}`,
  );

type Case = readonly [language: string, text: string, expected: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'the body that a post is of': [
    [
      'fr',
      'Léa Obi, responsable du Bureau de coordination de l’OIM à Nouakchott, a ouvert la séance.',
      [
        'Léa Obi | responsable du Bureau de coordination de l’OIM à Nouakchott | Bureau de coordination de l’OIM à Nouakchott',
      ],
    ],
    [
      'fr',
      'Léa Obi, cheffe de mission de l’OIM au Niger, a ouvert la séance.',
      ['Léa Obi | cheffe de mission de l’OIM au Niger | OIM au Niger'],
    ],
    [
      'fr',
      "Léa Obi, directrice de l'Organisation internationale pour les migrations, a parlé.",
      [
        "Léa Obi | directrice de l'Organisation internationale pour les migrations | Organisation internationale pour les migrations",
      ],
    ],
    [
      'fr',
      "Paul Sow, Secrétaire général du Ministère de l'Action humanitaire, a parlé.",
      ["Paul Sow | Secrétaire général du Ministère de l'Action humanitaire | Ministère de l'Action humanitaire"],
    ],
    [
      'fr',
      'Paul Sow, Envoyé spécial du Premier ministre et chef de la MINUSS, a parlé.',
      ['Paul Sow | Envoyé spécial du Premier ministre et chef de la MINUSS | MINUSS'],
    ],
    [
      'fr',
      'Léa Obi, directrice régionale de l’UNICEF pour le Pacifique Sud, a parlé.',
      ['Léa Obi | directrice régionale de l’UNICEF pour le Pacifique Sud | UNICEF'],
    ],
    [
      'es',
      'Ana Ruiz, Jefa de Misión de la OIM en México, abrió la jornada.',
      ['Ana Ruiz | Jefa de Misión de la OIM en México | OIM en México'],
    ],
    [
      'es',
      'Ana Ruiz, directora de la Unidad para las Víctimas en el Norte de Santander, habló.',
      [
        'Ana Ruiz | directora de la Unidad para las Víctimas en el Norte de Santander | Unidad para las Víctimas en el Norte de Santander',
      ],
    ],
    ['en', 'Chief of Mission Ann Lee opened the day.', ['Ann Lee | Chief of Mission | -']],
    [
      'en',
      'Ann Lee, regional director at Human Rights Watch, opened the day.',
      ['Ann Lee | regional director at Human Rights Watch | Human Rights Watch'],
    ],
    [
      'en',
      'Ben Obi, officer of the Organization for Farming and Fisheries (OFF), spoke.',
      [
        'Ben Obi | officer of the Organization for Farming and Fisheries (OFF) | Organization for Farming and Fisheries',
      ],
    ],
    [
      'en',
      'They met Joseph M. TARDA of the Ministry of Interior and Ms. Aissata DE.',
      ['Joseph M. TARDA | - | Ministry of Interior', 'Aissata DE | - | -'],
    ],
  ],
  'posts with lists': [
    [
      'en',
      'Dr. Fahad Aziz, Minister of Labour, Employment and Social Security, opened the day.',
      ['Fahad Aziz | Minister of Labour, Employment and Social Security | -'],
    ],
    [
      'es',
      'Carmen Vega, Directora de la Oficina de la OIT para Costa Rica, Honduras, Cuba y Guatemala, habló.',
      [
        'Carmen Vega | Directora de la Oficina de la OIT para Costa Rica, Honduras, Cuba y Guatemala | Oficina de la OIT para Costa Rica, Honduras, Cuba y Guatemala',
      ],
    ],
    // A name behind the comma is the next person's.
    [
      'en',
      'Ann Lee, Minister of Health, Ben Obi, director of the clinic, and Eva Roth, mayor, spoke.',
      ['Ann Lee | Minister of Health | -', 'Ben Obi | director of the clinic | -', 'Eva Roth | mayor | -'],
    ],
  ],
  'places and fields that a post is of': [
    ['es', 'Habló el ministro de Ambiente Luis Gil Paz.', ['Luis Gil Paz | ministro de Ambiente | -']],
    [
      'fr',
      'La cour a jugé le député provincial du Sud-Kivu Frédéric Obi.',
      ['Frédéric Obi | député provincial du Sud-Kivu | -'],
    ],
    ['en', 'The Mayor of Palermo Leo Rossi spoke.', ['Leo Rossi | Mayor of Palermo | -']],
  ],
  'where else a post stands': [
    [
      'en',
      'David Shaw, who is the Special Envoy to the President, spoke.',
      ['David Shaw | Special Envoy to the President | -'],
    ],
    ['en', '“We had to wait,” says Fatima (not her real name), a Sudanese refugee.', ['Fatima | Sudanese refugee | -']],
    [
      'en',
      'Maria*, a mother of four, arrived. “We lost everything we had,” Maria says.',
      ['Maria | mother of four | -'],
    ],
    [
      'fr',
      'À l’invitation du chef du programme des Volontaires, Davy Obi, elle a parlé.',
      ['Davy Obi | chef du programme des Volontaires | -'],
    ],
    [
      'fr',
      'L’Ambassadrice de l’Union européenne au Burkina Faso, S.E. Mme Diane Roux, a parlé.',
      ['Diane Roux | Ambassadrice de l’Union européenne au Burkina Faso | Union européenne au Burkina Faso'],
    ],
    [
      'es',
      '“Hoy es una realidad para todos”, les dijo Leo Vidal, director de la ARN a los graduandos.',
      ['Leo Vidal | director de la ARN | ARN'],
    ],
    // A rank is less than a post, unless the post is the next one's.
    [
      'en',
      'Brigadier General Khalid Aziz, Head of the Police Directorate, spoke.',
      ['Khalid Aziz | Head of the Police Directorate | Police Directorate'],
    ],
    [
      'en',
      'Lieutenant General Osman Noor, Special Representative for Somalia, Mr. Michael Kent, and others came.',
      ['Osman Noor | Lieutenant General | -', 'Michael Kent | Special Representative for Somalia | -'],
    ],
  ],
  'how names are written': [
    [
      'en',
      'We thank Mr. Jean-Pierre VAN DEN BERG and Mr. Olivier M. TARDA.',
      ['Jean-Pierre VAN DEN BERG | - | -', 'Olivier M. TARDA | - | -'],
    ],
    ['en', 'H. E. Nasir Durrani, Minister of Health, spoke.', ['Nasir Durrani | Minister of Health | -']],
    ['fr', 'D’après Marie Kané, directrice du centre, il pleut.', ['Marie Kané | directrice du centre | -']],
    ['fr', 'Ont parlé M. MAAB Mara et M. OUSMANE BA.', ['MAAB Mara | - | -', 'OUSMANE BA | - | -']],
    ['fr', 'Mr Gboku Kokanda était là.', ['Gboku Kokanda | - | -']],
    ['fr', 'Ses deux fils, Mohamad, cinq ans, et Karim, trois ans, sont là.', ['Mohamad | - | -', 'Karim | - | -']],
    ['fr', 'Ils vivent dans les camps de Touri (8) et Maro (5).', []],
    ['fr', 'Agé de 28 ans, il vit ici.', []],
    ['es', 'Ricardo Vidal de 26 años perdió su casa.', ['Ricardo Vidal | - | -']],
    ['es', 'Vino el joven refugiado de 19 años de edad Ahmed Badri.', ['Ahmed Badri | - | -']],
    ['fr', 'Egide* est riziculteur. *Le nom a été changé.', ['Egide | - | -']],
    ['en', '*A story of Egide* and others.', []],
    ['en', 'She met a farmer and his sick 9-year-old son Ali in Aden.', ['Ali | - | -']],
    ['en', 'Ahmed Hamdan, a local working in media in Douma, said it rained.', ['Ahmed Hamdan | - | -']],
  ],
};

for (const [name, cases] of Object.entries(groups))
  describe(name, () => {
    for (const [language, text, expected] of cases)
      it(text, () => assert.deepEqual(peopleOf(text, language), expected));
  });
