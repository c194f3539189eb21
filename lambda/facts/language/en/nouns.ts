import type { Indicator } from '../../../contract/fact.ts';
import { wordsFor as each } from '../indicator-words.ts';

/** Head nouns that decide what is counted, whatever the verb. */
export const ENGLISH_NOUNS: ReadonlyMap<string, Indicator> = new Map([
  ...each('deaths', 'death deaths fatality fatalities body bodies corpse corpses remains killings martyrs dead toll'),
  ...each('injured', 'injuries injured wounded'),
  ...each('missing', 'missing disappearances'),
  ...each('displaced', 'displacement displacements evacuations'),
  ...each('arrivals', 'landings crossings entries'),
  ...each('departures', 'departures'),
  ...each('returnees', 'returns deportations repatriations'),
  ...each('cases', 'case cases infection infections patients'),
  ...each('rescued', 'rescues'),
  ...each(
    'incidents',
    'incident incidents attack attacks event events explosion explosions earthquake earthquakes shipwreck shipwrecks accident accidents outbreak outbreaks clash clashes raid raids ' +
      'violation violations violence airstrikes airstrike strikes bombings flood floods storm storms cyclone cyclones fire fires protests aftershocks landslides shootings typhoons hurricanes crises emergencies disasters evictions abductions kidnappings assaults ambushes rapes robberies droughts tornadoes hailstorms avalanches shellings',
  ),
  ...each(
    'facilities',
    'house houses home homes shelter shelters camp camps site sites centre centres center centers facility facilities hospital hospitals clinic clinics school schools latrine latrines well wells borehole boreholes ' +
      'settlement settlements building buildings tent tents point points post posts classroom classrooms location locations toilets showers kitchens bridges spaces hub hubs dwellings apartments ' +
      'warehouses warehouse office offices wards kiosks pumps tanks markets mosques churches checkpoints shops roads universities caravans hotels stations checkpoint plants boreholes farms structures bathrooms barracks accommodations reservoirs gardens nurseries ports airports depots hideouts caches waterpoints taps fountains dams stalls huts silos',
  ),
  ...each(
    'items',
    'toys gifts snacks hampers vials vial ampoules syringes item items kit kits blanket blankets tarpaulin tarpaulins mattress mattresses parcels parcel packages truck trucks trucks vehicles boat boats vessels ships aircraft flights doses vaccines mats lamps stoves sets nets tablets ' +
      'booklets brochures dictionaries laptops printers fans chairs desks textbooks notebooks bicycles motorcycles cars vans tractors phones radios stretchers wheelchairs filters heaters stoves uniforms backpacks bicycles rifles grenades howitzers mortars ' +
      'books bottles bags tools buckets containers rations packs seeds meals cartons boxes ambulances tools lanterns jerrycans cans bundles sheets weapons mines leaflets computers generators beds convoys helicopters buses animals machines excavators bulldozers cattle goats sheep cows livestock landmines materials',
  ),
  ...each(
    'staff',
    'staff worker workers volunteer volunteers officers officer teams team personnel doctors nurses experts expert employees midwives peacekeepers soldiers troops police firefighters counsellors mediators enumerators monitors specialists trainers aid-workers mobilizers interpreters',
  ),
  ...each('countries', 'country countries nations states'),
  ...each('population', 'population inhabitants residents citizens'),
]);

/** Nouns for people: the verb decides, and this where no verb does. */
export const ENGLISH_PEOPLE: ReadonlyMap<string, Indicator> = new Map([
  ...each('refugees', 'refugee refugees asylum-seekers seekers seeker asylum rohingya rohingyas'),
  ...each('migrants', 'migrant migrants immigrants emigrants immigration emigration expatriates nationals labourers'),
  ...each('displaced', 'idp idps displaced evacuees'),
  ...each('returnees', 'returnee returnees deportees repatriates'),
  ...each(
    'reached',
    'beneficiaries participants trainees respondents attendees recipients graduates interviewees delegates consultations tests screenings sessions applicants',
  ),
  ...each(
    'staff',
    'teacher teachers lawyer lawyers engineers psychologists psychologist judges prosecutors instructors pharmacists surgeons technicians humanitarians',
  ),
  ...each('in_need', 'needy'),
  ...each('trafficked', 'slaves'),
  ...each('rescued', 'castaways'),
  ...each('affected', 'victims survivors'),
  ...each('deaths', 'casualties'),
  ...each('arrivals', 'newcomers arrivals'),
  ...each(
    'other',
    'people person persons individual individuals men man women woman child children boy boys girl girls family families household households hh hhs adult adults minor minors youth youths civilians civilian students student ' +
      'informants widows widowers pupils infants babies infant mothers fathers parents leaders representatives members member passengers farmers prisoners detainees others other souls lives villagers communities community ' +
      'officials fighters journalists users lives voters mothers elders fishermen entrepreneurs females males toddlers orphans adolescents teenagers kids herders pastoralists breadwinners hostages activists dependants spouses',
  ),
]);

/** Adjectives inside the counted phrase, or alone after the number ("12 injured migrants", "20 dead"). */
export const ENGLISH_ADJECTIVES: ReadonlyMap<string, Indicator> = new Map([
  ...each('deaths', 'dead deceased killed drowned'),
  ...each('injured', 'injured wounded hurt'),
  ...each('missing', 'missing'),
  ...each('displaced', 'displaced uprooted homeless evacuated'),
  ...each('rescued', 'rescued'),
  ...each('trafficked', 'trafficked enslaved'),
  ...each('returnees', 'returning returned repatriated deported'),
  ...each('affected', 'affected flood-affected malnourished'),
  ...each('departures', 'outgoing'),
  ...each('arrivals', 'incoming'),
]);
