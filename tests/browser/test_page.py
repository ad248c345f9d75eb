"""The emulator's page in a real browser: it follows what happens, and its forms work."""

from __future__ import annotations

import contextlib
import http.server
import threading
from typing import TYPE_CHECKING, Any

import pytest
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser.scene import GUEST
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from softlayer_sdk.emulator import Emulator

pytestmark = pytest.mark.browser
PAGES = ("/", "/account/Virtual_Guest/102", "/calls", "/calls/1", "/faults", "/time", "/seed")
SECONDS = 20


def wait(browser: Chrome, test: Callable[[Chrome], object]) -> None:
    """Until something is so; a page that is being replaced is asked again."""
    replaced = [StaleElementReferenceException]
    WebDriverWait(browser, SECONDS, 0.05, ignored_exceptions=replaced).until(test)


def wait_for(browser: Chrome, text: str) -> None:
    """Until a text is to be seen."""
    wait(browser, lambda page: text in page.find_element(By.TAG_NAME, "body").text)


def press(browser: Chrome, label: str) -> None:
    """Press the button with a label."""
    [button] = [each for each in find(browser, "button") if each.text == label]
    button.click()


def find(browser: Chrome, selector: str) -> list[WebElement]:
    """The elements that a CSS selector names."""
    return browser.find_elements(By.CSS_SELECTOR, selector)


def fill(browser: Chrome, name: str, text: str) -> None:
    """Put a text into a field."""
    [field] = find(browser, f"[name={name}]:not([type=hidden])")
    field.clear()
    field.send_keys(text)


def test_states_follow(browser: Chrome, emulator: Emulator) -> None:
    """What changes in the account changes on the page, without loading it again."""
    browser.get(emulator.url)
    browser.execute_script("window.sameWindow = true")
    assert "new.example.com" not in browser.page_source
    rest(emulator, "SoftLayer_Virtual_Guest/createObject", GUEST)
    wait_for(browser, "new.example.com")
    row = "//tr[contains(., 'new.example.com')]"
    wait(browser, lambda page: "…" in page.find_element(By.XPATH, row).text)
    assert find(browser, "#latest td")
    emulator.clock.advance(90)
    wait(browser, lambda page: "running" in page.find_element(By.XPATH, row).text)
    assert browser.execute_script("return window.sameWindow")


def test_calls_are_shown_and_copied(browser: Chrome, emulator: Emulator) -> None:
    """Calls appear as they come; one leads to what was asked, and to code that is copied."""
    browser.get(f"{emulator.url}/calls")
    rest(emulator, "SoftLayer_Virtual_Guest/102/getObject", mask="mask[hostname]")
    wait_for(browser, "getObject")
    browser.find_element(By.PARTIAL_LINK_TEXT, "getObject").click()
    wait_for(browser, '"hostname": "web1"')
    copy = find(browser, ".copy")
    assert 2 == len(copy)
    copy[0].click()
    wait(browser, lambda _: copy[0].text == "Copied")


def test_faults_are_switched(browser: Chrome, emulator: Emulator) -> None:
    """A fault is chosen, strikes, and is called off; a wrong name is told where it was typed."""
    browser.get(f"{emulator.url}/faults")
    find(browser, "[value=html_502]")[0].click()
    fill(browser, "service", "Acount")
    press(browser, "Let it go wrong")
    wait_for(browser, "Did you mean 'SoftLayer_Account'?")
    assert find(browser, "[value=html_502]")[0].is_selected()
    fill(browser, "service", "Account")
    fill(browser, "times", "")
    browser.find_element(By.NAME, "times").clear()
    press(browser, "Let it go wrong")
    wait_for(browser, "Account::any method")
    assert 502 == rest(emulator, "SoftLayer_Account/getObject").status
    press(browser, "Call off")
    wait_for(browser, "Everything goes well.")
    assert 200 == rest(emulator, "SoftLayer_Account/getObject").status


def test_time_and_snapshots(browser: Chrome, emulator: Emulator) -> None:
    """The clock moves, snapshots are kept and gone back to, and starting over asks first."""
    browser.get(f"{emulator.url}/time")
    press(browser, "+ 1 day")
    wait_for(browser, "2026-03-03 16:15:00 UTC")
    fill(browser, "name", "before")
    press(browser, "Keep")
    wait_for(browser, "before")
    emulator.remove("Virtual_Guest", 102)
    press(browser, "Go back to it")
    wait(browser, lambda _: len(emulator.all("Virtual_Guest", "mask[id]")) == 5)
    press(browser, "Start over")
    browser.switch_to.alert.dismiss()
    assert "2026-03-03" in find(browser, ".clock")[0].text
    press(browser, "Start over")
    browser.switch_to.alert.accept()
    wait_for(browser, "2026-03-02 16:15:00 UTC")


def test_seeds_are_loaded(browser: Chrome, emulator: Emulator) -> None:
    """The example that the form comes with adds three guests and a zone."""
    browser.get(f"{emulator.url}/seed")
    press(browser, "Add them")
    wait(browser, lambda _: len(emulator.all("Virtual_Guest", "mask[id]")) == 8)
    browser.get(emulator.url)
    wait_for(browser, "node2.example.org")


def test_nothing_from_elsewhere(browser: Chrome, emulator: Emulator) -> None:
    """No page asks for anything but its own server's, and the browser complains of nothing."""
    rest(emulator, "SoftLayer_Account/getObject")
    browser.get_log("browser")  # type: ignore[no-untyped-call]
    own = {f"{emulator.url}/page.css", f"{emulator.url}/page.js"}
    for path in PAGES:
        browser.get(f"{emulator.url}{path}")
        wait(browser, lambda page: own <= loaded(page))
        assert all(name.startswith((emulator.url, "data:")) for name in loaded(browser)), path
    assert [] == browser.get_log("browser")  # type: ignore[no-untyped-call]


def loaded(browser: Chrome) -> set[str]:
    """The addresses of all that a page has loaded so far."""
    names = "return performance.getEntriesByType('resource').map(each => each.name)"
    return set(browser.execute_script(names))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone(browser: Chrome, emulator: Emulator, scheme: str) -> None:
    """On a narrow screen nothing is cut off: no page is wider than the screen, by day and night."""
    rest(emulator, "SoftLayer_Virtual_Guest/createObject", GUEST)
    with narrow(browser, scheme):
        for path in PAGES:
            browser.get(f"{emulator.url}{path}")
            width = "return [document.documentElement.scrollWidth, innerWidth]"
            needed, there = browser.execute_script(width)
            assert needed <= there == 390, path


@contextlib.contextmanager
def narrow(browser: Chrome, scheme: str) -> Iterator[None]:
    """The screen of a phone, by day or night."""
    size: dict[str, Any] = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_pages_of_other_sites(browser: Chrome, emulator: Emulator) -> None:
    """A page of another server cannot send the forms, nor show the page inside of itself."""
    forged = f"""<!doctype html><iframe src="{emulator.url}"></iframe>
        <form method="post" action="{emulator.url}/do/snapshot">
        <input name="name" value="forged"><button>Win a prize</button></form>"""
    with serving(forged) as url:
        browser.get(url)
        browser.switch_to.frame(0)
        assert "Guests" not in browser.page_source
        browser.switch_to.default_content()
        press(browser, "Win a prize")
        wait_for(browser, "Pages of other sites may not use this emulator")
    assert [] == emulator.snapshots


@contextlib.contextmanager
def serving(text: str) -> Iterator[str]:
    """A server of one page."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Give the page."""
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
