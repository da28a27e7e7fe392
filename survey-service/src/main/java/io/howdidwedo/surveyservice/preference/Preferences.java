package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What customers prefer.
public interface Preferences {

    /// What these customers prefer; those who have not said anything are left out.
    Map<String, Preference> of(Collection<String> customers);

    /// What this customer prefers.
    default Preference of(String customer) {
        return of(Set.of(customer)).getOrDefault(customer, Preference.NONE);
    }

    /// The customer wants no more questions; saying it again changes nothing.
    void optOut(String customer);

    /// The customer may be asked again, also when they wanted a pause.
    void optIn(String customer);

    /// The customer wants no questions until then.
    void pause(String customer, Instant until);

    /// The customer wants to be written to in this language.
    ///
    /// @param language BCP 47
    void speak(String customer, String language);

    /// The customer wants to be written to by this channel first, as long as it can be.
    ///
    /// @param channel null for whichever suits us
    void reachBy(String customer, @Nullable Channel channel);

    /// What is personal of the time before is erased, and does not come back when a transaction of
    /// then is sent once more.
    void erased(String customer, Instant at);
}
