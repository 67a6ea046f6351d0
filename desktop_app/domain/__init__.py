"""Pure core: frozen dataclasses and functions over them. No I/O, no async, no clock."""
