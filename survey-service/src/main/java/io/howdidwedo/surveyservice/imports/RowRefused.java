package io.howdidwedo.surveyservice.imports;

/// A row that cannot be taken in.
final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason);
    }
}
