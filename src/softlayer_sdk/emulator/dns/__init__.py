"""DNS zones, and the names of addresses."""
