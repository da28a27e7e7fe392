package io.howdidwedo.followupservice.notice.web;

import io.howdidwedo.followupservice.cases.Resolution;
import io.howdidwedo.followupservice.cause.RootCauses;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was filled in. All of the page is one form, so that nothing typed is lost.
record NoticeForm(
        String words, String rootCause, boolean despitePromises, @Nullable Integer hours) {
    private static final Phrases WORDS = Phrases.of(NoticeForm.class);
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_CAUSE = 200;

    Resolution resolution(RootCauses causes) {
        String cause = rootCause.isEmpty() ? null : causes.named(rootCause);
        return new Resolution(words, cause, "", despitePromises);
    }

    boolean isTooLong() {
        return words.length() > LONGEST_WORDS || rootCause.length() > LONGEST_CAUSE;
    }

    /// What is wrong with it; empty when nothing.
    String problem(String deed) {
        if (isTooLong()) {
            return WORDS.say("refused.long", LONGEST_WORDS, LONGEST_CAUSE);
        }
        boolean saysNothing = words.isEmpty() && rootCause.isEmpty();
        return deed.equals("resolve") && saysNothing ? WORDS.say("refused.say-done") : "";
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        if (!words.isEmpty()) {
            typed.put("resolution", words);
        }
        if (!rootCause.isEmpty()) {
            typed.put("rootCause", rootCause);
        }
        return typed;
    }
}
