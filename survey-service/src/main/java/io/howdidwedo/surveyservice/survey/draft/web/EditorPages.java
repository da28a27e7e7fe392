package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.RequirementForm;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplate;
import io.howdidwedo.surveyservice.survey.template.SurveyTemplates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Gathers what the editor shows beside the draft: offerings, what is agreed for them, and what
/// the draft's template proposes where nothing is.
@Component
final class EditorPages {
    private final SurveyTemplates beginnings;
    private final Offerings offerings;
    private final StatingAgreements stating;
    private final Clock clock;

    EditorPages(
            SurveyTemplates beginnings,
            Offerings offerings,
            StatingAgreements stating,
            Clock clock) {
        this.beginnings = beginnings;
        this.offerings = offerings;
        this.stating = stating;
        this.clock = clock;
    }

    SurveyEditorPage page(
            Draft draft, EditorPlace place, String message, boolean live, Caller caller) {
        List<Offering> all = offerings.inOrder();
        return new SurveyEditorPage(
                new EditedDraft(draft, caller.locale()),
                place.within(draft.document()),
                message,
                all,
                requirements(draft, all),
                proposals(draft, all),
                live,
                caller);
    }

    /// What is agreed for the survey's offerings, or for any, and what its template proposes.
    private List<RequirementChoice> requirements(Draft draft, List<Offering> all) {
        List<String> wanted = wanted(draft);
        Map<String, RequirementChoice> choices = new TreeMap<>();
        template(draft).map(SurveyTemplate::requirements).stream()
                .flatMap(Collection::stream)
                .filter(form -> form.scale() != null)
                .forEach(
                        form -> {
                            String id = Objects.requireNonNull(form.id());
                            choices.put(id, new RequirementChoice(id, name(form), false));
                        });
        for (Offering offering : all) {
            if (wanted.isEmpty() || wanted.contains(offering.id())) {
                addAgreed(offering, choices);
            }
        }
        return choices.values().stream()
                .sorted(Comparator.comparing(RequirementChoice::name))
                .toList();
    }

    private void addAgreed(Offering offering, Map<String, RequirementChoice> choices) {
        offering.inForceAt(clock.instant()).requirements().stream()
                .filter(requirement -> requirement.scale() != null)
                .forEach(
                        requirement ->
                                choices.put(
                                        requirement.id(),
                                        new RequirementChoice(
                                                requirement.id(),
                                                requirement
                                                        .text()
                                                        .getOrDefault("en", requirement.id()),
                                                true)));
    }

    private static List<String> wanted(Draft draft) {
        return Objects.requireNonNullElse(draft.document().offerings(), List.of());
    }

    private Optional<SurveyTemplate> template(Draft draft) {
        return beginnings.find(draft.template());
    }

    private static String name(RequirementForm form) {
        Map<String, String> words = Objects.requireNonNullElse(form.text(), Map.of());
        return words.getOrDefault("en", String.valueOf(form.id()));
    }

    /// What the template proposes for each of the survey's offerings without an agreement.
    private List<AgreementProposal> proposals(Draft draft, List<Offering> all) {
        List<AgreementProposal> proposals = new ArrayList<>();
        template(draft)
                .ifPresent(
                        template -> {
                            List<String> words =
                                    template.requirements().stream()
                                            .map(EditorPages::name)
                                            .toList();
                            wanted(draft).stream()
                                    .filter(id -> !isAgreed(id, all))
                                    .map(id -> new AgreementProposal(id, words))
                                    .forEach(proposals::add);
                        });
        return proposals;
    }

    private static boolean isAgreed(String id, List<Offering> all) {
        return all.stream().anyMatch(offering -> offering.id().equals(id) && !offering.assumed());
    }

    /// Creates the agreement that the draft's template proposes for an offering the draft is
    /// about; one that somebody has created stays as it is.
    void agree(Draft draft, String offering) {
        if (wanted(draft).contains(offering)) {
            template(draft)
                    .ifPresent(template -> stating.stateFirst(offering, template.agreement()));
        }
    }
}
