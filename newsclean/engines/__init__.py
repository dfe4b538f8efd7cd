"""Engines: the same work over many tasks, in the same order, whatever they run on. They know neither documents nor cleaning."""
