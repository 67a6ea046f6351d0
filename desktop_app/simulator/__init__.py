"""A local service that speaks the provider's wire and renders real clips."""
