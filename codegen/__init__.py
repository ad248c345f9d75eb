"""Makes `softlayer_sdk.models` and `softlayer_sdk.services` from the API's schema."""
