import { countryName, SITE_LANGUAGES } from '../labels.ts';
import { escapeHtml } from './html.ts';

/** Columns of the mega menu. The prose stands before the title of every page and is no part of a release. */
const COLUMNS: readonly { readonly title: string; readonly prose: string; readonly links: readonly string[] }[] = [
  {
    title: 'Who we are',
    prose:
      'The organization of this sample site works with governments, partners and communities so that people who move can do so in safety. It was set up for tests, has 0 member states and raised USD 0 million last year.',
    links: ['Our history', 'Organizational structure', 'Governing bodies', 'Ethics and conduct', 'Working with us'],
  },
  {
    title: 'What we do',
    prose:
      'Teams respond to emergencies, help communities to recover and open regular ways of moving. Read how data on displacement guide the work in the field, and how the results are measured from year to year.',
    links: [
      'Saving lives',
      'Driving solutions',
      'Regular pathways',
      'Migration data',
      'Labour mobility',
      'Migrant health',
    ],
  },
  {
    title: 'Where we work',
    prose:
      '“Offices in every region keep close to the people they serve,” says the sample page on offices. Choose a country below to see the projects, the news and the contacts of the office there.',
    links: ['Regional offices', 'Country offices', 'Liaison offices', 'Administrative centres'],
  },
  {
    title: 'Take action',
    prose: 'Give, take part in a campaign or open a door for those who arrive. Every contribution counts.',
    links: ['Donate', 'Volunteer', 'Private sector partnerships', 'Diaspora', 'Campaigns'],
  },
];

/** Countries of the office list: enough for the menu to have the weight of a real one. */
const OFFICES =
  'AF AL AM AO AR AT AU AZ BA BD BE BF BG BI BJ BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GE GH GM GN GR GT GY HN HR HT HU ID IE IN IQ IR IT JM JO JP KE KG KH KR KW KZ LA LB LK LR LS LT LV LY MA MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP PA PE PG PH PK PL PT PY QA RO RS RU RW SA SD SE SI SK SL SN SO SR SS SV SY TD TG TH TJ TL TM TN TR TT TZ UA UG US UY UZ VE VN VU YE ZA ZM ZW'.split(
    ' ',
  );

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const build = (language: string): string => {
  const prefix = language === 'en' ? '' : `/${language}`;
  const columns = COLUMNS.map(({ title, prose, links }) => {
    const items = links
      .map((link) => `<li class="menu-item"><a href="${prefix}/${slug(link)}">${escapeHtml(link)}</a></li>`)
      .join('\n');
    return `<li class="menu-item menu-item--expanded dropdown"><a href="${prefix}/${slug(title)}" class="nav-link dropdown-toggle">${title}</a>
<div class="mega-menu dropdown-menu"><div class="mega-menu-intro"><h3>${title}</h3><p>${escapeHtml(prose)}</p></div>
<ul class="menu">
${items}
</ul></div></li>`;
  });
  const offices = OFFICES.map(
    (code) =>
      `<li class="menu-item"><a href="${prefix}/countries/${code.toLowerCase()}">${escapeHtml(countryName(code, language))}</a></li>`,
  );
  return `<ul class="menu navbar-nav">
${columns.join('\n')}
<li class="menu-item dropdown"><a href="${prefix}/countries">Countries</a><div class="mega-menu dropdown-menu"><ul class="menu offices">
${offices.join('\n')}
</ul></div></li>
<li class="menu-item"><a href="${prefix}/search?type[0]=press_release">News</a></li>
</ul>`;
};

const MENUS = new Map(Object.keys(SITE_LANGUAGES).map((language) => [language, build(language)]));

/** The mega menu in a language of the site; built once. */
export const megaMenu = (language: string): string => MENUS.get(language) ?? MENUS.get('en') ?? '';

/** The foot of every page. */
export const FOOTER =
  '<p>17 Route de l’Exemple, 1211 Geneva, Switzerland. Tel: +41 22 000 00 00. This is a generated sample site; it is not a site of IOM.</p><ul><li><a href="/data-protection">Data protection</a></li><li><a href="/terms-conditions">Terms and conditions</a></li></ul>';
