package io.howdidwedo.surveyservice.response;

import io.howdidwedo.servicekit.wording.Phrases;
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
    private static final Phrases WORDS = Phrases.of(Evidence.class);
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
                        ? WORDS.say("evidence.not-ours")
                        : WORDS.say("evidence.open", seconds(renderedAt));
        String touched =
                scriptRan
                        ? WORDS.say("evidence.touched", trustedInputs)
                        : WORDS.say("evidence.no-script");
        return open + ", " + touched;
    }

    private String seconds(Instant since) {
        double open = Duration.between(since, submittedAt).toMillis() / 1000.0;
        return String.format(Phrases.reader(), "%.1f", open);
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
