# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
"""Mistakes that both type checkers must catch.

Each line excuses the error it must cause, and both checkers refuse an excuse that is not needed:
`make type` fails as soon as one of these mistakes gets through.
"""

from __future__ import annotations

import softlayer_sdk as sl


def keywords(client: sl.Client) -> None:
    """Misspelt keywords."""
    vs = sl.VSManager(client)
    vs.list_instances(hostnam="web*")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vs.create_instance(data_center="dal13")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sl.VirtualGuest(host_name="web1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sl.Client(user_name="demo")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    sl.services.AccountService(client).get_virtual_guests(masks="id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def attributes(guest: sl.VirtualGuest) -> None:
    """Misspelt attributes."""
    print(guest.primary_ip_adress)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(guest.datacenter.nam)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def methods(client: sl.Client) -> None:
    """Misspelt methods."""
    sl.VSManager(client).list_instance()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    sl.services.AccountService(client).get_virtual_guest()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def classes(client: sl.Client) -> None:
    """Misspelt classes."""
    sl.VsManager(client)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    sl.models.VirtualGest()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    sl.services.AcountService(client)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def types(client: sl.Client) -> None:
    """Values of a wrong type."""
    sl.VSManager(client).list_instances(limit="10")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sl.VirtualGuest(start_cpus="two")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    sl.services.DnsDomainService(client).get_object(id=[1])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
