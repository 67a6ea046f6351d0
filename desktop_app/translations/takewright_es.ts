<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un cuarto más rápido</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir un marcador en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Add a scene after it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una escena después</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add a shot to the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir un plano a la escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir un título en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir clips, imágenes y sonidos…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add references…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir referencias…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir al reparto</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aplicar ajustes a todas las escenas…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Batch from a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lote desde un archivo…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar un fotograma antes</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar un fotograma después</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto y estilo</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto y estilo de mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir todos los clips</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir en la pista superior</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir en la pista inferior</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir el primer clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir el último clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir lo que sigue</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir lo que precede</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar entrada y salida</translation>
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
        <translation>Cerrar película</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reunir en una carpeta o zip…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar tomas…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar clips</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar fotograma</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cortar clips</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido encadenado hacia el clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hacer lo que hace el botón del trabajo</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplicar clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplicar escenas</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts anteriores de la escena…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar un fotograma antes</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar un fotograma después</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar en el primer fotograma de la escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las anteriores</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar película…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportaciones…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Fill the gap before the clip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rellenar el hueco antes del clip…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Find a command…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Encajar la película</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Congelar el fotograma del cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar otra toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar las escenas que faltan</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir a un código de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir al punto de entrada</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir al marcador siguiente</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir al punto de salida</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir al marcador anterior</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Go to the step</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir al paso</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuadrícula de tercios</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La mitad más rápido</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mitad de velocidad</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Keep the prompt in my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el prompt en mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Last frame to next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Último fotograma a la escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Let it be written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dejar que se escriba de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar modelos y precios nuevos</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Make the prompt shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acortar el prompt…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar entrada en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar salida en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Faltantes</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bajar en la cola</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover antes</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover después</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bajar escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subir escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover toma a la papelera</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover la cortinilla atrás</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover la cortinilla adelante</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move what is chosen to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover lo elegido a la papelera</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película nueva</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir clip o título</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Paste as a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar como referencia</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar clips</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar estilo y sonido</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the first take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir la primera toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the second take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir la segunda toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir hacia atrás, más rápido</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir ambas</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir hacia delante, más rápido</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir de entrada a salida</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir esta toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca de prompts…</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Poner el prompt de esta toma en la escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un cuarto de velocidad</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Redo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rehacer en el esquema</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a enlazar archivos que faltan…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar todos los marcadores</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar del reparto</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la película</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar el marcador del cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre de la película…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre de la escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Replace models that are gone…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sustituir modelos que ya no están…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restaurar paneles</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Rewrite the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reescribir el prompt…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rodar el corte un fotograma atrás (roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rodar el corte un fotograma adelante (roll)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Zonas seguras</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Safer wording for the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redacción más segura del prompt…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar fotograma como PNG…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena anterior</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ajustes de las escenas elegidas…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar películas exportadas</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Side by side, or wiped</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lado a lado, o con cortinilla</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deslizar a un fotograma antes (slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deslizar a un fotograma después (slip)</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Velocidad de rodaje</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gastos…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir clip en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desactualizadas</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar en el último fotograma de la escena anterior</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historia a partir de un tema…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esquema de la historia</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Retirar lo que espera</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tres cuartos de la velocidad</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al primer fotograma</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar el final hasta el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar el inicio hasta el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desactivar el ajuste</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El doble de rápido</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas sin película…</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Undo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshacer en el esquema</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como primero</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como último</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como referencia</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar toma solo en este clip</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar toma en la película</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Use the picked take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma elegida</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a usar la toma de la escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el simulador</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver la película entera</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver esta toma</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que tapan las apps de videos cortos</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir de nuevo esta escena</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ampliar a los clips elegidos</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright cometió un error ({kind}).</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar el ajuste</translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo queda de él un fotograma.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copia antes un clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una de las tomas no tiene más ahí; recórtala antes.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Selecciona antes un clip en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película empieza con este clip; no hay corte que rodar.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El cabezal está en el borde del clip; ponlo dentro.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El cabezal no está sobre ningún clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las escenas de los clips copiados ya no están en la película.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma no tiene más ahí.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma no tiene más ahí; recorta antes el clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta escena aún no tiene toma; genera una antes.</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <location filename="../ui/story/at_work.py"/>
        <source>Cancelled. The writer may have been asked already: what it was to cost is booked as perhaps charged, and nothing is sent again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelado. Puede que ya se haya preguntado al redactor: lo que iba a costar se anota como quizá cobrado, y no se envía nada otra vez.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Está parada. {why}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas elegidas</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplicar estas escenas</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar {count}</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar estas escenas</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ajustes de estas escenas…</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batch from a file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lote desde un archivo</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batches ({pattern})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lotes ({pattern})</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saldo: {credits} créditos</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits; after this {left} are left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saldo: {credits} créditos; después de esto quedan {left}.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lote: {name}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose a scene of the film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena de la película.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir tomas…</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Mistakes in the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Errores del archivo</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing is being made at the moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En este momento no se está haciendo nada.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing of this is made until the file is put right.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada de esto se hace hasta que se corrija el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Open film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir película</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Scenes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas del lote</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Show folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Stop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes back what waits, for nothing; what was sent is made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Retira lo que espera, sin coste; lo que se envió se hace</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes that are ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas que están listas</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The balance is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se conoce el saldo.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The batch is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El lote se está haciendo.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The file is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El archivo se está leyendo.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Try failed again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} de precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} on their way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} en camino</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listas: {count}</translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>+ {count} de precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar límites…</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cada 24 horas</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por clic</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por película</translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir un subtítulo en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cómo se muestran los subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar subtítulo</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>SRT o WebVTT</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se muestran</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay subtítulos.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Texto del subtítulo</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>subtítulo</translation>
    </message>
</context>
<context>
    <name>CastDifference</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another character id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro id de personaje</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otra voz</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds in another order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes y sonidos en otro orden</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds: {come} more, {gone} less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes y sonidos: {come} más, {gone} menos</translation>
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
        <translation>Id de personaje, tal como lo dio el proveedor</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, for models that know it by one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Id de personaje, para modelos que lo conocen por uno</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Choose these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir estas escenas</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>My library and more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mi biblioteca y más</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre, tal como los prompts lo escriben entre llaves</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, words and pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre, palabras e imágenes</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove: prompts that name it will say its words themselves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar: los prompts que lo nombran dirán ellos mismos sus palabras</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Select them in the list of scenes, to generate a take more of each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seleccionarlas en la lista de escenas, para generar una toma más de cada una</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice, told where it speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Voz, indicada donde habla</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice: low and hoarse, slow, a Breton accent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Voz: grave y ronca, lenta, con acento bretón</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Palabras que se envían en lugar del nombre</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>{model} gets {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} recibe {told}</translation>
    </message>
</context>
<context>
    <name>CastIntake</name>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes, películas y sonidos (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>What shows {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué muestra a {name}</translation>
    </message>
</context>
<context>
    <name>CastKeeping</name>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aplicar a todas las escenas</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast and look (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto y estilo (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast of {film}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto de {film}</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Every scene names it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las escenas ya lo nombran.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar reparto y estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export the cast…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar el reparto…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Frames of takes stay with the film: {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fotogramas de tomas que se quedan con la película: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Import cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar reparto y estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar en mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep mine</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Kept: {count} of {whole}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardado: {count} de {whole}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Name it in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombrarlo en todas las escenas</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove from library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Take those of the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>There is nobody and nothing in the cast yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay nadie ni nada en el reparto.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Actualizar desde mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Actualizar desde mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Actualizar mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Actualizar mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library does not have it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu biblioteca no lo tiene.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has it just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu biblioteca lo tiene exactamente como está aquí.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has these otherwise: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu biblioteca tiene estos de otra forma: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{names} will not be in your library any more; films that have it keep it. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto dejará de estar en tu biblioteca: {names}; las películas que lo tienen lo conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está escrito.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is as in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” está ahora como en tu biblioteca.</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” está ahora en tu biblioteca.</translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cómo se ve todo: película de 35 mm, grano suave, sombras frías, luz cálida</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Objeto</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cómo es: una barca azul de madera, números blancos en la proa</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dónde es: un pequeño puerto de piedra, tejados de pizarra, barcas en el fango</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>A quién se ve: una mujer de sesenta años, trenza gris, chubasquero amarillo</translation>
    </message>
</context>
<context>
    <name>CastLibrarySheet</name>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Traer a la película</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring it beside, as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Traerlo aparte, como {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Choose an entry of the cast, open the menu beside it and keep it in your library: its words, voice and pictures can be brought into any film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige una entrada del reparto, abre el menú de al lado y guárdala en tu biblioteca: sus palabras, su voz y sus imágenes se pueden traer a cualquier película.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Entries in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entradas de mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>It is in the film already, just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está en la película, exactamente como está aquí.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>My library of cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mi biblioteca de reparto y estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Name or words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre o palabras</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Nothing is kept yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Put it in place of the film's</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ponerlo en lugar del de la película</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Remove from library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Search my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar en mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has another entry that is called {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película tiene otra entrada que se llama {name}.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has it in another form; tick it to bring that up to date.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película lo tiene en otra forma; márcalo para actualizarlo.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>There is nothing in your library yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay nada en tu biblioteca.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Tick what the film is to have first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marca antes lo que debe tener la película.</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What becomes of the entry of that name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué pasa con la entrada de ese nombre</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What would change in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué cambiaría en la película</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ancho de la lista</translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto y estilo</translation>
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
        <translation>Añadir {name} al reparto: {words}</translation>
    </message>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>New in the cast:</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nuevo en el reparto:</translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir al reparto</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto y estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Describe una vez a una persona, un lugar, un objeto o el estilo de la película y dale un nombre. Los prompts escriben el nombre entre llaves, {example}, y se envía su descripción.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Describir el estilo</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De mi biblioteca…</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena lo nombra todavía. Escribe {name} en un prompt.</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las mismas caras en cada escena</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se usa en la escena {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se ha quitado “{name}”. {uses} Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>CastShows</name>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Add a picture or a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una imagen o un sonido</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Choose files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover antes</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover después</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Pictures, films and sounds of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sus imágenes, películas y sonidos</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna imagen ni ningún archivo en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el fotograma del reproductor</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{name} is removed. Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} se ha quitado. Deshacer lo recupera.</translation>
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
        <translation>como {name}</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>voz</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>palabras</translation>
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
        <translation>{sent} de {count} imágenes y sonidos</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Update</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>A film shows the starred take of a scene. Variations without a star leave it when another has one; their takes stay. This costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una película muestra la toma con estrella de una escena. Las variaciones sin estrella salen de ella cuando otra la tiene; sus tomas se quedan. Esto no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las películas</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make films of the choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hacer películas con las elecciones</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Star</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Take the star off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>The films show what is starred already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las películas ya muestran lo que tiene estrella.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Use choices of a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar elecciones de un archivo…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>{count} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} con estrella</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elecciones (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices of a contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elecciones de una hoja de contactos</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Film {done} of {films} is looked at.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se examina la película {done} de {films}.</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Haciendo una copia de {name} que se pueda reproducir…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>The films are being made; closing the sheet ends that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se están haciendo las películas; cerrar esta ventana lo termina.</translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falta el archivo</translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arrastra para rodar el corte (Shift: sin ajuste)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arrastra para recortar (Ctrl: rodar el corte, Shift: sin ajuste)</translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganancia del clip</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su toma tiene {lufs} LUFS, pico real {peak} dB</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip está silenciado.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Demasiado bajo o demasiado corto para medirlo</translation>
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
        <translation>Como la película: {fit}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Color tal como se hizo</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Encaje</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Luz</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El color está tal como se hizo.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Calidez</translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una imagen fija no tiene velocidad.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiado bit a bit</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Congelar durante</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ent. – sal.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Contiene una sola imagen; cambia dónde termina.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ningún clip seleccionado</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cabezal</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recodificado: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la película</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay varios clips seleccionados; cada uno tiene su propio sitio en su toma.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir</translation>
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
        <translation>{copied} s copiados, {made} s recodificados: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} en {start}</translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un corte no tiene duración; elige una transición.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acortada a {length} s: los clips contiguos no dejan más.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los clips son demasiado cortos para ella; queda un corte.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición de entrada</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración de la transición</translation>
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
        <translation>Todas las tomas, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como carpeta</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como un solo archivo zip</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reunir la película</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo lo que la película necesita se copia a un solo lugar: allí se abre, en cualquier ordenador con Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las exportaciones y las versiones anteriores no se reúnen. Un informe lo dice todo.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Archivos que faltan y no se pueden reunir: {n}.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo las tomas de la película, {size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas que se quedan atrás: {n} ({size}).</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>no keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los comandos y sus teclas</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formato de imagen</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que no debe verse</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En este prompt no hay nada distinto.</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo en el primer prompt: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo en el segundo prompt: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>importada</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se mide la sonoridad…</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonoridad desconocida</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin sonido</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>semilla {seed}</translation>
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
        <translation>{name}: {value} (distinto)</translation>
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
        <translation>1 / 2 elegir · Espacio reproduce ambas · ← → paso · W cortinilla · X intercambiar</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar tomas</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar tomas · escena {number}, {title}</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está en la película.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su escena se quitó; ponla en la película desde Tomas sin película.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Selecciona antes un clip en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma de la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma de la derecha</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip elegido ya la muestra.</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma {number} solo en este clip</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma {number} en la película</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la de la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la de la derecha</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{take} ★ en la película</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{label}, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar transición</translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar el sonido del clip</translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Selecciona antes un clip en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película empieza con este clip; nada conduce a él.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El cabezal está en el borde del clip; ponlo dentro.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El cabezal no está sobre ningún clip.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay película.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No contiene sonido.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta escena aún no tiene toma; genera una antes.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta pista está bloqueada.</translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una voz en off</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir música</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir una marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonidos</translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí empieza la película</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí termina la película</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} aún no tiene toma</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Valores por defecto para escenas nuevas</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar modelos y precios nuevos</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelos y precios</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos por escena</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <location filename="../ui/desk_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>What would change</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generarlas</translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este es el simulador: hace clips de verdad y no cuesta nada. Las escenas esperan.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar {panel}</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acoplar {panel}</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Soltar o cerrar {panel}</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Soltar {panel}</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como en la película: no se pierde nada</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como está unida: nada se codifica dos veces</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como la película</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como la película · {rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Franjas negras</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Relleno desenfocado: se ve toda la imagen</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recorte: se cortan los lados</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tasa de datos</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Calidad (CRF)</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El primer fotograma de cada escena</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El fotograma del cabezal</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Habitual</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar película</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Reemplazar {count} archivos?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Reemplazar {name}?</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El archivo necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El intervalo termina antes de empezar; pon su final más tarde.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Adónde exportar</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} y otros ya están en {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ya está en {folder}. Se conserva hasta que el nuevo esté completo.</translation>
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
        <translation>Una parte</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tasa de datos de la imagen</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tasa de datos del sonido</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Codificador</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En dos pasadas: antes se examina la película una vez.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuanto más bajo, mejor y más grande.</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo de entrada a salida</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Software: la mejor calidad</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Donde su forma es otra</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película entera</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tarjeta gráfica {maker}: lo más rápido</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una exportación aún no está escrita. Termina con Takewright y no deja nada.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportando {name} · {percent}</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportaciones…</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Detener la exportación?</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} exportaciones aún no están escritas. Terminan con Takewright y no dejan nada.</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha exportado nada</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no ha terminado nada.</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que exportes aparece aquí hasta que se cierre Takewright.</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>What</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Where</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir a la película</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver versiones…</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips, imágenes y sonidos ({patterns})</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir una película</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir como se guardó</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir la última versión buena</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar cambios</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Recuperar los cambios de {time}?</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright terminó antes de que se guardaran los últimos cambios de “{film}”. Se pueden recuperar, y volver a deshacer. Si abres la película tal como se guardó, quedan en Versiones anteriores.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película no se puede guardar</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta película está dañada</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película sin título</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but a version of {time} can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” no se puede leer, pero una versión de {time} sí. El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but an earlier version of it can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” no se puede leer, pero una versión anterior sí. El archivo dañado se conserva al lado.</translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está haciendo una copia; espera o cancélala antes.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anulado; no ha quedado nada.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reunir la película en</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reuniendo “{film}”</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiando “{film}”</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Carpeta de película (*{suffix})</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No contiene los archivos que faltan: {n}; el informe los nombra.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar la película como</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ahora trabajas en “{copy}”. Lo que se está haciendo (tomas: {n}) va a “{film}”, que lo pidió.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ahora trabajas en “{copy}”; “{film}” sigue como estaba.</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film} reunida{ending}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está escrito: {size} en {n} archivos.</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esquina</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esquina de la marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>No watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Opacidad de la marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes de otra forma</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formas</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ancho de la marca de agua</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una frase se convierte en un esquema que puedes editar antes de generar nada.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suelta clips o un guion en cualquier sitio para empezar</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cinco escenas en el simulador incorporado. Sin clave, sin coste, dos minutos.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se guarda en el llavero de este ordenador. Se prueba con tu saldo y nunca se guarda en un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Look at the prompts that you kept, import and export them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver los prompts que guardaste, importarlos y exportarlos</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Haz una película, escena a escena.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película nueva</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún sin clave · simulador listo</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir una película…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca de prompts…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empieza con una película vacía y tus propias palabras o clips.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar la demo</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historia a partir de un tema</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Probar la película de demostración</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usa tu clave</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir una escena</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir un tema…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe lo que quieres ver, elige las mejores tomas, móntalas. Ves cada precio antes de pagarlo.</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular de la escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular de la escena anterior</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as a reference of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como referencia de la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the first of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como primero de la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the last of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar fotograma como último de la escena {number}</translation>
    </message>
</context>
<context>
    <name>FrameDesk</name>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>A gap is between two clips; the film has only one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un hueco está entre dos clips; la película solo tiene uno.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Selecciona antes un clip en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The next scene starts on this clip's last frame already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena siguiente ya empieza en el último fotograma de este clip.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no clip of the film here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El reproductor no muestra aquí ningún clip de la película.</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no frame of a take here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El reproductor no muestra aquí ningún fotograma de una toma.</translation>
    </message>
</context>
<context>
    <name>FrameMenu</name>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap after it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rellenar el hueco de después…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap before it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rellenar el hueco de antes…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Last frame to the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Último fotograma a la escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Of another scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De otra escena</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film begins with this clip; there is no gap before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película empieza con este clip; no hay ningún hueco antes.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film ends with this clip; there is no gap after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película termina con este clip; no hay ningún hueco después.</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use its last frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar su último fotograma como</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use the frame at the playhead as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el fotograma del cabezal como</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use this frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar este fotograma como</translation>
    </message>
</context>
<context>
    <name>FrameSlot</name>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar en el primer fotograma de la escena siguiente</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar en el último fotograma de la escena anterior</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>{use}: none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: ninguno</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>A service that still makes clips on the wire that Sora had (/v1/videos). The models that it lists stand beside those of kie.ai; each clip is made and paid where its model lives, and your caps count both.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un servicio que aún hace clips con el protocolo que tenía Sora (/v1/videos). Los modelos que ofrece aparecen junto a los de kie.ai; cada clip se hace y se paga donde está su modelo, y tus límites cuentan ambos.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Enter the gateway's address first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe antes la dirección de la pasarela.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Forget this gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olvidar esta pasarela</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clave de la pasarela</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su clave se envía a esta dirección y a ninguna otra parte.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Test asks for the list of your videos there and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Probar pide la lista de tus videos de allí y no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>There is no gateway to forget.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna pasarela que olvidar.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saldo por sí solo</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dólares</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En duda</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dinero de juego</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Líneas sobre la imagen</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Consultando el saldo</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir qué generar</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Menú de la película</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar escenas</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar {count}</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Servicio no disponible</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Muestra lo que se ha gastado</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historia a partir de un tema…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historia…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin escenas</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{name} connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} conectada</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· con cambios</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· sin guardar</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· guardada</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· guardando</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pasos, primero el más antiguo</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las tomas que llegaron se quedan.</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película está aquí</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshecho; un clic lo recupera</translation>
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
        <translation>Paneles del inspector</translation>
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
        <translation>Sonido y títulos</translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <location filename="../ui/queue_desk.py"/>
        <source>Room for details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Espacio para los detalles</translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detalles de {job}</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detalles, se desplazan con las flechas</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está leyendo la lista de trabajos pagados.</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cobrado</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the task’s id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar id de tarea</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Turno</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un precio que no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prometido un precio que no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>entre los primeros</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>entre los últimos</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nada todavía</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá {usd} más</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} prometidos</translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Saldo comparado</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Descarga iniciada de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olvidado</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Consultado de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hecho, descarga iniciada</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya no se espera</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No aceptado, espera de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pedido de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aceptado por el proveedor</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentado, {count} de {most}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · toma {number}</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añade una clave en los ajustes o usa el simulador (menú Escena).</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro Takewright de este ordenador lo espera.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a descargar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Retener</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falló sin coste y sin culpa de la escena, y se envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It is made from a frame of “{scene}”, which comes first; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se hace a partir de un fotograma de “{scene}”, que va antes; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nunca se supo si se aceptó; puede que se haya cobrado.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Espera en otro Takewright de este ordenador; aún no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya no se espera; el proveedor aún puede terminarlo y cobrarlo.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha enviado nada; cancelar es gratis.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tarda más de lo habitual; se sigue consultando hasta que termine.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip está aquí.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip está hecho y pagado; se está descargando.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El proveedor lo está haciendo; suele tardar {usual}.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La petición se ha enviado.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cobrados {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cobrado, precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>descargando</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>olvidado</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generando desde hace {elapsed}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>retenido</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en {count} s</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>su precio subió</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>abandonado, {charged}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>más de lo habitual</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no cobrado</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrados {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>enviando</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>reintentado {count} de {most}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>esperando</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>espera en otro sitio</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits for “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>espera a “{scene}”</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}nd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.º</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}rd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.º</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}st</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.º</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}th</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}.º</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{job} is ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{job} está lista.</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} en la cola</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}, toma {number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Haz clic aquí y pulsa las teclas nuevas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pulsa las teclas nuevas; Esc cancela</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay una clave guardada</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clave API</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los clips los hace kie.ai con tu cuenta. Crea una clave en su página de claves API y pégala aquí; Probar consulta tu saldo y no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pega antes una clave.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pega aquí tu clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave se ha quitado de este ordenador.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service accepts the key; it tells no balance.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio acepta la clave; no indica ningún saldo.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está consultando al servicio; un momento.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna clave que quitar.</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos ≈ {usd}</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{variable} is set, and it comes before a stored key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{variable} está definida, y tiene prioridad sobre una clave guardada.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes un comando de la lista.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige un comando para cambiar sus teclas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No tiene teclas.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya tiene las teclas del preajuste.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya tiene estas teclas.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitárselas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} las usa “{command}”. ¿Quitárselas?</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} ahora hace “{command}”.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys} ahora hace “{command}”; en su propio panel la tecla hace “{other}”.</translation>
    </message>
</context>
<context>
    <name>LargeReference</name>
    <message>
        <location filename="../ui/references/large.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta {name}; Volver a enlazar lo encuentra.</translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Paneles del material de la película</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir el orden</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir qué se muestra</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más caras</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importados</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En la película</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta su archivo: Volver a enlazar lo encuentra.</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mosaicos grandes</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En la lista: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más largas</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Creación</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Faltantes</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más recientes</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fuera de la película</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Filas o mosaicos</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mosaicos pequeños</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ordenado por: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desactualizadas</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en película</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desactualizada</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · toma {number}</translation>
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
        <translation>Abre o empieza antes una película.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar archivos que faltan en</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un sonido se quita donde está, en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige una sola entrada para esto.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige una sola toma para esto.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige dos tomas para compararlas.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su escena ya la muestra.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su escena se quitó; ponla en la película para recuperar la escena.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo las tomas se pueden poner en la película.</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Poner en la película</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a enlazar…</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar en su escena</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí aparece cada toma que se hace para la película, y cada clip, imagen y sonido que sueltes en la ventana.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna toma ni archivo importado tiene todas estas palabras y cumple lo elegido.</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a enlazar…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título, prompt o nombre de archivo</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{found} de {whole}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas, imágenes y sonidos de la película</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los cobros hasta esta línea, descontadas las devoluciones</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cobrado</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En duda</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cotizado</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena · toma</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El precio que se dijo antes de gastarlo</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El número propio del servicio: por él se guían su lista y su soporte</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que puede haberse cobrado: nadie lo sabe aún</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que el servicio cobró, o devolvió</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las películas que ya existen se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya es la carpeta habitual.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las películas nuevas se guardan en</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reducido: las cosas aparecen al instante</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright lo hablará cuando se inicie de nuevo.</translation>
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
        <translation>Las cosas se deslizan</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dónde se guardan las películas nuevas</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../ui/looking.py"/>
        <source>As they were when this Takewright was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como eran cuando se hizo este Takewright.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir sustitutos…</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>It is looking: a request a second, as the service asks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Está consultando: una petición por segundo, como pide el servicio.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Prices are those of its table ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los precios son los de su tabla ({date}).</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Takewright is still connecting to the service.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright todavía se está conectando con el servicio.</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>The service lists {models} ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio ofrece {models} ({date}).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombrar marcador</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay punto de entrada ni de salida.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún marcador antes del cabezal.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún marcador después del cabezal.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún marcador en el cabezal.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay marcadores.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay película.</translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre del marcador</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto</translation>
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
        <translation>Clip · en la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Comparing takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar tomas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha abierto ninguna película.</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir · en el reproductor</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cola · en la cola</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Películas recientes</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena · en la lista de escenas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esquema de la historia</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma · en las tomas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Igualar la sonoridad de los clips</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Atenuación (ducking)</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuánto se aparta la música mientras alguien habla</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonoridad de la película</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mezcla</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos por escena</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{model} starts from a picture; give the scene a first frame to choose it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} parte de una imagen; da a la escena un primer fotograma para elegirlo.</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{title} · unverified</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · sin verificar</translation>
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
        <translation>Generar otra toma</translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir “{name}” al reparto</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar las llaves</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir {instead}</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una película necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombre de la película</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cobrado</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>retenido para ti</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no cobrado</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin descargar</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>de resultado desconocido</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un informe es un archivo de texto para quien te ayude: versiones, ajustes, los últimos trabajos y los registros. Tu clave no está en él y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo mientras otra ventana está delante, y una sola vez para todas sus tomas.</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar una notificación</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuando termina un lote</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las demás escenas tienen una toma, o se está haciendo una.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las escenas tienen una toma, o se está haciendo una.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas faltantes, desactualizadas y fallidas, una toma cada una</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún sin clave · simulador listo</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena cambió después de hacerse su toma.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena tiene toma todavía.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ningún último intento de una escena terminó sin toma.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay nada faltante, desactualizado ni fallido.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas que cambiaron después de hacerse su toma; las tomas que tienen se conservan</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas que no tienen toma ni ninguna en camino</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas cuyo último intento terminó sin toma</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe antes una escena.</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} · {credits} créditos ≈ {usd}</translation>
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
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Transition from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición desde la escena anterior</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>What is said, a line each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se dice, una línea cada cosa</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>corte</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, cambiada a mano</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiada a mano; se conserva cuando vuelves a escribir</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nadie del reparto</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nadie habla</translation>
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
        <translation>Se dice</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again by {price}; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir de nuevo la escena {number} con {price}; la tecla de menú abre lo demás</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir de nuevo la escena {number}; la tecla de menú abre lo demás</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir de nuevo esta escena</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>corte</translation>
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
        <translation>Es la primera escena.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es la última escena.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It was not changed by hand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se cambió a mano.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas del esquema</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
</context>
<context>
    <name>OwnTakes</name>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>This clip shows take {number} for itself alone, whatever its scene shows; its menu gives it the scene's take again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este clip muestra la toma {number} solo para él, muestre lo que muestre su escena; su menú le devuelve la toma de la escena.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>own take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>toma propia {number}</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cómo se colocan las imágenes</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausar ambas</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir ambas</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Posición en ambas tomas</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido: {take}</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cortinilla: arrastra su línea, o Alt con las flechas (W)</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué es distinto</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes de ambas tomas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar un comando o una escena</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir a la escena</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cada vez que se genera la escena, lo que pidió se guarda aquí.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay prompts anteriores</translation>
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
        <translation>Restaurar prompt y ajustes</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Enviado como: {words}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena pide ahora exactamente esto.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún prompt anterior que restaurar.</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ancho de la lista</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una toma</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en proceso</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se sabe si se hizo</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tomas {numbers}</translation>
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
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Inicio: {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empieza en</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>durante</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>State</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being fetched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se está descargando</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se está haciendo</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>not ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin encargar</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No llega imagen de {name}: este ordenador no puede decodificarlo, o falta una biblioteca del sistema de Qt Multimedia (en Debian: libxrandr2, libpulse0).</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se puede abrir: se movió o se eliminó. Devuélvelo a {folder}, o genera otra toma.</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se puede reproducir ({words}). Genera otra toma.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay nada que reproducir.</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproductor</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está preparando la película.</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los puntos de entrada y salida son de la película entera; mira esa.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marca antes un punto de entrada o de salida en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esas apps llenan pantallas verticales (9:16), y esta imagen no es vertical.</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <location filename="../ui/batch/posters.py"/>
        <source>Takes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas del lote</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preajustes</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se reproduce una copia en H.264: el reproductor no puede mostrar {name} directamente. La película se hace con el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se reproduce una copia de {width} píxeles de ancho, para que {name} vaya fluido. La película se hace con el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añade una escena, o empieza con una historia a partir de un tema.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uniendo la película: se hace {what}</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Uniendo la película…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Haciendo una copia de {name} que se pueda reproducir…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena tiene toma todavía. Genera una y se reproducirá aquí.</translation>
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
        <translation>créditos</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>resto desconocido</translation>
    </message>
</context>
<context>
    <name>PromptDesk</name>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Export prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Import prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Todos los archivos (*)</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena aún no tiene prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Your library has all of them already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu biblioteca ya los tiene todos.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} are written to {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} se han escrito en {name}.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” está guardado.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” will be removed from your library. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” se quitará de tu biblioteca. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PromptDetail</name>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>A note for yourself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una nota para ti</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Asks for: {names}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pide: {names}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes un prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar en mi biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Note</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Nothing is changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se ha cambiado nada.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags, with commas between</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags: portrait, rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiquetas: retrato, lluvia</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>There are no words in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay palabras en este prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title: its first words if left empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título: sus primeras palabras si se deja vacío</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>What is seen and heard; {example} is asked for when it is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se ve y se oye; {example} se pregunta al usarlo.</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Enviado como: {words}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>not used yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>aún sin usar</translation>
    </message>
</context>
<context>
    <name>PromptLibrarySheet</name>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>All tags</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Asked before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya pedidos</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes un prompt.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Everything that is generated, in any film, is listed here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo lo que se genera, en cualquier película, aparece aquí.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Insert at the cursor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Insertar en el cursor</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Keep a prompt that worked, or import a list of prompts.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guarda un prompt que funcionó, o importa una lista de prompts.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>My prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mis prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Nothing has all of these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada contiene todas estas palabras.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Only prompts of your own can be removed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo se pueden quitar tus propios prompts.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Phrases</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca de prompts</translation>
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
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sustituir el prompt</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Search prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Tag</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay frases.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no prompts of your own yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay prompts tuyos.</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Where prompts come from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De dónde vienen los prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ancho de la lista</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Words, tags, films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Palabras, etiquetas, películas</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aplicar a todas…</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts anteriores de esta escena</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las escenas ya tienen estos ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dar a otras escenas este modelo, formato de imagen, duración o resolución</translation>
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
        <translation>Biblioteca de prompts</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título de la escena</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo existe esta escena.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se ve y se oye: quién, dónde, luz, cámara, sonido. {brace} nombra al reparto, / ofrece frases.</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Con las palabras del reparto se envía esto:
{words}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length} de {limit} caracteres</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lote</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Choose takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir tomas</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí estará cada cobro y cada devolución con su escena, modelo, precio y el id de tarea del servicio, para compararlos con la factura. Lo que cuesta un clic figura antes en su botón.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha gastado nada</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre de la película</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas sin película</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se sabe si se aceptó la primera petición. Si fue así, esta se cobra por segunda vez{price}.</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Enviar otra vez?</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más sobre la cola</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausa: no enviar nada nuevo</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prometidos {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>gastados {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} retenidos</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} en espera</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las películas</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Primero</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Continuar con {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ocultar lo terminado</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Retener {count}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Último</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada ha fallado sin coste</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo de la vista; nunca se borra nada de la lista de trabajos pagados.</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentar lo que falló sin coste: {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentar {count} · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ahora no hay aquí ningún trabajo de este tipo.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se está haciendo nada. Las tomas aparecen aquí con su hora y su precio.</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las películas</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hechos</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Te necesitan</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar los trabajos de todas las películas; {count} están abiertos en otras.</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué trabajos se muestran</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>Price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos por clip</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos/s</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd} a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} por clip</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar id de tarea</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se encuentra ahora</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} no está ahí. Se movió o se borró, o su unidad no está.</translation>
    </message>
</context>
<context>
    <name>ReferenceLine</name>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Add a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referencias</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop a picture, or link scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suelta una imagen, o vincula la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop or paste a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suelta o pega una imagen</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>End on the first frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar en el primer fotograma de la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>It is kept, and not sent: {model} has no room for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se guarda y no se envía: {model} no tiene sitio para ella.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Start on the last frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar en el último fotograma de la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film begins with this scene; there is none before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película empieza con esta escena; no hay ninguna antes.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film ends with this scene; there is none after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película termina con esta escena; no hay ninguna después.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna imagen ni ningún archivo en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>What the take is made from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De qué se hace la toma</translation>
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
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/taking.py"/>
        <source>Pasted picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido de referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Video de referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar el primer fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar el último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena {number} aún no tiene toma</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet, and waits for this one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena {number} aún no tiene toma, y espera a esta</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: it is not known whether its take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: no se sabe si se hizo su toma</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: su toma falló</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: su toma se está haciendo</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {scene} · toma {take}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Take {take} of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma {take} de una escena quitada</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar como primer fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar como último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar como imagen de referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>a take that is not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una toma que no está en la película</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>primer fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite primer fotograma.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite último fotograma.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite imagen de referencia.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite sonido de referencia.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite video de referencia.</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{name}, of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, del reparto</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · a new take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · se está haciendo una toma nueva</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · its scene has changed since</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · su escena ha cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene ends on its first frame, to lead into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es una película: la escena termina en su primer fotograma, para enlazar con ella.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene starts on its last frame, to go on from it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es una película: la escena empieza en su último fotograma, para continuarla.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” was converted to {format} for the model; the file is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” se convirtió a {format} para el modelo; el archivo está como estaba.</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>Safer wording…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redacción más segura…</translation>
    </message>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>The service refused this prompt for its content; as it is, it would again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio rechazó este prompt por su contenido; tal como está, volvería a hacerlo.</translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un sonido de la misma duración, escúchalo antes: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Traer lo marcado</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige una carpeta, por ejemplo una unidad, donde puedan estar los archivos. Se reconocen por su contenido, se llamen como se llamen ahora, y se copian a la película.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los archivos de la película están donde deben.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a descargar {n}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Encontrados: {found} de {whole}. No se cambia nada hasta que lo digas.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está buscando.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscando en {folder}…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscando en {folder}… archivos examinados: {count}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no encontrado</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nada de esto está en {folder}. Prueba con otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay marcado nada de lo encontrado.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a enlazar archivos que faltan</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El nombre coincide, pero el contenido es otro: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El proveedor envía otra vez las tomas que aún conserva; no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El mismo archivo: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las mismas imágenes en otros bytes: {file}</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Choose a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Every scene stays as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las escenas se quedan como están.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>For the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Para las escenas elegidas</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Leave it as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Model for the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo para las escenas elegidas</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Nothing of what it asks for would be lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se perdería nada de lo que pide.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Other models for scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otros modelos para las escenas</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number} keeps asking for {model}; it cannot be generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena {number} sigue pidiendo {model}; no se puede generar.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number}: {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: {told}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scenes and what would make them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas y qué las haría</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Use for all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar en todas las escenas</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir sustitutos…</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Every model that the film asks for can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los modelos que pide la película se pueden pedir.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>One new take of each would cost {now}; then it was {then}. Nothing is generated now, and the takes that are there stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una toma nueva de cada una costaría {now}; entonces eran {then}. Ahora no se genera nada, y las tomas que hay se quedan.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} está {state}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} está {state} desde {date}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} está {state} desde {date} ({note})</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>“{model}” is not known any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{model}” ya no se conoce</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un informe es un archivo de texto para quien te ayude: las versiones que se ejecutan aquí, tus ajustes, los últimos trabajos con sus ids de tarea y horas, y los registros.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Con los prompts y títulos de los últimos trabajos</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu clave no está en él y no se envía a ninguna parte: léelo y luego pásalo.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Contiene versiones, ajustes, los últimos trabajos y los registros;</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Algo salió mal dentro de Takewright; el registro dice qué. No se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La última vez Takewright terminó sin aviso. Lo que se pagó no está perdido: se retoma. Un informe dice qué pasó.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin clave, sin prompts y sin títulos.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>también prompts y títulos, pero ninguna clave.</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está guardado. {words} No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unos segundos sin sonido que se reproducen en cualquier sitio.</translation>
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
        <translation>Más o menos la mitad de grande; se reproduce en dispositivos recientes.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anuncio</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Angle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Camera</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Documentary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Documental</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Explicativo</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Para seguir editando: sonido sin comprimir, muy grande.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Para redes: la imagen completa, rodeada de su desenfoque.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Extracto GIF</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>H.264 para YouTube, Vimeo y televisión.</translation>
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
        <translation>Objetivo y película</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Luz</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Máster sin pérdida</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Music video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Videoclip musical</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Máster ProRes 422</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Product film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película de producto</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Drama corto</translation>
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
        <translation>Tamaño de plano</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo sonido, AAC</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo sonido, MP3</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo sonido, WAV</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuadrado 1:1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fotos fijas</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película tal cual: los clips sin tocar, bit a bit.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El sonido de la película tal cual, en un .m4a.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El sonido de la película para reproductores de cualquier época.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El fotograma del cabezal, o el primero de cada escena.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo mismo para páginas web, con una fracción del tamaño.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo más pequeño; para navegadores y los dispositivos más nuevos.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La mezcla completa sin comprimir, para un editor de sonido.</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Vertical; una imagen ancha va delante de su propio desenfoque.</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gancho vertical</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Extracto WebP</translation>
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
        <translation>subtítulo</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>capítulo</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>créditos finales</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>rótulo inferior</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>título secundario</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>título</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>A shorter prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un prompt más corto</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pedir otra vez</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask for other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pedir otras palabras</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Costó {credits} créditos.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Keep the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Conservar el prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Paid to whoever runs it; nothing is charged here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se paga a quien lo ofrece; aquí no se cobra nada.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Price unknown until it answers; what it costs is booked then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio desconocido hasta que responda; lo que cueste se anota entonces.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sustituir el prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Rewrite the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reescribir el prompt</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Safer wording</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redacción más segura</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Say first what should be different.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Di antes qué debe cambiar.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The new prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt nuevo</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The prompt now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt ahora</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está preguntando al redactor; un momento.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is writing · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor está escribiendo · {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer left the prompt as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor dejó el prompt como está.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There are no other words yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay otras palabras.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There is no writer to ask.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún redactor al que preguntar.</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different, as: at night, in the rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué debe cambiar, por ejemplo: de noche, bajo la lluvia</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redactor</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · {credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {credits} créditos · {usd}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preparando la película</translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a enlazar…</translation>
    </message>
</context>
<context>
    <name>SceneAgain</name>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta escena es de tu guion; edítala en la tabla.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe antes un tema.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed the scene meanwhile, and it stays; what was written for it is a scene of its own.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiaste la escena mientras tanto, y se queda; lo que se escribió para ella es una escena aparte.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed this scene by hand, and it stays. “Let it be written again” in its menu gives it back first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiaste esta escena a mano, y se queda. “Dejar que se escriba de nuevo”, en su menú, la libera antes.</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>{writer}, about {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}, unos {price}</translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título de la escena</translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prompts de la escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo existe esta escena.</translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En proceso</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir qué escenas se muestran</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Faltantes</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas mostradas: {group}</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desactualizadas</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir escena</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es la primera escena.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es la última escena.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena cambió después de hacerse su toma.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena ha fallado.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>A ninguna escena le falta una toma.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena está lista todavía.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay escenas. Escribe la primera, o empieza una historia a partir de un tema.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se está haciendo nada.</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Poner en la película</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar escena</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar {0} escenas</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lista de escenas</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar todas las escenas</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las tomas que hay se conservan.</translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}, {title}, {state}, {seconds} segundos</translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta escena aún no tiene toma.</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Any seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cualquier semilla</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed: the same number, words and settings give a like picture; empty for any</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Semilla: el mismo número, las mismas palabras y los mismos ajustes dan una imagen parecida; vacío para cualquiera</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (hacen falta {needed} y hay {free} libres)</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (hacen falta {needed})</translation>
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
        <translation>Un lote necesita sitio para al menos un clip a la vez.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un clip cambió mientras se hacía la película; expórtala otra vez.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un clip cuesta lo mismo con 4, 6 y 8 s. No se ha publicado lo largo que puede ser un prompt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un clip cuesta lo mismo con 4, 6 y 8 s. No se ha publicado cuánto tarda ni lo largo que puede ser un prompt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s; one user was charged 60 credits on 2026-09-27.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un clip cuesta lo mismo con 4, 6 y 8 s; a un usuario se le cobraron 60 créditos el 2026-09-27.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un clip no se pudo convertir al formato de la película: está dañado o es de un tipo que no se puede leer; elige otra toma.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una película se planifica en 1 a {max_scenes} escenas, no {scenes}.</translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una película se escribe como .mp4 y “{name}” no lo es; cámbiale el nombre.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta un tipo de letra para los títulos; instala Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>A kept prompt has at most {limit} characters; shorten it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un prompt guardado tiene como máximo {limit} caracteres; acórtalo.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se guarda una clave hasta que Takewright termine.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment ({variable}) and is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay una clave definida en el entorno ({variable}) y se usa.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay una clave guardada en el llavero de este ordenador.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un nombre no puede contener {mark}; quítalo.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un nombre tiene como máximo {limit} caracteres; acórtalo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>A name of the cast is short, and after its colon stands what it means.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un nombre del reparto es corto, y tras sus dos puntos va lo que significa.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>A quote that opens here is never closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una comilla que se abre aquí no se cierra nunca.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A reference sound is what is heard in the clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un sonido de referencia es lo que se oye en el clip.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un segmento calculado se elimina en cuanto se hace; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una fila de la lista de trabajos pagados no se puede leer ({error}) y se dejó como estaba; actualiza Takewright, o restaura la lista desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene begins and ends on one frame each, not on several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una escena empieza y termina en un solo fotograma cada vez, no en varios.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>A scene has 1 to {most} takes, not {takes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una escena tiene de 1 a {most} tomas, no {takes}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene lasts a second at least.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una escena dura al menos un segundo.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una escena de este pedido ya no está en la película; no se ha enviado ni cobrado nada. Pide otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Una pista desactivable</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De {host} llegó una página web en lugar del clip, quizá la página de acceso de una red; el clip está pagado y a salvo; inicia sesión en la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Llegó una página web en lugar de la respuesta del servicio, quizá la página de acceso de una red; {cost}; inicia sesión en la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unos {size}.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir subtítulo</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir clip</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir música</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir imagen de referencia</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir sonido de referencia</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir video de referencia</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add references</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir referencias</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir escena</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add scene that continues</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir escena que continúa</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir plano</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir título</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir al reparto</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir voz en off</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/intake.py"/>
        <source>Add {count} references to the cast</source>
        <extracomment>One: Add reference to the cast</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Añadir referencia al reparto</numerusform>
            <numerusform>Añadir {count} referencias al reparto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story/foot.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Añadir {count} escena</numerusform>
            <numerusform>Añadir {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir {transition}</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo ({length}) copiado bit a bit.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo ({length}) recodificado.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo ({length}) recodificado: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Another Takewright is making the batch in {folder}; nothing was sent or charged. Wait for it, or stop it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro Takewright está haciendo el lote de {folder}; no se ha enviado ni cobrado nada. Espera a que termine, o detenlo antes.</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro Takewright de este ordenador ha tomado este trabajo y lo continúa; desde aquí no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent. Try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro Takewright de este ordenador está ocupado con este trabajo; no se ha enviado nada. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aplicar a todas las escenas</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tal como está</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Ask again in other words, or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pregunta de nuevo con otras palabras, o elige otro redactor.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Franjas a los lados</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>Beginning the list of uploads anew</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar de nuevo la lista de archivos subidos</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar escena</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cast_library.py"/>
        <source>Bring {count} from my library</source>
        <extracomment>One: Bring from my library</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Traer de mi biblioteca</numerusform>
            <numerusform>Traer {count} de mi biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring {count} into the film</source>
        <extracomment>One: Bring {count} into the film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Traer {count} a la película</numerusform>
            <numerusform>Traer {count} a la película</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Bringing from your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Traer de tu biblioteca</translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar el archivo</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Incrustados en la imagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Cancelar la toma en espera</numerusform>
            <numerusform>Cancelar {count} tomas en espera</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar subtítulo</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar subtítulos</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar sonido del clip</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar encaje</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar ganancia</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar entrada y salida</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar tipo en el reparto</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar luz</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar estilo</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar mezcla</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar movimiento</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar ajustes de la escena</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar ajustes de escenas</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar sonido</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar velocidad</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar toma del clip</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar título</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar calidez</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar marca de agua</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Cambiar {count} escena</numerusform>
            <numerusform>Cambiar {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Capítulo</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige otro modelo o quita el límite.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige menos escenas o sube el límite.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>Choose on the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir en la hoja de contactos</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir toma</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar entrada y salida</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Continue in next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Continuar en la escena siguiente</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Copiar clip</numerusform>
            <numerusform>Copiar {count} clips</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar el clip</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar la película</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar el sonido</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos finales</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Corte</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir en planos</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Cortar clip</numerusform>
            <numerusform>Cortar {count} clips</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Describir el reparto</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Describir la voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido a negro</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido a blanco</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido encadenado</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar el fotograma repetido</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Duplicar clip</numerusform>
            <numerusform>Duplicar {count} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Duplicar escena</numerusform>
            <numerusform>Duplicar {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duplicar {what}</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Edit shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar plano</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Edit what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar lo que no debe verse</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>End on the frame after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Terminar en el fotograma siguiente</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>Everything is ordered.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo está encargado.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar los atajos</translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La exportación de {name} se interrumpió antes del final; no se ha escrito nada, así que expórtala otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundir {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Llenar y recortar</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Fill gap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rellenar hueco</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rellenar con desenfoque</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Frames that show a realistic person may be refused. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los fotogramas que muestran una persona realista pueden ser rechazados. No se sabe cuánto cuesta con un video de referencia.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Congelar fotograma</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Genera otra vez para tener una toma que coincida.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Generar otra vez</numerusform>
            <numerusform>Generar {count} otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Generar {count} escena fallida</numerusform>
            <numerusform>Generar {count} escenas fallidas</numerusform>
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
            <numerusform>Generar</numerusform>
            <numerusform>Generar {count} escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Generar {count} escena desactualizada</numerusform>
            <numerusform>Generar {count} escenas desactualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate {count} takes</source>
        <extracomment>One: Generate {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Generar {count} toma</numerusform>
            <numerusform>Generar {count} tomas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se genera desde hace {elapsed}; lo habitual es {usual}.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se genera desde hace {elapsed}.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a {moment}</translation>
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
        <translation>Retenido por ti; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ocultar subtítulos</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ocultar títulos</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se sabe cuánto tarda.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar subtítulos</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En {path} estos ajustes no tienen sentido y vuelven a ser los habituales: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It can also go on from a clip, which Takewright does by its last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>También puede continuar un clip; Takewright lo hace con su último fotograma.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Costó {credits} créditos.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, and that has no take yet; generate that first, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Termina en el primer fotograma del clip siguiente, y ese aún no tiene toma; genera esa primero, o quita el vínculo.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, which waits for this one itself; take one of these links off, or generate first without it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Termina en el primer fotograma del clip siguiente, que a su vez espera a este; quita uno de los dos vínculos, o genera antes sin él.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>It is made from a frame of “{title}”, and that take was not made; nothing was sent or charged. Try “{title}” again, and this goes on by itself, or cancel this and choose another frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se hace a partir de un fotograma de “{title}”, y esa toma no se hizo; no se ha enviado ni cobrado nada. Intenta “{title}” de nuevo, y esto sigue por sí solo, o cancela esto y elige otro fotograma.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is nested too deep.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON at column {column}: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No es JSON completo en la columna {column}: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No es JSON completo: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is of version {version}; this Takewright reads {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es de la versión {version}; este Takewright lee {known}.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Es el propio archivo del clip, bit a bit, así que sus credenciales de contenido (C2PA) siguen siendo válidas.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It may have been charged; what it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Puede haberse cobrado; no se sabe cuánto costó.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Necesita un nombre con el que los prompts puedan llamarlo.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It starts on the last frame of the clip before, and that has no take yet; generate that too, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empieza en el último fotograma del clip anterior, y ese aún no tiene toma; genera esa también, o quita el vínculo.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It takes a film as well, without sound and with fewer pictures; how is not published, so that Takewright sends none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>También admite un video, sin sonido y con menos imágenes; cómo no se ha publicado, así que Takewright no envía ninguno.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is from the service's table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su precio es el de la tabla del servicio.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se conoce su precio.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is said to be: “{price}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se dice que su precio es: “{price}”.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su precio subió de {quote} a {price} créditos ({usd}) desde que se pidió; no se ha enviado ni cobrado nada. Continúa con el precio nuevo, o cancélalo.</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su precio subió de {quote} a {price} desde que se pidió; no se ha enviado ni cobrado nada. Continúa con el precio nuevo, o cancélalo.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to end on the frame after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su toma se hizo antes de que tuviera que terminar en el fotograma siguiente.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to start on the frame before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su toma se hizo antes de que tuviera que empezar en el fotograma anterior.</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSON sin código</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Keeping in your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar en tu biblioteca</translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el clip</translation>
    </message>
    <message>
        <location filename="../storage/listings.py"/>
        <source>Keeping the list of models</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar la lista de modelos</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Keeping the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el prompt</translation>
    </message>
    <message>
        <location filename="../storage/reference_files.py"/>
        <source>Keeping the reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar la referencia</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar los cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Kept complete, so that old films open and a service that offers it again works.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se conserva completo, para que se abran las películas antiguas y funcione un servicio que lo vuelva a ofrecer.</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>Left out: {names}. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se omite: {names}. {why}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La línea {block} de “{name}” tiene palabras sin sus tiempos; escríbelos como 00:00:01.000 --&gt; 00:00:02.500 en la línea anterior.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La línea {line} de “{name}” tiene un subtítulo que termina antes de empezar: “{times}”.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La línea {line} de “{name}” tiene un tiempo que no se puede leer: “{text}”; los tiempos son como 00:00:01,000.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}, {column}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Línea {line}, {column}: {sentence}</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bloquear pista</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mira en el sitio web del proveedor antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rótulo inferior</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Made a character from a clip of 1 to 4 s, to be called by its name. The cast takes its place.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hacía de un clip de 1 a 4 s un personaje al que se llama por su nombre. El reparto ocupa su lugar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make {count} films of the choices</source>
        <extracomment>One: Make {count} film of the choices</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Hacer {count} película con las elecciones</numerusform>
            <numerusform>Hacer {count} películas con las elecciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Crear una carpeta para el clip</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Making the batch's folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Crear la carpeta del lote</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Crear la carpeta del proyecto</translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La creación de {name} se interrumpió antes del final; no se ha escrito nada, así que expórtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Igualar color</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Igualar sonoridad</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: nothing is new.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelos y precios a fecha de {day}: nada nuevo.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: {news}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelos y precios a fecha de {day}: {news}.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Mood</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover clip</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover marcador</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <location filename="../ui/casting/form.py"/>
        <source>Move reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover referencia</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover escena</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Move shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover plano</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover toma a la papelera</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Mover clip</numerusform>
            <numerusform>Mover {count} clips</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover {what}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar clip</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar clips</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar música</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar voz</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombrar marcador</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Names of the cast stand under the film, before its first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los nombres del reparto van bajo la película, antes de su primera escena.</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Never tried: read from what the service says of it ({day}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin probar: leído de lo que el servicio dice de él ({day}).</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ningún subtítulo está sobre una escena con toma, así que no hay ninguno que escribir.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna tarjeta gráfica de aquí puede codificarlo; lo hizo el software en su lugar.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ningún modelo está activo en este servicio; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>No scene ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena terminó sin toma.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena tiene toma todavía, así que no hay película; genera una antes.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>Nobody says who “{name}” is; write “{name}: words” in one row of the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nadie dice quién es “{name}”; escribe “{name}: palabras” en una fila de la película.</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos insuficientes: hacen falta {total} y hay {balance}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos insuficientes: hacen falta {total} y hay {balance} ({gone} se gastaron hace un momento)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos insuficientes: hacen falta {total} y hay {balance} ({promised} están prometidos a escenas en espera)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos insuficientes: hacen falta {total} y hay {balance} ({promised} están prometidos a escenas en espera, {gone} se gastaron hace un momento)</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not every price is known before, so your cap of {cap} {what} cannot be kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se conocen todos los precios de antemano, así que no se puede respetar tu límite de {cap} {what}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha generado.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Not ordered yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no encargado.</translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anotar lo que se tira</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>De {name} se pudieron hacer {frames} fotogramas en lugar de {frames2}; elige otra toma, o recórtala de nuevo.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>On its way.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En camino.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Only starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Only the 720p price is known. How many character ids it takes is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo se conoce el precio de 720p. No se ha publicado cuántos ids de personaje admite.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut its videos API down and names no successor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI cerró su API de video y no nombra sucesor</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut the model down; kie.ai had paused it since 2026-06-11</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI cerró el modelo; kie.ai ya lo había pausado desde 2026-06-11</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Opening the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir el lote</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir el proyecto</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>Ordered {count} times</source>
        <extracomment>One: Ordered once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Encargado una vez</numerusform>
            <numerusform>Encargado {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Other services still answer on this wire. A picture has to be of exactly the clip's size.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otros servicios aún responden por esta vía. Una imagen tiene que ser exactamente del tamaño del clip.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empaquetar la película</translation>
    </message>
    <message>
        <location filename="../media/contact_pdf.py"/>
        <source>Page {number} of {pages}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar aspecto y sonido</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Pegar clip</numerusform>
            <numerusform>Pegar {count} clips</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausado por ti.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir la película</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Poner escena en la película</numerusform>
            <numerusform>Poner {count} escenas en la película</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Poner toma en la película</numerusform>
            <numerusform>Poner {count} tomas en la película</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Devolver el clip a su sitio</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leer cómo se hizo la toma</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Reading the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leer las entradas</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leer los ajustes</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar fundidos</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar primer fotograma</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar del reparto</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar último fotograma</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove reference of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar referencia del reparto</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar imagen de referencia</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar sonido de referencia</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar video de referencia</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Remove shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar plano</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar título</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar transición</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar marca de agua</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Quitar clip</numerusform>
            <numerusform>Quitar {count} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Quitar marcador</numerusform>
            <numerusform>Quitar {count} marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Quitar escena</numerusform>
            <numerusform>Quitar {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre de la película</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre en el reparto</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambiar nombre de la escena</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/sheet.py"/>
        <source>Replace in {count} scenes</source>
        <extracomment>One: Replace in {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Sustituir en {count} escena</numerusform>
            <numerusform>Sustituir en {count} escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Replace models of {count} scenes</source>
        <extracomment>One: Replace model of a scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Sustituir el modelo de una escena</numerusform>
            <numerusform>Sustituir los modelos de {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restaurar prompt</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restaurar prompt de la toma</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restaurar el proyecto</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Reword prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reformular prompt</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rodar corte (roll)</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Save choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar elecciones</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se pudo guardar ({error}); la película en el disco está como estaba. Guarda una copia en otro sitio.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Saving the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el lote</translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el fotograma</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el libro de cuentas</translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar “{project}”</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: {each}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Definir primer fotograma</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Definir último fotograma</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Set the character's id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Definir el id del personaje</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Ajustes de {count} escena</numerusform>
            <numerusform>Ajustes de {count} escenas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El plano {number} aún no tiene prompt.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El plano {number} supera en {over} caracteres el límite de {model} ({limit}).</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El plano {number} dura {seconds} s; {model} hace planos de {least} a {most} s.</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar títulos</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulated gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pasarela simulada</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simulador</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Six shots in a clip, of 512 characters each. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Seis planos en un clip, de 512 caracteres cada uno. No se sabe cuánto tarda.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Deslizar clip</numerusform>
            <numerusform>Deslizar {count} clips</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Barrido lento a la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Barrido lento a la derecha</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Acercamiento lento</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Alejamiento lento</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>Something else answered at the gateway's address, perhaps a network's sign-in page; nothing was sent or charged; check the address and the network.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En la dirección de la pasarela respondió otra cosa, quizá la página de acceso de una red; no se ha enviado ni cobrado nada; comprueba la dirección y la red.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 hace clips de 10 o 15 s, no de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 hace clips de 10 o 15 s, no de {seconds} s; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2 hace clips horizontales o verticales, no “{aspect}”; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Sound always comes with the picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El sonido siempre viene con la imagen.</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir clip</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Star {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar {title} con estrella</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Start on the frame before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empezar en el fotograma anterior</translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Iniciar el simulador</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Starts from a picture and has its shape; 10 s only at 768P. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empieza en una imagen y tiene su forma; 10 s solo a 768P. No se ha publicado lo largo que puede ser un prompt.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título secundario</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} es como la escena está ahora.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} está en la película</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} de {total} está en la película</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {take_number} de “{scene_title}” ya se ha pedido, quizá desde otro Takewright; no se ha enviado nada, pídela otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Retirado.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes JPEG and PNG only; the picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Solo admite JPEG y PNG; la imagen tiene la forma del fotograma.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes a first frame beside its references, which then gives the shape.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Admite un primer fotograma junto a sus referencias, que entonces da la forma.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes one JPEG, PNG or WebP picture of up to 10 MB as its first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Admite una imagen JPEG, PNG o WebP de hasta 10 MB como primer fotograma.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright no puede llegar a {host} ({why}); no se ha enviado ni cobrado nada; comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright se está cerrando, así que no se hacen más imágenes.</translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright cometió un error ({error}); no se ha perdido nada. Sigue, o inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright se inicia con sus ajustes habituales, sin límites de gasto.</translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright se detuvo mientras esto se enviaba, así que puede que se haya cobrado; consulta de nuevo o envía otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost; {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewright se detuvo mientras se preguntaba a {writer} ({purpose}), y la respuesta se ha perdido; {cost}, lo que figura en el libro de cuentas como quizá cobrado. Nada se vuelve a preguntar por sí solo.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La tarea {task_id} no ha terminado después de {waited} s; no se ha perdido nada, y se cobra una sola vez, cuando termina; vuelve a esperarla por su id de tarea.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text before the first heading belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El texto anterior al primer encabezado no pertenece a ninguna escena.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text between a film's heading and its first scene belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El texto entre el encabezado de una película y su primera escena no pertenece a ninguna escena.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Eso es lo que cuesta.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave API contiene un salto de línea, un espacio u otro carácter que ninguna clave tiene, así que no se ha enviado ni cobrado nada; escríbela de nuevo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave API ha llegado al límite que se le puso</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y no se conoce el saldo de antes o de después; puede que se haya cobrado.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y desde entonces el saldo bajó {fell} créditos que ninguna otra toma explica, así que puede que se haya cobrado.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list cannot be read now ({error}) Whether it was charged is not known yet; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y la lista del proveedor no se puede leer ahora ({error}) Aún no se sabe si se cobró; consulta de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list does not tell what its clips were made from, so this one cannot be found in it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y la lista del proveedor no dice de qué se hicieron sus clips, así que este no se puede encontrar en ella; puede haberse cobrado. Mira en el sitio web del proveedor antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list is too long to be read back to it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y la lista del proveedor es demasiado larga para leerla hasta llegar a este clip; puede haberse cobrado. Mira en el sitio web del proveedor antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list shows no such clip, so the request was not taken and nothing was charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, y la lista del proveedor no muestra ningún clip así, de modo que la petición no se aceptó y no se cobró nada; envíala otra vez, o déjalo.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió, pero el saldo no ha bajado desde entonces, así que probablemente no se cobró; envíalo otra vez, o déjalo.</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost. The provider's list does not show the clip so far, so whether it was charged is not known yet; it is looked at again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta se perdió. La lista del proveedor no muestra el clip por ahora, así que aún no se sabe si se cobró; se vuelve a consultar.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El saldo bajó {credits} créditos por sí solo: otra cosa usó esta clave.</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El saldo subió {credits} créditos por sí solo: una recarga, o una devolución hecha en otro sitio.</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>The batch in {folder} was begun by another Takewright meanwhile; nothing was sent or charged. Open the file again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mientras tanto, otro Takewright empezó el lote de {folder}; no se ha enviado ni cobrado nada. Abre el archivo otra vez.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The cheapest per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El más barato por segundo.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip no se puede escribir en “{parent}” ({strerror}); está pagado y se puede descargar otra vez; haz que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip no se pudo descargar (HTTP {status}); está pagado; inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip no se pudo descargar de {host} ({trouble}); está pagado y no se ha perdido nada; la descarga sigue donde se quedó cuando lo intentes de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip no se pudo descargar completo ({trouble}); está pagado y se puede descargar otra vez más tarde.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip de “{scene_title}” llegó pero no se puede reproducir. Se cobró; vuelve a descargarlo, no cuesta nada más.</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip se queda en Sin película: la carpeta de {project} no está ahí. Devuélvela a su sitio, o abre la película desde donde está ahora.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip no se descargó de {host} ({fault}); está pagado; pregunta al soporte del servicio con el id de tarea.</translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip {name} no está donde estaba; devuélvelo a {parent}, o genera la escena otra vez.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las codificaciones de los clips no se pueden distinguir en un mismo archivo; genera o convierte uno de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La conexión con el servicio se cortó antes de que respondiera; no se ha cobrado ni perdido nada; comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La conexión con {host} se cortó antes de que llegara una respuesta, así que la escena puede haberse aceptado y cobrado; consulta de nuevo antes de enviarla otra vez.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The connection to {host} broke before the writer answered, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La conexión con {host} se cortó antes de que el redactor respondiera, así que la petición puede haberse cobrado; no se envía otra vez por sí sola; escribir de nuevo puede costar otra vez.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El disco falló mientras se leía {name}.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El disco está lleno, así que {name} no se ha escrito; libera espacio y expórtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El disco está lleno: hacen falta {size} más en “{parent}” para el clip; está pagado y no se ha perdido nada; libera espacio y continúa.</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El disco en el que Takewright guarda las imágenes calculadas está lleno; libera espacio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los cambios no se pudieron anotar, porque {error}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El codificador cambió mientras se hacía la película; expórtala otra vez.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El codificador no dio conjuntos de parámetros; reinstala Takewright.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>The entries in “{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las entradas de “{name}” no se pueden leer: {why}.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La exportación falló por un fallo de Takewright; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La exportación falló por un fallo de Takewright; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La exportación se canceló; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La descripción de la exportación no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al programa ffmpeg de este ordenador le falta una parte que los títulos o los colores necesitan; instala Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta el programa ffmpeg que hace las películas; instala Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>The field “{key}” is missing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta el campo “{key}”.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/batch_look.py"/>
        <source>The file has {count} mistakes; put them right first.</source>
        <extracomment>One: The file has a mistake; put it right first.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>El archivo tiene un error; corrígelo antes.</numerusform>
            <numerusform>El archivo tiene {count} errores; corrígelos antes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service; get it from its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El archivo ocupa más de {largest} GiB, y ningún clip es tan grande, así que no se descargó; está pagado y sigue en el servicio; recógelo en su sitio web.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>The file of this take is missing; find it again, or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta el archivo de esta toma; búscalo de nuevo, o elige otra toma.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película no se pudo hacer por un fallo de Takewright; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película ya no está en {folder}; no se ha enviado ni cobrado nada. Conecta su unidad o devuelve la carpeta a su sitio, y luego pide otra vez.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película dura menos de un fotograma; alarga sus clips.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película no se ha exportado.</translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película no se escribió tal como se leyó; puede que el disco esté fallando.</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La descripción de la película no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El nombre de archivo de la película es demasiado largo para ese disco; elige uno más corto.</translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La carpeta de la película {folder} no se puede consultar ahora ({strerror}); su clip está pagado, no se ha perdido nada. Conecta su unidad o haz que se pueda leer, y luego continúa.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The first row names no column “prompt”. It has to name the columns, as in: film, title, prompt, model, aspect, seconds.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La primera fila no nombra ninguna columna “prompt”. Tiene que nombrar las columnas, como en: film, title, prompt, model, aspect, seconds.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>The first scene of a film continues none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La primera escena de una película no continúa ninguna.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En la carpeta {folder} no se puede escribir; elige otra.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se pudieron hacer los fotogramas.</translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los fotogramas de un clip están en un orden que no se puede unir.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La pasarela</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway does not let this key use the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La pasarela no permite que esta clave use el modelo</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway kept the file of this clip until {until} UTC, and it had not been fetched by then; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La pasarela conservó el archivo de este clip hasta {until} UTC, y para entonces no se había descargado; se pagó; pregunta a su soporte con el id de tarea, ya que generarlo otra vez vuelve a costar.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La pasarela ya no tiene el archivo de este clip; se pagó; pregunta a su soporte con el id de tarea, ya que generarlo otra vez vuelve a costar.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave del llavero</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El llavero de este ordenador está bloqueado o no responde, así que la clave que contiene no se puede leer; desbloquéalo e inténtalo de nuevo, o define {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El llavero de este ordenador está bloqueado o no responde, así que la clave solo se guarda hasta que el programa termine; desbloquéalo y guarda la clave otra vez, o define {variable}.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El llavero de este ordenador está bloqueado, así que la clave sigue en él.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El último fotograma de {before} se muestra dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>El último fotograma de {before} se muestra {count} vez.</numerusform>
            <numerusform>El último fotograma de {before} se muestra {count} veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El enlace al clip ya no es válido (HTTP {status}); está pagado, y se puede pedir un enlace nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La lista de trabajos pagados</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La lista de archivos subidos</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El modelo tardó demasiado en hacer el clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El modelo estaba demasiado ocupado para hacer el clip</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La imagen tiene la forma del fotograma.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The price was a promotion until about 2026-10-07 and may be higher now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El precio era una promoción hasta 2026-10-07 aproximadamente y ahora puede ser mayor.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El proyecto de {folder} lo guardó un Takewright más nuevo (versión de proyecto {version}, este conoce hasta la {schema_version}) y se dejó como estaba; actualiza Takewright para abrirlo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>The prompt does not name “{name}”; say what they do.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt no nombra a “{name}”; di qué hace.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt está vacío; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt pasa en {length} caracteres de los {prompt_limit} de Sora 2; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El prompt pasa en {over} caracteres de los {prompt_limit} de {model}.</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El proveedor ya no conoce esta tarea, así que no se sabe si se cobró; consulta el id de tarea en su sitio web antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El proxy o el archivo de certificados que indica el entorno no se puede usar, así que no se ha enviado ni cobrado nada; corrige HTTPS_PROXY, ALL_PROXY o SSL_CERT_FILE.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The quotes are not balanced here; a quote within a cell is written twice, and the cell has quotes around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las comillas no están equilibradas aquí; una comilla dentro de una celda se escribe dos veces, y la celda va entre comillas.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The row has {cells} cells for {columns} columns; put quotes around text that has a separator in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La fila tiene {cells} celdas para {columns} columnas; pon entre comillas el texto que contenga un separador.</translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película de muestra {name} está dañada; instala Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after begins on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena siguiente empieza ahora en otro fotograma.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena siguiente tiene ahora otra toma.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before ends on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena anterior termina ahora en otro fotograma.</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena anterior tiene ahora otra toma.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena aún no tiene prompt.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The scene has no prompt yet; nothing was sent or charged. Write one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena aún no tiene prompt; no se ha enviado ni cobrado nada. Escribe antes uno.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>The scene has no prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena no tiene prompt.</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena contiene un carácter o un número que no se puede enviar; no se ha enviado ni cobrado nada; escribe el prompt de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>The scene holds a character that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena contiene un carácter que no se puede enviar; no se ha enviado ni cobrado nada; escribe el prompt otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las escenas que escribes se ponen aquí en fila, en el orden de la película.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El guion tiene {found} escenas; Takewright toma {max_scenes} a la vez.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El guion tiene {lines} líneas; Takewright lee {max_lines} a la vez.</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El guion está vacío: no hay nada en él que convertir en escenas.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La dirección del servicio “{shown}” no se puede usar ({fault}); no se ha enviado nada. Usa una como {kie_address}.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio pide menos peticiones</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no pudo obtener la imagen o el archivo al que se refiere la escena</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no pudo hacer el sonido del clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no pudo decir {what}; {cost}; inténtalo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no pudo trabajar con esta petición, a menudo por un ajuste o una imagen</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no acepta la clave API</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no ofrece este modelo</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The service does not offer this writer now; nothing was charged; choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio no ofrece ahora este redactor; no se ha cobrado nada; elige otro redactor.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio falló mientras hacía el clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio falló mientras aceptaba la petición</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio ha puesto en pausa este modelo</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio ha desactivado este modelo</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio está cerrado por mantenimiento</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio hizo el clip y luego lo retuvo por su contenido</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio ya no tiene el archivo de este clip; se pagó; pregunta a su soporte con el id de tarea, ya que generarlo otra vez vuelve a costar.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio rechazó la imagen por su contenido</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio rechazó el prompt por su contenido</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio rechazó el prompt, la imagen o el clip terminado por su contenido, y no dice cuál</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio rechazó la petición</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio dice que el clip está terminado pero no dio ningún archivo</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service says what “{model}” costs in a form that this Takewright does not read, so its price stays unknown; nothing was charged. Look on its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio dice lo que cuesta “{model}” en una forma que este Takewright no lee, así que su precio sigue sin conocerse; no se ha cobrado nada. Míralo en su sitio web.</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio envió un mensaje en lugar del clip; está pagado; inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service's table of prices came in part only; nothing was charged, and the prices that were known stay; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La tabla de precios del servicio llegó solo en parte; no se ha cobrado nada, y los precios que se conocían se mantienen; consulta de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los ajustes de {path} están dañados; se reemplazan con el próximo cambio.</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los ajustes de {path} están dañados; se conservaron como {name}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The shots come to {total} s and the clip is {seconds} s; make them agree.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los planos suman {total} s y el clip dura {seconds} s; haz que coincidan.</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El simulador no se inició; no se ha cobrado nada. Inicia Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El sonido de {after} empieza {seconds} s después de su imagen.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El sonido de {before} termina {seconds} s antes de su imagen.</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los estilos de los títulos faltan o están dañados; instala Takewright de nuevo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The table is empty.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma está hecha y se está descargando; ya está aquí el {percent} %.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma está hecha y se está descargando.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>The take that “{name}” is a frame of is not in the film any more; choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma de la que “{name}” es un fotograma ya no está en la película; elige otra imagen.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The text holds a character that cannot be sent; nothing was sent or charged; type it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El texto contiene un carácter que no se puede enviar; no se ha enviado ni cobrado nada; escríbelo otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El tema no tiene palabras; di de qué trata la película.</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El tema está vacío; di en pocas palabras de qué trata la película.</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La ventana no abrió la película de muestra.</translation>
    </message>
    <message>
        <location filename="../media/drawn_lines.py"/>
        <source>The words of the contact sheet could not be drawn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las palabras de la hoja de contactos no se pudieron dibujar.</translation>
    </message>
    <message>
        <location filename="../studio/writers_room.py"/>
        <source>The writer at your own address needs a key; nothing was sent. Add it in Settings, on the page Writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor en tu propia dirección necesita una clave; no se ha enviado nada. Añádela en Ajustes, en la página Redactor.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at your own address needs the name of a model; nothing was sent; enter it in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor en tu propia dirección necesita el nombre de un modelo; no se ha enviado nada; escríbelo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at {host} said nothing for {seconds} s, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor en {host} no dijo nada durante {seconds} s, así que la petición puede haberse cobrado; no se envía otra vez por sí sola; escribir de nuevo puede costar otra vez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/written.py"/>
        <source>The writer gave {count} scenes where {wanted} were asked for.</source>
        <extracomment>One: The writer gave {count} scene where {wanted} were asked for.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>El redactor dio {count} escena cuando se pidieron {wanted}.</numerusform>
            <numerusform>El redactor dio {count} escenas cuando se pidieron {wanted}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer gave {given} scenes where {wanted} were asked for; the first ones and the last are here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor dio {given} escenas cuando se pidieron {wanted}; aquí están las primeras y la última.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer would not write this (“{said}”). {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor no quiso escribir esto (“{said}”). {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer would not write this; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor no quiso escribir esto; el prompt está como estaba.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it cost {credits} credits; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor no quiso escribir esto{said}; costó {credits} créditos; dilo con otras palabras o elige otro redactor.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it may have been charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor no quiso escribir esto{said}; puede haberse cobrado; dilo con otras palabras o elige otro redactor.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; nothing was charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor no quiso escribir esto{said}; no se ha cobrado nada; dilo con otras palabras o elige otro redactor.</translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer's answer broke off; what came whole is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta del redactor se interrumpió; lo que llegó entero está aquí.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used. {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta del redactor no se pudo usar. {cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer's answer could not be used; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta del redactor no se pudo usar; el prompt está como estaba.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used; the scene is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La respuesta del redactor no se pudo usar; la escena está como estaba.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service answered with {what}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio del redactor respondió con {what}, así que la petición puede haberse cobrado; no se envía otra vez por sí sola; escribir de nuevo puede costar otra vez.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service asks for fewer requests; nothing was charged; wait a minute and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio del redactor pide menos peticiones; no se ha cobrado nada; espera un minuto y escribe de nuevo.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service failed{said}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio del redactor falló{said}, así que la petición puede haberse cobrado; no se envía otra vez por sí sola; escribir de nuevo puede costar otra vez.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service refused the request{said}; nothing was charged; choose another writer or change the text.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El servicio del redactor rechazó la petición{said}; no se ha cobrado nada; elige otro redactor o cambia el texto.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>There are no prompts in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay prompts en “{name}”.</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>There are no words in this prompt; write some first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay palabras en este prompt; escribe antes algunas.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There are not enough credits for the writer; nothing was charged; top up at the service and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay créditos suficientes para el redactor; no se ha cobrado nada; recarga en el servicio y escribe de nuevo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There are two columns “{column}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay dos columnas “{column}”.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There are two films “{film}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay dos películas “{film}”.</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>There are {needs}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay {needs}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>There is a click between {before} and {after}, {level} dB over the sound around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay un chasquido entre {before} y {after}, {level} dB por encima del sonido que lo rodea.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya hay un proyecto en {folder}; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay clave API, así que no se ha enviado ni cobrado nada; añade una en Ajustes o define KIE_API_KEY.</translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay clave API; no se ha enviado ni cobrado nada. Añade antes una clave.</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There is no chat service at this address; nothing was charged; check the writer's address in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún servicio de chat en esta dirección; no se ha cobrado nada; comprueba la dirección del redactor en Ajustes.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip after it to end on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún clip después en el que terminar; quita el vínculo.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip before it to start on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún clip antes en el que empezar; quita el vínculo.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay ningún clip en {folder}.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna columna “{head}”; ¿es “{near}”?</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; there are {known}, and more in the guide.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna columna “{head}”; hay {known}, y más en la guía.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>There is no field “{key}” here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí no hay ningún campo “{key}”.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/given_cast.py"/>
        <source>There is no file “{path}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No existe el archivo “{path}”.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No existe la carpeta {folder} en la que escribir {name}.</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or set TAKEWRIGHT_VIDEOS_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay clave para la pasarela, así que no se ha enviado ni cobrado nada; añade una en Ajustes o define TAKEWRIGHT_VIDEOS_KEY.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay clave que probar; pega antes una.</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay clave.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No existe el modelo “{model_id}”; no se ha enviado nada. Modelos activos: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún modelo “{name}”; ¿es “{near}”?</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; several have | between them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún modelo “{name}”; si son varios, se separan con |.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; “takewright models” lists them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún modelo “{name}”; “takewright models” los enumera.</translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay imagen en “{name}”.</translation>
    </message>
    <message>
        <location filename="../domain/exporting.py"/>
        <source>There is no preset “{name}”; there are {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No existe el preajuste “{name}”; hay {known}.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay precio para menos de cero clips.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún proyecto en {folder}; puede que se haya movido, que tenga otro nombre o que esté en una unidad sin conectar.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay sitio para archivos temporales, así que un clip no se calculó; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay sitio para archivos temporales, así que un título no se dibujó; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>There is no scene in it; a film begins with “# its name”, a scene with “## its title”, and under that stands its prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No contiene ninguna escena; una película empieza con “# su nombre”, una escena con “## su título”, y debajo va su prompt.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no scene under the names of the columns.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna escena bajo los nombres de las columnas.</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No existe el estilo de historia “{style}”; hay {names}.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is no video service of this kind at the gateway's address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún servicio de video de este tipo en la dirección de la pasarela</translation>
    </message>
    <message>
        <location filename="../domain/writers.py"/>
        <source>There is no writer “{writer}”; nothing was sent. There are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún redactor “{writer}”; no se ha enviado nada. Hay {names}.</translation>
    </message>
    <message>
        <location filename="../studio/given_cast.py"/>
        <source>There is no “{name}” in your library; “takewright cast list” says who is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ningún “{name}” en tu biblioteca; “takewright cast list” dice quién hay.</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is not enough money on the gateway's account</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay dinero suficiente en la cuenta de la pasarela</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>There is nothing on the clipboard that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay nada en el portapapeles que se pueda mostrar a un modelo.</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>There is nothing to order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay nada que encargar.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>These are {takes} takes; a batch has {most} at most. Part it into several files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Son {takes} tomas; un lote tiene {most} como máximo. Divídelo en varios archivos.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <location filename="../ui/batch/choosing.py"/>
        <source>These choices are of another batch; nothing was changed. Save them again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estas elecciones son de otro lote; no se ha cambiado nada. Guárdalas otra vez.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are from the planner on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estas escenas son del planificador de este ordenador.</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are the script's own, read on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estas escenas son las del propio guion, leídas en este ordenador.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este ordenador no tiene ningún llavero que Takewright pueda usar, así que la clave solo se guarda hasta que el programa termine; para conservarla, instala uno (GNOME Keyring o KWallet), o define {variable}.</translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El ffmpeg de este ordenador no puede escribir {preset}; elige otro preajuste.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>This is number {place} in a row that starts on the last frame before. A frame that a model made loses detail and colour each time it is made from again, so faces and places drift after {longest}; start this scene from a picture or from its cast instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta es la número {place} de una serie en la que cada una empieza en el último fotograma de la anterior. Un fotograma hecho por un modelo pierde detalle y color cada vez que se parte de él, así que las caras y los lugares se van desviando a partir de {longest}; empieza esta escena desde una imagen o desde su reparto.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>This is of one scene; write it under the scene's heading.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto es de una sola escena; escríbelo bajo el encabezado de la escena.</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este no se envió y no costó nada, ya que uno anterior terminó así: {cause}</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>This take is not in the film any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta toma ya no está en la película; elige otra.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>This take is not in this film; drop one that is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta toma no está en esta película; suelta una que lo esté.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto costaría {total} después de {before} ya gastados o prometidos, por encima de tu límite de {cap} {what}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto costaría {total}, por encima de tu límite de {cap} {what}</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recarga, o elige menos escenas o más cortas.</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar clip</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar los fotogramas negros</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar hasta el sonido</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar {what}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular de la escena siguiente</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular de la escena anterior</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desbloquear pista</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar sonido del clip</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar sonido de los clips</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar sonido de la música</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Activar sonido de la voz</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s with sound; frames exclude reference media, and the seconds of reference films are billed as well.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hasta 30 s con sonido; los fotogramas excluyen los medios de referencia, y también se cobran los segundos de los videos de referencia.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s, from up to 30 pictures. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hasta 30 s, a partir de hasta 30 imágenes. No se sabe cuánto cuesta con un video de referencia.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to ten shots in one clip of up to 25 s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hasta diez planos en un clip de hasta 25 s.</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar toma en este clip</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma de la escena</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La espera necesita un intervalo positivo y un tiempo máximo no inferior a cero.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Espera su turno en la cola; aún no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Wan 3.0, sooner. The seconds of reference films are billed as well. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Wan 3.0, pero antes. También se cobran los segundos de los videos de referencia. No se sabe cuánto tarda.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>What is not to be seen is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que no debe verse supera en {over} caracteres el límite de {model} ({limit}).</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se debe hacer no se pudo leer: {error}</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>What it cost was never published exactly.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que costaba nunca se publicó con exactitud.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>What this is made from could not be written down ({why}); nothing was sent or charged. Free some room and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se pudo guardar aquello de lo que se hace esto ({why}); no se ha enviado ni cobrado nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se copió</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied could not be written down ({why}); free some room.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se copió no se pudo escribir ({why}); libera espacio.</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>What was known stays.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se conocía se mantiene.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>Writer · {purpose}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redactor · {purpose}</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Anotar los cambios</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir cómo se hizo la toma</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir los subtítulos</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Writing the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir la hoja de contactos</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Writing the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir las entradas</translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir la película</translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir el libro de cuentas</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Writing the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir los prompts</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>Your own models are not used, only those of Takewright: {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tus propios modelos no se usan, solo los de Takewright: {why}</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un documento en un contenedor zip (como .docx o .odt)</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>a newer Takewright wrote it (version {version})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo escribió un Takewright más reciente (versión {version})</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt in safer words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un prompt con palabras más seguras</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt made shorter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un prompt acortado</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt rewritten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un prompt reescrito</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una referencia</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un servidor remoto apuntaba a este ordenador</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a scene of a story written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una escena de una historia escrita de nuevo</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story put right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una historia corregida</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una historia escrita</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a test of the writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una prueba del redactor</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>añádela de nuevo y genera otra vez</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una respuesta vacía</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>un documento antiguo de Word</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>ask the gateway for access or choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>pide acceso a la pasarela o elige otro modelo</translation>
    </message>
    <message>
        <location filename="../interchange/batch.py"/>
        <source>batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lote</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../interchange/captions.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>subtítulo</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cambia el prompt y genera otra vez</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cambia el prompt o la imagen y genera otra vez</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cambia la escena y genera otra vez</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cambia de codificación a la mitad</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>capítulo</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>check the address in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>comprueba la dirección en Ajustes</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>revisa los ajustes de la escena o inténtalo de nuevo más tarde</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>elige otro modelo</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>color</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>créditos finales</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fundido a negro</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fundido a blanco</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fundido encadenado</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no empieza con un fotograma independiente</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>escribe en Ajustes una clave que funcione</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>descargando</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>descargando {percent} %</translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ffmpeg no pudo hacer el video; sus propias palabras están en Detalles.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>primer fotograma</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>por día</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>por clic</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>para esta película</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>congelado</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>fotograma congelado</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>genera otra vez</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generando</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>generando {elapsed}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>continúa cuando vuelva</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene un carácter que ninguna clave tiene</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene un salto de línea</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene un espacio</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tiene una velocidad de fotogramas irregular</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tiene conjuntos de parámetros dañados</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>oculta algunos de sus fotogramas</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>how the clip is doing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cómo va el clip</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es H.264 de un tipo que algunos reproductores no muestran</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>está dañado ({error}) y se dejó como estaba</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es demasiado largo para ser una clave</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>aparece girado por sus metadatos</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es {codec}, la película es H.264</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cambió en el servicio</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no empieza por https://</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no dice su versión</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene un espacio u otro carácter que ninguna dirección tiene</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>contiene una parte con “?” o “#”</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it has no length that can be chosen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no tiene ninguna duración que se pueda elegir</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>it has other fields than it should</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tiene otros campos que los debidos</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no contiene ningún proyecto</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>es más largo de lo que dijo el servicio</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <location filename="../storage/records.py"/>
        <source>it is nested too deep</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no es segura: solo https mantiene privados la clave y los clips</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <location filename="../studio/chat_desk.py"/>
        <source>it may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>puede que se haya cobrado</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it needs “{field}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>necesita “{field}”</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it says nothing of the picture's shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no dice nada del formato de la imagen</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se atascó</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it takes no prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no admite prompt</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se cobró</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se redirigió más de {most_redirects} veces</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se redirigió a ninguna dirección</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>elemento</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>su servidor o su puerto están mal escritos</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>su longitud cambió</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se encontró su nombre</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>guarda sus fotogramas de una manera inusual</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>último fotograma</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>list of choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lista de elecciones</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>list of prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lista de prompts</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>list of shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lista de atajos</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>live</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>activo</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>consulta la tarea de nuevo, y luego pregunta al soporte del servicio con el id de tarea</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>rótulo inferior</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>silenciado</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se puede leer ninguna versión anterior, pero los clips que hay al lado están intactos</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin sonido</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin id de tarea</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>no video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin video</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>créditos insuficientes para este clip</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>créditos insuficientes: hacen falta 30 para 10 s, 45 para 15 s</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ahí no responde nadie</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nada que generar</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se ha cobrado nada</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no se ha cobrado ni perdido nada</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>paused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>versión de proyecto {version}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sube su límite en el servicio o usa otra clave</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>videos de referencia</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>imágenes de referencia</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonidos de referencia</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>retired</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>guion</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/batch_takes.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zoom lento</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>something that is no answer of a writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>algo que no es la respuesta de un redactor</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>algo que no es JSON</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sonido</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>velocidad</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desactualizada</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>std is 720p, pro 1080p. Sound is on unless it is turned off, and costs more. How many shots it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>std es 720p, pro 1080p. El sonido está activado si no se quita, y cuesta más. No se ha publicado cuántos planos admite ni lo largo que puede ser un prompt.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>imagen fija</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>título secundario</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>toma {number}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>toma {number} de {total}</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el reparto o el estilo</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>the character of {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el personaje de {name}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>los personajes</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la conexión se corta una y otra vez</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el disco no lo aceptó</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el disco de {path} indica un error; revísalo o elige otro disco</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el archivo terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el archivo es demasiado grande para el disco de {path}; elige otro disco</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it ends on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el fotograma en el que termina</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it starts on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el fotograma en el que empieza</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la duración</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la lista de trabajos pagados</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>the list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la lista de archivos subidos</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model's own options</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>las opciones propias del modelo</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el nombre de {path} es demasiado largo para este disco; elige uno más corto</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la versión buena más reciente es {version}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el prompt</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el proxy lo rechazó</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la resolución</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la escena</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la semilla</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service does not list it any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio ya no lo incluye en su lista</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>the service does not say what it takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio no dice qué admite</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio tiene menos de lo que dijo</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service refused a scene for it; it is offered again six hours later, or once a scene is taken</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio rechazó una escena para él; se vuelve a ofrecer seis horas después, o en cuanto se acepte una escena</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el servicio envió otra parte distinta de la pedida</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la forma</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>los planos</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el sonido</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la toma de la escena siguiente</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la toma de la escena anterior</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>the take that a frame is from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la toma de la que procede un fotograma</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo habitual</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>el modelo “{model}” ya no existe; elige otro.</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no existe la versión {version}</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>there is nothing in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>este usuario no puede escribir {path}; elige otra carpeta o cambia sus permisos</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hay demasiados archivos abiertos en este ordenador; cierra algunos programas e inténtalo de nuevo</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hay demasiados archivos abiertos; cierra algunas ventanas e inténtalo de nuevo</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>top up at the gateway and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>recarga en la pasarela y genera otra vez</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>recarga en el servicio y genera otra vez</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>recortado entre fotogramas clave</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin aclarar</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <location filename="../domain/unverified.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido, devuelto</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>up to {credits} credits may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>puede que se hayan cobrado hasta {credits} créditos</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>usa otra imagen y genera otra vez</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>used {count} times</source>
        <extracomment>One: used once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>usado una vez</numerusform>
            <numerusform>usado {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>a la versión {version} le falta lo que debe tener</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>espera un minuto y continúa</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>marca de agua</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model costs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que cuesta un modelo</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que admite un modelo</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que no debe verse</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what it is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que se le muestra</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>what it takes is said in a form that this Takewright does not read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que admite se dice en una forma que este Takewright no lee</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>what it takes was not asked for yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>aún no se ha consultado qué admite</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what its models cost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que cuestan sus modelos</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cuál es el saldo</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>what was ordered goes on there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>lo que se pidió sigue su curso allí</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>where the clip is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dónde está el clip</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>si aceptó “{name}”</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>whether the video was removed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>si el video se eliminó</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <location filename="../api/videos.py"/>
        <source>which models it offers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>qué modelos ofrece</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>which videos it has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>qué videos tiene</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cortinilla</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>your own entry; the service's list has not named it since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tu propia entrada; la lista del servicio no lo incluye desde {date}</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} empieza con otros colores que los del final de {before}: {percent} % de diferencia.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} empieza un {percent} % más claro que el final de {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} empieza un {percent} % más oscuro que el final de {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} suena {level} dB más alto que {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} suena {level} dB más bajo que {before}.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after} se hizo para empezar en el último fotograma de {before}, así que ese se muestra dos veces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown {count} times.</source>
        <extracomment>One: {after} was made to start on the last frame of {before}, so that is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{after} se hizo para empezar en el último fotograma de {before}, así que ese se muestra {count} vez.</numerusform>
            <numerusform>{after} se hizo para empezar en el último fotograma de {before}, así que ese se muestra {count} veces.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{amount} + {unpriced} de precio desconocido</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} créditos el {since}, {balance} el {until}; el resto está en las líneas intermedias.</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{before} was made to end on the first frame of {after}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before} se hizo para terminar en el primer fotograma de {after}, así que ese se muestra dos veces.</translation>
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
        <translation>{clips} contiene los propios clips de la película, en los que nunca se escribe encima; elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} de {length} copiados bit a bit, {rest} recodificados.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied} de {length} copiados bit a bit, {rest} recodificados: {why}.</translation>
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
            <numerusform>Un fotograma negro destella entre {before} y {after}.</numerusform>
            <numerusform>{count} fotogramas negros destellan entre {before} y {after}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} bytes</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} subtítulo</numerusform>
            <numerusform>{count} subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>{count} chosen for their scenes</source>
        <extracomment>One: {count} chosen for its scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} elegida para su escena</numerusform>
            <numerusform>{count} elegidas para sus escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} clip</numerusform>
            <numerusform>{count} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Un clip tiene credenciales de contenido (C2PA), que solo valen para su propio archivo; este no lleva ninguna.</numerusform>
            <numerusform>{count} clips tienen credenciales de contenido (C2PA), que solo valen para sus propios archivos; este no lleva ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} entries came from your library.</source>
        <extracomment>One: {count} entry came from your library.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} entrada vino de tu biblioteca.</numerusform>
            <numerusform>{count} entradas vinieron de tu biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} archivo ha vuelto.</numerusform>
            <numerusform>{count} archivos han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Falta {count} archivo.</numerusform>
            <numerusform>Faltan {count} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} films</source>
        <extracomment>One: {count} film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} película</numerusform>
            <numerusform>{count} películas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choosing.py"/>
        <source>{count} films were made.</source>
        <extracomment>One: {count} film was made.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Se hizo {count} película.</numerusform>
            <numerusform>Se hicieron {count} películas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} elemento</numerusform>
            <numerusform>{count} elementos</numerusform>
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
            <numerusform>{count} línea</numerusform>
            <numerusform>{count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/looking.py"/>
        <source>{count} models</source>
        <extracomment>One: {count} model</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>un archivo más</numerusform>
            <numerusform>{count} archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../domain/lineup_news.py"/>
        <source>{count} new models to try</source>
        <extracomment>One: {count} new model to try</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} modelo nuevo para probar</numerusform>
            <numerusform>{count} modelos nuevos para probar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} of them are not sent</source>
        <extracomment>One: {count} of them is not sent</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} de ellas no se envía</numerusform>
            <numerusform>{count} de ellas no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/replacing/words.py"/>
        <source>{count} of unknown price</source>
        <extracomment>One: {count} of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} de precio desconocido</numerusform>
            <numerusform>{count} de precio desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} imagen escrita, {name} la primera ({size}).</numerusform>
            <numerusform>{count} imágenes escritas, {name} la primera ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/difference.py"/>
        <location filename="../ui/casting/told.py"/>
        <source>{count} pictures or sounds</source>
        <extracomment>One: {count} picture or sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} imagen o sonido</numerusform>
            <numerusform>{count} imágenes o sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} imagen.</numerusform>
            <numerusform>{count} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} prompts are kept.</source>
        <extracomment>One: {count} prompt is kept.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Se guarda {count} prompt.</numerusform>
            <numerusform>Se guardan {count} prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} references</source>
        <extracomment>One: {count} reference</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} referencia</numerusform>
            <numerusform>{count} referencias</numerusform>
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
            <numerusform>{count} escena</numerusform>
            <numerusform>{count} escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/desk.py"/>
        <source>{count} scenes ask for other models now; nothing was generated, and undo takes it back.</source>
        <extracomment>One: {count} scene asks for another model now; nothing was generated, and undo takes it back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} escena pide ahora otro modelo; no se ha generado nada, y deshacer lo revierte.</numerusform>
            <numerusform>{count} escenas piden ahora otros modelos; no se ha generado nada, y deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} scenes name it now. Undo takes that back.</source>
        <extracomment>One: {count} scene names it now. Undo takes that back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} escena lo nombra ahora. Deshacer lo revierte.</numerusform>
            <numerusform>{count} escenas lo nombran ahora. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} escena dice ahora ella misma su descripción.</numerusform>
            <numerusform>{count} escenas dicen ahora ellas mismas su descripción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} escena espera tu decisión en la cola: puede que ya esté pagada.</numerusform>
            <numerusform>{count} escenas esperan tu decisión en la cola: puede que ya estén pagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} sonido</numerusform>
            <numerusform>{count} sonidos</numerusform>
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
            <numerusform>{count} toma</numerusform>
            <numerusform>{count} tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma se descarga otra vez; no cuesta nada.</numerusform>
            <numerusform>{count} tomas se descargan otra vez; no cuesta nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma suya aún espera y se haría por {cost}; cancelar es gratis.</numerusform>
            <numerusform>{count} tomas suyas aún esperan y se harían por {cost}; cancelar es gratis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma de precio desconocido</numerusform>
            <numerusform>{count} tomas de precio desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma en camino</numerusform>
            <numerusform>{count} tomas en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma lista</numerusform>
            <numerusform>{count} tomas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma aún espera; cancelar es gratis.</numerusform>
            <numerusform>{count} tomas aún esperan; cancelar es gratis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>Se canceló {count} toma; no se ha cobrado nada por ella.</numerusform>
            <numerusform>Se cancelaron {count} tomas; no se ha cobrado nada por ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/form.py"/>
        <source>{count} takes were made before</source>
        <extracomment>One: {count} take was made before</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} toma se hizo antes</numerusform>
            <numerusform>{count} tomas se hicieron antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count} título</numerusform>
            <numerusform>{count} títulos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos · {usd}</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} ha fallado: otro programa está usando {path}; ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} ha fallado: el disco de {path} está lleno{room}; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing} ha fallado: {why}.</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}, precio: {error}.</translation>
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
        <translation>{entry}: hay dos entradas con este id.</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} El clip está pagado; se descarga otra vez sin coste.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error} El proveedor ha aceptado “{scene_title}” como tarea {task_id}, y eso se anota en cuanto sea posible: no salgas antes.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{faults} Tampoco se pudo usar {others}.</translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{fault} El clip está pagado y se queda donde está.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} no se puede leer ({error}) y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} is damaged ({why}), so it is not known what of the batch was made; nothing was sent or charged. Put it right, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} tiene daños ({why}), así que no se sabe qué se hizo del lote; no se ha enviado ni cobrado nada. Corrígelo, o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} was written by a later Takewright; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} lo escribió un Takewright posterior; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file} lo escribió un Takewright más nuevo; actualízalo para leer el archivo.</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first} o {last}</translation>
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
        <translation>{folder} es otra película; no se ha enviado ni cobrado nada de “{film}”. Muévela a otro sitio, o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder} no está ahí ahora.</translation>
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
        <translation>hay {frames} de sus {said} fotogramas</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{least} to {most} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{least} a {most} s</translation>
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
        <translation>El codificador de {maker} falló; lo hizo el software en su lugar.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>faltan {minutes} min</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} at another price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} a otro precio</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} can be asked for again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} se pueden pedir de nuevo</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} cannot be asked for now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models} no se pueden pedir ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/words.py"/>
        <source>{models}; {count} scenes ask for that, and their takes stay in the film as they are.</source>
        <extracomment>One: {models}; {count} scene asks for it, and its takes stay in the film as they are.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{models}; {count} escena lo pide, y sus tomas se quedan en la película como están.</numerusform>
            <numerusform>{models}; {count} escenas lo piden, y sus tomas se quedan en la película como están.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} cannot be told what is not to be seen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>A {model} no se le puede decir lo que no debe verse.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} does not make {choices} together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no hace {choices} a la vez.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no permite elegir la resolución, no {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} has no {label} “{choice}” for what this scene is made from; it is made with “{usual}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no tiene “{choice}” ({label}) para aquello de lo que se hace esta escena; se hace con “{usual}”.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} está {state}</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows at most {most} of the cast at once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} conoce como máximo a {most} del reparto a la vez.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows no characters by an id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no conoce personajes por un id.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} leaves no choice of sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no deja elegir el sonido.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes at most {most} shots in a clip, not {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace como máximo {most} planos en un clip, no {count}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace clips de {choices}, no de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no hace clips de {wanted} s; será de {seconds} s.</translation>
    </message>
    <message>
        <location filename="../domain/bodies.py"/>
        <source>{model} makes no shots of its own; they are told in the prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no hace planos propios; se cuentan en el prompt.</translation>
    </message>
    <message>
        <location filename="../domain/replacing.py"/>
        <source>{model} makes no sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no hace sonido.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace {choices}, no {aspect}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} ofrece {choices}, no {asked}.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} parte de una imagen, y esta escena no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} admite como máximo {most} de: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} pictures and films together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} admite como máximo {most} imágenes y películas en total.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} s of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} admite como máximo {most} s de: {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes it only together with: {needed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} solo lo admite junto con: {needed}.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no pictures; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite imágenes; no se ha añadido nada.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference films; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite videos de referencia; no se ha añadido nada.</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference sounds; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite sonidos de referencia; no se ha añadido nada.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} takes no seed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite semilla.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes no {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite {things}.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes none of more than {most} s; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite ninguno de más de {most} s; recórtalo y añádelo otra vez.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes nothing beside {kept}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} no admite nada más junto a {kept}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} takes seeds from {least} to {most}, not {seed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} admite semillas de {least} a {most}, no {seed}.</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} pide un prompt de al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} wants {least} to {most} pictures of each of the cast.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} necesita de {least} a {most} imágenes de cada miembro del reparto.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from references, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} trabaja a partir de referencias, y esta escena no tiene ninguna.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from shots, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} trabaja a partir de planos, y esta escena no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="../studio/batch_twins.py"/>
        <source>{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not take what tells them apart ({columns}). Take that out, or ask for several takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>A {model} se le diría lo mismo para “{one}” y “{other}”, y se pagarían ambas: no admite lo que las distingue ({columns}). Quítalo, o pide varias tomas.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} y las imágenes que le siguen no se pudieron convertir en un clip; añádelas una a una.</translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se puede mover a la papelera, y se dejó donde estaba: {parent}.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>{name} cannot be read and was left as it is: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se puede leer y se dejó como estaba: {why}.</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} cambió mientras se hacía la película; expórtala otra vez.</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se pudo convertir al formato de la película: está dañado o es de un tipo que no se puede leer; elige otra toma.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no contiene imagen; elige un video.</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no tiene imágenes por un fallo de Takewright.</translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no tiene imágenes: el proceso que las hace terminó.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no contiene sonido; elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} tiene {own} fotogramas por segundo, la película tiene {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} es una carpeta, no un video.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} es una carpeta; da otro nombre a la película.</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} ya se está exportando; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está incompleto: {there}; descárgalo otra vez o elige otra toma.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a picture that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} tiene daños o no es una imagen que se pueda leer; descárgala otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a sound that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} tiene daños o no es un sonido que se pueda leer; descárgalo otra vez o elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a video that can be read; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} tiene daños o no es un video que se pueda leer; descárgalo otra vez o elige otra toma.</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account's page.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está vacía; pega la de la página de tu cuenta.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} es más grande de lo que su disco permite a un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no es un clip, imagen, sonido ni archivo de subtítulos; suelta un guion junto a la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} no está donde estaba; devuélvelo a su sitio o elige otra toma.</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} es uno de los propios clips de la película; da otro nombre a la película.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está escrito ({size}).</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está escrito ({size}, codificado como {codec}).</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} es {own}, la película es {films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se permite leer {name}; revisa sus permisos.</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} necesita unos {missing} MB más de los que hay libres en su disco; libera espacio, o expórtalo más pequeño o en otro sitio.</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} necesita {missing} MB más de los que hay libres en su disco; libera espacio y expórtalo otra vez.</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} se codificó con otros ajustes que la mayor parte de la película</translation>
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
        <translation>{name} {wrong}; cópiala de nuevo. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, el logotipo de la película, no se puede leer; devuélvelo a su sitio o elige otra imagen.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>{out} is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} ya está ahí; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out} está en la propia carpeta de la película; elige un lugar fuera de ella.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} no se puede usar ({reason})</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} es una carpeta, no un archivo; elige otro nombre</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ya está ahí; elige otro nombre</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} ya no está ahí; puede que se haya movido, que tenga otro nombre o que esté en una unidad sin conectar</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} no es {what} de Takewright y se dejó como estaba; muévelo a otro sitio.</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} está en un disco de solo lectura; elige una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path} pasa por un archivo que no es una carpeta; elige otra carpeta</translation>
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
        <translation>{place} está en la papelera del sistema, que no dice dónde; restáuralo allí y abre la película de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place} ya no está en la papelera, así que no se puede recuperar. Genera otra toma, o elige una de las que quedan.</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{preset} se escribe como .{container}, y “{name}” no lo es; cámbiale el nombre.</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{price} + {unknown} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{price} + {unknown} de precio desconocido</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{problems} No se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{reasons}; y {more} más</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>hay {seconds} de sus {said} segundos</translation>
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
        <translation>faltan {seconds} s</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sentence} No se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{shape}, {rate} fotogramas por segundo.</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>{stars} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{stars} con estrella</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{style} sin palabras</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} no puede crecer porque el disco de {path} está lleno; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} en {path} no se puede usar ({error}); revisa el disco.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} en {path} no se puede escribir; cambia los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Otro Takewright está escribiendo en {path}: {title}; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} en {path} tiene daños y se dejó como estaba; restaura el archivo desde una copia de seguridad o muévelo a otro sitio para empezar uno nuevo (los clips de tus proyectos están a salvo).</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} en {path} es de un Takewright más nuevo y se dejó como estaba; actualiza Takewright para continuar.</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{title}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}, toma {number}</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version} no se puede leer ({error}); no se ha cambiado nada, elige otra versión.</translation>
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
        <translation>{what} ({was}, ahora {now})</translation>
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
        <translation>{what} Costó {credits} créditos.</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} What it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} No se sabe cuánto costó.</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} y ahí se queda, pero después de hacerse cambió: {changed}.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} desde {date}</translation>
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
        <translation>{what}; puede que se haya aceptado y cobrado; consulta de nuevo antes de enviarla otra vez.</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; no se ha enviado ni cobrado nada. Modelos activos más parecidos: {names}.</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}; no se ha enviado ni cobrado nada. {do}</translation>
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
        <translation>{who} respondió con {given}, así que puede haber aceptado la escena y haberla cobrado; consulta de nuevo antes de enviarla otra vez.</translation>
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
        <translation>{wrong} No se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>{wrong} What a scene is called goes under “title”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong} El nombre de una escena va en “title”.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{film}” has a scene {number} already, in line {line}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” ya tiene una escena {number}, en la línea {line}.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{film}” was begun as something else, and what was paid for it is in its folder. Give it another name, write it as it was, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” se empezó como otra cosa, y lo que se pagó por ella está en su carpeta. Ponle otro nombre, escríbela como estaba, o elige otra carpeta.</translation>
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
        <translation>“{folder}” no puede ser una carpeta de subida; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{head}” no define nada; ¿es “{near}”? Un prompt que empieza así lleva antes una línea en blanco.</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>“{id}” cannot be the name of a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{id}” no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../media/fitting.py"/>
        <source>“{name}” cannot be made small enough for {model}. Choose another picture; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede hacer lo bastante pequeña para {model}. Elige otra imagen; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer ({strerror}); no se ha cobrado nada; devuélvelo a su sitio o elige otro.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <location filename="../api/video_form.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer ({strerror}); no se ha enviado ni cobrado nada; devuélvelo a su sitio o elige otro.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer ({why}); elige otro archivo.</translation>
    </message>
    <message>
        <location filename="../studio/deliveries.py"/>
        <source>“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer ({why}); no se ha enviado ni cobrado nada; devuélvelo a su sitio, o quítalo de la escena.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no se puede leer: {why}.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; nothing was charged; try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” cambió mientras se enviaba; no se ha cobrado nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>“{name}” has other words in a row above; say them once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene otras palabras en una fila de arriba; dilas una sola vez.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” has schema {schema}; this Takewright reads schema {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene el esquema {schema}; este Takewright lee el esquema {known}.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” has {count} prompts; a file may have {most} at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene {count} prompts; un archivo puede tener {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene {st_size} MB; un archivo de este tipo ({what}) puede tener {max_bytes} MB como máximo.</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no contiene subtítulos; en un archivo SubRip o WebVTT, antes de cada uno hay una línea como 00:00:01,000 --&gt; 00:00:02,500.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds no cast that Takewright wrote; export one under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no contiene ningún reparto escrito por Takewright; exporta uno en Reparto y estilo.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” holds no choices of a contact sheet ({why}); save them from its page again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no contiene elecciones de una hoja de contactos ({why}); guárdalas otra vez desde su página.</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no contiene atajos de teclado de Takewright; exporta algunos para ver cómo se escriben.</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” holds no prompts of Takewright ({why}); export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no contiene prompts de Takewright ({why}); exporta algunos para ver cómo se escriben.</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds {size}; a cast has at most {most}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” contiene {size}; un reparto tiene {most} como máximo.</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” entre llaves no está en el reparto; añádelo en Reparto y estilo, o quita las llaves.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es una carpeta; indica un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” is damaged: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene daños: {why}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” está vacío, así que no contiene lo que se busca ({what}).</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” pasa de los {largest_upload} MiB que acepta el servicio; no se ha enviado ni cobrado nada; elige uno más pequeño.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is larger than the {most} MiB that a file to show a model may have; make it shorter or smaller.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” supera los {most} MiB que puede tener un archivo que se muestra a un modelo; hazlo más corto o más pequeño.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is larger than the {most} MiB that can be sent with a request; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” supera los {most} MiB que se pueden enviar con una petición; no se ha enviado ni cobrado nada; elige uno más pequeño.</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>“{name}” is missing, which a scene of this order is made from; nothing was sent or charged. Find the file again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta “{name}”, a partir de lo cual se hace una escena de este pedido; no se ha enviado ni cobrado nada. Busca el archivo de nuevo, o quítalo de la escena.</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>“{name}” is missing, which this is made from; nothing was sent or charged. Find the file again and try again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Falta “{name}”, a partir de lo cual se hace esto; no se ha enviado ni cobrado nada. Busca el archivo de nuevo e inténtalo otra vez, o quítalo de la escena.</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is no picture, and the gateway takes only pictures; nothing was sent or charged; choose a picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una imagen, y la pasarela solo admite imágenes; no se ha enviado ni cobrado nada; elige una imagen.</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” is no picture, film or sound that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una imagen, una película ni un sonido que se pueda mostrar a un modelo.</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{name}” is no picture, film or sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una imagen, una película ni un sonido.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one of these and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una película que se pueda mostrar a un modelo (MP4 o MOV); guárdala en uno de estos formatos y añádela otra vez.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC or AVIF); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una imagen que se pueda mostrar a un modelo (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC o AVIF); elige otra.</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es una imagen, película o sonido que Takewright conozca (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); no se ha enviado ni cobrado nada; elige otro.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es un sonido que se pueda dar a un modelo (MP3, WAV, M4A, FLAC u Ogg); elige otro.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es un archivo de texto, así que no contiene lo que se busca ({what}).</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no es un archivo corriente; indica un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es de un tipo que {model} no admite; admite: {kinds}. Guárdalo así y añádelo otra vez; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>“{name}” is of another kind than it is used as; take it off and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es de otro tipo que su uso; quítalo y añádelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” ya está ahí; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” es {kind}; guárdalo como texto sin formato e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” tiene {size} MiB; {model} admite {most} MiB como máximo. Hazlo más corto o más pequeño y añádelo otra vez; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to two and a half times as long as wide at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” mide {width} x {height} píxeles, demasiado larga y estrecha para un modelo; recórtala a dos veces y media de largo por una de ancho como máximo.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels; a picture to show a model has {least} or more on each side; choose a larger one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” mide {width} x {height} píxeles; una imagen para mostrar a un modelo tiene {least} o más por cada lado; elige una más grande.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times as wide as high. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” mide {width} x {height} píxeles; {model} admite imágenes de {least} a {most} veces más anchas que altas. Recórtala y añádela otra vez; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dura {seconds} s; lo que se muestra a un modelo dura {most} s como máximo; recórtalo y añádelo otra vez.</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” dura {seconds} s; {model} admite {most} s como máximo. Recórtalo y añádelo otra vez; no se ha enviado ni cobrado nada.</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>“{name}” makes no film of picture and sound; nothing was sent or charged. Choose {films}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no hace una película de imagen y sonido; no se ha enviado ni cobrado nada. Elige {films}.</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No tienes permiso para leer “{name}”; revisa sus permisos.</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” se mueve; una marca de agua es una sola imagen, como un PNG.</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” moves; save one picture of it and add that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” se mueve; guarda una sola imagen y añade esa.</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” was written by a later Takewright; nothing was changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” lo escribió un Takewright posterior; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” no se ha copiado, porque {error}; deshaz el último cambio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” no se ha guardado, porque en {folder} hay otro proyecto, “{name}”; guárdalo con otro nombre.</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{project}” no se ha guardado, porque {error}; deshaz el último cambio y guarda otra vez.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” no es ni sí ni no.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a run such as 1-4.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” no es un intervalo como 1-4.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a shape such as 16:9.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” no es un formato como 16:9.</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a whole number.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{text}” no es un número entero.</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights, and both may be charged: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” se envió dos veces, desde dos Takewright, y pueden cobrarse ambas: el clip de la tarea {task_id} no se descarga por sí solo; recógelo en el sitio web del proveedor.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{words}” dura unos {about} s, el clip tiene {seconds}. Haz que dure {longer} s, o di menos.</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{words}” dura unos {about} s, el clip tiene {seconds}. Di menos, o divide la escena.</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{{{{{name}}}}}” has no values; say which, or take it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{{{{{name}}}}}” no tiene valores; di cuáles, o quítalo.</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−14 LUFS · streaming</translation>
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
        <translation>−23 LUFS · emisión</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí se envían las imágenes de las que parte un clip.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dirección de subida</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar las direcciones habituales</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tu clave se envía a esta dirección y a ninguna otra parte.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por defecto</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Avisos, ayuda</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redactor</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo más parecido que permite su modelo: escena {numbers}.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cambia: escena {numbers}. Las tomas que hay se quedan; entonces están desactualizadas.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige al menos uno de los ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna escena cambia.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No cambiaría nada: las escenas ya tienen estos ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resolución: {resolution}</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido: no</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido: sí</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido: el habitual del modelo</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que no debe verse</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la habitual del modelo</translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar atajos de teclado</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar atajos de teclado</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Atajos de teclado (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las teclas de “{name}” están en vigor.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las teclas se han escrito en “{name}”.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los comandos vuelven a tener las teclas del preajuste.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todos los comandos tienen las teclas del preajuste.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copia lo que muestra la lista, como tabla para pegar e imprimir</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al estilo de DaVinci Resolve</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al estilo de Premiere Pro</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ningún comando se llama así.</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar por comando, menú o teclas</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La lista se ha copiado.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir plano</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir en planos</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Planos</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {over} longer than the scene; shorten one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los planos superan la duración de la escena en {over}; acorta alguno.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {under} shorter than the scene; {model} wants it filled.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>A los planos les faltan {under} para llenar la escena; {model} la necesita llena.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes at most {most} shots in a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace como máximo {most} planos en una toma.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take: these are kept, and not sent as shots.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace un plano por toma: estos se guardan y no se envían como planos.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take; choose a model that makes several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} hace un plano por toma; elige un modelo que haga varios.</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{total} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{total} de {whole}</translation>
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
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover el plano {number} antes</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover el plano {number} después</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Remove shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar el plano {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos del plano {number}</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>What is seen in this shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué se ve en este plano</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Words of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Palabras del plano {number}</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Salir del simulador</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay ninguna clave. El simulador hace clips de verdad y no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el simulador</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir música…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir voz en off…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Empieza en el archivo en</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundidos</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ganancia del sonido</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Música y voz</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La música se aparta cuando alguien habla.</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar sonido</translation>
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
        <translation>entr. </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sal. </translation>
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
        <translation>sonido</translation>
    </message>
</context>
<context>
    <name>SourcePictures</name>
    <message>
        <location filename="../ui/references/pictures.py"/>
        <source>There is no picture of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna imagen de esto.</translation>
    </message>
</context>
<context>
    <name>SpeechNote</name>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Make it {seconds}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Que dure {seconds}</translation>
    </message>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más corto…</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir “{word}” al diccionario</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, intento {number}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulated gateway (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pasarela simulada (dinero de juego)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Simulador (dinero de juego)</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>por sí solo</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cobrado</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>devuelto</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>dinero de juego</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>prometido</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>reembolsado</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>liquidado</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} como máximo</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quedan {cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap} agotados</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>quedan {left} de {cap}</translation>
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
        <translation>{scene} · toma {take}</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar el libro de cuentas</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar gastos</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} líneas, entre ellas las promesas, están en {file}.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las películas</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por día</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por película</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Por modelo</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cobros y devoluciones</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ninguna línea tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dinero de juego</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leyendo el libro de cuentas…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena, modelo, tarea, día…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sumas</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los créditos del simulador no cuestan nada y no se suman con los de un servicio real. Los límites los cuentan aparte.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna línea que guardar.</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Trabajos a la vez en el servicio</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Máximo por clic</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Máximo por día</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Máximo por película</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se envía nada que supere un límite; se te avisa, y no se cobra nada. 0 $ significa sin límite. Un día son las últimas 24 horas; lo que espera, y lo que puede haberse cobrado, cuenta como gastado.</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El resto espera su turno.</translation>
    </message>
</context>
<context>
    <name>StarsModel</name>
    <message>
        <location filename="../ui/batch/stars.py"/>
        <source>starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>con estrella</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todas las exportaciones</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>conectado</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin clave</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin conexión</translation>
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
        <translation>{ready} de {count} escenas tienen tomas</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar fotograma</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El fotograma está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El fotograma se ha guardado como {name}.</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aquí no hay imagen: esta escena aún no tiene toma.</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir un guion</translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guiones (*.fountain *.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Costó {credits} créditos.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Leer guion</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}: {problem}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Historia a partir de un tema</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está leyendo el guion.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El guion dice dónde empiezan sus escenas.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The writer is writing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El redactor está escribiendo.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿De qué trata la película?</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Clips cost nothing until you generate.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe un tema y pulsa Intro, o pega un guion: los encabezados, “Escena 1”, las líneas numeradas o las líneas en blanco dan comienzo a sus escenas. Los clips no cuestan nada hasta que los generas.</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · precio desconocido</translation>
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
        <translation>… y {count} más.</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Add scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir escenas</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Film {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe antes un tema.</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>you have {credits}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tienes {credits}</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} de precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{usd} to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd} por generar</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <location filename="../ui/story/form.py"/>
        <source> scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> escenas</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un tema en una frase, o un guion entero</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Add a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir una escena</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Number of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Open a script…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir un guion…</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Style of the story</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estilo de la historia</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Topic or script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tema o guion</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nadie sabe si estas se aceptaron; la cola ofrece consultarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quizá cobrado</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Prometido ahora</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El precio de lo que espera para enviarse.</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta película</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>SwapsModel</name>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos ahora</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Créditos entonces</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Instead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En su lugar</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Was made with</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se hizo con</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Would be lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se perdería</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>stays as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se queda como está</translation>
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
        <translation>Generar otra toma · {price}</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover la toma {number} a la papelera</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma {number} solo en este clip</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar la toma {number} en la película</translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Comparar tomas</translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está en la película.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se importó; no hay ningún prompt que la hiciera.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Selecciona antes un clip en la línea de tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip elegido ya la muestra.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip elegido ya muestra la toma de su escena.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena ya pide exactamente esto.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay nada que comparar: esta película tiene una sola toma, o ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta escena aún no tiene toma; genera una antes.</translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar otra toma</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Generar {count} escenas</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está generando; mira la cola.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las tomas que hay se conservan.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clips que muestran solo esta toma: {count}</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En la película.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hecha con un prompt anterior u otros ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estrella: usar en la película.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip elegido la muestra, muestre lo que muestre la escena.</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}, en la película</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clip importado</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {scene} · toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} de “{title}” está en la papelera.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} de “{title}” está en la papelera; la película tiene ahí un marcador de posición hasta que se haga otra.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La toma {number} de “{title}” está en la papelera; la película muestra en su lugar la toma {other}.</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}, de una escena quitada</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Not to be seen: text, logos, crowds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin verse: texto, logotipos, multitudes</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que no debe verse</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen, in words of its own for models that take them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que no debe verse, en palabras propias para los modelos que las admiten</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>With sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Without sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Minutos, segundos y fotogramas; Arriba y Abajo avanzan un fotograma</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto no es un código de tiempo; escríbelo como minutos:segundos.fotogramas.</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Código de tiempo: minutos, segundos, fotogramas. Escribe uno para ir ahí.</translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe un tiempo como minutos:segundos.fotogramas, por ejemplo 00:04.12.</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcador {name} en {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition} hacia {scene}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>, {0} seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}, {title}, {state}, {seconds} s en {time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0} clips, duración {1}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}, {number} de {total}</translation>
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
        <translation>{track}, {words}, {seconds} s en {time}</translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suéltalo aquí como voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Suéltalo aquí como música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} como voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} como música</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido de entrada {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fundido de salida {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El cabezal no está dentro.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta pista está bloqueada.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Títulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>se atenúa bajo el diálogo</translation>
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
        <translation>Genérala otra vez para que encaje.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Go to “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ir a “{scene}”</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} ends on the first frame of the one after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena {number} termina en el primer fotograma de la siguiente.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} starts on the last frame of the one before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena {number} empieza en el último fotograma de la anterior.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir música…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir voz en off…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar sonido</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Editar texto</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No tiene fundidos.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcador sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover al final</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover al inicio</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover al cabezal</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir escena</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar fundidos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta pista está bloqueada.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición de entrada</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar, deslizar (slip) y rodar (roll)</translation>
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
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Encajar la película</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Congelar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcadores</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La película entera está a la vista.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay película.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Transición</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recortar</translation>
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
        <translation>Zoom (Ctrl+rueda)</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>zoom</translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Corte {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desde {start} · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>queda un fotograma</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>una de las tomas no tiene más ahí</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la toma empieza aquí</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>la toma termina aquí</translation>
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
        <translation>Añadir un marcador aquí</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Entrada {start}, salida {end}, duración {length}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar entrada aquí</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcar salida aquí</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Marcador sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Nombrar marcador…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar marcador</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir un título en el cabezal</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>En el cabezal (T)</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar título</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Estilo del título</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Títulos</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Palabras sobre la imagen: un nombre, un lugar, los créditos finales.</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>título</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oír la música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oír el sonido de los clips</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ocultar los subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ocultar los títulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bloquear los subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bloquear la música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bloquear los títulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Bloquear la voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar la música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar el sonido de los clips</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Silenciar la voz</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar los subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar los títulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desbloquear los subtítulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desbloquear la música</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desbloquear los títulos</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desbloquear la voz</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Más del reproductor</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Velocidad: {times}</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esta toma</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Qué se reproduce</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Película entera</translation>
    </message>
</context>
<context>
    <name>TrayCorner</name>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>A sound has no picture; the file manager plays it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un sonido no tiene imagen; lo reproduce el gestor de archivos.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Choose what the model is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige qué se le muestra al modelo</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures and films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes y películas</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures, films and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Imágenes, películas y sonidos</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>The model of this scene is not sent this one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Al modelo de esta escena no se le envía esto.</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>There is no picture yet: the take is still being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay imagen: la toma todavía se está haciendo.</translation>
    </message>
</context>
<context>
    <name>TrayMenus</name>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It comes with a name in the prompt; change it under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Viene con un nombre en el prompt; cámbialo en Reparto y estilo.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Look at it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Verla</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover antes</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover después</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>There is no picture in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Desvincular</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el fotograma del reproductor</translation>
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
        <translation>{references}: ir a ellas</translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Fotogramas en el corte</translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Llegó una toma de una escena quitada: {cost}; se guarda en Sin película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Llegó una toma de “{film}”, y esa película no está ahí: {cost}; se guarda en Sin película hasta que la película se abra de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir como escena nueva</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Recuperar la escena</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su película no estaba ahí cuando llegó.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Su escena se quitó de esta película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Ya no espera nada: lo que quedaba se está haciendo y sigue.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Poner en su escena</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Llegaron tomas que ninguna escena espera: {sum}; se guardan en Sin película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip va al final de esta película, con su prompt y sus ajustes.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El clip entra en esta película, en la escena para la que se hizo.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena vuelve al final de la película con su prompt y sus tomas.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Deshacer recupera la escena.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Lo que se está haciendo para la escena quitada sigue ({cost}) y llega a Sin película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>toma {number}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>tu propio clip</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits} créditos · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sum}: pagadas, y en ninguna película. Se guardan en Sin película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{film}” está cerrada; lo que se está haciendo para ella sigue y estará en ella cuando se abra de nuevo ({cost}).</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” va a la papelera de este ordenador y se puede recuperar desde allí. Lo que costó ({cost}) no se devuelve.</translation>
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
        <translation>Haciendo una copia de {name} que se pueda reproducir…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>¿Mover esta toma a la papelera?</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas sin película ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} está escrito.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” está en la película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{title}” está en la papelera.</translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Añadir como escena nueva</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay tomas sin película</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abre o empieza antes una película.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Esto se está haciendo.</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cuando se quita una escena, o su película no está ahí, un clip que se pagó se guarda aquí con lo que costó, hasta que lo pongas en una película o lo tires.</translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas sin película</translation>
    </message>
</context>
<context>
    <name>VariablesSheet</name>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
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
        <translation>El prompt tal como quedará</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Use the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar el prompt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> desde {date}</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El modelo “{model}” no está en el catálogo; elige otro.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names} no están en el reparto, así que sus llaves se enviarían tal cual.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} está {state}{since}{note}. Elige otro modelo para esta escena.</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>“{name}” no está en el reparto, así que sus llaves se enviarían tal cual.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una versión.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Las tomas que llegaron después se quedan, vuelvas a la versión que vuelvas.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún no hay ninguna versión anterior. Cada vez que se guarda se conserva la anterior: las cinco últimas, y una de cada una de las últimas cinco horas de trabajo.</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Versiones, primero la más reciente</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · escenas: {scenes} · {length}</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · escenas: {scenes} · {length} · nunca guardada</translation>
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
        <translation>{what} · {elapsed} de unos {whole}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar {words}</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Usar {words}, {price} por toma</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>WordingDesk</name>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Elige antes una escena, o añade una.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Put the prompt in other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Decir el prompt con otras palabras</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La escena aún no tiene prompt.</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene's model is not in the catalogue; choose another first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>El modelo de la escena no está en el catálogo; elige antes otro.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar: {work}</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se está anulando.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escena {number}</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tomas</translation>
    </message>
</context>
<context>
    <name>WriterBar</name>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>About {credits} credits ({usd}), {most} if it must be put right once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Unos {credits} créditos ({usd}), {most} si hay que corregirlo una vez</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>As I wrote</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Como lo escribí</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Cancel writing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar la escritura</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Language of the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Idioma de los prompts</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Paid to whoever runs it; nothing is charged here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se paga a quien lo ofrece; aquí no se cobra nada</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Price unknown until it answers; what it costs is booked then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Precio desconocido hasta que responda; lo que cueste se anota entonces</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este ordenador, gratis</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Who writes the scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quién escribe las escenas</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redactor</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>{writer} is writing · {seconds} s · usually 8 to 40 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer} está escribiendo · {seconds} s · normalmente de 8 a 40 s</translation>
    </message>
</context>
<context>
    <name>WriterPage</name>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A chat service of your own</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un servicio de chat propio</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Hay una clave guardada</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Any OpenAI-compatible chat service, as Ollama on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cualquier servicio de chat compatible con OpenAI, como Ollama en este ordenador.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Chat models at the service use your key there; the price is shown before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Los modelos de chat del servicio usan tu clave de allí; el precio se muestra antes.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Enter an address and a model first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Escribe antes una dirección y un modelo.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>It answers: “{said}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Responde: “{said}”</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Kept in the keyring, apart from your other keys; none on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Se guarda en el llavero, aparte de tus otras claves; en este ordenador no hace falta ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Key of this address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Clave de esta dirección</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Pega antes una clave.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>La clave se ha quitado de este ordenador.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>No hay ninguna clave que quitar.</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Este ordenador, gratis</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Who writes stories and rewords prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Quién escribe historias y reformula prompts</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Redactor</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Yours: {model}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Tuyo: {model}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Cancelar {name}</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar {name} antes</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Exportar {name} después</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Mostrar {name} en su carpeta</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>exportando</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>escrita</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Aún sin palabras</translation>
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
