package io.howdidwedo.followupservice.cases.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened: a code with its arguments, from which a sentence is made when it is read.
///
/// @param written the sentence that an earlier version kept in their place; shown as it is. Null
///     for what has happened since
public record Happened(HistoryCode code, List<String> arguments, @Nullable String written) {
    public Happened {
        arguments = List.copyOf(arguments);
    }

    /// Something with its arguments.
    public static Happened of(HistoryCode code, String... arguments) {
        return new Happened(code, List.of(arguments), null);
    }

    /// Something until or by a time, as the clocks of a zone tell it.
    public static Happened at(HistoryCode code, Instant time, String zone) {
        return of(code, time.toString(), zone);
    }

    /// What an earlier version kept as a sentence.
    public static Happened written(String sentence) {
        return EarlierSentence.read(sentence);
    }

    /// Whether it is this, with this as its first argument.
    boolean is(HistoryCode one, String argument) {
        return code == one && !arguments.isEmpty() && arguments.getFirst().equals(argument);
    }
}
