package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import java.util.List;

/// A rule in the list.
///
/// @param when its conditions in words; all of them must hold
/// @param due the working time allowed, in words
/// @param decides how many cases it would have opened
/// @param fits how many answers it fits
record RuleLine(
        String id,
        String name,
        List<String> when,
        String due,
        boolean urgent,
        boolean makesCase,
        long decides,
        long fits,
        boolean first,
        boolean last) {

    static RuleLine of(Rule rule, Trial.OfRule tried, boolean first, boolean last) {
        return new RuleLine(
                rule.id(),
                rule.name().isEmpty() ? rule.id() : rule.name(),
                RuleWords.conditions(rule),
                RuleWords.hours(rule.handling().dueIn()),
                rule.handling().priority() == Priority.HIGH,
                rule.makesCase(),
                tried.decides(),
                tried.fits(),
                first,
                last);
    }
}
