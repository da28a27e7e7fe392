package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody publishes a survey: a new version, unless nothing is new.
public final class PublishingSurveys {
    private static final Phrases WORDS = Phrases.of(PublishingSurveys.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private final Surveys surveys;
    private final PublicHolidays holidays;
    private final Clock clock;

    /// Publishes among these.
    public PublishingSurveys(Surveys surveys, PublicHolidays holidays, Clock clock) {
        this.surveys = surveys;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The survey as it is now asked.
    ///
    /// @param by who publishes it; null for a machine
    /// @throws InvalidInput naming every field that is wrong
    /// @throws Conflict when an offering has a survey already, or somebody else was quicker
    public Survey publish(String id, SurveyDocument document, @Nullable String by) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput("id", WORDS.told("problem.survey-id"));
        }
        Survey newest = surveys.newest(id).orElse(null);
        Survey stated = document.check(id, newest == null ? 1 : newest.version() + 1);
        refuseTaken(stated);
        refuseUnknownRegion(stated.policy().window().region());
        if (newest != null && stated.sameAs(newest)) {
            return newest;
        }
        Survey published = stated.published(by, clock.instant());
        if (!surveys.publish(published)) {
            throw new Conflict(WORDS.told("problem.being-changed", id));
        }
        return published;
    }

    private void refuseUnknownRegion(@Nullable String region) {
        if (region != null && !holidays.knows(region)) {
            throw new InvalidInput("policy.window.region", WORDS.told("problem.holidays", region));
        }
    }

    /// An offering is asked about by one survey, else it would be chance which.
    private void refuseTaken(Survey stated) {
        for (Survey other : surveys.all()) {
            for (String offering : stated.offerings()) {
                if (!other.id().equals(stated.id()) && other.offerings().contains(offering)) {
                    throw new InvalidInput(
                            "offerings",
                            WORDS.told("problem.offering-taken", offering, other.id()));
                }
            }
        }
    }
}
