"""Render and publish again; annotations come from the cache, so only what changed is annotated."""

from dossier.cli import main

main(["build", "--workers", "1"])
