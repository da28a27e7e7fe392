package io.howdidwedo.gateway.door.web;

import java.util.Locale;

/// What a request is about, as far as its path says: few kinds, each of which is expected to be
/// about equally quick.
enum RequestKind {
    /// A customer's page, or an answer.
    CUSTOMER,
    /// A program's.
    API,
    /// Style sheets, scripts and pictures.
    ASSET,
    /// Of those who run the system.
    OPERATION,
    /// A page for staff, or a part of one.
    STAFF;

    static RequestKind of(String path) {
        int end = path.indexOf('/', 1);
        String word = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return switch (word) {
            case "s", "c", "p", "w" -> CUSTOMER;
            case "api" -> API;
            case "assets", "favicon.ico" -> ASSET;
            case "actuator", ".well-known" -> OPERATION;
            default -> STAFF;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
