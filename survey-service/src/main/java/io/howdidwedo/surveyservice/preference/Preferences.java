package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What customers prefer. Each wish is kept under a customer's id, or under what stands for the
/// customer at one address ([Holder]).
public interface Preferences {

    /// What these customers prefer; those who have not said anything are left out.
    Map<String, Preference> of(Collection<String> customers);

    /// What this customer prefers.
    default Preference of(String customer) {
        return of(Set.of(customer)).getOrDefault(customer, Preference.NONE).whenever();
    }

    /// What holds for these.
    default Map<Holder, Preference> holding(Collection<Holder> holders) {
        Set<String> keys = new HashSet<>();
        for (Holder holder : holders) {
            keys.add(holder.customer());
            keys.addAll(holder.keys());
        }
        Map<String, Preference> said = of(keys);
        Map<Holder, Preference> holding = new HashMap<>();
        holders.forEach(holder -> holding.put(holder, holder.holding(said)));
        return holding;
    }

    /// What holds for this one.
    default Preference of(Holder holder) {
        return holding(Set.of(holder)).getOrDefault(holder, Preference.NONE);
    }

    /// They want no more questions: the customer gets none at any address until they say
    /// otherwise there.
    default void stop(Holder holder) {
        optOut(holder.customer());
        holder.keys().forEach(this::optOut);
    }

    /// They want no questions until then, at any address of the customer.
    default void pause(Holder holder, Instant until) {
        pause(holder.customer(), until);
        holder.keys().forEach(key -> pause(key, until));
    }

    /// They may be asked again at their addresses; what was said at others stays.
    default void resume(Holder holder) {
        holder.keys().forEach(this::optIn);
    }

    /// They want to be written to in this language.
    default void speak(Holder holder, String language) {
        holder.keys().forEach(key -> speak(key, language));
    }

    /// They want to be written to by this channel first.
    ///
    /// @param channel null for whichever suits us
    default void reachBy(Holder holder, @Nullable Channel channel) {
        holder.keys().forEach(key -> reachBy(key, channel));
    }

    /// What is personal of the time before is erased of what carries their addresses.
    default void erased(Holder holder, Instant at) {
        holder.keys().forEach(key -> erased(key, at));
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
