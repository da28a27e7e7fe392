package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Priority;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.problem.Violation;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One rule as it is stated; what is left out does not matter to it.
record RuleForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<Verdict> verdicts,
        @Nullable Boolean slipped,
        @Nullable List<String> unmet,
        @Nullable List<String> tiers,
        @Nullable List<CustomerKind> kinds,
        @Nullable List<String> offerings,
        @Nullable List<String> words,
        @Nullable Double scoreUpTo,
        @Nullable Double gapUpTo,
        @Nullable Money worthFrom,
        @Nullable Boolean contactMe,
        @Nullable Boolean silence,
        @Nullable Priority priority,
        @Nullable Duration dueIn,
        @Nullable String team,
        @Nullable String owner,
        @Nullable String reason,
        @Nullable Map<String, String> message) {
    private static final List<String> RESERVED = List.of("new", "undo", "deciding");
    private static final Duration LONGEST_DUE = Duration.ofDays(90);

    /// The rule stated; what is wrong with it is added to the violations.
    ///
    /// @param path what stands before the names of fields
    /// @param teams whom cases can be given to
    Rule check(String path, List<Violation> violations, Collection<Team> teams) {
        checkTeam(path, violations, teams);
        if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,63}") || RESERVED.contains(id)) {
            violations.add(
                    new Violation(
                            path + "id",
                            "is required: 1 to 64 lower-case letters, digits and hyphens, not"
                                    + " \"new\", \"undo\" or \"deciding\""));
        }
        if (message != null && !message.isEmpty() && isBlank(message.get("en"))) {
            violations.add(
                    new Violation(
                            path + "message", "needs an English text, which stands in for others"));
        }
        if (dueIn == null || !dueIn.isPositive() || dueIn.compareTo(LONGEST_DUE) > 0) {
            violations.add(
                    new Violation(
                            path + "dueIn",
                            "is required: working time like PT24H, up to 90 days of 24 hours"));
        }
        if (scoreUpTo != null && !(scoreUpTo >= 0 && scoreUpTo <= 100)) {
            violations.add(new Violation(path + "scoreUpTo", "must be from 0 to 100"));
        }
        if (gapUpTo != null && !(gapUpTo >= -100 && gapUpTo <= 100)) {
            violations.add(new Violation(path + "gapUpTo", "must be from -100 to 100"));
        }
        if (worthFrom != null
                && (Objects.isNull(worthFrom.amount()) || Objects.isNull(worthFrom.currency()))) {
            violations.add(new Violation(path + "worthFrom", "needs an amount and its currency"));
        }
        if (slipped != null && slipped && !isEmpty(verdicts) && !slips()) {
            violations.add(
                    new Violation(
                            path + "slipped",
                            "only satisfied answers slip, and that verdict is not among those"
                                    + " stated"));
        }
        if (words != null && words.stream().anyMatch(one -> one.isBlank())) {
            violations.add(new Violation(path + "words", "must be words, none of them empty"));
        }
        if (Boolean.TRUE.equals(silence) && !isAboutTransactionOnly()) {
            violations.add(
                    new Violation(
                            path + "silence",
                            "goes with tiers, kinds, offerings and worth only: whoever is silent"
                                    + " says nothing else, and is told nothing"));
        }
        if (isEverything()) {
            violations.add(
                    new Violation(
                            path + "verdicts",
                            "a rule needs a condition; without any it would make a case of"
                                    + " everything"));
        }
        return rule();
    }

    private void checkTeam(String path, List<Violation> violations, Collection<Team> teams) {
        String its = Objects.requireNonNullElse(team, "");
        String colleague = Objects.requireNonNullElse(owner, "");
        if (!its.isBlank()
                && teams.stream()
                        .noneMatch(
                                one -> one.supplier().equals(its) && !one.colleagues().isEmpty())) {
            violations.add(
                    new Violation(path + "team", "must be a team that somebody is named for"));
        }
        if (!colleague.isBlank()
                && teams.stream()
                        .filter(one -> its.isBlank() || one.supplier().equals(its))
                        .noneMatch(one -> one.colleague(colleague).isPresent())) {
            violations.add(
                    new Violation(path + "owner", "must be the user of somebody named in a team"));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private boolean slips() {
        return Objects.requireNonNullElse(verdicts, List.of()).contains(Verdict.SATISFIED);
    }

    private boolean isAboutTransactionOnly() {
        return Stream.of(verdicts, unmet, words).allMatch(RuleForm::isEmpty)
                && Stream.of(slipped, scoreUpTo, gapUpTo, contactMe).allMatch(Objects::isNull)
                && (message == null || message.isEmpty());
    }

    private boolean isEverything() {
        return Stream.of(verdicts, unmet, tiers, kinds, offerings, words)
                        .allMatch(RuleForm::isEmpty)
                && Stream.of(slipped, scoreUpTo, gapUpTo, worthFrom, contactMe)
                        .allMatch(Objects::isNull)
                && !Boolean.TRUE.equals(silence);
    }

    private static boolean isEmpty(@Nullable Collection<?> some) {
        return some == null || some.isEmpty();
    }

    private Rule rule() {
        String title = Objects.requireNonNullElse(name, "");
        return new Rule(
                Objects.requireNonNullElse(id, ""),
                title,
                Objects.requireNonNullElse(verdicts, List.of()),
                slipped,
                Objects.requireNonNullElse(unmet, List.of()),
                Objects.requireNonNullElse(tiers, List.of()),
                Objects.requireNonNullElse(kinds, List.of()),
                Objects.requireNonNullElse(offerings, List.of()),
                Objects.requireNonNullElse(words, List.of()),
                scoreUpTo,
                gapUpTo,
                worthFrom,
                contactMe,
                silence,
                Objects.requireNonNullElse(priority, Priority.NORMAL),
                Objects.requireNonNullElse(dueIn, Duration.ofHours(24)),
                isBlank(team) ? null : team,
                isBlank(owner) ? null : owner,
                Objects.requireNonNullElse(reason, title),
                Objects.requireNonNullElse(message, Map.of()));
    }
}
