<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Viertel schneller</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke am Abspielkopf setzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Add a scene after it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene danach einfügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add a shot to the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot zur Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel am Abspielkopf einfügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips, Bilder und Töne hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add references…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur Besetzung hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen auf alle Szenen anwenden…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Batch from a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel aus Datei…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild früher beginnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild später beginnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look aus meiner Bibliothek…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Clips wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf der Spur darüber wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf der Spur darunter wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den ersten Clip wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den letzten Clip wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Folgende wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Vorige wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Close film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film schließen</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Ordner oder ZIP sammeln…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes vergleichen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips kopieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips ausschneiden</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Überblendung in den Clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schaltfläche des Auftrags auslösen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip duplizieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen duplizieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frühere Prompts der Szene…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frühere Versionen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild früher enden</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild später enden</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem ersten Bild der nächsten Szene enden</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles davon</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exporte…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlgeschlagene</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Fill the gap before the clip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lücke vor dem Clip füllen…</translation>
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
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film einpassen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild am Abspielkopf</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiteren Take generieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Szenen generieren</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zu einem Timecode gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum In-Punkt gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur nächsten Marke gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum Out-Punkt gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur vorigen Marke gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Go to the step</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum Schritt gehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drittelraster</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anderthalbfach</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Halbe Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Keep the prompt in my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt in meine Bibliothek aufnehmen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Last frame to next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild an die nächste Szene</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Let it be written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wieder neu schreiben lassen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach neuen Modellen und Preisen sehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lauter</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Make the prompt shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt kürzen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In-Punkt am Abspielkopf setzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Out-Punkt am Abspielkopf setzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Reihe nach unten</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene nach unten</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene nach oben</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischlinie zurück</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischlinie vor</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Reihe nach oben</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move what is chosen to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gewähltes in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip stummschalten</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neuer Film</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip oder Titel öffnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Paste as a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als Referenz einfügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips einfügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Look und Ton einfügen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the first take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den ersten Take wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the second take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den zweiten Take wählen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückwärts abspielen, schneller</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beide abspielen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vorwärts abspielen, schneller</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von In bis Out abspielen</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diesen Take abspielen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt-Bibliothek…</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt dieses Takes in die Szene übernehmen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Viertel der Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leiser</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Redo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Gliederung wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Dateien neu verknüpfen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Marken entfernen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Besetzung entfernen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus dem Film entfernen</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke am Abspielkopf entfernen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film umbenennen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Schleife abspielen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Replace models that are gone…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht mehr verfügbare Modelle ersetzen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bereiche zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Rewrite the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt umschreiben…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt ein Bild zurück verschieben (Roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt ein Bild vor verschieben (Roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sichere Bereiche</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Safer wording for the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt unverfänglicher formulieren…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vorige Szene</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen der gewählten Szenen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportierte Filme zeigen</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Side by side, or wiped</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nebeneinander oder mit Wischlinie</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inhalt ein Bild früher (Slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inhalt ein Bild später (Slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Geschwindigkeit wie gefilmt</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip am Abspielkopf teilen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Veraltete</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stillstehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit dem letzten Bild der vorigen Szene beginnen</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Story aus einem Thema…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gliederung der Story</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wartendes zurücknehmen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drei Viertel der Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum ersten Bild</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum letzten Bild</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ende bis zum Abspielkopf trimmen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anfang bis zum Abspielkopf trimmen</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einrasten ausschalten</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Doppelt so schnell</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes ohne Film…</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Undo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Gliederung rückgängig machen</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als erstes Bild verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als letztes Bild verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als Referenz verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take nur für diesen Clip verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take im Film verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Use the picked take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den gewählten Take verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wieder den Take der Szene verwenden</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den Simulator benutzen</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganzen Film ansehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diesen Take ansehen</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was Kurzvideo-Apps verdecken</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene neu schreiben</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf die gewählten Clips zoomen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright hat einen Fehler gemacht ({kind}).</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einrasten einschalten</translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist nur noch ein Bild davon übrig.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopiere zuerst einen Clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einer der Takes hat dort nicht mehr; trimme ihn zuerst.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Clip auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film beginnt mit diesem Clip; es gibt keinen Schnitt zu verschieben.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Abspielkopf steht am Rand des Clips; setze ihn hinein.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Abspielkopf steht auf keinem Clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szenen der kopierten Clips sind nicht mehr im Film.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take hat dort nicht mehr.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take hat dort nicht mehr; trimme zuerst den Clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene hat noch keinen Take; generiere zuerst einen.</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <location filename="../ui/story/at_work.py"/>
        <source>Cancelled. The writer may have been asked already: what it was to cost is booked as perhaps charged, and nothing is sent again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abgebrochen. Der Autor wurde vielleicht schon gefragt: Was es kosten sollte, ist als vielleicht berechnet verbucht, und nichts wird noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es steht still. {why}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gewählte Szenen</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szenen duplizieren</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} generieren</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szenen entfernen</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen dieser Szenen…</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batch from a file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel aus Datei</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batches ({pattern})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel ({pattern})</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben: {credits} Credits</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits; after this {left} are left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben: {credits} Credits; danach bleiben {left}.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel: {name}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose a scene of the film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene des Films.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes wählen…</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Mistakes in the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing is being made at the moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Moment wird nichts gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing of this is made until the file is put right.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Davon wird nichts gemacht, bis die Datei berichtigt ist.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Open film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film öffnen</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Scenes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen des Stapels</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Show folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Stop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes back what waits, for nothing; what was sent is made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nimmt Wartendes zurück, ohne Kosten; was gesendet wurde, wird gemacht</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes that are ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertige Takes</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The balance is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Guthaben ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The batch is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Stapel wird gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The file is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Try failed again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} mit unbekanntem Preis</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} on their way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} unterwegs</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} fertig</translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>+ {count} mit unbekanntem Preis</translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Grenzen ändern…</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Je 24 Stunden</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Je Klick</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Je Film</translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel am Abspielkopf einfügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Am Abspielkopf</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie Untertitel gezeigt werden</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel entfernen</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>SRT oder WebVTT</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keine Untertitel.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text des Untertitels</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>CastDifference</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another character id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Andere Figuren-ID</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Andere Stimme</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds in another order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder und Töne in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds: {come} more, {gone} less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder und Töne: {come} mehr, {gone} weniger</translation>
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
        <translation>Figuren-ID, wie der Anbieter sie vergeben hat</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, for models that know it by one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Figuren-ID, für Modelle, die sie so kennen</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Choose these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szenen wählen</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>My library and more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Bibliothek und mehr</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name, wie ihn Prompts in Klammern schreiben</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, words and pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name, Text und Bilder</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove: prompts that name it will say its words themselves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen: Prompts, die ihn nennen, sagen seinen Text dann selbst</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Select them in the list of scenes, to generate a take more of each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählt sie in der Szenenliste, um von jeder einen weiteren Take zu generieren</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice, told where it speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme, genannt, wo sie spricht</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice: low and hoarse, slow, a Breton accent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme: tief und heiser, langsam, bretonischer Akzent</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text, der anstelle des Namens gesendet wird</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>{model} gets {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bekommt {told}</translation>
    </message>
</context>
<context>
    <name>CastIntake</name>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder, Filme und Töne (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>What shows {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was {name} zeigt</translation>
    </message>
</context>
<context>
    <name>CastKeeping</name>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf alle Szenen anwenden</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast and look (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast of {film}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung von {film}</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Every scene names it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede Szene nennt ihn schon.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look exportieren</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export the cast…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Frames of takes stay with the film: {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder aus Takes bleiben beim Film: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus meiner Bibliothek…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Import cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look importieren</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In meine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep mine</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Kept: {count} of {whole}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufgenommen: {count} von {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Name it in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In jeder Szene nennen</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove from library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Take those of the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die aus der Datei nehmen</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>There is nobody and nothing in the cast yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Besetzung ist noch niemand und nichts.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus meiner Bibliothek aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus meiner Bibliothek aktualisieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Bibliothek aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Bibliothek aktualisieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library does not have it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In deiner Bibliothek gibt es ihn nicht.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has it just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deine Bibliothek hat ihn genau so, wie er hier ist.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has these otherwise: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In deiner Bibliothek sind diese anders: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{names} will not be in your library any more; films that have it keep it. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus deiner Bibliothek wird entfernt: {names}; Filme, die das haben, behalten es. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is as in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist jetzt wie in deiner Bibliothek.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist jetzt in deiner Bibliothek.</translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie alles aussieht: 35-mm-Film, feines Korn, kalte Schatten, warmes Licht</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Requisit</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Requisiten</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie es aussieht: ein blaues Holzboot, weiße Nummern am Bug</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wo es ist: ein kleiner Hafen aus Stein, Schieferdächer, Boote im Schlick</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wer zu sehen ist: eine Frau von sechzig, grauer Zopf, gelbes Ölzeug</translation>
    </message>
</context>
<context>
    <name>CastLibrarySheet</name>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Film holen</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring it beside, as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Daneben holen, als {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Choose an entry of the cast, open the menu beside it and keep it in your library: its words, voice and pictures can be brought into any film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle einen Eintrag der Besetzung, öffne das Menü daneben und nimm ihn in deine Bibliothek auf: Text, Stimme und Bilder lassen sich dann in jeden Film holen.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Entries in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einträge in meiner Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>It is in the film already, just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er ist schon im Film, genau so, wie er hier ist.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>My library of cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Bibliothek: Besetzung und Look</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Name or words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name oder Text</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Nothing is kept yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nichts aufgenommen</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Put it in place of the film's</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>An die Stelle dessen im Film setzen</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Remove from library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Search my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has another entry that is called {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film hat einen anderen Eintrag, der {name} heißt.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has it in another form; tick it to bring that up to date.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film hat ihn in anderer Form; hake ihn an, um das auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>There is nothing in your library yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In deiner Bibliothek ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Tick what the film is to have first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hake zuerst an, was der Film bekommen soll.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What becomes of the entry of that name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was aus dem Eintrag dieses Namens wird</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What would change in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was sich im Film ändern würde</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look</translation>
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
        <translation>{name} zur Besetzung hinzufügen: {words}</translation>
    </message>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>New in the cast:</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu in der Besetzung:</translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur Besetzung hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung und Look</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beschreibe eine Person, einen Ort, ein Requisit oder den Look des Films einmal und gib ihm einen Namen. Prompts schreiben den Namen in Klammern, {example}, und sein Text wird gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Look beschreiben</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus meiner Bibliothek…</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nennt ihn keine Szene. Schreibe {name} in einen Prompt.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieselben Gesichter in jeder Szene</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verwendet in Szene {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist entfernt. {uses} „Rückgängig“ bringt es zurück.</translation>
    </message>
</context>
<context>
    <name>CastShows</name>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Add a picture or a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild oder Ton hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Choose files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist schon da.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Pictures, films and sounds of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder, Filme und Töne dazu</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Zwischenablage ist kein Bild und keine Datei.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild im Player verwenden</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{name} is removed. Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist entfernt. „Rückgängig“ bringt es zurück.</translation>
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
        <translation>als {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text</translation>
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
        <translation>{sent} von {count} Bildern und Tönen</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Update</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>A film shows the starred take of a scene. Variations without a star leave it when another has one; their takes stay. This costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Film zeigt den mit Stern markierten Take einer Szene. Varianten ohne Stern verlassen ihn, wenn eine andere einen hat; ihre Takes bleiben. Das kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Filme</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
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
        <translation>Filme aus der Auswahl machen</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Star</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stern geben</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Take the star off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>The films show what is starred already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Filme zeigen schon, was einen Stern hat.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Use choices of a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auswahl aus einer Datei verwenden…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>{count} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} mit Stern</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auswahl (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices of a contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auswahl eines Kontaktbogens</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Film {done} of {films} is looked at.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film {done} von {films} wird angesehen.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine abspielbare Kopie von {name} wird gemacht…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>The films are being made; closing the sheet ends that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Filme werden gemacht; das Schließen des Fensters beendet das.</translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datei fehlt</translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ziehen verschiebt den Schnitt (Shift: ohne Einrasten)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ziehen trimmt (Ctrl: Schnitt verschieben, Shift: ohne Einrasten)</translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegel des Clips</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sein Take hat {lufs} LUFS, True Peak {peak} dB</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip ist stumm.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zu leise oder zu kurz zum Messen</translation>
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
        <translation>Wie der Film: {fit}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farbe wie erzeugt</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einpassung</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Farbe ist wie erzeugt.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wärme</translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein stehendes Bild hat keine Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bit für Bit kopiert</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild für</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In – Out</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er zeigt ein einziges Bild; ändere, wo er endet.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein Clip gewählt</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Out</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspielkopf</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu kodiert: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus dem Film entfernen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mehrere Clips sind gewählt; jeder hat seine eigene Stelle in seinem Take.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{copied} s copied, {made} s re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} s kopiert, {made} s neu kodiert: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} bei {start}</translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Schnitt hat keine Länge; wähle einen Übergang.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf {length} s gekürzt: die Clips daneben lassen nicht mehr zu.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Clips sind zu kurz dafür; es bleibt ein Schnitt.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang hinein</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Länge des Übergangs</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>All takes, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Takes, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als Ordner</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als eine ZIP-Datei</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film sammeln</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles, was der Film braucht, wird an einen Ort kopiert: dort öffnet er sich, auf jedem Computer mit Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exporte und frühere Versionen werden nicht gesammelt. Ein Bericht sagt alles.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dateien, die fehlen und nicht gesammelt werden können: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur die Takes im Film, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes, die zurückbleiben: {n} ({size}).</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tasten</translation>
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
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In diesem Prompt ist nichts anders.</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur im ersten Prompt: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur im zweiten Prompt: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>importiert</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit wird gemessen…</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kein Ton</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{credits} cr · {dollars}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} cr · {dollars}</translation>
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
        <translation>{name}: {value} (anders)</translation>
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
        <translation>{seconds} s</translation>
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
        <translation>1 / 2 wählen · Leertaste spielt beide · ← → Schritt · W Wischen · X Tauschen</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes vergleichen · Szene {number}, {title}</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er ist schon im Film.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seine Szene wurde entfernt; hole ihn über „Takes ohne Film“ in den Film.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Clip auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take links</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take rechts</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der gewählte Clip zeigt ihn schon.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} nur für diesen Clip verwenden</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} im Film verwenden</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den linken verwenden</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den rechten verwenden</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{take} ★ im Film</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{label}, {place} von {count}</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang entfernen</translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip wieder hörbar machen</translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Clip auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film beginnt mit diesem Clip; nichts führt in ihn hinein.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Abspielkopf steht am Rand des Clips; setze ihn hinein.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Abspielkopf steht auf keinem Clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Film.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er enthält keinen Ton.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene hat noch keinen Take; generiere zuerst einen.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Spur ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprecherstimme hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen wählen</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel importieren</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Töne</translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film beginnt hier</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film endet hier</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} hat noch keinen Take</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vorgaben für neue Szenen</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach neuen Modellen und Preisen sehen</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelle und Preise</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden pro Szene</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <location filename="../ui/desk_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>What would change</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist der Simulator: Er macht echte Clips und kostet nichts. Die Szenen warten.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} schließen</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} andocken</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} lösen oder schließen</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel} lösen</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie im Film: nichts geht verloren</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie zusammengefügt: nichts wird zweimal kodiert</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie der Film</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie der Film · {rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schwarze Balken</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unscharf gefüllt: das ganze Bild ist zu sehen</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beschnitten: die Seiten fallen weg</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datenrate</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qualität (CRF)</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das erste Bild jeder Szene</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Bild am Abspielkopf</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üblich</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Dateien ersetzen?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Bereich endet, bevor er beginnt; setze sein Ende später.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wohin exportiert wird</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} und andere sind schon in {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist schon in {folder}. Die Datei bleibt, bis die neue vollständig ist.</translation>
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
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datenrate des Bildes</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datenrate des Tons</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Encoder</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bildrate</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von, bis</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In zwei Durchgängen: Der Film wird vorher einmal angesehen.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kleiner heißt besser und größere Datei.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur von In bis Out</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Software: beste Qualität</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wo die Form abweicht</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganzer Film</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Grafikkarte von {maker}: am schnellsten</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Export ist noch nicht geschrieben. Er endet mit Takewright und hinterlässt nichts.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} wird exportiert · {percent}</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exporte…</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Export stoppen?</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Exporte sind noch nicht geschrieben. Sie enden mit Takewright und hinterlassen nichts.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beendete ausräumen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exporte</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nichts exportiert</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch ist nichts beendet.</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was du exportierst, steht hier, bis Takewright geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>What</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Where</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum Film hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Versionen ansehen…</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips, Bilder und Töne ({patterns})</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film öffnen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie gespeichert öffnen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letzte gute Version öffnen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Änderungen von {time} wiederherstellen?</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright endete, bevor die letzten Änderungen an „{film}“ gespeichert waren. Sie können zurückgeholt und wieder rückgängig gemacht werden. Öffnest du den Film, wie er gespeichert wurde, bleiben sie unter „Frühere Versionen“ erhalten.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film kann nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Film ist beschädigt</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film ohne Namen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but a version of {time} can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ kann nicht gelesen werden, eine Fassung von {time} aber schon. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but an earlier version of it can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ kann nicht gelesen werden, eine frühere Fassung davon aber schon. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Kopie wird gerade gemacht; warte darauf oder brich sie zuerst ab.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film sammeln in</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ wird gesammelt</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ wird kopiert</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmordner (*{suffix})</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Dateien sind nicht dabei: {n}; der Bericht nennt sie.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film speichern unter</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Du arbeitest jetzt in „{copy}“. Was gerade gemacht wird (Takes: {n}), geht an den Film „{film}“, der es bestellt hat.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Du arbeitest jetzt in „{copy}“; „{film}“ ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film} gesammelt{ending}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist geschrieben: {size} in {n} Dateien.</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ecke</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ecke des Wasserzeichens</translation>
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
        <translation>Kein Wasserzeichen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keins</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deckkraft des Wasserzeichens</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder mit anderer Form</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen entfernen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Breite des Wasserzeichens</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus einem Satz wird eine Gliederung, die du bearbeiten kannst, bevor etwas generiert wird.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lege Clips oder ein Drehbuch irgendwo ab, um zu beginnen</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fünf Szenen mit dem eingebauten Simulator. Kein Schlüssel, keine Kosten, zwei Minuten.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liegt im Schlüsselbund dieses Computers. Am Guthaben geprüft, nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Look at the prompts that you kept, import and export them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Prompts ansehen, die du aufgenommen hast, sie importieren und exportieren</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mach einen Film, Szene für Szene.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neuer Film</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch kein Schlüssel · Simulator bereit</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt-Bibliothek…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beginne mit einem leeren Film und eigenen Texten oder Clips.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Demo starten</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Story aus einem Thema</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den Demofilm ausprobieren</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eigenen Schlüssel nutzen</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene schreiben</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Thema schreiben…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe, was du sehen willst, wähle die besten Takes, schneide sie zusammen. Du siehst jeden Preis, bevor du ihn zahlst.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung mit der nächsten Szene lösen</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung mit der vorigen Szene lösen</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as a reference of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als Referenz von Szene {number} verwenden</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the first of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als erstes von Szene {number} verwenden</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the last of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild als letztes von Szene {number} verwenden</translation>
    </message>
</context>
<context>
    <name>FrameDesk</name>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>A gap is between two clips; the film has only one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Lücke liegt zwischen zwei Clips; der Film hat nur einen.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Clip auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The next scene starts on this clip's last frame already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die nächste Szene beginnt schon mit dem letzten Bild dieses Clips.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no clip of the film here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Player zeigt hier keinen Clip des Films.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no frame of a take here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Player zeigt hier kein Bild eines Takes.</translation>
    </message>
</context>
<context>
    <name>FrameMenu</name>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap after it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lücke danach füllen…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap before it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lücke davor füllen…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Last frame to the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild an die nächste Szene</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Of another scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für eine andere Szene</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film begins with this clip; there is no gap before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film beginnt mit diesem Clip; davor gibt es keine Lücke.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film ends with this clip; there is no gap after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film endet mit diesem Clip; danach gibt es keine Lücke.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use its last frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild verwenden als</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use the frame at the playhead as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild am Abspielkopf verwenden als</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use this frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieses Bild verwenden als</translation>
    </message>
</context>
<context>
    <name>FrameSlot</name>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem ersten Bild der nächsten Szene enden</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit dem letzten Bild der vorigen Szene beginnen</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>{use}: none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: keines</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>A service that still makes clips on the wire that Sora had (/v1/videos). The models that it lists stand beside those of kie.ai; each clip is made and paid where its model lives, and your caps count both.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Dienst, der noch Clips über die Schnittstelle macht, die Sora hatte (/v1/videos). Die Modelle, die er auflistet, stehen neben denen von kie.ai; jeder Clip wird dort gemacht und bezahlt, wo sein Modell zu Hause ist, und deine Ausgabengrenzen zählen beide.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Enter the gateway's address first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gib zuerst die Adresse des Gateways ein.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Forget this gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieses Gateway vergessen</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adresse des Gateways</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel des Gateways</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sein Schlüssel wird an diese Adresse gesendet und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Test asks for the list of your videos there and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„Testen“ fragt dort die Liste deiner Videos ab und kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>There is no gateway to forget.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt kein Gateway zu vergessen.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben von selbst</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dollar</translation>
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
        <translation>Ungewiss</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Linien über dem Bild</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben wird abgefragt</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen, was generiert wird</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filmmenü</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen generieren</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} generieren</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dienst nicht erreicht</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeigt, was ausgegeben wurde</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Story aus einem Thema…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Story…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine Szenen</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{name} connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} verbunden</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· geändert</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· speichert</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schritte, älteste zuerst</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes, die angekommen sind, bleiben.</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier steht der Film</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückgängig gemacht; ein Klick holt es zurück</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Panels of the inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bereiche des Inspektors</translation>
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
        <translation>Ton &amp;&amp; Titel</translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <location filename="../ui/queue_desk.py"/>
        <source>Room for details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Platz für Details</translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details schließen</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details zu {job}</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details, mit den Pfeiltasten gescrollt</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Liste der bezahlten Aufträge wird gelesen.</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Berechnet</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the task’s id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Task-ID kopieren</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datei</translation>
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
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Task-ID</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reihe</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Preis, der nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Preis, der nicht bekannt ist, zugesagt</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unter den ersten</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unter den letzten</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht {usd} mehr</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} zugesagt</translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guthaben verglichen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Download neu begonnen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut nachgesehen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertig, Download begonnen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht mehr erwartet</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht angenommen, wartet wieder</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut bestellt</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vom Anbieter angenommen</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut versucht, {count} von {most}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · Take {number}</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füge in den Einstellungen einen Schlüssel hinzu oder benutze den Simulator (Menü Szene).</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein anderes Takewright auf diesem Computer wartet darauf.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er ist ohne Kosten und ohne Schuld der Szene fehlgeschlagen und wird neu gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It is made from a frame of “{scene}”, which comes first; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er wird aus einem Bild von „{scene}“ gemacht, das zuerst kommt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es wurde nie bekannt, ob er angenommen wurde; er kann berechnet worden sein.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er wartet in einem anderen Takewright auf diesem Computer; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht mehr erwartet; der Anbieter kann ihn noch fertigstellen und berechnen.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch wurde nichts gesendet; Abbrechen kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu absenden</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dauert länger als üblich; es wird nachgefragt, bis er endet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip ist da.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip ist fertig und bezahlt; er wird geholt.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Anbieter macht ihn gerade; das dauert meist {usual}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Anfrage wird gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} berechnet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>berechnet, Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird geholt</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vergessen</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generiert seit {elapsed}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>in {count} s</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sein Preis stieg</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verlassen, {charged}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>länger als üblich</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nächster</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgang nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht {usd} berechnet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>erneut versucht, {count} von {most}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet anderswo</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits for “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet auf „{scene}“</translation>
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
        <translation>{job} ist fertig.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} in der Reihe</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}, Take {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier klicken und die neuen Tasten drücken</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drücke die neuen Tasten; Esc verlässt das Feld</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Schlüssel ist gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips werden von kie.ai auf dein Konto gemacht. Lege dort auf der Seite „API keys“ einen Schlüssel an und füge ihn hier ein; „Testen“ fragt dein Guthaben ab und kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füge zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füge hier deinen Schlüssel ein</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüssel ist aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüssel ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service accepts the key; it tells no balance.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst nimmt den Schlüssel an; ein Guthaben nennt er nicht.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst wird gefragt; einen Moment.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Schlüssel zu entfernen.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dein Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits ≈ {usd}</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{variable} is set, and it comes before a stored key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{variable} ist gesetzt und geht einem gespeicherten Schlüssel vor.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Befehl in der Liste.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle einen Befehl, um seine Tasten zu ändern</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er hat keine Tasten.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er hat schon die Tasten der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er hat diese Tasten schon.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} gehört zu „{command}“. Von dort übernehmen?</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} löst jetzt „{command}“ aus.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} löst jetzt „{command}“ aus; in ihrem eigenen Bereich löst die Taste „{other}“ aus.</translation>
    </message>
</context>
<context>
    <name>LargeReference</name>
    <message>
        <location filename="../ui/references/large.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} fehlt; „Neu verknüpfen“ findet es wieder.</translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bereiche für das Material des Films</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reihenfolge wählen</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen, was gelistet wird</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Teuerste</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Film</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Datei fehlt: „Neu verknüpfen“ findet sie wieder.</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Große Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gelistet: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Längste</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht im Film</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeilen oder Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kleine Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sortiert nach: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Veraltete</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Markierte</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>im Film</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · Take {number}</translation>
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
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Dateien suchen in</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Ton wird dort entfernt, wo er auf der Timeline liegt.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle dafür einen Eintrag.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle dafür einen Take.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zwei Takes, um sie zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seine Szene zeigt ihn schon.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seine Szene wurde entfernt; hole ihn in den Film, dann kommt die Szene zurück.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur Takes können in den Film geholt werden.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Film holen</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In seiner Szene verwenden</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jeder Take, der für den Film gemacht wird, steht hier, und jeder Clip, jedes Bild und jeder Ton, den du auf dem Fenster ablegst.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein Take oder Import hat alle diese Wörter und passt zur Auswahl.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel, Prompt oder Dateiname</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{found} von {whole}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes, Bilder und Töne des Films</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles Berechnete bis zu dieser Zeile, Erstattungen abgezogen</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Berechnet</translation>
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
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Genannt</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene · Take</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Task-ID</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis, der vor dem Ausgeben genannt wurde</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Nummer des Dienstes: nach ihr gehen seine Liste und sein Support</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was berechnet worden sein kann: noch weiß es niemand</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was der Dienst abgezogen oder zurückgegeben hat</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filme, die es schon gibt, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist schon der übliche Ordner.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neue Filme liegen in</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reduziert: alles ist sofort da</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright spricht sie, wenn es neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Theme</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Things glide</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles gleitet</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üblichen Ordner verwenden</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wo neue Filme liegen</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../ui/looking.py"/>
        <source>As they were when this Takewright was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie sie waren, als dieses Takewright gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ersatz wählen…</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>It is looking: a request a second, as the service asks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es wird nachgesehen: eine Anfrage pro Sekunde, wie es der Dienst verlangt.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Prices are those of its table ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Preise sind die seiner Tabelle ({date}).</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Takewright is still connecting to the service.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright verbindet sich noch mit dem Dienst.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>The service lists {models} ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst führt {models} auf ({date}).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke benennen</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein In- oder Out-Punkt ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vor dem Abspielkopf liegt keine Marke.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach dem Abspielkopf kommt keine Marke.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Am Abspielkopf ist keine Marke.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Marken.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Film.</translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name der Marke</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip · in the timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip · in der Timeline</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Comparing takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bearbeiten</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch war kein Film offen.</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiedergabe · im Player</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warteschlange · in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letzte Filme</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene · in der Szenenliste</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gliederung der Story</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take · in den Takes</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Clips auf eine Lautheit bringen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Absenken (Ducking)</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie weit Musik zurücktritt, während jemand spricht</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit des Films</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mischung</translation>
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
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden pro Szene</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{model} starts from a picture; give the scene a first frame to choose it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} geht von einem Bild aus; gib der Szene ein erstes Bild, um es zu wählen.</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{title} · unverified</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · ungeprüft</translation>
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
        <translation>Weiteren Take generieren</translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ zur Besetzung hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Klammern entfernen</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{instead} schreiben</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Film braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Name des Films</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>für dich angehalten</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht heruntergeladen</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>mit unbekanntem Ausgang</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bericht ist eine Textdatei für alle, die dir helfen: Versionen, Einstellungen, die letzten Aufträge und die Protokolle. Dein Schlüssel steht nicht darin, und der Bericht wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur solange ein anderes Fenster vorn ist, und einmal für alle Takes eines Stapels.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einen Ton spielen</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Mitteilung zeigen</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wenn ein Stapel endet</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede andere Szene hat einen Take, oder er wird gerade gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede Szene hat einen Take, oder er wird gerade gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende, veraltete und fehlgeschlagene Szenen, je ein Take</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch kein Schlüssel · Simulator bereit</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Szene änderte sich, nachdem ihr Take gemacht war.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch hat keine Szene einen Take.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bei keiner Szene endete der letzte Versuch ohne Take.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts fehlt, ist veraltet oder fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen, die sich änderten, nachdem ihr Take gemacht war; die Takes, die sie haben, bleiben</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen, die keinen Take haben und keinen unterwegs</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen, deren letzter Versuch ohne Take endete</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe zuerst eine Szene.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} · {credits} Credits ≈ {usd}</translation>
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
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Transition from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang von der vorigen Szene</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>What is said, a line each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was gesagt wird, je eine Zeile</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, von Hand geändert</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von Hand geändert; bleibt, wenn du neu schreiben lässt</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Niemand aus der Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Niemand spricht</translation>
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
        <translation>Gesagt</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again by {price}; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} neu schreiben lassen von {price}; die Menütaste öffnet, was es sonst noch gibt</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} neu schreiben; die Menütaste öffnet, was es sonst noch gibt</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene neu schreiben</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt</translation>
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
        <translation>Das ist die erste Szene.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It was not changed by hand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sie wurde nicht von Hand geändert.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen der Gliederung</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
</context>
<context>
    <name>OwnTakes</name>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>This clip shows take {number} for itself alone, whatever its scene shows; its menu gives it the scene's take again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Clip zeigt Take {number} für sich allein, was immer seine Szene zeigt; sein Menü gibt ihm wieder den Take der Szene.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>own take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eigener Take {number}</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie die Bilder stehen</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beide anhalten</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beide abspielen</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Position in beiden Takes</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Schleife</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton: {take}</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischen</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischen: Linie ziehen, oder Alt mit den Pfeiltasten (W)</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was verschieden ist</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder beider Takes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Befehl oder Szene suchen</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>So heißt nichts. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur Szene gehen</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jedes Mal, wenn die Szene generiert wird, bleibt hier erhalten, was sie verlangte.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch keine früheren Prompts</translation>
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
        <translation>Prompt und Einstellungen zurückholen</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gesendet als: {words}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Genau das verlangt die Szene jetzt.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen früheren Prompt zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Breite der Liste</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Take</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird gemacht</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht bekannt, ob er gemacht wurde</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../ui/stage.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Länge: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anfang: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>für</translation>
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
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>State</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being fetched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird geholt</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird gemacht</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>not ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht bestellt</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von {name} kommt kein Bild an: Dieser Computer kann es nicht dekodieren, oder eine Systembibliothek für Qt Multimedia fehlt (unter Debian: libxrandr2, libpulse0).</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kann nicht geöffnet werden: Die Datei wurde verschoben oder entfernt. Lege sie zurück in {folder}, oder generiere einen weiteren Take.</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kann nicht abgespielt werden ({words}). Generiere einen weiteren Take.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nichts abzuspielen.</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Player</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film wird vorbereitet.</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In- und Out-Punkte gehören zum ganzen Film; sieh dir den an.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Setze zuerst einen In- oder Out-Punkt auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Apps füllen hochkante Bildschirme (9:16), und dieses Bild ist nicht hochkant.</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <location filename="../ui/batch/posters.py"/>
        <source>Takes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes des Stapels</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Kopie in H.264 wird abgespielt: {name} selbst kann der Player nicht zeigen. Der Film wird aus der Datei gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine {width} Pixel breite Kopie wird abgespielt, damit {name} flüssig läuft. Der Film wird aus der Datei gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füge eine Szene hinzu, oder beginne mit einer Story aus einem Thema.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film wird zusammengefügt: {what} entsteht</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film wird zusammengefügt…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine abspielbare Kopie von {name} wird gemacht…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch hat keine Szene einen Take. Generiere einen, und er läuft hier.</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>cr</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cr</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rest nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PromptDesk</name>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Export prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts exportieren</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Import prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts.json</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts.json</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene hat noch keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Your library has all of them already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deine Bibliothek hat sie schon alle.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} are written to {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} sind nach {name} geschrieben.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ ist aufgenommen.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” will be removed from your library. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ wird aus deiner Bibliothek entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>PromptDetail</name>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>A note for yourself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Notiz für dich</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Asks for: {names}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fragt nach: {names}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In meine Bibliothek aufnehmen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Note</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Nothing is changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts ist geändert.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags, with commas between</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags: portrait, rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlagwörter: Porträt, Regen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>There are no words in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In diesem Prompt steht kein Text.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title: its first words if left empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel: seine ersten Wörter, wenn er leer bleibt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>What is seen and heard; {example} is asked for when it is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was zu sehen und zu hören ist; nach {example} wird gefragt, wenn er verwendet wird.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gesendet als: {words}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>not used yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>noch nicht verwendet</translation>
    </message>
</context>
<context>
    <name>PromptLibrarySheet</name>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>All tags</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Asked before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Everything that is generated, in any film, is listed here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles, was generiert wird, in jedem Film, steht hier.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Insert at the cursor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Am Cursor einfügen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Keep a prompt that worked, or import a list of prompts.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nimm einen Prompt auf, der gelungen ist, oder importiere eine Liste von Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>My prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Meine Prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Nothing has all of these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts enthält alle diese Wörter.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Only prompts of your own can be removed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur eigene Prompts können entfernt werden.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Phrases</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wendungen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt-Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Remove…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Search prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Tag</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Wendungen.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no prompts of your own yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keine eigenen Prompts.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Where prompts come from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Woher die Prompts kommen</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Breite der Liste</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Words, tags, films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wörter, Schlagwörter, Filme</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf alle anwenden…</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frühere Prompts dieser Szene</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede Szene hat diese Einstellungen schon.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anderen Szenen dieses Modell, Seitenverhältnis, diese Länge oder Auflösung geben</translation>
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
        <translation>Prompt-Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel der Szene</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt nur diese Szene.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was zu sehen und zu hören ist: wer, wo, Licht, Kamera, Ton. {brace} nennt die Besetzung, / bietet Wendungen an.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit den Texten der Besetzung wird gesendet:
{words}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Choose takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes wählen</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier wird jede Abbuchung und Erstattung stehen, mit Szene, Modell, Preis und der Task-ID des Dienstes, zum Vergleichen mit der Rechnung. Was ein Klick kostet, steht vorher auf seiner Schaltfläche.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch wurde nichts ausgegeben</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film umbenennen</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes ohne Film</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist nicht bekannt, ob die erste Anfrage angenommen wurde. Falls ja, wird dies ein zweites Mal berechnet{price}.</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu absenden</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu absenden?</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mehr zur Warteschlange</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pause: nichts Neues senden</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zugesagt {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ausgegeben {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} angehalten</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} laufen</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} warten</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Filme</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertige ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} anhalten</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts ist ohne Kosten fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur aus der Ansicht; aus der Liste der bezahlten Aufträge wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kostenlos Fehlgeschlagenes neu versuchen: {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} neu versuchen · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier ist gerade kein solcher Auftrag.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wird gerade gemacht. Takes erscheinen hier mit Zeit und Preis.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Filme</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufträge aller Filme zeigen; {count} sind in anderen offen.</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Welche Aufträge gezeigt werden</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>Price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits je Clip</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits/s</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd} a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} je Clip</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd}/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd}/s</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Task-ID kopieren</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gerade nicht gefunden</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ist nicht da. Die Datei wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ReferenceLine</name>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Add a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenz hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzen</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop a picture, or link scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild ablegen oder Szene {number} verknüpfen</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop or paste a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild ablegen oder einfügen</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>End on the first frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem ersten Bild von Szene {number} enden</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>It is kept, and not sent: {model} has no room for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es bleibt erhalten, wird aber nicht gesendet: {model} hat keinen Platz dafür.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Start on the last frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit dem letzten Bild von Szene {number} beginnen</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film begins with this scene; there is none before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film beginnt mit dieser Szene; davor gibt es keine.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film ends with this scene; there is none after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film endet mit dieser Szene; danach gibt es keine.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Zwischenablage ist kein Bild und keine Datei.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>What the take is made from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Woraus der Take gemacht wird</translation>
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
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <location filename="../ui/references/taking.py"/>
        <source>Pasted picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzton</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzvideo</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erstes Bild entfernen</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild entfernen</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} hat noch keinen Take</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet, and waits for this one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} hat noch keinen Take und wartet auf diese</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: it is not known whether its take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: Es ist nicht bekannt, ob ihr Take gemacht wurde</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: Ihr Take ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: Ihr Take wird gerade gemacht</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {scene} · Take {take}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Take {take} of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {take} einer entfernten Szene</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als erstes Bild verwenden</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als letztes Bild verwenden</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als Referenzbild verwenden</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>a take that is not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Take, der nicht im Film ist</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>letztes Bild</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt kein erstes Bild.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt kein letztes Bild.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt kein Referenzbild.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keinen Referenzton.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt kein Referenzvideo.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{name}, of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, aus der Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · a new take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · ein neuer Take wird gerade gemacht</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · its scene has changed since</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · die Szene hat sich seitdem geändert</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene ends on its first frame, to lead into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist ein Film: Die Szene endet auf seinem ersten Bild, um in ihn überzugehen.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene starts on its last frame, to go on from it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist ein Film: Die Szene beginnt mit seinem letzten Bild, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” was converted to {format} for the model; the file is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ wurde für das Modell in {format} umgewandelt; die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>Safer wording…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unverfänglicher…</translation>
    </message>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>The service refused this prompt for its content; as it is, it would again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst lehnte diesen Prompt wegen seines Inhalts ab; so, wie er ist, würde er es wieder tun.</translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein genauso langer Ton, höre ihn erst an: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Angehaktes holen</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle einen Ordner, etwa ein Laufwerk, in dem die Dateien sein könnten. Sie werden an ihrem Inhalt erkannt, wie sie jetzt auch heißen, und in den Film kopiert.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede Datei des Films ist, wo sie sein soll.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{n} neu holen</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gefunden: {found} von {whole}. Nichts wird geändert, bevor du es sagst.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Suche läuft schon.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In einem Ordner suchen…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suche in {folder}…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suche in {folder}… angesehene Dateien: {count}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nicht gefunden</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts davon ist in {folder}. Versuche einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts Gefundenes ist angehakt.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlende Dateien neu verknüpfen</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Name passt, der Inhalt ist ein anderer: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Anbieter sendet Takes, die er noch hat, noch einmal; das kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieselbe Datei: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieselben Bilder in anderen Bytes: {file}</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Choose a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Every scene stays as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jede Szene bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>For the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für die gewählten Szenen</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Leave it as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Model for the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell für die gewählten Szenen</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Nothing of what it asks for would be lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts von dem, was sie verlangt, ginge verloren.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Other models for scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Andere Modelle für Szenen</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number} keeps asking for {model}; it cannot be generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} verlangt weiter {model}; sie kann nicht generiert werden.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number}: {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: {told}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scenes and what would make them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen und womit sie gemacht würden</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Use for all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für alle Szenen verwenden</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ersatz wählen…</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Every model that the film asks for can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jedes Modell, das der Film verlangt, ist verfügbar.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>One new take of each would cost {now}; then it was {then}. Nothing is generated now, and the takes that are there stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Je ein neuer Take davon würde {now} kosten; damals waren es {then}. Jetzt wird nichts generiert, und vorhandene Takes bleiben.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ist {state}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ist {state} seit {date}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ist {state} seit {date} ({note})</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>“{model}” is not known any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{model}“ ist nicht mehr bekannt</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Bericht ist eine einzige Textdatei für alle, die dir helfen: die Versionen, die hier laufen, deine Einstellungen, die letzten Aufträge mit ihren Task-IDs und Zeiten, und die Protokolle.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit den Prompts und Titeln der letzten Aufträge</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dein Schlüssel steht nicht darin, und der Bericht wird nirgendwohin gesendet: lies ihn, dann gib ihn weiter.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er enthält Versionen, Einstellungen, die letzten Aufträge und die Protokolle;</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Takewright ging etwas schief; das Protokoll sagt, was. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright endete letztes Mal ohne Vorwarnung. Was bezahlt wurde, ist nicht verloren: Es wird wieder aufgenommen. Ein Bericht sagt, was geschah.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keinen Schlüssel, keine Prompts und keine Titel.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>auch Prompts und Titel, aber keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist gespeichert. {words} Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein paar Sekunden ohne Ton, die überall laufen.</translation>
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
        <translation>Etwa halb so groß; läuft auf neueren Geräten.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Werbespot</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Angle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Blickwinkel</translation>
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
        <translation>Dokumentation</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erklärfilm</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum Weiterschneiden: unkomprimierter Ton, sehr groß.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für Feeds: das ganze Bild, ringsum seine Unschärfe.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>GIF-Ausschnitt</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>H.264 für YouTube, Vimeo und Fernsehen.</translation>
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
        <translation>Objektiv und Film</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verlustfreier Master</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Music video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musikvideo</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ProRes-422-Master</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Product film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Produktfilm</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kurzdrama</translation>
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
        <translation>Einstellungsgröße</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur Ton, AAC</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur Ton, MP3</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur Ton, WAV</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quadrat 1:1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film, wie er ist: unveränderte Clips Bit für Bit.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ton des Films, wie er ist, als .m4a.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ton des Films für Player jeden Alters.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Bild am Abspielkopf oder das erste jeder Szene.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dasselbe für Webseiten, um ein Vielfaches kleiner.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Am kleinsten; für Browser und die neuesten Geräte.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die ganze Mischung unkomprimiert, für einen Tonschnitt.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hochkant; ein breites Bild steht vor seiner eigenen Unschärfe.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hochkant-Hook</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>WebP-Ausschnitt</translation>
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
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspann</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>A shorter prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kürzerer Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask for other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Andere Formulierung erfragen</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es kostete {credits} Credits.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Keep the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt behalten</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Paid to whoever runs it; nothing is charged here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wird an den bezahlt, der ihn betreibt; hier wird nichts berechnet.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Price unknown until it answers; what it costs is booked then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis ist unbekannt, bis er antwortet; was es kostet, wird dann verbucht.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Rewrite the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt umschreiben</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Safer wording</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unverfänglicher formulieren</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Say first what should be different.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sage zuerst, was anders sein soll.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The new prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der neue Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The prompt now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der jetzige Prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wird gefragt; einen Moment.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is writing · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor schreibt · {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer left the prompt as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor ließ den Prompt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There are no other words yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keine andere Formulierung.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There is no writer to ask.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Autor, den man fragen kann.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was anders sein soll</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different, as: at night, in the rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was anders sein soll, etwa: nachts, im Regen</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · {credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {credits} Credits · {usd}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu verknüpfen…</translation>
    </message>
</context>
<context>
    <name>SceneAgain</name>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene ist aus deinem Drehbuch; bearbeite sie in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe zuerst ein Thema.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed the scene meanwhile, and it stays; what was written for it is a scene of its own.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Du hast die Szene inzwischen geändert, und sie bleibt; was für sie geschrieben wurde, ist eine eigene Szene.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed this scene by hand, and it stays. “Let it be written again” in its menu gives it back first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Du hast diese Szene von Hand geändert, und sie bleibt. „Wieder neu schreiben lassen“ in ihrem Menü gibt sie zuerst frei.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>{writer}, about {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}, etwa {price}</translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel der Szene</translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts von Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt nur diese Szene.</translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen, welche Szenen gelistet werden</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gelistete Szenen: {group}</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist die erste Szene.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Szene änderte sich, nachdem ihr Take gemacht war.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Szene ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keiner Szene fehlt ein Take.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch ist keine Szene fertig.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch keine Szenen. Schreibe die erste, oder beginne eine Story aus einem Thema.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wird gerade gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Film holen</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} Szenen entfernen</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenenliste</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Szenen zeigen</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die vorhandenen Takes bleiben.</translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}, {title}, {state}, {seconds} Sekunden</translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene hat noch keinen Take.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Any seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beliebiger Seed</translation>
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
        <translation>Seed: Die gleiche Zahl mit gleichem Text und gleichen Einstellungen ergibt ein ähnliches Bild; leer für irgendeinen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ({needed} nötig und {free} frei)</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> ({needed} nötig)</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source> (“{words}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> („{words}“)</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>A batch needs room for at least one clip at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Stapel braucht Platz für mindestens einen Clip zur selben Zeit.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Clip änderte sich, während der Film gemacht wurde; exportiere ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Clip kostet mit 4, 6 und 8 s gleich viel. Wie lang ein Prompt sein darf, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Clip kostet mit 4, 6 und 8 s gleich viel. Wie lange es dauert und wie lang ein Prompt sein darf, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s; one user was charged 60 credits on 2026-09-27.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Clip kostet mit 4, 6 und 8 s gleich viel; einem Benutzer wurden am 2026-09-27 60 Credits berechnet.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Clip ließ sich nicht ins Format des Films umwandeln: Er ist beschädigt oder von einer Art, die nicht gelesen werden kann; wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Film wird in 1 bis {max_scenes} Szenen geplant, nicht in {scenes}.</translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Film wird als .mp4 geschrieben, und „{name}“ ist keins; benenne es um.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Schrift für Titel fehlt; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>A kept prompt has at most {limit} characters; shorten it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein aufgenommener Prompt hat höchstens {limit} Zeichen; kürze ihn.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Schlüssel wird behalten, bis Takewright endet.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment ({variable}) and is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Umgebung ist ein Schlüssel gesetzt ({variable}) und wird benutzt.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Schlüsselbund dieses Computers ist ein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Name darf {mark} nicht enthalten; lass es weg.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Name hat höchstens {limit} Zeichen; kürze ihn.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>A name of the cast is short, and after its colon stands what it means.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Name der Besetzung ist kurz, und nach seinem Doppelpunkt steht, was er bedeutet.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>A quote that opens here is never closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A reference sound is what is heard in the clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Referenzton ist das, was im Clip zu hören ist.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein gerendertes Stück verschwindet, sobald es gemacht ist; ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Zeile in der Liste der bezahlten Aufträge kann nicht gelesen werden ({error}) und blieb, wie sie war; aktualisiere Takewright, oder stelle die Liste aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene begins and ends on one frame each, not on several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Szene beginnt und endet auf je einem Bild, nicht auf mehreren.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>A scene has 1 to {most} takes, not {takes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Szene hat 1 bis {most} Takes, nicht {takes}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene lasts a second at least.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Szene dauert mindestens eine Sekunde.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Szene dieser Bestellung ist nicht mehr im Film; nichts wurde gesendet oder berechnet. Bestelle erneut.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine Spur, die man ausschalten kann</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Statt des Clips kam eine Webseite von {host}, vielleicht die Anmeldeseite eines Netzwerks; der Clip ist bezahlt und sicher; melde dich im Netzwerk an und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Statt der Antwort des Dienstes kam eine Webseite, vielleicht die Anmeldeseite eines Netzwerks; {cost}; melde dich im Netzwerk an und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etwa {size}.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzbild hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzton hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzvideo hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add references</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzen hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add scene that continues</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anschließende Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zur Besetzung hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprecherstimme hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/intake.py"/>
        <source>Add {count} references to the cast</source>
        <extracomment>One: Add reference to the cast</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Referenz zur Besetzung hinzufügen</numerusform>
            <numerusform>{count} Referenzen zur Besetzung hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story/foot.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene hinzufügen</numerusform>
            <numerusform>{count} Szenen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition} hinzufügen</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle {length} Bit für Bit kopiert.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle {length} neu kodiert.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle {length} neu kodiert: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Another Takewright is making the batch in {folder}; nothing was sent or charged. Wait for it, or stop it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein anderes Takewright macht gerade den Stapel in {folder}; nichts wurde gesendet oder berechnet. Warte darauf, oder halte es zuerst an.</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein anderes Takewright auf diesem Computer hat diesen Auftrag übernommen und führt ihn weiter; von hier wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent. Try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein anderes Takewright auf diesem Computer arbeitet an diesem Auftrag; nichts wurde gesendet. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf alle Szenen anwenden</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Ask again in other words, or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frage erneut mit anderen Worten, oder wähle einen anderen Autor.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Balken an den Seiten</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>Beginning the list of uploads anew</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Liste der hochgeladenen Dateien neu beginnen</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unten links</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene zurückholen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cast_library.py"/>
        <source>Bring {count} from my library</source>
        <extracomment>One: Bring from my library</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Aus meiner Bibliothek holen</numerusform>
            <numerusform>{count} aus meiner Bibliothek holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring {count} into the film</source>
        <extracomment>One: Bring {count} into the film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} in den Film holen</numerusform>
            <numerusform>{count} in den Film holen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Bringing from your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Holen aus deiner Bibliothek</translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurückholen der Datei</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ins Bild eingebrannt</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Den wartenden Take abbrechen</numerusform>
            <numerusform>{count} wartende Takes abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton des Clips ändern</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einpassung ändern</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegel ändern</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In und Out ändern</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Art in der Besetzung ändern</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Helligkeit ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Look ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mischung ändern</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bewegung ändern</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen der Szene ändern</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen von Szenen ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take des Clips ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wärme ändern</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen ändern</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene ändern</numerusform>
            <numerusform>{count} Szenen ändern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle ein anderes Modell oder hebe die Grenze auf.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle weniger Szenen oder erhöhe die Grenze.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>Choose on the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem Kontaktbogen wählen</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take wählen</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Continue in next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der nächsten Szene fortsetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip kopieren</numerusform>
            <numerusform>{count} Clips kopieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopieren des Clips</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopieren des Films</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopieren des Bildes</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopieren des Tons</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspann</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Shots aufteilen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip ausschneiden</numerusform>
            <numerusform>{count} Clips ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung beschreiben</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme beschreiben</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abblende über Schwarz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abblende über Weiß</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederholtes Bild weglassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip duplizieren</numerusform>
            <numerusform>{count} Clips duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Szene duplizieren</numerusform>
            <numerusform>{count} Szenen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} duplizieren</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Edit shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot bearbeiten</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Edit what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bearbeiten, was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>End on the frame after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem Bild danach enden</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>Everything is ordered.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alles ist bestellt.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren der Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Exportieren von {name} brach vor dem Ende ab; nichts wurde geschrieben, exportiere also erneut.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füllen und beschneiden</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Fill gap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit Unschärfe füllen</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Frames that show a realistic person may be refused. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder, die eine realistische Person zeigen, werden vielleicht abgelehnt. Was es mit einem Referenzvideo kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generiere erneut, um einen passenden Take zu bekommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Erneut generieren</numerusform>
            <numerusform>{count} erneut generieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} fehlgeschlagene Szene generieren</numerusform>
            <numerusform>{count} fehlgeschlagene Szenen generieren</numerusform>
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
            <numerusform>Generieren</numerusform>
            <numerusform>{count} Szenen generieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} veraltete Szene generieren</numerusform>
            <numerusform>{count} veraltete Szenen generieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate {count} takes</source>
        <extracomment>One: Generate {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take generieren</numerusform>
            <numerusform>{count} Takes generieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generiert seit {elapsed}, {usual} ist typisch.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generiert seit {elapsed}.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurück zu {moment}</translation>
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
        <translation>Von dir angehalten; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel verbergen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel verbergen</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie lange es dauert, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel importieren</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In {path} ergeben diese Einstellungen keinen Sinn und sind jetzt wie üblich: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It can also go on from a clip, which Takewright does by its last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es kann auch einen Clip fortsetzen; Takewright tut das mit dessen letztem Bild.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es kostete {credits} Credits.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, and that has no take yet; generate that first, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er endet auf dem ersten Bild des nächsten Clips, und der hat noch keinen Take; generiere zuerst den, oder löse die Verknüpfung.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, which waits for this one itself; take one of these links off, or generate first without it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er endet auf dem ersten Bild des nächsten Clips, der selbst auf diesen wartet; löse eine der beiden Verknüpfungen, oder generiere zuerst ohne sie.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>It is made from a frame of “{title}”, and that take was not made; nothing was sent or charged. Try “{title}” again, and this goes on by itself, or cancel this and choose another frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dies wird aus einem Bild von „{title}“ gemacht, und jener Take kam nicht zustande; nichts wurde gesendet oder berechnet. Versuche „{title}“ erneut, dann geht es hier von selbst weiter, oder brich dies ab und wähle ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is nested too deep.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON at column {column}: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist kein vollständiges JSON, Spalte {column}: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist kein vollständiges JSON: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is of version {version}; this Takewright reads {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist Version {version}; dieses Takewright liest {known}.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist die eigene Datei des Clips, Bit für Bit, ihre Inhaltsnachweise (C2PA) gelten also weiter.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It may have been charged; what it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es kann berechnet worden sein; was es kostete, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es braucht einen Namen, mit dem Prompts es nennen können.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It starts on the last frame of the clip before, and that has no take yet; generate that too, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er beginnt mit dem letzten Bild des vorigen Clips, und der hat noch keinen Take; generiere auch den, oder löse die Verknüpfung.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It takes a film as well, without sound and with fewer pictures; how is not published, so that Takewright sends none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es nimmt auch ein Video, ohne Ton und mit weniger Bildern; wie, ist nicht veröffentlicht, darum sendet Takewright keines.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is from the service's table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis stammt aus der Tabelle des Dienstes.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is said to be: “{price}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als Preis wird genannt: „{price}“.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis stieg seit der Bestellung von {quote} auf {price} Credits ({usd}); nichts wurde gesendet oder berechnet. Mach zum neuen Preis weiter, oder brich ab.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis stieg seit der Bestellung von {quote} auf {price}; nichts wurde gesendet oder berechnet. Mach zum neuen Preis weiter, oder brich ab.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to end on the frame after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take wurde gemacht, bevor die Szene auf dem Bild danach enden sollte.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to start on the frame before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take wurde gemacht, bevor die Szene mit dem Bild davor beginnen sollte.</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSON ohne Code</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Keeping in your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufnehmen in deine Bibliothek</translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufbewahren des Clips</translation>
    </message>
    <message>
        <location filename="../storage/listings.py"/>
        <source>Keeping the list of models</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufbewahren der Modellliste</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Keeping the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufnehmen des Prompts</translation>
    </message>
    <message>
        <location filename="../storage/reference_files.py"/>
        <source>Keeping the reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufbewahren der Referenz</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufbewahren der ungespeicherten Änderungen</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Kept complete, so that old films open and a service that offers it again works.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vollständig erhalten, damit alte Filme sich öffnen und ein Dienst, der es wieder anbietet, funktioniert.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>Left out: {names}. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weggelassen: {names}. {why}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile {block} von „{name}“ hat Text ohne seine Zeiten; schreibe sie als 00:00:01.000 --&gt; 00:00:02.500 in die Zeile davor.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile {line} von „{name}“ hat einen Untertitel, der endet, bevor er beginnt: „{times}“.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile {line} von „{name}“ hat eine Zeit, die nicht gelesen werden kann: „{text}“; Zeiten sehen aus wie 00:00:01,000.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}, {column}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeile {line}, {column}: {sentence}</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spur sperren</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sieh auf der Website des Anbieters nach, bevor du es erneut absendest.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Made a character from a clip of 1 to 4 s, to be called by its name. The cast takes its place.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Machte aus einem Clip von 1 bis 4 s eine Figur, die beim Namen gerufen wird. Die Besetzung tritt an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make {count} films of the choices</source>
        <extracomment>One: Make {count} film of the choices</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Film aus der Auswahl machen</numerusform>
            <numerusform>{count} Filme aus der Auswahl machen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anlegen eines Ordners für den Clip</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Making the batch's folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anlegen des Ordners für den Stapel</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anlegen des Projektordners</translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Erstellen von {name} brach vor dem Ende ab; nichts wurde geschrieben, exportiere also erneut.</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farbe angleichen</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: nothing is new.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelle und Preise vom {day}: nichts Neues.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: {news}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelle und Preise vom {day}: {news}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Mood</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip verschieben</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <location filename="../ui/casting/form.py"/>
        <source>Move reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenz verschieben</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Move shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot verschieben</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take in den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip verschieben</numerusform>
            <numerusform>{count} Clips verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip stummschalten</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips stummschalten</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik stummschalten</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme stummschalten</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke benennen</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Names of the cast stand under the film, before its first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Namen der Besetzung stehen unter dem Film, vor seiner ersten Szene.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Never tried: read from what the service says of it ({day}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nie ausprobiert: abgelesen aus dem, was der Dienst darüber sagt ({day}).</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein Untertitel steht über einer Szene mit Take, es gibt also keinen zu schreiben.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Grafikkarte hier kann es kodieren; stattdessen tat es Software.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein Modell ist bei diesem Dienst verfügbar; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>No scene ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Szene endete ohne Take.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch hat keine Szene einen Take, es gibt also keinen Film; generiere zuerst einen.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>Nobody says who “{name}” is; write “{name}: words” in one row of the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Niemand sagt, wer „{name}“ ist; schreibe „{name}: Text“ in eine Zeile des Films.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht genug Credits: {total} nötig, {balance} da</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht genug Credits: {total} nötig, {balance} da ({gone} wurden gerade eben ausgegeben)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht genug Credits: {total} nötig, {balance} da ({promised} sind wartenden Szenen zugesagt)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht genug Credits: {total} nötig, {balance} da ({promised} sind wartenden Szenen zugesagt, {gone} wurden gerade eben ausgegeben)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not every price is known before, so your cap of {cap} {what} cannot be kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht jeder Preis ist vorher bekannt, deine Ausgabengrenze von {cap} {what} kann also nicht eingehalten werden</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nicht generiert.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Not ordered yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch nicht bestellt.</translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vermerken des Weggeworfenen</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von {name} konnten {frames} statt {frames2} Bilder gemacht werden; wähle einen anderen Take, oder trimme ihn neu.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>On its way.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Only starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Only the 720p price is known. How many character ids it takes is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nur der Preis für 720p ist bekannt. Wie viele Figuren-IDs es nimmt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut its videos API down and names no successor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI hat seine Video-API eingestellt und nennt keinen Nachfolger</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut the model down; kie.ai had paused it since 2026-06-11</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI hat das Modell eingestellt; kie.ai hatte es schon seit 2026-06-11 ausgesetzt</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Opening the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffnen des Stapels</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffnen des Projekts</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffnen ({what})</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>Ordered {count} times</source>
        <extracomment>One: Ordered once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Einmal bestellt</numerusform>
            <numerusform>{count}-mal bestellt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Other services still answer on this wire. A picture has to be of exactly the clip's size.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Andere Dienste antworten noch auf diesem Weg. Ein Bild muss genau die Größe des Clips haben.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Packen des Films</translation>
    </message>
    <message>
        <location filename="../media/contact_pdf.py"/>
        <source>Page {number} of {pages}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Look und Ton einfügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip einfügen</numerusform>
            <numerusform>{count} Clips einfügen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von dir pausiert.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film abspielen</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} abspielen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Szene in den Film holen</numerusform>
            <numerusform>{count} Szenen in den Film holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Take in den Film holen</numerusform>
            <numerusform>{count} Takes in den Film holen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurücklegen des Clips</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lesen der Angaben zum Take</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Reading the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lesen der Einträge</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lesen der Einstellungen</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel entfernen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein- und Ausblendungen entfernen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erstes Bild entfernen</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus der Besetzung entfernen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild entfernen</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove reference of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenz der Besetzung entfernen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzbild entfernen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzton entfernen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzvideo entfernen</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Remove shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot entfernen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton entfernen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel entfernen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang entfernen</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen entfernen</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Clip entfernen</numerusform>
            <numerusform>{count} Clips entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Marke entfernen</numerusform>
            <numerusform>{count} Marken entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Szene entfernen</numerusform>
            <numerusform>{count} Szenen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film umbenennen</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Besetzung umbenennen</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene umbenennen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/sheet.py"/>
        <source>Replace in {count} scenes</source>
        <extracomment>One: Replace in {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>In {count} Szene ersetzen</numerusform>
            <numerusform>In {count} Szenen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Replace models of {count} scenes</source>
        <extracomment>One: Replace model of a scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Modell einer Szene ersetzen</numerusform>
            <numerusform>Modelle von {count} Szenen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt zurückholen</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt des Takes zurückholen</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederherstellen des Projekts</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Reword prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt umformulieren</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt verschieben (Roll)</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Save choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern einer Kopie</translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern fehlgeschlagen ({error}); der Film auf dem Datenträger ist, wie er war. Speichere eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Saving the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern des Stapels</translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern des Bildes</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern der Ausgabenliste</translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern des Berichts</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern der Einstellungen</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Speichern von „{project}“</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: {each}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erstes Bild setzen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Letztes Bild setzen</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Set the character's id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ID der Figur setzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Einstellungen von {count} Szene</numerusform>
            <numerusform>Einstellungen von {count} Szenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} hat noch keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} ist {over} Zeichen länger als die {limit} von {model}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} dauert {seconds} s; {model} macht Shots von {least} bis {most} s.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel zeigen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel zeigen</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulated gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simuliertes Gateway</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simulator</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Six shots in a clip, of 512 characters each. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sechs Shots in einem Clip, mit je 512 Zeichen. Wie lange es dauert, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Inhalt des Clips verschieben (Slip)</numerusform>
            <numerusform>Inhalt von {count} Clips verschieben (Slip)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Langsamer Schwenk nach links</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Langsamer Schwenk nach rechts</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Langsam heranzoomen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Langsam wegzoomen</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>Something else answered at the gateway's address, perhaps a network's sign-in page; nothing was sent or charged; check the address and the network.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>An der Adresse des Gateways antwortete etwas anderes, vielleicht die Anmeldeseite eines Netzwerks; nichts wurde gesendet oder berechnet; prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 macht Clips von 10 oder 15 s, nicht {seconds} s.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 macht Clips von 10 oder 15 s, nicht {seconds} s; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 macht Quer- oder Hochformat, nicht „{aspect}“; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Sound always comes with the picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ton kommt immer mit dem Bild.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip teilen</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Star {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Start on the frame before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit dem Bild davor beginnen</translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Starten des Simulators</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Starts from a picture and has its shape; 10 s only at 768P. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beginnt mit einem Bild und hat dessen Format; 10 s nur bei 768P. Wie lang ein Prompt sein darf, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} ist so, wie die Szene jetzt ist.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} ist im Film</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} von {total} ist im Film</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {take_number} von „{scene_title}“ wurde schon bestellt, vielleicht von einem anderen Takewright; nichts wurde gesendet, bestelle ihn erneut.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes JPEG and PNG only; the picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nimmt nur JPEG und PNG; das Bild hat das Format der Vorlage.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes a first frame beside its references, which then gives the shape.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nimmt neben seinen Referenzen ein erstes Bild, das dann das Format vorgibt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes one JPEG, PNG or WebP picture of up to 10 MB as its first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nimmt ein JPEG-, PNG- oder WebP-Bild von bis zu 10 MB als erstes Bild.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright erreicht {host} nicht ({why}); nichts wurde gesendet oder berechnet; prüfe das Netzwerk und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright wird geschlossen, es werden also keine Bilder mehr gemacht.</translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright hat einen Fehler gemacht ({error}); nichts ging verloren. Mach weiter, oder starte es neu.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright startet mit den üblichen Einstellungen, ohne Ausgabengrenzen.</translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright endete, während dies gesendet wurde, es kann also berechnet worden sein; sieh nach oder sende es neu ab.</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost; {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright endete, während {writer} gefragt wurde ({purpose}), und die Antwort ist verloren; {cost}, was in der Ausgabenliste als vielleicht berechnet steht. Nichts wird von selbst erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Task {task_id} ist nach {waited} s nicht fertig; nichts ist verloren, und er wird nur einmal berechnet, wenn er fertig ist; warte mit seiner Task-ID erneut auf ihn.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text before the first heading belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text vor der ersten Überschrift gehört zu keiner Szene.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text between a film's heading and its first scene belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text zwischen der Überschrift eines Films und seiner ersten Szene gehört zu keiner Szene.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>So viel kostet es.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der API-Schlüssel enthält einen Zeilenumbruch, ein Leerzeichen oder ein anderes Zeichen, das kein Schlüssel hat, es wurde also nichts gesendet oder berechnet; gib ihn in den Einstellungen neu ein.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der API-Schlüssel hat die Grenze erreicht, die für ihn gesetzt war</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und das Guthaben davor oder danach ist nicht bekannt; es kann berechnet worden sein.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und das Guthaben sank seitdem um {fell} Credits, die kein anderer Take erklärt, es kann also berechnet worden sein.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list cannot be read now ({error}) Whether it was charged is not known yet; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und die Liste des Anbieters kann jetzt nicht gelesen werden ({error}) Ob es berechnet wurde, ist noch nicht bekannt; sieh später noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list does not tell what its clips were made from, so this one cannot be found in it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und die Liste des Anbieters sagt nicht, woraus seine Clips gemacht wurden, dieser lässt sich also nicht darin finden; er kann berechnet worden sein. Sieh auf der Website des Anbieters nach, bevor du ihn erneut absendest.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list is too long to be read back to it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und die Liste des Anbieters ist zu lang, um sie bis dorthin zurück zu lesen; es kann berechnet worden sein. Sieh auf der Website des Anbieters nach, bevor du es erneut absendest.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list shows no such clip, so the request was not taken and nothing was charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, und die Liste des Anbieters zeigt keinen solchen Clip, die Anfrage wurde also nicht angenommen und nichts berechnet; sende sie erneut ab, oder lass es.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren, aber das Guthaben ist seitdem nicht gesunken, es wurde also wahrscheinlich nicht berechnet; sende es neu ab, oder lass es.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost. The provider's list does not show the clip so far, so whether it was charged is not known yet; it is looked at again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort ging verloren. Die Liste des Anbieters zeigt den Clip bisher nicht, ob er berechnet wurde, ist also noch nicht bekannt; es wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Guthaben sank von selbst um {credits} Credits: Etwas anderes hat diesen Schlüssel benutzt.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Guthaben stieg von selbst um {credits} Credits: eine Aufladung, oder eine Erstattung von anderswo.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>The batch in {folder} was begun by another Takewright meanwhile; nothing was sent or charged. Open the file again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Stapel in {folder} wurde inzwischen von einem anderen Takewright begonnen; nichts wurde gesendet oder berechnet. Öffne die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The cheapest per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das günstigste pro Sekunde.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip kann nicht nach „{parent}“ geschrieben werden ({strerror}); er ist bezahlt und kann erneut geholt werden; mach den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip konnte nicht geholt werden (HTTP {status}); er ist bezahlt; versuche es später erneut.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip konnte nicht von {host} geholt werden ({trouble}); er ist bezahlt, und nichts ist verloren; beim nächsten Versuch geht das Holen dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip konnte nicht ganz geholt werden ({trouble}); er ist bezahlt und kann später erneut geholt werden.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip für „{scene_title}“ kam an, kann aber nicht abgespielt werden. Er wurde berechnet; lade ihn erneut, das kostet nicht noch einmal.</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip bleibt unter „Takes ohne Film“: Der Ordner von {project} ist nicht da. Lege ihn zurück, oder öffne den Film dort, wo er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip wurde nicht von {host} geholt ({fault}); er ist bezahlt; frage den Support des Dienstes mit der Task-ID.</translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip {name} ist nicht mehr, wo er war; lege ihn zurück in {parent}, oder generiere die Szene erneut.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Kodierungen der Clips lassen sich in einer Datei nicht auseinanderhalten; generiere einen neu oder wandle einen um.</translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Verbindung zum Dienst brach ab, bevor er antwortete; nichts wurde berechnet, nichts ging verloren; prüfe das Netzwerk und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Verbindung zu {host} brach ab, bevor eine Antwort kam, die Szene kann also angenommen und berechnet worden sein; sieh nach, bevor du sie neu absendest.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The connection to {host} broke before the writer answered, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Verbindung zu {host} brach ab, bevor der Autor antwortete, die Anfrage kann also berechnet worden sein; sie wird nicht von selbst erneut gesendet; erneutes Schreiben kann noch einmal kosten.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Datenträger versagte, während {name} gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Datenträger ist voll, {name} wurde also nicht geschrieben; schaffe Platz und exportiere erneut.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Datenträger ist voll: In „{parent}“ wird noch {size} für den Clip gebraucht; er ist bezahlt, und nichts ist verloren; schaffe etwas Platz und mach weiter.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Datenträger, auf dem Takewright gerenderte Bilder aufbewahrt, ist voll; schaffe dort Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Änderungen konnten nicht festgehalten werden, denn {error}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Encoder wechselte, während der Film gemacht wurde; exportiere ihn erneut.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Encoder lieferte keine Parametersätze; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>The entries in “{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Einträge in „{name}“ können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Export schlug wegen eines Fehlers in Takewright fehl; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Export schlug wegen eines Fehlers in Takewright fehl; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Beschreibung des Exports konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dem ffmpeg-Programm auf diesem Computer fehlt ein Teil, den Titel oder Farben brauchen; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ffmpeg-Programm, das Filme macht, fehlt; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>The field “{key}” is missing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Feld „{key}“ fehlt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/batch_look.py"/>
        <source>The file has {count} mistakes; put them right first.</source>
        <extracomment>One: The file has a mistake; put it right first.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Die Datei hat einen Fehler; berichtige ihn zuerst.</numerusform>
            <numerusform>Die Datei hat {count} Fehler; berichtige sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service; get it from its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Datei ist größer als {largest} GiB, das ist kein Clip, sie wurde also nicht geholt; er ist bezahlt und noch beim Dienst; hole ihn von dessen Website.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>The file of this take is missing; find it again, or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Datei dieses Takes fehlt; suche sie wieder, oder wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film konnte wegen eines Fehlers in Takewright nicht gemacht werden; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film ist nicht mehr in {folder}; nichts wurde gesendet oder berechnet. Verbinde das Laufwerk oder lege den Ordner zurück, dann bestelle erneut.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film ist kürzer als ein Bild; mach seine Clips länger.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film wurde nicht exportiert.</translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Film wurde nicht so geschrieben, wie er gelesen wurde; vielleicht geht der Datenträger kaputt.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Beschreibung des Films konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dateiname des Films ist zu lang für diesen Datenträger; wähle einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ordner {folder} des Films kann gerade nicht angesehen werden ({strerror}); sein Clip ist bezahlt, nichts ist verloren. Verbinde das Laufwerk oder mach es lesbar, dann mach weiter.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The first row names no column “prompt”. It has to name the columns, as in: film, title, prompt, model, aspect, seconds.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die erste Zeile nennt keine Spalte „prompt“. Sie muss die Spalten nennen, etwa so: film, title, prompt, model, aspect, seconds.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>The first scene of a film continues none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die erste Szene eines Films setzt keine andere fort.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Ordner {folder} darf nicht geschrieben werden; wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Bilder konnten nicht gemacht werden.</translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Bilder eines Clips stehen in einer Reihenfolge, die sich nicht zusammenfügen lässt.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Gateway</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway does not let this key use the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Gateway erlaubt diesem Schlüssel das Modell nicht</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway kept the file of this clip until {until} UTC, and it had not been fetched by then; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Gateway hielt die Datei dieses Clips bis {until} UTC bereit, und bis dahin war sie nicht geholt; er wurde bezahlt; frage den Support dort mit der Task-ID, denn erneutes Generieren kostet noch einmal.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Gateway hat die Datei dieses Clips nicht mehr; er wurde bezahlt; frage den Support dort mit der Task-ID, denn erneutes Generieren kostet noch einmal.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht, der Schlüssel darin kann also nicht gelesen werden; entsperre ihn und versuche es erneut, oder setze {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht, der Schlüssel wird also nur behalten, bis das Programm endet; entsperre ihn und speichere den Schlüssel noch einmal, oder setze {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, der Schlüssel ist also noch darin.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das letzte Bild von {before} wird zweimal gezeigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Das letzte Bild von {before} wird {count}-mal gezeigt.</numerusform>
            <numerusform>Das letzte Bild von {before} wird {count}-mal gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Link zum Clip gilt nicht mehr (HTTP {status}); er ist bezahlt, und ein frischer Link kann angefordert werden.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Liste der bezahlten Aufträge</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Liste der hochgeladenen Dateien</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Modell brauchte zu lange für den Clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Modell war zu ausgelastet für den Clip</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Bild hat das Format der Vorlage.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The price was a promotion until about 2026-10-07 and may be higher now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis war ein Angebot bis etwa 2026-10-07 und ist jetzt vielleicht höher.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Projekt in {folder} wurde von einem neueren Takewright gespeichert (Projektversion {version}, dieses kennt bis {schema_version}) und blieb, wie es war; aktualisiere Takewright, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>The prompt does not name “{name}”; say what they do.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt nennt „{name}“ nicht; sage, was diese Person darin tut.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt ist leer; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt ist {length} Zeichen länger als die {prompt_limit} von Sora 2; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Prompt ist {over} Zeichen länger als die {prompt_limit} von {model}.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Anbieter kennt diesen Task nicht mehr, ob er berechnet wurde, ist also unbekannt; sieh auf seiner Website nach der Task-ID, bevor du es erneut versuchst.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Proxy oder die Zertifikatsdatei, die die Umgebung nennt, kann nicht verwendet werden, es wurde also nichts gesendet oder berechnet; berichtige HTTPS_PROXY, ALL_PROXY oder SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The quotes are not balanced here; a quote within a cell is written twice, and the cell has quotes around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Anführungszeichen gehen hier nicht auf; ein Anführungszeichen in einer Zelle wird doppelt geschrieben, und um die Zelle stehen Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The row has {cells} cells for {columns} columns; put quotes around text that has a separator in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Zeile hat {cells} Zellen für {columns} Spalten; setze Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Beispielfilm {name} ist beschädigt; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after begins on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene danach beginnt jetzt mit einem anderen Bild.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene danach hat jetzt einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before ends on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene davor endet jetzt auf einem anderen Bild.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene davor hat jetzt einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene hat noch keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The scene has no prompt yet; nothing was sent or charged. Write one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene hat noch keinen Prompt; nichts wurde gesendet oder berechnet. Schreibe zuerst einen.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>The scene has no prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene hat keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene enthält ein Zeichen oder eine Zahl, die nicht gesendet werden kann; nichts wurde gesendet oder berechnet; schreibe den Prompt neu.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>The scene holds a character that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene enthält ein Zeichen, das nicht gesendet werden kann; nichts wurde gesendet oder berechnet; tippe den Prompt noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szenen, die du schreibst, reihen sich hier auf, in der Reihenfolge des Films.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Drehbuch hat {found} Szenen; Takewright nimmt {max_scenes} auf einmal.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Drehbuch hat {lines} Zeilen; Takewright liest {max_lines} auf einmal.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Drehbuch ist leer: Es enthält nichts, woraus Szenen werden könnten.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Adresse des Dienstes „{shown}“ kann nicht verwendet werden ({fault}); nichts wurde gesendet. Verwende eine wie {kie_address}.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst bittet um weniger Anfragen</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst konnte das Bild oder die Datei nicht holen, auf die sich die Szene bezieht</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst konnte den Ton des Clips nicht machen</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst konnte nicht sagen, {what}; {cost}; versuche es in einer Minute erneut.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst konnte mit dieser Anfrage nicht arbeiten, oft wegen einer Einstellung oder eines Bildes</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst bietet dieses Modell nicht an</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The service does not offer this writer now; nothing was charged; choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst bietet diesen Autor zurzeit nicht an; nichts wurde berechnet; wähle einen anderen Autor.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst versagte beim Machen des Clips</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst versagte beim Annehmen der Anfrage</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst hat dieses Modell pausiert</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst hat dieses Modell abgeschaltet</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst ist wegen Wartung geschlossen</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst machte den Clip und hielt ihn dann wegen seines Inhalts zurück</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst hat die Datei dieses Clips nicht mehr; er wurde bezahlt; frage seinen Support mit der Task-ID, denn erneutes Generieren kostet noch einmal.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst lehnte das Bild wegen seines Inhalts ab</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst lehnte den Prompt wegen seines Inhalts ab</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst lehnte den Prompt, das Bild oder den fertigen Clip wegen des Inhalts ab und sagt nicht, was davon</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst lehnte die Anfrage ab</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst sagt, dass der Clip fertig ist, gab aber keine Datei</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service says what “{model}” costs in a form that this Takewright does not read, so its price stays unknown; nothing was charged. Look on its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst nennt den Preis von „{model}“ in einer Form, die dieses Takewright nicht liest, er bleibt also unbekannt; nichts wurde berechnet. Sieh auf der Website nach.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst schickte statt des Clips eine Nachricht; er ist bezahlt; versuche es später erneut.</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service's table of prices came in part only; nothing was charged, and the prices that were known stay; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Preistabelle des Dienstes kam nur zum Teil an; nichts wurde berechnet, und die bekannten Preise bleiben; sieh später noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Einstellungen in {path} sind beschädigt; bei der nächsten Änderung werden sie ersetzt.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Einstellungen in {path} sind beschädigt; sie wurden als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The shots come to {total} s and the clip is {seconds} s; make them agree.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Shots ergeben {total} s, und der Clip dauert {seconds} s; bring sie in Einklang.</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Simulator startete nicht; nichts wurde berechnet. Starte Takewright neu.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ton von {after} beginnt {seconds} s nach seinem Bild.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Ton von {before} endet {seconds} s vor seinem Bild.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Stile der Titel fehlen oder sind beschädigt; installiere Takewright neu.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The table is empty.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take ist gemacht und wird geholt, {percent} % sind da.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take ist gemacht und wird geholt.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>The take that “{name}” is a frame of is not in the film any more; choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Take, aus dem das Bild „{name}“ ist, ist nicht mehr im Film; wähle ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The text holds a character that cannot be sent; nothing was sent or charged; type it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Text enthält ein Zeichen, das nicht gesendet werden kann; nichts wurde gesendet oder berechnet; tippe ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Thema enthält keine Wörter; sag, worum es im Film geht.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Thema ist leer; sag in ein paar Worten, worum es im Film geht.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Fenster öffnete den Beispielfilm nicht.</translation>
    </message>
    <message>
        <location filename="../media/drawn_lines.py"/>
        <source>The words of the contact sheet could not be drawn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Text des Kontaktbogens konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../studio/writers_room.py"/>
        <source>The writer at your own address needs a key; nothing was sent. Add it in Settings, on the page Writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor an deiner eigenen Adresse braucht einen Schlüssel; nichts wurde gesendet. Füge ihn in den Einstellungen auf der Seite „Autor“ hinzu.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at your own address needs the name of a model; nothing was sent; enter it in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor an deiner eigenen Adresse braucht den Namen eines Modells; nichts wurde gesendet; gib ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at {host} said nothing for {seconds} s, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor bei {host} sagte {seconds} s lang nichts, die Anfrage kann also berechnet worden sein; sie wird nicht von selbst erneut gesendet; erneutes Schreiben kann noch einmal kosten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/written.py"/>
        <source>The writer gave {count} scenes where {wanted} were asked for.</source>
        <extracomment>One: The writer gave {count} scene where {wanted} were asked for.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Der Autor lieferte {count} Szene, verlangt waren {wanted}.</numerusform>
            <numerusform>Der Autor lieferte {count} Szenen, verlangt waren {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer gave {given} scenes where {wanted} were asked for; the first ones and the last are here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor lieferte {given} Szenen, verlangt waren {wanted}; die ersten und die letzte sind hier.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer would not write this (“{said}”). {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wollte das nicht schreiben („{said}“). {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer would not write this; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wollte das nicht schreiben; der Prompt ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it cost {credits} credits; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wollte das nicht schreiben{said}; es kostete {credits} Credits; formuliere es anders, oder wähle einen anderen Autor.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it may have been charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wollte das nicht schreiben{said}; es kann berechnet worden sein; formuliere es anders, oder wähle einen anderen Autor.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; nothing was charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor wollte das nicht schreiben{said}; nichts wurde berechnet; formuliere es anders, oder wähle einen anderen Autor.</translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer's answer broke off; what came whole is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort des Autors brach ab; was vollständig ankam, ist hier.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used. {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort des Autors war nicht zu gebrauchen. {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer's answer could not be used; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort des Autors war nicht zu gebrauchen; der Prompt ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used; the scene is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Antwort des Autors war nicht zu gebrauchen; die Szene ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service answered with {what}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst des Autors antwortete so: {what}; die Anfrage kann also berechnet worden sein; sie wird nicht von selbst erneut gesendet; erneutes Schreiben kann noch einmal kosten.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service asks for fewer requests; nothing was charged; wait a minute and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst des Autors bittet um weniger Anfragen; nichts wurde berechnet; warte eine Minute und lass erneut schreiben.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service failed{said}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst des Autors versagte{said}, die Anfrage kann also berechnet worden sein; sie wird nicht von selbst erneut gesendet; erneutes Schreiben kann noch einmal kosten.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service refused the request{said}; nothing was charged; choose another writer or change the text.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Dienst des Autors lehnte die Anfrage ab{said}; nichts wurde berechnet; wähle einen anderen Autor oder ändere den Text.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>There are no prompts in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In „{name}“ sind keine Prompts.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>There are no words in this prompt; write some first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In diesem Prompt steht kein Text; schreibe zuerst welchen.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There are not enough credits for the writer; nothing was charged; top up at the service and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für den Autor sind nicht genug Credits da; nichts wurde berechnet; lade beim Dienst auf und lass erneut schreiben.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There are two columns “{column}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt zwei Spalten „{column}“.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There are two films “{film}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt zwei Filme „{film}“.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>There are {needs}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt {needs}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>There is a click between {before} and {after}, {level} dB over the sound around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zwischen {before} und {after} knackst es, {level} dB über dem Ton ringsum.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In {folder} ist schon ein Projekt; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen API-Schlüssel, es wurde also nichts gesendet oder berechnet; füge einen in den Einstellungen hinzu oder setze KIE_API_KEY.</translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen API-Schlüssel; nichts wurde gesendet oder berechnet. Füge zuerst einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There is no chat service at this address; nothing was charged; check the writer's address in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>An dieser Adresse ist kein Chat-Dienst; nichts wurde berechnet; prüfe die Adresse des Autors in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip after it to end on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Danach kommt kein Clip, auf dem er enden könnte; löse die Verknüpfung.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip before it to start on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Davor kommt kein Clip, mit dem er beginnen könnte; löse die Verknüpfung.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In {folder} ist noch kein Clip.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Spalte „{head}“; ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; there are {known}, and more in the guide.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Spalte „{head}“; es gibt {known}, und mehr in der Anleitung.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>There is no field “{key}” here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier gibt es kein Feld „{key}“.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/given_cast.py"/>
        <source>There is no file “{path}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Ordner {folder}, in den {name} geschrieben werden könnte.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or set TAKEWRIGHT_VIDEOS_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für das Gateway gibt es noch keinen Schlüssel, es wurde also nichts gesendet oder berechnet; füge einen in den Einstellungen hinzu, oder setze TAKEWRIGHT_VIDEOS_KEY.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Schlüssel zu testen; füge zuerst einen ein.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt kein Modell „{model_id}“; nichts wurde gesendet. Verfügbare Modelle: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt kein Modell „{name}“; ist „{near}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; several have | between them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt kein Modell „{name}“; zwischen mehreren steht |.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; “takewright models” lists them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt kein Modell „{name}“; „takewright models“ listet sie auf.</translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In „{name}“ ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../domain/exporting.py"/>
        <source>There is no preset “{name}”; there are {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Voreinstellung „{name}“; es gibt {known}.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für weniger als keinen Clip gibt es keinen Preis.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In {folder} ist kein Projekt; es wurde vielleicht verschoben, umbenannt oder liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für temporäre Dateien ist kein Platz, ein Clip wurde also nicht gerendert; schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Für temporäre Dateien ist kein Platz, ein Titel wurde also nicht gezeichnet; schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>There is no scene in it; a film begins with “# its name”, a scene with “## its title”, and under that stands its prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Darin ist keine Szene; ein Film beginnt mit „# sein Name“, eine Szene mit „## ihr Titel“, und darunter steht ihr Prompt.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no scene under the names of the columns.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unter den Namen der Spalten steht keine Szene.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Story-Stil „{style}“; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is no video service of this kind at the gateway's address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>An der Adresse des Gateways ist kein Videodienst dieser Art</translation>
    </message>
    <message>
        <location filename="../domain/writers.py"/>
        <source>There is no writer “{writer}”; nothing was sent. There are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Autor „{writer}“; nichts wurde gesendet. Es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../studio/given_cast.py"/>
        <source>There is no “{name}” in your library; “takewright cast list” says who is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In deiner Bibliothek gibt es „{name}“ nicht; „takewright cast list“ sagt, wer darin ist.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is not enough money on the gateway's account</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf dem Konto des Gateways ist nicht genug Geld</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>There is nothing on the clipboard that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Zwischenablage ist nichts, was einem Modell gezeigt werden kann.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>There is nothing to order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt nichts zu bestellen.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>These are {takes} takes; a batch has {most} at most. Part it into several files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das sind {takes} Takes; ein Stapel hat höchstens {most}. Teile ihn auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <location filename="../ui/batch/choosing.py"/>
        <source>These choices are of another batch; nothing was changed. Save them again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Auswahl gehört zu einem anderen Stapel; nichts wurde geändert. Speichere sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are from the planner on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szenen stammen vom Planer auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are the script's own, read on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szenen sind die des Drehbuchs selbst, auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Takewright benutzen kann, der Schlüssel wird also nur behalten, bis das Programm endet; um ihn zu behalten, installiere einen (GNOME Keyring oder KWallet), oder setze {variable}.</translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ffmpeg dieses Computers kann {preset} nicht schreiben; wähle eine andere Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>This is number {place} in a row that starts on the last frame before. A frame that a model made loses detail and colour each time it is made from again, so faces and places drift after {longest}; start this scene from a picture or from its cast instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dies ist Nummer {place} in einer Reihe, die jeweils mit dem letzten Bild davor beginnt. Ein Bild, das ein Modell gemacht hat, verliert jedes Mal Details und Farbe, wenn daraus weitergemacht wird, Gesichter und Orte driften also nach {longest} ab; beginne diese Szene stattdessen mit einem Bild oder mit ihrer Besetzung.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>This is of one scene; write it under the scene's heading.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das gehört zu einer einzelnen Szene; schreibe es unter die Überschrift der Szene.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser wurde nicht gesendet und kostete nichts, da ein früherer so endete: {cause}</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>This take is not in the film any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Take ist nicht mehr im Film; wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>This take is not in this film; drop one that is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Take ist nicht in diesem Film; lege einen ab, der es ist.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dies würde {total} kosten, nach {before} schon ausgegeben oder zugesagt, über deiner Ausgabengrenze von {cap} {what}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dies würde {total} kosten, über deiner Ausgabengrenze von {cap} {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oben links</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lade auf, oder wähle weniger oder kürzere Szenen.</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip trimmen</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schwarze Bilder wegtrimmen</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf den Ton trimmen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} trimmen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung mit der Szene danach lösen</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung mit der vorigen Szene lösen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spur entsperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip wieder hörbar machen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips wieder hörbar machen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik wieder hörbar machen</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme wieder hörbar machen</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s with sound; frames exclude reference media, and the seconds of reference films are billed as well.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bis zu 30 s mit Ton; Bilder schließen Referenzmedien aus, und auch die Sekunden der Referenzvideos werden berechnet.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s, from up to 30 pictures. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bis zu 30 s, aus bis zu 30 Bildern. Was es mit einem Referenzvideo kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to ten shots in one clip of up to 25 s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bis zu zehn Shots in einem Clip von bis zu 25 s.</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take für diesen Clip verwenden</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take der Szene verwenden</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Warten braucht einen positiven Abstand und eine Frist nicht unter null.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wartet in der Warteschlange, bis er an der Reihe ist; noch wurde nichts gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Wan 3.0, sooner. The seconds of reference films are billed as well. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wan 3.0, nur schneller da. Auch die Sekunden der Referenzvideos werden berechnet. Wie lange es dauert, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>What is not to be seen is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was nicht zu sehen sein soll, ist {over} Zeichen länger als die {limit} von {model}.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was gemacht werden soll, konnte nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>What it cost was never published exactly.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was es kostete, wurde nie genau veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>What this is made from could not be written down ({why}); nothing was sent or charged. Free some room and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Woraus dies gemacht wird, konnte nicht gespeichert werden ({why}); nichts wurde gesendet oder berechnet. Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopiertes</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied could not be written down ({why}); free some room.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Kopierte konnte nicht festgehalten werden ({why}); schaffe etwas Platz.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>What was known stays.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was bekannt war, bleibt.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischblende</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>Writer · {purpose}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Autor · {purpose}</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Festhalten der Änderungen</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben der Angaben zum Take</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben der Untertitel</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Writing the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben des Kontaktbogens</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Writing the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben der Einträge</translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben des Films</translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben der Ausgabenliste</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Writing the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben der Prompts</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>Your own models are not used, only those of Takewright: {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deine eigenen Modelle werden nicht verwendet, nur die von Takewright: {why}</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Dokument in einem ZIP-Container (wie .docx oder .odt)</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>a newer Takewright wrote it (version {version})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein neueres Takewright hat sie geschrieben (Version {version})</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt in safer words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Prompt, unverfänglicher formuliert</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt made shorter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Prompt, gekürzt</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt rewritten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Prompt, umgeschrieben</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Referenz</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein entfernter Server verwies auf diesen Computer</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Rich-Text-Datei (RTF)</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a scene of a story written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Szene einer Story, neu geschrieben</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story put right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Story, berichtigt</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Story, geschrieben</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a test of the writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Test des Autors</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>füge es erneut hinzu und generiere erneut</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>ask the gateway for access or choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bitte das Gateway um Zugang oder wähle ein anderes Modell</translation>
    </message>
    <message>
        <location filename="../interchange/batch.py"/>
        <source>batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../interchange/captions.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ändere den Prompt und generiere erneut</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ändere den Prompt oder das Bild und generiere erneut</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ändere die Szene und generiere erneut</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wechselt mittendrin die Kodierung</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>check the address in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prüfe die Adresse in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prüfe die Einstellungen der Szene oder versuche es später erneut</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wähle ein anderes Modell</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspann</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abblende über Schwarz</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abblende über Weiß</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>beginnt nicht mit einem Bild, das für sich steht</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>gib in den Einstellungen einen gültigen Schlüssel ein</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird geholt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird geholt, {percent} %</translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ffmpeg konnte das Video nicht machen; seine eigenen Worte stehen unter „Details“.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>für einen Tag</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>für einen Klick</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>für diesen Film</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generiere erneut</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird generiert</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generiert seit {elapsed}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>mach weiter, wenn er wieder da ist</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>enthält ein Zeichen, das kein Schlüssel hat</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>enthält ein Leerzeichen</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hat eine ungleichmäßige Bildrate</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hat beschädigte Parametersätze</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verbirgt einige seiner Bilder</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>how the clip is doing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wie es um den Clip steht</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ist H.264 einer Art, die manche Player nicht zeigen</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ist beschädigt ({error}) und blieb, wie es war</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ist zu lang für einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ist durch seine Metadaten gedreht</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ist {codec}, der Film ist H.264</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Datei änderte sich beim Dienst</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Adresse beginnt nicht mit https://</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Angabe der Version fehlt</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Adresse enthält ein Leerzeichen oder ein anderes Zeichen, das keine Adresse hat</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Adresse hat einen Teil mit „?“ oder „#“</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it has no length that can be chosen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es hat keine Länge, die sich wählen lässt</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>it has other fields than it should</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sie hat andere Felder, als sie sollte</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es ist kein Projekt darin</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Datei ist länger, als der Dienst sagte</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <location filename="../storage/records.py"/>
        <source>it is nested too deep</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Adresse ist nicht sicher: nur https hält den Schlüssel und die Clips geheim</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <location filename="../studio/chat_desk.py"/>
        <source>it may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es kann berechnet worden sein</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it needs “{field}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es braucht „{field}“</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it says nothing of the picture's shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es sagt nichts zum Format des Bildes</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Übertragung stockte</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it takes no prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es nimmt keinen Prompt an</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es wurde berechnet</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>mehr als {most_redirects}-mal weitergeleitet</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>weitergeleitet, aber ohne Adresse</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Host oder Port der Adresse ist fehlerhaft</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Länge änderte sich</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Name wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>speichert seine Bilder auf ungewöhnliche Weise</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>letztes Bild</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>list of choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>list of prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liste von Prompts</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>list of shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liste von Tastenkürzeln</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>live</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verfügbar</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sieh nach dem Task, dann frage den Support des Dienstes mit der Task-ID</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kann berechnet worden sein</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>stumm</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine frühere Version kann gelesen werden, aber die Clips daneben sind unberührt</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kein Ton</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine Task-ID</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>no video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kein Video</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht genug Credits für diesen Clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht genug Credits: 30 nötig für 10 s, 45 für 15 s</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dort antwortet nichts</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nichts zu generieren</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nichts wurde berechnet</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nichts wurde berechnet, nichts ging verloren</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>paused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Projektversion {version}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>erhöhe seine Grenze beim Dienst oder verwende einen anderen Schlüssel</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzvideos</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referenztöne</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>retired</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eingestellt</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/batch_takes.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>langsamer Zoom</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>something that is no answer of a writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>etwas, das keine Antwort eines Autors ist</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>etwas, das kein JSON ist</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>std is 720p, pro 1080p. Sound is on unless it is turned off, and costs more. How many shots it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>std ist 720p, pro 1080p. Der Ton ist an, wenn er nicht ausgeschaltet wird, und kostet mehr. Wie viele Shots es nimmt und wie lang ein Prompt sein darf, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unterzeile</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} von {total}</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung oder Look</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>the character of {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Figur von {name}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Figuren</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Verbindung bricht immer wieder ab</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Datenträger nahm es nicht an</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Datenträger von {path} meldet einen Fehler; prüfe ihn oder wähle einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Datei endete zu früh</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Datei ist zu groß für den Datenträger von {path}; wähle einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it ends on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>das Bild, auf dem sie endet</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it starts on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>das Bild, mit dem sie beginnt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Länge</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Liste der bezahlten Aufträge</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>the list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Liste der hochgeladenen Dateien</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model's own options</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die eigenen Optionen des Modells</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Name von {path} ist zu lang für diesen Datenträger; wähle einen kürzeren</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die neueste gute Version ist {version}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Prompt</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Proxy lehnte ab</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Auflösung</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Szene</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Seed</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service does not list it any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst führt es nicht mehr auf</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>the service does not say what it takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst sagt nicht, was es annimmt</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst hat weniger davon, als er sagte</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service refused a scene for it; it is offered again six hours later, or once a scene is taken</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst lehnte eine Szene dafür ab; in sechs Stunden wird es wieder angeboten, oder sobald eine Szene angenommen wird</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Dienst schickte einen anderen Teil davon als verlangt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>das Format</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die Shots</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Ton</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Take der Szene danach</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Take der Szene davor</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>the take that a frame is from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Take, aus dem ein Bild stammt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die übliche</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>das Modell „{model}“ gibt es nicht mehr; wähle ein anderes.</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>eine Version {version} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>there is nothing in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dieser Benutzer darf nicht nach {path} schreiben; wähle einen anderen Ordner oder ändere die Rechte</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>auf diesem Computer sind zu viele Dateien offen; schließe einige Programme und versuche es erneut</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zu viele Dateien sind offen; schließe einige Fenster und versuche es erneut</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>top up at the gateway and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lade beim Gateway auf und generiere erneut</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lade beim Dienst auf und generiere erneut</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zwischen Schlüsselbildern getrimmt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <location filename="../domain/unverified.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unbekannt, zurück</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>up to {credits} credits may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bis zu {credits} Credits können berechnet worden sein</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verwende ein anderes Bild und generiere erneut</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>used {count} times</source>
        <extracomment>One: used once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>einmal verwendet</numerusform>
            <numerusform>{count}-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>in Version {version} fehlt, was da sein muss</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>warte eine Minute und mach weiter</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model costs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was ein Modell kostet</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was ein Modell annimmt</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what it is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was ihr Modell gezeigt bekommt</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>what it takes is said in a form that this Takewright does not read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was es annimmt, wird in einer Form gesagt, die dieses Takewright nicht liest</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>what it takes was not asked for yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was es annimmt, wurde noch nicht abgefragt</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what its models cost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was seine Modelle kosten</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wie hoch das Guthaben ist</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>what was ordered goes on there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>was bestellt ist, läuft dort weiter</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>where the clip is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wo der Clip ist</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ob er „{name}“ angenommen hat</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>whether the video was removed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ob das Video entfernt wurde</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <location filename="../api/videos.py"/>
        <source>which models it offers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>welche Modelle er anbietet</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>which videos it has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>welche Videos es hat</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wischblende</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>your own entry; the service's list has not named it since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dein eigener Eintrag; die Liste des Dienstes nennt es seit {date} nicht mehr</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} beginnt in anderen Farben, als {before} endet: {percent} % Abstand.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} beginnt {percent} % heller, als {before} endet.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} beginnt {percent} % dunkler, als {before} endet.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} ist {level} dB lauter als {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} ist {level} dB leiser als {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} wurde so gemacht, dass es mit dem letzten Bild von {before} beginnt; dieses wird also zweimal gezeigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown {count} times.</source>
        <extracomment>One: {after} was made to start on the last frame of {before}, so that is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{after} wurde so gemacht, dass es mit dem letzten Bild von {before} beginnt; dieses wird also {count}-mal gezeigt.</numerusform>
            <numerusform>{after} wurde so gemacht, dass es mit dem letzten Bild von {before} beginnt; dieses wird also {count}-mal gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{amount} + {unpriced} unbekannt</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} Credits am {since}, {balance} am {until}; der Rest steht in den Zeilen dazwischen.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{before} was made to end on the first frame of {after}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} wurde so gemacht, dass es auf dem ersten Bild von {after} endet; dieses wird also zweimal gezeigt.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{choices} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{choices} s</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{clips} holds the film's own clips, which are never written over; choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clips} enthält die eigenen Clips des Films, die nie überschrieben werden; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} von {length} Bit für Bit kopiert, {rest} neu kodiert.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} von {length} Bit für Bit kopiert, {rest} neu kodiert: {why}.</translation>
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
            <numerusform>Zwischen {before} und {after} blitzt ein schwarzes Bild auf.</numerusform>
            <numerusform>Zwischen {before} und {after} blitzen {count} schwarze Bilder auf.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Bytes</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Untertitel</numerusform>
            <numerusform>{count} Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>{count} chosen for their scenes</source>
        <extracomment>One: {count} chosen for its scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} für seine Szene gewählt</numerusform>
            <numerusform>{count} für ihre Szenen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Clip</numerusform>
            <numerusform>{count} Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Ein Clip darin hat Inhaltsnachweise (C2PA), die nur für seine eigene Datei gelten; diese hier trägt keine.</numerusform>
            <numerusform>{count} Clips darin haben Inhaltsnachweise (C2PA), die nur für ihre eigenen Dateien gelten; diese hier trägt keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} entries came from your library.</source>
        <extracomment>One: {count} entry came from your library.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Eintrag kam aus deiner Bibliothek.</numerusform>
            <numerusform>{count} Einträge kamen aus deiner Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Datei ist wieder da.</numerusform>
            <numerusform>{count} Dateien sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Datei fehlt.</numerusform>
            <numerusform>{count} Dateien fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} films</source>
        <extracomment>One: {count} film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Film</numerusform>
            <numerusform>{count} Filme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choosing.py"/>
        <source>{count} films were made.</source>
        <extracomment>One: {count} film was made.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Film wurde gemacht.</numerusform>
            <numerusform>{count} Filme wurden gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Element</numerusform>
            <numerusform>{count} Elemente</numerusform>
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
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/looking.py"/>
        <source>{count} models</source>
        <extracomment>One: {count} model</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>eine weitere Datei</numerusform>
            <numerusform>{count} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../domain/lineup_news.py"/>
        <source>{count} new models to try</source>
        <extracomment>One: {count} new model to try</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} neues Modell zum Ausprobieren</numerusform>
            <numerusform>{count} neue Modelle zum Ausprobieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} of them are not sent</source>
        <extracomment>One: {count} of them is not sent</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} davon wird nicht gesendet</numerusform>
            <numerusform>{count} davon werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/replacing/words.py"/>
        <source>{count} of unknown price</source>
        <extracomment>One: {count} of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} mit unbekanntem Preis</numerusform>
            <numerusform>{count} mit unbekanntem Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Bild ist geschrieben, {name} als erstes ({size}).</numerusform>
            <numerusform>{count} Bilder sind geschrieben, {name} als erstes ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/difference.py"/>
        <location filename="../ui/casting/told.py"/>
        <source>{count} pictures or sounds</source>
        <extracomment>One: {count} picture or sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Bild oder Ton</numerusform>
            <numerusform>{count} Bilder oder Töne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Bild.</numerusform>
            <numerusform>{count} Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} prompts are kept.</source>
        <extracomment>One: {count} prompt is kept.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Prompt ist aufgenommen.</numerusform>
            <numerusform>{count} Prompts sind aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} references</source>
        <extracomment>One: {count} reference</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Referenz</numerusform>
            <numerusform>{count} Referenzen</numerusform>
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
            <numerusform>{count} Szene</numerusform>
            <numerusform>{count} Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/desk.py"/>
        <source>{count} scenes ask for other models now; nothing was generated, and undo takes it back.</source>
        <extracomment>One: {count} scene asks for another model now; nothing was generated, and undo takes it back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene verlangt jetzt ein anderes Modell; nichts wurde generiert, und „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>{count} Szenen verlangen jetzt andere Modelle; nichts wurde generiert, und „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} scenes name it now. Undo takes that back.</source>
        <extracomment>One: {count} scene names it now. Undo takes that back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene nennt ihn jetzt. „Rückgängig“ nimmt das zurück.</numerusform>
            <numerusform>{count} Szenen nennen ihn jetzt. „Rückgängig“ nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene sagt den Text jetzt selbst.</numerusform>
            <numerusform>{count} Szenen sagen den Text jetzt selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Szene wartet in der Warteschlange auf deine Entscheidung: Sie ist vielleicht schon bezahlt.</numerusform>
            <numerusform>{count} Szenen warten in der Warteschlange auf deine Entscheidung: Sie sind vielleicht schon bezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Ton</numerusform>
            <numerusform>{count} Töne</numerusform>
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
            <numerusform>{count} Take</numerusform>
            <numerusform>{count} Takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take wird erneut geholt; das kostet nichts.</numerusform>
            <numerusform>{count} Takes werden erneut geholt; das kostet nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take davon wartet noch und würde für {cost} gemacht; Abbrechen kostet nichts.</numerusform>
            <numerusform>{count} Takes davon warten noch und würden für {cost} gemacht; Abbrechen kostet nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take mit unbekanntem Preis</numerusform>
            <numerusform>{count} Takes mit unbekanntem Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take unterwegs</numerusform>
            <numerusform>{count} Takes unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take fertig</numerusform>
            <numerusform>{count} Takes fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take wartet noch; Abbrechen kostet nichts.</numerusform>
            <numerusform>{count} Takes warten noch; Abbrechen kostet nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take wurde abgebrochen; nichts wurde dafür berechnet.</numerusform>
            <numerusform>{count} Takes wurden abgebrochen; nichts wurde dafür berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/form.py"/>
        <source>{count} takes were made before</source>
        <extracomment>One: {count} take was made before</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Take wurde vorher gemacht</numerusform>
            <numerusform>{count} Takes wurden vorher gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} Titel</numerusform>
            <numerusform>{count} Titel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits · {usd}</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} fehlgeschlagen: Ein anderes Programm benutzt {path}; schließe es und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} fehlgeschlagen: Der Datenträger von {path} ist voll{room}; schaffe etwas Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} fehlgeschlagen: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}, Preis: {error}.</translation>
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
        <translation>{entry}: Es gibt zwei Einträge mit dieser ID.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} Der Clip ist bezahlt; er wird erneut geholt, ohne noch etwas zu kosten.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} Der Anbieter hat „{scene_title}“ als Task {task_id} angenommen, und das wird festgehalten, sobald es geht: Beende Takewright nicht vorher.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{faults} Ebenso wenig ging: {others}.</translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{fault} Der Clip ist bezahlt und bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} kann nicht gelesen werden ({error}) und blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} is damaged ({why}), so it is not known what of the batch was made; nothing was sent or charged. Put it right, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} ist beschädigt ({why}), es ist also nicht bekannt, was vom Stapel gemacht wurde; nichts wurde gesendet oder berechnet. Berichtige die Datei, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} was written by a later Takewright; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} wurde von einem neueren Takewright geschrieben; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} wurde von einem neueren Takewright geschrieben; aktualisiere es, um die Datei zu lesen.</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} oder {last}</translation>
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
        <translation>{folder} ist ein anderer Film; von „{film}“ wurde nichts gesendet oder berechnet. Verschiebe ihn woandershin, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} ist gerade nicht da.</translation>
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
        <translation>{frames} von {said} Bildern sind da</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{least} to {most} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{least} bis {most} s</translation>
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
        <translation>Der Encoder von {maker} schlug fehl; stattdessen tat es Software.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} at another price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} zu einem anderen Preis</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} can be asked for again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} wieder verfügbar</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} cannot be asked for now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} zurzeit nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/words.py"/>
        <source>{models}; {count} scenes ask for that, and their takes stay in the film as they are.</source>
        <extracomment>One: {models}; {count} scene asks for it, and its takes stay in the film as they are.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{models}; {count} Szene verlangt das, und ihre Takes bleiben im Film, wie sie sind.</numerusform>
            <numerusform>{models}; {count} Szenen verlangen das, und ihre Takes bleiben im Film, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} cannot be told what is not to be seen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kann nicht gesagt werden, was nicht zu sehen sein soll.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} does not make {choices} together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht {choices} nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hat keine Wahl der Auflösung, auch nicht {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} has no {label} “{choice}” for what this scene is made from; it is made with “{usual}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hat „{choice}“ ({label}) nicht für das, woraus diese Szene gemacht wird; sie wird mit „{usual}“ gemacht.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ist {state}</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows at most {most} of the cast at once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kennt höchstens {most} aus der Besetzung auf einmal.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows no characters by an id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} kennt keine Figuren anhand einer ID.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} leaves no choice of sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} lässt beim Ton keine Wahl.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes at most {most} shots in a clip, not {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht höchstens {most} Shots in einem Clip, nicht {count}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht Clips von {choices}, nicht {seconds} s.</translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht keinen Clip von {wanted} s; es werden {seconds} s.</translation>
    </message>
    <message>
        <location filename="../domain/bodies.py"/>
        <source>{model} makes no shots of its own; they are told in the prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht keine eigenen Shots; sie werden im Prompt genannt.</translation>
    </message>
    <message>
        <location filename="../domain/replacing.py"/>
        <source>{model} makes no sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht keinen Ton.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht {choices}, nicht {aspect}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bietet {choices}, nicht {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} geht von einem Bild aus, und diese Szene hat keins.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt höchstens {most} an von: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} pictures and films together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt höchstens {most} Bilder und Filme zusammen an.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} s of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt höchstens {most} s an von: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes it only together with: {needed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt das nur an zusammen mit: {needed}.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no pictures; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keine Bilder an; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference films; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keine Referenzvideos an; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference sounds; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keine Referenztöne an; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} takes no seed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keinen Seed an.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes no {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt das nicht an: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes none of more than {most} s; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt keine an, die länger als {most} s sind; schneide die Datei und füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes nothing beside {kept}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt nur {kept} an und nichts daneben.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} takes seeds from {least} to {most}, not {seed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} nimmt Seeds von {least} bis {most} an, nicht {seed}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} verlangt einen Prompt von mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} wants {least} to {most} pictures of each of the cast.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} will {least} bis {most} Bilder von jedem aus der Besetzung.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from references, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} arbeitet mit Referenzen, und diese Szene hat keine.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from shots, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} arbeitet mit Shots, und diese Szene hat keine.</translation>
    </message>
    <message>
        <location filename="../studio/batch_twins.py"/>
        <source>{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not take what tells them apart ({columns}). Take that out, or ask for several takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} bekäme für „{one}“ und „{other}“ dasselbe gesagt, und beides würde bezahlt: Es nimmt nicht an, was sie unterscheidet ({columns}). Nimm das heraus, oder verlange mehrere Takes.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus {name} und den Bildern danach ließ sich kein Clip machen; füge sie einzeln hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kann nicht in den Papierkorb gelegt werden und blieb, wo es war: {parent}.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>{name} cannot be read and was left as it is: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} kann nicht gelesen werden und blieb, wie es war: {why}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} änderte sich, während der Film gemacht wurde; exportiere ihn erneut.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ließ sich nicht ins Format des Films umwandeln: Die Datei ist beschädigt oder von einer Art, die nicht gelesen werden kann; wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} enthält kein Bild; wähle ein Video.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hat wegen eines Fehlers in Takewright keine Bilder.</translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hat keine Bilder: Der Prozess, der sie macht, endete.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} enthält keinen Ton; wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} hat {own} Bilder pro Sekunde, der Film hat {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist ein Ordner, kein Video.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist ein Ordner; gib dem Film einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} wird schon exportiert; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} bricht zu früh ab: {there}; hole die Datei erneut oder wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a picture that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist beschädigt oder kein lesbares Bild; hole es noch einmal, oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a sound that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist beschädigt oder kein lesbarer Ton; hole ihn noch einmal, oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a video that can be read; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist beschädigt oder kein lesbares Video; hole es noch einmal, oder wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account's page.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist leer; füge den Wert von der Seite deines Kontos ein.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist größer, als der Datenträger es einer Datei erlaubt.</translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist kein Clip, kein Bild, kein Ton und kein Untertitel; lege ein Drehbuch neben der Timeline ab.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist nicht mehr, wo es war; lege es zurück oder wähle einen anderen Take.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist einer der eigenen Clips des Films; gib dem Film einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist geschrieben ({size}).</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist geschrieben ({size}, kodiert als {codec}).</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist {own}, der Film ist {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} darf nicht gelesen werden; prüfe die Rechte.</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} braucht etwa {missing} MB mehr Platz auf dem Datenträger, als da ist; schaffe Platz, oder exportiere kleiner oder woandershin.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} braucht {missing} MB mehr Platz auf dem Datenträger, als da ist; schaffe Platz und exportiere erneut.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} wurde mit anderen Einstellungen kodiert als der größte Teil des Films</translation>
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
        <translation>{name} {wrong}; kopiere ihn erneut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, das Logo des Films, kann nicht gelesen werden; lege es zurück oder wähle ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>{out} is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} ist schon da; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} liegt im eigenen Ordner des Films; wähle einen Ort außerhalb.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} kann nicht verwendet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ist ein Ordner, keine Datei; wähle einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ist schon da; wähle einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ist nicht mehr da; es wurde vielleicht verschoben, umbenannt oder liegt auf einem Laufwerk, das nicht verbunden ist</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ist nicht {what} von Takewright und blieb, wie es war; verschiebe es woandershin.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} liegt auf einem schreibgeschützten Datenträger; wähle einen Ordner, in den geschrieben werden kann</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} führt durch eine Datei, die kein Ordner ist; wähle einen anderen Ordner</translation>
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
        <translation>{place} liegt im Papierkorb des Systems, der nicht sagt, wo; stelle es dort wieder her und öffne den Film erneut.</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} ist nicht mehr im Papierkorb und kann also nicht zurückgelegt werden. Generiere einen weiteren Take, oder wähle einen, der noch da ist.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{preset} wird als .{container} geschrieben, und „{name}“ ist keins; benenne es um.</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{price} + {unknown} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{price} + {unknown} mit unbekanntem Preis</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{problems} Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{reasons}; und {more} weitere</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} von {said} Sekunden sind da</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/batch_takes.py"/>
        <location filename="../studio/export_words.py"/>
        <location filename="../studio/scene_state.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{seconds} s left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sentence} Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{shape}, {rate} Bilder pro Sekunde.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>{stars} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{stars} mit Stern</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{style} ohne Text</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} kann nicht wachsen, weil der Datenträger von {path} voll ist; schaffe etwas Platz und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} in {path} kann nicht verwendet werden ({error}); prüfe den Datenträger.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} in {path} kann nicht geschrieben werden; ändere die Rechte des Ordners.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} in {path} wird gerade von einem anderen Takewright geschrieben; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} in {path} ist beschädigt und blieb, wie sie war; stelle sie aus einer Sicherung wieder her oder verschiebe sie woandershin, um eine neue zu beginnen (die Clips in deinen Projekten sind sicher).</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} in {path} wurde von einem neueren Takewright geschrieben und blieb, wie sie war; aktualisiere Takewright, um weiterzumachen.</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{title}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}, Take {number}</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version} kann nicht gelesen werden ({error}); nichts wurde geändert, wähle eine andere Version.</translation>
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
        <translation>{what} ({was}, jetzt {now})</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what} (“{said}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} („{said}“)</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} Es kostete {credits} Credits.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} What it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} Was es kostete, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} und bleibt dort, aber danach hat sich geändert: {changed}.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} seit {date}</translation>
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
        <translation>{what}; es kann angenommen und berechnet worden sein; sieh nach, bevor du es neu absendest.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; nichts wurde gesendet oder berechnet. Ähnliche verfügbare Modelle: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; nichts wurde gesendet oder berechnet. {do}</translation>
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
        <translation>{who} antwortete mit {given}, die Szene kann also angenommen und berechnet worden sein; sieh nach, bevor du sie erneut absendest.</translation>
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
        <translation>{wrong} Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>{wrong} What a scene is called goes under “title”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong} Wie eine Szene heißt, steht unter „title“.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{film}” has a scene {number} already, in line {line}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ hat schon eine Szene {number}, in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{film}” was begun as something else, and what was paid for it is in its folder. Give it another name, write it as it was, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ wurde als etwas anderes begonnen, und was dafür bezahlt wurde, liegt in seinem Ordner. Gib ihm einen anderen Namen, schreibe ihn, wie er war, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>“{film}”: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“: {error}</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{folder}” cannot be an upload folder; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{folder}“ kann kein Ordner zum Hochladen sein; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{head}“ stellt nichts ein; ist „{near}“ gemeint? Vor einem Prompt, der so beginnt, steht eine Leerzeile.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>“{id}” cannot be the name of a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{id}“ kann kein Dateiname sein.</translation>
    </message>
    <message>
        <location filename="../media/fitting.py"/>
        <source>“{name}” cannot be made small enough for {model}. Choose another picture; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ lässt sich für {model} nicht klein genug machen. Wähle ein anderes Bild; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden ({strerror}); nichts wurde berechnet; lege die Datei zurück, oder wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <location filename="../api/video_form.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden ({strerror}); nichts wurde gesendet oder berechnet; lege die Datei zurück, oder wähle eine andere.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden ({why}); wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../studio/deliveries.py"/>
        <source>“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden ({why}); nichts wurde gesendet oder berechnet; lege die Datei zurück, oder nimm sie aus der Szene.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; nothing was charged; try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ änderte sich während des Sendens; nichts wurde berechnet; versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>“{name}” has other words in a row above; say them once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat in einer Zeile darüber anderen Text; sage ihn nur einmal.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” has schema {schema}; this Takewright reads schema {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat Schema {schema}; dieses Takewright liest Schema {known}.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” has {count} prompts; a file may have {most} at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {count} Prompts; eine Datei darf höchstens {most} haben.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {st_size} MB; erlaubt sind höchstens {max_bytes} MB ({what}).</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält keine Untertitel; in einer SubRip- oder WebVTT-Datei steht vor jedem eine Zeile wie 00:00:01,000 --&gt; 00:00:02,500.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds no cast that Takewright wrote; export one under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält keine Besetzung, die Takewright geschrieben hat; exportiere eine unter „Besetzung und Look“.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” holds no choices of a contact sheet ({why}); save them from its page again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält keine Auswahl eines Kontaktbogens ({why}); speichere sie noch einmal von dessen Seite.</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält keine Tastenkürzel von Takewright; exportiere welche, um zu sehen, wie sie geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” holds no prompts of Takewright ({why}); export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält keine Prompts von Takewright ({why}); exportiere welche, um zu sehen, wie sie geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds {size}; a cast has at most {most}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ enthält {size}; eine Besetzung hat höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ in Klammern ist nicht in der Besetzung; füge es unter „Besetzung und Look“ hinzu, oder entferne die Klammern.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist ein Ordner; nenne stattdessen eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” is damaged: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist beschädigt: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist leer, es steht also nichts darin ({what}).</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist größer als die {largest_upload} MiB, die der Dienst annimmt; nichts wurde gesendet oder berechnet; wähle eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is larger than the {most} MiB that a file to show a model may have; make it shorter or smaller.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist größer als die {most} MiB, die eine Datei für ein Modell haben darf; mach sie kürzer oder kleiner.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is larger than the {most} MiB that can be sent with a request; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist größer als die {most} MiB, die mit einer Anfrage gesendet werden können; nichts wurde gesendet oder berechnet; wähle eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>“{name}” is missing, which a scene of this order is made from; nothing was sent or charged. Find the file again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ fehlt; daraus wird eine Szene dieser Bestellung gemacht. Nichts wurde gesendet oder berechnet. Suche die Datei wieder, oder nimm sie aus der Szene.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>“{name}” is missing, which this is made from; nothing was sent or charged. Find the file again and try again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ fehlt; daraus wird dies gemacht. Nichts wurde gesendet oder berechnet. Suche die Datei wieder und versuche es erneut, oder nimm sie aus der Szene.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is no picture, and the gateway takes only pictures; nothing was sent or charged; choose a picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Bild, und das Gateway nimmt nur Bilder an; nichts wurde gesendet oder berechnet; wähle ein Bild.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” is no picture, film or sound that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Bild, Film oder Ton, der einem Modell gezeigt werden kann.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{name}” is no picture, film or sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Bild, Film oder Ton.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one of these and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Film, der einem Modell gezeigt werden kann (MP4 oder MOV); speichere ihn in einem dieser Formate und füge ihn noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC or AVIF); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Bild, das einem Modell gezeigt werden kann (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC oder AVIF); wähle ein anderes.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Bild, Film oder Ton, den Takewright kennt (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nichts wurde gesendet oder berechnet; wähle eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist kein Ton, der einem Modell gegeben werden kann (MP3, WAV, M4A, FLAC oder Ogg); wähle einen anderen.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist keine Textdatei, es ist also nichts Lesbares darin ({what}).</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist keine gewöhnliche Datei; nenne stattdessen eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist von einer Art, die {model} nicht annimmt; angenommen wird: {kinds}. Speichere die Datei so und füge sie noch einmal hinzu; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>“{name}” is of another kind than it is used as; take it off and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist von anderer Art, als es verwendet wird; nimm es heraus und füge es erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist schon da; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist {kind}; speichere es als reinen Text und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {size} MiB; {model} nimmt höchstens {most} MiB an. Mach die Datei kürzer oder kleiner und füge sie noch einmal hinzu; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to two and a half times as long as wide at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {width} x {height} Pixel, zu lang und schmal für ein Modell; beschneide es auf höchstens das Zweieinhalbfache der Breite.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels; a picture to show a model has {least} or more on each side; choose a larger one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {width} x {height} Pixel; ein Bild für ein Modell hat {least} oder mehr auf jeder Seite; wähle ein größeres.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times as wide as high. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ hat {width} x {height} Pixel; {model} nimmt Bilder an, die {least}- bis {most}-mal so breit wie hoch sind. Beschneide es und füge es noch einmal hinzu; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ dauert {seconds} s; was einem Modell gezeigt wird, dauert höchstens {most} s; schneide es und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ dauert {seconds} s; {model} nimmt höchstens {most} s an. Schneide die Datei und füge sie noch einmal hinzu; nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>“{name}” makes no film of picture and sound; nothing was sent or charged. Choose {films}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ macht keinen Film aus Bild und Ton; nichts wurde gesendet oder berechnet. Wähle {films}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ darfst du nicht lesen; prüfe die Rechte.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ bewegt sich; ein Wasserzeichen ist ein einzelnes Bild, etwa ein PNG.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” moves; save one picture of it and add that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ bewegt sich; speichere ein einzelnes Bild daraus und füge das hinzu.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” was written by a later Takewright; nothing was changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ wurde von einem neueren Takewright geschrieben; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{project}“ wurde nicht kopiert, denn {error}; mach die letzte Änderung rückgängig und versuche es erneut.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{project}“ wurde nicht gespeichert, weil ein anderes Projekt, „{name}“, in {folder} liegt; speichere es unter einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{project}“ wurde nicht gespeichert, denn {error}; mach die letzte Änderung rückgängig und speichere erneut.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{text}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a run such as 1-4.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{text}“ ist kein Bereich wie 1-4.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a shape such as 16:9.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{text}“ ist kein Format wie 16:9.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a whole number.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights, and both may be charged: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ wurde zweimal abgesendet, von zwei Takewrights, und beides kann berechnet werden: Der Clip von Task {task_id} wird nicht von selbst geholt; hole ihn von der Website des Anbieters.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{words}“ dauert etwa {about} s, der Clip hat {seconds}. Mach ihn {longer} s lang, oder sag weniger.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{words}“ dauert etwa {about} s, der Clip hat {seconds}. Sag weniger, oder teile die Szene.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{{{{{name}}}}}” has no values; say which, or take it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{{{{{name}}}}}“ hat keine Werte; sage, welche, oder nimm es heraus.</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−14 LUFS · Streaming</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−16 LUFS · podcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−16 LUFS · Podcast</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−23 LUFS · broadcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−23 LUFS · Rundfunk</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder, von denen ein Clip ausgeht, werden hierhin gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adresse zum Hochladen</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übliche Adressen verwenden</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dein Schlüssel wird an diese Adresse gesendet und nirgendwo sonst hin.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Design, Ordner</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hinweise, Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>So nah, wie es ihr Modell kann: Szene {numbers}.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ändert sich: Szene {numbers}. Vorhandene Takes bleiben; sie sind dann veraltet.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle mindestens eine der Einstellungen.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Szene ändert sich.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts würde sich ändern: Die Szenen haben diese Einstellungen schon.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auflösung: {resolution}</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton: aus</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton: an</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton: der übliche des Modells</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>die übliche des Modells</translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Tasten aus „{name}“ gelten jetzt.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Tasten wurden nach „{name}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Befehle haben wieder die Tasten der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Befehle haben die Tasten der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopiert, was die Liste zeigt, als Tabelle zum Einfügen und Drucken</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Art von DaVinci Resolve</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Art von Premiere Pro</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Befehl, Menü oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Liste wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In Shots aufteilen</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shots</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {over} longer than the scene; shorten one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Shots sind {over} länger als die Szene; kürze einen.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {under} shorter than the scene; {model} wants it filled.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Shots sind {under} kürzer als die Szene; {model} will sie gefüllt haben.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes at most {most} shots in a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht höchstens {most} Shots in einem Take.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take: these are kept, and not sent as shots.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht einen Shot je Take: Diese bleiben erhalten, werden aber nicht als Shots gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take; choose a model that makes several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} macht einen Shot je Take; wähle ein Modell, das mehrere macht.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{total} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{total} von {whole}</translation>
    </message>
</context>
<context>
    <name>ShotRow</name>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist schon da.</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} nach vorn</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} nach hinten</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Remove shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shot {number} entfernen</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden von Shot {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>What is seen in this shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was in diesem Shot zu sehen ist</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Words of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text von Shot {number}</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den Simulator verlassen</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Schlüssel. Der Simulator macht echte Clips und kostet nichts.</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Den Simulator benutzen</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprecherstimme hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Beginnt in der Datei bei</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einblenden</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Blenden</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegel des Tons</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik und Stimme</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik tritt zurück, wenn jemand spricht.</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton entfernen</translation>
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
        <translation>ein </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>aus </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>SourcePictures</name>
    <message>
        <location filename="../ui/references/pictures.py"/>
        <source>There is no picture of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Davon gibt es kein Bild.</translation>
    </message>
</context>
<context>
    <name>SpeechNote</name>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Make it {seconds}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auf {seconds} setzen</translation>
    </message>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kürzer…</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, Versuch {number}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulated gateway (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simuliertes Gateway (Spielgeld)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simulator (Spielgeld)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>von selbst</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>berechnet</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abzüglich</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zugesagt</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>erstattet</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geklärt</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>höchstens {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} übrig</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} aufgebraucht</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{left} von {cap} übrig</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{model} · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} · {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · Take {take}</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgabenliste speichern</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben zeigen</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Zeilen, darunter Zusagen, stehen in {file}.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Filme</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Film</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbuchungen und Erstattungen</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schließen</translation>
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
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Keine Zeile hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgabenliste wird gelesen…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene, Modell, Task, Tag…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Summen</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Credits des Simulators kosten nichts und stehen in keiner Summe mit denen eines echten Dienstes. Die Ausgabengrenzen zählen sie für sich.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keine Zeile zu speichern.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suchwörter</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aufträge gleichzeitig beim Dienst</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Höchstens je Klick</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Höchstens je Tag</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Höchstens je Film</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wird gesendet, das eine Grenze überschreiten würde; du erfährst es, und nichts wird berechnet. 0,00 $ heißt unbegrenzt. Ein Tag sind die letzten 24 Stunden; was wartet und was berechnet worden sein kann, zählt als ausgegeben.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Rest wartet, bis er an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>StarsModel</name>
    <message>
        <location filename="../ui/batch/stars.py"/>
        <source>starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle Exporte</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nicht erreicht</translation>
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
        <translation>{ready} von {count} Szenen haben Takes</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Bild ist als {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier ist kein Bild: Diese Szene hat noch keinen Take.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drehbuch öffnen</translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drehbücher (*.fountain *.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es kostete {credits} Credits.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drehbuch lesen</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Story aus einem Thema</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Drehbuch wird gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Drehbuch sagt, wo seine Szenen beginnen.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The writer is writing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Autor schreibt.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Worum geht es im Film?</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Clips cost nothing until you generate.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe ein Thema und drücke die Eingabetaste, oder füge ein Drehbuch ein: Überschriften, „Scene 1“, nummerierte Zeilen oder Leerzeilen beginnen seine Szenen. Clips kosten nichts, bis du generierst.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · Preis unbekannt</translation>
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
        <translation>… und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Add scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Film {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe zuerst ein Thema.</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>you have {credits}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>du hast {credits}</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} mit unbekanntem Preis</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{usd} to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} fürs Generieren</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <location filename="../ui/story/form.py"/>
        <source> scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> Szenen</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Thema in einem Satz oder ein ganzes Drehbuch</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Add a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Number of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Open a script…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drehbuch öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Style of the story</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stil der Story</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Topic or script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Thema oder Drehbuch</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Niemand weiß, ob diese angenommen wurden; die Warteschlange bietet an, nachzusehen.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vielleicht berechnet</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jetzt zugesagt</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis dessen, was noch zu senden ist.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Film</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SwapsModel</name>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Credits jetzt</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Credits damals</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Instead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Was made with</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Would be lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ginge verloren</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>stays as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>bleibt, wie es ist</translation>
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
        <translation>Weiteren Take generieren · {price}</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} nur für diesen Clip verwenden</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} im Film verwenden</translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes vergleichen</translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er ist schon im Film.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er wurde importiert; es gibt keinen Prompt, aus dem er entstand.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst einen Clip auf der Timeline.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der gewählte Clip zeigt ihn schon.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der gewählte Clip zeigt schon den Take seiner Szene.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Genau das verlangt die Szene schon.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt nichts zu vergleichen: Dieser Film hat nur einen Take, oder keinen.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Szene hat noch keinen Take; generiere zuerst einen.</translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Weiteren Take generieren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Szenen generieren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er wird gerade generiert; siehe Warteschlange.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die vorhandenen Takes bleiben.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Neuer Versuch</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips, die nur diesen Take zeigen: {count}</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Film.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aus einem früheren Prompt oder mit anderen Einstellungen gemacht.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stern: im Film verwenden.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der gewählte Clip zeigt ihn, was immer die Szene zeigt.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, im Film</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importierter Clip</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {scene} · Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} von „{title}“ liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} von „{title}“ liegt im Papierkorb; der Film hat dort einen Platzhalter, bis ein anderer gemacht ist.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number} von „{title}“ liegt im Papierkorb; der Film zeigt stattdessen Take {other}.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}, aus einer entfernten Szene</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Not to be seen: text, logos, crowds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nicht zu sehen: Text, Logos, Menschenmengen</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was nicht zu sehen sein soll</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen, in words of its own for models that take them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was nicht zu sehen sein soll, in eigenem Text für Modelle, die das annehmen</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>With sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Without sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ohne Ton</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Minuten, Sekunden und Bilder; Auf und Ab gehen ein Bild weiter</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist kein Timecode; schreibe ihn als Minuten:Sekunden.Bilder.</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Timecode</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Timecode: Minuten, Sekunden, Bilder. Tippe einen, um dorthin zu gehen.</translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreibe eine Zeit als Minuten:Sekunden.Bilder, etwa 00:04.12.</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke {name} bei {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition} in {scene}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, {0} gewählt</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}, {title}, {state}, {seconds} s bei {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} Clips, {1} lang</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}, {number} von {total}</translation>
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
        <translation>{track}, {words}, {seconds} s bei {time}</translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier als Stimme ablegen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hier als Musik ablegen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} als Stimme</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} als Musik</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einblenden {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ausblenden {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Abspielkopf ist nicht darin.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Spur ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>unter Sprache abgesenkt</translation>
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
        <translation>Generiere sie erneut, damit sie passt.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Go to “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zu „{scene}“ gehen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} ends on the first frame of the one after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} endet auf dem ersten Bild der nächsten.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} starts on the last frame of the one before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number} beginnt mit dem letzten Bild der vorigen.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung lösen</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprecherstimme hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es hat keine Blenden.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es ist schon dort.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke ohne Namen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zum Abspielkopf verschieben</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Blenden entfernen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diese Spur ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang hinein</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Trimmen, Slip und Roll</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Film einpassen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einrasten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der ganze Film ist zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keinen Film.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Übergang</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Trimmen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom (Ctrl+wheel)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zoom (Ctrl+Mausrad)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schnitt {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ab {start} · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ein Bild bleibt übrig</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>einer der Takes hat dort nicht mehr</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Take beginnt hier</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>der Take endet hier</translation>
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
        <translation>Marke hier setzen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In {start}, Out {end}, {length} lang</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In-Punkt hier setzen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Out-Punkt hier setzen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke ohne Namen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke benennen…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marke entfernen</translation>
    </message>
</context>
<context>
    <name>TimelineSeam</name>
    <message>
        <location filename="../ui/timeline/seam_hand.py"/>
        <source>{transition}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TitlesSection</name>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel am Abspielkopf einfügen</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Am Abspielkopf (T)</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel entfernen</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stil des Titels</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Text über dem Bild: ein Name, ein Ort, ein Abspann.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mehr Werkzeuge</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik hören</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton der Clips hören</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme hören</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel verbergen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel verbergen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel sperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik sperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel sperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme sperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik stummschalten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ton der Clips stummschalten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme stummschalten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel zeigen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel zeigen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Untertitel entsperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Musik entsperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Titel entsperren</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Stimme entsperren</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mehr zum Player</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tempo: {times}</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Take</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was abgespielt wird</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganzer Film</translation>
    </message>
</context>
<context>
    <name>TrayCorner</name>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>A sound has no picture; the file manager plays it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Ton hat kein Bild; der Dateimanager spielt ihn ab.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Choose what the model is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wählen, was dem Modell gezeigt wird</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures and films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder und Filme</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures, films and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder, Filme und Töne</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>The model of this scene is not sent this one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Modell dieser Szene bekommt das nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>There is no picture yet: the take is still being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch kein Bild: Der Take wird noch gemacht.</translation>
    </message>
</context>
<context>
    <name>TrayMenus</name>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It comes with a name in the prompt; change it under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das kommt mit einem Namen im Prompt; ändere es unter „Besetzung und Look“.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das ist schon da.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Look at it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>There is no picture in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bild im Player verwenden</translation>
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
        <translation>{references}: dorthin gehen</translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bilder am Schnitt</translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Take einer entfernten Szene kam an: {cost}; er liegt unter „Takes ohne Film“.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Take von „{film}“ kam an, und dieser Film ist nicht da: {cost}; er liegt unter „Takes ohne Film“, bis der Film wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als neue Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene zurückholen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sein Film war nicht da, als er ankam.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seine Szene wurde aus diesem Film entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nichts wartet mehr: Was übrig war, wird gemacht und läuft weiter.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In seine Szene holen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes kamen an, auf die keine Szene wartet: {sum}; sie liegen unter „Takes ohne Film“.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip kommt ans Ende dieses Films, mit seinem Prompt und seinen Einstellungen.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Clip kommt in diesen Film, in die Szene, für die er gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene kommt am Ende des Films zurück, mit ihrem Prompt und ihren Takes.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„Rückgängig“ holt die Szene zurück.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Was für die entfernte Szene gemacht wird, läuft weiter ({cost}) und kommt unter „Takes ohne Film“.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dein eigener Clip</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} Credits · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sum}: bezahlt, und in keinem Film. Sie liegen unter „Takes ohne Film“.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{film}“ ist geschlossen; was dafür gemacht wird, läuft weiter und ist darin, wenn er wieder geöffnet wird ({cost}).</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ kommt in den Papierkorb dieses Computers und kann von dort zurückgelegt werden. Was er gekostet hat ({cost}), wird nicht zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDesk</name>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Clip (*.mp4)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip (*.mp4)</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eine abspielbare Kopie von {name} wird gemacht…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diesen Take in den Papierkorb legen?</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes ohne Film ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ ist im Film.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{title}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als neue Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>In den Papierkorb…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kein Take ohne Film</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Öffne oder beginne zuerst einen Film.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das geschieht gerade.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wird eine Szene entfernt, oder ist ihr Film nicht da, so bleibt ein bezahlter Clip hier, mit dem, was er gekostet hat, bis du ihn in einen Film holst oder wegwirfst.</translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes ohne Film</translation>
    </message>
</context>
<context>
    <name>VariablesSheet</name>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
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
        <translation>Der Prompt, wie er sein wird</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Use the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt verwenden</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> seit {date}</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Modell „{model}“ ist nicht im Katalog; wähle ein anderes.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names} sind nicht in der Besetzung, ihre Klammern würden also gesendet, wie sie dastehen.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} ist {state}{since}{note}. Wähle für diese Szene ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>„{name}“ ist nicht in der Besetzung, die Klammern würden also gesendet, wie sie dastehen.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Version.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zurück zu dieser Version</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes, die seitdem ankamen, bleiben, zu welcher Version du auch zurückgehst.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt noch keine frühere Version. Jedes Speichern behält die davor: die letzten fünf, und je eine für die letzten fünf Arbeitsstunden.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · Szenen: {scenes} · {length}</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · Szenen: {scenes} · {length} · nie gespeichert</translation>
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
        <translation>{what} · {elapsed} von etwa {whole}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words} verwenden</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words} verwenden, {price} je Take</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>WordingDesk</name>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wähle zuerst eine Szene, oder füge eine hinzu.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Put the prompt in other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompt anders formulieren</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Die Szene hat noch keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene's model is not in the catalogue; choose another first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Das Modell der Szene ist nicht im Katalog; wähle zuerst ein anderes.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abbrechen: {work}</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es wird abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>WriterBar</name>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>About {credits} credits ({usd}), {most} if it must be put right once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etwa {credits} Credits ({usd}), {most}, falls einmal berichtigt werden muss</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>As I wrote</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wie ich geschrieben habe</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Cancel writing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schreiben abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Language of the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sprache der Prompts</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Paid to whoever runs it; nothing is charged here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wird an den bezahlt, der ihn betreibt; hier wird nichts berechnet</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Price unknown until it answers; what it costs is booked then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Preis ist unbekannt, bis er antwortet; was es kostet, wird dann verbucht</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Computer, kostenlos</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Who writes the scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wer die Szenen schreibt</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>{writer} is writing · {seconds} s · usually 8 to 40 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer} schreibt · {seconds} s · meist 8 bis 40 s</translation>
    </message>
</context>
<context>
    <name>WriterPage</name>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A chat service of your own</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein eigener Chat-Dienst</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ein Schlüssel ist gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Any OpenAI-compatible chat service, as Ollama on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Jeder OpenAI-kompatible Chat-Dienst, etwa Ollama auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Chat models at the service use your key there; the price is shown before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Chat-Modelle beim Dienst benutzen deinen Schlüssel dort; der Preis wird vorher gezeigt.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Enter an address and a model first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gib zuerst eine Adresse und ein Modell ein.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>It answers: “{said}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Er antwortet: „{said}“</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Kept in the keyring, apart from your other keys; none on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Liegt im Schlüsselbund, getrennt von deinen anderen Schlüsseln; auf diesem Computer braucht es keinen.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Key of this address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel dieser Adresse</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Füge zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Der Schlüssel ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es gibt keinen Schlüssel zu entfernen.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dieser Computer, kostenlos</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Who writes stories and rewords prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wer Storys schreibt und Prompts umformuliert</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Yours: {model}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deiner: {model}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} früher exportieren</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} später exportieren</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wird exportiert</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Noch kein Text</translation>
    </message>
</context>
<context>
    <name>_SecondsField</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> s</translation>
    </message>
</context>
</TS>
