"""Files, written for a test."""

from pathlib import Path

BODY = "The quay at Lorne was closed on Tuesday, the harbour office said.\n\nIt opens again next week."


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def markdown(front: str, body: str = BODY) -> str:
    return f"---\n{front}\n---\n\n{body}\n"
