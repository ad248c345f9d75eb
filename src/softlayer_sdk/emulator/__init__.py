"""A SoftLayer on your machine: a stateful emulator of the API, over both wires.

It knows every datatype, relation and method of the schema; what services do beyond that is written
by hand for some of them. It needs the extra `emulator`: `pip install "softlayer-sdk[emulator]"`.
"""

from __future__ import annotations

from softlayer_sdk.emulator.http.server import Emulator

__all__ = ["Emulator"]
