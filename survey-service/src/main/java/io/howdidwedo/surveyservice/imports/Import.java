package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.table.TableReading;
import io.howdidwedo.table.field.FieldSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One file on its way in.
///
/// @param name of the file, as it was sent
/// @param rows how many it has; null when nobody counted
/// @param mapping where each field of a row comes from
/// @param mail whether customers may be asked about these transactions
/// @param mayBackdate whether its rows may say when they became known
/// @param onlySuppliers rows of other suppliers are refused; null: none are
/// @param reading how somebody wants the file to be read
/// @param read rows read so far
/// @param repeated rows that were here before, unchanged
/// @param discarded how it was thrown away; null while it is wanted
public record Import(
        UUID id,
        String name,
        ImportKind kind,
        @Nullable Long rows,
        Map<String, FieldSource> mapping,
        boolean mail,
        boolean mayBackdate,
        @Nullable List<String> onlySuppliers,
        String startedBy,
        Instant startedAt,
        long size,
        @Nullable TableReading reading,
        ImportState state,
        @Nullable String problem,
        long read,
        long accepted,
        long rejected,
        long repeated,
        @Nullable Discarded discarded) {

    /// It was thrown away, and is kept for a while.
    ///
    /// @param at when
    /// @param said what had been said about its columns, as its page was asked for
    public record Discarded(Instant at, String said) {}

    public Import {
        name = Objects.requireNonNullElse(name, "");
        mapping = Map.copyOf(mapping);
        reading = Objects.requireNonNullElse(reading, TableReading.AS_FOUND);
    }

    /// Whether somebody of these teams may see it: it is their own, or can only hold rows of these
    /// teams.
    public boolean isFor(Teams teams, String by) {
        return startedBy.equals(by)
                || (onlySuppliers == null ? teams.areAll() : teams.haveAll(onlySuppliers));
    }

    /// The teams whose rows it takes in.
    Teams teams() {
        return new Teams(onlySuppliers == null ? null : Set.copyOf(onlySuppliers));
    }

    /// A file that has come; nobody has said yet what its columns are.
    static Import of(
            UUID id,
            String name,
            ImportKind kind,
            @Nullable Long rows,
            boolean mayBackdate,
            @Nullable List<String> onlySuppliers,
            String startedBy,
            Instant startedAt,
            long size) {
        return new Import(
                id,
                name,
                kind,
                rows,
                Map.of(),
                false,
                mayBackdate,
                onlySuppliers,
                startedBy,
                startedAt,
                size,
                TableReading.AS_FOUND,
                ImportState.PREPARED,
                null,
                0,
                0,
                0,
                0,
                null);
    }

    /// What its columns are has been said: it is to be taken in.
    Import mapped(Map<String, FieldSource> newMapping, boolean nowMail) {
        return with(newMapping, nowMail, ImportState.WAITING, null, Tally.NONE);
    }

    /// How the file is to be read.
    public TableReading howToRead() {
        return Objects.requireNonNullElse(reading, TableReading.AS_FOUND);
    }

    /// The same read in this way, its rows being of this kind.
    public Import as(ImportKind newKind, TableReading newReading) {
        return with(newKind, rows, newReading);
    }

    /// The same with its rows counted.
    Import of(long counted) {
        return with(kind, counted, reading);
    }

    private Import with(
            ImportKind newKind, @Nullable Long counted, @Nullable TableReading newReading) {
        return new Import(
                id,
                name,
                newKind,
                counted,
                mapping,
                mail,
                mayBackdate,
                onlySuppliers,
                startedBy,
                startedAt,
                size,
                newReading,
                state,
                problem,
                read,
                accepted,
                rejected,
                repeated,
                discarded);
    }

    /// How far it is, from 0 to 100; null when nobody counted its rows.
    public @Nullable Long percent() {
        return rows == null
                ? null
                : rows == 0 ? Long.valueOf(100) : Long.valueOf(100 * read / rows);
    }

    /// Begun, or begun again after a restart: rows already in are recognised.
    Import running() {
        return with(mapping, mail, ImportState.RUNNING, null, Tally.NONE);
    }

    /// As far as these counts say.
    Import counted(Tally tally) {
        return with(mapping, mail, state, problem, tally);
    }

    /// Ended well.
    Import done() {
        return with(mapping, mail, ImportState.DONE, null, tally());
    }

    /// Ended for this reason.
    Import failed(String reason) {
        return with(mapping, mail, ImportState.FAILED, reason, tally());
    }

    private Tally tally() {
        return new Tally(read, accepted, rejected, repeated);
    }

    private Import with(
            Map<String, FieldSource> newMapping,
            boolean nowMail,
            ImportState newState,
            @Nullable String newProblem,
            Tally tally) {
        return new Import(
                id,
                name,
                kind,
                rows,
                newMapping,
                nowMail,
                mayBackdate,
                onlySuppliers,
                startedBy,
                startedAt,
                size,
                reading,
                newState,
                newProblem,
                tally.read(),
                tally.accepted(),
                tally.rejected(),
                tally.repeated(),
                discarded);
    }

    /// Thrown away like this.
    public Import thrownAway(Discarded how) {
        return discarded(how);
    }

    /// Wanted after all, as it was.
    public Import broughtBack() {
        return discarded(null);
    }

    private Import discarded(@Nullable Discarded how) {
        return new Import(
                id,
                name,
                kind,
                rows,
                mapping,
                mail,
                mayBackdate,
                onlySuppliers,
                startedBy,
                startedAt,
                size,
                reading,
                state,
                problem,
                read,
                accepted,
                rejected,
                repeated,
                how);
    }
}
