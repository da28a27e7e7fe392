package io.howdidwedo.surveyservice.nextcycle.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import java.util.List;

/// What several customers ask for, to be decided.
///
/// @param takenOut what was just taken out of it
/// @param mine whether the caller may decide
record NextCycleGroupPage(
        RequirementGroup group,
        List<StatedRequirement> members,
        List<StatedRequirement> takenOut,
        Entered entered,
        boolean mine,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(NextCycleGroupPage.class);

    /// What can be chosen in a field, in words.
    List<SelectField.Option> choices(String field, List<String> values) {
        return values.stream()
                .map(value -> new SelectField.Option(value, WORDS.say(field + "." + value)))
                .toList();
    }
}
