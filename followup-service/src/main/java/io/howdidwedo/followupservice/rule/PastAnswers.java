package io.howdidwedo.followupservice.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The answers there were, so that rules can be tried before they are in force. They are kept for
/// 400 days.
public interface PastAnswers {

    /// Keeps an answer, unless something newer is known of its transaction. What the customer wrote
    /// is not kept here.
    default void keep(JudgedAnswer answer) {
        keepAll(List.of(answer));
    }

    /// Keeps answers, in this order, like one after the other.
    void keepAll(List<JudgedAnswer> some);

    /// Goes through those given in a period, the newest first.
    void of(Period period, Consumer<JudgedAnswer> each);

    /// Which answers are meant: whose, and of what time.
    ///
    /// @param suppliers only theirs; empty for all
    /// @param from inclusive
    /// @param until exclusive
    record Period(Optional<Set<String>> suppliers, Instant from, Instant until) {}

    /// Forgets those that are older than they are kept.
    void forgetBefore(Instant now);
}
