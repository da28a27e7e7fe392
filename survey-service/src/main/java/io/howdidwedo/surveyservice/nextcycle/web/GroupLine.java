package io.howdidwedo.surveyservice.nextcycle.web;

import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import java.util.Comparator;
import java.util.List;

/// A group in the list.
///
/// @param customers how many different ones ask for it
/// @param newest in the words of the last of them; empty when there is none
record GroupLine(RequirementGroup group, long customers, String newest) {
    static final Comparator<GroupLine> MOST_CUSTOMERS_FIRST =
            Comparator.comparing((GroupLine groupLine) -> groupLine.group().decision() != null)
                    .thenComparing(Comparator.comparingLong(GroupLine::customers).reversed())
                    .thenComparing(groupLine -> groupLine.group().title());

    static GroupLine of(RequirementGroup group, List<StatedRequirement> members) {
        return new GroupLine(
                group,
                members.stream().map(StatedRequirement::customer).distinct().count(),
                members.isEmpty() ? "" : members.getFirst().words());
    }
}
