package io.howdidwedo.followupservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A case is found by whatever people know of it, and by nobody it is not for.
class FindingCasesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Optional<Set<String>> ALL = Optional.empty();
    private static final Optional<Set<String>> SOUTH = Optional.of(Set.of("south-branch"));

    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final FindingCases finding = new FindingCases(new CaseFindsInMemory(), cases, voices);
    private final Case late = SomeCase.open(17, null, NOON);

    @BeforeEach
    void begin() {
        opened(late);
        says(late, 1, "Der Käse kam ZWEI Tage zu spät; e-mail unanswered.");
        opened(SomeCase.open(18, null, NOON.plusSeconds(9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-17",
                "a-17",
                "c-17",
                "käse",
                "Kase",
                "spä",
                "zwei spat",
                "tage  käs",
                "“spät”"
            })
    void itIsFoundByItsNumberAndWords(String asked) {
        assertThat(found(asked, ALL)).containsExactly(late.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-19", "zwei drei", "äse", " ", "...", "käse wein tage"})
    void whatDoesNotFitIsNotFound(String asked) {
        assertThat(found(asked, ALL)).isEmpty();
    }

    @Test
    void itIsFoundByItsId() {
        assertThat(found(late.id().toString(), ALL)).containsExactly(late.id());
        assertThat(found(late.id().toString(), SOUTH)).isEmpty();
    }

    @Test
    void theLatestIsInFront() {
        assertThat(found("home-delivery", ALL)).hasSize(2).endsWith(late.id());
    }

    @Test
    void whatIsExactIsBeforeWhatBeginsSo() {
        Case longer = SomeCase.open(170, null, NOON.plusSeconds(99));
        opened(longer);

        assertThat(found("A-17", ALL)).containsExactly(late.id(), longer.id());
    }

    @Test
    void otherTeamsFindItOnceItIsTheirs() {
        assertThat(found("käse", SOUTH)).isEmpty();

        cases.cases.put(late.id(), late.handedOver("Eva", "south-branch", "Yours", NOON));
        assertThat(found("käse", SOUTH)).isEmpty();
        finding.changed(List.of(late.id()));

        assertThat(found("käse", SOUTH)).containsExactly(late.id());
    }

    @Test
    void whatWasErasedIsNotFound() {
        says(late, 2, "");

        assertThat(found("käse", ALL)).isEmpty();
        assertThat(found("A-17", ALL)).containsExactly(late.id());
    }

    private List<UUID> found(String asked, Optional<Set<String>> teams) {
        return finding.find(asked, teams, 10).stream().map(Case::id).toList();
    }

    private void opened(Case one) {
        cases.open(new Cases.Step(one, List.of()));
        finding.changed(List.of(one.id()));
    }

    private void says(Case about, int version, String words) {
        UUID transaction = about.transaction().id();
        List<Comment> comments =
                words.isEmpty() ? List.of() : List.of(new Comment("next-time", words));
        voices.keep(Voice.of(transaction, about.id(), version, comments));
        finding.said(List.of(transaction));
    }
}
