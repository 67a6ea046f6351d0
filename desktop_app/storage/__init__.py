"""Project bundles, journal, settings and secrets: the only place that writes user data."""
