package io.howdidwedo.followupservice.cases.mongo;

import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryCode;
import io.howdidwedo.followupservice.cases.history.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a case's history as it is kept: a code with its arguments. Earlier versions kept a
/// sentence in `what`, and who did it in words; both stay as they were written.
///
/// @param who the name of the person or the rule; null where `by` says it all
/// @param what the sentence that an earlier version kept; null since
/// @param by what kind of doer; null: a person
/// @param code null where there is a sentence
public record StoredEntry(
        Instant at,
        @Nullable String who,
        @Nullable String what,
        String words,
        @Nullable UUID said,
        Doer.@Nullable Kind by,
        @Nullable HistoryCode code,
        @Nullable List<String> arguments) {
    static StoredEntry of(HistoryEntry entry) {
        Doer who = entry.who();
        Happened what = entry.what();
        boolean written = what.written() != null;
        return new StoredEntry(
                entry.at(),
                who.name().isEmpty() ? null : who.name(),
                what.written(),
                entry.words(),
                entry.said(),
                who.kind() == Doer.Kind.PERSON ? null : who.kind(),
                written ? null : what.code(),
                written ? null : what.arguments());
    }

    HistoryEntry read() {
        return new HistoryEntry(at, doer(), happened(), words, said);
    }

    private Doer doer() {
        String name = Objects.requireNonNullElse(who, "");
        return by == null ? Doer.written(name) : new Doer(by, name);
    }

    private Happened happened() {
        return code == null
                ? Happened.written(Objects.requireNonNullElse(what, ""))
                : new Happened(code, arguments == null ? List.of() : arguments, null);
    }
}
