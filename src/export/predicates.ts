/**
 * What each predicate of a fact is called, for people. A row: predicate | English | Arabic | French. A predicate without a
 * row is shown as it is.
 */
import type { MessageLanguage } from '../language/messages.ts'

const rows = `
killed|killed|قتلى|tués
injured|injured|جرحى|blessés
died|death|وفاة|décès
arrested|arrested|معتقلون|arrêtés
released|released|أفرج عنهم|libérés
rescued|rescued|ناجون|secourus
time-since|time since|الوقت المنقضي|temps écoulé
missing|missing|مفقودون|disparus
trapped|trapped|محاصرون|piégés
displace|displaced|نازحون|déplacés
prison-term|prison term|مدة السجن|peine de prison
count|count|العدد|nombre
kill|killing|قتل|meurtre
die|death|وفاة|décès
injure|injury|إصابة|blessure
arrest|arrest|اعتقال|arrestation
release|release|إفراج|libération
ram|ramming|دهس|attaque au véhicule
attack|attack|هجوم|attaque
stab|stabbing|طعن|attaque au couteau
shoot|shooting|إطلاق نار|fusillade
fire|launch|إطلاق|tir
bomb|bombing|قصف|bombardement
explode|explosion|انفجار|explosion
crash|crash|تحطم|écrasement
collide|collision|اصطدام|collision
sentence|sentence|حكم|condamnation
rule|ruling|قرار محكمة|décision de justice
acquit|acquittal|تبرئة|acquittement
jail|imprisonment|حبس|emprisonnement
house-arrest|house arrest|إقامة جبرية|assignation à résidence
demand|demand|مطالبة|demande
ban|ban|حظر|interdiction
hand-over|handover|تسليم|remise
foil|foiled plot|إحباط|mise en échec
plot|plot|تخطيط|complot
fake|fabrication|تلفيق|falsification
seize|seizure|مصادرة|saisie
raid|raid|مداهمة|perquisition
pursue|pursuit|ملاحقة|poursuite
assault|assault|اعتداء|agression
beat|beating|ضرب|coups
rob|robbery|سرقة|vol
pay|payment|دفع|paiement
compensate|compensation|تعويض|indemnisation
smuggle|smuggling|تهريب|contrebande
hack|hacking|اختراق|piratage
erupt|eruption|ثوران|éruption
flow|flow|تدفق|coulée
landslide|landslide|انهيار أرضي|glissement de terrain
ignite|fire|اشتعال|incendie
extinguish|extinguishing|إخماد|extinction
control|control|سيطرة|contrôle
evacuate|evacuation|إخلاء|évacuation
displace|displacement|نزوح|déplacement
harmed|harmed|متضررون|touchés
trapped|trapped|عالقون|piégés
hospitalise|taken to hospital|نقل إلى المستشفى|hospitalisation
rush|rush|هرع|accours
warn|warning|تحذير|alerte
cut-off|outage|انقطاع|coupure
derail|derailment|انحراف|déraillement
fall-on|impact|سقوط|chute
poison|poisoning|تسميم|empoisonnement
suicide|suicide|انتحار|suicide
outbreak|outbreak|تفش|épidémie
surgery|surgery|عملية جراحية|opération
funeral|funeral|تشييع|funérailles
mourn|mourning|حداد|deuil
summit|summit|قمة|sommet
exchange-views|exchange of views|تبادل آراء|échange de vues
exchange|exchange|تبادل|échange
dialogue|dialogue|حوار|dialogue
cancel|cancellation|إلغاء|annulation
postpone|postponement|تأجيل|report
take-back|withdrawal|سحب|retrait
halt|halt|وقف|arrêt
close-down|closure|إغلاق|fermeture
dismantle|dismantling|تفكيك|démantèlement
support|support|دعم|soutien
veto|veto|فيتو|veto
strike|strike|إضراب|grève
rally|rally|تجمع|rassemblement
unrest|unrest|اضطرابات|troubles
election|election|انتخابات|élections
nominate|nomination|ترشيح|candidature
swear-in|oath|أداء اليمين|serment
dissolve|dissolution|حل|dissolution
declare|declaration|إعلان|proclamation
decree|decree|مرسوم|décret
amend|amendment|تعديل|modification
promise|promise|تعهد|promesse
congratulate|congratulation|تهنئة|félicitations
apologise|apology|اعتذار|excuses
criticise|criticism|انتقاد|critique
transfer|transfer|نقل|transfert
enter|entry|دخول|entrée
capture|capture|استعادة|prise
besiege|siege|حصار|siège
clash|clash|اشتباك|affrontement
strike-at|strike|ضربة|frappe
coup|coup|انقلاب|coup d’État
ceasefire|ceasefire|هدنة|cessez-le-feu
test|test|تجربة|essai
summon|summons|استدعاء|convocation
publish|publication|نشر|publication
interview|interview|مقابلة|entretien
speech|speech|خطاب|discours
survey|survey|استطلاع|sondage
conclude|conclusion|استنتاج|conclusion
celebrate|celebration|احتفال|célébration
marry|marriage|زواج|mariage
divorce|separation|انفصال|séparation
match|match|مباراة|match
score|goal|تسجيل|but
qualify|qualification|تأهل|qualification
eliminate|elimination|إقصاء|élimination
join-team|transfer|انتقال|transfert
hire|signing|تعاقد|recrutement
award|award|جائزة|récompense
launch|launch|إطلاق|lancement
build|building|بناء|construction
lay-off|dismissal|تسريح|licenciement
merge|merger|اندماج|fusion
rent|rent|استئجار|location
invest|investment|استثمار|investissement
lose-contact|lost contact|فقدان الاتصال|perte de contact
take-off|take-off|إقلاع|décollage
land|landing|هبوط|atterrissage
quake|earthquake|زلزال|séisme
storm|storm|عاصفة|tempête
flood|flood|فيضان|inondation
burn|fire|حريق|incendie
break-out|outbreak|اندلاع|déclenchement
collapse|collapse|انهيار|effondrement
sink|sinking|غرق|naufrage
rescue|rescue|إنقاذ|sauvetage
survive|survival|نجاة|survie
search|search|بحث|recherches
find|found|عثور|découverte
flee|escape|فرار|fuite
kidnap|kidnapping|خطف|enlèvement
shoot-down|shooting down|إسقاط|abattage
intercept|interception|اعتراض|interception
destroy|destruction|تدمير|destruction
claim-responsibility|claim of responsibility|تبني المسؤولية|revendication
damage|damage|أضرار|dégâts
sign|signing|توقيع|signature
visit|visit|زيارة|visite
arrive|arrival|وصول|arrivée
depart|departure|مغادرة|départ
travel|travel|سفر|voyage
return|return|عودة|retour
meet|meeting|لقاء|rencontre
talks|talks|محادثات|entretiens
discuss|discussion|بحث|discussion
receive|reception|استقبال|réception
host|hosting|استضافة|accueil
invite|invitation|دعوة|invitation
call|call|مكالمة|appel
open|opening|افتتاح|ouverture
appoint|appointment|تعيين|nomination
take-office|taking office|تولي المنصب|prise de fonctions
join|joining|انضمام|adhésion
become|became|صار|devenu
dismiss|dismissal|إقالة|limogeage
resign|resignation|استقالة|démission
elect|election|انتخاب|élection
win|win|فوز|victoire
lose|loss|خسارة|défaite
draw|draw|تعادل|match nul
vote|vote|تصويت|vote
cut-relations|cut of relations|قطع العلاقات|rupture des relations
resume-relations|resumption of relations|استئناف العلاقات|reprise des relations
upgrade-relations|upgrade of relations|رفع مستوى العلاقات|rehaussement des relations
establish-relations|relations established|إقامة علاقات|établissement de relations
recognise|recognition|اعتراف|reconnaissance
expel|expulsion|طرد|expulsion
agree|agreement|اتفاق|accord
impose|imposition|فرض|imposition
lift|lifting|رفع|levée
withdraw|withdrawal|انسحاب|retrait
deploy|deployment|نشر|déploiement
participate|participation|مشاركة|participation
charge|charge|توجيه تهمة|inculpation
aid|support|دعم|soutien
train|training|تدريب|entraînement
alive|alive|على قيد الحياة|en vie
blame|blame|تحميل المسؤولية|mise en cause
denial|denial|نفي|démenti
accuse|accusation|اتهام|accusation
convict|conviction|إدانة قضائية|condamnation
try|trial|محاكمة|procès
reject|rejection|رفض|rejet
interrogate|interrogation|استجواب|interrogatoire
investigate|investigation|تحقيق|enquête
form|formation|تشكيل|formation
buy|purchase|شراء|achat
sell|sale|بيع|vente
lead|command|قيادة|direction
confess|confession|اعتراف|aveux
approve|approval|موافقة|approbation
lay|laying|وضع|dépôt
tour|tour|جولة|tournée
hold|holding|عقد|tenue
begin|beginning|بداية|début
say|statement|تصريح|déclaration
announce|announcement|إعلان|annonce
deny|denial|نفي|démenti
retract|retraction|تراجع|rétractation
thank|thanks|شكر|remerciements
condole|condolences|تعزية|condoléances
condemn|condemnation|إدانة|condamnation
praise|praise|إشادة|éloge
born|born|الولادة|naissance
last|duration|المدة|durée
duration|duration|المدة|durée
cost|cost|الكلفة|coût
include|contents|المضمون|contenu
include-person|members|يضم|membres
aim|aim|الهدف|objectif
on-board|on board|على المتن|à bord
size|size|الحجم|effectif
whole|whole number|العدد الكلي|nombre total
population|population|عدد السكان|population
enter-service|in service since|دخول الخدمة|mise en service
belong|membership|الانتماء|appartenance
carry|armed with|الحمل|port
occur|took place|وقوع|survenue
cause|cause|السبب|cause
cause-harm|toll|الخسائر|bilan
manufacture|manufacture|صنع|fabrication
rise|rise|ارتفاع|hausse
fall|fall|انخفاض|baisse
conference|conference|مؤتمر|conférence
war|war|حرب|guerre
exercise|exercise|مناورات|manœuvres
sanction|sanctions|عقوبات|sanctions
tension|tension|توتر|tensions
confrontation|confrontation|مواجهة|affrontement
protest|protest|تظاهر|manifestation
treat|treatment|علاج|soins
identify|identification|تحديد الهوية|identification
alert|alert|بلاغ|alerte
suspend|suspension|تعليق|suspension
send-message|message|رسالة|message
issue-statement|statement|بيان|communiqué
role|role|الصفة|fonction
age|age|العمر|âge
settlement|kind of place|نوع المكان|type de lieu
located-in|located in|الموقع|situé à
distance|distance|المسافة|distance
altitude|altitude|الارتفاع|altitude
range|range|المدى|portée
magnitude|magnitude|القوة|magnitude
first-of|first|الأول|premier
another-of|new|الجديد|nouveau
paper|paper|الوثيقة|document
duty|what is to be|الواجب|ce qui doit être
purpose|purpose|الغاية|but
post|post|المنصب|poste
motive|motive|الدافع|mobile
headline-says|headline|العنوان|titre
largest|largest|الأكبر|le plus grand
`

const names = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, Readonly<Record<MessageLanguage, string>>] => {
      const [predicate = '', en = '', ar = '', fr = ''] = row.split('|')
      return [predicate, { en, ar, fr }]
    }),
)

/** The name of a predicate in a language of the interface. */
export const predicateName = (predicate: string, language: MessageLanguage): string =>
  names.get(predicate)?.[language] ?? predicate
