"""All text that people read: found in the source, kept in files of translation, checked."""
