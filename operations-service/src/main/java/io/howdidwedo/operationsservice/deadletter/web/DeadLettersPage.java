package io.howdidwedo.operationsservice.deadletter.web;

import io.howdidwedo.operationsservice.deadletter.Handling;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters.Waiting;
import io.howdidwedo.operationsservice.deadletter.Replay;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.List;

/// What waits, and what was done lately.
record DeadLettersPage(
        Caller caller, List<Waiting> waiting, List<Replay> replays, List<Handling> done) {

    /// How far sending back all has come.
    ReplaysPart replaysPart() {
        return new ReplaysPart(caller, replays);
    }

    /// Whether all of this topic are being sent back just now.
    boolean isReplayed(String topic) {
        return replays.stream().anyMatch(one -> one.topic().equals(topic) && one.goesOn());
    }
}
