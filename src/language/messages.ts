/** Sentences of the review itself (conflict messages), in every language of the interface. A row: key, then one template a language. */

/** A key of the table below and what fills its places. Texts of the articles stand as they are. */
export interface Message {
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}

export const messageLanguages = ['en', 'ar', 'fr'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

export const messages: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  // Conflicts: a kind, or a relation other than contradiction; with .bare where no event can be named.
  number: {
    en: 'On «{about}», {leftSource} gives the number as «{left}», {rightSource} as «{right}».',
    ar: 'عن «{about}»: يذكر {leftSource} العدد «{left}» بينما يذكر {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} donne le nombre « {left} », {rightSource} « {right} ».',
  },
  'number.bare': {
    en: '{leftSource} gives the number as «{left}», {rightSource} as «{right}».',
    ar: 'يذكر {leftSource} العدد «{left}» بينما يذكر {rightSource} «{right}».',
    fr: '{leftSource} donne le nombre « {left} », {rightSource} « {right} ».',
  },
  date: {
    en: 'On «{about}», {leftSource} puts it on «{left}», {rightSource} on «{right}», which is another day.',
    ar: 'عن «{about}»: يؤرخه {leftSource} بـ«{left}» بينما يؤرخه {rightSource} بـ«{right}» وهو يوم آخر.',
    fr: 'Sur « {about} », {leftSource} le date de « {left} », {rightSource} de « {right} », qui est un autre jour.',
  },
  'date.bare': {
    en: '{leftSource} puts it on «{left}», {rightSource} on «{right}», which is another day.',
    ar: 'يؤرخه {leftSource} بـ«{left}» بينما يؤرخه {rightSource} بـ«{right}» وهو يوم آخر.',
    fr: '{leftSource} le date de « {left} », {rightSource} de « {right} », qui est un autre jour.',
  },
  'time-of-day': {
    en: 'On «{about}», {leftSource} puts it at «{left}», {rightSource} at «{right}», which cannot be the same time.',
    ar: 'عن «{about}»: يضعه {leftSource} في «{left}» بينما يضعه {rightSource} في «{right}» ولا يمكن أن يكونا وقتا واحدا.',
    fr: 'Sur « {about} », {leftSource} le situe à « {left} », {rightSource} à « {right} » : ce ne peut être la même heure.',
  },
  'time-of-day.bare': {
    en: '{leftSource} puts it at «{left}», {rightSource} at «{right}», which cannot be the same time.',
    ar: 'يضعه {leftSource} في «{left}» بينما يضعه {rightSource} في «{right}» ولا يمكن أن يكونا وقتا واحدا.',
    fr: '{leftSource} le situe à « {left} », {rightSource} à « {right} » : ce ne peut être la même heure.',
  },
  duration: {
    en: 'On «{about}», {leftSource} gives «{left}», {rightSource} «{right}», for the same stretch of time.',
    ar: 'عن «{about}»: يذكر {leftSource} المدة «{left}» بينما يذكر {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} donne la durée « {left} », {rightSource} « {right} ».',
  },
  'duration.bare': {
    en: '{leftSource} gives «{left}», {rightSource} «{right}», for the same stretch of time.',
    ar: 'يذكر {leftSource} المدة «{left}» بينما يذكر {rightSource} «{right}».',
    fr: '{leftSource} donne la durée « {left} », {rightSource} « {right} ».',
  },
  place: {
    en: 'On «{about}», {leftSource} places it in «{left}», {rightSource} in «{right}».',
    ar: 'عن «{about}»: يضع {leftSource} المكان في «{left}» بينما يضعه {rightSource} في «{right}».',
    fr: 'Sur « {about} », {leftSource} le situe à « {left} », {rightSource} à « {right} ».',
  },
  'place.bare': {
    en: '{leftSource} places it in «{left}», {rightSource} in «{right}».',
    ar: 'يضع {leftSource} المكان في «{left}» بينما يضعه {rightSource} في «{right}».',
    fr: '{leftSource} le situe à « {left} », {rightSource} à « {right} ».',
  },
  role: {
    en: 'On «{about}», {leftSource} says «{left}», {rightSource} says «{right}»: one office, two holders.',
    ar: 'عن «{about}»: يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: منصب واحد وشاغلان.',
    fr: 'Sur « {about} », {leftSource} dit « {left} », {rightSource} dit « {right} » : une charge, deux titulaires.',
  },
  'role.bare': {
    en: '{leftSource} says «{left}», {rightSource} says «{right}»: one office, two holders.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: منصب واحد وشاغلان.',
    fr: '{leftSource} dit « {left} », {rightSource} dit « {right} » : une charge, deux titulaires.',
  },
  'role.person': {
    en: '{leftSource} says «{left}», {rightSource} says «{right}»: one person, two offices.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: شخص واحد ومنصبان.',
    fr: '{leftSource} dit « {left} », {rightSource} dit « {right} » : une personne, deux charges.',
  },
  identity: {
    en: 'On «{about}», {leftSource} says it was «{left}», {rightSource} «{right}».',
    ar: 'عن «{about}»: يقول {leftSource} إنه «{left}» بينما يقول {rightSource} إنه «{right}».',
    fr: 'Sur « {about} », {leftSource} dit que c’était « {left} », {rightSource} « {right} ».',
  },
  'identity.bare': {
    en: '{leftSource} says it was «{left}», {rightSource} «{right}».',
    ar: 'يقول {leftSource} إنه «{left}» بينما يقول {rightSource} إنه «{right}».',
    fr: '{leftSource} dit que c’était « {left} », {rightSource} « {right} ».',
  },
  name: {
    en: 'On «{about}», {leftSource} names «{left}», {rightSource} «{right}».',
    ar: 'عن «{about}»: يسمي {leftSource} «{left}» بينما يسمي {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} nomme « {left} », {rightSource} « {right} ».',
  },
  'name.bare': {
    en: '{leftSource} names «{left}», {rightSource} «{right}».',
    ar: 'يسمي {leftSource} «{left}» بينما يسمي {rightSource} «{right}».',
    fr: '{leftSource} nomme « {left} », {rightSource} « {right} ».',
  },
  superlative: {
    en: 'On «{about}», {leftSource} says «{left}», {rightSource} «{right}»: both cannot be the first in the same sense.',
    ar: 'عن «{about}»: يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: لا يصح الاثنان بالمعنى نفسه.',
    fr: 'Sur « {about} », {leftSource} dit « {left} », {rightSource} « {right} » : les deux ne peuvent être vrais au même sens.',
  },
  'superlative.bare': {
    en: '{leftSource} says «{left}», {rightSource} «{right}»: both cannot be the first in the same sense.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: لا يصح الاثنان بالمعنى نفسه.',
    fr: '{leftSource} dit « {left} », {rightSource} « {right} » : les deux ne peuvent être vrais au même sens.',
  },
  polarity: {
    en: 'On «{about}», {leftSource} says «{left}», {rightSource} says «{right}»: one affirms what the other denies.',
    ar: 'عن «{about}»: يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: أحدهما يثبت ما ينفيه الآخر.',
    fr: 'Sur « {about} », {leftSource} dit « {left} », {rightSource} dit « {right} » : l’un affirme ce que l’autre nie.',
  },
  'polarity.bare': {
    en: '{leftSource} says «{left}», {rightSource} says «{right}»: one affirms what the other denies.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: أحدهما يثبت ما ينفيه الآخر.',
    fr: '{leftSource} dit « {left} », {rightSource} dit « {right} » : l’un affirme ce que l’autre nie.',
  },
  cause: {
    en: 'On «{about}», {leftSource} gives the cause as «{left}», {rightSource} as «{right}».',
    ar: 'عن «{about}»: يذكر {leftSource} السبب «{left}» بينما يذكر {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} donne pour cause « {left} », {rightSource} « {right} ».',
  },
  'cause.bare': {
    en: '{leftSource} gives the cause as «{left}», {rightSource} as «{right}».',
    ar: 'يذكر {leftSource} السبب «{left}» بينما يذكر {rightSource} «{right}».',
    fr: '{leftSource} donne pour cause « {left} », {rightSource} « {right} ».',
  },
  sequence: {
    en: 'On «{about}», {leftSource} says «{left}», {rightSource} says «{right}»: they cannot have come in this order.',
    ar: 'عن «{about}»: يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: لا يمكن أن يقعا بهذا الترتيب.',
    fr: 'Sur « {about} », {leftSource} dit « {left} », {rightSource} dit « {right} » : l’ordre est impossible.',
  },
  'sequence.bare': {
    en: '{leftSource} says «{left}», {rightSource} says «{right}»: they cannot have come in this order.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: لا يمكن أن يقعا بهذا الترتيب.',
    fr: '{leftSource} dit « {left} », {rightSource} dit « {right} » : l’ordre est impossible.',
  },
  age: {
    en: 'On «{about}», {leftSource} gives the age as «{left}», {rightSource} as «{right}».',
    ar: 'عن «{about}»: يذكر {leftSource} العمر «{left}» بينما يذكر {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} donne l’âge « {left} », {rightSource} « {right} ».',
  },
  'age.bare': {
    en: '{leftSource} gives the age as «{left}», {rightSource} as «{right}».',
    ar: 'يذكر {leftSource} العمر «{left}» بينما يذكر {rightSource} «{right}».',
    fr: '{leftSource} donne l’âge « {left} », {rightSource} « {right} ».',
  },
  'document-type': {
    en: 'On «{about}», {leftSource} calls the paper «{left}», {rightSource} «{right}».',
    ar: 'عن «{about}»: يسمي {leftSource} الوثيقة «{left}» بينما يسميها {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} appelle le document « {left} », {rightSource} « {right} ».',
  },
  'document-type.bare': {
    en: '{leftSource} calls the paper «{left}», {rightSource} «{right}».',
    ar: 'يسمي {leftSource} الوثيقة «{left}» بينما يسميها {rightSource} «{right}».',
    fr: '{leftSource} appelle le document « {left} », {rightSource} « {right} ».',
  },
  translation: {
    en: 'On «{about}», {leftSource} quotes «{left}», {rightSource} translates it as «{right}».',
    ar: 'عن «{about}»: ينقل {leftSource} «{left}» بينما يترجمه {rightSource} «{right}».',
    fr: 'Sur « {about} », {leftSource} cite « {left} », {rightSource} le traduit par « {right} ».',
  },
  'translation.bare': {
    en: '{leftSource} quotes «{left}», {rightSource} translates it as «{right}».',
    ar: 'ينقل {leftSource} «{left}» بينما يترجمه {rightSource} «{right}».',
    fr: '{leftSource} cite « {left} », {rightSource} le traduit par « {right} ».',
  },
  development: {
    en: 'On «{about}», {rightSource} says «{right}» where {leftSource} said «{left}»: news that moved on.',
    ar: 'عن «{about}»: يقول {rightSource} «{right}» حيث قال {leftSource} «{left}»: خبر تطور.',
    fr: 'Sur « {about} », {rightSource} dit « {right} » là où {leftSource} disait « {left} » : la nouvelle a évolué.',
  },
  'development.bare': {
    en: '{rightSource} says «{right}» where {leftSource} said «{left}»: news that moved on.',
    ar: 'يقول {rightSource} «{right}» حيث قال {leftSource} «{left}»: خبر تطور.',
    fr: '{rightSource} dit « {right} » là où {leftSource} disait « {left} » : la nouvelle a évolué.',
  },
  scope: {
    en: 'On «{about}», {leftSource} says «{left}», {rightSource} says «{right}»: they count or name different things.',
    ar: 'عن «{about}»: يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: يعدان أو يسميان شيئين مختلفين.',
    fr: 'Sur « {about} », {leftSource} dit « {left} », {rightSource} dit « {right} » : ils comptent ou nomment des choses différentes.',
  },
  'scope.bare': {
    en: '{leftSource} says «{left}», {rightSource} says «{right}»: they count or name different things.',
    ar: 'يقول {leftSource} «{left}» ويقول {rightSource} «{right}»: يعدان أو يسميان شيئين مختلفين.',
    fr: '{leftSource} dit « {left} », {rightSource} dit « {right} » : ils comptent ou nomment des choses différentes.',
  },
  variant: {
    en: 'On «{about}», {leftSource} writes «{left}», {rightSource} writes «{right}»: the same in other letters or words.',
    ar: 'عن «{about}»: يكتب {leftSource} «{left}» ويكتب {rightSource} «{right}»: الشيء نفسه بحروف أو كلمات أخرى.',
    fr: 'Sur « {about} », {leftSource} écrit « {left} », {rightSource} écrit « {right} » : la même chose autrement écrite.',
  },
  'variant.bare': {
    en: '{leftSource} writes «{left}», {rightSource} writes «{right}»: the same in other letters or words.',
    ar: 'يكتب {leftSource} «{left}» ويكتب {rightSource} «{right}»: الشيء نفسه بحروف أو كلمات أخرى.',
    fr: '{leftSource} écrit « {left} », {rightSource} écrit « {right} » : la même chose autrement écrite.',
  },
  // Findings of the dating.
  weekday: {
    en: 'On «{about}», {leftSource} puts it on «{left}», {rightSource} on «{right}», which is another day of the week.',
    ar: 'عن «{about}»: يؤرخه {leftSource} بـ«{left}» بينما يؤرخه {rightSource} بـ«{right}» وهو يوم آخر من الأسبوع.',
    fr: 'Sur « {about} », {leftSource} le date de « {left} », {rightSource} de « {right} », qui est un autre jour de la semaine.',
  },
  'weekday.bare': {
    en: '{leftSource} puts it on «{left}», {rightSource} on «{right}», which is another day of the week.',
    ar: 'يؤرخه {leftSource} بـ«{left}» بينما يؤرخه {rightSource} بـ«{right}» وهو يوم آخر من الأسبوع.',
    fr: '{leftSource} le date de « {left} », {rightSource} de « {right} », qui est un autre jour de la semaine.',
  },
  'weekday.misfit': {
    en: '{date} was not the weekday that is written beside it.',
    ar: 'لم يكن {date} يوافق اليوم المذكور معه من أيام الأسبوع.',
    fr: 'Le {date} ne tombait pas le jour de la semaine indiqué à côté.',
  },
  'weekday.header': {
    en: 'The article is dated {date}, but the weekday it calls its own lies days away.',
    ar: 'المقال مؤرخ في {date}، لكن اليوم الذي يسميه «اليوم» بعيد عنه بأيام.',
    fr: 'L’article est daté du {date}, mais le jour qu’il appelle « aujourd’hui » en est éloigné de plusieurs jours.',
  },
  'relative-date.year': {
    en: 'Counted from the article’s own day this means {read}; another source dates the same to {stated}.',
    ar: 'بحساب يوم كتابة المقال يعني هذا عام {read}، بينما يؤرخ مصدر آخر الأمر نفسه بعام {stated}.',
    fr: 'Compté depuis le jour de l’article, cela donne {read} ; une autre source date la même chose de {stated}.',
  },
}

/** The sentence of a message; `{name}` is replaced by `values.name`. */
export function renderMessage({ key, values }: Message, language: MessageLanguage): string {
  const template = messages[key]?.[language]
  if (template === undefined) throw new Error(`No message '${key}' in language '${language}'`)
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
