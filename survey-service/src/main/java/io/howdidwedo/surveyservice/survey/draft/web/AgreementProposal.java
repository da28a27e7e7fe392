package io.howdidwedo.surveyservice.survey.draft.web;

import java.util.List;

/// What could be agreed for an offering of which nobody has created an agreement yet.
///
/// @param offering its id
/// @param requirements in words
record AgreementProposal(String offering, List<String> requirements) {}
