package io.howdidwedo.servicekit.problem;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Why something is refused: told to programs in English and to people in the language they read.
/// `Phrases.told` makes one of the words beside a feature.
public interface Told {
    /// What programs and logs are told.
    String english();

    /// The same in the language of who reads the page that is being made.
    String said();

    /// The words of people themselves, or of somebody who speaks English to all.
    static Told asItIs(String words) {
        return new Told() {
            @Override
            public String english() {
                return words;
            }

            @Override
            public String said() {
                return words;
            }
        };
    }

    /// Problem details of a refusal that can be told to people in their language, too.
    final class Problem extends ProblemDetail {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> said;

        Problem(HttpStatus status, String title, String english, Supplier<String> said) {
            super(status.value());
            setTitle(title);
            setDetail(english);
            this.said = said;
        }

        /// What is wrong, in the language of who reads the page that is being made.
        public String said() {
            return said.get();
        }
    }
}
