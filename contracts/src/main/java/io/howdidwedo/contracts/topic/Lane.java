package io.howdidwedo.contracts.topic;

/// Which of two queues of its topic an event waits in. What is brought in from the past stands in
/// partitions of its own, so that it never delays what happens now; who reads both need not know.
public enum Lane {
    /// It happens now.
    LIVE,
    /// It is brought in from the past, or worked out anew.
    HISTORY
}
