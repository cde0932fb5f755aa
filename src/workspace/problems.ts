/** Why a file is not reviewed, in every language of the interface. A row: the reason, then one sentence a language. */
import type { MessageLanguage } from '../language/messages.ts'

export const problemKinds = ['binary', 'too-large', 'empty', 'unreadable', 'gone', 'not-text', 'failed'] as const
export type ProblemKind = (typeof problemKinds)[number]

const table: Readonly<Record<ProblemKind, Readonly<Record<MessageLanguage, string>>>> = {
  binary: {
    en: 'This is a binary file, not text.',
    ar: 'هذا ملف ثنائي وليس نصا.',
    fr: 'Ce fichier est binaire, ce n’est pas du texte.',
  },
  'too-large': {
    en: 'The file is larger than 10 MB and was not read. Split it into articles.',
    ar: 'حجم الملف أكبر من 10 ميغابايت فلم يُقرأ. قسّمه إلى مقالات.',
    fr: 'Le fichier dépasse 10 Mo et n’a pas été lu. Découpez-le en articles.',
  },
  empty: {
    en: 'The file is empty.',
    ar: 'الملف فارغ.',
    fr: 'Le fichier est vide.',
  },
  unreadable: {
    en: 'The file could not be opened. Check its permissions.',
    ar: 'تعذر فتح الملف. تحقق من أذونات الوصول إليه.',
    fr: 'Le fichier n’a pas pu être ouvert. Vérifiez ses droits d’accès.',
  },
  gone: {
    en: 'The file was deleted while it was being read.',
    ar: 'حُذف الملف أثناء قراءته.',
    fr: 'Le fichier a été supprimé pendant la lecture.',
  },
  'not-text': {
    en: 'The bytes are neither UTF-8, UTF-16 nor windows-1256 text.',
    ar: 'محتوى الملف ليس نصا بترميز UTF-8 أو UTF-16 أو windows-1256.',
    fr: 'Le contenu n’est un texte ni en UTF-8, ni en UTF-16, ni en windows-1256.',
  },
  failed: {
    en: 'The article could not be read through. The log says why.',
    ar: 'تعذرت قراءة المقال كاملا. السبب مذكور في السجل.',
    fr: 'L’article n’a pas pu être lu jusqu’au bout. Le journal dit pourquoi.',
  },
}

/** The sentence that the view and `problems` show. */
export const problemMessage = (kind: ProblemKind, language: MessageLanguage = 'en'): string => table[kind][language]
