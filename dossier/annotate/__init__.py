"""Article -> AnnotatedArticle: the only stage that knows spaCy."""

from dossier.annotate.article import annotate
from dossier.annotate.many import annotate_all
from dossier.annotate.pipeline import VERSION, PipelineError, load_pipeline, pipeline_name, pipeline_name_of

__all__ = ["VERSION", "PipelineError", "annotate", "annotate_all", "load_pipeline", "pipeline_name", "pipeline_name_of"]
