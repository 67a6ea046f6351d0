<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çeyrek kat daha hızlı</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına işaret ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Add a scene after it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arkasına sahne ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add a shot to the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneye plan ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına başlık ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip, resim ve ses ekle…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add references…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ekle…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroya ekle</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarları tüm sahnelere uygula…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Batch from a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyadan parti…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare erken başlat</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare geç başlat</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünüm</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdan kadro ve görünüm…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm klipleri seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üstteki izde seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alttaki izde seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk klibi seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son klibi seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonrakini seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öncekini seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş ve çıkışı temizle</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Close film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi kapat</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörde veya zip’te topla…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimleri karşılaştır…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipleri kopyala</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi kopyala</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipleri kes</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibe çözülmeyle gir</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşin düğmesinin yaptığını yap</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi çoğalt</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneleri çoğalt</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin önceki promptları…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sürümler…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare erken bitir</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare geç bitir</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahnenin ilk karesinde bitir</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunların hepsi</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmalar…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Fill the gap before the clip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipten önceki boşluğu doldur…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Find a command…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi sığdır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasında kareyi dondur</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir çekim daha üret</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik sahneleri üret</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman koduna git</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş noktasına git</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki işarete git</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çıkış noktasına git</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki işarete git</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Go to the step</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adıma git</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üçte bir ızgarası</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir buçuk kat hızlı</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yarı hız</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçmiş…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Keep the prompt in my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu kitaplığımda sakla…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klavye kısayolları…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Last frame to next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kare sonraki sahneye</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Let it be written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden yazılsın</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni model ve fiyatlara bak</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Make the prompt shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu kısalt…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına giriş koy</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına çıkış koy</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sırada aşağı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öne taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arkaya taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi aşağı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi yukarı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi çöp kutusuna taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silme çizgisini geri al</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silme çizgisini ileri al</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sırada yukarı taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move what is chosen to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçilenleri çöp kutusuna taşı</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sessize al</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi sessize al</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni film</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahne</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi veya başlığı aç</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi aç</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aç…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Paste as a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans olarak yapıştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipleri yapıştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünümü ve sesi yapıştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the first take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk çekimi seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the second take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İkinci çekimi seç</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geriye oynat, hızlanarak</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İkisini de oynat</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İleriye oynat, hızlanarak</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Girişten çıkışa oynat</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekimi oynat</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt kitaplığı…</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekimin promptunu sahneye koy</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çeyrek hız</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi kıs</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çık</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinele</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Redo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne planında yinele</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik dosyaları yeniden bağla…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm işaretleri kaldır</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadrodan kaldır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmden kaldır</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasındaki işareti kaldır</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi yeniden adlandır…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Replace models that are gone…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalkan modelleri değiştir…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Panelleri geri yükle</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Rewrite the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu yeniden yaz…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmeyi bir kare geri kaydır (roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmeyi bir kare ileri kaydır (roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Güvenli alanlar</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Safer wording for the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt için daha güvenli ifade…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi PNG olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şimdi kaydet</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahne</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili sahnelerin ayarları…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarılan filmleri göster</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Side by side, or wiped</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yan yana ya da silmeyle</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçeriği bir kare geri kaydır (slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçeriği bir kare ileri kaydır (slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekildiği hızda</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcamalar…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi oynatma kafasında böl</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eskimiş</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dur</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahnenin son karesinde başlat</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir konudan hikâye…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hikâyenin sahne planı</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerlerini değiştir</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bekleyenleri geri çek</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dörtte üç hız</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kareye</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kareye</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonu oynatma kafasına kırp</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başı oynatma kafasına kırp</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapışmayı kapat</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İki kat hızlı</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahipsiz çekimler…</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Undo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne planında geri al</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi ilk kare olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi son kare olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi referans olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi yalnızca bu klipte kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi filmde kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Use the picked take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçilen çekimi kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin çekimini yeniden kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatörü kullan</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmi izle</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekimi izle</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kısa video uygulamalarının örttüğü yerler</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneyi yeniden yaz</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili kliplere yakınlaş</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright bir hata yaptı ({kind}).</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapışmayı aç</translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ondan geriye yalnızca bir kare kaldı.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir klip kopyalayın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimlerden birinin orada fazlası yok; önce onu kırpın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesinde bir klip seçin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu kliple başlıyor; kaydırılacak bir kesme yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası klibin kenarında; onu klibin içine getirin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası hiçbir klibin üzerinde değil.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyalanan kliplerin sahneleri artık filmde değil.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin orada fazlası yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin orada fazlası yok; önce klibi kırpın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnenin henüz çekimi yok; önce bir tane üretin.</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <location filename="../ui/story/at_work.py"/>
        <source>Cancelled. The writer may have been asked already: what it was to cost is booked as perhaps charged, and nothing is sent again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal edildi. Yazara istek zaten gitmiş olabilir: tutacağı miktar, harcama defterine belki ücretlendirildi diye işlendi ve hiçbir şey yeniden gönderilmez.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duruyor. {why}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili sahneler</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneleri çoğalt</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret: {count}</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneleri kaldır</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnelerin ayarları…</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batch from a file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyadan parti</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batches ({pattern})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partiler ({pattern})</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye: {credits} kredi</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits; after this {left} are left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye: {credits} kredi; bundan sonra {left} kalır.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Parti: {name}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose a scene of the film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce filmin bir sahnesini seçin.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim seç…</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kontak sayfası</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Mistakes in the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyadaki hatalar</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing is being made at the moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şu anda hiçbir şey yapılmıyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing of this is made until the file is put right.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya düzeltilene kadar bundan hiçbir şey yapılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Open film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi aç</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Scenes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partinin sahneleri</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Show folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörü göster</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Stop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes back what waits, for nothing; what was sent is made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bekleyenleri ücretsiz geri çeker; gönderilmiş olanlar yapılır</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes that are ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hazır çekimler</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The balance is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The batch is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Parti yapılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The file is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya okunuyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz çekim yok.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Try failed again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısızları yeniden dene</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyatı bilinmeyen: {count}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} on their way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} yolda</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} hazır</translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>+ fiyatı bilinmeyen {count}</translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sınırları değiştir…</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>24 saatte</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tıklama başına</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film başına</translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına altyazı ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıların gösterimi</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıyı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>SRT veya WebVTT</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gösterim</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz altyazı yok.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazının metni</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>altyazı</translation>
    </message>
</context>
<context>
    <name>CastDifference</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another character id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka bir karakter kimliği</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka bir ses</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka sözler</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds in another order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler ve sesler başka sırada</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds: {come} more, {gone} less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler ve sesler: {come} fazla, {gone} eksik</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>{what}: {before} → {after}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>CastForm</name>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, as the provider gave it out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karakter kimliği, sağlayıcının verdiği gibi</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, for models that know it by one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karakter kimliği, onu kimlikle tanıyan modeller için</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Choose these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneleri seç</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>My library and more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığım ve dahası</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptların süslü parantez içinde yazdığı ad</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, words and pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ad, metin ve resimler</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove: prompts that name it will say its words themselves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır: onu anan promptlar metnini kendileri söyler</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Select them in the list of scenes, to generate a take more of each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her birinden bir çekim daha üretmek için onları sahne listesinde seç</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice, told where it speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses, konuştuğu yerde anlatılır</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice: low and hoarse, slow, a Breton accent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses: kalın ve boğuk, ağır, Breton aksanlı</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adın yerine gönderilen metin</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>{model} gets {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunu alır: {told}</translation>
    </message>
</context>
<context>
    <name>CastIntake</name>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler, filmler ve sesler (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>What shows {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şunu gösterenler: {name}</translation>
    </message>
</context>
<context>
    <name>CastKeeping</name>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm sahnelere uygula</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast and look (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünüm (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast of {film}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film} kadrosu</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Every scene names it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahne onu zaten anıyor.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünümü dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export the cast…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroyu dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Frames of takes stay with the film: {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim kareleri filmde kalır: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdan…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Import cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünümü içe aktar</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımda sakla</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep mine</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Benimkileri koru</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Kept: {count} of {whole}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saklanan: {count} / {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Name it in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahnede an</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove from library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplıktan kaldır</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Take those of the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyadakileri al</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>There is nobody and nothing in the cast yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroda henüz kimse ve hiçbir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdan güncelle</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdan güncelle…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımı güncelle</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımı güncelle…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library does not have it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda yok.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has it just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda tam buradaki gibi var.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has these otherwise: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda bunlar farklı: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{names} will not be in your library any more; films that have it keep it. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names} artık kitaplığınızda olmayacak; ona sahip filmlerde kalır. Bu geri alınamaz.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is as in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” artık kitaplığınızdaki gibi.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” artık kitaplığınızda.</translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her şeyin görünümü: 35 mm film, yumuşak gren, soğuk gölgeler, sıcak ışık</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kişiler</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kişi</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mekân</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mekânlar</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nesne</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nesneler</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neye benzediği: mavi ahşap bir tekne, pruvasında beyaz rakamlar</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nerede geçtiği: küçük bir taş liman, arduvaz çatılar, çamurda tekneler</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kimin göründüğü: altmış yaşında bir kadın, gri saç örgüsü, sarı muşamba yağmurluk</translation>
    </message>
</context>
<context>
    <name>CastLibrarySheet</name>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme getir</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring it beside, as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} adıyla yanına getir</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Choose an entry of the cast, open the menu beside it and keep it in your library: its words, voice and pictures can be brought into any film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadrodan bir kayıt seçin, yanındaki menüyü açıp kitaplığınızda saklayın: metni, sesi ve resimleri her filme getirilebilir.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Entries in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdaki kayıtlar</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>It is in the film already, just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde zaten tam buradaki gibi var.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>My library of cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünüm kitaplığım</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Name or words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ad veya sözcükler</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Nothing is kept yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir şey saklanmadı</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Put it in place of the film's</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmdekinin yerine koy</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Remove from library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplıktan kaldır…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Search my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımda ara</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has another entry that is called {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde {name} adlı başka bir kayıt var.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has it in another form; tick it to bring that up to date.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde başka bir biçimde var; onu güncellemek için işaretleyin.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>There is nothing in your library yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda henüz bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Tick what the film is to have first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce filmde olmasını istediklerinizi işaretleyin.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What becomes of the entry of that name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>O addaki kayda ne olacağı</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What would change in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde nelerin değişeceği</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listenin genişliği</translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünüm</translation>
    </message>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>{name}, {kind}, {uses}. {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, {kind}, {uses}. {words}</translation>
    </message>
</context>
<context>
    <name>CastOffers</name>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>Add {name} to the cast: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kadroya eklensin: {words}</translation>
    </message>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>New in the cast:</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroda yeni:</translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroya ekle</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro ve görünüm</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kişiyi, mekânı, nesneyi veya filmin görünümünü bir kez anlatın ve ona bir ad verin. Promptlar adı süslü parantez içinde yazar, {example}, ve onun metni gönderilir.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünümü anlat</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımdan…</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir sahne onu anmıyor. Bir prompta {name} yazın.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahnede aynı yüzler</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kullanıldığı sahne: {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” kaldırıldı. {uses} Geri al komutu onu geri getirir.</translation>
    </message>
</context>
<context>
    <name>CastShows</name>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Add a picture or a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim veya ses ekle</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Choose files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten orada.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öne taşı</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arkaya taşı</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Pictures, films and sounds of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Onun resimleri, filmleri ve sesleri</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Panoda resim ve dosya yok.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcıdaki kareyi kullan</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{name} is removed. Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kaldırıldı. Geri al komutu onu geri getirir.</translation>
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
        <translation>{name} olarak</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>metin</translation>
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
        <translation>{count} resim ve sesten {sent} tanesi</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Update</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Güncelle</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>A film shows the starred take of a scene. Variations without a star leave it when another has one; their takes stay. This costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film, bir sahnenin yıldızlı çekimini gösterir. Başka birinde yıldız olduğunda yıldızsız çeşitlemeler filmden çıkar; çekimleri kalır. Bu hiçbir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmler</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make films of the choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçimlerden film yap</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Star</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yıldızla</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Take the star off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yıldızı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>The films show what is starred already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmler zaten yıldızlı olanları gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz çekim yok.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Use choices of a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir dosyadaki seçimleri kullan…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>{count} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} yıldızlı</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçimler (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices of a contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kontak sayfasının seçimleri</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Film {done} of {films} is looked at.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{films} filmden {done}. filme bakılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için oynatılabilen bir kopya yapılıyor…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>The films are being made; closing the sheet ends that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmler yapılıyor; bu pencereyi kapatmak onu bitirir.</translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dosya eksik</translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmeyi kaydırmak (roll) için sürükleyin (Shift: yapışmadan)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kırpmak için sürükleyin (Ctrl: kesmeyi kaydır, Shift: yapışmadan)</translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip kazancı</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kazanç</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi {lufs} LUFS, gerçek tepe {peak} dB</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sessize al</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sessize al (M)</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip sessize alındı.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ölçülemeyecek kadar sessiz veya kısa</translation>
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
        <translation>Filmdeki gibi: {fit}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Renk üretildiği gibi</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sığdırma</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Işık</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hareket</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntü</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Renk üretildiği gibi.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıcaklık</translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duran bir resmin hızı olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bit bit kopyalanır</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dondur</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dondurma süresi</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş – çıkış</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tek bir resim tutuyor; bittiği yeri değiştirin.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili klip yok</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çıkış</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden kodlanır: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmden kaldır</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Birden çok klip seçili; her birinin kendi çekiminde ayrı yeri var.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hız</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Böl</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sn</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{copied} s copied, {made} s re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} sn kopyalanır, {made} sn yeniden kodlanır: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{start} konumunda {length}</translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmenin uzunluğu olmaz; bir geçiş seçin.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} sn’ye kısaltıldı: yandaki klipler daha fazlasına izin vermiyor.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipler bunun için çok kısa; kesme oldu.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçiş</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başındaki geçiş</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçiş uzunluğu</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sn</translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>All takes, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm çekimler, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasör olarak</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tek zip dosyası olarak</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yer seçin…</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi topla</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin gerektirdiği her şey tek bir yere kopyalanır: orada, Takewright olan her bilgisayarda açılır.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarılanlar ve önceki sürümler toplanmaz. Bir rapor hepsini bildirir.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik olan ve toplanamayan dosyalar: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca filmdeki çekimler, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geride kalan çekimler: {n} ({size}).</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komut</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>no keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tuş yok</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komutlar ve tuşları</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinelendi: {what}</translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri alındı: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En-boy oranı</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniyedeki kare</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenler</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu promptta farklı bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca ilk promptta: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca ikinci promptta: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyat</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Boyut</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>içe aktarıldı</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses yüksekliği ölçülüyor…</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses yüksekliği bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses yok</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{credits} cr · {dollars}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kr · {dollars}</translation>
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
        <translation>{name}: {value} (farklı)</translation>
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
        <translation>{seconds} sn</translation>
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
        <translation>1 / 2 seçer · Space ikisini oynatır · ← → adım · W silme · X yer değiştirir</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimleri karşılaştır</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimleri karşılaştır · sahne {number}, {title}</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten filmde.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesi kaldırıldı; Sahipsiz çekimler’den filme koyun.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesinde bir klip seçin.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerlerini değiştir</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Soldaki çekim</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağdaki çekim</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili klip zaten onu gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} yalnızca bu klipte kullanılsın</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} filmde kullanılsın</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Soldakini kullan</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağdakini kullan</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{take} ★ filmde</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tamamlamalar</translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{label}, {place}/{count}</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçişi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibin sesini aç</translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesinde bir klip seçin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu kliple başlıyor; ona geçilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası klibin kenarında; onu klibin içine getirin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası hiçbir klibin üzerinde değil.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz film yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçinde ses yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnenin henüz çekimi yok; önce bir tane üretin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu iz kilitli.</translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigran seç</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları içe aktar</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesler</translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film burada başlıyor</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film burada bitiyor</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} için henüz çekim yok</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En-boy</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni sahneler için varsayılanlar</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni model ve fiyatlara bak</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modeller ve fiyatlar</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne başına saniye</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <location filename="../ui/desk_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>What would change</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nelerin değişeceği</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret</translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu simülatör: gerçek klipler yapar ve hiçbir şeye mal olmaz. Sahneler bekliyor.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} panelini kapat</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} panelini yerleştir</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} panelini ayır veya kapat</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} panelini ayır</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmdeki gibi: hiçbir şey kaybolmaz</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Birleştirildiği gibi: hiçbir şey iki kez kodlanmaz</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film gibi</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film gibi · {rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Siyah şeritler</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bulanık dolgu: görüntünün tamamı görünür</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Taşanı kes: kenarlar atılır</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Veri hızı</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalite (CRF)</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahnenin ilk karesi</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasındaki kare</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olağan</translation>
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
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörü seçin</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasör</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} dosya değiştirilsin mi?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} değiştirilsin mi?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyanın bir ada ihtiyacı var.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aralık başlamadan bitiyor; sonunu daha ileriye alın.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarma yeri</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ve başka dosyalar {folder} içinde zaten var.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, {folder} içinde zaten var. Yenisi tamamlanana kadar kalır.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> kbit/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> kbit/sn</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>A part of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir bölümü</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntünün veri hızı</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesin veri hızı</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kodlama</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare hızı</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Baş</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Baş, son</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İki geçişte: önce film bir kez baştan sona incelenir.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düşük değer daha iyi ve daha büyüktür.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca girişten çıkışa</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalite</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aralık</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Boyut</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazılım: en iyi kalite</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biçimi farklı olan yerde</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm film</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{maker} ekran kartı: en hızlı</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir dışa aktarma henüz yazılmadı. Takewright ile birlikte sona erer ve geride bir şey bırakmaz.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} dışa aktarılıyor · {percent}</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmalar…</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmayı sürdür</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Durdur ve kapat</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarma durdurulsun mu?</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} dışa aktarma henüz yazılmadı. Takewright ile birlikte sona ererler ve geride bir şey bırakmazlar.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} tane daha</translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bitenleri temizle</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmalar</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz bir şey dışa aktarılmadı</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz biten bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktardıklarınız Takewright kapatılana kadar burada listelenir.</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satır</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>What</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Where</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nerede</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme ekle</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürümlere göz at…</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipler, resimler ve sesler ({patterns})</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydetmeden kapat</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Açık tut</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film aç</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydedildiği gibi aç</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son sağlam sürümü aç</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düzenlemeleri kurtar</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} düzenlemeleri kurtarılsın mı?</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright, “{film}” filminin son düzenlemeleri kaydedilmeden kapandı. Bunlar geri konabilir ve yeniden geri alınabilir. Filmi kaydedildiği gibi açarsanız Önceki sürümler altında saklanırlar.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film kaydedilemiyor</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu film hasarlı</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adsız film</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but a version of {time} can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” okunamıyor, ama bir sürümü okunabiliyor, tarihi: {time}. Hasarlı dosya yanında saklanır.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but an earlier version of it can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” okunamıyor, ama daha önceki bir sürümü okunabiliyor. Hasarlı dosya yanında saklanır.</translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kopya çıkarılıyor; bekleyin veya önce onu iptal edin.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vazgeçildi; geride hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin toplanacağı yer</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” toplanıyor</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” kopyalanıyor</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film klasörü (*{suffix})</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik dosyalar içinde yok: {n}; rapor adlarını veriyor.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi farklı kaydet</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Artık “{copy}” üzerinde çalışıyorsunuz. Yapılmakta olanlar (çekim: {n}) onları sipariş eden “{film}” filmine gider.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Artık “{copy}” üzerinde çalışıyorsunuz; “{film}” olduğu gibi duruyor.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zip dosyası (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film} toplanmış{ending}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazıldı: {n} dosyada {size}.</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Köşe</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranın köşesi</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>No watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigran yok</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yok</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Opaklık</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranın opaklığı</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biçimi farklı görüntüler</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biçimler</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigran</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Genişlik</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranın genişliği</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir cümle, herhangi bir şey üretilmeden önce düzenleyebileceğiniz bir sahne planına dönüşür.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar ekle…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlamak için herhangi bir yere klip veya senaryo bırakın</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerleşik simülatörde beş sahne. Anahtar yok, ücret yok, iki dakika.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın anahtarlığında saklanır. Bakiyenizle sınanır, asla bir dosyada tutulmaz.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Look at the prompts that you kept, import and export them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sakladığınız promptlara bakın, içe ve dışa aktarın</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne sahne bir film yapın.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni film</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz anahtar yok · simülatör hazır</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film aç…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt kitaplığı…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Boş bir filmle ve kendi sözleriniz veya kliplerinizle başlayın.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Demoyu başlat</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir konudan hikâye</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Demo filmi deneyin</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarınızı kullanın</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne yaz</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Konu yaz…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görmek istediğinizi yazın, en iyi çekimleri seçin, kesip birleştirin. Her fiyatı ödemeden önce görürsünüz.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bugün</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dün</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahneyle bağı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahneyle bağı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as a reference of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi sahne {number} için referans olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the first of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi sahne {number} için ilk kare olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the last of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi sahne {number} için son kare olarak kullan</translation>
    </message>
</context>
<context>
    <name>FrameDesk</name>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>A gap is between two clips; the film has only one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Boşluk iki klip arasındadır; filmde yalnızca bir klip var.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesinde bir klip seçin.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The next scene starts on this clip's last frame already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahne zaten bu klibin son karesinde başlıyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no clip of the film here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcı burada filmden bir klip göstermiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no frame of a take here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcı burada bir çekimin karesini göstermiyor.</translation>
    </message>
</context>
<context>
    <name>FrameMenu</name>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap after it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonrasındaki boşluğu doldur…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap before it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öncesindeki boşluğu doldur…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Last frame to the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kare sonraki sahneye</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Of another scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka bir sahnenin</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film begins with this clip; there is no gap before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu kliple başlıyor; ondan önce boşluk yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film ends with this clip; there is no gap after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu kliple bitiyor; ondan sonra boşluk yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use its last frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son karesini şu olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use the frame at the playhead as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasındaki kareyi şu olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use this frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu kareyi şu olarak kullan</translation>
    </message>
</context>
<context>
    <name>FrameSlot</name>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahnenin ilk karesinde bitir</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahnenin son karesinde başlat</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>{use}: none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: yok</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>A service that still makes clips on the wire that Sora had (/v1/videos). The models that it lists stand beside those of kie.ai; each clip is made and paid where its model lives, and your caps count both.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora’nın kullandığı arayüz (/v1/videos) üzerinden hâlâ klip yapan bir hizmet. Listelediği modeller kie.ai modellerinin yanında yer alır; her klip, modelinin bulunduğu yerde yapılır ve orada ödenir, harcama sınırlarınız ikisini de sayar.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Enter the gateway's address first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce ağ geçidinin adresini girin.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Forget this gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu ağ geçidini unut</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi adresi</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarı yalnızca bu adrese gönderilir, başka hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Test asks for the list of your videos there and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sına, oradaki videolarınızın listesini ister ve hiçbir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>There is no gateway to forget.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unutulacak bir ağ geçidi yok.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendiliğinden değişen bakiye</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kredi</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dolar</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>oyun parası</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eylem</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntü üzerindeki çizgiler</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye soruluyor</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne üretileceğini seçin</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film menüsü</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneleri üret</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret: {count}</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz anahtar yok</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmete ulaşılamadı</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne harcandığını gösterir</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir konudan hikâye…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hikâye…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sahne yok</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{name} connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} bağlı</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· düzenlendi</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· kaydedilmedi</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· kaydedildi</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· kaydediliyor</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adımlar, en eskisi önce</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gelen çekimler kalır.</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film burada</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri alındı; bir tıklama geri getirir</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Panels of the inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Denetçi panelleri</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Sound &amp;&amp; titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses &amp;&amp; başlıklar</translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <location filename="../ui/queue_desk.py"/>
        <source>Room for details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar için yer</translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Destek için kopyala</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar: {job}</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar, oklarla kaydırılır</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretli işlerin listesi okunuyor.</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretlendirilen</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the task’s id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görev numarasını kopyala</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyat</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görev</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıra</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmeyen bir fiyat</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmeyen bir fiyat ayrıldı</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ilkler arasında</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonlar arasında</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>henüz yok</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yok</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>henüz yok</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki {usd} daha</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} ayrıldı</translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye karşılaştırıldı</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İndirme yeniden başladı</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısız oldu</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unutuldu</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geldi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden bakıldı</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapıldı, indirme başladı</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Artık beklenmiyor</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alınmadı, yeniden bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sipariş edildi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden sipariş edildi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağlayıcı aldı</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden denendi, {count}/{most}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · çekim {number}</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşler</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlar’da bir anahtar ekleyin ya da simülatörü kullanın (Sahne menüsü).</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayardaki başka bir Takewright onu bekliyor.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu düzenle</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unut</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürdür</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beklet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin bir kusuru olmadan, ücretsiz olarak başarısız oldu; yeniden gönderiliyor.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It is made from a frame of “{scene}”, which comes first; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce gelen “{scene}” sahnesinin bir karesinden yapılır; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alınıp alınmadığı hiç öğrenilemedi; ücretlendirilmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayardaki başka bir Takewright’ta bekliyor; henüz hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Artık beklenmiyor; sağlayıcı yine de bitirip ücretlendirebilir.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir şey gönderilmedi; iptal etmek ücretsizdir.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her zamankinden uzun sürüyor; bitene kadar sorulur.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip burada.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip yapıldı ve ödendi; şu anda getiriliyor.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağlayıcı onu yapıyor; bu genellikle {usual} sürer.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İstek gönderildi.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirildi, fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>getiriliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unutuldu</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed} süredir üretiliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekletiliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} sn sonra</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyatı yükseldi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bırakıldı, {charged}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>normalden uzun</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sıradaki</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirilmedi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonuç bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki {usd} ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hazır</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>gönderiliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yeniden denendi {count}/{most}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başka yerde bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits for “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{scene}” bekleniyor</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}nd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}rd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}st</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}th</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{job} is ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{job} hazır.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sırada {place}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}, çekim {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buraya tıklayın ve yeni tuşlara basın</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni tuşlar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni tuşlara basın; Esc çıkar</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir anahtar kayıtlı</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipler sizin hesabınızla kie.ai tarafından yapılır. Oradaki API anahtarları sayfasında bir anahtar oluşturup buraya yapıştırın; Sına bakiyenizi sorar ve hiçbir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir anahtar yapıştırın.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarınızı buraya yapıştırın</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarı kaydet</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sına</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar saklandı.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar bu bilgisayardan kaldırıldı.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service accepts the key; it tells no balance.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet anahtarı kabul ediyor; bakiye bildirmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmete soruluyor; bir saniye.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldırılacak bir anahtar yok.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarınız</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi ≈ {usd}</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{variable} is set, and it comes before a stored key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{variable} ayarlı ve kayıtlı anahtardan önce gelir.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce listeden bir komut seçin.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tuşlarını değiştirmek için bir komut seçin</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tuşu yok.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten ön ayarın tuşlarına sahip.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten bu tuşlara sahip.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys}, “{command}” tarafından kullanılıyor. Oradan alınsın mı?</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} artık “{command}” yapar.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} artık “{command}” yapar; kendi panelinde tuş “{other}” yapar.</translation>
    </message>
</context>
<context>
    <name>LargeReference</name>
    <message>
        <location filename="../ui/references/large.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} eksik; Yeniden bağla onu yine bulur.</translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin malzeme panelleri</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm modeller</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sırayı seçin</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neyin listeleneceğini seçin</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En pahalı</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktarılanlar</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyası eksik: Yeniden bağla onu yine bulur.</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Büyük kutular</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listelenen: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En uzun</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üretilmiş</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ad</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En yeni</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde değil</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satırlar</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satırlar veya kutular</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Küçük kutular</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıralama: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eskimiş</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bugün</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>filmde</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eksik</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eskimiş</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · çekim {number}</translation>
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
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik dosyaların aranacağı yer</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses, zaman çizelgesinde durduğu yerden kaldırılır.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunun için tek bir öğe seçin.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunun için tek bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karşılaştırmak için iki çekim seçin.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesi zaten onu gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesi kaldırıldı; sahneyi geri getirmek için onu filme koyun.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme yalnızca çekimler konabilir.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynat</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme koy</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden bağla…</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesinde kullan</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film için yapılan her çekim ve pencereye bıraktığınız her klip, resim ve ses burada listelenir.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sözcüklerin hepsini içeren ve seçime uyan çekim veya içe aktarılmış dosya yok.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz seçilecek bir şey yok</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden bağla…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık, prompt veya dosya adı</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{found}/{whole}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin çekimleri, resimleri ve sesleri</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu satıra kadarki tüm ücretler, iadeler düşülmüş</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretlendirilen</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toplam</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şüpheli</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bildirilen</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne · çekim</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görev</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcanmadan önce bildirilen fiyat</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetin kendi numarası: listesi ve desteği onu kullanır</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretlendirilmiş olabilecek tutar: henüz kimse bilmiyor</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetin aldığı veya geri verdiği</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seç…</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Koyu</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Var olan filmler oldukları yerde kalır.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörler</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten olağan klasör.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dil</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Açık</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hareket</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni filmlerin yeri</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Azaltılmış: her şey anında belirir</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sistem dili</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright yeniden başlatılınca bu dili konuşur.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Theme</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Things glide</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Akıcı hareket</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olağan klasörü kullan</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni filmlerin saklandığı yer</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../ui/looking.py"/>
        <source>As they were when this Takewright was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu Takewright yapıldığında oldukları gibi.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerine geçecekleri seç…</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>It is looking: a request a second, as the service asks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakılıyor: hizmetin istediği gibi saniyede bir istek.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Prices are those of its table ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatlar onun tablosundan ({date}).</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Takewright is still connecting to the service.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright hizmete hâlâ bağlanıyor.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>The service lists {models} ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet {models} listeliyor ({date}).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Denetçi</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşareti adlandır</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş veya çıkış noktası konmamış.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasından önce işaret yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasından sonra işaret yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasında işaret yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşaret yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz film yok.</translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşaretin adı</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip · in the timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip · zaman çizelgesinde</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Comparing takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim karşılaştırma</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düzen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiç film açılmadı.</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Paneller</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma · oynatıcıda</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk · kuyrukta</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son filmler</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne · sahne listesinde</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hikâyenin sahne planı</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim · çekimlerde</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm klipleri aynı ses yüksekliğine getir</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kısma (ducking)</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biri konuşurken müziğin ne kadar kısılacağı</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin ses yüksekliği</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Miks</translation>
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
        <translation>En-boy</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model seçin</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yatay</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dikey</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne başına saniye</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{model} starts from a picture; give the scene a first frame to choose it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bir resimden başlar; onu seçmek için sahneye bir ilk kare verin.</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{title} · unverified</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · doğrulanmadı</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>MoreTile</name>
    <message>
        <location filename="../ui/take_tiles.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir çekim daha üret</translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” adını kadroya ekle</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Süslü parantezleri kaldır</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{instead} yaz</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin bir ada ihtiyacı var.</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film adı</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sizin için bekletiliyor</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirilmedi</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>indirilmedi</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonucu bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>reddedildi</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor, size yardım edecek kişi için bir metin dosyasıdır: sürümler, ayarlar, son işler ve günlükler. Anahtarınız içinde yoktur ve rapor hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yardım</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca başka bir pencere öndeyken ve partinin tüm çekimleri için bir kez.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses çal</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bildirim göster</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir parti bittiğinde</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diğer her sahnenin çekimi var veya yapılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahnenin çekimi var veya yapılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik, eskimiş ve başarısız sahneler, her birine bir çekim</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz anahtar yok · simülatör hazır</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi yapıldıktan sonra değişen sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir sahnenin çekimi yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son denemesi çekimsiz biten sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik, eskimiş veya başarısız bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinele: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi yapıldıktan sonra değişen sahneler; var olan çekimler korunur</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi olmayan ve yolda çekimi bulunmayan sahneler</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son denemesi çekimsiz biten sahneler</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne yazın.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} · {credits} kredi ≈ {usd}</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Transition from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahneden geçiş</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>What is said, a line each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Söylenenler, her biri bir satır</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kesme</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, elle değiştirildi</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elle değiştirildi; yeniden yazdığınızda korunur</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadrodan kimse yok</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kimse konuşmuyor</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Söylenen</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçiş</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again by {price}; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} yeniden yazılsın: {price}; menü tuşu diğer seçenekleri açar</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} yeniden yazılsın; menü tuşu diğer seçenekleri açar</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneyi yeniden yaz</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kesme</translation>
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
        <translation>Bu ilk sahne.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu son sahne.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It was not changed by hand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elle değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey geri alınmadı.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne planının sahneleri</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
</context>
<context>
    <name>OwnTakes</name>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>This clip shows take {number} for itself alone, whatever its scene shows; its menu gives it the scene's take again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu klip, sahnesi neyi gösterirse göstersin çekim {number} öğesini tek başına gösteriyor; menüsü ona sahnenin çekimini geri verir.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>own take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kendi çekimi {number}</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fark</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntülerin duruşu</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İkisini de duraklat</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İkisini de oynat</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her iki çekimdeki konum</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yan yana</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses kapalı</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses: {take}</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silme</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silme: çizgisini sürükleyin veya Alt ile okları kullanın (W)</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farklı olanlar</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İki çekimin görüntüleri</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komutlar</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komut veya sahne bul</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Böyle adlandırılan bir şey yok. Daha az harf daha çok bulur.</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uyanlar</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneye git</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne her üretildiğinde, ne istediği burada saklanır.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki promptlar</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz önceki prompt yok</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Restore prompt and settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu ve ayarları geri yükle</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şöyle gönderildi: {words}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne şu anda tam bunu istiyor.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri yüklenecek önceki prompt yok.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listenin genişliği</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir çekim</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yapılıp yapılmadığı bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../ui/stage.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzunluk: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlangıç: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlar</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>süre</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyat</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>State</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being fetched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>getiriliyor</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>not ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sipariş edilmedi</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hazır</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} görüntüsü gelmiyor: bu bilgisayar onu çözemiyor veya Qt Multimedia’nın bir sistem kitaplığı eksik (Debian’da: libxrandr2, libpulse0).</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} açılamıyor: taşınmış veya kaldırılmış. Onu {folder} içine geri koyun veya bir çekim daha üretin.</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} oynatılamıyor ({words}). Bir çekim daha üretin.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz oynatılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcı</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film hazırlanıyor.</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş ve çıkış noktaları tüm filme aittir; onu izleyin.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesine bir giriş veya çıkış noktası koyun.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>O uygulamalar dik ekranları (9:16) doldurur, bu görüntü ise dik değil.</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <location filename="../ui/batch/posters.py"/>
        <source>Takes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partinin çekimleri</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ön ayarlar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>H.264 bir kopya oynatılıyor: oynatıcı {name} dosyasını gösteremiyor. Film asıl dosyadan yapılır.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} akıcı oynasın diye {width} piksel genişliğinde bir kopya oynatılıyor. Film asıl dosyadan yapılır.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir sahne ekleyin veya bir konudan hikâye ile başlayın.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film birleştiriliyor: {what} yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film birleştiriliyor…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için oynatılabilen bir kopya yapılıyor…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir sahnenin çekimi yok. Bir tane üretin, burada oynar.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>cr</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kr</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kredi</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kalanı bilinmiyor</translation>
    </message>
</context>
<context>
    <name>PromptDesk</name>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Export prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptları dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Import prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptları içe aktar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlar (*.json *.csv *.tsv *.md *.markdown *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlar (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts.json</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlar.json</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu kaldır</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin henüz promptu yok.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Your library has all of them already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hepsi zaten kitaplığınızda.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} are written to {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} prompt {name} dosyasına yazıldı.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” saklandı.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” will be removed from your library. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” kitaplığınızdan kaldırılacak. Bu geri alınamaz.</translation>
    </message>
</context>
<context>
    <name>PromptDetail</name>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>A note for yourself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendiniz için bir not</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Asks for: {names}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sorduğu: {names}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir prompt seçin.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığımda sakla</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Note</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Nothing is changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Save</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags, with commas between</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiketler, aralarında virgülle</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags: portrait, rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiketler: portre, yağmur</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>There are no words in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu promptta hiç söz yok.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title: its first words if left empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık: boş bırakılırsa ilk sözleri</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>What is seen and heard; {example} is asked for when it is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görülen ve duyulan; {example} kullanıldığında sorulur.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şöyle gönderildi: {words}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>not used yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>henüz kullanılmadı</translation>
    </message>
</context>
<context>
    <name>PromptLibrarySheet</name>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>All tags</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Asked before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce istenenler</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir prompt seçin.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Everything that is generated, in any film, is listed here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Herhangi bir filmde üretilen her şey burada listelenir.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Insert at the cursor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İmlece ekle</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Keep a prompt that worked, or import a list of prompts.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşe yarayan bir promptu saklayın ya da bir prompt listesi içe aktarın.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>My prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlarım</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Nothing has all of these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sözcüklerin hepsini içeren bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Only prompts of your own can be removed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca kendi promptlarınız kaldırılabilir.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Phrases</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalıplar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt kitaplığı</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Remove…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu değiştir</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Search prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptlarda ara</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Tag</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiket</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalıp yok.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no prompts of your own yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz kendi promptunuz yok.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Where prompts come from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptların nereden geldiği</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listenin genişliği</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Words, tags, films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sözcükler, etiketler, filmler</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümüne uygula…</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnenin önceki promptları</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahne zaten bu ayarlara sahip.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu modeli, en-boy oranını, uzunluğu veya çözünürlüğü diğer sahnelere ver</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt kitaplığı</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne başlığı</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca bu sahne var.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görülen ve duyulan: kim, nerede, ışık, kamera, ses. {brace} kadroyu anar, / kalıplar önerir.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadronun metniyle şu gönderilir:
{words}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} / {limit} karakter</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Choose takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim seç</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her ücret ve iade burada sahnesi, modeli, fiyatı ve hizmetin görev numarasıyla yer alacak; faturayla karşılaştırılabilir. Bir tıklamanın ücreti önceden düğmesinde yazar.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir şey harcanmadı</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor kaydet</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahipsiz çekimler</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk isteğin alınıp alınmadığı bilinmiyor. Alındıysa bu, ikinci kez ücretlendirir{price}.</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden gönderilsin mi?</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürdür</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk için diğer seçenekler</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duraklat: yeni bir şey gönderme</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ayrılan {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>harcanan {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} bekletilen</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} çalışan</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} bekleyen</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmler</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal et: {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En başa</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürdür: {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bitenleri gizle</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beklet: {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En sona</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretsiz olarak başarısız olan yok</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca gözden; ücretli işlerin listesinden hiçbir şey silinmez.</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretsiz başarısız olanları yeniden dene: {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden dene: {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olağan</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürdür</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şu anda burada bu türden bir iş yok.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey yapılmıyor. Çekimler süreleri ve fiyatlarıyla burada görünür.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyruk</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmler</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmlerin işlerini göster; diğerlerinde açık iş: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hangi işlerin gösterileceği</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>Price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>klip başına {credits} kredi</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi/sn</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd} a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>klip başına {usd}</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd}/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd}/sn</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satırları kopyala</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görev numarasını kopyala</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şu an bulunamadı</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} orada değil. Taşınmış veya silinmiş ya da sürücüsü bağlı değil.</translation>
    </message>
</context>
<context>
    <name>ReferenceLine</name>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Add a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ekle</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referanslar</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop a picture, or link scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir resim bırakın ya da sahne {number} ile bağlayın</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop or paste a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir resim bırakın veya yapıştırın</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>End on the first frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} ilk karesinde bitir</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>It is kept, and not sent: {model} has no room for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saklanır, ama gönderilmez: {model} modelinde ona yer yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referanslar</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Start on the last frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} son karesinde başlat</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film begins with this scene; there is none before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu sahneyle başlıyor; ondan önce sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film ends with this scene; there is none after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bu sahneyle bitiyor; ondan sonra sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Panoda resim ve dosya yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>What the take is made from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin neyden yapıldığı</translation>
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
        <translation>İlk kare</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kare</translation>
    </message>
    <message>
        <location filename="../ui/references/taking.py"/>
        <source>Pasted picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapıştırılan resim</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans resim</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ses</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans video</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kareyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kareyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} için henüz çekim yok</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet, and waits for this one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} için henüz çekim yok, bunu bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: it is not known whether its take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: çekiminin yapılıp yapılmadığı bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: çekimi başarısız oldu</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: çekimi yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {scene} · çekim {take}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Take {take} of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldırılmış bir sahnenin çekimi {take}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kare olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kare olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans resim olarak kullan</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>a take that is not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>filmde olmayan bir çekim</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ilk kare</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>son kare</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ilk kare kabul etmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} son kare kabul etmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referans resim kabul etmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referans ses kabul etmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referans video kabul etmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{name}, of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, kadrodan</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · a new take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · yeni bir çekim yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · its scene has changed since</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · sahnesi o zamandan beri değişti</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene ends on its first frame, to lead into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir film: sahne, ona bağlanmak için onun ilk karesinde biter.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene starts on its last frame, to go on from it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir film: sahne, onu sürdürmek için onun son karesinde başlar.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” was converted to {format} for the model; the file is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” model için {format} biçimine dönüştürüldü; dosya olduğu gibi kaldı.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>Safer wording…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha güvenli ifade…</translation>
    </message>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>The service refused this prompt for its content; as it is, it would again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu promptu içeriği nedeniyle reddetti; böyle kalırsa yine reddeder.</translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aynı uzunlukta bir ses, önce dinleyin: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşaretlenenleri getir</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyaların bulunabileceği bir klasör, örneğin bir sürücü seçin. Adları artık ne olursa olsun içeriklerinden tanınır ve filme kopyalanırlar.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin her dosyası olması gereken yerde.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden getir: {n}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bulunan: {found}/{whole}. Siz söylemeden hiçbir şey değişmez.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten aranıyor.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörde ara…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içinde aranıyor…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içinde aranıyor… bakılan dosya: {count}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik dosyalar</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz bulunmadı</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunlardan hiçbiri {folder} içinde değil. Başka bir klasör deneyin.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bulunanlardan işaretli olan yok.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik dosyaları yeniden bağla</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ad uyuyor, içindeki başka bir şey: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağlayıcı, hâlâ elinde olan çekimleri bir kez daha gönderir; bu hiçbir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aynı dosya: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aynı görüntüler, farklı baytlar: {file}</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Choose a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Every scene stays as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her sahne olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>For the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili sahneler için</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Leave it as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Model for the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili sahnelerin modeli</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Nothing of what it asks for would be lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İstediklerinden hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Other models for scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler için başka modeller</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number} keeps asking for {model}; it cannot be generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} {model} istemeyi sürdürür; üretilemez.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number}: {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: {told}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scenes and what would make them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler ve onları yapacak olanlar</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Use for all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm sahnelerde kullan</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerine geçecekleri seç…</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Every model that the film asks for can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin istediği her model istenebiliyor.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>One new take of each would cost {now}; then it was {then}. Nothing is generated now, and the takes that are there stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her birinden yeni birer çekim {now} tutar; o zaman {then} tutuyordu. Şimdi hiçbir şey üretilmez, var olan çekimler kalır.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya başlatın.</translation>
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
        <translation>{model}: {state}, {date} tarihinden beri</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {state}, {date} tarihinden beri ({note})</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>“{model}” is not known any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{model}” artık tanınmıyor</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor, size yardım edecek kişi için tek bir metin dosyasıdır: burada çalışan sürümler, ayarlarınız, görev numaraları ve zamanlarıyla son işler ve günlükler.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son işlerin promptları ve başlıklarıyla</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarınız içinde yoktur ve rapor hiçbir yere gönderilmez: okuyun, sonra iletin.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçinde sürümler, ayarlar, son işler ve günlükler var;</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor kaydet</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rapor kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’ın içinde bir şey ters gitti; günlük ne olduğunu yazıyor. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright geçen sefer uyarı vermeden kapandı. Ödenmiş olanlar kaybolmadı: kaldığı yerden devam ediliyor. Bir rapor ne olduğunu anlatır.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>anahtar, prompt ve başlık yok.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>promptlar ve başlıklar da var, anahtar yok.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kaydedildi. {words} Hiçbir şey gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her yerde oynayan, sessiz birkaç saniye.</translation>
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
        <translation>Yaklaşık yarı boyutta; daha yeni cihazlarda oynar.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reklam</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Angle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Açı</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Camera</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Documentary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Belgesel</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Açıklayıcı video</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kurgu için: sıkıştırılmamış ses, çok büyük.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Akışlar için: tam görüntü, çevresi bulanık.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>GIF kesiti</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>YouTube, Vimeo ve televizyon için H.264.</translation>
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
        <translation>Objektif ve film</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Işık</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kayıpsız ana kopya</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Music video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik videosu</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ProRes 422 ana kopya</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Product film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ürün filmi</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kısa dram</translation>
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
        <translation>Çekim ölçeği</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca ses, AAC</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca ses, MP3</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca ses, WAV</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare 1:1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare görüntüler</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film olduğu gibi: dokunulmamış klipler bit bit.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin sesi olduğu gibi, bir .m4a içinde.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin sesi, her yaştan oynatıcı için.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasındaki kare veya her sahnenin ilk karesi.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aynısı web sayfaları için, çok daha küçük.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En küçüğü; tarayıcılar ve en yeni cihazlar için.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm miks, sıkıştırılmamış, ses kurgusu için.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dik; geniş görüntü kendi bulanığının önünde durur.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dikey kanca</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>WebP kesiti</translation>
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
        <translation>altyazı</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bölüm</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>jenerik</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>alt bant</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>alt başlık</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başlık</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>A shorter prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha kısa bir prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask for other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka sözler iste</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} krediye mal oldu.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Keep the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu koru</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Paid to whoever runs it; nothing is charged here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Onu çalıştırana ödenir; burada hiçbir ücret alınmaz.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Price unknown until it answers; what it costs is booked then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt gelene kadar fiyatı bilinmiyor; ne tutarsa o zaman harcama defterine işlenir.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu değiştir</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Rewrite the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu yeniden yaz</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Safer wording</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha güvenli ifade</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Say first what should be different.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce neyin farklı olması gerektiğini söyleyin.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The new prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The prompt now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şimdiki prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazara soruluyor; bir saniye.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is writing · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar yazıyor · {seconds} sn</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer left the prompt as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar promptu olduğu gibi bıraktı.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There are no other words yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz başka sözler yok.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There is no writer to ask.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sorulacak bir yazar yok.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne farklı olsun</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different, as: at night, in the rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne farklı olsun, örneğin: gece, yağmurda</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · {credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {credits} kredi · {usd}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film hazırlanıyor</translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden bağla…</translation>
    </message>
</context>
<context>
    <name>SceneAgain</name>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahne senaryonuzdan; onu tabloda düzenleyin.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir konu yazın.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed the scene meanwhile, and it stays; what was written for it is a scene of its own.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu arada sahneyi değiştirdiniz ve o kalıyor; onun için yazılan ayrı bir sahne oldu.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed this scene by hand, and it stays. “Let it be written again” in its menu gives it back first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneyi elle değiştirdiniz ve o kalıyor. Menüsündeki “Yeniden yazılsın” önce onu serbest bırakır.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>{writer}, about {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}, yaklaşık {price}</translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne başlığı</translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number} promptları</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca bu sahne var.</translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hangi sahnelerin listeleneceğini seçin</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eksik</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hazır</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listelenen sahneler: {group}</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eskimiş</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne ekle</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu ilk sahne.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu son sahne.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi yapıldıktan sonra değişen sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başarısız sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi eksik sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hazır sahne yok.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz sahne yok. İlkini yazın veya bir konudan hikâye başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey yapılmıyor.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme koy</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} sahneyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne listesi</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm sahneleri göster</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Var olan çekimler korunur.</translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}, {title}, {state}, {seconds} saniye</translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnenin henüz çekimi yok.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Any seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Herhangi bir seed</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed: the same number, words and settings give a like picture; empty for any</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seed: aynı sayı, sözler ve ayarlar benzer bir görüntü verir; herhangi biri için boş bırakın</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ({needed} gerekiyor, {free} boş)</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ({needed} gerekiyor)</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source> (“{words}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (“{words}”)</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>A batch needs room for at least one clip at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir partide aynı anda en az bir klip için yer olmalı.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film yapılırken bir klip değişti; yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klip 4, 6 ve 8 saniyede aynı tutar. Bir promptun ne kadar uzun olabileceği yayımlanmamış.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klip 4, 6 ve 8 saniyede aynı tutar. Ne kadar sürdüğü ve bir promptun ne kadar uzun olabileceği yayımlanmamış.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s; one user was charged 60 credits on 2026-09-27.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klip 4, 6 ve 8 saniyede aynı tutar; bir kullanıcıdan 2026-09-27 tarihinde 60 kredi alındı.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klip filmin biçimine dönüştürülemedi: hasarlı veya okunamayan bir türde; başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir film 1 ile {max_scenes} arası sahneyle planlanır, {scenes} sahneyle değil.</translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film .mp4 olarak yazılır, “{name}” ise öyle değil; yeniden adlandırın.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıklar için bir yazı tipi eksik; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>A kept prompt has at most {limit} characters; shorten it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saklanan bir promptta en çok {limit} karakter olur; kısaltın.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar Takewright kapanana kadar saklanır.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment ({variable}) and is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ortamda bir anahtar ayarlı ({variable}) ve kullanılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın anahtarlığında bir anahtar kayıtlı.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir adda {mark} bulunamaz; onu çıkarın.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir ad en çok {limit} karakter olabilir; kısaltın.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>A name of the cast is short, and after its colon stands what it means.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadrodaki ad kısadır, iki noktasından sonra ne anlama geldiği yazılır.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>A quote that opens here is never closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Burada açılan tırnak hiç kapanmıyor.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A reference sound is what is heard in the clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ses, klipte duyulan sestir.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşlenen bir parça yapılır yapılmaz siliniyor; disk dolu mu?</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretli işler listesindeki bir satır okunamıyor ({error}) ve olduğu gibi bırakıldı; Takewright’ı güncelleyin veya listeyi bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene begins and ends on one frame each, not on several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne tek bir karede başlar ve tek bir karede biter, birkaçında değil.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>A scene has 1 to {most} takes, not {takes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir sahnede 1 ile {most} arasında çekim olur, {takes} değil.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene lasts a second at least.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir sahne en az bir saniye sürer.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu siparişin bir sahnesi artık filmde değil; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Yeniden sipariş edin.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapatılabilen bir iz</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip yerine {host} adresinden bir web sayfası geldi, belki bir ağın oturum açma sayfası; klip ödendi ve güvende; ağda oturum açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetin yanıtı yerine bir web sayfası geldi, belki bir ağın oturum açma sayfası; {cost}; ağda oturum açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yaklaşık {size}.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazı ekle</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip ekle</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşaret ekle</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik ekle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans resim ekle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ses ekle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans video ekle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add references</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans ekle</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne ekle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add scene that continues</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Devam eden sahne ekle</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan ekle</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık ekle</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroya ekle</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme ekle</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/intake.py"/>
        <source>Add {count} references to the cast</source>
        <extracomment>One: Add reference to the cast</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Kadroya {count} referans ekle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story/foot.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahne ekle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition} ekle</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} bütünüyle bit bit kopya.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} bütünüyle yeniden kodlama.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} bütünüyle yeniden kodlama: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Another Takewright is making the batch in {folder}; nothing was sent or charged. Wait for it, or stop it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içindeki partiyi başka bir Takewright yapıyor; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Onu bekleyin ya da önce durdurun.</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayardaki başka bir Takewright bu işi devraldı ve sürdürüyor; buradan hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent. Try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayardaki başka bir Takewright bu işle meşgul; hiçbir şey gönderilmedi. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm sahnelere uygula</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Ask again in other words, or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka sözlerle yeniden isteyin ya da başka bir yazar seçin.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanlarda şeritler</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>Beginning the list of uploads anew</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yüklemeler listesine yeniden başlama</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sol alt</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağ alt</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi geri getir</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cast_library.py"/>
        <source>Bring {count} from my library</source>
        <extracomment>One: Bring from my library</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Kitaplığımdan {count} kayıt getir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring {count} into the film</source>
        <extracomment>One: Bring {count} into the film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Filme {count} kayıt getir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Bringing from your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızdan getirme</translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyayı geri getirme</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntüye gömülü</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Bekleyen {count} çekimi iptal et</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıyı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip sesini değiştir</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rengi değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sığdırmayı değiştir</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kazancı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş ve çıkışı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroda türü değiştir</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Işığı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünümü değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Miksi değiştir</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hareketi değiştir</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne ayarlarını değiştir</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnelerin ayarlarını değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hızı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibin çekimini değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlığı değiştir</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıcaklığı değiştir</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranı değiştir</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahneyi değiştir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bölüm</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka bir model seçin veya sınırı kaldırın.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha az sahne seçin veya sınırı yükseltin.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>Choose on the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kontak sayfasında seç</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim seç</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş ve çıkışı temizle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Continue in next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahnede sürdür</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibi kopyala</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi kopyalama</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi kopyalama</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resmi kopyalama</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi kopyalama</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jenerik</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesme</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planlara böl</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibi kes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroyu anlat</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi anlat</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Siyaha geçiş</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beyaza geçiş</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çözülme</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinelenen kareyi at</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibi çoğalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahneyi çoğalt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} çoğalt</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu düzenle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Edit shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planı düzenle</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Edit what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenleri düzenle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>End on the frame after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki karede bitir</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>Everything is ordered.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her şey sipariş edildi.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kısayolları dışa aktarma</translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} dışa aktarılırken sonuna varmadan kesildi; hiçbir şey yazılmadı, yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} yumuşat</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Doldur ve taşanı kes</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Fill gap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Boşluğu doldur</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bulanıkla doldur</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Frames that show a realistic person may be refused. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gerçekçi bir kişiyi gösteren kareler reddedilebilir. Referans videoyla ne tuttuğu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi dondur</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uyan bir çekim için yeniden üretin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Yeniden üret: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} başarısız sahneyi üret</numerusform>
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
            <numerusform>{count} sahne üret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} eskimiş sahneyi üret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate {count} takes</source>
        <extracomment>One: Generate {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim üret</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed} süredir üretiliyor, olağan süre {usual}.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed} süredir üretiliyor.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{moment} anına dön</translation>
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
        <translation>Siz beklettiniz; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları gizle</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkları gizle</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne kadar sürdüğü bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları içe aktar</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içindeki şu ayarlar anlamsız, artık olağan değerlerindeler: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It can also go on from a clip, which Takewright does by its last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klibi sürdürebilir de; Takewright bunu klibin son karesiyle yapar.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} krediye mal oldu.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, and that has no take yet; generate that first, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki klibin ilk karesinde bitiyor, ama o klibin henüz çekimi yok; önce onu üretin ya da bağı kaldırın.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, which waits for this one itself; take one of these links off, or generate first without it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki klibin ilk karesinde bitiyor, o klip de bunu bekliyor; bağlardan birini kaldırın ya da önce bağsız üretin.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>It is made from a frame of “{title}”, and that take was not made; nothing was sent or charged. Try “{title}” again, and this goes on by itself, or cancel this and choose another frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu, “{title}” çekiminin bir karesinden yapılıyor ve o çekim yapılamadı; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. “{title}” çekimini yeniden deneyin, bu kendiliğinden sürer; ya da bunu iptal edip başka bir kare seçin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is nested too deep.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fazla derin iç içe.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON at column {column}: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tam bir JSON değil, sütun {column}: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tam bir JSON değil: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is of version {version}; this Takewright reads {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürümü {version}; bu Takewright {known} sürümünü okur.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu, klibin kendi dosyası, bit bit; bu yüzden içerik kimlik bilgileri (C2PA) hâlâ geçerli.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It may have been charged; what it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretlendirilmiş olabilir; ne tuttuğu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptların onu çağırabileceği bir ada ihtiyacı var.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It starts on the last frame of the clip before, and that has no take yet; generate that too, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki klibin son karesinde başlıyor, ama o klibin henüz çekimi yok; onu da üretin ya da bağı kaldırın.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It takes a film as well, without sound and with fewer pictures; how is not published, so that Takewright sends none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sessiz ve daha az resimle bir video da kabul eder; nasıl olduğu yayımlanmadığı için Takewright göndermez.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is from the service's table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatı hizmetin tablosundan.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is said to be: “{price}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatı şöyle bildiriliyor: “{price}”.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatı siparişten bu yana {quote} krediden {price} krediye yükseldi ({usd}); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Yeni fiyatla sürdürün veya iptal edin.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyatı siparişten bu yana {quote} iken {price} oldu; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Yeni fiyatla sürdürün veya iptal edin.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to end on the frame after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi, sonraki karede bitmesi istenmeden önce yapıldı.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to start on the frame before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi, önceki karede başlaması istenmeden önce yapıldı.</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kodu olmayan JSON</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Keeping in your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda saklama</translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi saklama</translation>
    </message>
    <message>
        <location filename="../storage/listings.py"/>
        <source>Keeping the list of models</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model listesini saklama</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Keeping the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu saklama</translation>
    </message>
    <message>
        <location filename="../storage/reference_files.py"/>
        <source>Keeping the reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referansı saklama</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydedilmemiş düzenlemeleri saklama</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Kept complete, so that old films open and a service that offers it again works.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eski filmler açılsın ve onu yeniden sunan bir hizmet çalışsın diye eksiksiz tutuldu.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yer almaz</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>Left out: {names}. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışarıda bırakılan: {names}. {why}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasının {block}. satırında zamanı olmayan sözler var; zamanları bir önceki satıra 00:00:01.000 --&gt; 00:00:02.500 biçiminde yazın.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satır {line}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasının {line}. satırında başlamadan biten bir altyazı var: “{times}”.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasının {line}. satırında okunamayan bir zaman var: “{text}”; zamanlar 00:00:01,000 gibi görünür.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}, {column}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satır {line}, {column}: {sentence}</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İzi kilitle</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden göndermeden önce sağlayıcının sitesine bakın.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alt bant</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Made a character from a clip of 1 to 4 s, to be called by its name. The cast takes its place.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1–4 saniyelik bir klipten adıyla çağrılan bir karakter yapardı. Yerini kadro alıyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make {count} films of the choices</source>
        <extracomment>One: Make {count} film of the choices</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Seçimlerden {count} film yap</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip için klasör oluşturma</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Making the batch's folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partinin klasörünü oluşturma</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Proje klasörünü oluşturma</translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yapılırken sonuna varmadan kesildi; hiçbir şey yazılmadı, yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş koy</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çıkış koy</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Renkleri eşle</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses yüksekliğini eşle</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: nothing is new.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day} itibarıyla modeller ve fiyatlar: yeni bir şey yok.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: {news}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day} itibarıyla modeller ve fiyatlar: {news}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Mood</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hava</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi taşı</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşareti taşı</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <location filename="../ui/casting/form.py"/>
        <source>Move reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referansı taşıma</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi taşı</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Move shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planı taşı</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi çöp kutusuna taşı</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibi taşı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} taşı</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi sessize al</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klipleri sessize al</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziği sessize al</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmeyi sessize al</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşareti adlandır</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Names of the cast stand under the film, before its first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro adları filmin altında, ilk sahnesinden önce yer alır.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Never tried: read from what the service says of it ({day}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiç denenmedi: hizmetin onun hakkında söylediklerinden okundu ({day}).</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi olan bir sahnenin üzerinde altyazı yok, yani yazılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buradaki hiçbir ekran kartı bunu kodlayamıyor; yerine yazılım yaptı.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu hizmette kullanımda olan model yok; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>No scene ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimsiz biten sahne yok.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir sahnenin çekimi yok, yani film de yok; önce bir tane üretin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>Nobody says who “{name}” is; write “{name}: words” in one row of the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” kim, hiçbir yerde yazmıyor; filmin bir satırına “{name}: metin” yazın.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yok</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeterli kredi yok: {total} gerekiyor, {balance} var</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeterli kredi yok: {total} gerekiyor, {balance} var ({gone} az önce harcandı)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeterli kredi yok: {total} gerekiyor, {balance} var ({promised} bekleyen sahneler için ayrıldı)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeterli kredi yok: {total} gerekiyor, {balance} var ({promised} bekleyen sahneler için ayrıldı, {gone} az önce harcandı)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not every price is known before, so your cap of {cap} {what} cannot be kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Her fiyat önceden bilinmiyor, bu yüzden {what} {cap} sınırınız korunamıyor</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz üretilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Not ordered yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz sipariş edilmedi.</translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Atılanları not etme</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için {frames2} kare yerine {frames} kare yapılabildi; başka bir çekim seçin veya onu yeniden kırpın.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>On its way.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yolda.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Only starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca yıldızlılar</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Only the 720p price is known. How many character ids it takes is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca 720p fiyatı biliniyor. Kaç karakter kimliği kabul ettiği yayımlanmamış.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut its videos API down and names no successor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI video API’sini kapattı ve yerine geleni bildirmedi</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut the model down; kie.ai had paused it since 2026-06-11</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI modeli kapattı; kie.ai onu 2026-06-11 tarihinden beri duraklatmıştı</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Opening the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partiyi açma</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Projeyi açma</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Açma işlemi ({what})</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>Ordered {count} times</source>
        <extracomment>One: Ordered once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} kez sipariş edildi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Other services still answer on this wire. A picture has to be of exactly the clip's size.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başka hizmetler bu yoldan hâlâ yanıt veriyor. Resim tam klibin boyutunda olmalıdır.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi paketleme</translation>
    </message>
    <message>
        <location filename="../media/contact_pdf.py"/>
        <source>Page {number} of {pages}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sayfa {number} / {pages}</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünümü ve sesi yapıştır</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klip yapıştır</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Siz duraklattınız.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi oynat</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynat: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahneyi filme koy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekimi filme koy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi geri koyma</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin nasıl yapıldığını okuma</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Reading the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kayıtları okuma</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarları okuma</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydedilmemiş düzenlemeleri kurtar</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları kaldır</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşatmaları kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kareyi kaldır</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadrodan kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kareyi kaldır</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove reference of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro referansını kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans resmi kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans sesi kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referans videoyu kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Remove shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planı kaldır</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi kaldır</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlığı kaldır</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçişi kaldır</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filigranı kaldır</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibi kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} işareti kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahneyi kaldır</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} kaldır</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadroda yeniden adlandır</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi yeniden adlandır</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/sheet.py"/>
        <source>Replace in {count} scenes</source>
        <extracomment>One: Replace in {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahnede değiştir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Replace models of {count} scenes</source>
        <extracomment>One: Replace model of a scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahnenin modelini değiştir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu geri yükle</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin promptunu geri yükle</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Projeyi geri yükleme</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Reword prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu yeniden ifade et</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmeyi kaydır (roll)</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Save choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçimleri kaydet</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyasını kaydetme</translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydetme başarısız oldu ({error}); diskteki film eski hâlinde. Başka bir yere kopyasını kaydedin.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Saving the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Partiyi kaydetme</translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi kaydetme</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama defterini kaydetme</translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Raporu kaydetme</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarları kaydetme</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” projesini kaydetme</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: {each}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kareyi belirle</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son kareyi belirle</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Set the character's id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karakterin kimliğini belirle</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahnenin ayarları</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} için henüz prompt yok.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number}, {model} sınırını ({limit}) {over} karakter aşıyor.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} {seconds} sn; {model} {least} ile {most} sn arasında planlar yapar.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları göster</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkları göster</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulated gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simüle ağ geçidi</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatör</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Six shots in a clip, of 512 characters each. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klipte altı plan, her biri 512 karakter. Ne kadar sürdüğü bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klibin içeriğini kaydır (slip)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yavaşça sola kayma</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yavaşça sağa kayma</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yavaşça yakınlaşma</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yavaşça uzaklaşma</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>Something else answered at the gateway's address, perhaps a network's sign-in page; nothing was sent or charged; check the address and the network.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidinin adresinde başka bir şey yanıt verdi, belki bir ağın oturum açma sayfası; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; adresi ve ağı denetleyin.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2, 10 veya 15 sn’lik klipler yapar; {seconds} sn’lik yapmaz.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2, 10 veya 15 sn’lik klipler yapar, {seconds} sn’lik yapmaz; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 yatay veya dikey yapar, “{aspect}” yapmaz; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Sound always comes with the picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses her zaman görüntüyle gelir.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi böl</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Star {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yıldızla: {title}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Start on the frame before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki karede başlat</translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlatma</translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatörü başlatma</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Starts from a picture and has its shape; 10 s only at 768P. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir resimden başlar ve onun biçimini alır; 10 saniye yalnızca 768P’de. Bir promptun ne kadar uzun olabileceği yayımlanmamış.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alt başlık</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} sahnenin şimdiki hâliyle aynı.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} filmde</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number}/{total} filmde</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{scene_title}” sahnesinin {take_number} numaralı çekimi zaten sipariş edilmiş, belki başka bir Takewright tarafından; hiçbir şey gönderilmedi, yeniden sipariş edin.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri çekildi.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes JPEG and PNG only; the picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yalnızca JPEG ve PNG kabul eder; görüntü karenin biçimini alır.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes a first frame beside its references, which then gives the shape.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referanslarının yanında bir ilk kare kabul eder; biçimi o belirler.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes one JPEG, PNG or WebP picture of up to 10 MB as its first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk kare olarak 10 MB’a kadar bir JPEG, PNG ya da WebP resmi kabul eder.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright {host} adresine ulaşamıyor ({why}); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; ağı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright kapanıyor, bu yüzden artık görüntü yapılmıyor.</translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright bir hata yaptı ({error}); hiçbir şey kaybolmadı. Sürdürün veya yeniden başlatın.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright olağan ayarlarıyla, harcama sınırları olmadan başlıyor.</translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright bu gönderilirken durdu, yani ücretlendirilmiş olabilir; yeniden bakın veya yeniden gönderin.</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost; {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright, {writer} yazarına soruluyorken ({purpose}) durdu ve yanıt kayboldu; {cost}, bu harcama defterinde belki ücretlendirildi olarak duruyor. Kendiliğinden hiçbir şey yeniden sorulmaz.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{task_id} görevi {waited} sn sonra bitmiş değil; hiçbir şey kaybolmadı ve yalnızca bir kez, bittiğinde ücretlendirilir; görev numarasıyla onu yeniden bekleyin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text before the first heading belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk başlıktan önceki metin hiçbir sahneye ait değil.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text between a film's heading and its first scene belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir filmin başlığı ile ilk sahnesi arasındaki metin hiçbir sahneye ait değil.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücreti de tam bu kadar.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>API anahtarında satır sonu, boşluk veya hiçbir anahtarda bulunmayan başka bir karakter var, bu yüzden hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; Ayarlar’da yeniden girin.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>API anahtarı, kendisi için belirlenen sınıra ulaştı</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve öncesindeki veya sonrasındaki bakiye bilinmiyor; ücretlendirilmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve o zamandan beri bakiye, başka hiçbir çekimin açıklamadığı {fell} kredi düştü, yani ücretlendirilmiş olabilir.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list cannot be read now ({error}) Whether it was charged is not known yet; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve sağlayıcının listesi şu anda okunamıyor ({error}) Ücretlendirilip ücretlendirilmediği henüz bilinmiyor; daha sonra yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list does not tell what its clips were made from, so this one cannot be found in it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve sağlayıcının listesi kliplerinin neyden yapıldığını söylemiyor, bu yüzden bu klip orada bulunamıyor; ücretlendirilmiş olabilir. Yeniden göndermeden önce sağlayıcının sitesine bakın.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list is too long to be read back to it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve sağlayıcının listesi oraya kadar geri okunamayacak kadar uzun; ücretlendirilmiş olabilir. Yeniden göndermeden önce sağlayıcının sitesine bakın.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list shows no such clip, so the request was not taken and nothing was charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu ve sağlayıcının listesinde böyle bir klip yok; demek ki istek alınmadı ve hiçbir şey ücretlendirilmedi; yeniden gönderin ya da bırakın.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu, ama o zamandan beri bakiye düşmedi, yani büyük olasılıkla ücretlendirilmedi; yeniden gönderin ya da bırakın.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost. The provider's list does not show the clip so far, so whether it was charged is not known yet; it is looked at again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt kayboldu. Sağlayıcının listesi klibi henüz göstermiyor, bu yüzden ücretlendirilip ücretlendirilmediği henüz bilinmiyor; yeniden bakılıyor.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye kendiliğinden {credits} kredi düştü: bu anahtarı başka bir şey kullandı.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bakiye kendiliğinden {credits} kredi yükseldi: kredi yüklendi veya başka yerde iade yapıldı.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>The batch in {folder} was begun by another Takewright meanwhile; nothing was sent or charged. Open the file again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içindeki parti bu arada başka bir Takewright tarafından başlatıldı; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Dosyayı yeniden açın.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The cheapest per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye başına en ucuzu.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip “{parent}” içine yazılamıyor ({strerror}); ödendi ve yeniden getirilebilir; klasörü yazılabilir yapın.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip getirilemedi (HTTP {status}); ödendi; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip {host} adresinden getirilemedi ({trouble}); ödendi ve hiçbir şey kaybolmadı; yeniden denediğinizde getirme kaldığı yerden sürer.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip bütün olarak getirilemedi ({trouble}); ödendi ve daha sonra yeniden getirilebilir.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{scene_title}” için klip geldi ama oynatılamıyor. Ücretlendirildi; yeniden indirin, başka bir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip Sahipsiz altında kalıyor: {project} klasörü yerinde değil. Klasörü geri koyun veya filmi şimdi bulunduğu yerden açın.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip {host} adresinden getirilmedi ({fault}); ödendi; görev numarasıyla hizmetin desteğine sorun.</translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} klibi eski yerinde değil; onu {parent} içine geri koyun veya sahneyi yeniden üretin.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kliplerin kodlamaları tek dosyada birbirinden ayırt edilemiyor; birini yeniden üretin veya dönüştürün.</translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetle bağlantı, yanıt gelmeden koptu; hiçbir şey ücretlendirilmedi, hiçbir şey kaybolmadı; ağı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host} ile bağlantı yanıt gelmeden koptu, yani sahne alınmış ve ücretlendirilmiş olabilir; yeniden göndermeden önce bir daha bakın.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The connection to {host} broke before the writer answered, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host} ile bağlantı yazar yanıt vermeden koptu, bu yüzden istek ücretlendirilmiş olabilir; kendiliğinden yeniden gönderilmez; yeniden yazdırmak bir kez daha ücretli olabilir.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} okunurken disk hata verdi.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Disk dolu olduğu için {name} yazılmadı; yer açıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Disk dolu: klip için “{parent}” içinde {size} daha gerekiyor; klip ödendi ve hiçbir şey kaybolmadı; yer açıp sürdürün.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’ın işlenmiş görüntüleri tuttuğu disk dolu; orada yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düzenlemeler yazılamadı, çünkü {error}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film yapılırken kodlayıcı değişti; yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kodlayıcı parametre kümesi vermedi; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>The entries in “{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içindeki kayıtlar okunamıyor: {why}.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’taki bir hata yüzünden dışa aktarma başarısız oldu; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’taki bir hata yüzünden dışa aktarma başarısız oldu; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarma iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmanın tanımı okunamadı.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayardaki ffmpeg programında başlıkların veya renklerin gerektirdiği bir parça eksik; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmleri yapan ffmpeg programı eksik; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>The field “{key}” is missing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{key}” alanı eksik.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/batch_look.py"/>
        <source>The file has {count} mistakes; put them right first.</source>
        <extracomment>One: The file has a mistake; put it right first.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Dosyada {count} hata var; önce düzeltin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service; get it from its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya {largest} GiB’den büyük; hiçbir klip bu kadar büyük olmadığı için getirilmedi; ödendi ve hâlâ hizmette duruyor; onu hizmetin sitesinden alın.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>The file of this take is missing; find it again, or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekimin dosyası eksik; onu yeniden bulun ya da başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’taki bir hata yüzünden film yapılamadı; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film artık {folder} içinde değil; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Sürücüsünü bağlayın veya klasörü geri koyun, sonra yeniden sipariş edin.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film bir kareden kısa; kliplerini uzatın.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film dışa aktarılmadı.</translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film okunduğu gibi yazılmadı; disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin tanımı okunamadı.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin dosya adı o disk için çok uzun; daha kısa bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin klasörüne ({folder}) şu anda bakılamıyor ({strerror}); klibi ödendi, hiçbir şey kaybolmadı. Sürücüsünü bağlayın veya okunabilir yapın, sonra sürdürün.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The first row names no column “prompt”. It has to name the columns, as in: film, title, prompt, model, aspect, seconds.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İlk satır “prompt” sütununu adlandırmıyor. Sütunları şöyle adlandırmalı: film, title, prompt, model, aspect, seconds.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>The first scene of a film continues none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir filmin ilk sahnesi hiçbir sahneyi sürdürmez.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} klasörüne yazılamıyor; başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareler yapılamadı.</translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klibin kareleri birleştirilemeyen bir sırada.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway does not let this key use the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi bu anahtarın modeli kullanmasına izin vermiyor</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway kept the file of this clip until {until} UTC, and it had not been fetched by then; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi bu klibin dosyasını {until} UTC’ye kadar sakladı, o zamana dek getirilmemişti; klip ödendi; görev numarasıyla desteğine başvurun, çünkü yeniden üretmek yeniden ücretlidir.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidinde bu klibin dosyası artık yok; klip ödendi; görev numarasıyla desteğine başvurun, çünkü yeniden üretmek yeniden ücretlidir.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarlıktaki anahtar</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın anahtarlığı kilitli veya yanıt vermiyor, bu yüzden içindeki anahtar okunamıyor; kilidini açıp yeniden deneyin ya da {variable} değişkenini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın anahtarlığı kilitli veya yanıt vermiyor, bu yüzden anahtar yalnızca program kapanana kadar saklanır; kilidini açıp anahtarı yeniden kaydedin ya da {variable} değişkenini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın anahtarlığı kilitli, bu yüzden anahtar hâlâ içinde.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} klibinin son karesi iki kez gösteriliyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{before} klibinin son karesi {count} kez gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibin bağlantısı artık geçerli değil (HTTP {status}); klip ödendi ve yeni bir bağlantı istenebilir.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretli işler listesi</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yüklemeler listesi</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelin klibi yapması çok uzun sürdü</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model klibi yapamayacak kadar yoğundu</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntü karenin biçimini alır.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The price was a promotion until about 2026-10-07 and may be higher now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fiyat yaklaşık 2026-10-07 tarihine kadar bir kampanyaydı ve şimdi daha yüksek olabilir.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içindeki proje daha yeni bir Takewright tarafından kaydedilmiş (proje sürümü {version}, bu program en çok {schema_version} tanıyor) ve olduğu gibi bırakıldı; açmak için Takewright’ı güncelleyin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>The prompt does not name “{name}”; say what they do.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt “{name}” adını anmıyor; ne yaptığını yazın.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt boş; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt, Sora 2’nin {prompt_limit} sınırını {length} karakter aşıyor; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt, {model} modelinin {prompt_limit} sınırını {over} karakter aşıyor.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağlayıcı bu görevi artık tanımıyor, bu yüzden ücretlendirilip ücretlendirilmediği bilinmiyor; yeniden denemeden önce sitesinde görev numarasına bakın.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ortam değişkeninin gösterdiği vekil sunucu veya sertifika dosyası kullanılamıyor, bu yüzden hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; HTTPS_PROXY, ALL_PROXY veya SSL_CERT_FILE değerini düzeltin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The quotes are not balanced here; a quote within a cell is written twice, and the cell has quotes around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tırnaklar burada dengeli değil; hücre içindeki tırnak iki kez yazılır ve hücre tırnak içine alınır.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The row has {cells} cells for {columns} columns; put quotes around text that has a separator in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satırda {columns} sütun için {cells} hücre var; içinde ayırıcı bulunan metni tırnak içine alın.</translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Örnek film {name} hasarlı; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after begins on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahne artık başka bir karede başlıyor.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahnenin artık başka bir çekimi var.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before ends on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahne artık başka bir karede bitiyor.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahnenin artık başka bir çekimi var.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin henüz promptu yok.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The scene has no prompt yet; nothing was sent or charged. Write one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin henüz promptu yok; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Önce bir tane yazın.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>The scene has no prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin promptu yok.</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnede gönderilemeyen bir karakter veya sayı var; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; promptu yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>The scene holds a character that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnede gönderilemeyen bir karakter var; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; promptu yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazdığınız sahneler burada film sırasıyla dizilir.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryoda {found} sahne var; Takewright bir kerede {max_scenes} sahne alır.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryoda {lines} satır var; Takewright bir kerede {max_lines} satır okur.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryo boş: içinde sahneye dönüştürülecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{shown}” hizmet adresi kullanılamıyor ({fault}); hiçbir şey gönderilmedi. {kie_address} gibi bir adres kullanın.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet daha az istek gönderilmesini istiyor</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, sahnenin gösterdiği resmi veya dosyayı alamadı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, klibin sesini yapamadı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet {what} söyleyemedi; {cost}; bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu isteği işleyemedi, nedeni çoğu kez bir ayar veya bir resimdir</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, API anahtarını kabul etmiyor</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu modeli sunmuyor</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The service does not offer this writer now; nothing was charged; choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu yazarı şu anda sunmuyor; hiçbir şey ücretlendirilmedi; başka bir yazar seçin.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, klibi yaparken başarısız oldu</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, isteği alırken başarısız oldu</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu modeli duraklattı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bu modeli kapattı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet bakım nedeniyle kapalı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet klibi yaptı, sonra içeriği nedeniyle vermedi</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu klibin dosyası artık hizmette yok; ödenmişti; yeniden üretmek yeniden ücretli olduğundan görev numarasıyla hizmetin desteğine sorun.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, resmi içeriği nedeniyle reddetti</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, promptu içeriği nedeniyle reddetti</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet; promptu, resmi veya bitmiş klibi içeriği nedeniyle reddetti ve hangisi olduğunu söylemiyor</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet isteği reddetti</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet klibin bittiğini söylüyor ama dosya vermedi</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service says what “{model}” costs in a form that this Takewright does not read, so its price stays unknown; nothing was charged. Look on its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet “{model}” modelinin fiyatını bu Takewright’ın okuyamadığı bir biçimde bildiriyor, bu yüzden fiyatı bilinmiyor; hiçbir şey ücretlendirilmedi. Sitesine bakın.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet, klip yerine bir ileti gönderdi; klip ödendi; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service's table of prices came in part only; nothing was charged, and the prices that were known stay; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetin fiyat tablosu yalnızca kısmen geldi; hiçbir şey ücretlendirilmedi ve bilinen fiyatlar kalıyor; daha sonra yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içindeki ayarlar hasarlı; bir sonraki değişiklikte yenileriyle değiştirilir.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içindeki ayarlar hasarlı; {name} olarak saklandı.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The shots come to {total} s and the clip is {seconds} s; make them agree.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planların toplamı {total} sn, klip ise {seconds} sn; bunları eşitleyin.</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatör başlamadı; hiçbir şey ücretlendirilmedi. Takewright’ı yeniden başlatın.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} klibinin sesi, görüntüsünden {seconds} sn sonra başlıyor.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} klibinin sesi, görüntüsünden {seconds} sn önce bitiyor.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık tarzları eksik veya hasarlı; Takewright’ı yeniden kurun.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The table is empty.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tablo boş.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim yapıldı ve getiriliyor, %{percent} kadarı burada.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim yapıldı ve getiriliyor.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>The take that “{name}” is a frame of is not in the film any more; choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” karesinin alındığı çekim artık filmde değil; başka bir resim seçin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The text holds a character that cannot be sent; nothing was sent or charged; type it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Metinde gönderilemeyen bir karakter var; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; yeniden yazın.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Konuda sözcük yok; filmin ne hakkında olduğunu yazın.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Konu boş; filmin ne hakkında olduğunu birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pencere örnek filmi açmadı.</translation>
    </message>
    <message>
        <location filename="../media/drawn_lines.py"/>
        <source>The words of the contact sheet could not be drawn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kontak sayfasının yazıları çizilemedi.</translation>
    </message>
    <message>
        <location filename="../studio/writers_room.py"/>
        <source>The writer at your own address needs a key; nothing was sent. Add it in Settings, on the page Writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendi adresinizdeki yazar için anahtar gerekli; hiçbir şey gönderilmedi. Ayarlar’da, Yazar sayfasında ekleyin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at your own address needs the name of a model; nothing was sent; enter it in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendi adresinizdeki yazar için bir model adı gerekli; hiçbir şey gönderilmedi; onu Ayarlar’da girin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at {host} said nothing for {seconds} s, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host} adresindeki yazar {seconds} sn boyunca bir şey söylemedi, bu yüzden istek ücretlendirilmiş olabilir; kendiliğinden yeniden gönderilmez; yeniden yazdırmak bir kez daha ücretli olabilir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/written.py"/>
        <source>The writer gave {count} scenes where {wanted} were asked for.</source>
        <extracomment>One: The writer gave {count} scene where {wanted} were asked for.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Yazar, istenen {wanted} sahne yerine {count} sahne verdi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer gave {given} scenes where {wanted} were asked for; the first ones and the last are here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar, istenen {wanted} sahne yerine {given} sahne verdi; ilkleri ve sonuncusu burada.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer would not write this (“{said}”). {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar bunu yazmadı (“{said}”). {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer would not write this; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar bunu yazmadı; prompt olduğu gibi kaldı.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it cost {credits} credits; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar bunu yazmadı{said}; {credits} krediye mal oldu; başka sözlerle anlatın ya da başka bir yazar seçin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it may have been charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar bunu yazmadı{said}; ücretlendirilmiş olabilir; başka sözlerle anlatın ya da başka bir yazar seçin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; nothing was charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar bunu yazmadı{said}; hiçbir şey ücretlendirilmedi; başka sözlerle anlatın ya da başka bir yazar seçin.</translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer's answer broke off; what came whole is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın yanıtı yarıda kesildi; tam gelen kısım burada.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used. {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın yanıtı kullanılamadı. {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer's answer could not be used; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın yanıtı kullanılamadı; prompt olduğu gibi kaldı.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used; the scene is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın yanıtı kullanılamadı; sahne olduğu gibi kaldı.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service answered with {what}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın hizmeti {what} ile yanıt verdi, bu yüzden istek ücretlendirilmiş olabilir; kendiliğinden yeniden gönderilmez; yeniden yazdırmak bir kez daha ücretli olabilir.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service asks for fewer requests; nothing was charged; wait a minute and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın hizmeti daha az istek istiyor; hiçbir şey ücretlendirilmedi; bir dakika bekleyip yeniden yazdırın.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service failed{said}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın hizmeti başarısız oldu{said}, bu yüzden istek ücretlendirilmiş olabilir; kendiliğinden yeniden gönderilmez; yeniden yazdırmak bir kez daha ücretli olabilir.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service refused the request{said}; nothing was charged; choose another writer or change the text.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazarın hizmeti isteği reddetti{said}; hiçbir şey ücretlendirilmedi; başka bir yazar seçin ya da metni değiştirin.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>There are no prompts in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde prompt yok.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>There are no words in this prompt; write some first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu promptta hiç söz yok; önce bir şeyler yazın.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There are not enough credits for the writer; nothing was charged; top up at the service and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar için yeterli kredi yok; hiçbir şey ücretlendirilmedi; hizmette bakiye yükleyip yeniden yazdırın.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There are two columns “{column}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İki tane “{column}” sütunu var.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There are two films “{film}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İki tane “{film}” filmi var.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>There are {needs}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeterli kredi yok: {needs}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>There is a click between {before} and {after}, {level} dB over the sound around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} ile {after} arasında bir çıtırtı var, çevresindeki sesin {level} dB üzerinde.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içinde zaten bir proje var; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz API anahtarı yok, bu yüzden hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; Ayarlar’da bir tane ekleyin veya KIE_API_KEY değişkenini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>API anahtarı yok; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Önce bir anahtar ekleyin.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There is no chat service at this address; nothing was charged; check the writer's address in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu adreste sohbet hizmeti yok; hiçbir şey ücretlendirilmedi; Ayarlar’daki yazar adresini denetleyin.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip after it to end on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ardında, üzerinde biteceği bir klip yok; bağı kaldırın.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip before it to start on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öncesinde, üzerinde başlayacağı bir klip yok; bağı kaldırın.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içinde henüz klip yok.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{head}” sütunu yok; “{near}” mi demek istediniz?</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; there are {known}, and more in the guide.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{head}” sütunu yok; var olanlar: {known}, daha fazlası kılavuzda.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>There is no field “{key}” here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Burada “{key}” alanı yok.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/given_cast.py"/>
        <source>There is no file “{path}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{path}” dosyası yok.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} dosyasının yazılacağı {folder} klasörü yok.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or set TAKEWRIGHT_VIDEOS_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi için henüz anahtar yok, bu yüzden hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; Ayarlar’da bir anahtar ekleyin ya da TAKEWRIGHT_VIDEOS_KEY değişkenini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sınanacak anahtar yok; önce bir tane yapıştırın.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz anahtar yok.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{model_id}” diye bir model yok; hiçbir şey gönderilmedi. Kullanımdaki modeller: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” modeli yok; “{near}” mi demek istediniz?</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; several have | between them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” modeli yok; birden çok modelin arasına | konur.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; “takewright models” lists them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” modeli yok; “takewright models” onları listeler.</translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde resim yok.</translation>
    </message>
    <message>
        <location filename="../domain/exporting.py"/>
        <source>There is no preset “{name}”; there are {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” diye bir ön ayar yok; var olanlar: {known}.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sıfırdan az klibin fiyatı olmaz.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} içinde proje yok; taşınmış, yeniden adlandırılmış veya bağlı olmayan bir sürücüde olabilir.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçici dosyalar için yer yok, bu yüzden bir klip işlenmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçici dosyalar için yer yok, bu yüzden bir başlık çizilmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>There is no scene in it; a film begins with “# its name”, a scene with “## its title”, and under that stands its prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçinde sahne yok; film “# adı” ile, sahne “## başlığı” ile başlar, altında promptu yer alır.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no scene under the names of the columns.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sütun adlarının altında sahne yok.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{style}” diye bir hikâye tarzı yok; var olanlar: {names}.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is no video service of this kind at the gateway's address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidinin adresinde bu türden bir video hizmeti yok</translation>
    </message>
    <message>
        <location filename="../domain/writers.py"/>
        <source>There is no writer “{writer}”; nothing was sent. There are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{writer}” diye bir yazar yok; hiçbir şey gönderilmedi. Var olanlar: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/given_cast.py"/>
        <source>There is no “{name}” in your library; “takewright cast list” says who is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplığınızda “{name}” yok; “takewright cast list” kimlerin olduğunu gösterir.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is not enough money on the gateway's account</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidinin hesabında yeterli para yok</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>There is nothing on the clipboard that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Panoda bir modele gösterilebilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>There is nothing to order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sipariş edilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>These are {takes} takes; a batch has {most} at most. Part it into several files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunlar {takes} çekim; bir partide en çok {most} olur. Birkaç dosyaya bölün.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <location filename="../ui/batch/choosing.py"/>
        <source>These choices are of another batch; nothing was changed. Save them again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu seçimler başka bir partiye ait; hiçbir şey değiştirilmedi. Onları yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are from the planner on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneler bu bilgisayardaki planlayıcıdan.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are the script's own, read on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahneler senaryonun kendisinden, bu bilgisayarda okundu.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarda Takewright’ın kullanabileceği bir anahtarlık yok, bu yüzden anahtar yalnızca program kapanana kadar saklanır; kalıcı olması için bir anahtarlık kurun (GNOME Keyring veya KWallet) ya da {variable} değişkenini ayarlayın.</translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayarın ffmpeg programı {preset} yazamıyor; başka bir ön ayar seçin.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>This is number {place} in a row that starts on the last frame before. A frame that a model made loses detail and colour each time it is made from again, so faces and places drift after {longest}; start this scene from a picture or from its cast instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu, önceki son kareden başlayan sahneler dizisinde {place}. sıradadır. Bir modelin yaptığı kare, her yeniden kullanılışında ayrıntı ve renk yitirir; bu yüzden yüzler ve yerler şundan sonra kayar: {longest}. Bu sahneyi bunun yerine bir resimden veya kadrosundan başlatın.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>This is of one scene; write it under the scene's heading.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu tek bir sahneye ait; sahnenin başlığının altına yazın.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha önceki biri şöyle bittiği için bu gönderilmedi ve hiçbir şeye mal olmadı: {cause}</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>This take is not in the film any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekim artık filmde değil; başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>This take is not in this film; drop one that is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekim bu filmde değil; bu filmden bir çekim bırakın.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu, harcanmış veya ayrılmış {before} tutarından sonra {total} tutar ve {what} {cap} sınırınızı aşar</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu {total} tutar ve {what} {cap} sınırınızı aşar</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sol üst</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sağ üst</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kredi yükleyin veya daha az ya da daha kısa sahneler seçin.</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibi kırp</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Siyah kareleri kırp</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sese göre kırp</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} kırp</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonraki sahneyle bağı kaldır</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sahneyle bağı kaldır</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İz kilidini aç</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klibin sesini aç</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kliplerin sesini aç</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziğin sesini aç</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmenin sesini aç</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s with sound; frames exclude reference media, and the seconds of reference films are billed as well.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesle 30 saniyeye kadar; kareler referans medyayı dışlar ve referans videoların saniyeleri de ücretlendirilir.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s, from up to 30 pictures. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>30 saniyeye kadar, en çok 30 resimden. Referans videoyla ne tuttuğu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to ten shots in one clip of up to 25 s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>25 saniyeye kadar bir klipte en çok on plan.</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimi bu klipte kullan</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin çekimini kullan</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beklemek için pozitif bir aralık ve sıfırdan küçük olmayan bir süre gerekir.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kuyrukta sırasını bekliyor; henüz hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Wan 3.0, sooner. The seconds of reference films are billed as well. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha çabuk gelen Wan 3.0. Referans videoların saniyeleri de ücretlendirilir. Ne kadar sürdüğü bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>What is not to be seen is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenler, {model} sınırını ({limit}) {over} karakter aşıyor.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapılacak olan okunamadı: {error}</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>What it cost was never published exactly.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne tuttuğu hiçbir zaman tam olarak yayımlanmadı.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>What this is made from could not be written down ({why}); nothing was sent or charged. Free some room and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunun yapılacağı malzeme kaydedilemedi ({why}); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Biraz yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyalananlar</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied could not be written down ({why}); free some room.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyalananlar yazılamadı ({why}); biraz yer açın.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>What was known stays.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilinenler kalıyor.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silme</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>Writer · {purpose}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar · {purpose}</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Düzenlemeleri yazma</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimin nasıl yapıldığını yazma</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları yazma</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Writing the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kontak sayfasını yazma</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Writing the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kayıtları yazma</translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi yazma</translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama defterini yazma</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Writing the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptları yazma</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>Your own models are not used, only those of Takewright: {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendi modelleriniz kullanılmıyor, yalnızca Takewright’ınkiler: {why}</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zip kapsayıcısında bir belge (.docx veya .odt gibi)</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>a newer Takewright wrote it (version {version})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>daha yeni bir Takewright yazmış (sürüm {version})</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt in safer words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>daha güvenli sözlerle bir prompt</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt made shorter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kısaltılmış bir prompt</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt rewritten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yeniden yazılmış bir prompt</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir referans</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>uzak bir sunucu bu bilgisayara yönlendirdi</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir zengin metin (RTF) dosyası</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a scene of a story written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir hikâyenin yeniden yazılmış sahnesi</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story put right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>düzeltilmiş bir hikâye</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yazılmış bir hikâye</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a test of the writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yazarın bir sınaması</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir web sayfası</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>onu yeniden ekleyip tekrar üretin</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>boş bir yanıt</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eski bir Word belgesi</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>ask the gateway for access or choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ağ geçidinden erişim isteyin ya da başka bir model seçin</translation>
    </message>
    <message>
        <location filename="../interchange/batch.py"/>
        <source>batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>parti</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../interchange/captions.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>altyazı</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>promptu değiştirip tekrar üretin</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>promptu veya resmi değiştirip tekrar üretin</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sahneyi değiştirip tekrar üretin</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kodlamasını ortada değiştiriyor</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bölüm</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>check the address in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlar’daki adresi denetleyin</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sahnenin ayarlarını denetleyin veya daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başka bir model seçin</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>renk</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>jenerik</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>siyaha geçiş</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>beyaza geçiş</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çözülme</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tek başına duran bir kareyle başlamıyor</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>taslak</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlar’da çalışan bir anahtar girin</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>getiriliyor</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>getiriliyor %{percent}</translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ffmpeg videoyu yapamadı; kendi sözleri Ayrıntılar altında.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ilk kare</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>günlük</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tıklama başına</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bu film için</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>donmuş</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>donmuş kare</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tekrar üretin</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>üretiliyor</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>üretiliyor {elapsed}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yeniden açıldığında sürdürün</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hiçbir anahtarda bulunmayan bir karakter içeriyor</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>satır sonu içeriyor</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>boşluk içeriyor</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kare hızı düzensiz</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hasarlı parametre kümeleri içeriyor</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bazı karelerini gizliyor</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>how the clip is doing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>klibin ne durumda olduğunu</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bazı oynatıcıların göstermediği türden H.264</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hasarlı ({error}) ve olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eksik</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir anahtar için çok uzun</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>üst verisiyle döndürülmüş</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{codec}, film ise H.264</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmette değişti</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>https:// ile başlamıyor</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sürümünü belirtmiyor</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>içinde boşluk veya hiçbir adreste bulunmayan başka bir karakter var</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>içinde kullanıcı adı veya parola var</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“?” veya “#” bölümü var</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it has no length that can be chosen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>seçilebilecek bir uzunluğu yok</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>it has other fields than it should</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>olması gerekenden başka alanları var</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>içinde proje yok</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>boş</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmetin söylediğinden uzun</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <location filename="../storage/records.py"/>
        <source>it is nested too deep</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çok derin iç içe geçmiş</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>güvenli değil: anahtarı ve klipleri yalnızca https gizli tutar</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <location filename="../studio/chat_desk.py"/>
        <source>it may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirilmiş olabilir</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it needs “{field}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{field}” alanı gerekli</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it says nothing of the picture's shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>görüntünün biçimi hakkında bir şey söylemiyor</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>takılıp kaldı</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it takes no prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prompt almıyor</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{most_redirects} kereden fazla yönlendirildi</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>adres olmayan bir yere yönlendirildi</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>öğe</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sertifikası güvenilir değil</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sunucusu veya bağlantı noktası hatalı yazılmış</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>uzunluğu değişti</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>adı bulunamadı</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>karelerini alışılmadık biçimde saklıyor</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>son kare</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>list of choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>seçim listesi</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>list of prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prompt listesi</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>list of shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kısayol listesi</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>live</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kullanımda</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>göreve yeniden bakın, sonra görev numarasıyla hizmetin desteğine sorun</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>alt bant</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirilmiş olabilir</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sessiz</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zamanında yanıt gelmedi</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bağlantı yok</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>önceki hiçbir sürümü okunamıyor, ama yanındaki kliplere dokunulmadı</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses yok</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>görev numarası yok</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>no video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>video yok</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yok</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bakiye bu klibe yetmiyor</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>10 sn için 30, 15 sn için 45 gerekir</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>orada yanıt veren yok</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>üretilecek bir şey yok</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hiçbir şey ücretlendirilmedi</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hiçbir şey ücretlendirilmedi, hiçbir şey kaybolmadı</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>paused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>duraklatılmış</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>proje sürümü {version}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmette sınırını yükseltin veya başka bir anahtar kullanın</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>referans videolar</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>referans resimler</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>referans sesler</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>retired</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kaldırılmış</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>senaryo</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/batch_takes.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yavaş yakınlaşma</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>something that is no answer of a writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yazar yanıtı olmayan bir şey</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSON olmayan bir şey</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hız</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eskimiş</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>std is 720p, pro 1080p. Sound is on unless it is turned off, and costs more. How many shots it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>std 720p, pro 1080p’dir. Ses kapatılmadıkça açıktır ve daha pahalıdır. Kaç plan kabul ettiği ve bir promptun ne kadar uzun olabileceği yayımlanmamış.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>duran resim</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>alt başlık</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim {number}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim {number}/{total}</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yanıt çok uzun</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kadro veya görünüm</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>the character of {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} karakteri</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>karakterler</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bağlantı sürekli kopuyor</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>disk onu almadı</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} diski bir hata bildiriyor; onu denetleyin veya başka bir disk seçin</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dosya erken bitti</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dosya boş</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dosya {path} diski için çok büyük; başka bir disk seçin</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it ends on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bittiği kare</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it starts on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başladığı kare</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>uzunluk</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretli işler listesi</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>the list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yüklemeler listesi</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>model</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model's own options</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>modelin kendi seçenekleri</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} adı bu disk için çok uzun; daha kısa bir ad seçin</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en yeni sağlam sürüm {version}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prompt</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vekil sunucu reddetti</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çözünürlük</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sahne</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>seed</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmet</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service does not list it any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmet onu artık listelemiyor</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>the service does not say what it takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmet ne aldığını söylemiyor</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmette söylediğinden azı var</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service refused a scene for it; it is offered again six hours later, or once a scene is taken</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmet bunun için bir sahneyi reddetti; altı saat sonra ya da bir sahne kabul edilir edilmez yeniden sunulur</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmet, istenenden başka bir bölümünü gönderdi</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>biçim</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>planlar</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonraki sahnenin çekimi</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>önceki sahnenin çekimi</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>the take that a frame is from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir karenin alındığı çekim</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>olağan</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{model}” modeli artık yok; başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version} diye bir sürüm yok</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>there is nothing in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>içinde hiçbir şey yok</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bu kullanıcı {path} yoluna yazamaz; başka bir klasör seçin veya izinlerini değiştirin</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başlık</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bu bilgisayarda çok fazla dosya açık; bazı programları kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çok fazla dosya açık; bazı pencereleri kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>top up at the gateway and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ağ geçidinde bakiye yükleyin ve yeniden üretin</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hizmette kredi yükleyip tekrar üretin</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ana kareler arasında kırpılmış</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belirsiz</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <location filename="../domain/unverified.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor, geri geldi</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>up to {credits} credits may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en çok {credits} kredi ücretlendirilmiş olabilir</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başka bir resim kullanıp tekrar üretin</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>used {count} times</source>
        <extracomment>One: used once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} kez kullanıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version} sürümünde bulunması gereken bir şey eksik</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir dakika bekleyip sürdürün</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>filigran</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model costs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir modelin fiyatı</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bir modelin ne aldığı</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>görünmemesi gerekenler</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what it is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ona gösterilenler</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>what it takes is said in a form that this Takewright does not read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ne aldığı, bu Takewright’ın okuyamadığı bir biçimde bildiriliyor</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>what it takes was not asked for yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ne aldığı henüz sorulmadı</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what its models cost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>modellerinin fiyatı</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bakiyenin ne olduğunu</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>what was ordered goes on there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sipariş edilenler orada sürüyor</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>where the clip is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>klibin nerede olduğunu</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasını alıp almadığını</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>whether the video was removed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>videonun kaldırılıp kaldırılmadığı</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <location filename="../api/videos.py"/>
        <source>which models it offers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hangi modelleri sunduğunu</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>which videos it has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hangi videoların onda olduğu</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>silme</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>your own entry; the service's list has not named it since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kendi kaydınız; hizmetin listesinde {date} tarihinden beri yok</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinin bittiğinden başka renklerle başlıyor: fark %{percent}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinin bittiğinden %{percent} daha parlak başlıyor.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinin bittiğinden %{percent} daha koyu başlıyor.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinden {level} dB daha yüksek sesli.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinden {level} dB daha alçak sesli.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}, {before} klibinin son karesinde başlayacak şekilde yapıldı; bu yüzden o kare iki kez gösteriliyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown {count} times.</source>
        <extracomment>One: {after} was made to start on the last frame of {before}, so that is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{after}, {before} klibinin son karesinde başlayacak şekilde yapıldı; bu yüzden o kare {count} kez gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{amount} + {unpriced} bilinmeyen</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{since} tarihinde {before} kredi, {until} tarihinde {balance}; gerisi aradaki satırlarda.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{before} was made to end on the first frame of {after}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before}, {after} klibinin ilk karesinde bitecek şekilde yapıldı; bu yüzden o kare iki kez gösteriliyor.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{choices} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{choices} sn</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{clips} holds the film's own clips, which are never written over; choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clips} filmin kendi kliplerini içeriyor, onların üzerine asla yazılmaz; başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} içinde {copied} bit bit kopya, {rest} yeniden kodlama.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} içinde {copied} bit bit kopya, {rest} yeniden kodlama: {why}.</translation>
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
            <numerusform>{before} ile {after} arasında {count} siyah kare parlıyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} bayt</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} altyazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>{count} chosen for their scenes</source>
        <extracomment>One: {count} chosen for its scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>sahneleri için seçilen: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>İçindeki {count} klibin içerik kimlik bilgileri (C2PA) var, bunlar yalnızca kendi dosyaları için geçerlidir; bu dosyada yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} entries came from your library.</source>
        <extracomment>One: {count} entry came from your library.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Kitaplığınızdan {count} kayıt geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} dosya geri geldi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} dosya eksik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} films</source>
        <extracomment>One: {count} film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} film</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choosing.py"/>
        <source>{count} films were made.</source>
        <extracomment>One: {count} film was made.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} film yapıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} öğe</numerusform>
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
            <numerusform>{count} satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/looking.py"/>
        <source>{count} models</source>
        <extracomment>One: {count} model</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} dosya daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../domain/lineup_news.py"/>
        <source>{count} new models to try</source>
        <extracomment>One: {count} new model to try</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>denenecek {count} yeni model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} of them are not sent</source>
        <extracomment>One: {count} of them is not sent</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>bunlardan {count} tanesi gönderilmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/replacing/words.py"/>
        <source>{count} of unknown price</source>
        <extracomment>One: {count} of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>fiyatı bilinmeyen: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} resim yazıldı, ilki {name} ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/difference.py"/>
        <location filename="../ui/casting/told.py"/>
        <source>{count} pictures or sounds</source>
        <extracomment>One: {count} picture or sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} resim veya ses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} resim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} prompts are kept.</source>
        <extracomment>One: {count} prompt is kept.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} prompt saklandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} references</source>
        <extracomment>One: {count} reference</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} referans</numerusform>
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
            <numerusform>{count} sahne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/desk.py"/>
        <source>{count} scenes ask for other models now; nothing was generated, and undo takes it back.</source>
        <extracomment>One: {count} scene asks for another model now; nothing was generated, and undo takes it back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahne artık başka model istiyor; hiçbir şey üretilmedi, geri al komutu eski hâline döndürür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} scenes name it now. Undo takes that back.</source>
        <extracomment>One: {count} scene names it now. Undo takes that back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahne artık onu anıyor. Geri al komutu eski hâline döndürür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahne artık onun metnini kendisi söylüyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sahne kuyrukta kararınızı bekliyor: zaten ödenmiş olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} ses</numerusform>
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
            <numerusform>{count} çekim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim yeniden getiriliyor; bu hiçbir şeye mal olmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Onun {count} çekimi hâlâ bekliyor ve {cost} karşılığında yapılacak; iptal etmek ücretsizdir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>fiyatı bilinmeyen {count} çekim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim yolda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim hâlâ bekliyor; iptal etmek ücretsizdir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim iptal edildi; bunun için hiçbir şey ücretlendirilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/form.py"/>
        <source>{count} takes were made before</source>
        <extracomment>One: {count} take was made before</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} çekim daha önce yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} başlık</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi · {usd}</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} başarısız oldu: {path} başka bir program tarafından kullanılıyor; onu kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} başarısız oldu: {path} diski dolu{room}; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} başarısız oldu: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}, fiyat: {error}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {place}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}, {place}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {wrong}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}, {wrong}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}: there are two entries with this id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}: bu kimliğe sahip iki kayıt var.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} Klip ödendi; ek ücret olmadan yeniden getiriliyor.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} Sağlayıcı “{scene_title}” sahnesini {task_id} görevi olarak aldı ve bu, mümkün olur olmaz yazılacak: ondan önce çıkmayın.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{faults} Ayrıca {others} kullanılamadı.</translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{fault} Klip ödendi ve olduğu yerde kalıyor.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} okunamıyor ({error}) ve olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} is damaged ({why}), so it is not known what of the batch was made; nothing was sent or charged. Put it right, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} hasarlı ({why}), bu yüzden partiden nelerin yapıldığı bilinmiyor; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Onu düzeltin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} was written by a later Takewright; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} daha yeni bir Takewright tarafından yazılmış; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} daha yeni bir Takewright tarafından yazılmış; dosyayı okumak için onu güncelleyin.</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} ve {last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} veya {last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first}, {next}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <location filename="../studio/batch_sessions.py"/>
        <source>{folder} is another film; nothing of “{film}” was sent or charged. Move it away, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} başka bir film; “{film}” filminden hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Onu başka yere taşıyın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} şu anda yerinde değil.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{folder} {what}; {remedy}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} {what}; {remedy}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{frames} of its {said} frames are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belirtilen {said} kareden {frames} tanesi var</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{least} to {most} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{least}–{most} sn</translation>
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
        <translation>{maker} kodlayıcısı başarısız oldu; yerine yazılım yaptı.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{minutes} dk kaldı</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} at another price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} başka fiyatla</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} can be asked for again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} yeniden istenebilir</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} cannot be asked for now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} şu anda istenemez</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/words.py"/>
        <source>{models}; {count} scenes ask for that, and their takes stay in the film as they are.</source>
        <extracomment>One: {models}; {count} scene asks for it, and its takes stay in the film as they are.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{models}; bunu {count} sahne istiyor ve çekimleri filmde olduğu gibi kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} cannot be told what is not to be seen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} modeline görünmemesi gerekenler söylenemez.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} does not make {choices} together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunları birlikte yapmaz: {choices}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} modelinde çözünürlük seçilemez, {asked} olmaz.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} has no {label} “{choice}” for what this scene is made from; it is made with “{usual}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}, bu sahnenin yapıldığı malzeme için “{choice}” ({label}) sunmuyor; “{usual}” ile yapılır.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {state}</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows at most {most} of the cast at once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kadrodan aynı anda en çok {most} kişi veya nesne tanır.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows no characters by an id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} karakterleri kimlikle tanımıyor.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} leaves no choice of sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ses için seçim bırakmıyor.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes at most {most} shots in a clip, not {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bir klipte en çok {most} plan yapar, {count} değil.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {choices} uzunluğunda klipler yapar, {seconds} sn’lik yapmaz.</translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {wanted} sn’lik klip yapmaz; {seconds} sn olacak.</translation>
    </message>
    <message>
        <location filename="../domain/bodies.py"/>
        <source>{model} makes no shots of its own; they are told in the prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kendisi plan yapmaz; planlar promptta anlatılır.</translation>
    </message>
    <message>
        <location filename="../domain/replacing.py"/>
        <source>{model} makes no sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ses yapmaz.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {choices} yapar, {aspect} yapmaz.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {choices} sunar, {asked} sunmaz.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bir resimden başlar, bu sahnede ise resim yok.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunlardan en çok {most} tane alır: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} pictures and films together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} resim ve filmleri birlikte en çok {most} tane alır.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} s of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunlardan en çok {most} sn alır: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes it only together with: {needed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bunu yalnızca şununla birlikte alır: {needed}.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no pictures; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} resim almaz; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference films; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referans video almaz; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference sounds; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referans ses almaz; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} takes no seed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} seed almaz.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes no {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunu almaz: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes none of more than {most} s; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {most} sn’den uzun olanı almaz; kesip yeniden ekleyin.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes nothing beside {kept}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} şunun yanında başka bir şey almaz: {kept}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} takes seeds from {least} to {most}, not {seed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} {least} ile {most} arasında seed alır, {seed} almaz.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} en az {minimum} karakterlik bir prompt ister.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} wants {least} to {most} pictures of each of the cast.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kadrodakilerin her biri için {least} ile {most} arasında resim ister.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from references, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} referanslarla çalışır, bu sahnede ise hiç yok.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from shots, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} planlarla çalışır, bu sahnede ise hiç yok.</translation>
    </message>
    <message>
        <location filename="../studio/batch_twins.py"/>
        <source>{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not take what tells them apart ({columns}). Take that out, or ask for several takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} modeline “{one}” ve “{other}” için aynı şey söylenir ve ikisi de ödenirdi: onları ayıranı ({columns}) almıyor. Onu çıkarın ya da birkaç çekim isteyin.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ve ondan sonraki resimler klip yapılamadı; onları tek tek ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} çöp kutusuna taşınamadı ve olduğu yerde bırakıldı: {parent}.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>{name} cannot be read and was left as it is: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} okunamıyor ve olduğu gibi bırakıldı: {why}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film yapılırken {name} değişti; yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} filmin biçimine dönüştürülemedi: hasarlı veya okunamayan bir türde; başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazılamadı: {reason}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} içinde görüntü yok; bir video seçin.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright’taki bir hata yüzünden {name} için görüntü yok.</translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için görüntü yok: görüntüleri yapan işlem sona erdi.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} içinde ses yok; başka bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} saniyede {own} kare, film ise {films} kare</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} bir klasör, video değil.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} bir klasör; filme başka bir ad verin.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} zaten dışa aktarılıyor; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yarıda kesilmiş: {there}; yeniden getirin veya başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a picture that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hasarlı veya okunabilen bir resim değil; yeniden getirin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a sound that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hasarlı veya okunabilen bir ses değil; yeniden getirin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a video that can be read; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hasarlı veya okunabilen bir video değil; yeniden getirin ya da başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account's page.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} boş; hesabınızın sayfasındakini yapıştırın.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, diskinin bir dosyaya izin verdiğinden büyük.</translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} klip, resim, ses veya altyazı değil; senaryoyu zaman çizelgesinin yanına bırakın.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} eski yerinde değil; geri koyun veya başka bir çekim seçin.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} filmin kendi kliplerinden biri; filme başka bir ad verin.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazıldı ({size}).</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazıldı ({size}, {codec} olarak kodlandı).</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} {own}, film ise {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} okunamıyor, izin yok; izinlerini denetleyin.</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için diskinde var olandan yaklaşık {missing} MB daha fazla yer gerekiyor; yer açın veya daha küçük ya da başka yere dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için diskinde var olandan {missing} MB daha fazla yer gerekiyor; yer açıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, filmin çoğundan farklı ayarlarla kodlanmış</translation>
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
        <translation>{name} {wrong}; yeniden kopyalayın. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin logosu {name} okunamıyor; geri koyun veya başka bir resim seçin.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>{out} is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} filmin kendi klasöründe; onun dışında bir yer seçin.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} kullanılamıyor ({reason})</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} dosya değil, klasör; başka bir ad seçin</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} zaten var; başka bir ad seçin</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} artık orada değil; taşınmış, yeniden adlandırılmış veya bağlı olmayan bir sürücüde olabilir</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}, Takewright’ın beklediği dosya ({what}) değil ve olduğu gibi bırakıldı; onu başka bir yere taşıyın.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} salt okunur bir diskte; yazılabilen bir klasör seçin</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} klasör olmayan bir dosyanın içinden geçiyor; başka bir klasör seçin</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>{percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>%{percent}</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is in the system's trash, which does not say where; restore it there and open the film again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} sistemin çöp kutusunda, ama o nerede olduğunu söylemiyor; oradan geri yükleyip filmi yeniden açın.</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} artık çöp kutusunda değil, bu yüzden geri konamıyor. Bir çekim daha üretin veya kalanlardan birini seçin.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{preset} .{container} olarak yazılır, “{name}” ise öyle değil; yeniden adlandırın.</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{price} + {unknown} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{price} + fiyatı bilinmeyen {unknown}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{problems} Hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{reasons}; ve {more} tane daha</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belirtilen {said} saniyeden {seconds} saniyesi var</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/batch_takes.py"/>
        <location filename="../studio/export_words.py"/>
        <location filename="../studio/scene_state.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{seconds} s left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} sn kaldı</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sentence} Hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{shape}, saniyede {rate} kare.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>{stars} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{stars} yıldızlı</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>metinsiz {style}</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} diski dolu olduğu için {title} büyüyemiyor; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içinde {title} kullanılamıyor ({error}); diski denetleyin.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içinde {title} yazılamıyor; klasörünün izinlerini değiştirin.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içinde {title} başka bir Takewright tarafından yazılıyor; biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içinde {title} hasarlı ve olduğu gibi bırakıldı; bir yedekten geri yükleyin veya yenisini başlatmak için başka bir yere taşıyın (projelerinizdeki klipler güvende).</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} içinde {title} daha yeni bir Takewright tarafından yazılmış ve olduğu gibi bırakıldı; sürdürmek için Takewright’ı güncelleyin.</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{title}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}, çekim {number}</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version} okunamıyor ({error}); hiçbir şey değiştirilmedi, başka bir sürüm seçin.</translation>
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
        <translation>{what} (önce {was}, şimdi {now})</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what} (“{said}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} (“{said}”)</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} {credits} krediye mal oldu.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} What it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} Ne tuttuğu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} ve orada kalıyor, ama yapıldıktan sonra değişenler var: {changed}.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}, {date} tarihinden beri</translation>
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
        <translation>{what}; alınmış ve ücretlendirilmiş olabilir; yeniden göndermeden önce bir daha bakın.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. En yakın kullanımdaki modeller: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. {do}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; {cost}; {todo}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; {cost}; {todo}.</translation>
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
        <translation>{who} {given} ile yanıt verdi, yani sahneyi almış ve ücretlendirmiş olabilir; yeniden göndermeden önce bir daha bakın.</translation>
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
        <translation>{wrong} Hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>{wrong} What a scene is called goes under “title”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong} Sahnenin adı “title” altına yazılır.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{film}” has a scene {number} already, in line {line}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” filminde sahne {number} zaten var, satır {line}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{film}” was begun as something else, and what was paid for it is in its folder. Give it another name, write it as it was, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” başka bir şey olarak başlatılmıştı ve onun için ödenenler klasöründe duruyor. Ona başka bir ad verin, eskiden olduğu gibi yazın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>“{film}”: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}”: {error}</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{folder}” cannot be an upload folder; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{folder}” yükleme klasörü olamaz; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{head}” hiçbir şeyi ayarlamaz; “{near}” mi demek istediniz? Böyle başlayan bir promptun önünde boş bir satır olmalı.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>“{id}” cannot be the name of a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{id}” dosya adı olamaz.</translation>
    </message>
    <message>
        <location filename="../media/fitting.py"/>
        <source>“{name}” cannot be made small enough for {model}. Choose another picture; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, {model} için yeterince küçültülemiyor. Başka bir resim seçin; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor ({strerror}); hiçbir şey ücretlendirilmedi; geri koyun veya başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <location filename="../api/video_form.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor ({strerror}); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; geri koyun veya başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor ({why}); başka bir dosya seçin.</translation>
    </message>
    <message>
        <location filename="../studio/deliveries.py"/>
        <source>“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor ({why}); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; geri koyun ya da sahneden çıkarın.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” okunamıyor: {why}.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; nothing was charged; try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” gönderilirken değişti; hiçbir şey ücretlendirilmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>“{name}” has other words in a row above; say them once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” için yukarıdaki bir satırda başka metin var; bir kez yazın.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” has schema {schema}; this Takewright reads schema {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasının şeması {schema}; bu Takewright {known} şemasını okur.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” has {count} prompts; a file may have {most} at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde {count} prompt var; bir dosyada en çok {most} olabilir.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {st_size} MB; {what} en çok {max_bytes} MB olabilir.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde altyazı yok; SubRip veya WebVTT dosyasında her altyazının önünde 00:00:01,000 --&gt; 00:00:02,500 gibi bir satır bulunur.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds no cast that Takewright wrote; export one under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde Takewright’ın yazdığı bir kadro yok; Kadro ve görünüm’den bir tane dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” holds no choices of a contact sheet ({why}); save them from its page again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde kontak sayfası seçimleri yok ({why}); onları sayfasından yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde Takewright klavye kısayolları yok; nasıl yazıldıklarını görmek için birkaçını dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” holds no prompts of Takewright ({why}); export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içinde Takewright promptları yok ({why}); nasıl yazıldıklarını görmek için birkaçını dışa aktarın.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds {size}; a cast has at most {most}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {size} tutuyor; bir kadro en çok {most} olabilir.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Süslü parantez içindeki “{name}” kadroda yok; onu Kadro ve görünüm altında ekleyin veya süslü parantezleri kaldırın.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir klasör; bunun yerine bir metin dosyası verin.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” is damaged: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” hasarlı: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” boş, yani içinde {what} yok.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, hizmetin kabul ettiği {largest_upload} MiB’den büyük; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; daha küçüğünü seçin.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is larger than the {most} MiB that a file to show a model may have; make it shorter or smaller.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, bir modele gösterilecek dosya için sınır olan {most} MiB’den büyük; kısaltın veya küçültün.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is larger than the {most} MiB that can be sent with a request; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, bir istekle gönderilebilecek {most} MiB’den büyük; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; daha küçüğünü seçin.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>“{name}” is missing, which a scene of this order is made from; nothing was sent or charged. Find the file again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu siparişteki bir sahnenin yapılacağı “{name}” eksik; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Dosyayı yeniden bulun ya da sahneden çıkarın.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>“{name}” is missing, which this is made from; nothing was sent or charged. Find the file again and try again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunun yapılacağı “{name}” eksik; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Dosyayı yeniden bulup bir daha deneyin ya da sahneden çıkarın.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is no picture, and the gateway takes only pictures; nothing was sent or charged; choose a picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” resim değil, ağ geçidi ise yalnızca resim alır; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; bir resim seçin.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” is no picture, film or sound that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir modele gösterilebilecek bir resim, film veya ses değil.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{name}” is no picture, film or sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” resim, film veya ses değil.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one of these and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir modele gösterilebilecek bir film (MP4 veya MOV) değil; bunlardan biri olarak kaydedip yeniden ekleyin.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC or AVIF); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir modele gösterilebilecek bir resim (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC veya AVIF) değil; başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, Takewright’ın bildiği bir resim, film veya ses değil (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi; başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir modele verilebilecek bir ses (MP3, WAV, M4A, FLAC veya Ogg) değil; başka birini seçin.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” bir metin dosyası değil, yani içinde {what} yok.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” sıradan bir dosya değil; bunun yerine bir metin dosyası verin.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}”, {model} modelinin almadığı bir türde; aldıkları: {kinds}. Böyle kaydedip yeniden ekleyin; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>“{name}” is of another kind than it is used as; take it off and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” kullanıldığı yere uygun türde değil; çıkarıp yeniden ekleyin.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {kind}; düz metin olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {size} MiB; {model} en çok {most} MiB alır. Kısaltıp veya küçültüp yeniden ekleyin; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to two and a half times as long as wide at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {width} x {height} piksel, bir model için fazla uzun ve dar; uzunluğu genişliğinin en çok iki buçuk katı olacak şekilde kesin.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels; a picture to show a model has {least} or more on each side; choose a larger one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {width} x {height} piksel; bir modele gösterilecek resmin her kenarı {least} veya daha fazla olmalı; daha büyük birini seçin.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times as wide as high. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {width} x {height} piksel; {model}, genişliği yüksekliğinin {least} ile {most} katı arasında olan resimleri alır. Kesip yeniden ekleyin; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {seconds} sn sürüyor; bir modele gösterilen en çok {most} sn sürer; kesip yeniden ekleyin.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” {seconds} sn sürüyor; {model} en çok {most} sn alır. Kesip yeniden ekleyin; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>“{name}” makes no film of picture and sound; nothing was sent or charged. Choose {films}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” görüntülü ve sesli bir film yapmaz; hiçbir şey gönderilmedi, hiçbir şey ücretlendirilmedi. Şunu seçin: {films}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dosyasını okuma izniniz yok; izinlerini denetleyin.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” hareketli; filigran tek bir resimdir, örneğin bir PNG.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” moves; save one picture of it and add that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” hareketli; tek bir resmini kaydedip onu ekleyin.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” was written by a later Takewright; nothing was changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” daha yeni bir Takewright tarafından yazılmış; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” kopyalanmadı, çünkü {error}; son değişikliği geri alıp yeniden deneyin.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” kaydedilmedi, çünkü {folder} içinde başka bir proje, “{name}”, var; başka bir adla kaydedin.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” kaydedilmedi, çünkü {error}; son değişikliği geri alıp yeniden kaydedin.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” ne evet ne hayır.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a run such as 1-4.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” 1-4 gibi bir aralık değil.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a shape such as 16:9.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” 16:9 gibi bir biçim değil.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a whole number.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” tam sayı değil.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights, and both may be charged: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” iki Takewright tarafından iki kez gönderildi ve ikisi de ücretlendirilebilir: {task_id} görevinin klibi kendiliğinden getirilmiyor; onu sağlayıcının sitesinden alın.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{words}” yaklaşık {about} sn sürer, klip ise {seconds} sn. Onu {longer} sn yapın ya da daha az söyletin.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{words}” yaklaşık {about} sn sürer, klip ise {seconds} sn. Daha az söyletin ya da sahneyi bölün.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{{{{{name}}}}}” has no values; say which, or take it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{{{{{name}}}}}” için değer yok; hangileri olduğunu yazın ya da onu çıkarın.</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−14 LUFS · akış</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−16 LUFS · podcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−16 LUFS · podcast</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−23 LUFS · broadcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−23 LUFS · yayın</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir klibin başlangıç resimleri buraya gönderilir.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet adresi</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yükleme adresi</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olağan adresleri kullan</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarınız bu adrese gönderilir, başka hiçbir yere gönderilmez.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Varsayılanlar</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arayüz, klasör</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bildirim, yardım</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bölümler</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uygula</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelinin elverdiğince: sahne {numbers}.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En-boy</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Değişen: sahne {numbers}. Var olan çekimler kalır; artık eskimiş olurlar.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayarlardan en az birini seçin.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir sahne değişmez.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey değişmez: sahneler zaten bu ayarlara sahip.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çözünürlük: {resolution}</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses: kapalı</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses: açık</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses: modelin olağanı</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenler</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>modelin olağanı</translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klavye kısayollarını dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klavye kısayollarını içe aktar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klavye kısayolları (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” içindeki tuşlar geçerli.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tuşlar “{name}” dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm komutlar yeniden ön ayarın tuşlarına sahip.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm komutlar ön ayarın tuşlarına sahip.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listenin gösterdiğini, yapıştırılıp yazdırılacak bir tablo olarak kopyalar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listeyi kopyala</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>DaVinci Resolve tarzında</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Premiere Pro tarzında</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu adda komut yok.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komuta, menüye veya tuşlara göre ara</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Komutlarda ara</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liste kopyalandı.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan ekle</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planlara böl</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planlar</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {over} longer than the scene; shorten one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planlar sahneden {over} daha uzun; birini kısaltın.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {under} shorter than the scene; {model} wants it filled.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planlar sahneden {under} daha kısa; {model} sahnenin dolmasını ister.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes at most {most} shots in a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bir çekimde en çok {most} plan yapar.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take: these are kept, and not sent as shots.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} çekim başına tek plan yapar: bunlar saklanır, plan olarak gönderilmez.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take; choose a model that makes several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} çekim başına tek plan yapar; birden çok plan yapan bir model seçin.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{total} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{total} / {whole}</translation>
    </message>
</context>
<context>
    <name>ShotRow</name>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> sn</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten orada.</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} öne taşınsın</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} arkaya taşınsın</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Remove shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} kaldırılsın</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} süresi, saniye</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>What is seen in this shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu planda görülen</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Words of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Plan {number} metni</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatörden çık</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz anahtar yok. Simülatör gerçek klipler yapar ve ücretsizdir.</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatörü kullan</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik ekle…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme ekle…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosyada başladığı yer</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşak giriş</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşak çıkış</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşatma</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Baş</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kazanç</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesin kazancı</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik ve seslendirme</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biri konuşunca müzik geri çekilir.</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi kaldır</translation>
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
        <translation>giriş </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çıkış </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sn</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ses</translation>
    </message>
</context>
<context>
    <name>SourcePictures</name>
    <message>
        <location filename="../ui/references/pictures.py"/>
        <source>There is no picture of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resmi yok.</translation>
    </message>
</context>
<context>
    <name>SpeechNote</name>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Make it {seconds}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} yap</translation>
    </message>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kısalt…</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{word}” sözcüğünü sözlüğe ekle</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, deneme {number}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulated gateway (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simüle ağ geçidi (oyun parası)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatör (oyun parası)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kendiliğinden</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geri verildi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eksi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>belki ücretlendirildi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>oyun parası</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>iade edildi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kesinleşti</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en çok {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} kaldı</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} tükendi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} sınırından {left} kaldı</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{model} · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} · {seconds} sn</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · çekim {take}</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama defterini kaydet</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcamaları göster</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayrılan tutarlar dahil {count} satır {file} dosyasında.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm filmler</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Güne göre</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme göre</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modele göre</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ücretler ve iadeler</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Satırlar</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sözcükleri içeren satır yok.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oyun parası</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama defteri okunuyor…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne, model, görev, gün…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmet</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simülatörün kredileri hiçbir şeye mal olmaz ve gerçek bir hizmetinkilerle hiçbir toplamda yer almaz. Sınırlar onları ayrı sayar.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaydedilecek satır yok.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gösterilenler</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aranacak sözcükler</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmette aynı anda yürüyen işler</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tıklama başına en çok</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Günde en çok</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film başına en çok</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir sınırı aşacak hiçbir şey gönderilmez; size bildirilir ve hiçbir şey ücretlendirilmez. $0.00 sınır yok demektir. Bir gün son 24 saattir; bekleyenler ve ücretlendirilmiş olabilecekler harcanmış sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Harcama</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kalanlar sırasını bekler.</translation>
    </message>
</context>
<context>
    <name>StarsModel</name>
    <message>
        <location filename="../ui/batch/stars.py"/>
        <source>starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yıldızlı</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm dışa aktarmalar</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktarmayı iptal et</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bağlı</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>anahtar reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>anahtar yok</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ulaşılamadı</translation>
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
        <translation>Çekimi olan sahne: {ready}/{count}</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kareyi kaydet</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare panoda.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kare {name} olarak kaydedildi.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Burada görüntü yok: bu sahnenin henüz çekimi yok.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryo aç</translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryolar (*.fountain *.md *.markdown *.txt);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} krediye mal oldu.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir şey geri alınmadı.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryoyu oku</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir konudan hikâye</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryo okunuyor.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnelerin nerede başladığını senaryo belirler.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The writer is writing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar yazıyor.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film ne hakkında?</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yaz</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Clips cost nothing until you generate.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir konu yazıp Enter’a basın ya da bir senaryo yapıştırın: başlıklar, “Scene 1”, numaralı satırlar veya boş satırlar sahneleri başlatır. Siz üretene kadar klipler hiçbir şeye mal olmaz.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden yaz</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · fiyat bilinmiyor</translation>
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
        <translation>… ve {count} tane daha.</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Add scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneleri ekle</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Film {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film {seconds} sn</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir konu yazın.</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>you have {credits}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sizde {credits} var</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyatı bilinmeyen: {count}</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{usd} to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>üretmek {usd}</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <location filename="../ui/story/form.py"/>
        <source> scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> sahne</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir cümlelik konu veya bütün bir senaryo</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Add a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne ekle</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Number of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne sayısı</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Open a script…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Senaryo aç…</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yinele</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Style of the story</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hikâyenin tarzı</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Topic or script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Konu veya senaryo</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yaz</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bunların alınıp alınmadığını kimse bilmiyor; kuyruk yeniden bakmayı önerir.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Belki ücretlendirilen</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şimdi ayrılan</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gönderilmeyi bekleyenlerin fiyatı.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu film</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>SwapsModel</name>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En-boy</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Şimdi kredi</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>O zaman kredi</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Instead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yerine</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Was made with</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapıldığı model</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Would be lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaybolacak</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>stays as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>olduğu gibi kalır</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>{before} → {after}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Generate another take · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir çekim daha üret · {price}</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} çöp kutusuna taşınsın</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri koy</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} yalnızca bu klipte kullanılsın</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number} filmde kullanılsın</translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimleri karşılaştır</translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten filmde.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktarıldı; onu yapan bir prompt yok.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce zaman çizelgesinde bir klip seçin.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili klip zaten onu gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili klip zaten kendi sahnesinin çekimini gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne zaten tam bunu istiyor.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Karşılaştırılacak bir şey yok: bu filmin yalnızca bir çekimi var veya hiç yok.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sahnenin henüz çekimi yok; önce bir tane üretin.</translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üret</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir çekim daha üret</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} sahne üret</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üretiliyor; kuyruğa bakın.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Var olan çekimler korunur.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimler</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekimi tek başına gösteren klipler: {count}</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmde.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha önceki bir prompt veya başka ayarlarla yapıldı.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yıldız: filmde kullan.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seçili klip, sahne neyi gösterirse göstersin onu gösterir.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, filmde</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İçe aktarılan klip</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {scene} · çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” sahnesinin {number} numaralı çekimi çöp kutusunda.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” sahnesinin {number} numaralı çekimi çöp kutusunda; yenisi yapılana kadar filmde onun yerinde bir yer tutucu var.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” sahnesinin {number} numaralı çekimi çöp kutusunda; film onun yerine {other} numaralı çekimi gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}, kaldırılmış bir sahnenin</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Not to be seen: text, logos, crowds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmesin: yazı, logo, kalabalık</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saniye</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenler</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen, in words of its own for models that take them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görünmemesi gerekenler, bunu alan modeller için ayrı metinle</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>With sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesli</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Without sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sessiz</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dakika, saniye ve kare; yukarı ve aşağı ok bir kare ilerletir</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bir zaman kodu değil; dakika:saniye.kare olarak yazın.</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman kodu</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman kodu: dakika, saniye, kare. Oraya gitmek için yazın.</translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zamanı dakika:saniye.kare olarak yazın, örneğin 00:04.12.</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} konumunda {name} işareti</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>adsız</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} sahnesine {transition}, {seconds} sn</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, {0} seçili</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}, {title}, {state}, {seconds} sn, konum {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} klip, uzunluk {1}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}, {number}/{total}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {own_take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}, {own_take}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{track}, {words}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{track}, {words}, {seconds} sn, konum {time}</translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme olarak buraya bırakın</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik olarak buraya bırakın</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} dosya</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, seslendirme olarak</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, müzik olarak</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşak giriş {seconds} sn</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşak çıkış {seconds} sn</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafası onun içinde değil.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu iz kilitli.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıklar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>konuşmada kısılır</translation>
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
        <translation>Uyması için yeniden üretin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Go to “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{scene}” sahnesine git</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} ends on the first frame of the one after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}, sonraki sahnenin ilk karesinde biter.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} starts on the last frame of the one before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}, önceki sahnenin son karesinde başlar.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bağı kaldır</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik ekle…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirme ekle…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu düzenle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesi düzenle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Metni düzenle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşatması yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten orada.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adsız işaret</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sona taşı</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başa taşı</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına taşı</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi aç</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yumuşatmaları kaldır</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu iz kilitli.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başındaki geçiş</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kırpma, slip ve roll</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmi sığdır</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dondur</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşaretler</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müzik</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapışma</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Böl</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmin tamamı görünüyor.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz film yok.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geçiş</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kırp</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yakınlaştırma</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom (Ctrl+wheel)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yakınlaştırma (Ctrl+tekerlek)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yakınlaştırma</translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesme {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{start} konumundan · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geriye bir kare kalır</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekimlerden birinin orada fazlası yok</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim burada başlıyor</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim burada bitiyor</translation>
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
        <translation>Buraya işaret ekle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Giriş {start}, çıkış {end}, uzunluk {length}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Girişi buraya koy</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çıkışı buraya koy</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adsız işaret</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşareti adlandır…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İşareti kaldır</translation>
    </message>
</context>
<context>
    <name>TimelineSeam</name>
    <message>
        <location filename="../ui/timeline/seam_hand.py"/>
        <source>{transition}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition}, {seconds} sn</translation>
    </message>
</context>
<context>
    <name>TitlesSection</name>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına başlık ekle</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatma kafasına (T)</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlığı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İkinci satır</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tarz</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlık tarzı</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıklar</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Metin</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Görüntü üzerinde metin: bir ad, bir yer, jenerik.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başlık</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diğer araçlar</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziği duy</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kliplerin sesini duy</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmeyi duy</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları gizle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkları gizle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları kilitle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziği kilitle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkları kilitle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmeyi kilitle</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziği sessize al</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kliplerin sesini kapat</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmeyi sessize al</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıları göster</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkları göster</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Altyazıların kilidini aç</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Müziğin kilidini aç</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Başlıkların kilidini aç</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seslendirmenin kilidini aç</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcının diğer öğeleri</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Konum</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hız</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hız: {times}</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekim</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ne oynatılıyor</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tüm film</translation>
    </message>
</context>
<context>
    <name>TrayCorner</name>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>A sound has no picture; the file manager plays it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sesin resmi olmaz; dosya yöneticisi onu çalar.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Choose what the model is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modele ne gösterileceğini seçin</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures and films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler ve filmler</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures, films and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resimler, filmler ve sesler</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>The model of this scene is not sent this one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu, bu sahnenin modeline gönderilmez.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>There is no picture yet: the take is still being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz resim yok: çekim hâlâ yapılıyor.</translation>
    </message>
</context>
<context>
    <name>TrayMenus</name>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It comes with a name in the prompt; change it under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptta bir adla gelir; adı Kadro ve görünüm’de değiştirin.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zaten orada.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Look at it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Büyük göster</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öne taşı</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arkaya taşı</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>There is no picture in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Panoda resim yok.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bağı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynatıcıdaki kareyi kullan</translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}, {left}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}, {left}</translation>
    </message>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}: go to them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}: onlara git</translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kesmedeki kareler</translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldırılmış bir sahnenin çekimi geldi: {cost}; Sahipsiz altında saklanıyor.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” filminin bir çekimi geldi, ama o film yerinde değil: {cost}; film yeniden açılana kadar Sahipsiz altında saklanıyor.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni sahne olarak ekle</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneyi geri getir</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geldiğinde filmi yerinde değildi.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesi bu filmden kaldırıldı.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Artık bekleyen yok: kalanlar yapılıyor ve devam ediyor.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnesine koy</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hiçbir sahnenin beklemediği çekimler geldi: {sum}; Sahipsiz altında saklanıyorlar.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip, promptu ve ayarlarıyla bu filmin sonuna gelir.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip bu filme, yapıldığı sahneye gider.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne, promptu ve çekimleriyle filmin sonuna geri gelir.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geri al komutu sahneyi geri getirir.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldırılan sahne için yapılmakta olan devam ediyor ({cost}) ve Sahipsiz altına gelir.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>çekim {number}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kendi klibiniz</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} kredi · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sum}: ödenmiş ve hiçbir filmde değil. Sahipsiz altında saklanıyorlar.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” kapatıldı; onun için yapılmakta olan devam ediyor ve film yeniden açıldığında içinde olur ({cost}).</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” bu bilgisayarın çöp kutusuna gider ve oradan geri konabilir. Ücreti ({cost}) geri verilmez.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDesk</name>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Clip (*.mp4)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klip (*.mp4)</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} için oynatılabilen bir kopya yapılıyor…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu çekim çöp kutusuna taşınsın mı?</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahipsiz çekimler ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” filmde.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” çöp kutusunda.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yeni sahne olarak ekle</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çöp kutusuna taşı…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahipsiz bir şey yok</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir film açın veya yeni bir film başlatın.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oynat</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu işlem sürüyor.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir sahne kaldırıldığında veya filmi yerinde olmadığında, parası ödenmiş bir klip, siz onu bir filme koyana veya atana kadar ücretiyle birlikte burada saklanır.</translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahipsiz çekimler</translation>
    </message>
</context>
<context>
    <name>VariablesSheet</name>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>The prompt as it will be</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptun alacağı biçim</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Use the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu kullan</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ({date} tarihinden beri)</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{model}” modeli katalogda yok; başka bir model seçin.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names} kadroda yok, bu yüzden süslü parantezleri olduğu gibi gönderilirdi.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} {state}{since}{note}. Bu sahne için başka bir model seçin.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” kadroda yok, bu yüzden süslü parantezleri olduğu gibi gönderilirdi.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sürüm seçin.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önceki sürümler</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu sürüme dön</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopya olarak aç</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hangi sürüme dönerseniz dönün, o zamandan beri gelen çekimler kalır.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz önceki sürüm yok. Her kayıt bir öncekini saklar: son beşini ve son beş çalışma saatinin her biri için bir tane.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sürümler, en yenisi önce</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · sahne: {scenes} · {length}</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · sahne: {scenes} · {length} · hiç kaydedilmedi</translation>
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
        <translation>{what} · {elapsed} / yaklaşık {whole}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words} kullan</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words} kullan, çekim başına {price}</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fiyat bilinmiyor</translation>
    </message>
</context>
<context>
    <name>WordingDesk</name>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir sahne seçin veya ekleyin.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Put the prompt in other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptu başka sözlerle yaz</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin henüz promptu yok.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene's model is not in the catalogue; choose another first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahnenin modeli katalogda yok; önce başka bir model seçin.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal et: {work}</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vazgeçiliyor.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kadro &amp;&amp; görünüm</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahne {number}</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneler</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Çekimler</translation>
    </message>
</context>
<context>
    <name>WriterBar</name>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>About {credits} credits ({usd}), {most} if it must be put right once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yaklaşık {credits} kredi ({usd}), bir kez düzeltilmesi gerekirse {most}</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>As I wrote</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazdığım gibi</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Cancel writing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazmayı iptal et</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Language of the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Promptların dili</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Paid to whoever runs it; nothing is charged here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Onu çalıştırana ödenir; burada hiçbir ücret alınmaz</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Price unknown until it answers; what it costs is booked then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt gelene kadar fiyatı bilinmiyor; ne tutarsa o zaman harcama defterine işlenir</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayar, ücretsiz</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Who writes the scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sahneleri kim yazsın</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>{writer} is writing · {seconds} s · usually 8 to 40 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer} yazıyor · {seconds} sn · genellikle 8–40 sn</translation>
    </message>
</context>
<context>
    <name>WriterPage</name>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A chat service of your own</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kendi sohbet hizmetiniz</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir anahtar kayıtlı</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Any OpenAI-compatible chat service, as Ollama on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI uyumlu herhangi bir sohbet hizmeti, örneğin bu bilgisayardaki Ollama.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Chat models at the service use your key there; the price is shown before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hizmetteki sohbet modelleri oradaki anahtarınızı kullanır; fiyat önceden gösterilir.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Enter an address and a model first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir adres ve bir model girin.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>It answers: “{said}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yanıt veriyor: “{said}”</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Kept in the keyring, apart from your other keys; none on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diğer anahtarlarınızdan ayrı olarak anahtarlıkta saklanır; bu bilgisayardaki bir hizmet için gerekmez.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Key of this address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu adresin anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Önce bir anahtar yapıştırın.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtarı kaydet</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sına</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anahtar bu bilgisayardan kaldırıldı.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kaldırılacak bir anahtar yok.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bu bilgisayar, ücretsiz</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Who writes stories and rewords prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hikâyeleri kim yazsın, promptları kim yeniden ifade etsin</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Yazar</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Yours: {model}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sizinki: {model}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>İptal et: {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha önce dışa aktar: {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daha sonra dışa aktar: {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klasöründe göster: {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dışa aktarılıyor</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>yazıldı</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Henüz metin yok</translation>
    </message>
</context>
<context>
    <name>_SecondsField</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> sn</translation>
    </message>
</context>
</TS>
