"""What others rely on does not disappear unnoticed."""

from __future__ import annotations

from tests.meta.public_api import FILE, lines


def test_the_public_api_is_the_one_that_is_written_down() -> None:
    """A name or keyword that is gone is a break; what is new is written down by `make api`."""
    written = FILE.read_text(encoding="utf-8").splitlines()
    now = lines()
    assert [] == sorted(set(written) - set(now)), "gone, or with other keywords"
    assert [] == sorted(set(now) - set(written)), "new: make api"
