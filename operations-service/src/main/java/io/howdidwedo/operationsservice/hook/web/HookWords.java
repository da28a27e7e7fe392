package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.HookState;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/// What pages say of a hook.
///
/// @param caller who reads
/// @param now the moment they do
record HookWords(Caller caller, Instant now) {
    private static final Phrases WORDS = Phrases.of(HookWords.class);

    /// The name of a shape in forms and addresses.
    static String word(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }

    /// The name of a kind in forms.
    static String word(Kind kind) {
        return kind.word();
    }

    /// What people read of a shape.
    static String label(Shape shape) {
        return switch (shape) {
            case STANDARD -> WORDS.say("shape.standard");
            case SLACK -> WORDS.say("shape.slack");
            case TEAMS -> WORDS.say("shape.teams");
        };
    }

    /// What people read of what has become of a delivery.
    static String label(DeliveryState state) {
        return switch (state) {
            case WAITING -> WORDS.say("state.waiting");
            case DELIVERED -> WORDS.say("state.delivered");
            case GIVEN_UP -> WORDS.say("state.given-up");
        };
    }

    /// Whether a hook is on, in a word or two.
    static String state(HookState state) {
        return switch (state) {
            case On on when on.failingSince() == null -> WORDS.say("on");
            case On _ -> WORDS.say("failing");
            case Off(Why why, _, _) when why == Why.BY_HAND -> WORDS.say("off");
            case Off _ -> WORDS.say("off.by-itself");
        };
    }

    /// A time by the reader's clocks.
    static String time(Instant at, Caller caller) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(caller.locale())
                .withZone(caller.zone())
                .format(at);
    }

    /// How a hook stands, in a sentence.
    String standing(Hook hook) {
        return switch (hook.state()) {
            case On(Instant failingSince) when failingSince == null -> WORDS.say("standing.on");
            case On(Instant failingSince) ->
                    WORDS.say("standing.failing", time(failingSince, caller));
            case Off(Why why, Instant since, _) ->
                    switch (why) {
                        case BY_HAND -> WORDS.say("standing.off", time(since, caller));
                        case FAILING -> WORDS.say("standing.off.failing", time(since, caller));
                        case GONE -> WORDS.say("standing.off.gone", time(since, caller));
                    };
        };
    }

    /// What it is told of.
    String kinds(Hook hook) {
        return hook.wish().kinds().stream().map(Kind::label).collect(Collectors.joining("; "));
    }

    /// Whose it is told of.
    String teams(Hook hook) {
        return hook.wish().teams().isEmpty()
                ? WORDS.say("teams.all")
                : hook.wish().teams().stream()
                        .sorted(TeamName.order())
                        .map(team -> new TeamName(team).shown())
                        .collect(Collectors.joining(", "));
    }

    /// Who made it, and when.
    String made(Hook hook) {
        return WORDS.say("made.by", time(hook.createdAt(), caller), hook.madeBy());
    }
}
