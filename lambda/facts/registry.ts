import type { FactKind } from '../contract/fact.ts';
import type { KindReader } from './context.ts';
import { readContacts } from './kinds/contact.ts';
import { readDates } from './kinds/date.ts';
import { readDocuments } from './kinds/document.ts';
import { readMoney } from './kinds/money.ts';
import { readOrganizations } from './kinds/organization.ts';
import { readPersons } from './kinds/person.ts';
import { readPlaces } from './kinds/place.ts';
import { readPositions } from './kinds/position.ts';
import { readQuotes } from './kinds/quote.ts';
import { readStatistics } from './kinds/statistic.ts';

/** Every kind that is read, with its reader: adding one is one file and one line here. */
export const KIND_READERS = {
  statistic: readStatistics,
  money: readMoney,
  quote: readQuotes,
  person: readPersons,
  organization: readOrganizations,
  place: readPlaces,
  date: readDates,
  contact: readContacts,
  document: readDocuments,
  position: readPositions,
} satisfies { readonly [K in FactKind]?: KindReader<K> };
