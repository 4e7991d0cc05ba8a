"""Article -> AnnotatedArticle: the only stage that knows spaCy."""

from dossier.annotate.pipeline import VERSION, PipelineError, load_pipeline, pipeline_name, pipeline_name_of

__all__ = ["VERSION", "PipelineError", "load_pipeline", "pipeline_name", "pipeline_name_of"]
