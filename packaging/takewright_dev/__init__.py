"""What dev.py is made of: set-up, locks, screens and packaging, in the standard library alone."""
