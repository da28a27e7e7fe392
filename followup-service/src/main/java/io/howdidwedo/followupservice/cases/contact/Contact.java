package io.howdidwedo.followupservice.cases.contact;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the team and the customer of a case said to each other, and what was promised.
///
/// @param promises what the customer was promised, in order
/// @param conversation what was said, in order
/// @param firstContactAt when the customer first heard from us; null: not yet
/// @param erasedAt when the customer last had their words erased; null: never
public record Contact(
        List<Promise> promises,
        List<CaseMessage> conversation,
        @Nullable Instant firstContactAt,
        @Nullable Instant erasedAt) {
    /// Nothing yet.
    public static final Contact NONE = new Contact(List.of(), List.of(), null, null);

    public Contact {
        promises = List.copyOf(promises);
        conversation = List.copyOf(conversation);
    }

    /// The customer has heard from us; only the first time is kept.
    public Contact made(Instant now) {
        return new Contact(
                promises, conversation, Objects.requireNonNullElse(firstContactAt, now), erasedAt);
    }

    /// With something that was said.
    public Contact with(CaseMessage said) {
        List<CaseMessage> all = new ArrayList<>(conversation);
        all.add(said);
        return new Contact(promises, all, firstContactAt, erasedAt);
    }

    /// Whether this was said.
    public boolean has(UUID said) {
        return conversation.stream().anyMatch(known -> known.id().equals(said));
    }

    /// Whether something of this kind was said at this instant.
    public boolean was(Telling telling, Instant at) {
        return conversation.stream()
                .anyMatch(said -> said.telling() == telling && said.at().equals(at));
    }

    /// With these promises in the place of those it has.
    public Contact promising(List<Promise> others) {
        return new Contact(others, conversation, firstContactAt, erasedAt);
    }

    /// With one more promise.
    public Contact promising(String what, String who, Instant due, Instant now) {
        List<Promise> all = new ArrayList<>(promises);
        all.add(new Promise(promises.size() + 1, what, who, now, due, null, null, false));
        return promising(all);
    }

    /// With promises of another case, too.
    public Contact promisingToo(List<Promise> theirs) {
        List<Promise> all = new ArrayList<>(promises);
        theirs.forEach(promise -> all.add(promise.as(all.size() + 1)));
        return promising(all);
    }

    /// The promise with this number that is still to be kept.
    public Optional<Promise> openPromise(int number) {
        return promises.stream()
                .filter(promise -> promise.number() == number && promise.open())
                .findFirst();
    }

    /// All that is still to be kept.
    public List<Promise> openPromises() {
        return promises.stream().filter(Promise::open).toList();
    }

    /// With another one in the place of the promise of its number.
    public Contact changed(Promise promise) {
        return each(known -> known.number() == promise.number(), _ -> promise);
    }

    /// Some of the open promises go on in another case.
    public Contact takenTo(UUID otherCase, Predicate<Promise> some) {
        return each(
                promise -> promise.open() && some.test(promise),
                promise -> promise.takenTo(otherCase));
    }

    private Contact each(Predicate<Promise> some, UnaryOperator<Promise> change) {
        return promising(
                promises.stream()
                        .map(promise -> some.test(promise) ? change.apply(promise) : promise)
                        .toList());
    }

    /// Whether a promise is the same as one of these, wherever it is.
    public boolean hasPromised(Promise promise) {
        return promises.stream().anyMatch(promise::isSame);
    }

    /// Whether the customer had erased what was said then.
    public boolean isErased(Instant saidAt) {
        return erasedAt != null && !saidAt.isAfter(erasedAt);
    }

    /// Without the words that were said up to then.
    public Contact erased(Instant at) {
        Contact silent = each(promise -> !promise.promisedAt().isAfter(at), Promise::withoutWords);
        return new Contact(
                silent.promises,
                conversation.stream()
                        .map(said -> said.at().isAfter(at) ? said : said.withoutWords())
                        .toList(),
                firstContactAt,
                at);
    }
}
