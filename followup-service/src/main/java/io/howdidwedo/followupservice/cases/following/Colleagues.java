package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.followupservice.cases.Person;
import java.time.Instant;
import java.util.Optional;

/// Who works for which team.
public interface Colleagues {
    /// The colleague with this user, or who stands in for them; empty when there is none, or they
    /// are away and nobody does.
    Optional<Person> acting(String team, String user, Instant now);

    /// The same, who may remember what they were asked: for the length of one set.
    default Colleagues remembering() {
        return this;
    }

    /// The last level of a team that somebody is named for; the first when nobody is.
    int lastLevel(String team);
}
