package io.howdidwedo.followupservice.rule;

import java.util.List;

/// The rule book, and how it is changed.
public interface RuleBooks {

    /// The one in force.
    RuleBook current();

    /// Puts these rules in force as the next version; nothing happens when they are already.
    RuleBook replace(List<Rule> rules);
}
