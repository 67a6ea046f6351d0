"""The library: everything the film was made from, to find, look at and use."""
