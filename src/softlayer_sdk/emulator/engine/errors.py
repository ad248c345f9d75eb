"""SoftLayer's refusals, as the emulator raises them."""

from __future__ import annotations

import attrs

PUBLIC = "SoftLayer_Exception_Public"
BASE = "SoftLayer_Exception"


@attrs.define
class Refusal(Exception):  # noqa: N818 - an answer of the service, no error of ours
    """An answer that says no: the name of the exception, its text, and REST's HTTP status."""

    code: str
    text: str
    status: int = 500

    @classmethod
    def public(cls, text: str) -> Refusal:
        """The general one, for which only the text says what is wrong."""
        return cls(PUBLIC, text)

    @classmethod
    def no_service(cls) -> Refusal:
        """There is no such service."""
        return cls(PUBLIC, "Service does not exist", 404)

    @classmethod
    def no_method(cls, name: str) -> Refusal:
        """The service has no such method, or the emulator does not know what it does."""
        return cls.public(f'Function ("{name}") is not a valid method for this service.')

    @classmethod
    def not_found(cls, id: object) -> Refusal:
        """No object has this id."""
        return cls(f"{BASE}_ObjectNotFound", f"Unable to find object with id of '{id}'.", 404)

    @classmethod
    def unfound(cls, text: str) -> Refusal:
        """Something that a call looks up inside is not there."""
        return cls(f"{BASE}_NotFound", text)

    @classmethod
    def missing(cls, name: str, datatype: str) -> Refusal:
        """A template lacks what its object cannot be made without."""
        text = f"The property '{name}' must be set to create an instance of '{datatype}'."
        return cls(f"{BASE}_MissingCreationProperty", text)

    @classmethod
    def invalid(cls, name: str, why: str) -> Refusal:
        """A template has a value that cannot be."""
        return cls(f"{BASE}_InvalidValue", f"Invalid value provided for '{name}'. {why}")

    @classmethod
    def bad_order(cls, name: str, why: str = "") -> Refusal:
        """An order has a value that cannot be, or lacks one that it needs."""
        text = f"Invalid data on the order for property: {name}. {why}".rstrip()
        return cls(f"{BASE}_Order_InvalidData", text)

    @classmethod
    def bad_price(cls, text: str) -> Refusal:
        """A price cannot be ordered as it is."""
        return cls(f"{BASE}_Order_Item_Invalid", text)

    @classmethod
    def bad_location(cls, location: object = None) -> Refusal:
        """An order is for nowhere, or for where it cannot be."""
        code = f"{BASE}_Order_InvalidLocation"
        if not location:
            return cls(code, "The location provided for this order is invalid.")
        text = (
            "The location provided for this order is invalid. "
            f"This offering is not available in {location}."
        )
        return cls(code, text)

    @classmethod
    def missing_categories(cls, *names: str) -> Refusal:
        """An order has no price of categories that it must have one of."""
        word = "category" if len(names) == 1 else "categories"
        text = f"Order is missing the following {word}: {', '.join(names)}."
        return cls(f"{BASE}_Order_MissingCategory", text)

    @classmethod
    def bad_mask(cls, text: str) -> Refusal:
        """A mask names what cannot be named."""
        return cls(f"{BASE}_WebService_ObjectMask", text)

    @classmethod
    def bad_request(cls) -> Refusal:
        """REST cannot read the request."""
        return cls(f"{BASE}_WebService_BadRequest", "Bad request", 400)
