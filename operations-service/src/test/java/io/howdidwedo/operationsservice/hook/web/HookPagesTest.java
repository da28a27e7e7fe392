package io.howdidwedo.operationsservice.hook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// An administrator sets a hook up and looks after it.
class HookPagesTest {
    private static final Caller ADMIN = SomeCaller.named("ada@example.org", "Ada", Role.ADMIN, "*");
    private static final Caller NORTH = SomeCaller.named("eva", "Eva", Role.ADMIN, "north-branch");

    private final Hooked hooked = new Hooked();
    private final HooksController page = hooked.page();
    private final HookLogController log = hooked.log();

    private static String text(@Nullable Object answer) {
        StringOutput output = new StringOutput();
        ((Html) Objects.requireNonNull(answer)).content().writeTo(output);
        return output.toString();
    }

    private static String text(ResponseEntity<?> answer) {
        return text(answer.getBody());
    }

    private static MultiValueMap<String, String> form() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("name", "Chat");
        form.add("url", "https://hooks.example.org/in");
        form.add("shape", "slack");
        form.add("kinds", "case.opened");
        form.add("kinds", "case.closed");
        form.add("teams", "north-branch");
        form.add("contact", "ada@example.org");
        form.add("language", "de");
        return form;
    }

    private Hook made() {
        assertThat(page.made(form(), ADMIN).getStatusCode()).isEqualTo(HttpStatus.OK);
        return hooked.hooks.all().getFirst();
    }

    private String shown(UUID id, String said) {
        return text(log.show(id, "", null, said, null, ADMIN));
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(text(page.list("", ADMIN))).contains("No webhook yet", "/webhooks/new");
    }

    @Test
    void theFormBeginsWithWhatIsUsual() {
        assertThat(text(page.make(ADMIN)))
                .contains("value=\"ada@example.org\"", "case.opened", "Case opened");
    }

    @Test
    void makingOneShowsItsSecretOnce() {
        ResponseEntity<?> answer = page.made(form(), ADMIN);
        UUID id = hooked.hooks.all().getFirst().id();

        assertThat(text(answer)).contains(Hooked.SECRET);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(shown(id, "")).contains("hooks.example.org").doesNotContain(Hooked.SECRET);
        assertThat(text(page.list("", ADMIN))).contains("Chat", "hooks.example.org");
    }

    @Test
    void whatIsWrongIsShownBesideWhatWasTyped() {
        MultiValueMap<String, String> wrong = form();
        wrong.set("url", "http://inside");
        wrong.remove("kinds");

        ResponseEntity<?> answer = page.made(wrong, ADMIN);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("http://inside", "must start with https://", "must have at least one");
        assertThat(hooked.hooks.all()).isEmpty();
    }

    @Test
    void theFormShowsWhatWasChosenAndChangesIt() {
        UUID id = made().id();
        assertThat(text(page.edit(id, ADMIN)))
                .contains("value=\"case.closed\" checked", "value=\"north-branch\"");
        MultiValueMap<String, String> other = form();
        other.set("name", "Warehouse");
        other.add("past", "on");

        assertThat(page.changed(id, other, ADMIN).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);

        assertThat(hooked.hooks.all().getFirst().wish().name()).isEqualTo("Warehouse");
        assertThat(text(page.edit(id, ADMIN))).contains("name=\"past\" value=\"on\" checked");
        assertThat(shown(id, "changed")).contains("Saved.");
    }

    @Test
    void aNewSecretIsShownWithWhatTheOldOneStillDoes() {
        UUID id = made().id();

        assertThat(text(page.rotate(id, ADMIN))).contains(Hooked.SECRET, "for 24 hours");
    }

    @Test
    void switchingOffCanBeUndone() {
        UUID id = made().id();

        assertThat(page.turn(id, false, ADMIN).getHeaders().getLocation())
                .hasToString("/webhooks/" + id + "?said=off");
        assertThat(shown(id, "off")).contains("Undo", "Off since").doesNotContain("Send a test");
        assertThatThrownBy(() -> page.test(id, ADMIN)).isInstanceOf(Conflict.class);
        page.turn(id, true, ADMIN);
        assertThat(shown(id, "on")).contains("Switched on.", "Send a test");
    }

    @Test
    void aTestStandsInTheListThatLooksAgainByItself() {
        UUID id = made().id();

        page.test(id, ADMIN);

        assertThat(shown(id, "tested"))
                .contains("Somebody tries this webhook", "Waiting", "hx-trigger=\"every 3s\"");
    }

    @Test
    void theListTellsWhatTheReceiverAnswered() {
        UUID id = made().id();
        hooked.taking.take(List.of(SomeHook.opened(1)));
        UUID delivery = hooked.deliveries.latest(id, null, null, 1).getFirst().id();
        hooked.deliveries.change(
                delivery, one -> SomeHook.givenUp(one, 500, "<b>Out of paper</b>"));

        assertThat(shown(id, ""))
                .contains("Given up", "500", "&lt;b", "Out of paper")
                .doesNotContain("hx-trigger=\"every 3s\"");
        assertThat(text(log.show(id, "delivered", null, "", null, ADMIN))).contains("Nothing yet.");
        assertThat(log.replay(id, delivery, ADMIN).getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(shown(id, "again")).contains("It is posted once more.", "Waiting");
        assertThatThrownBy(() -> log.replay(id, new UUID(0, 0), ADMIN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSpanOfTimeIsPostedOnceMoreAndShowsHowFarItIs() {
        UUID id = made().id();
        hooked.taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2)));

        String place =
                String.valueOf(
                        log.replay(id, "2026-11-20T12:00", "2026-11-20T13:00", ADMIN)
                                .getHeaders()
                                .getLocation());
        UUID replay = UUID.fromString(place.substring(place.lastIndexOf('=') + 1));

        assertThat(text(log.show(id, "", null, "replayed", replay, ADMIN)))
                .contains("Posted once more: 0 of 2.");
        assertThatThrownBy(() -> log.replay(id, "", "", ADMIN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> log.replay(id, "2026-11-20T13:00", "2026-11-20T12:00", ADMIN))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void oneThatIsTakenOutIsGone() {
        UUID id = made().id();

        assertThat(page.remove(id, ADMIN).getHeaders().getLocation())
                .hasToString("/webhooks?removed=1");

        assertThat(text(page.list("1", ADMIN))).contains("was taken out");
        assertThatThrownBy(() -> shown(id, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page.remove(id, ADMIN)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsLimitedToATeamSeesItsHooksOnly() {
        MultiValueMap<String, String> all = form();
        all.remove("teams");
        page.made(all, ADMIN);
        UUID id = hooked.hooks.all().getFirst().id();

        assertThat(text(page.list("", NORTH))).contains("No webhook yet");
        assertThatThrownBy(() -> log.show(id, "", null, "", null, NORTH))
                .isInstanceOf(NotFound.class);
        assertThat(page.made(all, NORTH).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
