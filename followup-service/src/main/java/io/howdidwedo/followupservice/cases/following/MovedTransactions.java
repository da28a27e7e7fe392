package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.play.Playing;
import io.howdidwedo.followupservice.rule.Rule;
import io.howdidwedo.followupservice.rule.RuleBooks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cases follow their transactions when two customers, teams or offerings turn out to be one.
public final class MovedTransactions {
    private final FollowingUp following;
    private final RuleBooks rules;
    private final Playing playing;

    /// Moves these cases.
    public MovedTransactions(FollowingUp following, RuleBooks rules, Playing playing) {
        this.following = following;
        this.rules = rules;
        this.playing = playing;
    }

    /// Two names of one customer.
    private record Names(String former, String now) {}

    /// Transactions moved: what rules told the customer under one name counts under the other, and
    /// cases are theirs.
    public void moved(List<TransactionMoved> some) {
        if (some.isEmpty()) {
            return;
        }
        List<Rule> telling =
                rules.current().rules().stream().filter(rule -> !rule.makesCase()).toList();
        Set<Names> names = new HashSet<>();
        for (TransactionMoved one : some) {
            if (!one.customer().equals(one.formerCustomer())) {
                names.add(new Names(one.formerCustomer(), one.customer()));
            }
        }
        names.forEach(
                pair ->
                        telling.forEach(
                                rule -> playing.oneWith(pair.former(), pair.now(), rule.id())));
        following.changeAll(some.stream().map(MovedTransactions::deed).toList());
    }

    private static CaseDeed deed(TransactionMoved one) {
        return CaseDeed.to(
                Case.idOf(one.transactionId()),
                (open, _) -> open.keptAs(open.transaction().movedTo(one)));
    }
}
