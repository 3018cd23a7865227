"""The Compare workspace: articles in step, and what each of them claims."""
