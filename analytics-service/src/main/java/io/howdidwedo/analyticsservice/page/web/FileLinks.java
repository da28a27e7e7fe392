package io.howdidwedo.analyticsservice.page.web;

/// Where a table is in other forms than the CSV of an address with `format=csv`.
final class FileLinks {
    private static final String CSV = "format=csv";

    private FileLinks() {}

    /// As CSV that Excel opens by a double click.
    static String forExcel(String csv) {
        return csv.replace(CSV, CSV + "&excel=1");
    }

    /// As a workbook.
    static String workbook(String csv) {
        return csv.replace(CSV, "format=xlsx");
    }
}
