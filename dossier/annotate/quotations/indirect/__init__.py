"""What is said without quotation marks."""
