"""Make a security group that lets HTTPS in, and put a guest's public interface into it."""

import softlayer_sdk as sl

PUBLIC = 1  # the port of a guest's public interface; the private one has 0


def main(client: sl.Client, guest: str = "web1") -> None:
    """Make the group with its rule, put the guest into it, and print the rule."""
    network = sl.NetworkManager(client)
    group = network.create_securitygroup("https", "HTTPS from anywhere")
    network.add_securitygroup_rule(
        group.id, direction="ingress", protocol="tcp", port_min=443, port_max=443
    )
    server = sl.VSManager(client).get_instance(guest, mask="networkComponents[id,name,port]")
    [public] = [each for each in server.network_components if each.port == PUBLIC]
    network.attach_securitygroup_component(group.id, public.id)
    for rule in network.list_securitygroup_rules(group.id):
        print(group.name, rule.direction, rule.protocol, rule.port_range_min)


if __name__ == "__main__":
    main(sl.Client())
