package io.howdidwedo.gateway.profile.web;

import java.time.ZoneId;
import java.util.List;

/// The languages and time zones that are offered; others are taken, too, when they are typed.
final class Regions {
    /// Language tags, the most read ones.
    public static final List<String> LANGUAGES =
            List.of(
                    "en", "en-GB", "en-US", "de", "es", "fr", "it", "nl", "pl", "pt", "pt-BR", "tr",
                    "ar", "ja", "zh");

    /// A zone for each part of the world.
    public static final List<String> ZONES =
            List.of(
                    "UTC",
                    "Africa/Cairo",
                    "Africa/Johannesburg",
                    "Africa/Lagos",
                    "Africa/Nairobi",
                    "America/Anchorage",
                    "America/Argentina/Buenos_Aires",
                    "America/Bogota",
                    "America/Chicago",
                    "America/Denver",
                    "America/Halifax",
                    "America/Lima",
                    "America/Los_Angeles",
                    "America/Mexico_City",
                    "America/New_York",
                    "America/Santiago",
                    "America/Sao_Paulo",
                    "America/Toronto",
                    "Asia/Bangkok",
                    "Asia/Dhaka",
                    "Asia/Dubai",
                    "Asia/Hong_Kong",
                    "Asia/Jakarta",
                    "Asia/Jerusalem",
                    "Asia/Karachi",
                    "Asia/Kolkata",
                    "Asia/Manila",
                    "Asia/Riyadh",
                    "Asia/Seoul",
                    "Asia/Shanghai",
                    "Asia/Singapore",
                    "Asia/Tokyo",
                    "Australia/Perth",
                    "Australia/Sydney",
                    "Europe/Amsterdam",
                    "Europe/Athens",
                    "Europe/Berlin",
                    "Europe/Brussels",
                    "Europe/Dublin",
                    "Europe/Helsinki",
                    "Europe/Istanbul",
                    "Europe/Lisbon",
                    "Europe/London",
                    "Europe/Madrid",
                    "Europe/Moscow",
                    "Europe/Paris",
                    "Europe/Rome",
                    "Europe/Stockholm",
                    "Europe/Vienna",
                    "Europe/Warsaw",
                    "Europe/Zurich",
                    "Pacific/Auckland",
                    "Pacific/Honolulu");

    private Regions() {}

    /// Whether there is such a region's time zone; an offset is none, for it knows no summer time.
    public static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }
}
