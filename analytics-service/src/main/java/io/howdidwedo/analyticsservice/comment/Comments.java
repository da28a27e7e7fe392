package io.howdidwedo.analyticsservice.comment;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.UUID;

/// What customers wrote.
public interface Comments {

    /// The newest answers that count and have a comment, at most so many.
    List<WrittenAnswer> newest(Slice slice, int most);

    /// Of which data answers that are remembered are.
    Freshness<?> freshness();

    /// What a customer wrote in an answer that counts, personal.
    ///
    /// @param texts one for each question answered in words
    record WrittenAnswer(UUID response, String customer, Side side, List<String> texts) {

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
}
