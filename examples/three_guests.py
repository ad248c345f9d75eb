"""Order three guests in a VLAN, wait for all of them together, and cancel them."""

import softlayer_sdk as sl


def main(client: sl.Client, vlan_number: int = 905, key_label: str = "deploy") -> None:
    """Print each guest as soon as it can be used; all are cancelled, whatever happens."""
    vs = sl.VSManager(client)
    [vlan] = sl.NetworkManager(client).list_vlans("dal13", vlan_number)
    [key] = sl.SshKeyManager(client).list_keys(key_label)
    guests = vs.create_instances([
        {"hostname": name, "domain": "example.org", "datacenter": "dal13", "private_vlan": vlan.id,
         "flavor": "B1_2X4X100", "os_code": "UBUNTU_LATEST", "ssh_keys": [key.id],
         "tags": ["batch"], "userdata": f"I am {name}"}
        for name in ("batch1", "batch2", "batch3")
    ])  # fmt: skip
    try:
        for guest in vs.wait_all(each.id for each in guests):
            print(guest.hostname, guest.primary_backend_ip_address)
    finally:
        for guest in guests:
            vs.cancel_instance(guest.id)


if __name__ == "__main__":
    main(sl.Client())
