import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

/** Value (or range), unit and what is counted. */
const brief = (text: string): readonly string[] =>
  read('statistic', text).map(
    (fact) => `${fact.value ?? `${fact.minValue}..${fact.maxValue}`} ${fact.unit} ${fact.unitText} ${fact.qualifier}`,
  );

const READS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['More than 4,200 families crossed the river.', ['4200 count families over']],
  ['Over 60 boats left the port.', ['60 count boats over']],
  ['Upwards of 900 people queued for bread.', ['900 count people over']],
  ['Some 75 teachers came back.', ['75 count teachers about']],
  ['About 300 tents were put up.', ['300 count tents about']],
  ['An estimated 12,000 households lost their crops.', ['12000 count households about']],
  ['Roughly 40 schools reopened.', ['40 count schools about']],
  ['Nearly 5,000 children were vaccinated.', ['5000 count children nearly']],
  ['Almost 200 clinics have closed.', ['200 count clinics nearly']],
  ['At least 31 migrants drowned.', ['31 count migrants at_least']],
  ['No fewer than 14 villages burned.', ['14 count villages at_least']],
  ['Fewer than 50 doctors remain.', ['50 count doctors under']],
  ['Up to 700 refugees arrive each day.', ['700 count refugees up_to']],
  ['As many as 80 homes collapsed.', ['80 count homes up_to']],
  ['Two hundred or more families wait at the border.', ['200 count families at_least']],
  ['Between 300 and 400 people sleep outside.', ['300..400 count people exact']],
  ['The centre shelters 20 to 30 women.', ['20..30 count women exact']],
  ['Some 10–15 per cent of wells are dry.', ['10..15 percent wells about']],
  ['Six per cent of the households have no roof.', ['6 percent households exact']],
  ['Half of the children are out of school.', ['0.5 ratio children exact']],
  ['Two-thirds of the patients are women.', ['0.6667 ratio patients exact']],
  ['One in five migrants was robbed on the way.', ['0.2 ratio migrants exact']],
  ['Four out of every ten families borrow money.', ['0.4 ratio families exact']],
  ['Arrivals tripled.', ['3 multiple Arrivals exact']],
  ['They hauled 350 metric tonnes of rice.', ['350 measure metric tonnes exact']],
  ['Rains flooded 1,200 hectares.', ['1200 measure hectares exact']],
  ['The storm left one dead and two missing.', ['1 count dead exact', '2 count missing exact']],
  ['At least one family member works abroad.', ['1 count family member at_least']],
  ['The fever reached 7 of the 9 districts.', ['7 count districts exact', '9 count districts exact']],
  ['The team built three 60-bed wards.', ['3 count wards exact', '60 count bed wards exact']],
  ['5,000 families (about 25,000 people) moved north.', ['5000 count families exact', '25000 count people about']],
  ['More than 2000 families moved north.', ['2000 count families over']],
  ['Some 90 guards were trained; 40 have received uniforms.', ['90 count guards about', '40 count guards exact']],
  ['Police counted 800 dogs, 30 of which were ill.', ['800 count dogs exact', '30 count dogs exact']],
];

for (const [text, expected] of READS) test(`reads: ${text}`, () => assert.deepEqual(brief(text), expected));

const DECOYS: readonly (readonly [what: string, text: string])[] = [
  ['year', 'The camp opened in 2009 and closed in 2014.'],
  ['year before a noun', 'In 2016 families began to leave.'],
  ['years as a range', 'The plan for 2018-2020 was signed.'],
  ['date', 'The boat sank on 14 March near the coast.'],
  ['date, American order', 'The boat sank on March 14, near the coast.'],
  ['days of a month', 'Talks were held on 3, 4 and 5 May.'],
  ['date in brackets', 'The convoy left on Friday (09/03).'],
  ['time', 'Doors open at 10 a.m. and the talk begins at 14:30.'],
  ['age', 'Maryam, a 27-year-old nurse, fled alone.'],
  ['age limit', 'Children under five were screened.'],
  ['aged', 'The boys were aged 12 and above.'],
  ['duration', 'They walked for three days and waited two weeks.'],
  ['duration as adjective', 'A four-day course was held.'],
  ['distance', 'The site lies 45 km from the border.'],
  ['money', 'The kit costs 35 dollars.'],
  ['ordinal', 'It is the 3rd meeting of the 21st century.'],
  ['name with a number', 'The fighting reached Camp 7 at dawn.'],
  ['label', 'Under Article 14 and Resolution 1325 they are protected.'],
  ['law', 'Law No. 27 bans it.'],
  ['disease', 'Tests for COVID-19 began.'],
  ['route', 'Trucks were stopped on Route 66.'],
  ['around the clock', 'The hotline is open 24/7.'],
  ['school year', 'Lessons of 2014/15 are over.'],
  ['phone', 'Call Tel: +39 06 4423 1100 for details.'],
  ['list numbers', '1. Food\n2. Water'],
  ['one as a pronoun', 'No one came, and one of them said that one day all would.'],
  ['vague quantity', 'Thousands fled; dozens of homes burned.'],
  ['frequency', 'Teams meet twice a week.'],
  ['storm', 'Hurricane Nora, a category 4 storm, hit the coast.'],
  ['earthquake', 'A magnitude 6.8 earthquake struck.'],
];

for (const [what, text] of DECOYS) test(`leaves out: ${what}`, () => assert.deepEqual(brief(text), []));

test('a count said twice is counted once', () => {
  assert.deepEqual(brief('The team opened five (5) clinics.').length, 1);
});

const INDICATORS: readonly (readonly [text: string, indicator: string])[] = [
  ['2,300 migrants were rescued at sea.', 'rescued'],
  ['The coastguard rescued 120 people.', 'rescued'],
  ['The attack killed 17 civilians.', 'deaths'],
  ['A landslide killed eight people.', 'deaths'],
  ['The blast left 40 people injured.', 'injured'],
  ['Clashes displaced 9,000 people.', 'displaced'],
  ['The area hosts 60,000 IDPs.', 'displaced'],
  ['Some 400 migrants arrived on Monday.', 'arrivals'],
  ['The agency helped 70 migrants return home.', 'returnees'],
  ['IOM trained 55 officers.', 'reached'],
  ['The ministry deployed 55 officers.', 'staff'],
  ['IOM trained 55 people.', 'reached'],
  ['The plan aims to reach 30,000 people.', 'targeted'],
  ['Around 90,000 people are in need of water.', 'in_need'],
  ['The floods affected 15,000 people.', 'affected'],
  ['There are 12 camps in the valley.', 'facilities'],
  ['We handed out 8,000 blankets.', 'items'],
  ['Doctors recorded 620 cases of measles.', 'cases'],
  ['Delegates of 45 countries met.', 'countries'],
  ['There were 33 attacks on aid convoys.', 'incidents'],
  ['The region has 258,000 refugees.', 'refugees'],
  ['Police freed 21 trafficked women.', 'trafficked'],
];

test('two numbers with a verb each keep their own', () => {
  const found = read('statistic', 'At least 11 people died and 46 were injured.');
  assert.deepEqual(
    found.map(({ value, indicator }) => [value, indicator]),
    [
      [11, 'deaths'],
      [46, 'injured'],
    ],
  );
});

for (const [text, indicator] of INDICATORS)
  test(`indicator ${indicator}: ${text}`, () => assert.equal(read('statistic', text)[0]?.indicator, indicator));

test('places: named in the sentence, else the country that the release is about', () => {
  const facts = read('statistic', 'Juba – Some 500 families came home.\n\nAnother 300 families crossed into Uganda.');
  assert.deepEqual(
    facts.map((fact) => fact.places),
    [['SS'], ['UG']],
  );
});

test('a country in the name of an organization is no place', () => {
  assert.deepEqual(read('statistic', 'The Norway Relief Fund helped 40 families.')[0]?.places, []);
});

test('period: the date of the sentence', () => {
  const [fact] = read('statistic', 'In February 2018, 900 people arrived.');
  assert.deepEqual(fact?.period, { start: '2018-02-01', end: '2018-02-28' });
});

test('source: who is said to report', () => {
  const [according] = read('statistic', 'According to data from the Ministry of Health, 70 clinics are closed.');
  assert.equal(according?.source, 'the Ministry of Health');
  const [reported] = read('statistic', 'The World Bank estimates that 2 million people send money home.');
  assert.equal(reported?.source, 'The World Bank');
  const [none] = read('statistic', 'Over 300 people were fed; 6,000 returns were recorded.');
  assert.equal(none?.source, null);
});

test('numbers in the title are facts of their own', () => {
  const facts = read('statistic', 'The flight landed safely.', { title: '150 Stranded Migrants Fly Home' });
  assert.deepEqual(
    facts.map((fact) => [fact.evidence.field, fact.value, fact.unitText]),
    [['title', 150, 'Stranded Migrants']],
  );
});

test('an Arabic amount of money is no count, and its scale words multiply', () => {
  const counts = (text: string) => read('statistic', text, { language: 'ar' }).map((fact) => fact.value);
  assert.deepEqual(counts('دفع الصندوق 200 دولار.'), []);
  assert.deepEqual(counts('نزح 2 مليون شخص.'), [2_000_000]);
});
