import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { isInDocument } from '../../../lambda/facts/documents/layer.ts';
import { read } from './read.ts';

const brief = (text: string, language = 'en'): readonly string[] =>
  read('document', text, { language }).map((fact) => `${fact.type}: ${fact.title}`);

const READS: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  // Known titles, in capitals or not.
  ['Talks on a global compact for migration go on.', 'en', ['agreement: global compact for migration']],
  [
    'Talks on a global compact for safe, orderly and regular migration began.',
    'en',
    ['agreement: global compact for safe, orderly and regular migration'],
  ],
  [
    'The Global Compact for Refugees and the Global Compact for Migration differ.',
    'en',
    ['agreement: Global Compact for Refugees', 'agreement: Global Compact for Migration'],
  ],
  [
    'States adopted the New York Declaration for Refugees and Migrants. The New York Declaration is broad.',
    'en',
    ['agreement: New York Declaration for Refugees and Migrants'],
  ],
  [
    'IOM’s Displacement Tracking Matrix (DTM) found gaps. DTM teams went on.',
    'en',
    ['dataset: Displacement Tracking Matrix'],
  ],
  ['According to DTM, more families arrived.', 'en', ['dataset: DTM']],
  ['The 2030 Agenda for Sustainable Development says so.', 'en', ['plan: 2030 Agenda for Sustainable Development']],
  // In capitals a title, in small letters any.
  [
    'IOM and Fiji signed a Memorandum of Understanding on Labour Mobility.',
    'en',
    ['agreement: Memorandum of Understanding on Labour Mobility'],
  ],
  ['IOM and Fiji signed a memorandum of understanding.', 'en', []],
  ['Work on IOM’s Crisis Response Plan 2024 for Fiji goes on.', 'en', ['plan: Crisis Response Plan 2024 for Fiji']],
  ['IOM launched its Global Appeal 2024 in Fiji.', 'en', ['appeal: Global Appeal 2024']],
  ['Fiji y la OIM firmaron un Memorando de Entendimiento.', 'es', ['agreement: Memorando de Entendimiento']],
  ['La OIM consultó el Registro Único de Víctimas.', 'es', ['dataset: Registro Único de Víctimas']],
  ['Los migrantes acudieron al registro único.', 'es', []],
  // Capitals enough behind a noun of work make a title; two titles joined are two; a heading is none.
  [
    'States spoke of the Framework for Resilient Development in the Pacific.',
    'en',
    ['plan: Framework for Resilient Development in the Pacific'],
  ],
  ['States spoke of the Framework for Fiji.', 'en', []],
  [
    'States spoke of the Charter for Clean Rivers in Fiji and the Grand Bargain.',
    'en',
    ['agreement: Charter for Clean Rivers in Fiji', 'agreement: Grand Bargain'],
  ],
  ['They read the Overview of Host National Society.', 'en', []],
  [
    'The report, Fatal Roads Volume 3: Improving Data on Lost Travellers, was launched.',
    'en',
    ['report: Fatal Roads Volume 3: Improving Data on Lost Travellers'],
  ],
  // Where a title in small letters ends: before a verb of what it does, before what is to be done.
  [
    'Se habló del Pacto Global para las Migraciones establecerá principios.',
    'es',
    ['agreement: Pacto Global para las Migraciones'],
  ],
  [
    'On a lu la Stratégie Mondiale de l’Eau du Togo pour assurer la santé.',
    'fr',
    ['plan: Stratégie Mondiale de l’Eau du Togo'],
  ],
  ['On a lu la Déclaration du Dr Awa Diallo.', 'fr', []],
  ['On a lu la loi togolaise « Eau pour tous » de 2014.', 'fr', ['law: Eau pour tous']],
  [
    'Se aprobó la Estrategia Regional para la Gestión del Agua.',
    'es',
    ['plan: Estrategia Regional para la Gestión del Agua'],
  ],
  ['Rige la Ley 21 de 1991.', 'es', ['law: Ley 21 de 1991']],
  ['Ana Ruiz, Head of Policy, spoke.', 'en', []],
  // One compact under several names.
  [
    'Se habló del Pacto Mundial para la Migración. El Pacto Global para las Migraciones es amplio.',
    'es',
    ['agreement: Pacto Mundial para la Migración'],
  ],
  ['Les États ont relu l’Agenda 2063.', 'fr', ['plan: Agenda 2063']],
  // Capitals that a noun heads.
  ['The Kenya Climate Change Act is new.', 'en', ['law: Kenya Climate Change Act']],
  [
    'They launched the 2018 Humanitarian Response Plan for Yemen.',
    'en',
    ['plan: 2018 Humanitarian Response Plan for Yemen'],
  ],
  [
    'It is in line with the UNAIDS 2016-2021 Strategy: Ending AIDS Fast, she said.',
    'en',
    ['plan: UNAIDS 2016-2021 Strategy: Ending AIDS Fast'],
  ],
  [
    'Parties to the Convention on the Rights of the Child and the Optional Protocol met.',
    'en',
    ['agreement: Convention on the Rights of the Child'],
  ],
  ['They cite IOM’s World Migration Report 2018 often.', 'en', ['report: World Migration Report 2018']],
  ['In line with ADB’s Strategy 2020, it grew.', 'en', ['plan: Strategy 2020']],
  ['The Anti-Personnel Mine Ban Convention’s meeting ended.', 'en', ['agreement: Anti-Personnel Mine Ban Convention']],
  // Numbers.
  [
    'He quoted Law No. 12 of 2013 on combating trafficking, which is strict.',
    'en',
    ['law: Law No. 12 of 2013 on combating trafficking'],
  ],
  ['UN Security Council resolution 2254 calls for talks.', 'en', ['law: UN Security Council resolution 2254']],
  ['Law No. 5/2011 and Law No. 5/2015 were passed.', 'en', ['law: Law No. 5/2011', 'law: Law No. 5/2015']],
  // Titles beside a noun.
  ['A new report entitled “Life on the Road” was out.', 'en', ['report: Life on the Road']],
  ['The "Living Together" booklet tells stories.', 'en', ['other: Living Together']],
  [
    'He praised the report, Making Mobility Work for Cities, on Monday.',
    'en',
    ['report: Making Mobility Work for Cities'],
  ],
  ['The study ‘Leaving Home’, funded by Norway, was launched.', 'en', ['report: Leaving Home']],
  // None.
  ['The Report comes at a crucial time. The annual report is late.', 'en', []],
  ['This Emergency Appeal is the second. The Joint Statement was short.', 'en', []],
  ['The Sustainable Development Goals and the Missing Migrants Project were named.', 'en', []],
  ['The Migration Policy Institute and the Law Enforcement Agency met.', 'en', []],
  ['International Humanitarian Law and the Rule of Law matter.', 'en', []],
  ['Johannes Hahn, Commissioner for European Neighbourhood Policy and Enlargement, spoke.', 'en', []],
  ['The project ‘Safe Return Home’ and the podcast “A Long Road” began.', 'en', []],
  ['Details are in the annex (see Table 1 and the map in Annex A for all eight regions).', 'en', []],
  ['“We need a report,” said Ms. Amina Diallo.', 'en', []],
  ['“The Future Is Here Today” 2017 Global Humanitarian Policy Forum began.', 'en', []],
  ['Post-Election Statement: International Observation Mission to the Valley.', 'en', []],
  // French.
  [
    'Ils ont adopté le Pacte mondial pour des migrations sûres, ordonnées et régulières à Marrakech.',
    'fr',
    ['agreement: Pacte mondial pour des migrations sûres, ordonnées et régulières'],
  ],
  [
    'La Convention relative aux droits de l’enfant est claire.',
    'fr',
    ['agreement: Convention relative aux droits de l’enfant'],
  ],
  ['Dans un rapport intitulé « Partir ou rester », elle décrit la route.', 'fr', ['report: Partir ou rester']],
  ['La résolution 2391 du Conseil de sécurité le demande.', 'fr', ['law: résolution 2391 du Conseil de sécurité']],
  ['Le Plan de réponse humanitaire 2018 est lancé.', 'fr', ['plan: Plan de réponse humanitaire 2018']],
  ['Le rapport est attendu. Un plan national existe.', 'fr', []],
  [
    'Ils citent le Traité d’interdiction des mines et pour des raisons claires.',
    'fr',
    ['agreement: Traité d’interdiction des mines'],
  ],
  [
    'Selon le Rapport du Secrétaire général sur la pêche des anchois, cela dure.',
    'fr',
    ['report: Rapport du Secrétaire général sur la pêche des anchois'],
  ],
  // Spanish.
  ['Negocian un pacto mundial sobre migración, por cuanto urge.', 'es', ['agreement: pacto mundial sobre migración']],
  ['Presentaron el estudio Niñez y Trabajo Rural, en Quito.', 'es', ['report: Niñez y Trabajo Rural']],
  ['Rige la Ley 1716 de 2014 desde hace mucho.', 'es', ['law: Ley 1716 de 2014']],
  [
    'Presentó el “Manual de procedimientos para la atención de migrantes”, en Lima.',
    'es',
    ['other: Manual de procedimientos para la atención de migrantes'],
  ],
  ['La firma de este Pacto resulta fundamental. Es un Pacto porque estamos de acuerdo.', 'es', []],
  ['Habló la Unidad de Política Migratoria y el Proyecto Portal de Empleo Rural.', 'es', []],
  [
    'Cita la Carta de la OEA y la Convención Americana sobre Derechos Humanos.',
    'es',
    ['agreement: Carta de la OEA', 'agreement: Convención Americana sobre Derechos Humanos'],
  ],
  ['Consensuó el Protocolo de Plantaciones **La sesión empezó.', 'es', ['agreement: Protocolo de Plantaciones']],
  ['Se prevé que tal Pacto sea adoptado. El informe anual no ha salido.', 'es', []],
];

/** Where a title ends, and the sentence goes on. */
const ENDS: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  [
    'El Pacto Mundial para las Migraciones fijará reglas para todos.',
    'es',
    ['agreement: Pacto Mundial para las Migraciones'],
  ],
  ['La Ley de Protección de la Niñez y su reglamento rigen ya.', 'es', ['law: Ley de Protección de la Niñez']],
  ['Celebran el Acuerdo de Paz y el final de la guerra.', 'es', ['agreement: Acuerdo de Paz']],
  [
    'Citó la Convención para la Prevención del Tráfico, Trata y Explotación de Personas en Lima.',
    'es',
    ['agreement: Convención para la Prevención del Tráfico, Trata y Explotación de Personas en Lima'],
  ],
  [
    'Rige la Agenda 2030 para el Desarrollo Sostenible desde entonces.',
    'es',
    ['plan: Agenda 2030 para el Desarrollo Sostenible'],
  ],
  [
    'Avanza la Estrategia Nacional para el Fomento de la Pesca 2018-2022.',
    'es',
    ['plan: Estrategia Nacional para el Fomento de la Pesca 2018-2022'],
  ],
  ['El Plan Departamental de Agua dirigido a los alcaldes empezó.', 'es', ['plan: Plan Departamental de Agua']],
  ['Suscribió un Acuerdo para construir viviendas rurales.', 'es', []],
  [
    'Le Plan national de reboisement et de protection de la mangrove est prêt.',
    'fr',
    ['plan: Plan national de reboisement et de protection de la mangrove'],
  ],
  ['La Charte des Nations Unies et le respect que tous lui doivent.', 'fr', ['agreement: Charte des Nations Unies']],
  [
    'Ils saluent la Stratégie de retour pour les pays du Sahel touchés par la crise.',
    'fr',
    ['plan: Stratégie de retour pour les pays du Sahel'],
  ],
  [
    'Le Cadre de Sendai pour la réduction des risques de catastrophe montrent la voie.',
    'fr',
    ['plan: Cadre de Sendai pour la réduction des risques de catastrophe'],
  ],
  ['LE RESPECT DES LOIS DANS LE CADRE DES CONTROLES ROUTIERS.', 'fr', []],
  ['Invoking resolution 2165 for a further year, they voted.', 'en', ['law: resolution 2165']],
  [
    'Parties to the Convention on the Rights of Rural Workers in Kenyan courts spoke.',
    'en',
    ['agreement: Convention on the Rights of Rural Workers'],
  ],
  ['The Global Covenant of Mayors and the United Nations Global Compact joined in.', 'en', []],
];

/** One document under several names. */
const ONCE: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  [
    'Hablan del pacto mundial sobre migración. El Pacto Mundial para una Migración Segura, Ordenada y Regular se firmará. El Pacto Global es voluntario.',
    'es',
    ['agreement: Pacto Mundial para una Migración Segura, Ordenada y Regular'],
  ],
  [
    'The Global Compact for Migration is near. The Global Compact for Safe, Orderly and Regular Migration is long. The Global Compact is not binding.',
    'en',
    ['agreement: Global Compact for Safe, Orderly and Regular Migration'],
  ],
  [
    'Le pacte mondial sur les migrations sera signé. Le Pacte mondial pour des migrations sûres, ordonnées et régulières est prêt.',
    'fr',
    ['agreement: Pacte mondial pour des migrations sûres, ordonnées et régulières'],
  ],
  [
    'The HRP is short of funds. The 2018 Humanitarian Response Plan (HRP) needs more.',
    'en',
    ['plan: 2018 Humanitarian Response Plan'],
  ],
  [
    'The 2017 Humanitarian Response Plan ended; the 2018 Humanitarian Response Plan begins.',
    'en',
    ['plan: 2017 Humanitarian Response Plan', 'plan: 2018 Humanitarian Response Plan'],
  ],
  [
    'La DTM a compté les familles. La Matrice de suivi des déplacements est un outil.',
    'fr',
    ['dataset: Matrice de suivi des déplacements'],
  ],
  [
    'They ratified the Protocol to the Coastal States Charter. The Coastal States Charter is old.',
    'en',
    ['agreement: Protocol to the Coastal States Charter', 'agreement: Coastal States Charter'],
  ],
  [
    'The 2030 Agenda matters. The 2030 Agenda for Sustainable Development has targets.',
    'en',
    ['plan: 2030 Agenda for Sustainable Development'],
  ],
];

/** Titles in small letters, by a year, behind an article, or with letters in brackets inside. */
const FOUND: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  [
    'Togo revised its national disaster preparedness plan last year.',
    'en',
    ['plan: national disaster preparedness plan'],
  ],
  ['They drafted a national plan and talked of the national plan.', 'en', []],
  [
    'The national strategy against child labour 2018-2022 is out.',
    'en',
    ['plan: national strategy against child labour 2018-2022'],
  ],
  [
    'Chad ratified the international convention on domestic work.',
    'en',
    ['agreement: international convention on domestic work'],
  ],
  [
    'Rights flow from the 1951 Convention and the Constitution of Uganda.',
    'en',
    ['agreement: 1951 Convention', 'law: Constitution of Uganda'],
  ],
  ['Officials follow the Framework on Planned Relocation.', 'en', ['plan: Framework on Planned Relocation']],
  [
    'The National Action Plan on Ending Gender-based Violence began.',
    'en',
    ['plan: National Action Plan on Ending Gender-based Violence'],
  ],
  ['States adopted Declaration 114 in Addis Ababa.', 'en', ['agreement: Declaration 114']],
  ['The 2019 HRP is funded; HDX shows it.', 'en', ['plan: 2019 HRP', 'dataset: HDX']],
  ['The UN Charter and the Arms Trade Treaty say so.', 'en', ['agreement: UN Charter', 'agreement: Arms Trade Treaty']],
  [
    'Le ministère a validé la stratégie nationale de lutte contre la traite des personnes, hier.',
    'fr',
    ['plan: stratégie nationale de lutte contre la traite des personnes'],
  ],
  ['Une stratégie nationale de santé est en cours. Le plan national avance.', 'fr', []],
  ['Ils appliquent la loi relative à l’asile.', 'fr', ['law: loi relative à l’asile']],
  ['Le retour à la constitution de 1991 est demandé.', 'fr', ['law: constitution de 1991']],
  ['Selon la Convention de 1951, il est réfugié.', 'fr', ['agreement: Convention de 1951']],
  ['La Displacement Tracking Matrix (DTM) compte les familles.', 'fr', ['dataset: Displacement Tracking Matrix']],
  ['Ils citent le Communiqué Conjoint signé en mai.', 'fr', ['agreement: Communiqué Conjoint']],
  [
    'Elle diffuse les « Normes minimales pour la protection des blessés ».',
    'fr',
    ['other: Normes minimales pour la protection des blessés'],
  ],
  [
    'Lo exige el pacto internacional de derechos civiles y políticos.',
    'es',
    ['agreement: pacto internacional de derechos civiles y políticos'],
  ],
  [
    'Perú presentó la política nacional de migración laboral, ayer.',
    'es',
    ['plan: política nacional de migración laboral'],
  ],
  ['Firmaron la convención sobre el trabajo doméstico.', 'es', ['agreement: convención sobre el trabajo doméstico']],
  ['Es una política nacional de migración. El acuerdo sobre la fecha llegó.', 'es', []],
  [
    'Rige la Estrategia Regional de Gestión del Agua (EGA) en el Corredor Seco y sus valles.',
    'es',
    ['plan: Estrategia Regional de Gestión del Agua (EGA) en el Corredor Seco'],
  ],
  ['Según el Panorama Social de los Andes 2016, bajó.', 'es', ['report: Panorama Social de los Andes 2016']],
  ['El sistema “Humanitarian Data Desk” (HDX) es abierto.', 'es', ['dataset: Humanitarian Data Desk']],
  [
    'IOM launched an Emergency Appeal for Malawi and a Regional Strategy for Resilience.',
    'en',
    ['appeal: Emergency Appeal for Malawi', 'plan: Regional Strategy for Resilience'],
  ],
  ['They were tried under the Smuggling in Persons Act 2009.', 'en', ['law: Smuggling in Persons Act 2009']],
  ['Its report, titled Leaving Nobody Out, is new.', 'en', ['report: Leaving Nobody Out']],
  ['The DTM Round 9 data were shared.', 'en', ['dataset: DTM']],
  [
    'Le Plan-cadre des Nations Unies pour le relèvement et l’Agenda 2063 se rejoignent.',
    'fr',
    ['plan: Plan-cadre des Nations Unies pour le relèvement', 'plan: Agenda 2063'],
  ],
  ['Les États signataires de l’Accord-cadre à reprendre le dialogue sont là.', 'fr', []],
  [
    'Ils révisent le Code pénal et la Politique nationale migratoire.',
    'fr',
    ['law: Code pénal', 'plan: Politique nationale migratoire'],
  ],
  ['La loi n° 2003-19 contre la traite protège les victimes.', 'fr', ['law: loi n° 2003-19 contre la traite']],
  ['Según el informe de ACNUR Más lejos de casa, suben.', 'es', ['report: Más lejos de casa']],
  ['Habló la jefa de misión del informe de la OIM Costa Rica, ayer.', 'es', []],
  ['Ils ont signé l’accord d’Ouagadougou et l’accord de la CEDEAO.', 'fr', ['agreement: accord d’Ouagadougou']],
  ['Las partes del tratado de Asunción y del acuerdo de UNASUR hablaron.', 'es', ['agreement: tratado de Asunción']],
  ['Tous citent l’Accord de paix et la Loi internationale.', 'fr', ['agreement: Accord de paix']],
  ['They renewed the Juba Peace Agreement. A peace agreement is near.', 'en', ['agreement: Juba Peace Agreement']],
  // None: the text itself, and what is a programme elsewhere.
  [
    'Lake Province Relief Allocation Strategy, May 2018\n\nThis Allocation Strategy sets out needs. The Allocation Strategy is new.',
    'en',
    [],
  ],
  ['El convenio ‘Sembrando Futuro’ creció. ‘Sembrando Futuro’ es un programa de formación.', 'es', []],
];

test('the title and the words that prove it are the same', () => {
  const text =
    'Un pacto mundial sobre migración es posible. El Pacto Mundial para una Migración Segura, Ordenada y Regular espera.';
  assert.deepEqual(
    read('document', text, { language: 'es' }).map(({ title, evidence }) => [title === evidence.exact, evidence.start]),
    [[true, text.indexOf('Pacto')]],
  );
});

for (const [text, language, expected] of [...READS, ...ENDS, ...ONCE, ...FOUND])
  test(`document (${language}): ${text}`, () => assert.deepEqual(brief(text, language), expected));

test('a language without a grammar has no documents', () =>
  assert.deepEqual(brief('Das Übereinkommen Global Compact for Migration (GCM) ist neu.', 'de'), []));

test('the heading of the text is the release itself', () =>
  assert.deepEqual(brief('Nigeria Situation Report, December 2017\n\nFamilies arrived.'), []));

test('a headline gives only what is known: all its words are capital', () => {
  const title = 'UN Agency Welcomes New Report on the Global Compact for Migration';
  assert.deepEqual(
    read('document', 'Nothing here.', { title }).map((fact) => [fact.title, fact.evidence.field]),
    [['Global Compact for Migration', 'title']],
  );
});

test('what stands inside a title is told to other kinds', () => {
  const text = 'The New York Declaration for Refugees is known in New York.';
  const context = buildContext({ scope: 's', language: 'en', title: '', publishedAt: null, text });
  const body = context.fields.find((field) => field.field === 'text');
  assert.ok(body !== undefined);
  const inside = text.indexOf('New York');
  const outside = text.lastIndexOf('New York');
  assert.equal(isInDocument(context, body, { start: inside, end: inside + 8 }), true);
  assert.equal(isInDocument(context, body, { start: outside, end: outside + 8 }), false);
});
