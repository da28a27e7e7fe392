package io.howdidwedo.followupservice.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswersInMemory;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import io.howdidwedo.followupservice.rule.RuleBooksInMemory;
import io.howdidwedo.followupservice.rule.SomeAnswer;
import io.howdidwedo.followupservice.rule.SpokenAnswers;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
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
    private final SpokenAnswers past =
            new SpokenAnswers(new PastAnswersInMemory(), new VoicesInMemory());
    private final Trials trials = new Trials(past, clock);
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final Templates templates =
            new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice");
    private final RulesController page =
            new RulesController(
                    books,
                    trials,
                    teams,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    templates);
    private final RuleTrialsController parts =
            new RuleTrialsController(books, trials, teams, templates);

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aNewRuleComesLast() {
        page.state("new", late("late"), ADMIN);

        assertThat(ids()).containsExactly("promise-broken", "contact-wanted", "slipped", "late");
        assertThat(html(page.list("", ADMIN))).contains("late and sorry");
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
    void thePageDoesNotWaitForWhatTheRulesWouldHaveMade() {
        past.keep(answer(1, Verdict.DISSATISFIED));
        past.keep(answer(2, Verdict.SATISFIED));

        assertThat(html(page.list("", ADMIN)))
                .contains(
                        "hx-get=\"/fragments/followup/rules?version=1\" hx-trigger=\"load\"",
                        "is being counted. <a href=\"/rules?try=now\">Show it</a>",
                        "<span id=\"tried-slipped\">",
                        "being counted</span>")
                .doesNotContain("would have made 1 case");
        assertThat(html(parts.all(1, ADMIN)))
                .contains(
                        "Of 2 answers in the last thirty days these rules would have made 1 case",
                        "<span id=\"tried-promise-broken\" hx-swap-oob=\"innerHTML\">\n1\n",
                        "<span id=\"tried-slipped\" hx-swap-oob=\"innerHTML\">\n0\n");
        assertThat(html(page.list("", ADMIN)))
                .contains("would have made 1 case", "<span id=\"tried-promise-broken\">\n1\n")
                .doesNotContain("/fragments/followup/rules", "being counted");
    }

    @Test
    void withoutScriptThePageComesWithIt() {
        past.keep(answer(1, Verdict.DISSATISFIED));

        assertThat(html(page.list("now", ADMIN)))
                .contains("Of 1 answer in the last thirty days these rules would have made 1 case")
                .doesNotContain("being counted");
        MultiValueMap<String, String> tried = late("late");
        tried.set("try", "now");
        assertThat(html(page.one("new", tried, ADMIN)))
                .contains("Tried on 1 answer", "This rule would have decided 0 of them.")
                .doesNotContain("being counted");
    }

    @Test
    void whatIsToldIsOfTheRulesThatThePageShows() {
        past.keep(answer(1, Verdict.DISSATISFIED));
        page.remove("promise-broken", ADMIN);

        assertThat(html(parts.all(1, ADMIN))).contains("would have made 1 case");
        assertThat(html(parts.all(2, ADMIN))).contains("would have made 0 cases");
        assertThat(html(parts.all(null, ADMIN))).contains("would have made 0 cases");
        assertThat(html(parts.all(7, ADMIN))).contains("would have made 0 cases");
    }

    @Test
    void aRuleThatIsTriedAsksForWhatItWouldHaveMade() {
        past.keep(answer(1, Verdict.DISSATISFIED));
        MultiValueMap<String, String> tried = late("late");
        tried.set("try", "yes");
        tried.set("unmet", "on-time, respect");
        tried.set("reason", "");

        String shown = html(page.one("new", tried, ADMIN));
        assertThat(shown)
                .contains("hx-get=\"/fragments/followup/rules/new?", "&amp;try=now\">Show it</a>")
                .contains("unmet=on-time%2C+respect")
                .doesNotContain("reason=", "Tried on");
        assertThat(html(parts.one("new", tried, ADMIN)))
                .contains("Tried on 1 answer", "This rule would have decided 0 of them.");
        assertThat(html(page.one("new", tried, ADMIN))).contains("Tried on 1 answer");
    }

    @Test
    void aRuleThatIsWrongIsNotTried() {
        MultiValueMap<String, String> wrong = late("late");
        wrong.set("try", "yes");
        wrong.set("hours", "soon");

        assertThat(html(page.one("new", wrong, ADMIN)))
                .contains("must be a number like")
                .doesNotContain("/fragments/followup/rules", "Tried on");
        assertThatThrownBy(() -> parts.one("new", wrong, ADMIN)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayNotReadTheRulesIsNotToldWhatTheyWouldHaveMade() {
        Caller agent = SomeCaller.of(Set.of("*"), Set.of(Role.AGENT), Set.of());

        assertThatThrownBy(() -> parts.all(null, agent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parts.one("new", late("late"), agent))
                .isInstanceOf(NotFound.class);
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

        assertThat(html(page.list("", ADMIN)))
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

    private static JudgedAnswer answer(int number, Verdict verdict) {
        return SomeAnswer.of(
                number, "north-branch", verdict, Instant.parse("2026-11-20T10:00:00Z"));
    }

    private static String html(ResponseEntity<Html> part) {
        return html(Objects.requireNonNull(part.getBody()));
    }

    private static String html(Html page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        return output.toString();
    }
}
