package io.howdidwedo.gateway.provider;

import io.howdidwedo.gateway.session.Session;
import java.util.List;

/// What the provider of logins says about somebody it sends here.
///
/// @param session whom it means, and by which login there
/// @param user what they are to be called as a user; the provider's word for it may change later
/// @param name what people call them
/// @param groups they are in there
/// @param zone their time zone
/// @param language what they read
public record Voucher(
        Session.Voucher session,
        String user,
        String name,
        List<String> groups,
        String zone,
        String language) {
    public Voucher {
        groups = List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "voucher";
    }
}
