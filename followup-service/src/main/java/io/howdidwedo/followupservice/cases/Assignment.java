package io.howdidwedo.followupservice.cases;

import org.jspecify.annotations.Nullable;

/// Who has a case.
///
/// @param team who follows it up: the supplier, or whom it was handed over to
/// @param owner who works on it; null: the whole team may
/// @param level 1 for the team, one more for each escalation or reopening
public record Assignment(String team, @Nullable Person owner, int level) {
    /// Given to somebody of the team, or to all of it.
    Assignment to(@Nullable Person somebody) {
        return new Assignment(team, somebody, level);
    }

    /// Given to another team, all of it.
    Assignment toTeam(String other) {
        return new Assignment(other, null, level);
    }

    /// The team is called otherwise now.
    Assignment movedTo(String name) {
        return new Assignment(name, owner, level);
    }

    /// At another level.
    Assignment at(int otherLevel) {
        return new Assignment(team, owner, otherLevel);
    }

    /// At the next level.
    Assignment higher() {
        return at(level + 1);
    }
}
