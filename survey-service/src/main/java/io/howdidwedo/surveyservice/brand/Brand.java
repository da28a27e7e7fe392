package io.howdidwedo.surveyservice.brand;

import java.time.Instant;

/// How mails and customers' pages look, and whose they are. What is empty is left as it is without
/// a brand.
///
/// @param name of whose customers they are
/// @param colour as `#0660b5`
/// @param senderName what mails say that they come from
/// @param footer what stands below mails and pages, such as a postal address
/// @param logo name of its file
public record Brand(
        String name,
        String colour,
        String senderName,
        String footer,
        String logo,
        Instant createdAt) {
    /// Nothing is set.
    public static final Brand NONE = new Brand("", "", "", "", "", Instant.EPOCH);

    /// Where its logo is, below the address of the system; empty when there is none.
    public String logoPath() {
        return logo.isEmpty() ? "" : Logo.FOLDER + logo;
    }

    /// Its colour, or the one pages have without a brand.
    public BrandColour shade() {
        return BrandColour.of(colour).orElse(BrandColour.USUAL);
    }
}
