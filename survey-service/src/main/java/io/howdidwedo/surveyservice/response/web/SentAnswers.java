package io.howdidwedo.surveyservice.response.web;

import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.surveyservice.response.AnswerForm;
import io.howdidwedo.surveyservice.response.Evidence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the survey page's form sent.
public record SentAnswers(MultiValueMap<String, String> fields) {
    private static final String ANSWER = "answer.";

    /// The answers among the fields.
    public AnswerForm form() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach(
                (name, given) -> {
                    if (name.startsWith(ANSWER)) {
                        values.put(
                                name.substring(ANSWER.length()),
                                given.stream().filter(Objects::nonNull).toList());
                    }
                });
        return new AnswerForm(values);
    }

    /// What they tell about who sent them.
    ///
    /// @param subject what the page was about, as its stamp says
    public Evidence evidence(SignedLinks links, UUID subject, Instant now) {
        String stamp = fields.getFirst("stamp");
        String inputs = fields.getFirst("inputs");
        return new Evidence(
                stamp == null ? null : links.stamped(subject, stamp).orElse(null),
                now,
                inputs != null && !inputs.isBlank(),
                count(inputs),
                null);
    }

    private static int count(@Nullable String inputs) {
        try {
            return inputs == null ? 0 : Math.max(0, Integer.parseInt(inputs.strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
