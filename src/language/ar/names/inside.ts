/** Words that say what lies inside a name. Lists: words in normal form without the article and clitics. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Heads of the bodies that other bodies are parts of: «قيادة الجيش اللبناني». */
export const bodiesInside = words(`
  جيش قوات حرس شرطه بحريه استخبارات مخابرات مجلس بنك محكمه برلمان وزاره حكومه هيئه سلطه قياده مديريه درك بعثه نيابه
`)

/** Heads of parts, seats and offices: what follows right behind is a body or a person of its own («مقر …»). */
export const partHeads = words(`
  مقر مبني مكتب قياده اركان قسم شعبه فرع دائره اداره مديريه لواء كتيبه فرقه وحده كليه معهد مستشفي متحف سجن قاعده كتله
  جناح مفتشيه معسكر ثكنه
`)

/** Heads of bodies that are called after a person or belong to one: «مؤسسة الملك …», «مكتب فلان». */
export const calledAfter = words(
  'مكتب مؤسسه صندوق جامعه مدرسه مركز معهد جمعيه اكاديميه كليه كتائب لواء كتيبه مجموعه جائزه متحف',
)

/** What a body has its seat in: «مقر …». */
export const seats = words('مقر مبني')

/** Who leads an army: with its name behind them they are a body. */
export const staffs = words('قياده اركان هيئه رئاسه')

/** First words of the names of armies and of their staffs. */
export const armies = words('جيش قوات حرس اركان هيئه بحريه')

/** Heads of the departments of a body: «قسم … في جيش …». */
export const departments = words('قسم شعبه اداره دائره مديريه وحده فرع جناح')

/** Districts of armies, which somebody commands: «قائد المنطقة العسكرية …». */
export const districts = words('منطقه')

/** Bodies that speak for a land, whose name behind them is still the land's: «سفارة فرنسا». */
export const missions = words('سفاره قنصليه')

/** Bodies of a town or a land, which their name ends with: «بلدية …», «جامعة …», «إذاعة صوت …». */
export const townBodies = words('بلديه مجلس جامعه محكمه غرفه اذاعه جريده صحيفه')

/** Those of them that only a town has. */
export const municipalities = words('بلديه')

/** Adjectives that make a council a town's. */
export const localWords = words('محلي بلدي')

/** What stands between a radio and its land: «إذاعة صوت …». */
export const voiceWords = words('صوت')
