"""Mentions of all articles -> the dossier's entities."""
