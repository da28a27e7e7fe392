package io.howdidwedo.surveyservice.preference;

import java.util.Collection;
import java.util.Set;

/// What customers prefer.
public interface Preferences {

    /// Those of these customers who want no more questions.
    Set<String> optedOut(Collection<String> customers);

    /// The customer wants no more questions; saying it again changes nothing.
    void optOut(String customer);

    /// The customer may be asked again.
    void optIn(String customer);
}
