package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.FollowingUp;
import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Role;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people do to a case, the same from page and API: checks that it is theirs, then does it.
final class CaseDeeds {
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_CAUSE = 200;

    private final Cases cases;
    private final FollowingUp following;

    CaseDeeds(Cases cases, FollowingUp following) {
        this.cases = cases;
        this.following = following;
    }

    /// What was filled in with a deed.
    record Details(@Nullable String owner, @Nullable String words, @Nullable String rootCause) {}

    Case find(UUID id, Caller caller) {
        caller.requireScope("cases:read", Role.AGENT, Role.MANAGER, Role.ADMIN);
        return cases.find(id)
                .filter(one -> caller.mayAccess(one.supplier()))
                .orElseThrow(() -> new NotFound("case", id));
    }

    Case deed(String name, UUID id, Details details, Caller caller) {
        caller.requireScope("cases:write", Role.AGENT, Role.MANAGER, Role.ADMIN);
        Case found = find(id, caller);
        String words = text("words", details.words(), LONGEST_NOTE);
        FollowingUp.Deed deed =
                switch (name) {
                    case "assign" -> {
                        String owner = Objects.requireNonNullElse(details.owner(), caller.name());
                        yield (one, now) ->
                                one.assigned(
                                        caller.name(), text("owner", owner, LONGEST_CAUSE), now);
                    }
                    case "note" ->
                            (one, now) -> one.noted(caller.name(), required("words", words), now);
                    case "contact" -> (one, now) -> one.contacted(caller.name(), words, now);
                    case "pause" -> (one, now) -> one.paused(caller.name(), words, now);
                    case "resume" -> (one, now) -> one.resumed(caller.name(), now);
                    case "resolve" ->
                            (one, now) -> one.resolved(caller.name(), words, cause(details), now);
                    case "reopen" -> (one, now) -> one.reopened(caller.name(), words, now);
                    default -> throw new NotFound("deed", name);
                };
        try {
            return following.change(found.id(), deed).orElseThrow(() -> new NotFound("case", id));
        } catch (NotPossible e) {
            throw new Conflict(
                    Objects.requireNonNullElse(e.getMessage(), "Not possible"), List.of());
        }
    }

    private static @Nullable String cause(Details details) {
        String cause = text("rootCause", details.rootCause(), LONGEST_CAUSE);
        return cause.isEmpty() ? null : cause;
    }

    private static String required(String field, String text) {
        if (text.isEmpty()) {
            throw new InvalidInput(field, "is required");
        }
        return text;
    }

    private static String text(String field, @Nullable String text, int longest) {
        String given = Objects.requireNonNullElse(text, "").strip();
        if (given.length() > longest) {
            throw new InvalidInput(field, "must be at most " + longest + " characters");
        }
        return given;
    }
}
