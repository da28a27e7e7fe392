package io.howdidwedo.surveyservice.offering.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import java.util.List;
import java.util.Map;

/// An agreement before it is stated.
///
/// @param id of the offering
/// @param name of the offering, by language
/// @param validFrom as it was typed
/// @param problems in words
record AgreementEditorPage(
        String id,
        Map<String, String> name,
        String validFrom,
        List<RequirementForm> requirements,
        List<String> problems,
        Caller caller) {}
