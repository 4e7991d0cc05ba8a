"""Places of two articles that tell the same, and the statements that these ties make."""
