/** Ordinal words, normal form, without ال. A row: the value, then its forms; the feminine ones also count hours. */
export const ordinals: readonly (readonly [number, string])[] = [
  [1, 'اول اولي واحده حادي حاديه'],
  [2, 'ثاني ثانيه'],
  [3, 'ثالث ثالثه'],
  [4, 'رابع رابعه'],
  [5, 'خامس خامسه'],
  [6, 'سادس سادسه'],
  [7, 'سابع سابعه'],
  [8, 'ثامن ثامنه'],
  [9, 'تاسع تاسعه'],
  [10, 'عاشر عاشره'],
]
/** Numbers that are also ordinals when ال stands before them («العشرين من مايو»). */
export const roundOrdinals: readonly (readonly [number, string])[] = [
  [20, 'عشرين عشرون'],
  [30, 'ثلاثين ثلاثون'],
]
