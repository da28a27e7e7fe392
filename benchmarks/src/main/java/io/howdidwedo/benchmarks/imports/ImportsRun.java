package io.howdidwedo.benchmarks.imports;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.benchmarks.service.Survey;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How quickly the rows of a file are brought in, against the bare writing of the same; and how
/// much memory a file ten times as long takes.
final class ImportsRun {
    private static final int ROWS = 1_000_000;
    private static final int PARTITIONS = 6;

    /// As many as the service takes in at once.
    private static final int CHUNK = 500;

    private static final String BOUNDARY = "----rows";
    private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Steps steps = new Steps();
    private final int rows;

    private ImportsRun(int rows) {
        this.rows = rows;
    }

    /// Takes how many rows the long file has, 1,000,000 unless told otherwise.
    public static void main(String[] arguments) throws Exception {
        new ImportsRun(arguments.length == 0 ? ROWS : Integer.parseInt(arguments[0])).run();
    }

    /// What bringing one file in took.
    private record Taken(RowsFile file, double seconds, ResidentMemory memory) {
        String rate() {
            return String.format(Locale.ROOT, "%,.0f a second", file.rows() / seconds);
        }
    }

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-imports");
                Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.path().resolve("platform"));
                ServiceProcess service =
                        Survey.start(folder.path(), PARTITIONS, 0, platform, door, web)) {
            steps.say("warming up");
            bringIn(service, RowsFile.of(folder.path(), "first", rows / 100));
            steps.say("a tenth");
            Taken tenth = bringIn(service, RowsFile.of(folder.path(), "tenth", rows / 10));
            steps.say("the whole");
            Taken whole = bringIn(service, RowsFile.of(folder.path(), "whole", rows));
            steps.say("the same rows alone");
            double written = rows / writing(platform);
            print(tenth, whole, written, stolen);
        }
    }

    /// Uploads a file as a browser does and waits until every row has its result.
    private static Taken bringIn(ServiceProcess service, RowsFile file)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String id =
                JSON.readTree(
                                service.post(
                                                "/api/imports",
                                                "multipart/form-data; boundary=" + BOUNDARY,
                                                upload(file))
                                        .body())
                        .path("id")
                        .asString();
        while (System.nanoTime() - start < LONGEST_NANOS) {
            JsonNode state = JSON.readTree(service.get("/api/imports/" + id).body());
            if (state.path("state").asString().equals("done")) {
                double seconds = Steps.seconds(start);
                if (state.path("accepted").asInt() != file.good()
                        || state.path("rejected").asInt() != file.bad()) {
                    throw new IllegalStateException("Rows are missing: " + state);
                }
                return new Taken(file, seconds, service.memory());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The file is never brought in");
    }

    private static BodyPublisher upload(RowsFile file) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString(
                        """
                        --%s\r
                        Content-Disposition: form-data; name="file"; filename="rows.csv"\r
                        Content-Type: text/csv\r
                        \r
                        """
                                .formatted(BOUNDARY)),
                BodyPublishers.ofFile(file.path()),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
    }

    /// What a row holds as a plain document, as many at once as the import takes.
    private double writing(Platform platform) {
        try (MongoClient client = MongoClients.create(platform.database().connectionString())) {
            MongoCollection<Document> bare =
                    client.getDatabase("bare")
                            .getCollection("rows")
                            .withWriteConcern(WriteConcern.JOURNALED);
            long start = System.nanoTime();
            for (int first = 0; first < rows; first += CHUNK) {
                List<Document> chunk = new ArrayList<>();
                for (int i = first; i < Math.min(rows, first + CHUNK); i++) {
                    chunk.add(
                            new Document("_id", "F-" + i)
                                    .append("source", "file")
                                    .append("supplier", "branch-" + i % 20)
                                    .append("offering", "home-delivery")
                                    .append("customer", "f-" + i)
                                    .append("email", "f" + i + "@example.org")
                                    .append("region", "north"));
                }
                bare.insertMany(chunk);
            }
            return Steps.seconds(start);
        }
    }

    private static void print(Taken tenth, Taken whole, double written, StolenTime stolen) {
        Table.head();
        row(tenth);
        row(whole);
        Table.row(
                "The same rows alone, " + CHUNK + " durable documents at once",
                String.format(
                        Locale.ROOT,
                        "%,.0f a second, ratio %.2f",
                        written,
                        whole.file().rows() / whole.seconds() / written));
        Table.row("Memory of survey-service after the short file", tenth.memory().toString());
        Table.row("Memory of survey-service after the long file", whole.memory().toString());
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }

    private static void row(Taken taken) {
        Table.row(
                String.format(Locale.ROOT, "Rows of a file of %,d brought in", taken.file().rows()),
                String.format(
                        Locale.ROOT,
                        "%s; %,d taken in, %,d refused",
                        taken.rate(),
                        taken.file().good(),
                        taken.file().bad()));
    }
}
