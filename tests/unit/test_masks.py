from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import masks

Tree = dict[str, Any]


def _tree(selection: Selection) -> Tree:
    """A selection as plain dicts; casts stand under their type in parentheses."""
    casts = {f"({name})": _tree(inner) for name, inner in selection.casts.items()}
    return {name: _tree(inner) for name, inner in selection.names.items()} | casts


FORMS: list[tuple[str, Tree]] = [
    ("", {}),
    ("mask", {}),
    ("mask[]", {}),
    ("mask[id]", {"id": {}}),
    ("mask[id,hostname]", {"id": {}, "hostname": {}}),
    ("mask[id;hostname]", {"id": {}, "hostname": {}}),
    ("mask[datacenter[name,longName]]", {"datacenter": {"name": {}, "longName": {}}}),
    ("mask[datacenter[]]", {"datacenter": {}}),
    ("mask.datacenter.name", {"datacenter": {"name": {}}}),
    ("mask.datacenter[name]", {"datacenter": {"name": {}}}),
    ("mask[tagReferences.tag.name]", {"tagReferences": {"tag": {"name": {}}}}),
    ("mask[tagReferences.tag[name]]", {"tagReferences": {"tag": {"name": {}}}}),
    ("mask.id,mask.datacenter.name", {"id": {}, "datacenter": {"name": {}}}),
    ("[mask[id],mask[hostname]]", {"id": {}, "hostname": {}}),
    ("[mask.id, mask.hostname]", {"id": {}, "hostname": {}}),
    ("filteredMask[id]", {"id": {}}),
    ("filterMask[id]", {"id": {}}),
    ("filteredMask.id,mask.hostname", {"id": {}, "hostname": {}}),
    (
        "[mask[id], mask(SoftLayer_Hardware_Server)[activeTransaction]]",
        {"id": {}, "(SoftLayer_Hardware_Server)": {"activeTransaction": {}}},
    ),
    (
        "mask[resource(SoftLayer_Virtual_Guest)[id],resource(SoftLayer_Hardware).hostname]",
        {
            "resource": {
                "(SoftLayer_Virtual_Guest)": {"id": {}},
                "(SoftLayer_Hardware)": {"hostname": {}},
            }
        },
    ),
    ("mask(SoftLayer_Hardware_Server).id", {"(SoftLayer_Hardware_Server)": {"id": {}}}),
    (" mask [ id ,\n  datacenter\t[ name ] ] ", {"id": {}, "datacenter": {"name": {}}}),
    ("mask[id,datacenter[name],]", {"id": {}, "datacenter": {"name": {}}}),
    ("id", {"id": {}}),
    ("id,hostname", {"id": {}, "hostname": {}}),
    (
        "id, datacenter[name], tagReferences.tag.name",
        {
            "id": {},
            "datacenter": {"name": {}},
            "tagReferences": {"tag": {"name": {}}},
        },
    ),
    (
        "datacenter;operatingSystem.passwords",
        {"datacenter": {}, "operatingSystem": {"passwords": {}}},
    ),
    ("maskedName,id", {"maskedName": {}, "id": {}}),
    ("mask_name", {"mask_name": {}}),
    ("datacenter.id,datacenter.name", {"datacenter": {"id": {}, "name": {}}}),
    ("datacenter[id],datacenter[name]", {"datacenter": {"id": {}, "name": {}}}),
]
WRONG: list[tuple[str, str, int]] = [
    ("mask[id", "expected ']'", 8),
    ("mask[id]]", "expected the end", 9),
    ("mask[id,,hostname]", "the name of a property", 9),
    ("mask[1d]", "the name of a property", 6),
    ("mask[id hostname]", "expected ']'", 9),
    ("mask.", "the name of a property", 6),
    ("mask[datacenter.[name]]", "the name of a property", 17),
    ("mask(SoftLayer_Hardware", "expected ')'", 24),
    ("mask()[id]", "the name of a property", 6),
    ("[mask[id]", "expected ']'", 10),
    ("[id]", "a root: mask or filteredMask", 2),
    ("mask[id],hostname", "a root: mask or filteredMask", 10),
    ("id,'hostname'", "the name of a property", 4),
    ("id]", "expected the end", 3),
    ("näme", "expected the end", 2),
    ("édition", "the name of a property", 1),
    ("mask[id]\x00", "expected the end", 9),
]


@pytest.mark.parametrize(("text", "tree"), FORMS, ids=repr)
def test_every_form_is_understood(text: str, tree: Tree) -> None:
    """Each form of SLDN's grammar, and the bare one, selects what it says."""
    assert tree == _tree(masks.select(text))


@pytest.mark.parametrize(("text", "expected", "character"), WRONG, ids=repr)
def test_a_mistake_is_named_with_its_place(text: str, expected: str, character: int) -> None:
    """A text that is no mask is a PreflightError that says what was expected, and where."""
    with pytest.raises(PreflightError) as caught:
        masks.select(text)
    assert expected in str(caught.value)
    assert f"at character {character}," in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("id,hostname", "mask[id,hostname]"),
        (" id ", "mask[id]"),
        ("datacenter.name", "mask[datacenter[name]]"),
        ("id,id;datacenter.name,datacenter.id", "mask[id,datacenter[name,id]]"),
        ("id,'x'", "mask[id,'x']"),
        ("maskedName", "mask[maskedName]"),
        ("mask", "mask"),
        ("mask[id]", "mask[id]"),
        ("mask.id", "mask.id"),
        ("mask(SoftLayer_Hardware)[id]", "mask(SoftLayer_Hardware)[id]"),
        ("filteredMask[id]", "filteredMask[id]"),
        ("filterMask[id]", "filterMask[id]"),
        ("[mask[id],mask.hostname]", "[mask[id],mask.hostname]"),
        (
            "id,mask(SoftLayer_Hardware_Server)[userData],hostname",
            "[mask[id,hostname],mask(SoftLayer_Hardware_Server)[userData]]",
        ),
        ("\n mask [id] ", "mask [id]"),
        ("", ""),
        ("  ", ""),
    ],
    ids=repr,
)
def test_what_is_sent_is_a_full_mask(text: str, sent: str) -> None:
    """Bare names are merged into one `mask[...]`, all else is sent as it is."""
    assert sent == masks.normalize(text)


def test_the_old_form_is_a_dict() -> None:
    """In the old form a leaf is an empty list, a dict or a text."""
    struct = {"datacenter": {"name": ""}, "tagReferences": [], "operatingSystem": {"passwords": {}}}
    assert {
        "datacenter": {"name": {}},
        "tagReferences": {},
        "operatingSystem": {"passwords": {}},
    } == _tree(masks.select(struct))
    assert {} == _tree(masks.select({})) == _tree(masks.select(None))


@pytest.mark.parametrize("mask", [["id", "hostname"], 5, ("id",)], ids=repr)
def test_what_is_neither_text_nor_dict_is_no_mask(mask: Any) -> None:
    """A list of names is refused: SoftLayer takes a text, or a dict in the old form."""
    with pytest.raises(PreflightError, match="a mask is text such as 'id,hostname'"):
        masks.select(mask)


NAME = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,6}", fullmatch=True)
TREES: st.SearchStrategy[Tree] = st.recursive(
    st.just({}), lambda inner: st.dictionaries(NAME, inner, max_size=4), max_leaves=12
)


@st.composite
def _rendered(draw: Any, tree: Tree) -> str:
    """A mask text for a tree, in one of its many spellings."""
    space = st.sampled_from(["", "", " ", "\n"])
    parts: list[str] = []
    for name, inner in tree.items():
        if len(inner) == 1 and draw(st.booleans()):
            ((only, below),) = inner.items()
            tail = draw(_rendered({only: below}))
            parts.append(f"{name}{draw(space)}.{draw(space)}{tail}")
        elif inner or draw(st.booleans()):
            parts.append(f"{name}{draw(space)}[{draw(space)}{draw(_rendered(inner))}]{draw(space)}")
        else:
            parts.append(name)
    separator: str = draw(st.sampled_from([",", ";", ", ", " ,\n"]))
    return separator.join(parts)


@given(TREES.flatmap(lambda tree: st.tuples(st.just(tree), _rendered(tree))))
def test_any_mask_is_understood(mask: tuple[Tree, str]) -> None:
    """However a mask is spelt, it parses to what it names; so does what is sent for it."""
    tree, text = mask
    assert tree == _tree(masks.select(f"mask[{text}]"))
    if not tree.keys() & {"mask", "filteredMask", "filterMask"}:
        assert tree == _tree(masks.select(text))
        assert tree == _tree(masks.select(masks.normalize(text)))


@given(st.text() | st.text("ab[](),.;mask \n", max_size=20))
def test_any_text_is_a_mask_or_an_error_of_ours(text: str) -> None:
    """No text makes another exception than PreflightError."""
    try:
        masks.select(text)
    except PreflightError as error:
        assert "expected" in str(error)  # noqa: PT017 - it may also be a mask


@pytest.mark.parametrize("text", ["a[" * 5000, "a." * 5000 + "a", "a[" * 5000 + "]" * 5000])
def test_a_deep_mask_does_not_exhaust_the_stack(text: str) -> None:
    """However deep a mask is, it is understood or refused."""
    try:
        masks.select(text)
    except PreflightError as error:
        assert len(str(error)) < 200  # noqa: PT017 - it may also be a mask


def _selection(tree: Tree, casts: dict[str, Tree]) -> Selection:
    found = Selection()
    found.names = {name: _selection(inner, {}) for name, inner in tree.items()}
    found.casts = {name: _selection(inner, {}) for name, inner in casts.items()}
    return found


@given(TREES, st.dictionaries(NAME, TREES, max_size=2), st.dictionaries(NAME, TREES, max_size=2))
def test_a_rendered_mask_is_the_same(
    tree: Tree, root_casts: dict[str, Tree], casts: dict[str, Tree]
) -> None:
    """The text of any selection, casts included, parses to that selection."""
    selection = _selection(tree, root_casts)
    for inner in selection.names.values():
        inner.casts = _selection({}, casts).casts
    text = masks.render(selection)
    assert _tree(selection) == _tree(masks.select(text))
    assert text == masks.normalize(text)


def test_a_mask_is_built_from_names() -> None:
    """Names, dotted names and masks of relations make one mask; names may come twice."""
    built = masks.mask("id", "datacenter.name", "id", datacenter=masks.mask("id"), tags="name")
    assert {"id": {}, "datacenter": {"name": {}, "id": {}}, "tags": {"name": {}}} == _tree(
        masks.select(built)
    )
    assert "mask[]" == masks.mask()
    with pytest.raises(PreflightError, match="expected"):
        masks.mask("host name")


@pytest.mark.parametrize("root", ["filteredMask", "filterMask"])
def test_a_filtered_mask_is_no_part_of_another(root: str) -> None:
    """It would lose what makes it filtered, so it is refused."""
    with pytest.raises(PreflightError, match="give it alone, as text"):
        masks.mask(f"{root}[id]")
    with pytest.raises(PreflightError, match="give it alone, as text"):
        masks.mask("id", datacenter=f"{root}[name]")


@st.composite
def _spelt(draw: Any, depth: int = 3) -> str:
    """The inside of a mask in any of its forms: brackets, dots, casts, commas and semicolons."""
    parts: list[str] = []
    for _ in range(draw(st.integers(0 if depth < 3 else 1, 3))):
        part = draw(NAME)
        for _ in range(draw(st.integers(0, 2))):
            part += draw(st.sampled_from(["", "(SoftLayer_Hardware)", " ( Virtual_Guest ) "]))
            part += draw(st.sampled_from([".", " . "])) + draw(NAME)
        part += draw(st.sampled_from(["", "(SoftLayer_Hardware)"]))
        if depth and draw(st.booleans()):
            part += f"[{draw(_spelt(depth - 1))}]"
        parts.append(part)
    separator: str = draw(st.sampled_from([",", ";", ", ", " ;\n"]))
    return separator.join(parts)


ROOTS = st.builds(
    "{}{}[{}]".format,
    st.sampled_from(["mask", "filteredMask", "filterMask"]),
    st.sampled_from(["", "(SoftLayer_Hardware_Server)"]),
    _spelt(),
)
DOCUMENTS = st.one_of(
    _spelt(),
    st.lists(ROOTS, min_size=1, max_size=3).map(",".join),
    st.lists(ROOTS, min_size=1, max_size=3).map(lambda roots: f"[{', '.join(roots)}]"),
)


@given(DOCUMENTS)
def test_any_form_survives_a_round_trip(text: str) -> None:
    """However a mask is spelt, what is rendered of it selects the same."""
    selection = masks.select(text)
    rendered = masks.render(selection)
    assert _tree(selection) == _tree(masks.select(rendered))
    assert rendered == masks.render(masks.select(rendered))
