package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.surveyservice.channel.Channel;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By what policy a survey is asked.
///
/// @param delay from the transaction to the invitation
/// @param remindAfter from the invitation to each reminder, ascending
/// @param expireAfter from the invitation until the link closes
/// @param askAboutLast transactions older than this are not asked about any more
/// @param window when customers may be written to
/// @param rest how long a customer whom any survey has asked is left in peace by this one
/// @param priority of several surveys that wait for the same customer the highest goes first, 1 to
///     9
/// @param oneIn of so many transactions one is asked about; 1: all
/// @param audience whom it asks
/// @param channels by which, the first that reaches a customer; what a customer wishes comes before
public record Policy(
        Duration delay,
        List<Duration> remindAfter,
        Duration expireAfter,
        Duration askAboutLast,
        SendWindow window,
        Duration rest,
        int priority,
        int oneIn,
        Audience audience,
        List<Channel> channels) {
    /// Ask everybody at once, remind once after three days, by day; close after thirty.
    public static final Policy DEFAULT =
            new Policy(
                    Duration.ZERO,
                    List.of(Duration.ofDays(3)),
                    Duration.ofDays(30),
                    Duration.ofDays(30),
                    SendWindow.BY_DAY,
                    Duration.ZERO,
                    5,
                    1,
                    Audience.EVERYBODY,
                    Channel.USUAL_ORDER);

    public Policy {
        remindAfter = List.copyOf(remindAfter);
        // Surveys published before there was a choice say nothing.
        channels = channels == null ? Channel.USUAL_ORDER : List.copyOf(channels);
    }

    /// Whom a survey asks, of all who have a transaction; whoever fits everything that is stated.
    ///
    /// @param tiers of these service levels; empty: of any and of none
    /// @param kinds of these kinds of customer; empty: of any
    /// @param valueAtLeast whose transaction is worth so much, in its own currency; null: any
    /// @param facts whose transaction has these facts; empty: any
    public record Audience(
            List<String> tiers,
            List<CustomerKind> kinds,
            @Nullable BigDecimal valueAtLeast,
            Map<String, String> facts) {
        /// Everybody.
        public static final Audience EVERYBODY = new Audience(List.of(), List.of(), null, Map.of());

        public Audience {
            tiers = List.copyOf(tiers);
            kinds = List.copyOf(kinds);
            facts = Map.copyOf(facts);
        }
    }

    /// When customers may be written to, by their own clocks.
    ///
    /// @param from the first moment of a day
    /// @param until the moment from which they are left in peace again, later than `from`
    /// @param days on which they may
    /// @param region whose public holidays are left out, an ISO 3166 code like `DE` or `DE-BY`;
    ///     null: none
    /// @param atOnce a customer who deals with us right now is asked at any hour
    public record SendWindow(
            LocalTime from,
            LocalTime until,
            List<DayOfWeek> days,
            @Nullable String region,
            boolean atOnce) {
        /// From eight to nine in the evening, every day; at any hour right after a transaction.
        public static final SendWindow BY_DAY =
                new SendWindow(
                        LocalTime.of(8, 0),
                        LocalTime.of(21, 0),
                        List.of(DayOfWeek.values()),
                        null,
                        true);

        /// Nobody finds themselves in a transaction for longer.
        private static final Duration RIGHT_NOW = Duration.ofHours(1);

        /// No run of holidays and free days is longer.
        private static final int MOST_DAYS = 400;

        public SendWindow {
            days = days.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(days));
        }

        /// The first instant from then on at which the customer may be written to; that instant
        /// when they may then.
        ///
        /// @throws IllegalStateException when there is none within a year, which no window allows
        public Instant next(Instant wanted, ZoneId zone, PublicHolidays holidays) {
            LocalDate first = LocalDate.ofInstant(wanted, zone);
            for (int i = 0; i < MOST_DAYS; i++) {
                LocalDate day = first.plusDays(i);
                Instant end = day.atTime(until).atZone(zone).toInstant();
                if (isOpen(day, holidays) && wanted.isBefore(end)) {
                    Instant start = start(day, zone);
                    if (start.isBefore(end)) {
                        return wanted.isBefore(start) ? start : wanted;
                    }
                }
            }
            throw new IllegalStateException("No time to write within a year after " + wanted);
        }

        /// In the night in which clocks go forward `from` may not exist: the next hour counts. In
        /// the one in which they go back it may come twice: the later one counts, lest it be too
        /// early.
        private Instant start(LocalDate day, ZoneId zone) {
            return ZonedDateTime.of(day, from, zone).withLaterOffsetAtOverlap().toInstant();
        }

        private boolean isOpen(LocalDate day, PublicHolidays holidays) {
            return days.contains(day.getDayOfWeek())
                    && (region == null || !holidays.isHoliday(region, day));
        }

        /// Whether somebody whose transaction was then still deals with us now.
        public boolean isRightAfter(Instant transaction, Instant now) {
            return atOnce && !transaction.plus(RIGHT_NOW).isBefore(now);
        }
    }
}
