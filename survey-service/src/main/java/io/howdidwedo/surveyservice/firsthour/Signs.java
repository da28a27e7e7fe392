package io.howdidwedo.surveyservice.firsthour;

import java.util.Set;

/// Signs of what somebody has done, found in what is there.
public interface Signs {

    /// Whether some customer was asked about a transaction of another source than these.
    ///
    /// @param sources at most some few
    boolean hasAsked(Set<String> sources);

    /// Whether some transaction came in as it happened, from another source than these.
    boolean hasHeardOf(Set<String> sources);
}
