/**
 * Words of Arabic and English that carry grammar, not content: an editor drops and changes them freely, so wording is compared
 * without them. In normal form; forms with و and ف in front are derived.
 */
const words =
  'في من على علي الى الي عن مع ان انه انها انهم انهما إن قد لقد ما لا لم لن هو هي هم هما هذا هذه ذلك تلك هؤلاء اولئك ' +
  'الذي التي الذين اللذين اللتين اللذان اللاتي او ام ثم بل لكن كما كل كلا بعض غير عند عندما بعد قبل منذ حتى حتي بين خلال حيث حين حينما ' +
  'اذ اذا لو كان كانت كانوا يكون تكون ليس ليست له لها لهم به بها بهم فيه فيها منه منها منهم عليه عليها اليه اليها عنه عنها ' +
  'اي ايضا فقط نحو حول ضد دون لدى لدي ضمن عبر اثر اثناء بان بانه بانها لان لانه وهو وهي وقد وكان وكانت ولم ولا وما ومن وفي وعلى وعلي والى والي ' +
  'وان وانه وانها كانه مما فيما بما عما كي لكي سوف هناك هنا قال وقال وقالت قالت اضاف واضاف واضافت يقول ' +
  'the a an of to in on at for and or but by with from as is was are were be been it its that this which who he she they his her their has had have not said'

export const functionWords: ReadonlySet<string> = new Set(words.split(' '))

/** Whether a word in normal form is a function word, و and ف in front or not. */
export function isFunctionWord(normal: string): boolean {
  if (functionWords.has(normal)) return true
  const first = normal[0]
  return (first === 'و' || first === 'ف') && normal.length > 2 && functionWords.has(normal.slice(1))
}
