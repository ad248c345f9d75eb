"""Virtual guests and bare metal servers, and the hosts that guests are on."""
