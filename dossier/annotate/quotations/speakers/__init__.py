"""The speaker as it is published."""
