"""The recipe of the embedded pipeline."""
