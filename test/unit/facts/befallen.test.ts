import { statisticCases } from './figures.ts';

// The verb says that people are counted, and its subject is none of them.
statisticCases([
  ['en', 'Floods killed 12 in Chad.', ['12 : deaths']],
  ['en', 'The fire injured 30.', ['30 : injured']],
  ['en', 'Cholera has infected 500 and killed 40.', ['500 : cases', '40 : deaths']],
  ['en', 'Gunmen wounded nine and killed three.', ['9 : injured', '3 : deaths']],
  ['en', 'Police arrested 14.', ['14 : other']],
  ['en', 'The centre hosts 300.', ['300 : refugees']],
  ['en', 'Raids displaced 900 people and killed 12.', ['900 people: displaced', '12 people: deaths']],
  ['es', 'El incendio mató a 12.', ['12 : deaths']],
  ['es', 'Murieron 12.', ['12 : deaths']],
  ['es', 'Los ataques hirieron a 40 y mataron a unas 200.', ['40 : injured', 'about 200 : deaths']],
  ['fr', 'L’explosion a tué 12 et blessé 30.', ['12 : deaths', '30 : injured']],
  ['fr', 'La maison accueille 45.', ['45 : refugees']],
]);

// Who has room.
statisticCases([
  ['es', 'Hay un espacio para 500.', ['500 : other']],
  ['en', 'The new wing has room for 120.', ['120 : other']],
]);

// Not those: hours, ages, resolutions.
statisticCases([
  ['en', 'The shelling killed hope in 2015.', []],
  ['en', 'The centre hosts children under five.', []],
]);

// A part of one, and words for about so many.
statisticCases([
  ['fr', 'Douze personnes, dont un nourrisson, sont mortes.', ['12 personnes: deaths', '1 nourrisson: deaths']],
  ['es', 'Hubo una treintena de heridos.', ['30 heridos: injured']],
  ['en', 'There were 400 children, 61 of them under one.', ['400 children: other', '61 children: other']],
]);

// A small number behind a month counts where its noun follows.
statisticCases([
  ['es', 'La misión ha registrado desde enero 30 muertes.', ['30 muertes: deaths']],
  ['en', 'On 3 May 14 people died.', ['14 people: deaths']],
  ['fr', 'Depuis mars 12 personnes sont arrivées.', ['12 personnes: arrivals']],
  ['en', 'On May 14 people gathered in the square.', []],
]);
