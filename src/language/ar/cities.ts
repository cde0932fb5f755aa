/**
 * Cities of more than 40000 people. Made by train/cities.ts; do not edit.
 * From a list of world cities under CC BY 4.0 (see LICENSES.md). A row: Arabic name | ISO code (countries.ts) | Latin name | thousands of people.
 */
const rows = `
آبنغتون|ZA|Upington|75
آدا|NG|Ada|174
آدو إكيتي|NG|Ado-Ekiti|447
آديغرات|ET|Adigrat|58
آديلايد|AU|Adelaide|1387
آرندال|NO|Arendal|46
آرنم|NL|Arnhem|164
آرهوس|DK|Aarhus|291
آسلي|HT|L'Asile|40
آشيامان|GH|Ashaiman|208
آق سراي|TR|Aksaray|247
آقجبدي|AZ|Agcabadi|43
آكرون|US|Akron|539
آكس أون بروفانس|FR|Aix-en-Provence|148
آكل دو نورد|HT|Acul du Nord|56
آكينو|HT|Aquin|104
آلبورغ|DK|Aalborg|144
آلميره|NL|Almere|215
آمرسفورت|NL|Amersfoort|157
آنس جيليتس|HT|Anse a Galets|63
آوغسبورغ|DE|Augsburg|303
آوموري|JP|Aomori|426
آيماودن|NL|IJmuiden|48
آيندهوفن|NL|Eindhoven|244
أباكان|RU|Abakan|182
أبردين|GB|Aberdeen|201
أبريليا|IT|Aprilia|74
أبشي|TD|Abeche|76
أبلدورن|NL|Apeldoorn|139
أبنوب|EG|Abnub|68
أبها|SA|Abha|236
أبهر|IR|Abhar|99
أبو تشت|EG|Abu Tisht|515
أبو تيج|EG|Abu Tij|71
أبو حمد|SD|Abu Hamad|50
أبو حمص|EG|Abu Hummus|569
أبو ظبي|AE|Abu Dhabi|1483
أبو غريب|IQ|Abu Ghurayb|189
أبوبا|SV|Apopa|199
أبوت آباد|PK|Abbottabad|149
أبوجا|NG|Abuja|3770
أبوداكا|MX|Ciudad Apodaca|523
أبوفيان|AM|Abovyan|44
أبومي كالافي|BJ|Abomey-Calavi|656
أبوميه|BJ|Abomey|90
أبيوكوتا|NG|Abeokuta|889
أترخت|NL|Utrecht|359
أتلانتا|US|Atlanta|5211
أتيراو|KZ|Atyrau|131
أتيمسغوت|TR|Etimesgut|615
أثينا|GR|Athens|3060
أجدابيا|LY|Ajdabiya|416
أجويدا|PT|Agueda|48
أحمد آباد|IN|Ahmedabad|8009
أخارنيس|GR|Acharnes|108
أخميم|EG|Akhmim|483
أداتشي|JP|Adachi|682
أدرار|DZ|Adrar|68
أديس أبابا|ET|Addis Ababa|5704
أراد|RO|Arad|145
أراراكوارا|BR|Araraquara|242
أراكاجو|BR|Aracaju|665
أراندجيلوفاتس|RS|Arandelovac|46
أربونة|FR|Narbonne|57
أربيل|IQ|Erbil|879
أرجنتوي|FR|Argenteuil|107
أرخانغلسك|RU|Arkhangelsk|351
أردبيل|IR|Ardabil|529
أردري|CA|Airdrie|74
أردو|TR|Ordu|229
أرزيو|DZ|Arzew|91
أرضروم|TR|Erzurum|768
أركاهاي|HT|Arcahaie|130
أرليت|NE|Arlit|79
أرمافير|RU|Armavir|185
أرمينيا|CO|Armenia|301
أرناؤوط كوي|TR|Arnavutkoy|326
أروا|UG|Arua|62
أروشا|TZ|Arusha|618
أروكا|CO|Arauca|97
أريس|KZ|Arys|41
أريسيبو|PR|Arecibo|126
أريغوا|PY|Aregua|67
أريكيبا|PE|Arequipa|1008
أريما|TT|Arima|66
أرِتسَة|IT|Arezzo|96
أزرو|MA|Azrou|41
أزمور|MA|Azemmour|42
أسابا|NG|Asaba|500
أساهيكاوا|JP|Asahikawa|331
أستانة|KZ|Astana|1078
أستراخان|RU|Astrakhan|466
أستي|IT|Asti|73
أسطبونة|ES|Estepona|78
أسمرة|ER|Asmara|963
أسن|NL|Assen|69
أسوان|EG|Aswan|268
أسونسيون|PY|Asuncion|477
أسينوفغراد|BG|Asenovgrad|66
أسيوط|EG|Asyut|389
أشدود|IL|Ashdod|220
أصفهان|IR|Esfahan|2219
أضنة|TR|Adana|1766
أغاديس|NE|Agadez|118
أغرينيو|GR|Agrinio|51
أغواسكالينتس|MX|Aguascalientes|934
أفجوي|SO|Afgooye|79
أفراغولا|IT|Afragola|62
أفلو|DZ|Aflou|102
أفمدو|SO|Afmadow|90
أفنيون|FR|Avignon|92
أفيرو|PT|Aveiro|78
أفين|SO|Ufeyn|83
أفيون قره حصار|TR|Afyonkarahisar|252
أقسو|KZ|Aqsu|69
أكادير|MA|Agadir|538
أكاريغوا|VE|Acarigua|203
أكتاو|KZ|Aqtau|183
أكتوبي|KZ|Aqtobe|388
أكرا|GH|Accra|492
أكسفورد|GB|Oxford|109
أكوتال|NI|Ocotal|49
أكوماري ديل توي|VE|Ocumare del Tuy|166
أكيتا|JP|Akita|303
ألاباما|NG|Bama|118
ألاخويلا|CR|Alajuela|44
ألبا يوليا|RO|Alba Iulia|64
ألباكركي|US|Albuquerque|767
ألباني|US|Albany|602
ألبوفيرا|PT|Albufeira|44
ألتنطاغ|TR|Altindag|414
ألتو هوسبيكيو|CL|Alto Hospicio|108
ألساندريا|IT|Alessandria|91
ألفن آن دن راين|NL|Alphen aan den Rijn|114
ألكسيناتش|RS|Aleksinac|43
ألكمار|NL|Alkmaar|112
ألكوبينداس|ES|Alcobendas|117
ألكوركون|ES|Alcorcon|174
ألمادا|PT|Almada|177
ألماطة|KZ|Almaty|2229
ألميلو|NL|Almelo|73
ألور ستار|MY|Alor Setar|217
أليتس|LT|Alytus|52
ألينتاون|US|Allentown|632
أم البواقي|DZ|Oum el Bouaghi|80
أم الفحم|IL|Umm el Fahm|55
أم القيوين|AE|Umm al Qaywayn|59
أم درمان|SD|Omdurman|2805
أم روابة|SD|Umm Ruwaba|56
أم قصر|IQ|Umm Qasr|108
أمادورا|PT|Amadora|171
أمارنتة|PT|Amarante|56
أماغاساكي|JP|Amagasaki|456
أمباتو|EC|Ambato|177
أمباتوندرازاكا|MG|Ambatondrazaka|48
أمرتسر|IN|Amritsar|1132
أمستردام|NL|Amsterdam|1477
أمستلفين|NL|Amstelveen|94
أمورا|PT|Amora|49
أميان|FR|Amiens|135
أنابوليس|BR|Anapolis|288
أناكو|VE|Anaco|106
أنانينديوا|BR|Ananindeua|479
أنتالاها|MG|Antalaha|68
أنتاناناريفو|MG|Antananarivo|1275
أنتانيفوتسي|MG|Antanifotsy|54
أنتراتسيت|UA|Antratsyt|52
أنتسيرابي|MG|Antsirabe|265
أنتسيرانانا|MG|Antsiranana|129
أنتوفاغاستا|CL|Antofagasta|349
أنتويرب|BE|Antwerp|565
أنتيب|FR|Antibes|77
أنتيبولو|PH|Antipolo|887
أنجرين|UZ|Angren|191
أندرلخت|BE|Anderlecht|121
أنديجان|UZ|Andijon|748
أنس روج|HT|Anse Rouge|43
أنسخديه|NL|Enschede|160
أنطالية|TR|Antalya|1344
أنطوني|FR|Antony|64
أنغارسك|RU|Angarsk|217
أنغولا|CL|Angol|49
أنقرة|TR|Ankara|5864
أنكينغ|CN|Anqing|4165
أنورادابورا|LK|Anuradhapura|63
أهر|IR|Ahar|101
أهواشابان|SV|Ahuachapan|135
أوبارفيلييه|FR|Aubervilliers|89
أوبرهاوزن|DE|Oberhausen|211
أوبسالا|SE|Uppsala|175
أوبواسي|GH|Obuase|180
أوبولي|PL|Opole|127
أوبون راتشاثاني|TH|Ubon Ratchathani|68
أوبيرابا|BR|Uberaba|252
أوبيرلانديا|BR|Uberlandia|501
أوتاوا|CA|Ottawa|1069
أوتسو|JP|Otsu|344
أوتسونوميا|JP|Utsunomiya|518
أوجهورود|UA|Uzhhorod|115
أوجيلر|TR|Avcilar|452
أوختيركا|UA|Okhtyrka|47
أودا|GH|Oda|61
أودنسه|DK|Odense|182
أوديسا|UA|Odesa|1011
أوديفلاس|PT|Odivelas|148
أوديني|IT|Udine|98
أوراديا|RO|Oradea|183
أورانجاباد|IN|Aurangabad|1175
أورايوكاسترو|GR|Oraiokastro|40
أوربرو|SE|Orebro|129
أورسك|RU|Orsk|188
أورشا|BY|Orsha|103
أورلاندو|US|Orlando|1914
أورليان|FR|Orleans|116
أورمية|IR|Urmia|736
أورورا|CA|Aurora|62
أورورو|BO|Oruro|352
أورومتشي|CN|Urumqi|4335
أورير|MA|Aourir|46
أوريم|PT|Ourem|46
أورينبورغ|RU|Orenburg|537
أورينسي|ES|Ourense|105
أوريولة|ES|Orihuela|81
أوزكند|KG|Ozgon|49
أوس|NL|Oss|93
أوساسكو|BR|Osasco|653
أوساكا|JP|Osaka|15126
أوسترهاوت|NL|Oosterhout|56
أوستن|US|Austin|1915
أوستند|BE|Ostend|72
أوسكمان|KZ|Oskemen|400
أوسلو|NO|Oslo|709
أوسنابروك|DE|Osnabruck|167
أوسوغبو|NG|Osogbo|731
أوسولوتان|SV|Usulutan|87
أوسييك|HR|Osijek|96
أوشاوا|CA|Oshawa|336
أوغدن|US|Ogden|624
أوفا|RU|Ufa|1129
أوفار|PT|Ovar|55
أوكازاكي|JP|Okazaki|385
أوكاياما|JP|Okayama|720
أوكفيل|CA|Oakville|214
أوكلاند|NZ|Auckland|1470
أوكلاهوما سيتي|US|Oklahoma City|1000
أولاد ايعيش|DZ|Oulad Yaich|56
أولاد تايمة|MA|Oulad Teima|100
أولاد جلال|DZ|Ouled Djellal|63
أولافاريا|AR|Olavarria|90
أولان-أودي|RU|Ulan-Ude|439
أولاو|PT|Olhao|45
أولبيا|IT|Olbia|61
أولدنبورغ|DE|Oldenburg|175
أولدهام|GB|Oldham|97
أولشتين|PL|Olsztyn|170
أولم|DE|Ulm|130
أولنيه سو بوا|FR|Aulnay-sous-Bois|86
أولو|FI|Oulu|215
أوليانوفسك|RU|Ulyanovsk|613
أوليسوند|NO|Alesund|52
أوليكساندريا|UA|Oleksandriia|76
أوليندا|BR|Olinda|350
أوماها|US|Omaha|826
أومسك|RU|Omsk|1104
أومواهيا|NG|Umuahia|359
أوميو|SE|Umea|94
أوندو|NG|Ondo|358
أونغاران|ID|Ungaran|165
أويتا|JP|Oita|475
أويدا|BJ|Ouidah|92
أويرس|PT|Oeiras|172
أويري|NG|Owerri|908
أويندو|GA|Owendo|79
أوييم|GA|Oyem|61
أياكوتشو|PE|Ayacucho|216
أيت ملول|MA|Ait Melloul|211
أيدن|TR|Aydin|259
أيغاليو|GR|Aigaleo|66
إب|YE|Ibb|235
إبادان|NG|Ibadan|3552
إبرندس|IT|Brindisi|83
إبسوتش|AU|Ipswich|233
إبسوتش|GB|Ipswich|152
إبشواي|EG|Ibshaway|86
إبياليز|CO|Ipiales|170
إتاخايي|BR|Itajai|264
إخيدو|VE|Ejido|100
إدفو|EG|Idfu|134
إدكو|EG|Idku|106
إدلب|SY|Idlib|165
إدمونتون|CA|Edmonton|1152
إديا|CM|Edea|73
إربد|JO|Irbid|569
إربين|UA|Irpin|65
إرغالم|ET|Yirga Alem|44
إرلنغن|DE|Erlangen|118
إرلينغ|TW|Erlin|48
إرموسييو|MX|Hermosillo|856
إزرلون|DE|Iserlohn|92
إزلنغتون|GB|Islington|206
إزمير|TR|Izmir|2966
إزيوم|UA|Izium|45
إسبرطة|TR|Isparta|248
إسبو|FI|Espoo|315
إستروشن|TJ|Istaravshan|274
إستيلي|NI|Esteli|112
إسطنبول|TR|Istanbul|14441
إسكوبية|MK|Skopje|423
إسكي شهر|TR|Eskisehir|821
إسكيلستونا|SE|Eskilstuna|70
إسلام آباد|PK|Islamabad|1015
إسلام شهر|IR|Eslamshahr|448
إسن|DE|Essen|587
إسنلر|TR|Esenler|445
إسيين|NG|Iseyin|236
إشبيلية|ES|Sevilla|1100
إشقودرة|AL|Shkoder|76
إفوسموس|GR|Evosmos|79
إكستر|GB|Exeter|124
إكيتوس|PE|Iquitos|378
إل ألتو|BO|El Alto|943
إل إخيدو|ES|El Ejido|90
إل باسو|US|El Paso|862
إل بانكو|CO|El Banco|72
إل بوسكي|CL|El Bosque|176
إل توكويو|VE|El Tocuyo|41
إل تيغري|VE|El Tigre|214
إل كارمين|EC|El Carmen|52
إل كوا|NI|El Cua|43
إلدوريت|KE|Eldoret|289
إلسيبو|DO|El Seibo|67
إلورين|NG|Ilorin|848
إنتبوكا|HN|Intibuca|56
إنتيبي|UG|Entebbe|70
إنداياتوبا|BR|Indaiatuba|256
إندور|IN|Indore|1994
إنديانابوليس|US|Indianapolis|1741
إنزكان|MA|Inezgane|138
إنسبروك|AT|Innsbruck|131
إنسينادا|MX|Ensenada|557
إنغلس|RU|Engels|260
إنغول|TR|Inegol|294
إنغولشتات|DE|Ingolstadt|142
إنفركارجل|NZ|Invercargill|48
إنفيغادو|CO|Envigado|229
إنهامبان|MZ|Inhambane|64
إنوغو|NG|Enugu|1029
إنيرهودار|UA|Enerhodar|52
إوسترسوند|SE|Ostersund|50
إيباراكي|JP|Ibaraki|284
إيباغيه|CO|Ibague|546
إيبوه|MY|Ipoh|867
إيتاباشي|JP|Itabashi|584
إيتاكاكيسيتوبا|BR|Itaquaquecetuba|375
إيتربيك|BE|Etterbeek|48
إيتشينوميا|JP|Ichinomiya|378
إيتشيهارا|JP|Ichihara|268
إيتن- لور|NL|Etten-Leur|44
إيجيبو أودي|NG|Ijebu-Ode|394
إيجيفسك|RU|Izhevsk|619
إيدوغاوا|JP|Edogawa|698
إيرابواتو|MX|Irapuato|593
إيرد|HU|Erd|71
إيرش|FR|Hyeres|55
إيركوتسك|RU|Irkutsk|624
إيرميلو|ZA|Ermelo|84
إيرينغا|TZ|Iringa|202
إيزمائيل|UA|Izmail|70
إيسبيرغ|DK|Esbjerg|72
إيست لندن|ZA|East London|267
إيستبورن|GB|Eastbourne|102
إيسي ليه مولينو|FR|Issy-les-Moulineaux|68
إيسيكا|CM|Eseka|80
إيغانغا|UG|Iganga|54
إيفاكارا|TZ|Ifakara|206
إيفانو-فرانكيفسك|UA|Ivano-Frankivsk|238
إيفانوفو|RU|Ivanovo|362
إيفري سور سين|FR|Ivry-sur-Seine|65
إيكويكو|CL|Iquique|188
إيكيباستوز|KZ|Ekibastuz|160
إيلات|IL|Eilat|52
إيلبصان|AL|Elbasan|79
إيلفورد|GB|Ilford|168
إيلك|PL|Elk|60
إيلوباسكو|SV|Ilobasco|62
إيلويلو|PH|Iloilo|574
إيليوبولي|GR|Ilioupoli|77
إيموس|PH|Imus|497
إيمولا|IT|Imola|69
إيمين|NL|Emmen|107
ابانكاي|PE|Abancay|72
اريانا|TN|Ariana|123
استروينكا|PL|Ostroleka|49
استيبان إيشيفيريا|AR|Esteban Echeverria|110
اسفرة|TJ|Isfara|274
اسن يورت|TR|Esenyurt|984
اكوري|NG|Akure|848
الأبيض|SD|El Obeid|418
الأحمدي|KW|Al Ahmadi|69
الأخضرية|DZ|Lakhdaria|60
الأغواط|DZ|Laghouat|134
الأقصر|EG|Luxor|202
الأهواز|IR|Ahvaz|1325
الإسكندرية|EG|Alexandria|4870
الإسكندرية|IQ|Nahiyat al Iskandariyah|101
الإسكندرية|RO|Alexandria|40
الباجور|EG|Al Bajur|427
البترون|LB|Batroun|45
البحر|IR|Bahar|673
البدرشين|EG|Al Badrashayn|90
البرواقية|DZ|Berrouaghia|119
البروغريسو|HN|El Progreso|188
البرونكس|US|Bronx|1473
البريمي|OM|Al Buraymi|68
البصرة|IQ|Al Basrah|1327
البلد|MT|Valletta|480
البلنغ|PL|Elblag|115
البنجرية|ID|Banjar|203
البوكمال|SY|Albu Kamal|52
البويرة|DZ|Bouira|69
البيض|DZ|El Bayadh|86
البيضاء|LY|Al Bayda'|250
التمسية|MA|Temsia|53
التواهي|YE|At Tawahi|53
الثورة|SY|Ath Thawrah|84
الجبيل|SA|Al Jubayl|475
الجديدة|MA|El Jadid|220
الجديدة|TN|Jedeida|45
الجلفة|DZ|Djelfa|159
الجميلية|LY|Al Jumayl|102
الجنينة|SD|El Geneina|538
الجهراء|KW|Al Jahra'|393
الجويدة|JO|Al Juwayyidah|176
الحامة|TN|El Hamma|47
الحجر الأسود|SY|Al Hajar al Aswad|102
الحديدة|YE|Al Hudaydah|404
الحسكة|SY|Al Hasakah|188
الحلة|IQ|Al Hillah|541
الحمامات|TN|Hammamet|106
الخانكة|EG|Al Khankah|78
الخرج|SA|Al Kharj|295
الخرطوم بحري|SD|Khartoum North|936
الخرطوم|SD|Khartoum|7869
الخروب|DZ|El Khroub|179
الخضيرة|IL|Hadera|96
الخليل|PS|Hebron|216
الخمس|LY|Al Khums|202
الخوبار|SA|Al Khubar|220
الداخلة|EH|Dakhla|106
الدار البيضاء|DZ|Dar el Beida|82
الدار البيضاء|MA|Casablanca|3716
الدامر|SD|Ed Damer|123
الدجيل|IQ|Ad Dujayl|100
الدرب|SA|Ad Darb|69
الدمازين|SD|Ed Damazin|186
الدمام|SA|Ad Dammam|903
الدوحة|QA|Doha|1186
الديوانية|IQ|Ad Diwaniyah|392
الرباط|MA|Rabat|573
الرس|SA|Ar Rass|121
الرستاق|OM|Ar Rustaq|120
الرشيدية|MA|Errachidia|98
الرصيفة|JO|Ar Rusayfah|473
الرغاية|DZ|Reghaia|66
الرقة|KW|Ar Riqqah|57
الرقة|SY|Ar Raqqah|300
الرمادي|IQ|Ar Ramadi|875
الرمثا|JO|Ar Ramtha|156
الروصيرص|SD|Ar Ruseris|216
الرويبة|DZ|Rouiba|62
الرويسات|DZ|Rouissat|58
الرياض|SA|Riyadh|7237
الريان|QA|Ar Rayyan|606
الزاوية|LY|Az Zawiyah|200
الزبيدية|IQ|Az Zubaydiyah|70
الزبير|IQ|Az Zubayr|370
الزرقا|JO|Az Zarqa'|481
الزقازيق|EG|Az Zaqaziq|303
الزلفي|SA|Az Zulfi|125
الزويرات|MR|Zouerate|62
السادس من أكتوبر|EG|Madinat as Sadis min Uktubar|376
السانية|DZ|Es Senia|97
الست|BE|Aalst|89
السلط|JO|As Salt|89
السليمانية|IQ|As Sulaymaniyah|878
السمارة|MA|Semara|57
السوقر|DZ|Sougueur|79
السويداء|SY|As Suwayda'|65
السويس|EG|Suez|517
الشارقة|AE|Sharjah|1248
الشامية|IQ|Ash Shamiyah|300
الشريعة|DZ|Cheria|75
الشطرة|IQ|Ash Shatrah|254
الشقفة|DZ|Chekfa|56
الشلف|DZ|Chlef|155
الشيخ بدر|SY|Ash Shaykh Badr|48
الصخيرات|MA|Skhirate|123
الصويرة|IQ|As Suwayrah|77
الصويرة|MA|Essaouira|56
الضعين|SD|Ed Daein|265
الطائف|SA|At Ta'if|580
الطيبة|IL|Et Taiyiba|43
العرائش|MA|Larache|134
العروي|MA|Al Aaroui|47
العريش|EG|Al Arish|179
العزيزية|IQ|Al Aziziyah|45
العطاف|DZ|El Attaf|58
العفولة|IL|Afula|60
العقبة|JO|Al Aqabah|140
العلمة|DZ|El Eulma|155
العمارة|IQ|Al Amarah|512
العمرانية|TR|Umraniye|724
العنقاء|US|Phoenix|4065
العيون|MA|El Aioun|41
الفاشر|SD|El Fasher|500
الفاو|IQ|Al Faw|105
الفجيرة|AE|Al Fujayrah|94
الفشن|EG|Al Fashn|512
الفيوم|EG|Faiyum|519
القائم|IQ|Al Qa'im|74
القاسم|IQ|Imam Qasim|82
القامشلي|SY|Al Qamishli|184
القاهرة|EG|Cairo|20296
القرنة|IQ|Al Qurnah|286
القريا|SY|Al Qurayya|71
القريات|SA|Al Qurayyat|167
القرين|EG|Al Qurayn|64
القصر الكبير|MA|Ksar El Kebir|125
القصرين|TN|Kasserine|109
القصير|SY|Al Qusayr|47
القضارف|SD|Gedaref|355
القطيف|SA|Al Qatif|625
القلعة الكبرى|TN|Kelaa Kebira|63
القلعة دو غواداريا|ES|Alcala de Guadaira|77
القنفذة|SA|Al Qunfudhah|301
القنيطرة|MA|Kenitra|508
القوصية|EG|Al Qusiyah|69
القوقاز|CO|Caucasia|90
القيروان|TN|Kairouan|210
الكاف|TN|El Kef|55
الكرم|TN|Le Kram|74
الكرمك|SD|Kurmuk|250
الكسوة|SY|Al Kiswah|43
الكوفة|IQ|Al Kufah|171
اللاتينية|IT|Latina|128
اللاذقية|SY|Latakia|700
اللد|IL|Lod|81
الليث|SA|Al Lith|72
المبرز|SA|Al Mubarraz|299
المجاردة|SA|Al Majaridah|54
المحرق|BH|Al Muharraq|177
المحلة الكبرى|EG|Al Mahallah al Kubra|593
المحمدية|DZ|Mohammadia|85
المحمدية|MA|Mohammedia|194
المدينة المنورة|SA|Medina|1411
المراغة|EG|Al Maraghah|433
المرج|LY|Al Marj|170
المرسى|TN|La Marsa|100
المرية|ES|Almeria|203
المزيدية|TR|Mezitli|222
المسراخ|YE|Al Misrakh|113
المسيب|IQ|Al Musayyib|76
المسيلة|DZ|M'Sila|133
المشرية|DZ|Mecheria|65
المضيبي|OM|Al Mudaybi|115
المضيق|MA|M'diq|68
المطرية|EG|Al Matariyah|300
المفرق|JO|Al Mafraq|580
المقدادية|IQ|Al Miqdadiyah|156
المكلا|YE|Al Mukalla|595
المكنين|TN|Moknine|63
المنامة|BH|Manama|727
المنصورة|EG|Al Mansurah|622
المنصورة|YE|Al Mansurah|115
المهدية|MA|Mehdya|59
المهدية|TN|Mahdia|77
الموصل|IQ|Mosul|1792
الميلية|DZ|El Milia|84
الناصرة|IL|Nazareth|77
الناصرية|IQ|An Nasiriyah|542
النبطية|LB|Nabatiye|80
النبك|SY|An Nabk|53
النجف|IQ|An Najaf|725
النعمانية|IQ|An Numaniyah|71
النماص|SA|An Nimas|54
النهود|SD|An Nuhud|108
الهفوف|SA|Al Hufuf|661
الهندية|IQ|Al Hindiyah|84
الوادي|DZ|El Oued|135
الوجه|SA|Al Wajh|50
الوقف|EG|Al Waqf|301
اليجان|PH|Iligan|363
اليوسفية|MA|Youssoufia|66
امبراتريز|BR|Imperatriz|273
امبور|SN|Mbour|233
انتيغوا غواتيمالا|GT|Antigua Guatemala|59
انجلس|PH|Angeles City|463
انجلهولم|SE|Angelholm|42
انجمينا|TD|N'Djamena|807
انديمشك|IR|Andimeshk|240
اوتابالو|EC|Otavalo|42
اورموك|PH|Ormoc|231
اوسترو ولكوبوليسكي|PL|Ostrow Wielkopolski|71
اوكا|NG|Awka|2172
اولانتشيتو|HN|Olanchito|105
اولونجابو|PH|Olongapo|260
اونيتشا|NG|Onitsha|1483
ايبولوا|CM|Ebolowa|77
ايتاجوا|PY|Itaugua|100
ايتوزاينجو|AR|Ituzaingo|130
ايكوت إكبين|NG|Ikot Ekpene|143
بئر الجير|DZ|Bir el Djir|172
بئر السبع|IL|Beersheba|209
بئر العاتر|DZ|Bir el Ater|78
بئر خادم|DZ|Birkhadem|78
با ريا|VN|Ba Ria|235
باب الزوار|DZ|Bab Ezzouar|97
بابا حسن|DZ|Baba Hassen|60
باباتي|TZ|Babati|67
باباويو|EC|Babahoyo|98
بابرويسك|BY|Babruysk|207
بابل|IR|Babol|250
بابنا|BD|Pabna|190
بات يام|IL|Bat Yam|129
باتا|GQ|Bata|251
باتامبانج|KH|Battambang|130
باتانجاس|PH|Batangas|351
باتايا|TH|Phatthaya|329
باتشوكا|MX|Pachuca|298
باتنا|IN|Patna|1684
باتنة|DZ|Batna|291
باتو كاجة|MY|Batu Gajah|133
باتواخالي|BD|Patuakhali|65
باتون روج|US|Baton Rouge|630
باتيفيلكا|PE|Pativilca|48
باتيكالوا|LK|Batticaloa|86
باجاديان|PH|Pagadian|210
باجامويو|TZ|Bagamoyo|83
باجة|TN|Beja|88
باجل|YE|Bajil|46
باجو|PH|Bago|191
بادالونا|ES|Badalona|227
بادربورن|DE|Paderborn|156
بادولا|LK|Badulla|43
باذوة|IT|Padova|206
باراتشينار|PK|Parachinar|700
باراكو|BJ|Parakou|207
باراماريبو|SR|Paramaribo|241
بارانا|AR|Parana|269
بارانا|DO|Barahona|84
بارانافيتشي|BY|Baranavichy|171
بارانكابيرميخا|CO|Barrancabermeja|300
بارانكيا|CO|Barranquilla|1327
باردو|TN|Le Bardo|74
بارديرا|SO|Baardheere|756
باركيسيميتو|VE|Barquisimeto|1241
بارل|ZA|Paarl|294
بارما|IT|Parma|197
بارناميريم|BR|Parnamirim|253
بارناول|RU|Barnaul|623
بارنو|EE|Parnu|40
بارنيفيلد|NL|Barneveld|60
بارويري|BR|Barueri|316
باري|CA|Barrie|155
باري|IT|Bari|316
باريديس|PT|Paredes|87
باريس|FR|Paris|11060
باريناس|VE|Barinas|397
باريندريخت|NL|Barendrecht|49
بازل|CH|Basel|174
باس ليمبي|HT|Bas Limbe|50
باسوروان|ID|Pasuruan|186
باسيج|PH|Pasig City|803
باسير جودانج|MY|Pasir Gudang|312
باسينجستوك|GB|Basingstoke|107
باطومى|GE|Batumi|169
باغويو|PH|Baguio City|366
بافلوجراد|UA|Pavlohrad|101
بافلودار|KZ|Pavlodar|343
بافوس|CY|Paphos|71
بافوسام|CM|Bafoussam|600
بافيا|CM|Bafia|69
باك زانغ|VN|Bac Giang|450
باك ليو|VN|Bac Lieu|156
باك ننه|VN|Bac Ninh|288
باكاو|RO|Bacau|136
باكبتان|PK|Pakpattan|140
باكدشت|IR|Pakdasht|236
باكسان|LA|Pakxan|45
باكسي|LA|Pakxe|78
باكو|AZ|Baku|2301
باكور|PH|Bacoor|665
باكولود|PH|Bacolod|601
باكيسنوف|AZ|Bakixanov|72
بالارات|AU|Ballarat|116
بالاشيكا|RU|Balashikha|530
بالاكوفو|RU|Balakovo|182
بالانغكارايا|ID|Palangkaraya|249
بالتيمور|MD|Balti|98
بالتيمور|US|Baltimore|2190
بالخاش|KZ|Balqash|78
بالم باي|US|Palm Bay|548
بالما سوريانو|CU|Palma Soriano|120
بالما|ES|Palma|550
بالملا|PT|Palmela|63
بالميرستون نورث|NZ|Palmerston North|76
بالوبو|ID|Palopo|180
بالي قصر|TR|Balikesir|315
باليرمو|CO|Palermo|800
باليرمو|IT|Palermo|630
باليسا|UG|Pallisa|42
باليكبابان|ID|Balikpapan|598
باليكتشي|KG|Balykchy|54
باليو فاليرو|GR|Palaio Faliro|65
باماكو|ML|Bamako|4228
بامباري|CF|Bambari|41
بامبانغا|VE|Pampan|48
بامندة|CM|Bamenda|600
باميان|AF|Bamyan|100
بانابو|PH|Panabo|209
بانتان|FR|Pantin|61
بانتشيفو|RS|Pancevo|73
باندا آتشيه|ID|Banda Aceh|235
باندار لامبونج|ID|Bandar Lampung|1167
باندونغ|ID|Bandung|433
بانسكا بيستريتسا|SK|Banska Bystrica|76
بانغكال بينانغ|ID|Pangkalpinang|219
بانفورا|BF|Banfora|117
بانكوك|TH|Bangkok|18007
باني بت|IN|Panipat|1203
بانياس|SY|Baniyas|43
بانيت|HT|Bainet|62
بانيفيزيس|LT|Panevezys|88
باهاوالبور|PK|Bahawalpur|762
باهيا بلانكا|AR|Bahia Blanca|302
باهيا هوندا|CU|Bahia Honda|43
باو لاك|VN|Bao Loc|171
باوتشي|NG|Bauchi|694
باودينغ|CN|Baoding|10547
باورو|BR|Bauru|367
بايا ماري|RO|Baia Mare|109
بايامو|CU|Bayamo|235
بايامون|PR|Bayamon|167
باير 04 ليفركوزن|DE|Leverkusen|166
بايساندو|UY|Paysandu|76
بایرام علی|TM|Bayramaly|70
بتاح تكفا|IL|Petah Tiqwa|236
بتراس|GR|Patra|174
بتروبافل|KZ|Petropavl|201
بتروبولي|GR|Petroupoli|60
بتروبوليس|BR|Petropolis|279
بتيالة|IN|Patiala|763
بجاية|DZ|Bejaia|176
بجنورد|IR|Bojnurd|229
بحر دار|ET|Bahir Dar|243
بخارى|UZ|Bukhara|280
بخموت|UA|Bakhmut|71
بدر|SA|Badr Hunayn|63
براتسك|RU|Bratsk|220
براتيسلافا|SK|Bratislava|476
برادفورد|GB|Bradford|293
برازجان|IR|Borazjan|156
براسوف|RO|Brasov|238
براقرة|PT|Braga|181
براك|LY|Birak|45
برانتفورد|CA|Brantford|105
براهمانباريا|BD|Brahmanbaria|268
براونشفايغ|DE|Braunschweig|551
برايا غراندي|BR|Praia Grande|350
برايتون|GB|Brighton|134
برايلا|RO|Braila|155
برايوموليه|ID|Prabumulih|188
بربراتي|CF|Berberati|77
بربنية|FR|Perpignan|121
برث|AU|Perth|2142
برج الكيفان|DZ|Bordj el Kiffan|152
برج بوعريريج|DZ|Bordj Bou Arreridj|168
برج منايل|DZ|Bordj Menaiel|65
برديس حنا-كركور|IL|Pardes Hanna Karkur|42
بررا|BD|Barura|405
برزيميسل|PL|Przemysl|58
برستون|GB|Preston|142
برشلونة|ES|Barcelona|4800
برشلونة|VE|Barcelona|815
برغاس|BG|Burgas|210
برغامو|IT|Bergamo|120
برغرهت|BE|Borgerhout|46
برغش|ES|Burgos|176
برغن|NO|Bergen|291
بركان|MA|Berkane|99
بركة السبع|EG|Birkat as Sab|331
برلنغتون|CA|Burlington|187
برلين|DE|Berlin|4680
برمنغهام|GB|Birmingham|2590
برمنغهام|US|Birmingham|779
برن|CH|Bern|135
برناوة|TR|Bornova|454
برنيك|BG|Pernik|97
بروبولينغو|ID|Probolinggo|223
بروجرد|IR|Borujerd|235
بروفاري|UA|Brovary|110
بروفيدنس|US|Providence|1271
بروكسل|BE|Brussels|1250
بروكلين|US|Brooklyn|2736
بروكهافن|US|Brookhaven|488
بريانسك|RU|Bryansk|373
بريانكا|UA|Brianka|45
بريتوريا|ZA|Pretoria|2818
بريدة|SA|Buraydah|467
بريدجبورت|US|Bridgeport|922
بريزبان|AU|Brisbane|2707
بريسال|BD|Barishal|230
بريست|BY|Brest|344
بريست|FR|Brest|141
بريسدنس روكي ساينز بينيا|AR|Presidencia Roque Saenz Pena|101
بريشا|IT|Brescia|196
بريشوف|SK|Presov|85
بريطانيون|ZA|Brits|54
بريفيدزا|SK|Prievidza|45
بريكة|DZ|Barika|104
بريلوكي|UA|Pryluky|52
بريلي|IN|Bareilly|1000
بريليب|MK|Prilep|63
بريمرهافن|DE|Bremerhaven|115
بريمن|DE|Bremen|577
بريندريغار|NP|Birendranagar|48
برينس جورج|CA|Prince George|77
برَّيْرة|PT|Barreiro|78
بستويا|IT|Pistoia|89
بسكارا|IT|Pescara|119
بسكرة|DZ|Biskra|205
بشار|DZ|Bechar|166
بطال غازي|TR|Battalgazi|307
بطليوس|ES|Badajoz|151
بطمان|TR|Batman|452
بعبدا|LB|Baabda|85
بعقوبة|IQ|Baqubah|468
بعلبك|LB|Baalbek|81
بغجيلر|TR|Bagcilar|740
بغداد|IQ|Baghdad|6183
بغلان|AF|Baghlan|83
بغمان|AF|Paghman|143
بفورتسهايم|DE|Pforzheim|129
بقيق|SA|Abqaiq|45
بكين|CN|Beijing|18522
بل خمري|AF|Pul-e Khumri|114
بلاسيتاس|CU|Placetas|71
بلاغويفغراد|BG|Blagoevgrad|77
بلاكبيرن روفرز|GB|Blackburn|118
بلانتاير|MW|Blantyre|800
بلايا ديل كارمن|MX|Playa del Carmen|305
بلبيس|EG|Bilbays|141
بلخ|AF|Balkh|77
بلخان آباد|TM|Balkanabat|188
بلد الوليد|ES|Valladolid|301
بلد وين|SO|Beledweyne|63
بلش مالقة|ES|Velez-Malaga|86
بلغراد|RS|Belgrade|1198
بلفاست|GB|Belfast|345
بلفن|BG|Pleven|120
بلنسية|ES|Valencia|1595
بلوفديف|BG|Plovdiv|347
بلوفيلدز|NI|Bluefields|56
بلومفونتين|ZA|Bloemfontein|256
بلوميناو|BR|Blumenau|361
بلويشت|RO|Ploiesti|181
بليتينبيرغ باي|ZA|Plettenberg Bay|64
بليكو|VN|Pleiku|146
بليم|BR|Belem|1281
بليموث|GB|Plymouth|268
بن تري|VN|Ben Tre|124
بن جرير|MA|Ben Guerir|115
بنبلونة|ES|Pamplona|208
بنجاربارو|ID|Banjarbaru|217
بنجاي|ID|Binjai|269
بنجرماسين|ID|Banjarmasin|662
بنجكنت|TJ|Panjakent|303
بنجكور|PK|Panjgur|158
بندر أنزلي|IR|Bandar-e Anzali|119
بندر سري بكاوان|BN|Bandar Seri Begawan|50
بندر عباس|IR|Bandar Abbas|527
بندر|MD|Bender|76
بنديجو|AU|Bendigo|103
بنديك|TR|Pendik|750
بنزرت|TN|Bizerte|162
بنغازي|LY|Benghazi|632
بنغالور|IN|Bangalore|15386
بنغكولو|ID|Bengkulu|360
بنقردان|TN|Ben Gardane|87
بنما|PA|Panama City|881
بنوم بنه|KH|Phnom Penh|2129
بني انصار|MA|Beni Enzar|51
بني براك|IL|Bene Beraq|194
بني سويف|EG|Bani Suwayf|193
بني مزار|EG|Bani Mazar|80
بني ملال|MA|Beni Mellal|210
بني وليد|LY|Bani Walid|51
بني يخلف|MA|Beni Yakhlef|118
بهاراتبور|NP|Bharatpur|369
بهاكتابور|NP|Bhaktapur|82
بهاولنجر|PK|Bahawalnagar|142
بهاونا|PK|Bhawana|374
بهبهان|IR|Behbahan|123
بهيلاي|IN|Bhilai|625
بهيلوارا|IN|Bhilwara|709
بو|FR|Pau|79
بوا فيستا|BR|Boa Vista|413
بوار|CF|Bouar|40
بواكو|NI|Boaco|50
بوالي|SO|Bu'aale|115
بوبال|IN|Bhopal|1798
بوبانسوار|IN|Bhubaneshwar|838
بوبايان|CO|Popayan|301
بوبراد|SK|Poprad|50
بوبوديولاسو|BF|Bobo-Dioulasso|904
بوبيني|FR|Bobigny|55
بوتالام|LK|Puttalam|46
بوتراجاي|MY|Putrajaya|68
بوتروب|DE|Bottrop|119
بوتسدام|DE|Potsdam|187
بوتسوولي|IT|Pozzuoli|76
بوتشو|CN|Bozhou|4851
بوتشيفستروم|ZA|Potchefstroom|43
بوتلي|MK|Bitola|69
بوتوال|NP|Butwal|118
بوتوان|PH|Butuan|373
بوتوسي|BO|Potosi|268
بوتوشان|RO|Botosani|90
بوجة|TR|Buca|522
بوجومبورا|BI|Bujumbura|1143
بوخارست|RO|Bucharest|2413
بوخوم|DE|Bochum|366
بودابست|HU|Budapest|1686
بودانيلكانثا|NP|Budhanilkantha|180
بودغوريتسا|ME|Podgorica|172
بودواو|DZ|Boudouaou|56
بودولسك|RU|Podolsk|313
بودونغ|CN|Pudong|5187
بورت أو برانس|HT|Port-au-Prince|987
بورت أوف سبين|TT|Port of Spain|84
بورت جنتيل|GA|Port-Gentil|136
بورت دي بيه|HT|Port-de-Paix|121
بورت ديكسون|MY|Port Dickson|119
بورت سانت لوسي|US|Port St. Lucie|474
بورت كوكويتلام|CA|Port Coquitlam|61
بورت لويس|MU|Port Louis|149
بورت ماكواري|AU|Port Macquarie|45
بورت مورسبي|PG|Port Moresby|317
بورت هاركورت|NG|Port Harcourt|1865
بورتسموث|GB|Portsmouth|856
بورتسودان|SD|Port Sudan|580
بورتلاند|US|Portland|2084
بورتو أليغري|BR|Porto Alegre|1333
بورتو بادريه|CU|Puerto Padre|90
بورتو فاليو|BR|Porto Velho|335
بورتو كورتيس|HN|Puerto Cortes|122
بورتو نوفو|BJ|Porto-Novo|133
بورتو|PT|Porto|232
بورتوبرنسس|PH|Puerto Princesa|307
بورتوفيخو|EC|Portoviejo|244
بورج|FR|Bourges|64
بوردو|FR|Bordeaux|995
بوردو|SS|Bor|315
بورسات|KH|Pursat|58
بورسعيد|EG|Port Said|524
بورصة|TR|Bursa|3102
بورفؤاد|EG|Bur Fu'ad|70
بورفو|FI|Porvoo|51
بورلامار|VE|Porlamar|145
بورهكبا|SO|Buurhakaba|361
بورواكارتا|ID|Purwakarta|179
بوروس|SE|Boras|114
بوروكيرتو|ID|Purwokerto|234
بوري|FI|Pori|84
بوريريوا|NZ|Porirua|55
بوريسبيل|UA|Boryspil|64
بوزاو|RO|Buzau|103
بوزرفاك|RS|Pozarevac|69
بوزنان|PL|Poznan|547
بوستو أرسيتسيو|IT|Busto Arsizio|83
بوسطن|US|Boston|4355
بوسعادة|DZ|Bou Saada|112
بوسكورة|MA|Bouskoura|200
بوسيا|UG|Busia|65
بوشر|OM|Bawshar|383
بوصاصو|SO|Boosaaso|701
بوغو|CM|Bogo|95
بوغوتا|CO|Bogota|8035
بوفاريك|DZ|Boufarik|57
بوفالو|US|Buffalo|950
بوفوا دي فارزيم|PT|Povoa de Varzim|64
بوفيه|FR|Beauvais|56
بوكا تشيكا|DO|Boca Chica|142
بوكارامانغا|CO|Bucaramanga|893
بوكارانغا|CF|Bocaranga|61
بوكان كاريه|HT|Boucan Carre|49
بوكان|IR|Bukan|194
بوكسبورغ|ZA|Boksburg|260
بوكوبا|TZ|Bukoba|145
بوكور|ID|Bogor|982
بوكي|GN|Boke|116
بوكيت ميرتاجام|MY|Bukit Mertajam|210
بوكيت|TH|Phuket|79
بولا|HR|Pula|52
بولافي|PL|Pulawy|45
بولاوايو|ZW|Bulawayo|666
بولتافا|UA|Poltava|280
بولزانو|IT|Bolzano|106
بولوتسك|BY|Polatsk|80
بولوكوان|ZA|Polokwane|130
بولون-بيانكور|FR|Boulogne-Billancourt|120
بولونيا|IT|Bologna|388
بوميتسيا|IT|Pomezia|64
بون ما توت|VN|Buon Ma Thuot|340
بون|DE|Bonn|336
بونتا أريناس|CL|Punta Arenas|123
بونتا غروسا|BR|Ponta Grossa|274
بونتاريناس|CR|Puntarenas|42
بونتو فيخو|VE|Punto Fijo|132
بونتي دي ليما|PT|Ponte de Lima|43
بونتياناك|ID|Pontianak|681
بونتيفيدرا|ES|Pontevedra|83
بونجوني|ML|Bougouni|60
بوندابيرج|AU|Bundaberg|71
بونس|PR|Ponce|115
بونه|IN|Pune|8231
بونو|PE|Puno|129
بونيتا سبرنغز|US|Bonita Springs|446
بويا|CM|Buea|131
بويانوفاتس|RS|Bujanovac|41
بويبلا|MX|Puebla|1576
بويرتو باريوس|GT|Puerto Barrios|111
بويرتو بلاتا|DO|Puerto Plata|318
بويرتو جواسيو|AR|Puerto Iguazu|82
بويرتو فالارتا|MX|Puerto Vallarta|224
بويرتو كابيلو|VE|Puerto Cabello|209
بويرتو لا كروز|VE|Puerto La Cruz|454
بويرتو لمبيرا|HN|Puerto Lempira|48
بويرتو مادرين|AR|Puerto Madryn|115
بويرتو مالدونادو|PE|Puerto Maldonado|85
بويرتو مونت|CL|Puerto Montt|170
بويسي|US|Boise|449
بوينتي آلتو|CL|Puente Alto|574
بياترا نيامتس|RO|Piatra Neamt|80
بياسيتشنو|PL|Piaseczno|52
بيال/بيان|CH|Biel/Bienne|55
بيالا بودلاسكا|PL|Biala Podlaska|55
بيان ليباس|MY|Bayan Lepas|123
بياندار|IN|Bhayandar|809
بياويستوك|PL|Bialystok|294
بيت الفقيه|YE|Bayt al Faqih|42
بيت شيمش|IL|Bet Shemesh|119
بيت لحم|PS|Bethlehem|29
بيتاري|VE|Petare|369
بيتبريدج|ZW|Beitbridge|58
بيترماريتزبرغ|ZA|Pietermaritzburg|839
بيتروزوفودسك|RU|Petrozavodsk|279
بيتسبرغ|US|Pittsburgh|1713
بيتش|HU|Pecs|140
بيتونغ|ID|Bitung|219
بيتيت ريفيري دي أرتيبونيت|HT|Petite Riviere de l'Artibonite|171
بيتيربوروغ|CA|Peterborough|85
بيتيربوروغ|GB|Peterborough|194
بيتيشت|RO|Pitesti|141
بيتيونفيل|HT|Petion-Ville|360
بيثال|ZA|Bethal|61
بيجاي|CN|Bijie|6686
بيجي|IQ|Bayji|60
بيدرو حزقيال كاباييرو|PY|Pedro Juan Caballero|116
بيدغوشتش|PL|Bydgoszcz|338
بيدفورد|GB|Bedford|92
بيدوا|SO|Baidoa|1200
بيرا|MZ|Beira|531
بيراتناغار|NP|Biratnagar|243
بيراسيكابا|BR|Piracicaba|423
بيرايوس|GR|Piraeus|448
بيرتوا|CM|Bertoua|88
بيرخن أوب زووم|NL|Bergen op Zoom|68
بيردوشيف|UA|Berdychiv|73
بيرغوس|GR|Pyrgos|45
بيرغونج|NP|Birganj|136
بيرغيش غلادباخ|DE|Bergisch Gladbach|113
بيركنهيد|GB|Birkenhead|110
بيرلاد|RO|Barlad|52
بيرم كراي|RU|Perm|1027
بيرني نكوني|NE|Birnin Konni|65
بيروت|LB|Beirut|2421
بيريرا|CO|Pereira|591
بيريستيري|GR|Peristeri|134
بيريسو|AR|Berisso|88
بيريغامنيو|AR|Pergamino|105
بيريكوم|GH|Berekum|62
بيزا|IT|Pisa|89
بيساك|FR|Pessac|67
بيساو|GW|Bissau|492
بيستريتسا|RO|Bistrita|79
بيسرة|IT|Pesaro|95
بيشاور|PK|Peshawar|1970
بيشكك|KG|Bishkek|1145
بيطوم|PL|Bytom|153
بيفيرفايك|NL|Beverwijk|42
بيفيرن|BE|Beveren|50
بيكاسي|ID|Bekasi|2381
بيكالونغان|ID|Pekalongan|298
بيكانبارو|ID|Pekanbaru|983
بيكرسفيلد|US|Bakersfield|579
بيكرينغ|CA|Pickering|99
بيكوز|TR|Beykoz|248
بيكيسكسابا|HU|Bekescsaba|54
بيكين|SN|Pikine|765
بيلا تسيركفا|UA|Bila Tserkva|207
بيلا|EG|Biyala|232
بيلاديري|HT|Belladere|87
بيلار|AR|Pilar|81
بيلاسبور|IN|Bilaspur|1626
بيلغورود|RU|Belgorod|328
بيلفلد|DE|Bielefeld|338
بيلك دوزي|TR|Beylikduzu|415
بيلهورود دنيستروفسكيي|UA|Bilhorod-Dnistrovskyi|48
بيلو هوريزونتي|BR|Belo Horizonte|5328
بيلو|CO|Bello|562
بيلوتاس|BR|Pelotas|323
بيلي آنس|HT|Belle-Anse|52
بيليفيو|FR|Bellevue|58
بيلينزونا|CH|Bellinzona|44
بيماتانغسياتار|ID|Pematangsiantar|278
بيمبا|MZ|Pemba|141
بيمبري - تشينشواد|IN|Pimpri-Chinchwad|1729
بين هوا|VN|Bien Hoa|1575
بينار ديل ريو|CU|Pinar del Rio|189
بينالمادينا|ES|Benalmadena|78
بينالولين|CL|Penalolen|216
بينان|PH|Binan|407
بينتولو|MY|Bintulu|114
بينزا|RU|Penza|488
بينسك|BY|Pinsk|124
بينغتونغ|TW|Pingtung|194
بينغدينغشان|CN|Pingdingshan|4905
بيواندي|IN|Bhiwandi|710
بيوتركوف تريبونالسكي|PL|Piotrkow Trybunalski|69
بيورا|PE|Piura|473
بيوك جكمجة|TR|Buyukcekmece|277
بييسك|RU|Biysk|184
بييلسكو-بياوا|PL|Bielsko-Biala|169
بَرسِلُش|PT|Barcelos|117
بَنتَنال|DO|Pantanal|139
بُرتِماو|PT|Portimao|60
بُمبال|PT|Pombal|55
بُنتة دِلغَادة|PT|Ponta Delgada|69
بِروجَة|IT|Perugia|162
بِزَنصُون|FR|Besancon|120
بِيَشِنزة|IT|Piacenza|102
بیرجند|IR|Birjand|204
تاباتشولا|MX|Tapachula|218
تاباري|HT|Tabarre|130
تابواو دا سيرا|BR|Taboao da Serra|274
تابورا|TZ|Tabora|309
تابوك|SA|Tabuk|886
تاتابانيا|HU|Tatabanya|66
تاجوم|PH|Tagum|296
تادف|SY|Tadif|42
تارابوتو|PE|Tarapoto|240
تاراز|KZ|Taraz|358
تاراسا|ES|Tarrasa|229
تاراكان|ID|Tarakan|202
تارتو|EE|Tartu|97
تارتو|SY|Tartus|89
تارغو موريش|RO|Targu-Mures|116
تارغوفيشته|BG|Targovishte|57
تارلاك|PH|Tarlac City|385
تارما|PE|Tarma|54
تارنوبزج|PL|Tarnobrzeg|45
تارنوف|PL|Tarnow|106
تارنوفسكي غوري|PL|Tarnowskie Gory|61
تارودانت|MA|Taroudannt|57
تاريخا|BO|Tarija|268
تاريم|TZ|Tarime|133
تازة|MA|Taza|148
تاسيكمالايا|ID|Tasikmalaya|678
تاغانروغ|RU|Taganrog|242
تاغويغ|PH|Taguig City|887
تاكاتسوكي|JP|Takatsuki|347
تاكاساكي|JP|Takasaki|373
تاكاماتسو|JP|Takamatsu|418
تاكلوبان|PH|Tacloban|252
تاكنا|PE|Tacna|286
تاكواريمبو|UY|Tacuarembo|55
تاكيو|KH|Takeo|52
تالا|EG|Tala|414
تالديكورغان|KZ|Taldyqorghan|80
تالقان|AF|Taluqan|259
تالكا|CL|Talca|206
تالكاهوانو|CL|Talcahuano|162
تاليساي|PH|Talisay|263
تالين|EE|Tallinn|638
تام كي|VN|Tam Ky|122
تامالي|GH|Tamale|1096
تامبا|US|Tampa|2906
تامباكوندا|SN|Tambacounda|79
تامبوف|RU|Tambov|290
تامبيري|FI|Tampere|334
تامبيكو|MX|Tampico|297
تان آن|VN|Tan An|619
تان هوا|VN|Thanh Hoa|850
تاناوان|PH|Tanauan|194
تانجونغ بالاي|ID|Tanjungbalai|166
تانجونغ|ID|Tanjungpinang|203
تانقيرانغ|ID|Tangerang|2237
تاواو|MY|Tawau|114
تاوباتي|BR|Taubate|318
تاورانجا|NZ|Tauranga|151
تاوريرت|MA|Taourirt|322
تاونسفيل|AU|Townsville|174
تاي شانغ|TW|Taichung|2850
تاي ننه|VN|Tay Ninh|135
تايآن|CN|Tai'an|5472
تايبيه|TW|Taipei|2495
تايتشو|CN|Taizhou|4513
تاينان|TW|Tainan|1857
تبريز|IR|Tabriz|1559
تبسة|DZ|Tebessa|194
تبليسي|GE|Tbilisi|1118
تبيك|MX|Tepic|426
تتا|PK|Thatta|220
تدمر|SY|Tadmur|51
ترانغ بانغ|VN|Trang Bang|183
تربت جام|IR|Torbat-e Jam|100
تربت حيدريه|IR|Torbat-e Heydariyeh|140
ترجو جيو|RO|Targu Jiu|74
ترجوفيشت|RO|Targoviste|67
تركستان|KZ|Turkistan|250
تركمان أباد|TM|Turkmenabat|231
تركمانباشي|TM|Turkmenbasy|92
ترمذ|UZ|Termiz|183
ترنافا|SK|Trnava|64
ترنتشين|SK|Trencin|55
ترنوبل|UA|Ternopil|225
تروا|FR|Troyes|62
تروخيلو|HN|Trujillo|61
تروخيلو|PE|Trujillo|935
تروخيلو|VE|Trujillo|111
تروندهايم|NO|Trondheim|213
ترير|DE|Trier|113
تريس مارتيريس|PH|Trece Martires City|211
تريفيزو|IT|Treviso|85
تريكالا|GR|Trikala|62
تريليبورج|SE|Trelleborg|43
تريليو|AR|Trelew|98
تريم|YE|Tarim|59
ترين كوت|AF|Tarin Kot|72
ترينتو|IT|Trento|118
ترينكومالي|LK|Trincomalee|99
ترينيداد|BO|Trinidad|131
ترينيداد|CU|Trinidad|77
ترييستي|IT|Trieste|198
تزنيت|MA|Tiznit|43
تستر|IR|Shushtar|102
تشارالافي|VE|Charallave|129
تشارلستون|US|Charleston|726
تشاغواناس|TT|Chaguanas|101
تشافيس|PT|Chaves|41
تشاك-تشاك|TZ|Chake Chake|50
تشالشوابا|SV|Chalchuapa|73
تشامباساك|LA|Champasak|63
تشانغتشون|CN|Changchun|4408
تشانغجياكو|CN|Zhangjiakou|4119
تشانغده|CN|Changde|5279
تشانغشا|CN|Changsha|4766
تشاو دوك|VN|Chau Doc|102
تشاوتونغ|CN|Zhaotong|5093
تشايافوم|TH|Chaiyaphum|58
تشايكلانا دي لا فرونتيرا|ES|Chiclana de la Frontera|90
تشرنيغوف|UA|Chernihiv|283
تشنغتشو|CN|Zhengzhou|5622
تشنغدو|CN|Chengdu|14645
تشوانتشو|CN|Quanzhou|6480
تشوجينغ|CN|Qujing|5766
تشورلو|TR|Corlu|300
تشورنومورسك|UA|Chornomorsk|58
تشولوكاناس|PE|Chulucanas|83
تشولوما|HN|Choloma|228
تشوماديان|CN|Zhumadian|7008
تشونبوري|TH|Chon Buri|343
تشونغتشينغ|CN|Chongqing|12135
تشيانغ ري|TH|Chiang Rai|70
تشيانغ مي|TH|Chiang Mai|1198
تشيبا|JP|Chiba|975
تشيبوكساري|RU|Cheboksary|496
تشيتا|RU|Chita|333
تشيتونجويزا|ZW|Chitungwiza|371
تشيرتشيق|UZ|Chirchiq|163
تشيركاسي|UA|Cherkasy|270
تشيرنوفتسي|UA|Chernivtsi|264
تشيريبوفيتس|RU|Cherepovets|299
تشيفنغ|CN|Chifeng|4036
تشيكلايو|PE|Chiclayo|553
تشيكوينكويرا|CO|Chiquinquira|85
تشيكيمولا|GT|Chiquimula|112
تشيلبانسينغو|MX|Chilpancingo|226
تشيلم|PL|Chelm|60
تشيلمسفورد|GB|Chelmsford|115
تشيليابنسك|RU|Chelyabinsk|1177
تشيليلابومبوي|ZM|Chililabombwe|91
تشيليواك|CA|Chilliwack|93
تشيمالتينانغو|GT|Chimaltenango|117
تشيمالهواكان|MX|Chimalhuacan|614
تشينانديغا|NI|Chinandega|122
تشيناي|IN|Chennai|12395
تشينتشا ألتا|PE|Chincha Alta|64
تشينزو|CN|Chenzhou|4667
تشينغداو|CN|Qingdao|5818
تشينهوي|ZW|Chinhoyi|91
تشينيزيلو بالسامو|IT|Cinisello Balsamo|75
تطاوين|TN|Tataouine|70
تطوان|MA|Tetouan|423
تعز|YE|Taizz|459
تغنيف|DZ|Tighenif|62
تفير|RU|Tver|425
تقرت|DZ|Touggourt|143
تكريت|IQ|Tikrit|106
تكيف|PL|Tczew|58
تل أبيب|IL|Tel Aviv-Yafo|468
تلبيسة|SY|Tallbisah|46
تلسا|US|Tulsa|741
تلمسان|DZ|Tlemcen|72
تمارة|MA|Temara|297
تمصلوحت|MA|Tameslouht|40
تمنراست|DZ|Tamanrasset|93
تميرتاو|KZ|Temirtau|185
تنغير|MA|Tineghir|44
تهاي بنه|VN|Thai Binh|268
تهاي غوين|VN|Thai Nguyen|420
تو داو موت|VN|Thu Dau Mot|322
تواماسينا|MG|Toamasina|225
توبينغن|DE|Tubingen|94
توتونيكابان|GT|Totonicapan|119
توخا|NP|Tokha|134
تور|FR|Tours|139
تورتكول|UZ|Turtkul|51
تورسونزاده|TJ|Tursunzoda|299
توركو|FI|Turku|202
توركوان|FR|Tourcoing|99
تورميرو|VE|Turmero|51
تورورو|UG|Tororo|42
تورون|PL|Torun|198
تورونتو|CA|Toronto|5648
توري دل غريكو|IT|Torre del Greco|81
توريخون دي أردوز|ES|Torrejon de Ardoz|127
توريس فيدراس|PT|Torres Vedras|79
توريفايجا|ES|Torrevieja|95
تورينو|IT|Turin|842
توزر|TN|Tozeur|41
توسان|US|Tucson|880
توسولا|FI|Tuusula|41
توشيما|JP|Toshima|298
توكموك|KG|Tokmok|53
توكوا|HN|Tocoa|73
توكوبيتا|VE|Tucupita|86
توكوروزاوا|JP|Tokorozawa|341
توكويو|TZ|Tukuyu|50
توكوييتو|VE|Tocuyito|173
تولا|RU|Tula|467
تولانارو|MG|Tolanaro|67
تولسيا|RO|Tulcea|66
تولكان|EC|Tulcan|57
تولوز|FR|Toulouse|512
تولوكا|MX|Toluca|2477
تولون|FR|Toulon|181
تولياتي|RU|Tolyatti|668
توليارا|MG|Toliara|169
توليدو|ES|Toledo|87
توليدو|PH|Toledo|207
توليدو|US|Toledo|492
توماسك|HT|Thomassique|43
توماكو|CO|Tumaco|213
تومسك|RU|Tomsk|545
تونخا|CO|Tunja|164
توندو|PH|Tondo|654
توندورو|TZ|Tunduru|48
تونس|TN|Tunis|599
تونسبرغ|NO|Tonsberg|59
توومبا|AU|Toowoomba|108
توي هوا|VN|Tuy Hoa|243
توياما|JP|Toyama|413
توين كوانغ|VN|Tuyen Quang|105
تويوتا|JP|Toyota|422
تويوناكا|JP|Toyonaka|399
تويوهاشي|JP|Toyohashi|372
تياتيانينغ|LS|Teyateyaneng|75
تيارت|DZ|Tiaret|179
تيانجين|CN|Tianjin|10368
تيتشي|PL|Tychy|125
تيتوفو|MK|Tetovo|63
تيخوانا|MX|Tijuana|2002
تيراسبول|MD|Tiraspol|134
تيرانا|AL|Tirana|418
تيرنافوس|GR|Tyrnavos|222
تيرنوزن|NL|Terneuzen|55
تيروبور|IN|Tiruppur|878
تيريوشيراببالي|IN|Trichinopoly|917
تيزي وزو|DZ|Tizi Ouzou|135
تيسمسيلت|DZ|Tissemsilt|75
تيط مليل|MA|Tit Mellil|56
تيغال|ID|Tegal|276
تيغوسيغالبا|HN|Tegucigalpa|1158
تيغيغيوراو|PH|Tuguegarao|166
تيفلت|MA|Tiflet|50
تيفوان|SN|Tivaouane|70
تيكيزاتي|GT|Tiquisate|64
تيكيمان|GH|Techiman|104
تيل|NL|Tiel|42
تيلبورخ|NL|Tilburg|1945
تيلوك إنتان|MY|Teluk Intan|233
تيما|GH|Tema|162
تيمفو|BT|Thimphu|115
تيموكو|CL|Temuco|282
تيميشوارا|RO|Timisoara|251
تيناكيلو|VE|Tinaquillo|110
تينجو ماريا|PE|Tingo Maria|46
تيومين|RU|Tyumen|861
تييس|SN|Thies|115
تُرَنْهَوت|BE|Turnhout|44
تِرنة|IT|Terni|106
ثابا نشو|ZA|Thaba Nchu|70
ثاكيك|LA|Thakhek|70
ثاندر باي|CA|Thunder Bay|109
ثلاسيميا|KG|Talas|40
ثون|CH|Thun|44
ثيرمي|GR|Thermi|55
ثيروفانانثابورام|IN|Thiruvananthapuram|744
ثيكا|KE|Thika|99
ثيوداد ريال|ES|Ciudad Real|76
جابهار|IR|Chabahar|107
جابواتاو دوس غوارارابيس|BR|Jaboatao dos Guararapes|582
جاتجام|BD|Chattogram|2582
جازان|SA|Jazan|128
جافنا|LK|Jaffna|88
جاكرتا|ID|Jakarta|33756
جاكسونفيل|US|Jacksonville|1303
جاكميل|HT|Jacmel|138
جاكوب آباد|PK|Jacobabad|201
جالابا|GT|Jalapa|193
جالابا|MX|Xalapa|425
جالابا|NI|Jalapa|54
جالاندهار|IN|Jalandhar|874
جالكعيو|SO|Gaalkacyo|745
جامباها|LK|Gampaha|63
جامعة ستيلينبوش|ZA|Stellenbosch|77
جايا|NE|Gaya|45
جايابورا|ID|Jayapura|413
جبل سانت هيلين|GB|Saint Helens|183
جبلبور|IN|Jabalpur|1268
جبلة|SY|Jablah|76
جبيل|LB|Jbail|40
جد حفص|BH|Jidd Hafs|67
جدبور|IN|Jodhpur|1034
جدة|SA|Jeddah|4697
جرادة|MA|Jerada|41
جرانوالا|PK|Jaranwala|150
جربهاري|SO|Garbahaarrey|43
جرجا|EG|Jirja|103
جرجان|IR|Gorgan|312
جرجانية|UZ|Urganch|145
جرسيف|MA|Guercif|81
جرش|JO|Jarash|51
جرمانا|SY|Jaramana|114
جرميستون|ZA|Germiston|256
جرندة|ES|Girona|156
جزيرة ساموي|TH|Ko Samui|70
جزيرة كيب بريتون|CA|Cape Breton|94
جسر الشغور|SY|Jisr ash Shughur|44
جفعاتايم|IL|Givatayim|60
جكوال|PK|Chakwal|300
جلال آباد|AF|Jalalabad|263
جلال آباد|KG|Jalal-Abad|89
جلوبين|BY|Zhlobin|77
جلونا غورا|PL|Zielona Gora|217
جمامة|SO|Jamaame|129
جمبي|ID|Jambi|612
جمجمال|IQ|Jamjamal|65
جمشيدبور|IN|Jamshedpur|1558
جنازنة|PL|Gniezno|65
جندوبة|TN|Jendouba|48
جنرال إسكوبيدو|MX|Ciudad General Escobedo|455
جنرال رودريغيز|AR|General Rodriguez|85
جنرال سانتوس|PH|General Santos|697
جنزور|LY|Janzur|88
جنقياء|TR|Cankaya|943
جنوة|IT|Genoa|559
جنيف|CH|Geneva|204
جنين|PS|Jenin|50
جنيوت|PK|Chiniot|478
جهرم|IR|Jahrom|142
جوادالوبي|MX|Guadalupe|692
جوازيرو دو نورتي|BR|Juazeiro do Norte|286
جوان لي بان|FR|Juan-les-Pins|60
جواو بيسوا|BR|Joao Pessoa|834
جوبا|SS|Juba|459
جوبالجانج|BD|Gopalganj|51
جورج تاون|MY|George Town|708
جورج|ZA|George|157
جورجاون|IN|Gurgaon|877
جورجتاون|GY|Georgetown|235
جورجيو|RO|Giurgiu|55
جوروم|TR|Corum|270
جوري|GE|Gori|45
جوفتي فودي|UA|Zhovti Vody|42
جوليانو إن كامبانيا|IT|Giugliano in Campania|124
جوندياي|BR|Jundiai|402
جونين|AR|Junin|85
جونيه|LB|Jounie|102
جوهانسبرغ|ZA|Johannesburg|7861
جوهر بهرو|MY|Johor Bahru|497
جوهر|SO|Jawhar|111
جويدو ريني|CM|Guider|65
جويز دي فورا|BR|Juiz de Fora|541
جويغانغ|CN|Guigang|4316
جوينيس|CU|Guines|67
جي يانغ|CN|Jieyang|5578
جيآن|CN|Ji'an|4469
جيآن|TW|Ji'an|83
جيانغمن|CN|Jiangmen|4630
جيبوتي|DJ|Djibouti|604
جيبوتي|GW|Gabu|44
جيبور|IN|Jaipur|3073
جيتا|TZ|Geita|362
جيتومير|UA|Zhytomyr|262
جيجل|DZ|Jijel|132
جيجيجا|ET|Jijiga|126
جيروفت|IR|Jiroft|130
جيزك|UZ|Jizzax|202
جيزكازغان|KZ|Zhezqazghan|91
جيسايني|RW|Gisenyi|54
جيسور|BD|Jessore|244
جيلة|TR|Cigli|214
جيلم|PK|Jhelum|190
جيليان بانفيلد|AR|Banfield|224
جيلينا|SK|Zilina|83
جيلينيا جورا|PL|Jelenia Gora|77
جينجا|UG|Jinja|300
جينوتيغا|NI|Jinotega|99
جينينغ|CN|Jining|8082
جيوجيانغ|CN|Jiujiang|4600
جيور|HU|Gyor|246
جيوليجياشو|AR|Gualeguaychu|109
جَك جُهمْرَه|PK|Chak Jhumra|332
جُندُمار|PT|Gondomar|164
حائل|SA|Ha'il|311
حاسي بحبح|DZ|Hassi Bahbah|86
حامة بوزيان|DZ|Hamma Bouziane|84
حجة|YE|Hajjah|54
حجوط|DZ|Hadjout|65
حديثة|IQ|Hadithah|47
حررطيري|SO|Xarardheere|66
حرستا|SY|Harasta|46
حرض|SA|Harad|111
حطاي|TR|Hatay|399
حفر الباطن|SA|Hafr al Batin|387
حلب|SY|Aleppo|2004
حلبجة|IQ|Halabjah|65
حلق الوادي|TN|La Goulette|46
حماة|SY|Hamah|697
حمام الأنف|TN|Hammam-Lif|44
حمام سوسة|TN|Hammam Sousse|48
حمص|SY|Homs|775
حودر|SO|Xuddur|86
حولون|IL|Holon|194
حومة السوق|TN|Houmt Souk|84
حي تشوسيكا|PE|Chosica|89
حيدر آباد|IN|Hyderabad|10494
حيفا|IL|Haifa|600
خاباروفسك كراي|RU|Khabarovsk|616
خاركيف|UA|Kharkiv|1421
خالاندري|GR|Chalandri|77
خالكيذا|GR|Chalkida|59
خان شيخون|SY|Khan Shaykhun|56
خان يونس|PS|Khan Yunis|205
خانبور|PK|Khanpur|160
خانيوال|PK|Khanewal|282
خان‌ آباد|UZ|Xonobod|44
خاودا|NL|Gouda|74
خاي خاي|MZ|Xai-Xai|116
خايذاري|GR|Chaidari|47
خبلو|PK|Khapalu|175
خجندة|TJ|Khujand|770
خدابنده|IR|Khodabandeh|164
خردلان|AZ|Xirdalan|101
خرم آباد|IR|Khorramabad|200
خليج كندو|KE|Kendu Bay|91
خليص|SA|Khulays|63
خملنيتسكي|UA|Khmelnytskyi|274
خميس الخشنة|DZ|Khemis el Khechna|76
خميس مشيط|SA|Khamis Mushayt|99
خميس مليانة|DZ|Khemis Miliana|85
خميني شهر|IR|Khomeyni Shahr|247
خنت|BE|Gent|265
خنشلة|DZ|Khenchela|109
خنيفرة|MA|Khenifra|229
خوانا دياز|PR|Juana Diaz|66
خوتيابا|GT|Jutiapa|167
خوتيكالبا|HN|Juticalpa|125
خورفكان|AE|Khawr Fakkan|43
خوزدار|PK|Khuzdar|141
خوست|AF|Khost|160
خوسيه سي. باز|AR|Jose C. Paz|217
خوسيه ماريا فيلاسكو ايبارا|EC|Velasco Ibarra|42
خولياكا|PE|Juliaca|276
خون كاين|TH|Khon Kaen|413
خيخون|ES|Gijon|269
خيرسون|UA|Kherson|279
خيمكي|RU|Khimki|257
خينوتبي|NI|Jinotepe|42
خَرُنِنغِن|NL|Groningen|233
دا لات|VN|Da Lat|204
دابروفا غورنيزا|PL|Dabrowa Gornicza|117
داتشو|CN|Dazhou|5385
دار السلام|TZ|Dar es Salaam|7962
دار النعيم|MR|Dar Naim|144
دار شعبان الفهري|TN|Dar Chabanne|52
دارمشتات|DE|Darmstadt|165
داروين|AU|Darwin|140
داريا|SY|Darayya|84
داريلنغتون|GB|Darlington|93
داسماريناس|PH|Dasmarinas|703
داشوغوز|TM|Dasoguz|201
داغوبان|PH|Dagupan City|174
دافاو|PH|Davao|1910
دالاس|US|Dallas|5844
داليان|CN|Dalian|5871
دامبولا|LK|Dambulla|72
داوغافبيلس|LV|Daugavpils|78
دايتون|US|Dayton|668
دبرتسن|HU|Debrecen|202
دبلن|IE|Dublin|593
دبي|AE|Dubai|3331
دجوغو|BJ|Djougou|237
دراختن|NL|Drachten|45
دراس|AL|Durres|154
دراما|GR|Drama|44
درامن|NO|Drammen|109
درانسي|FR|Drancy|71
درسدن|DE|Dresden|566
درغابور|IN|Durgapur|726
دروبيتا تورنو سيفيرين|RO|Drobeta-Turnu Severin|80
دروزهكيفكا|UA|Druzhkivka|54
دروغوبيتش|UA|Drohobych|74
درومونفيل|CA|Drummondville|79
درونتن|NL|Dronten|42
دروهيدا|IE|Drogheda|41
دزفول|IR|Dezful|265
دزيرجينسك|RU|Dzerzhinsk|215
دسا زومه|BJ|Dassa-Zoume|112
دسوق|EG|Disuq|143
دكا|BD|Dhaka|19134
دكار|SN|Dakar|1439
دكرنس|EG|Dikirnis|373
دلفت|NL|Delft|109
دلهي|IN|Delhi|32226
دمشق|SY|Damascus|2585
دمنهور|EG|Damanhur|244
دمياط|EG|Damietta|207
دن هيلدر|NL|Den Helder|57
دنباسار|ID|Denpasar|670
دندي|GB|Dundee|148
دنزلة|TR|Denizli|651
دنفر|US|Denver|2691
دنِبرُو|UA|Dnipro|969
دهانغادي|NP|Dhangadhi|102
دهوك|IQ|Dahuk|331
دوالة|CM|Douala|5768
دوبروفنيك|HR|Dubrovnik|42
دوبريتش|BG|Dobrich|87
دوتينخيم|NL|Doetinchem|58
دودوما|TZ|Dodoma|765
دورانغو|MX|Durango|655
دورتموند|DE|Dortmund|595
دوردريخت|NL|Dordrecht|121
دورن|DE|Duren|93
دورنبيرن|AT|Dornbirn|48
دورود|IR|Dorud|122
دوس إيرماناس|ES|Dos Hermanas|140
دوسلدورف|DE|Dusseldorf|631
دوشنبه|TJ|Dushanbe|1565
دوغنبدان|IR|Do Gonbadan|97
دوماي|ID|Dumai|264
دوناوجفاروس|HU|Dunaujvaros|41
دونج هوي|VN|Dong Hoi|134
دونغ زواي|VN|Dong Xoai|150
دونغ غوان|CN|Dongguan|10646
دونكيرك|FR|Dunkerque|87
دونيتسك|UA|Donetsk|902
دويسبورغ|DE|Duisburg|504
دي بيلت|NL|De Bilt|43
دي موين|US|Des Moines|560
ديار بكر|TR|Diyarbakir|1791
ديبري تابور|ET|Debre Tabor|56
ديبري ماركوس|ET|Debre Mark'os|62
ديبوك|ID|Depok|2330
ديترويت|US|Detroit|3717
ديجون|FR|Dijon|160
ديدواغو|BF|Dedougou|64
دير الزور|SY|Dayr az Zawr|272
ديرا اسماعيل خان|PK|Dera Ismail Khan|110
ديرا غازي خان|PK|Dera Ghazi Khan|399
ديرة داوا|ET|Dire Dawa|277
ديروط|EG|Dayrut|654
ديغوس|PH|Digos|188
ديفيد|PA|David|83
ديفينتر|NL|Deventer|101
ديلغادو|SV|Delgado|127
ديميتروفغراد|BG|Dimitrovgrad|54
دينتون|US|Denton|455
دينز|BE|Deinze|44
ديوربل|SN|Diourbel|100
دَندَرمُند|BE|Dendermonde|46
ذمار|YE|Dhamar|146
رآدومسكو|PL|Radomsko|44
رأس الخيمة|AE|Ra's al Khaymah|116
رأس تنورة|SA|Ras Tanura|62
راتنابورا|LK|Ratnapura|166
راتينغن|DE|Ratingen|88
راجشاهي|BD|Rajshahi|448
رادوم|PL|Radom|202
راسيبورز|PL|Raciborz|51
رالي|US|Raleigh|1150
رامات هاشارون|IL|Ramat HaSharon|47
راموس ميخيا|AR|Ramos Mejia|120
راندبورغ|ZA|Randburg|337
راندرس|DK|Randers|64
رانس|FR|Reims|178
رانكاغوا|CL|Rancagua|231
راولبندي|PK|Rawalpindi|2098
رايبور|IN|Raipur|1010
رايسفايك|NL|Rijswijk|55
رايونغ|TH|Rayong|64
رباط كريم|IR|Robat Karim|105
رحوفوت|IL|Rehovot|133
رشت|IR|Rasht|680
رفح|EG|Rafah|81
رفح|PS|Rafah|172
رفحاء|SA|Rafha|85
رفسنجان|IR|Rafsanjan|162
ركلنهاوزن|DE|Recklinghausen|112
رمات غان|IL|Ramat Gan|159
رمشايد|DE|Remscheid|113
رمينكو فيلتشا|RO|Ramnicu Valcea|93
روان|FR|Rouen|116
رواندز|IQ|Rawanduz|95
روبيه|FR|Roubaix|100
روبيو|VE|Rubio|87
روتردام|NL|Rotterdam|664
روتشستر|US|Rochester|695
روتوروا|NZ|Rotorua|54
رودا شلاسكا|PL|Ruda Slaska|134
رودريغيز|PH|Rodriguez|444
رودس|GR|Rodos|57
روديبورت|ZA|Roodepoort|326
روزاريو|AR|Rosario|1276
روزيتَا|EG|Rosetta|126
روستاوي|GE|Rustavi|132
روستنبرغ|ZA|Rustenburg|550
روستوك|DE|Rostock|211
روسكيلدا|DK|Roskilde|53
روسلاريه|BE|Roeselare|64
روسه|BG|Ruse|141
روسيندال|NL|Roosendaal|77
روش هاعين|IL|Rosh HaAyin|56
روغون|TJ|Roghun|44
روفانييمي|FI|Rovaniemi|65
روفسك|SN|Rufisque|295
روفنو|UA|Rivne|244
روكهامبتون|AU|Rockhampton|63
روكويتاس دي مار|ES|Roquetas de Mar|109
روما|IT|Rome|2748
رومان|RO|Roman|49
رومانيا|RS|Ruma|54
رومفورد|GB|Romford|123
روندو|NA|Rundu|119
روي-مالميزون|FR|Rueil-Malmaison|81
رويتلينغن|DE|Reutlingen|119
روييغي|BI|Ruyigi|44
ريازان|RU|Ryazan|521
ريبنيك|PL|Rybnik|134
ريبيراو بريتو|BR|Ribeirao Preto|505
ريبيرو داس نيفيس|BR|Ribeirao das Neves|330
ريتاليوليو|GT|Retalhuleu|110
ريتشارد تول|SN|Richard-Toll|90
ريتشاردز باي|ZA|Richards Bay|57
ريتشموند هيل|CA|Richmond Hill|202
ريتشموند|CA|Richmond|210
ريتشموند|US|Richmond|1081
ريدجو إميليا|IT|Reggio Emilia|170
ريدر|KZ|Ridder|50
ريدركيرك|NL|Ridderkerk|47
ريدن|NL|Rheden|44
ريدنغ|GB|Reading|337
ريسيستينسيا|AR|Resistencia|299
ريسيفي|BR|Recife|1489
ريشون لتسيون|IL|Rishon LeZiyyon|250
ريشيتسا|RO|Resita|83
ريغا|LV|Riga|605
ريغنسبورغ|DE|Regensburg|159
ريغينا|CA|Regina|226
ريف أمبانجا|MG|Ambanja|60
ريف كارونجا|MW|Karonga|62
ريفاس|NI|Rivas|41
ريفيرا|UY|Rivera|64
ريكيافيك|IS|Reykjavik|140
ريميني|IT|Rimini|149
رين|FR|Rennes|228
رينكا|CL|Renca|134
رينو|US|Reno|455
ريو برانكو|BR|Rio Branco|365
ريو دي جانيرو|BR|Rio de Janeiro|12592
ريو غاليغوس|AR|Rio Gallegos|96
ريو كوارتو|AR|Rio Cuarto|200
ريوبامبا|EC|Riobamba|177
ريوس|ES|Reus|110
ريوهاتشا|CO|Riohacha|168
رييكا|HR|Rijeka|108
رِيُوخة|AR|La Rioja|181
زاباروجيا|UA|Zaporizhzhia|710
زابل|IR|Zabol|135
زاخو|IQ|Zakhu|197
زادار|HR|Zadar|71
زارازا|VE|Zaraza|58
زاركينت|KZ|Zharkent|43
زاكابا|GT|Zacapa|66
زاكينثوس|GR|Zakynthos|41
زالاجيرسيج|HU|Zalaegerszeg|55
زالاو|RO|Zalau|52
زالتسبورغ|AT|Salzburg|155
زالتسغيتر|DE|Salzgitter|105
زامبوانجا|PH|Zamboanga City|2100
زاموشتش|PL|Zamosc|60
زانجيانغ|CN|Zhanjiang|6981
زاندام|NL|Zaandam|79
زانستاد|NL|Zaanstad|157
زاهدان|IR|Zahedan|588
زاوشينغ|CN|Zhaoqing|4114
زايست|NL|Zeist|65
زاييتشار|RS|Zajecar|49
زبيد|YE|Zabid|51
زجيرز|PL|Zgierz|55
زرنج|AF|Zaranj|161
زرنيانين|RS|Zrenjanin|67
زفايندريخت|NL|Zwijndrecht|45
زفتى|EG|Zifta|94
زفوله|NL|Zwolle|130
زفيشافان|ZW|Zvishavane|60
زملكا|SY|Zamalka|45
زمون|RS|Zemun|162
زنجان|IR|Zanjan|387
زنجبار|TZ|Zanzibar|219
زهانغزهو|CN|Zhangzhou|5054
زهوكو|CN|Zhoukou|8678
زوارة|LY|Zuwarah|80
زوترمير|NL|Zoetermeer|125
زوتفن|NL|Zutphen|47
زوغديدي|GE|Zugdidi|41
زوغرافو|GR|Zografos|70
زولينغن|DE|Solingen|162
زومبا|MW|Zomba|101
زومباثلي|HU|Szombathely|148
زونيي|CN|Zunyi|6271
زيريانوفسك|KZ|Zyryanovsk|50
زيغن|DE|Siegen|102
زيغنشور|SN|Ziguinchor|70
زيفينار|NL|Zevenaar|44
زيندر|NE|Zinder|236
زيورخ|CH|Zurich|449
ساباديل|ES|Sabadell|222
سابانالارغا|CO|Sabanalarga|100
سابوبان|MX|Zapopan|1476
سابورو|JP|Sapporo|1959
ساتباييف|KZ|Satbayev|62
سارابوري|TH|Saraburi|61
سارابيكي|CR|Sarapiqui|57
ساراتوف|RU|Saratov|838
سارانسك|RU|Saransk|311
ساربروكن|DE|Saarbrucken|184
ساربسبورغ|NO|Sarpsborg|55
سارسيل|FR|Sarcelles|59
سارنده|AL|Sarande|41
سارنيا|CA|Sarnia|74
ساريشام|TR|Saricam|222
ساريكي|MY|Sarikei|56
ساريير|TR|Sariyer|350
ساسكاتون|CA|Saskatoon|266
ساغامو|NG|Shagamu|1132
ساغاميهارا|JP|Sagamihara|723
ساغينيه|CA|Saguenay|145
سافاناكيت|LA|Savannakhet|124
ساقلتة|EG|Saqultah|228
ساكابا|BO|Sacaba|172
ساكاتيكولوكا|SV|Zacatecoluca|75
ساكاي|JP|Sakai|824
ساكرامنتو|US|Sacramento|1963
ساكون ناخون|TH|Sakon Nakhon|76
سالاتيغا|ID|Salatiga|175
سالافان|LA|Salavan|101
سالبادور|BR|Salvador|2418
سالبادور|CU|Salvador|46
سالتا|AR|Salta|535
سالتيو|MX|Saltillo|864
سالفورد|GB|Salford|104
سالو|FI|Salo|51
سالونيك|GR|Thessaloniki|803
ساليهورسك|BY|Salihorsk|98
سام نوا|LA|Xam Nua|57
ساماريندا|ID|Samarinda|831
سامبافا|MG|Sambava|84
سامبت|ID|Sampit|167
سامبورونديون|EC|Samborondon|72
سامرونج|KH|Samraong|71
ساموت ساخون|TH|Samut Sakhon|60
سان أنطونيو|CL|San Antonio|86
سان أنطونيو|PY|San Antonio|70
سان أنطونيو|US|San Antonio|2070
سان باوديليو دي يوبريغات|ES|San Baudilio de Llobregat|85
سان برناردو|CL|San Bernardo|301
سان بيدرو دي ماكوريس|DO|San Pedro de Macoris|195
سان بيدرو سكاتيبيكيز|GT|San Pedro Sacatepequez|86
سان بيدرو سولا|HN|San Pedro Sula|719
سان بيدرو|AR|San Pedro|76
سان بيدرو|PH|San Pedro|326
سان جان سور ريشليو|CA|Saint-Jean-sur-Richelieu|98
سان خوستو|AR|San Justo|137
سان خوسيه دي بوكاي|NI|San Jose de Bocay|42
سان خوسيه ديل مونتي|PH|San Jose del Monte|652
سان خوسيه|CR|San Jose|1543
سان خوسيه|US|San Jose|1772
سان خيرمان|PR|San German|96
سان ديني|FR|Saint-Denis|115
سان دييغو|US|San Diego|3058
سان دييغو|VE|San Diego|187
سان رافاييل|AR|San Rafael|215
سان رافاييل|CR|San Rafael|46
سان رامون|CL|San Ramon|95
سان رامون|CR|San Ramon|81
سان سلفادور دي خوخوي|AR|San Salvador de Jujuy|322
سان سلفادور|SV|San Salvador|1539
سان فرانسيسكو دي ماكوريس|DO|San Francisco de Macoris|188
سان فرانسيسكو سولانو|AR|San Francisco Solano|91
سان فرانسيسكو|US|San Francisco|3365
سان فرناندو|AR|San Fernando|163
سان فرناندو|CL|San Fernando|58
سان فرناندو|ES|San Fernando|94
سان فرناندو|PH|San Fernando|355
سان فرناندو|TT|San Fernando|83
سان فرناندو|VE|San Fernando|165
سان فيسينت ديل كاغوان|CO|San Vicente del Caguan|73
سان كارلوس|PH|San Carlos City|205
سان كارلوس|VE|San Carlos|84
سان كريستوبال|DO|San Cristobal|233
سان كريستوبال|MX|San Cristobal|184
سان كريستوبال|VE|San Cristobal|283
سان لويس بوتوسي|MX|San Luis Potosi|773
سان مور ديه فوسيه|FR|Saint-Maur-des-Fosses|76
سان ميغيل دي توكومان|AR|San Miguel de Tucuman|606
سان نازير|FR|Saint-Nazaire|73
سانت ألبرت|CA|St. Albert|68
سانت أندري|BR|Santo Andre|749
سانت إتيان|FR|Saint-Etienne|173
سانت بطرسبرغ|RU|Saint Petersburg|5598
سانت بولتن|AT|Sankt Polten|56
سانت تروند|BE|Sint-Truiden|41
سانت جون|CA|Saint John|70
سانت جونز|CA|St. John's|186
سانت كاثرينز|CA|St. Catharines|242
سانت كوجات ديل فاليس|ES|San Cugat del Valles|99
سانت لويس|SN|Saint-Louis|155
سانت لويس|US|St. Louis|2128
سانت ميشيل دي اتالايا|HT|Saint-Michel de l'Atalaye|95
سانتا آنا|PH|Santa Ana|204
سانتا آنا|SV|Santa Ana|277
سانتا باربارا|HN|Santa Barbara|42
سانتا تكلا|SV|Santa Tecla|140
سانتا روزا دي كوبان|HN|Santa Rosa de Copan|61
سانتا روزا|AR|Santa Rosa|103
سانتا روزا|EC|Santa Rosa|57
سانتا روزا|PH|Santa Rosa|415
سانتا كاترينا|MX|Ciudad Santa Catarina|306
سانتا كروز ديل كويتشي|GT|Santa Cruz del Quiche|99
سانتا كروز|CR|Santa Cruz|55
سانتا كروز|ES|Santa Cruz|538
سانتا كروز|PT|Santa Cruz|43
سانتا كلارا|CU|Santa Clara|247
سانتا مارتا|CO|Santa Marta|516
سانتا ماريا|BR|Santa Maria|244
سانتا ماريا|PH|Santa Maria|290
سانتاندير دي كيليجاو|CO|Santander de Quilichao|180
سانتو تريسو|PT|Santo Tirso|72
سانتو دومينغو ايست|DO|Santo Domingo Este|949
سانتو دومينغو|CR|Santo Domingo|40
سانتو دومينغو|CU|Santo Domingo|47
سانتو دومينغو|DO|Santo Domingo|1129
سانتوس|BR|Santos|419
سانتياغو دي كوبا|CU|Santiago de Cuba|445
سانتياغو ديل استيرو|AR|Santiago del Estero|912
سانداكان|MY|Sandakan|396
ساندتون|ZA|Sandton|222
ساندفيكا|NO|Sandvika|116
ساندفيورد|NO|Sandefjord|66
ساندنيس|NO|Sandnes|59
سانغتشو|CN|Cangzhou|7301
سانغمليما|CM|Sangmelima|64
سانغولكوي|EC|Sangolqui|97
سانكتي سبيريتوس|CU|Sancti Spiritus|139
سانيتش|CA|Saanich|118
ساهيوال|PK|Sahiwal|248
ساو باولو|BR|Sao Paulo|23086
ساو برناردو دو كامبو|BR|Sao Bernardo do Campo|811
ساو جوزيه دوس كامبوس|BR|Sao Jose dos Campos|539
ساو خوسيه دي ريبامار|BR|Sao Jose de Ribamar|245
ساو غونتشالو|BR|Sao Goncalo|897
ساو كارلوس|BR|Sao Carlos|254
ساو لويز|BR|Sao Luis|1038
ساوثهامبتون|GB|Southampton|856
سايتاما|JP|Saitama|1326
سايلم|IN|Salem|693
سبايكينيسه|NL|Spijkenisse|73
سبرينغز|ZA|Springs|122
سبزوار|IR|Sabzevar|244
سبوكين|US|Spokane|459
ستاخانوف|UA|Stakhanov|75
ستاروغراد غرانسكي|PL|Starogard Gdanski|46
ستاري اوسكول|RU|Staryy Oskol|217
ستافانغر|NO|Stavanger|146
ستافروبولي|GR|Stavroupoli|46
ستالووا وولا|PL|Stalowa Wola|58
ستانديرتون|ZA|Standerton|84
ستراسبورغ|FR|Strasbourg|292
سترليتاماك|RU|Sterlitamak|277
ستري|UA|Stryi|59
ستوك أون ترينت|GB|Stoke-on-Trent|245
ستوكبورت كونتي|GB|Stockport|295
ستوكهولم|SE|Stockholm|996
ستيبنوغورسك|KZ|Stepnogorsk|47
سخاخن|NL|Schagen|47
سخيدام|NL|Schiedam|79
سدهيرغانج|BD|Siddhirganj|257
سربل|AF|Sar-e Pul|51
سرت|LY|Surt|77
سرطة|IR|Sarta|271
سرغودها|PK|Sargodha|660
سرقسطة|ES|Zaragoza|687
سرقوسة|IT|Siracusa|116
سرمبن|MY|Seremban|420
سري جاياواردنابورا كوتي|LK|Sri Jayewardenepura Kotte|116
سري نكر|IN|Srinagar|1181
سريمسكا ميتروفيتشا|RS|Sremska Mitrovica|73
سستو سان جوفاني|IT|Sesto San Giovanni|79
سطات|MA|Settat|172
سطيف|DZ|Setif|288
سعيدة|DZ|Saida|128
سفرودونتسك|UA|Sievierodonetsk|99
سفيتلوفودسك|UA|Svitlovodsk|43
سقز|IR|Saqqez|165
سكرة|TN|Sukrah|153
سكردو|PK|Skardu|260
سكيكدة|DZ|Skikda|163
سكيلفتيا|SE|Skelleftea|74
سكھر|PK|Sukkur|500
سلا|MA|Sale|890
سلامة|GT|Salama|71
سلاو|GB|Slough|119
سلجوقلي|TR|Selcuklu|691
سلرنو|IT|Salerno|127
سلطان بيلي|TR|Sultanbeyli|358
سلماس|IR|Salmas|128
سلهت|BD|Sylhet|480
سلوتسك|BY|Slutsk|60
سلورية|TR|Silivri|217
سلوفيانسك|UA|Sloviansk|105
سلونيم|BY|Slonim|49
سليفن|BG|Sliven|115
سمارانغ|ID|Semarang|1621
سمالوط|EG|Samalut|91
سمانا|DO|Samana|58
سمرقند|UZ|Samarkand|514
سمنان|IR|Semnan|185
سمولينسك|RU|Smolensk|313
سميديريفو|RS|Smederevo|98
سنجان|TR|Sincan|573
سنسانتبيكي|SV|Sensuntepeque|41
سنغافورة|SD|Singa|259
سنغافورة|SG|Singapore|5983
سنندج|IR|Sanandaj|413
سنورس|EG|Sinnuris|693
سهاجون|CO|Sahagun|90
سوابي|PK|Swabi|115
سواكن|SD|Sawakin|43
سوتشافا|RO|Suceava|120
سوتشي|RU|Sochi|445
سوتشيان|CN|Suqian|4719
سوخومي|GE|Sokhumi|64
سوخومي|GH|Suhum|126
سورابايا|ID|Surabaya|6556
سورات ثاني|TH|Surat Thani|132
سوراكارتا|ID|Surakarta|552
سورسوجون|PH|Sorsogon|182
سورغوت|RU|Surgut|396
سوروتي|UG|Soroti|61
سوروكابا|BR|Sorocaba|724
سورونغ|ID|Sorong|296
سوريجاو|PH|Surigao|171
سوسة|TN|Sousse|314
سوغاموسو|CO|Sogamoso|116
سوغينامي|JP|Suginami-ku|584
سوق أهراس|DZ|Souk Ahras|155
سوك تشانغ|VN|Soc Trang|221
سوكابومي|ID|Sukabumi|321
سوكري|BO|Sucre|300
سولابور|IN|Solapur|952
سولانا|PE|Sullana|162
سولت سانت ماري|CA|Sault Ste. Marie|72
سولت ليك سيتي|US|Salt Lake City|1169
سولنوك|HU|Szolnok|66
سولولا|GT|Solola|100
سولويزي|ZM|Solwezi|91
سوليهل|GB|Solihull|207
سوماري|BR|Sumare|266
سومباوانغا|TZ|Sumbawanga|304
سومبور|RS|Sombor|51
سومقاييت|AZ|Sumqayit|341
سومي|UA|Sumy|256
سوميدا|JP|Sumida|272
سوميدانغ|ID|Sumedang|1240
سون لا|VN|Son La|106
سونجيا|TZ|Songea|286
سوندسفال|SE|Sundsvall|100
سونسونات|SV|Sonsonate|72
سونغاي بيتاني|MY|Sungai Petani|545
سونغكلا|TH|Songkhla|62
سونياتي|GH|Sunyani|208
سوهاج|EG|Suhaj|194
سووالكي|PL|Suwalki|69
سووبسك|PL|Slupsk|88
سويابانغو|SV|Soyapango|285
سويتو|ZA|Soweto|1272
سويندون تاون|GB|Swindon|222
سي راتشا|TH|Si Racha|327
سي سا كت|TH|Si Sa Ket|40
سيئون|YE|Say'un|69
سياتل|US|Seattle|3555
سيام ريب|KH|Siem Reap|148
سيانجور|ID|Cianjur|176
سيبوتات|ID|Ciputat|222
سيبيو|RO|Sibiu|134
سيتاغايا|JP|Setagaya|940
سيتشورا|PE|Sechura|50
سيجد|HU|Szeged|158
سيجويري|GN|Siguiri|184
سيحان|TR|Seyhan|795
سيدفور|BD|Saidpur|127
سيدلس|PL|Siedlce|76
سيدني|AU|Sydney|4841
سيدي الشحمي|DZ|Sidi ech Chahmi|59
سيدي بلعباس|DZ|Sidi Bel Abbes|213
سيدي بنور|MA|Sidi Bennour|56
سيدي بوزيد|TN|Sidi Bouzid|52
سيدي بوقنادل|MA|Bouknadel|44
سيدي بيبي|MA|Sidi Bibi|73
سيدي سليمان|MA|Sidi Slimane|95
سيدي عيسى|DZ|Sidi Aissa|215
سيدي قاسم|MA|Sidi Qacem|75
سيدي محمد الأحمر|MA|Sidi Mohamed Lahmar|53
سيدي يحيى زعير|MA|Sidi Yahya Zaer|117
سيرا|BR|Serra|321
سيرانغ|ID|Serang|613
سيراين|BE|Seraing|64
سيربون|ID|Cirebon|296
سيرتوخيمبوس|NL|'s-Hertogenbosch|157
سيرجان|IR|Sirjan|175
سيرجي|FR|Cergy|70
سيردار|TM|Serdar|90
سيرو دي باسكو|PE|Cerro de Pasco|59
سيرووي|BW|Serowe|47
سيسوفون|KH|Sisophon|99
سيشال|PT|Seixal|184
سيغمات|MY|Segamat|198
سيغو دي أفيلا|CU|Ciego de Avila|143
سيغو|ML|Segou|134
سيغواتبيكي|HN|Siguatepeque|95
سيكاسو|ML|Sikasso|214
سيكتيفكار|RU|Syktyvkar|245
سيكشفهيرفار|HU|Szekesfehervar|96
سيلاكاب|ID|Cilacap|1175
سيلكيبورج|DK|Silkeborg|51
سيليجري|IN|Shiliguri|701
سيليغون|ID|Cilegon|388
سيماي|KZ|Semey|350
سيميل|IQ|Saymayl|72
سين شو|TW|Hsinchu|454
سينايوكي|FI|Seinajoki|66
سينت نيكلاس|BE|Sint-Niklaas|80
سينسليخو|CO|Sincelejo|287
سينسيناتي|US|Cincinnati|1705
سينغكوانغ|ID|Singkawang|230
سينغيدا|TZ|Singida|232
سيهات|SA|Sayhat|85
سيهانوكفيل|KH|Sihanoukville|71
سيوداد أوبريجون|MX|Ciudad Obregon|329
سيوداد أوجيدا|VE|Ciudad Ojeda|129
سيوداد بوليفار|VE|Ciudad Bolivar|423
سيوداد دي لا كوستا|UY|Ciudad de la Costa|112
سيوداد ديل استي|PY|Ciudad del Este|309
سيوداد ديل كارمن|MX|Ciudad del Carmen|191
سيوداد فيكتوريا|MX|Ciudad Victoria|305
سيوداد لوبيز ماتيوس|MX|Ciudad Lopez Mateos|490
سيوداد ماديرو|MX|Ciudad Madero|197
سيوداد نيزاهوال كويوتل|MX|Nezahualcoyotl|1077
سَسارة|IT|Sassari|121
سَمسون|TR|Samsun|1356
سَهَارَنبور|IN|Saharanpur|705
شات خيرا|BD|Satkhira|113
شاتوغيه|CA|Chateauguay|76
شاختاي|RU|Shakhty|221
شارلوت|US|Charlotte|1437
شارلوروا|BE|Charleroi|204
شاريكار|AF|Charikar|96
شاشامانه|ET|Shashemene|407
شاشوينجساو|TH|Chachoengsao|61
شامبيري|FR|Chambery|60
شامبيني سور مارن|FR|Champigny-sur-Marne|78
شامكير|AZ|Samkir|41
شانتو|CN|Shantou|4312
شانغكيو|CN|Shangqiu|7325
شانغهاي|CN|Shanghai|24073
شاهرود|IR|Shahrud|165
شاهين شهر|IR|Shahin Shahr|173
شاوزو|TW|Chaozhou|53
شاويانغ|CN|Shaoyang|6564
شبرا الخيمة|EG|Shubra al Khaymah|1026
شبراخيت|EG|Shubrakhit|296
شبرغان|AF|Shibirghan|176
شبين القناطر|EG|Shibin al Qanatir|571
شبين الكوم|EG|Shibin al Kawm|268
شتشوتشينسك|KZ|Shchuchinsk|45
شتوتغارت|DE|Stuttgart|2788
شحات|LY|Shahhat|45
شرم الشيخ|EG|Sharm ash Shaykh|73
شروان|AZ|Sirvan|71
شرورة|SA|Sharurah|86
شفشاون|MA|Chefchaouene|46
شفيلد|GB|Sheffield|518
شكي|AZ|Saki|68
شكي|NG|Saki|388
شلاس|PK|Chilas|214
شلتنهام|GB|Cheltenham|116
شلغوم العيد|DZ|Chelghoum el Aid|83
شلمنقة|ES|Salamanca|145
شلمنقة|MX|Salamanca|327
شمال فانكوفر|CA|North Vancouver|58
شناص|OM|Shinas|43
شنترة|PT|Sintra|386
شنترين|BR|Santarem|332
شنترين|PT|Santarem|62
شندي|SD|Shendi|56
شنغهاي|CN|Shanghai|24073
شنيانغ|CN|Shenyang|7964
شهرخان|UZ|Shahrixon|71
شهرسبز|UZ|Shahrisabz|143
شهرضا|IR|Shahreza|135
شهركرد|IR|Shahr-e Kord|190
شوادانجا|BD|Chuadanga|225
شوبرون|HU|Sopron|98
شورو|BJ|Tchaourou|221
شوستاكا|UA|Shostka|72
شومن|BG|Shumen|81
شويدنكتسا|PL|Swidnica|55
شيا يي|TW|Chiayi|263
شياولياي|LT|Siauliai|104
شيبيتيفكا|UA|Shepetivka|40
شيبينيك|HR|Sibenik|43
شيجياتشوانغ|CN|Shijiazhuang|4098
شيخوبورا|PK|Shekhupura|473
شيراز|IR|Shiraz|1566
شيربيك|BE|Schaarbeek|133
شيزوكا|JP|Shizuoka|686
شيغوانتي|CL|Chiguayante|86
شيكاغو|US|Chicago|8489
شيكوتيمي|CA|Chicoutimi|104
شيمبوتي|PE|Chimbote|291
شيمكنت|KZ|Shymkent|1184
شيمويو|MZ|Chimoio|239
شين|NO|Skien|51
شيناغاوا|JP|Shinagawa-ku|416
شينجوكو|JP|Shinjuku|349
شينزين|CN|Shenzhen|17619
شينغتاي|CN|Xingtai|6646
شينغولا|ZM|Chingola|257
شينيانج|CN|Xinyang|6109
شينيانغا|TZ|Shinyanga|140
شيواوا|MX|Chihuahua|926
شَنديغار|IN|Chandigarh|1055
صافي|MA|Safi|324
صبراتة|LY|Sabratah|102
صحابة|JO|Sahab|169
صدفا|EG|Sidfa|201
صفاقس|TN|Sfax|330
صفرو|MA|Sefrou|54
صلالة|OM|Salalah|332
صور|LB|Tyre|60
صوفيا|BG|Sofia|1404
صيدا|LB|Sidon|163
طارنت|IT|Taranto|188
طانطان|MA|Tan-Tan|46
طاهر|DZ|Taher|79
طاوة|NE|Tahoua|118
طبرق|LY|Tobruk|136
طبريا|IL|Tiberias|44
طبلبة|TN|Teboulba|42
طرابلس|LB|Tripoli|228
طرابلس|LY|Tripoli|1183
طربزون|TR|Trabzon|294
طرطوس|TR|Tarsus|351
طركونة|ES|Tarragona|141
طرناي|BE|Tournai|70
طريف|SA|Turayf|92
طشقند|UZ|Tashkent|3095
طلخا|EG|Talkha|414
طنجة|MA|Tangier|1275
طنطا|EG|Tanta|254
طهران|IR|Tehran|14148
طوز خورماتو|IQ|Tuz Khurmatu|119
طوزله|TR|Tuzla|289
طوكيو|JP|Tokyo|37785
طومار|PT|Tomar|41
عثمان غازي|TR|Osmangazi|891
عثمانية|TR|Osmaniye|252
عجمان|AE|Ajman|490
عدن|YE|Aden|863
عزابة|DZ|Azzaba|57
عسقلان|IL|Ashqelon|134
عشاق|TR|Usak|236
عشق آباد|TM|Ashgabat|1030
عصب|ER|Assab|74
عقرة|IQ|Aqrah|212
عكا|IL|Acre|49
علانية|TR|Alanya|364
عليكره|IN|Aligarh|1131
عنابة|DZ|Annaba|257
عنتاب|TR|Gaziantep|2130
عين البيضاء|DZ|Ain Beida|116
عين التوتة|DZ|Ain Touta|60
عين الدفلى|DZ|Ain Defla|65
عين العرب|SY|Ayn al Arab|45
عين العودة|MA|Ain El Aouda|99
عين تموشنت|DZ|Ain Temouchent|76
عين حرودة|MA|Ain Harrouda|61
عين شفا عمرو|IL|Shefaram|42
عين مليلة|DZ|Ain M'Lila|88
عين وسارة|DZ|Ain Oussera|101
عين ولمان|DZ|Ain Oulmene|74
عَمَّان|JO|Amman|4008
عُنَيْزَة|SA|Unayzah|185
غابروفو|BG|Gabrovo|51
غابورون|BW|Gaborone|236
غاتينو|CA|Gatineau|291
غارسيا|MX|Garcia|235
غاروا|CM|Garoua|600
غاروي|SO|Garoowe|485
غاريسا|KE|Garissa|66
غاشوا|NG|Gashua|125
غالاتس|RO|Galati|218
غالاتسي|GR|Galatsi|58
غالواي|IE|Galway|83
غامبيلا|ET|Gambela|98
غانتشو|CN|Ganzhou|7397
غانديا|ES|Gandia|80
غدانسك|PL|Gdansk|750
غدينيا|PL|Gdynia|245
غراتس|AT|Graz|293
غران-بور|AR|Grand Bourg|85
غراند براري|CA|Grande Prairie|64
غراند رابيدز|US|Grand Rapids|611
غراهامستاون|ZA|Grahamstown|92
غرداية|DZ|Ghardaia|120
غرديز|AF|Gardez|71
غرناطة|ES|Granada|233
غرناطة|NI|Granada|106
غروجونتس|PL|Grudziadz|91
غرودنو|BY|Hrodna|361
غروزني|RU|Groznyy|292
غروسيتو|IT|Grosseto|81
غرونوبل|FR|Grenoble|156
غريان|LY|Gharyan|188
غزة|PS|Gaza|766
غزني|AF|Ghazni|143
غلاسكو|GB|Glasgow|626
غلزنكيرشن|DE|Gelsenkirchen|266
غلوستر|GB|Gloucester|146
غلوغو|PL|Glogow|64
غليزان|DZ|Relizane|130
غليفاذا|GR|Glyfada|90
غماس|IQ|Nahiyat Ghammas|140
غنتور|IN|Guntur|670
غوآردا|PT|Guarda|43
غواتيري|VE|Guatire|200
غواتيمالا العاصمة|GT|Guatemala City|3014
غوادالاخارا|ES|Guadalajara|162
غوادالاخارا|MX|Guadalajara|5525
غواروجا|BR|Guaruja|311
غوارولوس|BR|Guarulhos|1325
غواريناس|VE|Guarenas|200
غواصة كي-141 كورسك|RU|Kursk|437
غواكارا|VE|Guacara|178
غواناخواتو|MX|Guanajuato|195
غوانزو|CN|Guangzhou|26940
غوانير|VE|Guanare|112
غواهاتي|IN|Guwahati|1116
غواياكيل|EC|Guayaquil|3094
غوترسلوه|DE|Gutersloh|102
غوتنبرغ|SE|Gothenburg|675
غوتينغن|DE|Gottingen|120
غوجرا|PK|Gojra|158
غوراخبور|IN|Gorakhpur|673
غورجوف ويلكوبولسكي|PL|Gorzow Wielkopolski|120
غورونتالو|ID|Gorontalo|192
غوفيرنادور فالاداريس|BR|Governador Valadares|247
غوكيدو|GN|Gueckedou|222
غولد كوست|AU|Gold Coast|608
غولو|UG|Gulu|152
غوميل|BY|Homyel'|501
غوناييف|HT|Gonaives|356
غويانيا|BR|Goiania|1093
غويرو|ZW|Gweru|158
غويغالبا|NI|Juigalpa|54
غويغوي|VE|Guigue|60
غويلف|CA|Guelph|144
غيتسهيد|GB|Gateshead|120
غيتيغا|BI|Gitega|135
غيديوية|SN|Guediawaye|330
غيرا|DE|Gera|95
غيرا|DO|Guerra|44
غيرون|CO|Giron|153
غيسن|DE|Giessen|95
غيفو|JP|Gifu|400
غيلونغ|AU|Geelong|180
غيومري|AM|Gyumri|122
غِنْك|BE|Genk|66
فآسا|FI|Vaasa|69
فادا نغورما|BF|Fada Ngourma|73
فادودارا|IN|Vadodara|2066
فاراش|UA|Varash|42
فاراناسي|IN|Varanasi|1198
فارزيا غراندي|BR|Varzea Grande|300
فارونيش|RU|Voronezh|1052
فاس|MA|Fes|1112
فاساي فيرار|IN|Vasai-Virar|1221
فاستيف|UA|Fastiv|44
فاسلوي|RO|Vaslui|63
فاغاردو|PR|Fajardo|69
فافي|PT|Fafe|51
فاكسيو|SE|Vaxjo|66
فالانس|FR|Valence|64
فالبارايسو|CL|Valparaiso|297
فالديمورو|ES|Valdemoro|84
فالنزويلا|PH|Valenzuela|715
فالنسيا|ES|Valencia|1595
فالونغو|PT|Valongo|94
فالي دي لا باسكوا|VE|Valle de La Pascua|105
فاليدوبار|CO|Valledupar|544
فاليفو|RS|Valjevo|90
فالينار|CL|Vallenar|45
فاماغوستا|CY|Famagusta|41
فان ثيت|VN|Phan Thiet|205
فانتا|FI|Vantaa|248
فاندربيجلبارك|ZA|Vanderbijlpark|96
فانكوفر|CA|Vancouver|2426
فانواتو|TR|Van|525
فاوكافيسك|BY|Vawkavysk|42
فاومبان|CM|Foumban|84
فايخن|NL|Wijchen|41
فايله|DK|Vejle|61
فتالينغ جاي|MY|Petaling Jaya|639
فرا ناخون سي أيوتثايا|TH|Phra Nakhon Si Ayutthaya|51
فراتسا|BG|Vratsa|55
فرازدين|HR|Varazdin|44
فرانسفيل|GA|Franceville|111
فرانكا|BR|Franca|288
فرانكفورت|DE|Frankfurt|776
فرانيي|RS|Vranje|55
فرايهيد|ZA|Vryheid|47
فرجينيا بيتش|US|Virginia Beach|1432
فرجينيا|ZA|Virginia|66
فرح|AF|Farah|500
فرديس|IR|Fardis|181
فرساي|FR|Versailles|84
فرشوط|EG|Farshut|208
فرغانة|UZ|Fargona|299
فريتاون|SL|Freetown|951
فريجوس|FR|Frejus|58
فريد آباد|IN|Faridabad|1405
فريدبور|BD|Faridpur|122
فريدريكتون|CA|Fredericton|65
فريدريكستاد|NO|Fredrikstad|64
فريدريكيا|DK|Fredericia|41
فريسنو|US|Fresno|725
فسا|IR|Fasa|111
فلاديفوستوك|RU|Vladivostok|592
فلاديقوقاز|RU|Vladikavkaz|304
فلاديمير|RU|Vladimir|352
فلاردينجن|NL|Vlaardingen|74
فلمبان|ID|Palembang|1536
فلنسبورغ|DE|Flensburg|93
فلورانس|IT|Florence|361
فلوره|AL|Vlore|131
فلوريانوبوليس|BR|Florianopolis|342
فلوريدا|CU|Florida|72
فليسنجن|NL|Vlissingen|44
فليكا غوريسا|HR|Velika Gorica|61
فنغ تاو|VN|Vung Tau|342
فوبرتال|DE|Wuppertal|359
فوجيساوا|JP|Fujisawa|440
فوربورخ|NL|Voorburg|43
فورت بورتال|UG|Fort Portal|61
فورت ماكموراي|CA|Fort McMurray|68
فورت وورث|US|Fort Worth|941
فورت|DE|Furth|132
فورتاليزا|BR|Fortaleza|4168
فورتسبورغ|DE|Wurzburg|128
فوردن|NL|Woerden|53
فورلي|IT|Forli|116
فوز دو إيغواسو|BR|Foz do Iguacu|285
فوشان|CN|Foshan|9043
فوشانة|TN|Fouchana|75
فوغان|CA|Vaughan|323
فوكشاني|RO|Focsani|67
فوكوشيما|JP|Fukushima|284
فوكوي|JP|Fukui|261
فولجسكي|RU|Volzhskiy|315
فولغازي|BD|Fulgazi|120
فولغوغراد|RU|Volgograd|1005
فولفسبورغ|DE|Wolfsburg|127
فولوس|GR|Volos|86
فولوغدا|RU|Vologda|312
فوندس فيريتيس|HT|Fonds Verrettes|40
فويانغ|CN|Fuyang|7600
فوينخيرولا|ES|Fuengirola|86
فوينلابرادا|ES|Fuenlabrada|191
فوکویاما|JP|Fukuyama|460
فياريال|PT|Vila Real|52
فياريدجو|IT|Viareggio|61
فيانا دو كاستيلو|PT|Viana do Castelo|89
فيانارانتسوا|MG|Fianarantsoa|192
فيبورغ|DK|Viborg|42
فيت تري|VN|Viet Tri|415
فيتري سور سين|FR|Vitry-sur-Seine|95
فيتسانولوك|TH|Phitsanulok|282
فيتن|DE|Witten|96
فيتوريا دا كونكيستا|BR|Vitoria da Conquista|341
فيتوريا-غاستيز|ES|Vitoria-Gasteiz|258
فيتيبسك|BY|Vitsyebsk|358
فيجاياوادا|IN|Vijayawada|1477
فيدين|BG|Vidin|46
فيراكروز|MX|Veracruz|428
فيرت|NL|Weert|50
فيرغينا|GR|Vergina|43
فيرفيا|BE|Verviers|55
فيرناندو دي لا مورا|PY|Fernando de la Mora|183
فيروزبور|BD|Pirojpur|60
فيرونا|IT|Verona|256
فيروناس|GR|Vyronas|59
فيريا|GR|Veroia|43
فيريتليس|HT|Verrettes|49
فيرينخن|ZA|Vereeniging|99
فيسبادن|DE|Wiesbaden|286
فيسبرم|HU|Veszprem|56
فيستيروس|SE|Vasteras|132
فيشنيفي|UA|Vyshneve|43
فيصل آباد|PK|Faisalabad|3204
فيض آباد|AF|Faizabad|65
فيغيرا دا فوز|PT|Figueira da Foz|62
فيكتوريا|CA|Victoria|363
فيلا آليمانا|CL|Villa Alemana|127
فيلا دو كوندي|PT|Vila do Conde|80
فيلا فاليا|BR|Vila Velha|473
فيلا فرانكا دي إكسيرا|PT|Vila Franca de Xira|138
فيلا كارلوس باز|AR|Villa Carlos Paz|75
فيلا كراوس|AR|Villa Krause|108
فيلا ماريا|AR|Villa Maria|89
فيلا مرسيدس|AR|Villa Mercedes|131
فيلا نوا دغايا|PT|Vila Nova de Gaia|304
فيلا نويفا|GT|Villa Nueva|492
فيلا هايز|PY|Villa Hayes|57
فيلاخ|AT|Villach|65
فيلادلفيا|US|Philadelphia|5697
فيلاريشا|CL|Villarrica|55
فيلاريشا|PY|Villarrica|56
فيلافيسنسيو|CO|Villavicencio|664
فيلانويفا|HN|Villanueva|150
فيلاهيرموسا|MX|Villahermosa|354
فيلجويف|FR|Villejuif|58
فيلدهوفن|NL|Veldhoven|46
فيلز|AT|Wels|65
فيلفورد|BE|Vilvoorde|44
فيلنيوس|LT|Vilnius|581
فيلوربان|FR|Villeurbanne|162
فيليس|MK|Veles|41
فيليغاما|LK|Weligama|73
فيليكا بلانا|RS|Velika Plana|41
فيليكي نوفغورود|RU|Velikiy Novgorod|222
فيلينغن-شفنينغن|DE|Villingen-Schwenningen|88
فين لونغ|VN|Vinh Long|200
فينادو تيورتو|AR|Venado Tuerto|83
فينترتور|CH|Winterthur|110
فينر نويشتات|AT|Wiener Neustadt|44
فينراي|NL|Venray|44
فينسيا|IT|Venice|250
فينندال|NL|Veenendaal|67
فينه ين|VN|Vinh Yen|153
فينواريفو أتسينانانا|MG|Fenoarivo Atsinanana|42
فينيا ديل مار|CL|Vina del Mar|333
فينيتسا|UA|Vinnytsia|356
فينيسيس|FR|Venissieux|67
فيوميتشينو|IT|Fiumicino|81
فيير|AL|Fier|56
فييرا دي سانتانا|BR|Feira de Santana|481
فيينا|AT|Vienna|2223
فيينتيان|LA|Vientiane|948
فَرِيزة|IT|Varese|78
فُدجَة|IT|Foggia|145
فُنْشال|PT|Funchal|106
فِشِنزة|IT|Vicenza|110
فِلجَيرس|PT|Felgueiras|58
قائم شهر|IR|Qa'em Shahr|248
قابس|TN|Gabes|168
قارشياقة|TR|Karsiyaka|346
قازان|RU|Kazan|1259
قاصنة|IT|Cesena|96
قالمة|DZ|Guelma|120
قاليور|IN|Gwalior|1069
قاو|ML|Gao|49
قرتال|TR|Kartal|483
قرتشك|IR|Qarchak|231
قرجة علي|BG|Kardzhali|52
قرشي|UZ|Qarshi|278
قرضو|SO|Qardho|365
قرطبة|AR|Cordoba|2107
قرطبة|ES|Cordoba|324
قرطبة|MX|Cordoba|205
قره بالتا|KG|Kara-Balta|48
قريات|OM|Qurayyat|63
قزوين|IR|Qazvin|403
قسطنطين|DZ|Constantine|448
قسنطينة|DZ|Constantine|448
قصر البخاري|DZ|Ksar el Boukhari|68
قصر هلال|TN|Ksar Hellal|55
قصر|MR|Ksar|44
قصور|PK|Kasur|315
قصور‎|CM|Kousseri|101
قطانية|IT|Catania|312
قطنصار|IT|Catanzaro|85
قفصة|TN|Gafsa|121
قلات|AF|Qalat|49
قلعة سكر|IQ|Qalat Sukkar|110
قلمرية|PT|Coimbra|141
قليبية|TN|Kelibia|63
قلين|EG|Qillin|285
قليوب|EG|Qalyub|156
قم|IR|Qom|1201
قمرة|TD|Koumra|48
قندهار|AF|Kandahar|614
قندوز|AF|Kunduz|269
قهرمان مرعش|TR|Kahramanmaras|571
قوتشان|IR|Quchan|146
قوجه إيلي|TR|Kocaeli|363
قوريولي|SO|Qoryooley|63
قوز بيضة|TD|Goz-Beida|66
قوستاناي|KZ|Qostanay|217
قوقريال|SS|Gogrial|45
قوقند|UZ|Qoqon|260
قولون|CU|Colon|72
قولون|PA|Colon|78
قولون|SV|Colon|97
قوناق|TR|Konak|332
قونية|TR|Konya|2320
قيصرية|TR|Kayseri|1434
كا ماو|VN|Ca Mau|226
كاب هايتيان|HT|Cap-Haitien|156
كابالي|UG|Kabale|53
كابان|AM|Kapan|43
كاباناتوان|PH|Cabanatuan City|327
كابانكالان|PH|Kabankalan|200
كابشغاي|KZ|Kapchagay|54
كابل|AF|Kabul|4273
كابو سان لوكاس|MX|Cabo San Lucas|203
كابوداري|VE|Cabudare|71
كابوشفار|HU|Kaposvar|59
كابوياو|PH|Cabuyao|355
كابياتا|PY|Capiata|224
كابيل آن دن آيسل|NL|Capelle aan den IJssel|67
كابيماس|VE|Cabimas|289
كاتاكاماس|HN|Catacamas|117
كاتاماركا|AR|Catamarca|159
كاتريني|GR|Katerini|59
كاتسوشيكا|JP|Katsushika-ku|452
كاتفايك|NL|Katwijk|67
كاجانغ|MY|Kajang|236
كاجايان دو آورو|PH|Cagayan de Oro|728
كادوما|ZW|Kadoma|116
كادونا|NG|Kaduna|760
كاديز|ES|Cadiz|111
كاديولو|ML|Kadiolo|53
كارابيكويبا|BR|Carapicuiba|345
كاراكاس|VE|Caracas|3242
كارتاخينا|CO|Cartagena|915
كارتاخينا|ES|Cartagena|220
كارتاغو|CO|Cartago|143
كارديف|GB|Caerdydd|361
كارديناس|CU|Cardenas|87
كارذيتسا|GR|Karditsa|56
كارفور|HT|Carrefour|511
كارقندا|KZ|Qaraghandy|516
كارلسروه|DE|Karlsruhe|310
كارلسكرونا|SE|Karlskrona|67
كارلوس مانويل دي سيسبيدس|CU|Carlos Manuel de Cespedes|224
كارلوفاتش|HR|Karlovac|49
كارمين|MX|Carmen|249
كارنو|CF|Carnot|45
كاروارو|BR|Caruaru|254
كاروبانو|VE|Carupano|174
كارورا|VE|Carora|113
كارولينا|PR|Carolina|139
كارياسيكا|BR|Cariacica|324
كاريبيتو|VE|Caripito|65
كاريماما|BJ|Karimama|67
كازرون|IR|Kazerun|97
كازنلاك|BG|Kazanlak|89
كازوريا|IT|Casoria|74
كاساما|ZM|Kasama|102
كاسانساي|UZ|Kosonsoy|51
كاستيلو برانكو|PT|Castelo Branco|56
كاسكافل|BR|Cascavel|348
كاسل|DE|Kassel|205
كاسوغاي|JP|Kasugai|306
كاسولو|TZ|Kasulu|238
كاسونغو|MW|Kasungu|59
كاسيس|UG|Kasese|115
كاسيمبا|ZM|Kasempa|111
كاشان|IR|Kashan|304
كاشكايش|PT|Cascais|214
كاشمر|IR|Kashmar|102
كاشيوا|JP|Kashiwa|428
كاغد خانة|TR|Kagithane|456
كاغوا|VE|Cagua|108
كاغواس|PR|Caguas|73
كاغوشيما|JP|Kagoshima|594
كافو|ZM|Kafue|219
كاكاميغا|KE|Kakamega|92
كاكسياس دو سول|BR|Caxias do Sul|360
كالابار|NG|Calabar|179
كالاماريا|GR|Kalamaria|92
كالبايوغ|PH|Calbayog City|187
كالداس دا رينها|PT|Caldas da Rainha|52
كالغاري|CA|Calgary|1307
كالوغا|RU|Kaluga|332
كالوكان|PH|Caloocan City|1662
كالوندرا|AU|Caloundra|41
كالي|CO|Cali|2839
كالياري|IT|Cagliari|148
كاليثيا|GR|Kallithea|98
كاليش|PL|Kalisz|96
كاليميرا|IT|Calimera|67
كالينينغراد|RU|Kaliningrad|490
كاليه|FR|Calais|68
كام رنه|VN|Cam Ranh|147
كام فا|VN|Cam Pha|190
كاماخوانيه|CU|Camajuani|58
كاماغوي|CU|Camaguey|322
كامب بيرن|HT|Camp Perrin|46
كامبار|FR|Quimper|65
كامبالا|UG|Kampala|1681
كامبريدج|CA|Cambridge|138
كامبريدج|GB|Cambridge|124
كامبو غراندي|BR|Campo Grande|664
كامبوس|BR|Campos|511
كامبونج تشام|KH|Kampong Cham|118
كامبونغ تشنانغ|KH|Kampong Chhnang|42
كامبيا|SL|Kambia|40
كامبيتشي|MX|Campeche|250
كامبينا غراندي|BR|Campina Grande|419
كامبيناس|BR|Campinas|1214
كامزا|AL|Kamez|127
كاملوبس|CA|Kamloops|98
كامولي|UG|Kamuli|68
كان|FR|Caen|108
كانازاوا|JP|Kanazawa|462
كانبرا|AU|Canberra|381
كانتون سانت غالن|CH|Sankt Gallen|78
كانتون مونتكريستي|EC|Montecristi|71
كانجار|MY|Kangar|49
كاندي|LK|Kandy|120
كانساس سيتي|US|Kansas City|1687
كانكان|GN|Kankan|198
كانكون|MX|Cancun|889
كانو|NG|Kano|4225
كانواس|BR|Canoas|348
كاو لان|VN|Cao Lanh|212
كاواجوتشي|JP|Kawaguchi|607
كاواساكي|JP|Kawasaki|1532
كاوبيلا|BF|Koupela|46
كاوكايا|BR|Caucaia|356
كاولاك|SN|Kaolack|172
كاوناس|LT|Kaunas|305
كاوهسيونغ|TW|Kaohsiung|2738
كايامب|EC|Cayambe|45
كايليتشا|ZA|Khayelitsha|392
كبزة|TR|Gebze|407
كتاب|UZ|Kitob|41
كتم|SD|Kutum|45
كتمندو|NP|Kathmandu|846
كجرات|PK|Gujrat|391
كجك جكمجة|TR|Kucukcekmece|326
كجي أورن|TR|Kecioren|939
كديري|ID|Kediri|252
كراتشي|PK|Karachi|20249
كراتي|KH|Kratie|60
كراسنودار|RU|Krasnodar|1139
كراسنودون|UA|Krasnodon|42
كراسنوغورسك|RU|Krasnogorsk|193
كراسنويارسك|RU|Krasnoyarsk|1093
كراسني لوتش|UA|Krasnyi Luch|80
كراغوييفاتس|RS|Kragujevac|151
كراكوف|PL|Krakow|804
كرالييفو|RS|Kraljevo|67
كراماتورسك|UA|Kramatorsk|147
كراوانغ|ID|Karawang|308
كرايستشرش|NZ|Christchurch|383
كرايوفا|RO|Craiova|234
كربلاء|IQ|Karbala'|690
كرج|IR|Karaj|1973
كرداسة|EG|Kirdasah|69
كركوك|IQ|Kirkuk|975
كرمئيل|IL|Karmiel|45
كرمان|IR|Kerman|738
كرمانشاه|IR|Kermanshah|947
كرمس آن در دوناو|AT|Krems an der Donau|50
كروبيفنيتسكي|UA|Kropyvnytskyi|220
كروجرزدروب|ZA|Krugersdorp|141
كروشيفاتس|RS|Krusevac|59
كروكس ديس بوكيتس|HT|Croix-des-Bouquets|285
كرولي|GB|Crawley|107
كرونستاد|ZA|Kroonstad|169
كريات آتا|IL|Qiryat Ata|55
كريات أونو|IL|Qiryat Ono|42
كريات جات|IL|Qiryat Gat|66
كريات موصقين|IL|Qiryat Mozqin|42
كريبي|CM|Kribi|60
كريتاي|FR|Creteil|93
كريستيانساند|NO|Kristiansand|64
كريفلد|DE|Krefeld|229
كريفي ريه|UA|Kryvyi Rih|604
كريمنشوك|UA|Kremenchuk|215
كزناية|MA|Gueznaia|89
كسمار|GN|Kamsar|69
كشالين|PL|Koszalin|106
كفار سابا|IL|Kefar Sava|101
كفر الدوار|EG|Kafr ad Dawwar|105
كفر الزيات|EG|Kafr az Zayyat|76
كفر الشيخ|EG|Kafr ash Shaykh|147
كفر صقر|EG|Kafr Saqr|295
كلابوزو|VE|Calabozo|169
كلار|IQ|Kalar|250
كلاغنفورت|AT|Klagenfurt|101
كلامار|FR|Clamart|57
كلايبيدا|LT|Klaipeda|158
كلكتا|IN|Kolkata|21747
كلميم|MA|Guelmim|127
كلوج نابوكا|RO|Cluj-Napoca|287
كليركسدورب|ZA|Klerksdorp|187
كليرمون فيران|FR|Clermont-Ferrand|148
كليشي|FR|Clichy|65
كليفلاند|US|Cleveland|1679
كمال شهر|IR|Kamalshahr|141
كن تاه|VN|Can Tho|1237
كنبد كاووس|IR|Gonbad-e Kavus|152
كنتاو|KZ|Kentau|81
كنجه|AZ|Ganca|331
كنداري|ID|Kendari|331
كنديا|GN|Kindia|181
كنكورة|TR|Gungoren|283
كنيسنا|ZA|Knysna|76
كهلنا|BD|Khulna|929
كهوتكي|PK|Ghotki|120
كواتزاكوالكوس|MX|Coatzacoalcos|319
كواجوك|SS|Kuacjok|78
كوارتو سانت إلينا|IT|Quartu Sant'Elena|69
كوالا ترينغانو|MY|Kuala Terengganu|255
كوالالمبور|MY|Kuala Lumpur|8911
كوانتان|MY|Kuantan|608
كوانغ ناي|VN|Quang Ngai|260
كواوتلا|MX|Cuautla|195
كوباكبانا|CO|Copacabana|74
كوبان|HN|Copan|42
كوبانغ|ID|Kupang|467
كوبرين|BY|Kobryn|53
كوبلنز|DE|Koblenz|115
كوبنهاغن|DK|Copenhagen|1366
كوبي|JP|Kobe|1522
كوبيابوية|CL|Copiapo|158
كوبيخا|BO|Cobija|46
كوتا بهارو|MY|Kota Bharu|491
كوتا كينابالو|MY|Kota Kinabalu|452
كوتاباتو|PH|Cotabato|325
كوتاك|IN|Cuttack|606
كوتاهية|TR|Kutahya|264
كوتايسي|GE|Kutaisi|148
كوتبوس|DE|Cottbus|100
كوتشابامبا|BO|Cochabamba|856
كوتشي|IN|Kochi|677
كوتشي|JP|Kochi|326
كوتشينغ|MY|Kuching|325
كوتكا|FI|Kotka|50
كوتو|JP|Koto-ku|523
كوتونو|BJ|Cotonou|679
كوتويي|DO|Cotui|77
كوتيالا|ML|Koutiala|138
كوجرانواله|PK|Gujranwala|2027
كوخوتيبيكه|SV|Cojutepeque|50
كودوغو|BF|Koudougou|160
كوراشيكي|JP|Kurashiki|475
كورتريك|BE|Kortrijk|78
كورتشي|AL|Korce|51
كورثا ليكس|CA|Kawartha Lakes|79
كورستين|UA|Korosten|61
كورك|IE|Cork|222
كورمي|MT|Qormi|94
كورومي|JP|Kurume|303
كورونادال|PH|Koronadal|195
كورونل|CL|Coronel|116
كورونيل اوفييدو|PY|Coronel Oviedo|52
كورياما|JP|Koriyama|327
كوريبيب|MU|Curepipe|79
كوريتيبا|BR|Curitiba|1774
كوريذالوس|GR|Korydallos|61
كوريكو|CL|Curico|137
كوستروما|RU|Kostroma|267
كوسكو|PE|Cusco|428
كوشتيا|BD|Kushtia|418
كوشيغايا|JP|Koshigaya|342
كوفل|UA|Kovel|68
كوفنتري|GB|Coventry|363
كوفوريدوا|GH|Koforidua|127
كوفولا|FI|Kouvola|79
كوفيليا|PT|Covilha|52
كوكس بازار|BD|Cox's Bazar|224
كوكستاد|ZA|Kokstad|52
كوكشيتو|KZ|Kokshetau|193
كوكوتا|CO|Cucuta|806
كوكولا|FI|Kokkola|48
كوكويتلام|CA|Coquitlam|149
كوكيمبو|CL|Coquimbo|204
كولاب|TJ|Kulob|215
كولانغ|MY|Kluang|324
كولاي|MY|Kulai|230
كولبينو|RU|Kolpino|226
كولدنغ|DK|Kolding|62
كولستان|UZ|Guliston|90
كولشيستر|GB|Colchester|122
كولكابيرهوا|BO|Colcapirhua|49
كولمار|FR|Colmar|67
كولورادو سبرينغز|US|Colorado Springs|638
كولومب|FR|Colombes|91
كولومبو|LK|Colombo|753
كولومبوس|US|Columbus|1578
كولوميا|UA|Kolomyia|61
كولوناوا|LK|Kolonnawa|65
كولونيا|DE|Cologne|1087
كولياكان|MX|Culiacan|808
كومارا|GT|La Gomera|53
كوماسي|GH|Kumasi|3903
كوماموتو|JP|Kumamoto|738
كومانا|VE|Cumana|406
كومانوفو|MK|Kumanovo|71
كوماياغوا|HN|Comayagua|145
كومبو|CM|Kumbo|80
كومبولشا|ET|Kombolcha|85
كومو|IT|Como|83
كومودورو ريفادافيا|AR|Comodoro Rivadavia|201
كوميلّا|BD|Comilla|296
كوناكري|GN|Conakry|1668
كونتاجيم|BR|Contagem|538
كونسبسيون ديل أوروغواي|AR|Concepcion del Uruguay|101
كونستانتسا|RO|Constanta|264
كونستانس|DE|Konstanz|86
كونشالي|CL|Conchali|133
كونغوسي|BF|Kongoussi|54
كونكورد|US|Concord|525
كونمينغ|CN|Kunming|4423
كونوتوب|UA|Konotop|84
كونين|PL|Konin|70
كوهات|PK|Kohat|171
كووبيو|FI|Kuopio|124
كوي نهون|VN|Quy Nhon|311
كويابا|BR|Cuiaba|483
كويتزالتينانغو|GT|Quetzaltenango|208
كويته|PK|Quetta|1001
كويدو|SL|Koidu|125
كويرنافاكا|MX|Cuernavaca|339
كويزالتيبيك|SV|Quezaltepeque|53
كويكوى|ZW|Kwekwe|120
كويلمس|AR|Quilmes|262
كويلوز|PT|Queluz|78
كويليكورا|CL|Quilicura|210
كويمباتور|IN|Coimbatore|960
كوينز|CH|Koniz|42
كوينز|US|Queens|2405
كوينزتاون|ZA|Queenstown|69
كوينكا|EC|Cuenca|362
كوينيهامل|GW|Quinhamel|43
كويهايكيو|CL|Coyhaique|61
كيب تاون|ZA|Cape Town|4770
كيب كورال|US|Cape Coral|656
كيب كوست|GH|Cape Coast|170
كيباها|TZ|Kibaha|265
كيبدو|CO|Quibdo|131
كيبك|CA|Quebec City|733
كيت|ML|Kati|67
كيتا|JP|Kita-ku|353
كيتا|ML|Kita|46
كيتاكيوشو|JP|Kitakyushu|935
كيتالي|KE|Kitale|63
كيتجوم|UG|Kitgum|45
كيتشنر|CA|Kitchener|523
كيتو|EC|Quito|1763
كيتوي|ZM|Kitwe|662
كيدزيرزن كوزله|PL|Kedzierzyn-Kozle|57
كيراتسيني|GR|Keratsini|76
كيركونومي|FI|Kirkkonummi|41
كيريتارو|MX|Queretaro|795
كيزون|PH|Quezon City|2960
كيزيلوردا|KZ|Qyzylorda|242
كيزيمو|KE|Kisumu|410
كيسبيوا|LK|Kesbewa|244
كيسيدوغو|GN|Kissidougou|67
كيشكاميت|HU|Kecskemet|109
كيشيناو|MD|Chisinau|639
كيغالي|RW|Kigali|1157
كيغوما|TZ|Kigoma|232
كيفة|MR|Kiffa|111
كيفيسيا|GR|Kifisia|47
كيكيهار|CN|Qiqihar|4067
كيل|DE|Kiel|249
كيلبويه|CL|Quilpue|148
كيلسي|PL|Kielce|187
كيلوزا|TZ|Kilosa|43
كيلونا|CA|Kelowna|181
كيلونغ|TW|Keelung|362
كيليفي|KE|Kilifi|123
كيلينوتشي|LK|Kilinochchi|104
كيمبرلي|ZA|Kimberley|97
كيمنتس|DE|Chemnitz|251
كيميروفو|RU|Kemerovo|545
كينغستون|CA|Kingston|132
كينغستون|JM|Kingston|580
كينيما|SL|Kenema|188
كينينغاو|MY|Keningau|173
كيهيدي|MR|Kaedi|49
كيوبور|VE|Quibor|71
كيوتو|JP|Kyoto|1464
كيوستينديل|BG|Kyustendil|44
كِركَرادة|NL|Kerkrade|45
لا باز|AR|La Paz|75
لا باز|BO|La Paz|321
لا باز|HN|La Paz|44
لا باز|MX|La Paz|250
لا باندا|AR|La Banda|106
لا بينتانا|CL|La Pintana|177
لا روشيل|FR|La Rochelle|80
لا رومانا|DO|La Romana|139
لا رينا|CL|La Reina|93
لا سبيتسيا|IT|La Spezia|92
لا سيبا|HN|La Ceiba|197
لا سيرينا|CL|La Serena|195
لا سين سور مير|FR|La Seyne-sur-Mer|63
لا غريتا|VE|La Grita|90
لا غوايرا|VE|La Guaira|204
لا فلوريدا|CL|La Florida|367
لا فيكتوريا|VE|La Victoria|143
لا لوفيير|BE|La Louviere|81
لابلاتا|AR|La Plata|905
لابو لابو|PH|Lapu-Lapu City|498
لابوان|MY|Labuan|95
لابينرنتا|FI|Lappeenranta|73
لاتاكونغا|EC|Latacunga|77
لاردة|ES|Lleida|145
لاركانا|PK|Larkana|491
لارنكا|CY|Larnaca|90
لاس بيدراس|UY|Las Piedras|71
لاس بيناس|PH|Las Pinas City|606
لاس توناس|CU|Las Tunas|202
لاس روزاس دي مدريد|ES|Las Rozas de Madrid|99
لاس فيغاس|US|Las Vegas|2257
لاس كونديس|CL|Las Condes|250
لاغوس|NG|Lagos|16637
لافال|CA|Laval|438
لافيا|NG|Lafia|331
لاك برومي|CA|Lac-Brome|59
لاكن|BE|Laeken|60
لامبانغ|TH|Lampang|58
لانغ سون|VN|Lang Son|200
لانغ فانغ|CN|Langfang|4359
لانغسا|ID|Langsa|178
لاهاي|NL|The Hague|548
لاهتي|FI|Lahti|121
لاهور|PK|Lahore|12306
لاو كاي|VN|Lao Cai|131
لايبزيغ|DE|Leipzig|620
لايدن|NL|Leiden|124
لبلانة|SI|Ljubljana|284
لديانة|IN|Ludhiana|1619
لشبونة|PT|Lisbon|549
لشكر غاه|AF|Lashkar Gah|277
لغنيتسا|PL|Legnica|95
لفيف|UA|Lviv|717
لقنت|ES|Alicante|359
لك|ES|Lugo|99
لكة|IT|Lucca|89
لكهنؤ|IN|Lucknow|3382
لمباييكه|PE|Lambayeque|58
لندن|CA|London|423
لنكران|AZ|Lankaran|51
لو بارنيشيا|CL|Lo Barnechea|106
لو بلان مينيل|FR|Le Blanc-Mesnil|60
لو مان|FR|Le Mans|145
لو هافر|FR|Le Havre|166
لواء الجيزة|JO|Al Jizah|110
لوان|CN|Lu'an|4394
لوانشيا|ZM|Luanshya|155
لوانغ برابانغ|LA|Louangphabang|54
لوانغ نامثا|LA|Louang Namtha|54
لوبلين|PL|Lublin|335
لوبن|PL|Lubin|70
لوبوري|TH|Lop Buri|58
لوبوكلنغاو|ID|Lubuklinggau|208
لوبيك|DE|Lubeck|219
لوتسك|UA|Lutsk|221
لوتسيرن|CH|Lucerne|82
لوجان|AR|Lujan|107
لودفيغسبورغ|DE|Ludwigsburg|95
لودفيغسهافن|DE|Ludwigshafen|176
لور هوت|NZ|Lower Hutt|103
لوريان|FR|Lorient|58
لوريس|PT|Loures|202
لورينسكوغ|NO|Lorenskog|47
لوزان|CH|Lausanne|141
لوزنيسة|RS|Loznica|86
لوزوفا|UA|Lozova|53
لوس آنديس|CL|Los Andes|59
لوس أنجلوس|CL|Los Angeles|143
لوس أنجلوس|US|Los Angeles|11886
لوس تيكيس|VE|Los Teques|252
لوس موتشيس|MX|Los Mochis|298
لوساكا|ZM|Lusaka|1747
لوسينا|PH|Lucena|279
لوغا|SN|Louga|83
لوغانو|CH|Lugano|63
لوغرونيو|ES|Logrono|151
لوفالوا-بيري|FR|Levallois-Perret|68
لوق|SO|Luuq|134
لوكا جيوردانو|IE|Lucan|58
لوكسمبورغ|LU|Luxembourg|133
لوكسوماوي|ID|Lhokseumawe|180
لوكوسا|BJ|Lokossa|106
لوكي|PY|Luque|264
لولي|PT|Loule|71
لوليو|SE|Lulea|50
لوماس دي ثامورا|AR|Lomas de Zamora|113
لومزا|PL|Lomza|61
لونج زوين|VN|Long Xuyen|279
لوندرينا|BR|Londrina|447
لونغ بيتش|US|Long Beach|458
لونغوي|CA|Longueuil|254
لونن|DE|Lunen|87
لوهانسك|UA|Luhansk|398
لويرو|UG|Luwero|49
لويفيل|US|Louisville|965
لياوتشنغ|CN|Liaocheng|5790
ليباجا|LV|Liepaja|67
ليبرتاد|AR|Libertad|100
ليبيتسك|RU|Lipetsk|496
ليبيريا|CR|Liberia|53
ليتل روك|US|Little Rock|468
ليجازبي|PH|Legazpi City|210
ليدا|BY|Lida|104
ليديسميث|ZA|Ladysmith|65
ليرا|UG|Lira|99
ليس كايس|HT|Les Cayes|87
ليسيتشانسك|UA|Lysychansk|93
ليشنجا|MZ|Lichinga|142
ليشنو|PL|Leszno|62
ليفاكانت|TJ|Levakant|48
ليفربول|GB|Liverpool|513
ليفينغستون|GT|Livingston|80
ليل|FR|Lille|239
ليلونغوي|MW|Lilongwe|989
ليليستاد|NL|Lelystad|83
ليما|PE|Lima|10320
ليماسول|CY|Limassol|235
ليماش|CL|Limache|46
ليمبي|HT|Limbe|69
ليمبيو|PY|Limpio|87
ليمريك|IE|Limerick|63
ليموج|FR|Limoges|130
ليميرا|BR|Limeira|249
لينتس|AT|Linz|212
ليندي|TZ|Lindi|95
لينشوبينغ|SE|Linkoping|117
لينكولن|GB|Lincoln|130
ليني|CN|Linyi|10820
ليوشو|CN|Liuzhou|4042
ليون|ES|Leon|122
ليون|FR|Lyon|521
ليون|NI|Leon|176
ليوواردن|NL|Leeuwarden|124
لييج|BE|Liege|195
لَكوِيلة|IT|L'Aquila|70
لَيرِية|PT|Leiria|127
لِفُرنة|IT|Livorno|153
مابالاكات|PH|Mabalacat|293
مابل ريدج|CA|Maple Ridge|91
مابوتو|MZ|Maputo|1133
ماتارام|ID|Mataram|409
ماتارو|ES|Mataro|130
ماتاغالبا|NI|Matagalpa|133
ماتاموروس|MX|Heroica Matamoros|542
ماتسودو|JP|Matsudo|498
ماتسوياما|JP|Matsuyama|507
ماتشالي|CL|Machali|43
ماتشيدا|JP|Machida|434
ماتنزاس|CU|Matanzas|152
ماتولا|MZ|Matola|1032
ماتيكيس|VE|Machiques|63
ماجيني|ID|Majene|272
مادبا|JO|Madaba|85
مادوراي|IN|Madurai|1561
ماديسون|US|Madison|460
ماديون|ID|Madiun|203
مار دل بلاتا|AR|Mar del Plata|683
ماراكاي|VE|Maracay|1723
ماراكايبو|VE|Maracaibo|2658
مارتن|SK|Martin|51
ماردة|MX|Merida|892
ماردة|VE|Merida|200
مارسيليا|FR|Marseille|877
ماركالا|ML|Markala|46
ماركام|CA|Markham|339
مارهانيتس|UA|Marhanets|45
ماروا|CM|Maroua|201
ماروسي|GR|Marousi|72
ماروشيدور|AU|Maroochydore|64
مارونديرا|ZW|Marondera|66
ماري|TM|Mary|167
ماريانو روكي الونسو|PY|Mariano Roque Alonso|98
ماريبور|SI|Maribor|96
ماريدي|SS|Maridi|148
ماريكينا|PH|Marikina City|456
مارينغا|BR|Maringa|410
ماريوبول|UA|Mariupol|120
مازاتلان|MX|Mazatlan|501
مازاتينانغو|GT|Mazatenango|83
مازير|BY|Mazyr|105
ماسايا|NI|Masaya|140
ماسبات|PH|Masbate|909
ماستريخت|NL|Maastricht|120
ماسفينغو|ZW|Masvingo|90
ماسنتا|GN|Macenta|43
ماسيرو|LS|Maseru|344
ماسيندى|UG|Masindi|111
ماغانغوي|CO|Magangue|124
ماغونغ|TW|Magong|64
مافتينج|LS|Mafeteng|57
مافكينج|ZA|Mahikeng|292
ماكابا|BR|Macapa|513
ماكاتي|PH|Makati City|630
ماكاسار|ID|Makassar|1339
ماكاي|AU|Mackay|73
ماكاي|BR|Macae|246
ماكوردي|NG|Makurdi|171
ماكيفكا|UA|Makiivka|339
مالابو|GQ|Malabo|297
مالابون|PH|Malabon|381
مالادزيشنا|BY|Maladzyechna|89
مالانغ|ID|Malang|2795
مالانفيل|BJ|Malanville|169
مالايبالاي|PH|Malaybalay|191
مالدونادو|UY|Maldonado|135
مالقة|ES|Malaga|967
مالمو|SE|Malmo|360
مالولوس|PH|Malolos|261
ماماق|TR|Mamak|688
مانادو|ID|Manado|462
ماناغوا|NI|Managua|1051
مانافجات|TR|Manavgat|253
ماندالويونغ|PH|Mandaluyong City|426
مانداوي|PH|Mandaue City|364
ماندوراه|AU|Mandurah|90
ماندي بهاودين|PK|Mandi Bahauddin|157
مانريسا|ES|Manresa|80
مانشستر|GB|Manchester|548
مانغلور|IN|Mangalore|624
مانغوتشي|MW|Mangochi|51
مانهاتن|US|Manhattan|1694
مانهايم|DE|Mannheim|317
مانيزاليس|CO|Manizales|454
مانيسا|TR|Manisa|385
مانيلا|PH|Manila|24922
ماها ساراخام|TH|Maha Sarakham|40
ماهاجانجا|MG|Mahajanga|246
ماهالابي|BW|Mahalapye|41
ماومينغ|CN|Maoming|6174
ماي بن|JM|May Pen|62
مايا|PT|Maia|135
ماياجويز|PR|Mayaguez|89
مايبو|AR|Maipu|107
مايبو|CL|Maipu|522
مايتشي|RU|Mytishchi|275
مايكاو|CO|Maicao|124
ماينتس|DE|Mainz|223
مايه-باشي|JP|Maebashi|332
مبابان|SZ|Mbabane|61
مبارارا|UG|Mbarara|195
مبالمايو|CM|Mbalmayo|60
مبالي|UG|Mbale|96
مباندا|TZ|Mpanda|204
مبيا|TZ|Mbeya|542
مبيجي|UG|Mpigi|50
متاتا|ZA|Mthatha|96
متز|FR|Metz|122
متوارا|TZ|Mtwara|141
محج قلعة|RU|Makhachkala|663
محمود راقي|AF|Mahmud-e Raqi|50
مدريد|CO|Madrid|112
مدريد|ES|Madrid|6211
مدسين هات|CA|Medicine Hat|63
مدنين|TN|Medenine|79
مراد آباد|IN|Moradabad|890
مرادي|NE|Maradi|267
مراغة|IR|Maragheh|272
مراكش|MA|Marrakech|967
مربلة|ES|Marbella|159
مردان|PK|Mardan|368
مرزق|LY|Murzuq|44
مرسى علي|IT|Marsala|80
مرسين|TR|Mersin|1041
مرغلان|UZ|Margilon|243
مركسيم|BE|Merksem|45
مرند|IR|Marand|131
مروانة|DZ|Merouana|76
مرودشت|IR|Marvdasht|149
مريجناك|FR|Merignac|77
مريرت|MA|Mrirt|46
مريم|MY|Miri|235
مريوان|IR|Marivan|137
مزار شريف|AF|Mazar-e Sharif|469
مزوزو|MW|Mzuzu|150
مساكن|TN|Msaken|90
مستغانم|DZ|Mostaganem|146
مسجد سليمان|IR|Masjed Soleyman|100
مسعد|DZ|Messaad|102
مسقط|OM|Masqat|1720
مسكيانة|DZ|Meskiana|60
مشاكوس|KE|Machakos|114
مشتى آقا|AZ|Mastaga|44
مشهد|IR|Mashhad|3700
مصراتة|LY|Misratah|259
مطرة|OM|Matrah|215
مطروح|EG|Matruh|109
مظفرغرة|PK|Muzaffargarh|163
معرة النعمان|SY|Maarrat an Numan|90
مغاغة|EG|Maghaghah|76
مغدبورغ|DE|Magdeburg|240
مغنية|DZ|Maghnia|115
مغنيتاغورسك|RU|Magnitogorsk|409
مقديشو|SO|Mogadishu|2120
مكة المكرمة|SA|Mecca|2428
مكة|SA|Mecca|2428
مكسيكالي|MX|Mexicali|1102
مكناس|MA|Meknes|520
ملارد|IR|Malard|281
ملاير|IR|Malayer|170
ملبورن|AU|Melbourne|5031
ملتان|PK|Multan|1872
ملطية|TR|Malatya|485
ملقا|MY|Melaka|455
ملك غازي|TR|Melikgazi|594
ملكال|SS|Malakal|147
ملوي|EG|Mallawi|213
ممفيس|US|Memphis|1033
مملكة أكسوم|ET|Aksum|67
منبج|SY|Manbij|78
مندوزا|AR|Mendoza|115
منزل بورقيبة|TN|Menzel Bourguiba|59
منزل تميم|TN|Menzel Temime|61
منزيني|SZ|Manzini|111
منفلوط|EG|Manfalut|83
مهاباد|IR|Mahabad|168
مهترلام|AF|Mehtar Lam|144
موار|MY|Muar|315
موانزا|TZ|Mwanza|1105
موبتي|ML|Mopti|108
موبندي|UG|Mubende|103
موبي|NG|Mubi|129
موتاري|ZW|Mutare|225
موتشودي|BW|Mochudi|44
موجي داس كروزيز|BR|Mogi das Cruzes|451
مورا|CM|Mora|54
مورا|CR|Mora|57
موراتوا|LK|Moratuwa|168
موراليس|GT|Morales|107
مورمانسك|RU|Murmansk|267
موروغورو|TZ|Morogoro|471
موروندافا|MG|Morondava|54
موريدكي|PK|Muridke|163
موريليا|MX|Morelia|1002
موريوكا|JP|Morioka|291
موستولس|ES|Mostoles|210
موسكو|RU|Moscow|17332
موسورو|BR|Mossoro|265
موسورو|TD|Moussoro|75
موسينا|ZA|Musina|43
موكاجيفا|UA|Mukacheve|86
موكداهان|TH|Mukdahan|181
موكيغوا|PE|Moquegua|70
مولاي عبد الله|MA|Moulay Abdallah|104
موليبولول|BW|Molepolole|68
مولينا دي سيغورا|ES|Molina de Segura|77
مولينا|CL|Molina|40
مومباي|IN|Mumbai|24973
مونبلييه|FR|Montpellier|307
مونتانا|BG|Montana|40
مونتروي|FR|Montreuil|111
مونتريال|CA|Montreal|3675
مونتفيدو|UY|Montevideo|1719
مونتنلوبا|PH|Muntinlupa City|543
مونتوبان|FR|Montauban|62
مونتي شينغولو|AR|Monte Chingolo|85
مونتيبويز|MZ|Montepuez|76
مونتيجو|PT|Montijo|51
مونتيري|MX|Monterrey|5324
مونتيريا|CO|Monteria|400
مونتيس كلاروس|BR|Montes Claros|307
موندو|TD|Moundou|138
مونروفيا|LR|Monrovia|1022
مونستر|DE|Munster|323
مونشنغلادباخ|DE|Monchengladbach|269
مونغو|ZM|Mongu|180
مونكتون|CA|Moncton|120
مونكلوفا|MX|Monclova|237
مويرس|DE|Moers|106
مويوبامبا|PE|Moyobamba|56
مي ثو|VN|My Tho|271
ميازاكي|JP|Miyazaki|397
ميامي|US|Miami|6114
ميانه|IR|Mianeh|99
ميانيانغ|CN|Mianyang|4614
ميت سلسيل|EG|Mit Salsil|80
ميت غمر|EG|Mit Ghamr|121
ميتيانا|UG|Mityana|105
ميخاس|ES|Mijas|93
ميدان|ID|Medan|3632
ميدراند|ZA|Midrand|87
ميدستون|GB|Maidstone|109
ميدغري|NG|Maiduguri|1197
ميدلت|MA|Midalt|63
ميدون|TN|Midoun|64
ميدي|DZ|Medea|138
ميديلين|CO|Medellin|2529
ميديمبليك|NL|Medemblik|45
ميدينا|SA|Medina|1412
ميراغوان|HT|Miragoane|57
ميربور خاص|PK|Mirpur Khas|237
ميربور|PK|New Mirpur|124
ميرت|IN|Meerut|1305
ميرزابور|IN|Mirzapur|2497
ميركورا تشيوك|RO|Miercurea-Ciuc|42
ميرلو|AR|Merlo|244
ميرناغرد|UA|Myrnohrad|46
ميرو|KE|Meru|43
ميزون ألفور|FR|Maisons-Alfort|57
ميسا|US|Mesa|507
ميساد|HT|Maissade|43
ميستري|IT|Mestre|89
ميسيساغا|CA|Mississauga|718
ميسينا|IT|Messina|219
ميسيون فيجو|US|Mission Viejo|635
ميشكولتس|HU|Miskolc|144
ميغورو|JP|Meguro|288
ميكولايف|UA|Mykolaiv|470
ميكويان|PH|Meycauayan|226
ميكيلي|FI|Mikkeli|52
ميلا|DZ|Mila|69
ميلان|IT|Milan|1354
ميلتون كينز|GB|Milton Keynes|264
ميلتون|CA|Milton|133
ميلو|UY|Melo|52
ميلواكي|US|Milwaukee|1290
ميلوز|FR|Mulhouse|105
ميليتوبول|UA|Melitopol|149
ميمينسينغ|BD|Mymensingh|577
مينا|NG|Minna|322
ميناء درنة|LY|Darnah|90
مينجا تشيفير|AZ|Mingacevir|106
مينجورا|PK|Mingaora|280
مينسك|BY|Minsk|1993
مينيابوليس|US|Minneapolis|2907
ميونخ|DE|Munich|2606
مَتُزِنيُش|PT|Matosinhos|173
مُنزَة|IT|Monza|122
مُودِنة|IT|Modena|184
مِشِلين|BE|Mechelen|87
نابل|TN|Nabeul|84
نابلس|PS|Nablus|157
نابولي|IT|Naples|913
ناتاليا|BR|Natal|751
ناتيتنغو|BJ|Natitingou|104
ناجيكانيزسا|HU|Nagykanizsa|43
ناخون باتوم|TH|Nakhon Pathom|121
ناخون راتشاسيما|TH|Nakhon Ratchasima|466
ناخون ساوان|TH|Nakhon Sawan|82
ناخون سي تاممارات|TH|Nakhon Si Thammarat|102
نادي بارنسلي|GB|Barnsley|245
نادي باسوش دي فيريرا|PT|Pacos de Ferreira|56
نادي بلاكبول|GB|Blackpool|139
نادي دونكاستر روفرز|GB|Doncaster|110
نادي روتشديل|GB|Rochdale|110
نادي ساوثبورت|GB|Southport|92
نادي غيلينغهام|GB|Gillingham|104
نادي كايزرسلاوترن|DE|Kaiserslautern|101
نادي ميدلزبره|GB|Middlesbrough|141
ناراتيوات|TH|Narathiwat|41
نارايان غانج|BD|Narayanganj|968
نارفا|EE|Narva|54
نارك|TJ|Norak|62
نازارث|IL|Nazareth|83
ناشفيل|US|Nashville|1179
ناشيك|IN|Nasik|1486
ناغا|PH|Naga City|343
ناغاساكي|JP|Nagasaki|405
ناغانو|JP|Nagano|367
ناغاوكا|JP|Nagaoka|266
ناغبور|IN|Nagpur|2406
ناغويا|JP|Nagoya|9197
نافوتاس|PH|Navotas|248
ناكاومي|HN|Nacaome|57
ناكورو|KE|Nakuru|308
نالتشيك|RU|Nalchik|265
نالوت|LY|Nalut|67
نام دنه|VN|Nam Dinh|448
نامبولا|MZ|Nampula|743
نامور|BE|Namur|114
نانت|FR|Nantes|325
نانتو|TW|Nantou|98
نانتير|FR|Nanterre|98
نانجينغ|CN|Nanjing|8422
نانسانا|UG|Nansana|533
نانيامو إي|CA|Nanaimo|106
ناها|JP|Naha|316
ناوشيرا|PK|Nowshera|119
ناوكالبان دي خواريز|MX|Naucalpan de Juarez|910
نايكيرك|NL|Nijkerk|44
نايميخن|NL|Nijmegen|178
نتانيا|IL|Netanya|217
نتركونا|BD|Netrakona|92
نجران|SA|Najran|72
نجف آباد|IR|Najafabad|235
نجفجاره|IN|Najafgarh|1365
نجومبي|TZ|Njombe|41
نخجوان|AZ|Naxcivan|95
ندولا|ZM|Ndola|628
نزوى|OM|Nizwa|84
نزيريكوري|GN|N'Zerekore|315
نسيم شهر|IR|Nasim Shahr|200
نظر أباد|IR|Nazarabad|120
نغاونديري|CM|Ngaoundere|190
نغورو|NG|Nguru|271
نغومبو|LK|Negombo|142
نقمتي|ET|Nek'emte|75
نكالا|MZ|Cidade de Nacala|206
نكاوكاو|GH|Nkawkaw|62
نكوص|UZ|Nukus|333
نكونغسامبا|CM|Nkongsamba|135
نمنكان|UZ|Namangan|1010
نمولي|SS|Nimule|45
ننه بنه|VN|Ninh Binh|1107
نها ترانج|VN|Nha Trang|579
نهاريا|IL|Nahariyya|60
نهر عطبرة|SD|Atbara|140
نواب شاه|PK|Nawabshah|263
نواذيبو|MR|Nouadhibou|118
نوازي لو غران|FR|Noisy-le-Grand|72
نواكشوط|MR|Nouakchott|1077
نوتنغهام|GB|Nottingham|289
نوجام|BD|Naogaon|150
نورتش|GB|Norwich|213
نورثامبتون|GB|Northampton|137
نوردرشتيت|DE|Norderstedt|83
نوردفايك|NL|Noordwijk|44
نورشوبينغ|SE|Norrkoping|137
نورميارفي|FI|Nurmijarvi|45
نورنبرغ|DE|Nuremberg|526
نوفا كاخوفكا|UA|Nova Kakhovka|44
نوفوسيبيرسك|RU|Novosibirsk|1634
نوفوكوزنتسك|RU|Novokuznetsk|531
نوفي بازار|RS|Novi Pazar|67
نوفي ساد|RS|Novi Sad|260
نوفي ساكز|PL|Nowy Sacz|81
نوكسفيل|US|Knoxville|618
نونغ خاي|TH|Nong Khai|46
نويدا|IN|Noida|637
نويس|DE|Neuss|155
نويفا جيرونا|CU|Nueva Gerona|46
نويفا لوخا|EC|Nueva Loja|56
نويفو لاريدو|MX|Nuevo Laredo|384
نويي-سور-سين|FR|Neuilly-sur-Seine|59
نيا إيونيا|GR|Nea Ionia|65
نيا سميرني|GR|Nea Smyrni|73
نيالا|SD|Nyala|493
نيامي|NE|Niamey|1496
نيبالغونج|NP|Nepalganj|73
نيبي|UG|Nebbi|41
نيبيار|NZ|Napier|62
نيترا|SK|Nitra|78
نيتيروي|BR|Niteroi|497
نيجنفارتوفسك|RU|Nizhnevartovsk|283
نيجني تاجيل|RU|Nizhniy Tagil|331
نيجني نوفغورود|RU|Nizhniy Novgorod|1205
نيجين|UA|Nizhyn|66
نيرغهازا|HU|Nyiregyhaza|115
نيروبي|KE|Nairobi|5545
نيريما|JP|Nerima|753
نيس|FR|Nice|354
نيسابور|IR|Neyshabur|222
نيغاتا|JP|Niigata|791
نيغارا فولز|CA|Niagara Falls|94
نيفا|CO|Neiva|380
نيقوسيا|CY|Nicosia|330
نيقية|GR|Nikaia|88
نيكوتشيا|AR|Necochea|90
نيكوجا|CR|Nicoya|51
نيكي|BJ|Nikki|70
نيلسون|NZ|Nelson|46
نيلوفر|TR|Nilufer|536
نيم|FR|Nimes|150
نيمبي|PY|Nemby|127
نينغبو|CN|Ningbo|4088
نيو أورلينز|US|New Orleans|919
نيو بلايموث|NZ|New Plymouth|58
نيو هيفن|US|New Haven|565
نيو ويستمينيستر|CA|New Westminster|79
نيواخاين|NL|Nieuwegein|64
نيوبورت|GB|Newport|160
نيور|FR|Niort|60
نيورو|ML|Nioro|60
نيوكوين|AR|Neuquen|289
نيوماركت|CA|Newmarket|88
نيويورك|US|New York|18832
نُفارة|IT|Novara|101
ها تنه|VN|Ha Tinh|380
هات ياي|TH|Hat Yai|407
هاتشيؤوجي|JP|Hachioji|576
هاتو مايور|DO|Hato Mayor|62
هارتفورد|US|Hartford|969
هاردرفايك|NL|Harderwijk|50
هارلم|NL|Haarlem|163
هاريسبورغ|US|Harrisburg|499
هاسكوفو|BG|Haskovo|94
هاغن|DE|Hagen|190
هافانا|CU|Havana|2090
هالتون هيلس|CA|Halton Hills|63
هالدوانى|IN|Haldwani|656
هالمستاد|SE|Halmstad|71
هاله|DE|Halle|242
هالونج|VN|Ha Long|173
هاليفاكس|CA|Halifax|440
هاليفاكس|GB|Halifax|104
هاماماتسو|JP|Hamamatsu|788
هامبورغ|DE|Hamburg|2497
هامرسميث|GB|Hammersmith|96
هاميلتون|CA|Hamilton|730
هاميلتون|NZ|Hamilton|177
هامينلينا|FI|Hameenlinna|68
هاناو|DE|Hanau|103
هانغتشو|CN|Hangzhou|9523
هانوفر|DE|Hannover|548
هانوكو|PE|Huanuco|197
هانوي|VN|Hanoi|8587
هاوتن|NL|Houten|50
هاورا|IN|Haora|1077
هاوزن|NL|Huizen|41
هاوغسوند|NO|Haugesund|45
هاونزلو|GB|Hounslow|103
هاي ديونغ|VN|Hai Duong|241
هاي ويكومب|GB|High Wycombe|120
هايفونغ|VN|Haiphong|2310
هايلبرون|DE|Heilbronn|130
هدرسفيلد تاون|GB|Huddersfield|163
هدمزوفازارهلي|HU|Hodmezovasarhely|42
هرات|AF|Herat|556
هراري|ZW|Harare|1559
هرازدان|AM|Hrazdan|52
هرتسليا|IL|Herzliyya|94
هرجيسا|SO|Hargeysa|1200
هرر|ET|Harar|129
هرنينغ|DK|Herning|51
هلسنكي|FI|Helsinki|1360
هلسينغبورغ|SE|Helsingborg|116
همدان|IR|Hamadan|554
هنش|HT|Hinche|103
هنغشوي|CN|Hengshui|4213
هنغيانغ|CN|Hengyang|6645
هو تشي منه|VN|Ho Chi Minh City|15136
هوا بنه|VN|Hoa Binh|235
هواراس|PE|Huaraz|119
هواكويياس|EC|Huaquillas|56
هوانكافليكا|PE|Huancavelica|50
هوبوكين|BE|Hoboken|41
هوخيفين|NL|Hoogeveen|56
هود هشارون|IL|Hod HaSharon|57
هورسينس|DK|Horsens|63
هوركيتا|PY|Horqueta|60
هورليفكا|UA|Horlivka|240
هورن|NL|Hoorn|76
هوريشني بلافني|UA|Horishni Plavni|50
هوسان|AZ|Hovsan|85
هوسدن|NL|Heusden|45
هوف|GB|Hove|92
هوفدوروب|NL|Hoofddorp|78
هوفينكا|FI|Hyvinkaa|47
هولغوين|CU|Holguin|350
هوندوارا|RO|Hunedoara|50
هونغ اين|VN|Hung Yen|119
هوي أن|VN|Hoi An|152
هويما|UG|Hoima|123
هيتاودا|NP|Hetauda|84
هيدلبرغ|DE|Heidelberg|163
هيراكاتا|JP|Hirakata|397
هيرلين|NL|Heerlen|87
هيرهوخوفارد|NL|Heerhugowaard|58
هيروشيما|JP|Hiroshima|1198
هيرويكا نوغاليس|MX|Heroica Nogales|261
هيزي|CN|Heze|8288
هيغاشي-أوساكا|JP|Higashi-osaka|491
هيلدسهايم|DE|Hildesheim|102
هيلفرسوم|NL|Hilversum|91
هيلموند|NL|Helmond|93
هيليسينكور|DK|Helsingor|48
هيمبستيد|US|Hempstead|789
هيميجي|JP|Himeji|528
هيميل هيمبستيد|GB|Hemel Hempstead|95
هينجيلو|NL|Hengelo|81
هيوستن|US|Houston|6046
هيويتينانغو|GT|Huehuetenango|137
هَسِلت|BE|Hasselt|78
واترلو|CA|Waterloo|121
واجا واجا|AU|Wagga Wagga|50
وادي ارهيو|DZ|Oued Rhiou|65
وادي زم|MA|Oued Zem|94
وادي ليلي|TN|Oued Lill|66
وارسو|PL|Warsaw|2028
واري|NG|Warri|363
واشنطن|US|Washington|5146
واغادوغو|BF|Ouagadougou|3063
واكاياما|JP|Wakayama|353
واكيسو|UG|Wakiso|88
وانادزور|AM|Vanadzor|91
وانجاري|NZ|Whangarei|51
وانكاشو|PE|Huancayo|378
واهاكا|MX|Oaxaca|300
واهيغويا|BF|Ouahigouya|125
وايت بانك|ZA|Witbank|109
وايت روك|CA|White Rock|109
واينيبا|GH|Winneba|55
وترفورد|IE|Waterford|48
وجدة-أنجاد|MA|Oujda-Angad|614
وجير|KE|Wajir|90
ودون تاني|TH|Udon Thani|131
ورامين|IR|Varamin|226
ورقلة|DZ|Ouargla|191
وزان|MA|Ouezzane|58
وزير أباد|PK|Wazirabad|128
ولديا|ET|Weldiya|46
ولكوم|ZA|Welkom|64
ولولي دي خينوتيغا|NI|Wiwili de Jinotega|57
ولونغونغ|AU|Wollongong|262
وندسور|CA|Windsor|307
وهران|DZ|Oran|803
وودبفالو|CA|Wood Buffalo|72
وورثينغ|GB|Worthing|474
وولفرهامبتون واندررز|GB|Wolverhampton|251
ووهان|CN|Wuhan|10251
ويتبي|CA|Whitby|139
ويتشيتا|US|Wichita|502
ويست بروميتش|GB|West Bromwich|146
ويسلان|MA|Wislane|88
ويكفيلد|GB|Wakefield|99
ويلينغتون|NZ|Wellington|216
ويلينغتون|ZA|Wellington|56
ويندهوك|NA|Windhoek|431
وينيبيغ|CA|Winnipeg|759
يارا|CU|Yara|59
يارفنبا|FI|Jarvenpaa|46
ياروسلافل|RU|Yaroslavl|567
ياريتاغوا|VE|Yaritagua|140
ياش|RO|Iasi|272
يافا|IL|Jaffa|60
ياكوتسك|RU|Yakutsk|312
يالا|TH|Yala|61
يامبل|BG|Yambol|84
يامبيو|SS|Yambio|46
يانجير|UZ|Yangiyer|44
يانغتشو|CN|Yangzhou|4460
ياوندي|CM|Yaounde|2440
يبرود|SY|Yabrud|47
يريفان|AM|Yerevan|1106
يريم|YE|Yarim|47
يزد|IR|Yazd|530
يفرن|LY|Yafran|73
يفلاكس|AZ|Yevlax|59
يكاترينبورغ|RU|Yekaterinburg|1469
يلدرم|TR|Yildirim|656
يلغافا|LV|Jelgava|55
يموناد|HT|Limonade|69
يناكييف|UA|Yenakiieve|77
ينبع|SA|Yanbu|332
يندى|GH|Yendi|52
يني شهر|TR|Yenisehir|220
يني محلة|TR|Yenimahalle|705
يوانينا|GR|Ioannina|65
يوبال|CO|Yopal|107
يوتينهاغ|ZA|Uitenhage|104
يورغير|TR|Yuregir|400
يورك|GB|York|142
يورمالا|LV|Jurmala|52
يوشكار-أولا|RU|Yoshkar-Ola|275
يوغان|HT|Leogane|90
يوغياكارتا|ID|Yogyakarta|423
يوفاسكولا|FI|Jyvaskyla|148
يوفينزا|TZ|Uvinza|387
يوكايتشي|JP|Yokkaichi|310
يوكوسوكا|JP|Yokosuka|390
يوكوهاما|JP|Yokohama|3758
يولين|CN|Yulin|5797
يومبي|UG|Yumbe|48
يونتشنغ|CN|Yuncheng|4775
يونشوبينغ|SE|Jonkoping|113
يونغتشو|CN|Yongzhou|5290
يوينسو|FI|Joensuu|78
يوييانغ|CN|Yueyang|5052
`

export interface City {
  readonly name: string
  readonly country: string
  readonly latin: string
  /** Thousands of people. */
  readonly population: number
}

export const cities: readonly City[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', country = '', latin = '', population = '0'] = row.split('|')
    return { name, country, latin, population: Number(population) }
  })
