package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.surveyservice.channel.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The customer as sent from outside, not yet checked.
public record CustomerForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String chat,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String tier) {
    /// Nothing was said about them.
    static final CustomerForm NOBODY =
            new CustomerForm(null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_CHAT = 200;

    /// The customer; what is wrong is told to the check.
    Customer check(Check check) {
        StatedValues stated = new StatedValues(check);
        return new Customer(
                stated.id("id", id),
                stated.constant("kind", kind, CustomerKind.class, CustomerKind.EXTERNAL),
                stated.line("name", name, LONGEST_TEXT),
                stated.addressOrNull("email", email),
                phone(check),
                chat(check),
                stated.language("language", language),
                stated.zone("timeZone", timeZone),
                stated.line("tier", tier, LONGEST_TEXT));
    }

    private @Nullable String phone(Check check) {
        String written = new StatedValues(check).line("phone", phone, LONGEST_TEXT);
        Optional<String> number = Optional.ofNullable(written).flatMap(PhoneNumber::of);
        check.require(
                written == null || number.isPresent(),
                "phone",
                "must be a number with its country's code (E.164), like +4915112345678");
        return number.orElse(null);
    }

    private @Nullable String chat(Check check) {
        String written = new StatedValues(check).line("chat", chat, LONGEST_TEXT);
        check.require(
                written == null || written.length() <= LONGEST_CHAT,
                "chat",
                "must be at most 200 characters");
        return written;
    }
}
