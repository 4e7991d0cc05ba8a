"""Whom a description means, and the roles that stand beside names."""
