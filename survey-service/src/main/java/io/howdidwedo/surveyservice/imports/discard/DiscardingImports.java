package io.howdidwedo.surveyservice.imports.discard;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.imports.Import;
import io.howdidwedo.surveyservice.imports.Import.Discarded;
import io.howdidwedo.surveyservice.imports.ImportFiles;
import io.howdidwedo.surveyservice.imports.ImportState;
import io.howdidwedo.surveyservice.imports.Imports;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prepared imports are thrown away, and can be had back for a while; then they are cleared away,
/// with their files.
public final class DiscardingImports implements AutoCloseable {
    /// How long one can be had back.
    public static final Duration REGRET = Duration.ofMinutes(10);

    /// Nobody who is just having one back finds it cleared away.
    private static final Duration CLEARED_AFTER = REGRET.plusMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(DiscardingImports.class);

    private final Imports imports;
    private final ImportFiles files;
    private final Clock clock;
    private final ScheduledExecutorService clearing =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("discarded-imports").factory());

    /// Throws these imports away, and their files.
    public DiscardingImports(Imports imports, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /// Throws a prepared import away; one that has begun stays.
    ///
    /// @param said what had been said about its columns, to be had back with it
    public void discard(Import prepared, String said) {
        Discarded how = new Discarded(clock.instant(), said);
        var _ =
                imports.change(
                        prepared.id(),
                        file ->
                                file.state() == ImportState.PREPARED && file.discarded() == null
                                        ? file.thrownAway(how)
                                        : file);
    }

    /// Those that somebody of these teams can have back.
    ///
    /// @param by who looks; one's own one always sees
    public List<Import> lately(Teams teams, String by) {
        return imports.discarded().stream()
                .filter(file -> file.isFor(teams, by) && isWithin(REGRET, file))
                .toList();
    }

    /// Brings one back as it was; done once more it changes nothing.
    ///
    /// @return what had been said about its columns; empty when it was back already
    /// @throws NotFound when there is none that somebody of these teams can have back
    public String bringBack(UUID id, Teams teams, String by) {
        Optional<Import> kept =
                lately(teams, by).stream().filter(file -> file.id().equals(id)).findFirst();
        if (kept.isEmpty()) {
            return imports.find(id, teams, by).map(_ -> "").orElseThrow(() -> notFound(id));
        }
        Import back =
                imports.change(id, file -> isWithin(REGRET, file) ? file.broughtBack() : file)
                        .filter(file -> file.discarded() == null)
                        .orElseThrow(() -> notFound(id));
        return kept.map(Import::discarded)
                .filter(_ -> back.state() == ImportState.PREPARED)
                .map(Discarded::said)
                .orElse("");
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("import", id);
    }

    private boolean isWithin(Duration span, Import file) {
        Discarded how = file.discarded();
        return how != null && clock.instant().isBefore(how.at().plus(span));
    }

    /// Clears away what nobody had back in time, now and from now on every minute.
    public void begin() {
        var _ = clearing.scheduleWithFixedDelay(this::clear, 0, 1, TimeUnit.MINUTES);
    }

    private void clear() {
        try {
            clearAway();
        } catch (IOException | RuntimeException e) {
            log.warn("Discarded imports are cleared away later: {}", e.getClass().getSimpleName());
        }
    }

    /// Clears away what nobody had back in time: the file first, so that none is left behind.
    void clearAway() throws IOException {
        for (Import file : imports.discarded()) {
            if (!isWithin(CLEARED_AFTER, file)) {
                files.remove(file.id());
                imports.remove(file.id());
            }
        }
    }

    @Override
    public void close() {
        clearing.shutdownNow();
    }
}
