package io.howdidwedo.analyticsservice.chain.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;

/// What the page of the internal chain says.
record ChainWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(ChainWords.class);

    /// Where in the chain satisfaction is lost.
    String conclusion(Chain chain) {
        List<Chain.Placed> weak = chain.weak();
        return weak.isEmpty()
                ? WORDS.say("conclusion.nowhere")
                : WORDS.say(
                        "conclusion",
                        weak.stream()
                                .map(placed -> link(placed.link()))
                                .collect(joining(WORDS.say("conclusion.and") + " ")));
    }

    private static String link(Link link) {
        return serving("link", link);
    }

    /// Who serves whom.
    static String name(Link link) {
        return serving("link.name", link);
    }

    private static String serving(String meaning, Link link) {
        return WORDS.say(
                meaning,
                shown(link.supplier()),
                link.customer() == null ? WORDS.say("customers.outside") : shown(link.customer()));
    }

    /// The same in short.
    static String arrow(Link link) {
        return shown(link.supplier())
                + " → "
                + (link.customer() == null ? WORDS.say("customers") : shown(link.customer()));
    }

    private static String shown(String id) {
        return Labels.name(Dimension.SUPPLIER, id);
    }

    /// How a link stands beside the others.
    String beside(Chain.Placed placed) {
        if (placed.link().satisfied().isEmpty()) {
            return WORDS.say(
                    placed.link().internal() ? "beside.few-answers" : "beside.few-customers");
        }
        return WORDS.say(place(placed), wording.probability(placed.p()));
    }

    private static String place(Chain.Placed placed) {
        if (placed.weak()) {
            return "beside.weak";
        }
        if (placed.strong()) {
            return "beside.strong";
        }
        return placed.beside().isEmpty() ? "beside.alone" : "beside.unknown";
    }
}
