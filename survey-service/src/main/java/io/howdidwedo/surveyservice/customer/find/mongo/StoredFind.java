package io.howdidwedo.surveyservice.customer.find.mongo;

import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.Served;
import java.util.List;
import java.util.stream.Stream;

/// A customer as they are kept to be found.
///
/// @param keys each term, once for those who see all and once for its team, and the team alone:
///     nothing of another team is ever read
/// @param newest goes down as time goes on, so that the index has the latest in front
record StoredFind(String customer, List<Served> served, List<String> keys, long newest) {
    private static final String BETWEEN = "\n";

    static StoredFind of(CustomerFind one) {
        return new StoredFind(
                one.customer(),
                one.served(),
                one.served().stream().flatMap(StoredFind::keys).distinct().toList(),
                -one.latest().getEpochSecond());
    }

    private static Stream<String> keys(Served one) {
        return Stream.of("", one.team())
                .flatMap(
                        team ->
                                Stream.concat(Stream.of(""), one.terms())
                                        .map(term -> key(team, term)));
    }

    CustomerFind read() {
        return new CustomerFind(customer, served);
    }

    /// @param team empty: for those who see all
    /// @param term empty: any
    static String key(String team, String term) {
        return team + BETWEEN + term;
    }
}
