"""Files that annotated sets leave in and come from; `core.formats.registry` knows every format."""
