package io.howdidwedo.followupservice.rule.mongo;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.rule.RuleBook;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules as they are kept. The records are public in here, for the driver reads them. What may
/// be missing was not kept by earlier versions.
final class RuleDocuments {
    private RuleDocuments() {}

    /// The rule book.
    record StoredRuleBook(int version, List<StoredRule> rules, @Nullable Deciding deciding) {
        static StoredRuleBook of(RuleBook book) {
            return new StoredRuleBook(
                    book.version(),
                    book.rules().stream().map(StoredRule::of).toList(),
                    book.deciding());
        }

        RuleBook read() {
            return new RuleBook(
                    version,
                    rules.stream().map(StoredRule::read).toList(),
                    Objects.requireNonNullElse(deciding, Deciding.FIRST));
        }
    }

    /// A rule, all in one row.
    record StoredRule(
            String id,
            String name,
            List<Verdict> verdicts,
            @Nullable Boolean slipped,
            List<String> unmet,
            List<String> tiers,
            @Nullable List<CustomerKind> kinds,
            @Nullable List<String> offerings,
            @Nullable List<String> words,
            @Nullable Double scoreUpTo,
            @Nullable Double gapUpTo,
            @Nullable Money worthFrom,
            @Nullable Boolean contactMe,
            @Nullable Boolean silence,
            Priority priority,
            Duration dueIn,
            @Nullable String team,
            @Nullable String owner,
            String reason,
            @Nullable Map<String, String> message) {
        static StoredRule of(Rule rule) {
            AnswerConditions answer = rule.answer();
            TransactionConditions transaction = rule.transaction();
            Handling handling = rule.handling();
            return new StoredRule(
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

        Rule read() {
            return new Rule(
                    id,
                    name,
                    answer(),
                    new TransactionConditions(tiers, or(kinds), or(offerings), worthFrom),
                    silence,
                    new Handling(priority, dueIn, team, owner, reason),
                    message == null ? Map.of() : message);
        }

        private AnswerConditions answer() {
            return new AnswerConditions(
                    verdicts, slipped, unmet, or(words), scoreUpTo, gapUpTo, contactMe);
        }

        private static <T> List<T> or(@Nullable List<T> kept) {
            return kept == null ? List.of() : kept;
        }
    }
}
