package io.howdidwedo.analyticsservice.desk.web;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Where a page of figures is shown, as it is kept: a path of ours with its filters. It leads
/// nowhere else, whoever sends it.
public final class DeskAddress {
    private static final Phrases WORDS = Phrases.of(DeskAddress.class);

    /// The page that figures and charts are pinned from.
    public static final String OVERVIEW = "/dashboard";

    private static final Set<String> PAGES =
            Set.of(
                    OVERVIEW,
                    "/dashboard/expectations",
                    "/dashboard/chain",
                    "/dashboard/causes",
                    "/dashboard/loyalty");
    private static final int LONGEST = 2_000;

    private DeskAddress() {}

    /// The address, when it is one of a page that can be kept.
    ///
    /// @throws InvalidInput otherwise
    static String checked(String address) {
        return checked(address, PAGES);
    }

    /// The address, when it is one of the overview.
    ///
    /// @throws InvalidInput otherwise
    static String ofOverview(String address) {
        return checked(address, Set.of(OVERVIEW));
    }

    private static String checked(String address, Set<String> pages) {
        String path = address.split("\\?", 2)[0];
        if (!pages.contains(path) || address.length() > LONGEST || !isPlain(address)) {
            throw new InvalidInput("address", WORDS.told("problem.address"));
        }
        return address;
    }

    /// Only what our own addresses are made of: all else stands in them as a percentage code.
    private static boolean isPlain(String address) {
        return address.matches("([A-Za-z0-9/?&=._~:@!$'()*+,;-]|%(?!00)[0-9A-Fa-f]{2})*");
    }

    /// The filters in it.
    public static MultiValueMap<String, String> filters(String address) {
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        MultiValueMap<String, String> filters = new LinkedMultiValueMap<>();
        parts.getQueryParams()
                .forEach(
                        (name, values) ->
                                values.forEach(
                                        value ->
                                                filters.add(
                                                        decoded(name),
                                                        value == null ? "" : decoded(value))));
        return filters;
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("address", WORDS.told("problem.address"));
        }
    }
}
