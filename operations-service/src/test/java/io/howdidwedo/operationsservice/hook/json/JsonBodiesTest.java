package io.howdidwedo.operationsservice.hook.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.operationsservice.hook.event.Facts;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonBodiesTest {
    private final JsonMapper json = JsonConfiguration.mapper();
    private final JsonBodies bodies = new JsonBodies(json, "https://feedback.example.org");

    private JsonNode body(Shape shape, String language) {
        Hook hook = SomeHook.shaped(shape, language);
        Delivery delivery = SomeHook.delivery(hook, 1);
        return json.readTree(bodies.body(hook, delivery));
    }

    @Test
    void factsAreTheirNamesAndValues() {
        assertThat(bodies.facts(new Facts.OfTest(new UUID(0, 1), "Ada")))
                .isEqualTo("{\"webhook\":\"00000000-0000-0000-0000-000000000001\",\"by\":\"Ada\"}");
    }

    @Test
    void theStandardHasTypeTimeAndFacts() {
        assertThat(body(Shape.STANDARD, "en"))
                .isEqualTo(
                        json.readTree(
                                """
                                {"type": "case.opened",
                                 "timestamp": "2026-11-20T12:00:01Z",
                                 "data": {"number": 1}}
                                """));
    }

    @Test
    void slackGetsASentenceThatLeadsToThePage() {
        assertThat(body(Shape.SLACK, "en").get("text").asString())
                .contains("Case opened", "home-delivery", "A-1")
                .endsWith(" <https://feedback.example.org/cases/1|See it>");
    }

    @Test
    void teamsGetsACardInTheHooksLanguage() {
        JsonNode attachment = body(Shape.TEAMS, "de").get("attachments").get(0);

        assertThat(attachment.get("contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        JsonNode card = attachment.get("content");
        assertThat(card.get("body").get(0).get("text").asString()).contains("Fall eröffnet");
        assertThat(card.get("actions").get(0).get("url").asString())
                .isEqualTo("https://feedback.example.org/cases/1");
    }
}
