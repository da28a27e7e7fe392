package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.file.AnsweredTransaction;
import io.howdidwedo.localplatform.replay.file.History;
import io.howdidwedo.localplatform.replay.remote.Http;
import io.howdidwedo.localplatform.replay.remote.Mailbox;
import io.howdidwedo.localplatform.replay.remote.Product;
import io.howdidwedo.localplatform.replay.remote.SurveyPage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Plays past transactions as if they happened now, each customer on their own.
final class PlayingLive {
    /// Nobody reads the page and answers faster; what does is taken for a machine.
    private static final Duration READING = Duration.ofSeconds(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Options options;
    private final Http http;
    private final Product product;
    private final PrintStream out;
    private final LiveTally tally = new LiveTally();

    PlayingLive(Options options, Http http, Product product, PrintStream out) {
        this.options = options;
        this.http = http;
        this.product = product;
        this.out = out;
    }

    /// Whether everyone who was asked has answered.
    boolean run(History history, LiveRun run) throws IOException, InterruptedException {
        List<LiveTransaction> transactions = liveOf(history, run);
        out.println("Run " + run.id() + ": --run " + run.id() + " goes on with it.");
        Progress progress = Progress.onScreen("live", transactions.size());
        List<String> addresses = transactions.stream().map(LiveTransaction::address).toList();
        try (Mailbox mailbox = new Mailbox(options.mailbox(), addresses, http);
                AcknowledgedAnswers acknowledged = new AcknowledgedAnswers(options.record())) {
            play(transactions, mailbox, acknowledged, progress);
        }
        tellTheEnd(progress);
        return tally.failures() == 0;
    }

    private static List<LiveTransaction> liveOf(History history, LiveRun run) {
        List<LiveTransaction> transactions = new ArrayList<>();
        for (AnsweredTransaction past : history.transactions()) {
            transactions.add(new LiveTransaction(run, transactions.size() + 1, past));
        }
        return transactions;
    }

    private void tellTheEnd(Progress progress) {
        String counts = tally.counts(http.repeats());
        progress.end(
                tally.over(), String.format(Locale.ROOT, "%s  %.1f s", counts, progress.seconds()));
        if (tally.firstFailure() != null) {
            out.println("The first failure: " + tally.firstFailure());
        }
    }

    private void play(
            List<LiveTransaction> transactions,
            Mailbox mailbox,
            AcknowledgedAnswers acknowledged,
            Progress progress)
            throws InterruptedException {
        try (ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            int next = 0;
            while (tally.over() < transactions.size()) {
                int due = options.speed() == 0 ? transactions.size() : due(start);
                for (; next < Math.min(due, transactions.size()); next++) {
                    LiveTransaction one = transactions.get(next);
                    customers.execute(() -> play(one, mailbox, acknowledged));
                }
                progress.show(tally.over(), tally.counts(http.repeats()));
                TimeUnit.NANOSECONDS.sleep(pause(next < transactions.size()));
            }
        }
    }

    private int due(long start) {
        return 1 + (int) ((System.nanoTime() - start) / 1e9 * options.speed());
    }

    private long pause(boolean sending) {
        long between = BETWEEN_LOOKS.toNanos();
        return sending ? Math.min(between, 1_000_000_000L / Math.max(1, options.speed())) : between;
    }

    private void play(
            LiveTransaction transaction, Mailbox mailbox, AcknowledgedAnswers acknowledged) {
        try {
            Product.Recorded recorded = product.record(transaction.json());
            tally.sent.incrementAndGet();
            if (recorded.reason() == null) {
                answerByMail(transaction, mailbox);
                acknowledged.add(
                        transaction.externalId(),
                        recorded.id(),
                        transaction.answers().getOrDefault("overall", ""));
                tally.answered.incrementAndGet();
            } else {
                tally.notAsked.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            tally.failed(e);
        }
    }

    private void answerByMail(LiveTransaction transaction, Mailbox mailbox)
            throws IOException, InterruptedException {
        URI link = awaitMail(transaction, mailbox);
        tally.mailed.incrementAndGet();
        answer(link, transaction);
    }

    private URI awaitMail(LiveTransaction transaction, Mailbox mailbox)
            throws IOException, InterruptedException {
        try {
            return mailbox.linkFor(transaction.address())
                    .get(options.where().patience().toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("No mail came in time to " + transaction.address(), e);
        } catch (ExecutionException e) {
            throw new IOException("The mailbox cannot be read: " + e.getCause(), e);
        }
    }

    /// Answers unless the page already thanks: then an earlier try got through.
    private void answer(URI link, LiveTransaction transaction)
            throws IOException, InterruptedException {
        SurveyPage page = product.open(link);
        if (page.asks()) {
            TimeUnit.NANOSECONDS.sleep(READING.toNanos());
            product.submit(page, transaction.answers());
        }
    }
}
