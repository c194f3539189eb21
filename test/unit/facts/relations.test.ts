import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fact, Relation } from '../../../lambda/contract/fact.ts';
import { grammarReader } from '../../../lambda/facts/grammar.ts';

const readAs = (language: string, text: string, title = ''): readonly Fact[] =>
  grammarReader.read({ scope: 'test', language, title, publishedAt: '2019-05-15', text });

/** "20 partOf 500": the exact words of both ends, in the order of the text. */
const brief = (facts: readonly Fact[]): readonly string[] => {
  const exactOf = ({ factId }: Relation): string =>
    facts.find(({ id }) => id === factId)?.evidence.exact ?? `missing ${factId}`;
  return facts.flatMap(({ evidence, relations }) =>
    relations.map((relation) =>
      [evidence.exact, relation.type, exactOf(relation), relation.direction].filter((part) => part).join(' '),
    ),
  );
};

type Case = readonly [language: string, text: string, expected: readonly string[]];

const PARTS: readonly Case[] = [
  [
    'en',
    'Some 12,300 people (2,050 households) fled, of whom 61 per cent were children.',
    ['61 per cent partOf 12,300'],
  ],
  ['en', 'Returns rose to 8,100 in June, from 4,050 in May.', ['8,100 comparedWith 4,050 up']],
  ['es', 'Entre las víctimas hay 12 hondureños y 8 guatemaltecos.', []],
  ['fr', 'Le texte a reçu 95 voix, 12 voix contre et 17 abstentions.', []],
  ['fr', 'Il faut 11 millions de plus par rapport à 2017; 14 millions pour le bureau.', []],
  ['en', 'IOM surveyed 4,200 migrants in 12 sites. Of them, 55 per cent were hungry.', ['55 per cent partOf 4,200']],
  ['en', 'Some 655,000 people arrived in 14 camps. More than half of them are children.', ['half partOf 655,000']],
  [
    'en',
    'The town hosts 12,000 refugees, 3,000 returnees and 400 asylum seekers. Seventy per cent of them are children.',
    [],
  ],
  [
    'en',
    'A total of 12,400 families (61,000 people) fled. Of these, 9,000 families remain in 40 sites.',
    ['9,000 partOf 12,400'],
  ],
  ['en', 'In May, 1,200 people returned: 589 from Chad and 34 from Niger.', ['589 partOf 1,200', '34 partOf 1,200']],
  [
    'en',
    'Some 3,450 people were counted, mostly Syrian (2,100) and Iraqi (450).',
    ['2,100 partOf 3,450', '450 partOf 3,450'],
  ],
  ['en', 'Some 5,000 people, mostly Syrian families, came - a quarter of all arrivals.', []],
  ['en', 'About 800,000 people are in need, including in 30 camps.', []],
  ['en', 'Some 400 people came in May. One third of those in need are children.', []],
  ['fr', 'L’OIM a interrogé 4 200 migrants sur 12 sites. Parmi eux, 55 % ont faim.', ['55 % partOf 4 200']],
  ['es', 'La OIM encuestó a 4.200 migrantes en 12 sitios. De ellos, el 55 % tiene hambre.', ['55 % partOf 4.200']],

  ['en', 'The ship brought 512 migrants ashore, of whom 294 were women.', ['294 partOf 512']],
  [
    'en',
    'Some 900 people were moved, including 120 children and 45 women, to the new camp.',
    ['120 partOf 900', '45 partOf 900'],
  ],
  ['en', 'The camp holds 4,000 people, 60 per cent of them children.', ['60 per cent partOf 4,000']],
  ['en', 'The fever has reached 7 of the 9 districts.', ['7 partOf 9']],
  ['en', 'Of the 500 migrants on board, 20 people drowned.', ['20 partOf 500']],
  [
    'en',
    'Of the 500 people, 20 per cent were women, compared with 40 per cent in May.',
    ['20 per cent partOf 500', '20 per cent comparedWith 40 per cent down'],
  ],
  ['en', 'IOM helped 3,210 people in May. Of these, 410 were minors.', ['410 partOf 3,210']],
  [
    'en',
    'The bus carried 60 passengers: 30 men, 20 women and 10 children.',
    ['30 partOf 60', '20 partOf 60', '10 partOf 60'],
  ],
  ['en', 'IOM needs USD 90 million, including USD 12 million for shelter.', ['USD 12 million partOf USD 90 million']],
  ['fr', 'Le navire a débarqué 512 migrants, dont 294 femmes.', ['294 partOf 512']],
  ['fr', 'Le camp abrite 4 000 personnes, dont 60 % sont des enfants.', ['60 % partOf 4 000']],
  ['es', 'El barco trajo a 512 migrantes, de los cuales 294 eran mujeres.', ['294 partOf 512']],
  ['es', 'Llegaron 900 personas, incluidos 120 niños.', ['120 partOf 900']],
];

const COMPARISONS: readonly Case[] = [
  [
    'en',
    'Some 4,200 migrants arrived by sea in May, compared with 6,100 arrivals a year earlier.',
    ['4,200 comparedWith 6,100 down'],
  ],
  [
    'en',
    'Some 3,200 families (about 19,000 people) lost their homes, compared with 1,100 families in May.',
    ['3,200 comparedWith 1,100 up'],
  ],
  ['en', 'The camp now holds 900 families, up from 400 families.', ['900 comparedWith 400 up']],
  ['en', 'The share of women rose from 12 per cent to 19 per cent.', ['19 per cent comparedWith 12 per cent up']],
  [
    'en',
    'A total of 310 people died at sea. This compares with 450 deaths in the same period of 2018.',
    ['310 comparedWith 450 down'],
  ],
  [
    'fr',
    'Quelque 4 200 migrants sont arrivés en mai, contre 6 100 migrants un an plus tôt.',
    ['4 200 comparedWith 6 100 down'],
  ],
  [
    'es',
    'Llegaron 4.200 migrantes en mayo, en comparación con 6.100 migrantes un año antes.',
    ['4.200 comparedWith 6.100 down'],
  ],
];

const UNRELATED: readonly Case[] = [
  ['en', 'IOM gave out 300 tents and 500 blankets.', []],
  ['en', 'Some 20 women were treated. The clinic has 500 beds.', []],
  ['en', 'IOM asked for USD 5 million, of which 300 families will benefit.', []],
  ['en', 'Of 40 boats, 900 people spoke.', []],
  ['en', 'The rate is high, ranging from 5 per cent in the north to 27 per cent in the south.', []],
  [
    'en',
    'The text passed with 120 votes to 6 votes against (in the words of the chair, a large and clear majority), with 11 votes missing.',
    [],
  ],
  ['ar', 'وصل 512 مهاجرا', []],
];

for (const [name, cases] of [
  ['parts', PARTS],
  ['comparisons', COMPARISONS],
  ['figures that the text does not relate', UNRELATED],
] as const)
  describe(name, () => {
    for (const [language, text, expected] of cases)
      it(text, () => assert.deepEqual(brief(readAs(language, text)), expected));
  });

describe('repetitions', () => {
  it('links the figure of the title to the first of the body that says the same', () => {
    const facts = readAs(
      'en',
      'Rome – At least 4,200 migrants arrived by sea. All 4,200 migrants were registered. The fund has 4,200 books.',
      '4,200 Migrants Arrive by Sea',
    );
    const [title, first, second, books] = facts.filter(({ kind }) => kind === 'statistic');
    assert.deepEqual(title?.relations, [{ type: 'sameAs', factId: first?.id }]);
    assert.deepEqual(first?.relations, []);
    assert.deepEqual(second?.relations, [{ type: 'sameAs', factId: first?.id }]);
    assert.deepEqual(books?.relations, []);
  });
  it('links amounts of money, and not small counts', () => {
    const facts = readAs(
      'en',
      'IOM seeks USD 18 million. Three people signed; three people paid.',
      'IOM Seeks USD 18 Million',
    );
    assert.deepEqual(brief(facts), ['USD 18 Million sameAs USD 18 million']);
  });
});

it('relates within the release alone, each pair once, and never to itself', () => {
  const text = 'Of 500 people, 300 were men, including 20 of the 40 guards, compared with 500 people in May. '.repeat(
    50,
  );
  const facts = readAs('en', text, '500 people');
  const ids = new Set(facts.map(({ id }) => id));
  let total = 0;
  for (const { id, relations } of facts) {
    assert.equal(new Set(relations.map(({ factId }) => factId)).size, relations.length);
    for (const { factId } of relations) {
      total++;
      assert.ok(ids.has(factId) && factId !== id);
    }
  }
  assert.ok(total > 50);
});
