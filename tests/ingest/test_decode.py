"""Bytes to text."""

import pytest

from dossier.ingest.decode import LIMIT, decode, line_of, mend


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße aus “Ostrel”".encode(), "Grüße aus “Ostrel”"),
        ("\ufeffThe quay".encode(), "The quay"),
        ("The “quay”".encode("utf-16"), "The “quay”"),
        ("The “quay”".encode("utf-32"), "The “quay”"),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("it\u2019s".encode().decode("cp1252").encode(), "it\u2019s"),
        ("4\u00a0m\u202fwide, co\u00adoperate".encode(), "4 m wide, cooperate"),
        ("ﬁne ﬂour, １２, “a” ‘b’ \"c\", &amp; <b>".encode(), "ﬁne ﬂour, １２, “a” ‘b’ \"c\", &amp; <b>"),
        (b"bell\x07 rings in a sentence that is long enough for one stray character to be one, and no more than one.",
         "bell rings in a sentence that is long enough for one stray character to be one, and no more than one."),
    ],
)  # fmt: skip
def test_text_is_mended_and_nothing_else_moved(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == (text, [])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0", "not a text (a picture, or another binary file)"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture, which is not read"),
        (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n", "a PDF, which is not read"),
        (b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml\0word/document.xml", "a Word document, which is not read"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text, which is not read"),
        (b"{\\rtf1\\ansi The quay at Lorne was closed.}", "a rich text document, which is not read"),
        (b"a" * (LIMIT + 1), "larger than the 5 MB that an article may have"),
    ],
)  # fmt: skip
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    text, [problem] = decode(data, "a.txt")
    assert (text, problem.message, problem.warning) == ("", message, False)


def test_a_document_is_told_how_to_become_text() -> None:
    _, [word] = decode(b"PK\x03\x04 word/document.xml", "a.txt")
    _, [pdf] = decode(b"\xef\xbb\xbf%PDF-1.4", "a.txt")
    assert word.mend == "open it, and save it as plain text (.txt) or as a web page (.html)"
    assert pdf.mend == "open it, copy the article's text, and save that in a .txt file"


def test_another_encoding_is_read_with_a_warning() -> None:
    data = "Das Café an der Mole öffnet später, sagte die Wirtin.\nDie Straße ist gesperrt.".encode("cp1252")
    text, [problem] = decode(data, "a.txt")
    assert text == "Das Café an der Mole öffnet später, sagte die Wirtin.\nDie Straße ist gesperrt."
    assert problem.warning
    assert problem.line == 1


def test_mending_twice_changes_nothing_more() -> None:
    text = mend("itâ€™s 4\u00a0m\x0bwide\u2029“so”\ud800")
    assert mend(text) == text
    assert line_of("  a \n b ") == "a b"


@pytest.mark.parametrize(
    "text",
    [
        "The owner, José Muñoz, said “we are happy” and that the café would open – at last – for 30 years.\n",
        "“We won’t sail,” said Bjørn Ås – the port’s head. It’s the crews’ choice, and he hasn’t said why.\n",
    ],
)
def test_western_papers_are_read_in_their_encoding(text: str) -> None:
    read, [warning] = decode(text.encode("cp1252"), "a.txt")
    assert read == text
    assert "cp1252" in warning.message


def test_other_encodings_are_still_told_apart() -> None:
    text = "Rada miasta głosowała w poniedziałek za zamknięciem portu, mimo protestów rybaków. Święto będzie później.\n"
    assert decode(text.encode("cp1250"), "a.txt")[0] == text
