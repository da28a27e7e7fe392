package io.howdidwedo.analyticsservice.comment;

import java.util.List;
import java.util.UUID;

/// What a customer wrote in an answer that counts, personal.
///
/// @param texts one for each question answered in words
public record WrittenAnswer(UUID response, String customer, Side side, List<String> texts) {

    /// Which answers it is compared with.
    public enum Side {
        DISSATISFIED,
        /// Satisfied or delighted.
        OTHERS,
        /// Nobody can say whether what must be was kept: on neither side.
        UNDETERMINED
    }

    public WrittenAnswer {
        texts = List.copyOf(texts);
    }
}
