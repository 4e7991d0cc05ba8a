"""What a name is: one name, one type."""
