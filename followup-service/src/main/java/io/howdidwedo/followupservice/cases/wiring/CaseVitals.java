package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.servicekit.vital.Vitals;
import java.time.Clock;
import java.util.List;

/// How many cases there are to work on, of all teams.
final class CaseVitals implements Vitals {
    private final Cases cases;
    private final Clock clock;

    CaseVitals(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Vital> read() {
        CaseQuery work = CaseQuery.first(1).in(CaseQuery.WORK);
        return List.of(
                Vital.gauge(
                        "hdwd_cases_open",
                        "Cases in which somebody has work to do",
                        cases.count(work)),
                Vital.gauge(
                        "hdwd_cases_overdue",
                        "Of them those whose time is over and that are not put aside",
                        cases.count(work.aside(false).dueBefore(clock.instant()))));
    }
}
