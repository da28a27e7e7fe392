package io.howdidwedo.surveyservice.preference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Preferences in memory.
public final class RememberedPreferences implements Preferences {
    private final Set<String> optedOut = new HashSet<>();

    @Override
    public Set<String> optedOut(Collection<String> customers) {
        Set<String> some = new HashSet<>(customers);
        some.retainAll(optedOut);
        return some;
    }

    @Override
    public void optOut(String customer) {
        optedOut.add(customer);
    }

    @Override
    public void optIn(String customer) {
        optedOut.remove(customer);
    }
}
