package io.howdidwedo.surveyservice.contactpoint;

/// How a contact point reaches customers.
public enum ContactPointKind {
    /// A link on a page, in a mail signature, on a receipt.
    WEB_LINK("web-link", "Web link"),
    /// A printed code to scan.
    QR_POSTER("qr-poster", "QR poster"),
    /// A screen on the spot that one customer after the other uses.
    KIOSK("kiosk", "Kiosk"),
    /// A button on somebody's web page.
    WIDGET("widget", "Widget"),
    /// The telephone: staff type in what the customer says.
    PHONE("phone", "Agent entry");

    private final String id;
    private final String label;

    ContactPointKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// What answers and addresses call it.
    public String id() {
        return id;
    }

    /// What staff read.
    public String label() {
        return label;
    }

    /// Whether customers open its page themselves.
    public boolean isOpenToCustomers() {
        return this != PHONE;
    }
}
