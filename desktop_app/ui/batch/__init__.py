"""Many films from one file: the sheet with its plan, and what carries it out."""
