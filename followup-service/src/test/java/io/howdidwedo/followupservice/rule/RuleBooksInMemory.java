package io.howdidwedo.followupservice.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The rule book in memory.
public final class RuleBooksInMemory implements RuleBooks {
    private final List<RuleBook> versions = new ArrayList<>(List.of(RuleBook.FIRST));

    @Override
    public RuleBook current() {
        return versions.getLast();
    }

    @Override
    public Optional<RuleBook> version(int version) {
        return versions.stream()
                .filter(book -> book.version() == version && !book.equals(current()))
                .findFirst();
    }

    @Override
    public RuleBook change(UnaryOperator<RuleBook> change) {
        RuleBook before = current();
        RuleBook changed = change.apply(before);
        if (!current().equals(before)) {
            return change(change);
        }
        if (!changed.equals(before)) {
            versions.add(changed.at(before.version() + 1));
        }
        return current();
    }
}
