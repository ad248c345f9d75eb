"""From an order to what it delivers, and back: catalog, checks, placing, quotes, bills."""
