package io.howdidwedo.servicekit.link;

import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/// Links for tests.
public final class SomeLinks {
    private SomeLinks() {}

    /// Signed with a key everybody knows.
    public static SignedLinks signed() {
        return new SignedLinks(
                List.of(new SigningKey(1, new SecretKeySpec(new byte[32], "HmacSHA256"))));
    }
}
