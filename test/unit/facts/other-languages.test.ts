import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactBlocks } from '../../../lambda/facts/contacts/blocks.ts';
import { buildContext } from '../../../lambda/facts/context.ts';
import { resolveDates } from '../../../lambda/facts/dates/resolve.ts';
import { quotations } from '../../../lambda/facts/quotes/quotations.ts';
import { read } from './read.ts';

const contextOf = (language: string, text: string) =>
  buildContext({ scope: 'test', language, title: '', publishedAt: '2019-05-15', text });
const datesOf = (language: string, text: string): readonly string[] =>
  resolveDates(contextOf(language, text)).map(({ period }) => `${period.start ?? ''}/${period.end ?? ''}`);

describe('dates in French', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Le camp a ouvert le 3 avril 2019.', ['2019-04-03/2019-04-03']],
    ['Le camp a ouvert le 1er mars.', ['2019-03-01/2019-03-01']],
    ['La semaine dernière, 40 familles sont parties.', ['2019-05-06/2019-05-12']],
    ['Ces trois derniers mois, 40 familles sont parties.', ['2019-02-15/2019-05-15']],
    ['Depuis le début de l’année, 40 familles sont parties.', ['2019-01-01/']],
    ['De janvier à mars 2019, 40 familles sont parties.', ['2019-01-01/2019-03-31']],
    ['Jusqu’au 5 mai, 40 familles sont parties.', ['/2019-05-05']],
    ['Fin 2018, 40 familles sont parties.', ['2018-01-01/2018-12-31']],
    ['Depuis le début de l’année 2014, 40 familles sont parties.', ['2014-01-01/']],
    ['La ville est aujourd’hui la plus touchée; dans les mois à venir, on verra.', []],
    ['En sept décennies, peu a changé; le 3 sept. 2018, tout.', ['2018-09-03/2018-09-03']],
    ['À ce jour, 40 familles sont parties chaque lundi.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf('fr', text), expected));
});

describe('dates in Spanish', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['El campamento abrió el 3 de abril de 2019.', ['2019-04-03/2019-04-03']],
    ['La semana pasada salieron 40 familias.', ['2019-05-06/2019-05-12']],
    ['En los últimos tres meses salieron 40 familias.', ['2019-02-15/2019-05-15']],
    ['Entre marzo y abril de 2019 salieron 40 familias.', ['2019-03-01/2019-04-30']],
    ['Desde el 2014 salieron 40 familias.', ['2014-01-01/']],
    ['El director viajará el lunes.', ['2019-05-20/2019-05-20']],
    ['Llovió entre el lunes 13 y el viernes 17.', ['2019-05-13/2019-05-17']],
    ['Se celebra cada 3 de mayo, este año con danza.', ['2019-01-01/2019-12-31']],
    ['Desde comienzos de año salieron 40 familias.', ['2019-01-01/']],
    ['Lima, 13 de diciembre, 2017 — Salieron 40 familias.', ['2017-12-13/2017-12-13']],
    ['En 2020 habrá otro; el 3 de mayo salieron 40 familias.', ['2020-01-01/2020-12-31', '2019-05-03/2019-05-03']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf('es', text), expected));
});

describe('figures and dates in languages without a grammar', () => {
  const cases: readonly (readonly [language: string, text: string, ...facts: readonly string[]])[] = [
    [
      'de',
      'Am 3. Juni 2018 kamen 1,5 Millionen Menschen, 12 Millionen Euro fehlen.',
      '3. Juni 2018 2018-06-03',
      '1500000 Menschen',
      '12000000 EUR',
    ],
    ['de', 'Es fehlen 12 Mio. Euro für 3 Tsd. Zelte.', '12000000 EUR', '3000 Zelte'],
    [
      'it',
      'Il 12 giugno 2018 erano 2,3 milioni di persone, il 45 per cento donne.',
      '12 giugno 2018 2018-06-12',
      '2300000 persone',
      '45 percent',
    ],
    [
      'pt',
      'Em 12 de junho de 2018 faltavam 3 mil milhões de dólares para 23.370 pessoas.',
      '12 de junho de 2018 2018-06-12',
      '3000000000 USD',
      '23370 pessoas',
    ],
    [
      'ru',
      '12 июня 2018 года 2,3 млн человек получили 5 миллионов евро.',
      '12 июня 2018 2018-06-12',
      '2300000 человек',
      '5000000 EUR',
    ],
    ['uk', 'У березні 2018 року 45 відсотків з 23 370 осіб.', 'березні 2018 2018-03-01', '45 percent', '23370 осіб'],
    ['ar', 'وصل ٢٣٠٠ مهاجر، 45 في المائة منهم نساء.', '2300 مهاجر', '45 percent'],
    ['tr', '12 Haziran 2018 tarihinde 2,3 milyon kişi.', '12 Haziran 2018 2018-06-12', '2300000 kişi'],
    // Nothing is invented of a month or a small number alone.
    ['de', 'Im Mai kamen 12 Menschen.'],
    ['pt', 'Em março chegaram 12 pessoas.'],
  ];
  for (const [language, text, ...expected] of cases)
    it(`${language}: ${text}`, () => {
      const options = { language, publishedAt: '2019-05-15' };
      const dates = read('date', text, options).map(({ evidence, start }) => `${evidence.exact} ${start}`);
      const counts = read('statistic', text, options).map(
        ({ value, unit, unitText }) => `${value} ${unit === 'percent' ? unit : unitText}`,
      );
      const money = read('money', text, options).map(({ value, currency }) => `${value} ${currency}`);
      assert.deepEqual([...dates, ...counts, ...money].sort(), [...expected].sort());
    });
});

describe('contacts and quotations in other languages', () => {
  it('reads a French contact line that begins with the town', () => {
    const [entry] = contactBlocks(
      contextOf(
        'fr',
        'Pour de plus amples informations, veuillez contacter:\n\n- Dakar, Awa Ndiaye, ndiaye@example.org, +221 786 396 385',
      ),
    );
    assert.deepEqual(
      [entry?.name, entry?.telephones, entry?.emails],
      ['Awa Ndiaye', ['+221786396385'], ['ndiaye@example.org']],
    );
  });
  it('reads a Spanish contact line', () => {
    const [entry] = contactBlocks(
      contextOf('es', 'Para más información, favor contactar a OIM Perú: Luz Quispe – lquispe@example.org'),
    );
    assert.deepEqual(
      [entry?.name, entry?.affiliation, entry?.emails],
      ['Luz Quispe', 'OIM Perú', ['lquispe@example.org']],
    );
  });
  it('finds the speaker behind guillemets', () => {
    const quotes = quotations(
      contextOf(
        'fr',
        '« La route est de nouveau ouverte », a déclaré Awa Ndiaye, porte-parole de l’OIM. « Nous attendons des camions », a-t-elle ajouté.',
      ),
    );
    assert.deepEqual(
      quotes.map((quote) => quote.speaker?.name),
      ['Awa Ndiaye', 'Awa Ndiaye'],
    );
  });
  it('finds the speaker behind a Spanish verb', () => {
    const quotes = quotations(
      contextOf('es', '“La carretera está abierta otra vez”, señaló Luz Quispe, portavoz de la OIM.'),
    );
    assert.deepEqual(
      quotes.map((quote) => quote.speaker?.name),
      ['Luz Quispe'],
    );
  });
});
