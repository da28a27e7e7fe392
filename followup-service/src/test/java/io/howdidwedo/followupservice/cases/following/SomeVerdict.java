package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Verdicts for tests: on one answer to a transaction, dissatisfied unless another is told.
public final class SomeVerdict {
    private final UUID transaction;
    private final UUID response;
    private UUID relationship;
    private String externalId = "A-1";
    private String answerId = "r";
    private long version = 1;
    private String customer = "c-77";
    private String team = "north-branch";
    private Instant at = Instant.parse("2026-11-20T12:00:00Z");
    private Verdict verdict = Verdict.DISSATISFIED;
    private boolean slipped;
    private String contactPoint = "email";
    private @Nullable Overall overall = new Overall(5, 1);

    private SomeVerdict(UUID transaction, UUID response) {
        this.transaction = transaction;
        this.relationship = transaction;
        this.response = response;
    }

    /// On this answer.
    public static SomeVerdict on(UUID transaction, UUID response) {
        return new SomeVerdict(transaction, response);
    }

    /// On the answer to the transaction of this number.
    public static SomeVerdict of(int number) {
        SomeVerdict numbered = on(new UUID(1, number), new UUID(2, number)).from("c-" + number);
        numbered.externalId = "A-" + number;
        return numbered;
    }

    /// That on the answer to the transaction of this number, as it is in this version.
    static VerdictChanged about(int number, long version) {
        return of(number).version(version).changed();
    }

    /// In this version.
    public SomeVerdict version(long stated) {
        version = stated;
        return this;
    }

    /// Of this customer.
    public SomeVerdict from(String stated) {
        customer = stated;
        return this;
    }

    /// Of one relationship with others.
    public SomeVerdict within(UUID stated) {
        relationship = stated;
        return this;
    }

    /// About what this team did.
    public SomeVerdict by(String stated) {
        team = stated;
        return this;
    }

    /// Happened and answered at this moment.
    public SomeVerdict at(Instant stated) {
        at = stated;
        return this;
    }

    /// As it turned out.
    public SomeVerdict turnsOut(Verdict stated) {
        verdict = stated;
        return this;
    }

    /// Satisfied, and less so than they had come to expect; nothing was said of it all in all.
    public SomeVerdict slips() {
        slipped = true;
        overall = null;
        return turnsOut(Verdict.SATISFIED);
    }

    /// Without an answer to the whole.
    public SomeVerdict withoutOverall() {
        overall = null;
        return this;
    }

    /// The answer has this id where it came from.
    public SomeVerdict answered(String stated) {
        answerId = stated;
        return this;
    }

    /// Answered there.
    public SomeVerdict through(String stated) {
        contactPoint = stated;
        return this;
    }

    /// The event that tells it.
    public VerdictChanged changed() {
        return changed(judged(), List.of(answer()));
    }

    /// The event that tells of a transaction nobody answered.
    public VerdictChanged unanswered() {
        return changed(null, List.of());
    }

    private VerdictChanged changed(
            VerdictChanged.@Nullable Judged judged, List<VerdictChanged.Answer> answers) {
        return new VerdictChanged(
                transaction,
                relationship,
                "shop",
                externalId,
                version,
                customer,
                CustomerKind.EXTERNAL,
                null,
                team,
                "home-delivery",
                "web",
                at,
                at,
                null,
                Map.of(),
                1,
                1,
                judged,
                answers);
    }

    private VerdictChanged.Judged judged() {
        return new VerdictChanged.Judged(
                response, verdict, slipped, null, null, null, List.of(), List.of(), List.of(), null,
                null);
    }

    private VerdictChanged.Answer answer() {
        return new VerdictChanged.Answer(
                response,
                answerId,
                Standing.COUNTS,
                at,
                at,
                contactPoint,
                overall,
                null,
                null,
                false,
                List.of());
    }
}
