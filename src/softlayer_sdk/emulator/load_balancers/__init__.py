"""Load balancers as a service."""
