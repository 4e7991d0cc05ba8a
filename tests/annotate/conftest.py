import pytest
from spacy.language import Language

from dossier.annotate import PipelineError, load_pipeline


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The embedded pipeline."""
    try:
        return load_pipeline()
    except PipelineError as error:
        pytest.skip(f"the embedded pipeline is not there: {error}")
