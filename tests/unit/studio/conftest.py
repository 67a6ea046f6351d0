from hypothesis import settings

# What a run takes is the machine's affair; two cores are shared by many.
settings.register_profile("studio", deadline=None)
settings.load_profile("studio")
