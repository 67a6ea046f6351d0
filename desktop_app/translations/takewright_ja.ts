<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>A quarter faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1.25倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドにマーカーを追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Add a scene after it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この後にシーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add a shot to the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンにショットを追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドにタイトルを追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Add clips, pictures and sounds…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ・画像・音声を追加…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Add references…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照を追加…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストに追加</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Apply settings to all scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定をすべてのシーンに適用…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Batch from a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルから一括生成…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>始点を1フレーム早める</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Begin a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>始点を1フレーム遅らせる</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャスト</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルック</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Cast and look from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリからキャストとルック…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose all clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのクリップを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track above</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上のトラックを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose on the track below</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>下のトラックを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the first clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のクリップを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose the last clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のクリップを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後のものを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Choose what is before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のものを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点・アウト点を消去</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Close film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を閉じる</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Collect into a folder or zip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーまたはZIPに収集…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Compare takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを比較…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Copy clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップをコピー</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Copy frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをコピー</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Cut clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを切り取り</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Dissolve into clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップへディゾルブ</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Do what the job's button does</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ジョブのボタンを実行</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Duplicate clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを複製</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Duplicate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを複製</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Earlier prompts of the scene…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの以前のプロンプト…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Earlier versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のバージョン…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終点を1フレーム早める</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>End a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終点を1フレーム遅らせる</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンの最初のフレームで終える</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Everything of these</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらすべて</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Export film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し一覧…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Fill the gap before the clip…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの前のすき間を埋める…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Find a command…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体を表示</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Freeze frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドでフリーズフレーム</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Full screen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクをもう1つ生成</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Generate missing scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未生成のシーンを生成</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to a timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムコードへ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the in point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the next marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のマーカーへ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Go to the out point</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アウト点へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Go to the previous marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のマーカーへ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Go to the step</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>手順へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Grid of thirds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>三分割グリッド</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half as fast again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1.5倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Half speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1/2倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>History…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>履歴…</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Keep the prompt in my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトをマイライブラリに保存…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Keyboard shortcuts…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Last frame to next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームを次のシーンへ</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Let it be written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き直しを許可</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/library.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいモデルと価格を確認</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Louder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Make the prompt shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを短くする…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark in at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドにイン点を設定</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mark out at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドにアウト点を設定</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未生成</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>下へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move down in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>順番を下げる</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを下へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move scene up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを上へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Move take to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクをゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプの線を戻す</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move the wipe on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプの線を進める</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Move up in the line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>順番を上げる</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Move what is chosen to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したものをゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップをミュート</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新規作品</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーン</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1秒戻る</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>One second on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1秒進む</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open clip or title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップまたはタイトルを開く</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを開く</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Open the menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Open…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開く…</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Paste as a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照として貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ルックと音声を貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the first take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のテイクを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Pick the second take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2番目のテイクを選択</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <location filename="../ui/registry/playing.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play backwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>逆再生（加速）</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両方を再生</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play forwards, faster</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生（加速）</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Play from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点からアウト点まで再生</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Play this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクを再生</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトライブラリ…</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Put this take's prompt into the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクのプロンプトをシーンに入れる</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quarter speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1/4倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Quieter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Quit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Redo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>構成案でやり直す</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Relink missing files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからないファイルを再リンク…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove all markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのマーカーを削除</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストから削除</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove from the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品から削除</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを削除</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Remove the marker at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドのマーカーを削除</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Rename film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品名を変更…</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン名を変更</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リピート</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Replace models that are gone…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なくなったモデルを置き換え…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Restore panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>パネルを元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Rewrite the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを書き直す…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カットを1フレーム前へロール</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Roll the cut a frame on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カットを1フレーム後へロール</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Safe areas</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>セーフエリア</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Safer wording for the prompt…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトをより安全な表現に…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save as…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Save frame as PNG…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをPNGで保存…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Save now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーン</translation>
    </message>
    <message>
        <location filename="../ui/registry/library.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Settings of the chosen scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したシーンの設定…</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Settings…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../ui/registry/film.py"/>
        <source>Show exported films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出した作品を表示</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Side by side, or wiped</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>並べて表示、またはワイプ</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム前へスリップ</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Slip to a frame later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム後へスリップ</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Speed as filmed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>等速</translation>
    </message>
    <message>
        <location filename="../ui/registry/window.py"/>
        <source>Spending…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出…</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Split clip at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドでクリップを分割</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Stand still</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンの最後のフレームから始める</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマからストーリー…</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーの構成案</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Take back what waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中のものを取り消す</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Three quarters of the speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>3/4倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレームへ</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <location filename="../ui/registry/sheets.py"/>
        <source>To the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームへ</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim end to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終点を再生ヘッドまでトリム</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Trim start to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>始点を再生ヘッドまでトリム</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Turn snapping off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スナップをオフ</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Twice as fast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2倍速</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Unclaimed takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用テイク…</translation>
    </message>
    <message>
        <location filename="../ui/registry/edit.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Undo in the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>構成案で元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを最初のフレームに使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを最後のフレームに使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/references.py"/>
        <source>Use frame as reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを参照に使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップだけにテイクを使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use take in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを作品に使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Use the picked take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したテイクを使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/takes.py"/>
        <source>Use the scene's take again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのテイクに戻す</translation>
    </message>
    <message>
        <location filename="../ui/registry/scenes.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターを使う</translation>
    </message>
    <message>
        <location filename="../ui/registry/command.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch the whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体を見る</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>Watch this take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクを見る</translation>
    </message>
    <message>
        <location filename="../ui/registry/playing.py"/>
        <source>What short-video apps cover</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショート動画アプリで隠れる範囲</translation>
    </message>
    <message>
        <location filename="../ui/registry/sheets.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンを書き直す</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../ui/registry/panels.py"/>
        <source>Zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../ui/registry/timeline.py"/>
        <source>Zoom to the chosen clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したクリップにズーム</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../app.py"/>
        <source>Takewright made a mistake ({kind}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの内部で誤りが起きました（{kind}）。</translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/arrange_actions.py"/>
        <source>Turn snapping on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スナップをオン</translation>
    </message>
</context>
<context>
    <name>ArrangeDesk</name>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>A frame is all that is left of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残りは1フレームだけです。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Copy a clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずクリップをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>One of the takes has no more there; trim it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>片方のテイクにはその先がありません。まずトリムしてください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずタイムラインでクリップを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The film begins with this clip; there is no cut to roll.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのクリップから始まるため、ロールできるカットがありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドがクリップの端にあります。内側に置いてください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドの位置にクリップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The scenes of the copied clips are not in the film any more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーしたクリップのシーンは、もう作品にありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクにはその先がありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>The take has no more there; trim the clip first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクにはその先がありません。まずクリップをトリムしてください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/arrange_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはまだテイクがありません。まず生成してください。</translation>
    </message>
</context>
<context>
    <name>AtWork</name>
    <message>
        <location filename="../ui/story/at_work.py"/>
        <source>Cancelled. The writer may have been asked already: what it was to cost is booked as perhaps charged, and nothing is sent again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセルしました。ライターにはすでに依頼が届いている可能性があります。かかるはずだった費用は「課金の可能性あり」として記録され、再送信はされません。</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../ui/notices/attention.py"/>
        <source>It stands still. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>止まっています。{why}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したシーン</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Duplicate these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンを複製</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を生成</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Remove these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンを削除</translation>
    </message>
    <message>
        <location filename="../ui/batch_bar.py"/>
        <source>Settings of these scenes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンの設定…</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batch from a file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルから一括生成</translation>
    </message>
    <message>
        <location filename="../ui/batch/desk.py"/>
        <source>Batches ({pattern})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成ファイル ({pattern})</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高: {credits}クレジット</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Balance: {credits} credits; after this {left} are left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高: {credits}クレジット。この後の残りは{left}です。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch: {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成: {name}</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose a scene of the film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先に作品のシーンを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Choose takes…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを選択…</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Mistakes in the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル内の誤り</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing is being made at the moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在、作成中のものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Nothing of this is made until the file is put right.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルが修正されるまで、何も作成されません。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Open film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を開く</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Scenes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成のシーン</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Show folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Stop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes back what waits, for nothing; what was sent is made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中のものを無料で取り消します。送信済みのものは作成されます</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Takes that are ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成したテイク</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The balance is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The batch is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成を実行中です。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>The file is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Try failed again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明 {count}件</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} on their way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>進行中 {count}件</translation>
    </message>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成 {count}件</translation>
    </message>
</context>
<context>
    <name>Bids</name>
    <message>
        <location filename="../ui/bids.py"/>
        <source>+ {count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>＋ 価格不明{count}件</translation>
    </message>
    <message>
        <location filename="../ui/bids.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>CapsBar</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Change caps…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上限を変更…</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per 24 hours</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>24時間あたり</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1クリックあたり</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1作品あたり</translation>
    </message>
</context>
<context>
    <name>CaptionsSection</name>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Add a caption at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドに字幕を追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>At the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドの位置</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>How captions are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕の表示方法</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Remove caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を削除</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>SRT or WebVTT</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>SRTまたはWebVTT</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Shown as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示方法</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>There are no captions yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Words of the caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕の文言</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>CastDifference</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another character id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャラクターIDが異なります</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Another voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>声が異なります</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>説明文が異なります</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds in another order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像と音声の順序が異なります</translation>
    </message>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>Pictures and sounds: {come} more, {gone} less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像と音声: {come}件増、{gone}件減</translation>
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
        <translation>キャラクターID（提供元が発行したもの）</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Character id, for models that know it by one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャラクターID（IDで見分けるモデル用）</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Choose these scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンを選択</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>My library and more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリなど</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, as prompts write it in braces</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前（プロンプトで波かっこに入れて書くもの）</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Name, words and pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前、説明文、画像</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove: prompts that name it will say its words themselves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除: これを名指しするプロンプトには、その説明文が直接書き込まれます</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Select them in the list of scenes, to generate a take more of each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン一覧でこれらを選択し、それぞれのテイクをもう1つ生成できるようにします</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice, told where it speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>声（話す場面で伝えます）</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Voice: low and hoarse, slow, a Breton accent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>声: 低くかすれた、ゆっくりした話し方、ブルターニュ訛り</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Words that are sent in place of the name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前の代わりに送られる文言</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>{model} gets {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}に送られるもの: {told}</translation>
    </message>
</context>
<context>
    <name>CastIntake</name>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>Pictures, films and sounds (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像、動画、音声 (*.png *.jpg *.jpeg *.webp *.heic *.avif *.mp4 *.mov *.mp3 *.wav);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/intake.py"/>
        <source>What shows {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を示すもの</translation>
    </message>
</context>
<context>
    <name>CastKeeping</name>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンに適用</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast and look (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルック (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Cast of {film}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film}のキャスト</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Every scene names it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンがすでにこれを名指ししています。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルックを書き出し</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export the cast…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストを書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Frames of takes stay with the film: {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのフレームは作品に残ります: {count}件。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリから…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Import cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルックを読み込み</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリに保存</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Keep mine</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Kept: {count} of {whole}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存しました: {whole}件中{count}件。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Name it in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンで名指しする</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Remove from library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Take those of the file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルのものを使う</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>There is nobody and nothing in the cast yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストにはまだ誰も何も登録されていません。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリから更新</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update from my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリから更新…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリを更新</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Update my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリを更新…</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library does not have it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリにはありません。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has it just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリにはこれと同じものがあります。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>Your library has these otherwise: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリでは内容が異なるもの: {names}。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{names} will not be in your library any more; films that have it keep it. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names}はライブラリからなくなります。すでに使っている作品には残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き出しました。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is as in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はライブラリと同じ内容になりました。</translation>
    </message>
    <message>
        <location filename="../ui/casting/keeping.py"/>
        <source>“{name}” is in your library now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」をライブラリに保存しました。</translation>
    </message>
</context>
<context>
    <name>CastKinds</name>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>How all of it looks: 35 mm film, soft grain, cold shadows, warm light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>全体の見た目（例: 35mmフィルム、柔らかい粒子、冷たい影、暖かい光）</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ルック</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>People</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Place</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Places</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Prop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>小道具</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Props</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>小道具</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>What it looks like: a blue wooden boat, white numbers on the bow</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どんな見た目か（例: 青い木のボート、船首に白い番号）</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Where it is: a small stone harbour, slate roofs, boats on the mud</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どこか（例: 小さな石造りの港、スレート屋根、干潟に並ぶ船）</translation>
    </message>
    <message>
        <location filename="../ui/casting/kinds.py"/>
        <source>Who is seen: a woman of sixty, grey braid, yellow oilskin coat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>誰が映るか（例: 60歳の女性、白髪交じりの三つ編み、黄色い雨合羽）</translation>
    </message>
</context>
<context>
    <name>CastLibrarySheet</name>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に取り込む</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring it beside, as {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}として別に取り込む</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Choose an entry of the cast, open the menu beside it and keep it in your library: its words, voice and pictures can be brought into any film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの項目を選び、横のメニューを開いてライブラリに保存してください。説明文、声、画像をどの作品にも取り込めます。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Entries in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリの項目</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>It is in the film already, just as it is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これと同じものがすでに作品にあります。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>My library of cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルックのマイライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Name or words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前または説明文</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Nothing is kept yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Put it in place of the film's</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のものと置き換える</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Remove from library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリから削除…</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Search my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリを検索</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has another entry that is called {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品には{name}という名前の別の項目があります。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>The film has it in another form; tick it to bring that up to date.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のものは内容が異なります。更新するにはチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>There is nothing in your library yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリにはまだ何もありません。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Tick what the film is to have first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先に、作品に取り込むものにチェックを入れてください。</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What becomes of the entry of that name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>同じ名前の項目の扱い</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>What would change in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品で変わる点</translation>
    </message>
    <message>
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧の幅</translation>
    </message>
</context>
<context>
    <name>CastList</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルック</translation>
    </message>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>{name}, {kind}, {uses}. {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}、{kind}、{uses}。{words}</translation>
    </message>
</context>
<context>
    <name>CastOffers</name>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>Add {name} to the cast: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}をキャストに追加: {words}</translation>
    </message>
    <message>
        <location filename="../ui/story/cast_offers.py"/>
        <source>New in the cast:</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストに新しく追加:</translation>
    </message>
</context>
<context>
    <name>CastPanel</name>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add a person</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>人物を追加</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストに追加</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Cast and look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルック</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe a person, a place, a prop or the look of the film once and give it a name. Prompts write the name in braces, {example}, and its words are sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>人物、場所、小道具、作品のルックを一度だけ説明して名前を付けます。プロンプトに{example}のように波かっこで名前を書くと、その文言が送られます。</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Describe the look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ルックを説明</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>From my library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリから…</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>No scene names it yet. Write {name} in a prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだどのシーンにも使われていません。プロンプトに{name}と書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>The same faces in every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どのシーンでも同じ顔で</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>Used in scene {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>使用シーン: {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/casting/panel.py"/>
        <source>“{name}” is removed. {uses} Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を削除しました。{uses}「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>CastShows</name>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Add a picture or a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像または音声を追加</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Choose files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにあります。</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前へ移動</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Pictures, films and sounds of it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これの画像、動画、音声</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップボードに画像もファイルもありません。</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤーのフレームを使う</translation>
    </message>
    <message>
        <location filename="../ui/casting/shows.py"/>
        <source>{name} is removed. Undo brings it back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を削除しました。「元に戻す」で戻せます。</translation>
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
        <translation>{name}として</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>声</translation>
    </message>
    <message>
        <location filename="../ui/casting/told.py"/>
        <source>words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>説明文</translation>
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
        <translation>画像と音声{count}件中{sent}件</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/casting/change_sheet.py"/>
        <source>Update</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>A film shows the starred take of a scene. Variations without a star leave it when another has one; their takes stay. This costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品には、シーンのスター付きのテイクが入ります。別のバリエーションにスターがあると、スターのないものは作品から外れますが、テイクは残ります。費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make films of the choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択から作品を作る</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Star</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Take the star off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スターを外す</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>The films show what is starred already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はすでにスター付きのものになっています。</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>There is no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Use choices of a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルの選択を使う…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>{count} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター付き{count}件</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択 (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Choices of a contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コンタクトシートの選択</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Film {done} of {films} is looked at.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{films}件中{done}件目の作品を確認しています。</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の再生用コピーを作成中…</translation>
    </message>
    <message>
        <location filename="../ui/batch/choosing.py"/>
        <source>The films are being made; closing the sheet ends that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を作成中です。このシートを閉じると中止されます。</translation>
    </message>
</context>
<context>
    <name>ClipArt</name>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>cannot be read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_art.py"/>
        <source>file is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>ClipHand</name>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to roll the cut (Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ドラッグでカットをロール（Shift: スナップなし）</translation>
    </message>
    <message>
        <location filename="../ui/timeline/clip_hand.py"/>
        <source>Drag to trim (Ctrl: roll the cut, Shift: without snapping)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ドラッグでトリム（Ctrl: カットをロール、Shift: スナップなし）</translation>
    </message>
</context>
<context>
    <name>ClipHearing</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Clip gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのゲイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Its take has {lufs} LUFS, true peak {peak} dB</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの音量は{lufs} LUFS、トゥルーピークは{peak} dBです</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Mute (M)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミュート（M）</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clip is muted.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップはミュートされています。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Too quiet or too short to measure</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音が小さすぎるか短すぎるため測定できません</translation>
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
        <translation>作品と同じ: {fit}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Colour as it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>色は生成時のまま</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フィット</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>明るさ</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The colour is as it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>色は生成時のままです。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>暖かさ</translation>
    </message>
</context>
<context>
    <name>ClipTime</name>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>A picture that stands still has no speed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>静止画には速度がありません。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Copied bit for bit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ビット単位でコピー</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズ</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Freeze for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズの長さ</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>In – out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン – アウト</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>It holds one picture; change where it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1枚の画像を表示しています。終わりの位置を変更してください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>No clip selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップが選択されていません</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アウト</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッド</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再エンコード: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Remove from film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品から削除</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Several clips are selected; each has its own place in its take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>複数のクリップが選択されています。それぞれテイク内の位置が異なります。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{copied} s copied, {made} s re-encoded: {reasons}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{copied}秒はコピー、{made}秒は再エンコード: {reasons}</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_time.py"/>
        <source>{length} at {start}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{start}から{length}</translation>
    </message>
</context>
<context>
    <name>ClipTransition</name>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>A cut has no length; choose a transition.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カットには長さがありません。トランジションを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Cut to {length} s: the clips beside it leave no more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}秒に短縮しました。隣のクリップにはこれ以上の余裕がありません。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Kind</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>The clips are too short for it; it is a cut.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップが短すぎるため、カットになります。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジション</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップへのトランジション</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Transition length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジションの長さ</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>CollectSheet</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>All takes, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのテイク、{size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As a folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーとして</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>As one zip file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1つのZIPファイルとして</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Choose a place…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>場所を選択…</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を収集</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Everything the film needs is copied to one place: it opens there, on any computer with Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に必要なものをすべて1か所にコピーします。Takewrightがあればどのコンピューターでも開けます。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Exports and earlier versions are not collected. A report says it all.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出したファイルと以前のバージョンは収集しません。詳細はレポートに記載します。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Files that are missing and cannot be collected: {n}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからず収集できないファイル: {n}件。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Only the takes in the film, {size}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品内のテイクのみ、{size}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Takes that stay behind: {n} ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>含めないテイク: {n}件（{size}）。</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Command</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>no keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>CommandView</name>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/table.py"/>
        <source>Commands and their keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンドとそのキー</translation>
    </message>
</context>
<context>
    <name>Commanding</name>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Done again: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>やり直しました: {what}</translation>
    </message>
    <message>
        <location filename="../ui/commanding.py"/>
        <source>Undone: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻しました: {what}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Aspect ratio</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Frames per second</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームレート</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Nothing is different in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトに違いはありません。</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the first prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1つ目のプロンプトのみ: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Only in the second prompt: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2つ目のプロンプトのみ: {words}</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解像度</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>imported</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness is measured…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ラウドネスを測定中…</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>loudness not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ラウドネス不明</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声なし</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../ui/compare/words.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード{seed}</translation>
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
        <translation>{name}: {value}（違いあり）</translation>
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
        <translation>{seconds}秒</translation>
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
        <translation>1 / 2選択 · Space両方を再生 · ← → コマ送り · Wワイプ · X入れ替え</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを比較</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Compare takes · scene {number}, {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを比較 · シーン{number}、{title}</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでに作品に入っています。</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Its scene was removed; put it into the film from Unclaimed takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンが削除されています。「未使用テイク」から作品に入れてください。</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずタイムラインでクリップを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Swap sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左右を入れ替え</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左のテイク</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Take on the right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>右のテイク</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したクリップはすでにこのテイクです。</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップだけにテイク{number}を使う</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}を作品に使う</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the left one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左を使う</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>Use the right one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>右を使う</translation>
    </message>
    <message>
        <location filename="../ui/compare/window.py"/>
        <source>{take} ★ in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{take} ★ 作品内</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>Completions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>入力候補</translation>
    </message>
    <message>
        <location filename="../ui/writing/popup.py"/>
        <source>{label}, {place} of {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{label}、{count}件中{place}件目</translation>
    </message>
</context>
<context>
    <name>CutActions</name>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジションを削除</translation>
    </message>
    <message>
        <location filename="../ui/cut_actions.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのミュートを解除</translation>
    </message>
</context>
<context>
    <name>CutDesk</name>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずタイムラインでクリップを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The film begins with this clip; nothing leads into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのクリップから始まるため、前につなぐものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is at the edge of the clip; put it inside.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドがクリップの端にあります。内側に置いてください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>The playhead is on no clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドの位置にクリップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>There is no sound in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声が含まれていません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはまだテイクがありません。まず生成してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このトラックはロックされています。</translation>
    </message>
</context>
<context>
    <name>CutFiles</name>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add a voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションを追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽を追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Choose a watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしを選択</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Export captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を書き出し</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を読み込み</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../ui/cut/files.py"/>
        <source>Sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>CutFrames</name>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここから作品が始まります</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>The film ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここで作品が終わります</translation>
    </message>
    <message>
        <location filename="../ui/timeline/cut_frames.py"/>
        <source>{title} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}にはまだテイクがありません</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Defaults for new scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいシーンの既定値</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look for new models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいモデルと価格を確認</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Models and prices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルと価格</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1シーンの秒数</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <location filename="../ui/desk_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../ui/dialogs.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../ui/casting/difference.py"/>
        <source>What would change</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変わる点</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <location filename="../ui/director.py"/>
        <source>Generate them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成する</translation>
    </message>
    <message>
        <location filename="../ui/director.py"/>
        <source>This is the simulator: it makes real clips and costs nothing. The scenes wait.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これはシミュレーターです。本物のクリップを作り、費用はかかりません。シーンが待っています。</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel}を閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Dock {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel}をドッキング</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float or close {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel}を切り離すか閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dock_title.py"/>
        <source>Float {panel}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{panel}を切り離す</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As in the film: nothing is lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のまま: 何も失われません</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As joined: nothing is encoded twice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>結合したまま: 二重にエンコードしません</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品と同じ</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>As the film · {rate} fps</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品と同じ · {rate} fps</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Black bars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>黒帯</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Blurred fill: all of the picture is seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ぼかしで埋める: 画像全体が見えます</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Crop: the sides are cut off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クロップ: 両端が切り取られます</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Data rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>データレート</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Quality (CRF)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>品質（CRF）</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The first frame of every scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>各シーンの最初のフレーム</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>The frame at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドのフレーム</translation>
    </message>
    <message>
        <location filename="../ui/exporting/choices.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>標準</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose the folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Export film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を書き出し</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>File name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {count} files?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}個のファイルを置き換えますか？</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Replace {name}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を置き換えますか？</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The file needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>The range ends before it begins; set its end later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>範囲の終わりが始まりより前にあります。終わりを後ろにしてください。</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>Where to export to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し先</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} and others are in {folder} already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}などがすでに{folder}にあります。</translation>
    </message>
    <message>
        <location filename="../ui/export_dialog.py"/>
        <source>{name} is in {folder} already. It stays until the new one is whole.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はすでに{folder}にあります。新しいファイルが完成するまで残ります。</translation>
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
        <translation>一部分</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映像のデータレート</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Data rate of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のデータレート</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Encoding</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンコード</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームレート</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>From, to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開始、終了</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>In two passes: the film is looked at once before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2パス: 事前に作品を一度解析します。</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Lower is better and larger.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>小さいほど高品質でサイズが大きくなります。</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Only from in to out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点からアウト点までのみ</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Range</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Software: best quality</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ソフトウェア: 最高品質</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>To</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Where its shape is another</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>形が異なる場合</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体</translation>
    </message>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source>{maker} graphics card: fastest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{maker}のグラフィックカード: 最速</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <location filename="../ui/exports.py"/>
        <source>An export is not written yet. It ends with Takewright, and leaves nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ書き込みが終わっていない書き出しがあります。Takewrightを閉じると中止され、何も残りません。</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exporting {name} · {percent}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き出し中 · {percent}</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Exports…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し一覧…</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Go on exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出しを続ける</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop and close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>Stop exporting?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出しを中止しますか？</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} exports are not written yet. They end with Takewright, and leave nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件の書き出しがまだ終わっていません。Takewrightを閉じると中止され、何も残りません。</translation>
    </message>
    <message>
        <location filename="../ui/exports.py"/>
        <source>{count} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ほか{count}件</translation>
    </message>
</context>
<context>
    <name>ExportsSheet</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Clear what has ended</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終わったものを消去</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing exported yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ書き出しはありません</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Nothing has ended yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ終わったものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>What you export is listed here until Takewright is closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出したものは、Takewrightを閉じるまでここに表示されます。</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>What</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Where</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Add to the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に追加</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Browse versions…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョンを見る…</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Clips, pictures and sounds ({patterns})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ・画像・音声 ({patterns})</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Close without saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Keep it open</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open a film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を開く</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open as saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存時のまま開く</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Open the last good version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後の正常なバージョンを開く</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>編集を復元</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover edits of {time}?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time}の編集を復元しますか？</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Takewright ended before the last edits of “{film}” were saved. They can be put back, and undone again. If you open the film as it was saved, they are kept under Earlier versions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品「{film}」の最後の編集が保存される前にTakewrightが終了しました。編集は復元でき、復元後に元に戻すこともできます。保存時のまま開く場合、編集は「以前のバージョン」に残ります。</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>The film cannot be saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を保存できません</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>This film is damaged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この作品は破損しています</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Untitled film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>無題の作品</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but a version of {time} can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」を読み取れませんが、{time}のバージョンは読み取れます。破損したファイルは隣に残しています。</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>“{film}” cannot be read, but an earlier version of it can. The damaged file is kept beside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」を読み取れませんが、以前のバージョンは読み取れます。破損したファイルは隣に残しています。</translation>
    </message>
</context>
<context>
    <name>FilmCopies</name>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>A copy is being made; wait for it or cancel it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーを作成中です。終わるまで待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Called off; nothing was left behind.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>中止しました。何も残っていません。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collect the film to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の収集先</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Collecting “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」を収集中</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Copying “{film}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」をコピー中</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Film folder (*{suffix})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品フォルダー (*{suffix})</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Missing files are not in it: {n}; the report names them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからないファイル{n}件は含まれていません。名前はレポートにあります。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Save the film as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を別名で保存</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now. What is being made (takes: {n}) goes to “{film}”, which ordered it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在は「{copy}」で作業しています。生成中のもの（テイク: {n}件）は、注文元の「{film}」に入ります。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>You work in “{copy}” now; “{film}” is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在は「{copy}」で作業しています。「{film}」は元のままです。</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>Zip file (*.zip)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ZIPファイル (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{film} collected{ending}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{film}収集{ending}</translation>
    </message>
    <message>
        <location filename="../ui/film_copies.py"/>
        <source>{name} is written: {size} in {n} files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き込みました: {n}個のファイル、{size}。</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>隅</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Corner of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしの位置（隅）</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>No watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしなし</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Opacity of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしの不透明度</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Pictures of another shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>形の異なる画像</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしを削除</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Shapes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>形</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かし</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Width of the watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしの幅</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>A sentence becomes an outline you can edit before anything is generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一文から構成案を作ります。生成の前に編集できます。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Add a key…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Drop clips or a script anywhere to begin</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップや台本をドロップして始められます</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Five scenes on the built-in simulator. No key, no cost, two minutes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>内蔵シミュレーターで5つのシーン。キー不要、費用なし、2分ほど。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Kept in this computer’s keyring. Tested against your balance, never stored in a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのキーリングに保管します。残高照会で確認し、ファイルには保存しません。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Look at the prompts that you kept, import and export them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存したプロンプトを見る、読み込む、書き出す</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Make a film, scene by scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンごとに作品を作る。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>New film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新規作品</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー未設定 · シミュレーター使用可</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Open a film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を開く…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Prompt library…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトライブラリ…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Recent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最近の項目</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start from an empty film and your own words or clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>空の作品から、自分の言葉やクリップで始めます。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Start the demo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>デモを開始</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマからストーリー</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Try the demo film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>デモ作品を試す</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Use your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自分のキーを使う</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを書く</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマを書く…</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>Write what you want to see, choose the best takes, cut them together. You see every price before you pay it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見たいものを書き、最良のテイクを選び、つないで仕上げます。価格は支払う前にすべて表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../ui/first_run.py"/>
        <source>yesterday</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンとのリンクを解除</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンとのリンクを解除</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as a reference of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをシーン{number}の参照に使う</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the first of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをシーン{number}の最初のフレームに使う</translation>
    </message>
    <message>
        <location filename="../ui/references/actions.py"/>
        <source>Use frame as the last of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをシーン{number}の最後のフレームに使う</translation>
    </message>
</context>
<context>
    <name>FrameDesk</name>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>A gap is between two clips; the film has only one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すき間は2つのクリップの間にできます。この作品にはクリップが1つしかありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選ぶか、追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にタイムラインでクリップを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The next scene starts on this clip's last frame already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンはすでにこのクリップの最後のフレームから始まります。</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no clip of the film here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤーのこの位置には作品のクリップが表示されていません。</translation>
    </message>
    <message>
        <location filename="../ui/references/desk.py"/>
        <source>The player shows no frame of a take here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤーのこの位置にはテイクのフレームが表示されていません。</translation>
    </message>
</context>
<context>
    <name>FrameMenu</name>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap after it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後のすき間を埋める…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Fill the gap before it…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のすき間を埋める…</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Last frame to the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームを次のシーンへ</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Of another scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別のシーンの</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film begins with this clip; there is no gap before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのクリップから始まるため、前にすき間はありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>The film ends with this clip; there is no gap after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのクリップで終わるため、後にすき間はありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use its last frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームの使い方</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use the frame at the playhead as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッド位置のフレームの使い方</translation>
    </message>
    <message>
        <location filename="../ui/references/frame_menu.py"/>
        <source>Use this frame as</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このフレームの使い方</translation>
    </message>
</context>
<context>
    <name>FrameSlot</name>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>End on the first frame of the next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンの最初のフレームで終える</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>Start on the last frame of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンの最後のフレームから始める</translation>
    </message>
    <message>
        <location filename="../ui/references/slot.py"/>
        <source>{use}: none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{use}: なし</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>A service that still makes clips on the wire that Sora had (/v1/videos). The models that it lists stand beside those of kie.ai; each clip is made and paid where its model lives, and your caps count both.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Soraが使っていた通信方式（/v1/videos）で今もクリップを作成するサービスです。そこに載っているモデルはkie.aiのモデルと並んで表示されます。各クリップの作成と支払いはそのモデルがあるサービスで行われ、上限額には両方が算入されます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Enter the gateway's address first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にゲートウェイのアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Forget this gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このゲートウェイを消去</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのアドレス</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Gateway key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのキー</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>そのキー</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Its key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーはこのアドレスにだけ送られ、ほかには送られません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>Test asks for the list of your videos there and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テストでは、そのサービスにあるあなたの動画の一覧を要求します。料金はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_gateway.py"/>
        <source>There is no gateway to forget.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>消去するゲートウェイがありません。</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Balance by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高の自然変動</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Dollars</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ドル</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未確定</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>模擬マネー</translation>
    </message>
    <message>
        <location filename="../ui/spending/groups.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Action</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アクション</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Lines over the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像の上の線</translation>
    </message>
    <message>
        <location filename="../ui/playing/guides.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../ui/header.py"/>
        <source>Asking for the balance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高を照会中</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Balance unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高不明</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Choose what to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成するものを選択</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Film menu</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品メニュー</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを生成</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Generate {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を生成</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>No key yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー未設定</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Service not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Shows what was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出を表示</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story from a topic…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマからストーリー…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>Story…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリー…</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>no scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンなし</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>{name} connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} 接続済み</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· edited</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· 編集済み</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· not saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· 未保存</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· 保存済み</translation>
    </message>
    <message>
        <location filename="../ui/header.py"/>
        <source>· saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>· 保存中</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Beginning</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初の状態</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Steps, oldest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>手順（古い順）</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Takes that arrived stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>届いたテイクは残ります。</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>The film is here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の現在位置</translation>
    </message>
    <message>
        <location filename="../ui/history_list.py"/>
        <source>Undone; a click brings it back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻した操作です。クリックでやり直せます</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Panels of the inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>インスペクターのパネル</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/cut/inspector.py"/>
        <source>Sound &amp;&amp; titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声とタイトル</translation>
    </message>
</context>
<context>
    <name>JobBrief</name>
    <message>
        <location filename="../ui/job_brief.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>JobDesk</name>
    <message>
        <location filename="../ui/queue_desk.py"/>
        <source>Room for details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細の表示領域</translation>
    </message>
</context>
<context>
    <name>JobDetail</name>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Close the details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Copy for support</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details of {job}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{job}の詳細</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>Details, scrolled with the arrows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細（矢印キーでスクロール）</translation>
    </message>
    <message>
        <location filename="../ui/job_detail.py"/>
        <source>The list of paid jobs is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支払い済みジョブの一覧を読み込んでいます。</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Copy the task’s id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスクIDをコピー</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>File</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスク</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>Turn</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>順番</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明な価格</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>a price that is not known promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明の予約あり</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先頭グループ</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>among the last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>末尾グループ</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>none yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>nothing yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性 {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>perhaps {usd} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>さらに{usd}の可能性</translation>
    </message>
    <message>
        <location filename="../ui/job_facts.py"/>
        <source>{usd} promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>予約済み {usd}</translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Answer lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われました</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Balance compared</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高を照合</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Download begun again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ダウンロードを再開</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追跡を終了</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>到着</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Looked at again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Made, download begun</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成、ダウンロード開始</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>No longer waited for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機を終了</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Not taken, waits again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>受け付けられず再待機</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Ordered again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再注文</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Sent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Taken by the provider</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供元が受付</translation>
    </message>
    <message>
        <location filename="../ui/job_story.py"/>
        <source>Tried again, {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再試行{count}/{most}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <location filename="../ui/queue_rows.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · テイク{number}</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../ui/queue_view.py"/>
        <source>Jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Add a key in the settings, or use the simulator (menu Scene).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定でキーを追加するか、シミュレーターを使ってください（「シーン」メニュー）。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Another Takewright on this computer waits for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターの別のTakewrightが待っています。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Download again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Forget</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追跡を終了</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>続行</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Hold</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It failed for free through no fault of the scene, and is sent anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンが原因ではない失敗で、課金はありません。再送信されます。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It is made from a frame of “{scene}”, which comes first; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先に作られる「{scene}」のフレームから作成されます。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It never became known whether it was taken; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>受け付けられたかどうかは分からないままです。課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>It waits in another Takewright on this computer; nothing was sent yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターの別のTakewrightで待機中です。まだ何も送信していません。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Look again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再確認</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>No longer waited for; the provider may still finish and charge it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機を終了しました。提供元が完成させて課金する可能性があります。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Nothing was sent yet; cancelling is free.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ何も送信していません。キャンセルは無料です。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Stop waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再送信</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Taking longer than usual; it is asked about until it ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>通常より時間がかかっています。終わるまで確認を続けます。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップが届きました。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The clip is made and paid; it is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップは完成し、支払い済みです。取得しています。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The provider is making it; that usually takes {usual}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供元が生成しています。通常は{usual}かかります。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>The request is sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リクエストを送信しました。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金済み {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>charged, price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金済み、価格不明</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取得中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>forgotten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追跡終了</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>generating for {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed}生成中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>in {count} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>あと{count}秒</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>its price rose</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格が上がりました</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>left, {charged}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機終了、{charged}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>longer than usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>通常より長い</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>next</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金なし</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>outcome not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>結果不明</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>perhaps charged {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性 {usd}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>sending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>tried again {count} of {most}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再試行{count}/{most}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits elsewhere</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別の場所で待機中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>waits for “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{scene}」を待機中</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}nd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}番目</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}rd</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}番目</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}st</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}番目</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{0}th</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}番目</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{job} is ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{job}が完成しました。</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{place} in line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>順番は{place}</translation>
    </message>
    <message>
        <location filename="../ui/job_words.py"/>
        <source>{scene}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}、テイク{number}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Click here and press the new keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここをクリックして新しいキーを押してください</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>New keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/key_field.py"/>
        <source>Press the new keys; Esc leaves</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいキーを押してください（Escで中止）</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーは保存されています</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>APIキー</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Clips are made by kie.ai on your account. Make a key on its API keys page and paste it here; Test asks for your balance and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップはkie.aiでお使いのアカウントにより作られます。APIキーのページでキーを作り、ここに貼り付けてください。「テスト」は残高を照会するだけで、費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずキーを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Paste your key here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーをここに貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを保存</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを保存しました。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターからキーを削除しました。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service accepts the key; it tells no balance.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはキーを受け付けましたが、残高は通知されません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>The service is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスに照会しています。少々お待ちください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除するキーはありません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>Your key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット ≈ {usd}</translation>
    </message>
    <message>
        <location filename="../ui/settings_key.py"/>
        <source>{variable} is set, and it comes before a stored key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{variable}が設定されており、保存されたキーより優先されます。</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command in the list first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず一覧でコマンドを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Choose a command to change its keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを変更するコマンドを選択してください</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Clear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>消去</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has no keys.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーが割り当てられていません。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has the keys of the preset already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにプリセットのキーです。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>It has these keys already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにこのキーです。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Reset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>Take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>こちらに移す</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} is used by “{command}”. Take it from there?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys}は「{command}」で使われています。こちらに移しますか？</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys}を「{command}」に割り当てました。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/editor.py"/>
        <source>{keys} now does “{command}”; in its own panel the key does “{other}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{keys}を「{command}」に割り当てました。専用パネルではこのキーは「{other}」として働きます。</translation>
    </message>
</context>
<context>
    <name>LargeReference</name>
    <message>
        <location filename="../ui/references/large.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LazyPictures</name>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>{name} is missing; Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}が見つかりません。「再リンク」で探せます。</translation>
    </message>
</context>
<context>
    <name>LeftDock</name>
    <message>
        <location filename="../ui/left_dock.py"/>
        <source>Panels of the film's material</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の素材のパネル</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Any time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose the order</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>並び順を選択</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Choose what is listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示するものを選択</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Dearest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格の高い順</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Import</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Imports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>In the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品内</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Its file is missing: Relink finds it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルが見つかりません。「再リンク」で探せます。</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Large tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>大きいタイル</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 30 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>過去30日</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Last 7 days</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>過去7日</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Listed: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Longest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長い順</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作成日</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからない</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Newest</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品外</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リスト</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Rows or tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リストまたはタイル</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Small tiles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>小さいタイル</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Sorted by: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>並び順: {what}</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <location filename="../ui/library/filters.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>in film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品内</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからない</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い</translation>
    </message>
    <message>
        <location filename="../ui/library/words.py"/>
        <source>{title} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · テイク{number}</translation>
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
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../ui/library/desk.py"/>
        <source>Look for missing files in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからないファイルを探す場所</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>A sound is removed where it lies on the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声は、タイムライン上で削除します。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one entry for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目を1つ選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose one take for this.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを1つ選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Choose two takes to compare them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>比較するテイクを2つ選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Compare</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはすでにこのテイクです。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Its scene was removed; put it into the film to bring the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンが削除されています。作品に入れるとシーンが戻ります。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Only takes can be put into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に入れられるのはテイクだけです。</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に入れる</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再リンク…</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <location filename="../ui/library/menu.py"/>
        <source>Use in its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンで使う</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Add files…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Every take that is made for the film is listed here, and every clip, picture and sound that you drop on the window.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この作品のために生成したテイクと、ウィンドウにドロップしたクリップ・画像・音声がすべてここに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>No take or import has all of these words and stands as chosen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらの語をすべて含み、条件に合うテイクや素材はありません。</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Nothing to choose from yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ選べるものがありません</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再リンク…</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Search the library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Show everything</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>Title, prompt or file name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル、プロンプト、ファイル名</translation>
    </message>
    <message>
        <location filename="../ui/library/panel.py"/>
        <source>{found} of {whole}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{whole}件中{found}件</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../ui/library/view.py"/>
        <source>Takes, pictures and sounds of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のテイク、画像、音声</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>All charges up to this line, refunds taken off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この行までの全課金額（返金を除く）</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>累計</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>In doubt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未確定</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Quoted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見積もり</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Scene · take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン · テイク</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Task</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスク</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The price that was told before it was spent</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出前に提示された価格</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>The service's own number: what its list and its support go by</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス側の番号。サービスの一覧やサポートではこの番号を使います</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>Time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What happened</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What may have been charged: nobody knows yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金された可能性がある額。まだ誰にも分かりません</translation>
    </message>
    <message>
        <location filename="../ui/spending/lines.py"/>
        <source>What the service took, or gave back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが引いた、または返した額</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>As the system</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Choose…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Dark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Films that are already there stay where they are.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>既存の作品は今の場所に残ります。</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>It is the usual folder already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでに既定のフォルダーです。</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Motion</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>動き</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>New films are kept in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しい作品の保存先</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Reduced: things are there at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>控えめ: すぐに表示</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>System language</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>システムの言語</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Takewright speaks it when it is started again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次にTakewrightを起動したときに切り替わります。</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Theme</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Things glide</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>滑らかに動く</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>既定のフォルダーを使う</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Where new films are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しい作品の保存先</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <location filename="../ui/looking.py"/>
        <source>As they were when this Takewright was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このTakewrightが作られた時点のものです。</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>置き換え先を選択…</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>It is looking: a request a second, as the service asks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>確認中です。サービスの求めに従い、1秒に1件ずつ要求しています。</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Prices are those of its table ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格はサービスの料金表（{date}）によるものです。</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>Takewright is still connecting to the service.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightはまだサービスに接続中です。</translation>
    </message>
    <message>
        <location filename="../ui/looking.py"/>
        <source>The service lists {models} ({date}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスの一覧にあるもの: {models}（{date}）。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Inspector</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>インスペクター</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/main_window.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <location filename="../ui/mark_actions.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーに名前を付ける</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No in or out point is set.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点もアウト点も設定されていません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker comes before the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドより前にマーカーはありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker follows the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドより後にマーカーはありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>No marker is at the playhead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドの位置にマーカーはありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There are no markers.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーはありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/marks_desk.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はまだありません。</translation>
    </message>
</context>
<context>
    <name>MarkerName</name>
    <message>
        <location filename="../ui/timeline/marker_name.py"/>
        <source>Name of the marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーの名前</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャスト</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Clip · in the timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ · タイムライン内</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Comparing takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの比較</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Edit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>History</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>No film was open yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ開いた作品はありません。</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Panels</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>パネル</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Play · in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生 · プレーヤー内</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Queue · in the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キュー · キュー内</translation>
    </message>
    <message>
        <location filename="../ui/film_menu.py"/>
        <source>Recent films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最近使った作品</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Scene · in the scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン · シーン一覧内</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Story outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーの構成案</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>Take · in the takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク · テイク内</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/words.py"/>
        <source>View</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>MixSection</name>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bring all clips to one loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのクリップのラウドネスをそろえる</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Ducking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ダッキング</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>How far music steps back while somebody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>話し声があるとき音楽をどれだけ下げるか</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Loudness of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のラウドネス</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミックス</translation>
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
        <translation>アスペクト比</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Choose a model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Landscape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>横長</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Portrait</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>縦長</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Seconds per scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1シーンの秒数</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>Square</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{model} starts from a picture; give the scene a first frame to choose it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は画像から始まります。選ぶにはシーンに最初のフレームを設定してください。</translation>
    </message>
    <message>
        <location filename="../ui/model_choice.py"/>
        <source>{title} · unverified</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title} · 未検証</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../ui/moments.py"/>
        <source>{day}, {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>MoreTile</name>
    <message>
        <location filename="../ui/take_tiles.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクをもう1つ生成</translation>
    </message>
</context>
<context>
    <name>NameFixes</name>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Add “{name}” to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」をキャストに追加</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Take the braces off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>波かっこを外す</translation>
    </message>
    <message>
        <location filename="../ui/writing/name_fixes.py"/>
        <source>Write {instead}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{instead}と書く</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>A film needs a name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品名を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Film name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品名</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../ui/controls/panels.py"/>
        <source>Dismiss</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金済み</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>held for you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>確認のため保留</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金なし</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>not downloaded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未ダウンロード</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>of unknown outcome</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>結果不明</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <location filename="../ui/notices/words.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>A report is a text file for whoever helps you: versions, settings, the last jobs and the logs. Your key is not in it, and it is sent nowhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートは、サポートする人に渡すテキストファイルです。バージョン、設定、最近のジョブ、ログが入ります。キーは含まれず、どこにも送信されません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Only while another window is in front, and once for all takes of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別のウィンドウが前面にあるときだけ、すべてのテイクについて一度だけ。</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Play a sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>Show a notification</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>通知を表示</translation>
    </message>
    <message>
        <location filename="../ui/settings_notices.py"/>
        <source>When a batch ends</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成が終わったとき</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every other scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ほかのシーンにはすべてテイクがあるか、生成中です。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Every scene has a take, or one is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンにテイクがあるか、生成中です。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Missing, stale and failed scenes, one take each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未生成・古い・失敗したシーン、テイク1つずつ</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No key yet · simulator ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー未設定 · シミュレーター使用可</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの生成後に変更されたシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene has a take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのあるシーンはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>No scene's last try ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>直近の試行がテイクなしで終わったシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing is missing, stale or failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未生成・古い・失敗したシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to redo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Nothing to undo.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Redo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>やり直す: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that changed after their take was made; the takes they have are kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの生成後に変更されたシーン。今あるテイクは残ります</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes that have no take and none on its way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクがなく、生成中でもないシーン</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Scenes whose last try ended without a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>直近の試行がテイクなしで終わったシーン</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Undo: {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻す: {what}</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>Write a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずシーンを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/offers.py"/>
        <source>{name} · {credits} credits ≈ {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name} · {credits}クレジット ≈ {usd}</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>Transition from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンからのトランジション</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>What is said, a line each</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>セリフ（1行に1つ）</translation>
    </message>
    <message>
        <location filename="../ui/story/delegate.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カット</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>, changed by hand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>、手動で変更</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Actions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャスト</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Changed by hand; kept when you write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>手動で変更済み。書き直しても保持されます</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>No.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストなし</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Nobody speaks</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>セリフなし</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>セリフ</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジション</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again by {price}; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}を書き直す: {price}。ほかの操作はメニューキーで開きます</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write scene {number} again; the menu key opens what else there is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}を書き直す。ほかの操作はメニューキーで開きます</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>Write this scene again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンを書き直す</translation>
    </message>
    <message>
        <location filename="../ui/story/model.py"/>
        <source>cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カット</translation>
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
        <translation>最初のシーンです。</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のシーンです。</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>It was not changed by hand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>手動では変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取り消されたものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
    <message>
        <location filename="../ui/story/table.py"/>
        <source>Scenes of the outline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>構成案のシーン</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <location filename="../ui/own_keys.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>OwnTakes</name>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>This clip shows take {number} for itself alone, whatever its scene shows; its menu gives it the scene's take again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップは、シーンのテイクに関係なくテイク{number}だけを表示します。メニューからシーンのテイクに戻せます。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/own_takes.py"/>
        <source>own take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>専用テイク{number}</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Difference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>How the pictures stand</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像の並べ方</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>One frame forward</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Pause both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両方を一時停止</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Play both</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両方を再生</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Position in both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両テイクの再生位置</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Repeat</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リピート</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Side by side</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>並べて表示</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声オフ</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Sound: {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声: {take}</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプ</translation>
    </message>
    <message>
        <location filename="../ui/compare/bar.py"/>
        <source>Wipe: drag its line, or Alt with the arrows (W)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプ: 線をドラッグ、またはAlt＋矢印キー（W）</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <location filename="../ui/compare/details.py"/>
        <source>What is different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>相違点</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <location filename="../ui/compare/view.py"/>
        <source>Pictures of both takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両テイクの画像</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Find a command or a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンドまたはシーンを検索</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>該当するものがありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What do you want to do?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <location filename="../ui/palette/popup.py"/>
        <source>What fits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <location filename="../ui/palette/desk.py"/>
        <source>Go to scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンへ移動</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Each time the scene is generated, what it asked for is kept here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを生成するたびに、その内容がここに残ります。</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Earlier prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>No earlier prompts yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のプロンプトはまだありません</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Restore prompt and settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトと設定を復元</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信内容: {words}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>The scene asks for just this now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはすでにこの内容です。</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>There is no earlier prompt to restore.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>復元できる以前のプロンプトはありません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧の幅</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>not known whether it was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成されたかどうか不明</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>takes {numbers}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{numbers}</translation>
    </message>
    <message>
        <location filename="../ui/writing/past_sheet.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../ui/stage.py"/>
        <source>Picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Length of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}の長さ</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Start of the {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}の開始</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>Starts at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開始位置</translation>
    </message>
    <message>
        <location filename="../ui/cut/items.py"/>
        <source>for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>State</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being fetched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取得中</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>not ordered</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未注文</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>taken back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>waits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/batch/rows.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <location filename="../ui/playback.py"/>
        <source>No picture of {name} arrives: this computer cannot decode it, or a system library of Qt Multimedia is missing (on Debian: libxrandr2, libpulse0).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の映像が届きません。このコンピューターでデコードできないか、Qt Multimediaのシステムライブラリがありません（Debianではlibxrandr2、libpulse0）。</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be opened: it was moved or removed. Put it back into {folder}, or generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を開けません。移動または削除されました。{folder}に戻すか、テイクをもう1つ生成してください。</translation>
    </message>
    <message>
        <location filename="../ui/playback.py"/>
        <source>{name} cannot be played ({words}). Generate another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を再生できません（{words}）。テイクをもう1つ生成してください。</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <location filename="../ui/player.py"/>
        <source>Nothing to play yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ再生するものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>Player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <location filename="../ui/player.py"/>
        <source>The film is being made ready.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を準備しています。</translation>
    </message>
</context>
<context>
    <name>PlayingActions</name>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>In and out points are of the whole film; watch that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点・アウト点は作品全体のものです。作品全体を表示してください。</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Mark an in or out point on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずタイムラインでイン点またはアウト点を設定してください。</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../ui/playing_actions.py"/>
        <source>Those apps fill upright screens (9:16), and this picture is not upright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>それらのアプリは縦長の画面（9:16）に表示しますが、この画像は縦長ではありません。</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <location filename="../ui/batch/posters.py"/>
        <source>Takes of the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成のテイク</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <location filename="../ui/exporting/preset_list.py"/>
        <source>Presets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy in H.264 is played: the player cannot show {name} itself. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>H.264のコピーを再生しています。プレーヤーは{name}を直接表示できません。作品は元のファイルから作られます。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>A copy {width} pixels wide is played, so that {name} runs smoothly. The film is made from the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を滑らかに再生するため、幅{width}ピクセルのコピーを再生しています。作品は元のファイルから作られます。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Add a scene, or begin with a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加するか、テーマからストーリーを始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film: making {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を結合中: {what}を作成しています</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Joining the film…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を結合中…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の再生用コピーを作成中…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>No scene has a take yet. Generate one and it plays here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのあるシーンはまだありません。生成するとここで再生されます。</translation>
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
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../ui/controls/buttons.py"/>
        <source>rest not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残りは不明</translation>
    </message>
</context>
<context>
    <name>PromptDesk</name>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選ぶか、追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Export prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを書き出し</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Import prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを読み込み</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト (*.json *.csv *.tsv *.md *.markdown *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Prompts.json</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト.json</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Remove prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを削除</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンにはまだプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>Your library has all of them already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてライブラリにすでにあります。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} are written to {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を{name}に書き出しました。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” is kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」を保存しました。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/desk.py"/>
        <source>“{title}” will be removed from your library. This cannot be undone.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」をライブラリから削除します。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>PromptDetail</name>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>A note for yourself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Asks for: {names}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>使用時に入力: {names}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にプロンプトを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Keep in my library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイライブラリに保存</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Note</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Nothing is changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Save</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags, with commas between</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タグ（カンマ区切り）</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Tags: portrait, rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タグ: ポートレート, 雨</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>The prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>There are no words in this prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このプロンプトには言葉がありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>Title: its first words if left empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル: 空欄の場合は最初の言葉</translation>
    </message>
    <message>
        <location filename="../ui/prompts/detail.py"/>
        <source>What is seen and heard; {example} is asked for when it is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見えるものと聞こえるもの。{example}は使用時に入力を求められます。</translation>
    </message>
</context>
<context>
    <name>PromptLibrary</name>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>Sent as: {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信内容: {words}</translation>
    </message>
    <message>
        <location filename="../ui/prompts/entries.py"/>
        <source>not used yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>PromptLibrarySheet</name>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>All tags</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Asked before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前に使用</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Choose a prompt first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にプロンプトを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Everything that is generated, in any film, is listed here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どの作品でも、生成したものはすべてここに一覧表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Insert at the cursor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カーソル位置に挿入</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Keep a prompt that worked, or import a list of prompts.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>うまくいったプロンプトを保存するか、プロンプトの一覧を読み込んでください。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>My prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マイプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Nothing has all of these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらの言葉をすべて含むものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Only prompts of your own can be removed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除できるのは自分のプロンプトだけです。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Phrases</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレーズ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Remove…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを置き換え</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Search prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Tag</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレーズはありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>There are no prompts of your own yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自分のプロンプトはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Where prompts come from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの出所</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Width of the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧の幅</translation>
    </message>
    <message>
        <location filename="../ui/prompts/sheet.py"/>
        <source>Words, tags, films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>言葉、タグ、作品</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Apply to all…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてに適用…</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずシーンを選択するか追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Earlier prompts of this scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンの以前のプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Every scene has these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンがすでにこの設定です。</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Give other scenes this model, aspect ratio, length or resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ほかのシーンにもこのモデル・アスペクト比・長さ・解像度を適用</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Prompt library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのタイトル</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはこれだけです。</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>What is seen and heard: who, where, light, camera, sound. {brace} names the cast, / offers phrases.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見えるもの、聞こえるもの: 人物、場所、光、カメラ、音。{brace}でキャストを指定、/ で表現の候補。</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>With the words of the cast this is sent:
{words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの文言を入れて、次の内容を送信します:
{words}</translation>
    </message>
    <message>
        <location filename="../ui/prompt_panel.py"/>
        <source>{length} of {limit} characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}/{limit}文字</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <location filename="../ui/batch/sheet.py"/>
        <source>Batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成</translation>
    </message>
    <message>
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Choose takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを選択</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Each charge and refund will stand here with its scene, model, price and the service's task id, to be compared with the bill. What a click costs is on its button before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金と返金がそれぞれ、シーン、モデル、価格、サービスのタスクIDとともにここに表示され、請求書と照合できます。クリックの費用は、事前にボタンに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Nothing was spent yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ支出はありません</translation>
    </message>
    <message>
        <location filename="../ui/sheets.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品名を変更</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用テイク</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../ui/questions.py"/>
        <source>It is not known whether the first request was taken. If it was, this charges a second time{price}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のリクエストが受け付けられたかどうか分かりません。受け付けられていた場合、再送信すると二重に課金されます{price}。</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再送信</translation>
    </message>
    <message>
        <location filename="../ui/questions.py"/>
        <source>Submit again?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再送信しますか？</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>続行</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>More about the queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キューのその他の操作</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>Pause: send nothing new</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時停止: 新しく送信しない</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>perhaps {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性 {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>promised {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>予約 {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>spent {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出 {usd}</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} held</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件保留</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件実行中</translation>
    </message>
    <message>
        <location filename="../ui/queue_head.py"/>
        <source>{count} waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件待機中</translation>
    </message>
</context>
<context>
    <name>QueueMenu</name>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Cancel {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件をキャンセル</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>First</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先頭</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Go on with {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を続行</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hide what is done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完了したものを隠す</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Hold {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を保留</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Last</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>末尾</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Nothing has failed for free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金なしで失敗したものはありません</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Only from sight; nothing is ever deleted from the list of paid jobs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示から外すだけです。支払い済みジョブの一覧からは何も削除されません。</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try again what failed for free: {count} · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金なしで失敗したものを再試行: {count}件 · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Try {count} again · {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}件を再試行 · {price}</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>Usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../ui/queue_menu.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Details</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>続行</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>No job of this kind is here now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この種類のジョブは今ありません。</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Nothing is being made. Takes appear here with their time and price.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中のものはありません。テイクは時間と価格とともにここに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/queue_panel.py"/>
        <source>Queue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>QueueTabs</name>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Needs you</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Running</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Show the jobs of all films; {count} are open in others.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての作品のジョブを表示。ほかの作品に{count}件の進行中ジョブがあります。</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/queue_tabs.py"/>
        <source>Which jobs are shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示するジョブ</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>Price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1クリップ{credits}クレジット</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{credits} credits/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット/秒</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd} a clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1クリップ{usd}</translation>
    </message>
    <message>
        <location filename="../ui/rate_words.py"/>
        <source>{usd}/s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{usd}/秒</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Columns</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>行をコピー</translation>
    </message>
    <message>
        <location filename="../ui/spending/table.py"/>
        <source>Copy task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスクIDをコピー</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Not found now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今は見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>Take it off the list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <location filename="../ui/recent_tile.py"/>
        <source>{path} is not there. It was moved or deleted, or its drive is away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}がありません。移動または削除されたか、ドライブが接続されていません。</translation>
    </message>
</context>
<context>
    <name>ReferenceLine</name>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Add a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照を追加</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>Reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../ui/references/line.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選ぶか、追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop a picture, or link scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像をドロップするか、シーン{number}をリンク</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Drop or paste a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像をドロップまたは貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>End on the first frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}の最初のフレームで終える</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>It is kept, and not sent: {model} has no room for it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存されていますが、送信されません。{model}には入る枠がありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>References</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>Start on the last frame of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}の最後のフレームから始める</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film begins with this scene; there is none before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのシーンから始まるため、前のシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>The film ends with this scene; there is none after it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はこのシーンで終わるため、次のシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>There is no picture and no file in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップボードに画像もファイルもありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/tray.py"/>
        <source>What the take is made from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの素材</translation>
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
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <location filename="../ui/references/taking.py"/>
        <source>Pasted picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照音声</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照動画</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレームを外す</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Remove the last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームを外す</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}にはまだテイクがありません</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number} has no take yet, and waits for this one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}にはまだテイクがなく、このシーンを待っています</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: it is not known whether its take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: テイクが生成されたかどうか不明</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: テイクの生成に失敗</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>Scene {number}: its take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: テイクを生成中</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Scene {scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{scene} · テイク{take}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Take {take} of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除されたシーンのテイク{take}</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレームとして使う</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームとして使う</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>Use as reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照画像として使う</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>a take that is not in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品にないテイク</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は最初のフレームを受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は最後のフレームを受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は参照画像を受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は参照音声を受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{model} takes no reference video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は参照動画を受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/references/words.py"/>
        <source>{name}, of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの{name}</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · a new take is being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · 新しいテイクを生成中</translation>
    </message>
    <message>
        <location filename="../ui/references/standing.py"/>
        <source>{origin} · its scene has changed since</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{origin} · その後シーンが変更されました</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene ends on its first frame, to lead into it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は動画です。つながるように、シーンはその最初のフレームで終わります。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” is a film: the scene starts on its last frame, to go on from it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は動画です。続きになるように、シーンはその最後のフレームから始まります。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>“{name}” was converted to {format} for the model; the file is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル用に「{name}」を{format}に変換しました。元のファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>RefusalNote</name>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>Safer wording…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>より安全な表現…</translation>
    </message>
    <message>
        <location filename="../ui/writing/refusal_note.py"/>
        <source>The service refused this prompt for its content; as it is, it would again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはこのプロンプトを内容を理由に拒否しました。このままでは再び拒否されます。</translation>
    </message>
</context>
<context>
    <name>RelinkSheet</name>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>A sound just as long, listen to it first: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>同じ長さの音声です。先に聞いて確認してください: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Bring what is ticked</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>チェックしたものを取り込む</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Choose a folder, a drive for instance, where the files may be. They are known again by their content, whatever they are called now, and copied into the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルがありそうなフォルダー（ドライブなど）を選択してください。名前が変わっていても内容で見分け、作品にコピーします。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Every file of the film is where it should be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のファイルはすべて正しい場所にあります。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Fetch {n} again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{n}件を再取得</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Found: {found} of {whole}. Nothing is changed before you say so.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{whole}件中{found}件見つかりました。確認するまで何も変更しません。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>It is looking already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでに検索中です。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Look in a folder…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーを検索…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}を検索中…</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Looking in {folder}… files looked at: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}を検索中… 確認したファイル: {count}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからないファイル</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Not found yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ見つかりません</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing of this is in {folder}. Try another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}には該当するものがありません。別のフォルダーをお試しください。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Nothing that was found is ticked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つかったものにチェックが入っていません。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>Relink missing files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見つからないファイルを再リンク</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The name fits, what is in it is something else: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前は合いますが、内容が異なります: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The provider sends takes it still has once more; that costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供元に残っているテイクは、もう一度送られます。費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same file: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>同じファイル: {file}</translation>
    </message>
    <message>
        <location filename="../ui/library/relink_sheet.py"/>
        <source>The same pictures in other bytes: {file}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>同じ映像（バイト列は異なる）: {file}</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Choose a scene first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Every scene stays as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どのシーンもそのままです。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>For the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したシーン用</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Leave it as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Model for the chosen scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したシーンのモデル</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Nothing of what it asks for would be lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>要求している内容は何も失われません。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Other models for scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの別のモデル</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number} keeps asking for {model}; it cannot be generated.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}は引き続き{model}を要求するため、生成できません。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scene {number}: {told}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: {told}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Scenes and what would make them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンと作成に使うモデル</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>Use for all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンに使う</translation>
    </message>
    <message>
        <location filename="../ui/replacing/sheet.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Choose replacements…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>置き換え先を選択…</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Every model that the film asks for can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品が要求するモデルはすべて利用できます。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>One new take of each would cost {now}; then it was {then}. Nothing is generated now, and the takes that are there stay.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>それぞれ新しいテイクを1つ作ると{now}かかります。以前は{then}でした。今は何も生成されず、今あるテイクはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/desk.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先に作品を開くか、新しく始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は{state}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {date}から{state}</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>{model} is {state} since {date} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}: {date}から{state}（{note}）</translation>
    </message>
    <message>
        <location filename="../ui/replacing/words.py"/>
        <source>“{model}” is not known any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{model}」はもう一覧にありません</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>A report is one text file for whoever helps you: the versions that run here, your settings, the last jobs with their task ids and times, and the logs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートは、サポートする人に渡す1つのテキストファイルです。使用中のバージョン、設定、最近のジョブのタスクIDと時刻、ログが入ります。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>With the prompts and titles of the last jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最近のジョブのプロンプトとタイトルを含める</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Your key is not in it, and it is sent nowhere: read it, then pass it on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーは含まれず、どこにも送信されません。内容を確認してから渡してください。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../ui/reports.py"/>
        <source>It holds versions, settings, the last jobs and the logs;</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョン、設定、最近のジョブ、ログを含みます。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Open it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Save a report…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Something went wrong inside Takewright; the log says what. Nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの内部で問題が起きました。詳細はログにあります。失われたものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Takewright ended without warning last time. What was paid is not lost: it is taken up again. A report says what happened.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前回、Takewrightが予告なく終了しました。支払い済みのものは失われず、引き続き処理されます。何が起きたかはレポートで分かります。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>Text (*.txt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>no key, no prompts and no titles.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー、プロンプト、タイトルは含みません。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>prompts and titles too, but no key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトとタイトルも含みますが、キーは含みません。</translation>
    </message>
    <message>
        <location filename="../ui/reports.py"/>
        <source>{name} is saved. {words} Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を保存しました。{words}何も送信していません。</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>A few seconds without sound that play anywhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どこでも再生できる、数秒の無音の抜粋。</translation>
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
        <translation>約半分のサイズ。新しい機器で再生できます。</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Advert</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>広告</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Angle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アングル</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Camera</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Documentary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ドキュメンタリー</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Explainer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解説動画</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For editing on: uncompressed sound, very large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>引き続き編集するため: 非圧縮音声、非常に大きい。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>For feeds: the whole picture, its blur around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フィード用: 画像全体と、周囲にそのぼかし。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>GIF excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>GIF抜粋</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>H.264 for YouTube, Vimeo and television.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>YouTube、Vimeo、テレビ向けのH.264。</translation>
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
        <translation>レンズとフィルム</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>光</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Lossless master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ロスレスマスター</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Music video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミュージックビデオ</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>ProRes 422 master</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ProRes 422マスター</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Product film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>商品紹介映像</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Short drama</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>短編ドラマ</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Shorts, Reels, TikTok 9:16</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Shorts、Reels、TikTok 9:16</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Shot size</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットサイズ</translation>
    </message>
    <message>
        <location filename="../../resources/templates.json"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, AAC</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のみ、AAC</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, MP3</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のみ、MP3</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Sound only, WAV</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のみ、WAV</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Square 1:1</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>正方形1:1</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Stills</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>静止画</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film as it is: untouched clips bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のまま: 手を加えていないクリップはビット単位で同じ。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound as it is, in an .m4a.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の音声をそのまま .m4aに。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The film's sound for players of any age.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古いプレーヤーでも再生できる作品の音声。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The frame at the playhead, or every scene's first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドのフレーム、または各シーンの最初。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The same for web pages, a fraction as large.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Webページ用の同じもの。サイズはごくわずか。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The smallest; for browsers and the newest devices.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最小サイズ。ブラウザーと最新の機器向け。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>The whole mix uncompressed, for a sound editor.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声編集用の、非圧縮のミックス全体。</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>Upright; a wide picture stands before its own blur.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>縦型。横長の画像は、自身のぼかしの前に置かれます。</translation>
    </message>
    <message>
        <location filename="../../resources/story.json"/>
        <source>Vertical hook</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>縦型フック</translation>
    </message>
    <message>
        <location filename="../../resources/exports.json"/>
        <source>WebP excerpt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>WebP抜粋</translation>
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
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>チャプター</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンドクレジット</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ローワーサード</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <location filename="../../resources/titles.json"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>RewordSheet</name>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>A shorter prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>より短いプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>もう一度依頼</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Ask for other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別の言葉を依頼</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジットかかりました。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Keep the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを残す</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>New</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Paid to whoever runs it; nothing is charged here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支払いは運営元に対して行われます。ここでは課金されません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Price unknown until it answers; what it costs is booked then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格は応答があるまで不明です。かかった費用はその時に記録されます。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Replace the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを置き換え</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Rewrite the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを書き直す</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Safer wording</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>より安全な表現</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Say first what should be different.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先に、何を変えたいかを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The new prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The prompt now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在のプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is being asked; one moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターに依頼中です。少しお待ちください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer is writing · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆中 · {seconds}秒</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>The writer left the prompt as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターはプロンプトを変更しませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There are no other words yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別の言葉はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>There is no writer to ask.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>依頼できるライターがありません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変えたい点</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>What should be different, as: at night, in the rain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変えたい点（例: 夜、雨の中）</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · 価格不明</translation>
    </message>
    <message>
        <location filename="../ui/writing/reword_sheet.py"/>
        <source>{action} · {credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · {credits}クレジット · {usd}</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Making the film ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を準備しています</translation>
    </message>
    <message>
        <location filename="../ui/playing/sayings.py"/>
        <source>Relink…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再リンク…</translation>
    </message>
</context>
<context>
    <name>SceneAgain</name>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>This scene is from your script; edit it in the table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンは台本からのものです。表の中で編集してください。</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にテーマを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed the scene meanwhile, and it stays; what was written for it is a scene of its own.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>その間にシーンを変更したため、そのシーンは残ります。書かれた内容は別のシーンになりました。</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>You changed this scene by hand, and it stays. “Let it be written again” in its menu gives it back first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンは手動で変更されているため、残ります。先にメニューの「書き直しを許可」で解除してください。</translation>
    </message>
    <message>
        <location filename="../ui/story/again.py"/>
        <source>{writer}, about {price}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}、約{price}</translation>
    </message>
</context>
<context>
    <name>SceneCardDelegate</name>
    <message>
        <location filename="../ui/scene_cards.py"/>
        <source>Scene title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのタイトル</translation>
    </message>
</context>
<context>
    <name>SceneDesk</name>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずシーンを選択するか追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>Prompts of scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}のプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/scene_desk.py"/>
        <source>There is only this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはこれだけです。</translation>
    </message>
</context>
<context>
    <name>SceneFilter</name>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Being made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Choose which scenes are listed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示するシーンを選択</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未生成</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Ready</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Scenes listed: {group}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示するシーン: {group}</translation>
    </message>
    <message>
        <location filename="../ui/scene_filter.py"/>
        <source>Stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のシーンです。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>It is the last scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のシーンです。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene changed after its take was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの生成後に変更されたシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene has failed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗したシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is missing a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのないシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scene is ready yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成したシーンはまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>No scenes yet. Write the first one, or start a story from a topic.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはまだありません。最初のシーンを書くか、テーマからストーリーを始めてください。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Nothing is being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中のものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Put into the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品に入れる</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを削除</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Remove {0} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{0}個のシーンを削除</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Scene list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン一覧</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>Show all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンを表示</translation>
    </message>
    <message>
        <location filename="../ui/scene_list.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今あるテイクは残ります。</translation>
    </message>
</context>
<context>
    <name>SceneListModel</name>
    <message>
        <location filename="../ui/models.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}、{title}、{state}、{seconds}秒</translation>
    </message>
</context>
<context>
    <name>SceneTable</name>
    <message>
        <location filename="../ui/scene_table.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../ui/screening.py"/>
        <source>This scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはまだテイクがありません。</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Any seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>任意のシード</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../ui/writing/seed_field.py"/>
        <source>Seed: the same number, words and settings give a like picture; empty for any</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード: 番号、言葉、設定が同じなら似た画になります。空欄なら任意です</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed and {free} free)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> （必要{needed}、空き{free}）</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source> ({needed} needed)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> （必要{needed}）</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source> (“{words}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> (「{words}」)</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>A batch needs room for at least one clip at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成には、少なくとも一度に1クリップ分の枠が必要です。</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>A clip changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の作成中にクリップが変更されました。もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの費用は4、6、8秒で同じです。プロンプトの長さの上限は公開されていません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s. How long it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの費用は4、6、8秒で同じです。所要時間とプロンプトの長さの上限は公開されていません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A clip costs the same at 4, 6 and 8 s; one user was charged 60 credits on 2026-09-27.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの費用は4、6、8秒で同じです。2026-09-27に60クレジット課金された利用者がいます。</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>A clip could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを作品の形式に変換できませんでした。破損しているか、読み取れない種類です。別のテイクを選択してください。</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>A film is planned in 1 to {max_scenes} scenes, not {scenes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品は1～{max_scenes}シーンで計画します。{scenes}シーンにはできません。</translation>
    </message>
    <message>
        <location filename="../studio/films.py"/>
        <source>A film is written as .mp4, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品は.mp4として書き込まれますが、「{name}」は異なります。名前を変更してください。</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>A font for titles is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル用のフォントがありません。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>A kept prompt has at most {limit} characters; shorten it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存するプロンプトは最大{limit}文字です。短くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is kept until Takewright ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーはTakewrightの終了まで保持されます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is set in the environment ({variable}) and is used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>環境変数（{variable}）にキーが設定されており、それが使われます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>A key is stored in this computer's keyring.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーはこのコンピューターのキーリングに保存されています。</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name cannot hold {mark}; leave it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前に{mark}は使えません。取り除いてください。</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>A name has at most {limit} characters; make it shorter.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前は最大{limit}文字です。短くしてください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>A name of the cast is short, and after its colon stands what it means.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの名前は短くし、コロンの後にその意味を書きます。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>A quote that opens here is never closed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここで開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>A reference sound is what is heard in the clip.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照音声は、クリップでそのまま聞こえる音になります。</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>A rendered segment is removed as soon as it is made; is the disk full?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レンダリングしたセグメントが作成直後に消えています。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>A row in the list of paid jobs cannot be read ({error}) and was left as it is; update Takewright, or restore the list from a backup.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支払い済みジョブの一覧に読み取れない行があり（{error}）、そのまま残しました。Takewrightを更新するか、一覧をバックアップから復元してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene begins and ends on one frame each, not on several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの始まりと終わりのフレームはそれぞれ1つで、複数は指定できません。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>A scene has 1 to {most} takes, not {takes}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのテイクは1～{most}個です。{takes}個にはできません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>A scene lasts a second at least.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンは1秒以上必要です。</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>A scene of this order is not in the film any more; nothing was sent or charged. Order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この注文のシーンがもう作品にありません。何も送信されず、課金もありません。もう一度注文してください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>A track that can be turned off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>オフにできるトラック</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>A web page came from {host} in place of the clip, perhaps a network's sign-in page; the clip is paid for and safe; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host}からクリップの代わりにWebページが届きました。ネットワークのログインページかもしれません。クリップは支払い済みで無事です。ネットワークにログインして再試行してください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>A web page came in place of the service's answer, perhaps a network's sign-in page; {cost}; sign in to the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスの応答の代わりにWebページが届きました。ネットワークのログインページかもしれません。{cost}。ネットワークにログインして再試行してください。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>About {size}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>約{size}。</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を追加</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Add clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを追加</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Add marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽を追加</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照画像を追加</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照音声を追加</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照動画を追加</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add references</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照を追加</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Add scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Add scene that continues</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>続きのシーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを追加</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Add to the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストに追加</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add voice-over</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションを追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/intake.py"/>
        <source>Add {count} references to the cast</source>
        <extracomment>One: Add reference to the cast</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>参照 {count}件をキャストに追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <location filename="../ui/story/foot.py"/>
        <source>Add {count} scenes</source>
        <extracomment>One: Add {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンを追加</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Add {transition}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition}を追加</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} copied bit for bit.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}すべてをビット単位でコピー。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}すべてを再エンコード。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>All of {length} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}すべてを再エンコード: {why}。</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Another Takewright is making the batch in {folder}; nothing was sent or charged. Wait for it, or stop it first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別のTakewrightが{folder}で一括生成を実行中です。何も送信されず、課金もありません。終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Another Takewright on this computer has taken this job over and carries it on; nothing was sent from here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターの別のTakewrightがこのジョブを引き継いで続けています。こちらからは何も送信していません。</translation>
    </message>
    <message>
        <location filename="../studio/decisions.py"/>
        <source>Another Takewright on this computer is busy with this job; nothing was sent. Try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターの別のTakewrightがこのジョブを処理中です。何も送信していません。少し待って再試行してください。</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Apply to all scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのシーンに適用</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>As it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Ask again in other words, or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>言い換えてもう一度依頼するか、別のライターを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Bars at the sides</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>両側に黒帯</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>Beginning the list of uploads anew</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アップロードの一覧を新しく作り直す</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左下</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Bottom right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>右下</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>Bring scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを復活</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cast_library.py"/>
        <source>Bring {count} from my library</source>
        <extracomment>One: Bring from my library</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>マイライブラリから {count}件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/library_sheet.py"/>
        <source>Bring {count} into the film</source>
        <extracomment>One: Bring {count} into the film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}件を作品に取り込む</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Bringing from your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリから取り込み</translation>
    </message>
    <message>
        <location filename="../studio/relinking.py"/>
        <source>Bringing the file back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルを戻す処理</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Burnt into the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映像に焼き込み</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>Cancel {count} waiting takes</source>
        <extracomment>One: Cancel the waiting take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>待機中の{count}個のテイクをキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change clip sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの音声を変更</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>色を変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change fit</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フィットを変更</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲインを変更</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Change in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点・アウト点を変更</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Change kind in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの種類を変更</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change light</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>明るさを変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ルックを変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change mix</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミックスを変更</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change movement</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>動きを変更</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change scene settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの設定を変更</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Change settings of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>複数シーンの設定を変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声を変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>速度を変更</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Change take of clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのテイクを変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを変更</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Change warmth</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>暖かさを変更</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Change watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしを変更</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Change {count} scenes</source>
        <extracomment>One: Change {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンを変更</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>チャプター</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose another model or remove the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別のモデルを選択するか、上限を解除してください。</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Choose fewer scenes or raise the cap.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを減らすか、上限を上げてください。</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>Choose on the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コンタクトシートで選択</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/session.py"/>
        <source>Choose take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを選択</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Clear in and out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点・アウト点を消去</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Continue in next scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンに続ける</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Copy {count} clips</source>
        <extracomment>One: Copy clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップをコピー</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/homes.py"/>
        <location filename="../studio/imports.py"/>
        <location filename="../studio/unclaimed.py"/>
        <source>Copying the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのコピー</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Copying the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のコピー</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像のコピー</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>Copying the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のコピー</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンドクレジット</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カット</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットに分割</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Cut {count} clips</source>
        <extracomment>One: Cut clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップを切り取り</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの説明を変更</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Describe the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>声を説明</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ブラックへのディップ</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ホワイトへのディップ</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <location filename="../ui/timeline/menus.py"/>
        <source>Dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ディゾルブ</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Drop the repeated frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>重複フレームを削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Duplicate {count} clips</source>
        <extracomment>One: Duplicate clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップを複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Duplicate {count} scenes</source>
        <extracomment>One: Duplicate scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンを複製</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Duplicate {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}を複製</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <location filename="../studio/session.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Edit shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットを編集</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Edit what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないものを編集</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>End on the frame after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のフレームで終える</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>Everything is ordered.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて注文済みです。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Exporting the shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショートカットの書き出し</translation>
    </message>
    <message>
        <location filename="../media/transcode_jobs.py"/>
        <source>Exporting {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の書き出しが途中で打ち切られました。何も書き込まれていないため、もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <source>Fade {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}をフェード</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill and crop</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>埋めてクロップ</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Fill gap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すき間を埋める</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Fill with blur</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ぼかしで埋める</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Frames that show a realistic person may be refused. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>写実的な人物が写ったフレームは拒否されることがあります。参照動画を使う場合の費用は不明です。</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズフレーム</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generate again for a take that matches.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>内容に合うテイクにするには、再生成してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/scene_list.py"/>
        <source>Generate {count} again</source>
        <extracomment>One: Generate again</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}シーンを再生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} failed scenes</source>
        <extracomment>One: Generate {count} failed scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>失敗した{count}シーンを生成</numerusform>
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
            <numerusform>{count}シーンを生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>Generate {count} stale scenes</source>
        <extracomment>One: Generate {count} stale scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>古い{count}シーンを生成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>Generate {count} takes</source>
        <extracomment>One: Generate {count} take</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>テイク {count}個を生成</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}, {usual} is typical.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed}生成中、通常は{usual}です。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Generating for {elapsed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{elapsed}生成中です。</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Go back to {moment}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{moment}に戻す</translation>
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
        <translation>手動で保留しました。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を隠す</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Hide titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを隠す</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>所要時間は不明です。</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Import captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を読み込み</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>In {path} these settings make no sense and are as usual now: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の次の設定は無効なため、既定値にしました: {names}。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It can also go on from a clip, which Takewright does by its last frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの続きから作ることもできます。Takewrightは最後のフレームを使ってそうします。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジットかかりました。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, and that has no take yet; generate that first, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のクリップの最初のフレームで終わりますが、そのクリップにはまだテイクがありません。先にそちらを生成するか、リンクを外してください。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It ends on the first frame of the clip after, which waits for this one itself; take one of these links off, or generate first without it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のクリップの最初のフレームで終わりますが、そのクリップもこのクリップを待っています。どちらかのリンクを外すか、先にリンクなしで生成してください。</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>It is made from a frame of “{title}”, and that take was not made; nothing was sent or charged. Try “{title}” again, and this goes on by itself, or cancel this and choose another frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」のフレームから作られますが、そのテイクは作られませんでした。何も送信されず、課金もありません。「{title}」を再試行すると自動で続行します。またはこれをキャンセルして別のフレームを選んでください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is nested too deep.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON at column {column}: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列{column}でJSONが不完全です: {why}。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is not whole JSON: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSONが不完全です: {why}。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>It is of version {version}; this Takewright reads {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョン{version}のものです。このTakewrightが読めるのは{known}です。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>It is the clip’s own file, bit for bit, so its content credentials (C2PA) still hold.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのファイルそのもの（ビット単位で同一）なので、コンテンツクレデンシャル（C2PA）は有効なままです。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>It may have been charged; what it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金された可能性があります。かかった費用は不明です。</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>It needs a name that prompts can call it by.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトで使う名前が必要です。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>It starts on the last frame of the clip before, and that has no take yet; generate that too, or take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のクリップの最後のフレームから始まりますが、そのクリップにはまだテイクがありません。そちらも生成するか、リンクを外してください。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>It takes a film as well, without sound and with fewer pictures; how is not published, so that Takewright sends none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声なしの動画も、画像の数を減らせば受け付けます。方法が公開されていないため、Takewrightは送信しません。</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is from the service's table.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格はサービスの料金表によるものです。</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格は不明です。</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Its price is said to be: “{price}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格は次のとおりとされています: 「{price}」。</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} credits ({usd}) since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>注文後に価格が{quote}クレジットから{price}クレジット（{usd}）に上がりました。何も送信されず、課金もありません。新しい価格で続行するか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../studio/readiness.py"/>
        <source>Its price rose from {quote} to {price} since it was ordered; nothing was sent or charged. Go on at the new price, or cancel it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>注文後に価格が{quote}から{price}に上がりました。何も送信されず、課金もありません。新しい価格で続行するか、キャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to end on the frame after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクは、次のフレームで終える設定にする前に作成されたものです。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>Its take was made before it was to start on the frame before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクは、前のフレームから始める設定にする前に作成されたものです。</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>JSON without a code</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コードのないJSON</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Keeping in your library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリへの保存</translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Keeping the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの保管</translation>
    </message>
    <message>
        <location filename="../storage/listings.py"/>
        <source>Keeping the list of models</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル一覧の保存</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Keeping the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの保存</translation>
    </message>
    <message>
        <location filename="../storage/reference_files.py"/>
        <source>Keeping the reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照の保存</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Keeping the unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未保存の編集の保持</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Kept complete, so that old films open and a service that offers it again works.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い作品が開け、再び提供するサービスでも使えるよう、完全な形で残してあります。</translation>
    </message>
    <message>
        <location filename="../ui/cut/captions_section.py"/>
        <source>Left out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>含めない</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>Left out: {names}. {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>除外: {names}。{why}</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {block} of “{name}” has words without their times; write them as 00:00:01.000 --&gt; 00:00:02.500 on the line before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の{block}行目に、時刻のない文字があります。前の行に00:00:01.000 --&gt; 00:00:02.500の形で時刻を書いてください。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{line}行目</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a caption that ends before it begins: “{times}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の{line}行目に、始まる前に終わる字幕があります: 「{times}」。</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>Line {line} of “{name}” has a time that cannot be read: “{text}”; times look like 00:00:01,000.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の{line}行目に、読み取れない時刻があります: 「{text}」。時刻は00:00:01,000の形です。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>Line {line}, {column}: {sentence}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{line}行目、{column}: {sentence}</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Lock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トラックをロック</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再送信する前に提供元のサイトを確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ローワーサード</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Made a character from a clip of 1 to 4 s, to be called by its name. The cast takes its place.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1～4秒のクリップから、名前で呼べる人物を作りました。今はキャストがその代わりです。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choose_sheet.py"/>
        <source>Make {count} films of the choices</source>
        <extracomment>One: Make {count} film of the choices</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>選択から作品{count}本を作る</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/keeping.py"/>
        <source>Making a folder for the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ用フォルダーの作成</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Making the batch's folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成フォルダーの作成</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Making the project folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロジェクトフォルダーの作成</translation>
    </message>
    <message>
        <location filename="../media/jobs.py"/>
        <source>Making {name} was cut off before its end; nothing was written, so export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の作成が途中で打ち切られました。何も書き込まれていないため、もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン点を設定</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Mark out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アウト点を設定</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>色を合わせる</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Match loudness</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ラウドネスを合わせる</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: nothing is new.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day}時点のモデルと価格: 新しいものはありません。</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>Models and prices as of {day}: {news}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{day}時点のモデルと価格: {news}。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Mood</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>雰囲気</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを移動</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Move marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーを移動</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <location filename="../ui/casting/form.py"/>
        <source>Move reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照を移動</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを移動</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Move shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットを移動</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Move take to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクをゴミ箱へ移動</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Move {count} clips</source>
        <extracomment>One: Move clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップを移動</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_keys.py"/>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}を移動</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Mute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップをミュート</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップをミュート</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽をミュート</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Mute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションをミュート</translation>
    </message>
    <message>
        <location filename="../studio/marking.py"/>
        <source>Name marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーに名前を付ける</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Names of the cast stand under the film, before its first scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの名前は、作品の下、最初のシーンの前に書きます。</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>Never tried: read from what the service says of it ({day}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未試用: サービスの説明から読み取ったものです（{day}）。</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>No caption stands over a scene with a take, so there is none to write.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのあるシーンの上に字幕がないため、書き込むものがありません。</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>No graphics card here can encode it; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンコードできるグラフィックカードがないため、ソフトウェアで処理しました。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>No model is live at this service; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このサービスで利用できるモデルがありません。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>No scene ended without a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクなしで終わったシーンはありません。</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <location filename="../studio/films.py"/>
        <source>No scene has a take yet, so there is no film; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのあるシーンがまだないため、作品がありません。まず生成してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>Nobody says who “{name}” is; write “{name}: words” in one row of the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」が誰かの説明がありません。作品のいずれかの行に「{name}: 説明文」と書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>None</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジットが足りません: 必要{total}、残高{balance}</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジットが足りません: 必要{total}、残高{balance}（{gone}は少し前に使用）</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジットが足りません: 必要{total}、残高{balance}（{promised}は待機中のシーンに予約済み）</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not enough credits: {total} needed, {balance} there ({promised} are promised to scenes that wait, {gone} were spent a moment ago)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジットが足りません: 必要{total}、残高{balance}（{promised}は待機中のシーンに予約済み、{gone}は少し前に使用）</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Not every price is known before, so your cap of {cap} {what} cannot be kept</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>事前に分からない価格があるため、{what}の上限{cap}を守れません</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Not generated yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ生成されていません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Not ordered yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ注文していません。</translation>
    </message>
    <message>
        <location filename="../storage/unclaimed.py"/>
        <source>Noting what is thrown away</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>廃棄の記録</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>Of {name} {frames} instead of {frames2} frames could be made; choose another take, or trim it anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は{frames2}フレームのうち{frames}フレームしか作成できませんでした。別のテイクを選択するか、トリムし直してください。</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>On its way.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>処理中です。</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Only starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Only the 720p price is known. How many character ids it takes is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>720pの価格だけが分かっています。受け付けるキャラクターIDの数は公開されていません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut its videos API down and names no successor</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAIは動画APIを終了し、後継を発表していません</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>OpenAI shut the model down; kie.ai had paused it since 2026-06-11</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAIはこのモデルを終了しました。kie.aiでは2026-06-11から停止していました</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Opening the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成を開く処理</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Opening the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロジェクトを開く処理</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>Opening {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}を開く処理</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>Ordered {count} times</source>
        <extracomment>One: Ordered once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}回注文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Other services still answer on this wire. A picture has to be of exactly the clip's size.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ほかのサービスはまだこの方式で応答します。画像はクリップと同じサイズでなければなりません。</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>Packing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の圧縮</translation>
    </message>
    <message>
        <location filename="../media/contact_pdf.py"/>
        <source>Page {number} of {pages}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ページ{number} / {pages}</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Paste look and sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ルックと音声を貼り付け</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Paste {count} clips</source>
        <extracomment>One: Paste clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/gate.py"/>
        <source>Paused by you.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>手動で一時停止しました。</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を再生</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Play {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}を再生</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Put {count} scenes into film</source>
        <extracomment>One: Put scene into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンを作品に入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Put {count} takes into film</source>
        <extracomment>One: Put take into film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のテイクを作品に入れる</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>Putting the clip back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを戻す処理</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Reading how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの生成情報の読み取り</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Reading the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目の読み込み</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Reading the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定の読み取り</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>Recover unsaved edits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未保存の編集を復元</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を削除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードを削除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレームを削除</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Remove from the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストから削除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームを削除</translation>
    </message>
    <message>
        <location filename="../ui/casting/form.py"/>
        <source>Remove reference of the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの参照を削除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照画像を削除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照音声を削除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Remove reference video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照動画を削除</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Remove shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットを削除</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声を削除</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを削除</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジションを削除</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かしを削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>Remove {count} clips</source>
        <extracomment>One: Remove clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/marking.py"/>
        <source>Remove {count} markers</source>
        <extracomment>One: Remove marker</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のマーカーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Remove {count} scenes</source>
        <extracomment>One: Remove scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンを削除</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Remove {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品名を変更</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Rename in the cast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストの名前を変更</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Rename scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン名を変更</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/sheet.py"/>
        <source>Replace in {count} scenes</source>
        <extracomment>One: Replace in {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}シーンで置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/session.py"/>
        <source>Replace models of {count} scenes</source>
        <extracomment>One: Replace model of a scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}シーンのモデルを置き換え</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを復元</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Restore prompt of take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクのプロンプトを復元</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Restoring the project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロジェクトの復元</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Reword prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを言い換え</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <source>Roll cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カットをロール</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Save choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択を保存</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>Saving</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Saving a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーの保存</translation>
    </message>
    <message>
        <location filename="../studio/autosave.py"/>
        <source>Saving failed ({error}); the film on disk is as it was. Save a copy elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存に失敗しました（{error}）。ディスク上の作品は元のままです。別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>Saving the batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成の保存</translation>
    </message>
    <message>
        <location filename="../studio/stills.py"/>
        <source>Saving the frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームの保存</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Saving the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台帳の保存</translation>
    </message>
    <message>
        <location filename="../studio/report.py"/>
        <source>Saving the report</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Saving the settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定の保存</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>Saving “{project}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{project}」の保存</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>Scene {number}: {each}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: {each}</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレームを設定</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Set last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレームを設定</translation>
    </message>
    <message>
        <location filename="../studio/casting.py"/>
        <source>Set the character's id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャラクターIDを設定</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Settings of {count} scenes</source>
        <extracomment>One: Settings of {count} scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンの設定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}にはまだプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}は{model}の上限{limit}文字を{over}文字超えています。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>Shot {number} is {seconds} s; {model} makes shots of {least} to {most} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}は{seconds}秒です。{model}のショットは{least}～{most}秒です。</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を表示</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Show titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを表示</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulated gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>模擬ゲートウェイ</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>Simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーター</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Six shots in a clip, of 512 characters each. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1つのクリップに6ショット、各512文字まで。所要時間は不明です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/arranging.py"/>
        <source>Slip {count} clips</source>
        <extracomment>One: Slip clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のクリップをスリップ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゆっくり左へパン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow pan right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゆっくり右へパン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゆっくりズームイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/clip_looks.py"/>
        <source>Slow zoom out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゆっくりズームアウト</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>Something else answered at the gateway's address, perhaps a network's sign-in page; nothing was sent or charged; check the address and the network.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのアドレスで別のものが応答しました。ネットワークのログインページかもしれません。何も送信されず、課金もありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2が作れるクリップは10秒または15秒で、{seconds}秒は作れません。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2が作れるクリップは10秒または15秒で、{seconds}秒は作れません。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Sora 2が作れるのは横長または縦長で、「{aspect}」は作れません。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Sound always comes with the picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声は必ず映像に付いてきます。</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>Split clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを分割</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>Star {title}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}にスターを付ける</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Start on the frame before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のフレームから始める</translation>
    </message>
    <message>
        <location filename="../storage/presence.py"/>
        <source>Starting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>起動</translation>
    </message>
    <message>
        <location filename="../commands/verbs.py"/>
        <source>Starting the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターの起動</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Starts from a picture and has its shape; 10 s only at 768P. How long a prompt may be is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像から始まり、その形になります。10秒は768Pのみ。プロンプトの長さの上限は公開されていません。</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is as the scene is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}が今のシーンの内容です。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}が作品に入っています</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Take {number} of {total} is in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}（全{total}）が作品に入っています</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>Take {take_number} of “{scene_title}” has been ordered already, perhaps by another Takewright; nothing was sent, order it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{scene_title}」のテイク{take_number}はすでに注文されています（別のTakewrightによる可能性があります）。何も送信していません。もう一度注文してください。</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes JPEG and PNG only; the picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JPEGとPNGのみ。映像はフレームの形になります。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes a first frame beside its references, which then gives the shape.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照に加えて最初のフレームを受け付け、その形になります。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Takes one JPEG, PNG or WebP picture of up to 10 MB as its first frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>10 MBまでのJPEG、PNG、WebP画像を1枚、最初のフレームとして受け付けます。</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>Takewright cannot reach {host} ({why}); nothing was sent or charged; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightが{host}に接続できません（{why}）。何も送信されず、課金もありません。ネットワークを確認して再試行してください。</translation>
    </message>
    <message>
        <location filename="../studio/darkroom.py"/>
        <location filename="../studio/pictures.py"/>
        <source>Takewright is closing, so no more pictures are made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightを終了しているため、これ以上画像は作成されません。</translation>
    </message>
    <message>
        <location filename="../studio/queue.py"/>
        <source>Takewright made a mistake ({error}); nothing was lost. Go on, or start it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの内部で誤りが起きました（{error}）。失われたものはありません。続行するか、起動し直してください。</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>Takewright starts with its usual settings, without spending caps.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightは既定の設定で起動し、支出上限はありません。</translation>
    </message>
    <message>
        <location filename="../domain/jobs.py"/>
        <source>Takewright stopped while this was being sent, so it may have been charged; look again or submit again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信中にTakewrightが停止したため、課金された可能性があります。再確認するか、再送信してください。</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>Takewright stopped while {writer} was being asked ({purpose}), and the answer is lost; {cost}, which stands in the ledger as perhaps charged. Nothing is asked again by itself.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}に依頼中（{purpose}）にTakewrightが停止し、応答が失われました。{cost}。台帳には「課金の可能性あり」と記録されています。自動で再依頼はされません。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Task {task_id} is not finished after {waited} s; nothing is lost, and it is charged once only, when it finishes; wait for it again by its task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスク{task_id}は{waited}秒たっても終わっていません。失われたものはなく、課金は終わったときに一度だけです。タスクIDでもう一度待ってください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text before the first heading belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初の見出しより前の文章は、どのシーンにも属しません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>Text between a film's heading and its first scene belongs to no scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の見出しと最初のシーンの間の文章は、どのシーンにも属しません。</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>That is what it costs.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これは、このクリップの価格と同じです。</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The API key has a line break, a space or another character that no key has, so nothing was sent or charged; enter it again in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>APIキーに改行、空白など、キーに使われない文字が含まれているため、何も送信されず、課金もありません。設定で入力し直してください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The API key has reached the limit that was set for it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>APIキーが設定された上限に達しました</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance before or after is not known; it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われ、前後の残高も分かりません。課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, and the balance fell by {fell} credits since that no other take explains, so it may have been charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われ、その後ほかのテイクでは説明できない{fell}クレジットの残高減少があったため、課金された可能性があります。</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list cannot be read now ({error}) Whether it was charged is not known yet; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われ、提供元の一覧も現在読めません（{error}）課金されたかどうかはまだ分かりません。後でもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list does not tell what its clips were made from, so this one cannot be found in it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われました。提供元の一覧ではクリップが何から作られたかわからないため、このクリップを見つけられません。課金された可能性があります。再送信する前に提供元のサイトを確認してください。</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list is too long to be read back to it; it may have been charged. Look at the provider's site before you submit it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われました。提供元の一覧が長すぎて、そこまでさかのぼれません。課金された可能性があります。再送信する前に提供元のサイトを確認してください。</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost, and the provider's list shows no such clip, so the request was not taken and nothing was charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われました。提供元の一覧に該当するクリップがないため、リクエストは受け付けられておらず、課金はありません。再送信するか、そのままにしてください。</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The answer was lost, but the balance has not fallen since, so it was probably not charged; submit it again, or leave it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答は失われましたが、その後残高は減っていないため、おそらく課金されていません。再送信するか、そのままにしてください。</translation>
    </message>
    <message>
        <location filename="../studio/lookup.py"/>
        <source>The answer was lost. The provider's list does not show the clip so far, so whether it was charged is not known yet; it is looked at again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が失われました。提供元の一覧にはまだクリップがないため、課金されたかどうかはまだ分かりません。もう一度確認します。</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance fell by {credits} credits by itself: something else used this key.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高が{credits}クレジット自然に減りました。ほかの何かがこのキーを使いました。</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>The balance rose by {credits} credits by itself: a top-up, or a refund made elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高が{credits}クレジット自然に増えました。チャージ、または別の場所での返金です。</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>The batch in {folder} was begun by another Takewright meanwhile; nothing was sent or charged. Open the file again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}の一括生成は、その間に別のTakewrightが開始しました。何も送信されず、課金もありません。ファイルを開き直してください。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The cheapest per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1秒あたりが最も安価です。</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The clip cannot be written to “{parent}” ({strerror}); it is paid for and can be fetched again; make the folder writable.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを「{parent}」に書き込めません（{strerror}）。支払い済みで、再び取得できます。フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched (HTTP {status}); it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップを取得できませんでした（HTTP {status}）。支払い済みです。後で再試行してください。</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched from {host} ({trouble}); it is paid for and nothing is lost; fetching goes on where it stopped when you try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host}からクリップを取得できませんでした（{trouble}）。支払い済みで、失われたものはありません。再試行すると、止まったところから取得を続けます。</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip could not be fetched whole ({trouble}); it is paid for and can be fetched again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ全体を取得できませんでした（{trouble}）。支払い済みで、後で再び取得できます。</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>The clip for “{scene_title}” arrived but cannot be played. It was charged; download it again, it costs nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{scene_title}」のクリップが届きましたが、再生できません。課金済みです。再ダウンロードしてください。追加の費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../studio/unclaimed.py"/>
        <source>The clip stays in Unclaimed: the folder of {project} is not there. Put it back, or open the film from where it is now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップは「未使用テイク」に残ります。{project}のフォルダーがありません。フォルダーを元に戻すか、作品を今ある場所から開いてください。</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The clip was not fetched from {host} ({fault}); it is paid for; ask the service's support with the task id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host}からクリップを取得しませんでした（{fault}）。支払い済みです。タスクIDを添えてサービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../studio/sources.py"/>
        <source>The clip {name} is not where it was; put it back into {parent}, or generate the scene again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ{name}が元の場所にありません。{parent}に戻すか、シーンを再生成してください。</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The clips' encodings cannot be told apart in one file; generate or convert one anew.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのエンコードを1つのファイル内で区別できません。いずれかを新しく生成または変換してください。</translation>
    </message>
    <message>
        <location filename="../api/asking.py"/>
        <source>The connection to the service broke before it answered; nothing was charged or lost; check the network and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが応答する前に接続が切れました。課金も失われたものもありません。ネットワークを確認して再試行してください。</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The connection to {host} broke before an answer came, so the scene may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が届く前に{host}への接続が切れたため、シーンが受け付けられて課金された可能性があります。再送信する前に再確認してください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The connection to {host} broke before the writer answered, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが応答する前に{host}への接続が切れたため、リクエストは課金された可能性があります。自動では再送信しません。もう一度執筆すると、再び費用がかかることがあります。</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>The disk failed while {name} was read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の読み取り中にディスクの障害が起きました。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <location filename="../media/transcode.py"/>
        <source>The disk is full, so {name} was not written; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ディスクがいっぱいのため、{name}は書き込まれませんでした。空きを作って、もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../api/partfile.py"/>
        <source>The disk is full: {size} more is needed in “{parent}” for the clip; it is paid for and nothing is lost; free some room and go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ディスクがいっぱいです。クリップのため「{parent}」にあと{size}必要です。支払い済みで、失われたものはありません。空きを作って続行してください。</translation>
    </message>
    <message>
        <location filename="../media/segments.py"/>
        <source>The disk that Takewright keeps rendered pictures on is full; make room there and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightがレンダリング結果を置くディスクがいっぱいです。空きを作って再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>The edits could not be written down, because {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>編集を書き留められませんでした（{error}）。</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の作成中にエンコーダーが変わりました。もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>The encoder gave no parameter sets; reinstall Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンコーダーがパラメーターセットを出力しませんでした。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>The entries in “{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の項目を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export failed because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの不具合のため書き出しに失敗しました。失われたものはありません。</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export failed because of a fault in Takewright; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの不具合のため書き出しに失敗しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出しをキャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="../media/transcode_worker.py"/>
        <source>The export's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出しの指定を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The ffmpeg program on this computer lacks a part that titles or colours need; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのffmpegには、タイトルや色に必要な機能がありません。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../media/tools.py"/>
        <source>The ffmpeg program that makes films is missing; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品を作るffmpegプログラムがありません。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>The field “{key}” is missing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目「{key}」がありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/batch_look.py"/>
        <source>The file has {count} mistakes; put them right first.</source>
        <extracomment>One: The file has a mistake; put it right first.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>ファイルに{count}件の誤りがあります。先に直してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The file is larger than {largest} GiB, which no clip is, so it was not fetched; it is paid for and still at the service; get it from its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルがクリップとしてはありえない{largest} GiBを超える大きさのため、取得しませんでした。支払い済みで、まだサービスにあります。サービスのサイトから入手してください。</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>The file of this take is missing; find it again, or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクのファイルが見つかりません。ファイルを探し直すか、別のテイクを選んでください。</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film could not be made because of a fault in Takewright; nothing is lost.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの不具合のため作品を作成できませんでした。失われたものはありません。</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>The film is not in {folder} any more; nothing was sent or charged. Connect its drive or put the folder back, then order again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品がもう{folder}にありません。何も送信されず、課金もありません。ドライブを接続するかフォルダーを元に戻して、もう一度注文してください。</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>The film is shorter than one frame; make its clips longer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品が1フレームより短いです。クリップを長くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The film was not exported.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品は書き出されませんでした。</translation>
    </message>
    <message>
        <location filename="../media/proof.py"/>
        <source>The film was not written as it was read; the disk may be failing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品が読み取った内容どおりに書き込まれませんでした。ディスクに障害があるかもしれません。</translation>
    </message>
    <message>
        <location filename="../media/worker.py"/>
        <source>The film's description could not be read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の指定を読み取れませんでした。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The film's file name is too long for that disk; choose a shorter one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のファイル名がこのディスクには長すぎます。短い名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../storage/homes.py"/>
        <source>The film's folder {folder} cannot be looked at now ({strerror}); its clip is paid for, nothing is lost. Connect its drive or make it readable, then go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のフォルダー{folder}を今は確認できません（{strerror}）。クリップは支払い済みで、失われたものはありません。ドライブを接続するか読み取り可能にしてから、続行してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The first row names no column “prompt”. It has to name the columns, as in: film, title, prompt, model, aspect, seconds.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1行目に「prompt」列がありません。次のように列名を書いてください: film, title, prompt, model, aspect, seconds。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>The first scene of a film continues none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の最初のシーンには、続けるシーンがありません。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>The folder {folder} may not be written to; choose another one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダー{folder}には書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>The frames could not be made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを作成できませんでした。</translation>
    </message>
    <message>
        <location filename="../media/film.py"/>
        <source>The frames of a clip are in an order that cannot be joined.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのフレームの順序が、結合できないものです。</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>The gateway does not let this key use the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイはこのキーでのモデルの使用を許可していません</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway kept the file of this clip until {until} UTC, and it had not been fetched by then; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイはこのクリップのファイルを{until} UTCまで保管していましたが、それまでに取得されませんでした。支払いは済んでいます。生成し直すと再び費用がかかるため、タスクIDを添えてサポートに問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>The gateway no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップのファイルはもうゲートウェイにありません。支払いは済んでいます。生成し直すと再び費用がかかるため、タスクIDを添えてサポートに問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The key in the keyring</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーリングのキー</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key in it cannot be read; unlock it and try again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのキーリングがロックされているか応答しないため、中のキーを読めません。ロックを解除してもう一度試すか、{variable}を設定してください。</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked or does not answer, so the key is kept only until the program ends; unlock it and save the key again, or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのキーリングがロックされているか応答しないため、キーはプログラムの終了までしか保持されません。ロックを解除してキーを保存し直すか、{variable}を設定してください。</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>The keyring of this computer is locked, so the key is still in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのキーリングがロックされているため、キーはまだその中にあります。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before}の最後のフレームが2回表示されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>The last frame of {before} is shown {count} times.</source>
        <extracomment>One: The last frame of {before} is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{before}の最後のフレームが{count}回表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The link to the clip is no longer valid (HTTP {status}); it is paid for, and a fresh link can be asked for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのリンクは無効になりました（HTTP {status}）。支払い済みで、新しいリンクを要求できます。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支払い済みジョブの一覧</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>The list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アップロードの一覧</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model took too long to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルがクリップを作るのに時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The model was too busy to make the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルが混み合っていてクリップを作れませんでした</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The picture has the shape of the frame.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映像はフレームの形になります。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>The price was a promotion until about 2026-10-07 and may be higher now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2026-10-07頃までのキャンペーン価格でした。今はもっと高いかもしれません。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>The project in {folder} was saved by a newer Takewright (project version {version}, this one knows up to {schema_version}) and was left as it is; update Takewright to open it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}のプロジェクトは、より新しいTakewrightで保存されています（プロジェクトのバージョン{version}、対応は{schema_version}まで）。そのまま残しました。開くにはTakewrightを更新してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>The prompt does not name “{name}”; say what they do.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトに「{name}」がありません。何をするかを書いてください。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is empty; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトが空です。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>The prompt is {length} characters over Sora 2's {prompt_limit}; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトがSora 2の上限{prompt_limit}文字を{length}文字超えています。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The prompt is {over} characters over {model}'s {prompt_limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトが{model}の上限{prompt_limit}文字を{over}文字超えています。</translation>
    </message>
    <message>
        <location filename="../studio/steps.py"/>
        <source>The provider no longer knows this task, so whether it was charged is unknown; look at the task id on its site before trying again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供元にこのタスクの記録がもうないため、課金されたかどうか分かりません。再試行する前に、提供元のサイトでタスクIDを確認してください。</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>The proxy or certificate file that the environment names cannot be used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or SSL_CERT_FILE.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>環境変数で指定されたプロキシまたは証明書ファイルが使えないため、何も送信されず、課金もありません。HTTPS_PROXY、ALL_PROXY、SSL_CERT_FILEを修正してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The quotes are not balanced here; a quote within a cell is written twice, and the cell has quotes around it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここの引用符が対応していません。セル内の引用符は2つ重ねて書き、セル全体を引用符で囲みます。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The row has {cells} cells for {columns} columns; put quotes around text that has a separator in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この行は{columns}列に対して{cells}セルあります。区切り文字を含む文章は引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="../studio/demo.py"/>
        <source>The sample film {name} is damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サンプル作品{name}が破損しています。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after begins on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンは、現在は別のフレームから始まります。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene after has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンは、現在は別のテイクです。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before ends on another frame now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンは、現在は別のフレームで終わります。</translation>
    </message>
    <message>
        <location filename="../domain/links.py"/>
        <source>The scene before has another take now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンは、現在は別のテイクです。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンにまだプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The scene has no prompt yet; nothing was sent or charged. Write one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンにはまだプロンプトがありません。何も送信されず、課金もありません。先に書いてください。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>The scene has no prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The scene holds a character or number that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンに送信できない文字または数値が含まれています。何も送信されず、課金もありません。プロンプトを入力し直してください。</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>The scene holds a character that cannot be sent; nothing was sent or charged; type the prompt again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンに送信できない文字があります。何も送信されず、課金もありません。プロンプトを入力し直してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/paint.py"/>
        <source>The scenes you write line up here, in film order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書いたシーンが、作品の順にここに並びます。</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {found} scenes; Takewright takes {max_scenes} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本に{found}シーンあります。Takewrightが一度に扱えるのは{max_scenes}シーンです。</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script has {lines} lines; Takewright reads {max_lines} at a time.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本に{lines}行あります。Takewrightが一度に読めるのは{max_lines}行です。</translation>
    </message>
    <message>
        <location filename="../interchange/script.py"/>
        <source>The script is empty: there is nothing in it to turn into scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本が空です。シーンにできるものがありません。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>The service address “{shown}” cannot be used ({fault}); nothing was sent. Use one like {kie_address}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスのアドレス「{shown}」は使えません（{fault}）。何も送信していません。{kie_address}のようなアドレスを使ってください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service asks for fewer requests</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがリクエストを減らすよう求めています</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not fetch the picture or file that the scene refers to</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが、シーンの参照する画像またはファイルを取得できませんでした</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not make the sound of the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがクリップの音声を作れませんでした</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not say {what}; {cost}; try again in a minute.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスから{what}について回答がありませんでした。{cost}。1分後に再試行してください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service could not work with this request, often because of a setting or a picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがこのリクエストを処理できませんでした。設定や画像が原因のことがよくあります</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not accept the API key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがAPIキーを受け付けません</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service does not offer this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはこのモデルを提供していません</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The service does not offer this writer now; nothing was charged; choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスは現在このライターを提供していません。課金はありません。別のライターを選んでください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while making the clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがクリップの生成中に失敗しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service failed while taking the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがリクエストの受付中に失敗しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has paused this model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがこのモデルを一時停止しています</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service has switched this model off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがこのモデルを停止しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service is closed for maintenance</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはメンテナンス中です</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service made the clip and then withheld it for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはクリップを作りましたが、内容を理由に渡しませんでした</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>The service no longer has the file of this clip; it was paid for; ask its support with the task id, since generating again costs again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスにこのクリップのファイルはもうありません。支払い済みです。再生成すると再び費用がかかるため、タスクIDを添えてサポートに問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the picture for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが内容を理由に画像を拒否しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt for its content</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが内容を理由にプロンプトを拒否しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the prompt, the picture or the finished clip for its content, and does not say which</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが内容を理由に、プロンプト、画像、完成したクリップのいずれかを拒否しましたが、どれかは示していません</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service refused the request</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがリクエストを拒否しました</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>The service says that the clip is finished but gave no file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスはクリップが完成したと伝えましたが、ファイルを渡しませんでした</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service says what “{model}” costs in a form that this Takewright does not read, so its price stays unknown; nothing was charged. Look on its site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスの示す「{model}」の価格は、このTakewrightが読めない形式のため、価格は不明のままです。課金はありません。サービスのサイトを確認してください。</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>The service sent a message in place of the clip; it is paid for; try again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがクリップの代わりにメッセージを送りました。支払い済みです。後で再試行してください。</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>The service's table of prices came in part only; nothing was charged, and the prices that were known stay; look again later.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスの価格表が一部しか届きませんでした。課金はなく、分かっていた価格はそのままです。後でもう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they are replaced with the next change.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の設定は破損しています。次の変更時に置き換えられます。</translation>
    </message>
    <message>
        <location filename="../storage/settings.py"/>
        <source>The settings in {path} are damaged; they were kept as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の設定は破損していたため、{name}として残しました。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>The shots come to {total} s and the clip is {seconds} s; make them agree.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットの合計は{total}秒、クリップは{seconds}秒です。一致させてください。</translation>
    </message>
    <message>
        <location filename="../studio/service.py"/>
        <source>The simulator did not start; nothing was charged. Start Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターが起動しませんでした。課金はありません。Takewrightを起動し直してください。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {after} begins {seconds} s after its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}の音声は映像より{seconds}秒遅れて始まります。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>The sound of {before} ends {seconds} s before its picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before}の音声は映像より{seconds}秒早く終わります。</translation>
    </message>
    <message>
        <location filename="../media/titles.py"/>
        <source>The styles of titles are missing or damaged; install Takewright again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルのスタイルがないか、破損しています。Takewrightを再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>The table is empty.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表が空です。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched, {percent} % is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクが完成し、取得中です。{percent} %が届いています。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>The take is made and is being fetched.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクが完成し、取得中です。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>The take that “{name}” is a frame of is not in the film any more; choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレーム「{name}」のもとのテイクはもう作品にありません。別の画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The text holds a character that cannot be sent; nothing was sent or charged; type it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>文章に送信できない文字があります。何も送信されず、課金もありません。入力し直してください。</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic has no words in it; say what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマに言葉がありません。どんな作品かを書いてください。</translation>
    </message>
    <message>
        <location filename="../studio/subject.py"/>
        <source>The topic is empty; say in a few words what the film is about.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマが空です。どんな作品かを短く書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/smoke.py"/>
        <source>The window did not open the sample film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ウィンドウでサンプル作品が開きませんでした。</translation>
    </message>
    <message>
        <location filename="../media/drawn_lines.py"/>
        <source>The words of the contact sheet could not be drawn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コンタクトシートの文字を描画できませんでした。</translation>
    </message>
    <message>
        <location filename="../studio/writers_room.py"/>
        <source>The writer at your own address needs a key; nothing was sent. Add it in Settings, on the page Writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自アドレスのライターにはキーが必要です。何も送信されていません。設定の「ライター」ページで追加してください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at your own address needs the name of a model; nothing was sent; enter it in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自アドレスのライターにはモデル名が必要です。何も送信されていません。設定で入力してください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer at {host} said nothing for {seconds} s, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{host}のライターが{seconds}秒間応答しなかったため、リクエストは課金された可能性があります。自動では再送信しません。もう一度執筆すると、再び費用がかかることがあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/written.py"/>
        <source>The writer gave {count} scenes where {wanted} were asked for.</source>
        <extracomment>One: The writer gave {count} scene where {wanted} were asked for.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{wanted}シーンを頼みましたが、ライターが返したのは{count}シーンでした。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer gave {given} scenes where {wanted} were asked for; the first ones and the last are here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wanted}シーンを頼みましたが、ライターは{given}シーンを返しました。最初のいくつかと最後のシーンがここにあります。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer would not write this (“{said}”). {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆を断りました（「{said}」）。{cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer would not write this; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆を断りました。プロンプトは元のままです。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it cost {credits} credits; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆を断りました{said}。{credits}クレジットかかりました。言い換えるか、別のライターを選んでください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; it may have been charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆を断りました{said}。課金された可能性があります。言い換えるか、別のライターを選んでください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer would not write this{said}; nothing was charged; put it in other words or choose another writer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆を断りました{said}。課金はありません。言い換えるか、別のライターを選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/written.py"/>
        <source>The writer's answer broke off; what came whole is here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターの応答が途中で切れました。完全に届いた部分がここにあります。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used. {cost}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターの応答を使えませんでした。{cost}</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>The writer's answer could not be used; the prompt is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターの応答を使えませんでした。プロンプトは元のままです。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>The writer's answer could not be used; the scene is as it was.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターの応答を使えませんでした。シーンは元のままです。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service answered with {what}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターのサービスが{what}と応答したため、リクエストは課金された可能性があります。自動では再送信しません。もう一度執筆すると、再び費用がかかることがあります。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service asks for fewer requests; nothing was charged; wait a minute and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターのサービスがリクエストを減らすよう求めています。課金はありません。1分待ってからもう一度執筆してください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service failed{said}, so the request may have been charged; it is not sent again by itself; writing again may cost once more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターのサービスでエラーが起きました{said}。リクエストは課金された可能性があります。自動では再送信しません。もう一度執筆すると、再び費用がかかることがあります。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>The writer's service refused the request{said}; nothing was charged; choose another writer or change the text.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターのサービスがリクエストを拒否しました{said}。課金はありません。別のライターを選ぶか、文章を変えてください。</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>There are no prompts in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」にプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../domain/prompts.py"/>
        <source>There are no words in this prompt; write some first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このプロンプトには文章がありません。先に書いてください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There are not enough credits for the writer; nothing was charged; top up at the service and write again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターに使うクレジットが足りません。課金はありません。サービスでチャージして、もう一度執筆してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There are two columns “{column}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列「{column}」が2つあります。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There are two films “{film}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品「{film}」が2つあります。</translation>
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
        <translation>{before}と{after}の間に、周囲の音より{level} dB大きいクリック音があります。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is already a project in {folder}; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}にはすでにプロジェクトがあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>There is no API key yet, so nothing was sent or charged; add one in Settings or set KIE_API_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>APIキーがまだないため、何も送信されず、課金もありません。設定で追加するか、KIE_API_KEYを設定してください。</translation>
    </message>
    <message>
        <location filename="../studio/purse.py"/>
        <source>There is no API key; nothing was sent or charged. Add a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>APIキーがありません。何も送信されず、課金もありません。まずキーを追加してください。</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>There is no chat service at this address; nothing was charged; check the writer's address in Settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このアドレスにチャットサービスがありません。課金はありません。設定でライターのアドレスを確認してください。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip after it to end on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後ろに、終わりを合わせるクリップがありません。リンクを外してください。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>There is no clip before it to start on; take the link off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前に、始まりを合わせるクリップがありません。リンクを外してください。</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>There is no clip in {folder} yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}にはまだクリップがありません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列「{head}」はありません。「{near}」のことですか？</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no column “{head}”; there are {known}, and more in the guide.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列「{head}」はありません。使えるのは{known}で、ほかはガイドにあります。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>There is no field “{key}” here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここに項目「{key}」はありません。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/given_cast.py"/>
        <source>There is no file “{path}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル「{path}」がありません。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>There is no folder {folder} to write {name} to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の書き込み先フォルダー{folder}がありません。</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or set TAKEWRIGHT_VIDEOS_KEY.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのキーがまだないため、何も送信されず、課金もありません。設定で追加するか、TAKEWRIGHT_VIDEOS_KEYを設定してください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key to test; paste one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テストするキーがありません。まず貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_desk.py"/>
        <source>There is no key yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーはまだありません。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>There is no model “{model_id}”; nothing was sent. Live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{model_id}」はありません。何も送信していません。利用できるモデル: {names}。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; is it “{near}”?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{name}」はありません。「{near}」のことですか？</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; several have | between them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{name}」はありません。複数の場合は | で区切ります。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>There is no model “{name}”; “takewright models” lists them.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{name}」はありません。「takewright models」で一覧を表示できます。</translation>
    </message>
    <message>
        <location filename="../ui/lazy_pictures.py"/>
        <source>There is no picture in “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」に画像がありません。</translation>
    </message>
    <message>
        <location filename="../domain/exporting.py"/>
        <source>There is no preset “{name}”; there are {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プリセット「{name}」はありません。使えるのは{known}です。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>There is no price for fewer than no clips.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゼロ個未満のクリップの価格はありません。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>There is no project in {folder}; it may have been moved, renamed or be on a drive that is not connected.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}にプロジェクトがありません。移動や名前の変更をしたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>There is no room for temporary files, so a clip was not rendered; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時ファイルの空きがないため、クリップをレンダリングできませんでした。空きを作って再試行してください。</translation>
    </message>
    <message>
        <location filename="../media/lettering.py"/>
        <source>There is no room for temporary files, so a title was not drawn; make some and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時ファイルの空きがないため、タイトルを描画できませんでした。空きを作って再試行してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>There is no scene in it; a film begins with “# its name”, a scene with “## its title”, and under that stands its prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンがありません。作品は「# 作品の名前」、シーンは「## シーンの題」で始まり、その下にプロンプトを書きます。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_csv.py"/>
        <source>There is no scene under the names of the columns.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>列名の下にシーンがありません。</translation>
    </message>
    <message>
        <location filename="../studio/planner.py"/>
        <source>There is no story style “{style}”; there are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーのスタイル「{style}」はありません。使えるのは{names}です。</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is no video service of this kind at the gateway's address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのアドレスに、この種類の動画サービスがありません</translation>
    </message>
    <message>
        <location filename="../domain/writers.py"/>
        <source>There is no writer “{writer}”; nothing was sent. There are {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター「{writer}」はありません。何も送信されていません。使えるのは{names}です。</translation>
    </message>
    <message>
        <location filename="../studio/given_cast.py"/>
        <source>There is no “{name}” in your library; “takewright cast list” says who is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリに「{name}」はありません。「takewright cast list」で一覧を表示できます。</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>There is not enough money on the gateway's account</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイのアカウントの残高が足りません</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>There is nothing on the clipboard that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップボードに、モデルに見せられるものがありません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_look.py"/>
        <source>There is nothing to order.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>注文するものがありません。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>These are {takes} takes; a batch has {most} at most. Part it into several files.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{takes}テイクあります。一括生成1回の上限は{most}です。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <location filename="../ui/batch/choosing.py"/>
        <source>These choices are of another batch; nothing was changed. Save them again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これは別の一括生成の選択です。何も変更されていません。保存し直してください。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are from the planner on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンは、このコンピューターのプランナーが作りました。</translation>
    </message>
    <message>
        <location filename="../studio/writer.py"/>
        <source>These scenes are the script's own, read on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらのシーンは台本そのもので、このコンピューターで読み取りました。</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>This computer has no keyring that Takewright can use, so the key is kept only until the program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターにはTakewrightが使えるキーリングがないため、キーはプログラムの終了までしか保持されません。保存するには、キーリング（GNOME KeyringまたはKWallet）をインストールするか、{variable}を設定してください。</translation>
    </message>
    <message>
        <location filename="../media/encoders.py"/>
        <location filename="../media/transcode.py"/>
        <source>This computer's ffmpeg cannot write {preset}; choose another preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターのffmpegでは{preset}を書き込めません。別のプリセットを選択してください。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>This is number {place} in a row that starts on the last frame before. A frame that a model made loses detail and colour each time it is made from again, so faces and places drift after {longest}; start this scene from a picture or from its cast instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前の最後のフレームから始まるシーンが続いており、これは{place}番目です。モデルが作ったフレームは、そこから作り直すたびに細部と色が失われるため、{longest}を過ぎると顔や場所が変わっていきます。このシーンは画像かキャストから始めてください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>This is of one scene; write it under the scene's heading.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これは1つのシーンのものです。そのシーンの見出しの下に書いてください。</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>This one was not sent and cost nothing, since an earlier one ended so: {cause}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先のものが次のように終わったため、これは送信されず、費用もかかっていません: {cause}</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>This take is not in the film any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクはもう作品にありません。別のテイクを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>This take is not in this film; drop one that is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクはこの作品のものではありません。この作品のテイクをドロップしてください。</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total} after {before} already spent or promised, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出・予約済みの{before}に{total}が加わり、{what}の上限{cap}を超えます</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>This would cost {total}, over your cap of {cap} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>費用{total}は、{what}の上限{cap}を超えます</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>左上</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>Top right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>右上</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>Top up, or choose fewer or shorter scenes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>チャージするか、シーンを減らすか短くしてください。</translation>
    </message>
    <message>
        <location filename="../studio/arranging.py"/>
        <location filename="../studio/cutting.py"/>
        <source>Trim clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップをトリム</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim the black frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>黒いフレームをトリム</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>Trim to the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声に合わせてトリム</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_drag.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>Trim {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}をトリム</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンとのリンクを解除</translation>
    </message>
    <message>
        <location filename="../studio/referring.py"/>
        <source>Unlink from the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンとのリンクを解除</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unlock track</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トラックのロックを解除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/desk.py"/>
        <source>Unmute clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのミュートを解除</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップのミュートを解除</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽のミュートを解除</translation>
    </message>
    <message>
        <location filename="../studio/beside.py"/>
        <source>Unmute voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションのミュートを解除</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s with sound; frames exclude reference media, and the seconds of reference films are billed as well.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声付きで30秒まで。フレームと参照素材は併用できず、参照動画の秒数も課金されます。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to 30 s, from up to 30 pictures. What it costs with a reference film is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>30秒まで、画像は30枚まで。参照動画を使う場合の費用は不明です。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Up to ten shots in one clip of up to 25 s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>25秒までの1クリップに10ショットまで。</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use take for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップにテイクを使う</translation>
    </message>
    <message>
        <location filename="../studio/session.py"/>
        <source>Use the scene's take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのテイクを使う</translation>
    </message>
    <message>
        <location filename="../api/sora2.py"/>
        <source>Waiting needs a positive interval and a time-out not below zero.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機には、正の間隔とゼロ以上のタイムアウトが必要です。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>Waits for its turn in the queue; nothing was sent or charged yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キューで順番を待っています。まだ何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>Wan 3.0, sooner. The seconds of reference films are billed as well. How long it takes is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>より早く届くWan 3.0。参照動画の秒数も課金されます。所要時間は不明です。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>What is not to be seen is {over} characters over {model}'s {limit}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないものの文言が、{model}の上限{limit}文字を{over}文字超えています。</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>What is to be made could not be read: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作成する内容を読み取れませんでした: {error}</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>What it cost was never published exactly.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>正確な費用は公開されませんでした。</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>What this is made from could not be written down ({why}); nothing was sent or charged. Free some room and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>素材を保存できませんでした（{why}）。何も送信されず、課金もありません。空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーしたもの</translation>
    </message>
    <message>
        <location filename="../studio/references.py"/>
        <source>What was copied could not be written down ({why}); free some room.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーしたものを書き込めませんでした（{why}）。空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>What was known stays.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>わかっていた内容はそのままです。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプ</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>Writer · {purpose}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター · {purpose}</translation>
    </message>
    <message>
        <location filename="../storage/drafts.py"/>
        <source>Writing edits down</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>編集の書き留め</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>Writing how the take was made</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクの生成情報の書き込み</translation>
    </message>
    <message>
        <location filename="../studio/caption_files.py"/>
        <source>Writing the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕の書き込み</translation>
    </message>
    <message>
        <location filename="../studio/batch_contact.py"/>
        <source>Writing the contact sheet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コンタクトシートの書き出し</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>Writing the entries</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目の書き出し</translation>
    </message>
    <message>
        <location filename="../commands/places.py"/>
        <location filename="../storage/keeping.py"/>
        <source>Writing the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の書き込み</translation>
    </message>
    <message>
        <location filename="../commands/ledger.py"/>
        <source>Writing the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台帳の書き込み</translation>
    </message>
    <message>
        <location filename="../studio/prompt_library.py"/>
        <source>Writing the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの書き出し</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>Your own models are not used, only those of Takewright: {why}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自のモデルは使われず、Takewrightのモデルだけが使われます: {why}</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a document in a zip container (such as .docx or .odt)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ZIP形式の文書（.docx、.odtなど）</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>a newer Takewright wrote it (version {version})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>より新しいTakewrightが書いたものです（バージョン{version}）</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt in safer words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトをより安全な表現に</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt made shorter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの短縮</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a prompt rewritten</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの書き直し</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>a reference</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>a remote server pointed to this computer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リモートサーバーがこのコンピューターを指しています</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>a rich text (RTF) file</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リッチテキスト（RTF）ファイル</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a scene of a story written again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーのシーンの書き直し</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story put right</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーの修正</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a story written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーの執筆</translation>
    </message>
    <message>
        <location filename="../domain/ledger.py"/>
        <source>a test of the writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターのテスト</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>a web page</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Webページ</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>add it again and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追加し直して再生成してください</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>an empty answer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>空の応答</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>an old Word document</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古いWord文書</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>ask the gateway for access or choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイに利用許可を求めるか、別のモデルを選んでください</translation>
    </message>
    <message>
        <location filename="../interchange/batch.py"/>
        <source>batch</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一括生成</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../interchange/captions.py"/>
        <location filename="../studio/cutting.py"/>
        <source>caption</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを変更して再生成してください</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the prompt or the picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトまたは画像を変更して再生成してください</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>change the scene and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを変更して再生成してください</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <location filename="../media/probe.py"/>
        <source>changes its encoding midway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>途中でエンコードが変わる</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>chapter</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>チャプター</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>check the address in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定でアドレスを確認してください</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>check the scene's settings or try again later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの設定を確認するか、後で再試行してください</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>choose another model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別のモデルを選択してください</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>colour</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>エンドクレジット</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to black</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ブラックへのディップ</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dip to white</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ホワイトへのディップ</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>dissolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ディゾルブ</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>does not start with a frame that stands alone</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>単独で成り立つフレームから始まっていない</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>draft</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>enter a working key in Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定で有効なキーを入力してください</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>fetching</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取得中</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>fetching {percent} %</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取得中{percent} %</translation>
    </message>
    <message>
        <location filename="../media/process.py"/>
        <source>ffmpeg could not make the video; its own words are under Details.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ffmpegがビデオを作成できませんでした。ffmpegのメッセージは「詳細」にあります。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>first frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for a day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1日</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for one click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1クリック</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>for this film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この作品</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズ</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>freeze frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズフレーム</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生成してください</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>generating</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>generating {elapsed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中{elapsed}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>go on when it is back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再開したら続行してください</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a character in it that no key has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>に、キーに使われない文字が含まれています</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a line break in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>に改行が含まれています</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>has a space in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>に空白が含まれています</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>has an uneven frame rate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームレートが一定でない</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>has damaged parameter sets</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>パラメーターセットが破損している</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>hides some of its frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一部のフレームを隠している</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>how the clip is doing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの状態</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>is H.264 of a kind that some players do not show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一部のプレーヤーで表示できない種類のH.264</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is damaged ({error}) and was left as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>は破損しているため（{error}）、そのまま残しました</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>is missing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>が見つかりません</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>is too long to be a key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>がキーとしては長すぎます</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is turned by its metadata</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>メタデータで回転が指定されている</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>is {codec}, the film is H.264</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{codec}で、作品はH.264</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it changed at the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス側で内容が変わりました</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it does not begin with https://</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>https:// で始まっていません</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it does not say its version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョンの記載がありません</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a space or another character no address has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>空白など、アドレスに使えない文字が含まれています</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a user name or password in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it has a “?” or “#” part</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「?」または「#」の部分が含まれています</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it has no length that can be chosen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選べる長さがありません</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>it has other fields than it should</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目が本来のものと違います</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>it holds no project</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロジェクトが含まれていません</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <location filename="../storage/project_file.py"/>
        <source>it is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>空です</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it is longer than the service said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが示した長さより長いです</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <location filename="../storage/records.py"/>
        <source>it is nested too deep</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>it is not secure: only https keeps the key and the clips private</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>安全ではありません。キーとクリップを守れるのはhttpsだけです</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <location filename="../studio/chat_desk.py"/>
        <source>it may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金された可能性があります</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it needs “{field}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{field}」が必要です</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it says nothing of the picture's shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像の形について何も示していません</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it stalled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>転送が止まりました</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>it takes no prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを受け付けません</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>it was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金されました</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on more than {most_redirects} times</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{most_redirects}回を超えて転送されました</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>it was sent on to no address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>転送先のアドレスがありません</translation>
    </message>
    <message>
        <location filename="../studio/cutting.py"/>
        <source>item</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its certificate is not trusted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>証明書が信頼されていません</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>its host or port is malformed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ホストまたはポートの形式が正しくありません</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>its length changed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さが変わりました</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>its name could not be found</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前が見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../media/entries.py"/>
        <source>keeps its frames in an unusual way</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームの持ち方が通常と異なる</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>last frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>list of choices</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択の一覧</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>list of prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの一覧</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>list of shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショートカットの一覧</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>live</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供中</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>look at the task again, then ask the service's support with the task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスクを再確認し、その後タスクIDを添えてサービスのサポートに問い合わせてください</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>lower third</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ローワーサード</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金された可能性があります</translation>
    </message>
    <message>
        <location filename="../ui/timeline/looks.py"/>
        <source>muted</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ミュート</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>no answer in time</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <location filename="../api/wire.py"/>
        <source>no connection</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続がありません</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>no earlier version of it can be read, but the clips beside it are untouched</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み取れる以前のバージョンはありませんが、隣にあるクリップは無事です</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>no sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声なし</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>no task id</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タスクIDなし</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>no video</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映像なし</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>none</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits for this clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップに必要なクレジットが足りません</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>not enough credits: 30 needed for 10 s, 45 for 15 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クレジットが足りません: 10秒に30、15秒に45が必要です</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>nothing answers there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答するものがありません</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>nothing to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成するものなし</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金はありません</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>nothing was charged or lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金も失われたものもありません</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>paused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>project version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロジェクトのバージョン{version}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>raise its limit at the service or use another key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスで上限を引き上げるか、別のキーを使ってください</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照動画</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference pictures</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照画像</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>reference sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>参照音声</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../domain/models.py"/>
        <source>retired</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供終了</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <location filename="../studio/batch_takes.py"/>
        <source>seed {seed}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>slow zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゆっくりズーム</translation>
    </message>
    <message>
        <location filename="../api/chat.py"/>
        <source>something that is no answer of a writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターの応答ではないもの</translation>
    </message>
    <message>
        <location filename="../api/envelope.py"/>
        <source>something that is not JSON</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>JSONではないもの</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../studio/cutting.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>stale</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>古い</translation>
    </message>
    <message>
        <location filename="../../resources/models.json"/>
        <source>std is 720p, pro 1080p. Sound is on unless it is turned off, and costs more. How many shots it takes, and how long a prompt may be, is not published.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>stdは720p、proは1080pです。音声はオフにしない限り付き、その分高くなります。受け付けるショット数とプロンプトの長さの上限は公開されていません。</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>still picture</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>静止画</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>subtitle</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>take {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}/{total}</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the answer is too long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答が長すぎます</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the cast or look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストまたはルック</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>the character of {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}のキャラクター</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the characters</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャラクター</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection broke</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the connection keeps breaking</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続が何度も切れます</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>the disk did not take it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ディスクが受け付けませんでした</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the disk of {path} reports an error; check it or choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}のディスクがエラーを報告しています。確認するか、別のディスクを選択してください</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file ended early</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルが途中で終わりました</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the file is empty</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the file is too large for the disk of {path}; choose another disk</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルが{path}のディスクには大きすぎます。別のディスクを選択してください</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it ends on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>終わりのフレーム</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the frame it starts on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>始まりのフレーム</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../storage/journal.py"/>
        <source>the list of paid jobs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支払い済みジョブの一覧</translation>
    </message>
    <message>
        <location filename="../storage/upload_book.py"/>
        <source>the list of uploads</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アップロードの一覧</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the model's own options</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル独自のオプション</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>the name of {path} is too long for this disk; choose a shorter one</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の名前がこのディスクには長すぎます。短い名前を選択してください</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>the newest good version is {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最新の正常なバージョンは{version}です</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../api/wire.py"/>
        <source>the proxy refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロキシに拒否されました</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解像度</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the seed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シード</translation>
    </message>
    <message>
        <location filename="../api/address.py"/>
        <source>the service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service does not list it any more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスの一覧にもうありません</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>the service does not say what it takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>何を受け付けるかサービスが示していません</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service has less of it than it said</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスにある量が、示された量より少ないです</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>the service refused a scene for it; it is offered again six hours later, or once a scene is taken</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスがこれを理由にシーンを拒否しました。6時間後、またはシーンが受け付けられると、再び選べるようになります</translation>
    </message>
    <message>
        <location filename="../api/download.py"/>
        <source>the service sent another part of it than was asked for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスが要求とは別の部分を送りました</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shape</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>形</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene after</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>次のシーンのテイク</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the take of the scene before</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前のシーンのテイク</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>the take that a frame is from</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームのもとのテイク</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>the usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>there is no model “{model}” any more; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{model}」はもうありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>there is no version {version}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョン{version}は存在しません</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>there is nothing in it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>中身がありません</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>this user may not write {path}; choose another folder or change its permissions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このユーザーは{path}に書き込めません。別のフォルダーを選択するか、アクセス権を変更してください</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <location filename="../studio/cutting.py"/>
        <location filename="../ui/timeline/tracks.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open on this computer; close some programs and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューターで開いているファイルが多すぎます。ほかのプログラムを閉じて再試行してください</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>too many files are open; close some windows and try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開いているファイルが多すぎます。ウィンドウを閉じて再試行してください</translation>
    </message>
    <message>
        <location filename="../api/video_answers.py"/>
        <source>top up at the gateway and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイでチャージして、もう一度生成してください</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>top up at the service and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスでチャージして再生成してください</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>trimmed between key frames</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーフレームの間でトリム</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>unclear</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <location filename="../domain/unverified.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>unknown, back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明、戻し</translation>
    </message>
    <message>
        <location filename="../studio/chat_desk.py"/>
        <source>up to {credits} credits may have been charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最大{credits}クレジットが課金された可能性があります</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>use another picture and generate again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>別の画像を使って再生成してください</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>used {count} times</source>
        <extracomment>One: used once</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}回使用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/project_file.py"/>
        <source>version {version} lacks what it must have</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョン{version}に必要なものが欠けています</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>wait a minute and go on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1分待ってから続行してください</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <location filename="../ui/timeline/looks.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../domain/flatten.py"/>
        <source>watermark</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>透かし</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model costs</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what a model takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルが受け付けるもの</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>what it is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルに見せるもの</translation>
    </message>
    <message>
        <location filename="../domain/unverified.py"/>
        <source>what it takes is said in a form that this Takewright does not read</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>受け付けるものが、このTakewrightの読めない形式で示されています</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>what it takes was not asked for yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>何を受け付けるかまだ問い合わせていません</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <source>what its models cost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルの価格</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <source>what the balance is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>what was ordered goes on there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>注文したものはサービス側で続いています</translation>
    </message>
    <message>
        <location filename="../api/kie.py"/>
        <location filename="../api/videos.py"/>
        <source>where the clip is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの場所</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>whether it took “{name}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を受け取ったかどうか</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>whether the video was removed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>動画が削除されたかどうか</translation>
    </message>
    <message>
        <location filename="../api/discovery.py"/>
        <location filename="../api/videos.py"/>
        <source>which models it offers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>提供しているモデル</translation>
    </message>
    <message>
        <location filename="../api/videos.py"/>
        <source>which videos it has</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どの動画があるか</translation>
    </message>
    <message>
        <location filename="../domain/picture.py"/>
        <source>wipe</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ワイプ</translation>
    </message>
    <message>
        <location filename="../domain/listing.py"/>
        <source>your own entry; the service's list has not named it since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自の項目です。{date}からサービスの一覧にありません</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins in other colours than {before} ends: {percent} % apart.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}の始まりの色が{before}の終わりと異なります（{percent} %の差）。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % brighter than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}の始まりは{before}の終わりより{percent} %明るいです。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} begins {percent} % darker than {before} ends.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}の始まりは{before}の終わりより{percent} %暗いです。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB louder than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}は{before}より{level} dB大きいです。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} is {level} dB quieter than {before}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}は{before}より{level} dB小さいです。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{after}は{before}の最後のフレームから始まるように作られたため、そのフレームが2回表示されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/seam_words.py"/>
        <source>{after} was made to start on the last frame of {before}, so that is shown {count} times.</source>
        <extracomment>One: {after} was made to start on the last frame of {before}, so that is shown {count} time.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{after}は{before}の最後のフレームから始まるように作られたため、そのフレームが{count}回表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{amount} + {unpriced} unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{amount}＋不明{unpriced}件</translation>
    </message>
    <message>
        <location filename="../domain/statement.py"/>
        <source>{before} credits on {since}, {balance} on {until}; the rest is in the lines between.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{since}に{before}クレジット、{until}に{balance}クレジット。差額の内訳は間の行にあります。</translation>
    </message>
    <message>
        <location filename="../studio/seam_words.py"/>
        <source>{before} was made to end on the first frame of {after}, so that is shown twice.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{before}は{after}の最初のフレームで終わるように作られたため、そのフレームが2回表示されます。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{choices} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{choices}秒</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{clips} holds the film's own clips, which are never written over; choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clips}には作品自身のクリップがあり、上書きされることはありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}中{copied}をビット単位でコピー、{rest}を再エンコード。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{copied} of {length} copied bit for bit, {rest} re-encoded: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}中{copied}をビット単位でコピー、{rest}を再エンコード: {why}。</translation>
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
            <numerusform>{before}と{after}の間に黒いフレームが{count}枚ちらつきます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{count} bytes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}バイト</translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} captions</source>
        <extracomment>One: {count} caption</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>字幕{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <source>{count} chosen for their scenes</source>
        <extracomment>One: {count} chosen for its scene</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}件をシーンに選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/cut/clip_time.py"/>
        <source>{count} clips</source>
        <extracomment>One: {count} clip</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>クリップ{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} clips in it have content credentials (C2PA), which hold for their own files only; this one carries none.</source>
        <extracomment>One: A clip in it has content credentials (C2PA), which hold for its own file only; this one carries none.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>含まれるクリップのうち{count}個にコンテンツクレデンシャル（C2PA）がありますが、有効なのは元のファイルに対してだけで、このファイルには付きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} entries</source>
        <extracomment>One: {count} entry</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} entries came from your library.</source>
        <extracomment>One: {count} entry came from your library.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>ライブラリから{count}件の項目を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} files are back.</source>
        <extracomment>One: {count} file is back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のファイルが戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/panel.py"/>
        <source>{count} files are missing.</source>
        <extracomment>One: {count} file is missing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のファイルが見つかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/sheet.py"/>
        <source>{count} films</source>
        <extracomment>One: {count} film</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>作品 {count}本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/batch/choosing.py"/>
        <source>{count} films were made.</source>
        <extracomment>One: {count} film was made.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>作品{count}本を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} items</source>
        <extracomment>One: {count} item</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>項目{count}個</numerusform>
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
            <numerusform>{count}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/looking.py"/>
        <source>{count} models</source>
        <extracomment>One: {count} model</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>モデル {count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/imports.py"/>
        <source>{count} more files</source>
        <extracomment>One: one more file</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../domain/lineup_news.py"/>
        <source>{count} new models to try</source>
        <extracomment>One: {count} new model to try</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>試せる新しいモデル {count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} of them are not sent</source>
        <extracomment>One: {count} of them is not sent</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>うち {count}件は送信されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/entries.py"/>
        <location filename="../ui/replacing/words.py"/>
        <source>{count} of unknown price</source>
        <extracomment>One: {count} of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>価格不明 {count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures are written, {name} the first ({size}).</source>
        <extracomment>One: {count} picture is written, {name} the first ({size}).</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}枚の画像を書き込みました。最初は{name}です（{size}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/difference.py"/>
        <location filename="../ui/casting/told.py"/>
        <source>{count} pictures or sounds</source>
        <extracomment>One: {count} picture or sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>画像または音声 {count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/export_words.py"/>
        <source>{count} pictures.</source>
        <extracomment>One: {count} picture.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>画像{count}枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/prompts/desk.py"/>
        <source>{count} prompts are kept.</source>
        <extracomment>One: {count} prompt is kept.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>プロンプト{count}件を保存しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/references/summary.py"/>
        <source>{count} references</source>
        <extracomment>One: {count} reference</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>参照 {count}件</numerusform>
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
            <numerusform>{count}シーン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/desk.py"/>
        <source>{count} scenes ask for other models now; nothing was generated, and undo takes it back.</source>
        <extracomment>One: {count} scene asks for another model now; nothing was generated, and undo takes it back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}シーンが別のモデルを使うようになりました。何も生成されておらず、「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/keeping.py"/>
        <source>{count} scenes name it now. Undo takes that back.</source>
        <extracomment>One: {count} scene names it now. Undo takes that back.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}シーンがこれを使うようになりました。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/panel.py"/>
        <source>{count} scenes say its words themselves now.</source>
        <extracomment>One: {count} scene says its words itself now.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のシーンに文言が直接書き込まれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/offers.py"/>
        <source>{count} scenes wait for your decision in the queue: they may be paid already.</source>
        <extracomment>One: {count} scene waits for your decision in the queue: it may be paid already.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>キューで{count}個のシーンが判断を待っています。すでに支払い済みの可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} sounds</source>
        <extracomment>One: {count} sound</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>音声{count}個</numerusform>
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
            <numerusform>テイク{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/library/desk.py"/>
        <source>{count} takes are being fetched again; that costs nothing.</source>
        <extracomment>One: {count} take is being fetched again; that costs nothing.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のテイクを再取得しています。費用はかかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes of it still wait and would be made for {cost}; cancelling is free.</source>
        <extracomment>One: {count} take of it still waits and would be made for {cost}; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>このシーンの{count}個のテイクがまだ待機中で、{cost}で生成される予定です。キャンセルは無料です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/spending/words.py"/>
        <source>{count} takes of unknown price</source>
        <extracomment>One: {count} take of unknown price</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>価格不明のテイク{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/header.py"/>
        <source>{count} takes on their way</source>
        <extracomment>One: {count} take on its way</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>生成中のテイク{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/notices/words.py"/>
        <source>{count} takes ready</source>
        <extracomment>One: {count} take ready</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>テイク{count}個が完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes still wait; cancelling is free.</source>
        <extracomment>One: {count} take still waits; cancelling is free.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のテイクがまだ待機中です。キャンセルは無料です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/unclaimed_words.py"/>
        <source>{count} takes were cancelled; nothing was charged for them.</source>
        <extracomment>One: {count} take was cancelled; nothing was charged for it.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}個のテイクをキャンセルしました。課金はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/casting/form.py"/>
        <source>{count} takes were made before</source>
        <extracomment>One: {count} take was made before</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{count}テイクは以前に作成済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../studio/cutting.py"/>
        <source>{count} titles</source>
        <extracomment>One: {count} title</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>タイトル{count}個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット · {usd}</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: another program is using {path}; close it and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing}に失敗しました: 別のプログラムが{path}を使用しています。閉じて再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: the disk of {path} is full{room}; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing}に失敗しました: {path}のディスクがいっぱいです{room}。空きを作って再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{doing} failed: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{doing}に失敗しました: {why}。</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, price: {error}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}、価格: {error}。</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {place}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}、{place}。</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}, {wrong}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}、{wrong}。</translation>
    </message>
    <message>
        <location filename="../storage/catalogue.py"/>
        <source>{entry}: there are two entries with this id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{entry}: このIDの項目が2つあります。</translation>
    </message>
    <message>
        <location filename="../studio/arrivals.py"/>
        <source>{error} The clip is paid for; it is fetched again for nothing more.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error}クリップは支払い済みで、再取得に追加の費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>{error} The provider has taken “{scene_title}” as task {task_id}, and that is written down as soon as it can be: do not quit before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{error}提供元は「{scene_title}」をタスク{task_id}として受け付けており、記録できしだい記録します。それまで終了しないでください。</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{faults} Nor could {others} be used.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{faults}ほかに{others}も使えませんでした。</translation>
    </message>
    <message>
        <location filename="../studio/recovery.py"/>
        <source>{fault} The clip is paid for and stays where it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{fault}クリップは支払い済みで、今の場所に残ります。</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} cannot be read ({error}) and was left as it is.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}を読み取れないため（{error}）、そのまま残しました。</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} is damaged ({why}), so it is not known what of the batch was made; nothing was sent or charged. Put it right, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}が壊れているため（{why}）、一括生成のどこまでが作成されたか分かりません。何も送信されず、課金もありません。修復するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../storage/batch_file.py"/>
        <source>{file} was written by a later Takewright; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}はより新しいTakewrightで書かれています。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../storage/clips.py"/>
        <source>{file} was written by a newer Takewright; update it to read the file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}は、より新しいTakewrightで書き込まれています。読み取るには更新してください。</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} and {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first} or {last}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <location filename="../domain/sentence.py"/>
        <source>{first}, {next}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <location filename="../studio/batch_sessions.py"/>
        <source>{folder} is another film; nothing of “{film}” was sent or charged. Move it away, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}は別の作品です。「{film}」については何も送信されず、課金もありません。移動するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../ui/filing.py"/>
        <source>{folder} is not there now.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}は今ありません。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{folder} {what}; {remedy}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{folder}{what}。{remedy}。</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{frames} of its {said} frames are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{said}フレーム中{frames}フレームしかありません</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{least} to {most} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{least}～{most}秒</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{length}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{length}。</translation>
    </message>
    <message>
        <location filename="../media/transcode.py"/>
        <source>{maker}’s encoder failed; software did it instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{maker}のエンコーダーが失敗したため、ソフトウェアで処理しました。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{minutes} min left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残り{minutes}分</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} at another price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models}の価格が変わりました</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} can be asked for again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models}をまた使えます</translation>
    </message>
    <message>
        <location filename="../domain/lineup_news.py"/>
        <source>{models} cannot be asked for now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{models}は現在使えません</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/replacing/words.py"/>
        <source>{models}; {count} scenes ask for that, and their takes stay in the film as they are.</source>
        <extracomment>One: {models}; {count} scene asks for it, and its takes stay in the film as they are.</extracomment>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>
            <numerusform>{models}。{count}シーンがこれを使っており、そのテイクは作品にそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} cannot be told what is not to be seen.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}には映さないものを伝えられません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} does not make {choices} together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}では{choices}を同時に使えません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} has no choice of resolution, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}では解像度を選べないため、{asked}は使えません。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} has no {label} “{choice}” for what this scene is made from; it is made with “{usual}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンの素材では、{model}の{label}に「{choice}」はありません。「{usual}」で作成されます。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{model} is {state}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は{state}</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows at most {most} of the cast at once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が一度に扱えるキャストは最大{most}です。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} knows no characters by an id.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}ではIDでキャラクターを指定できません。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} leaves no choice of sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}では音声を選べません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes at most {most} shots in a clip, not {count}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が1クリップに作れるショットは最大{most}です（{count}は不可）。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes clips of {choices}, not {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が作るクリップは{choices}で、{seconds}秒は作れません。</translation>
    </message>
    <message>
        <location filename="../ui/story/outline.py"/>
        <source>{model} makes no clip of {wanted} s; it will be {seconds} s.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}では{wanted}秒のクリップを作れないため、{seconds}秒になります。</translation>
    </message>
    <message>
        <location filename="../domain/bodies.py"/>
        <source>{model} makes no shots of its own; they are told in the prompt.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は独自のショットを作りません。ショットはプロンプトの中で伝えます。</translation>
    </message>
    <message>
        <location filename="../domain/replacing.py"/>
        <source>{model} makes no sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は音声を作りません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} makes {choices}, not {aspect}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が作れるのは{choices}で、{aspect}は作れません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} offers {choices}, not {asked}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}で選べるのは{choices}で、{asked}は選べません。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} starts from a picture, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は画像から始めますが、このシーンには画像がありません。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が受け付けるのは最大{most}件です: {things}。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} pictures and films together.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が受け付ける画像と動画は合わせて最大{most}件です。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes at most {most} s of: {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が受け付けるのは最大{most}秒です: {things}。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes it only together with: {needed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}がこれを受け付けるのは、次のものと一緒の場合だけです: {needed}。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no pictures; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は画像を受け付けません。何も追加されていません。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference films; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は参照動画を受け付けません。何も追加されていません。</translation>
    </message>
    <message>
        <location filename="../ui/references/intake.py"/>
        <source>{model} takes no reference sounds; nothing was added.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は参照音声を受け付けません。何も追加されていません。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} takes no seed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}はシードを受け付けません。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes no {things}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は次のものを受け付けません: {things}。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes none of more than {most} s; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は{most}秒を超えるものを受け付けません。切って追加し直してください。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} takes nothing beside {kept}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は{kept}と一緒にほかのものを受け付けません。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} takes seeds from {least} to {most}, not {seed}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}のシードは{least}から{most}までです（{seed}は不可）。</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <source>{model} wants a prompt of at least {minimum} characters.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}には{minimum}文字以上のプロンプトが必要です。</translation>
    </message>
    <message>
        <location filename="../domain/placing.py"/>
        <source>{model} wants {least} to {most} pictures of each of the cast.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}にはキャスト1人につき{least}～{most}枚の画像が必要です。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from references, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}には参照が必要ですが、このシーンにはありません。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>{model} works from shots, and this scene has none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}にはショットが必要ですが、このシーンにはありません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_twins.py"/>
        <source>{model} would be told the same for “{one}” and “{other}”, and paid for each: it does not take what tells them apart ({columns}). Take that out, or ask for several takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{one}」と「{other}」では{model}に同じ内容が送られ、それぞれに費用がかかります。違いとなるもの（{columns}）をこのモデルは受け付けません。それを取り除くか、複数のテイクを指定してください。</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>{name} and the pictures after it could not be made into a clip; add them one by one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}とその後の画像をクリップにできませんでした。1つずつ追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/trash.py"/>
        <source>{name} cannot be moved to the trash, and was left where it is: {parent}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}をゴミ箱に移動できず、元の場所に残しました: {parent}。</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>{name} cannot be read and was left as it is: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を読み取れないため、そのままにしました: {why}。</translation>
    </message>
    <message>
        <location filename="../media/joining.py"/>
        <source>{name} changed while the film was made; export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品の作成中に{name}が変更されました。もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../media/render.py"/>
        <source>{name} could not be converted to the film's format: it is damaged or of a kind that cannot be read; choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を作品の形式に変換できませんでした。破損しているか、読み取れない種類です。別のテイクを選択してください。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no picture in it; choose a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}に映像がありません。ビデオを選択してください。</translation>
    </message>
    <message>
        <location filename="../media/picture_worker.py"/>
        <source>{name} has no pictures because of a fault in Takewright.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Takewrightの不具合のため、{name}の画像がありません。</translation>
    </message>
    <message>
        <location filename="../media/picture_process.py"/>
        <source>{name} has no pictures: the process that makes them ended.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の画像がありません。画像を作るプロセスが終了しました。</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} has no sound in it; choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}に音声がありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} has {own} frames per second, the film has {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は毎秒{own}フレーム、作品は毎秒{films}フレーム</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is a folder, not a video.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はビデオではなくフォルダーです。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is a folder; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はフォルダーです。作品に別の名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../studio/exports.py"/>
        <source>{name} is being exported already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はすでに書き出し中です。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{name} is cut short: {there}; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は途中で切れています（{there}）。再取得するか、別のテイクを選択してください。</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a picture that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は壊れているか、読み取れる画像ではありません。取得し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a sound that can be read; fetch it again or choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は壊れているか、読み取れる音声ではありません。取得し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is damaged or not a video that can be read; fetch it again or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は壊れているか、読み取れる動画ではありません。取得し直すか、別のテイクを選んでください。</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} is empty; paste the one from your account's page.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}が空です。アカウントのページにあるものを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} is larger than its disk allows a file to be.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はディスクで許されるファイルサイズを超えています。</translation>
    </message>
    <message>
        <location filename="../ui/intake.py"/>
        <source>{name} is no clip, picture, sound or captions; drop a script beside the timeline.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}はクリップ・画像・音声・字幕ではありません。台本はタイムラインの外にドロップしてください。</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} is not where it was; put it back or choose another take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}が元の場所にありません。元に戻すか、別のテイクを選択してください。</translation>
    </message>
    <message>
        <location filename="../media/assembly.py"/>
        <source>{name} is one of the film's own clips; give the film another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は作品自身のクリップです。作品に別の名前を付けてください。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き込みました（{size}）。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{name} is written ({size}, encoded as {codec}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き込みました（{size}、エンコード: {codec}）。</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} is {own}, the film is {films}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は{own}、作品は{films}</translation>
    </message>
    <message>
        <location filename="../media/opening.py"/>
        <source>{name} may not be read; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を読み取る権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../studio/film_files.py"/>
        <source>{name} needs about {missing} MB more room on its disk than there is; make room, or export it smaller or elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}には、ディスクの空きがあと約{missing} MB必要です。空きを作るか、小さくするか、別の場所に書き出してください。</translation>
    </message>
    <message>
        <location filename="../media/landing.py"/>
        <source>{name} needs {missing} MB more room on its disk than there is; make room and export it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}には、ディスクの空きがあと{missing} MB必要です。空きを作って、もう一度書き出してください。</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} was encoded with other settings than most of the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は作品の大部分と異なる設定でエンコードされている</translation>
    </message>
    <message>
        <location filename="../domain/flat_sound.py"/>
        <source>{name} {what}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}は{what}</translation>
    </message>
    <message>
        <location filename="../storage/secrets.py"/>
        <source>{name} {wrong}; copy it again. Nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}{wrong}。コピーし直してください。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../media/mixing.py"/>
        <source>{name}, the film's logo, cannot be read; put it back or choose another picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品のロゴ{name}を読み取れません。元に戻すか、別の画像を選択してください。</translation>
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
        <translation>{out}はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../studio/copies.py"/>
        <source>{out} lies in the film's own folder; choose a place outside of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{out}は作品自身のフォルダー内にあります。その外の場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} cannot be used ({reason})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}を使えません（{reason}）</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is a folder, not a file; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}はファイルではなくフォルダーです。別の名前を選択してください</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is already there; choose another name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}はすでにあります。別の名前を選択してください</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is not there any more; it may have been moved, renamed or be on a drive that is not connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}がなくなっています。移動や名前の変更をしたか、ドライブが接続されていない可能性があります</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{path} is not {what} of Takewright and was left as it is; move it elsewhere.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}はTakewrightの{what}ではないため、そのまま残しました。別の場所に移動してください。</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} is on a read-only disk; choose a folder that can be written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}は読み取り専用のディスクにあります。書き込めるフォルダーを選択してください</translation>
    </message>
    <message>
        <location filename="../storage/atomic.py"/>
        <source>{path} leads through a file that is not a folder; choose another folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の途中にフォルダーではないファイルがあります。別のフォルダーを選択してください</translation>
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
        <translation>{place}はシステムのゴミ箱にありますが、その場所が示されていません。ゴミ箱から復元して、作品を開き直してください。</translation>
    </message>
    <message>
        <location filename="../storage/trash.py"/>
        <source>{place} is not in the trash any more, so it cannot be put back. Generate another take, or choose one that is left.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{place}はもうゴミ箱にないため、戻せません。テイクをもう1つ生成するか、残っているものを選択してください。</translation>
    </message>
    <message>
        <location filename="../studio/exporter.py"/>
        <source>{preset} is written as .{container}, and “{name}” is not; rename it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{preset}は.{container}として書き込まれますが、「{name}」は異なります。名前を変更してください。</translation>
    </message>
    <message>
        <location filename="../studio/quotes.py"/>
        <source>{price} + {unknown} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{price}＋価格不明{unknown}件</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{problems} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{problems}何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{reasons}; and {more} more</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{reasons}、ほか{more}件</translation>
    </message>
    <message>
        <location filename="../media/probe.py"/>
        <source>{seconds} of its {said} seconds are there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{said}秒中{seconds}秒しかありません</translation>
    </message>
    <message>
        <location filename="../domain/limits.py"/>
        <location filename="../domain/sentence.py"/>
        <location filename="../studio/batch_takes.py"/>
        <location filename="../studio/export_words.py"/>
        <location filename="../studio/scene_state.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{seconds} s left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残り{seconds}秒</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>{sentence} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sentence}何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../studio/export_words.py"/>
        <source>{shape}, {rate} frames per second.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{shape}、毎秒{rate}フレーム。</translation>
    </message>
    <message>
        <location filename="../interchange/contact_html.py"/>
        <source>{stars} starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター付き {stars}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tracks.py"/>
        <source>{style} without words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>文言のない{style}</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} cannot grow because the disk of {path} is full; free some space and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}のディスクがいっぱいのため、{title}に書き足せません。空きを作って再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be used ({error}); check the disk.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の{title}を使えません（{error}）。ディスクを確認してください。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} cannot be written; change the permissions of its folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の{title}に書き込めません。フォルダーのアクセス権を変更してください。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is being written by another Takewright; try again in a moment.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の{title}に別のTakewrightが書き込んでいます。少し待って再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} is damaged and was left as it is; restore it from a backup or move it elsewhere to begin a new one (the clips in your projects are safe).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の{title}は破損しており、そのまま残しました。バックアップから復元するか、別の場所に移動して新しく始めてください（プロジェクトのクリップは無事です）。</translation>
    </message>
    <message>
        <location filename="../storage/database.py"/>
        <source>{title} in {path} was written by a newer Takewright and was left as it is; update Takewright to go on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{path}の{title}は、より新しいTakewrightで書き込まれており、そのまま残しました。続けるにはTakewrightを更新してください。</translation>
    </message>
    <message>
        <location filename="../studio/batch_takes.py"/>
        <source>{title}, take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}、テイク{number}</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>{version} cannot be read ({error}); nothing was changed, choose another version.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{version}を読み取れません（{error}）。何も変更していません。別のバージョンを選択してください。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} ({note})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}（{note}）</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} ({was}, now {now})</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}（以前{was}、今{now}）</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what} (“{said}”)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}（「{said}」）</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what} {credits}クレジットかかりました。</translation>
    </message>
    <message>
        <location filename="../studio/rewording.py"/>
        <source>{what} What it cost is not known.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}かかった費用は不明です。</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what} and stays there, but {changed} changed after it was made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。そのまま残りますが、生成後に{changed}が変更されました。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what} since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}（{date}から）</translation>
    </message>
    <message>
        <location filename="../studio/scene_state.py"/>
        <source>{what}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。{do}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; it may have been taken and charged; look again before submitting it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。受け付けられて課金された可能性があります。再送信する前に再確認してください。</translation>
    </message>
    <message>
        <location filename="../domain/catalogue.py"/>
        <source>{what}; nothing was sent or charged. Closest live models: {names}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}です。何も送信されず、課金もありません。最も近い利用可能なモデル: {names}。</translation>
    </message>
    <message>
        <location filename="../studio/spend.py"/>
        <source>{what}; nothing was sent or charged. {do}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。何も送信されず、課金もありません。{do}</translation>
    </message>
    <message>
        <location filename="../api/classify.py"/>
        <source>{what}; {cost}; {todo}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{what}。{cost}。{todo}。</translation>
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
        <translation>{who}から{given}が返されたため、シーンが受け付けられて課金された可能性があります。再送信する前に再確認してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_json.py"/>
        <source>{why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{why}。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <location filename="../studio/orders.py"/>
        <source>{wrong} Nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong}何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>{wrong} What a scene is called goes under “title”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{wrong}シーンの名前は「title」に書きます。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{film}” has a scene {number} already, in line {line}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」にはすでにシーン{number}があります（{line}行目）。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{film}” was begun as something else, and what was paid for it is in its folder. Give it another name, write it as it was, or choose another folder.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」は別の内容で始められており、支払い済みのものがそのフォルダーにあります。別の名前にするか、元のとおりに書くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/batch.py"/>
        <source>“{film}”: {error}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」: {error}</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{folder}” cannot be an upload folder; nothing was sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{folder}」はアップロード先のフォルダーにできません。何も送信していません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_markdown.py"/>
        <source>“{head}” sets nothing; is it “{near}”? A prompt that begins so has a blank line before it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{head}」は何も設定しません。「{near}」のことですか？ このように始まるプロンプトの前には空行が必要です。</translation>
    </message>
    <message>
        <location filename="../storage/records.py"/>
        <source>“{id}” cannot be the name of a file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{id}」はファイル名に使えません。</translation>
    </message>
    <message>
        <location filename="../media/fitting.py"/>
        <source>“{name}” cannot be made small enough for {model}. Choose another picture; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を{model}が受け付ける大きさまで小さくできません。別の画像を選んでください。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません（{strerror}）。課金はありません。元に戻すか、別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <location filename="../api/video_form.py"/>
        <source>“{name}” cannot be read ({strerror}); nothing was sent or charged; put it back or choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません（{strerror}）。何も送信されず、課金もありません。元に戻すか、別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” cannot be read ({why}); choose another file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません（{why}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/deliveries.py"/>
        <source>“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません（{why}）。何も送信されず、課金もありません。元に戻すか、シーンから外してください。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません: {reason}。</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” cannot be read: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取れません: {why}。</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” changed while it was being sent; nothing was charged; try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」が送信中に変更されました。課金はありません。再試行してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cast.py"/>
        <source>“{name}” has other words in a row above; say them once.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」には上の行に別の説明文があります。説明は1回だけ書いてください。</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” has schema {schema}; this Takewright reads schema {known}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」のスキーマは{schema}ですが、このTakewrightが読めるのはスキーマ{known}です。</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” has {count} prompts; a file may have {most} at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」には{count}件のプロンプトがあります。1ファイルの上限は{most}件です。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” has {st_size} MB; a {what} may have {max_bytes} MB at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{st_size} MBあります。{what}は最大{max_bytes} MBです。</translation>
    </message>
    <message>
        <location filename="../interchange/captions.py"/>
        <source>“{name}” holds no captions; a line such as 00:00:01,000 --&gt; 00:00:02,500 stands before each in a SubRip or WebVTT file.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」に字幕がありません。SubRipまたはWebVTTファイルでは、各字幕の前に00:00:01,000 --&gt; 00:00:02,500のような行があります。</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds no cast that Takewright wrote; export one under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」にはTakewrightが書いたキャストがありません。「キャストとルック」で書き出してください。</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” holds no choices of a contact sheet ({why}); save them from its page again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」にはコンタクトシートの選択がありません（{why}）。そのページから保存し直してください。</translation>
    </message>
    <message>
        <location filename="../interchange/shortcuts.py"/>
        <source>“{name}” holds no keyboard shortcuts of Takewright; export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」にTakewrightのキーボードショートカットがありません。書き出してみると書式が分かります。</translation>
    </message>
    <message>
        <location filename="../interchange/prompt_files.py"/>
        <source>“{name}” holds no prompts of Takewright ({why}); export some to see how they are written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」にはTakewrightのプロンプトがありません（{why}）。書き方を知るには、いくつか書き出してみてください。</translation>
    </message>
    <message>
        <location filename="../storage/cast_shelf.py"/>
        <source>“{name}” holds {size}; a cast has at most {most}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{size}あります。キャストの上限は{most}です。</translation>
    </message>
    <message>
        <location filename="../domain/requests.py"/>
        <source>“{name}” in braces is not in the cast; add it under Cast &amp; look, or take the braces off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>波かっこの「{name}」はキャストにありません。「キャストとルック」で追加するか、波かっこを外してください。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is a folder; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はフォルダーです。テキストファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../storage/data_file.py"/>
        <source>“{name}” is damaged: {why}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は破損しています: {why}。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is empty, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は空のため、{what}がありません。</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is larger than the {largest_upload} MiB that the service takes; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はサービスが受け付ける{largest_upload} MiBを超えています。何も送信されず、課金もありません。小さいものを選んでください。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is larger than the {most} MiB that a file to show a model may have; make it shorter or smaller.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、モデルに見せるファイルの上限{most} MiBを超えています。短くするか小さくしてください。</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is larger than the {most} MiB that can be sent with a request; nothing was sent or charged; choose a smaller one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、リクエストで送信できる上限{most} MiBを超えています。何も送信されず、課金もありません。小さいものを選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/orders.py"/>
        <source>“{name}” is missing, which a scene of this order is made from; nothing was sent or charged. Find the file again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この注文のシーンの素材「{name}」が見つかりません。何も送信されず、課金もありません。ファイルを探し直すか、シーンから外してください。</translation>
    </message>
    <message>
        <location filename="../studio/reference_files.py"/>
        <source>“{name}” is missing, which this is made from; nothing was sent or charged. Find the file again and try again, or take it off the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>素材の「{name}」が見つかりません。何も送信されず、課金もありません。ファイルを探し直して再試行するか、シーンから外してください。</translation>
    </message>
    <message>
        <location filename="../api/video_form.py"/>
        <source>“{name}” is no picture, and the gateway takes only pictures; nothing was sent or charged; choose a picture.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は画像ではなく、ゲートウェイは画像しか受け付けません。何も送信されず、課金もありません。画像を選んでください。</translation>
    </message>
    <message>
        <location filename="../studio/cast_pictures.py"/>
        <source>“{name}” is no picture, film or sound that a model can be shown.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、モデルに見せられる画像、動画、音声ではありません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_plan.py"/>
        <source>“{name}” is no picture, film or sound.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は画像、動画、音声のいずれでもありません。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one of these and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、モデルに見せられる動画（MP4またはMOV）ではありません。いずれかの形式で保存し、追加し直してください。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF, TIFF, BMP, HEIC or AVIF); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、モデルに見せられる画像（PNG、JPEG、WebP、GIF、TIFF、BMP、HEIC、AVIF）ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../api/upload.py"/>
        <source>“{name}” is not a picture, film or sound that Takewright knows (PNG, JPEG, WebP, GIF, MP4, MOV, WebM, MP3, WAV); nothing was sent or charged; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はTakewrightが扱える画像・動画・音声（PNG、JPEG、WebP、GIF、MP4、MOV、WebM、MP3、WAV）ではありません。何も送信されず、課金もありません。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg); choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は、モデルに渡せる音声（MP3、WAV、M4A、FLAC、Ogg）ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not a text file, so there is no {what} in it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はテキストファイルではないため、{what}がありません。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is not an ordinary file; name a text file instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は通常のファイルではありません。テキストファイルを指定してください。</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is of a kind that {model} does not take, which is: {kinds}. Save it as such and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{model}が受け付けない種類です。受け付けるのは{kinds}です。その形式で保存して追加し直してください。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../domain/chains.py"/>
        <source>“{name}” is of another kind than it is used as; take it off and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は使い方と種類が合っていません。外してから、もう一度追加してください。</translation>
    </message>
    <message>
        <location filename="../domain/cast.py"/>
        <source>“{name}” is there already; choose another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” is {kind}; save it as plain text and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{kind}です。プレーンテキストとして保存し、再試行してください。</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {size} MiB; {model} takes {most} MiB at most. Make it shorter or smaller and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{size} MiBです。{model}が受け付けるのは最大{most} MiBです。短くするか小さくして追加し直してください。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to two and a half times as long as wide at most.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{width} x {height}ピクセルで、モデルには細長すぎます。長辺が短辺の2.5倍以内になるように切り取ってください。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” is {width} x {height} pixels; a picture to show a model has {least} or more on each side; choose a larger one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{width} x {height}ピクセルです。モデルに見せる画像は各辺{least}以上が必要です。より大きいものを選んでください。</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” is {width} x {height} pixels; {model} takes pictures from {least} to {most} times as wide as high. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は{width} x {height}ピクセルです。{model}が受け付ける画像は、幅が高さの{least}～{most}倍です。切り取って追加し直してください。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut it and add it again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の長さは{seconds}秒です。モデルに見せるものは最大{most}秒です。切って追加し直してください。</translation>
    </message>
    <message>
        <location filename="../domain/file_limits.py"/>
        <source>“{name}” lasts {seconds} s; {model} takes {most} s at most. Cut it and add it again; nothing was sent or charged.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」の長さは{seconds}秒です。{model}が受け付けるのは最大{most}秒です。切って追加し直してください。何も送信されず、課金もありません。</translation>
    </message>
    <message>
        <location filename="../studio/batch_films.py"/>
        <source>“{name}” makes no film of picture and sound; nothing was sent or charged. Choose {films}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」では映像と音声の作品を作れません。何も送信されず、課金もありません。{films}を選んでください。</translation>
    </message>
    <message>
        <location filename="../interchange/textfile.py"/>
        <source>“{name}” may not be read by you; check its permissions.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」を読み取る権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../studio/imports.py"/>
        <source>“{name}” moves; a watermark is one picture, such as a PNG.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は動画です。透かしにはPNGなどの1枚の画像を使います。</translation>
    </message>
    <message>
        <location filename="../media/references.py"/>
        <source>“{name}” moves; save one picture of it and add that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」は動く画像です。そのうち1枚を保存し、それを追加してください。</translation>
    </message>
    <message>
        <location filename="../interchange/choices.py"/>
        <source>“{name}” was written by a later Takewright; nothing was changed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はより新しいTakewrightで書かれています。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../storage/copying.py"/>
        <source>“{project}” was not copied, because {error}; undo the last change and try again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{project}」はコピーされませんでした（{error}）。最後の変更を元に戻して、再試行してください。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because another project, “{name}”, is in {folder}; save it under another name.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{project}」は保存されませんでした。{folder}には別のプロジェクト「{name}」があります。別の名前で保存してください。</translation>
    </message>
    <message>
        <location filename="../storage/bundle.py"/>
        <source>“{project}” was not saved, because {error}; undo the last change and save again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{project}」は保存されませんでした（{error}）。最後の変更を元に戻して、もう一度保存してください。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is neither yes nor no.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{text}」はyesでもnoでもありません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a run such as 1-4.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{text}」は1-4のような範囲ではありません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a shape such as 16:9.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{text}」は16:9のような形ではありません。</translation>
    </message>
    <message>
        <location filename="../interchange/batch_cells.py"/>
        <source>“{text}” is not a whole number.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{text}」は整数ではありません。</translation>
    </message>
    <message>
        <location filename="../studio/record.py"/>
        <source>“{title}” was submitted twice, by two Takewrights, and both may be charged: the clip of task {task_id} is not fetched by itself; get it from the provider's site.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」は2つのTakewrightから二重に送信され、両方とも課金される可能性があります。タスク{task_id}のクリップは自動では取得されません。提供元のサイトから入手してください。</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Make it {longer} s, or say less.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{words}」には約{about}秒かかりますが、クリップは{seconds}秒です。{longer}秒にするか、セリフを減らしてください。</translation>
    </message>
    <message>
        <location filename="../domain/speech.py"/>
        <source>“{words}” takes about {about} s, the clip has {seconds}. Say less, or part the scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{words}」には約{about}秒かかりますが、クリップは{seconds}秒です。セリフを減らすか、シーンを分けてください。</translation>
    </message>
    <message>
        <location filename="../domain/batch.py"/>
        <source>“{{{{{name}}}}}” has no values; say which, or take it out.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{{{{{name}}}}}」に値がありません。値を指定するか、取り除いてください。</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−14 LUFS · streaming</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−14 LUFS · 配信</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−16 LUFS · podcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−16 LUFS · ポッドキャスト</translation>
    </message>
    <message>
        <location filename="../ui/cut/film_section.py"/>
        <source>−23 LUFS · broadcast</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>−23 LUFS · 放送</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Pictures that a clip starts from are sent here.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの開始画像はここに送られます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Service address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Upload address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アップロード先アドレス</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Use the usual addresses</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>既定のアドレスを使う</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Your key is sent to this address and nowhere else.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーはこのアドレスにのみ送られます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Defaults</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>既定値</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Gateway</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Look and folders</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>外観とフォルダー</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Notices, help</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>通知、ヘルプ</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Sections</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Settings</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../ui/settings_dialog.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Apply</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>As near as its model can: scene {numbers}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルで可能な最も近い値: シーン{numbers}。</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Changes: scene {numbers}. Takes that are there stay; they are stale then.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変更: シーン{numbers}。今あるテイクは残り、「古い」になります。</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Choose at least one of the settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>設定を1つ以上選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>No scene changes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>変更されるシーンはありません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Nothing would change: the scenes have these settings already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>何も変わりません。シーンはすでにこの設定です。</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解像度</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Resolution: {resolution}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解像度: {resolution}</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: off</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声: オフ</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: on</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声: オン</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>Sound: the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声: モデルの標準</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの</translation>
    </message>
    <message>
        <location filename="../ui/writing/share_sheet.py"/>
        <source>the model's usual</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルの標準</translation>
    </message>
</context>
<context>
    <name>ShortcutDesk</name>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Export keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーボードショートカットを書き出し</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Import keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーボードショートカットを読み込み</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーボードショートカット (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys of “{name}” are in force.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」のキーを適用しました。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/desk.py"/>
        <source>The keys were written to “{name}”.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを「{name}」に書き込みました。</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのコマンドをプリセットのキーに戻しました。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>All commands have the keys of the preset.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてのコマンドがプリセットのキーです。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copies what the list shows, as a table to paste and print</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧の内容を、貼り付けや印刷に使える表としてコピーします</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Copy list</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Export…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Import…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込み…</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of DaVinci Resolve</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>DaVinci Resolve風</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>In the manner of Premiere Pro</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>Premiere Pro風</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>No command is called that.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>該当するコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Preset</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Reset all</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search by command, menu or keys</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンド、メニュー、キーで検索</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>Search commands</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <location filename="../ui/shortcuts/sheet.py"/>
        <source>The list was copied.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一覧をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Add shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットを追加</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選ぶか、追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Cut into shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットに分割</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>Shots</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {over} longer than the scene; shorten one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットの合計がシーンより{over}長くなっています。どれかを短くしてください。</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>The shots are {under} shorter than the scene; {model} wants it filled.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショットの合計がシーンより{under}短くなっています。{model}では全体を埋める必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes at most {most} shots in a take.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}が1テイクに作れるショットは最大{most}です。</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take: these are kept, and not sent as shots.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は1テイクに1ショットを作ります。これらは保持されますが、ショットとしては送信されません。</translation>
    </message>
    <message>
        <location filename="../ui/references/shots.py"/>
        <source>{model} makes one shot a take; choose a model that makes several.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model}は1テイクに1ショットを作ります。複数作れるモデルを選んでください。</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにあります。</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}を前へ移動</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Move shot {number} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}を後ろへ移動</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Remove shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}を削除</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Seconds of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}の秒数</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>What is seen in this shot</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このショットに映るもの</translation>
    </message>
    <message>
        <location filename="../ui/references/shot_row.py"/>
        <source>Words of shot {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ショット{number}の文章</translation>
    </message>
</context>
<context>
    <name>Simulating</name>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Leave the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターを終える</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>There is no key yet. The simulator makes real clips and costs nothing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだキーがありません。シミュレーターは本物のクリップを作り、費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/simulating.py"/>
        <source>Use the simulator</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターを使う</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽を追加…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションを追加…</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Begins in the file at</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイル内の開始位置</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade in</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fade out</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェード</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>From</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゲイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Gain of the sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声のゲイン</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music and voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽とナレーション</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Music steps back when somebody speaks.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>話し声があるとき音楽を下げます。</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>Remove sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声を削除</translation>
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
        <translation>イン </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>out </source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アウト </translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../ui/cut/sounds_section.py"/>
        <source>sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>SourcePictures</name>
    <message>
        <location filename="../ui/references/pictures.py"/>
        <source>There is no picture of it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像がありません。</translation>
    </message>
</context>
<context>
    <name>SpeechNote</name>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Make it {seconds}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds}にする</translation>
    </message>
    <message>
        <location filename="../ui/writing/speech_note.py"/>
        <source>Shorter…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>短く…</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <location filename="../ui/writing/spell_check.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{word}」を辞書に追加</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>, try {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>、{number}回目</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulated gateway (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>模擬ゲートウェイ（模擬マネー）</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>Simulator (play money)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーター（模擬マネー）</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>by itself</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自然変動</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金済み</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>given back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>戻し済み</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>less</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未差引:</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>模擬マネー</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>promised</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>予約済み</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>refunded</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>返金済み</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>settled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>確定</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} at most</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>最大{cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残り{cap}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{cap} used up</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap}を使い切りました</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{left} of {cap} left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{cap}中、残り{left}</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{model} · {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{model} · {seconds}秒</translation>
    </message>
    <message>
        <location filename="../ui/spending/words.py"/>
        <source>{scene} · take {take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene} · テイク{take}</translation>
    </message>
</context>
<context>
    <name>SpendingDesk</name>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Save the ledger</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台帳を保存</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Show spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出を表示</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>Table (*.csv)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/spending/desk.py"/>
        <source>{count} lines, promises among them, are in {file}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>予約を含む{count}行を{file}に書き込みました。</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>All films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての作品</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>日別</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品別</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>By model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル別</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Charges and refunds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金と返金</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Close</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Lines</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>No line has these words.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>これらの語を含む行はありません。</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Play money</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>模擬マネー</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Reading the ledger…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台帳を読み込み中…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Save as CSV…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>CSVで保存…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Scene, model, task, day…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン、モデル、タスク、日…</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Service</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービス</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Sums</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>合計</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>The simulator's credits cost nothing and are in no sum with those of a real service. The caps count them by themselves.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シミュレーターのクレジットに費用はかからず、実際のサービスの合計には含まれません。上限も別に数えます。</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>There is no line to save.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>保存する行がありません。</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>What is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示内容</translation>
    </message>
    <message>
        <location filename="../ui/spending/dialog.py"/>
        <source>Words to look for</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>検索する語</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Jobs at the service at once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスで同時に行うジョブ数</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per click</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1クリックの上限</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per day</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1日の上限</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Most per film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>1作品の上限</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>No cap</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Nothing is sent that would go over a cap; you are told, and nothing is charged. $0.00 means no cap. A day is the last 24 hours; what waits, and what may have been charged, counts as spent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>上限を超えるものは送信されません。その場合はお知らせし、課金はありません。$0.00は上限なしを意味します。1日とは過去24時間です。待機中のものと課金された可能性のあるものは支出に数えます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>Spending</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>支出</translation>
    </message>
    <message>
        <location filename="../ui/settings_pages.py"/>
        <source>The rest waits its turn.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残りは順番を待ちます。</translation>
    </message>
</context>
<context>
    <name>StarsModel</name>
    <message>
        <location filename="../ui/batch/stars.py"/>
        <source>starred</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター付き</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>All exports</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべての書き出し</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Cancel export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>Export</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>connecting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>key refused</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キー拒否</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>no key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../ui/status_line.py"/>
        <source>not reached</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>接続不可</translation>
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
        <translation>{count}シーン中{ready}シーンにテイクあり</translation>
    </message>
</context>
<context>
    <name>Stills</name>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Pictures (*.png)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>Save frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを保存</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>The frame is saved as {name}.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フレームを{name}として保存しました。</translation>
    </message>
    <message>
        <location filename="../ui/playing/stills.py"/>
        <source>There is no picture here: this scene has no take yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここには画像がありません。このシーンにはまだテイクがありません。</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Open a script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本を開く</translation>
    </message>
    <message>
        <location filename="../ui/stories.py"/>
        <source>Scripts (*.fountain *.md *.markdown *.txt);;All files (*)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本 (*.fountain *.md *.markdown *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>It cost {credits} credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジットかかりました。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Nothing was taken back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>取り消されたものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み直す</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Read script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本を読む</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Scene {number}: {problem}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}: {problem}</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Story from a topic</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマからストーリー</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script is being read.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本を読み込んでいます。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The script says where its scenes begin.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンの区切りは台本で決まります。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>The writer is writing.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライターが執筆中です。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>What is the film about?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どんな作品ですか？</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書く</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered lines or blank lines begin its scenes. Clips cost nothing until you generate.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマを書いてEnterを押すか、台本を貼り付けてください。見出し、「シーン1」、番号付きの行、空行がシーンの始まりになります。生成するまでクリップに費用はかかりません。</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>Write again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き直す</translation>
    </message>
    <message>
        <location filename="../ui/story_dialog.py"/>
        <source>{action} · price unknown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{action} · 価格不明</translation>
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
        <translation>… ほか{count}件。</translation>
    </message>
</context>
<context>
    <name>StoryFoot</name>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Add scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Film {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品 {seconds}秒</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>Write a topic first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にテーマを書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>you have {credits}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残高 {credits}</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{count} of unknown price</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明 {count}件</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{credits} credits</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット</translation>
    </message>
    <message>
        <location filename="../ui/story/foot.py"/>
        <source>{usd} to generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成に {usd}</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <location filename="../ui/story/form.py"/>
        <source> scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> シーン</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>A topic in a sentence, or a whole script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一文のテーマ、または台本全体</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Add a scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを追加</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Number of scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン数</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Open a script…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>台本を開く…</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Redo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Style of the story</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーのスタイル</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Topic or script</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テーマまたは台本</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Undo</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/story/form.py"/>
        <source>Write</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>All</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Nobody knows whether these were taken; the queue offers to look again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>受け付けられたかどうかは誰にも分かりません。キューから再確認できます。</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Perhaps charged</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>課金の可能性あり</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Promised now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在の予約</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>The price of what waits to be sent.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>送信待ちのものの価格です。</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>この作品</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>This week</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今週</translation>
    </message>
    <message>
        <location filename="../ui/spending/summary.py"/>
        <source>Today</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>SwapsModel</name>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Aspect</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits now</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>現在のクレジット</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Credits then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>当時のクレジット</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Instead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>代わりに</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Length</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Was made with</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作成時のモデル</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>Would be lost</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失われるもの</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>nothing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../ui/replacing/table.py"/>
        <source>stays as it is</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>そのまま</translation>
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
        <translation>テイクをもう1つ生成 · {price}</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Move take {number} to the trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}をゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Put back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} for this clip only</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップだけにテイク{number}を使う</translation>
    </message>
    <message>
        <location filename="../ui/take_actions.py"/>
        <source>Use take {number} in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}を作品に使う</translation>
    </message>
</context>
<context>
    <name>TakeCorner</name>
    <message>
        <location filename="../ui/take_corner.py"/>
        <source>Compare takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクを比較</translation>
    </message>
</context>
<context>
    <name>TakeDesk</name>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It is in the film already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでに作品に入っています。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>It was imported; there is no prompt that made it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込んだものなので、生成時のプロンプトはありません。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>Select a clip on the timeline first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずタイムラインでクリップを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows it already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したクリップはすでにこのテイクです。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The chosen clip shows the take of its scene already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>選択したクリップはすでにシーンのテイクです。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>The scene asks for just this already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンはすでにこの内容です。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>There is nothing to compare: this film has only one take, or none.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>比較するものがありません。この作品のテイクは1つだけか、ありません。</translation>
    </message>
    <message>
        <location filename="../ui/take_desk.py"/>
        <source>This scene has no take yet; generate one first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはまだテイクがありません。まず生成してください。</translation>
    </message>
</context>
<context>
    <name>TakeDrops</name>
    <message>
        <location filename="../ui/timeline/take_drops.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
</context>
<context>
    <name>TakeOffer</name>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate another take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクをもう1つ生成</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Generate {count} scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}シーンを生成</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>It is being generated; see the queue.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>生成中です。キューをご覧ください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>The takes that are there are kept.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>今あるテイクは残ります。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/take_offer.py"/>
        <source>Try again</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <location filename="../ui/take_strip.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
</context>
<context>
    <name>TakeTile</name>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Clips that show only this take: {count}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクだけを表示するクリップ: {count}</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>In the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品内。</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Made of an earlier prompt or other settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のプロンプトまたは別の設定で生成したものです。</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>Star: use in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スター: 作品に使う。</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>The chosen clip shows it, whatever the scene shows.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンのテイクに関係なく、選択したクリップはこのテイクです。</translation>
    </message>
    <message>
        <location filename="../ui/take_tile.py"/>
        <source>{name}, in the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}、作品内</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Imported clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>読み込んだクリップ</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Scene {scene} · take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{scene} · テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」のテイク{number}をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film has a placeholder there until another is made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」のテイク{number}をゴミ箱に移動しました。次のテイクができるまで、作品のその位置にはプレースホルダーが入ります。</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>Take {number} of “{title}” is in the trash; the film shows take {other} instead.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」のテイク{number}をゴミ箱に移動しました。作品では代わりにテイク{other}を表示します。</translation>
    </message>
    <message>
        <location filename="../ui/take_words.py"/>
        <source>{file}, of a removed scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{file}、削除したシーンのもの</translation>
    </message>
</context>
<context>
    <name>TermsFields</name>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Not to be seen: text, logos, crowds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの: 文字、ロゴ、群衆</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Resolution</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>解像度</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Seconds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>What is not to be seen, in words of its own for models that take them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>映さないもの（対応するモデル用に別の文言で）</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>With sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声あり</translation>
    </message>
    <message>
        <location filename="../ui/writing/terms.py"/>
        <source>Without sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声なし</translation>
    </message>
</context>
<context>
    <name>TimecodeField</name>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Minutes, seconds and frames; Up and Down step by a frame</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>分・秒・フレーム。上下キーで1フレームずつ変更</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>This is no timecode; write it as minutes:seconds.frames.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムコードではありません。「分:秒.フレーム」の形で書いてください。</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムコード</translation>
    </message>
    <message>
        <location filename="../ui/playing/timecode.py"/>
        <source>Timecode: minutes, seconds, frames. Type one to go there.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムコード: 分・秒・フレーム。入力するとその位置へ移動します。</translation>
    </message>
    <message>
        <location filename="../ui/cut/fields.py"/>
        <source>Write a time as minutes:seconds.frames, such as 00:04.12.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>時間は「分:秒.フレーム」の形で書いてください（例: 00:04.12）。</translation>
    </message>
</context>
<context>
    <name>TimelineAccess</name>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>Marker {name} at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time}のマーカー{name}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <location filename="../ui/timeline/access.py"/>
        <source>{transition} into {scene}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{scene}への{transition}、{seconds}秒</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../ui/timeline/canvas.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
</context>
<context>
    <name>TimelineChooser</name>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>, {0} selected</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>、{0}件選択中</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Scene {number}, {title}, {state}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}、{title}、{state}、{seconds}秒、位置{time}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>Timeline</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{0} clips, {1} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ{0}個、長さ{1}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {number} of {total}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}、{total}個中{number}個目</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{clip}, {own_take}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{clip}、{own_take}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/chooser.py"/>
        <source>{track}, {words}, {seconds} s at {time}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{track}、{words}、{seconds}秒、位置{time}</translation>
    </message>
</context>
<context>
    <name>TimelineDrop</name>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここにドロップしてナレーションにする</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>Drop it here as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここにドロップして音楽にする</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{count} files</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{count}個のファイル</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as a voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}をナレーションに</translation>
    </message>
    <message>
        <location filename="../ui/timeline/drop_mark.py"/>
        <source>{name} as music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を音楽に</translation>
    </message>
</context>
<context>
    <name>TimelineItem</name>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade in {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードイン {seconds}秒</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <source>Fade out {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードアウト {seconds}秒</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>The playhead is not inside it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドがその内側にありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_hand.py"/>
        <location filename="../ui/timeline/item_trims.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このトラックはロックされています。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>Voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーション</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_layer.py"/>
        <source>ducks under dialogue</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>セリフの間は下げる</translation>
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
        <translation>合わせるには、もう一度生成してください。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Go to “{scene}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{scene}」へ移動</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} ends on the first frame of the one after.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}は次のシーンの最初のフレームで終わります。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/links.py"/>
        <source>Scene {number} starts on the last frame of the one before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}は前のシーンの最後のフレームから始まります。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/link_hand.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リンク解除</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add music…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽を追加…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Add voice-over…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションを追加…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Edit prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit sound</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声を編集</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Edit words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>文言を編集</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>It has no fades.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードがありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにその位置です。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/tool_menus.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前のないマーカー</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to end</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Move to start</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Move to the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドへ移動</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Open scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを開く</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>Remove fades</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フェードを削除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/item_menu.py"/>
        <source>This track is locked.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このトラックはロックされています。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Transition into it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このクリップへのトランジション</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>Trim, slip and roll</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トリム・スリップ・ロール</translation>
    </message>
    <message>
        <location filename="../ui/timeline/menus.py"/>
        <source>{seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Duplicate</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Fit the film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体を表示</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Freeze</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フリーズ</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Markers</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカー</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Snapping</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スナップ</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Split</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>The whole film is in view.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体が表示されています。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>There is no film yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Transition</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トランジション</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Trim</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>トリム</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>Zoom (Ctrl+wheel)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ズーム（Ctrl＋ホイール）</translation>
    </message>
    <message>
        <location filename="../ui/timeline/panel.py"/>
        <source>zoom</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>TimelinePull</name>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>Cut {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カット{change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>From {start} · {change}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{start}から · {change}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>a frame is left</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>残り1フレームです</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>one of the takes has no more there</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>片方のテイクにその先がありません</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take begins here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクはここから始まります</translation>
    </message>
    <message>
        <location filename="../ui/timeline/pull_words.py"/>
        <source>the take ends here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイクはここで終わります</translation>
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
        <translation>ここにマーカーを追加</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>In {start}, out {end}, {length} long</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>イン{start}、アウト{end}、長さ{length}</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark in here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここにイン点を設定</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Mark out here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ここにアウト点を設定</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Marker without a name</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>名前のないマーカー</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Name marker…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーに名前を付ける…</translation>
    </message>
    <message>
        <location filename="../ui/timeline/ruler_hand.py"/>
        <source>Remove marker</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>マーカーを削除</translation>
    </message>
</context>
<context>
    <name>TimelineSeam</name>
    <message>
        <location filename="../ui/timeline/seam_hand.py"/>
        <source>{transition}, {seconds} s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{transition}、{seconds}秒</translation>
    </message>
</context>
<context>
    <name>TitlesSection</name>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Add a title at the playhead</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドにタイトルを追加</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>At the playhead (T)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生ヘッドの位置（T）</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Remove title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを削除</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Second line</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>2行目</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>スタイル</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Title style</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルのスタイル</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>文言</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>Words over the picture: a name, a place, credits.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像に重ねる文字: 名前、場所、エンドクレジット。</translation>
    </message>
    <message>
        <location filename="../ui/cut/titles_section.py"/>
        <source>title</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../ui/timeline/toolbar.py"/>
        <source>More tools</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>その他のツール</translation>
    </message>
</context>
<context>
    <name>TrackHeads</name>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽を聞く</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの音声を聞く</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hear the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションを聞く</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を隠す</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Hide the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを隠す</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕をロック</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽をロック</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルをロック</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Lock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションをロック</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽をミュート</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the sound of the clips</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップの音声をミュート</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Mute the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションをミュート</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕を表示</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Show the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルを表示</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the captions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>字幕のロックを解除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the music</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音楽のロックを解除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the titles</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>タイトルのロックを解除</translation>
    </message>
    <message>
        <location filename="../ui/timeline/track_heads.py"/>
        <source>Unlock the voice</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ナレーションのロックを解除</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>More of the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤーのその他の操作</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Position</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生位置</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Speed: {times}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>速度: {times}</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>This take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイク</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Volume</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音量</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>What is played</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生対象</translation>
    </message>
    <message>
        <location filename="../ui/playing/bar.py"/>
        <source>Whole film</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>作品全体</translation>
    </message>
</context>
<context>
    <name>TrayCorner</name>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>A sound has no picture; the file manager plays it.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>音声には画像がありません。ファイルマネージャーで再生できます。</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Choose what the model is shown</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデルに見せるものを選択</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures and films</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像と動画</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>Pictures, films and sounds</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像、動画、音声</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>The model of this scene is not sent this one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンのモデルには、これは送信されません。</translation>
    </message>
    <message>
        <location filename="../ui/references/corner.py"/>
        <source>There is no picture yet: the take is still being made.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まだ画像がありません。テイクを生成中です。</translation>
    </message>
</context>
<context>
    <name>TrayMenus</name>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a file…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Choose a picture…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It comes with a name in the prompt; change it under Cast &amp; look.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト内の名前に付いてきます。「キャストとルック」で変更してください。</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>It is there already.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>すでにあります。</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Look at it</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>見る</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>前へ移動</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Move later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Paste</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Show in the file manager</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>There is no picture in the clipboard.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Unlink</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>リンク解除</translation>
    </message>
    <message>
        <location filename="../ui/references/menus.py"/>
        <source>Use the frame in the player</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プレーヤーのフレームを使う</translation>
    </message>
</context>
<context>
    <name>TraySummary</name>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}, {left}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}、{left}</translation>
    </message>
    <message>
        <location filename="../ui/references/summary.py"/>
        <source>{references}: go to them</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{references}: 移動する</translation>
    </message>
</context>
<context>
    <name>TwoUp</name>
    <message>
        <location filename="../ui/timeline/two_up.py"/>
        <source>Frames at the cut</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>カットのフレーム</translation>
    </message>
</context>
<context>
    <name>Unclaimed</name>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of a removed scene arrived: {cost}; it is kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除したシーンのテイクが届きました（{cost}）。「未使用テイク」に保管されています。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>A take of “{film}” arrived, and that film is not there: {cost}; it is kept under Unclaimed until the film is opened again.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」のテイクが届きましたが、その作品がありません（{cost}）。作品が再び開かれるまで「未使用テイク」に保管されます。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいシーンとして追加</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Bring the scene back</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを復活</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its film was not there when it arrived.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>届いたとき作品がありませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Its scene was removed from this film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンがこの作品から削除されています。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Nothing waits any more: what was left is being made and goes on.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中のものはもうありません。残りは生成中で、そのまま続きます。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Put into its scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>元のシーンに入れる</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待っているシーンのないテイクが届きました（{sum}）。「未使用テイク」に保管されています。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip comes to the end of this film, with its prompt and settings.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップは、プロンプトと設定とともにこの作品の末尾に入ります。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The clip goes into this film, to the scene it was made for.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップは、この作品の元のシーンに入ります。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>The scene comes back at the end of the film with its prompt and takes.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンは、プロンプトとテイクとともに作品の末尾に戻ります。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>Undo brings the scene back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「元に戻す」でシーンが戻ります。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>What is being made for the removed scene goes on ({cost}) and comes under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除したシーンのために生成中のものは続き（{cost}）、「未使用テイク」に入ります。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>take {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク{number}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>your own clip</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>自分のクリップ</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{credits} credits · {usd}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{credits}クレジット · {usd}</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>{sum}: paid for, and in no film. They are kept under Unclaimed.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{sum}: 支払い済みで、どの作品にも入っていません。「未使用テイク」に保管されています。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{film}” is closed; what is being made for it goes on and is in it when it is opened again ({cost}).</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{film}」を閉じました。この作品のために生成中のものは続き、次に開いたとき入っています（{cost}）。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_words.py"/>
        <source>“{title}” goes to the trash of this computer and can be put back from there. What it cost ({cost}) is not given back.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」はこのコンピューターのゴミ箱に移動し、そこから戻せます。かかった費用（{cost}）は戻りません。</translation>
    </message>
</context>
<context>
    <name>UnclaimedDesk</name>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Clip (*.mp4)</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>クリップ (*.mp4)</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Making a copy of {name} that can be played…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}の再生用コピーを作成中…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move this take to the trash?</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このテイクをゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Move to trash</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Save a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Show</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>Unclaimed takes ({count})…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用テイク（{count}）…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>{name} is written.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を書き込みました。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the film.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」を作品に入れました。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_desk.py"/>
        <source>“{title}” is in the trash.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{title}」をゴミ箱に移動しました。</translation>
    </message>
</context>
<context>
    <name>UnclaimedDialog</name>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Add as a new scene</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>新しいシーンとして追加</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Done</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Move to trash…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ゴミ箱へ移動…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Nothing is unclaimed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用テイクはありません</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Open or begin a film first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まず作品を開くか、新しく作成してください。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Pause</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Play</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Save a copy…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>Show in folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>This is being done.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>処理中です。</translation>
    </message>
    <message>
        <location filename="../ui/unclaimed_dialog.py"/>
        <source>When a scene is removed, or its film is not there, a clip that was paid for is kept here with what it cost, until you put it into a film or throw it away.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンが削除されたり作品が見つからなかったりした場合、支払い済みのクリップは費用とともにここに保管されます。作品に入れるか捨てるまで残ります。</translation>
    </message>
</context>
<context>
    <name>UnclaimedList</name>
    <message>
        <location filename="../ui/unclaimed_list.py"/>
        <source>Unclaimed takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>未使用テイク</translation>
    </message>
</context>
<context>
    <name>VariablesSheet</name>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>The prompt as it will be</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>完成後のプロンプト</translation>
    </message>
    <message>
        <location filename="../ui/prompts/variables.py"/>
        <source>Use the prompt</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを使う</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source> since {date}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> {date}から</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>The model “{model}” is not in the catalogue; choose another.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル「{model}」はカタログにありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{names} are not in the cast, so their braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{names}はキャストにないため、波かっこがそのまま送られます。</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>{title} is {state}{since}{note}. Choose another model for this scene.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{title}は{since}{state}です{note}。このシーンには別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/verdict.py"/>
        <source>“{name}” is not in the cast, so its braces would be sent as they stand.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>「{name}」はキャストにないため、波かっこがそのまま送られます。</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Choose a version first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>まずバージョンを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Earlier versions</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Go back to this version</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Open as a copy</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>コピーとして開く</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Takes that arrived since stay, whichever version you go back to.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>どのバージョンに戻しても、その後に届いたテイクは残ります。</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>There is no earlier version yet. Every save keeps the one before it: the last five, and one for each of the last five hours of work.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>以前のバージョンはまだありません。保存のたびに直前のものを残します。直近の5つと、直近5時間の作業の1時間ごとに1つです。</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>Versions, newest first</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>バージョン（新しい順）</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · シーン: {scenes} · {length}</translation>
    </message>
    <message>
        <location filename="../ui/versions_sheet.py"/>
        <source>{time} · {name} · scenes: {scenes} · {length} · never saved</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{time} · {name} · シーン: {scenes} · {length} · 未保存</translation>
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
        <translation>{what} · {elapsed} / 約{whole}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words}を使う</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>Use {words}, {price} a take</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{words}を使う、1テイク{price}</translation>
    </message>
    <message>
        <location filename="../ui/ways_out.py"/>
        <source>price not known</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>WordingDesk</name>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Choose a scene first, or add one.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にシーンを選ぶか、追加してください。</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>Put the prompt in other words</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトを言い換える</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene has no prompt yet.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンにはまだプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../ui/writing/wording_desk.py"/>
        <source>The scene's model is not in the catalogue; choose another first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このシーンのモデルはカタログにありません。先に別のモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>Cancel: {work}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル: {work}</translation>
    </message>
    <message>
        <location filename="../ui/work_bar.py"/>
        <source>It is being called off.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>中止しています。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Cast &amp;&amp; look</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャストとルック</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Library</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scene {number}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン{number}</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーン</translation>
    </message>
    <message>
        <location filename="../ui/workspace.py"/>
        <source>Takes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テイク</translation>
    </message>
</context>
<context>
    <name>WriterBar</name>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>About {credits} credits ({usd}), {most} if it must be put right once</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>約{credits}クレジット（{usd}）、一度修正が必要な場合は{most}</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>As I wrote</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書いたとおり</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Cancel writing</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>執筆を中止</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Language of the prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>プロンプトの言語</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Paid to whoever runs it; nothing is charged here</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>料金は運営元に支払います。ここでは課金されません</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Price unknown until it answers; what it costs is booked then</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>価格は応答があるまで不明です。かかった費用はその時に記録されます</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューター、無料</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Who writes the scenes</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>シーンを書くライター</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター</translation>
    </message>
    <message>
        <location filename="../ui/story/writer_bar.py"/>
        <source>{writer} is writing · {seconds} s · usually 8 to 40 s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{writer}が執筆中 · {seconds}秒 · 通常8～40秒</translation>
    </message>
</context>
<context>
    <name>WriterPage</name>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A chat service of your own</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自のチャットサービス</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>A key is stored</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーは保存済みです</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Any OpenAI-compatible chat service, as Ollama on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>OpenAI互換のチャットサービスなら何でも使えます。例: このコンピューター上のOllama。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Chat models at the service use your key there; the price is shown before.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>サービスのチャットモデルは、そこでのあなたのキーを使います。価格は事前に表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Enter an address and a model first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にアドレスとモデルを入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>It answers: “{said}”</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>応答: 「{said}」</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Kept in the keyring, apart from your other keys; none on this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ほかのキーとは別にキーリングに保存されます。このコンピューターでは不要です。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Key of this address</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このアドレスのキー</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Model</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>One moment…</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Paste a key first.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Remove</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Save key</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーを保存</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Test</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>テスト</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>The key is removed from this computer.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キーをこのコンピューターから削除しました。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>There is no key to remove.</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>削除するキーがありません。</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>This computer, free</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>このコンピューター、無料</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Who writes stories and rewords prompts</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ストーリーの執筆とプロンプトの言い換えを行うもの</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Writer</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>ライター</translation>
    </message>
    <message>
        <location filename="../ui/settings_writer.py"/>
        <source>Yours: {model}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>独自: {model}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Cancel {name}</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}をキャンセル</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} earlier</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を先に書き出す</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Export {name} later</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}を後で書き出す</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>Show {name} in its folder</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>{name}をフォルダーで表示</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>cancelled</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>exporting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き出し中</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>failed</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>waiting</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../ui/exports_sheet.py"/>
        <source>written</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>書き込み済み</translation>
    </message>
</context>
<context>
    <name>_RowPainter</name>
    <message>
        <location filename="../ui/casting/cast_list.py"/>
        <source>No words yet</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation>文言なし</translation>
    </message>
</context>
<context>
    <name>_SecondsField</name>
    <message>
        <location filename="../ui/exporting/form.py"/>
        <source> s</source>
        <translatorcomment>machine-assisted</translatorcomment>
        <translation> 秒</translation>
    </message>
</context>
</TS>
