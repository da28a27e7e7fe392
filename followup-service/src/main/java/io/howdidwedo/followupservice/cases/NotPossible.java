package io.howdidwedo.followupservice.cases;

/// The case as it stands does not allow this deed.
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotPossible(String why) {
        super(why);
    }

    public NotPossible(Case subject, String deed) {
        super(
                "The case about "
                        + subject.transaction().externalId()
                        + " is "
                        + subject.status()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ')
                        + " and cannot be "
                        + deed
                        + ".");
    }
}
