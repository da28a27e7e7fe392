package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.file.Mapping;
import io.howdidwedo.localplatform.replay.file.PreparedFiles;
import io.howdidwedo.localplatform.replay.remote.Product;
import io.howdidwedo.localplatform.replay.remote.Product.ImportProgress;
import io.howdidwedo.table.field.FieldSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Imports both files as history.
final class Importing {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int REJECTIONS_SHOWN = 5;

    private final Product product;
    private final PrintStream out;

    Importing(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    /// Whether every row went in, now or before.
    boolean run(Path transactions, Path answers, Mapping mapping)
            throws IOException, InterruptedException {
        try (PreparedFiles files = PreparedFiles.of(transactions, answers, mapping)) {
            stateAgreements(files, mapping.offering());
            boolean transactionsIn =
                    upload(
                            "transactions",
                            files.transactions(),
                            files.transactionRows(),
                            mapping.transactions());
            boolean answersIn =
                    upload("answers", files.answers(), files.answerRows(), mapping.answers());
            return transactionsIn && answersIn;
        }
    }

    private void stateAgreements(PreparedFiles files, @Nullable ObjectNode agreement)
            throws IOException, InterruptedException {
        if (agreement == null) {
            return;
        }
        Progress progress = Progress.onScreen("offerings", files.offerings().size());
        long stated = 0;
        for (String offering : files.offerings()) {
            product.state(offering, agreement);
            progress.show(++stated, "");
        }
        progress.end(stated, String.format(Locale.ROOT, "%.1f s", progress.seconds()));
    }

    private boolean upload(String kind, Path file, long rows, Map<String, FieldSource> mapping)
            throws IOException, InterruptedException {
        Progress progress = Progress.onScreen(kind, rows);
        ImportProgress now = product.upload(kind, file, mapping);
        while (!now.isOver()) {
            progress.show(now.read(), counts(now));
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
            now = product.progress(now.id());
        }
        progress.end(
                now.read(),
                String.format(
                        Locale.ROOT,
                        "%s  %.1f s  %,.0f rows/s",
                        counts(now),
                        progress.seconds(),
                        now.read() / progress.seconds()));
        return tellWhatFailed(kind, now, rows);
    }

    private boolean tellWhatFailed(String kind, ImportProgress end, long rows)
            throws IOException, InterruptedException {
        if (end.rejected() > 0) {
            out.println("Rejected, the first of them (line, outcome, reason):");
            product.rejections(end.id(), REJECTIONS_SHOWN)
                    .forEach(rejection -> out.println("  " + rejection));
            out.println("All of them: /api/imports/" + end.id() + "/results.csv");
        }
        if (!end.isDone()) {
            out.println("The import of " + kind + " failed: " + end.problem());
        }
        return end.isDone() && end.rejected() == 0 && end.read() == rows;
    }

    private static String counts(ImportProgress now) {
        return String.format(
                Locale.ROOT,
                "accepted %,d  repeated %,d  rejected %,d",
                now.accepted(),
                now.repeated(),
                now.rejected());
    }
}
