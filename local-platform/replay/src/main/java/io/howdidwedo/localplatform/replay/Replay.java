package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.file.History;
import io.howdidwedo.localplatform.replay.file.Mapping;
import io.howdidwedo.localplatform.replay.remote.Http;
import io.howdidwedo.localplatform.replay.remote.Product;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The command: imports past transactions with their answers, plays them live, or tells what the
/// system finds in them.
final class Replay {
    private Replay() {}

    /// Ends with 0 when all went in, 1 when something did not, 2 when it was called wrongly.
    public static void main(String[] words) throws InterruptedException {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws InterruptedException {
        try {
            if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
                System.out.print(help());
                return words.isEmpty() ? 2 : 0;
            }
            return run(words.getFirst(), words.subList(1, words.size()));
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage());
            System.err.println("./replay --help tells more.");
            return 2;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static int run(String deed, List<String> more)
            throws IOException, InterruptedException {
        return switch (deed) {
            case "import" -> importBoth(options(more)) ? 0 : 1;
            case "live" -> playLive(options(more)) ? 0 : 1;
            case "findings" -> findings(more);
            default ->
                    throw new IllegalArgumentException(
                            "There is ./replay import, live and findings, not " + deed + ".");
        };
    }

    private static Options options(List<String> words) throws IOException {
        return Options.of(words, System.getenv(), Instant.now());
    }

    private static boolean importBoth(Options options) throws IOException, InterruptedException {
        Where where = options.where();
        Product product = where.product(where.http());
        return new Importing(product, System.out)
                .run(options.transactions(), options.answers(), Mapping.read(options.mapping()));
    }

    private static boolean playLive(Options options) throws IOException, InterruptedException {
        Http http = options.where().http();
        Product product = options.where().product(http);
        History history =
                History.lastAnswered(
                        options.transactions(),
                        options.answers(),
                        Mapping.read(options.mapping()),
                        options.last());
        return new PlayingLive(options, http, product, System.out)
                .run(history, LiveRun.of(options.run(), options.where().data(), Instant.now()));
    }

    private static int findings(List<String> words) throws IOException, InterruptedException {
        Where where = Where.of(Arguments.of(words, Where.KNOWN), System.getenv());
        new Findings(where.product(where.http()), System.out).print();
        return 0;
    }

    private static String help() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(Replay.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
