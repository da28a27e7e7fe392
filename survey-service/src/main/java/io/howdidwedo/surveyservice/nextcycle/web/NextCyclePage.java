package io.howdidwedo.surveyservice.nextcycle.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.offering.Offering;
import java.util.List;

/// What customers of one offering ask for next time.
///
/// @param chosen the offering
/// @param total how many are not put together
/// @param alike some that may belong together
/// @param complaints those that ask for nothing
record NextCyclePage(
        List<Offering> offerings,
        String chosen,
        List<StatedRequirement> ungrouped,
        long total,
        List<List<StatedRequirement>> alike,
        List<StatedRequirement> complaints,
        List<GroupLine> groups,
        Caller caller) {}
