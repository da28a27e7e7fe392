package io.howdidwedo.surveyservice.firsthour.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.firsthour.Checklist;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.sample.Sample;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What to do first.
///
/// @param sample the made-up history that is here; null when none is
/// @param broughtIn how far it is brought in; null before that has begun
record GettingStartedPage(
        Checklist checklist, @Nullable Sample sample, @Nullable Import broughtIn, Caller caller) {

    private static final Phrases WORDS = Phrases.of(GettingStartedPage.class);

    /// A step that is taken on another page.
    record Line(Checklist.Step step, String path) {
        /// The name of its part of the page.
        String id() {
            return "step-" + word();
        }

        String title() {
            return WORDS.say("step." + word());
        }

        String sentence() {
            return WORDS.say("step." + word() + ".sentence");
        }

        /// What its button or its part to be opened says.
        String deed() {
            return WORDS.say("step." + word() + ".deed");
        }

        private String word() {
            return step.name().toLowerCase(Locale.ROOT);
        }
    }

    static final Line OFFERING = new Line(Checklist.Step.OFFERING, "/offerings");
    static final Line SURVEY = new Line(Checklist.Step.SURVEY, "/surveys");
    static final Line CUSTOMER = new Line(Checklist.Step.CUSTOMER, "/imports");
    static final Line TEAM = new Line(Checklist.Step.TEAM, "/teams");
    static final Line SHOP = new Line(Checklist.Step.SHOP, "");

    /// Whether rows are still being taken in, or wait for it.
    boolean isComing() {
        return sample != null && !sample.isGoing() && !isEnded();
    }

    /// Whether it is here as far as it will be.
    boolean isHere() {
        return sample != null && !sample.isGoing() && isEnded();
    }

    /// Whether it is being taken out.
    boolean isGoing() {
        return sample != null && sample.isGoing();
    }

    private boolean isEnded() {
        return broughtIn != null
                && (broughtIn.state() == ImportState.DONE
                        || broughtIn.state() == ImportState.FAILED);
    }

    /// How many transactions are through, of those that are coming or going.
    long through() {
        return isGoing()
                ? Objects.requireNonNull(sample).removed()
                : broughtIn == null ? 0 : broughtIn.read();
    }

    /// How many there are in all.
    long all() {
        return sample == null ? 0 : sample.transactions();
    }
}
