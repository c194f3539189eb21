import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

/** Who speaks in the quotations: a name with an office, in each language. */
const SPEAKERS: Readonly<Record<string, string>> = {
  en: ' said Ana Ruiz, IOM Chief of Mission.',
  fr: ' a dit Awa Diallo, directrice de l’OIM.',
  es: ' dijo Ana Ruiz, directora de la OIM.',
};
const NAMES: Readonly<Record<string, string>> = { en: 'Ana Ruiz', fr: 'Awa Diallo', es: 'Ana Ruiz' };

const quoted = (language: string, said: string): string =>
  language === 'fr' ? `« ${said} »,${SPEAKERS[language]}` : `“${said},”${SPEAKERS[language]}`;

/** What somebody says, with the stance it takes. */
const SAID: readonly (readonly [language: string, said: string, stance: string])[] = [
  ['en', 'It is encouraging to see so many States sign up', 'welcomes'],
  ['en', 'This is a very welcome step for the region', 'welcomes'],
  ['en', 'Let me pay tribute to the nurses of Kisumu', 'commends'],
  ['en', 'Congratulations to the people of Palau on this vote', 'commends'],
  ['en', 'We were impressed by the courage of the divers', 'commends'],
  ['en', 'We stand in solidarity with the people of Samoa', 'supports'],
  ['en', 'We need safe corridors through the valley', 'calls_for'],
  ['en', 'We cannot let this chance pass us by', 'calls_for'],
  ['en', 'There is still an urgent and growing need for shelter', 'calls_for'],
  ['en', 'More boats are needed before the winter', 'calls_for'],
  ['en', 'Access to the island is crucial', 'calls_for'],
  ['en', 'Keeping the schools open is vital for the town', 'calls_for'],
  ['en', 'The time has come to close this chapter', 'calls_for'],
  ['en', 'We are asking donors for USD 12 million', 'calls_for'],
  ['en', 'Attacks on nurses are simply unacceptable', 'condemns'],
  ['en', 'We are shocked and saddened by the fire', 'concerned'],
  ['en', 'The rise in arrivals is very worrying', 'concerned'],
  ['en', 'The shortage of water is of great concern', 'concerned'],
  ['en', 'It worries us that the road is closed', 'concerned'],
  ['en', 'We are prepared to send more teams', 'commits'],
  ['en', 'Thank you to everyone who gave blood', 'thanks'],
  ['en', 'Thanks to Malta for its help at sea', 'thanks'],
  ['fr', 'Je me réjouis de cette avancée au Bénin', 'welcomes'],
  ['fr', 'Nous sommes ravis que le Togo ait adhéré', 'welcomes'],
  ['fr', 'Cet accord est une excellente nouvelle', 'welcomes'],
  ['fr', 'Permettez-moi de saluer le courage des marins', 'commends'],
  ['fr', 'Nous sommes solidaires du peuple haïtien', 'supports'],
  ['fr', 'Nous ne pouvons pas attendre la pluie', 'calls_for'],
  ['fr', 'Il convient de rouvrir le pont sans tarder', 'calls_for'],
  ['fr', 'L’accès à l’eau est indispensable aux villages', 'calls_for'],
  ['fr', 'De telles attaques sont inacceptables', 'condemns'],
  ['fr', 'Le manque d’eau est très préoccupant', 'concerned'],
  ['fr', 'Le sort de ces familles nous inquiète', 'concerned'],
  ['fr', 'Je suis profondément attristée par ce naufrage', 'concerned'],
  ['fr', 'Nous restons déterminés à aider le Tchad', 'commits'],
  ['fr', 'Nous ne ménagerons aucun effort pour eux', 'commits'],
  ['fr', 'Merci à tous ceux qui nous ont aidés', 'thanks'],
  ['es', 'Nos complace que Perú se haya sumado', 'welcomes'],
  ['es', 'Es una excelente noticia para la región', 'welcomes'],
  ['es', 'Reconocemos el esfuerzo de los pescadores', 'commends'],
  ['es', 'Nos solidarizamos con el pueblo de Haití', 'supports'],
  ['es', 'Debemos abrir ya otro albergue', 'calls_for'],
  ['es', 'La escuela no debe cerrarse este año', 'calls_for'],
  ['es', 'Es imprescindible garantizar el acceso al río', 'calls_for'],
  ['es', 'Resulta urgente ampliar el puente', 'calls_for'],
  ['es', 'Urge una respuesta de los vecinos', 'calls_for'],
  ['es', 'Estos ataques a la escuela son inaceptables', 'condemns'],
  ['es', 'Nos preocupa la falta de agua', 'concerned'],
  ['es', 'La falta de agua es muy preocupante', 'concerned'],
  ['es', 'Vemos con preocupación el cierre del puente', 'concerned'],
  ['es', 'Seguiremos comprometidos con la isla', 'commits'],
  ['es', 'Estamos listos para abrir otra escuela', 'commits'],
  ['es', 'Damos las gracias a los maestros', 'thanks'],
  ['fr', 'Des mesures sont nécessaires pour ces villages', 'calls_for'],
  ['en', 'It is important not to leave anyone behind', 'calls_for'],
  ['es', 'Gracias al pueblo de Belice por su ayuda', 'thanks'],
];

for (const [language, said, stance] of SAID)
  test(`${stance} in the words of a speaker (${language}): ${said}`, () =>
    assert.deepEqual(
      read('position', quoted(language, said), { language }).map((fact) => [fact.stance, fact.actor]),
      [[stance, NAMES[language]]],
    ));

/** What looks like a stance in a quotation, and is none. */
const NOT_SAID: readonly (readonly [language: string, said: string])[] = [
  ['en', 'Thanks to the new well, the village has water'],
  ['en', 'These services are vital for the women of the camp'],
  ['en', 'The clinic was essential in the first weeks'],
  ['en', 'It is an essential part of our work'],
  ['en', 'It is important to note that the road was closed'],
  ['en', 'A visa is required at the airport'],
  ['en', 'There is no need for a second survey'],
  ['en', 'They are welcome in the valley'],
  ['fr', 'Il est important de rappeler que le pont était fermé'],
  ['fr', 'Ces services sont essentiels pour les mères du camp'],
  ['fr', 'Si la coopération est essentielle, elle coûte'],
  ['fr', 'Nous aidons une ville qui doit faire face à la crue'],
  ['fr', 'Vous êtes l’image de ce que nous devons être'],
  ['es', 'Los equipos llegan cuando se necesita una balsa'],
  ['es', 'Es bueno que no tenemos que empezar de cero'],
  ['es', 'En mayo deberían estar llegando más lluvias'],
  ['es', 'Es importante destacar que el puente estaba cerrado'],
  ['es', 'Gracias a la lluvia el río volvió'],
];

for (const [language, said] of NOT_SAID)
  test(`no position (${language}): ${said}`, () =>
    assert.deepEqual(read('position', quoted(language, said), { language }), []));

/** Text, language, and "stance | actor | addressee | evidence" of each position. */
const TOLD: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  // Amounts are asked for; the size of an appeal is nobody's call.
  ['IOM seeks USD 40 million to help Tonga.', 'en', ['calls_for | IOM | - | seeks USD 40 million to help Tonga']],
  [
    'UNICEF urgently needs an additional US$8 million.',
    'en',
    ['calls_for | UNICEF | - | needs an additional US$8 million'],
  ],
  ['The appeal for Tonga seeks USD 40 million.', 'en', []],
  ['IOM needs assessment teams reached Tonga. IOM seeks 12 nurses.', 'en', []],
  [
    'L’OIM sollicite 8 millions de dollars pour le Togo.',
    'fr',
    ['calls_for | OIM | - | sollicite 8 millions de dollars pour le Togo'],
  ],
  ['La OIM solicita 8 millones de dólares.', 'es', ['calls_for | OIM | - | solicita 8 millones de dólares']],
  [
    'Japan has committed USD 5 million to the fund.',
    'en',
    ['commits | Japan | - | committed USD 5 million to the fund'],
  ],
  // "With concern", "as outrageous".
  [
    'UNHCR noted with concern the rise in returns.',
    'en',
    ['concerned | UNHCR | - | noted with concern the rise in returns'],
  ],
  [
    'Le HCR constate avec inquiétude la hausse des prix.',
    'fr',
    ['concerned | HCR | - | constate avec inquiétude la hausse des prix'],
  ],
  ['UNESCO described the raid as outrageous.', 'en', ['condemns | UNESCO | - | described the raid as outrageous']],
  // Merits.
  [
    'The Ambassador of Japan acknowledged the important role of fishermen.',
    'en',
    ['commends | Ambassador of Japan | - | acknowledged the important role of fishermen'],
  ],
  ['UNESCO acknowledged the delay.', 'en', []],
  ['UNESCO destacó la labor de los maestros.', 'es', ['commends | UNESCO | - | destacó la labor de los maestros']],
  ['UNESCO destacó que el trabajo sigue.', 'es', []],
  ['La OIM celebra la decisión de Panamá.', 'es', ['welcomes | OIM | - | celebra la decisión de Panamá']],
  // Who must: an office that a need names is called on.
  [
    'UNESCO said the authorities should reopen the school.',
    'en',
    ['calls_for | UNESCO | the authorities | should reopen the school'],
  ],
  ['UNESCO said the authorities should be heard.', 'en', ['calls_for | UNESCO | - | should be heard']],
  [
    'Selon l’UNESCO, les États doivent rouvrir les écoles.',
    'fr',
    ['calls_for | UNESCO | les États | doivent rouvrir les écoles'],
  ],
  [
    'Según la UNESCO, los Estados deben abrir escuelas.',
    'es',
    ['calls_for | UNESCO | los Estados | deben abrir escuelas'],
  ],
  ['According to UNESCO, more must be done.', 'en', ['calls_for | UNESCO | - | must be done']],
  [
    'UNESCO believes that every child should have access to books.',
    'en',
    ['calls_for | UNESCO | - | should have access to books'],
  ],
  ['UNESCO said the rain must have closed the road.', 'en', []],
  // Whole addressees, and none where what is asked stands first.
  [
    'Le HCR a exhorté les bailleurs de fonds à agir vite.',
    'fr',
    ['calls_for | HCR | les bailleurs de fonds | exhorté les bailleurs de fonds à agir vite'],
  ],
  [
    'L’OIM demande aux bailleurs de fonds de financer les écoles.',
    'fr',
    ['calls_for | OIM | bailleurs de fonds | demande aux bailleurs de fonds de financer les écoles'],
  ],
  ['L’OIM demande la levée du siège à Taïz.', 'fr', ['calls_for | OIM | - | demande la levée du siège à Taïz']],
  [
    'La OIM recomienda a los líderes dialogar.',
    'es',
    ['calls_for | OIM | los líderes | recomienda a los líderes dialogar'],
  ],
  ['La OIM insta a proteger a los niños.', 'es', ['calls_for | OIM | - | insta a proteger a los niños']],
  // Documents that act, years in their names, and names to their end.
  [
    'Resolution 2736 demands an end to the siege.',
    'en',
    ['calls_for | Resolution 2736 | - | demands an end to the siege'],
  ],
  [
    'La Ley 1448 de 2011 exige al Estado reparar los daños.',
    'es',
    ['calls_for | Ley 1448 de 2011 | Estado | exige al Estado reparar los daños'],
  ],
  [
    'L’accord a été salué par le Secrétaire général de l’ONU.',
    'fr',
    ['welcomes | Secrétaire général de l’ONU | - | salué par le Secrétaire général de l’ONU'],
  ],
  ['La mise en œuvre de l’Accord de Lomé exige de la patience.', 'fr', []],
  // A body is "il" in French; the name that opens a clause joins a body in small letters.
  [
    'L’UNESCO a publié une étude. Il exhorte les États à rouvrir les écoles.',
    'fr',
    ['calls_for | UNESCO | les États | exhorte les États à rouvrir les écoles'],
  ],
  [
    'UNESCO and local authorities call for a halt to the raids.',
    'en',
    ['calls_for | UNESCO and local authorities | - | call for a halt to the raids'],
  ],
  // What one is glad to do oneself, and what one is glad of.
  ['UNESCO est heureux d’annoncer la fin des travaux.', 'fr', []],
  [
    'UNESCO est heureux de voir la fin des travaux.',
    'fr',
    ['welcomes | UNESCO | - | est heureux de voir la fin des travaux'],
  ],
  // Conditions, adverbs that open a sentence, words between commas, nouns that look like speech.
  ['UNESCO said the boat may leave if a woman needs to give birth.', 'en', []],
  ['Increasingly dry fields have emptied the towns, raising fears of hunger.', 'en', []],
  [
    'La OIM recomendó, en las últimas horas, que se abran las escuelas.',
    'es',
    ['calls_for | OIM | - | recomendó, en las últimas horas, que se abran las escuelas'],
  ],
  [
    'UNESCO condemned looting and related crimes.',
    'en',
    ['condemns | UNESCO | - | condemned looting and related crimes'],
  ],
  ['UNESCO thanked Malta for its help.', 'en', ['thanks | UNESCO | Malta | thanked Malta for its help']],
  ['UNESCO agradeció a Malta por su ayuda.', 'es', ['thanks | UNESCO | Malta | agradeció a Malta por su ayuda']],
  ['UNESCO agradeció la ayuda de Malta.', 'es', ['thanks | UNESCO | - | agradeció la ayuda de Malta']],
  ['However, more must be done, UNESCO said.', 'en', ['calls_for | UNESCO | - | must be done']],
  // The pronoun behind its auxiliary; words between subject and verb; a post before its holder; whom it is important for.
  [
    'Awa Diallo, maire de Gao, a parlé. « Sans aide, ils mourront tous », a-t-elle prévenu.',
    'fr',
    ['warns | Awa Diallo | - | Sans aide, ils mourront tous », a-t-elle prévenu'],
  ],
  ['Le HCR a, pour sa part, condamné le raid.', 'fr', ['condemns | HCR | - | condamné le raid']],
  [
    'Le raid a été condamné par le Commissaire de l’ONU pour les réfugiés, Awa Diallo.',
    'fr',
    ['condemns | Awa Diallo | - | condamné par le Commissaire de l’ONU pour les réfugiés, Awa Diallo'],
  ],
  [
    'UNESCO a souligné l’importance pour le personnel de parler.',
    'fr',
    ['calls_for | UNESCO | - | souligné l’importance pour le personnel de parler'],
  ],
  [
    'UNICEF hace un llamamiento a las agencias y a los donantes para abrir escuelas.',
    'es',
    [
      'calls_for | UNICEF | las agencias y a los donantes | hace un llamamiento a las agencias y a los donantes para abrir escuelas',
    ],
  ],
  // WHO is no "who"; what somebody reminds us of calls on nobody.
  ['In Fiji, WHO recommends vaccination.', 'en', ['calls_for | WHO | - | recommends vaccination']],
  ['UNESCO reminds us that its aim is peace.', 'en', []],
  [
    'UNESCO reminds States that schools are safe.',
    'en',
    ['calls_for | UNESCO | States | reminds States that schools are safe'],
  ],
  // An object ends before the next stance, and a body joins those it works with.
  [
    'UNESCO is worried by the raids and echoes the UN’s call for calm.',
    'en',
    ['concerned | UNESCO | - | is worried by the raids', 'calls_for | UNESCO | - | echoes the UN’s call for calm'],
  ],
  [
    'UNESCO reiterates that raids must stop and calls for calm.',
    'en',
    ['calls_for | UNESCO | - | must stop', 'calls_for | UNESCO | - | calls for calm'],
  ],
  [
    'Le HCR a salué l’accord et a exprimé sa gratitude au Togo.',
    'fr',
    ['welcomes | HCR | - | salué l’accord', 'thanks | HCR | - | exprimé sa gratitude au Togo'],
  ],
  [
    'L’OIM et ses partenaires ont besoin de 34 millions de dollars.',
    'fr',
    ['calls_for | OIM et ses partenaires | - | ont besoin de 34 millions de dollars'],
  ],
  ['L’OIM a besoin de médecins.', 'fr', []],
  ['A la OIM le preocupa la falta de agua.', 'es', ['concerned | OIM | - | le preocupa la falta de agua']],
  [
    'Sin fondos nuevos, la ayuda se acabará en mayo, advirtió UNICEF.',
    'es',
    ['warns | UNICEF | - | Sin fondos nuevos, la ayuda se acabará en mayo, advirtió'],
  ],
  // "The Organization" is the one that the release is by; a press style of its own.
  [
    'IOM works in Fiji. IOM has a new boat. The Organization welcomed the gift.',
    'en',
    ['welcomes | IOM | - | welcomed the gift'],
  ],
  ['Et Mme Awa Diallo de remercier le Japon.', 'fr', ['thanks | Awa Diallo | le Japon | remercier le Japon']],
  ['La décision du Conseil, prise hier, de condamner le raid est nette.', 'fr', []],
  [
    'IOM joins the UN in calling for an end to the siege.',
    'en',
    ['calls_for | IOM | - | calling for an end to the siege'],
  ],
];

for (const [text, language, expected] of TOLD)
  test(`position (${language}): ${text}`, () =>
    assert.deepEqual(
      read('position', text, { language }).map(
        (fact) => `${fact.stance} | ${fact.actor} | ${fact.addressee ?? '-'} | ${fact.evidence.exact}`,
      ),
      expected,
    ));

const OWN_WORDS: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  [
    'Allocution d’Awa Diallo, directrice de l’UNESCO, à Lomé.\n\nNous voici réunis. Nous devons rouvrir les écoles. Je salue ce pays.',
    'fr',
    ['Awa Diallo', 'Awa Diallo'],
  ],
  // "Il", "It" and numerals are no "I".
  [
    'Awa Diallo, directrice de l’UNESCO, visite Lomé.\n\nIl pleut. Il vente. Il neige. Les écoles doivent rouvrir.',
    'fr',
    [],
  ],
];

for (const [text, language, expected] of OWN_WORDS)
  test(`whose words a text is in (${language}): ${text}`, () =>
    assert.deepEqual(
      read('position', text, { language }).map((fact) => fact.actor),
      expected,
    ));

test('a headline names nobody who is called on unless the body is known', () => {
  const addressees = ['IOM Calls for End to Detention', 'UN Agencies Call for Greater Access to Rakhine'].map((title) =>
    read('position', 'Nothing.', { title }).map((fact) => fact.addressee),
  );
  assert.deepEqual(addressees, [[null], [null]]);
});

/** Headlines, with "stance | actor" of each position. */
const HEADLINES: readonly (readonly [title: string, language: string, expected: readonly string[]])[] = [
  ['More Boats Needed in Tonga, Says IOM', 'en', ['calls_for | IOM']],
  ['IOM: More Boats Needed in Tonga', 'en', ['calls_for | IOM']],
  ['OIM: se necesitan más lanchas en Tonga', 'es', ['calls_for | OIM']],
  ['IOM Deeply Saddened by Fire in Samos', 'en', ['concerned | IOM']],
  ['“Nobody Should Go Hungry Here”: IOM Chief Urges Aid', 'en', ['calls_for | IOM Chief', 'calls_for | IOM Chief']],
  ['Shortfall Threatens Aid to Returnees, IOM Warns', 'en', ['warns | IOM']],
  ['L’OIM recherche 12 millions de dollars pour Tonga', 'fr', ['calls_for | OIM']],
];

for (const [title, language, expected] of HEADLINES)
  test(`positions of a headline (${language}): ${title}`, () =>
    assert.deepEqual(
      read('position', 'Nothing.', { language, title }).map((fact) => `${fact.stance} | ${fact.actor}`),
      expected,
    ));
