"""What the player is made of."""
