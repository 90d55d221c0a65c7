"""Trains the English pack: one small encoder and the heads of every layer (DESIGN section 5)."""
