package io.howdidwedo.surveyservice.imports.shape;

import io.howdidwedo.table.field.FieldSource;
import java.util.Map;

/// Satisfaction with support: a rating of a ticket or a conversation.
final class SupportTools {
    /// On a scale of five, good is its best and bad its worst; what was not answered is nothing.
    private static final Map<String, String> GOOD_OR_BAD =
            Map.of(
                    "Good", "5",
                    "Good, I'm satisfied", "5",
                    "Bad", "1",
                    "Bad, I'm unsatisfied", "1",
                    "Offered", "",
                    "Not offered", "",
                    "Unoffered", "");

    private SupportTools() {}

    /// Tickets with their satisfaction. When it was given is not told; it is taken for the time
    /// the ticket was solved, or last changed.
    static Map<String, FieldSource> zendesk(ColumnsByName headings) {
        return ShapedMapping.ofSource("zendesk")
                .put("externalId", headings.named("id", "ticketid"))
                .time("occurredAt", headings.named("createdat"), null, null)
                .time("answeredAt", headings.named("solvedat", "updatedat"), null, null)
                .put("supplier", headings.named("group"), "support")
                .put("customer.id", headings.named("requesterid"))
                .put("customer.name", headings.named("requester"))
                .put("customer.email", headings.named("requesteremail"))
                .put("overall", headings.named("satisfactionscore"), GOOD_OR_BAD)
                .put("comment", headings.named("satisfactioncomment"))
                .sources();
    }

    /// The ratings themselves.
    static Map<String, FieldSource> zendeskRatings(ColumnsByName headings) {
        return ShapedMapping.ofSource("zendesk")
                .put("id", headings.named("id"))
                .put("externalId", headings.named("ticketid"))
                .time("answeredAt", headings.named("createdat", "updatedat"), null, null)
                .put("supplier", headings.named("groupname", "groupid"), "support")
                .put("customer.id", headings.named("requesterid"))
                .put("overall", headings.named("score"), GOOD_OR_BAD)
                .put("comment", headings.named("comment"))
                .sources();
    }

    /// Its last line tells the period and is no row.
    static Map<String, FieldSource> chatwoot(ColumnsByName headings) {
        return ShapedMapping.ofSource("chatwoot")
                .put("externalId", headings.named("linktotheconversation"))
                .time("answeredAt", headings.named("recordeddate"), null, null)
                .put("customer.name", headings.named("contactname"))
                .put("customer.email", headings.named("contactemailaddress"))
                .put("facts.agent", headings.named("agentname"))
                .put("overall", headings.named("rating"))
                .put("comment", headings.named("feedbackcomment"))
                .sources();
    }
}
