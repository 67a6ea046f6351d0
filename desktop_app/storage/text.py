"""Text as files and databases can hold it."""


def storable(text: str) -> str:
    """Return `text` with lone surrogates replaced.

    A paste from a broken clipboard can hold half a character, which UTF-8 cannot write; without
    this, one such paste would make every later save fail.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def storable_tree(value: object) -> object:
    """Return JSON-like builtins with every text in them made storable."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list | tuple):
        return [storable_tree(each) for each in value]
    if isinstance(value, dict):
        return {storable(str(key)): storable_tree(each) for key, each in value.items()}
    return value
