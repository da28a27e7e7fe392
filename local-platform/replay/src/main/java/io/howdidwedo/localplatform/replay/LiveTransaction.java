package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.file.AnsweredTransaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A past transaction as it happens again.
record LiveTransaction(LiveRun run, int number, AnsweredTransaction past) {
    private static final Set<String> KEYS =
            Set.of("source", "transaction", "id", "answeredAt", "recordedAt", "contactPoint");

    String externalId() {
        return past.field("externalId");
    }

    String address() {
        return run.address(number);
    }

    /// As the product's HTTP interface takes it.
    ObjectNode json() {
        Map<String, String> fields = new LinkedHashMap<>(past.transaction());
        fields.remove("recordedAt");
        fields.put("source", run.source());
        fields.put("occurredAt", run.startedAt().plusMillis(number).toString());
        fields.put("customer.email", address());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        fields.forEach(
                (field, value) -> {
                    int dot = field.indexOf('.');
                    if (dot < 0) {
                        json.put(field, value);
                    } else {
                        json.withObjectProperty(field.substring(0, dot))
                                .put(field.substring(dot + 1), value);
                    }
                });
        return json;
    }

    /// What the customer says on the survey page.
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>(past.answer());
        answers.keySet().removeAll(KEYS);
        String comment = answers.remove("comment");
        if (comment != null) {
            answers.put("next-time", comment);
        }
        return answers;
    }
}
