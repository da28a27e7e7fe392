package io.howdidwedo.operationsservice.hook;

/// What a hook is posted.
public enum Shape {
    /// Type, time and facts, as Standard Webhooks has them.
    STANDARD,
    /// A sentence, as the incoming webhooks of Slack take it; those of many others, too.
    SLACK,
    /// A card with a sentence, as the workflows of Microsoft Teams take it.
    TEAMS
}
