"""VLANs, subnets, addresses, ports, routers, gateways, security groups and bandwidth."""
