package io.howdidwedo.followupservice.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The rule book, and how it is changed.
public interface RuleBooks {

    /// The one in force.
    RuleBook current();

    /// An earlier version; empty when it is not known.
    Optional<RuleBook> version(int version);

    /// Puts the rules of the version before in force again, as the next version. Done once more it
    /// undoes itself.
    ///
    /// @return the one in force; unchanged when there is none before it
    default RuleBook undo() {
        return version(current().version() - 1)
                .map(before -> change(book -> before.at(book.version())))
                .orElseGet(this::current);
    }

    /// Puts these rules in force as the next version; nothing happens when they are already.
    default RuleBook replace(List<Rule> rules) {
        return change(book -> book.with(rules));
    }

    /// Puts what this makes of the book in force as the next version; nothing happens when it stays
    /// the same. It may be tried again when somebody else was quicker.
    RuleBook change(UnaryOperator<RuleBook> change);
}
