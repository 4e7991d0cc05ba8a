"""Questions and answers, and transcripts."""
