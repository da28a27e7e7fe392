package io.howdidwedo.surveyservice.transaction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.link.SigningKey;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.surveyservice.SpoiltJson;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.survey.SurveysInMemory;
import io.howdidwedo.surveyservice.transaction.RecordingInTests;
import io.howdidwedo.testsupport.SettableClock;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// A batch is answered while it comes, however long that takes.
class TransactionBatchTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final SettableClock clock = new SettableClock(NOON);
    private MongoDatabase database;
    private TransactionApi api;
    private Caller caller = caller("*");

    @BeforeEach
    void begin() {
        database = OWN.empty();
        Stores stores = new Stores(database, clock);
        api =
                new TransactionApi(
                        RecordingInTests.into(stores, new SurveysInMemory(), true, clock),
                        new SignedLinks(
                                List.of(
                                        SigningKey.parse(
                                                "1:"
                                                        + Base64.getEncoder()
                                                                .encodeToString(new byte[32])))),
                        JsonConfiguration.mapper());
    }

    /// Who sends a line now and then gets its result before the next is sent.
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachLineIsAnsweredThoughTheNextHasNotCome() throws Exception {
        PipedOutputStream upload = new PipedOutputStream();
        InputStream sent = new PipedInputStream(upload);
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream answering = new PipedOutputStream(answers);
        CompletableFuture<Void> running =
                CompletableFuture.runAsync(
                        () -> {
                            try (answering) {
                                body(sent).writeTo(answering);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        BufferedReader answered =
                new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));

        for (int i = 1; i <= 3; i++) {
            upload.write(line(i).getBytes(StandardCharsets.UTF_8));
            upload.flush();

            assertThat(answered.readLine()).contains("\"line\":" + i + ",", "\"status\":201");
        }
        upload.close();

        assertThat(answered.readLine()).isNull();
        running.join();
    }

    @Test
    void aLargeBatchIsAnsweredLineByLineInOrder() throws IOException {
        String lines =
                IntStream.rangeClosed(1, 2_345)
                        .mapToObj(i -> i % 100 == 0 ? "{no json\n" : line(i))
                        .collect(Collectors.joining());

        List<String> answers = answers(new ByteArrayInputStream(bytes(lines)));

        assertThat(answers).hasSize(2_345);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i))
                    .contains("\"line\":" + (i + 1) + ",")
                    .contains("\"status\":" + ((i + 1) % 100 == 0 ? 400 : 201));
        }
    }

    @Test
    void whatCameBeforeAnUploadBrokeOffIsRecordedAndAnswered() throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();

        assertThatThrownBy(
                        () ->
                                body(new SequenceInputStream(
                                                new ByteArrayInputStream(bytes(line(1) + line(2))),
                                                new Broken()))
                                        .writeTo(answers))
                .isInstanceOf(IOException.class);

        assertThat(answers.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(answers(new ByteArrayInputStream(bytes(line(1) + line(2) + line(3)))))
                .extracting(answer -> answer.contains("\"status\":200"))
                .containsExactly(true, true, false);
    }

    @Test
    void aTransactionOfAnotherTeamIsNotCompared() throws IOException {
        answers(new ByteArrayInputStream(bytes(line(1))));
        caller = caller("south-branch");

        assertThat(
                        answers(
                                new ByteArrayInputStream(
                                        bytes(
                                                line(1).replace("north-branch", "south-branch")
                                                        .replace("home-delivery", "repair")))))
                .singleElement()
                .asString()
                .contains("\"status\":409", "externalId")
                .doesNotContain("offering", "supplier");
    }

    /// What is nothing, or no transaction, has its answer as any other line, and the next are read.
    @Test
    void whateverALineIsTheNextIsRead() throws IOException {
        List<String> lines = new ArrayList<>(List.of("null", "7", "[]", "\"x\"", "{}"));
        lines.addAll(SpoiltJson.of(line(1)));

        List<String> answers =
                answers(new ByteArrayInputStream(bytes(String.join("\n", lines) + "\n" + line(2))));

        assertThat(answers).hasSize(lines.size() + 1);
        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.matches(".*\"status\":400,.*"));
        assertThat(answers.getLast()).contains("\"status\":201");
    }

    @Test
    void ofWhatIsRefusedNothingIsKept() throws IOException {
        caller = caller("south-branch");

        List<String> answers = answers(new ByteArrayInputStream(bytes(line(1))));

        assertThat(answers).singleElement().asString().contains("\"status\":400", "supplier");
        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .allSatisfy(
                        name ->
                                assertThat(database.getCollection(name).countDocuments())
                                        .as(name)
                                        .isZero());
    }

    /// Spring ends an answer after thirty seconds unless it is told otherwise.
    @Test
    void noAnswerIsEndedWhileItMoves() {
        YamlPropertiesFactoryBean shared = new YamlPropertiesFactoryBean();
        shared.setResources(new ClassPathResource("service-kit.yml"));

        assertThat(Objects.requireNonNull(shared.getObject()))
                .containsEntry("spring.mvc.async.request-timeout", -1);
    }

    private StreamingResponseBody body(InputStream lines) {
        return Objects.requireNonNull(api.recordAll(lines, caller).getBody());
    }

    private List<String> answers(InputStream lines) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        body(lines).writeTo(answers);
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int number) {
        return """
                {"source":"shop","externalId":"%d","occurredAt":"2026-11-20T11:00:00Z",\
                "supplier":"north-branch","offering":"home-delivery","customer":{"id":"c%d"}}
                """
                .formatted(number, number);
    }

    private static Caller caller(String team) {
        return SomeCaller.named("shop", "Shop", Role.ADMIN, team);
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
