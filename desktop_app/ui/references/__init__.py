"""What a scene is made from besides words: the tray of references, the links, the shots."""
