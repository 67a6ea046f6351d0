"""Foreign formats in and out: scripts today, timelines and captions later."""
