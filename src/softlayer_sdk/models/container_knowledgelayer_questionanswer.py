# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_KnowledgeLayer_QuestionAnswer")
class ContainerKnowledgeLayerQuestionAnswer(Entity):
    """SoftLayer_Container_KnowledgeLayer_QuestionAnswer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_KnowledgeLayer_QuestionAnswer/
    """

    answer: str | None = local("answer", "string")
    link: str | None = local("link", "string")
    question: str | None = local("question", "string")
