/** English words that open, make or stand beside names in news, in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Offices and words of respect: what follows in capitals is a person. */
export const englishTitles = words(`
  minister president king queen prince princess general gen lt col colonel captain major admiral sgt mr mrs ms dr prof professor chief secretary
  senator governor mayor ambassador chancellor premier spokesman spokeswoman spokesperson chairman sheikh imam pope commander judge director sir
  prime foreign defense defence interior deputy vice
`)

/** Last or first words of bodies. */
export const englishBodies = words(`
  ministry army forces force company corp corporation inc ltd group agency organization organisation committee council commission university
  institute bank party movement front union association federation parliament knesset congress senate police court department office guard command
  news times post press tv radio network nations club fc airlines airways industries foundation league staff
`)

/** Last words of built things. */
export const englishFacilities = words(
  'airport hospital prison bridge port stadium mosque church palace tower hotel square street base camp station museum',
)

/** Last or first words of agreements and of happenings. */
export const englishTexts = words(
  'agreement agreements accord accords treaty memorandum mou convention protocol declaration deal',
)
export const englishHappenings = words(
  'war conference summit operation exercise cup championship festival games revolution',
)

/** Places that the tables of countries and cities lack. */
export const englishPlaces = words(
  'europe africa asia america gaza sahara maghreb uae usa uk u.s us jerusalem middle-east sinai golan crimea donbas',
)

/** Common given names of news in English. */
export const englishGivenNames = words(`
  john james robert michael william david richard joseph thomas charles donald joe barack george bill hillary antony anthony mike boris tony benjamin
  benny yair naftali ehud ariel shimon aviv mohammed mohamed muhammad ahmed ahmad ali hassan hussein abdullah abdel abdul omar khaled nasser yasser ismail
  mahmoud mustafa ibrahim youssef yousef fatima vladimir volodymyr emmanuel angela recep bashar justin theresa antonio jens ursula peter paul mark simon
  alex andrew daniel sarah mary anna maria jean pierre jose juan carlos luis
`)

/** Capitalised words that open no name: they begin sentences, or are months and weekdays. */
export const englishStops = words(`
  the a an in on at of for to from by with and or but as it its he she they we you i his her their our my this that these those there here who which what when
  where why how after before during while since until today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december is are was were be been has have had will would can could should may might must
  not no yes if then than so such also more most new first second last next read share photo photos video watch follow tweet one two three
`)
