import pytest
import spacy
from spacy.language import Language

from dossier.annotate import PipelineError, load_pipeline, pipeline_name, pipeline_name_of
from dossier.annotate.pipeline import AFTER_ENCODER


def test_a_pipeline_that_is_not_installed_is_told() -> None:
    with pytest.raises(PipelineError, match=r"not installed.*embedded"):
        load_pipeline("en_no_such_pipeline")


def test_a_pipeline_without_a_parser_is_told(tmp_path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(PipelineError, match="a parser"):
        load_pipeline(str(tmp_path / "blank"))


@pytest.mark.model
def test_the_same_components_follow_any_pipeline(nlp: Language, tmp_path) -> None:
    assert [n for n in nlp.pipe_names if n in AFTER_ENCODER] == list(AFTER_ENCODER)
    bare = spacy.load(nlp._path, exclude=list(AFTER_ENCODER))
    bare.to_disk(tmp_path / "other")
    assert load_pipeline(str(tmp_path / "other")).pipe_names == nlp.pipe_names


@pytest.mark.model
def test_the_name_is_known_without_loading(nlp: Language) -> None:
    assert pipeline_name_of("embedded") == pipeline_name(nlp)
    assert pipeline_name_of("en_no_such_pipeline") == "en_no_such_pipeline"
