"""What was spent: the ledger with its sums, filters and caps."""
