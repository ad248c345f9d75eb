"""What happens around a call: its arguments, its attempts, its pages, and its answer."""
