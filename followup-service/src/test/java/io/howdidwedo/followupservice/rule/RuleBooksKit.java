package io.howdidwedo.followupservice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.Rule.AnswerConditions;
import io.howdidwedo.followupservice.rule.Rule.Handling;
import io.howdidwedo.followupservice.rule.Rule.Handling.Priority;
import io.howdidwedo.followupservice.rule.Rule.TransactionConditions;
import io.howdidwedo.followupservice.rule.RuleBook.Deciding;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every place where the rule book is kept.
public abstract class RuleBooksKit {
    /// Whatever a rule can state.
    protected static final Rule EVERYTHING =
            new Rule(
                    "everything",
                    "All that can be stated",
                    new AnswerConditions(
                            List.of(Verdict.SATISFIED),
                            true,
                            List.of("on-time"),
                            List.of("refund"),
                            25.0,
                            -15.0,
                            true),
                    new TransactionConditions(
                            List.of("gold"),
                            List.of(CustomerKind.EXTERNAL),
                            List.of("repair"),
                            new Money(new BigDecimal("500"), "EUR")),
                    false,
                    new Handling(Priority.HIGH, Duration.ofHours(8), "couriers", "eva", "Because"),
                    Map.of("en", "Thank you"));

    private RuleBooks books;

    /// A place where nobody has changed the rules yet.
    protected abstract RuleBooks fresh();

    @BeforeEach
    void begin() {
        books = fresh();
    }

    @Test
    void theFirstOnesAreThereFromTheStart() {
        assertThat(books.current()).isEqualTo(RuleBook.FIRST);
    }

    @Test
    void whatIsReadIsWhatWasStated() {
        RuleBook changed = books.change(book -> book.with(List.of(EVERYTHING)).with(Deciding.ALL));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(books.current()).isEqualTo(changed);
        assertThat(books.current().rules()).containsExactly(EVERYTHING);
    }

    @Test
    void whatWasInForceBeforeIsKept() {
        books.change(book -> book.with(List.of(EVERYTHING)));

        assertThat(books.version(1)).contains(RuleBook.FIRST);
        assertThat(books.version(2)).isEmpty();
    }

    @Test
    void aChangeOfNothingIsNone() {
        assertThat(books.change(book -> book).version()).isEqualTo(1);
    }

    @Test
    void theSameRulesOnceMoreAreNoChange() {
        books.replace(List.of(EVERYTHING));

        assertThat(books.replace(List.of(EVERYTHING)).version()).isEqualTo(2);
    }

    @Test
    void undoingPutsTheRulesBeforeInForceAsTheNextVersion() {
        books.replace(List.of(EVERYTHING));

        RuleBook undone = books.undo();

        assertThat(undone).isEqualTo(RuleBook.FIRST.at(3));
        assertThat(books.current()).isEqualTo(undone);
        assertThat(books.version(2)).contains(RuleBook.FIRST.with(List.of(EVERYTHING)).at(2));
    }

    @Test
    void undoneOnceMoreTheyAreAsTheyWere() {
        books.replace(List.of(EVERYTHING));

        books.undo();

        assertThat(books.undo().rules()).containsExactly(EVERYTHING);
    }

    @Test
    void nothingComesBeforeTheFirst() {
        assertThat(books.undo()).isEqualTo(RuleBook.FIRST);
    }

    /// Cases name the version they were opened by.
    @Test
    void whatSomebodyElseChangedMeanwhileIsKeptToo() {
        AtomicBoolean quicker = new AtomicBoolean(true);

        RuleBook changed =
                books.change(
                        book -> {
                            if (quicker.getAndSet(false)) {
                                books.replace(List.of(EVERYTHING));
                            }
                            return book.with(Deciding.ALL);
                        });

        assertThat(changed)
                .isEqualTo(new RuleBook(3, List.of(EVERYTHING), Deciding.ALL))
                .isEqualTo(books.current());
        assertThat(books.version(2)).contains(RuleBook.FIRST.with(List.of(EVERYTHING)).at(2));
    }
}
