"""Random answers of the API for any datatype, with all the irregular forms that were seen."""

from __future__ import annotations

import base64
import functools
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.models.published import DATATYPES, all_properties, lineage

if TYPE_CHECKING:
    from collections.abc import Callable

NULL: st.SearchStrategy[Any] = st.sampled_from([None, ""])
OBJECT_NULL: st.SearchStrategy[Any] = st.sampled_from([None, "", False, []])
INTEGERS = st.integers(-(2**70), 2**70)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.text() | st.integers(),
    "enum": st.text(),
    "int": INTEGERS | INTEGERS.map(str) | NULL,
    "unsignedInt": INTEGERS | INTEGERS.map(str) | NULL,
    "unsignedLong": INTEGERS | INTEGERS.map(str) | NULL,
    "boolean": st.sampled_from([True, False, 0, 1, "true", "false", "1", "0", "", None]),
    "decimal": st.decimals(allow_nan=False, allow_infinity=False).map(str)
    | st.from_regex(r"-?[0-9]{0,4}\.[0-9]{1,4}", fullmatch=True)
    | st.floats(-1e9, 1e9)
    | NULL,
    "float": st.floats(allow_nan=False) | st.floats(allow_nan=False).map(str) | NULL,
    "dateTime": st.from_regex(
        r"20[0-9]{2}-0[1-9]-[0-2][1-8]T[01][0-9](:[0-5][0-9]){2}(\.[0-9]{6})?([+-]0[0-9]:00|Z)?",
        fullmatch=True,
    )
    | NULL,
    "base64Binary": st.binary().map(lambda raw: base64.b64encode(raw).decode()) | NULL,
    "json": JSON,
}


@functools.cache
def subtypes(datatype: str) -> list[str]:
    """The datatypes that a value of this one may also be."""
    return [name for name in DATATYPES if datatype in lineage(name)]


@st.composite
def answer(draw: Callable[..., Any], datatype: str, depth: int = 2) -> dict[str, Any]:
    """An object of a datatype as the API might send it."""
    raw: dict[str, Any] = {}
    if draw(st.booleans()):
        raw["complexType"] = draw(st.sampled_from([*subtypes(datatype), "SoftLayer_Unknown"]))
    actual = raw.get("complexType", datatype)
    properties = all_properties(actual if actual in DATATYPES else datatype)
    if properties:
        for name in draw(st.lists(st.sampled_from(sorted(properties)), max_size=5)):
            raw[name] = draw(_value(properties[name], depth))
    raw |= draw(st.dictionaries(st.text().map("unknown{}".format), JSON, max_size=1))
    return raw


def _value(prop: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    one = SCALARS.get(prop["type"])
    if one is None:
        if not depth:
            return NULL
        one = answer(prop["type"], depth - 1)
        null = OBJECT_NULL
    else:
        null = NULL
    if prop.get("typeArray"):
        rows = st.lists(one | st.none(), max_size=3)
        return st.sampled_from([None, ""]) | (rows if prop["type"] in SCALARS else rows | one)
    return one | null
