"""The account that an emulator starts with: small, believable, and of what features seed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.dns.zones import seed_zones
from softlayer_sdk.emulator.engine.seeding import seed
from softlayer_sdk.emulator.network.seed import seed_networks, seed_security_group
from softlayer_sdk.emulator.orders.invoices import seed_invoices
from softlayer_sdk.emulator.orders.origins import record_seeded
from softlayer_sdk.emulator.security.ssh_keys import seed_keys
from softlayer_sdk.emulator.servers.seed import seed_servers
from softlayer_sdk.emulator.storage.object_storage import seed_object_storage
from softlayer_sdk.emulator.storage.seed import seed_storage
from softlayer_sdk.emulator.support.tickets import seed_tickets

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

BORN = dt.datetime(2025, 3, 4, 15, 30, tzinfo=dt.UTC)


def seed_example(state: State) -> None:
    """Fill a state with the example account."""
    account = {
        "companyName": "Example Corporation",
        "accountStatusId": 1001,
        "brandId": 2,
        "createDate": BORN,
        "email": "ops@example.com",
        "firstName": "Ada",
        "lastName": "Example",
        "city": "Amsterdam",
        "country": "NL",
        "address1": "Kade 1",
        "postalCode": "1011 AB",
        "isReseller": 0,
    }
    state.account.update(account)
    user = {
        "id": 4001,
        "username": "demo",
        "firstName": "Ada",
        "lastName": "Example",
        "email": "ada@example.com",
        "createDate": BORN,
        "userStatusId": 1001,
    }
    state.account.update(masterUser=seed(state, "User_Customer", user))
    seed_networks(state)
    seed_servers(state, BORN)
    seed_tickets(state, BORN)
    seed_security_group(state)
    seed_object_storage(state, BORN)
    seed_storage(state, BORN)
    seed_zones(state)
    seed_keys(state)
    record_seeded(state, apart=True, born=BORN)
    seed_invoices(state, BORN)
