package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.survey.Question;
import io.howdidwedo.surveyservice.survey.Surveys;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything that is asked or measured, whatever the offering.
final class AskedAndMeasured {
    private final Surveys surveys;
    private final Offerings offerings;
    private final Clock clock;

    AskedAndMeasured(Surveys surveys, Offerings offerings, Clock clock) {
        this.surveys = surveys;
        this.offerings = offerings;
        this.clock = clock;
    }

    /// The ids of all questions and of all requirements that are rated.
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        surveys.all().stream()
                .flatMap(survey -> survey.questions().stream())
                .flatMap(AskedAndMeasured::fields)
                .forEach(ids::add);
        offerings.all().stream()
                .flatMap(offering -> offering.inForceAt(clock.instant()).requirements().stream())
                .filter(requirement -> requirement.scale() != null)
                .map(Requirement::id)
                .forEach(ids::add);
        return ids;
    }

    private static Stream<String> fields(Question question) {
        Stream<String> expectations = question.expectations().stream();
        return question instanceof Question.Matrix
                ? expectations
                : Stream.concat(expectations, Stream.of(question.id()));
    }
}
