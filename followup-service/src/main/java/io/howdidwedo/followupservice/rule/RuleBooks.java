package io.howdidwedo.followupservice.rule;

import java.util.List;
import java.util.function.UnaryOperator;

/// The rule book, and how it is changed.
public interface RuleBooks {

    /// The one in force.
    RuleBook current();

    /// Puts these rules in force as the next version; nothing happens when they are already.
    default RuleBook replace(List<Rule> rules) {
        return change(_ -> rules);
    }

    /// Puts what this makes of the rules in force as the next version; nothing happens when they
    /// stay the same. It may be tried again when somebody else was quicker.
    RuleBook change(UnaryOperator<List<Rule>> change);
}
