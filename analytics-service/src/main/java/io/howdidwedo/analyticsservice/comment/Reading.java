package io.howdidwedo.analyticsservice.comment;

import java.util.List;

/// Reads texts word by word. The same text is always read the same.
public interface Reading {

    /// A text that was read.
    ///
    /// @param decided whether it was plain which language it is in
    record Text(boolean decided, List<Token> tokens) {
        public Text {
            tokens = List.copyOf(tokens);
        }
    }

    /// The words of a text in their order.
    Text read(String text);
}
