package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.ShortId;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.offering.Offering;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page on which a survey is written, or what of it changes when something was kept.
///
/// @param place where in it somebody is
/// @param message what there is to tell, such as what went wrong; empty when nothing
/// @param offerings all there are
/// @param requirements that questions can measure
/// @param proposals of agreements that nobody has created yet
/// @param live whether it comes into a page that is there already
record SurveyEditorPage(
        EditedDraft editor,
        EditorPlace place,
        String message,
        List<Offering> offerings,
        List<RequirementChoice> requirements,
        List<AgreementProposal> proposals,
        boolean live,
        Caller caller) {
    private static final Phrases WORDS = Phrases.of(SurveyEditorPage.class);

    SurveyEditorPage {
        offerings = List.copyOf(offerings);
        requirements = List.copyOf(requirements);
        proposals = List.copyOf(proposals);
    }

    String id() {
        return editor.draft().survey();
    }

    /// The language whose words are changed.
    String language() {
        return editor.languages().containsKey(place.language())
                ? place.language()
                : editor.original();
    }

    /// The open question; null while the title is.
    @Nullable EditedQuestion open() {
        return place.question() == 0 ? null : editor.question(place.question() - 1);
    }

    EditedPolicy policy() {
        return new EditedPolicy(editor.draft().document());
    }

    Map<String, Sentence> sentences() {
        return new AudienceSentences(editor.draft(), editor.problems(), this::called).byKey();
    }

    /// What an offering is called.
    String called(String id) {
        return offerings.stream()
                .filter(offering -> offering.id().equals(id))
                .findFirst()
                .map(Offering::called)
                .map(ShortId::within)
                .orElseGet(() -> ShortId.within(id));
    }

    /// What the requirement of this id is called.
    String requirement(@Nullable String id) {
        return requirements.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(RequirementChoice::name)
                .orElse(id == null || id.isEmpty() ? WORDS.say("requirement.choose") : own(id));
    }

    /// The requirements that can be chosen: those there are, the one chosen now, and one of the
    /// question's own.
    List<RequirementChoice> choices(@Nullable String chosen, @Nullable String own) {
        List<RequirementChoice> choices = new ArrayList<>(requirements);
        Stream.of(Optional.ofNullable(chosen), Optional.ofNullable(own))
                .flatMap(Optional::stream)
                .filter(id -> !id.isEmpty())
                .distinct()
                .filter(id -> requirements.stream().noneMatch(known -> known.id().equals(id)))
                .forEach(id -> choices.add(new RequirementChoice(id, own(id), false)));
        return choices;
    }

    /// What a requirement is called that no agreement has yet.
    private static String own(String id) {
        return WORDS.say("requirement.own", id);
    }

    /// Whether anything was kept.
    boolean isBegun() {
        return editor.draft().version() > 0;
    }

    /// When it was last kept.
    String savedAt() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(caller.locale())
                .withZone(caller.zone())
                .format(editor.draft().changedAt());
    }

    /// Puts the same in the place of what a page shows that is there already.
    @Nullable String swap() {
        return live ? "true" : null;
    }
}
