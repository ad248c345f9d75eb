from __future__ import annotations

import re

import pytest

from codegen import overrides
from softlayer_sdk._schema.schema import kind_of, methods, service_names
from softlayer_sdk._types import CallKind

READ, WRITE, ORDER = CallKind.READ, CallKind.WRITE, CallKind.ORDER

# The first words of all methods that are not writes.
READS = {
    *("advanced", "are", "check", "count", "find", "generate", "get", "getpoint", "has", "in"),
    *("is", "list", "ping", "required", "search", "validate", "verify"),
}
ORDERS = {"approve", "cancel", "create", "delete", "place", "upgrade"}
# Orders whose name does not begin with any of them.
MORE_ORDERS = {
    "addCustomerUpgradeWindow",
    "assignNewCredential",
    "captureImage",
    "claim",
    "completePayPalTransaction",
    "copyTemplate",
    "copyToExternalSource",
    "copyToIcos",
    "credentialCreate",
    "enroll",
    "importVirtualHost",
    "initiateOriginVolumeReclaim",
    "isolateInstanceForDestructiveAction",
    "manageLicenses",
    "massFirmwareReflash",
    "massFirmwareUpdate",
    "massHyperThreadingUpdate",
    "massReloadOperatingSystem",
    "processExternalPaymentAuthorization",
    "reloadCurrentOperatingSystemConfiguration",
    "reloadOperatingSystem",
    "removeCancellationItem",
    "requestAccount",
    "requestAccountTeamFundedAccount",
    "requestCreditCardChange",
    "requestGlobalFundedAccount",
    "requestManualEnrollment",
    "requestManualPayment",
    "requestManualPaymentUsingCreditCardOnFile",
    "requestSelfEnrollment",
    "requestVdrCancellation",
    "selfEnrollNewAccount",
    "setManagedPoolQuantity",
    "setSnapshotAllocation",
    "swapCreditCards",
    "void",
    "voidCancelService",
    "voidPendingVdrCancellation",
}
# Reads whose name does not begin with any of them.
MORE_READS = {
    "autoComplete",
    "collectBandwidth",
    "collectBytesUsed",
    "downloadFile",
    "hourlyInstanceLimit",
    "hourlyServerLimit",
    "osReloadPrecheck",
    "surveyEligible",
    "upgradePrecheck",
}
# What those words are the beginning of and is a write all the same.
NOT_READS = {
    "generateSecretKey",
    "getActivationCodeForMobileClient",
    "getAgentImpersonationToken",
    "getAuthenticationToken",
    "getDefaultAccount",
    "getEmployeeAccessToken",
    "getExternalPaymentAuthorizationReceipt",
    "getImpersonationToken",
    "getLoginAccountInfoOpenIdConnect",
    "getLoginToken",
    "getOpenIdRegistrationInfoFromCode",
    "getPortalLoginToken",
    "getPortalLoginTokenOpenIdConnect",
    "getReviewerAccessToken",
    "getReviewerEmailFromAccessToken",
    "getToken",
    "getWebCCAuthenticationDetails",
    "isValidPortalPassword",
    "validateAuthenticationToken",
    "validateCredentialId",
    "verifyReviewer",
}


def _first_word(method: str) -> str:
    return re.split("[A-Z]", method)[0]


def _methods(kind: CallKind) -> set[tuple[str, str]]:
    every = [(name, each) for name in service_names() for each in methods(name)]
    assert 5269 == len(every)
    return {(service, method) for service, method in every if kind is kind_of(service, method)}


def test_only_these_words_begin_a_read() -> None:
    """Of all methods, those that begin with a word of reading are reads, but for the known few."""
    names = {method for kind in CallKind for _, method in _methods(kind)}
    by_word = {name for name in names if _first_word(name) in READS} - NOT_READS
    assert by_word | MORE_READS == {method for _, method in _methods(READ)}
    assert {_first_word(name) for name in by_word} == READS


def test_the_known_orders_are_orders() -> None:
    """What costs money, or cannot be told afterwards, is an order on every service that has it."""
    orders = {method for _, method in _methods(ORDER)}
    others = {method for kind in (READ, WRITE) for _, method in _methods(kind)}
    assert orders >= MORE_ORDERS
    assert not MORE_ORDERS & others


def test_only_these_words_begin_an_order() -> None:
    """Of all methods, those that order, create or cancel begin with one of six words, or are known.

    Each that places, creates, cancels or upgrades is one.
    """
    orders = _methods(ORDER)
    by_word = {method for _, method in orders} - MORE_ORDERS
    assert {_first_word(name) for name in by_word} == ORDERS
    assert {"deleteObject", "deleteObjects"} == {
        name
        for service in service_names()
        for name in methods(service)
        if name.startswith("deleteObject")
    }
    assert {"deleteObject", "deleteObjects", "deleteConnection"} == {
        name for name in by_word if name.startswith("delete")
    }
    assert {"approveModifiedOrder", "approveChanges"} == {
        name for name in by_word if name.startswith("approve")
    }
    others = {name for kind in (READ, WRITE) for _, name in _methods(kind)} - {"upgradePrecheck"}
    assert not {"cancel", "create", "place", "upgrade"} & set(map(_first_word, others))


@pytest.mark.parametrize(
    ("service", "method", "expected"),
    [
        ("Account", "getVirtualGuests", READ),
        ("SoftLayer_Product_Order", "verifyOrder", READ),
        ("SoftLayer_Virtual_Guest", "generateOrderTemplate", READ),
        ("SoftLayer_Virtual_Guest", "isolateInstanceForDestructiveAction", ORDER),
        ("SoftLayer_Virtual_Guest", "upgradePrecheck", WRITE),
        ("SoftLayer_Network_Storage", "credentialCreate", WRITE),
        ("SoftLayer_Network_Storage_Hub_Cleversafe_Account", "credentialCreate", ORDER),
        ("SoftLayer_Network_Gateway_Precheck", "upgradePrecheck", READ),
        ("SoftLayer_Network_Gateway_Precheck", "osReloadPrecheck", READ),
        ("SoftLayer_Network_Storage", "downloadFile", READ),
        ("SoftLayer_User_Customer", "isValidPortalPassword", WRITE),
        ("SoftLayer_User_Customer_OpenIdConnect", "getOpenIdRegistrationInfoFromCode", WRITE),
        ("SoftLayer_Product_Order", "getExternalPaymentAuthorizationReceipt", WRITE),
        ("SoftLayer_Network_Storage_Backup_Evault", "getWebCCAuthenticationDetails", WRITE),
        ("SoftLayer_Virtual_Guest", "powerOff", WRITE),
        ("SoftLayer_Virtual_Guest", "editObject", WRITE),
        ("SoftLayer_Virtual_Guest", "setTags", WRITE),
        ("SoftLayer_Virtual_Guest", "settle", WRITE),
        ("SoftLayer_Virtual_Guest", "getaway", WRITE),
        ("SoftLayer_Dns_Domain", "deleteObject", ORDER),
        ("Virtual_Guest", "deleteObject", ORDER),
        ("SoftLayer_Virtual_Guest", "createObjects", ORDER),
        ("SoftLayer_Billing_Item", "cancelItem", ORDER),
        ("SoftLayer_Product_Order", "placeQuote", ORDER),
    ],
)
def test_a_method_is_of_a_kind(service: str, method: str, expected: CallKind) -> None:
    """A name says what is done; one that says nothing known is a write."""
    assert expected is kind_of(service, method)


@pytest.mark.parametrize(
    ("service", "method", "expected"),
    [
        ("Virtual_Guest", "getSomethingNew", READ),
        ("Unheard_Of", "getObject", READ),
        ("Unheard_Of", "getNewToken", WRITE),
        ("Unheard_Of", "createObject", ORDER),
        ("Virtual_Guest", "orderMore", ORDER),
        ("Hardware_Unheard_Of", "deleteObject", ORDER),
        ("Virtual_Guest", "isVALIDportal", READ),
        ("Virtual_Guest", "CREATEOBJECT", ORDER),
        ("User_Customer", "getportalloginTOKEN", WRITE),
        ("User_Customer", "ISVALIDPORTALPASSWORD", WRITE),
    ],
)
def test_a_name_that_nobody_knows_is_judged_by_the_same_patterns(
    service: str, method: str, expected: CallKind
) -> None:
    """What the schema does not know is judged by its name, in any case if only that differs."""
    assert expected is kind_of(service, method)


def test_the_table_is_what_the_reasons_say() -> None:
    """The kind of each of the 5,269 methods is what overrides.toml says of its name."""
    said = overrides.load()
    for service in service_names():
        for name, facts in methods(service).items():
            assert said.kind(service, name) == facts.kind.value, (service, name)
            assert said.idempotent(service, name) is facts.idempotent, (service, name)


def test_only_what_sets_a_value_may_be_done_twice() -> None:
    """The idempotent writes are these; no read and no order is among them."""
    found = {
        (name, facts.kind)
        for service in service_names()
        for name, facts in methods(service).items()
        if facts.idempotent
    }
    names = {
        "editNote",
        "getDefaultAccount",
        "setAbuseEmails",
        "setBootMode",
        "setCompatiblePlatforms",
        "setDefaultAccount",
        "setSnapshotNotification",
        "setTags",
        "setTransientWebhook",
        "setUserMetadata",
        "updateNote",
    }
    assert {(name, WRITE) for name in names} == found


@pytest.mark.parametrize(
    ("service", "method", "expected"),
    [
        ("SoftLayer_Virtual_Guest", "findByIpAddress", True),
        ("SoftLayer_Virtual_Guest", "getActiveTransaction", True),
        ("SoftLayer_Virtual_Guest", "getDatacenter", False),
        ("SoftLayer_Virtual_Guest", "getObject", False),
        ("SoftLayer_Virtual_Guest", "createObject", False),
        ("SoftLayer_Virtual_Guest", "getBlockDevices", False),
        ("SoftLayer_Virtual_Guest", "findByHostname", False),
        ("SoftLayer_Resource_Metadata", "getDomain", False),
    ],
)
def test_what_may_be_missing_is_known(service: str, method: str, expected: bool) -> None:  # noqa: FBT001 - expected
    """A finder and the accessor of a relation that can be null may give nothing; a list never."""
    assert expected is methods(service)[method].nullable
