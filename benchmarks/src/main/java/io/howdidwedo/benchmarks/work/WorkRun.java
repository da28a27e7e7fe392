package io.howdidwedo.benchmarks.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.EventLog;
import io.howdidwedo.benchmarks.service.Followup;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.testsupport.Door;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/// How quickly verdicts become cases, and a team's pages when it has 5,000 open ones; against the
/// database alone.
final class WorkRun {
    private static final int CASES = 5_000;
    private static final int WARM_UP = CASES / 2;
    private static final int OWN = 250;
    private static final int ASKED = 100;
    private static final int ON_A_PAGE = 51;
    private static final String TEAM = "north-branch";
    private static final Pattern CASE = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"");
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Steps steps = new Steps();

    private WorkRun() {}

    /// Takes nothing.
    public static void main(String[] arguments) throws Exception {
        new WorkRun().run();
    }

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-work");
                Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.path().resolve("platform"));
                EventLog log = new EventLog(platform.broker().bootstrapServers());
                ServiceProcess service =
                        Followup.start(folder.path(), EventLog.PARTITIONS, platform, door, web)) {
            measure(service, log, platform, stolen);
        }
    }

    private void measure(ServiceProcess service, EventLog log, Platform platform, StolenTime stolen)
            throws InterruptedException {
        steps.say("opening a first case");
        log.say(List.of(verdict(0)));
        log.flush();
        awaitCases(service, 1);
        steps.say("opening half of them to warm up");
        double _ = opening(service, log, 1, WARM_UP);
        steps.say("opening the others");
        double opening = opening(service, log, WARM_UP, CASES);
        steps.say("pages");
        Map<String, Percentiles> pages = pages(service);
        ResidentMemory memory = service.memory();
        steps.say("the database alone");
        try (MongoClient client = MongoClients.create(platform.database().connectionString())) {
            print(opening, inserting(client), pages, reading(client), memory, stolen);
        }
    }

    private static double opening(ServiceProcess service, EventLog log, int from, int until)
            throws InterruptedException {
        long start = System.nanoTime();
        for (int number = from; number < until; number++) {
            log.say(List.of(verdict(number)));
        }
        log.flush();
        awaitCases(service, until);
        return Steps.seconds(start);
    }

    private static void awaitCases(ServiceProcess service, int count) throws InterruptedException {
        String words = String.format(Locale.ROOT, "%d %s", count, count == 1 ? "case" : "cases");
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!page(service, "/my-work").contains(">" + words)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There are never " + words);
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    private static String page(ServiceProcess service, String path) {
        return new String(service.get(path).body(), UTF_8);
    }

    /// Some cases are the reader's own, taken over one by one.
    private static Map<String, Percentiles> pages(ServiceProcess service) {
        List<String> cases = cases(service);
        for (int at = 0; at < OWN; at++) {
            if (at < cases.size()) {
                service.post("/api" + cases.get(at) + "/assign");
            }
        }
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("My work, list", "/my-work");
        paths.put("My work, list, mine", "/my-work?show=mine");
        paths.put("My work, board", "/my-work?view=board");
        paths.put("Workload", "/my-work/workload");
        paths.put("A case", cases.getFirst());
        Map<String, Percentiles> times = new LinkedHashMap<>();
        paths.forEach((name, path) -> times.put(name, times(service, path)));
        return times;
    }

    private static List<String> cases(ServiceProcess service) {
        Matcher links = CASE.matcher(page(service, "/my-work"));
        List<String> cases = new ArrayList<>();
        while (links.find()) {
            cases.add(links.group(1));
        }
        return cases;
    }

    private static Percentiles times(ServiceProcess service, String path) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ASKED + 10; i++) {
            long start = System.nanoTime();
            var _ = service.get(path);
            if (i >= 10) {
                times.add(System.nanoTime() - start);
            }
        }
        return Percentiles.ofNanos(times);
    }

    /// As many documents as cases, as large, each durable before the next, by as many threads as
    /// the service has listeners.
    private static double inserting(MongoClient client) throws InterruptedException {
        MongoCollection<Document> bare = client.getDatabase("bare").getCollection("documents");
        Document one = cases(client).find().first();
        Document content = one == null ? new Document() : new Document(one);
        content.remove("_id");
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            int first = thread;
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int i = first; i < CASES; i += 2) {
                                            bare.insertOne(
                                                    new Document("_id", new UUID(8, i).toString())
                                                            .append("content", content));
                                        }
                                    }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Steps.seconds(start);
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("followup").getCollection("cases");
    }

    /// What the list asks for.
    private static Percentiles reading(MongoClient client) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            cases(client)
                    .find(
                            new Document(
                                            "state.state.type",
                                            new Document(
                                                    "$in",
                                                    List.of(
                                                            "Open",
                                                            "InProgress",
                                                            "Waiting",
                                                            "Reopened")))
                                    .append("state.asideUntil", null))
                    .sort(new Document("state.dueAt", 1).append("_id", 1))
                    .limit(ON_A_PAGE)
                    .into(new ArrayList<>());
            times.add(System.nanoTime() - start);
        }
        return Percentiles.ofNanos(times);
    }

    private static Event verdict(int number) {
        UUID transaction = new UUID(5, number);
        UUID response = new UUID(6, number);
        Instant now = Instant.now();
        return new VerdictChanged(
                transaction,
                new UUID(7, number),
                "shop",
                "A-" + number,
                1,
                "c-" + number,
                CustomerKind.EXTERNAL,
                null,
                TEAM,
                "home-delivery",
                "web",
                now,
                now,
                null,
                Map.of(),
                1,
                1,
                new VerdictChanged.Judged(
                        response,
                        Verdict.DISSATISFIED,
                        false,
                        null,
                        null,
                        null,
                        List.of(new PrimaryOutcome("overall", false, -50.0, false, false)),
                        List.of(),
                        List.of(),
                        null,
                        null),
                List.of(
                        new VerdictChanged.Answer(
                                response,
                                "r-" + number,
                                Standing.COUNTS,
                                now,
                                now,
                                "email",
                                new Overall(5, 1),
                                null,
                                null,
                                false,
                                List.of())));
    }

    private static void print(
            double opening,
            double inserting,
            Map<String, Percentiles> pages,
            Percentiles reading,
            ResidentMemory memory,
            StolenTime stolen) {
        Table.head();
        Table.row(
                String.format(Locale.ROOT, "%,d verdicts made cases", CASES - WARM_UP),
                String.format(
                        Locale.ROOT,
                        "%,.0f a second; %.1f s",
                        (CASES - WARM_UP) / opening,
                        opening));
        Table.row(
                "The same documents inserted, nothing else",
                String.format(Locale.ROOT, "%,.0f a second; %.1f s", CASES / inserting, inserting));
        Table.row(
                "Ratio",
                String.format(
                        Locale.ROOT, "%.2f", inserting / CASES * (CASES - WARM_UP) / opening));
        pages.forEach((name, times) -> Table.row(name + ", of 5,000 open cases", times.toString()));
        Table.row("The database alone, what the list asks for", reading.toString());
        Table.row("Memory of followup-service", memory.toString());
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }
}
