from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._follow_up import follow_up, named
from softlayer_sdk.managers._templates import checked_tags, checked_text
from tests.managers.doubles import methods
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect, fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator

ORDER: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
# What goes wrong with the second call, and what the caller is told of it.
TROUBLE: list[tuple[Any, type[sl.SoftLayerError]]] = [
    ("rate_limit", sl.RateLimitError),
    ("internal_error", sl.ServerError),
    ("lost_answer", sl.ReadError),
    ("html_502", sl.ResponseError),
    ("wrong_shape", sl.ResponseError),
]
# Tags that cannot be sent, and the error that says so.
BAD_TAGS: list[tuple[Any, type[Exception]]] = [
    (5, TypeError),
    (b"a", TypeError),
    ({"a": 1}, TypeError),
    (["a", 5], TypeError),
    (["a", None], TypeError),
    ("a\0", sl.PreflightError),
    ("\ud800", sl.PreflightError),
    (["a", "b\x1f"], sl.PreflightError),
    (["a", "b,c"], sl.PreflightError),
]
trouble = pytest.mark.parametrize(("kind", "cause"), TROUBLE)
bad_tags = pytest.mark.parametrize(("tags", "cause"), BAD_TAGS)


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client that does not wait between its tries."""
    with emulator.client(request.param, sleep=lambda _: None) as client:
        yield client


def guests(emulator: Emulator) -> list[int]:
    """The ids of the guests that were ordered here."""
    rows = emulator.all("SoftLayer_Virtual_Guest")
    return [row["id"] for row in rows if row["hostname"].startswith("new")]


def ordered(emulator: Emulator) -> int:
    """How many orders were sent."""
    sent = methods(emulator)
    return sum(
        sent.count(f"{name}")
        for name in (
            "Virtual_Guest::createObject",
            "Virtual_Guest::createObjects",
            "Product_Order::placeOrder",
        )
    )


@trouble
def test_tags_never_hide_the_guest(
    client: sl.Client, emulator: Emulator, kind: Any, cause: type[sl.SoftLayerError]
) -> None:
    """When tagging fails, the error has the guest that was ordered, once, and says why."""
    emulator.faults.add(kind, method="setTags", times=None)
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).create_instance(**ORDER, tags=["a"])
    error = caught.value
    [id] = guests(emulator)
    assert id == error.result.id
    assert 1 == ordered(emulator)
    assert f"ordered and billed: guest {id}; " in str(error)
    assert isinstance(error.__cause__, cause)


@trouble
def test_one_failure_keeps_no_other_guest_from_its_tags(
    client: sl.Client, emulator: Emulator, kind: Any, cause: type[sl.SoftLayerError]
) -> None:
    """All guests of an order are named; those after the one that failed have their tags."""
    # Tags are set again when their answer is lost, so this lasts for the first guest alone.
    tries = {"internal_error": 2, "wrong_shape": 1}.get(kind, 4)
    emulator.faults.add(kind, method="setTags", times=tries)
    configs: Any = [{**ORDER, "hostname": f"new{n}", "tags": f"t{n}"} for n in (1, 2, 3)]
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).create_instances(configs)
    emulator.faults.clear()
    ids = [guest.id for guest in caught.value.result]
    assert guests(emulator) == ids
    assert 1 == ordered(emulator)
    assert f"tags of guest {ids[0]}: " in str(caught.value)
    assert f"tags of guest {ids[1]}: " not in str(caught.value)
    assert isinstance(caught.value.__cause__, cause)
    tags = [sl.VSManager(client).get_instance(id).tag_references for id in ids[1:]]
    assert [["t2"], ["t3"]] == [[each.tag.name for each in refs] for refs in tags]


def test_several_failures_are_one_group(client: sl.Client, emulator: Emulator) -> None:
    """Where several steps fail, the cause holds each of them."""
    emulator.faults.add("internal_error", method="setTags", times=None)
    configs: Any = [{**ORDER, "hostname": f"new{n}", "tags": "t"} for n in (1, 2)]
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).create_instances(configs)
    assert isinstance(caught.value.__cause__, ExceptionGroup)
    assert 2 == len(caught.value.__cause__.exceptions)
    assert "several failed" == caught.value.__cause__.message


@trouble
def test_tags_never_hide_the_receipt(
    client: sl.Client, emulator: Emulator, kind: Any, cause: type[sl.SoftLayerError]
) -> None:
    """The error of `order_guest` has the receipt, and names the order and its guests."""
    options: Any = {**ORDER, "tags": "a,b"}
    emulator.faults.add(kind, method="setTags", times=None)
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).order_guest(options)
    error = caught.value
    [id] = guests(emulator)
    assert [id] == [each.id for each in error.result.order_details.virtual_guests]
    assert 1 == ordered(emulator)
    assert f"order {error.result.order_id}, guest {id}; " in str(error)
    assert isinstance(error.__cause__, cause)


@bad_tags
def test_tags_are_checked_before_the_order(
    client: sl.Client, emulator: Emulator, tags: Any, cause: type[Exception]
) -> None:
    """Tags that cannot be sent are refused before anything is, reads included."""
    manager = sl.VSManager(client)
    options: Any = {**ORDER, "tags": tags}
    with pytest.raises(cause):
        manager.create_instances([ORDER, options])  # type: ignore[list-item]  # a plain dict
    with pytest.raises(cause):
        manager.order_guest(options)
    for create in (manager.create_instance, manager.verify_create_instance):
        with pytest.raises(cause):
            create(**options)
    with pytest.raises(cause):
        manager.set_tags(tags, 5)
    with pytest.raises(cause):
        manager.edit(5, userdata="hello", tags=tags)
    assert [] == methods(emulator)


@pytest.mark.parametrize("option", ["userdata", "hostname", "domain", "notes"])
def test_all_texts_are_checked_before_the_first_change(
    client: sl.Client, emulator: Emulator, option: str
) -> None:
    """A text of `edit` that a wire cannot carry is refused before any of the calls."""
    values: Any = {"userdata": "hello", "tags": "a", option: "a\x01"}
    for manager in (sl.VSManager(client), sl.HardwareManager(client)):
        with pytest.raises(sl.PreflightError, match=f"{option}="):
            manager.edit(5, **values)
    assert [] == methods(emulator)


def test_a_change_that_is_done_is_told(client: sl.Client, emulator: Emulator) -> None:
    """Each change of `edit` is tried; the error names what is done and what is not."""
    [id] = [
        row["id"] for row in emulator.all("SoftLayer_Virtual_Guest") if row["hostname"] == "web1"
    ]
    emulator.faults.add("internal_error", method="setTags", times=None)
    with pytest.raises(sl.FollowUpError, match=r"the userdata of server .* changed; .*tags: "):
        sl.VSManager(client).edit(id, userdata="hello", tags="a", notes="n")
    assert "n" == sl.VSManager(client).get_instance(id).notes


def test_what_is_done_is_told_in_these_words(client: sl.Client, emulator: Emulator) -> None:
    """What changed already has its name, and what failed after it, too."""
    emulator.faults.add("internal_error", method="editObject", times=None)
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).edit(102, tags="a", notes="n", hostname="h")
    assert str(caught.value).startswith("the tags of server 102 changed; but ")
    assert "hostname, notes: " in str(caught.value) or "notes, hostname: " in str(caught.value)
    emulator.faults.clear()
    emulator.faults.add("internal_error", method="setUserMetadata", times=None)
    with pytest.raises(sl.ServerError):
        sl.VSManager(client).edit(102, userdata="u", tags="a")


@pytest.mark.parametrize(
    ("hourly", "immediate", "until"),
    [
        (True, True, ""),
        (True, False, ", and is billed to the end of the period"),
        (False, False, ", and is billed to the end of the period"),
        (False, True, ", and is billed to the end of the period"),
    ],
)
def test_a_cancellation_says_how_long_it_is_billed(
    client: sl.Client, emulator: Emulator, *, hourly: bool, immediate: bool, until: str
) -> None:
    """What is cancelled at once is billed no more, and all else to the end of its period."""
    server = emulator.all("SoftLayer_Hardware_Server")[0]["id"]
    emulator.edit("SoftLayer_Hardware_Server", server, hourlyBillingFlag=hourly)
    emulator.faults.add("internal_error", method="getObject", after=1, times=None)
    with pytest.raises(sl.FollowUpError) as caught:
        sl.HardwareManager(client).cancel_hardware(server, immediate=immediate)
    assert str(caught.value).startswith(f"server {server} is cancelled{until}; but ")


@pytest.mark.parametrize("way", ["create", "creates", "verify", "order", "set", "edit"])
def test_tags_that_are_refused_are_told_by_their_keyword(
    client: sl.Client, emulator: Emulator, way: str
) -> None:
    """Whichever method takes them, the keyword is the one that the caller wrote."""
    manager, tags = sl.VSManager(client), "a\0"
    options: Any = {**ORDER, "tags": tags}
    ways: dict[str, Any] = {
        "create": lambda: manager.create_instance(**options),
        "creates": lambda: manager.create_instances([options]),
        "verify": lambda: manager.verify_create_instance(**options),
        "order": lambda: manager.order_guest(options),
        "set": lambda: manager.set_tags(tags, 5),
        "edit": lambda: manager.edit(5, tags=tags),
    }
    with pytest.raises(sl.PreflightError) as caught:
        ways[way]()
    assert f"tags={tags!r}: the character '\\x00' cannot be sent" == str(caught.value)
    assert [] == methods(emulator)


def test_no_tags_clear_them(client: sl.Client, emulator: Emulator) -> None:
    """An empty text and an empty list are the same; None, which may be a mistake, is refused."""
    nothing: list[Any] = ["", []]
    for tags in nothing:
        sl.VSManager(client).set_tags(tags, 102)
        assert [""] == emulator.calls[-1]["args"]


def test_the_first_change_fails_as_itself(client: sl.Client, emulator: Emulator) -> None:
    """When nothing is changed yet, the error is that of the call, and nothing else is sent."""
    emulator.faults.add("internal_error", method="setTags", times=None)
    with pytest.raises(sl.ServerError):
        sl.VSManager(client).edit(101, tags="a", notes="n")
    assert ["Virtual_Guest::setTags"] * 2 == methods(emulator)


@pytest.mark.parametrize(
    ("kind", "method", "cause"),
    [
        ("internal_error", "getObject", sl.ServerError),
        ("lost_answer", "getObject", sl.ReadError),
        ("wrong_shape", "getObject", sl.NotFoundError),
        ("internal_error", "addUpdate", sl.ServerError),
        ("rate_limit", "addUpdate", sl.RateLimitError),
    ],
)
def test_what_follows_never_hides_a_cancellation(
    client: sl.Client, emulator: Emulator, kind: Any, method: str, cause: type[Exception]
) -> None:
    """A server that is cancelled is told as cancelled, whatever the ticket says."""
    after = 1 if method == "getObject" else 0
    emulator.faults.add(kind, method=method, after=after, times=None)
    server = next(
        row for row in emulator.all("SoftLayer_Hardware_Server") if row["hostname"] == "db1"
    )
    emulator.edit("SoftLayer_Hardware_Server", server["id"], hourlyBillingFlag=False)
    with pytest.raises(sl.FollowUpError, match=f"server {server['id']} is cancelled") as caught:
        sl.HardwareManager(client).cancel_hardware(server["id"], immediate=True)
    assert caught.value.result
    assert 1 == methods(emulator).count("Billing_Item::cancelItem")
    assert isinstance(caught.value.__cause__, cause)


def test_the_error_can_be_pickled_whole(client: sl.Client, emulator: Emulator) -> None:
    """The result and the cause go along to another process."""
    emulator.faults.add("internal_error", method="setTags", times=None)
    with pytest.raises(sl.FollowUpError) as caught:
        sl.VSManager(client).create_instance(**ORDER, tags="a")
    twin = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert str(caught.value) == str(twin)
    assert caught.value.result.id == twin.result.id
    assert (sl.ServerError, str(caught.value.__cause__)) == (
        type(twin.__cause__),
        str(twin.__cause__),
    )


@pytest.mark.parametrize(("failing", "also"), [([], ""), (["tags"], "tags"), (["a", "b"], "a, b")])
def test_an_interruption_goes_on_with_a_note(failing: list[str], also: str) -> None:
    """Ctrl-C stays what it is; a note says what is done by now, and what failed meanwhile."""

    def interrupted() -> None:
        with follow_up(5, "ordered: guest 5") as step:
            for each in failing:
                with step(each):
                    raise ValueError("no")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        interrupted()
    note = f"; what failed after that: {also}" if also else ""
    assert [f"ordered: guest 5{note}"] == caught.value.__notes__


def test_all_that_failed_is_told() -> None:
    """Each step with its reason, in their order; several reasons are a group."""
    with pytest.raises(sl.FollowUpError) as caught:  # noqa: PT012 - the steps are what fails
        with follow_up(5, "done") as step:
            for each in ("tags", "notes", "name"):
                with step(each):
                    raise ValueError(f"no {each}")
    words = "done; but what was to follow failed: tags: no tags; notes: no notes; name: no name"
    assert words == str(caught.value)
    reasons: Any = caught.value.__cause__
    assert "several failed" == reasons.message
    assert ["no tags", "no notes", "no name"] == [str(each) for each in reasons.exceptions]


def test_whatever_fails_outside_of_a_step_ends_the_rest() -> None:
    """An error of any class becomes the one error that has the result."""
    with pytest.raises(sl.FollowUpError, match=r"^done; but .*the rest: 'x'$") as caught:
        with follow_up([1], "done"):
            raise KeyError("x")
    assert [1] == caught.value.result


def test_nothing_is_said_when_all_goes_well() -> None:
    """Steps that succeed change nothing."""
    with follow_up(5, "done") as step, step("tags"):
        pass


def test_things_are_named_by_their_ids() -> None:
    """One or several; what was answered without its id is a question mark."""
    one, other = sl.VirtualGuest(id=1), sl.VirtualGuest(hostname="x")
    assert "guest 1" == named("guest", [one])
    assert "guests 1, ?" == named("guest", [one, other])
    assert "guests ?" == named("guest", [])


@pytest.mark.parametrize(
    ("tags", "sent"),
    [(None, None), ("", ""), ("a, b", "a, b"), ([], ""), (("a", "b"), "a,b"), (iter("ab"), "a,b")],
)
def test_tags_as_they_are_sent(tags: Any, sent: str | None) -> None:
    """A text is sent as it is, and texts with commas between them."""
    assert sent == checked_tags("tags", tags)


def test_a_text_is_a_text() -> None:
    """What is no text is refused by its keyword; None and every character of XML pass."""
    with pytest.raises(TypeError, match="notes=5"):
        checked_text("notes", 5)
    assert checked_text("notes", None) is None
    assert "\U0001f600\t\n" == checked_text("notes", "\U0001f600\t\n")


@pytest.mark.parametrize("wire", WIRES)
def test_a_receipt_without_a_number_hides_nothing(wire: str) -> None:
    """An order whose receipt does not say its number is told as one, with its guests."""
    template = {"quantity": 1, "virtualGuests": [{"hostname": "new1"}]}
    receipt = {"orderDetails": {"virtualGuests": [{"id": 5}]}}
    script = [
        answer(wire, template),
        answer(wire, receipt),
        fault(wire, "SoftLayer_Exception", "no"),
    ]
    options: Any = {**ORDER, "tags": "a"}
    with Scripted(*script) as server, connect(server, wire) as client:
        with pytest.raises(sl.FollowUpError, match=r"ordered and billed: order \?, guest 5; "):
            sl.VSManager(client).order_guest(options)
