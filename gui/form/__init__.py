"""The form of one record, made from the codebook: values beside the words they came from."""
