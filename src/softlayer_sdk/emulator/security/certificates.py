"""What the text of a certificate says: as much of its DER as the API shows."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END \1-----")
_SEQUENCE, _EXPLICIT, _UTC_TIME = 0x30, 0xA0, 0x17
_COMMON_NAME, _ORGANIZATION = b"\x55\x04\x03", b"\x55\x04\x0a"
_LONG = 0x80


@attrs.frozen
class Facts:
    """What a certificate says of itself."""

    common_name: str
    organization: str
    begin: dt.datetime
    end: dt.datetime
    key_size: int


def body_of(text: str, kind: str) -> bytes:
    """The bytes of the first block of a kind, such as `CERTIFICATE`, in a PEM text.

    Raises:
        ValueError: there is none, or it is garbled.
    """
    for name, body in _PEM.findall(text):
        if name.endswith(kind):
            try:
                return base64.b64decode("".join(body.split()), validate=True)
            except binascii.Error as error:
                raise ValueError(str(error)) from None
    raise ValueError(f"there is no {kind} in it")


def read_certificate(text: str) -> Facts:
    """What the first certificate of a PEM text says.

    Raises:
        ValueError: there is none, or it is garbled.
    """
    try:
        certificate = next(_items(body_of(text, "CERTIFICATE")))[1]
        parts = list(_items(next(_items(certificate))[1]))
        if parts[0][0] == _EXPLICIT:
            parts = parts[1:]
        _, _, _, validity, subject, key = (body for _, body in parts[:6])
        begin, end = (_moment(tag, body) for tag, body in _items(validity))
        names = dict(_names(subject))
    except (IndexError, StopIteration, ValueError) as error:
        raise ValueError(f"it is not a certificate: {error}") from None
    return Facts(
        names.get(_COMMON_NAME, ""), names.get(_ORGANIZATION, ""), begin, end, _key_size(key)
    )


def read_request(text: str) -> str:
    """The name that the first request of a PEM text is for.

    Raises:
        ValueError: there is none, it is garbled, or it names nobody.
    """
    try:
        request = next(_items(body_of(text, "CERTIFICATE REQUEST")))[1]
        _, (_, subject), *_ = _items(next(_items(request))[1])
        return dict(_names(subject))[_COMMON_NAME]
    except (IndexError, KeyError, StopIteration) as error:
        raise ValueError(f"it is not a request for a certificate: {error}") from None


def _items(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The tags and bodies of a run of DER."""
    at = 0
    while at < len(data):
        tag, size, at = data[at], data[at + 1], at + 2
        if size & _LONG:
            count = size & ~_LONG
            size, at = int.from_bytes(data[at : at + count], "big"), at + count
        if at + size > len(data):
            raise ValueError("it is cut off")
        yield tag, data[at : at + size]
        at += size


def _names(subject: bytes) -> Iterator[tuple[bytes, str]]:
    for _, relative in _items(subject):
        for _, pair in _items(relative):
            (_, oid), (_, value) = _items(pair)
            yield oid, value.decode("utf-8", "replace")


def _moment(tag: int, body: bytes) -> dt.datetime:
    form = "%y%m%d%H%M%SZ" if tag == _UTC_TIME else "%Y%m%d%H%M%SZ"
    return dt.datetime.strptime(body.decode("ascii", "replace"), form).replace(tzinfo=dt.UTC)


def _key_size(info: bytes) -> int:
    """The bits of an RSA key; of another kind those of its text."""
    *_, (_, bits) = _items(info)
    inner = bits[1:]
    if inner[:1] == bytes([_SEQUENCE]):
        modulus = next(_items(next(_items(inner))[1]))[1]
        return int.from_bytes(modulus, "big").bit_length()
    return (len(inner) - 1) * 4
