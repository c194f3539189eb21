import type { PlaceLexicon } from '../../places/lexicon.ts';
import { wordSet } from '../../text/phrases.ts';

/** Places, English. */
export const ENGLISH_PLACES: PlaceLexicon = {
  nouns: wordSet(`
    district districts province provinces governorate governorates region regions state states county counties camp camps
    settlement settlements village villages town towns city cities municipality municipalities prefecture prefectures
    department departments island islands airport river lake valley mountain mountains desert sea strait bay peninsula
    port border crossing upazila sub-district subdistrict township townships oblast canton parish parishes ward
    sub-county locality localities payam payams boma woreda zone zones area areas neighbourhood neighborhood
    neighbourhoods commune communes sub-prefecture territory highway corridor airbase airstrip archipelago atoll coast
    gulf channel ocean desert basin plateau hills harbour harbor seaport terminal barangay barangays lga lgas division
    site sites province’s axis suburb suburbs hamlet enclave quarter square street road avenue bridge dam volcano mount rayon raion kebele kebeles tehsil taluka hamlets oasis wadi lagoon reservoir`),
  ownNouns: wordSet(
    'airport river lake island islands sea strait bay peninsula valley mountains desert archipelago atoll gulf channel ocean basin bridge hills plateau corridor volcano dam',
  ),
  looseNouns: wordSet(
    'states street avenue road highway site sites area areas zone zones square quarter division ward port terminal',
  ),
  bareNouns: wordSet(''),
  nounOfName: false,
  guessing: wordSet('in near'),
  kindWords: wordSet(
    'refugee idp transit reception displacement detention evacuation filter pumping water treatment power desalination hydroelectric bus railway train',
  ),
  kindNouns: wordSet('camp settlement centre center site station plant'),
  directions: wordSet(
    'northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern',
  ),
  examples: wordSet('namely including as like'),
  giving: /^$/,
  betweens: wordSet(
    'refugee idp international idps border transit land naval makeshift spontaneous collective displacement reception refugees local government poc protection',
  ),
  of: wordSet('of'),
  articles: wordSet('the'),
  locative: wordSet(
    'in from to at near into across around outside within towards toward via through between reached reaching northern southern eastern western north south east west central off throughout inside against over left',
  ),
  and: wordSet('and or & to'),
  common: wordSet(`
    salmonella irma maria harvey african european asian kurdish andean andalusian dinka temple basic commonwealth capital vista support relief federal humanitarian english-speaking
    nations danger warfare islam numbers brief transition ngos bomas kinyarwanda uncoordinated
    lakes unity bay van tak pool lac cascades hit shire acre corail canaan carrefour manta santo
    palma basse barra hela reading bath nice mobile march may august april june
    lincoln orange best most as same many both along un us sur los del san santa la le les de da do al el male man men
    central north south east west northern southern eastern western upper lower middle great new old red black white
    green blue union liberty independence victory hope of pine imperial media university college buy police mission
    center centre marina harbor ferry paradise eden hill hills park bridge valley field fields ford rose grace price young
    paul george martin victoria charlotte florence sofia maria jose juan carlos santiago lima diego francisco antonio
    pedro miguel luis angeles augusta madison jackson houston austin dallas lincoln washington clinton carter kennedy
    ali hassan hussein omar ahmed mohamed mohammed ibrahim abdi aden-based asia sana rama data sale date many papa bari
    ramadan eid data bar hall bed gap gas gay mine ore ball bath boys race rice salt sandy sweet deal diss eye ham hook
    hove hyde looe mold nelson ossett rugby sale sandwich seal settle skegness ware wells wick yarm alert flat page
    normal surprise superior success energy eagle early defiance coats commerce columbia protection opportunity concord
    salem jerusalem-based bethlehem-based cash nut sit so are ask ban bat bin can dan dar day dig dome dong during far
    fair golden goes gold hat ho home hot how it jam jan kin ki lab lead let lie lone long lot mad map march matter men mine
    mono moon more name nam neo net nine nor not off oil olive ones only open ora oral order other our out owl pa pan past
    pay plan po pot pro purpose put ran rang rank raw real rich rio ripe ris roman rush sad safe sang saw say scope see
    serve set sham she shot sin sister six soft some son song soon south spring stone stop sun sure tall tan tana tata
    ten than that the then this tie time tin to today tom ton too top tour trim tula turn two ulu umm upon used ura uri
    us va van very via wa war was way we well wen were wet who why will win wish with won yes you your zone boom bad
    bands baker bell berg bird born boss bray burn busan-based cage camp care case cave cole come cook core cost cox coat
    crew cross dale dark dean deep dell derby dove down drew duke dunes east-based echo ellis english era even fell
    field fire first fish five flag flora force four fox free french frank from front gate gave german gilbert give goal
    god good gore grand grant grave gray groom group grove guard guide gun guy half hand hard hart hay head health
    heart held help henry her here hide high him his hold holy host hour human hunt iron irish james jean joint jones
    just keep kent key kid king know lake lamb land lane large last late law lee left leg less life light line link lion
    list little live lock look lord lost love low lower luck mac main make mar mark mass mean meet mercy mill mind mix
    model monk month morning moss mount mouth move much must near need nest next night north-based note now oak ocean oh
    oman-based page pair palm para part pass path peace pearl peak pen per pet phone piece pike pink plain port post
    power prime prince prior public pull quick quiet rain red rest ride right ring rise river rock role room root ross
    round rule run rural sacred sage sail saint salt same sand save school sea search second seed send seven shell ship
    shop short show side sign silver single site sky slow small snow social sound source spa spirit square star start
    state steel still storm story strong summer surge sweden-based table take team tell term test third three tower
    town trade true trust try turner under unit upper usa-based vale view village vision visit voice wall want warm
    waste water wave weak week west white whole wide wild wind winter wolf women wood word work world worth year yellow`),
  titles: wordSet(`
    agreement agreements document declaration convention conventions protocol protocols process framework summit conference plan
    plans appeal response strategy project programme program report survey initiative compact pact accord accords
    statement roadmap dialogue forum consultation treaty communiqué act law code marathon cup games crisis
    situation update overview snapshot bulletin outlook review dashboard factsheet amendment platform principles`),
  vague: wordSet(`
    refugee idp transit border international local national regional northern southern eastern western central north
    south east west upper lower coastal rural urban remote new old main host displacement several many other these
    those the a an all each both some any no this that every affected neighbouring neighboring surrounding such two
    three four five six seven eight nine ten most more autonomous tribal member land capital home safe formal informal
    temporary evacuation collective planned official designated arrival departure entry exit landing federal free
    protection reception same different former various its their our his her my your which what where unhcr iom un eu
    special economic tented large small big largest biggest camp site village town city province district state i ii iii
    conflict disaster war combat control trade buffer demilitarized de-escalation time climate target operational
    project priority key security green red mountainous desert river sea lake street road port airport`),
};
