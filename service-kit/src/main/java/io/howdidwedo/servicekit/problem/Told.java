package io.howdidwedo.servicekit.problem;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

        private final String meaning;
        private final transient List<String> places;
        private final transient @Nullable Supplier<String> said;

        /// A refusal whose sentence says itself.
        Problem(
                HttpStatus status,
                String meaning,
                String title,
                String english,
                Supplier<String> said) {
            this(status, meaning, title, english, List.of(), said);
        }

        /// A refusal that pages have words for, by its meaning.
        Problem(HttpStatus status, String meaning, String title, String english, String... places) {
            this(status, meaning, title, english, List.of(places), null);
        }

        private Problem(
                HttpStatus status,
                String meaning,
                String title,
                String english,
                List<String> places,
                @Nullable Supplier<String> said) {
            super(status.value());
            setTitle(title);
            setDetail(english);
            this.meaning = meaning;
            this.places = places;
            this.said = said;
        }

        /// What kind of refusal it is, by which pages have words for it.
        public String meaning() {
            return meaning;
        }

        /// What stands in the places of those words.
        public List<String> places() {
            return places;
        }

        /// What is wrong, in the language of who reads the page that is being made; null when the
        /// words are by its meaning.
        public @Nullable String said() {
            return said == null ? null : said.get();
        }
    }
}
