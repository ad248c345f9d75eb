"""Files that commands of the CLI read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.emulator.certificates import PEM, PEM_REQUEST

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
    "cert.pem": PEM,
    "csr.pem": PEM_REQUEST,
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
