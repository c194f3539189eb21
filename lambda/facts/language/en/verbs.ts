import type { Indicator } from '../../../contract/fact.ts';
import { phrasesFor as each } from '../indicator-words.ts';

/** After the counted phrase: "2,300 migrants were rescued". */
export const ENGLISH_VERBS_AFTER: readonly (readonly [string, Indicator])[] = [
  ...each(
    'deaths',
    'killed, were killed, died, have died, dead, drowned, lost their lives, perished, died in, have been killed, death, dying, feared dead, lost their life, were executed, murdered',
  ),
  ...each('missing', 'missing, disappeared, unaccounted for, went missing'),
  ...each('injured', 'injured, wounded, hurt'),
  ...each('rescued', 'rescued, intercepted, saved, picked up, plucked, recovered from, freed, released from'),
  ...each(
    'displaced',
    'displaced, fled, flee, fleeing, have fled, forced to flee, forced to abandon, had to flee, had to leave their, had to abandon, compelled to leave, compelled to flee, expelled from their homes, chased from, driven out of, forced from their homes, uprooted, evacuated, forced to leave, left their homes, abandoned their homes, ' +
      'remain displaced, verified as displaced, still displaced, internally displaced, in displacement, seeking shelter, made homeless, lost their homes, left homeless, driven from, displacing, inside evacuation, in evacuation, evacuation centres, evacuation centers, taking shelter, sheltering in, sought shelter, sought refuge',
  ),
  ...each(
    'refugees',
    'fled abroad, have fled abroad, fled to neighbouring countries, fled to neighboring countries, fled across the border, sought refuge abroad, sought refuge in neighbouring countries, sought refuge in neighboring countries, found refuge abroad, found refuge in neighbouring countries, sought asylum',
  ),
  ...each(
    'arrivals',
    'arrived, have arrived, entered, crossed, have crossed, landed, arriving, crossing, entering, arrive, reached, came, have entered, poured into, disembarked, arrived by sea, arrivals, cross',
  ),
  ...each('departures', 'departed, departing, left, leave, depart, set off, crossed out'),
  ...each(
    'returnees',
    'returned, have returned, return home, returning, return, returned home, repatriated, deported, went home, back home, gone back, returned to, came back, come back, flown home, brought home, sent back',
  ),
  ...each('trafficked', 'trafficked, enslaved, of trafficking, of human trafficking, sold into'),
  ...each(
    'affected',
    'suffering from malnutrition, suffering from acute malnutrition, suffering from severe acute malnutrition, suffering from moderate acute malnutrition, suffering from hunger, suffering from chronic malnutrition',
  ),
  ...each('cases', 'infected, contracted, tested positive, diagnosed, suffering from, living with hiv'),
  ...each(
    'in_need',
    'in need, need, needs, needing, are in need, require, required humanitarian, required assistance, required food, required shelter, required protection, required emergency, required urgent, required support, in dire need, in urgent need, requiring, in need of, need assistance, food insecure, hungry, lack, who need, facing hunger, risk of famine, risk of hunger, risk of starvation, food insecurity, rely on, dependent on, face',
  ),
  ...each(
    'targeted',
    'targeted, will receive, will benefit, to benefit, will be assisted, targeting, to be reached, will be trained, will be reached, expected to benefit, are targeted',
  ),
  ...each(
    'reached',
    'assisted, have been assisted, helped, received, receive, receiving, benefited, benefitted, benefiting, benefit, benefitting, trained, registered, screened, supported, reached with, vaccinated, treated, provided with, were provided, ' +
      'resettled, participated, attended, interviewed, surveyed, enrolled, have been reached, counselled, educated, immunized, attending, took part, have access, gained access, relocated, have been provided, graduated, are receiving, verified, ' +
      'were given, been helped, been assisted, were reached, was reached, have been reached, been reached, are reached, relocate, reunited, biometrically registered, completed, employed, benefits, participating, gathered, medically screened, given, fed, take part, got, completed their, finished their, earned their, obtained their, were consulted, consulted, visited, relocated to, joined the training, enrolled in, matriculated, sensitized, sensitised, counseled, transported, given access',
  ),
  ...each(
    'affected',
    'affected, have been affected, abducted, kidnapped, raped, sexually abused, sexually assaulted, deprived of, taken hostage, held hostage, orphaned, impacted, experienced, experiencing, suffered, cut off, exposed to, stranded, hit by, left without, live in areas, breathe, breathing, live under, live with the, suffer from, live in fear, acutely malnourished, malnourished',
  ),
  ...each('population', 'inhabit'),
];

/** Before the number: "killing 20 people", "reached over 500 families". */
export const ENGLISH_VERBS_BEFORE: readonly (readonly [string, Indicator])[] = [
  ...each(
    'deaths',
    'killing, killed, kill, claimed, claiming, claimed the lives of, death of, deaths of, claimed the lives, death toll, kills, deaths, killings of, murder of, bodies of, remains of, left dead',
  ),
  ...each('missing', 'disappearance of, search for'),
  ...each('injured', 'injuring, injured, wounding, wounded, injures'),
  ...each('rescued', 'rescued, rescue, rescuing, intercepted, saved, rescue of, saving, rescues, intercepting, freed'),
  ...each(
    'displaced',
    'displacing, displaced, displacement of, forced, forcing, uprooted, uprooting, evacuated, displaces, evacuation of, drove, driven, has driven',
  ),
  ...each('arrivals', 'arrival of, arrivals of, influx of, entry of, arrived with, arrivals, welcomed'),
  ...each('departures', 'departure of, departures, departure'),
  ...each(
    'returnees',
    'return of, repatriation of, deportation of, deported, repatriated, returns of, voluntary return of, voluntary returns of, return home, returned, brought home, brings home, repatriates, flew home, flies home, fly home, flown home, flying home, bring home, bringing home, brought back, took home',
  ),
  ...each('trafficked', 'trafficking of, trafficked'),
  ...each('cases', 'infecting, infected'),
  ...each(
    'targeted',
    'targeting, target, targets, aims to reach, aim to reach, plans to reach, hopes to reach, to reach, aims to assist, plans to assist, will assist, will help, to assist, aim to assist, will support, will benefit, will provide, to provide, targeted, will reach, will train, seeks to reach, meet the needs of, to support',
  ),
  ...each(
    'reached',
    'moved, assisted, assisting, assist, helped, helping, help, reached, reaching, reach, trained, training, training of, training for, train, registered, registering, screened, supported, supporting, supports, benefiting, benefitting, benefited, ' +
      'benefitted, provided, providing, provides, vaccinated, vaccinating, vaccinate, treated, treating, interviewed, interviews with, surveyed, enrolled, counselled, serving, served, serves, assistance to, aid to, support to, distributed to, provision of, ' +
      'relocated, relocating, relocation of, resettled, resettlement of, medical care to, services to, access to, food to, water to, kits to, benefit, resettle, education to, delivered, delivering, identified, biometrically registered, feeding, fed, continue to reach, continues to reach, continue to support, continue to assist, continues to assist, able to reach, continue to provide, ' +
      'for over, for more than, for some, conducted, helps, assists, trains, distribution to, cash to, immunized, immunised, equipped, welcomes, employment for, shelter to, reunited, gathered, brought together, reaches, feeds, awareness to, consulted, sessions for, discussions with, consultations with, meetings with, focus groups with',
  ),
  ...each(
    'affected',
    'abduction of, abductions of, abducting, abducted, kidnapping of, kidnapped, rape of, rapes of, raping, raped, depriving, deprives, deprived, affecting, affected, affects, impacting, impacted, leaving, threatening, hit, affect, stranded, stranding',
  ),
  ...each('population', 'population of, pop., population of, home to, inhabited by'),
  ...each('refugees', 'hosting, hosts, host, hosted'),
];
