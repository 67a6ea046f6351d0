"""The panels of the cut: what is done to clips, and what stands beside them."""
