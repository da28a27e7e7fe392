package io.howdidwedo.surveyservice.survey.draft.web;

/// A requirement that a question can measure.
///
/// @param agreed whether some agreement has it; else it is proposed by a template
record RequirementChoice(String id, String name, boolean agreed) {}
