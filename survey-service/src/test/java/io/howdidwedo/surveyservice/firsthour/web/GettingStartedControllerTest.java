package io.howdidwedo.surveyservice.firsthour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.firsthour.GettingStarted;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportsInTests;
import io.howdidwedo.surveyservice.imports.RunningImports;
import io.howdidwedo.surveyservice.imports.WatchedImports;
import io.howdidwedo.surveyservice.imports.folder.FilesInTests;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.sample.KeepingSamples;
import io.howdidwedo.surveyservice.sample.Sample;
import io.howdidwedo.surveyservice.sample.SamplesInTests;
import io.howdidwedo.surveyservice.sample.WatchedSamples;
import io.howdidwedo.surveyservice.survey.StandardSurvey;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.testsupport.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;

/// The page of what to do first ticks what is really there.
class GettingStartedControllerTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Caller ADMIN = SomeCaller.named("kim", "Kim", Role.ADMIN, "*");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(NOW);
    private final SurveysInMemory surveys = new SurveysInMemory();
    private final WatchedSamples samples = new WatchedSamples(new CatalogueInMemory<>());
    private Stores stores;
    private WatchedImports imports;
    private RunningImports running;
    private KeepingSamples keeping;
    private GettingStartedController page;

    @BeforeEach
    void begin() throws IOException {
        MongoDatabase database = OWN.empty();
        stores = new Stores(database, clock);
        imports = new WatchedImports(stores.imports());
        ImportFiles files = FilesInTests.in(folder);
        running = ImportsInTests.into(stores, imports, files, clock);
        keeping = SamplesInTests.in(stores, samples, imports, files, running, clock);
        page =
                new GettingStartedController(
                        new GettingStarted(
                                new CatalogueInMemory<>(),
                                stores.signs(),
                                stores.offerings(),
                                surveys,
                                keeping,
                                clock),
                        keeping,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));
    }

    @AfterEach
    void end() {
        keeping.close();
        running.close();
    }

    /// What a start puts there is nothing that somebody did.
    @Test
    void ofAFreshSystemNothingIsDone() {
        stores.offerings().add(StandardAgreement.firstOffering());
        Transaction first = transaction("first-start", null);
        stores.transactions().record(List.of(first));
        ask(first);

        assertThat(shown())
                .contains("<strong id=\"getting-started-count\">0 of 6</strong>")
                .contains("Add made-up history")
                .doesNotContain(">Done<");
        assertThat(home()).isEqualTo("/getting-started");
    }

    @Test
    void ticksWhatIsThere() {
        Transaction own = transaction("shop", null);
        stores.transactions().record(List.of(own, transaction("file", "imported-history")));
        assertThat(shown()).contains("1 of 6").contains(done("shop"));

        ask(own);
        assertThat(shown()).contains("2 of 6").contains(done("customer"));

        stores.offerings().add(StandardAgreement.assumedFor("repair"));
        assertThat(shown()).contains("2 of 6");
        stores.offerings()
                .add(
                        StandardAgreement.assumedFor("cleaning")
                                .agreed(
                                        Map.of("en", "Cleaning"),
                                        NOW,
                                        StandardAgreement.requirements()));
        assertThat(shown()).contains("3 of 6").contains(done("offering"));

        Survey next = StandardSurvey.firstVersion().published("kim", NOW);
        surveys.publish(
                new Survey(
                        "mine",
                        1,
                        next.title(),
                        next.offerings(),
                        next.questions(),
                        next.policy(),
                        NOW,
                        "kim"));
        assertThat(shown()).contains("4 of 6").contains(done("survey"));
    }

    private static String done(String step) {
        return "id=\"step-" + step + "-sign\">Done<";
    }

    @Test
    void historyOfAFileIsNothingThatCameInAsItHappened() {
        stores.transactions().record(List.of(transaction("file", "imported-history")));

        assertThat(shown()).contains("0 of 6");
    }

    @Test
    void greetsUntilItIsDismissedAndAgainWhenItIsBroughtBack() {
        assertThat(place(page.dismiss())).isEqualTo("/dashboard");
        assertThat(home()).isEqualTo("/dashboard");
        assertThat(shown()).contains("does not greet you any more", "/getting-started/bring-back");

        assertThat(place(page.bringBack())).isEqualTo("/getting-started");
        assertThat(home()).isEqualTo("/getting-started");
        page.dismiss();
        assertThat(home()).isEqualTo("/dashboard");
    }

    /// One press, a count while it comes, one press, a count while it goes.
    @Test
    void showsMadeUpHistoryComingHereAndGone() {
        page.history("add", ADMIN);
        assertThat(shown()).contains("Being added: ", " of 2,500 transactions", "every 1s");

        imports.ended(keeping.broughtIn(newest()).orElseThrow().id());
        assertThat(shown())
                .contains("The figures contain made-up history now", "Remove made-up history")
                .contains("1 of 6")
                .doesNotContain("every 1s");

        page.history("remove", ADMIN);
        samples.gone();
        assertThat(shown()).contains("Add made-up history", "1 of 6");
    }

    @Test
    void showsHowMuchIsGone() {
        Sample going = new Sample(1, 2_500, LocalDate.of(2026, 11, 29), "kim", NOW, NOW, 300, null);
        samples.add(new Change<>(new UUID(1, 1), going, List.of()));

        assertThat(shown()).contains("Being removed: 300 of 2,500 transactions are gone");
    }

    /// Who sends nothing presses nothing.
    @Test
    void aDeedThatIsNoneIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> page.history("", ADMIN))
                .withMessageContaining("deed");
        assertThat(samples.all()).isEmpty();
    }

    private Sample newest() {
        while (keeping.broughtIn(keeping.newest().orElseThrow()).isEmpty()) {
            Thread.onSpinWait();
        }
        return keeping.newest().orElseThrow();
    }

    private static Transaction transaction(String source, @Nullable String notAskedBecause) {
        Transaction like =
                SomeTransaction.of("A-1", NOW, SomeTransaction.ana("c-1", "ana@example.org"))
                        .recorded();
        return new Transaction(
                source,
                like.externalId(),
                like.occurredAt(),
                like.stage(),
                like.supplier(),
                like.offering(),
                like.contactPoint(),
                like.customer(),
                like.value(),
                like.facts(),
                like.recordedAt(),
                like.asking(),
                notAskedBecause,
                null);
    }

    private void ask(Transaction about) {
        stores.invitations().add(SomeInvitation.sent(about, Channel.EMAIL, Survey.STANDARD, NOW));
    }

    private String home() {
        return place(page.home());
    }

    private static String place(ResponseEntity<Void> answer) {
        URI place = answer.getHeaders().getLocation();
        return String.valueOf(place);
    }

    private String shown() {
        StringOutput output = new StringOutput();
        page.show(ADMIN).content().writeTo(output);
        return output.toString();
    }
}
