"""The pytest plugin: the fixture `softlayer`, an emulated account and a client for it.

It needs the extra `emulator`. Nothing of that is imported until a test asks for the fixture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.testing.local import LocalSoftLayer


@pytest.fixture
def softlayer() -> Iterator[LocalSoftLayer]:
    """A SoftLayer of the test's own, with the example account; `softlayer.client` is signed in."""
    from softlayer_sdk.emulator import Emulator  # noqa: PLC0415 - only for tests that ask for it
    from softlayer_sdk.testing.local import LocalSoftLayer  # noqa: PLC0415 - the same

    local = LocalSoftLayer(Emulator())
    yield local
    local.close()
