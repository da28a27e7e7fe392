package io.howdidwedo.surveyservice.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.servicekit.trace.TracesInTests;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.testsupport.SettableClock;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An answer belongs to the trace of its transaction, which came long before.
class AnsweringTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Answers GOOD =
            new Answers(new Overall(5, 5), null, null, List.of(), Map.of(), List.of(), false);
    private static final Evidence PERSON = new Evidence(NOON.minusSeconds(20), NOON, true, 3, null);
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final AskedCustomers asked = new AskedCustomers(NOON);
    private final TracesInTests all = TracesInTests.all();
    private MongoDatabase database;
    private Answering answering;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        answering =
                new Answering(
                        new Stores(database, new SettableClock(NOON)).responses(), all.traces());
    }

    @Test
    void goesOnWithTheTraceOfItsTransaction() {
        Step request = all.traces().asked("POST /s/{token}", null);

        CurrentTrace.of(all.traces(), request)
                .during(() -> answering.submit(invitation(TracesInTests.TOLD), GOOD, PERSON));

        SpanData answer = all.told().getFirst();
        assertThat(answer.getName()).isEqualTo("answer");
        assertThat(answer.getTraceId()).isEqualTo(TracesInTests.traceOf(TracesInTests.TOLD));
        assertThat(answer.getLinks())
                .extracting(LinkData::getSpanContext)
                .extracting(tied -> tied.getTraceId())
                .containsExactly(TracesInTests.traceOf(String.valueOf(request.traceparent())));
        assertThat(told()).contains(answer.getTraceId()).contains(answer.getSpanId());
    }

    @Test
    void whereTheTransactionHasNoneItIsOfTheRequest() {
        Step request = all.traces().asked("POST /s/{token}", null);

        CurrentTrace.of(all.traces(), request)
                .during(() -> answering.submit(invitation(null), GOOD, PERSON));

        assertThat(all.told()).isEmpty();
        assertThat(told()).isEqualTo(request.traceparent());
    }

    private Invitation invitation(@Nullable String trace) {
        Invitation sent =
                SomeInvitation.sent(asked.customer("ana", "ana@example.org"), null, "survey", NOON);
        Invitation.About about = sent.about();
        return new Invitation(
                new Invitation.About(
                        about.transactionId(),
                        about.relationshipId(),
                        about.customer(),
                        about.supplier(),
                        about.offering(),
                        trace),
                sent.occasion(),
                sent.plan(),
                sent.channel(),
                sent.version(),
                sent.state(),
                sent.changedAt(),
                sent.link(),
                sent.mailing());
    }

    /// The place of what the others are told of the answer.
    private String told() {
        return database.getCollection("responses")
                .find()
                .first()
                .getList("outbox", Document.class)
                .getFirst()
                .getString("trace");
    }
}
