"""Files that commands of the CLI read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKMcD1kB1h4cFDn8yXEpZqCcNTcJZSBhl2aLbG7qOEeh me"

_SETTINGS = """\
[softlayer]
username = demo
api_key = demo
endpoint_url = {endpoint}
timeout = 20
"""

_ZONE = """\
$ORIGIN imported.example.
$TTL 86400
web 3600 IN A 192.0.2.7
mail 3600 IN A 192.0.2.8
www 3600 IN CNAME web
"""

# Of www.example.com, signed by itself, until the year 2126.
_CERTIFICATE = """\
-----BEGIN CERTIFICATE-----
MIIBizCCATGgAwIBAgIUZ3Yd5ugceF01d+i2VGi44rx/jQ8wCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMCAXDTI2MTEyMzE1NDYzMVoYDzIx
MjYxMDMwMTU0NjMxWjAaMRgwFgYDVQQDDA93d3cuZXhhbXBsZS5jb20wWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAATHX3xslrIOChUSpnRiLsAAEbvudDt+FhfJFOi/
vFJOVLYYn6nwmaCJ1RID1bL09GuXm5rkIkwGTQJ5YzLuQKuDo1MwUTAdBgNVHQ4E
FgQUAHfwNriJU2ExDkkWqgPtSIWvriYwHwYDVR0jBBgwFoAUAHfwNriJU2ExDkkW
qgPtSIWvriYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAgKQG
0F8zLVtw+V1XT1MoJeCfOafdqSmXCK+awggGK4ACIHo6w6BCozE2AQxcAQom4qU4
BJDEfB3eT9mtHhLRI2Lv
-----END CERTIFICATE-----
"""
_REQUEST = """\
-----BEGIN CERTIFICATE REQUEST-----
MIHTMHwCAQAwGjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUuY29tMFkwEwYHKoZIzj0C
AQYIKoZIzj0DAQcDQgAEbY8j73cYI+2ZuGEtdekmyFi+ZZ8zyxdhnJrHS8f7YuLH
4MYKqoZl5a9EmMuSsSqyAqOqt6kbck25uLEIbWIGMKAAMAoGCCqGSM49BAMCA0cA
MEQCICiSdGflOE7OdpHwf7th2vyJsZ6CecsQ3DeYbGp3wHrvAiBqPOR+u0FYzChD
vxWDUzfEMl8bMiEAXkcOoSB6nwNGAQ==
-----END CERTIFICATE REQUEST-----
"""
# What no command of the CLI can make.
_SEED = {
    "Billing_Invoice": [
        {
            "id": 9001,
            "typeCode": "RECURRING",
            "statusCode": "OPEN",
            "createDate": "2026-01-01T00:00:00-06:00",
            "startingBalance": "0.00",
            "invoiceTotalAmount": "12.50",
        }
    ],
    "Network_Message_Delivery_Email_Sendgrid": [
        {
            "id": 9003,
            "username": "mailer",
            "emailAddress": "mailer@example.com",
            "createDate": "2026-01-01T00:00:00-06:00",
            "type": {"keyName": "EMAIL", "description": "Delivery of messages through e-mail"},
            "vendor": {"keyName": "SENDGRID", "name": "SendGrid"},
        }
    ],
    "Network_Gateway": [{"id": 9005, "name": "edge"}],
    "Network_Vlan_Firewall": [{"id": 9006, "networkGateway": {"id": 9005}}],
    "Notification_Occurrence_Event": [
        {
            "id": 9004,
            "subject": "New switches",
            "startDate": "2126-01-01T00:00:00-06:00",
            "endDate": "2126-01-02T00:00:00-06:00",
            "statusCode": {"keyName": "PUBLISHED", "name": "Published"},
            "notificationOccurrenceEventType": {"keyName": "PLANNED"},
        }
    ],
}
_FILES = {
    "seed.json": json.dumps(_SEED),
    "key.pub": "",
    "zone.txt": _ZONE,
    "cert.pem": _CERTIFICATE,
    "csr.pem": _REQUEST,
    "key.pem": "made up: nobody has the key of this certificate\n",
}


def furnish(home: Path) -> Path:
    """Write what commands read to where somebody lives; what the emulator starts with."""
    for name, text in _FILES.items():
        (home / name).write_text(text, encoding="utf-8")
    return home / "seed.json"


def settle(home: Path, endpoint: str) -> None:
    """Write the settings of the CLI, which have no endpoint in the environment."""
    (home / ".softlayer").write_text(_SETTINGS.format(endpoint=endpoint), encoding="utf-8")
