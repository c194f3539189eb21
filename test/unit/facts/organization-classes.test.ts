import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const organizations = (text: string, language: string): readonly string[] =>
  read('organization', text, { language }).map(({ name, aliases }) => [name, ...aliases].join(' | '));

/** Each sentence with the organizations it names, in order. */
const expectAll = (language: string, cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(organizations(text, language), names, text);
};

describe('organizations bounded by their acronym', () => {
  it('reads French names in small letters to their bracket', () => {
    expectAll('fr', {
      'La Commission nationale de réinsertion des ex-combattants (CNREC) a ouvert un bureau. La CNREC recrute.': [
        'Commission nationale de réinsertion des ex-combattants | CNREC',
      ],
      "L'Agence béninoise pour l'environnement et le climat (ABEC) finance les pépinières.": [
        "Agence béninoise pour l'environnement et le climat | ABEC",
      ],
      'La Coordination des femmes rapatriées du Logone (COFREL) tient une épicerie.': [
        'Coordination des femmes rapatriées du Logone | COFREL',
      ],
      'Le centre de traitement du choléra (CTC) est plein, et le groupe de travail (GT) se réunit.': [],
    });
  });

  it('reads Spanish names between dashes and with items and articles', () => {
    expectAll('es', {
      'El Instituto Hondureño de Geología –IHG– y la Comisión Vial Andina -COVIA- informaron.': [
        'Instituto Hondureño de Geología | IHG',
        'Comisión Vial Andina | COVIA',
      ],
      'La Organización para la Memoria y la Dignidad de los Pueblos (OMDP) acompañó a las familias.': [
        'Organización para la Memoria y la Dignidad de los Pueblos | OMDP',
      ],
      'Oficina Técnica del Ministerio de Obras (ACNUR) no es una sigla.': [
        'Oficina Técnica del Ministerio de Obras',
        'ACNUR',
      ],
    });
  });

  it('takes neither kinds of bodies nor words of a heading for bodies', () => {
    expectAll('en', {
      'An international Non-Government Organisation (NGO) left after prenatal consultations (PNC).': [],
    });
    expectAll('fr', { '9 000 PERSONNES TOUCHÉES DU À UN CHOC, AYANT BESOIN D’APPUI AU RETOUR': [] });
    expectAll('es', { 'El Congreso Académico de Riesgos reunirá a expertos.': [] });
  });

  it('goes on with what a body’s body is for, in capitals', () => {
    expectAll('es', {
      'La Oficina de las Naciones Unidas para la Gestión de Aguas ayudó para salvar a muchos.': [
        'Oficina de las Naciones Unidas para la Gestión de Aguas',
      ],
    });
  });

  it('takes the noun nearest to the acronym, and no sentence before it', () => {
    expectAll('fr', {
      'Une mission a lancé les travaux avec le Mécanisme Opérationnel de Caisse (MOC).': [],
      'La commission locale et le Comité régional des pêcheurs (CRP) ont signé.': [
        'Comité régional des pêcheurs | CRP',
      ],
    });
  });

  it('reads English runs whose last word is a body’s only with an acronym', () => {
    expectAll('en', {
      'Partners are Horn Aid International (HAI), Coastal Relief Action (CRA) and others.': [
        'Horn Aid International | HAI',
        'Coastal Relief Action | CRA',
      ],
      'The International Fund for Rivers and Lakes (IFRL) lends. The Lake Authority, which met, agreed.': [
        'International Fund for Rivers and Lakes | IFRL',
        'Lake Authority',
      ],
      'Acute Watery Diarrhoea (AWD) spread through the Local Government Area (LGA).': [],
    });
  });

  it('knows an acronym before the brackets that spell it out', () => {
    expectAll('en', { 'HMU (Hargeisa Mediation Unit) met. HMU said it would.': ['Hargeisa Mediation Unit | HMU'] });
  });
});

describe('organizations in small letters', () => {
  it('reads French armies, police, courts, ministries and units', () => {
    expectAll('fr', {
      'Les forces armées tchadiennes, la gendarmerie gabonaise et la police libyenne ont escorté le convoi.': [
        'forces armées tchadiennes',
        'gendarmerie gabonaise',
        'police libyenne',
      ],
      'Les forces de sécurité burundaises et un contingent jordanien patrouillent.': [
        'forces de sécurité burundaises',
        'contingent jordanien',
      ],
      "La cour d'appel de Lomé et le tribunal de grande instance d'Abéché ont statué.": [
        "cour d'appel de Lomé",
        "tribunal de grande instance d'Abéché",
      ],
      'Le ministère de la santé publique et le ministère du travail ont formé des agents.': [
        'ministère de la santé publique',
        'ministère du travail',
      ],
      "La section de la protection de l'enfant de la MINUSMA et la Police MINUSMA ont formé des agents.": [
        "section de la protection de l'enfant de la MINUSMA",
        'Police MINUSMA',
      ],
      'Les forces maliennes, le commissariat de police de Kayes et le ministère public enquêtent.': [],
    });
  });

  it('reads Spanish ones, and parts of a country as none', () => {
    expectAll('es', {
      'Las fuerzas armadas ecuatorianas, la guardia costera libia y la fiscalía de Panamá actuaron.': [
        'fuerzas armadas ecuatorianas',
        'guardia costera libia',
        'fiscalía de Panamá',
      ],
      'El ministerio de salud pública y la alcaldía de Cúcuta abrieron un puesto.': [
        'ministerio de salud pública',
        'alcaldía de Cúcuta',
      ],
      'Hay combates en la gobernación de Taiz. La gobernación de Nariño ayudó.': ['gobernación de Nariño'],
      'La Fiscalía, la Registraduría y el Ejército firmaron; la Procuraduría regional no.': [
        'Fiscalía',
        'Registraduría',
        'Ejército',
      ],
      'La Secretaria General de la Cumbre habló.': [],
    });
  });

  it('reads English forces by their kind, and leaves their officers', () => {
    expectAll('en', {
      'The Libyan coast guard, the Somali national army and Malian security forces agreed.': [
        'Libyan coast guard',
        'Somali national army',
        'Malian security forces',
      ],
      'A Kenyan police officer met Syrian forces; the New Zealand government paid.': ['New Zealand government'],
    });
  });
});

describe('organizations by their kind or by what they do', () => {
  it('reads a name behind its kind', () => {
    expectAll('fr', {
      "L'ONG Kivu Vert, l'ONG italienne MAGIS et l'association « Femmes de Kayes » participent.": [
        'Kivu Vert',
        'MAGIS',
        'Femmes de Kayes',
      ],
      'La milice Zande Libre a quitté la ville. Le président de la société civile Paul Ngoma parle.': ['Zande Libre'],
    });
    expectAll('es', { 'La empresa Andinel y el diario El Faro informaron.': ['Andinel', 'El Faro'] });
    expectAll('en', {
      'The local NGO Sibria and the newspaper Dawn reported it. Asia NGO Security Overview: 2017.': ['Sibria', 'Dawn'],
    });
  });

  it('reads acronyms that say something, or with whom something is done', () => {
    expectAll('fr', { 'Le RAMH dénonce les expulsions, en partenariat avec la DGPC.': ['RAMH', 'DGPC'] });
    expectAll('es', { 'Según datos del INUMAR, llueve. El COERA informó de daños.': ['INUMAR', 'COERA'] });
    expectAll('en', {
      'The survey was led by QXCG in partnership with Nordwind.': ['QXCG', 'Nordwind'],
      'Acute watery diarrhoea (AWD) fell. The plan was led by AWD teams.': [],
    });
  });

  it('reads working groups by what they work on', () => {
    expectAll('en', {
      'The Shelter in Emergencies Working Group and a Technical Working Group met.': [
        'Shelter in Emergencies Working Group',
      ],
    });
  });
});

describe('organizations: names of one body, and of two', () => {
  it('keeps the ministries and societies of two countries apart', () => {
    expectAll('en', {
      'The Norwegian Ministry of Foreign Affairs paid. The Danish Ministry of Foreign Affairs paid too.': [
        'Norwegian Ministry of Foreign Affairs',
        'Danish Ministry of Foreign Affairs',
      ],
      'The German Red Cross and the Finnish Red Cross came.': ['German Red Cross', 'Finnish Red Cross'],
    });
  });

  it('joins a known body with the one it belongs to, and the acronym that opens a mission’s name', () => {
    expectAll('en', {
      'The United Nations World Health Organization (WHO) and the UN migration agency, IOM, agreed. WHO left.': [
        'United Nations World Health Organization | WHO',
        'UN migration agency | IOM',
      ],
      'The African Union Mission in Somalia (AMISOM) stays. The AU Mission in Somalia said so.': [
        'African Union Mission in Somalia | AU Mission in Somalia | AMISOM | AU Mission',
      ],
    });
  });

  it('counts an office by its country, and a town only as where the body writes from', () => {
    expectAll('fr', {
      "L'OIM-Guinée et l'OIM agissent. Contact : Anne Roy, CICR Genève.": ['OIM-Guinée', 'OIM', 'CICR | CICR Genève'],
    });
  });

  it('reads states with their form, and gives no place to whom a body gives', () => {
    expectAll('en', {
      'The government of the Federal Republic of Nigeria thanked the European Commission to Lebanon.': [
        'government of the Federal Republic of Nigeria',
        'European Commission',
      ],
      'The Federal government paid.': [],
    });
  });
});
