package io.howdidwedo.surveyservice.customer;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.customer.Past.Kind;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.TeamMessage;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// All there was between a customer and us: what [CustomerHistory] tells, and what was said to and
/// fro about their cases.
public final class WholeHistory {
    private static final Phrases WORDS = Phrases.of(WholeHistory.class);

    private final CustomerHistory history;
    private final FollowUps followUps;

    /// Looks here.
    public WholeHistory(CustomerHistory history, FollowUps followUps) {
        this.history = history;
        this.followUps = followUps;
    }

    /// All of it, and the cases it was about.
    ///
    /// @param entries the latest first
    public record Whole(List<Past> entries, List<AboutCase> cases) {
        public Whole {
            entries = List.copyOf(entries);
            cases = List.copyOf(cases);
        }
    }

    /// A case of theirs.
    public record AboutCase(FollowUp followUp, Transaction about) {}

    /// All there was between a customer and these teams.
    public Whole of(String customer, Teams teams) {
        List<Past> all = new ArrayList<>(history.of(customer, teams));
        List<AboutCase> cases =
                all.stream()
                        .filter(one -> one.kind() == Kind.TRANSACTION)
                        .map(Past::about)
                        .flatMap(
                                about ->
                                        followUps.about(about.id()).stream()
                                                .map(known -> new AboutCase(known, about)))
                        .toList();
        cases.forEach(one -> addSaid(all, one));
        all.sort(Comparator.comparing(Past::at));
        return new Whole(all.reversed(), cases);
    }

    private static void addSaid(List<Past> all, AboutCase one) {
        for (TeamMessage said : one.followUp().said()) {
            all.add(new Past(said.at(), Kind.MESSAGE, one.about(), words(said), said.words()));
        }
        for (FollowUp.Written written : one.followUp().written()) {
            String what =
                    written.stillWrong() ? WORDS.say("wrote.still-wrong") : WORDS.say("wrote");
            all.add(new Past(written.at(), Kind.ANSWER, one.about(), what, written.words()));
        }
    }

    private static String words(TeamMessage said) {
        String telling = said.telling().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return WORDS.say("said." + telling, said.by());
    }
}
