"""Takes the picture of the emulator's page that the documentation shows.

python -m tests.browser.picture docs/emulator-page.png
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from softlayer_sdk.emulator import Emulator
from tests.browser.chromium import open_browser
from tests.browser.conftest import START
from tests.browser.scene import play

SIZE = (1120, 760)


def main() -> None:
    """Play the scene, and take the picture of it."""
    with (
        tempfile.TemporaryDirectory() as profile,
        Emulator(start=START, ready_after=80) as emulator,
        open_browser(Path(profile)) as browser,
    ):
        play(emulator)
        size = {"width": SIZE[0], "height": SIZE[1], "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        browser.get(emulator.url)
        Path(sys.argv[1]).write_bytes(browser.get_screenshot_as_png())


if __name__ == "__main__":
    main()
