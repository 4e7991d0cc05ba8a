import shutil
from pathlib import Path

import pytest
from hypothesis import settings
from spacy.language import Language

from dossier.annotate import PipelineError, load_pipeline
from dossier.init import create
from tests.fake import Annotator

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

FERRY = """---
title: Ferry will not sail before Friday
publisher: The Lorne Courier
date: 2026-11-03
authors: [Ana Mirren]
---

Ida Solberg runs the port of Lorne. She said: “We will not sail before Friday.” Tomas Reik has been asked to appear.

Marta Quill of the crews says that the port knew. “They had the report in June and they filed it.”
"""
PUMP = """---
title: Report of June names the pump
publisher: Northern Wire
date: 2026-11-09
---

The report that Marta Quill spoke of names a pump in the second boat. Ida Solberg would not speak about it.
"""


@pytest.fixture
def annotator(monkeypatch: pytest.MonkeyPatch) -> Annotator:
    """The fake annotator in the place of the pipeline."""
    fake = Annotator()
    monkeypatch.setattr("dossier.build.annotate_all", fake)
    return fake


def write_dossier(folder: Path) -> Path:
    """Write a new dossier with two articles, in which no text of the scaffold is left to be replaced."""
    list(create(folder, title="The Harrow Strait Ferry", home="git+https://git.example/desk/dossier"))
    settings = (folder / "dossier.yml").read_text(encoding="utf-8")
    settings = settings.replace("What do you want to find out?", "Who knew of the pump?").replace("A few", "Some")
    (folder / "dossier.yml").write_text(settings, encoding="utf-8")
    with (folder / "content" / "pages" / "about-this-dossier.md").open("a", encoding="utf-8") as about:
        about.write("\nMade by the desk of the Courier.\n")
    articles = folder / "content" / "articles"
    shutil.rmtree(articles)
    articles.mkdir()
    (articles / "ferry.md").write_text(FERRY, encoding="utf-8")
    (articles / "pump.md").write_text(PUMP, encoding="utf-8")
    return folder


@pytest.fixture
def dossier_folder(tmp_path: Path) -> Path:
    """A new dossier with two articles."""
    return write_dossier(tmp_path / "ferry")


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The embedded pipeline."""
    try:
        return load_pipeline()
    except PipelineError as error:
        pytest.skip(f"the embedded pipeline is not there: {error}")
