"""What `dossier check` says of a dossier that is not wrong and not done."""

from dataclasses import replace
from pathlib import Path

from dossier.build import ingest
from dossier.init import create
from dossier.plan import Plan
from dossier.unfinished import NAMED, unfinished

TEXT = "\nThe quay at Lorne was closed on Tuesday, and the harbour office did not say for how long it would be.\n"


def said(folder: Path) -> list[str]:
    plan = Plan(folder, folder / "content")
    settings, articles, _, _ = ingest(plan)
    return [
        f"{p.path.removeprefix(folder.as_posix())}:{p.line}: {p.message}" for p in unfinished(plan, settings, articles)
    ]


def test_the_texts_of_the_scaffold_are_named_while_they_stand(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay"))
    assert [line.partition(": ")[0] for line in said(tmp_path)] == [
        "/content/articles/example.md:0",
        "/dossier.yml:4",
        "/dossier.yml:5",
        "/content/pages/about-this-dossier.md:0",
    ]


def test_what_was_written_instead_is_not_named(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay"))
    example = tmp_path / "content" / "articles" / "example.md"
    example.write_text(example.read_text(encoding="utf-8").replace("41,000", "40,000"), encoding="utf-8")
    (tmp_path / "dossier.yml").write_text("title: The quay\nquestion: Who pays?\n", encoding="utf-8")
    (tmp_path / "content" / "pages" / "about-this-dossier.md").unlink()
    assert said(tmp_path) == []


def test_articles_without_date_or_publisher_are_counted_once(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "articles"
    folder.mkdir(parents=True)
    for number in range(NAMED + 2):
        (folder / f"{number}.md").write_text(f"---\ntitle: A {number}\ndate: 2027-06-04\n---\n{TEXT}", encoding="utf-8")
    (folder / "late.md").write_text(f"---\ntitle: B\npublisher: Coast Radio\n---\n{TEXT}", encoding="utf-8")
    undated, nameless = said(tmp_path)
    assert undated.startswith("/content:0: 1 of 8 articles (articles/late.md) has no date, ")
    assert nameless.startswith("/content:0: 7 of 8 articles (articles/0.md, articles/1.md, ")
    assert " and 2 more) have no publisher, " in nameless


def test_all_is_a_warning_that_says_how_to_mend_it(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay"))
    plan = Plan(tmp_path, tmp_path / "content")
    settings, [article], _, _ = ingest(plan)
    bare = replace(article, published=None, publisher=None)
    found = list(unfinished(plan, settings, [bare]))
    assert all(problem.warning for problem in found)
    assert "dossier add FILE --date" in found[0].mend
    assert "dossier add FILE --publisher" in found[1].mend
    assert found[2].mend == "delete the file"
