package io.howdidwedo.systemtests;

import java.util.Map;

/// A body that is right for each route that takes one, stating as much as it may.
final class SampleBodies {
    private static final String REQUIREMENT =
            """
            {"id": "quality", "text": {"en": "Quality"}, "side": "customer", "need": "quality",
             "stage": "after", "strength": "want", "primary": true, "mustBe": false,
             "secondary": true, "scale": 5, "direction": "high_is_good", "target": 4, "weight": 1.5}
            """;
    private static final String RULE =
            """
            {"id": "walked", "name": "Walked", "verdicts": ["dissatisfied"], "slipped": false,
             "unmet": ["quality"], "tiers": ["never-there"], "kinds": ["external"],
             "offerings": ["never-sold"], "words": ["never-said"], "scoreUpTo": 20.5,
             "gapUpTo": -10.5, "worthFrom": {"amount": "999999", "currency": "EUR"},
             "contactMe": true, "priority": "high", "dueIn": "PT24H", "reason": "Walked",
             "message": {"en": "Thank you"}}
            """;
    private static final String TRANSACTION =
            """
            {"source": "walk", "externalId": "W-1", "occurredAt": "2020-11-20T15:04:05Z",
             "stage": "after", "supplier": "walk", "offering": "walk", "contactPoint": "web",
             "customer": {"id": "w", "kind": "external", "name": "W", "email": "w@example.org",
                          "phone": "+4915112345678", "chat": "w", "language": "en",
                          "timeZone": "Europe/Berlin", "tier": "gold"},
             "value": {"amount": "136.23", "currency": "BRL"}, "facts": {"a": "1"}}
            """;
    private static final String CASE =
            """
            {"owner": "ana", "words": "W", "toCustomer": "W", "rootCause": "W",
             "until": "2030-11-20T15:04:05Z", "promise": 1, "team": "walk",
             "into": "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11", "despitePromises": true}
            """;
    private static final String SURVEY =
            """
            {"title": {"en": "How did we do?"}, "offerings": ["never-sold"], "questions": [
             {"id": "overall", "type": "rating", "text": {"en": "How did we do?"}, "points": 5,
              "required": true, "look": "stars", "low": {"en": "Bad"}, "high": {"en": "Good"}},
             {"id": "why", "type": "choices", "text": {"en": "Why?"}, "shuffled": true,
              "shownIf": [{"question": "overall", "oneOf": ["1", "2"]}],
              "options": [{"id": "a", "text": {"en": "A"}}, {"id": "b", "text": {"en": "B"}}]},
             {"id": "next-time", "type": "text", "text": {"en": "And next time?"}}],
             "policy": {"delay": "PT2H", "remindAfter": ["P3D"], "expireAfter": "P14D",
              "askAboutLast": "P30D", "rest": "P7D", "priority": 1, "oneIn": 3,
              "window": {"from": "09:00", "until": "17:00", "days": ["monday"], "region": "DE",
                         "atOnce": false},
              "audience": {"tiers": ["gold"], "kinds": ["external"], "valueAtLeast": "5",
                           "facts": {"a": "1"}}, "channels": ["email"]}}
            """;
    private static final String HOURS =
            """
            {"zone": "Europe/Berlin", "week": {"monday": ["09:00-17:00"]}, "holidays": "DE",
             "closed": ["2030-12-24"]}
            """;

    private static final String WEBHOOK =
            """
            {"name": "W", "url": "https://hooks.example.org/in", "shape": "standard",
             "kinds": ["case.opened"], "teams": ["walk"], "past": false,
             "contact": "w@example.org", "language": "en", "on": false}
            """;

    private static final String MERGE = "{\"into\": \"walked\"}";

    private SampleBodies() {}

    /// By method and path, with what is variable as [Route] fills it in.
    static Map<String, String> all() {
        return Map.ofEntries(
                Map.entry("POST /api/transactions", TRANSACTION),
                Map.entry(
                        "POST /api/deliveries/reports",
                        """
                        {"items": [{"type": "bounce", "messageId": "<x@y>", "id": "1",
                          "recipient": "a@example.org", "status": "5.1.1", "reason": "W",
                          "at": "2020-11-20T12:00:00Z"}]}
                        """),
                Map.entry(
                        "PUT /api/offerings/" + Route.NOBODYS,
                        "{\"name\": {\"en\": \"W\"}, \"validFrom\": \"2030-01-01T00:00:00Z\","
                                + " \"requirements\": ["
                                + REQUIREMENT
                                + "]}"),
                Map.entry("PUT /api/surveys/" + Route.NOBODYS, SURVEY),
                Map.entry("PUT /api/rules", "{\"deciding\": \"all\", \"rules\": [" + RULE + "]}"),
                Map.entry(
                        "POST /api/rules/dry-run",
                        "{\"deciding\": \"all\", \"from\": \"2020-01-01T00:00:00Z\","
                                + " \"until\": \"2020-02-01T00:00:00Z\", \"rules\": ["
                                + RULE
                                + "]}"),
                Map.entry("PUT /api/working-hours", HOURS),
                Map.entry("PUT /api/working-hours/nobodys", HOURS),
                Map.entry(
                        "PUT /api/teams/nobodys/colleagues/nobodys",
                        """
                        {"name": "W", "email": "w@example.org", "level": 1, "newCases": "all",
                         "language": "de"}
                        """),
                Map.entry("PUT /api/teams/nobodys/name", "{\"name\": \"Walk\"}"),
                Map.entry(
                        "PUT /api/teams/nobodys/colleagues/nobodys/absence",
                        """
                        {"from": "2030-01-01T00:00:00Z", "until": "2030-02-01T00:00:00Z",
                         "standIn": "ana"}
                        """),
                Map.entry("POST /api/cases/" + Route.NOBODYS + "/nobodys", CASE),
                Map.entry(
                        "POST /api/dead-letters/" + Route.NOBODYS + "/replay",
                        "{\"value\": \"{}\", \"contentType\": \"application/json\"}"),
                Map.entry(
                        "POST /api/dead-letters/" + Route.NOBODYS + "/drop",
                        "{\"reason\": \"A test of ours\"}"),
                Map.entry("POST /api/webhooks", WEBHOOK),
                Map.entry("PUT /api/webhooks/" + Route.NOBODYS, WEBHOOK),
                Map.entry(
                        "POST /api/webhooks/" + Route.NOBODYS + "/replays",
                        """
                        {"from": "2030-01-01T00:00:00Z", "until": "2030-02-01T00:00:00Z"}
                        """),
                Map.entry("POST /api/customers/nobodys/merge", MERGE),
                Map.entry("POST /api/teams/" + Route.NOBODYS + "/merge", MERGE),
                Map.entry("POST /api/offerings/" + Route.NOBODYS + "/merge", MERGE),
                Map.entry(
                        "PUT /api/parameters",
                        "{\"responseWindowDays\": 60, \"halfLifeDays\": 365, \"base\": 75.5}"),
                Map.entry(
                        "PUT /api/accounts/walked",
                        """
                        {"name": "W", "password": "a long secret", "roles": ["agent"],
                         "teams": ["walk"], "zone": "Europe/Berlin", "language": "en",
                         "active": false}
                        """),
                Map.entry(
                        "POST /api/keys",
                        """
                        {"name": "walk", "roles": ["integrator"], "scopes": ["figures:read"],
                         "teams": ["walk"]}
                        """));
    }
}
