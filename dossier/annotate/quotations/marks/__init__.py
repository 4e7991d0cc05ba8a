"""What stands between quotation marks: signs, pairs, pieces, paragraphs."""
