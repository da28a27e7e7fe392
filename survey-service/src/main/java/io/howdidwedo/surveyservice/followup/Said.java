package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.cases.CustomerTold;
import io.howdidwedo.contracts.cases.Telling;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the team said to the customer.
///
/// @param by name of who said it
/// @param dueAt until when something was promised; null for anything else
public record Said(
        UUID id,
        Telling telling,
        String by,
        String words,
        @Nullable Instant dueAt,
        Instant at,
        Delivery delivery) {

    static Said of(CustomerTold told) {
        return new Said(
                told.id(),
                told.telling(),
                told.by(),
                told.words(),
                told.dueAt(),
                told.at(),
                switch (told.telling()) {
                    case REPLY, RESOLUTION -> Delivery.WAITING;
                    case PROMISE, PROMISE_KEPT -> Delivery.NOT_MAILED;
                });
    }

    Said delivered(Delivery now) {
        return new Said(id, telling, by, words, dueAt, at, now);
    }
}
