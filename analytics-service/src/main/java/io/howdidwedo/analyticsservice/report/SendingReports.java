package io.howdidwedo.analyticsservice.report;

import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.mail.Post;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Sets reports up and sends them when their time has come.
public final class SendingReports implements Timetable.WhenDue {
    private final Catalogue<Report> reports;
    private final Digests digests;
    private final ReportLetters letters;
    private final Post post;
    private final Clock clock;

    /// Sends these reports.
    public SendingReports(
            Catalogue<Report> reports,
            Digests digests,
            ReportLetters letters,
            Post post,
            Clock clock) {
        this.reports = reports;
        this.digests = digests;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /// Begins a report.
    public void begin(Report report) {
        reports.add(new Change<>(report.id(), report, timers(report, null, clock.instant())));
    }

    /// Changes what a report tells, whom and when; what went out stays listed.
    public Optional<Report> change(UUID id, Report wish) {
        Instant now = clock.instant();
        return reports.change(
                id,
                report -> {
                    Timetable moved =
                            report.timetable()
                                    .moved(wish.timetable().rhythm(), wish.timetable().hour(), now);
                    Report changed = report.changed(wish, moved);
                    return new Change<>(changed.id(), changed, timers(changed, report, now));
                });
    }

    /// Rests until it is resumed.
    public Optional<Report> pause(UUID id) {
        return move(id, Timetable::paused);
    }

    /// Goes on after a rest.
    public Optional<Report> resume(UUID id) {
        Instant now = clock.instant();
        return move(id, timetable -> timetable.resumed(now));
    }

    /// Goes out at once, and then as always.
    public Optional<Report> sendNow(UUID id) {
        Instant now = clock.instant();
        return move(id, timetable -> timetable.atOnce(now));
    }

    private Optional<Report> move(UUID id, UnaryOperator<Timetable> change) {
        Instant now = clock.instant();
        return reports.change(
                id,
                report -> {
                    Report moved = report.with(change.apply(report.timetable()));
                    return new Change<>(moved.id(), moved, timers(moved, report, now));
                });
    }

    @Override
    public TimerPurpose purpose() {
        return TimerPurpose.SEND_REPORT;
    }

    /// Sends a report and sets its next time. A timer that fires again changes nothing; after a
    /// crash in between the same letters go out under the same ids.
    @Override
    public void due(TimerFired timer) {
        Optional<Report> found = reports.find(timer.subject());
        if (found.isEmpty() || !found.get().timetable().awaits(timer)) {
            return;
        }
        Report.Mailing mailing = mail(found.get(), timer);
        reports.change(timer.subject(), newest -> sent(newest, timer, mailing));
    }

    private static @Nullable Change<Report> sent(
            Report newest, TimerFired timer, Report.Mailing mailing) {
        if (!newest.timetable().awaits(timer)) {
            return null;
        }
        Instant now = mailing.sentAt();
        Report next = newest.sent(mailing).with(newest.timetable().done(now));
        return new Change<>(next.id(), next, timers(next, newest, now));
    }

    private Report.Mailing mail(Report report, TimerFired timer) {
        Digest digest = digests.digest(report, timer.dueAt());
        List<String> refused = new ArrayList<>();
        List<String> recipients = report.recipients();
        for (int at = 0; at < recipients.size(); at++) {
            String id = "%s.%d.%d".formatted(report.id(), timer.occasion(), at);
            if (post.send(letters.letter(id, report, digest, recipients.get(at)))
                    == Post.Outcome.REFUSED) {
                refused.add(recipients.get(at));
            }
        }
        return new Report.Mailing(
                timer.dueAt(), clock.instant(), recipients.size() - refused.size(), refused);
    }

    private static List<OutgoingEvent> timers(Report report, @Nullable Report before, Instant now) {
        return report.timetable()
                .timers(
                        TimerPurpose.SEND_REPORT,
                        report.id(),
                        before == null ? null : before.timetable(),
                        now);
    }
}
