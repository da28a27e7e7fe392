package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What customers prefer who have several names by now: what they said under one holds for all,
/// the more careful where they said different things. What they say from now on is kept under each
/// name, so that it goes on to hold should the names be separated again.
public final class OfAllNames implements Preferences {
    private final Preferences said;
    private final KnownAs.Lately names;

    /// What was said under each name, and which names are names of one.
    public OfAllNames(Preferences said, KnownAs.Lately names) {
        this.said = said;
        this.names = names;
    }

    private static Stream<Holder> all(Holder holder, KnownAs known) {
        return known.namesOf(Merge.Kind.CUSTOMER, holder.customer()).stream()
                .map(name -> new Holder(name, holder.addresses()));
    }

    private void each(Holder holder, Consumer<Holder> says) {
        all(holder, names.now()).forEach(says);
    }

    @Override
    public Map<Holder, Preference> holding(Collection<Holder> holders) {
        KnownAs known = names.now();
        Map<Holder, Preference> each =
                said.holding(
                        holders.stream()
                                .flatMap(holder -> all(holder, known))
                                .collect(Collectors.toSet()));
        Map<Holder, Preference> holding = new HashMap<>();
        for (Holder holder : holders) {
            holding.put(
                    holder,
                    all(holder, known)
                            .map(one -> each.getOrDefault(one, Preference.NONE))
                            .reduce(Preference::and)
                            .orElse(Preference.NONE));
        }
        return holding;
    }

    @Override
    public Map<String, Preference> of(Collection<String> customers) {
        return said.of(customers);
    }

    @Override
    public void stop(Holder holder) {
        each(holder, said::stop);
    }

    @Override
    public void pause(Holder holder, Instant until) {
        each(holder, one -> said.pause(one, until));
    }

    @Override
    public void resume(Holder holder) {
        each(holder, said::resume);
    }

    @Override
    public void speak(Holder holder, String language) {
        each(holder, one -> said.speak(one, language));
    }

    @Override
    public void reachBy(Holder holder, @Nullable Channel channel) {
        each(holder, one -> said.reachBy(one, channel));
    }

    @Override
    public void erased(Holder holder, Instant at) {
        each(holder, one -> said.erased(one, at));
    }

    private void named(String customer, Consumer<String> says) {
        Set<String> all = names.now().namesOf(Merge.Kind.CUSTOMER, customer);
        all.forEach(says);
    }

    @Override
    public void optOut(String customer) {
        named(customer, said::optOut);
    }

    @Override
    public void optIn(String customer) {
        named(customer, said::optIn);
    }

    @Override
    public void pause(String customer, Instant until) {
        named(customer, name -> said.pause(name, until));
    }

    @Override
    public void speak(String customer, String language) {
        named(customer, name -> said.speak(name, language));
    }

    @Override
    public void reachBy(String customer, @Nullable Channel channel) {
        named(customer, name -> said.reachBy(name, channel));
    }

    @Override
    public void erased(String customer, Instant at) {
        named(customer, name -> said.erased(name, at));
    }
}
