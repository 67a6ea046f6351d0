"""Probe, pictures, assembly: the only place that decodes or runs ffmpeg."""
