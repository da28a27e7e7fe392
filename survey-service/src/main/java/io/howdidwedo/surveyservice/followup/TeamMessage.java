package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the team said to the customer.
///
/// @param by name of who said it
/// @param words in English, or as somebody wrote them
/// @param texts the same by language; empty when somebody wrote it
/// @param dueAt until when something was promised; null for anything else
public record TeamMessage(
        UUID id,
        Telling telling,
        String by,
        String words,
        Map<String, String> texts,
        @Nullable Instant dueAt,
        Instant at,
        Delivery delivery) {

    public TeamMessage {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    /// In this language as far as it is there, else as it is.
    public String in(Wording wording) {
        return texts.isEmpty() ? words : wording.pick(texts);
    }

    static TeamMessage of(CustomerTold told) {
        return new TeamMessage(
                told.id(),
                told.telling(),
                told.by(),
                told.words(),
                told.texts(),
                told.dueAt(),
                told.at(),
                switch (told.telling()) {
                    case REPLY, RESOLUTION, FIX, THANKS -> Delivery.WAITING;
                    case PROMISE, PROMISE_KEPT -> Delivery.NOT_MAILED;
                });
    }

    TeamMessage withoutWords() {
        return new TeamMessage(id, telling, by, "", Map.of(), dueAt, at, delivery);
    }

    /// Heard of only after its words were erased: it is not mailed any more.
    TeamMessage erased() {
        return withoutWords()
                .delivered(delivery == Delivery.WAITING ? Delivery.NOT_MAILED : delivery);
    }

    TeamMessage delivered(Delivery now) {
        return new TeamMessage(id, telling, by, words, texts, dueAt, at, now);
    }

    /// What became of a mail about something said.
    public enum Delivery {
        /// It is shown on the page only.
        NOT_MAILED,
        /// It will go out.
        WAITING,
        /// The mail system has it.
        SENT,
        /// The mail system will never take it to this address.
        REFUSED
    }
}
