package io.howdidwedo.followupservice.rule.web;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
    private static final Phrases WORDS = Phrases.of(RuleForm.class);
    private static final List<String> RESERVED = List.of("new", "undo", "deciding");
    private static final Duration LONGEST_DUE = Duration.ofDays(90);

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /// As a rule would be stated.
    static RuleForm of(Rule rule) {
        AnswerConditions answer = rule.answer();
        TransactionConditions transaction = rule.transaction();
        Handling handling = rule.handling();
        return new RuleForm(
                rule.id(),
                rule.name(),
                answer.verdicts(),
                answer.slipped(),
                answer.unmet(),
                transaction.tiers(),
                transaction.kinds(),
                transaction.offerings(),
                answer.words(),
                answer.scoreUpTo(),
                answer.gapUpTo(),
                transaction.worthFrom(),
                answer.contactMe(),
                rule.silence(),
                handling.priority(),
                handling.dueIn(),
                handling.team(),
                handling.owner(),
                handling.reason(),
                rule.message());
    }

    /// The rule stated.
    ///
    /// @param check told what is wrong with it
    /// @param teams whom cases can be given to
    Rule read(Check check, Collection<Team> teams) {
        Rule rule = rule();
        checkTeam(check, teams);
        checkOwner(check, teams);
        checkName(check);
        checkMeasures(check);
        checkParts(check);
        checkWords(check, rule);
        checkWhole(check, rule);
        return rule;
    }

    private void checkTeam(Check check, Collection<Team> teams) {
        boolean known =
                isBlank(team)
                        || teams.stream()
                                .filter(named -> named.supplier().equals(team))
                                .anyMatch(named -> !named.colleagues().isEmpty());
        check.require(known, "team", WORDS.told("problem.team"));
    }

    private void checkOwner(Check check, Collection<Team> teams) {
        String colleague = Objects.requireNonNullElse(owner, "");
        boolean known =
                isBlank(owner)
                        || teams.stream()
                                .filter(named -> isBlank(team) || named.supplier().equals(team))
                                .anyMatch(named -> named.colleague(colleague).isPresent());
        check.require(known, "owner", WORDS.told("problem.owner"));
    }

    private void checkName(Check check) {
        check.require(
                id != null && ID.matcher(id).matches() && !RESERVED.contains(id),
                "id",
                WORDS.told("problem.id"));
        check.require(
                message == null || message.isEmpty() || !isBlank(message.get("en")),
                "message",
                WORDS.told("problem.message"));
    }

    /// In JSON a place of a list may be empty.
    private void checkParts(Check check) {
        checkPart(check, "verdicts", verdicts);
        checkPart(check, "unmet", unmet);
        checkPart(check, "tiers", tiers);
        checkPart(check, "kinds", kinds);
        checkPart(check, "offerings", offerings);
        checkPart(check, "words", words);
        checkPart(check, "message", message == null ? null : message.values());
    }

    private static void checkPart(Check check, String field, @Nullable Collection<?> stated) {
        check.require(
                stated == null || stated.stream().noneMatch(Objects::isNull),
                field,
                WORDS.told("problem.empty-places"));
    }

    private void checkMeasures(Check check) {
        check.require(
                dueIn != null && dueIn.isPositive() && dueIn.compareTo(LONGEST_DUE) <= 0,
                "dueIn",
                WORDS.told("problem.due-in"));
        check.require(
                scoreUpTo == null || (scoreUpTo >= 0 && scoreUpTo <= 100),
                "scoreUpTo",
                WORDS.told("problem.score"));
        check.require(
                gapUpTo == null || (gapUpTo >= -100 && gapUpTo <= 100),
                "gapUpTo",
                WORDS.told("problem.gap"));
        check.require(isWhole(worthFrom), "worthFrom", WORDS.told("problem.worth"));
    }

    private static boolean isWhole(@Nullable Money worth) {
        return worth == null
                || (!Objects.isNull(worth.amount()) && !Objects.isNull(worth.currency()));
    }

    private void checkWords(Check check, Rule rule) {
        boolean slips =
                rule.answer().verdicts().isEmpty()
                        || rule.answer().verdicts().contains(Verdict.SATISFIED);
        check.require(
                slips || !Boolean.TRUE.equals(slipped), "slipped", WORDS.told("problem.slipped"));
        check.require(
                rule.answer().words().stream().noneMatch(String::isBlank),
                "words",
                WORDS.told("problem.words"));
    }

    private static void checkWhole(Check check, Rule rule) {
        boolean aboutTransaction = rule.answer().isAnything() && rule.makesCase();
        check.require(
                !rule.isAboutSilence() || aboutTransaction,
                "silence",
                WORDS.told("problem.silence"));
        check.require(
                rule.isAboutSilence()
                        || !rule.answer().isAnything()
                        || !rule.transaction().isAnything(),
                "verdicts",
                WORDS.told("problem.verdicts"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Rule rule() {
        String title = Objects.requireNonNullElse(name, "");
        return new Rule(
                Objects.requireNonNullElse(id, ""),
                title,
                answer(),
                new TransactionConditions(or(tiers), or(kinds), or(offerings), worthFrom),
                silence,
                handling(title),
                texts());
    }

    private Map<String, String> texts() {
        Map<String, String> texts =
                new HashMap<>(Objects.requireNonNullElse(message, Map.<String, String>of()));
        texts.values().removeIf(Objects::isNull);
        return texts;
    }

    private AnswerConditions answer() {
        return new AnswerConditions(
                or(verdicts), slipped, or(unmet), or(words), scoreUpTo, gapUpTo, contactMe);
    }

    private Handling handling(String title) {
        return new Handling(
                Objects.requireNonNullElse(priority, Priority.NORMAL),
                Objects.requireNonNullElse(dueIn, Duration.ofHours(24)),
                isBlank(team) ? null : team,
                isBlank(owner) ? null : owner,
                Objects.requireNonNullElse(reason, title));
    }

    private static <T> List<T> or(@Nullable List<T> stated) {
        return stated == null ? List.of() : stated.stream().filter(Objects::nonNull).toList();
    }
}
