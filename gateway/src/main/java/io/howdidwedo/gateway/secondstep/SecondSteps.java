package io.howdidwedo.gateway.secondstep;

import java.util.Optional;

/// The second steps of all accounts that have one, and whether everybody has to.
public interface SecondSteps {
    Optional<SecondStep> find(String user);

    /// Adds it; false, and nothing is changed, if this account has one.
    boolean add(SecondStep step);

    /// Takes the code of this step in time; false when that one or a later one was taken, so that
    /// of several who try only one gets it.
    boolean take(String user, long step);

    /// Uses up the kept code of this fingerprint; false when there is none such.
    boolean use(String user, String recovery);

    /// Takes it off; false if there was none.
    boolean remove(String user);

    /// Whether everybody who logs in with a password needs one.
    boolean isRequired();

    /// Says whether everybody needs one.
    void require(boolean everybody);
}
