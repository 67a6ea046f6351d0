"""The shipped catalogue, read once."""

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")
