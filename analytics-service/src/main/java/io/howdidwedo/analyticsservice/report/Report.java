package io.howdidwedo.analyticsservice.report;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The figures of the overview for certain people, again and again.
///
/// @param part of what
/// @param language of the mails (BCP 47)
/// @param recipients addresses
/// @param author who set it up
/// @param mailings those that went out, the newest first
public record Report(
        UUID id,
        String title,
        KeptSlice part,
        Span span,
        Timetable timetable,
        String language,
        List<String> recipients,
        String author,
        Instant createdAt,
        List<Mailing> mailings) {
    private static final int KEPT = 100;

    /// One time it went out.
    ///
    /// @param dueAt when it was to go out; tells which months it was about
    /// @param taken to how many addresses
    /// @param refused addresses that the mail system does not take
    public record Mailing(Instant dueAt, Instant sentAt, int taken, List<String> refused) {
        public Mailing {
            refused = List.copyOf(refused);
        }
    }

    public Report {
        recipients = List.copyOf(recipients);
        mailings = List.copyOf(mailings);
    }

    /// The months it is about when it goes out at this instant. On the first of a month it tells of
    /// the month before, also where the first begins earlier or later than in UTC.
    public Months months(Instant dueAt) {
        return span.months(dueAt, ZoneId.of(timetable.zone()));
    }

    Report with(Timetable other) {
        return new Report(
                id, title, part, span, other, language, recipients, author, createdAt, mailings);
    }

    Report sent(Mailing mailing) {
        List<Mailing> all = new ArrayList<>();
        all.add(mailing);
        all.addAll(mailings);
        return new Report(
                id,
                title,
                part,
                span,
                timetable,
                language,
                recipients,
                author,
                createdAt,
                all.subList(0, Math.min(KEPT, all.size())));
    }

    /// The same report otherwise: another title, part, span, rhythm, language or other recipients.
    Report changed(Report wish, Timetable moved) {
        return new Report(
                id,
                wish.title,
                wish.part,
                wish.span,
                moved,
                wish.language,
                wish.recipients,
                author,
                createdAt,
                mailings);
    }

    /// Which months a report is about, seen from when it goes out. Whole ones, so that the pages
    /// show the same figures.
    public enum Span {
        /// The month that has begun, as far as it has come.
        THIS_MONTH,
        /// The last month that ended.
        LAST_MONTH,
        /// The last three months that ended.
        LAST_THREE_MONTHS,
        /// The last twelve months that ended.
        LAST_TWELVE_MONTHS;

        private static final int QUARTER = 3;
        private static final int YEAR = 12;

        /// Its months, by the calendar of those who read of them.
        Months months(Instant seenFrom, ZoneId zone) {
            YearMonth current = YearMonth.from(seenFrom.atZone(zone));
            YearMonth ended = current.minusMonths(1);
            return switch (this) {
                case THIS_MONTH -> Months.only(current);
                case LAST_MONTH -> Months.only(ended);
                case LAST_THREE_MONTHS -> Months.upTo(ended, QUARTER);
                case LAST_TWELVE_MONTHS -> Months.upTo(ended, YEAR);
            };
        }
    }
}
