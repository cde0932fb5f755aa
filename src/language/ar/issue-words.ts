/** By what and for whom an office speaks. Normal form. */

/** What is issued. */
export const issuedPapers = 'بيان بلاغ تصريح تقرير تغريده تدوينه منشور'
/** Who issues it in the name of somebody; beginnings. */
export const issuers = 'مكتب* ديوان* وزاره* متحدث* ناطق* سفاره* رئاسه* حملته* محامي* محاميه*'
