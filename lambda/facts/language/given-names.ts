const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Given names that the open data lacks, in the spellings of releases. */
export const OTHER_GIVEN_NAMES: readonly string[] = words(`
  aleksey noel aleksei oleksiy oleksandr serhiy yuriy dmytro olena nataliya yeyson yeison jeison yeferson yerson yuleisy fatuma nyadeng nyakim espérance dieudonné dieumerci
  abdallah abdel abdelaziz abdelkader abderrahmane abdi abdifatah abdirahman abdirizak abdou abdoul abdoulaye abdullah abdullahi abdulrahman abebe abshir abu
  achol adama adamou adan adnan ahmad ahmed ahmet aicha aisha aissata aissatou akech akram ali alioune aliou almaz amadou amal amani amina aminata amir amira
  amna anwar aref arsène asma assane assetou awa awad ayaan aya ayman aziz bachir badr baraka bashar bashir bassam bassirou bilal binta bintou birhanu boubacar
  boureima cheikh cheick dauda daouda dawit deeqa deng diallo djibril djamila ebrahim elhadj eman eyasu fadi fadumo faisal farah farhan farid farouk fathi fatima
  fatimata fatma fatou fatoumata fawzi fayez firas gatluak ghassan girma habib habiba hadiza haider haile hakim halima hamad hamid hamida hamidou hamza hanan hani
  haroun harouna hasan hassan hawa hawo hisham hodan houda hussain hussein ibrahim ibrahima idriss idrissa ilyas iman imran ismael ismail issa issaka issoufou
  jaafar jalal jamal jamila jawad kadiatou kadija kadidia kamal karim khadija khadra khaled khalid khalil khamis lamine latifa layla leila lubna mahad mahamadou
  mahamat mahdi mahmoud mahmud majid makda malik mamadou mamoudou mansour mariam mariama marwan maryam mayen mehmet moctar mohamad mohamed mohammad mohammed
  mohammadou mohamud mona moctar mouhamadou moussa moustapha mubarak muhamad muhammad muna munir murad musa mustafa mustapha nabil nadia nadir nafissa naima najat
  najib najla nasir nasser nasra nawal nour noura nyibol nyakim omar oumar oumarou oumou ousmane osman qasim rabia rachid rachida rafiq rahma raja ramadan rana
  rania rasha rashid reem rekik rima robiul rohul rokia roukia saad sabah sabri sadia sadio safa safia sahra said saida saidou sajjad salah salamatou saleh salif
  salim salima salma salman salou sami samia samir samira samuel sani saïd sarwar sayed seydou shafiq shakir shamim sharif shukri sidi siham souleymane suad suleiman
  suleyman sumaya tahir tareq tariq tarek taha tesfaye tigist umar umaru usman wael waleed walid wafa warsame yahya yaqub yara yassin yasser yasmin yousef youssef
  youssouf yusuf zahra zainab zakaria zakia zara zawadi zaynab zeinab zein ziad zubair tarik sory parfait papy gaston vladimir sergei dmitri oleksandr olena
  yolanda xavier ursula federica katarina tiril nestor ñusta emmerson thabo sipho nelson mbaye ngozi chinedu oluwaseun babatunde kofi kwame kwesi abena akosua ama
`);

/** Names in the open data that are everyday words of a language, or of places, months and movements: no sign of a person. */
export const NO_GIVEN_NAMES: readonly string[] = words(`
  niño niña maman mare roj nana afro alia alone alta american amor ana-lyse ante april art asia asian august aura autumn avis avril baby bar bars bas bay beau belle bill bills blue bon brain branch
  brook brown camp can cara cas cash century charity chance chase che christian christmas cielo city clair clara claire-fontaine clay coast comte conception concha constant
  consuelo corto costa court cross dado dal dame dan deja delta demi destiny domingo don douce drew durante earth east easter ella elle else england ester-quarter esperanza
  estrella european even faith fe fem felicité fine floor flor forest foster fountain france front gage general glory grant green grâce guadalupe gulf gun harmony
  haven head hill hope idea india indiana innocent iran ira israel islam island jersey job jordan joy juste judge julio junio justice kenya king lac lake lance lane
  large las law liberty libertad lien lima line little loan long lot love lourdes lucha luz mai mal mala marco mari marge marine mark mart mas maxima may mayo meadow memory
  mercedes mercy mer mile miles mille mina mine mission modest monde montana montserrat moor mount nada nation nations native navidad nest new nine noble nord norma
  north nova nuestra ocean oral orient page paris park parish pascua patience paz pearl peer pero pie pierre-ville pilar place pleasant plaza pool port porter prairie price
  prince princess prix promise providence queen ransom red reforma region regina rest reto reverie rhodes rich ring rio rise river road rock romania room rosario
  rose rural ruta sahara saint salem salud salvador san sana santa sante santiago santo santos sea season secret senior serenity several severa sierra signe
  silver sincere sister sky socorro sol sole soledad son south spring star state station stone storm sudan suma suman summer sun sunday sunshine tal tasa terra territory
  texas tiburcio tierra till tome toma town toy tri trinidad trinity troy unidad union unique unity universal urban urbain urbano valid valle valley van vega verano verdad
  victoria victory vida vie view ville vino virginia vital vive wage war ward water welcome west white will winter woods world young za zion zone abril amazing amen
  america ángeles angeles asunción carolina caridad carmen-district castillo central charlotte chad cruz florence florida georgia geneva ginebra granada holland
  italia italy jamaica kent lancaster lincoln lorraine louisiana madison milan milano morocco odessa orleans phoenix savannah sydney tripoli valencia vienna washington york
  humanity justicia legal major military minister pope sud est ouest centro centre oasis lumière médecin docteur vendredi samedi dimanche mars juin juillet janvier mardi
`);
