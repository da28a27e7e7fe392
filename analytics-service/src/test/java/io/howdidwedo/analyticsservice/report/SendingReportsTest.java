package io.howdidwedo.analyticsservice.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.mail.PostInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendingReportsTest {
    private static final UUID ID = new UUID(0, 9);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final CatalogueInMemory<Report> reports = new CatalogueInMemory<>();
    private final PostInMemory post = new PostInMemory();
    private final SettableClock clock = new SettableClock(NOW);
    private final SendingReports sending =
            new SendingReports(
                    reports,
                    (report, dueAt) ->
                            new Digest(
                                    report.title(),
                                    report.months(dueAt).toString(),
                                    "",
                                    List.of(),
                                    List.of(),
                                    false,
                                    "/dashboard"),
                    (id, report, digest, recipient) ->
                            new Letter(id, recipient, digest.about(), "", "", List.of()),
                    post,
                    clock);

    @Test
    void sendsToEachAddressWhenItIsDueAndSetsTheNextTime() {
        sending.begin(report("ana@example.org", "ben@example.org"));

        sending.due(timer());

        assertThat(post.letters())
                .extracting(Letter::recipient)
                .containsExactly("ana@example.org", "ben@example.org");
        assertThat(post.letters()).extracting(Letter::subject).containsOnly("2026-11");
        assertThat(report().timetable().nextAt()).isEqualTo("2027-01-01T07:00:00Z");
        assertThat(report().mailings())
                .containsExactly(
                        new Report.Mailing(
                                Instant.parse("2026-12-01T07:00:00Z"),
                                Instant.parse("2026-12-01T07:00:00Z"),
                                2,
                                List.of()));
    }

    @Test
    void sendsOnceThoughTheTimerFiresTwice() {
        sending.begin(report("ana@example.org"));
        TimerFired timer = timer();

        sending.due(timer);
        sending.due(timer);

        assertThat(post.letters()).hasSize(1);
        assertThat(report().mailings()).hasSize(1);
    }

    @Test
    void triesAgainUnderTheSameIdWhenTheMailSystemIsAway() {
        sending.begin(report("ana@example.org"));
        TimerFired timer = timer();
        post.away(true);
        assertThatThrownBy(() -> sending.due(timer)).isInstanceOf(IllegalStateException.class);
        assertThat(report().mailings()).isEmpty();
        post.away(false);

        sending.due(timer);

        assertThat(post.letters()).extracting(Letter::id).containsExactly(ID + ".1.0");
    }

    @Test
    void notesAddressesThatAreRefused() {
        sending.begin(report("gone@example.org", "ben@example.org"));

        sending.due(timer());

        assertThat(report().mailings())
                .singleElement()
                .satisfies(
                        mailing -> {
                            assertThat(mailing.taken()).isEqualTo(1);
                            assertThat(mailing.refused()).containsExactly("gone@example.org");
                        });
    }

    @Test
    void sendsAtOnceAndThenAsAlways() {
        sending.begin(report("ana@example.org"));

        sending.sendNow(ID);
        sending.due(timer());

        assertThat(post.letters()).extracting(Letter::subject).containsExactly("2026-10");
        assertThat(report().timetable().nextAt()).isEqualTo("2026-12-01T07:00:00Z");
    }

    @Test
    void restsWhileItIsPaused() {
        sending.begin(report("ana@example.org"));
        TimerFired timer = timer();
        sending.pause(ID);

        sending.due(timer);

        assertThat(post.letters()).isEmpty();
        sending.resume(ID);
        sending.due(timer());
        assertThat(post.letters()).hasSize(1);
    }

    @Test
    void changesWhatItTellsAndKeepsWhatWentOut() {
        sending.begin(report("ana@example.org"));
        sending.due(timer());
        Report wish = report("cleo@example.org");

        sending.change(ID, wish);
        sending.due(timer());

        assertThat(report().mailings()).hasSize(2);
        assertThat(post.letters().getLast().recipient()).isEqualTo("cleo@example.org");
        assertThat(report().author()).isEqualTo("manager");
    }

    private Report report() {
        return reports.find(ID).orElseThrow();
    }

    private TimerFired timer() {
        Timetable timetable = report().timetable();
        Instant due = Objects.requireNonNull(timetable.nextAt());
        clock.set(due);
        return new TimerFired(
                "timer", TimerPurpose.SEND_REPORT, ID, null, null, timetable.occasion(), due);
    }

    private static Report report(String... recipients) {
        return new Report(
                ID,
                "Monthly",
                KeptSlice.EVERYTHING,
                Span.LAST_MONTH,
                Timetable.starting(Rhythm.MONTHLY, 7, ZoneId.of("UTC"), NOW),
                "en",
                List.of(recipients),
                "manager",
                NOW,
                List.of());
    }
}
