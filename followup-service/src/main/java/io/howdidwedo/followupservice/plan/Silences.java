package io.howdidwedo.followupservice.plan;

/// Who hears that a customer did not answer.
@FunctionalInterface
public interface Silences {
    /// An invitation is over without an answer. The same may be told more than once.
    void unanswered(Unanswered transaction);
}
