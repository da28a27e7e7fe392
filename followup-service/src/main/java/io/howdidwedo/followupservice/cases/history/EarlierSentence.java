package io.howdidwedo.followupservice.cases.history;

import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences in which earlier versions kept the history of a case. What a case does may depend on
/// its history, so that their code is found; they are shown as they were written.
final class EarlierSentence {
    private static final Map<String, HistoryCode> WHOLE =
            Map.of(
                    "wrote to the customer", HistoryCode.WROTE,
                    "told the customer", HistoryCode.TOLD,
                    "told what was done about the root cause", HistoryCode.TOLD_OF_FIX,
                    "kept a promise", HistoryCode.KEPT,
                    "a promise is overdue", HistoryCode.PROMISE_OVERDUE,
                    "says it is put right", HistoryCode.RECOVERED,
                    "reopened", HistoryCode.REOPENED,
                    "resumed", HistoryCode.RESUMED);

    /// Those that end with an argument.
    private static final Map<String, HistoryCode> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("promised by ", HistoryCode.PROMISED);
        BEGINNINGS.put("overdue: escalated to level ", HistoryCode.ESCALATED);
        BEGINNINGS.put("took back: ", HistoryCode.TOOK_BACK);
        BEGINNINGS.put("took in the case about ", HistoryCode.TOOK_IN);
    }

    private EarlierSentence() {}

    static Happened read(String sentence) {
        HistoryCode whole = WHOLE.get(sentence);
        if (whole != null) {
            return new Happened(whole, List.of(), sentence);
        }
        for (Map.Entry<String, HistoryCode> beginning : BEGINNINGS.entrySet()) {
            if (sentence.startsWith(beginning.getKey())) {
                String argument = sentence.substring(beginning.getKey().length());
                return new Happened(beginning.getValue(), List.of(argument), sentence);
            }
        }
        return new Happened(HistoryCode.OTHER, List.of(sentence), sentence);
    }
}
