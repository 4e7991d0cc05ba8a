"""Who is in the mind of the reader at a pronoun."""
