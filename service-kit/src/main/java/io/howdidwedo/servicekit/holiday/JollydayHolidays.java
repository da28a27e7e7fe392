package io.howdidwedo.servicekit.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Public holidays as the library Jollyday has them. A year of a region is worked out once.
final class JollydayHolidays implements PublicHolidays {
    private final Map<RegionYear, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private record RegionYear(String region, int year) {}

    @Override
    public boolean isHoliday(String region, LocalDate day) {
        return years.computeIfAbsent(new RegionYear(region, day.getYear()), JollydayHolidays::days)
                .contains(day);
    }

    private static Set<LocalDate> days(RegionYear one) {
        return manager(one.region()).getHolidays(Year.of(one.year()), parts(one.region())).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean knows(String region) {
        String country = country(region);
        boolean known =
                HolidayManager.getSupportedCalendarCodes().stream()
                        .anyMatch(code -> code.equalsIgnoreCase(country));
        if (!known) {
            return false;
        }
        CalendarHierarchy place = manager(region).getCalendarHierarchy();
        for (String part : parts(region)) {
            place = place.getChildren().get(part);
            if (place == null) {
                return false;
            }
        }
        return true;
    }

    private static HolidayManager manager(String region) {
        return HolidayManager.getInstance(ManagerParameters.create(country(region)));
    }

    private static String country(String region) {
        return region.toLowerCase(Locale.ROOT).split("-", -1)[0];
    }

    private static String[] parts(String region) {
        String[] codes = region.toLowerCase(Locale.ROOT).split("-", -1);
        return Arrays.copyOfRange(codes, 1, codes.length);
    }
}
