"""What is paid, in words."""

from desktop_app.domain.money import Bill
from desktop_app.domain.sentence import Sentence, say


def bill_words(bill: Bill) -> Sentence:
    """Return what is paid, in what is billed: credits with their worth, or dollars alone."""
    if bill.has_credits:
        return say("{credits} credits · {usd}", credits=bill.credits, usd=bill.usd)
    return Sentence("{part0}", {"part0": bill.usd})
