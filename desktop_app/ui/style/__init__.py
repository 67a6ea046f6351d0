"""The look as data: colour tokens and the style sheet that is made of them."""
