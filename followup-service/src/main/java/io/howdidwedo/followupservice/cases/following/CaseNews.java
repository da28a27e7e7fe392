package io.howdidwedo.followupservice.cases.following;

/// Wants to know at once that a case changed, whichever instance of the service changed it.
@FunctionalInterface
public interface CaseNews {
    /// A case that this team follows up, or did, changed.
    void changed(String team);
}
