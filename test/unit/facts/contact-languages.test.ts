import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactBlocks } from '../../../lambda/facts/contacts/blocks.ts';
import { buildContext } from '../../../lambda/facts/context.ts';
import { findContactsBlock } from '../../../lambda/read/text/contacts-block.ts';

/** Contacts as `name | affiliation | telephones | emails`. */
const contactsOf = (text: string, language: string): readonly string[] =>
  contactBlocks(buildContext({ scope: 'test', language, title: '', publishedAt: null, text })).map(
    ({ name, affiliation, telephones, emails }) =>
      [name ?? '-', affiliation ?? '-', telephones.join(' ') || '-', emails.join(' ') || '-'].join(' | '),
  );

type Case = readonly [language: string, text: string, expected: readonly string[]];

describe('contacts in French and Spanish', () => {
  const cases: readonly Case[] = [
    [
      'fr',
      'Pour plus d’informations, veuillez contacter Lea Roux au Bureau régional de l’OIM à Dakar, Tél : +221 77 620 62 13, Email : lroux@example.org ou Max Perrin à l’OIM Niger, Tél. : +227 89 31 87 64',
      [
        'Lea Roux | Bureau régional de l’OIM à Dakar | +221776206213 | lroux@example.org',
        'Max Perrin | OIM Niger | +22789318764 | -',
      ],
    ],
    [
      'fr',
      'Pour toute information, merci de contacter : Mme Aïssata Sy (chargée de communication) – asy@example.org',
      ['Aïssata Sy | - | - | asy@example.org'],
    ],
    [
      'es',
      'Para mayor información por favor comuníquese con Ana Mora González en la OIM Colombia, Cel. 317 512 3456, correo electrónico: amora@example.org',
      ['Ana Mora González | OIM Colombia | +573175123456 | amora@example.org'],
    ],
    [
      'es',
      'Para más información, favor contactar a Luis Gil, Oficina Regional de la OIM para el Caribe, Tel: +506 2212 5352 o con Eva Paz, OIM Buenos Aires, Tel. +54 11 4813 3330',
      [
        'Luis Gil | Oficina Regional de la OIM para el Caribe | +50622125352 | -',
        'Eva Paz | OIM Buenos Aires | +541148133330 | -',
      ],
    ],
    [
      'es',
      'Para obtener más información contactar al Área de prensa de UNICEF México: prensa@example.org\n\nPara entrevistas, favor de contactar a Eva Paz, epaz@example.org',
      ['- | Área de prensa de UNICEF México | - | prensa@example.org', 'Eva Paz | - | - | epaz@example.org'],
    ],
  ];
  for (const [language, text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(contactsOf(text, language), expected));
});

describe('contacts in other languages', () => {
  const cases: readonly Case[] = [
    [
      'de',
      'Für weitere Informationen wenden Sie sich bitte an Sabine Kern, IOM Deutschland, Tel. +49 30 278 778 17, E-Mail: skern@example.org',
      ['Sabine Kern | IOM Deutschland | +493027877817 | skern@example.org'],
    ],
    [
      'pt',
      'Para mais informações, contate Vítor Lima na OIM Moçambique, Tel: +258 84 123 4567',
      ['Vítor Lima | OIM Moçambique | +258841234567 | -'],
    ],
    [
      'it',
      'Per ulteriori informazioni: Carla Neri, OIM Roma, Tel. +39 347 089 8996',
      ['Carla Neri | OIM Roma | +393470898996 | -'],
    ],
    [
      'uk',
      'За додатковою інформацією звертайтеся до Олени Коваль, МОМ Україна, тел.: +38 067 447 97 92',
      ['Олени Коваль | МОМ Україна | +380674479792 | -'],
    ],
    [
      'ar',
      'لمزيد من المعلومات، يرجى الاتصال بآن، هاتف: ٩٦٢٧٩٥٥٥١٢٣٤+، بريد إلكتروني: ann@example.org',
      ['- | - | +962795551234 | ann@example.org'],
    ],
  ];
  for (const [language, text, expected] of cases)
    it(`${language}: the reader of pages and the reader of facts find it`, () => {
      assert.deepEqual(contactsOf(`${text}`, language), expected);
      // Left in the language of its office, in a text of another.
      assert.deepEqual(contactsOf(`The camp is open again.\n\n${text}`, 'en'), expected);
      assert.notEqual(findContactsBlock(`The camp is open again.\n\n${text}`), null);
    });
});

describe('offices and their numbers', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'For more information please contact Tom Baker at IOM Geneva, Tel: +41 22 717 94 86; or at IOM Juba, Rosa Vidal, Tel: +211 92 240 5716',
      ['Tom Baker | IOM Geneva | +41227179486 | -', 'Rosa Vidal | IOM Juba | +211922405716 | -'],
    ],
    [
      'For more information, please contact IOM Pakistan’s Omar Aziz. Email oaziz@example.org, Tel. +92.300.856.5967',
      ['Omar Aziz | IOM Pakistan | +923008565967 | oaziz@example.org'],
    ],
    [
      'For more information please go to https://www.example.org or contact Ann Lee at IOM Headquarters. Tel: + 41 22 7179 405',
      ['Ann Lee | IOM Headquarters | +41227179405 | -'],
    ],
    // The town of the office gives the country of a national number; each office its own.
    [
      'For more information contact Ada Obi, IOM Nigeria, Tel: 0809 016 0161, or Otgon Bat, IOM Ulaanbaatar, Mob. 9911-1234',
      ['Ada Obi | IOM Nigeria | +2348090160161 | -', 'Otgon Bat | IOM Ulaanbaatar | +97699111234 | -'],
    ],
    [
      'For more information, please contact:\nIn Geneva: Eva Roth, eroth@example.org\nIn Addis Ababa: Abel Roy, +254 797 735 977 / +254 701 838 029\nIn Kabul: media desk, kabul@example.org',
      [
        'Eva Roth | - | - | eroth@example.org',
        'Abel Roy | - | +254797735977 +254701838029 | -',
        '- | - | - | kabul@example.org',
      ],
    ],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(contactsOf(text, 'en'), expected));
});
