package io.howdidwedo.surveyservice.response;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What tells whether a person gave an answer or a mail scanner did.
///
/// @param renderedAt when the page was rendered, by its stamp; null without a genuine stamp
/// @param submittedAt when it was sent off
/// @param scriptRan whether the page's script ran
/// @param trustedInputs input events the browser vouches for: a person's keys, taps and clicks
/// @param typedBy who of the staff typed it in for the customer; null when nobody did
public record Evidence(
        @Nullable Instant renderedAt,
        Instant submittedAt,
        boolean scriptRan,
        int trustedInputs,
        @Nullable String typedBy) {
    private static final Duration QUICKEST_PERSON = Duration.ofMillis(700);

    /// The same, typed in by somebody of the staff.
    public Evidence typedBy(String staff) {
        return new Evidence(renderedAt, submittedAt, scriptRan, trustedInputs, staff);
    }

    /// Who it looks like.
    public Author author() {
        if (typedBy != null) {
            return Author.PERSON;
        }
        if (!scriptRan) {
            return Author.UNKNOWN;
        }
        return trustedInputs == 0 || tooQuick() ? Author.MACHINE : Author.PERSON;
    }

    /// Why it looks like a program's, for one that does.
    String whyMachine() {
        return trustedInputs == 0
                ? "a program ran the page, nobody touched it"
                : "filled in quicker than anybody could";
    }

    private boolean tooQuick() {
        return renderedAt != null
                && Duration.between(renderedAt, submittedAt).compareTo(QUICKEST_PERSON) < 0;
    }

    /// What was seen, for somebody who decides about the answer.
    public String inWords() {
        String open =
                renderedAt == null
                        ? "page not ours or its mark missing"
                        : "page open for %.1f s"
                                .formatted(
                                        Duration.between(renderedAt, submittedAt).toMillis()
                                                / 1000.0);
        String touched =
                scriptRan ? "script ran, %d keys or touches".formatted(trustedInputs) : "no script";
        return open + ", " + touched;
    }

    /// Whether the page was rendered before this instant, as far as we know.
    boolean isFromBefore(Instant instant) {
        return renderedAt == null || renderedAt.isBefore(instant);
    }

    /// Who an answer looks to be from.
    public enum Author {
        /// The browser vouches for a person's input.
        PERSON,
        /// No script ran: a plain browser or a program, nobody can tell.
        UNKNOWN,
        /// A program ran the page's script, without anybody touching it.
        MACHINE
    }
}
