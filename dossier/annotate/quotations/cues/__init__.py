"""The words that make something speech."""
