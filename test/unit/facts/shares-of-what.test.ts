import { statisticCases } from './figures.ts';

// A share tells of what changed, or of the subject that it describes.
statisticCases([
  ['en', 'IOM recorded a 39 per cent increase in assisted returns.', ['39 percent assisted returns: returnees']],
  ['en', 'Kenya saw a 12 per cent rise in the annual number of deaths.', ['12 percent deaths: deaths']],
  ['en', 'An increase of 9 per cent in asylum applications was noted.', ['9 percent asylum applications: refugees']],
  ['en', 'Arrivals were 33 per cent fewer than last year.', ['33 percent Arrivals: arrivals']],
  ['en', 'There were 12 per cent fewer deaths than in 2016.', ['12 percent deaths: deaths']],
  ['en', 'The appeal for Chad is only 21 per cent funded.', ['21 percent appeal: other']],
  ['en', 'The camp’s occupancy rate is now at 130 per cent.', ['130 percent occupancy rate: other']],
  ['en', 'The report notes that the literacy rate in Oyo stood at 74 per cent.', ['74 percent literacy rate: other']],
  ['en', 'Attacks rose by 12 per cent over the year.', ['12 percent Attacks: incidents']],
  ['en', 'Donors have funded only 23 per cent of what is needed.', ['23 percent : other']],
  ['en', 'It is 21 per cent funded.', ['21 percent : other']],
  [
    'en',
    'Visa applications increased from 4,100 to 9,800.',
    ['4100 Visa applications: other', '9800 Visa applications: other'],
  ],
  ['fr', 'L’appel n’est financé qu’à 21 %.', ['21 percent appel: other']],
  ['fr', 'Les arrivées sont 33 % moins nombreuses que l’an dernier.', ['33 percent arrivées: arrivals']],
  ['fr', 'Le taux de malnutrition dans le nord atteint 16 %.', ['16 percent taux de malnutrition: other']],
  ['fr', 'La proportion des mineurs a légèrement augmenté de 4 %.', ['4 percent mineurs: other']],
  ['fr', 'On a noté une hausse de 39 % des retours assistés.', ['39 percent retours assistés: returnees']],
  [
    'es',
    'La OIM registró un aumento del 39 % en los retornos asistidos.',
    ['39 percent retornos asistidos: returnees'],
  ],
  ['es', 'Hubo un 33 % menos de llegadas que el año pasado.', ['33 percent llegadas: arrivals']],
  ['es', 'El llamamiento está financiado en un 21 %.', ['21 percent llamamiento: other']],
  ['es', 'Los ataques aumentaron un 12 % en el último trimestre.', ['12 percent ataques: incidents']],
]);

// The whole has an owner.
statisticCases([
  [
    'en',
    'Cholera has spread to 18 out of Yemen’s 22 governorates.',
    ['18 governorates: other', '22 governorates: other'],
  ],
  ['en', 'At least 60 people died, 34 of them civilians.', ['at_least 60 people: deaths', '34 civilians: deaths']],
  ['es', 'Al menos 60 personas murieron, 34 de ellas civiles.', ['at_least 60 personas: deaths', '34 civiles: deaths']],
]);
