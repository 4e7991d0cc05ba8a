"""Who does a cue's saying."""
