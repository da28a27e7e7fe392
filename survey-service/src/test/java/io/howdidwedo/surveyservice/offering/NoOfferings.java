package io.howdidwedo.surveyservice.offering;

import java.util.List;
import java.util.Optional;

/// No offering is stated; each is called by its id.
public final class NoOfferings implements Offerings {
    @Override
    public Optional<Offering> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<Offering> all() {
        return List.of();
    }

    @Override
    public boolean add(Offering offering) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(Offering before, Offering after) {
        throw new UnsupportedOperationException();
    }
}
