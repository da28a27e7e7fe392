package io.howdidwedo.followupservice.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.rule.PastAnswersInMemory;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooksInMemory;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What becomes of the rule book when its pages are pressed.
class RulesControllerTest {
    private static final Caller ADMIN = SomeCaller.of(Set.of("*"), Set.of(Role.ADMIN), Set.of());

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final RuleBooksInMemory books = new RuleBooksInMemory();
    private final RulesController page =
            new RulesController(
                    books,
                    new PastAnswersInMemory(),
                    new KeepingTeams(new CatalogueInMemory<>(), clock),
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aNewRuleComesLast() {
        page.state("new", late("late"), ADMIN);

        assertThat(ids()).containsExactly("promise-broken", "contact-wanted", "slipped", "late");
        assertThat(html(page.list(ADMIN))).contains("late and sorry");
    }

    @Test
    void aRuleStaysInItsPlaceUnderAnotherName() {
        page.state("contact-wanted", late("late"), ADMIN);

        assertThat(ids()).containsExactly("promise-broken", "late", "slipped");
    }

    @Test
    void noIdIsUsedTwice() {
        page.state("slipped", late("promise-broken"), ADMIN);

        assertThat(ids()).containsExactly("promise-broken", "contact-wanted");
        assertThat(books.current().rules().getFirst().name()).isEqualTo("late and sorry");
    }

    @Test
    void theSecondGoesFirstAndTheFirstStays() {
        page.earlier("contact-wanted", ADMIN);
        assertThat(ids()).containsExactly("contact-wanted", "promise-broken", "slipped");

        page.earlier("contact-wanted", ADMIN);
        page.earlier("nobody-knows-it", ADMIN);
        assertThat(books.current().version()).isEqualTo(2);
    }

    @Test
    void whatIsRemovedComesBack() {
        page.remove("slipped", ADMIN);
        assertThat(ids()).containsExactly("promise-broken", "contact-wanted");

        page.undo(ADMIN);
        assertThat(books.current()).isEqualTo(RuleBook.FIRST.at(3));
    }

    @Test
    void howTheyDecideIsChosen() {
        page.decide(Deciding.ALL, ADMIN);

        assertThat(books.current()).isEqualTo(RuleBook.FIRST.with(Deciding.ALL).at(2));
    }

    @Test
    void tryingARuleChangesNothing() {
        MultiValueMap<String, String> tried = late("late");
        tried.set("try", "1");

        assertThat(html(page.one("new", tried, ADMIN))).contains("late and sorry");
        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void whatIsWrongIsShownWithWhatWasTyped() {
        MultiValueMap<String, String> wrong = late("late");
        wrong.set("hours", "soon");

        ResponseEntity<?> answer = page.state("new", wrong, ADMIN);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html((Html) Objects.requireNonNull(answer.getBody())))
                .contains("late and sorry", "must be a number like");
        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void whoReadsGermanReadsItInGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(html(page.list(ADMIN)))
                .contains(
                        "Regeln</h1>",
                        "das Urteil ist unzufrieden",
                        "der Kunde möchte von uns hören",
                        "4 Stunden Arbeitszeit")
                .doesNotContain("New rule", "the verdict is");
        MultiValueMap<String, String> nothing = late("late");
        nothing.remove("unmet");
        assertThat(html((Html) Objects.requireNonNull(page.state("new", nothing, ADMIN).getBody())))
                .contains("Neue Regel", "eine Regel braucht eine Bedingung", "unbestimmt");
    }

    @Test
    void aRuleThereIsNotHasNoPage() {
        assertThatThrownBy(() -> page.one("nobody-knows-it", new LinkedMultiValueMap<>(), ADMIN))
                .isInstanceOf(NotFound.class);
    }

    private static MultiValueMap<String, String> late(String id) {
        MultiValueMap<String, String> late = new LinkedMultiValueMap<>();
        late.set("id", id);
        late.set("name", "late and sorry");
        late.set("unmet", "on-time");
        late.set("hours", "8");
        late.set("outcome", "case");
        return late;
    }

    private List<String> ids() {
        return books.current().rules().stream().map(Rule::id).toList();
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
