package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/// The first logins, the first API key and the keys links and messages are signed with: made once,
/// kept in files only their owner can read.
record Credentials(
        Login admin,
        Login manager,
        Login agent,
        String apiKey,
        String customersLinkKey,
        String noticesLinkKey,
        String messageSecret,
        boolean fresh) {
    private static final String LETTERS =
            "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A name and a password.
    record Login(String user, String password) {}

    private record Logins(Login admin, Login manager, Login agent, String apiKey) {}

    /// Those of this data folder, made when it has none.
    static Credentials in(Path data) throws IOException {
        Path logins = data.resolve("credentials.json");
        boolean fresh = !Files.exists(logins);
        if (fresh) {
            write(logins, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made()));
        }
        Logins known = JSON.readValue(Files.readString(logins), Logins.class);
        return new Credentials(
                known.admin(),
                known.manager(),
                known.agent(),
                known.apiKey(),
                linkKey(data.resolve("link-key")),
                linkKey(data.resolve("notices-link-key")),
                messageSecret(data.resolve("message-secret")),
                fresh);
    }

    private static String linkKey(Path file) throws IOException {
        return secret(file, "1:");
    }

    /// As Standard Webhooks writes secrets.
    private static String messageSecret(Path file) throws IOException {
        return secret(file, "whsec_");
    }

    private static String secret(Path file, String prefix) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            write(file, prefix + Base64.getEncoder().encodeToString(key));
        }
        return Files.readString(file).strip();
    }

    private static Logins made() {
        return new Logins(
                new Login("admin", random(16)),
                new Login("manager", random(16)),
                new Login("agent", random(16)),
                "hdwd_" + random(40));
    }

    private static String random(int length) {
        SecureRandom chance = new SecureRandom();
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void write(Path file, String content) throws IOException {
        Path draft =
                Files.createTempFile(
                        file.getParent(),
                        "draft",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.move(draft, file);
    }

    @Override
    public String toString() {
        return "Credentials";
    }
}
