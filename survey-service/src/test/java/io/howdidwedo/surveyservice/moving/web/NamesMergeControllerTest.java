package io.howdidwedo.surveyservice.moving.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.merging.Merging;
import io.howdidwedo.surveyservice.merging.RememberedMerges;
import io.howdidwedo.surveyservice.moving.MergingNames;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class NamesMergeControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller ADMIN = SomeCaller.named("eva", "Eva", Role.ADMIN, "*");

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private Stores stores;
    private NamesMergeController pages;
    private NamesMergeApi api;

    @BeforeEach
    void begin() {
        SettableClock clock = new SettableClock(NOON);
        stores = new Stores(OWN.empty(), clock);
        RememberedMerges names = new RememberedMerges(stores.merges(), System::nanoTime);
        MergingNames merging =
                new MergingNames(
                        stores.merges(),
                        names,
                        new Merging(stores.merges(), names, () -> {}, clock),
                        stores.movableTransactions(),
                        stores.offerings());
        pages =
                new NamesMergeController(
                        merging,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"));
        api = new NamesMergeApi(merging);
        served("A-1", "west", "repair");
        served("A-2", "Smith & Co", "repairs");
        served("A-3", "Smith & Co", "repairs");
    }

    private void served(String number, String team, String offering) {
        stores.transactions()
                .record(
                        List.of(
                                SomeTransaction.of(number, NOON, SomeTransaction.customer("ana"))
                                        .by(team)
                                        .supplying(offering)
                                        .recorded()));
    }

    private static String shown(ResponseEntity<?> answer) {
        StringOutput shown = new StringOutput();
        ((Html) Objects.requireNonNull(answer.getBody())).content().writeTo(shown);
        return shown.toString();
    }

    @Test
    void offersTheOthersWithWhatThereIsOfThem() {
        assertThat(shown(pages.team("west", "", ADMIN)))
                .contains("value=\"Smith &amp; Co\"", "2 transactions")
                .doesNotContain("value=\"west\"");
        assertThat(shown(pages.offering("repair", "", ADMIN)))
                .contains("value=\"repairs\"", "judged by the agreement of this one");
    }

    @Test
    void mergesTellsOfItAndSeparates() {
        ResponseEntity<?> done = pages.mergeTeam("west", "Smith & Co", ADMIN);
        assertThat(done.getHeaders().getLocation())
                .hasToString("/teams/west/merge?merged=Smith%20%26%20Co");

        assertThat(shown(pages.team("west", "Smith & Co", ADMIN)))
                .contains("is the same from now on", "Undo", "Also known as", "have moved")
                .doesNotContain("<option value=\"Smith");
        assertThat(shown(pages.team("Smith & Co", "", ADMIN))).contains("It is kept as part of");

        pages.separateTeam("west", "Smith & Co", ADMIN);
        assertThat(shown(pages.team("west", "Smith & Co", ADMIN))).doesNotContain("Also known as");
    }

    @Test
    void refusesWhatCannotBe() {
        pages.mergeOffering("repair", "repairs", ADMIN);

        for (String other : List.of("", "nothing", "repair")) {
            assertThat(pages.mergeOffering("repair", other, ADMIN).getStatusCode())
                    .as(other)
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThatThrownBy(() -> pages.offering("nothing", "", ADMIN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.separateOffering("repair", "repair", ADMIN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void programsDoItToo() {
        assertThat(api.mergeOffering("repairs", new MergeView.Into("repair"), ADMIN).status())
                .isEqualTo("merging");
        assertThat(api.offering("repairs", ADMIN).kept()).isEqualTo("repair");
        assertThat(api.separateOffering("repairs", ADMIN).status()).isEqualTo("separating");
        assertThat(api.mergeTeam("Smith & Co", new MergeView.Into("west"), ADMIN).kept())
                .isEqualTo("west");
        assertThat(api.team("Smith & Co", ADMIN).status()).isEqualTo("merging");
        assertThat(api.separateTeam("Smith & Co", ADMIN).status()).isEqualTo("separating");
        assertThatThrownBy(() -> api.mergeTeam("west", new MergeView.Into("nobody"), ADMIN))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("into: is no team that is known");
        assertThatThrownBy(() -> api.mergeTeam("nobody", new MergeView.Into("west"), ADMIN))
                .isInstanceOf(NotFound.class);
    }
}
