package io.howdidwedo.gateway.access;

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
    /// @param needed what would be enough, in words
    record NotAllowed(Caller caller, String needed) implements Decision {}

    /// Nothing lives at this path.
    record NothingHere() implements Decision {}
}
