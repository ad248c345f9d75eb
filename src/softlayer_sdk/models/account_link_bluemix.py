# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.account_link import AccountLink


@entity("SoftLayer_Account_Link_Bluemix")
class AccountLinkBluemix(AccountLink):
    """SoftLayer_Account_Link_Bluemix.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Link_Bluemix/
    """
