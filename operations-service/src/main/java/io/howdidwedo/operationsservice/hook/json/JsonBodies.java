package io.howdidwedo.operationsservice.hook.json;

import io.howdidwedo.operationsservice.hook.Bodies;
import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.HookSentence;
import io.howdidwedo.operationsservice.hook.event.Facts;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Bodies as receivers read them: type, time and facts, or a sentence in the shape of a chat.
final class JsonBodies implements Bodies {
    private final JsonMapper json;
    private final String publicUrl;

    /// @param publicUrl under which staff reach the gateway
    JsonBodies(JsonMapper json, String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    @Override
    public String facts(Facts facts) {
        return json.writeValueAsString(facts);
    }

    @Override
    public String body(Hook hook, Delivery delivery) {
        return switch (hook.wish().shape()) {
            case STANDARD -> standard(delivery);
            case SLACK -> slack(HookSentence.of(delivery, hook.wish().language(), publicUrl));
            case TEAMS -> teams(HookSentence.of(delivery, hook.wish().language(), publicUrl));
        };
    }

    private String standard(Delivery delivery) {
        ObjectNode body = json.createObjectNode();
        body.put("type", delivery.kind().word());
        body.put("timestamp", delivery.at().toString());
        body.set("data", json.readTree(delivery.facts()));
        return json.writeValueAsString(body);
    }

    /// Slack takes `&`, `<` and `>` for its own marks.
    private String slack(HookSentence sentence) {
        String words = escaped(sentence.words());
        return json.writeValueAsString(
                Map.of(
                        "text",
                        words + " <" + sentence.url() + "|" + escaped(sentence.lead()) + ">"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String teams(HookSentence sentence) {
        Map<String, Object> card =
                Map.of(
                        "$schema",
                        "http://adaptivecards.io/schemas/adaptive-card.json",
                        "type",
                        "AdaptiveCard",
                        "version",
                        "1.4",
                        "body",
                        List.of(
                                Map.of(
                                        "type",
                                        "TextBlock",
                                        "text",
                                        sentence.words(),
                                        "wrap",
                                        true)),
                        "actions",
                        List.of(
                                Map.of(
                                        "type",
                                        "Action.OpenUrl",
                                        "title",
                                        sentence.lead(),
                                        "url",
                                        sentence.url())));
        return json.writeValueAsString(
                Map.of(
                        "type",
                        "message",
                        "attachments",
                        List.of(
                                Map.of(
                                        "contentType",
                                        "application/vnd.microsoft.card.adaptive",
                                        "content",
                                        card))));
    }
}
