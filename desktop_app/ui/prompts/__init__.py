"""The prompt library: kept prompts, shipped phrases, and everything that was asked for before."""
