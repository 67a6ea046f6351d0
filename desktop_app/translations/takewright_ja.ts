<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast &amp; look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Close film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Remove scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>To the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>To the last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>{credits} credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CastForm</name>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Prompts that name it will say its words themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>{name}, {kind}, {uses}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipPicture</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>As the film: {fit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{copied} s copied, {made} s re-encoded: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>All takes, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{credits} cr · {dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{level} LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{name}: {value} (different)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>1 / 2 choose · Space plays both · ← → step · W wipe · X swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>A part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{error} It is of {time}. The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{error} The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>No watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Panels of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Sound &amp;&amp; titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{time}, {what}, {took}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} · {credits} credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{job} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>KIE_API_KEY is set, and it comes before a stored key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>{what} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <location filename="../ui/library_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent, in credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back, in credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Things glide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip · in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreTile</name>
    <message>
        <location filename="../ui/take_tiles.py"/>
        <source>Generate another take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tiles.py"/>
        <source>{price} credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTable</name>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Add a scene after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Let it be written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Remove scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Write this scene again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Restore prompt and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{credits} credits, {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../ui/stage.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>cr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>AV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>About half as large; plays on newer devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.265</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Shorts, Reels, TikTok 9:16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>YouTube 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <location filename="../ui/scene_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>A batch needs room for at least one clip at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment (KIE_API_KEY) and is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story_dialog.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch_bar.py"/>
        <location filename="../ui/header.py"/>
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} scenes</source>
        <extracomment>One: Generate</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>HTTP {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/waiting_line.py"/>
        <source>Held by you; nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presets.py"/>
        <source>The export presets “{name}” are damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presets.py"/>
        <source>The export presets “{name}” are wrong at “{id}”: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presets.py"/>
        <source>The export presets “{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presets.py"/>
        <source>The export presets “{name}” have schema {schema}; this Takewright reads schema {schema_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/presets.py"/>
        <source>The export presets “{name}” hold an id twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set KIE_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set KIE_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>The model catalogue “{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>The model catalogue “{name}” has schema {schema}; this Takewright reads schema {schema_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>The model catalogue “{name}” is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>The price of a take is not known, so your cap of {cap} {what} cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/templates.py"/>
        <source>The prompt templates “{file}” are damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/templates.py"/>
        <source>The prompt templates “{file}” are of version {version}; this Takewright reads {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/templates.py"/>
        <source>The prompt templates “{file}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>The scene has no prompt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service answered with {given}, so it may have taken the scene and charged it; look again before submitting it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/story.py"/>
        <source>The story templates “{name}” are damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/story.py"/>
        <source>The story templates “{name}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/story.py"/>
        <source>The story templates “{name}” have schema {schema}; this Takewright reads schema {schema_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>There are {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>There is a click between {before} and {after}, {level} dB over the sound around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set KIE_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>how the clip is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it may have been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what was ordered goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>where the clip is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>which models it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{choices} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{clips} holds the film's own clips, which are never written over; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{count} black frames flash between {before} and {after}.</source>
        <extracomment>One: A black frame flashes between {before} and {after}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>{count} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/dialog.py"/>
        <source>{count} lines</source>
        <extracomment>One: {count} line</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch_bar.py"/>
        <location filename="../ui/casting/cast_list.py"/>
        <location filename="../ui/first_run.py"/>
        <location filename="../ui/header.py"/>
        <location filename="../ui/status_line.py"/>
        <source>{count} scenes</source>
        <extracomment>One: {count} scene</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/story_dialog.py"/>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes</source>
        <extracomment>One: {count} take</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{credits} credits · {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{credits} credits · {usd} + {unknown} of unknown price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, replacements: “{other}” is no other entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}: there are two entries with this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{folder} {what}; {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{frames} of its {said} frames are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{least} to {most} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/transcode.py"/>
        <source>{maker}’s encoder failed; software did it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a {kind} that can be read; fetch it again or choose another {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account page at kie.ai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} {wrong}; copy it again. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>{out} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is in the system's trash, which does not say where; restore it there and open the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <location filename="../studio/scene_state.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} ({was}, now {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what} (“{said}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}. {do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; it may have been taken and charged; look again before submitting it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; {cost}; {todo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{wrong} Nothing was sent or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{folder}” cannot be an upload folder; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−16 LUFS · podcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−23 LUFS · broadcast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{model} · {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{scene} · take {take}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>{ready} of {count} scenes have takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source> scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Add a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Add scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Film {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Number of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Open a script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Style of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Topic or script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Nothing is spent until you generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>you have {credits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{count} of unknown price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{credits} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{usd} to generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeActions</name>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Generate another take · {credits} credits · {dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{track}, {words}, {seconds} s at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>{gain} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>{target} LUFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Freeze frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Mark in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Mark out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Name marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Remove all markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Remove from film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Remove marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Split at playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>{length} · {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>{words} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRuler</name>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Add a marker here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSeam</name>
    <message>
        <location filename="../ui/timeline/seam_hand.py"/>
        <source>{transition}, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitlesSection</name>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnclaimedDesk</name>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Clip (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <location filename="../ui/playing/waiting.py"/>
        <source>{what} · {elapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/playing/waiting.py"/>
        <source>{what} · {elapsed} of about {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SecondsField</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
