"""Two takes side by side: their pictures of one moment, and what is different about them."""
