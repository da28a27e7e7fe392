package io.howdidwedo.operationsservice.hook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import io.howdidwedo.access.Scope;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.operationsservice.hook.web.HookViews.Counts;
import io.howdidwedo.operationsservice.hook.web.HookViews.DeliveryView;
import io.howdidwedo.operationsservice.hook.web.HookViews.HookForm;
import io.howdidwedo.operationsservice.hook.web.HookViews.HookView;
import io.howdidwedo.operationsservice.hook.web.HookViews.MadeView;
import io.howdidwedo.operationsservice.hook.web.HookViews.ReplayForm;
import io.howdidwedo.operationsservice.hook.web.HookViews.ReplayView;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HookApiTest {
    private static final Caller ADMIN = SomeCaller.named("ada", "Ada", Role.ADMIN, "*");
    private static final Caller NORTH =
            SomeCaller.of(
                    Set.of("north-branch"), Set.of(Role.INTEGRATOR), Set.of(Scope.WEBHOOKS_WRITE));

    private final Hooked hooked = new Hooked();
    private final HookApi api = hooked.api();

    private static HookForm form(
            @Nullable String name,
            @Nullable String url,
            List<String> kinds,
            List<String> teams,
            @Nullable String contact) {
        return new HookForm(
                null, name, url, null, kinds, teams, null, contact, null, null, null, null, null,
                null, null, null);
    }

    private static HookForm right(String... teams) {
        return form(
                "Chat",
                "https://hooks.example.org/in",
                List.of("case.opened"),
                List.of(teams),
                "ada@example.org");
    }

    private MadeView make(HookForm form, Caller caller) {
        MadeView made = api.make(form, caller).getBody();
        assertThat(made).isNotNull();
        return made;
    }

    @Test
    void tellsTheSecretOnceAndNeverAgain() {
        MadeView made = make(right(), ADMIN);

        assertThat(made.secret()).startsWith(Hooked.SECRET);
        assertThat(api.make(right(), ADMIN).getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(api.all(ADMIN).toString()).doesNotContain(Hooked.SECRET);
        assertThat(api.one(made.webhook().id(), ADMIN).toString()).doesNotContain(Hooked.SECRET);
    }

    @Test
    void tellsWhatWasStated() {
        HookView view = make(right("north-branch"), ADMIN).webhook();

        assertThat(view.url()).isEqualTo("https://hooks.example.org/in");
        assertThat(view.shape()).isEqualTo(Shape.STANDARD);
        assertThat(view.kinds()).containsExactly("case.opened");
        assertThat(view.teams()).containsExactly("north-branch");
        assertThat(view.on()).isTrue();
        assertThat(view.language()).isEqualTo("en");
        assertThat(view.madeBy()).isEqualTo("Ada");
        assertThat(view.deliveries()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void namesEverythingThatIsWrong() {
        HookForm wrong =
                form("", "http://hooks.example.org", List.of("case.lost"), List.of(), "nobody");

        assertThatThrownBy(() -> api.make(wrong, ADMIN))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::violations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("name", "url", "kinds", "contact");
        assertThatThrownBy(
                        () ->
                                api.make(
                                        form("A", "https://a.org", List.of(), List.of(), null),
                                        ADMIN))
                .hasMessageContaining("kinds");
        assertThat(hooked.hooks.all()).isEmpty();
    }

    @Test
    void aKeyOfATeamMakesHooksOfItsTeamOnly() {
        assertThatThrownBy(() -> api.make(right(), NORTH)).hasMessageContaining("teams");
        assertThatThrownBy(() -> api.make(right("south-branch"), NORTH))
                .hasMessageContaining("teams");

        MadeView all = make(right(), ADMIN);
        MadeView own = make(right("north-branch"), NORTH);

        assertThat(api.all(NORTH).items())
                .extracting(HookView::id)
                .containsExactly(own.webhook().id());
        UUID id = all.webhook().id();
        assertThatThrownBy(() -> api.one(id, NORTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.change(id, right("north-branch"), NORTH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.rotate(id, NORTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.remove(id, NORTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.test(id, NORTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.deliveries(id, "", null, 50, NORTH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        HookView view = make(right(), ADMIN).webhook();
        HookForm back =
                new HookForm(
                        view.id(),
                        view.name(),
                        view.url(),
                        "standard",
                        view.kinds(),
                        view.teams(),
                        view.past(),
                        view.contact(),
                        view.language(),
                        view.on(),
                        null,
                        view.offSince(),
                        view.failingSince(),
                        view.madeBy(),
                        view.createdAt(),
                        view.deliveries());

        assertThat(api.change(view.id(), back, ADMIN)).isEqualTo(view);
    }

    @Test
    void switchesOffAndSaysWhy() {
        UUID id = make(right(), ADMIN).webhook().id();
        HookForm off =
                new HookForm(
                        null,
                        "Chat",
                        "https://hooks.example.org/in",
                        "slack",
                        List.of("case.opened"),
                        null,
                        true,
                        null,
                        "de",
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        HookView changed = api.change(id, off, ADMIN);

        assertThat(changed.on()).isFalse();
        assertThat(changed.offBecause()).isEqualTo(Why.BY_HAND);
        assertThat(changed.shape()).isEqualTo(Shape.SLACK);
        assertThat(changed.past()).isTrue();
        assertThatThrownBy(() -> api.test(id, ADMIN)).isInstanceOf(Conflict.class);
    }

    @Test
    void tellsWhatIsUnderWayAndPostsItOnceMore() {
        UUID id = make(right(), ADMIN).webhook().id();
        hooked.taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2)));
        DeliveryView test = api.test(id, ADMIN);

        assertThat(test.type()).isEqualTo("webhook.test");
        assertThat(api.deliveries(id, "", null, 50, ADMIN).items()).hasSize(3);
        assertThat(api.deliveries(id, "delivered", null, 50, ADMIN).items()).isEmpty();
        assertThat(api.delivery(id, test.id(), ADMIN)).isEqualTo(test);
        assertThat(api.replayOne(id, test.id(), ADMIN).state()).isEqualTo(DeliveryState.WAITING);
        assertThatThrownBy(() -> api.delivery(id, new UUID(0, 0), ADMIN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> api.deliveries(id, "lost", null, 50, ADMIN))
                .hasMessageContaining("given_up");
        assertThatThrownBy(() -> api.deliveries(id, "", null, 0, ADMIN))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsHowFarAReplayHasCome() {
        UUID id = make(right(), ADMIN).webhook().id();
        hooked.taking.take(List.of(SomeHook.opened(1), SomeHook.opened(2)));
        hooked.clock.set(SomeHook.MADE.plusSeconds(60));

        ReplayView replay = api.replay(id, new ReplayForm(SomeHook.MADE, null), ADMIN);

        assertThat(replay.deliveries()).isEqualTo(new Counts(2, 0, 0));
        hooked.deliveries
                .latest(id, null, null, 1)
                .forEach(one -> hooked.deliveries.change(one.id(), it -> it));
        assertThat(api.progress(id, replay.id(), ADMIN)).isEqualTo(replay);
        assertThatThrownBy(() -> api.replay(id, new ReplayForm(null, null), ADMIN))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void rotatesAndTakesOut() {
        UUID id = make(right(), ADMIN).webhook().id();

        assertThat(api.rotate(id, ADMIN).getBody())
                .satisfies(
                        made ->
                                assertThat(made.formerUntil())
                                        .isEqualTo(SomeHook.MADE.plusSeconds(86_400)));
        api.remove(id, ADMIN);

        assertThatThrownBy(() -> api.one(id, ADMIN)).isInstanceOf(NotFound.class);
    }
}
