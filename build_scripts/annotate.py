"""Write the annotation tables of this repository's dossier into build/tables; the same as `dossier annotate`."""

from dossier.cli import main

main(["annotate", "content", "--output", "build/tables"])
