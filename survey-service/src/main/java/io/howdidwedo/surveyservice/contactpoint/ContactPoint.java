package io.howdidwedo.surveyservice.contactpoint;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A place where customers answer without being invited.
///
/// @param id in small letters, digits and hyphens
/// @param name what staff read
/// @param language BCP 47, of its page and poster
/// @param frameOrigins web sites that may show its page in a frame; for widgets
/// @param on whether its link opens
public record ContactPoint(
        String id,
        String name,
        ContactPointKind kind,
        String supplier,
        String offering,
        String language,
        List<String> frameOrigins,
        boolean on,
        Instant createdAt) {

    public ContactPoint {
        frameOrigins = List.copyOf(frameOrigins);
    }

    /// The key a contact point with this id is kept under.
    public static UUID keyOf(String id) {
        return DerivedId.of("contact-point", id);
    }

    /// The key it is kept under, which its link carries.
    public UUID key() {
        return keyOf(id);
    }

    /// What its answers say they came from, such as `kiosk/front-desk`.
    public String source() {
        return kind.id() + "/" + id;
    }

    /// The same with its link opening or not.
    ContactPoint turned(boolean nowOn) {
        return new ContactPoint(
                id, name, kind, supplier, offering, language, frameOrigins, nowOn, createdAt);
    }

    /// The same with its page in another language.
    public ContactPoint speaking(String chosen) {
        return new ContactPoint(
                id, name, kind, supplier, offering, chosen, frameOrigins, on, createdAt);
    }

    /// The same under another id.
    ContactPoint named(String newId) {
        return new ContactPoint(
                newId, name, kind, supplier, offering, language, frameOrigins, on, createdAt);
    }

    /// The same with what can be changed as in another one; what it is stays.
    ContactPoint as(ContactPoint other) {
        return new ContactPoint(
                id,
                other.name,
                kind,
                other.supplier,
                other.offering,
                other.language,
                other.frameOrigins,
                on,
                createdAt);
    }

    /// How a contact point reaches customers.
    public enum ContactPointKind {
        /// A link on a page, in a mail signature, on a receipt.
        WEB_LINK("web-link"),
        /// A printed code to scan.
        QR_POSTER("qr-poster"),
        /// A screen on the spot that one customer after the other uses.
        KIOSK("kiosk"),
        /// A button on somebody's web page.
        WIDGET("widget"),
        /// The telephone: staff type in what the customer says.
        PHONE("phone");

        private static final Phrases WORDS = Phrases.of(ContactPoint.class);

        private final String id;

        ContactPointKind(String id) {
            this.id = id;
        }

        /// What answers and addresses call it.
        public String id() {
            return id;
        }

        /// What staff read.
        public String label() {
            return WORDS.say("kind." + id);
        }

        /// Whether customers open its page themselves.
        public boolean isOpenToCustomers() {
            return this != PHONE;
        }
    }
}
