package io.howdidwedo.followupservice.cases;

/// Wants to know at once that a case changed, whichever instance of the service changed it.
@FunctionalInterface
public interface CaseNews {
    /// A case of this supplier changed.
    void changed(String supplier);
}
