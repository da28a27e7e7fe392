package io.howdidwedo.operationsservice.deadletter.web;

import io.howdidwedo.operationsservice.deadletter.DeadLetter;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.Handling.Deed;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters;
import io.howdidwedo.operationsservice.deadletter.HandlingDeadLetters.Handled;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Dead letters over HTTP, for administrators of all teams.
@RestController
final class DeadLetterApi {
    private static final int MOST = 200;

    private final HandlingDeadLetters handling;

    DeadLetterApi(HandlingDeadLetters handling) {
        this.handling = handling;
    }

    record DeadLetterList(List<DeadLetterView> items, @Nullable String next) {}

    /// A dead letter as it is told.
    ///
    /// @param id its topic and its place among the dead letters of it: `responses@12`
    /// @param type what kind of event it says it is; null when it does not say
    /// @param value with what people said and who they are covered up
    /// @param done whether it was sent back or dropped
    record DeadLetterView(
            String id,
            String topic,
            @Nullable String key,
            @Nullable String type,
            String reason,
            Instant since,
            String value,
            boolean done,
            List<DeedView> deeds) {

        static DeadLetterView of(Handled handled) {
            DeadLetter letter = handled.letter();
            return new DeadLetterView(
                    letter.place().word(),
                    letter.place().topic(),
                    letter.key(),
                    letter.type().isEmpty() ? null : letter.type(),
                    letter.reason(),
                    letter.since(),
                    letter.masked(),
                    handled.done(),
                    handled.deeds().stream().map(DeedView::of).toList());
        }
    }

    /// Something that was done about it.
    ///
    /// @param what `shown`, `replayed`, `mended`, `dropped` or `picked-up`
    /// @param reason null but for what was dropped
    record DeedView(String what, String by, Instant at, @Nullable String reason) {
        static DeedView of(Deed deed) {
            String what = deed.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new DeedView(what, deed.by(), deed.at(), deed.reason());
        }
    }

    /// A value to send back instead.
    ///
    /// @param value null: it is sent back as it is
    /// @param contentType how the value is written, as the record's header tells; null: as before
    record ReplayForm(@Nullable String value, @Nullable String contentType) {}

    /// Why it needs nobody any more.
    record DropForm(@Nullable String reason) {}

    /// Lists the records that could not be worked off and that nobody has sent back or dropped: the
    /// oldest 200 of each topic, with what people said and who they are covered up.
    @GetMapping("/api/dead-letters")
    DeadLetterList list(Caller caller) {
        DeadLetterController.refuseOthers(caller);
        List<DeadLetterView> items =
                handling.waiting(MOST).stream()
                        .flatMap(waiting -> handling.handled(waiting.oldest()).stream())
                        .map(DeadLetterView::of)
                        .toList();
        return new DeadLetterList(items, null);
    }

    /// Tells of one such record what it is, why it is there and what was done about it.
    ///
    /// @param id its topic and its place: `responses@12`
    @GetMapping("/api/dead-letters/{id}")
    DeadLetterView get(@PathVariable String id, Caller caller) {
        DeadLetterController.refuseOthers(caller);
        return DeadLetterView.of(handling.find(at(id)));
    }

    /// Sends a record back to the topic it came from, as it is or with another value. It is refused
    /// when it still could not be understood.
    ///
    /// @param id its topic and its place: `responses@12`
    @PostMapping("/api/dead-letters/{id}/replay")
    DeadLetterView replay(@PathVariable String id, @RequestBody ReplayForm form, Caller caller) {
        DeadLetterController.refuseOthers(caller);
        Place place = at(id);
        if (form.value() == null && form.contentType() == null) {
            handling.replay(place, caller.name());
        } else {
            DeadLetter letter = handling.find(place).letter();
            handling.mend(
                    place,
                    form.value() == null ? letter.text() : form.value(),
                    form.contentType() == null ? letter.contentType() : form.contentType(),
                    caller.name());
        }
        return DeadLetterView.of(handling.find(place));
    }

    /// Puts a record aside that nobody needs, with the reason.
    ///
    /// @param id its topic and its place: `responses@12`
    @PostMapping("/api/dead-letters/{id}/drop")
    DeadLetterView drop(@PathVariable String id, @RequestBody DropForm form, Caller caller) {
        DeadLetterController.refuseOthers(caller);
        handling.drop(at(id), form.reason() == null ? "" : form.reason(), caller.name());
        return DeadLetterView.of(handling.find(at(id)));
    }

    /// Takes back that a record was dropped: it waits again.
    ///
    /// @param id its topic and its place: `responses@12`
    @PostMapping("/api/dead-letters/{id}/pick-up")
    DeadLetterView pickUp(@PathVariable String id, Caller caller) {
        DeadLetterController.refuseOthers(caller);
        handling.pickUp(at(id), caller.name());
        return DeadLetterView.of(handling.find(at(id)));
    }

    private static Place at(String id) {
        return Place.of(id).orElseThrow(() -> new NotFound("dead letter", id));
    }
}
