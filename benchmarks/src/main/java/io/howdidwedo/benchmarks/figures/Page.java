package io.howdidwedo.benchmarks.figures;

import java.util.List;

/// A page of the manager's.
///
/// @param core what it counts above all, in DuckDB's words; `:period` is a condition on
///     `happened_at`
record Page(String name, String path, String core) {

    /// All of them: a new page gets a line here.
    static final List<Page> ALL =
            List.of(
                    new Page(
                            "Overview",
                            "/dashboard",
                            """
                            SELECT sum(n), sum(low), sum(high), sum(n * n), sum(low * low), sum(high * high)
                            FROM (
                                SELECT customer, count(*) AS n,
                                    count(*) FILTER (verdict = 'DISSATISFIED') AS low,
                                    count(*) FILTER (verdict = 'DELIGHTED') AS high
                                FROM counted_answers WHERE :period GROUP BY customer
                            )
                            """),
                    new Page(
                            "Expectations",
                            "/dashboard/expectations",
                            """
                            SELECT expectation, sum(n), sum(got), sum(gap), sum(got * got), sum(gap * gap)
                            FROM (
                                SELECT expectation, customer, count(*) AS n, sum(performance) AS got,
                                    sum(secondary_gap) AS gap
                                FROM rated WHERE :period GROUP BY expectation, customer
                            ) GROUP BY expectation
                            """),
                    new Page(
                            "Fairness",
                            "/dashboard/fairness",
                            """
                            SELECT tier, offering, sum(n), sum(low), sum(n * n), sum(low * low)
                            FROM (
                                SELECT tier, offering, customer, count(*) AS n,
                                    count(*) FILTER (verdict = 'DISSATISFIED') AS low
                                FROM counted_answers WHERE :period GROUP BY tier, offering, customer
                            ) GROUP BY tier, offering
                            """),
                    new Page(
                            "Chain",
                            "/dashboard/chain",
                            """
                            SELECT customer, supplier, count(*),
                                count(*) FILTER (verdict <> 'DISSATISFIED')
                            FROM counted_answers
                            WHERE customer_kind = 'INTERNAL' AND :period
                                AND customer IN (SELECT supplier FROM intake)
                            GROUP BY customer, supplier
                            """),
                    new Page(
                            "Loyalty",
                            "/dashboard/loyalty",
                            """
                            SELECT verdict, sum(n), sum(again), sum(n * n), sum(again * again)
                            FROM (
                                SELECT verdict, customer, count(*) AS n,
                                    count(*) FILTER (next_at <= happened_at + INTERVAL 180 DAY) AS again
                                FROM answers_and_what_followed(0, 1)
                                WHERE happened_at + INTERVAL 180 DAY <= known_until AND :period
                                GROUP BY verdict, customer
                            ) GROUP BY verdict
                            """),
                    new Page(
                            "Answers",
                            "/dashboard/answers",
                            """
                            SELECT answered_at, response_id, score, count(*) OVER ()
                            FROM all_answers WHERE standing = 'COUNTS' AND :period
                            ORDER BY answered_at DESC, response_id DESC LIMIT 51
                            """),
                    new Page(
                            "Comments",
                            "/dashboard/comments",
                            """
                            SELECT a.customer, a.verdict, c.text
                            FROM counted_answers a JOIN comments c USING (response_id)
                            WHERE :period ORDER BY a.answered_at DESC LIMIT 50000
                            """));
}
