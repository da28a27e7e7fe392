package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Cases over HTTP.
@RestController
final class CaseApi {
    private static final int PAGE = 100;

    private final Cases cases;
    private final Voices voices;
    private final CaseDeeds deeds;
    private final Clock clock;

    CaseApi(Cases cases, Voices voices, CaseDeeds deeds, Clock clock) {
        this.cases = cases;
        this.voices = voices;
        this.deeds = deeds;
        this.clock = clock;
    }

    record CaseList(List<CaseView> items, @Nullable String next) {}

    /// Lists cases of the caller's teams, by when they are due.
    ///
    /// @param status one or several, parted by commas; all unless told
    /// @param team the team's id; all of the caller's unless told
    /// @param due `overdue`, or an instant: due before it
    /// @param owner whose cases, by user name
    /// @param cursor the `next` of an earlier answer
    @GetMapping("/api/cases")
    CaseList list(
            @RequestParam(required = false) @Nullable List<String> status,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        List<Case> found =
                cases.list(
                        CaseQuery.first(PAGE + 1)
                                .of(suppliers(team, caller))
                                .in(statuses(status))
                                .ownedBy(owner)
                                .dueBefore(dueBefore(due))
                                .after(place(cursor)));
        boolean more = found.size() > PAGE;
        List<Case> page = more ? found.subList(0, PAGE) : found;
        Map<UUID, Voice> words =
                voices.about(page.stream().map(subject -> subject.transaction().id()).toList());
        return new CaseList(
                page.stream()
                        .map(subject -> CaseView.of(subject, sentence(subject, words)))
                        .toList(),
                more ? WorkPlace.write(CaseQuery.Place.of(page.getLast())) : null);
    }

    private static Optional<Set<String>> suppliers(@Nullable String team, Caller caller) {
        if (team == null) {
            return caller.onlySuppliers();
        }
        return Optional.of(caller.mayAccess(team) ? Set.of(team) : Set.of());
    }

    /// Names of ours have no comma: several may be parted by one.
    private static List<CaseStatus> statuses(@Nullable List<String> stated) {
        if (stated == null) {
            return List.of();
        }
        return stated.stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .filter(name -> !name.isBlank())
                .map(CaseApi::status)
                .toList();
    }

    private static CaseStatus status(String stated) {
        for (CaseStatus status : CaseStatus.values()) {
            if (status.name().equalsIgnoreCase(stated.strip().replace('-', '_'))) {
                return status;
            }
        }
        throw new InvalidInput(
                "status",
                "must be open, in_progress, waiting, resolved, recovered, reopened or closed");
    }

    private @Nullable Instant dueBefore(@Nullable String due) {
        if (due == null || due.isBlank()) {
            return null;
        }
        if (due.equals("overdue")) {
            return clock.instant();
        }
        Check check = new Check();
        Instant before = new StatedValues(check).instant("due", due);
        if (check.isWrong()) {
            throw new InvalidInput(
                    "due",
                    "must be overdue or an instant like 2026-11-20T15:04:05Z: due before it");
        }
        return before;
    }

    private static CaseQuery.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        CaseQuery.Place place = WorkPlace.read(cursor);
        if (place == null) {
            throw new InvalidInput("cursor", "must be the `next` of an earlier answer");
        }
        return place;
    }

    private static @Nullable String sentence(Case one, Map<UUID, Voice> words) {
        Voice voice = words.get(one.transaction().id());
        return voice == null ? null : voice.sentence();
    }

    /// Counts the root causes in cases of the caller's teams.
    @GetMapping("/api/cases/causes")
    Map<String, Long> causes(Caller caller) {
        return deeds.causes(caller);
    }

    /// Tells a case with all that happened in it.
    ///
    /// @param id the case's id
    @GetMapping("/api/cases/{id}")
    CaseView get(@PathVariable UUID id, Caller caller) {
        return view(deeds.find(id, caller));
    }

    /// Does something in a case. Each deed reads what it needs of the details:
    /// `assign` takes `owner`, or is the caller's; `hand-over` takes `team` and `words`; `note`,
    /// `contact` and `reply` take `words`; `promise` takes `words` and `until`; `keep-promise`
    /// takes `promise`; `put-aside` takes `until`; `pause` and `reopen` take `words`; `resume` and
    /// `undo` take nothing; `resolve` takes `words`, `toCustomer`, `rootCause` and `until`;
    /// `merge` takes `into`.
    ///
    /// @param id the case's id
    /// @param deed what is done
    @PostMapping("/api/cases/{id}/{deed}")
    CaseView deed(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestBody(required = false) CaseDeeds.@Nullable Details details,
            Caller caller) {
        return view(
                deeds.deed(deed, id, details == null ? CaseDeeds.Details.NONE : details, caller));
    }

    private CaseView view(Case one) {
        return CaseView.of(one, sentence(one, voices.about(List.of(one.transaction().id()))));
    }
}
