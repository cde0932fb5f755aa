/**
 * What each kind of conflict is, for people. A row: the kind, its name, and one sentence that says what is compared and
 * what to check, in each language of the interface.
 */
import type { MessageLanguage } from '../language/messages.ts'
import type { ConflictKind, Relation } from '../review.ts'

type Words = Readonly<Record<MessageLanguage, string>>

export const kinds: Readonly<Record<ConflictKind, { readonly name: Words; readonly help: Words }>> = {
  number: {
    name: { en: 'Different numbers', ar: 'أرقام مختلفة', fr: 'Nombres différents' },
    help: {
      en: 'Two claims count the same thing and give numbers that cannot both be right. Check what each counts, and who says so.',
      ar: 'ادعاءان يعدّان الشيء نفسه ويذكران رقمين لا يصحان معا. تحقق مما يعدّه كل منهما ومن قائله.',
      fr: 'Deux affirmations comptent la même chose et donnent des nombres incompatibles. Vérifiez ce que chacune compte et qui le dit.',
    },
  },
  date: {
    name: { en: 'Different days', ar: 'تاريخان مختلفان', fr: 'Dates différentes' },
    help: {
      en: 'Two claims put the same event on different days. Check which day each article was written.',
      ar: 'ادعاءان يجعلان الحدث نفسه في يومين مختلفين. تحقق من يوم كتابة كل مقال.',
      fr: 'Deux affirmations placent le même événement à des jours différents. Vérifiez le jour où chaque article a été écrit.',
    },
  },
  'time-of-day': {
    name: { en: 'Different times of day', ar: 'وقتان مختلفان من اليوم', fr: 'Heures différentes' },
    help: {
      en: 'Two claims put the same event at different times of day. Check time zones first.',
      ar: 'ادعاءان يجعلان الحدث نفسه في وقتين مختلفين من اليوم. تحقق أولا من المنطقة الزمنية.',
      fr: 'Deux affirmations placent le même événement à des heures différentes. Vérifiez d’abord les fuseaux horaires.',
    },
  },
  duration: {
    name: { en: 'Different durations', ar: 'مدتان مختلفتان', fr: 'Durées différentes' },
    help: {
      en: 'Two claims let the same thing last for different times, or a duration does not fit its dates.',
      ar: 'ادعاءان يذكران مدتين مختلفتين للأمر نفسه، أو مدة لا توافق تواريخها.',
      fr: 'Deux affirmations donnent des durées différentes pour la même chose, ou une durée ne correspond pas à ses dates.',
    },
  },
  place: {
    name: { en: 'Different places', ar: 'مكانان مختلفان', fr: 'Lieux différents' },
    help: {
      en: 'Two claims put the same thing in places neither of which holds the other.',
      ar: 'ادعاءان يضعان الشيء نفسه في مكانين لا يضم أحدهما الآخر.',
      fr: 'Deux affirmations situent la même chose en des lieux dont aucun ne contient l’autre.',
    },
  },
  role: {
    name: { en: 'Different roles', ar: 'صفتان مختلفتان', fr: 'Fonctions différentes' },
    help: {
      en: 'Two claims give one person offices that do not fit together at the same time.',
      ar: 'ادعاءان ينسبان إلى الشخص نفسه منصبين لا يجتمعان في الوقت نفسه.',
      fr: 'Deux affirmations donnent à une même personne des fonctions incompatibles au même moment.',
    },
  },
  identity: {
    name: { en: 'Different people', ar: 'شخصان مختلفان', fr: 'Personnes différentes' },
    help: {
      en: 'Two claims name different people or bodies for the same part in the same event.',
      ar: 'ادعاءان يسميان شخصين أو جهتين مختلفتين في الدور نفسه من الحدث نفسه.',
      fr: 'Deux affirmations nomment des personnes ou organismes différents pour le même rôle dans le même événement.',
    },
  },
  name: {
    name: { en: 'Different names', ar: 'اسمان مختلفان', fr: 'Noms différents' },
    help: {
      en: 'The same person or thing bears names that are not spellings of each other.',
      ar: 'الشخص أو الشيء نفسه يحمل اسمين ليس أحدهما كتابة أخرى للآخر.',
      fr: 'La même personne ou chose porte des noms qui ne sont pas des graphies l’un de l’autre.',
    },
  },
  superlative: {
    name: { en: 'First, largest, only', ar: 'الأول أو الأكبر أو الوحيد', fr: 'Premier, plus grand, seul' },
    help: {
      en: 'A claim to be the first, largest or only one of its kind does not stand beside another claim.',
      ar: 'القول بأنه الأول أو الأكبر أو الوحيد من نوعه لا يستقيم مع ادعاء آخر.',
      fr: 'Une affirmation d’être le premier, le plus grand ou le seul ne tient pas face à une autre.',
    },
  },
  polarity: {
    name: { en: 'Said and denied', ar: 'إثبات ونفي', fr: 'Affirmé et nié' },
    help: {
      en: 'One claim says what the other denies.',
      ar: 'ادعاء يثبت ما ينفيه الآخر.',
      fr: 'Une affirmation dit ce que l’autre nie.',
    },
  },
  cause: {
    name: { en: 'Different causes', ar: 'سببان مختلفان', fr: 'Causes différentes' },
    help: {
      en: 'Two claims explain the same event by different causes.',
      ar: 'ادعاءان يفسران الحدث نفسه بسببين مختلفين.',
      fr: 'Deux affirmations expliquent le même événement par des causes différentes.',
    },
  },
  sequence: {
    name: { en: 'Different order', ar: 'ترتيب مختلف', fr: 'Ordre différent' },
    help: {
      en: 'Two claims put the same events in opposite orders.',
      ar: 'ادعاءان يرتبان الأحداث نفسها ترتيبا معكوسا.',
      fr: 'Deux affirmations placent les mêmes événements dans des ordres opposés.',
    },
  },
  age: {
    name: { en: 'Different ages', ar: 'عمران مختلفان', fr: 'Âges différents' },
    help: {
      en: 'Two claims give one person ages, or an age and a birthday, that do not fit.',
      ar: 'ادعاءان يذكران للشخص نفسه عمرين، أو عمرا وتاريخ ميلاد، لا يتوافقان.',
      fr: 'Deux affirmations donnent à une personne des âges, ou un âge et une naissance, incompatibles.',
    },
  },
  'document-type': {
    name: { en: 'Different documents', ar: 'وثيقتان مختلفتان', fr: 'Documents différents' },
    help: {
      en: 'The same document is called by names for different kinds of document, such as a treaty and a memorandum.',
      ar: 'الوثيقة نفسها تسمى باسمين لنوعين مختلفين، كاتفاقية ومذكرة تفاهم.',
      fr: 'Le même document est désigné comme deux sortes de documents, par exemple un traité et un mémorandum.',
    },
  },
  translation: {
    name: { en: 'Different translations', ar: 'ترجمتان مختلفتان', fr: 'Traductions différentes' },
    help: {
      en: 'Two renderings of one statement differ in what they say.',
      ar: 'نقلان للتصريح نفسه يختلفان في المعنى.',
      fr: 'Deux versions d’une même déclaration diffèrent par le sens.',
    },
  },
  weekday: {
    name: { en: 'Wrong weekday', ar: 'يوم أسبوع لا يوافق التاريخ', fr: 'Mauvais jour de la semaine' },
    help: {
      en: 'A date does not fall on the weekday that is written beside it.',
      ar: 'التاريخ لا يقع في يوم الأسبوع المكتوب بجانبه.',
      fr: 'Une date ne tombe pas le jour de la semaine écrit à côté d’elle.',
    },
  },
  'relative-date': {
    name: { en: 'Relative date that does not fit', ar: 'تاريخ نسبي لا يستقيم', fr: 'Date relative incohérente' },
    help: {
      en: 'Words such as «last month» do not fit the day the article was written.',
      ar: 'عبارة مثل «الشهر الماضي» لا توافق يوم كتابة المقال.',
      fr: 'Des mots comme « le mois dernier » ne correspondent pas au jour où l’article a été écrit.',
    },
  },
}

export const relations: Readonly<Record<Relation, Words>> = {
  contradiction: { en: 'contradiction', ar: 'تناقض', fr: 'contradiction' },
  development: { en: 'development', ar: 'تطور', fr: 'évolution' },
  scope: { en: 'different scope', ar: 'نطاق مختلف', fr: 'portée différente' },
  variant: { en: 'variant', ar: 'صيغة أخرى', fr: 'variante' },
}
