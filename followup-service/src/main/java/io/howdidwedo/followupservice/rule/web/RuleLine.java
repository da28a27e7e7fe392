package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule in the list.
///
/// @param when its conditions in words; all of them must hold
/// @param due the working time allowed, in words
/// @param tried what it would have done; null while that is not known
record RuleLine(
        String id,
        String name,
        List<String> when,
        String due,
        boolean urgent,
        boolean makesCase,
        Trial.@Nullable OfRule tried,
        boolean first,
        boolean last) {

    static RuleLine of(Rule rule, Trial.@Nullable OfRule tried, boolean first, boolean last) {
        return new RuleLine(
                rule.id(),
                rule.name().isEmpty() ? rule.id() : RuleBook.told(rule.name()),
                RuleWords.conditions(rule),
                RuleWords.hours(rule.handling().dueIn()),
                rule.handling().priority() == Priority.HIGH,
                rule.makesCase(),
                tried,
                first,
                last);
    }
}
