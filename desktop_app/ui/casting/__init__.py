"""The panel of cast and look."""
