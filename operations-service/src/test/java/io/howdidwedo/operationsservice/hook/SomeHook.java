package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.event.Facts;
import io.howdidwedo.operationsservice.hook.event.Gist;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.operationsservice.hook.event.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Hooks for tests.
public final class SomeHook {
    /// When they are made.
    public static final Instant MADE = Instant.parse("2026-11-20T12:00:00Z");

    /// What signs, at first.
    public static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private SomeHook() {}

    /// One that is told of cases of all teams.
    public static Hook of(int number) {
        return of(number, wish("Chat"));
    }

    /// One with this wish.
    public static Hook of(int number, HookWish wish) {
        return Hook.first(new UUID(5, number), wish, SECRET, "Ada", MADE);
    }

    /// To be told of opened and changed cases.
    public static HookWish wish(String name, String... teams) {
        return new HookWish(
                name,
                "https://hooks.example.org/in",
                Shape.STANDARD,
                List.of(Kind.CASE_OPENED, Kind.CASE_CHANGED),
                List.of(teams),
                false,
                "ada@example.org",
                "en");
    }

    /// The same in another shape and language.
    public static Hook shaped(Shape shape, String language) {
        HookWish wish = wish("Chat");
        return of(
                1,
                new HookWish(
                        wish.name(),
                        wish.address(),
                        shape,
                        wish.kinds(),
                        wish.teams(),
                        wish.past(),
                        wish.contact(),
                        language));
    }

    /// A case of the north branch was opened.
    public static HookEvent opened(int number) {
        return event(number, Kind.CASE_OPENED, MADE.plusSeconds(number), false, "north-branch");
    }

    /// Something of this kind came to be so.
    public static HookEvent event(
            int number, Kind kind, Instant at, boolean past, String... teams) {
        return new HookEvent(
                new UUID(6, number),
                kind,
                at,
                past,
                List.of(teams),
                new Gist("north-branch", "home-delivery", "A-" + number, "/cases/" + number),
                new Facts.OfWithdrawal(new UUID(7, number), at));
    }

    /// That on its way to a hook.
    public static Delivery delivery(Hook hook, int number) {
        return Delivery.of(
                hook, opened(number), "{\"number\":" + number + "}", MADE.plusSeconds(number));
    }

    /// The same after its receiver has answered this for the last time.
    public static Delivery givenUp(Delivery delivery, int status, String words) {
        return delivery.leased(MADE).missed(new Delivery.Try(MADE, status, 4, words), null);
    }
}
