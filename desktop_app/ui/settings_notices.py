"""The page of the settings about what is told of: a batch that ends, and a report for helpers."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop_app.storage.settings import AppSettings
from desktop_app.ui.controls import Button, Role, SectionLabel, Text, row
from desktop_app.ui.settings_pages import Page


class NoticesPage(Page):
    """Whether the desktop tells of a batch that ended, and the way to a report.

    Signals: report_requested().
    """

    report_requested = Signal()

    def __init__(self, settings: AppSettings) -> None:
        super().__init__(settings)
        self.notify_box = QCheckBox(self.tr("Show a notification"))
        self.notify_box.setObjectName("notifyBox")
        self.sound_box = QCheckBox(self.tr("Play a sound"))
        self.sound_box.setObjectName("soundBox")
        report = Button(self.tr("Save a report…"))
        report.setObjectName("reportButton")
        report.clicked.connect(self._ask_report)
        self.show_settings(settings)
        self.notify_box.clicked.connect(self._take)
        self.sound_box.clicked.connect(self._take)
        self._lay_out(
            self.tr("When a batch ends"),
            Text(
                self.tr("Only while another window is in front, and once for all takes of it."),
                Role.MUTED,
                wrap=True,
            ),
            self.notify_box,
            self.sound_box,
            8,
            SectionLabel(self.tr("Help")),
            Text(
                self.tr(
                    "A report is a text file for whoever helps you: versions, settings, the last"
                    " jobs and the logs. Your key is not in it, and it is sent nowhere."
                ),
                Role.MUTED,
                wrap=True,
            ),
            row(report, None),
        )

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        self.notify_box.setChecked(settings.notify_batch_end)
        self.sound_box.setChecked(settings.sound_batch_end)

    def _ask_report(self) -> None:
        self.report_requested.emit()

    def _take(self) -> None:
        self._edit(
            replace(
                self._settings,
                notify_batch_end=self.notify_box.isChecked(),
                sound_batch_end=self.sound_box.isChecked(),
            )
        )
