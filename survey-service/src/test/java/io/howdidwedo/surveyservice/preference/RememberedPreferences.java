package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Preferences in memory.
public final class RememberedPreferences implements Preferences {
    private final Map<String, Preference> all = new HashMap<>();

    @Override
    public Map<String, Preference> of(Collection<String> customers) {
        Map<String, Preference> some = new HashMap<>(all);
        some.keySet().retainAll(customers);
        return some;
    }

    @Override
    public void optOut(String customer) {
        change(
                customer,
                one ->
                        new Preference(
                                true,
                                one.pausedUntil(),
                                one.language(),
                                one.channel(),
                                one.erasedAt()));
    }

    @Override
    public void optIn(String customer) {
        change(
                customer,
                one -> new Preference(false, null, one.language(), one.channel(), one.erasedAt()));
    }

    @Override
    public void pause(String customer, Instant until) {
        change(
                customer,
                one ->
                        new Preference(
                                one.optedOut(),
                                until,
                                one.language(),
                                one.channel(),
                                one.erasedAt()));
    }

    @Override
    public void speak(String customer, String language) {
        change(
                customer,
                one ->
                        new Preference(
                                one.optedOut(),
                                one.pausedUntil(),
                                language,
                                one.channel(),
                                one.erasedAt()));
    }

    @Override
    public void reachBy(String customer, @Nullable Channel channel) {
        change(
                customer,
                one ->
                        new Preference(
                                one.optedOut(),
                                one.pausedUntil(),
                                one.language(),
                                channel,
                                one.erasedAt()));
    }

    @Override
    public void erased(String customer, Instant at) {
        change(
                customer,
                one ->
                        new Preference(
                                one.optedOut(),
                                one.pausedUntil(),
                                one.language(),
                                one.channel(),
                                at));
    }

    private void change(String customer, UnaryOperator<Preference> step) {
        all.put(customer, step.apply(of(customer)));
    }
}
