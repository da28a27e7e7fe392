package io.howdidwedo.surveyservice.sample;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Made-up histories, of which a test can wait until one is gone.
public final class WatchedSamples implements Catalogue<Sample> {
    private final Catalogue<Sample> kept;
    private final CompletableFuture<Sample> gone = new CompletableFuture<>();

    /// Those that are kept there.
    public WatchedSamples(Catalogue<Sample> kept) {
        this.kept = kept;
    }

    /// The first that is gone, when it is.
    public Sample gone() {
        return gone.orTimeout(1, TimeUnit.MINUTES).join();
    }

    @Override
    public Optional<Sample> find(UUID id) {
        return kept.find(id);
    }

    @Override
    public List<Sample> all() {
        return kept.all();
    }

    @Override
    public boolean add(Change<Sample> first) {
        return kept.add(first);
    }

    @Override
    public Optional<Sample> change(UUID id, Function<Sample, @Nullable Change<Sample>> step) {
        Optional<Sample> now = kept.change(id, step);
        now.filter(sample -> sample.removedAt() != null).ifPresent(gone::complete);
        return now;
    }
}
