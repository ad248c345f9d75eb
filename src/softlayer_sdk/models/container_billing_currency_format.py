# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Billing_Currency_Format")
class ContainerBillingCurrencyFormat(Entity):
    """SoftLayer_Container_Billing_Currency_Format.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Billing_Currency_Format/
    """

    currency: str | None = local("currency", "string")
    display: int | None = local("display", "int")
    format: str | None = local("format", "string")
    locale: str | None = local("locale", "string")
    name: str | None = local("name", "string")
    position: int | None = local("position", "int")
    precision: int | None = local("precision", "int")
    script: str | None = local("script", "string")
    service: str | None = local("service", "string")
    symbol: str | None = local("symbol", "string")
    tag: str | None = local("tag", "string")
    value: float | None = local("value", "float")
