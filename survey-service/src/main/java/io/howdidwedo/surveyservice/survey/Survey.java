package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One published version of a survey; it never changes.
///
/// @param version counted from 1
/// @param offerings it is for; empty: every offering that has none of its own
/// @param title by language
/// @param publishedAt null for the one that is there from the start
/// @param publishedBy who did it; null when a machine or nobody did
public record Survey(
        String id,
        int version,
        Map<String, String> title,
        List<String> offerings,
        List<Question> questions,
        Policy policy,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {
    /// Id of the survey there is from the start.
    public static final String STANDARD = "standard";

    public Survey {
        title = Map.copyOf(title);
        offerings = List.copyOf(offerings);
        questions = List.copyOf(questions);
    }

    /// It is published.
    public Survey published(@Nullable String by, Instant at) {
        return new Survey(id, version, title, offerings, questions, policy, at, by);
    }

    /// The id of the document of one version.
    public static UUID documentId(String survey, int version) {
        return DerivedId.of("survey", survey, version);
    }

    /// The questions asked of somebody who answers so; what is not asked counts as not answered.
    ///
    /// @param given what was given to a question of this id, whether it is asked or not
    public List<Question> asked(Function<String, ? extends Collection<String>> given) {
        return Paths.asked(questions, given);
    }

    /// What is asked of a customer once more, after something was done about their answer: one
    /// question.
    public Survey again() {
        return AskingAgain.of(this);
    }

    /// The question of this id.
    public Optional<Question> question(String question) {
        return questions.stream().filter(asked -> asked.id().equals(question)).findFirst();
    }

    /// "How did we do?".
    public Question.Rating overall() {
        return (Question.Rating) question(Question.OVERALL).orElseThrow();
    }

    /// Whether it is the same but for its version.
    public boolean sameAs(Survey other) {
        return title.equals(other.title)
                && offerings.equals(other.offerings)
                && questions.equals(other.questions)
                && policy.equals(other.policy);
    }
}
