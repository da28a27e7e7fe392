package io.howdidwedo.analyticsservice.page.web;

import io.howdidwedo.servicekit.check.Isolated;
import io.howdidwedo.servicekit.check.Sentence;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What a page says, by what it means: the sentences are in a bundle called like the class that
/// says them.
public final class Phrases {
    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// Those of a class.
    public static Phrases of(Class<?> teller) {
        return new Phrases(
                ResourceBundle.getBundle(teller.getName(), Locale.ROOT, teller.getClassLoader()));
    }

    /// Whether there is something to say of this.
    public boolean knows(String meaning) {
        return bundle.containsKey(meaning);
    }

    /// A sentence with its places filled.
    public String say(String meaning, Object... places) {
        try {
            return Sentence.of(
                    bundle.getString(meaning), Locale.ROOT, Isolated.each(false, places));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No phrase for " + meaning, e);
        }
    }
}
