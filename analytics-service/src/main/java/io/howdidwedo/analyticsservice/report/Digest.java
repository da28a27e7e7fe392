package io.howdidwedo.analyticsservice.report;

import java.util.List;

/// The figures of the overview in words, with the digits that the page shows.
///
/// @param title what the report is called
/// @param about the months and the part it is of
/// @param provisional what may still change; empty when nothing
/// @param headlines the tiles
/// @param tables what stands below them
/// @param empty whether there is nothing to show
/// @param page where the same is on the page, as a path
public record Digest(
        String title,
        String about,
        String provisional,
        List<Headline> headlines,
        List<Table> tables,
        boolean empty,
        String page) {

    /// One tile.
    ///
    /// @param interval empty when there is none
    /// @param change against the months before; empty when it cannot be told
    /// @param note what the reader must know; empty when nothing
    public record Headline(
            String title,
            String value,
            String interval,
            String basis,
            String change,
            String note,
            String sentence) {}

    /// A table; its first column names the row.
    public record Table(String title, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Digest {
        headlines = List.copyOf(headlines);
        tables = List.copyOf(tables);
    }
}
