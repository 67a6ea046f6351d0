"""Keeps header and status line true: prices, what can be undone, saved or exported, and why not."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.project import Project
from desktop_app.domain.sentence import joined
from desktop_app.studio.choices import Choices
from desktop_app.studio.quotes import Quote
from desktop_app.studio.standing import AccountState, Batch, ProviderState
from desktop_app.studio.standing import Connection as Standing
from desktop_app.studio.studio import Connection
from desktop_app.ui.bids import Bid, bid_for, standing
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.words import counted, in_credits, in_dollars, shown
from desktop_app.ui.workspace import Workspace

_NEED_FILM = (
    "save", "save_as", "collect", "versions", "close", "rename", "history", "add_scene",
    "generate_all", "export", "show_exports", "play", "full_screen", "undo", "redo", "buy_missing",
    "buy_stale", "buy_failed", "buy_all",
)  # fmt: skip

_REST_MS: Final = 100


class Offers(QObject):
    """Reads the open film and the account, writes header, status line and actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._connection: Connection | None = None
        self._workspace: Workspace | None = None
        self._account_stops: tuple[Callable[[], None], ...] = ()
        self._film_stops: tuple[Callable[[], None], ...] = ()
        self._providers: tuple[ProviderState, ...] = ()
        self._is_behind = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._catch_up)
        window.header.batches.aboutToShow.connect(self._show_batches)
        self.hide()

    def follow(self, connection: Connection) -> None:
        """Show the account of this connection from now on."""
        for stop in self._account_stops:
            stop()
        self._connection = connection
        account, queue = connection.account, connection.queue
        self._account_stops = (
            account.changed.connect(self._show_account),
            account.catalogue_changed.connect(lambda _: self.refresh()),
            queue.job_changed.connect(lambda _: self._refresh_in_time()),
            queue.job_added.connect(lambda _: self._refresh_in_time()),
            connection.allowance.changed.connect(lambda _: self._refresh_in_time()),
        )
        self._show_account(account.state)

    def show(self, workspace: Workspace) -> None:
        """Follow an open film."""
        self.hide()
        self._workspace = workspace
        session = workspace.session
        self._film_stops = (
            session.save_state_changed.connect(self._window.header.show_saved),
            session.history_changed.connect(self._show_history),
            session.changed.connect(self._follow_film),
        )
        workspace.edited.connect(self._refresh_in_time)
        workspace.connection.allowance.watch(session.project.id)
        self._window.header.show_saved(session.save_state)
        for command in _NEED_FILM:
            self._window.actions_.allow(command, None)
        self._show_name(session.project)
        self._show_history()
        # The film is painted first: to price all of it takes as long as two frames.
        self._rest.start()
        self._is_behind = True

    def hide(self) -> None:
        """No film is open."""
        for stop in self._film_stops:
            stop()
        self._film_stops = ()
        self._workspace = None
        for command in _NEED_FILM:
            self._window.actions_.allow(command, self.tr("Open or begin a film first."))
        self._window.header.show_film(None)

    def refresh(self) -> None:
        """Compute prices and reasons anew."""
        workspace = self._workspace
        if workspace is None:
            return
        self._show_providers()
        header, project = self._window.header, workspace.session.project
        choices = workspace.choices()
        batch = choices.likeliest or Batch.MISSING
        quote, bid = self._priced(workspace, choices, batch)
        header.show_offer(quote, bid.why_not, len(choices.making), batch)
        if header.batches.isVisible():
            self._show_batches()
        header.allow_export(self._why_not_export(project))
        self._window.status.show_film(project)

    def _refresh_in_time(self) -> None:
        """Refresh at once, then not before a moment has passed.

        All jobs are looked at for it, and five thousand may change together.
        """
        if self._rest.isActive():
            self._is_behind = True
            return
        self._is_behind = False
        self._rest.start()
        self.refresh()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._refresh_in_time()

    def _show_batches(self) -> None:
        """Price what the header's menu offers; only when it is looked at, for all of it costs."""
        workspace = self._workspace
        if workspace is None:
            return
        choices = workspace.choices()
        for batch in Batch:
            quote, bid = self._priced(workspace, choices, batch)
            tip = self._with_undecided(self._meaning(batch), choices)
            self._window.header.show_batch(batch, len(quote.lines), bid, tip)

    def _follow_film(self, before: Project, after: Project) -> None:
        if before.name != after.name:
            self._show_name(after)

    def _show_name(self, project: Project) -> None:
        self._window.header.show_film(project.name)
        self._window.setWindowTitle(f"{project.name} — Takewright")

    def _show_account(self, state: AccountState) -> None:
        if self._connection is None:
            return
        name = shown(self._connection.service.name)
        self._show_providers()
        self._window.first_page.set_key_sentence(self._key_words(name, state))
        self.refresh()

    def _show_providers(self) -> None:
        """Show how those stand who make the clips of this film."""
        if self._connection is None:
            return
        scenes = self._workspace.session.project.scenes if self._workspace else ()
        models = dict.fromkeys(scene.settings.model for scene in scenes)
        providers = self._connection.account.provider_states(models)
        if providers != self._providers:
            self._providers = providers
            self._window.header.show_accounts(providers)
            self._window.status.show_accounts(providers)

    def _key_words(self, name: str, state: AccountState) -> str:
        if state.connection is Standing.NO_KEY:
            return self.tr("No key yet · simulator ready")
        if state.balance is not None:
            words = self.tr("{name} · {credits} credits ≈ {usd}")
            return words.format(
                name=name, credits=in_credits(state.balance), usd=in_dollars(state.balance.usd)
            )
        return shown(state.sentence) or name

    def _show_history(self) -> None:
        if self._workspace is None:
            return
        session, actions = self._workspace.session, self._window.actions_
        undo, redo = session.undo_name, session.redo_name
        actions.allow("undo", None if undo else self.tr("Nothing to undo."))
        actions.allow("redo", None if redo else self.tr("Nothing to redo."))
        actions.name("undo", undo and self.tr("Undo: {what}").format(what=shown(undo)))
        actions.name("redo", redo and self.tr("Redo: {what}").format(what=shown(redo)))

    def _priced(self, workspace: Workspace, choices: Choices, batch: Batch) -> tuple[Quote, Bid]:
        quote = workspace.quote(choices.of(batch))
        if quote.lines:
            connection = workspace.connection
            return quote, bid_for(
                quote, standing(connection.account, quote), connection.allowance.why_not
            )
        if not workspace.session.project.scenes:
            return quote, Bid("", self.tr("Write a scene first."))
        if batch is Batch.MISSING and not choices.undecided:
            return quote, Bid("", self.tr("Every scene has a take, or one is being made."))
        return quote, Bid("", self._with_undecided(self._nothing(batch), choices))

    def _nothing(self, batch: Batch) -> str:
        return {
            Batch.MISSING: self.tr("Every other scene has a take, or one is being made."),
            Batch.STALE: self.tr("No scene changed after its take was made."),
            Batch.FAILED: self.tr("No scene's last try ended without a take."),
            Batch.ALL: self.tr("Nothing is missing, stale or failed."),
        }[batch]

    def _meaning(self, batch: Batch) -> str:
        return {
            Batch.MISSING: self.tr("Scenes that have no take and none on its way"),
            Batch.STALE: self.tr(
                "Scenes that changed after their take was made; the takes they have are kept"
            ),
            Batch.FAILED: self.tr("Scenes whose last try ended without a take"),
            Batch.ALL: self.tr("Missing, stale and failed scenes, one take each"),
        }[batch]

    def _with_undecided(self, sentence: str, choices: Choices) -> str:
        count = len(choices.undecided)
        if not count:
            return sentence
        waits = counted(
            "{count} scene waits for your decision in the queue: it may be paid already.",
            "{count} scenes wait for your decision in the queue: they may be paid already.",
            count,
        )
        return shown(joined(sentence.rstrip("."), waits, by=". "))

    def _why_not_export(self, project: Project) -> str | None:
        if not any(project.take_of(clip) for clip in project.timeline.picture.clips):
            return self.tr("No scene has a take yet.")
        return None
