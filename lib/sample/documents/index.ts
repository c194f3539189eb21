import type { SiteDocument } from '../document.ts';
import { arrivalsMediterranean } from './arrivals-mediterranean.ts';
import { caravanaTapachula } from './caravana-tapachula.ts';
import { cycloneMozambique } from './cyclone-mozambique.ts';
import { healthHornOfAfrica } from './health-horn-of-africa.ts';
import { remittancesReport } from './remittances-report.ts';
import { rohingyaMonsoon } from './rohingya-monsoon.ts';
import { statementMigrantsDay } from './statement-migrants-day.ts';
import { traffickingMoldova } from './trafficking-moldova.ts';
import { ukraineRepairs } from './ukraine-repairs.ts';
import { retourVolontaireLibye, voluntaryReturnLibya } from './voluntary-return-libya.ts';
import { winterShelterBosnia } from './winter-shelter-bosnia.ts';

/** The bundled sample releases: invented, marked as samples in title and text. */
export const SAMPLES: readonly SiteDocument[] = [
  traffickingMoldova,
  voluntaryReturnLibya,
  retourVolontaireLibye,
  rohingyaMonsoon,
  winterShelterBosnia,
  arrivalsMediterranean,
  cycloneMozambique,
  caravanaTapachula,
  healthHornOfAfrica,
  remittancesReport,
  statementMigrantsDay,
  ukraineRepairs,
];
