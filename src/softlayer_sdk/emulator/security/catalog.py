"""What can be ordered of certificates.

They are among the additional products, as the article of SLDN on ordering one has it, which has the
key name and the fee of RapidSSL for a year; that of QuickSSL Premium for two years is from
terraform-provider-ibm, which looks for a package by the type. The code of the category is made up.
"""

from __future__ import annotations

import functools

from softlayer_sdk.emulator.orders.catalog import Item, SharedPackage

SSL = "ssl_certificate"
CATEGORIES = {SSL: (2, "SSL Certificate")}
_certificate = functools.partial(Item, category=SSL, units="Years", fee="0", monthly=True)
CERTIFICATES = (
    _certificate("SSL_CERTIFICATE_RAPIDSSL_1_YEAR", "RapidSSL - 1 year", capacity=1, once="19"),
    _certificate(
        "SSL_CERTIFICATE_RAPIDSSL_2_YEAR",
        "RapidSSL - 2 year",
        capacity=2,
        once="35",
        made_up=True,
    ),
    _certificate(
        "SSL_CERTIFICATE_QUICKSSL_PREMIUM_1_YEAR",
        "QuickSSL Premium - 1 year",
        capacity=1,
        once="89",
        made_up=True,
    ),
    _certificate(
        "SSL_CERTIFICATE_QUICKSSL_PREMIUM_2_YEAR",
        "QuickSSL Premium - 2 year",
        capacity=2,
        once="159",
    ),
)
SSL_CERTIFICATES = SharedPackage(
    id=210,
    key="SSL_CERTIFICATE",
    made_up=True,
    name="SSL Certificate",
    type="ADDITIONAL_SERVICES_SSL_CERTIFICATE",
    items=CERTIFICATES,
)
