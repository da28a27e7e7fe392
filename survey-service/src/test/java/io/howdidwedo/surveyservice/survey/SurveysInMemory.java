package io.howdidwedo.surveyservice.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Surveys in memory.
public final class SurveysInMemory implements Surveys {
    private final List<Survey> published = new ArrayList<>(List.of(StandardSurvey.firstVersion()));

    @Override
    public Optional<Survey> find(String id, int version) {
        return versions(id).stream().filter(survey -> survey.version() == version).findFirst();
    }

    @Override
    public Optional<Survey> newest(String id) {
        return versions(id).stream().findFirst();
    }

    @Override
    public List<Survey> versions(String id) {
        return published.stream()
                .filter(survey -> survey.id().equals(id))
                .sorted(Comparator.comparingInt(Survey::version).reversed())
                .toList();
    }

    @Override
    public List<Survey> all() {
        return published.stream()
                .map(Survey::id)
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .map(id -> newest(id).orElseThrow())
                .toList();
    }

    @Override
    public List<Survey> asked() {
        return all();
    }

    @Override
    public Survey forOffering(String offering) {
        return all().stream()
                .filter(survey -> survey.offerings().contains(offering))
                .findFirst()
                .orElseGet(() -> newest(Survey.STANDARD).orElseThrow());
    }

    @Override
    public boolean publish(Survey survey) {
        return find(survey.id(), survey.version()).isEmpty() && published.add(survey);
    }
}
