"""The names of an article, as they stand there."""
