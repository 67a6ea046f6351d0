"""What can go wrong, said once: the sentence, whether it cost money, what to do next.

TakewrightError                 every error a user can meet; `str()` is the sentence shown
├── InvalidInput                what was asked for cannot be done as asked          exit 2
│   └── ModelUnavailable        the model is paused, retired or unknown             exit 2
├── LocalFault                  this computer's disk, folder, file or decoder       exit 1
│   └── DiskFull                says how much room is missing                       exit 1
└── ServiceError                the provider's answer, or the lack of one
    ├── KeyRefused              no key, or one that the service refuses             exit 3
    ├── NotEnoughCredits        the balance or a cap does not cover it              exit 4
    ├── ServiceUnreachable      provably nothing was taken                          exit 7
    ├── RateLimited             429 after our own retries                           exit 7
    ├── ServicePaused           maintenance, or an account limit                    exit 7
    ├── RequestRefused          the service says the request itself is wrong        exit 5
    └── OutcomeUnknown          the request may have been taken and billed          exit 6
"""

from enum import StrEnum
from typing import ClassVar


class Billed(StrEnum):
    """Whether something cost money."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a paid job ended without a take, each with one right action."""

    BAD_KEY = "bad_key"
    NO_CREDITS = "no_credits"
    RATE_LIMITED = "rate_limited"
    MODEL_UNAVAILABLE = "model_unavailable"
    MAINTENANCE = "maintenance"
    MODERATION = "moderation"
    INVALID_INPUT = "invalid_input"
    MEDIA_UNREACHABLE = "media_unreachable"
    PROVIDER_FAULT = "provider_fault"
    NO_FILE = "no_file"
    UNPLAYABLE = "unplayable"
    UNREACHABLE = "unreachable"
    DISK = "disk"

    @property
    def pauses_queue(self) -> bool:
        """Account-level ends: nothing else would fare better, so the queue waits."""
        return self in _ACCOUNT_LEVEL


_ACCOUNT_LEVEL = frozenset(
    {
        Reason.BAD_KEY,
        Reason.NO_CREDITS,
        Reason.RATE_LIMITED,
        Reason.MAINTENANCE,
        Reason.UNREACHABLE,
        Reason.DISK,
    }
)


class TakewrightError(Exception):
    """Every error a user can meet; `str()` is one sentence fit to show."""

    exit_code: ClassVar[int] = 1


class InvalidInput(TakewrightError):
    """What was asked for cannot be done as asked; nothing was sent."""

    exit_code = 2


class ModelUnavailable(InvalidInput):
    """The model is paused, retired or unknown; the sentence names live ones."""


class LocalFault(TakewrightError):
    """This computer's disk, folder, file or decoder."""


class NoFilm(LocalFault):
    """A film's folder is not where it was."""


class DiskFull(LocalFault):
    """There is no room; the sentence says how much is missing."""


class ServiceError(TakewrightError):
    """The provider's answer, or the lack of one.

    `reason` is what the job shows; `detail` is the service's own words, shown under Details.
    """

    reason: Reason = Reason.PROVIDER_FAULT
    billed: Billed = Billed.NO
    exit_code = 5

    def __init__(self, sentence: str, *, reason: Reason | None = None, detail: str = "") -> None:
        super().__init__(sentence)
        self.detail = detail
        if reason is not None:
            self.reason = reason


class KeyRefused(ServiceError):
    """There is no key, or the service refuses it."""

    reason = Reason.BAD_KEY
    exit_code = 3


class NotEnoughCredits(ServiceError):
    """The balance or a cap does not cover what was asked."""

    reason = Reason.NO_CREDITS
    exit_code = 4


class ServiceUnreachable(ServiceError):
    """No connection was made, so provably nothing was taken."""

    reason = Reason.UNREACHABLE
    exit_code = 7


class RateLimited(ServiceError):
    """The service asks for fewer requests; `retry_after` seconds when it says so."""

    reason = Reason.RATE_LIMITED
    exit_code = 7

    def __init__(
        self, sentence: str, *, retry_after: float | None = None, detail: str = ""
    ) -> None:
        super().__init__(sentence, detail=detail)
        self.retry_after = retry_after


class ServicePaused(ServiceError):
    """Maintenance, or a limit on the whole account."""

    reason = Reason.MAINTENANCE
    exit_code = 7


class RequestRefused(ServiceError):
    """The service answered that this request cannot be done; `reason` says which kind."""

    reason = Reason.INVALID_INPUT


class OutcomeUnknown(ServiceError):
    """The request may have been taken and billed: it is never sent again by itself."""

    reason = Reason.UNREACHABLE
    billed = Billed.UNKNOWN
    exit_code = 6
