"""The core of all orders: what is for sale, which price holds, and the order itself."""
