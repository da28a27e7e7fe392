package io.howdidwedo.servicekit.event;

/// Another system we need, such as the mail system, is away for now. Events that need it wait in
/// their order until it is back, however long that is: none of them is at fault.
public class AwayForNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what cannot be done meanwhile
    public AwayForNow(String what, Exception cause) {
        super(what, cause);
    }
}
