"""Which cue and which speaker a quoted piece belongs to."""
