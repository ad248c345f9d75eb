"""Chromium without a window, driven through Selenium."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = (
    "These tests need a browser and its driver: apt-get install chromium chromium-driver, "
    "or any other `chromium` and `chromedriver` on the PATH."
)
FLAGS = (
    "--headless=new",
    "--hide-scrollbars",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1280,800",
)


@contextlib.contextmanager
def open_browser(profile: Path) -> Iterator[Chrome]:
    """A browser that keeps what it has in a folder, and reaches this machine only.

    Raises:
        RuntimeError: there is none; it says what to install.
    """
    binary = next(filter(None, map(shutil.which, NAMES)), None)
    driver = shutil.which("chromedriver")
    if binary is None or driver is None:
        raise RuntimeError(MISSING)
    options = ChromeOptions()
    options.binary_location = binary
    # Its sandbox does not let root in, as which containers run.
    root = ["--no-sandbox"] if os.geteuid() == 0 else []
    for flag in (*FLAGS, f"--user-data-dir={profile}", *root):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options, Service(driver))
    try:
        yield browser
    finally:
        browser.quit()
