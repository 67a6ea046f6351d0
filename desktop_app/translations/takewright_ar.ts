<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أسرع بمقدار الربع</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة علامة عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Add a scene after it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد بعده</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add a shot to the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة لقطة فرعية إلى المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة عنوان عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مقاطع وصور وأصوات…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add references…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مراجع…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة إلى الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطبيق الإعدادات على كل المشاهد…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Batch from a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دفعة من ملف…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقديم البداية إطارًا واحدًا</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تأخير البداية إطارًا واحدًا</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر من مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديد كل المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التحديد على المسار الأعلى</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التحديد على المسار الأسفل</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديد أول مقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديد آخر مقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديد ما يلي</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديد ما يسبق</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح نقطتي البداية والنهاية</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Close film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجمع في مجلد أو ملف مضغوط…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة اللقطات…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ الإطار</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قص المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ متداخل إلى المقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنفيذ زر المهمة</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار المقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات السابقة للمشهد…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقديم النهاية إطارًا واحدًا</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تأخير النهاية إطارًا واحدًا</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتهاء عند أول إطار من المشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل ما سبق</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الفيلم…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عمليات التصدير…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Fill the gap before the clip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء الفجوة قبل المقطع…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Find a command…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملاءمة الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار ثابت عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد لقطة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد المشاهد الناقصة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى رمز زمني</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى نقطة البداية</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى العلامة التالية</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى نقطة النهاية</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى العلامة السابقة</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Go to the step</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى الخطوة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شبكة الأثلاث</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أسرع بمقدار النصف</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نصف السرعة</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السجل…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Keep the prompt in my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الموجّه في مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Last frame to next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر إطار إلى المشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Let it be written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السماح بإعادة كتابته</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث عن نماذج وأسعار جديدة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Make the prompt shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقصير الموجّه…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة البداية عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة النهاية عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تأخير في الدور</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع أسبق</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع لاحق</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المشهد إلى الأسفل</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المشهد إلى الأعلى</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل اللقطة إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحريك خط المسح إلى الوراء</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحريك خط المسح إلى الأمام</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقديم في الدور</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move what is chosen to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المختار إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم المقطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيلم جديد</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار واحد إلى الوراء</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار واحد إلى الأمام</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار واحد إلى الأمام</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ثانية واحدة إلى الوراء</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ثانية واحدة إلى الأمام</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح المقطع أو العنوان</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Paste as a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق كمرجع</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق المظهر والصوت</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the first take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار اللقطة الأولى</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the second take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار اللقطة الثانية</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل إلى الوراء، أسرع</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل الاثنتين</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل إلى الأمام، أسرع</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل من نقطة البداية إلى النهاية</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل هذه اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبة الموجّهات…</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع موجّه هذه اللقطة في المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربع السرعة</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Redo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة في المخطط</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة ربط الملفات المفقودة…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العلامة عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية الفيلم…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Replace models that are gone…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال النماذج التي لم تعد موجودة…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استعادة اللوحات</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Rewrite the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة صياغة الموجّه…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تدوير القطع إطارًا إلى الوراء (Roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تدوير القطع إطارًا إلى الأمام (Roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المناطق الآمنة</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Safer wording for the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صياغة أكثر أمانًا للموجّه…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الإطار بصيغة PNG…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد السابق</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعدادات المشاهد المختارة…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض الأفلام المصدَّرة</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Side by side, or wiped</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جنبًا إلى جنب، أو بالمسح</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزاحة المحتوى إلى إطار أبكر (Slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزاحة المحتوى إلى إطار لاحق (Slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السرعة الأصلية</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإنفاق…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم المقطع عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قديمة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توقف</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البدء من آخر إطار من المشهد السابق</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قصة من موضوع…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مخطط القصة</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سحب ما ينتظر</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ثلاثة أرباع السرعة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلى أول إطار</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلى آخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب النهاية حتى رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب البداية حتى رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف المحاذاة التلقائية</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضعف السرعة</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات غير مستخدمة…</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Undo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تراجع في المخطط</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كأول إطار</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كآخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كمرجع</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة لهذا المقطع فقط</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Use the picked take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة المختارة</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العودة إلى لقطة المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام المحاكي</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشاهدة الفيلم كاملًا</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشاهدة هذه اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما تغطيه تطبيقات الفيديو القصير</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة كتابة هذا المشهد</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصغير</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكبير إلى المقاطع المختارة</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حدث خطأ في Takewright ({kind}).</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل المحاذاة التلقائية</translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يبق منه سوى إطار واحد.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انسخ مقطعًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لدى إحدى اللقطتين مزيد هناك؛ شذّبها أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مقطعًا على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ الفيلم بهذا المقطع؛ لا يوجد قطع يمكن تدويره.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل عند حافة المقطع؛ ضعه في داخله.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل ليس على أي مقطع.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تعد مشاهد المقاطع المنسوخة في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لدى اللقطة مزيد هناك.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لدى اللقطة مزيد هناك؛ شذّب المقطع أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لهذا المشهد لقطة بعد؛ ولّد واحدة أولًا.</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <location filename="../ui/story/at_work.py"/>
        <source>Cancelled. The writer may have been asked already: what it was to cost is booked as perhaps charged, and nothing is sent again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُلغي. ربما سُئل الكاتب بالفعل: سُجّل ما كان سيكلفه على أنه ربما تم خصمه، ولا يُرسل شيء مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العمل متوقف. {why}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد المختارة</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار هذه المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد {count}</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة هذه المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعدادات هذه المشاهد…</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batch from a file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دفعة من ملف</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batches ({pattern})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدفعات ({pattern})</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرصيد: {credits} من الأرصدة</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits; after this {left} are left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرصيد: {credits} من الأرصدة؛ ويبقى بعد ذلك {left}.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدفعة: {name}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose a scene of the film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا من الفيلم أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار اللقطات…</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ورقة المعاينة</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Mistakes in the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأخطاء في الملف</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing is being made at the moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُصنع شيء في الوقت الحالي.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing of this is made until the file is put right.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُصنع شيء من هذا حتى يُصحَّح الملف.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Open film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Scenes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشاهد الدفعة</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Show folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Stop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes back what waits, for nothing; what was sent is made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يسحب ما ينتظر، مجانًا؛ وما أُرسل يُصنع</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes that are ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات الجاهزة</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The balance is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرصيد غير معروف.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The batch is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُصنع الدفعة الآن.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The file is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُقرأ الملف.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد لقطة بعد.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Try failed again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} بسعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} on their way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} في الطريق</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} جاهزة</translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>+ {count} بسعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الحدود…</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل 24 ساعة</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل نقرة</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل فيلم</translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة ترجمة نصية عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كيفية عرض الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>SRT أو WebVTT</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد ترجمة نصية بعد.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نص الترجمة</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ترجمة نصية</translation>
    </message>
</context>
<context>
    <name>CastDifference</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another character id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معرّف شخصية آخر</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت آخر</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds in another order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور والأصوات بترتيب آخر</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds: {come} more, {gone} less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور والأصوات: زيادة {come}، ونقص {gone}</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>{what}: {before} → {after}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>CastForm</name>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, as the provider gave it out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معرّف الشخصية، كما أعطاه المزوّد</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, for models that know it by one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معرّف الشخصية، للنماذج التي تعرفها به</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Choose these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار هذه المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>My library and more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبتي والمزيد</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم كما تكتبه الموجّهات بين قوسين معقوفين</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, words and pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم والكلمات والصور</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove: prompts that name it will say its words themselves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة: الموجّهات التي تسمّيه ستقول كلماته بنفسها</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Select them in the list of scenes, to generate a take more of each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديدها في قائمة المشاهد، لتوليد لقطة إضافية لكل منها</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice, told where it speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت، يُذكر حيث يتكلم</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice: low and hoarse, slow, a Breton accent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت: منخفض وأجش، بطيء، بلكنة بريتونية</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات تُرسل بدلًا من الاسم</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>{model} gets {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يتلقى {model}: {told}</translation>
    </message>
</context>
<context>
    <name>CastIntake</name>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صور وأفلام وأصوات (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>What shows {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُظهر {name}</translation>
    </message>
</context>
<context>
    <name>CastKeeping</name>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطبيق على كل المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast and look (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast of {film}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شخصيات {film}</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Every scene names it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل مشهد يسمّيه بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export the cast…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الشخصيات…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Frames of takes stay with the film: {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبقى إطارات اللقطات مع الفيلم: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Import cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ في مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep mine</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاحتفاظ بما لدي</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Kept: {count} of {whole}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حُفظ: {count} من {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Name it in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ذكره في كل مشهد</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove from library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Take those of the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>There is nobody and nothing in the cast yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس في الشخصيات أحد ولا شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديث من مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديث من مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديث مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديث مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library does not have it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس في مكتبتك.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has it just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو في مكتبتك تمامًا كما هو هنا.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has these otherwise: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في مكتبتك هذه بشكل آخر: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{names} will not be in your library any more; films that have it keep it. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لن يبقى {names} في مكتبتك؛ والأفلام التي تحويه تحتفظ به. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {name}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is as in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» الآن كما في مكتبتك.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» في مكتبتك الآن.</translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مظهر الفيلم كله: فيلم 35 مم، حبيبات ناعمة، ظلال باردة، ضوء دافئ</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكان</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أماكن</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غرض</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أغراض</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كيف يبدو: قارب خشبي أزرق، أرقام بيضاء على مقدمته</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أين يقع: ميناء حجري صغير، أسقف من الأردواز، قوارب على الطين</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من يُرى: امرأة في الستين، ضفيرة رمادية، معطف أصفر واقٍ من المطر</translation>
    </message>
</context>
<context>
    <name>CastLibrarySheet</name>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جلب إلى الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring it beside, as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جلبه إلى جانبه، باسم {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Choose an entry of the cast, open the menu beside it and keep it in your library: its words, voice and pictures can be brought into any film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر عنصرًا من الشخصيات، وافتح القائمة بجانبه واحفظه في مكتبتك: يمكن جلب كلماته وصوته وصوره إلى أي فيلم.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Entries in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العناصر في مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>It is in the film already, just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو في الفيلم بالفعل، تمامًا كما هو هنا.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>My library of cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبتي للشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Name or words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم أو الكلمات</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Nothing is kept yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Put it in place of the film's</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضعه مكان ما في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Remove from library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من المكتبة…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Search my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has another entry that is called {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الفيلم عنصر آخر اسمه {name}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has it in another form; tick it to bring that up to date.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو في الفيلم بشكل آخر؛ ضع عليه علامة لتحديثه.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>There is nothing in your library yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء في مكتبتك بعد.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Tick what the film is to have first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضع علامة أولًا على ما تريده في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What becomes of the entry of that name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما مصير العنصر الذي يحمل هذا الاسم</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What would change in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما سيتغير في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>{name}, {kind}, {uses}. {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}، {kind}، {uses}. {words}</translation>
    </message>
</context>
<context>
    <name>CastOffers</name>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>Add {name} to the cast: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة {name} إلى الشخصيات: {words}</translation>
    </message>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>New in the cast:</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جديد في الشخصيات:</translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة إلى الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صِف شخصًا أو مكانًا أو غرضًا أو مظهر الفيلم مرة واحدة وأعطه اسمًا. تُكتب الأسماء في الموجّهات بين قوسين معقوفين، {example}، وتُرسل كلمات الوصف بدلًا منها.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصف المظهر</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من مكتبتي…</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يذكره أي مشهد بعد. اكتب {name} في أحد الموجّهات.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوجوه نفسها في كل مشهد</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مستخدم في المشهد {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل «{name}». {uses} التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>CastShows</name>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Add a picture or a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة صورة أو صوت</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Choose files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو هناك بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع أسبق</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع لاحق</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Pictures, films and sounds of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوره وأفلامه وأصواته</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة ولا ملف في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار في المشغّل</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{name} is removed. Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل {name}. التراجع يعيده.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{number}: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{number}: {name}</translation>
    </message>
</context>
<context>
    <name>CastTold</name>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>باسم {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>{entry}: {means}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}: {means}</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>{sent} of {count} pictures and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sent} من {count} من الصور والأصوات</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Update</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>A film shows the starred take of a scene. Variations without a star leave it when another has one; their takes stay. This costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعرض الفيلم لقطة المشهد المميزة بنجمة. التنويعات التي بلا نجمة تخرج منه حين تكون النجمة لغيرها؛ وتبقى لقطاتها. لا يكلف هذا شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الأفلام</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make films of the choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صنع أفلام من الاختيارات</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Star</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Take the star off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>The films show what is starred already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعرض الأفلام بالفعل ما عليه نجمة.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد لقطة بعد.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Use choices of a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اختيارات من ملف…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>{count} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} مميزة بنجمة</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاختيارات (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices of a contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيارات ورقة معاينة</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Film {done} of {films} is looked at.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُفحص الفيلم {done} من {films}.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صنع نسخة قابلة للتشغيل من {name}…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>The films are being made; closing the sheet ends that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُصنع الأفلام الآن؛ وإغلاق هذه النافذة ينهي ذلك.</translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف مفقود</translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسحب لتدوير القطع (Shift: بلا محاذاة)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسحب للتشذيب (Ctrl: تدوير القطع، Shift: بلا محاذاة)</translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كسب المقطع</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكسب</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علو لقطته {lufs} LUFS، والذروة الحقيقية {peak} dB</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم (M)</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع مكتوم.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أخفت أو أقصر من أن يُقاس</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dB</translation>
    </message>
</context>
<context>
    <name>ClipPicture</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>As the film: {fit}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما في الفيلم: {fit}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللون كما صُنع</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللون كما صُنع.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدفء</translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصورة الثابتة لا سرعة لها.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>منسوخ بت ببت</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدة التثبيت</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البداية – النهاية</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحمل صورة واحدة؛ غيّر موضع نهايته.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مقطع محدد</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معاد ترميزه: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عدة مقاطع محددة؛ لكل منها موضعه في لقطته.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ث</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{copied} s copied, {made} s re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُسخ {copied} ث، وأُعيد ترميز {made} ث: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} عند {start}</translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القطع لا طول له؛ اختر انتقالًا.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اقتُصر على {length} ث: المقطعان المجاوران لا يتيحان أكثر.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطعان أقصر من أن يتسعا له؛ فهو قطع.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طول الانتقال</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ث</translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>All takes, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل اللقطات، {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في مجلد</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في ملف zip واحد</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جمع الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُنسخ كل ما يحتاجه الفيلم إلى مكان واحد: ويُفتح هناك على أي حاسوب عليه Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تُجمع عمليات التصدير ولا الإصدارات السابقة. يذكر تقرير كل ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملفات مفقودة لا يمكن جمعها: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات التي في الفيلم فقط، {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات تبقى خارج الجمع: {n} ({size}).</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>no keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا مفاتيح</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطارات في الثانية</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علو الصوت</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا اختلاف في هذا الموجّه.</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الموجّه الأول فقط: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الموجّه الثاني فقط: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مستوردة</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُقاس علو الصوت…</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علو الصوت غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{credits} cr · {dollars}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد · {dollars}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{level} LUFS</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{level} LUFS</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{name}: {value}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{name}: {value} (different)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}: {value} (مختلف)</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{size} MB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>1 / 2 choose · Space plays both · ← → step · W wipe · X swap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1 / 2 اختيار · Space تشغيل الاثنتين · ← → خطوة · W مسح · X تبديل</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة اللقطات · المشهد {number}، {title}</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هي في الفيلم بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل مشهدها؛ ضعها في الفيلم من «لقطات غير مستخدمة».</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مقطعًا على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة على اليسار</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة على اليمين</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع المختار يعرضها بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة {number} لهذا المقطع فقط</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة {number} في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اليسرى</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اليمنى</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{take} ★ في الفيلم</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إكمالات</translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{label}، {place} من {count}</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الانتقال</translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء كتم المقطع</translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مقطعًا على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ الفيلم بهذا المقطع؛ لا شيء يسبقه لينتقل إليه.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل عند حافة المقطع؛ ضعه في داخله.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل ليس على أي مقطع.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد فيلم بعد.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صوت فيه.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لهذا المشهد لقطة بعد؛ ولّد واحدة أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا المسار مقفل.</translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة تعليق صوتي</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة موسيقى</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار علامة مائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأصوات</translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ الفيلم هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي الفيلم هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لـ {title} لقطة بعد</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات الافتراضية للمشاهد الجديدة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث عن نماذج وأسعار جديدة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النماذج والأسعار</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني لكل مشهد</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <location filename="../ui/desk_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>What would change</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما سيتغير</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليدها</translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا هو المحاكي: يصنع مقاطع حقيقية ولا يكلف شيئًا. المشاهد تنتظر.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق {panel}</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إرساء {panel}</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعويم {panel} أو إغلاقها</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعويم {panel}</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما في الفيلم: لا يُفقد شيء</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما جُمّع: لا يُرمَّز شيء مرتين</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما في الفيلم · {rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أشرطة سوداء</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء ضبابي: تُرى الصورة كلها</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اقتصاص: تُقطع الجوانب</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدل البيانات</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجودة (CRF)</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أول إطار من كل مشهد</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطار عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>{rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{rate} fps</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال {count} من الملفات؟</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال {name}؟</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج الملف إلى اسم.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي النطاق قبل أن يبدأ؛ اجعل نهايته أبعد.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكان التصدير</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} وغيره موجود بالفعل في {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} موجود بالفعل في {folder}. يبقى حتى يكتمل الجديد.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> kbit/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>A part of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جزء منه</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدل بيانات الصورة</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدل بيانات الصوت</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من، إلى</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>على مرحلتين: يُفحص الفيلم مرة قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأقل أفضل وأكبر حجمًا.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من نقطة البداية إلى النهاية فقط</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجودة</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>برمجيًا: أفضل جودة</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حيث يختلف شكله</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم كاملًا</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بطاقة رسوميات {maker}: الأسرع</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تكتمل كتابة عملية تصدير بعد. تنتهي بإغلاق Takewright ولا تترك شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير {name} · {percent}</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عمليات التصدير…</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متابعة التصدير</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف التصدير؟</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} من عمليات التصدير لم تكتمل كتابتها بعد. تنتهي بإغلاق Takewright ولا تترك شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} أخرى</translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة ما انتهى</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُصدَّر شيء بعد</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم ينته شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُدرج هنا ما تصدّره إلى أن يُغلق Takewright.</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السطر</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>What</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخطأ</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Where</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة إلى الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصفح الإصدارات…</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقاطع وصور وأصوات ({patterns})</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح فيلم</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح كما حُفظ</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح آخر إصدار سليم</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استرداد التعديلات</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استرداد تعديلات {time}؟</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انتهى Takewright قبل حفظ آخر التعديلات على «{film}». يمكن إرجاعها، ويمكن التراجع عنها بعد ذلك. إذا فتحت الفيلم كما حُفظ، تبقى محفوظة ضمن «الإصدارات السابقة».</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن حفظ الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا الفيلم تالف</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيلم بلا عنوان</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but a version of {time} can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{film}»، لكن يمكن قراءة إصدار منه يعود إلى {time}. يُحتفظ بالملف التالف إلى جانبه.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but an earlier version of it can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{film}»، لكن يمكن قراءة إصدار سابق منه. يُحتفظ بالملف التالف إلى جانبه.</translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري صنع نسخة؛ انتظرها أو ألغها أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُلغي؛ لم يبق منه شيء.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جمع الفيلم في</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جمع «{film}»</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ «{film}»</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مجلد فيلم (*{suffix})</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملفات المفقودة ليست فيه: {n}؛ يذكرها التقرير بأسمائها.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الفيلم باسم</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أنت تعمل الآن في «{copy}». ما يجري صنعه (لقطات: {n}) يذهب إلى «{film}» الذي طلبه.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أنت تعمل الآن في «{copy}»؛ وبقي «{film}» كما كان.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملف zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film} (مجموع){ending}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {name}: {size} في {n} من الملفات.</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الزاوية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>زاوية العلامة المائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>No watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا علامة مائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العتامة</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عتامة العلامة المائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صور ذات شكل آخر</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العلامة المائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأشكال</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض العلامة المائية</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تتحول جملة واحدة إلى مخطط يمكنك تعديله قبل توليد أي شيء.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلت مقاطع أو سيناريو في أي مكان للبدء</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خمسة مشاهد على المحاكي المدمج. بلا مفتاح، بلا تكلفة، دقيقتان.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُحفظ في حلقة مفاتيح هذا الحاسوب. يُختبر بالاستعلام عن رصيدك، ولا يُخزَّن في ملف أبدًا.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Look at the prompts that you kept, import and export them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاطلاع على الموجّهات التي حفظتها، واستيرادها وتصديرها</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اصنع فيلمًا، مشهدًا بعد مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيلم جديد</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مفتاح بعد · المحاكي جاهز</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح فيلم…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبة الموجّهات…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ابدأ من فيلم فارغ وبكلماتك أو مقاطعك.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدء العرض التجريبي</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قصة من موضوع</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جرّب الفيلم التجريبي</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدم مفتاحك</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب مشهدًا</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة موضوع…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب ما تريد أن تراه، واختر أفضل اللقطات، ثم اجمعها معًا. ترى كل سعر قبل أن تدفعه.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط بالمشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط بالمشهد السابق</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as a reference of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كمرجع للمشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the first of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كأول إطار للمشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the last of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار كآخر إطار للمشهد {number}</translation>
    </message>
</context>
<context>
    <name>FrameDesk</name>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>A gap is between two clips; the film has only one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفجوة تكون بين مقطعين؛ وليس في الفيلم سوى مقطع واحد.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مقطعًا على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The next scene starts on this clip's last frame already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ المشهد التالي من آخر إطار من هذا المقطع بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no clip of the film here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يعرض المشغّل هنا مقطعًا من الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no frame of a take here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يعرض المشغّل هنا إطارًا من لقطة.</translation>
    </message>
</context>
<context>
    <name>FrameMenu</name>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap after it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء الفجوة بعده…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap before it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء الفجوة قبله…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Last frame to the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر إطار إلى المشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Of another scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من مشهد آخر</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film begins with this clip; there is no gap before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ الفيلم بهذا المقطع؛ لا فجوة قبله.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film ends with this clip; there is no gap after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي الفيلم بهذا المقطع؛ لا فجوة بعده.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use its last frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام آخر إطار منه بصفة</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use the frame at the playhead as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار عند رأس التشغيل بصفة</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use this frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام هذا الإطار بصفة</translation>
    </message>
</context>
<context>
    <name>FrameSlot</name>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتهاء عند أول إطار من المشهد التالي</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البدء من آخر إطار من المشهد السابق</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>{use}: none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: لا شيء</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>A service that still makes clips on the wire that Sora had (/v1/videos). The models that it lists stand beside those of kie.ai; each clip is made and paid where its model lives, and your caps count both.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خدمة ما زالت تصنع المقاطع عبر الواجهة التي كانت لـ Sora ‏(/v1/videos). تقف النماذج التي تدرجها إلى جانب نماذج kie.ai؛ ويُصنع كل مقطع ويُدفع ثمنه حيث يوجد نموذجه، وتُحتسب الخدمتان معًا ضمن حدودك.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Enter the gateway's address first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أدخل عنوان البوابة أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Forget this gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسيان هذه البوابة</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاح البوابة</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاحها</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُرسل مفتاحها إلى هذا العنوان ولا يُرسل إلى غيره.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Test asks for the list of your videos there and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يطلب «اختبار» قائمة مقاطع الفيديو الخاصة بك هناك ولا يكلف شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>There is no gateway to forget.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد بوابة لنسيانها.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر الرصيد من تلقاء نفسه</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدولارات</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقود تجريبية</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحركة الآمنة</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خطوط فوق الصورة</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان الآمن</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُستعلم عن الرصيد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرصيد غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار ما يُولَّد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد {count}</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعرض ما أُنفق</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قصة من موضوع…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قصة…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشاهد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{name} connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} متصل</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· معدَّل</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· غير محفوظ</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· محفوظ</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخطوات، الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات التي وصلت تبقى.</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم هنا</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم التراجع عنها؛ نقرة واحدة تعيدها</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Panels of the inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لوحات المفتش</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Sound &amp;&amp; titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت والعناوين</translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <location filename="../ui/queue_desk.py"/>
        <source>Room for details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مساحة التفاصيل</translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ للدعم الفني</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تفاصيل {job}</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التفاصيل، تُمرَّر بالأسهم</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُقرأ قائمة المهام المدفوعة.</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the task’s id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ رقم المهمة</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المهمة</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سعر غير معروف محجوز</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بين الأوائل</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بين الأواخر</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما {usd} إضافية</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} محجوزة</translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قورن الرصيد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدأ التنزيل من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُرف النظر عنها</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فُحصت من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت، وبدأ التنزيل</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تعد منتظَرة</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تُقبل، تنتظر من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طُلبت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طُلبت من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قبلها المزوّد</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُعيدت المحاولة، {count} من {most}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · اللقطة {number}</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أضف مفتاحًا في الإعدادات، أو استخدم المحاكي (قائمة المشهد).</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتظرها Takewright آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنزيل من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت دون تكلفة ودون ذنب للمشهد، وتُرسل من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It is made from a frame of “{scene}”, which comes first; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُصنع من إطار من «{scene}»، وهو يأتي أولًا؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُعرف قط هل قُبلت؛ ربما تم خصم المبلغ.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر في Takewright آخر على هذا الحاسوب؛ لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تعد منتظَرة؛ وقد يُكملها المزوّد ويخصم ثمنها رغم ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُرسل شيء بعد؛ الإلغاء مجاني.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تستغرق وقتًا أطول من المعتاد؛ يستمر السؤال عنها حتى تنتهي.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع هنا.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنع المقطع ودُفع ثمنه؛ ويجري جلبه.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المزوّد يصنعه؛ يستغرق ذلك عادةً {usual}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُرسل الطلب.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خُصم {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم الخصم، السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُرف النظر عنها</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التوليد منذ {elapsed}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خلال {count} ث</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ارتفع سعرها</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متروكة، {charged}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أطول من المعتاد</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التالية</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما خُصم {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>محاولة جديدة {count} من {most}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر في مكان آخر</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits for “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر «{scene}»</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}nd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}rd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}st</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}th</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{job} is ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جاهزة: {job}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} في الدور</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}، اللقطة {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقر هنا واضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اضغط المفاتيح الجديدة؛ Esc للخروج</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد مفتاح محفوظ</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصنع kie.ai المقاطع على حسابك. أنشئ مفتاحًا في صفحة مفاتيح API لديها والصقه هنا؛ يسأل «اختبار» عن رصيدك ولا يكلف شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصق مفتاحك هنا</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح محفوظ.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل المفتاح من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service accepts the key; it tells no balance.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقبل الخدمة المفتاح؛ ولا تذكر رصيدًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُسأل الخدمة الآن؛ لحظة من فضلك.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح لإزالته.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد ≈ {usd}</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{variable} is set, and it comes before a stored key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{variable} معيّن، وله الأولوية على المفتاح المحفوظ.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر أمرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر أمرًا لتغيير مفاتيحه</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس له مفاتيح.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>له مفاتيح الإعداد المسبق بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>له هذه المفاتيح بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أخذها</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفاتيح {keys} مستخدمة للأمر «{command}». هل تؤخذ منه؟</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفاتيح {keys} تنفّذ الآن «{command}».</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفاتيح {keys} تنفّذ الآن «{command}»؛ وفي لوحته الخاصة ينفّذ المفتاح «{other}».</translation>
    </message>
</context>
<context>
    <name>LargeReference</name>
    <message>
        <location filename="../ui/references/large.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} مفقود؛ «إعادة الربط» تعثر عليه.</translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لوحات مواد الفيلم</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أي نموذج</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار الترتيب</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار ما يُعرض</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأغلى</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المستوردة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملفه مفقود: «إعادة الربط» تعثر عليه.</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مربعات كبيرة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المعروض: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأطول</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وقت الصنع</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفقودة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليست في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صفوف</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صفوف أو مربعات</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مربعات صغيرة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الترتيب حسب: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قديمة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قديمة</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>{what} · {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} · {count}</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <location filename="../ui/library_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث عن الملفات المفقودة في</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُزال الصوت من موضعه على المخطط الزمني.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر عنصرًا واحدًا لذلك.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر لقطة واحدة لذلك.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر لقطتين لمقارنتهما.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشهدها يعرضها بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل مشهدها؛ ضعها في الفيلم ليعود المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات وحدها يمكن وضعها في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة الربط…</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام في مشهدها</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُدرج هنا كل لقطة تُصنع للفيلم، وكل مقطع وصورة وصوت تفلته على النافذة.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد لقطة ولا مادة مستوردة فيها كل هذه الكلمات وتوافق الاختيار.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء للاختيار منه بعد</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة الربط…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان أو الموجّه أو اسم الملف</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{found} من {whole}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات الفيلم وصوره وأصواته</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل المبالغ المخصومة حتى هذا السطر، بعد طرح المبالغ المستردة</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المخصوم</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المجموع</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر المعلن</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد · اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المهمة</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر الذي أُعلن قبل إنفاقه</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رقم الخدمة نفسها: ما تعتمد عليه قائمتها ودعمها الفني</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما ربما تم خصمه: لا أحد يعلم بعد</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما أخذته الخدمة أو أعادته</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأفلام الموجودة بالفعل تبقى في مكانها.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المجلدات</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو المجلد المعتاد بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُحفظ الأفلام الجديدة في</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مخففة: تظهر الأشياء فورًا</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يتحدث بها Takewright عند تشغيله من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Theme</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Things glide</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنساب الأشياء</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام المجلد المعتاد</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكان حفظ الأفلام الجديدة</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../ui/looking.py"/>
        <source>As they were when this Takewright was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما كانت عند صنع هذا الإصدار من Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار البدائل…</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>It is looking: a request a second, as the service asks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري البحث: طلب واحد في الثانية، كما تشترط الخدمة.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Prices are those of its table ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأسعار مأخوذة من جدولها ({date}).</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Takewright is still connecting to the service.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما زال Takewright يتصل بالخدمة.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>The service lists {models} ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تدرج الخدمة {models} ({date}).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتش</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المخطط الزمني</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تسمية العلامة</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم توضع نقطة بداية ولا نهاية.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا علامة قبل رأس التشغيل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا علامة بعد رأس التشغيل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا علامة عند رأس التشغيل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد علامات.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد فيلم بعد.</translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم العلامة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip · in the timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع · في المخطط الزمني</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Comparing takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُفتح أي فيلم بعد.</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللوحات</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل · في المشغّل</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الانتظار · في القائمة نفسها</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلام أخيرة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد · في قائمة المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مخطط القصة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة · بين اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توحيد علو الصوت لكل المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خفض تلقائي</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقدار انخفاض الموسيقى حين يتكلم أحد</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علو الصوت</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علو صوت الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المزج</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dB</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفقي</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأسي</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني لكل مشهد</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مربع</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{model} starts from a picture; give the scene a first frame to choose it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ {model} من صورة؛ أعطِ المشهد أول إطار لتختاره.</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{title} · unverified</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · غير مجرَّب</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>MoreTile</name>
    <message>
        <location filename="../ui/take_tiles.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد لقطة أخرى</translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة «{name}» إلى الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة القوسين</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة {instead}</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج الفيلم إلى اسم.</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معلّقة بانتظارك</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تُنزَّل</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نتيجتها غير معروفة</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رُفضت</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التقرير ملف نصي لمن يساعدك: الإصدارات والإعدادات وآخر المهام والسجلات. مفتاحك ليس فيه، ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فقط حين تكون نافذة أخرى في المقدمة، ومرة واحدة لكل لقطات الدفعة.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عند انتهاء دفعة</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل المشاهد الأخرى لقطة، أو لقطة قيد الصنع.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل مشهد لقطة، أو لقطة قيد الصنع.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد الناقصة والقديمة والفاشلة، لقطة واحدة لكل منها</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مفتاح بعد · المحاكي جاهز</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يتغير أي مشهد بعد صنع لقطته.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لأي مشهد لقطة بعد.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تنته المحاولة الأخيرة لأي مشهد بلا لقطة.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء ناقص أو قديم أو فاشل.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد التي تغيرت بعد صنع لقطتها؛ وتبقى لقطاتها محفوظة</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد التي ليس لها لقطة ولا لقطة في الطريق</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد التي انتهت محاولتها الأخيرة بلا لقطة</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب مشهدًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} · {credits} رصيد ≈ {usd}</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Transition from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال من المشهد السابق</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>What is said, a line each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُقال، كل قول في سطر</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قطع</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>، معدَّل يدويًا</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدَّل يدويًا؛ يبقى عند إعادة الكتابة</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا أحد من الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا أحد يتكلم</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again by {price}; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة كتابة المشهد {number} بواسطة {price}؛ يفتح مفتاح القائمة بقية الخيارات</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة كتابة المشهد {number}؛ يفتح مفتاح القائمة بقية الخيارات</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة كتابة هذا المشهد</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قطع</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>{action} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {price}</translation>
    </message>
</context>
<context>
    <name>OutlineTable</name>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا أول مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا آخر مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It was not changed by hand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُعدَّل يدويًا.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشاهد المخطط</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>OwnTakes</name>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>This clip shows take {number} for itself alone, whatever its scene shows; its menu gives it the scene's take again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعرض هذا المقطع اللقطة {number} لنفسه وحده، مهما عرض مشهده؛ وتعيد إليه قائمته لقطة المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>own take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة خاصة {number}</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفرق</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ترتيب الصورتين</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار واحد إلى الوراء</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار واحد إلى الأمام</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف الاثنتين مؤقتًا</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل الاثنتين</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموضع في اللقطتين</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت متوقف</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت: {take}</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح: اسحب الخط، أو Alt مع الأسهم (W)</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوجه الاختلاف</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورتا اللقطتين</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث عن أمر أو مشهد</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء بهذا الاسم. حروف أقل تجد أكثر.</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يوافق البحث</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى المشهد</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في كل مرة يُولَّد فيها المشهد، يُحفظ هنا ما طلبه.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات السابقة</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا موجّهات سابقة بعد</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Restore prompt and settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استعادة الموجّه والإعدادات</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُرسل هكذا: {words}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد يطلب هذا نفسه الآن.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد موجّه سابق لاستعادته.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الصنع</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُعرف هل صُنعت</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../ui/stage.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طول: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بداية: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ عند</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لمدة</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>State</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being fetched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري جلبها</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُصنع الآن</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>not ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تُطلب</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تصل صورة من {name}: لا يستطيع هذا الحاسوب فك ترميزه، أو أن مكتبة نظام تحتاجها Qt Multimedia مفقودة (في Debian: libxrandr2 و libpulse0).</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن فتح {name}: نُقل أو أُزيل. أعده إلى {folder}، أو ولّد لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن تشغيل {name} ({words}). ولّد لقطة أخرى.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء للتشغيل بعد.</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري تجهيز الفيلم.</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقطتا البداية والنهاية للفيلم كاملًا؛ شاهد الفيلم كاملًا.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضع نقطة بداية أو نهاية على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تملأ تلك التطبيقات شاشات رأسية (9:16)، وهذه الصورة ليست رأسية.</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <location filename="../ui/batch/posters.py"/>
        <source>Takes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات الدفعة</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات المسبقة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُشغَّل نسخة بترميز H.264: لا يستطيع المشغّل عرض {name} نفسه. يُصنع الفيلم من الملف الأصلي.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُشغَّل نسخة عرضها {width} بكسل، كي يعمل {name} بسلاسة. يُصنع الفيلم من الملف الأصلي.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أضف مشهدًا، أو ابدأ بقصة من موضوع.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تجميع الفيلم: صنع {what}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تجميع الفيلم…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صنع نسخة قابلة للتشغيل من {name}…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لأي مشهد لقطة بعد. ولّد واحدة لتُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>cr</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رصيد</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رصيد</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الباقي غير معروف</translation>
    </message>
</context>
<context>
    <name>PromptDesk</name>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Export prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Import prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات (*.json *.csv *.tsv *.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts.json</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات.json</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد موجّه بعد.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Your library has all of them already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلها في مكتبتك بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} are written to {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {count} في {name}.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حُفظ «{title}».</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” will be removed from your library. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيُزال «{title}» من مكتبتك. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>PromptDetail</name>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>A note for yourself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملاحظة لنفسك</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Asks for: {names}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يسأل عن: {names}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر موجّهًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ في مكتبتي</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Note</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Nothing is changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Save</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags, with commas between</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags: portrait, rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوسوم: بورتريه، مطر</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>There are no words in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا كلمات في هذا الموجّه.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title: its first words if left empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان: كلماته الأولى إن تُرك فارغًا</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>What is seen and heard; {example} is asked for when it is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُرى وما يُسمع؛ ويُسأل عن {example} عند استخدامه.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُرسل هكذا: {words}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>not used yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُستخدم بعد</translation>
    </message>
</context>
<context>
    <name>PromptLibrarySheet</name>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>All tags</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Asked before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما طُلب من قبل</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر موجّهًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Everything that is generated, in any film, is listed here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُدرج هنا كل ما يُولَّد، في أي فيلم.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Insert at the cursor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إدراج عند المؤشر</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Keep a prompt that worked, or import a list of prompts.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>احفظ موجّهًا نجح، أو استورد قائمة موجّهات.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>My prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موجّهاتي</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Nothing has all of these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Only prompts of your own can be removed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن إزالة إلا موجّهاتك أنت.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Phrases</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عبارات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبة الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Remove…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Search prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Tag</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد عبارات.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no prompts of your own yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد موجّهات خاصة بك بعد.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Where prompts come from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مصدر الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Words, tags, films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات، وسوم، أفلام</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطبيق على الكل…</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات السابقة لهذا المشهد</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل المشاهد هذه الإعدادات بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعطاء مشاهد أخرى هذا النموذج أو نسبة الأبعاد أو الطول أو الدقة</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتبة الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان المشهد</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد غير هذا المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُرى ويُسمع: من، أين، الإضاءة، الكاميرا، الصوت. {brace} يسمّي الشخصيات، و / يقترح عبارات.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مع كلمات الشخصيات يُرسل هذا:
{words}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} من {limit} حرف</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دفعة</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Choose takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار اللقطات</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيُدرج هنا كل خصم وكل استرداد مع المشهد والنموذج والسعر ورقم المهمة لدى الخدمة، لمقارنتها بالفاتورة. ما تكلفه النقرة مكتوب على زرها قبلها.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُنفق شيء بعد</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات غير مستخدمة</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُعرف هل قُبل الطلب الأول. إن كان قد قُبل، فهذا يخصم مرة ثانية{price}.</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إرسال مرة أخرى؟</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المزيد عن قائمة الانتظار</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف مؤقت: عدم إرسال شيء جديد</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>محجوز {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُنفق {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} معلّقة</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} قيد التنفيذ</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} تنتظر</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الأفلام</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأولى</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متابعة {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إخفاء ما انتهى</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعليق {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يفشل شيء دون تكلفة</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من العرض فقط؛ لا يُحذف شيء أبدًا من قائمة المهام المدفوعة.</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة محاولة ما فشل دون تكلفة: {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة محاولة {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد مهمة من هذا النوع هنا الآن.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء قيد الصنع. تظهر اللقطات هنا مع وقتها وسعرها.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الأفلام</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>منتهية</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جارية</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض مهام كل الأفلام؛ {count} مفتوحة في أفلام أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>منتظرة</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أي المهام تُعرض</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>Price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد للمقطع</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد/ث</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd} a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} للمقطع</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd}/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd}/ث</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ رقم المهمة</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُعثر عليه الآن</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المسار {path} غير موجود. نُقل أو حُذف، أو أن قرصه غير متصل.</translation>
    </message>
</context>
<context>
    <name>ReferenceLine</name>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Add a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مرجع</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المراجع</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop a picture, or link scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلت صورة، أو اربط بالمشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop or paste a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلت صورة أو الصقها</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>End on the first frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتهاء عند أول إطار من المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>It is kept, and not sent: {model} has no room for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُحتفظ به ولا يُرسل: لا متسع له لدى {model}.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المراجع</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Start on the last frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البدء من آخر إطار من المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film begins with this scene; there is none before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ الفيلم بهذا المشهد؛ لا مشهد قبله.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film ends with this scene; there is none after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي الفيلم بهذا المشهد؛ لا مشهد بعده.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة ولا ملف في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>What the take is made from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما تُصنع منه اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>{use}: {origin}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: {origin}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>First frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أول إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/taking.py"/>
        <source>Pasted picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورة مرجعية</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت مرجعي</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيديو مرجعي</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة أول إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة آخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد {number} لقطة بعد</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet, and waits for this one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد {number} لقطة بعد، وهو ينتظر هذا المشهد</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: it is not known whether its take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: لا يُعرف هل صُنعت لقطته</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: فشلت لقطته</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: لقطته قيد الصنع</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {scene} · اللقطة {take}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Take {take} of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {take} من مشهد مُزال</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام كأول إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام كآخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام كصورة مرجعية</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>a take that is not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة ليست في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أول إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} إطارًا أول.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} إطارًا أخيرًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} صورة مرجعية.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} صوتًا مرجعيًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} فيديو مرجعيًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{name}, of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}، من الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · a new take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · لقطة جديدة قيد الصنع</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · its scene has changed since</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · تغيّر مشهدها منذ ذلك</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene ends on its first frame, to lead into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» فيلم: ينتهي المشهد عند أول إطار منه ليتصل به.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene starts on its last frame, to go on from it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» فيلم: يبدأ المشهد من آخر إطار منه ليتابعه.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” was converted to {format} for the model; the file is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حُوّل «{name}» إلى {format} من أجل النموذج؛ والملف باقٍ كما كان.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>Safer wording…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صياغة أكثر أمانًا…</translation>
    </message>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>The service refused this prompt for its content; as it is, it would again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة هذا الموجّه بسبب محتواه؛ وسترفضه ثانيةً إن بقي كما هو.</translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت بالطول نفسه، استمع إليه أولًا: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جلب ما وُضعت عليه علامة</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مجلدًا، أو قرصًا مثلًا، قد تكون الملفات فيه. يُتعرَّف عليها من محتواها مهما كان اسمها الآن، وتُنسخ إلى الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل ملفات الفيلم في أماكنها.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جلب {n} من جديد</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عُثر على {found} من {whole}. لا يتغير شيء قبل أن توافق.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث جارٍ بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في مجلد…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في {folder}…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في {folder}… ملفات فُحصت: {count}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملفات مفقودة</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُعثر عليه بعد</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء من هذا في {folder}. جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم توضع علامة على شيء مما عُثر عليه.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة ربط الملفات المفقودة</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم مطابق، لكن المحتوى مختلف: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يرسل المزوّد مرة أخرى اللقطات التي ما زالت لديه؛ ولا يكلف ذلك شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف نفسه: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور نفسها ببايتات أخرى: {file}</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Choose a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Every scene stays as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبقى كل مشهد كما هو.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>For the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للمشاهد المحددة</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Leave it as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Model for the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج للمشاهد المحددة</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Nothing of what it asks for would be lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لن يُفقد شيء مما يطلبه.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Other models for scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نماذج أخرى للمشاهد</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number} keeps asking for {model}; it cannot be generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يظل المشهد {number} يطلب {model}؛ فلا يمكن توليده.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number}: {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: {told}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scenes and what would make them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد وما سيصنعها</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Use for all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام لكل المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار البدائل…</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Every model that the film asks for can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل نموذج يطلبه الفيلم يمكن طلبه.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>One new take of each would cost {now}; then it was {then}. Nothing is generated now, and the takes that are there stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة جديدة واحدة لكل منها تكلف {now}؛ وكانت تكلف {then}. لا يُولَّد شيء الآن، وتبقى اللقطات الموجودة.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {state}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {state} منذ {date}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {state} منذ {date} ({note})</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>“{model}” is not known any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{model}» لم يعد معروفًا</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التقرير ملف نصي واحد لمن يساعدك: الإصدارات التي تعمل هنا وإعداداتك وآخر المهام بأرقامها وأوقاتها والسجلات.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مع موجّهات آخر المهام وعناوينها</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاحك ليس فيه، ولا يُرسل إلى أي مكان: اقرأه ثم سلّمه.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحوي الإصدارات والإعدادات وآخر المهام والسجلات؛</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتحه</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حدث خلل داخل Takewright؛ يذكره السجل. لم يضع شيء.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انتهى Takewright دون إنذار في المرة الماضية. ما دُفع لم يضع: تُستأنف متابعته. يبيّن التقرير ما حدث.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مفتاح ولا موجّهات ولا عناوين.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّهات والعناوين أيضًا، لكن دون مفتاح.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حُفظ {name}. {words} لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بضع ثوانٍ بلا صوت تُعرض في أي مكان.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>AV1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>AV1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>About half as large; plays on newer devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نصف الحجم تقريبًا؛ يُعرض على الأجهزة الأحدث.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعلان</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Angle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الزاوية</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Camera</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Documentary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وثائقي</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شرح توضيحي</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لمتابعة المونتاج: صوت غير مضغوط، حجم كبير جدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لمنصات التواصل: الصورة كاملة وحولها نسختها الضبابية.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقتطف GIF</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لـ YouTube و Vimeo والتلفاز، بترميز H.264.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.265</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>H.265</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Lens and film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العدسة والفيلم</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخة أصلية بلا فقد</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Music video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيديو موسيقي</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخة أصلية ProRes 422</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Product film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيلم منتج</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دراما قصيرة</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Shorts, Reels, TikTok 9:16</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shorts, Reels, TikTok 9:16</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Shot size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حجم اللقطة</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت فقط، AAC</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت فقط، MP3</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت فقط، WAV</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مربع 1:1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صور ثابتة</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم كما هو: المقاطع غير المعدلة بت ببت.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت الفيلم كما هو، في ملف m4a.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت الفيلم للمشغّلات من أي عمر.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطار عند رأس التشغيل، أو أول إطار من كل مشهد.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مثله لصفحات الويب، بجزء يسير من الحجم.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأصغر حجمًا؛ للمتصفحات وأحدث الأجهزة.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المزيج كله غير مضغوط، لمحرر صوت.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأسي؛ الصورة العريضة أمام نسختها الضبابية.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتتاحية رأسية جاذبة</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقتطف WebP</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>YouTube 16:9</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>YouTube 16:9</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شارة النهاية</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شريط سفلي</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>A shorter prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موجّه أقصر</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask for other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طلب كلمات أخرى</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلّف {credits} من الأرصدة.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Keep the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاحتفاظ بالموجّه</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجديد</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Paid to whoever runs it; nothing is charged here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُدفع لمن يشغّله؛ لا يُخصم شيء هنا.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Price unknown until it answers; what it costs is booked then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف حتى يجيب؛ ويُسجَّل حينئذٍ ما يكلفه.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استبدال الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Rewrite the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة صياغة الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Safer wording</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صياغة أكثر أمانًا</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Say first what should be different.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اذكر أولًا ما الذي ينبغي أن يختلف.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The new prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه الجديد</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The prompt now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه الآن</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُسأل الكاتب؛ لحظة من فضلك.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is writing · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب يكتب · {seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer left the prompt as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ترك الكاتب الموجّه كما هو.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There are no other words yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد كلمات أخرى بعد.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There is no writer to ask.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد كاتب يُسأل.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما الذي ينبغي أن يختلف</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different, as: at night, in the rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما الذي ينبغي أن يختلف، مثل: ليلًا، تحت المطر</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · {credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {credits} رصيد · {usd}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تجهيز الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة الربط…</translation>
    </message>
</context>
<context>
    <name>SceneAgain</name>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا المشهد من السيناريو الخاص بك؛ عدّله في الجدول.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب موضوعًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed the scene meanwhile, and it stays; what was written for it is a scene of its own.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عدّلت المشهد في أثناء ذلك، وهو باقٍ؛ وما كُتب له صار مشهدًا مستقلًا.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed this scene by hand, and it stays. “Let it be written again” in its menu gives it back first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عدّلت هذا المشهد يدويًا، وهو باقٍ. الأمر «السماح بإعادة كتابته» في قائمته يحرره أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>{writer}, about {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}، نحو {price}</translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان المشهد</translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موجّهات المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد غير هذا المشهد.</translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الصنع</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار المشاهد المعروضة</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد المعروضة: {group}</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قديمة</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا أول مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا آخر مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يتغير أي مشهد بعد صنع لقطته.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يفشل أي مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشهد تنقصه لقطة.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشهد جاهز بعد.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشاهد بعد. اكتب أول مشهد، أو ابدأ قصة من موضوع.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء قيد الصنع.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع في الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة المشهد</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة {0} من المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض كل المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبقى اللقطات الموجودة محفوظة.</translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}، {title}، {state}، {seconds} ثانية</translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لهذا المشهد لقطة بعد.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Any seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أي بذرة</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed: the same number, words and settings give a like picture; empty for any</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة: الرقم نفسه مع الكلمات والإعدادات نفسها يعطي صورة مشابهة؛ اتركها فارغة لأي بذرة</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (يلزم {needed} والمتاح {free})</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (يلزم {needed})</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source> (“{words}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> («{words}»)</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>A batch needs room for at least one clip at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحتاج الدفعة إلى متسع لمقطع واحد على الأقل في المرة.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر مقطع أثناء صنع الفيلم؛ أعد تصديره.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يكلف المقطع المبلغ نفسه بطول 4 أو 6 أو 8 ثوانٍ. الطول المسموح للموجّه غير منشور.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يكلف المقطع المبلغ نفسه بطول 4 أو 6 أو 8 ثوانٍ. مدة الإنجاز والطول المسموح للموجّه غير منشورين.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s; one user was charged 60 credits on 2026-09-27.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يكلف المقطع المبلغ نفسه بطول 4 أو 6 أو 8 ثوانٍ؛ خُصم من أحد المستخدمين 60 من الأرصدة في 2026-09-27.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن تحويل مقطع إلى صيغة الفيلم: هو تالف أو من نوع لا يمكن قراءته؛ اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُخطط الفيلم في 1 إلى {max_scenes} من المشاهد، لا {scenes}.</translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُكتب الفيلم ملفًا من نوع MP4، و«{name}» ليس كذلك؛ أعد تسميته.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خط من خطوط العناوين مفقود؛ ثبّت Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>A kept prompt has at most {limit} characters; shorten it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للموجّه المحفوظ {limit} حرفًا على الأكثر؛ قصّره.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُحتفظ بمفتاح حتى ينتهي Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment ({variable}) and is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد مفتاح معيّن في البيئة ({variable}) وهو المستخدم.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاح محفوظ في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن أن يحوي الاسم {mark}؛ احذفه.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للاسم {limit} من الحروف على الأكثر؛ اجعله أقصر.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>A name of the cast is short, and after its colon stands what it means.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم الشخصية قصير، وبعد النقطتين يأتي ما يعنيه.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>A quote that opens here is never closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علامة الاقتباس التي تُفتح هنا لا تُغلق.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A reference sound is what is heard in the clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت المرجعي هو ما يُسمع في المقطع.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُزال مقطع معالَج فور صنعه؛ هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة صف في قائمة المهام المدفوعة ({error}) وتُرك كما هو؛ حدّث Takewright، أو استعد القائمة من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene begins and ends on one frame each, not on several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ المشهد بإطار واحد وينتهي بإطار واحد، لا بعدة إطارات.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>A scene has 1 to {most} takes, not {takes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للمشهد من لقطة واحدة إلى {most} من اللقطات، لا {takes}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene lasts a second at least.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يدوم المشهد ثانية واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشهد من هذا الطلب لم يعد في الفيلم؛ لم يُرسل شيء ولم يُخصم شيء. أعد الطلب.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسار يمكن إيقافه</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت صفحة ويب من {host} بدلًا من المقطع، ربما صفحة تسجيل الدخول إلى الشبكة؛ المقطع مدفوع ومحفوظ؛ سجّل الدخول إلى الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت صفحة ويب بدلًا من رد الخدمة، ربما صفحة تسجيل الدخول إلى الشبكة؛ {cost}؛ سجّل الدخول إلى الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نحو {size}.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة ترجمة نصية</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مقطع</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة موسيقى</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة صورة مرجعية</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة صوت مرجعي</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة فيديو مرجعي</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add references</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مراجع</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add scene that continues</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد متصل</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة لقطة فرعية</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة إلى الشخصيات</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة تعليق صوتي</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/intake.py"/>
        <source>Add {count} references to the cast</source>
        <extracomment>One: Add reference to the cast</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إضافة {count} مرجع إلى الشخصيات</numerusform>
            <numerusform>إضافة مرجع إلى الشخصيات</numerusform>
            <numerusform>إضافة مرجعين إلى الشخصيات</numerusform>
            <numerusform>إضافة {count} مراجع إلى الشخصيات</numerusform>
            <numerusform>إضافة {count} مرجعًا إلى الشخصيات</numerusform>
            <numerusform>إضافة {count} مرجع إلى الشخصيات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story/foot.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إضافة {count} مشهد</numerusform>
            <numerusform>إضافة مشهد واحد</numerusform>
            <numerusform>إضافة مشهدين</numerusform>
            <numerusform>إضافة {count} مشاهد</numerusform>
            <numerusform>إضافة {count} مشهدًا</numerusform>
            <numerusform>إضافة {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة {transition}</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل {length} منسوخ بت ببت.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل {length} معاد ترميزه.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل {length} معاد ترميزه: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Another Takewright is making the batch in {folder}; nothing was sent or charged. Wait for it, or stop it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع Takewright آخر الدفعة في {folder}؛ لم يُرسل شيء ولم يُخصم شيء. انتظره، أو أوقفه أولًا.</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تولّى Takewright آخر على هذا الحاسوب هذه المهمة وهو يتابعها؛ لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent. Try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينشغل Takewright آخر على هذا الحاسوب بهذه المهمة؛ لم يُرسل شيء. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطبيق على كل المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما هو</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Ask again in other words, or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسأل من جديد بكلمات أخرى، أو اختر كاتبًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أشرطة على الجانبين</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>Beginning the list of uploads anew</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدء قائمة الملفات المرفوعة من جديد</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة المشهد</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cast_library.py"/>
        <source>Bring {count} from my library</source>
        <extracomment>One: Bring from my library</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>جلب {count} عنصر من مكتبتي</numerusform>
            <numerusform>جلب من مكتبتي</numerusform>
            <numerusform>جلب عنصرين من مكتبتي</numerusform>
            <numerusform>جلب {count} عناصر من مكتبتي</numerusform>
            <numerusform>جلب {count} عنصرًا من مكتبتي</numerusform>
            <numerusform>جلب {count} عنصر من مكتبتي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring {count} into the film</source>
        <extracomment>One: Bring {count} into the film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>جلب {count} عنصر إلى الفيلم</numerusform>
            <numerusform>جلب عنصر واحد إلى الفيلم</numerusform>
            <numerusform>جلب عنصرين إلى الفيلم</numerusform>
            <numerusform>جلب {count} عناصر إلى الفيلم</numerusform>
            <numerusform>جلب {count} عنصرًا إلى الفيلم</numerusform>
            <numerusform>جلب {count} عنصر إلى الفيلم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Bringing from your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجلب من مكتبتك</translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة الملف</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدموجة في الصورة</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إلغاء {count} لقطة منتظرة</numerusform>
            <numerusform>إلغاء اللقطة المنتظرة</numerusform>
            <numerusform>إلغاء اللقطتين المنتظرتين</numerusform>
            <numerusform>إلغاء {count} لقطات منتظرة</numerusform>
            <numerusform>إلغاء {count} لقطة منتظرة</numerusform>
            <numerusform>إلغاء {count} لقطة منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الترجمات النصية</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير صوت المقطع</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير اللون</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الملاءمة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الكسب</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير نقطتي البداية والنهاية</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير النوع في الشخصيات</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الإضاءة</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير المظهر</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير المزج</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الحركة</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير إعدادات المشهد</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير إعدادات المشاهد</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الصوت</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير السرعة</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير لقطة المقطع</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير الدفء</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيير العلامة المائية</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>تغيير {count} مشهد</numerusform>
            <numerusform>تغيير مشهد واحد</numerusform>
            <numerusform>تغيير مشهدين</numerusform>
            <numerusform>تغيير {count} مشاهد</numerusform>
            <numerusform>تغيير {count} مشهدًا</numerusform>
            <numerusform>تغيير {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر نموذجًا آخر أو أزل الحد.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشاهد أقل أو ارفع الحد.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>Choose on the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاختيار من ورقة المعاينة</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار لقطة</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح نقطتي البداية والنهاية</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Continue in next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المتابعة في المشهد التالي</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>نسخ {count} مقطع</numerusform>
            <numerusform>نسخ المقطع</numerusform>
            <numerusform>نسخ مقطعين</numerusform>
            <numerusform>نسخ {count} مقاطع</numerusform>
            <numerusform>نسخ {count} مقطعًا</numerusform>
            <numerusform>نسخ {count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ المقطع</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ الفيلم</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ الصوت</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شارة النهاية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قطع</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم إلى لقطات فرعية</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>قص {count} مقطع</numerusform>
            <numerusform>قص المقطع</numerusform>
            <numerusform>قص مقطعين</numerusform>
            <numerusform>قص {count} مقاطع</numerusform>
            <numerusform>قص {count} مقطعًا</numerusform>
            <numerusform>قص {count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصف الشخصيات</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصف الصوت</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ إلى الأسود</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ إلى الأبيض</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ متداخل</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حذف الإطار المكرر</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>تكرار {count} مقطع</numerusform>
            <numerusform>تكرار المقطع</numerusform>
            <numerusform>تكرار مقطعين</numerusform>
            <numerusform>تكرار {count} مقاطع</numerusform>
            <numerusform>تكرار {count} مقطعًا</numerusform>
            <numerusform>تكرار {count} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>تكرار {count} مشهد</numerusform>
            <numerusform>تكرار المشهد</numerusform>
            <numerusform>تكرار مشهدين</numerusform>
            <numerusform>تكرار {count} مشاهد</numerusform>
            <numerusform>تكرار {count} مشهدًا</numerusform>
            <numerusform>تكرار {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار {what}</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Edit shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير لقطة فرعية</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Edit what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير ما لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>End on the frame after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتهاء عند الإطار التالي</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>Everything is ordered.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>طُلب كل شيء.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير الاختصارات</translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع تصدير {name} قبل نهايته؛ لم يُكتب شيء، فأعد تصديره.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشي {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء واقتصاص</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Fill gap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء الفجوة</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملء ضبابي</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Frames that show a realistic person may be refused. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قد تُرفض الإطارات التي تُظهر شخصًا واقعيًا. تكلفته مع فيديو مرجعي غير معروفة.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار ثابت</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ولّد من جديد للحصول على لقطة مطابقة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>توليد {count} من جديد</numerusform>
            <numerusform>توليد من جديد</numerusform>
            <numerusform>توليد اثنين من جديد</numerusform>
            <numerusform>توليد {count} من جديد</numerusform>
            <numerusform>توليد {count} من جديد</numerusform>
            <numerusform>توليد {count} من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>توليد {count} مشهد فاشل</numerusform>
            <numerusform>توليد مشهد فاشل واحد</numerusform>
            <numerusform>توليد مشهدين فاشلين</numerusform>
            <numerusform>توليد {count} مشاهد فاشلة</numerusform>
            <numerusform>توليد {count} مشهدًا فاشلًا</numerusform>
            <numerusform>توليد {count} مشهد فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch_bar.py"/>
        <location filename="../ui/header.py"/>
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} scenes</source>
        <extracomment>One: Generate</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>توليد {count} مشهد</numerusform>
            <numerusform>توليد</numerusform>
            <numerusform>توليد مشهدين</numerusform>
            <numerusform>توليد {count} مشاهد</numerusform>
            <numerusform>توليد {count} مشهدًا</numerusform>
            <numerusform>توليد {count} مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>توليد {count} مشهد قديم</numerusform>
            <numerusform>توليد مشهد قديم واحد</numerusform>
            <numerusform>توليد مشهدين قديمين</numerusform>
            <numerusform>توليد {count} مشاهد قديمة</numerusform>
            <numerusform>توليد {count} مشهدًا قديمًا</numerusform>
            <numerusform>توليد {count} مشهد قديم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate {count} takes</source>
        <extracomment>One: Generate {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>توليد {count} لقطة</numerusform>
            <numerusform>توليد لقطة واحدة</numerusform>
            <numerusform>توليد لقطتين</numerusform>
            <numerusform>توليد {count} لقطات</numerusform>
            <numerusform>توليد {count} لقطة</numerusform>
            <numerusform>توليد {count} لقطة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التوليد منذ {elapsed}، والمعتاد {usual}.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التوليد منذ {elapsed}.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العودة إلى {moment}</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>HTTP {status}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <location filename="../studio/waiting_line.py"/>
        <source>Held by you; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علّقتها أنت؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إخفاء الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إخفاء العناوين</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدة الإنجاز غير معروفة.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في {path} إعدادات غير معقولة، وهي الآن كالمعتاد: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It can also go on from a clip, which Takewright does by its last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يمكنه أيضًا متابعة مقطع؛ ويفعل Takewright ذلك بآخر إطار منه.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلّف {credits} من الأرصدة.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, and that has no take yet; generate that first, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي عند أول إطار من المقطع التالي، وليس لذلك المقطع لقطة بعد؛ ولّدها أولًا، أو أزل الربط.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, which waits for this one itself; take one of these links off, or generate first without it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي عند أول إطار من المقطع التالي، وذلك المقطع ينتظر هذا؛ أزل أحد الربطين، أو ولّد أولًا بدونه.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>It is made from a frame of “{title}”, and that take was not made; nothing was sent or charged. Try “{title}” again, and this goes on by itself, or cancel this and choose another frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُصنع هذا من إطار من «{title}»، ولم تُصنع تلك اللقطة؛ لم يُرسل شيء ولم يُخصم شيء. أعد محاولة «{title}» فيتابع هذا تلقائيًا، أو ألغه واختر إطارًا آخر.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is nested too deep.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التداخل فيه أعمق من اللازم.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON at column {column}: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس JSON كاملًا عند العمود {column}: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس JSON كاملًا: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is of version {version}; this Takewright reads {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو من الإصدار {version}؛ ويقرأ Takewright هذا {known}.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو ملف المقطع نفسه بت ببت، لذلك تبقى بيانات اعتماد محتواه (C2PA) صالحة.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It may have been charged; what it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم خصمه؛ وما كلّفه غير معروف.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج إلى اسم تناديه به الموجّهات.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It starts on the last frame of the clip before, and that has no take yet; generate that too, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ من آخر إطار من المقطع السابق، وليس لذلك المقطع لقطة بعد؛ ولّدها أيضًا، أو أزل الربط.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It takes a film as well, without sound and with fewer pictures; how is not published, so that Takewright sends none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل فيديو أيضًا، بلا صوت وبصور أقل؛ ولم تُنشر الطريقة، لذلك لا يرسل Takewright أيًّا.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is from the service's table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سعره من جدول الخدمة.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سعره غير معروف.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is said to be: “{price}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُقال إن سعره: «{price}».</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ارتفع سعرها من {quote} إلى {price} من الأرصدة ({usd}) منذ طلبها؛ لم يُرسل شيء ولم يُخصم شيء. تابع بالسعر الجديد، أو ألغها.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ارتفع سعرها من {quote} إلى {price} منذ طلبها؛ لم يُرسل شيء ولم يُخصم شيء. تابع بالسعر الجديد، أو ألغها.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to end on the frame after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت لقطته قبل أن يُضبط لينتهي عند الإطار التالي.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to start on the frame before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت لقطته قبل أن يُضبط ليبدأ من الإطار السابق.</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSON بلا رمز</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Keeping in your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحفظ في مكتبتك</translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاحتفاظ بالمقطع</translation>
    </message>
    <message>
        <location filename="../storage/listings.py"/>
        <source>Keeping the list of models</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ قائمة النماذج</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Keeping the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الموجّه</translation>
    </message>
    <message>
        <location filename="../storage/reference_files.py"/>
        <source>Keeping the reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ المرجع</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاحتفاظ بالتعديلات غير المحفوظة</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Kept complete, so that old films open and a service that offers it again works.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُبقي كاملًا لتُفتح الأفلام القديمة وتعمل خدمة تعرضه من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>Left out: {names}. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُرك: {names}. {why}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في السطر {block} من «{name}» كلمات بلا أوقاتها؛ اكتبها هكذا: 00:00:01.000 --&gt; 00:00:02.500 في السطر الذي قبلها.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في السطر {line} من «{name}» ترجمة تنتهي قبل أن تبدأ: «{times}».</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في السطر {line} من «{name}» وقت لا يمكن قراءته: «{text}»؛ تُكتب الأوقات هكذا: 00:00:01,000.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}, {column}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السطر {line}، {column}: {sentence}</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قفل المسار</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>راجع موقع المزوّد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شريط سفلي</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Made a character from a clip of 1 to 4 s, to be called by its name. The cast takes its place.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كان يصنع من مقطع طوله 1 إلى 4 ثوانٍ شخصيةً تُستدعى باسمها. تحل الشخصيات محله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make {count} films of the choices</source>
        <extracomment>One: Make {count} film of the choices</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>صنع {count} فيلم من الاختيارات</numerusform>
            <numerusform>صنع فيلم واحد من الاختيارات</numerusform>
            <numerusform>صنع فيلمين من الاختيارات</numerusform>
            <numerusform>صنع {count} أفلام من الاختيارات</numerusform>
            <numerusform>صنع {count} فيلمًا من الاختيارات</numerusform>
            <numerusform>صنع {count} فيلم من الاختيارات</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إنشاء مجلد للمقطع</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Making the batch's folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إنشاء مجلد الدفعة</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إنشاء مجلد المشروع</translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع صنع {name} قبل نهايته؛ لم يُكتب شيء، فأعد تصديره.</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة البداية</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة النهاية</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مطابقة اللون</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مطابقة علو الصوت</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: nothing is new.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النماذج والأسعار بتاريخ {day}: لا جديد.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: {news}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النماذج والأسعار بتاريخ {day}: {news}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Mood</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأجواء</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المقطع</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل العلامة</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <location filename="../ui/casting/form.py"/>
        <source>Move reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المرجع</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل المشهد</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Move shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل لقطة فرعية</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل اللقطة إلى سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>نقل {count} مقطع</numerusform>
            <numerusform>نقل المقطع</numerusform>
            <numerusform>نقل مقطعين</numerusform>
            <numerusform>نقل {count} مقاطع</numerusform>
            <numerusform>نقل {count} مقطعًا</numerusform>
            <numerusform>نقل {count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل {what}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم المقطع</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم المقاطع</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم الموسيقى</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تسمية العلامة</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Names of the cast stand under the film, before its first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقع أسماء الشخصيات تحت الفيلم، قبل مشهده الأول.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Never tried: read from what the service says of it ({day}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُجرَّب قط: مأخوذ مما تقوله الخدمة عنه ({day}).</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد ترجمة نصية فوق مشهد له لقطة، لذلك لا شيء لكتابته.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تستطيع أي بطاقة رسوميات هنا ترميزه؛ رُمِّز برمجيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا نموذج متاح لدى هذه الخدمة؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>No scene ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم ينتهِ أي مشهد بلا لقطة.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لأي مشهد لقطة بعد، لذلك لا يوجد فيلم؛ ولّد واحدة أولًا.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>Nobody says who “{name}” is; write “{name}: words” in one row of the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُذكر من هو «{name}»؛ اكتب «{name}: كلمات» في صف واحد من الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي: يلزم {total}، والموجود {balance}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي: يلزم {total}، والموجود {balance} ({gone} أُنفقت قبل لحظة)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي: يلزم {total}، والموجود {balance} ({promised} محجوزة لمشاهد منتظرة)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي: يلزم {total}، والموجود {balance} ({promised} محجوزة لمشاهد منتظرة، و{gone} أُنفقت قبل لحظة)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not every price is known before, so your cap of {cap} {what} cannot be kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تُعرف كل الأسعار مسبقًا، لذلك لا يمكن الالتزام بحدّك البالغ {cap} {what}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُولَّد بعد.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Not ordered yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُطلب بعد.</translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تسجيل ما يُرمى</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من {name} أمكن صنع {frames} بدلًا من {frames2} من الإطارات؛ اختر لقطة أخرى، أو شذّبه من جديد.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>On its way.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Only starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المميّزة بنجمة فقط</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Only the 720p price is known. How many character ids it takes is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر المعروف هو سعر 720p فقط. عدد معرّفات الشخصيات المقبولة غير منشور.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut its videos API down and names no successor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوقفت OpenAI واجهة الفيديو ولم تسمِّ بديلًا</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut the model down; kie.ai had paused it since 2026-06-11</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوقفت OpenAI النموذج؛ وكانت kie.ai قد علّقته منذ 2026-06-11</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Opening the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح الدفعة</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>Ordered {count} times</source>
        <extracomment>One: Ordered once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>طُلب {count} مرة</numerusform>
            <numerusform>طُلب مرة واحدة</numerusform>
            <numerusform>طُلب مرتين</numerusform>
            <numerusform>طُلب {count} مرات</numerusform>
            <numerusform>طُلب {count} مرة</numerusform>
            <numerusform>طُلب {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Other services still answer on this wire. A picture has to be of exactly the clip's size.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تزال خدمات أخرى تجيب بهذه الطريقة. يجب أن تكون الصورة بحجم المقطع تمامًا.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حزم الفيلم</translation>
    </message>
    <message>
        <location filename="../media/contact_pdf.py"/>
        <source>Page {number} of {pages}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق المظهر والصوت</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>لصق {count} مقطع</numerusform>
            <numerusform>لصق المقطع</numerusform>
            <numerusform>لصق مقطعين</numerusform>
            <numerusform>لصق {count} مقاطع</numerusform>
            <numerusform>لصق {count} مقطعًا</numerusform>
            <numerusform>لصق {count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوقفتها أنت مؤقتًا.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل الفيلم</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>وضع {count} مشهد في الفيلم</numerusform>
            <numerusform>وضع المشهد في الفيلم</numerusform>
            <numerusform>وضع مشهدين في الفيلم</numerusform>
            <numerusform>وضع {count} مشاهد في الفيلم</numerusform>
            <numerusform>وضع {count} مشهدًا في الفيلم</numerusform>
            <numerusform>وضع {count} مشهد في الفيلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>وضع {count} لقطة في الفيلم</numerusform>
            <numerusform>وضع اللقطة في الفيلم</numerusform>
            <numerusform>وضع لقطتين في الفيلم</numerusform>
            <numerusform>وضع {count} لقطات في الفيلم</numerusform>
            <numerusform>وضع {count} لقطة في الفيلم</numerusform>
            <numerusform>وضع {count} لقطة في الفيلم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة المقطع إلى مكانه</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قراءة طريقة صنع اللقطة</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Reading the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قراءة العناصر</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قراءة الإعدادات</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استرداد التعديلات غير المحفوظة</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الترجمات النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة التلاشي</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة أول إطار</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة من الشخصيات</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة آخر إطار</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove reference of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة مرجع من الشخصيات</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة صورة مرجعية</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة صوت مرجعي</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة فيديو مرجعي</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Remove shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة لقطة فرعية</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الصوت</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العنوان</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الانتقال</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العلامة المائية</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إزالة {count} مقطع</numerusform>
            <numerusform>إزالة المقطع</numerusform>
            <numerusform>إزالة مقطعين</numerusform>
            <numerusform>إزالة {count} مقاطع</numerusform>
            <numerusform>إزالة {count} مقطعًا</numerusform>
            <numerusform>إزالة {count} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إزالة {count} علامة</numerusform>
            <numerusform>إزالة العلامة</numerusform>
            <numerusform>إزالة علامتين</numerusform>
            <numerusform>إزالة {count} علامات</numerusform>
            <numerusform>إزالة {count} علامة</numerusform>
            <numerusform>إزالة {count} علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إزالة {count} مشهد</numerusform>
            <numerusform>إزالة المشهد</numerusform>
            <numerusform>إزالة مشهدين</numerusform>
            <numerusform>إزالة {count} مشاهد</numerusform>
            <numerusform>إزالة {count} مشهدًا</numerusform>
            <numerusform>إزالة {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة {what}</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية الفيلم</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية في الشخصيات</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تسمية المشهد</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/sheet.py"/>
        <source>Replace in {count} scenes</source>
        <extracomment>One: Replace in {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>الاستبدال في {count} مشهد</numerusform>
            <numerusform>الاستبدال في مشهد واحد</numerusform>
            <numerusform>الاستبدال في مشهدين</numerusform>
            <numerusform>الاستبدال في {count} مشاهد</numerusform>
            <numerusform>الاستبدال في {count} مشهدًا</numerusform>
            <numerusform>الاستبدال في {count} مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Replace models of {count} scenes</source>
        <extracomment>One: Replace model of a scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>استبدال نماذج {count} مشهد</numerusform>
            <numerusform>استبدال نموذج مشهد واحد</numerusform>
            <numerusform>استبدال نماذج مشهدين</numerusform>
            <numerusform>استبدال نماذج {count} مشاهد</numerusform>
            <numerusform>استبدال نماذج {count} مشهدًا</numerusform>
            <numerusform>استبدال نماذج {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استعادة الموجّه</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استعادة موجّه اللقطة</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استعادة المشروع</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Reword prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة صياغة الموجّه</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تدوير القطع (Roll)</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Save choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الاختيارات</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذّر الحفظ ({error})؛ الفيلم على القرص كما كان. احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Saving the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الدفعة</translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ دفتر الحساب</translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ «{project}»</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: {each}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعيين أول إطار</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعيين آخر إطار</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Set the character's id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعيين معرّف الشخصية</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إعدادات {count} مشهد</numerusform>
            <numerusform>إعدادات مشهد واحد</numerusform>
            <numerusform>إعدادات مشهدين</numerusform>
            <numerusform>إعدادات {count} مشاهد</numerusform>
            <numerusform>إعدادات {count} مشهدًا</numerusform>
            <numerusform>إعدادات {count} مشهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للقطة الفرعية {number} موجّه بعد.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تزيد اللقطة الفرعية {number} بمقدار {over} من الأحرف على حد {model} البالغ {limit}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدة اللقطة الفرعية {number} هي {seconds} ث؛ ويصنع {model} لقطات فرعية من {least} إلى {most} ث.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض العناوين</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulated gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بوابة محاكاة</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المحاكي</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Six shots in a clip, of 512 characters each. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ست لقطات فرعية في المقطع، لكل منها 512 حرفًا. مدة الإنجاز غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>إزاحة محتوى {count} مقطع (Slip)</numerusform>
            <numerusform>إزاحة محتوى المقطع (Slip)</numerusform>
            <numerusform>إزاحة محتوى مقطعين (Slip)</numerusform>
            <numerusform>إزاحة محتوى {count} مقاطع (Slip)</numerusform>
            <numerusform>إزاحة محتوى {count} مقطعًا (Slip)</numerusform>
            <numerusform>إزاحة محتوى {count} مقطع (Slip)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحريك بطيء إلى اليسار</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحريك بطيء إلى اليمين</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقريب بطيء</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إبعاد بطيء</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>Something else answered at the gateway's address, perhaps a network's sign-in page; nothing was sent or charged; check the address and the network.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أجاب شيء آخر عند عنوان البوابة، ربما صفحة تسجيل الدخول إلى شبكة؛ لم يُرسل شيء ولم يُخصم شيء؛ تحقق من العنوان ومن الشبكة.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع Sora 2 مقاطع طولها 10 أو 15 ث، لا {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع Sora 2 مقاطع طولها 10 أو 15 ث، لا {seconds} ث؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع Sora 2 مقاطع أفقية أو رأسية، لا «{aspect}»؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Sound always comes with the picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يأتي الصوت دائمًا مع الصورة.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم المقطع</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Star {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تمييز {title} بنجمة</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Start on the frame before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البدء من الإطار السابق</translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل المحاكي</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Starts from a picture and has its shape; 10 s only at 768P. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ من صورة ويأخذ شكلها؛ 10 ثوانٍ بدقة 768P فقط. الطول المسموح للموجّه غير منشور.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} توافق المشهد كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} في الفيلم</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} من {total} في الفيلم</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {take_number} من «{scene_title}» طُلبت بالفعل، ربما من Takewright آخر؛ لم يُرسل شيء، أعد طلبها.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سُحب.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes JPEG and PNG only; the picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل JPEG وPNG فقط؛ وتأخذ الصورة شكل الإطار.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes a first frame beside its references, which then gives the shape.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل إطارًا أول إلى جانب مراجعه، وهو الذي يحدد الشكل حينئذٍ.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes one JPEG, PNG or WebP picture of up to 10 MB as its first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل صورة واحدة بصيغة JPEG أو PNG أو WebP حتى 10 MB كأول إطار.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يستطيع Takewright الوصول إلى {host} ({why})؛ لم يُرسل شيء ولم يُخصم شيء؛ تحقق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُغلق Takewright الآن، لذلك لا تُصنع صور أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حدث خطأ في Takewright ({error})؛ لم يضع شيء. تابع، أو شغّله من جديد.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ Takewright بإعداداته المعتادة، دون حدود للإنفاق.</translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توقف Takewright أثناء إرسال هذا، لذلك ربما تم خصم المبلغ؛ افحص من جديد أو أرسل مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost; {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توقف Takewright أثناء سؤال {writer} ({purpose})، وضاع الرد؛ {cost}، وهو مسجّل في دفتر الحساب على أنه ربما تم خصمه. لا يُعاد أي سؤال تلقائيًا.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تكتمل المهمة {task_id} بعد {waited} ث؛ لم يضع شيء، ويُخصم ثمنها مرة واحدة فقط عند اكتمالها؛ انتظرها من جديد برقم المهمة.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text before the first heading belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النص الذي يسبق العنوان الأول لا ينتمي إلى أي مشهد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text between a film's heading and its first scene belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النص بين عنوان الفيلم ومشهده الأول لا ينتمي إلى أي مشهد.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا ما تكلفه.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في مفتاح API فاصل أسطر أو مسافة أو حرف آخر لا يوجد في أي مفتاح، لذلك لم يُرسل شيء ولم يُخصم شيء؛ أدخله من جديد في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلغ مفتاح API الحد الذي وُضع له</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، والرصيد قبل ذلك أو بعده غير معروف؛ ربما تم خصم المبلغ.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، ونقص الرصيد منذ ذلك بمقدار {fell} من الأرصدة لا تفسره أي لقطة أخرى، لذلك ربما تم خصم المبلغ.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list cannot be read now ({error}) Whether it was charged is not known yet; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، ولا يمكن قراءة قائمة المزوّد الآن ({error}) ولا يُعرف بعد هل تم الخصم؛ افحص من جديد لاحقًا.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list does not tell what its clips were made from, so this one cannot be found in it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، ولا تذكر قائمة المزوّد ممَّ صُنعت مقاطعها، فلا يمكن العثور على هذا المقطع فيها؛ ربما تم خصمه. راجع موقع المزوّد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list is too long to be read back to it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، وقائمة المزوّد أطول من أن تُقرأ رجوعًا حتى موضعه؛ ربما تم خصمه. راجع موقع المزوّد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list shows no such clip, so the request was not taken and nothing was charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، ولا تُظهر قائمة المزوّد مقطعًا كهذا، إذن لم يُقبل الطلب ولم يُخصم شيء؛ أرسله مرة أخرى، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد، لكن الرصيد لم ينقص منذ ذلك، لذلك فالأرجح أنه لم يُخصم شيء؛ أرسله مرة أخرى، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost. The provider's list does not show the clip so far, so whether it was charged is not known yet; it is looked at again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ضاع الرد. لا تُظهر قائمة المزوّد المقطع حتى الآن، فلا يُعرف بعد هل تم الخصم؛ ويُعاد فحصها.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقص الرصيد {credits} من الأرصدة من تلقاء نفسه: استخدم شيء آخر هذا المفتاح.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>زاد الرصيد {credits} من الأرصدة من تلقاء نفسه: تعبئة رصيد، أو استرداد تم في مكان آخر.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>The batch in {folder} was begun by another Takewright meanwhile; nothing was sent or charged. Open the file again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدأ Takewright آخر الدفعة في {folder} في أثناء ذلك؛ لم يُرسل شيء ولم يُخصم شيء. افتح الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The cheapest per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرخص لكل ثانية.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن كتابة المقطع في «{parent}» ({strerror})؛ هو مدفوع ويمكن جلبه من جديد؛ اجعل المجلد قابلًا للكتابة.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن جلب المقطع (HTTP {status})؛ هو مدفوع؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن جلب المقطع من {host} ({trouble})؛ هو مدفوع ولم يضع شيء؛ يُتابَع الجلب من حيث توقف عند إعادة المحاولة.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن جلب المقطع كاملًا ({trouble})؛ هو مدفوع ويمكن جلبه من جديد لاحقًا.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصل مقطع «{scene_title}» لكن لا يمكن تشغيله. تم خصم ثمنه؛ نزّله من جديد، فلن يكلف ذلك شيئًا إضافيًا.</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبقى المقطع ضمن «غير مستخدمة»: مجلد {project} غير موجود. أعده إلى مكانه، أو افتح الفيلم من مكانه الحالي.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُجلب المقطع من {host} ({fault})؛ هو مدفوع؛ اسأل الدعم الفني للخدمة مع ذكر رقم المهمة.</translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع {name} ليس حيث كان؛ أعده إلى {parent}، أو ولّد المشهد من جديد.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن التمييز بين ترميزات المقاطع في ملف واحد؛ ولّد أحدها أو حوّله من جديد.</translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع الاتصال بالخدمة قبل أن ترد؛ لم يُخصم شيء ولم يضع شيء؛ تحقق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع الاتصال بـ {host} قبل وصول رد، لذلك ربما قُبل المشهد وتم خصم المبلغ؛ افحص من جديد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The connection to {host} broke before the writer answered, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع الاتصال بـ {host} قبل أن يجيب الكاتب، فربما تم خصم الطلب؛ ولا يُعاد إرساله من تلقاء نفسه؛ وقد تكلف الكتابة من جديد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حدث خلل في القرص أثناء قراءة {name}.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القرص ممتلئ، لذلك لم يُكتب {name}؛ وفّر مساحة وأعد تصديره.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القرص ممتلئ: يلزم {size} إضافية في «{parent}» للمقطع؛ هو مدفوع ولم يضع شيء؛ وفّر بعض المساحة وتابع.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القرص الذي يحفظ Takewright عليه الصور المعالجة ممتلئ؛ وفّر مساحة عليه وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن تسجيل التعديلات؛ السبب: {error}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر المرمِّز أثناء صنع الفيلم؛ أعد تصديره.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعط المرمِّز مجموعات معاملات؛ أعد تثبيت Takewright.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>The entries in “{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة العناصر في «{name}»: {why}.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشل التصدير بسبب خلل في Takewright؛ لم يضع شيء.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشل التصدير بسبب خلل في Takewright؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن قراءة وصف التصدير.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينقص برنامج ffmpeg على هذا الحاسوب جزء تحتاجه العناوين أو الألوان؛ ثبّت Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>برنامج ffmpeg الذي يصنع الأفلام مفقود؛ ثبّت Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>The field “{key}” is missing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحقل «{key}» مفقود.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/batch_look.py"/>
        <source>The file has {count} mistakes; put them right first.</source>
        <extracomment>One: The file has a mistake; put it right first.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>في الملف {count} خطأ؛ صحّح الأخطاء أولًا.</numerusform>
            <numerusform>في الملف خطأ واحد؛ صحّحه أولًا.</numerusform>
            <numerusform>في الملف خطآن؛ صحّحهما أولًا.</numerusform>
            <numerusform>في الملف {count} أخطاء؛ صحّحها أولًا.</numerusform>
            <numerusform>في الملف {count} خطأً؛ صحّحها أولًا.</numerusform>
            <numerusform>في الملف {count} خطأ؛ صحّحها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service; get it from its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف أكبر من {largest} GiB، ولا مقطع بهذا الحجم، لذلك لم يُجلب؛ هو مدفوع وما زال لدى الخدمة؛ احصل عليه من موقعها.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>The file of this take is missing; find it again, or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملف هذه اللقطة مفقود؛ اعثر عليه من جديد، أو اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن صنع الفيلم بسبب خلل في Takewright؛ لم يضع شيء.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد الفيلم في {folder}؛ لم يُرسل شيء ولم يُخصم شيء. وصّل قرصه أو أعد المجلد إلى مكانه، ثم أعد الطلب.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم أقصر من إطار واحد؛ اجعل مقاطعه أطول.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُصدَّر الفيلم.</translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُكتب الفيلم كما قُرئ؛ ربما في القرص عطل.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن قراءة وصف الفيلم.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم ملف الفيلم أطول مما يسمح به ذلك القرص؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن الاطلاع على مجلد الفيلم {folder} الآن ({strerror})؛ مقطعه مدفوع ولم يضع شيء. وصّل قرصه أو اجعله قابلًا للقراءة، ثم تابع.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The first row names no column “prompt”. It has to name the columns, as in: film, title, prompt, model, aspect, seconds.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يسمّي الصف الأول عمود «prompt». عليه أن يسمّي الأعمدة، مثل: film, title, prompt, model, aspect, seconds.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>The first scene of a film continues none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد الأول في الفيلم لا يتابع أي مشهد.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُسمح بالكتابة في المجلد {folder}؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن صنع الإطارات.</translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطارات أحد المقاطع بترتيب لا يمكن تجميعه.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway does not let this key use the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تسمح البوابة لهذا المفتاح باستخدام النموذج</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway kept the file of this clip until {until} UTC, and it had not been fetched by then; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>احتفظت البوابة بملف هذا المقطع حتى {until} UTC، ولم يكن قد جُلب حتى ذلك الوقت؛ وقد دُفع ثمنه؛ اسأل دعمها مع ذكر رقم المهمة، لأن التوليد من جديد يكلف من جديد.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد ملف هذا المقطع لدى البوابة؛ وقد دُفع ثمنه؛ اسأل دعمها مع ذكر رقم المهمة، لأن التوليد من جديد يكلف من جديد.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح في حلقة المفاتيح</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حلقة مفاتيح هذا الحاسوب مقفلة أو لا تجيب، فلا يمكن قراءة المفتاح الذي فيها؛ افتح قفلها وحاول من جديد، أو عيّن {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حلقة مفاتيح هذا الحاسوب مقفلة أو لا تجيب، فلا يُحتفظ بالمفتاح إلا حتى ينتهي البرنامج؛ افتح قفلها واحفظ المفتاح من جديد، أو عيّن {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حلقة مفاتيح هذا الحاسوب مقفلة، لذلك ما زال المفتاح فيها.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يظهر الإطار الأخير من {before} مرتين.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>يظهر الإطار الأخير من {before} {count} مرة.</numerusform>
            <numerusform>يظهر الإطار الأخير من {before} مرة واحدة.</numerusform>
            <numerusform>يظهر الإطار الأخير من {before} مرتين.</numerusform>
            <numerusform>يظهر الإطار الأخير من {before} {count} مرات.</numerusform>
            <numerusform>يظهر الإطار الأخير من {before} {count} مرة.</numerusform>
            <numerusform>يظهر الإطار الأخير من {before} {count} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد رابط المقطع صالحًا (HTTP {status})؛ المقطع مدفوع، ويمكن طلب رابط جديد.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة المهام المدفوعة</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الملفات المرفوعة</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استغرق النموذج وقتًا أطول من اللازم لصنع المقطع</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كان النموذج مشغولًا جدًا فلم يصنع المقطع</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تأخذ الصورة شكل الإطار.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The price was a promotion until about 2026-10-07 and may be higher now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كان السعر عرضًا حتى نحو 2026-10-07 وقد يكون الآن أعلى.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشروع في {folder} حفظه إصدار أحدث من Takewright (إصدار المشروع {version}، وهذا يعرف حتى {schema_version}) وتُرك كما هو؛ حدّث Takewright لفتحه.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>The prompt does not name “{name}”; say what they do.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يذكر الموجّه «{name}»؛ اذكر ما يفعله.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه فارغ؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يزيد الموجّه {length} من الحروف على حد Sora 2 البالغ {prompt_limit}؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يزيد الموجّه {over} من الحروف على حد {model} البالغ {prompt_limit}.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد المزوّد يعرف هذه المهمة، لذلك لا يُعرف هل تم خصم المبلغ؛ ابحث عن رقم المهمة في موقعه قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن استخدام الوكيل أو ملف الشهادات المذكور في البيئة، لذلك لم يُرسل شيء ولم يُخصم شيء؛ صحّح HTTPS_PROXY أو ALL_PROXY أو SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The quotes are not balanced here; a quote within a cell is written twice, and the cell has quotes around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علامات الاقتباس هنا غير متوازنة؛ علامة الاقتباس داخل الخلية تُكتب مرتين، وتحاط الخلية بعلامات اقتباس.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The row has {cells} cells for {columns} columns; put quotes around text that has a separator in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الصف {cells} من الخلايا مقابل {columns} من الأعمدة؛ ضع علامات اقتباس حول النص الذي يحوي فاصلًا.</translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم النموذجي {name} تالف؛ ثبّت Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after begins on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ المشهد التالي بإطار آخر الآن.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للمشهد التالي لقطة أخرى الآن.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before ends on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي المشهد السابق بإطار آخر الآن.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للمشهد السابق لقطة أخرى الآن.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد موجّه بعد.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The scene has no prompt yet; nothing was sent or charged. Write one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد موجّه بعد؛ لم يُرسل شيء ولم يُخصم شيء. اكتب موجّهًا أولًا.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>The scene has no prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد موجّه.</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في المشهد حرف أو رقم لا يمكن إرساله؛ لم يُرسل شيء ولم يُخصم شيء؛ اكتب الموجّه من جديد.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>The scene holds a character that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في المشهد حرف لا يمكن إرساله؛ لم يُرسل شيء ولم يُخصم شيء؛ اكتب الموجّه من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصطف هنا المشاهد التي تكتبها، بترتيب الفيلم.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في السيناريو {found} من المشاهد؛ يأخذ Takewright {max_scenes} في المرة.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في السيناريو {lines} من الأسطر؛ يقرأ Takewright {max_lines} في المرة.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السيناريو فارغ: لا شيء فيه يتحول إلى مشاهد.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن استخدام عنوان الخدمة «{shown}» ({fault})؛ لم يُرسل شيء. استخدم عنوانًا مثل {kie_address}.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطلب الخدمة عددًا أقل من الطلبات</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تستطع الخدمة جلب الصورة أو الملف الذي يشير إليه المشهد</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تستطع الخدمة صنع صوت المقطع</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تستطع الخدمة أن تخبر {what}؛ {cost}؛ أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تستطع الخدمة التعامل مع هذا الطلب، وغالبًا ما يكون السبب إعدادًا أو صورة</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تقبل الخدمة مفتاح API</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تقدّم الخدمة هذا النموذج</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The service does not offer this writer now; nothing was charged; choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تعرض الخدمة هذا الكاتب الآن؛ لم يُخصم شيء؛ اختر كاتبًا آخر.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت الخدمة أثناء صنع المقطع</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت الخدمة أثناء استلام الطلب</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوقفت الخدمة هذا النموذج مؤقتًا</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أوقفت الخدمة تشغيل هذا النموذج</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة مغلقة للصيانة</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صنعت الخدمة المقطع ثم حجبته بسبب محتواه</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد ملف هذا المقطع لدى الخدمة؛ وقد دُفع ثمنه؛ اسأل دعمها الفني مع ذكر رقم المهمة، لأن التوليد من جديد يكلف من جديد.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة الصورة بسبب محتواها</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة الموجّه بسبب محتواه</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة الموجّه أو الصورة أو المقطع المكتمل بسبب المحتوى، ولا تذكر أيها</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة الطلب</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقول الخدمة إن المقطع اكتمل لكنها لم تعط ملفًا</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service says what “{model}” costs in a form that this Takewright does not read, so its price stays unknown; nothing was charged. Look on its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تذكر الخدمة تكلفة «{model}» بصيغة لا يقرؤها هذا الإصدار من Takewright، فيبقى سعره غير معروف؛ لم يُخصم شيء. راجع موقعها.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أرسلت الخدمة رسالة بدلًا من المقطع؛ هو مدفوع؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service's table of prices came in part only; nothing was charged, and the prices that were known stay; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يصل من جدول أسعار الخدمة إلا جزء؛ لم يُخصم شيء، وتبقى الأسعار التي كانت معروفة؛ افحص من جديد لاحقًا.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات في {path} تالفة؛ تُستبدل مع التغيير القادم.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات في {path} تالفة؛ حُفظت باسم {name}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The shots come to {total} s and the clip is {seconds} s; make them agree.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مجموع اللقطات الفرعية {total} ث ومدة المقطع {seconds} ث؛ اجعلهما متوافقين.</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يبدأ المحاكي؛ لم يُخصم شيء. شغّل Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ صوت {after} بعد صورته بـ {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي صوت {before} قبل صورته بـ {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أنماط العناوين مفقودة أو تالفة؛ ثبّت Takewright من جديد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The table is empty.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت اللقطة ويجري جلبها، وصل منها {percent} %.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت اللقطة ويجري جلبها.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>The take that “{name}” is a frame of is not in the film any more; choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة التي أُخذ منها الإطار «{name}» لم تعد في الفيلم؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The text holds a character that cannot be sent; nothing was sent or charged; type it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في النص حرف لا يمكن إرساله؛ لم يُرسل شيء ولم يُخصم شيء؛ اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا كلمات في الموضوع؛ اذكر عمّ يتحدث الفيلم.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموضوع فارغ؛ اذكر في بضع كلمات عمّ يتحدث الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تفتح النافذة الفيلم النموذجي.</translation>
    </message>
    <message>
        <location filename="../media/drawn_lines.py"/>
        <source>The words of the contact sheet could not be drawn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر رسم كلمات ورقة المعاينة.</translation>
    </message>
    <message>
        <location filename="../studio/writers_room.py"/>
        <source>The writer at your own address needs a key; nothing was sent. Add it in Settings, on the page Writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج الكاتب عند عنوانك الخاص إلى مفتاح؛ لم يُرسل شيء. أضفه في الإعدادات، في صفحة «الكاتب».</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at your own address needs the name of a model; nothing was sent; enter it in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج الكاتب عند عنوانك الخاص إلى اسم نموذج؛ لم يُرسل شيء؛ أدخله في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at {host} said nothing for {seconds} s, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يقل الكاتب عند {host} شيئًا مدة {seconds} ث، فربما تم خصم الطلب؛ ولا يُعاد إرساله من تلقاء نفسه؛ وقد تكلف الكتابة من جديد مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/written.py"/>
        <source>The writer gave {count} scenes where {wanted} were asked for.</source>
        <extracomment>One: The writer gave {count} scene where {wanted} were asked for.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>أعطى الكاتب {count} مشهد والمطلوب {wanted}.</numerusform>
            <numerusform>أعطى الكاتب مشهدًا واحدًا والمطلوب {wanted}.</numerusform>
            <numerusform>أعطى الكاتب مشهدين والمطلوب {wanted}.</numerusform>
            <numerusform>أعطى الكاتب {count} مشاهد والمطلوب {wanted}.</numerusform>
            <numerusform>أعطى الكاتب {count} مشهدًا والمطلوب {wanted}.</numerusform>
            <numerusform>أعطى الكاتب {count} مشهد والمطلوب {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer gave {given} scenes where {wanted} were asked for; the first ones and the last are here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أعطى الكاتب من المشاهد {given} والمطلوب {wanted}؛ هنا المشاهد الأولى والأخير.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer would not write this (“{said}”). {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يشأ الكاتب كتابة هذا («{said}»). {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer would not write this; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يشأ الكاتب كتابة هذا؛ والموجّه باقٍ كما كان.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it cost {credits} credits; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يشأ الكاتب كتابة هذا{said}؛ وكلّف {credits} من الأرصدة؛ صُغه بكلمات أخرى أو اختر كاتبًا آخر.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it may have been charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يشأ الكاتب كتابة هذا{said}؛ وربما تم خصمه؛ صُغه بكلمات أخرى أو اختر كاتبًا آخر.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; nothing was charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يشأ الكاتب كتابة هذا{said}؛ لم يُخصم شيء؛ صُغه بكلمات أخرى أو اختر كاتبًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer's answer broke off; what came whole is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع رد الكاتب؛ وما وصل كاملًا موجود هنا.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used. {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر استخدام رد الكاتب. {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer's answer could not be used; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر استخدام رد الكاتب؛ والموجّه باقٍ كما كان.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used; the scene is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر استخدام رد الكاتب؛ والمشهد باقٍ كما كان.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service answered with {what}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أجابت خدمة الكاتب بـ {what}، فربما تم خصم الطلب؛ ولا يُعاد إرساله من تلقاء نفسه؛ وقد تكلف الكتابة من جديد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service asks for fewer requests; nothing was charged; wait a minute and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطلب خدمة الكاتب طلبات أقل؛ لم يُخصم شيء؛ انتظر دقيقة واكتب من جديد.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service failed{said}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشلت خدمة الكاتب{said}، فربما تم خصم الطلب؛ ولا يُعاد إرساله من تلقاء نفسه؛ وقد تكلف الكتابة من جديد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service refused the request{said}; nothing was charged; choose another writer or change the text.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت خدمة الكاتب الطلب{said}؛ لم يُخصم شيء؛ اختر كاتبًا آخر أو غيّر النص.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>There are no prompts in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا موجّهات في «{name}».</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>There are no words in this prompt; write some first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا كلمات في هذا الموجّه؛ اكتب بعضها أولًا.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There are not enough credits for the writer; nothing was charged; top up at the service and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تكفي الأرصدة للكاتب؛ لم يُخصم شيء؛ اشحن رصيدك لدى الخدمة واكتب من جديد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There are two columns “{column}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد عمودان باسم «{column}».</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There are two films “{film}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد فيلمان باسم «{film}».</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>There are {needs}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{needs}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>There is a click between {before} and {after}, {level} dB over the sound around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بين {before} و{after} طقطقة أعلى بـ {level} dB من الصوت حولها.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد مشروع بالفعل في {folder}؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح API بعد، لذلك لم يُرسل شيء ولم يُخصم شيء؛ أضف مفتاحًا في الإعدادات أو حدّد KIE_API_KEY.</translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح API؛ لم يُرسل شيء ولم يُخصم شيء. أضف مفتاحًا أولًا.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There is no chat service at this address; nothing was charged; check the writer's address in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد خدمة محادثة عند هذا العنوان؛ لم يُخصم شيء؛ تحقق من عنوان الكاتب في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip after it to end on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مقطع بعده لينتهي عنده؛ أزل الربط.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip before it to start on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مقطع قبله ليبدأ منه؛ أزل الربط.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مقطع في {folder} بعد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد عمود «{head}»؛ هل المقصود «{near}»؟</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; there are {known}, and more in the guide.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد عمود «{head}»؛ الأعمدة هي {known}، والمزيد في الدليل.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>There is no field “{key}” here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد حقل «{key}» هنا.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/given_cast.py"/>
        <source>There is no file “{path}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد ملف «{path}».</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مجلد {folder} لكتابة {name} فيه.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or set TAKEWRIGHT_VIDEOS_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح للبوابة بعد، لذلك لم يُرسل شيء ولم يُخصم شيء؛ أضف مفتاحًا في الإعدادات أو عيّن TAKEWRIGHT_VIDEOS_KEY.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح لاختباره؛ الصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد نموذج «{model_id}»؛ لم يُرسل شيء. النماذج المتاحة: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد نموذج «{name}»؛ هل المقصود «{near}»؟</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; several have | between them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد نموذج «{name}»؛ تُفصل النماذج المتعددة بعلامة |.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; “takewright models” lists them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد نموذج «{name}»؛ يسردها الأمر «takewright models».</translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة في «{name}».</translation>
    </message>
    <message>
        <location filename="../domain/exporting.py"/>
        <source>There is no preset “{name}”; there are {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد إعداد مسبق «{name}»؛ الموجود: {known}.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا سعر لأقل من صفر مقاطع.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مشروع في {folder}؛ ربما نُقل أو أُعيدت تسميته أو هو على قرص غير متصل.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا متسع للملفات المؤقتة، لذلك لم يُعالَج مقطع؛ وفّر مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا متسع للملفات المؤقتة، لذلك لم يُرسم عنوان؛ وفّر مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>There is no scene in it; a film begins with “# its name”, a scene with “## its title”, and under that stands its prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشهد فيه؛ يبدأ الفيلم بـ «# اسمه»، والمشهد بـ «## عنوانه»، وتحته يأتي موجّهه.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no scene under the names of the columns.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا مشهد تحت أسماء الأعمدة.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد نمط قصة «{style}»؛ الموجود: {names}.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is no video service of this kind at the gateway's address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد خدمة فيديو من هذا النوع عند عنوان البوابة</translation>
    </message>
    <message>
        <location filename="../domain/writers.py"/>
        <source>There is no writer “{writer}”; nothing was sent. There are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد كاتب «{writer}»؛ لم يُرسل شيء. المتاح: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/given_cast.py"/>
        <source>There is no “{name}” in your library; “takewright cast list” says who is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد «{name}» في مكتبتك؛ يسرد الأمر «takewright cast list» من فيها.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is not enough money on the gateway's account</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مال كافٍ في حساب البوابة</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>There is nothing on the clipboard that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس في الحافظة ما يمكن عرضه على نموذج.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>There is nothing to order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء لطلبه.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>These are {takes} takes; a batch has {most} at most. Part it into several files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه {takes} من اللقطات؛ وفي الدفعة {most} على الأكثر. قسّمها على عدة ملفات.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <location filename="../ui/batch/choosing.py"/>
        <source>These choices are of another batch; nothing was changed. Save them again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه الاختيارات لدفعة أخرى؛ لم يتغير شيء. احفظها من جديد.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are from the planner on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه المشاهد من المخطِّط على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are the script's own, read on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه المشاهد من السيناريو نفسه، قُرئت على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس على هذا الحاسوب حلقة مفاتيح يستطيع Takewright استخدامها، فلا يُحتفظ بالمفتاح إلا حتى ينتهي البرنامج؛ للاحتفاظ به، ثبّت واحدة (GNOME Keyring أو KWallet)، أو عيّن {variable}.</translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يستطيع ffmpeg على هذا الحاسوب كتابة {preset}؛ اختر إعدادًا مسبقًا آخر.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>This is number {place} in a row that starts on the last frame before. A frame that a model made loses detail and colour each time it is made from again, so faces and places drift after {longest}; start this scene from a picture or from its cast instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا رقم {place} في سلسلة يبدأ كل مشهد فيها من آخر إطار من سابقه. الإطار الذي صنعه نموذج يفقد من التفاصيل والألوان كلما صُنع منه من جديد، فتتغير الوجوه والأماكن بعد {longest}؛ ابدأ هذا المشهد من صورة أو من شخصياته بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>This is of one scene; write it under the scene's heading.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا يخص مشهدًا واحدًا؛ اكتبه تحت عنوان المشهد.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه لم تُرسل ولم تكلف شيئًا، لأن سابقة لها انتهت هكذا: {cause}</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>This take is not in the film any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تعد هذه اللقطة في الفيلم؛ اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>This take is not in this film; drop one that is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه اللقطة ليست في هذا الفيلم؛ أفلت لقطة منه.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيكلف هذا {total} بعد {before} أُنفقت أو حُجزت بالفعل، وهو فوق حدّك البالغ {cap} {what}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيكلف هذا {total}، وهو فوق حدّك البالغ {cap} {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اشحن رصيدك، أو اختر مشاهد أقل أو أقصر.</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب المقطع</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب الإطارات السوداء</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب حتى الصوت</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب {what}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط بالمشهد التالي</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط بالمشهد السابق</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح قفل المسار</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء كتم المقطع</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء كتم المقاطع</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء كتم الموسيقى</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء كتم التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s with sound; frames exclude reference media, and the seconds of reference films are billed as well.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حتى 30 ثانية مع الصوت؛ الإطارات تستبعد الوسائط المرجعية، وتُحتسب ثواني مقاطع الفيديو المرجعية أيضًا.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s, from up to 30 pictures. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حتى 30 ثانية، من 30 صورة على الأكثر. تكلفته مع فيديو مرجعي غير معروفة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to ten shots in one clip of up to 25 s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حتى عشر لقطات فرعية في مقطع لا يتجاوز 25 ثانية.</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة لهذا المقطع</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام لقطة المشهد</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج الانتظار إلى فترة موجبة ومهلة لا تقل عن الصفر.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتظر دورها في قائمة الانتظار؛ لم يُرسل شيء ولم يُخصم شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Wan 3.0, sooner. The seconds of reference films are billed as well. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إنه Wan 3.0 بوقت أقصر. تُحتسب ثواني مقاطع الفيديو المرجعية أيضًا. مدة الإنجاز غير معروفة.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>What is not to be seen is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يزيد وصف ما لا ينبغي أن يُرى بمقدار {over} من الأحرف على حد {model} البالغ {limit}.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن قراءة المطلوب صنعه: {error}</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>What it cost was never published exactly.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تُنشر تكلفته بدقة قط.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>What this is made from could not be written down ({why}); nothing was sent or charged. Free some room and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذّر حفظ ما يُصنع منه هذا ({why})؛ لم يُرسل شيء ولم يُخصم شيء. أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما نُسخ</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied could not be written down ({why}); free some room.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذرت كتابة ما نُسخ ({why})؛ أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>What was known stays.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبقى ما كان معروفًا.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>Writer · {purpose}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب · {purpose}</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تسجيل التعديلات</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة طريقة صنع اللقطة</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Writing the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة ورقة المعاينة</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Writing the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة العناصر</translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة الفيلم</translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة دفتر الحساب</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Writing the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة الموجّهات</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>Your own models are not used, only those of Takewright: {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تُستخدم نماذجك الخاصة، بل نماذج Takewright وحدها: {why}</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مستند في حاوية ZIP (مثل DOCX أو ODT)</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>a newer Takewright wrote it (version {version})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتبه Takewright أحدث (الإصدار {version})</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt in safer words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موجّه بكلمات أكثر أمانًا</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt made shorter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقصير موجّه</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt rewritten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة صياغة موجّه</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مرجع</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أحال خادم بعيد إلى هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملف نص منسق (RTF)</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a scene of a story written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة كتابة مشهد من قصة</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story put right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصحيح قصة</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة قصة</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a test of the writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختبار للكاتب</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أضفها وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رد فارغ</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مستند Word قديم</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>ask the gateway for access or choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اطلب من البوابة إتاحة الوصول أو اختر نموذجًا آخر</translation>
    </message>
    <message>
        <location filename="../interchange/batch.py"/>
        <source>batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دفعة</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../interchange/captions.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غيّر الموجّه وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غيّر الموجّه أو الصورة وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غيّر المشهد وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يغيّر ترميزه في وسطه</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فصل</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>check the address in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحقق من العنوان في الإعدادات</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحقق من إعدادات المشهد أو أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر نموذجًا آخر</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شارة النهاية</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ إلى الأسود</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ إلى الأبيض</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشٍ متداخل</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يبدأ بإطار قائم بذاته</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أدخل مفتاحًا صالحًا في الإعدادات</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد الجلب {percent} %</translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يستطع ffmpeg صنع الفيديو؛ رسالته نفسها تحت «التفاصيل».</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أول إطار</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لليوم</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>للنقرة الواحدة</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لهذا الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التثبيت</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إطار ثابت</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ولّد من جديد</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التوليد</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التوليد {elapsed}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تابع حين تعود</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه حرف لا يوجد في أي مفتاح</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه فاصل أسطر</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه مسافة</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>معدل إطاراته غير منتظم</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مجموعات معاملاته تالفة</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يخفي بعض إطاراته</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>how the clip is doing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بحال المقطع</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بترميز H.264 من نوع لا تعرضه بعض المشغّلات</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تالف ({error}) وتُرك كما هو</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أطول من أن يكون مفتاحًا</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مُدار بحسب بياناته الوصفية</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بترميز {codec}، والفيلم بترميز H.264</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر لدى الخدمة</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يبدأ بـ https://</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يذكر إصداره</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه مسافة أو حرف آخر لا يوجد في أي عنوان</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه جزء «?» أو «#»</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it has no length that can be chosen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليست له مدة يمكن اختيارها</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>it has other fields than it should</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فيه حقول غير التي ينبغي أن تكون فيه</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يحوي مشروعًا</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أطول مما قالت الخدمة</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <location filename="../storage/records.py"/>
        <source>it is nested too deep</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متداخل بعمق زائد</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير آمن: https وحده يحفظ سرية المفتاح والمقاطع</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <location filename="../studio/chat_desk.py"/>
        <source>it may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم خصم المبلغ</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it needs “{field}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج إلى «{field}»</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it says nothing of the picture's shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يذكر شيئًا عن أبعاد الصورة</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توقف في الطريق</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it takes no prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل موجّهًا</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم خصم المبلغ</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُحيل أكثر من {most_redirects} مرة</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُحيل إلى غير عنوان</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنصر</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شهادته غير موثوق بها</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مضيفه أو منفذه مكتوب بشكل خاطئ</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر طوله</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُعثر على اسمه</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحفظ إطاراته بطريقة غير مألوفة</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>آخر إطار</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>list of choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الاختيارات</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>list of prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الموجّهات</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>list of shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الاختصارات</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>live</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متاح</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افحص المهمة من جديد، ثم اسأل الدعم الفني للخدمة مع ذكر رقم المهمة</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شريط سفلي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم خصم المبلغ</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مكتوم</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة أي إصدار سابق منه، لكن المقاطع إلى جانبه لم تُمس</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا رقم مهمة</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>no video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا فيديو</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي لهذا المقطع</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة لا تكفي: يلزم 30 لمدة 10 ث، و45 لمدة 15 ث</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء يجيب هناك</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء لتوليده</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُخصم شيء ولم يضع شيء</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>paused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إصدار المشروع {version}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ارفع حده لدى الخدمة أو استخدم مفتاحًا آخر</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقاطع فيديو مرجعية</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صور مرجعية</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أصوات مرجعية</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>retired</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسحوب من الخدمة</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيناريو</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/batch_takes.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقريب بطيء</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>something that is no answer of a writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شيء ليس ردًّا من كاتب</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شيء ليس JSON</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قديم</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>std is 720p, pro 1080p. Sound is on unless it is turned off, and costs more. How many shots it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الوضع std يعني 720p وpro يعني 1080p. الصوت مفعّل ما لم يُوقف، ويكلف أكثر. عدد اللقطات الفرعية المقبولة والطول المسموح للموجّه غير منشورين.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} من {total}</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرد أطول من اللازم</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات أو المظهر</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>the character of {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>شخصية {name}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينقطع الاتصال مرارًا</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يقبله القرص</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبلغ قرص {path} عن خطأ؛ افحصه أو اختر قرصًا آخر</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انتهى الملف قبل أوانه</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف أكبر مما يتسع له قرص {path}؛ اختر قرصًا آخر</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it ends on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطار الذي ينتهي عنده</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it starts on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطار الذي يبدأ منه</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة المهام المدفوعة</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>the list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قائمة الملفات المرفوعة</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model's own options</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خيارات النموذج الخاصة</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اسم {path} أطول مما يسمح به هذا القرص؛ اختر اسمًا أقصر</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أحدث إصدار سليم هو {version}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفض الوكيل</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البذرة</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service does not list it any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم تعد الخدمة تدرجه</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>the service does not say what it takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا تقول الخدمة ما الذي يقبله</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لدى الخدمة منه أقل مما قالت</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service refused a scene for it; it is offered again six hours later, or once a scene is taken</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رفضت الخدمة مشهدًا له؛ ويُعرض من جديد بعد ست ساعات، أو حالما يُقبل مشهد</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أرسلت الخدمة جزءًا منه غير المطلوب</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات الفرعية</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة المشهد التالي</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطة المشهد السابق</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>the take that a frame is from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة التي أُخذ منها إطار</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد هناك نموذج «{model}»؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد إصدار {version}</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>there is nothing in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يحق لهذا المستخدم الكتابة في {path}؛ اختر مجلدًا آخر أو غيّر أذوناته</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملفات مفتوحة كثيرة جدًا على هذا الحاسوب؛ أغلق بعض البرامج وأعد المحاولة</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملفات مفتوحة كثيرة جدًا؛ أغلق بعض النوافذ وأعد المحاولة</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>top up at the gateway and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اشحن رصيدك لدى البوابة وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اشحن رصيدك لدى الخدمة وولّد من جديد</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشذّب بين الإطارات المفتاحية</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <location filename="../domain/unverified.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف، مسترد</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>up to {credits} credits may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم خصم ما يصل إلى {credits} من الأرصدة</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدم صورة أخرى وولّد من جديد</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>used {count} times</source>
        <extracomment>One: used once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>استُخدم {count} مرة</numerusform>
            <numerusform>استُخدم مرة واحدة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم {count} مرات</numerusform>
            <numerusform>استُخدم {count} مرة</numerusform>
            <numerusform>استُخدم {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينقص الإصدار {version} ما لا بد منه</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انتظر دقيقة وتابع</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العلامة المائية</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model costs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يكلفه نموذج</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يقبله نموذج</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what it is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُعرض عليه</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>what it takes is said in a form that this Takewright does not read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يقبله مذكور بصيغة لا يقرؤها هذا الإصدار من Takewright</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>what it takes was not asked for yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُسأل بعد عما يقبله</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what its models cost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما تكلفه نماذجها</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بالرصيد</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>what was ordered goes on there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما طُلب مستمر هناك</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>where the clip is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بمكان المقطع</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بما إذا كانت قد أخذت «{name}»</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>whether the video was removed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هل أُزيل الفيديو</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <location filename="../api/videos.py"/>
        <source>which models it offers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بالنماذج التي تقدّمها</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>which videos it has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لديها من مقاطع الفيديو</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>your own entry; the service's list has not named it since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مُدخلك الخاص؛ لم تذكره قائمة الخدمة منذ {date}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ {after} بألوان غير التي ينتهي بها {before}: الفارق {percent} %.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ {after} أفتح بنسبة {percent} % مما ينتهي به {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ {after} أغمق بنسبة {percent} % مما ينتهي به {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت {after} أعلى من {before} بـ {level} dB.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت {after} أخفض من {before} بـ {level} dB.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار مرتين.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown {count} times.</source>
        <extracomment>One: {after} was made to start on the last frame of {before}, so that is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار {count} مرة.</numerusform>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار مرة واحدة.</numerusform>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار مرتين.</numerusform>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار {count} مرات.</numerusform>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار {count} مرة.</numerusform>
            <numerusform>صُنع {after} ليبدأ من آخر إطار من {before}، لذلك يظهر ذلك الإطار {count} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{amount} + {unpriced} غير معروف</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} من الأرصدة في {since}، و{balance} في {until}؛ والباقي في الأسطر بينهما.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{before} was made to end on the first frame of {after}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنع {before} لينتهي عند أول إطار من {after}، لذلك يظهر ذلك الإطار مرتين.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{choices} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{choices} ث</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{clips} holds the film's own clips, which are never written over; choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في {clips} مقاطع الفيلم نفسه، ولا يُكتب فوقها أبدًا؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُسخ {copied} من {length} بت ببت، وأُعيد ترميز {rest}.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُسخ {copied} من {length} بت ببت، وأُعيد ترميز {rest}: {why}.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} GB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} GB</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} MB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{count} black frames flash between {before} and {after}.</source>
        <extracomment>One: A black frame flashes between {before} and {after}.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>يومض {count} إطار أسود بين {before} و{after}.</numerusform>
            <numerusform>يومض إطار أسود واحد بين {before} و{after}.</numerusform>
            <numerusform>يومض إطاران أسودان بين {before} و{after}.</numerusform>
            <numerusform>تومض {count} إطارات سوداء بين {before} و{after}.</numerusform>
            <numerusform>يومض {count} إطارًا أسود بين {before} و{after}.</numerusform>
            <numerusform>يومض {count} إطار أسود بين {before} و{after}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} بايت</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} ترجمة نصية</numerusform>
            <numerusform>ترجمة نصية واحدة</numerusform>
            <numerusform>ترجمتان نصيتان</numerusform>
            <numerusform>{count} ترجمات نصية</numerusform>
            <numerusform>{count} ترجمة نصية</numerusform>
            <numerusform>{count} ترجمة نصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>{count} chosen for their scenes</source>
        <extracomment>One: {count} chosen for its scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>اختيرت {count} لقطة لمشاهدها</numerusform>
            <numerusform>اختيرت لقطة واحدة لمشهدها</numerusform>
            <numerusform>اختيرت لقطتان لمشهديهما</numerusform>
            <numerusform>اختيرت {count} لقطات لمشاهدها</numerusform>
            <numerusform>اختيرت {count} لقطة لمشاهدها</numerusform>
            <numerusform>اختيرت {count} لقطة لمشاهدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{count} مقاطع</numerusform>
            <numerusform>{count} مقطعًا</numerusform>
            <numerusform>{count} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>لـ {count} مقطع فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفه نفسه؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
            <numerusform>لأحد المقاطع فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفه نفسه؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
            <numerusform>لمقطعين فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفيهما؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
            <numerusform>لـ {count} مقاطع فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفاتها نفسها؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
            <numerusform>لـ {count} مقطعًا فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفاتها نفسها؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
            <numerusform>لـ {count} مقطع فيه بيانات اعتماد محتوى (C2PA) لا تصلح إلا لملفاتها نفسها؛ وهذا الملف لا يحمل أيًا منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count} عناصر</numerusform>
            <numerusform>{count} عنصرًا</numerusform>
            <numerusform>{count} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} entries came from your library.</source>
        <extracomment>One: {count} entry came from your library.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>جاء {count} عنصر من مكتبتك.</numerusform>
            <numerusform>جاء عنصر واحد من مكتبتك.</numerusform>
            <numerusform>جاء عنصران من مكتبتك.</numerusform>
            <numerusform>جاءت {count} عناصر من مكتبتك.</numerusform>
            <numerusform>جاء {count} عنصرًا من مكتبتك.</numerusform>
            <numerusform>جاء {count} عنصر من مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>عاد {count} ملف.</numerusform>
            <numerusform>عاد ملف واحد.</numerusform>
            <numerusform>عاد ملفان.</numerusform>
            <numerusform>عادت {count} ملفات.</numerusform>
            <numerusform>عاد {count} ملفًا.</numerusform>
            <numerusform>عاد {count} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} ملف مفقود.</numerusform>
            <numerusform>ملف واحد مفقود.</numerusform>
            <numerusform>ملفان مفقودان.</numerusform>
            <numerusform>{count} ملفات مفقودة.</numerusform>
            <numerusform>{count} ملفًا مفقودًا.</numerusform>
            <numerusform>{count} ملف مفقود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} films</source>
        <extracomment>One: {count} film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} فيلم</numerusform>
            <numerusform>فيلم واحد</numerusform>
            <numerusform>فيلمان</numerusform>
            <numerusform>{count} أفلام</numerusform>
            <numerusform>{count} فيلمًا</numerusform>
            <numerusform>{count} فيلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choosing.py"/>
        <source>{count} films were made.</source>
        <extracomment>One: {count} film was made.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>صُنع {count} فيلم.</numerusform>
            <numerusform>صُنع فيلم واحد.</numerusform>
            <numerusform>صُنع فيلمان.</numerusform>
            <numerusform>صُنعت {count} أفلام.</numerusform>
            <numerusform>صُنع {count} فيلمًا.</numerusform>
            <numerusform>صُنع {count} فيلم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count} عناصر</numerusform>
            <numerusform>{count} عنصرًا</numerusform>
            <numerusform>{count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} kB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} kB</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/dialog.py"/>
        <source>{count} lines</source>
        <extracomment>One: {count} line</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{count} أسطر</numerusform>
            <numerusform>{count} سطرًا</numerusform>
            <numerusform>{count} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/looking.py"/>
        <source>{count} models</source>
        <extracomment>One: {count} model</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} نموذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{count} نماذج</numerusform>
            <numerusform>{count} نموذجًا</numerusform>
            <numerusform>{count} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} ملف آخر</numerusform>
            <numerusform>ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>{count} ملفات أخرى</numerusform>
            <numerusform>{count} ملفًا آخر</numerusform>
            <numerusform>{count} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../domain/lineup_news.py"/>
        <source>{count} new models to try</source>
        <extracomment>One: {count} new model to try</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} نموذج جديد للتجربة</numerusform>
            <numerusform>نموذج جديد واحد للتجربة</numerusform>
            <numerusform>نموذجان جديدان للتجربة</numerusform>
            <numerusform>{count} نماذج جديدة للتجربة</numerusform>
            <numerusform>{count} نموذجًا جديدًا للتجربة</numerusform>
            <numerusform>{count} نموذج جديد للتجربة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} of them are not sent</source>
        <extracomment>One: {count} of them is not sent</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} منها لا تُرسل</numerusform>
            <numerusform>واحد منها لا يُرسل</numerusform>
            <numerusform>اثنان منها لا يُرسلان</numerusform>
            <numerusform>{count} منها لا تُرسل</numerusform>
            <numerusform>{count} منها لا تُرسل</numerusform>
            <numerusform>{count} منها لا تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/replacing/words.py"/>
        <source>{count} of unknown price</source>
        <extracomment>One: {count} of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} بسعر غير معروف</numerusform>
            <numerusform>واحدة بسعر غير معروف</numerusform>
            <numerusform>اثنتان بسعر غير معروف</numerusform>
            <numerusform>{count} بسعر غير معروف</numerusform>
            <numerusform>{count} بسعر غير معروف</numerusform>
            <numerusform>{count} بسعر غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>كُتبت {count} صورة، أولها {name} ({size}).</numerusform>
            <numerusform>كُتبت صورة واحدة، {name} ({size}).</numerusform>
            <numerusform>كُتبت صورتان، أولاهما {name} ({size}).</numerusform>
            <numerusform>كُتبت {count} صور، أولها {name} ({size}).</numerusform>
            <numerusform>كُتبت {count} صورة، أولها {name} ({size}).</numerusform>
            <numerusform>كُتبت {count} صورة، أولها {name} ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/difference.py"/>
        <location filename="../ui/casting/told.py"/>
        <source>{count} pictures or sounds</source>
        <extracomment>One: {count} picture or sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} صورة أو صوت</numerusform>
            <numerusform>صورة واحدة أو صوت واحد</numerusform>
            <numerusform>صورتان أو صوتان</numerusform>
            <numerusform>{count} صور أو أصوات</numerusform>
            <numerusform>{count} صورة أو صوتًا</numerusform>
            <numerusform>{count} صورة أو صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} صورة.</numerusform>
            <numerusform>صورة واحدة.</numerusform>
            <numerusform>صورتان.</numerusform>
            <numerusform>{count} صور.</numerusform>
            <numerusform>{count} صورة.</numerusform>
            <numerusform>{count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} prompts are kept.</source>
        <extracomment>One: {count} prompt is kept.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>حُفظ {count} موجّه.</numerusform>
            <numerusform>حُفظ موجّه واحد.</numerusform>
            <numerusform>حُفظ موجّهان.</numerusform>
            <numerusform>حُفظت {count} موجّهات.</numerusform>
            <numerusform>حُفظ {count} موجّهًا.</numerusform>
            <numerusform>حُفظ {count} موجّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} references</source>
        <extracomment>One: {count} reference</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} مرجع</numerusform>
            <numerusform>مرجع واحد</numerusform>
            <numerusform>مرجعان</numerusform>
            <numerusform>{count} مراجع</numerusform>
            <numerusform>{count} مرجعًا</numerusform>
            <numerusform>{count} مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <location filename="../ui/batch_bar.py"/>
        <location filename="../ui/casting/cast_list.py"/>
        <location filename="../ui/first_run.py"/>
        <location filename="../ui/header.py"/>
        <location filename="../ui/status_line.py"/>
        <source>{count} scenes</source>
        <extracomment>One: {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} مشهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>{count} مشاهد</numerusform>
            <numerusform>{count} مشهدًا</numerusform>
            <numerusform>{count} مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/desk.py"/>
        <source>{count} scenes ask for other models now; nothing was generated, and undo takes it back.</source>
        <extracomment>One: {count} scene asks for another model now; nothing was generated, and undo takes it back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} مشهد يطلب الآن نماذج أخرى؛ لم يُولَّد شيء، والتراجع يعيدها.</numerusform>
            <numerusform>مشهد واحد يطلب الآن نموذجًا آخر؛ لم يُولَّد شيء، والتراجع يعيده.</numerusform>
            <numerusform>مشهدان يطلبان الآن نماذج أخرى؛ لم يُولَّد شيء، والتراجع يعيدهما.</numerusform>
            <numerusform>{count} مشاهد تطلب الآن نماذج أخرى؛ لم يُولَّد شيء، والتراجع يعيدها.</numerusform>
            <numerusform>{count} مشهدًا تطلب الآن نماذج أخرى؛ لم يُولَّد شيء، والتراجع يعيدها.</numerusform>
            <numerusform>{count} مشهد تطلب الآن نماذج أخرى؛ لم يُولَّد شيء، والتراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} scenes name it now. Undo takes that back.</source>
        <extracomment>One: {count} scene names it now. Undo takes that back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} مشهد يسمّيه الآن. التراجع يلغي ذلك.</numerusform>
            <numerusform>مشهد واحد يسمّيه الآن. التراجع يلغي ذلك.</numerusform>
            <numerusform>مشهدان يسمّيانه الآن. التراجع يلغي ذلك.</numerusform>
            <numerusform>{count} مشاهد تسمّيه الآن. التراجع يلغي ذلك.</numerusform>
            <numerusform>{count} مشهدًا تسمّيه الآن. التراجع يلغي ذلك.</numerusform>
            <numerusform>{count} مشهد تسمّيه الآن. التراجع يلغي ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>يقول {count} مشهد وصفه بنفسه الآن.</numerusform>
            <numerusform>يقول مشهد واحد وصفه بنفسه الآن.</numerusform>
            <numerusform>يقول مشهدان وصفه بنفسيهما الآن.</numerusform>
            <numerusform>تقول {count} مشاهد وصفه بنفسها الآن.</numerusform>
            <numerusform>يقول {count} مشهدًا وصفه بنفسه الآن.</numerusform>
            <numerusform>يقول {count} مشهد وصفه بنفسه الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>ينتظر {count} مشهد قرارك في قائمة الانتظار: ربما تكون مدفوعة بالفعل.</numerusform>
            <numerusform>ينتظر مشهد واحد قرارك في قائمة الانتظار: ربما يكون مدفوعًا بالفعل.</numerusform>
            <numerusform>ينتظر مشهدان قرارك في قائمة الانتظار: ربما يكونان مدفوعين بالفعل.</numerusform>
            <numerusform>تنتظر {count} مشاهد قرارك في قائمة الانتظار: ربما تكون مدفوعة بالفعل.</numerusform>
            <numerusform>ينتظر {count} مشهدًا قرارك في قائمة الانتظار: ربما تكون مدفوعة بالفعل.</numerusform>
            <numerusform>ينتظر {count} مشهد قرارك في قائمة الانتظار: ربما تكون مدفوعة بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>{count} أصوات</numerusform>
            <numerusform>{count} صوتًا</numerusform>
            <numerusform>{count} صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../interchange/contact_html.py"/>
        <location filename="../ui/batch/choose_sheet.py"/>
        <location filename="../ui/batch/sheet.py"/>
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/story/foot.py"/>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes</source>
        <extracomment>One: {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} لقطة</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>{count} لقطات</numerusform>
            <numerusform>{count} لقطة</numerusform>
            <numerusform>{count} لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>يجري جلب {count} لقطة من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
            <numerusform>يجري جلب لقطة واحدة من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
            <numerusform>يجري جلب لقطتين من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
            <numerusform>يجري جلب {count} لقطات من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
            <numerusform>يجري جلب {count} لقطة من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
            <numerusform>يجري جلب {count} لقطة من جديد؛ ولا يكلف ذلك شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>ما زالت {count} لقطة منه تنتظر وستُصنع مقابل {cost}؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت لقطة واحدة منه تنتظر وستُصنع مقابل {cost}؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت لقطتان منه تنتظران وستُصنعان مقابل {cost}؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطات منه تنتظر وستُصنع مقابل {cost}؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطة منه تنتظر وستُصنع مقابل {cost}؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطة منه تنتظر وستُصنع مقابل {cost}؛ الإلغاء مجاني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} لقطة بسعر غير معروف</numerusform>
            <numerusform>لقطة واحدة بسعر غير معروف</numerusform>
            <numerusform>لقطتان بسعر غير معروف</numerusform>
            <numerusform>{count} لقطات بسعر غير معروف</numerusform>
            <numerusform>{count} لقطة بسعر غير معروف</numerusform>
            <numerusform>{count} لقطة بسعر غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} لقطة في الطريق</numerusform>
            <numerusform>لقطة واحدة في الطريق</numerusform>
            <numerusform>لقطتان في الطريق</numerusform>
            <numerusform>{count} لقطات في الطريق</numerusform>
            <numerusform>{count} لقطة في الطريق</numerusform>
            <numerusform>{count} لقطة في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} لقطة جاهزة</numerusform>
            <numerusform>لقطة واحدة جاهزة</numerusform>
            <numerusform>لقطتان جاهزتان</numerusform>
            <numerusform>{count} لقطات جاهزة</numerusform>
            <numerusform>{count} لقطة جاهزة</numerusform>
            <numerusform>{count} لقطة جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>ما زالت {count} لقطة تنتظر؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت لقطة واحدة تنتظر؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت لقطتان تنتظران؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطات تنتظر؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطة تنتظر؛ الإلغاء مجاني.</numerusform>
            <numerusform>ما زالت {count} لقطة تنتظر؛ الإلغاء مجاني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>أُلغيت {count} لقطة؛ لم يُخصم شيء مقابلها.</numerusform>
            <numerusform>أُلغيت لقطة واحدة؛ لم يُخصم شيء مقابلها.</numerusform>
            <numerusform>أُلغيت لقطتان؛ لم يُخصم شيء مقابلهما.</numerusform>
            <numerusform>أُلغيت {count} لقطات؛ لم يُخصم شيء مقابلها.</numerusform>
            <numerusform>أُلغيت {count} لقطة؛ لم يُخصم شيء مقابلها.</numerusform>
            <numerusform>أُلغيت {count} لقطة؛ لم يُخصم شيء مقابلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/form.py"/>
        <source>{count} takes were made before</source>
        <extracomment>One: {count} take was made before</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} لقطة صُنعت قبل ذلك</numerusform>
            <numerusform>لقطة واحدة صُنعت قبل ذلك</numerusform>
            <numerusform>لقطتان صُنعتا قبل ذلك</numerusform>
            <numerusform>{count} لقطات صُنعت قبل ذلك</numerusform>
            <numerusform>{count} لقطة صُنعت قبل ذلك</numerusform>
            <numerusform>{count} لقطة صُنعت قبل ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>{count} عناوين</numerusform>
            <numerusform>{count} عنوانًا</numerusform>
            <numerusform>{count} عنوان</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد · {usd}</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذّر {doing}: برنامج آخر يستخدم {path}؛ أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذّر {doing}: قرص {path} ممتلئ{room}؛ وفّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذّر {doing}: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}، السعر: {error}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {place}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}، {place}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {wrong}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}، {wrong}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}: there are two entries with this id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}: يوجد مُدخلان بهذا المعرّف.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} المقطع مدفوع؛ يُجلب من جديد دون مقابل إضافي.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} قبل المزوّد «{scene_title}» بالمهمة {task_id}، ويُسجَّل ذلك حالما يمكن: لا تُنهِ البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{faults} ولم يمكن استخدام {others} كذلك.</translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{fault} المقطع مدفوع ويبقى في مكانه.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة {file} ({error}) وتُرك كما هو.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} is damaged ({why}), so it is not known what of the batch was made; nothing was sent or charged. Put it right, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} تالف ({why})، فلا يُعرف ما صُنع من الدفعة؛ لم يُرسل شيء ولم يُخصم شيء. أصلحه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} was written by a later Takewright; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتب {file} إصدارٌ أحدث من Takewright؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {file} بإصدار أحدث من Takewright؛ حدّثه لقراءة الملف.</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first}, {next}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <location filename="../studio/batch_sessions.py"/>
        <source>{folder} is another film; nothing of “{film}” was sent or charged. Move it away, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} فيلم آخر؛ لم يُرسل من «{film}» شيء ولم يُخصم شيء. انقله إلى مكان آخر، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المجلد {folder} غير موجود الآن.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{folder} {what}; {remedy}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {folder} {what}؛ {remedy}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{frames} of its {said} frames are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد {frames} من {said} من إطاراته المعلنة</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{least} to {most} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من {least} إلى {most} ث</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{length}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}.</translation>
    </message>
    <message>
        <location filename="../media/transcode.py"/>
        <source>{maker}’s encoder failed; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشل مرمِّز {maker}؛ رُمِّز برمجيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} at another price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} بسعر آخر</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} can be asked for again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} يمكن طلبها من جديد</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} cannot be asked for now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} لا يمكن طلبها الآن</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/words.py"/>
        <source>{models}; {count} scenes ask for that, and their takes stay in the film as they are.</source>
        <extracomment>One: {models}; {count} scene asks for it, and its takes stay in the film as they are.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{models}؛ يطلب ذلك {count} مشهد، وتبقى لقطاتها في الفيلم كما هي.</numerusform>
            <numerusform>{models}؛ يطلب ذلك مشهد واحد، وتبقى لقطاته في الفيلم كما هي.</numerusform>
            <numerusform>{models}؛ يطلب ذلك مشهدان، وتبقى لقطاتهما في الفيلم كما هي.</numerusform>
            <numerusform>{models}؛ تطلب ذلك {count} مشاهد، وتبقى لقطاتها في الفيلم كما هي.</numerusform>
            <numerusform>{models}؛ يطلب ذلك {count} مشهدًا، وتبقى لقطاتها في الفيلم كما هي.</numerusform>
            <numerusform>{models}؛ يطلب ذلك {count} مشهد، وتبقى لقطاتها في الفيلم كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} cannot be told what is not to be seen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن إخبار {model} بما لا ينبغي أن يُرى.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} does not make {choices} together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يصنع {model} هذه معًا: {choices}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يتيح {model} اختيار الدقة، ولا {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} has no {label} “{choice}” for what this scene is made from; it is made with “{usual}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لدى {model} الخيار «{choice}» ({label}) لما يُصنع منه هذا المشهد؛ فيُصنع بـ «{usual}».</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج {model} {state}</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows at most {most} of the cast at once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعرف {model} من الشخصيات {most} على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows no characters by an id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يعرف {model} الشخصيات بمعرّف.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} leaves no choice of sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يترك {model} خيارًا للصوت.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes at most {most} shots in a clip, not {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} من اللقطات الفرعية {most} على الأكثر في المقطع، لا {count}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} مقاطع طولها {choices}، لا {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يصنع {model} مقطعًا طوله {wanted} ث؛ سيكون {seconds} ث.</translation>
    </message>
    <message>
        <location filename="../domain/bodies.py"/>
        <source>{model} makes no shots of its own; they are told in the prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يصنع {model} لقطات فرعية بنفسه؛ تُذكر في الموجّه.</translation>
    </message>
    <message>
        <location filename="../domain/replacing.py"/>
        <source>{model} makes no sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يصنع {model} صوتًا.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} {choices}، لا {aspect}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقدّم {model} {choices}، لا {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ {model} من صورة، وليس لهذا المشهد صورة.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل {model} على الأكثر {most} من: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} pictures and films together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل {model} من الصور والأفلام معًا {most} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} s of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل {model} على الأكثر {most} ث من: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes it only together with: {needed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبله {model} إلا مع: {needed}.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no pictures; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} الصور؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference films; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} مقاطع الفيديو المرجعية؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference sounds; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} الأصوات المرجعية؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} takes no seed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} بذرة.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes no {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model}: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes none of more than {most} s; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} ما يزيد على {most} ث؛ قصّه وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes nothing beside {kept}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يقبل {model} شيئًا إلى جانب {kept}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} takes seeds from {least} to {most}, not {seed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقبل {model} البذور من {least} إلى {most}، لا {seed}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يتطلب {model} موجّهًا من {minimum} من الحروف على الأقل.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} wants {least} to {most} pictures of each of the cast.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يريد {model} من {least} إلى {most} من الصور لكل شخصية.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from references, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعمل {model} من المراجع، وليس لهذا المشهد أي مرجع.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from shots, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعمل {model} من اللقطات الفرعية، وليس لهذا المشهد أي منها.</translation>
    </message>
    <message>
        <location filename="../studio/batch_twins.py"/>
        <source>{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not take what tells them apart ({columns}). Take that out, or ask for several takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيُقال لـ {model} الشيء نفسه عن «{one}» و«{other}» ويُدفع ثمن كل منهما: فهو لا يقبل ما يميز بينهما ({columns}). احذف ذلك، أو اطلب عدة لقطات.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن تحويل {name} والصور التي بعده إلى مقطع؛ أضفها واحدة واحدة.</translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن نقل {name} إلى سلة المهملات، وتُرك حيث كان: {parent}.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>{name} cannot be read and was left as it is: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة {name} وتُرك كما هو: {why}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر {name} أثناء صنع الفيلم؛ أعد تصديره.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن تحويل {name} إلى صيغة الفيلم: هو تالف أو من نوع لا يمكن قراءته؛ اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يمكن كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صورة في {name}؛ اختر فيديو.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صور من {name} بسبب خلل في Takewright.</translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صور من {name}: انتهت العملية التي تصنعها.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صوت في {name}؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لدى {name} {own} إطارًا في الثانية، ولدى الفيلم {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا مجلد وليس فيديو: {name}.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد مجلد باسم {name}؛ أعط الفيلم اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري تصدير {name} بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} مقطوع قبل نهايته: {there}؛ اجلبه من جديد أو اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a picture that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} تالف أو ليس صورة يمكن قراءتها؛ اجلبه من جديد أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a sound that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} تالف أو ليس صوتًا يمكن قراءته؛ اجلبه من جديد أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a video that can be read; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} تالف أو ليس فيديو يمكن قراءته؛ اجلبه من جديد أو اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account's page.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} فارغ؛ الصق المفتاح من صفحة حسابك.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} أكبر مما يسمح به قرصه لملف واحد.</translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} ليس مقطعًا ولا صورة ولا صوتًا ولا ترجمة نصية؛ أفلت السيناريو إلى جانب المخطط الزمني.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} ليس حيث كان؛ أعده إلى مكانه أو اختر لقطة أخرى.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {name} أحد مقاطع الفيلم نفسه؛ أعط الفيلم اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {name} ({size}).</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {name} ({size}، بترميز {codec}).</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قياس {name} هو {own}، وقياس الفيلم {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُسمح بقراءة {name}؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج {name} إلى نحو {missing} MB أكثر مما على قرصه من مساحة؛ وفّر مساحة، أو صدّره أصغر أو إلى مكان آخر.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحتاج {name} إلى {missing} MB أكثر مما على قرصه من مساحة؛ وفّر مساحة وأعد تصديره.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رُمِّز {name} بإعدادات غير التي لمعظم الفيلم</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} {what}</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} {wrong}; copy it again. Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} {wrong}؛ انسخه من جديد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة {name}، شعار الفيلم؛ أعده إلى مكانه أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>{out} is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {out} موجود بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يقع {out} في مجلد الفيلم نفسه؛ اختر مكانًا خارجه.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن استخدام {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المسار {path} مجلد وليس ملفًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المسار {path} موجود بالفعل؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد {path} موجودًا؛ ربما نُقل أو أُعيدت تسميته أو هو على قرص غير متصل</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف {path} ليس {what} الخاصة بـ Takewright وتُرك كما هو؛ انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المسار {path} على قرص للقراءة فقط؛ اختر مجلدًا قابلًا للكتابة</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يمر {path} عبر ملف ليس مجلدًا؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>{percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is in the system's trash, which does not say where; restore it there and open the film again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُقل {place} إلى سلة مهملات النظام، وهي لا تذكر أين؛ استعده هناك وافتح الفيلم من جديد.</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يعد {place} في سلة المهملات، لذلك لا يمكن إعادته. ولّد لقطة أخرى، أو اختر واحدة مما بقي.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُكتب {preset} ملفًا من نوع {container}، و«{name}» ليس كذلك؛ أعد تسميته.</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{price} + {unknown} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{price} + {unknown} بسعر غير معروف</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{problems} لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{reasons}؛ و{more} أخرى</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توجد {seconds} من {said} من ثوانيه المعلنة</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/batch_takes.py"/>
        <location filename="../studio/export_words.py"/>
        <location filename="../studio/scene_state.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{seconds} s left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بقي {seconds} ث</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sentence} لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقاس {shape}، {rate} إطارًا في الثانية.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>{stars} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{stars} مميّزة بنجمة</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{style} بلا كلمات</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن أن تكبر {title} لأن قرص {path} ممتلئ؛ وفّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن استخدام {title} في {path} ({error})؛ افحص القرص.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن الكتابة في {title} الموجودة في {path}؛ غيّر أذونات مجلدها.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يكتب Takewright آخر الآن في {title} الموجودة في {path}؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} في {path} تالفة وتُركت كما هي؛ استعدها من نسخة احتياطية أو انقلها إلى مكان آخر لبدء واحدة جديدة (المقاطع في مشاريعك سليمة).</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} في {path} كتبها إصدار أحدث من Takewright وتُركت كما هي؛ حدّث Takewright للمتابعة.</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{title}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}، اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة {version} ({error})؛ لم يتغير شيء، اختر إصدارًا آخر.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} ({note})</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} ({was}, now {now})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} (كان {was}، والآن {now})</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what} (“{said}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} («{said}»)</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} كلّف {credits} من الأرصدة.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} What it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} ما كلّفه غير معروف.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} وتبقى فيه، لكن بعد صنعها تغيّر: {changed}.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} منذ {date}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}. {do}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; it may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}؛ ربما قُبل وتم خصم المبلغ؛ افحص من جديد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}؛ لم يُرسل شيء ولم يُخصم شيء. أقرب النماذج المتاحة: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}؛ لم يُرسل شيء ولم يُخصم شيء. {do}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; {cost}; {todo}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}؛ {cost}؛ {todo}.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>{where}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{where}: {sentence}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{who} answered with {given}, so it may have taken the scene and charged it; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أجابت {who} بـ {given}، لذلك ربما قبلت المشهد وخصمت ثمنه؛ افحص من جديد قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>{why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{why}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <location filename="../studio/orders.py"/>
        <source>{wrong} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong} لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>{wrong} What a scene is called goes under “title”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong} اسم المشهد يُكتب تحت «title».</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{film}” has a scene {number} already, in line {line}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في «{film}» مشهد برقم {number} بالفعل، في السطر {line}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{film}” was begun as something else, and what was paid for it is in its folder. Give it another name, write it as it was, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بُدئ «{film}» بمحتوى آخر، وما دُفع ثمنه له موجود في مجلده. أعطه اسمًا آخر، أو اكتبه كما كان، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>“{film}”: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{film}»: {error}</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{folder}” cannot be an upload folder; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن أن يكون «{folder}» مجلد رفع؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{head}» لا يعيّن شيئًا؛ هل المقصود «{near}»؟ الموجّه الذي يبدأ هكذا يسبقه سطر فارغ.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>“{id}” cannot be the name of a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن أن يكون «{id}» اسم ملف.</translation>
    </message>
    <message>
        <location filename="../media/fitting.py"/>
        <source>“{name}” cannot be made small enough for {model}. Choose another picture; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن تصغير «{name}» بما يكفي لـ {model}. اختر صورة أخرى؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}» ({strerror})؛ لم يُخصم شيء؛ أعده إلى مكانه أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <location filename="../api/video_form.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}» ({strerror})؛ لم يُرسل شيء ولم يُخصم شيء؛ أعده إلى مكانه أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}» ({why})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../studio/deliveries.py"/>
        <source>“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}» ({why})؛ لم يُرسل شيء ولم يُخصم شيء؛ أعده إلى مكانه، أو أزله من المشهد.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يمكن قراءة «{name}»: {why}.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; nothing was charged; try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تغيّر «{name}» أثناء إرساله؛ لم يُخصم شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>“{name}” has other words in a row above; say them once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لـ «{name}» كلمات أخرى في صف أعلاه؛ اذكرها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” has schema {schema}; this Takewright reads schema {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» من المخطط {schema}؛ ويقرأ Takewright هذا {known}.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” has {count} prompts; a file may have {most} at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في «{name}» من الموجّهات {count}؛ ولا يجوز أن يحوي الملف أكثر من {most}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حجم «{name}» هو {st_size} MB؛ والحد الأقصى لـ ({what}) هو {max_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا ترجمة نصية في «{name}»؛ في ملف SubRip أو WebVTT يسبق كل ترجمة سطر مثل 00:00:01,000 --&gt; 00:00:02,500.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds no cast that Takewright wrote; export one under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يحوي «{name}» شخصيات كتبها Takewright؛ صدّر منها في «الشخصيات والمظهر».</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” holds no choices of a contact sheet ({why}); save them from its page again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يحوي «{name}» اختيارات ورقة معاينة ({why})؛ احفظها من صفحتها مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا اختصارات لوحة مفاتيح من Takewright في «{name}»؛ صدّر بعضها لترى كيف تُكتب.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” holds no prompts of Takewright ({why}); export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يحوي «{name}» موجّهات من Takewright ‏({why})؛ صدّر بعضها لترى كيف تُكتب.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds {size}; a cast has at most {most}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحوي «{name}» {size}؛ وللشخصيات {most} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم «{name}» بين القوسين ليس ضمن الشخصيات؛ أضفه تحت «الشخصيات والمظهر»، أو أزل القوسين.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا مجلد: «{name}»؛ اختر ملفًا نصيًا بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” is damaged: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» تالف: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» فارغ، لذلك لا يوجد فيه ({what}).</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» أكبر من {largest_upload} MiB التي تقبلها الخدمة؛ لم يُرسل شيء ولم يُخصم شيء؛ اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is larger than the {most} MiB that a file to show a model may have; make it shorter or smaller.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» أكبر من {most} MiB، وهو حد الملف الذي يُعرض على نموذج؛ اجعله أقصر أو أصغر.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is larger than the {most} MiB that can be sent with a request; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» أكبر من {most} MiB، وهو حد ما يمكن إرساله مع طلب؛ لم يُرسل شيء ولم يُخصم شيء؛ اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>“{name}” is missing, which a scene of this order is made from; nothing was sent or charged. Find the file again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» مفقود، ومنه يُصنع مشهد من هذا الطلب؛ لم يُرسل شيء ولم يُخصم شيء. اعثر على الملف من جديد، أو أزله من المشهد.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>“{name}” is missing, which this is made from; nothing was sent or charged. Find the file again and try again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» مفقود، ومنه يُصنع هذا؛ لم يُرسل شيء ولم يُخصم شيء. اعثر على الملف من جديد وأعد المحاولة، أو أزله من المشهد.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is no picture, and the gateway takes only pictures; nothing was sent or charged; choose a picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس صورة، والبوابة لا تقبل إلا الصور؛ لم يُرسل شيء ولم يُخصم شيء؛ اختر صورة.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” is no picture, film or sound that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس صورة ولا فيلمًا ولا صوتًا يمكن عرضه على نموذج.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{name}” is no picture, film or sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس صورة ولا فيلمًا ولا صوتًا.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one of these and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس فيلمًا يمكن عرضه على نموذج (MP4 أو MOV)؛ احفظه بإحدى هاتين الصيغتين وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC or AVIF); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس صورة يمكن عرضها على نموذج (PNG أو JPEG أو WebP أو GIF أو TIFF أو BMP أو HEIC أو AVIF)؛ اختر غيره.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» ليس صورة ولا فيلمًا ولا صوتًا يعرفه Takewright (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV)؛ لم يُرسل شيء ولم يُخصم شيء؛ اختر غيره.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» ليس صوتًا يمكن إعطاؤه لنموذج (MP3 أو WAV أو M4A أو FLAC أو Ogg)؛ اختر غيره.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» ليس ملفًا نصيًا، لذلك لا يوجد فيه ({what}).</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» ليس ملفًا عاديًا؛ اختر ملفًا نصيًا بدلًا منه.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» من نوع لا يقبله {model}، وما يقبله: {kinds}. احفظه بهذا النوع وأضفه من جديد؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>“{name}” is of another kind than it is used as; take it off and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» من نوع غير الذي يُستعمل له؛ أزله وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» موجود بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» هو {kind}؛ احفظه كنص عادي وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حجم «{name}» هو {size} MiB؛ ويقبل {model} من الحجم {most} MiB على الأكثر. اجعله أقصر أو أصغر وأضفه من جديد؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to two and a half times as long as wide at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أبعاد «{name}» هي {width} x {height} بكسل، وهو أطول وأضيق مما يقبله نموذج؛ قصّه بحيث لا يزيد طوله على مرتين ونصف من عرضه.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels; a picture to show a model has {least} or more on each side; choose a larger one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أبعاد «{name}» هي {width} x {height} بكسل؛ والصورة التي تُعرض على نموذج لها {least} أو أكثر في كل جانب؛ اختر صورة أكبر.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times as wide as high. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أبعاد «{name}» هي {width} x {height} بكسل؛ ويقبل {model} صورًا عرضها من {least} إلى {most} أمثال ارتفاعها. قصّها وأضفها من جديد؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدة «{name}» هي {seconds} ث؛ وما يُعرض على نموذج يدوم {most} ث على الأكثر؛ قصّه وأضفه من جديد.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مدة «{name}» هي {seconds} ث؛ ويقبل {model} من المدة {most} ث على الأكثر. قصّه وأضفه من جديد؛ لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>“{name}” makes no film of picture and sound; nothing was sent or charged. Choose {films}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يصنع «{name}» فيلمًا بصورة وصوت؛ لم يُرسل شيء ولم يُخصم شيء. اختر {films}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُسمح لك بقراءة «{name}»؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الملف «{name}» متحرك؛ العلامة المائية صورة واحدة، بصيغة PNG مثلًا.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” moves; save one picture of it and add that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{name}» صورة متحركة؛ احفظ صورة واحدة منها وأضف تلك.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” was written by a later Takewright; nothing was changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتب «{name}» إصدارٌ أحدث من Takewright؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُنسخ «{project}»، والسبب: {error}؛ تراجع عن آخر تغيير وأعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُحفظ «{project}»، لأن مشروعًا آخر هو «{name}» موجود في {folder}؛ احفظه باسم آخر.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُحفظ «{project}»، والسبب: {error}؛ تراجع عن آخر تغيير واحفظ من جديد.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{text}» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a run such as 1-4.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{text}» ليس نطاقًا مثل 1-4.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a shape such as 16:9.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{text}» ليس نسبة أبعاد مثل 16:9.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a whole number.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights, and both may be charged: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُرسل «{title}» مرتين، من نسختين عاملتين من Takewright، وقد يُخصم ثمن كلتيهما: لا يُجلب مقطع المهمة {task_id} تلقائيًا؛ احصل عليه من موقع المزوّد.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يستغرق «{words}» نحو {about} ث، ومدة المقطع {seconds}. اجعله {longer} ث، أو قلل الكلام.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يستغرق «{words}» نحو {about} ث، ومدة المقطع {seconds}. قلل الكلام، أو قسّم المشهد.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{{{{{name}}}}}” has no values; say which, or take it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لـ «{{{{{name}}}}}» قيم؛ حدّدها، أو احذفه.</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−14 LUFS · بث عبر الإنترنت</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−16 LUFS · podcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−16 LUFS · بودكاست</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−23 LUFS · broadcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−23 LUFS · بث تلفزيوني</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تُرسل إلى هنا الصور التي يبدأ منها المقطع.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان الرفع</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام العناوين المعتادة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُرسل مفتاحك إلى هذا العنوان ولا يُرسل إلى غيره.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الافتراضيات</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المظهر والمجلدات</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إشعارات ومساعدة</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أقرب ما يستطيعه نموذجه: المشهد {numbers}.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يتغير: المشهد {numbers}. تبقى اللقطات الموجودة؛ وتصبح قديمة عندئذ.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر إعدادًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يتغير أي مشهد.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لن يتغير شيء: للمشاهد هذه الإعدادات بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدقة: {resolution}</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت: متوقف</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت: يعمل</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت: المعتاد للنموذج</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المعتاد للنموذج</translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختصارات لوحة المفاتيح (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفاتيح «{name}» سارية الآن.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتبت المفاتيح في «{name}».</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل الأوامر مفاتيح الإعداد المسبق من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لكل الأوامر مفاتيح الإعداد المسبق.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينسخ ما تعرضه القائمة جدولًا للصق والطباعة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>على طريقة DaVinci Resolve</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>على طريقة Premiere Pro</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث بالأمر أو القائمة أو المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُسخت القائمة.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة لقطة فرعية</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم إلى لقطات فرعية</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات الفرعية</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {over} longer than the scene; shorten one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات الفرعية أطول من المشهد بمقدار {over}؛ قصّر إحداها.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {under} shorter than the scene; {model} wants it filled.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات الفرعية أقصر من المشهد بمقدار {under}؛ ويريد {model} ملأه كله.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes at most {most} shots in a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} من اللقطات الفرعية {most} على الأكثر في اللقطة.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take: these are kept, and not sent as shots.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} لقطة فرعية واحدة في كل لقطة: يُحتفظ بهذه، ولا تُرسل بوصفها لقطات فرعية.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take; choose a model that makes several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يصنع {model} لقطة فرعية واحدة في كل لقطة؛ اختر نموذجًا يصنع عدة منها.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{total} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{total} من {whole}</translation>
    </message>
</context>
<context>
    <name>ShotRow</name>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ث</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو هناك بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل اللقطة الفرعية {number} إلى موضع أسبق</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل اللقطة الفرعية {number} إلى موضع لاحق</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Remove shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة اللقطة الفرعية {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ثواني اللقطة الفرعية {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>What is seen in this shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُرى في هذه اللقطة الفرعية</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Words of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات اللقطة الفرعية {number}</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مغادرة المحاكي</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح بعد. المحاكي يصنع مقاطع حقيقية ولا يكلف شيئًا.</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام المحاكي</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة موسيقى…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة تعليق صوتي…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ في الملف عند</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشي الدخول</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشي الخروج</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التلاشي</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكسب</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كسب الصوت</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموسيقى والتعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنخفض الموسيقى حين يتكلم أحد.</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة الصوت</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dB</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>in </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دخول </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خروج </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ث</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صوت</translation>
    </message>
</context>
<context>
    <name>SourcePictures</name>
    <message>
        <location filename="../ui/references/pictures.py"/>
        <source>There is no picture of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة له.</translation>
    </message>
</context>
<context>
    <name>SpeechNote</name>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Make it {seconds}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جعله {seconds}</translation>
    </message>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أقصر…</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>، المحاولة {number}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulated gateway (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بوابة محاكاة (نقود تجريبية)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المحاكي (نقود تجريبية)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من تلقاء نفسه</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أقل</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقود تجريبية</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>محجوز</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مسترد</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سُوّي</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} على الأكثر</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بقي {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استُنفد {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بقي {left} من {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{model} · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} · {seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · اللقطة {take}</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ دفتر الحساب</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض الإنفاق</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} من الأسطر، منها المحجوز، في {file}.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل الأفلام</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حسب الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المبالغ المخصومة والمستردة</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا سطر فيه هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقود تجريبية</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُقرأ دفتر الحساب…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد، النموذج، المهمة، اليوم…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أرصدة المحاكي لا تكلف شيئًا ولا تدخل في أي مجموع مع أرصدة خدمة حقيقية. وتحسبها الحدود على حدة.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد سطر لحفظه.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات للبحث عنها</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المهام المتزامنة لدى الخدمة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحد الأقصى لكل نقرة</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحد الأقصى لكل يوم</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الحد الأقصى لكل فيلم</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُرسل شيء يتجاوز حدًا؛ يُعلمك البرنامج بذلك، ولا يُخصم شيء. $0.00 تعني بلا حد. اليوم هو آخر 24 ساعة؛ وما ينتظر، وما ربما تم خصمه، يُحسب منفقًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتظر الباقي دوره.</translation>
    </message>
</context>
<context>
    <name>StarsModel</name>
    <message>
        <location filename="../ui/batch/stars.py"/>
        <source>starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مميزة بنجمة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كل عمليات التصدير</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>متصل</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>{rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>{ready} of {count} scenes have takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مشاهد لها لقطات: {ready} من {count}</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطار في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حُفظ الإطار باسم {name}.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا صورة هنا: ليس لهذا المشهد لقطة بعد.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح سيناريو</translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سيناريوهات (*.fountain *.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلّف {credits} من الأرصدة.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قراءة السيناريو</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قصة من موضوع</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُقرأ السيناريو.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يحدد السيناريو أين تبدأ مشاهده.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The writer is writing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب يكتب.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عمّ يتحدث الفيلم؟</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Clips cost nothing until you generate.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب موضوعًا واضغط Enter، أو الصق سيناريو: تبدأ مشاهده بالعناوين أو «Scene 1» أو الأسطر المرقّمة أو الأسطر الفارغة. لا تكلف المقاطع شيئًا حتى تولّدها.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة من جديد</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>… and {count} more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>… و{count} أخرى.</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Add scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Film {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم {seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب موضوعًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>you have {credits}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لديك {credits}</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} بسعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{usd} to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} للتوليد</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <location filename="../ui/story/form.py"/>
        <source> scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> مشاهد</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موضوع في جملة، أو سيناريو كامل</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Add a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة مشهد</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Number of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عدد المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Open a script…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح سيناريو…</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Style of the story</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أسلوب القصة</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Topic or script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموضوع أو السيناريو</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا أحد يعلم هل قُبلت هذه؛ تعرض قائمة الانتظار فحصها من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ربما تم الخصم</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المحجوز الآن</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سعر ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>SwapsModel</name>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة الآن</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأرصدة حينها</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Instead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بدلًا منه</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Was made with</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنع بواسطة</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Would be lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما سيُفقد</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>stays as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>{before} → {after}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} ← {after}</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Generate another take · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد لقطة أخرى · {price}</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل اللقطة {number} إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة {number} لهذا المقطع فقط</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام اللقطة {number} في الفيلم</translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقارنة اللقطات</translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هي في الفيلم بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هي مستوردة؛ لا موجّه صنعها.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مقطعًا على المخطط الزمني أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع المختار يعرضها بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع المختار يعرض لقطة مشهده بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد يطلب هذا نفسه بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء للمقارنة: في هذا الفيلم لقطة واحدة فقط، أو لا لقطات.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لهذا المشهد لقطة بعد؛ ولّد واحدة أولًا.</translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد لقطة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>توليد {count} من المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري توليدها؛ انظر قائمة الانتظار.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبقى اللقطات الموجودة محفوظة.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقاطع تعرض هذه اللقطة وحدها: {count}</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صُنعت من موجّه سابق أو بإعدادات أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النجمة: استخدام في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المقطع المختار يعرضها، مهما عرض المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}، في الفيلم</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقطع مستورد</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {scene} · اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} من «{title}» في سلة المهملات.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} من «{title}» في سلة المهملات؛ وفي الفيلم مكانٌ شاغر بدلًا منها حتى تُصنع أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number} من «{title}» في سلة المهملات؛ ويعرض الفيلم اللقطة {other} بدلًا منها.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من مشهد أُزيل: {file}</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Not to be seen: text, logos, crowds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا يُرى: نصوص، شعارات، حشود</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الثواني</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا ينبغي أن يُرى</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen, in words of its own for models that take them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما لا ينبغي أن يُرى، بكلمات خاصة للنماذج التي تقبلها</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>With sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مع صوت</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Without sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا صوت</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>دقائق وثوانٍ وإطارات؛ السهمان أعلى وأسفل يتحركان إطارًا واحدًا</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا ليس رمزًا زمنيًا؛ اكتبه هكذا: دقائق:ثوانٍ.إطارات.</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرمز الزمني</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الرمز الزمني: دقائق، ثوانٍ، إطارات. اكتب واحدًا للانتقال إليه.</translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اكتب الوقت هكذا: دقائق:ثوانٍ.إطارات، مثل 00:04.12.</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العلامة {name} عند {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition} إلى {scene}، {seconds} ث</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>، {0} محددة</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}، {title}، {state}، {seconds} ث عند {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} من المقاطع، الطول {1}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}، {number} من {total}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {own_take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}، {own_take}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{track}, {words}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{track}، {words}، {seconds} ث عند {time}</translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلته هنا تعليقًا صوتيًا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أفلته هنا موسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} من الملفات</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تعليق صوتي: {name}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>موسيقى: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشي الدخول {seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تلاشي الخروج {seconds} ث</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>رأس التشغيل ليس داخله.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا المسار مقفل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينخفض تحت الحوار</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>{gain} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{gain} dB</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>{target} LUFS</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{target} LUFS</translation>
    </message>
</context>
<context>
    <name>TimelineLinks</name>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Generate it again to have it fit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ولّده من جديد ليتوافق.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Go to “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إلى «{scene}»</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} ends on the first frame of the one after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتهي المشهد {number} عند أول إطار من المشهد الذي يليه.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} starts on the last frame of the one before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبدأ المشهد {number} من آخر إطار من المشهد الذي قبله.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة موسيقى…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة تعليق صوتي…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير الصوت</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تحرير الكلمات</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس فيه تلاشٍ.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو هناك بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علامة بلا اسم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح المشهد</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة التلاشي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا المسار مقفل.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب وإزاحة وتدوير</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ملاءمة الفيلم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المحاذاة التلقائية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم كله ظاهر.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد فيلم بعد.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>انتقال</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشذيب</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التكبير</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom (Ctrl+wheel)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التكبير (Ctrl+العجلة)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التكبير</translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>القطع {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من {start} · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يبقى إطار واحد</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس لدى إحدى اللقطتين مزيد هناك</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تبدأ اللقطة هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تنتهي اللقطة هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>{length} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>{words} · {reason}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words} · {reason}</translation>
    </message>
</context>
<context>
    <name>TimelineRuler</name>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Add a marker here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة علامة هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>البداية {start}، النهاية {end}، الطول {length}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة البداية هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع نقطة النهاية هنا</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>علامة بلا اسم</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تسمية العلامة…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>TimelineSeam</name>
    <message>
        <location filename="../ui/timeline/seam_hand.py"/>
        <source>{transition}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition}، {seconds} ث</translation>
    </message>
</context>
<context>
    <name>TitlesSection</name>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة عنوان عند رأس التشغيل</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عند رأس التشغيل (T)</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة العنوان</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النمط</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نمط العنوان</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العناوين</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كلمات فوق الصورة: اسم، مكان، شارة النهاية.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أدوات أخرى</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سماع الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سماع صوت المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>سماع التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إخفاء الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إخفاء العناوين</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قفل الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قفل الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قفل العناوين</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قفل التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم صوت المقاطع</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كتم التعليق الصوتي</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض العناوين</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح قفل الترجمة النصية</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح قفل الموسيقى</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح قفل العناوين</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح قفل التعليق الصوتي</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المزيد من أدوات المشغّل</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السرعة: {times}</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذه اللقطة</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُشغَّل</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الفيلم كاملًا</translation>
    </message>
</context>
<context>
    <name>TrayCorner</name>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>A sound has no picture; the file manager plays it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للصوت صورة؛ مدير الملفات يشغّله.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Choose what the model is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار ما يُعرض على النموذج</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures and films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور والأفلام</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures, films and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصور والأفلام والأصوات</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>The model of this scene is not sent this one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يُرسل هذا إلى نموذج هذا المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>There is no picture yet: the take is still being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة بعد: ما زالت اللقطة تُصنع.</translation>
    </message>
</context>
<context>
    <name>TrayMenus</name>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It comes with a name in the prompt; change it under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يأتي باسم في الموجّه؛ غيّره في «الشخصيات والمظهر».</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هو هناك بالفعل.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Look at it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النظر إليه</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع أسبق</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى موضع لاحق</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>There is no picture in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الربط</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الإطار في المشغّل</translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}, {left}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}، {left}</translation>
    </message>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}: go to them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}: الانتقال إليها</translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإطارات عند القطع</translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت لقطة من مشهد أُزيل: {cost}؛ وهي محفوظة ضمن «غير مستخدمة».</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت لقطة من «{film}»، وذلك الفيلم غير موجود: {cost}؛ وهي محفوظة ضمن «غير مستخدمة» حتى يُفتح الفيلم من جديد.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة كمشهد جديد</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إعادة المشهد</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لم يكن فيلمها موجودًا حين وصلت.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل مشهدها من هذا الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء ينتظر بعد الآن: ما بقي قيد الصنع وهو مستمر.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وضع في مشهدها</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وصلت لقطات لا ينتظرها أي مشهد: {sum}؛ وهي محفوظة ضمن «غير مستخدمة».</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يأتي المقطع في نهاية هذا الفيلم، مع موجّهه وإعداداته.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يدخل المقطع هذا الفيلم، في المشهد الذي صُنع له.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يعود المشهد في نهاية الفيلم مع موجّهه ولقطاته.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>التراجع يعيد المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ما يُصنع للمشهد الذي أُزيل يستمر ({cost}) ويأتي ضمن «غير مستخدمة».</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطة {number}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقطعك الخاص</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} رصيد · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sum}: مدفوعة، وليست في أي فيلم. وهي محفوظة ضمن «غير مستخدمة».</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُغلق «{film}»؛ ما يُصنع له مستمر ويكون فيه حين يُفتح من جديد ({cost}).</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتقل «{title}» إلى سلة مهملات هذا الحاسوب ويمكن إرجاعه منها. ما كلفه ({cost}) لا يُسترد.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDesk</name>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Clip (*.mp4)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مقطع (*.mp4)</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صنع نسخة قابلة للتشغيل من {name}…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل هذه اللقطة إلى سلة المهملات؟</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات غير مستخدمة ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب {name}.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>وُضع «{title}» في الفيلم.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نُقل «{title}» إلى سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إضافة كمشهد جديد</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نقل إلى سلة المهملات…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا شيء غير مستخدم</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>افتح فيلمًا أو ابدأ فيلمًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العمل على ذلك جارٍ.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حين يُزال مشهد، أو لا يكون فيلمه موجودًا، يُحفظ هنا المقطع المدفوع مع ما كلفه، حتى تضعه في فيلم أو ترميه.</translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لقطات غير مستخدمة</translation>
    </message>
</context>
<context>
    <name>VariablesSheet</name>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>The prompt as it will be</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الموجّه كما سيكون</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Use the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام الموجّه</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> منذ {date}</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج «{model}» ليس في الفهرس؛ اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الأسماء {names} ليست ضمن الشخصيات، لذلك ستُرسل أقواسها كما هي.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج {title} {state}{since}{note}. اختر نموذجًا آخر لهذا المشهد.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الاسم «{name}» ليس ضمن الشخصيات، لذلك سيُرسل قوساه كما هما.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر إصدارًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العودة إلى هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فتح كنسخة</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات التي وصلت منذ ذلك تبقى، أيًا كان الإصدار الذي تعود إليه.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد إصدار سابق بعد. كل حفظ يُبقي ما قبله: آخر خمسة، وواحدًا لكل ساعة من آخر خمس ساعات عمل.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · المشاهد: {scenes} · {length}</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · المشاهد: {scenes} · {length} · لم يُحفظ قط</translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <location filename="../ui/playing/waiting.py"/>
        <source>{what} · {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} · {elapsed}</translation>
    </message>
    <message>
        <location filename="../ui/playing/waiting.py"/>
        <source>{what} · {elapsed} of about {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} · {elapsed} من نحو {whole}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام {words}</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>استخدام {words}، {price} للقطة</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>WordingDesk</name>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختر مشهدًا أولًا، أو أضف مشهدًا.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Put the prompt in other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>صياغة الموجّه بكلمات أخرى</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ليس للمشهد موجّه بعد.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene's model is not in the catalogue; choose another first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نموذج المشهد ليس في الفهرس؛ اختر نموذجًا آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء: {work}</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجري إلغاؤه.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الشخصيات والمظهر</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشهد {number}</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اللقطات</translation>
    </message>
</context>
<context>
    <name>WriterBar</name>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>About {credits} credits ({usd}), {most} if it must be put right once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نحو {credits} من الأرصدة ({usd})، و{most} إن لزم تصحيحه مرة</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>As I wrote</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كما كتبت</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Cancel writing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء الكتابة</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Language of the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لغة الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Paid to whoever runs it; nothing is charged here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُدفع لمن يشغّله؛ لا يُخصم شيء هنا</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Price unknown until it answers; what it costs is booked then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>السعر غير معروف حتى يجيب؛ ويُسجَّل حينئذٍ ما يكلفه</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا الحاسوب، مجانًا</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Who writes the scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من يكتب المشاهد</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>{writer} is writing · {seconds} s · usually 8 to 40 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer} يكتب · {seconds} ث · عادةً من 8 إلى 40 ث</translation>
    </message>
</context>
<context>
    <name>WriterPage</name>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A chat service of your own</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>خدمة محادثة خاصة بك</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يوجد مفتاح محفوظ</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Any OpenAI-compatible chat service, as Ollama on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أي خدمة محادثة متوافقة مع OpenAI، مثل Ollama على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Chat models at the service use your key there; the price is shown before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نماذج المحادثة لدى الخدمة تستخدم مفتاحك هناك؛ ويُعرض السعر مسبقًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Enter an address and a model first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أدخل عنوانًا ونموذجًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>It answers: “{said}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يجيب: «{said}»</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Kept in the keyring, apart from your other keys; none on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>يُحفظ في حلقة المفاتيح، منفصلًا عن مفاتيحك الأخرى؛ ولا حاجة إلى مفتاح على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Key of this address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>مفتاح هذا العنوان</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُزيل المفتاح من هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا يوجد مفتاح لإزالته.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>هذا الحاسوب، مجانًا</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Who writes stories and rewords prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>من يكتب القصص ويعيد صياغة الموجّهات</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Yours: {model}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>نموذجك: {model}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>إلغاء {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير {name} أبكر</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>تصدير {name} لاحقًا</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>عرض {name} في مجلده</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>قيد التصدير</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>كُتب</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>لا كلمات بعد</translation>
    </message>
</context>
<context>
    <name>_SecondsField</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ث</translation>
    </message>
</context>
</TS>
