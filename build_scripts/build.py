"""Build this repository's dossier into site/; the same as `dossier build`."""

from dossier.cli import main

main(["build"])
