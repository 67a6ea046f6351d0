"""The film on a line: ruler, picture track, playhead, and the hand that rearranges it."""
