"""What `dossier check` says of a dossier that is not wrong and not done."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.build import ingest
from dossier.init import create
from dossier.plan import Plan
from dossier.unfinished import NAMED, unfinished

TEXT = "\nThe quay at Lorne was closed on Tuesday, and the harbour office did not say for how long it would be.\n"
TODAY = date(2027, 6, 4)


def said(folder: Path) -> list[str]:
    plan = Plan(folder, folder / "content")
    settings, articles, _, _ = ingest(plan)
    found = unfinished(plan, settings, articles, TODAY)
    return [f"{p.path.removeprefix(folder.as_posix())}:{p.line}: {p.message}" for p in found]


def test_the_texts_of_the_scaffold_are_named_while_they_stand(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay"))
    assert [line.partition(": ")[0] for line in said(tmp_path)] == [
        "/content/articles/example.md:0",
        "/dossier.yml:4",
        "/dossier.yml:5",
        "/content/pages/about-this-dossier.md:0",
        "/requirements.txt:4",
    ]


def test_what_was_written_instead_is_not_named(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay", home="git+https://git.example/a/dossier@v1"))
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
    found = list(unfinished(plan, settings, [bare], TODAY))
    assert all(problem.warning for problem in found)
    assert "dossier add FILE --date" in found[0].mend
    assert "dossier add FILE --publisher" in found[1].mend
    assert found[2].mend == "delete the file"


def test_an_article_of_a_day_that_is_to_come_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "articles"
    folder.mkdir(parents=True)
    for day in ("2027-06-04", "2027-06-05", "2027-06-06"):
        front = f"---\ntitle: A {day}\ndate: {day}\npublisher: Coast Radio\n---\n"
        (folder / f"{day}.md").write_text(front + TEXT, encoding="utf-8")
    told = "published on a day that is still to come: 2027-06-06"
    assert said(tmp_path) == [f"/content/articles/2027-06-06.md:0: {told}"]


def test_who_publishes_elsewhere_needs_no_address(tmp_path: Path) -> None:
    list(create(tmp_path, title="The quay"))
    (tmp_path / ".github" / "workflows" / "pages.yml").unlink()
    assert not any("requirements.txt" in line for line in said(tmp_path))
