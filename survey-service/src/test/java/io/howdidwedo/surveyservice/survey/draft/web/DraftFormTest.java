package io.howdidwedo.surveyservice.survey.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.survey.Policy.Audience;
import io.howdidwedo.surveyservice.survey.Policy.SendWindow;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveyDocument;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class DraftFormTest {
    private static final SurveyDocument NOTHING = new SurveyDocument(null, null, null, null);

    @Test
    void readsEveryFieldByItsPlace() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("title.en", "How did we do?");
        fields.add("title.fr", "");
        fields.add("offerings", "home-delivery, , pick-up");
        question(fields, 0, "overall", "rating", "How did we do?");
        fields.add("q.0.required", "on");
        fields.add("q.0.points", "7");
        fields.add("q.0.look", "stars");
        fields.add("q.0.low.en", "Badly");
        question(fields, 1, "why", "choices", "Why?");
        fields.add("q.1.option.0.id", "slow");
        fields.add("q.1.option.0.text.en", "Slow");
        fields.add("q.1.option.1.id", "dear");
        fields.add("q.1.option.1.text.en", "Dear");
        fields.add("q.1.if.0.question", "overall");
        fields.add("q.1.if.0.oneOf", "1");
        fields.add("q.1.if.0.oneOf", "2");
        question(fields, 2, "next-time", "text", "And next time?");
        fields.add("policy.delay", "48");
        fields.add("policy.remindAfter", "3, 7");
        fields.add("window.days", "monday");
        fields.add("window.until", "18:30");
        fields.add("policy.oneIn", "10");
        fields.add("audience.facts", "region=north, first");
        fields.add("audience.kinds", "external");
        fields.add("policy.channels", "sms");
        fields.add("policy.channels", "");
        fields.add("policy.channels", "email");

        SurveyDocument document = DraftForm.read(NOTHING, fields);
        Survey survey = document.check("some", 1);

        assertThat(document.title()).containsEntry("fr", "");
        assertThat(survey.offerings()).containsExactly("home-delivery", "pick-up");
        assertThat(survey.overall().points()).isEqualTo(7);
        assertThat(survey.overall().look()).isEqualTo(Question.Look.STARS);
        assertThat(survey.overall().required()).isTrue();
        assertThat(survey.question("why").orElseThrow().shownIf())
                .singleElement()
                .satisfies(condition -> assertThat(condition.oneOf()).isEqualTo(List.of("1", "2")));
        assertThat(survey.policy().delay()).hasHours(48);
        assertThat(survey.policy().remindAfter()).hasSize(2);
        assertThat(survey.policy().window())
                .isEqualTo(
                        new SendWindow(
                                LocalTime.of(8, 0),
                                LocalTime.of(18, 30),
                                List.of(DayOfWeek.MONDAY),
                                null,
                                false));
        assertThat(survey.policy().oneIn()).isEqualTo(10);
        assertThat(survey.policy().channels()).containsExactly(Channel.SMS, Channel.EMAIL);
        assertThat(survey.policy().audience())
                .isEqualTo(
                        new Audience(
                                List.of(),
                                List.of(CustomerKind.EXTERNAL),
                                null,
                                Map.of("region", "north", "first", "true")));
    }

    private static void question(
            MultiValueMap<String, String> fields, int at, String id, String type, String text) {
        fields.add("q." + at + ".id", id);
        fields.add("q." + at + ".type", type);
        fields.add("q." + at + ".text.en", text);
    }
}
