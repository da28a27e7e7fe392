package io.howdidwedo.surveyservice.firsthour.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.firsthour.Checklist;
import io.howdidwedo.surveyservice.firsthour.Step;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.sample.Sample;
import java.text.NumberFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What to do first.
///
/// @param sample the made-up history that is here; null when none is
/// @param broughtIn how far it is brought in; null before that has begun
record GettingStartedPage(
        Checklist checklist, @Nullable Sample sample, @Nullable Import broughtIn, Caller caller) {

    /// A step that is taken on another page.
    record Line(Step step, String title, String sentence, String deed, String path) {
        /// The name of its part of the page.
        String id() {
            return "step-" + step.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final Line OFFERING =
            new Line(
                    Step.OFFERING,
                    "Describe what you offer",
                    "An offering has an agreement: what customers may expect of you, and you of"
                            + " them. Satisfaction is judged against it.",
                    "Create an offering",
                    "/offerings");
    static final Line SURVEY =
            new Line(
                    Step.SURVEY,
                    "Publish your survey",
                    "It begins with two questions: “How did we do?” and “What can we do even"
                            + " better next time?”. Change what you like and look at it on a phone.",
                    "Edit the survey",
                    "/surveys");
    static final Line CUSTOMER =
            new Line(
                    Step.CUSTOMER,
                    "Ask your first customer",
                    "Bring in a file with one transaction, your own e-mail address in it, and have"
                            + " its customer asked. Then answer.",
                    "Import a transaction",
                    "/imports");
    static final Line TEAM =
            new Line(
                    Step.TEAM,
                    "Name your team",
                    "Whoever is named hears of cases that wait for them, by mail and at once.",
                    "Add a team member",
                    "/teams");
    static final Line SHOP =
            new Line(
                    Step.SHOP,
                    "Connect your shop",
                    "Send each order, booking or ticket as it happens, with the API key that was"
                            + " shown at the first start.",
                    "Show the request",
                    "");

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

    /// A number as the reader writes it.
    String number(long value) {
        return NumberFormat.getIntegerInstance(caller.locale()).format(value);
    }
}
