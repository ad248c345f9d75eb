"""What services do beyond the schema, a module for each group. `register` imports them all."""

from __future__ import annotations

import importlib
import pkgutil


def register() -> None:
    """Let every module here register what its services do."""
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        importlib.import_module(module.name)
