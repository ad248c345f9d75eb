"""What several services have in common: machines, networks, storage, what is for sale, orders."""
