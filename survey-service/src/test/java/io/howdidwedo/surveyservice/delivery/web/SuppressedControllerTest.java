package io.howdidwedo.surveyservice.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotAllowed;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.delivery.ReturnedMails;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.suppression.SuppressionsInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressedControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller ADMIN = SomeCaller.named("eva", "Eva", Role.ADMIN, "*");

    private final SuppressionsInMemory suppressions = new SuppressionsInMemory();
    private final KeepingSuppressions keeping =
            new KeepingSuppressions(suppressions, new SettableClock(NOON));
    private ReturnedMails.@Nullable Look look;
    private final SuppressedController addresses =
            new SuppressedController(suppressions, keeping, () -> Optional.ofNullable(look));

    @Test
    void anEmptyListSaysHowItFills() {
        assertThat(page(""))
                .contains("An address or a number comes here when")
                .doesNotContain("<table");
    }

    @Test
    void theListTellsWhyAndIsSearched() {
        gone("ana@example.org");
        gone("bea@example.org");

        assertThat(page("ana"))
                .contains("ana@example.org", "Came back: 5.1.1, the address does not exist")
                .contains("name=\"_csrf\" value=\"csrf\"")
                .doesNotContain("bea@example.org");
        assertThat(page("carl")).contains("No such address is on the list");
    }

    @Test
    void whatIsSearchedForIsShownAsTextOnly() {
        assertThat(page("<script>\"")).doesNotContain("<script>").contains("&lt;script>&#34;");
    }

    @Test
    void mailsThatWaitForAPersonAreShown() {
        look = new ReturnedMails.Look(NOON, true, 3);
        assertThat(page("")).contains("3 returned mails wait for a person");

        look = new ReturnedMails.Look(NOON, false, 3);
        assertThat(page("")).contains("could not be read");
    }

    @Test
    void anAdministratorTakesAnAddressOffWithAReason() {
        gone("ana@example.org");

        addresses.takeOff("ana@example.org", " She called ", ADMIN);
        addresses.takeOff("ana@example.org", "Sent twice", ADMIN);

        assertThat(keeping.whyNot("ana@example.org")).isEmpty();
        assertThat(suppressions.find("ana@example.org").orElseThrow().history().getLast())
                .satisfies(
                        last -> {
                            assertThat(last.by()).isEqualTo("Eva");
                            assertThat(last.reason()).isEqualTo("She called");
                        });
    }

    @Test
    void whatWasTakenOffIsSaidAndUndone() {
        gone("ana@example.org");
        addresses.takeOff("ana@example.org", "She called", ADMIN);

        assertThat(page(""))
                .contains("Taken off the list: ana@example.org", ">Undo<")
                .contains("action=\"/deliveries/suppressed/put-back\"")
                .contains("name=\"_csrf\" value=\"csrf\"");

        assertThat(addresses.putBack("ana@example.org", ADMIN).getHeaders().getLocation())
                .hasToString("/deliveries#suppressed");

        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
        assertThat(page(""))
                .contains("Put back by Eva: 5.1.1", "Taken off by Eva")
                .doesNotContain(">Undo<");
    }

    @Test
    void aReasonIsNeeded() {
        gone("ana@example.org");

        assertThatThrownBy(() -> addresses.takeOff("ana@example.org", "  ", ADMIN))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reason");
        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
    }

    @Test
    void anAddressThatNeverWasOnTheListIsNotFound() {
        assertThatThrownBy(() -> addresses.takeOff("ana@example.org", "Why", ADMIN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> addresses.putBack("ana@example.org", ADMIN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdministratorsOfAllTeamsSeeAddressesOrTakeThemOff() {
        gone("ana@example.org");
        for (Caller other :
                new Caller[] {
                    SomeCaller.named("eva", "Eva", Role.MANAGER, "*"),
                    SomeCaller.named("eva", "Eva", Role.ADMIN, "north")
                }) {
            assertThat(addresses.shownTo(other, "")).isEmpty();
            assertThatThrownBy(() -> addresses.takeOff("ana@example.org", "Why", other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> addresses.putBack("ana@example.org", other))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(keeping.whyNot("ana@example.org")).contains(Why.ADDRESS_GONE);
    }

    private void gone(String address) {
        keeping.suppress(address, Why.ADDRESS_GONE, Source.MAILBOX, "5.1.1", new UUID(1, 1));
    }

    private String page(String part) {
        StringOutput output = new StringOutput();
        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice")
                .content(
                        "delivery/web/suppressed.jte",
                        Map.of(
                                "suppressed",
                                addresses.shownTo(ADMIN, part).orElseThrow(),
                                "caller",
                                ADMIN))
                .writeTo(output);
        return output.toString();
    }
}
