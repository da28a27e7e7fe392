package io.howdidwedo.followupservice.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class WorkFilterTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @FieldSource("io.howdidwedo.servicekit.wording.Phrases#LANGUAGES")
    void whatIsShownHasANameInEachLanguage(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(WorkFilter.Shown.values())
                .extracting(WorkFilter.Shown::label)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void whatIsShownIsInTheAddress() {
        String address =
                "/my-work?show=overdue&view=board&status=waiting&team=north+%26+south&owner=ana"
                        + "&priority=high";

        WorkFilter filter = filter(address);

        assertThat(filter.address()).isEqualTo(address);
        assertThat(filter.chips())
                .extracting(WorkFilter.Chip::label)
                .containsExactly("Waiting", "Team: north & south", "With: ana", "High priority");
        assertThat(filter.chips().getLast().without()).doesNotContain("priority");
    }

    @Test
    void nothingStatedShowsEverythingOpen() {
        CaseQuery query = filter("/my-work?status=nonsense&show=x&after=~").query(all(), NOON, 10);

        assertThat(query.statuses()).isEqualTo(CaseQuery.WORK);
        assertThat(query.after()).isNull();
        assertThat(filter("/my-work").address()).isEqualTo("/my-work");
    }

    @Test
    void nobodyAsksForAnotherTeamsCases() {
        CaseQuery query = filter("/my-work?team=south-branch").query(of("north-branch"), NOON, 10);

        assertThat(query.teams()).isEmpty();
        assertThat(filter("/my-work").query(of("north-branch"), NOON, 10).teams())
                .containsExactly("north-branch");
    }

    @Test
    void nobodysCasesAreThoseWithoutAnOwner() {
        assertThat(filter("/my-work?owner=nobody").query(all(), NOON, 10).owner()).isEmpty();
        assertThat(filter("/my-work?show=mine&owner=ben").query(all(), NOON, 10).owner())
                .isEqualTo("me");
    }

    @Test
    void oneStatusIsOne() {
        assertThat(filter("/my-work?status=in_progress").query(all(), NOON, 10).statuses())
                .containsExactly(CaseStatus.IN_PROGRESS);
    }

    private static WorkFilter filter(String address) {
        MultiValueMap<String, String> sent =
                UriComponentsBuilder.fromUriString(address.replace("+", "%20"))
                        .build(true)
                        .getQueryParams();
        MultiValueMap<String, String> decoded =
                new org.springframework.util.LinkedMultiValueMap<>();
        sent.forEach(
                (name, values) ->
                        values.forEach(
                                one ->
                                        decoded.add(
                                                name,
                                                java.net.URLDecoder.decode(
                                                        one,
                                                        java.nio.charset.StandardCharsets.UTF_8))));
        return WorkFilter.of(decoded);
    }

    private static Caller all() {
        return of("*");
    }

    private static Caller of(String team) {
        return SomeCaller.named("me", "Me", Role.AGENT, team);
    }
}
