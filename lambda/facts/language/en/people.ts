import type { PeopleWords } from '../../people/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** English words of names, titles and speech. */
export const ENGLISH_PEOPLE: PeopleWords = {
  honorifics: wordSet(
    `mr mrs ms miss mx dr prof professor sir dame lady lord hon honourable honorable rev reverend father sister fr
     sheikh sheikha imam mullah h.e he excellency highness majesty her his madam engr eng archbishop bishop cardinal pastor haji hajji atty col gen lt brig capt sgt maj`,
  ),
  titleHeads: wordSet(
    `director directors general secretary minister ambassador chief officer coordinator co-ordinator manager representative
     spokesperson spokesman spokeswoman president vice-president commissioner envoy adviser advisor specialist expert consultant
     head governor mayor senator chairman chairwoman chairperson chair professor doctor nurse engineer assistant administrator
     leader king queen prince princess pope judge attorney prosecutor colonel captain lieutenant major brigadier sergeant
     commander admiral analyst economist researcher author founder co-founder ceo delegate counsellor counselor consul attaché
     deputy supervisor inspector commissioners premier chancellor rapporteur superintendent lecturer dean scientist
     physician surgeon midwife psychologist teacher principal lawyer journalist activist
     reporter photographer editor filmmaker artist actor actress singer
     trainer facilitator planner responder
     epidemiologist logistician commander-in-chief undersecretary under-secretary vice-chair vice-chancellor vice-minister
     parliamentarian congressman congresswoman mp legislator councillor magistrate registrar treasurer
     interpreter mediator counsel executive elder entrepreneur
     mentor caseworker therapist geographer demographer statistician architect curator producer presenter broadcaster
     rector lead focal co-author whistleblower pilot surveyor nutritionist pediatrician paediatrician hydrologist meteorologist climatologist superintendent`,
  ),
  weakTitleHeads: wordSet(
    `refugee migrant returnee survivor resident father mother grandmother grandfather widow fisherman trader driver owner member
     partner student farmer worker volunteer participant beneficiary parent graduate trainee shopkeeper tailor host singer`,
  ),
  titleTails: wordSet(
    'mission point staff affairs operations service services unit rights migration officer a.i. interim acting retired',
  ),
  titleAcronyms: wordSet('DG SG DDG USG ASG SRSG DSRSG CEO COO CFO MP RC HC SG’s'),
  titlesInSmall: false,
  adjectiveHeads: wordSet('general lead principal focal'),
  genericTitles: wordSet('chief head official diplomat boss leader'),
  organizationNouns: wordSet(
    `ministry ministries government agency agencies organization organisation organizations department division office bureau
     council commission committee union nations fund bank institute university college school centre center foundation
     association federation authority authorities service services programme program network alliance initiative group company
     corporation forum parliament assembly court police guard army forces secretariat embassy consulate society movement
     cross crescent team unit mission company trust charity church hospital clinic sector cluster
     administration congress senate directorate headquarters observatory board consortium coalition campaign
     ngo ngos radio television newspaper`,
  ),
  notNames: wordSet(
    `monday tuesday wednesday thursday friday saturday sunday january february march july september
     october november december today yesterday tomorrow tonight christmas ramadan eid easter
     the a an in on at of for from by to with as and or but if so while when where after before since during under over
     this that these those there here it its he she they we i you his her their our my your who what which how why many most
     more some several few all both each every other another such no not also according despite although however moreover
     meanwhile nonetheless nevertheless furthermore additionally finally currently recently once only even just still
     yes please contact media note notes editors background information tel email e-mail phone mobile mob cell fax skype
     twitter facebook website web visit photo photos video image press release statement read more click caption via
     new north south east west rural urban greater northern southern eastern western central upper lower middle great greater united federal
     republic democratic kingdom state states islamic arab emirates islands island sea ocean river lake gulf mount valley
     districts counties provinces regions villages municipalities towns cities camps islands states zones areas
     city town village district province governorate region county municipality camp airport port border street road avenue
     africa europe asia america americas pacific caribbean mediterranean balkans sahel horn latin african european asian
     american arabic english french spanish german syrian iraqi yemeni libyan sudanese somali ethiopian kenyan nigerian
     nepali nepalese rohingya afghan pakistani indian bangladeshi turkish greek italian russian ukrainian chinese japanese
     korean british dutch swedish norwegian danish swiss canadian australian colombian venezuelan haitian mexican
     muslim muslims christian christians jewish yazidi kurdish tuareg roma palestinian jordanian lebanese egyptian moroccan
     tunisian algerian malian nigerien chadian cameroonian congolese ugandan rwandan burundian tanzanian zambian south-sudanese
     migration migrants migrant refugee refugees idp idps displaced people persons person children child women woman girls
     boys men families family humanitarian emergency emergencies health education protection food security water shelter wash
     nutrition rights human global national regional local world international internal external social economic political
     plan response appeal project programme programmes program programs aged report reports policy policies compact agenda framework convention
     protocol agreement declaration strategy act law resolution action conference summit forum meeting workshop session
     week day month year decade campaign award prize festival film exhibition training assessment survey matrix tracking
     management support assistance cash voluntary return returns reintegration resettlement integration border labour labor
     trafficking smuggling disaster disasters risk climate change environment peace stabilization recovery crisis conflict
     war flood floods drought cyclone hurricane typhoon earthquake ebola cholera hiv aids malaria diphtheria
     sustainable goals goal development aid relief donor donors partners member fund funding trust common special general
     high level senior junior deputy joint executive country regional global interim acting former late
     first second third last next phase round table figure annex chapter part section article number no
     situation update overview summary key highlights needs analysis bulletin monthly weekly daily annual
     developments challenges achievements concerns constraints gaps trends findings results activities events issues priorities highlights recommendations objectives outcomes paper discussion holy see pool answer twenty thirty forty fifty sixty seventy eighty ninety
     lastly secondly firstly thirdly similarly likewise instead indeed perhaps overall recent later earlier together
     worker workers experts officials domestic concluding remarks opening closing keynote
     save doctors without borders amnesty oxfam caritas christian catholic lutheran baptist orthodox
     total about around nearly almost approximately estimated north-east north-west south-east south-west
     dear thank thanks good morning afternoon source sources author authors community communities society civil
     governance rule justice supreme constitutional criminal public private non-governmental military armed force
     operation operations multi-year early warning system systems data portal information communication communications
     technical technology innovation research science culture youth sports gender equality affairs interior foreign finance
     defence defense home labour employment trade industry commerce agriculture transport energy planning
     secretary-general director-general undersecretary-general spokesperson-general
     bay red cross crescent
     university college school institute hospital clinic centre center ministry government king queen prince president`,
  ),
  alsoNames: wordSet(
    'dominique maurice salvador may april june august jordan chad georgia israel summer dean mark grace star',
  ),
  particles: wordSet(
    'de da do dos das del della di du van von der den ten ter la le el al bin bint ibn abu ben ould y e dela san',
  ),
  speechVerbs: wordSet(
    `lauds lauded said says say answered answers asserted hoped hopes echoed added adds told tells explained explains stressed stresses noted notes warned warns emphasized emphasised
     emphasizes emphasises stated states declared declares remarked remarks commented comments concluded concludes continued
     continues recalled recalls insisted insists observed observes urged urges reported reports announced announces asked asks
     replied replies highlighted highlights pointed underlined underlines underscored underscores affirmed affirms argued
     argues claimed claims confirmed confirms admitted admits suggested suggests thanked recounted recounts recalling
     described describes welcomed welcomes reiterated reiterates acknowledged acknowledges shared shares complained wrote
     writes tweeted lamented exclaimed laughs smiles sighs agreed agrees hailed praised appealed pleaded expressed
     testified quipped reflected confides relates related grins grinned chimes mused sobbed ventured pleads pleaded appeals vows pledges cautions mentioned elaborates reflects reaffirmed vowed pledged cautioned cried whispered mentioned mentions elaborated
     saying adding stressing explaining warning noting insisting telling commended indicated indicates remembers remembered
     believes thinks informed echoed advised assured maintained responded enthused says. opined clarified predicted`,
  ),
  speechParticiples: new Set(),
  quotingVerbs: wordSet(
    `condemned condemns denounced denounces criticised criticized criticises criticizes rejected rejects accused accuses
     blamed deplored deplores denied denies recommended recommends shouted demanded demands regretted regrets
     proposed proposes reasoned joked repeated repeats`,
  ),
  personNouns: wordSet(
    `man woman boy girl teenager son daughter brother sister wife husband uncle aunt cousin nephew niece neighbour neighbor
     friend colleague villager grandson granddaughter toddler baby child lady gentleman youth`,
  ),
  adjectiveEndings: [],
  bylineWords: wordSet('by'),
  placePrepositions: wordSet('in at from near around outside across'),
  dropsSubjects: false,
  lifeVerbs: wordSet(
    'remembers remembered dreams dreamt hopes hoped wants wanted fled lives lived married smiles smiled cries cried weeps wept laughs laughed walks walked sleeps slept escaped born pregnant studies studied attends attended feels felt sat sits wakes worries worried wishes wished knows knew thinks thought grew limped injured arrested raped kidnapped orphaned graduated enrolled',
  ),
  pronouns: wordSet('he she they who'),
  titleJoints: wordSet("of for the and to in on at with ’s 's ’ ' & / de des du la a.i."),
  affiliationJoints: wordSet('of at with for from in to'),
  titleStops: wordSet(
    `lauds lauded hails hailed praises welcomes calls called urges urged visits leads led says adds along like together among also took through including who which whose during while when after before as at on in speaking following whom that said says added told has have had was were is are
     will explained noted stressed warned commented stated thanked visited attended welcomed met signed opened joined praised highlighted
     presented announced arrived expressed delivered participated today yesterday by noting adding`,
  ),
  articles: wordSet('a an the'),
  namingWords: wordSet(
    `titled entitled called named dubbed theme themed slogan motto headlined hashtag project programme program campaign report
     publication book film documentary movie exhibition workshop conference event initiative study paper booklet guide
     handbook manual forum seminar course song poem episode series award strategy plan policy law decree known`,
  ),
  according: wordSet('according'),
  opinion: /(?:according to|for|in the (?:words|view|opinion) of)\s/iy,
  pointsBack:
    /(?:(?:so|thus) (?:says|said|speaks)|(?:this|that|such) (?:is|was) (?:how|what|the (?:message|view|call|story|experience|testimony|conclusion))|(?:these|those|such) (?:are|were) the words|with (?:these|those) words)(?!\p{L})/iuy,
};
