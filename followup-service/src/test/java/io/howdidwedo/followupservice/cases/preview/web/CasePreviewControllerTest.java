package io.howdidwedo.followupservice.cases.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/// A glance tells what was said, what was promised, and what to do next.
class CasePreviewControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.AGENT, "north-branch");
    private static final Caller SUE = SomeCaller.named("sue", "Sue", Role.AGENT, "south-branch");

    private final SettableClock clock = new SettableClock(NOON);
    private final CasesInMemory cases = new CasesInMemory();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final CasePreviewController preview =
            new CasePreviewController(
                    cases,
                    voices,
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @Test
    void whatWasSaidAndPromisedIsThere() {
        Case one =
                opened(
                        SomeCase.open(1, new Person("ben", "Ben"), NOON)
                                .promised(
                                        "Ben",
                                        "Send a new one",
                                        NOON.plus(Duration.ofDays(3)),
                                        FollowingUps.clockAt(NOON)));
        voices.keep(
                Voice.of(
                        one.transaction().id(),
                        one.id(),
                        1,
                        List.of(new Comment("next-time", "It came wet"))));

        assertThat(shown(one, EVA))
                .contains("It came wet</blockquote>", "Dissatisfied: something agreed was not kept")
                .contains("Send a new one", "due in 3 d")
                .contains("Due in 24 h", "Assigned to Ben", "A-1</code>")
                .contains("/fragments/survey/customers/" + one.transaction().id());
    }

    @Test
    void whatIsUnassignedIsForTheTaking() {
        assertThat(shown(opened(SomeCase.open(1, null, NOON)), EVA))
                .containsSubsequence(">Assign to me<", ">Open the case<");
        assertThat(shown(opened(SomeCase.open(2, new Person("ben", "Ben"), NOON)), EVA))
                .contains("btn-primary\" href=\"/cases/")
                .doesNotContain("Assign to me");
    }

    @Test
    void noTeamSeesThatOfAnother() {
        Case one = opened(SomeCase.open(1, null, NOON));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> preview.show(one.id(), SUE));
    }

    @Test
    void noBrowserKeepsIt() {
        Case one = opened(SomeCase.open(1, null, NOON));

        assertThat(preview.show(one.id(), EVA).getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("no-store");
    }

    private Case opened(Case one) {
        cases.open(new Cases.Step(one, List.of()));
        return one;
    }

    private String shown(Case one, Caller caller) {
        StringOutput output = new StringOutput();
        Objects.requireNonNull(preview.show(one.id(), caller).getBody()).content().writeTo(output);
        return output.toString();
    }
}
