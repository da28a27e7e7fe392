package io.howdidwedo.surveyservice.nextcycle;

import java.util.List;

/// The words of a text that tell what it is about.
public interface TellingWords {

    /// They, in lower case and without accents; words that stand in every text of its language are
    /// left out.
    List<String> of(String text);
}
