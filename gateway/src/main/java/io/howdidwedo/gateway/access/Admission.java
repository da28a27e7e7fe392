package io.howdidwedo.gateway.access;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import org.jspecify.annotations.Nullable;

/// Decides who gets in, by the rules. Which rows a caller sees is the services' own matter.
public final class Admission {

    /// What to do with a request of this method and raw path.
    public Decision decide(String method, String path, @Nullable Caller caller) {
        if (path.equals("/")) {
            return caller == null ? new Decision.WhoAreYou() : new Decision.As(caller);
        }
        return AccessRules.requirementOf(method, path)
                .map(requirement -> decide(requirement, caller))
                .orElseGet(Decision.NothingHere::new);
    }

    private static Decision decide(Requirement requirement, @Nullable Caller caller) {
        return switch (requirement) {
            case Requirement.SignedLink() -> new Decision.AsCustomer();
            case Requirement.Nothing() -> new Decision.Nameless();
            case Requirement.AnyOf _ when caller == null -> new Decision.WhoAreYou();
            case Requirement.AnyOf anyOf when anyOf.isMetBy(caller.roles(), caller.scopes()) ->
                    new Decision.As(caller);
            case Requirement.AnyOf anyOf -> new Decision.NotAllowed(caller, anyOf);
        };
    }

    /// What the rules say about one request.
    public sealed interface Decision {
        /// In, as a customer with a signed link.
        record AsCustomer() implements Decision {}

        /// In, without anybody's name.
        record Nameless() implements Decision {}

        /// In, and the service is told who it is.
        record As(Caller caller) implements Decision {}

        /// Nobody known is calling: they have to say who they are first.
        record WhoAreYou() implements Decision {}

        /// The caller is known and lacks the right.
        ///
        /// @param needed what would be enough
        record NotAllowed(Caller caller, Requirement.AnyOf needed) implements Decision {}

        /// Nothing lives at this path.
        record NothingHere() implements Decision {}
    }
}
