"""Values as Python has them: models, scalars, and the way from and to what is sent."""
