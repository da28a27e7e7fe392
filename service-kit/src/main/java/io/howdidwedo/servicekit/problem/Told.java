package io.howdidwedo.servicekit.problem;

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
}
