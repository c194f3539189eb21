import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const organizations = (text: string, language = 'en'): readonly string[] =>
  read('organization', text, { language }).map(({ name, aliases }) => [name, ...aliases].join(' | '));

describe('organizations: known names and acronyms', () => {
  it('gives one fact for all names of one body', () => {
    assert.deepEqual(organizations('IOM, the UN Migration Agency, and IOM HQ agree.'), [
      'UN Migration Agency | IOM | IOM HQ',
    ]);
    assert.deepEqual(
      organizations("L'Organisation internationale pour les migrations (OIM) a aidé. L'OIM reste.", 'fr'),
      ['Organisation internationale pour les migrations | OIM'],
    );
  });

  it('binds an acronym to the name it is defined with', () => {
    assert.deepEqual(organizations('The Qatar Development Fund (QDF) paid. The QDF-backed project ends.'), [
      'Qatar Development Fund | QDF',
    ]);
  });

  it('takes acronyms only as they are written', () => {
    assert.deepEqual(organizations('Those who care for people in need said who is at risk.'), []);
    assert.deepEqual(organizations('Un homme au marché a reçu un kit.', 'fr'), []);
  });
});

describe('organizations: grammar, English', () => {
  it('reads ministries to the end of their names', () => {
    assert.deepEqual(organizations('The Ministry of Rehabilitation, Resettlement and Reconstruction helped.'), [
      'Ministry of Rehabilitation, Resettlement and Reconstruction',
    ]);
  });

  it('parts coordinated ministries', () => {
    assert.deepEqual(organizations('It was done with the ministries of Health and Gender.'), [
      'ministries of Health | Ministry of Health',
      'Gender | Ministry of Gender',
    ]);
  });

  it('parts two bodies joined by "and"', () => {
    assert.deepEqual(organizations('The Ministry of Health and UNICEF met the Police Department.'), [
      'Ministry of Health',
      'UNICEF',
      'Police Department',
    ]);
  });

  it('keeps the owner as another form', () => {
    assert.deepEqual(organizations('Somaliland’s Immigration Department came. The Immigration Department left.'), [
      'Immigration Department | Somaliland’s Immigration Department',
    ]);
  });

  it('counts governments and consulates in small letters where a country is named', () => {
    assert.deepEqual(organizations('The Ethiopian consulate in Hargeisa and the government of Iraq agreed.'), [
      'Ethiopian consulate in Hargeisa | Ethiopian consulate',
      'government of Iraq',
    ]);
    assert.deepEqual(organizations('The Iraqi Government thanked. The Government of Iraq paid.').length, 1);
  });

  it('leaves out what names none: the Mission, local councils, projects', () => {
    assert.deepEqual(
      organizations('The Mission and the Ministry met a local Council. The Regional Mixed Migration Project began.'),
      [],
    );
  });

  it('counts country offices apart', () => {
    assert.deepEqual(organizations('IOM Iraq wrote to IOM. IOM Nepal Chief of Mission Ann Lee spoke.'), [
      'IOM Iraq',
      'IOM',
      'IOM Nepal',
    ]);
  });
});

describe('organizations: grammar, French and Spanish', () => {
  it('goes on with adjectives and complements in small letters', () => {
    assert.deepEqual(
      organizations('La Croix-Rouge burkinabè et le Ministère de la Santé publique ont aidé les migrants.', 'fr'),
      ['Croix-Rouge burkinabè', 'Ministère de la Santé publique'],
    );
  });

  it('reads Spanish secretariats and offices', () => {
    assert.deepEqual(
      organizations(
        'La Secretaría de Relaciones Exteriores y la Oficina de la OIT para América Central, Cuba y Panamá.',
        'es',
      ),
      [
        'Secretaría de Relaciones Exteriores',
        'Oficina de la OIT para América Central, Cuba y Panamá | Oficina de la OIT',
      ],
    );
    assert.deepEqual(organizations('El gobierno de Guatemala y la Cruz Roja Colombiana.', 'es'), [
      'gobierno de Guatemala',
      'Cruz Roja Colombiana',
    ]);
  });
});

describe('organizations: other languages', () => {
  it('knows the great ones in Arabic', () => {
    assert.deepEqual(organizations('قالت المنظمة الدولية للهجرة إن الأمم المتحدة تدعم ذلك.', 'ar'), [
      'المنظمة الدولية للهجرة',
      'الأمم المتحدة',
    ]);
  });
});

describe('organizations: what reading real documents taught', () => {
  it('joins the parts before the noun of a department', () => {
    assert.deepEqual(organizations('The Bangladeshi Immigration and Passports Department has registered them.'), [
      'Bangladeshi Immigration and Passports Department',
    ]);
  });

  it('goes on over several "and", owners that are no body, and posts behind "Office of"', () => {
    assert.deepEqual(organizations('The Committee for Forest Fire Prevention and Search and Rescue met.'), [
      'Committee for Forest Fire Prevention and Search and Rescue',
    ]);
    assert.deepEqual(organizations('The Hanoi People’s Committee and the Office of the Prime Minister agreed.'), [
      'Hanoi People’s Committee',
      'Office of the Prime Minister',
    ]);
  });

  it('ends before a hyphen, and takes no bracketed country for an acronym', () => {
    assert.deepEqual(organizations('The UNHCR-led team met Médecins Sans Frontières (Belgium).'), [
      'UNHCR',
      'Médecins Sans Frontières',
    ]);
  });

  it('believes unknown names that stand in a list of bodies', () => {
    assert.deepEqual(organizations('Partners are ADRA, INTERSOS, Nile Hope, UNV and Women Aid Vision.'), [
      'ADRA',
      'INTERSOS',
      'Nile Hope',
      'UNV',
      'Women Aid Vision',
    ]);
  });

  it('joins a name and its short form', () => {
    assert.deepEqual(organizations('The Special Tribunal for Lebanon sits. The Special Tribunal goes on.'), [
      'Special Tribunal for Lebanon | Special Tribunal',
    ]);
  });

  it('takes countries and places with the noun of a body for none', () => {
    assert.deepEqual(organizations('The Russian Federation abstained on the West Bank.'), []);
    assert.deepEqual(organizations('La Fédération de Russie s’est abstenue.', 'fr'), []);
  });

  it('stops before verbs that look like adjectives or complements', () => {
    assert.deepEqual(organizations('Le Conseil indique que le Gouvernement d’organiser les élections.', 'fr'), []);
    assert.deepEqual(organizations('El Tribunal Supremo Electoral a mejorar su política.', 'es'), [
      'Tribunal Supremo Electoral',
    ]);
  });

  it('believes the text where it defines an acronym otherwise', () => {
    assert.deepEqual(organizations('They signed the Nationwide Ceasefire Agreement (NCA). The NCA holds.'), []);
    assert.deepEqual(organizations('La malnutrition aiguë globale (MAG) baisse. Le taux de MAG baisse.', 'fr'), []);
  });

  it('wants the capitals of a known name of several words', () => {
    assert.deepEqual(organizations('People in need: 20 million. We helped People in Need.'), ['People in Need']);
  });
  it('takes a known name in each of its spellings', () => {
    assert.deepEqual(organizations('Médecins sans frontières left Bria. Terre des hommes urged States to act.'), [
      'Médecins sans frontières',
      'Terre des hommes',
    ]);
  });

  it('takes neither headings in capitals nor parts of countries nor the societies of the movement', () => {
    assert.deepEqual(organizations('BRIEFING ON THE NATIONAL COUNCIL\nFloods hit the Department of Putumayo.'), []);
    assert.deepEqual(
      organizations(
        'The International Federation of Red Cross and Red Crescent Societies and National Red Cross and Red Crescent Societies.',
      ),
      ['International Federation of Red Cross and Red Crescent Societies'],
    );
  });

  it('takes acronyms that lead up to a body for bodies', () => {
    assert.deepEqual(organizations('Asistieron OACP, BLUE y el Ministerio de Salud.', 'es'), [
      'OACP',
      'BLUE',
      'Ministerio de Salud',
    ]);
  });

  it('keeps the government of a state apart from that of the country', () => {
    assert.deepEqual(organizations('The Mexican Government and the Government of Tabasco agreed.'), [
      'Mexican Government',
      'Government of Tabasco',
    ]);
  });

  it('parts ministries at commas, and ends a name before a month', () => {
    assert.deepEqual(
      organizations('The Ministries of Justice, Defence and Gender, Children and Social Protection met.').length,
      3,
    );
    assert.deepEqual(organizations('The Foreign Affairs Council of May decided.'), ['Foreign Affairs Council']);
  });

  it('reads offices for several regions, in French with its elided article', () => {
    assert.deepEqual(
      organizations('La Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe.', 'es'),
      ['Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe | Oficina Regional de la OIM'],
    );
    assert.deepEqual(organizations('Le Bureau régional de l’OIM pour l’Afrique de l’Ouest et du Centre.', 'fr'), [
      'Bureau régional de l’OIM pour l’Afrique de l’Ouest et du Centre | Bureau régional de l’OIM',
    ]);
  });

  it('goes on over the commas of a ministry in small letters, and over "in Persons"', () => {
    assert.deepEqual(
      organizations('Le ministère de l’Intérieur, de la Sécurité publique et de la Décentralisation.', 'fr'),
      ['ministère de l’Intérieur, de la Sécurité publique et de la Décentralisation'],
    );
    assert.deepEqual(organizations('The National Agency for the Prohibition of Trafficking in Persons (NAPTIP) met.'), [
      'National Agency for the Prohibition of Trafficking in Persons | NAPTIP',
    ]);
  });

  it('takes a body with an acronym of its own, and an acronym that is a town’s name too', () => {
    assert.deepEqual(organizations('The Joint IDP Profiling Service (JIPS) wrote it.'), [
      'Joint IDP Profiling Service | JIPS',
    ]);
    assert.deepEqual(organizations('The Ministry of Social Services and NEMA flew there.'), [
      'Ministry of Social Services',
      'NEMA',
    ]);
  });

  it('takes an owner in a list for no body, nor a kingdom', () => {
    assert.deepEqual(
      organizations('UNICEF, UNHCR, Somaliland’s Immigration Department and the Kingdom of Saudi Arabia met.'),
      ['UNICEF', 'UNHCR', 'Immigration Department | Somaliland’s Immigration Department'],
    );
  });
});

describe('organizations: offices, courts and corps', () => {
  it('reads offices by a slash, by their place, and sub-delegations', () => {
    assert.deepEqual(organizations('UNICEF/Nairobi, UNICEF/Kenya and the Herat regional office agreed.'), [
      'UNICEF | UNICEF/Nairobi',
      'UNICEF/Kenya',
      'Herat regional office',
    ]);
    assert.deepEqual(organizations('La Sous-Délégation du HCR à Bukavu a ouvert.', 'fr'), [
      'Sous-Délégation du HCR à Bukavu | Sous-Délégation du HCR',
    ]);
  });

  it('reads courts and corps that adjectives in small letters name', () => {
    assert.deepEqual(organizations('La Cour pénale spéciale siège à Bangui.', 'fr'), ['Cour pénale spéciale']);
    assert.deepEqual(organizations('La Fuerza Pública y el Mindefensa llegaron.', 'es'), [
      'Fuerza Pública',
      'Mindefensa',
    ]);
    assert.deepEqual(organizations('La Sub Alcaldía Mallasa ayudó.', 'es'), ['Sub Alcaldía Mallasa']);
  });

  it('reads ministries in small letters to the end of their subject', () => {
    assert.deepEqual(organizations('The department of women’s affairs and the ministry of public health said so.'), [
      'department of women’s affairs',
      'ministry of public health',
    ]);
    assert.deepEqual(organizations('The department of the house is closed.'), []);
  });

  it('reads whom a centre is for', () => {
    assert.deepEqual(organizations('El Centro de Atención a Migrantes Retornados abrió.', 'es'), [
      'Centro de Atención a Migrantes Retornados',
    ]);
  });

  it('reads radio stations and volunteers', () => {
    assert.deepEqual(organizations('He told Radio Ergo so. Radio Programmes help.'), ['Radio Ergo']);
    assert.deepEqual(organizations('Les Volontaires des Nations Unies (VNU) ont aidé.', 'fr'), [
      'Volontaires des Nations Unies | VNU',
    ]);
  });
});

describe('organizations: what is none', () => {
  it('leaves out registers, "UN Funds and Agencies" and ways to follow somebody', () => {
    assert.deepEqual(organizations('Según el Registro Único de Damnificados (RUD), hay más.', 'es'), []);
    assert.deepEqual(organizations('UN Funds and Agencies met.'), []);
    assert.deepEqual(organizations('Follow us on Twitter, Facebook and YouTube.'), []);
    assert.deepEqual(organizations('Twitter said so.'), ['Twitter']);
  });
});
