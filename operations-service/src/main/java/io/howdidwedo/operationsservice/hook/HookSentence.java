package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.event.Gist;
import io.howdidwedo.operationsservice.hook.event.Kind;
import io.howdidwedo.servicekit.naming.OfferingName;
import io.howdidwedo.servicekit.naming.TeamName;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event as people in a chat read it: nothing a customer wrote, and no customer's name.
///
/// @param words what happened
/// @param lead what the link says
/// @param url of the page that shows it
public record HookSentence(String words, String lead, String url) {
    private static final Phrases WORDS = Phrases.of(HookSentence.class);

    /// The sentence about what is posted.
    ///
    /// @param language BCP 47
    /// @param publicUrl under which staff reach the gateway
    public static HookSentence of(Delivery delivery, String language, String publicUrl) {
        Locale locale = Locale.forLanguageTag(language);
        Gist gist = delivery.gist();
        String happened = Phrases.speaking(locale, delivery.kind()::label);
        String about =
                Stream.of(
                                gist.team() == null ? null : new TeamName(gist.team()).shown(),
                                gist.offering() == null
                                        ? null
                                        : new OfferingName(gist.offering()).shown(),
                                gist.reference())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        Phrases words = WORDS.in(locale);
        return new HookSentence(
                about.isEmpty() ? happened : words.say("sentence", happened, about),
                words.say(delivery.kind() == Kind.WEBHOOK_TEST ? "lead.webhook" : "lead"),
                publicUrl + gist.page());
    }
}
