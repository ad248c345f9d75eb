"""The features: a folder for each, whose modules register what the feature does."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

_EMULATOR = "softlayer_sdk.emulator"
# What the features stand on, and what stands on them.
_OTHERS = ("engine", "http")


def register() -> None:
    """Let every module of every feature register what it does."""
    for package in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if package.ispkg and package.name not in _OTHERS:
            found = importlib.import_module(f"{_EMULATOR}.{package.name}")
            for module in pkgutil.iter_modules(found.__path__, f"{found.__name__}."):
                importlib.import_module(module.name)
