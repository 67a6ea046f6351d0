"""The names by which the parts of a project know each other."""

from typing import NewType

ProjectId = NewType("ProjectId", str)
SceneId = NewType("SceneId", str)
TakeId = NewType("TakeId", str)
ClipId = NewType("ClipId", str)
JobId = NewType("JobId", str)
TaskId = NewType("TaskId", str)
MarkerId = NewType("MarkerId", str)
CastId = NewType("CastId", str)
