"""Remote services over httpx: the only place that talks to a network."""
