package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.page.TypedList;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.AudienceDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.PolicyDocument;
import io.howdidwedo.surveyservice.survey.SurveyDocument.WindowDocument;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whom a draft asks, about what and when, as the editor's fields show it.
final class EditedPolicy {
    private final SurveyDocument document;

    EditedPolicy(SurveyDocument document) {
        this.document = document;
    }

    /// The offerings it is for.
    public List<String> offerings() {
        return Objects.requireNonNullElse(document.offerings(), List.of());
    }

    /// A length of the policy in whole units, as it is typed.
    public String length(@Nullable Duration length, Duration unit) {
        return length == null ? "" : String.valueOf(length.dividedBy(unit));
    }

    /// The policy.
    public PolicyDocument policy() {
        return Objects.requireNonNullElse(document.policy(), PolicyDocument.NONE);
    }

    /// The send window.
    public WindowDocument window() {
        return Objects.requireNonNullElse(
                policy().window(), new WindowDocument(null, null, null, null, null));
    }

    /// The days of the week on which customers may be written to.
    public List<DayOfWeek> days() {
        return Objects.requireNonNullElse(window().days(), SendWindow.BY_DAY.days());
    }

    /// The audience.
    public AudienceDocument audience() {
        return Objects.requireNonNullElse(
                policy().audience(), new AudienceDocument(null, null, null, null));
    }

    /// Words as they are typed, parted by commas.
    public String listed(@Nullable List<String> words) {
        return words == null ? "" : TypedList.write(words);
    }

    /// Facts as they are typed: `name=value`, parted by commas.
    public String facts() {
        return TypedList.write(
                Objects.requireNonNullElse(audience().facts(), Map.<String, String>of())
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    /// By what customers are written to, in this order.
    public List<Channel> channels() {
        return policy().channels() == null || policy().channels().isEmpty()
                ? Channel.USUAL_ORDER
                : policy().channels();
    }

    /// By what customers are written to at this place of the order; null when there is no such
    /// place.
    public @Nullable Channel channel(int place) {
        return place < channels().size() ? channels().get(place) : null;
    }

    /// The reminders, in days.
    public String reminders() {
        List<Duration> reminders = Objects.requireNonNullElse(policy().remindAfter(), List.of());
        return reminders.stream()
                .map(pause -> String.valueOf(pause.toDays()))
                .collect(Collectors.joining(", "));
    }
}
