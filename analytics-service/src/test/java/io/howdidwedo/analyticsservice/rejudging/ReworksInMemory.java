package io.howdidwedo.analyticsservice.rejudging;

import io.howdidwedo.analyticsservice.rejudging.Reworks.Rework;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Open work in memory.
public final class ReworksInMemory implements Reworks {
    private static final String ALL = "";

    private final Map<String, Long> rounds = new LinkedHashMap<>();

    @Override
    public void ask(@Nullable String offering) {
        rounds.merge(Objects.requireNonNullElse(offering, ALL), 1L, Long::sum);
    }

    @Override
    public List<Rework> open() {
        return rounds.entrySet().stream()
                .map(
                        open ->
                                new Rework(
                                        open.getKey().isEmpty() ? null : open.getKey(),
                                        open.getValue()))
                .toList();
    }

    @Override
    public void done(Rework rework) {
        rounds.remove(Objects.requireNonNullElse(rework.offering(), ALL), rework.round());
    }
}
