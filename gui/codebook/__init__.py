"""Changing the codebook: types, fields and answers as a draft that is looked at before it is used."""
