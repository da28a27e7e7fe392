package io.howdidwedo.operationsservice.deadletter.web;

import io.howdidwedo.operationsservice.deadletter.Replay;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// How far sending back all dead letters of topics has come.
record ReplaysPart(Caller caller, List<Replay> replays) {

    /// Whether there will be more to tell.
    boolean goesOn() {
        return replays.stream().anyMatch(Replay::goesOn);
    }
}
