import { sample } from './sample.ts';

/** Has a translation in French under the same slug. */
export const voluntaryReturnLibya = sample({
  slug: 'sample-178-migrants-return-niger-libya',
  title: '178 Migrants Return Home to Niger from Libya',
  publishedAt: '2017-12-22',
  language: 'en',
  type: 'press_release',
  countries: ['NE', 'LY'],
  tags: ['Assisted Voluntary Return and Reintegration'],
  text: `
Niamey – On Thursday (21/12), IOM, the UN Migration Agency, assisted 178 Nigerien migrants to return home from Tripoli
on a charter flight. Among them were 24 women and 13 children.

Since the beginning of the year, IOM has assisted 1,742 Nigerien migrants to return from Libya, three times as many as
in 2016. Each returnee receives EUR 100 to cover the first needs, and some 400 will receive help to set up a business.

“I lost two years and all my savings, but I am alive and I am home,” said Moussa, 27, one of the returnees.

“Return is only the first step,” said Amina Exemple, IOM Niger Programme Manager. “What counts is what people find when
they come back.”

The flight was funded by the European Union Emergency Trust Fund for Africa, which has contributed EUR 15 million to
the programme until May 2020.

For further information please contact:

Amina Exemple at IOM Niger, Tel: +41 22 555 04 10, Email: aexemple@example.org
`,
});

export const retourVolontaireLibye = sample({
  slug: 'sample-178-migrants-return-niger-libya',
  title: '178 migrants rentrent de Libye au Niger',
  publishedAt: '2017-12-22',
  language: 'fr',
  type: 'press_release',
  countries: ['NE', 'LY'],
  tags: ['Aide au retour volontaire et à la réintégration'],
  text: `
Niamey – Jeudi (21/12), l’OIM, l’Organisme des Nations Unies chargé des migrations, a aidé 178 migrants nigériens à
rentrer chez eux depuis Tripoli à bord d’un vol affrété. Parmi eux se trouvaient 24 femmes et 13 enfants.

Depuis le début de l’année, l’OIM a aidé 1 742 migrants nigériens à rentrer de Libye, soit trois fois plus qu’en 2016.
Chaque personne reçoit 100 euros pour ses premiers besoins, et quelque 400 d’entre elles recevront une aide pour créer
une entreprise.

« J’ai perdu deux ans et toutes mes économies, mais je suis vivant et je suis chez moi », a déclaré Moussa, 27 ans.

« Le retour n’est que la première étape », a déclaré Amina Exemple, responsable de programme de l’OIM au Niger.

Le vol a été financé par le Fonds fiduciaire d’urgence de l’Union européenne pour l’Afrique, qui a versé 15 millions
d’euros au programme jusqu’en mai 2020.

Pour plus d’informations, veuillez contacter :

Amina Exemple, OIM Niger, Tél. : +41 22 555 04 10, Courriel : aexemple@example.org
`,
});
