package io.howdidwedo.surveyservice.transaction.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.link.LinkPurpose;
import io.howdidwedo.servicekit.link.SignedLinks;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import io.howdidwedo.servicekit.request.StatedJson;
import io.howdidwedo.surveyservice.transaction.IntakeRules;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.RecordingTransactions;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.TransactionForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// Transactions over HTTP, one by one and as a stream of lines.
@RestController
final class TransactionApi {
    private static final int CHUNK = 500;
    private static final int LONGEST_LINE = 1_000_000;

    private final RecordingTransactions recording;
    private final SignedLinks links;
    private final JsonMapper json;
    private final StatedJson stated;

    TransactionApi(RecordingTransactions recording, SignedLinks links, JsonMapper json) {
        this.recording = recording;
        this.links = links;
        this.json = json;
        this.stated = new StatedJson(json);
    }

    /// The answer to one transaction.
    ///
    /// @param reference what tells a contact point whose answer it is, as `t` of its link: for a
    ///     code on a receipt
    record Recorded(UUID id, String disposition, @Nullable String reason, String reference) {}

    private Recorded recorded(Transaction transaction) {
        return new Recorded(
                transaction.id(),
                transaction.disposition(),
                transaction.notAskedBecause(),
                links.token(LinkPurpose.TRANSACTION, transaction.id()));
    }

    /// The answer to one line of a batch.
    ///
    /// @param status as the single request would have had
    record Line(
            int line,
            int status,
            @Nullable UUID id,
            @Nullable String disposition,
            @Nullable List<Violation> violations) {
        static Line accepted(int line, int status, Transaction transaction) {
            return new Line(line, status, transaction.id(), transaction.disposition(), null);
        }

        static Line refused(int line, int status, List<Violation> violations) {
            return new Line(line, status, null, null, violations);
        }
    }

    /// Records a transaction, about which its customer will be asked. The same again is answered
    /// with what was recorded first; another content under the same key is refused.
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/transactions")
    ResponseEntity<Recorded> record(@RequestBody TransactionForm form, Caller caller) {
        Transaction checked = recording.check(form, IntakeRules.LIVE);
        caller.requireSupplier(checked.supplier());
        return switch (recording.record(List.of(checked), IntakeRules.LIVE).getFirst()) {
            case Recording.New(Transaction transaction) ->
                    ResponseEntity.created(URI.create("/api/transactions/" + transaction.id()))
                            .body(recorded(transaction));
            case Recording.Repeated(Transaction transaction) ->
                    ResponseEntity.ok(recorded(transaction));
            case Recording.Conflicting(Transaction recorded, List<String> fields) ->
                    throw new Conflict(
                            "Transaction %s of %s is recorded with another content; a transaction"
                                            .formatted(recorded.externalId(), recorded.source())
                                    + " never changes.",
                            differences(recorded, fields, caller));
        };
    }

    private static InvalidInput tooLong() {
        return new InvalidInput("line", "must be at most 1,000,000 characters");
    }

    private static InvalidInput ofAnotherTeam() {
        return new InvalidInput("supplier", "belongs to another team");
    }

    /// What another team has recorded is not compared for this caller: who guesses would learn it.
    private static List<Violation> differences(
            Transaction recorded, List<String> fields, Caller caller) {
        if (!caller.within().have(recorded.supplier())) {
            return List.of(
                    new Violation("externalId", "is taken by a transaction of another team"));
        }
        return fields.stream()
                .map(field -> new Violation(field, "differs from what is recorded"))
                .toList();
    }

    /// Records many transactions: one JSON object a line, one line of answer each, in their order.
    @PostMapping("/api/transactions/batch")
    ResponseEntity<StreamingResponseBody> recordAll(InputStream lines, Caller caller) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/x-ndjson")
                .body(output -> new Batch(caller, output).read(lines));
    }

    /// One batch on its way: lines are read, checked and recorded in chunks, answered in order.
    private final class Batch {
        private final Caller caller;
        private final OutputStream output;
        private final List<Transaction> checked = new ArrayList<>();
        private final List<Integer> checkedLines = new ArrayList<>();
        private final List<Line> answers = new ArrayList<>();

        Batch(Caller caller, OutputStream output) {
            this.caller = caller;
            this.output = output;
        }

        /// The answer begins at once and goes on for as long as lines come: whoever waits for it
        /// sees that it is under way, and each line that is recorded has its answer.
        void read(InputStream lines) throws IOException {
            output.flush();
            try (IncomingLines incoming = new IncomingLines(lines, CHUNK)) {
                for (List<IncomingLines.Line> some = incoming.next();
                        !some.isEmpty();
                        some = incoming.next()) {
                    some.forEach(line -> check(line.number(), line.text()));
                    flush();
                }
            }
        }

        private void check(int number, String line) {
            try {
                if (line.length() > LONGEST_LINE) {
                    throw tooLong();
                }
                TransactionForm form = stated.read(line, TransactionForm.class);
                Transaction transaction = recording.check(form, IntakeRules.LIVE);
                if (!caller.mayAccess(transaction.supplier())) {
                    throw ofAnotherTeam();
                }
                checked.add(transaction);
                checkedLines.add(number);
            } catch (InvalidInput e) {
                answers.add(Line.refused(number, 400, e.violations()));
            }
        }

        private void write() throws IOException {
            for (Line answer : answers) {
                output.write(json.writeValueAsBytes(answer));
                output.write('\n');
            }
            output.flush();
        }

        private void flush() throws IOException {
            List<Recording> outcomes = recording.record(checked, IntakeRules.LIVE);
            for (int i = 0; i < outcomes.size(); i++) {
                answers.add(answer(checkedLines.get(i), outcomes.get(i)));
            }
            answers.sort(Comparator.comparingInt(Line::line));
            write();
            checked.clear();
            checkedLines.clear();
            answers.clear();
        }

        private Line answer(int number, Recording outcome) {
            return switch (outcome) {
                case Recording.New(Transaction transaction) ->
                        Line.accepted(number, 201, transaction);
                case Recording.Repeated(Transaction transaction) ->
                        Line.accepted(number, 200, transaction);
                case Recording.Conflicting(Transaction recorded, List<String> fields) ->
                        Line.refused(number, 409, differences(recorded, fields, caller));
            };
        }
    }
}
