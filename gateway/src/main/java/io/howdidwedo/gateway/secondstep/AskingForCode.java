package io.howdidwedo.gateway.secondstep;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Passwords;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.secondstep.SecondStep.Secret;
import io.howdidwedo.gateway.warning.Warning;
import io.howdidwedo.gateway.warning.Warnings;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/// Sets the second step up, asks for it and takes it off. Each code is taken once; how often one
/// may be wrong is limited, as for passwords.
public final class AskingForCode {
    private static final String WHAT = "Second step";

    private final SecondSteps steps;
    private final PhoneCodes phone;
    private final Passwords passwords;
    private final KeepingTrack track;
    private final Warnings warnings;
    private final RateLimit guesses;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param guesses how often a code may be wrong
    /// @param chance must be one nobody can predict
    public AskingForCode(
            SecondSteps steps,
            PhoneCodes phone,
            Passwords passwords,
            KeepingTrack track,
            Warnings warnings,
            RateLimit guesses,
            Clock clock,
            RandomGenerator chance) {
        this.steps = steps;
        this.phone = phone;
        this.passwords = passwords;
        this.track = track;
        this.warnings = warnings;
        this.guesses = guesses;
        this.clock = clock;
        this.chance = chance;
    }

    /// What became of a code.
    public enum Answer {
        RIGHT,
        WRONG,
        /// It was wrong too often; no code is looked at for a while.
        TOO_OFTEN
    }

    /// What a login with a password still needs.
    public enum Need {
        NOTHING,
        /// A code.
        CODE,
        /// To be set up first: everybody needs one.
        SET_UP
    }

    /// What this account needs after its password.
    public Need need(Account account) {
        if (steps.find(account.user()).isPresent()) {
            return Need.CODE;
        }
        return steps.isRequired() ? Need.SET_UP : Need.NOTHING;
    }

    /// The second step of this account; empty when it has none.
    public Optional<SecondStep> of(Account account) {
        return steps.find(account.user());
    }

    /// A secret to set it up with. Nothing is kept until a code made from it comes back.
    public Secret draw() {
        return phone.draw(chance);
    }

    /// What a phone is shown to take the secret.
    public String address(Secret secret, String organisation, Account account) {
        return phone.address(secret, organisation, account.user());
    }

    /// Sets it up, when the code shows that the phone has the secret; empty when it does not, or
    /// when there is one already.
    public Optional<RecoveryCodes> setUp(Account account, Secret secret, String code) {
        OptionalLong step =
                phone.isSecret(secret.text())
                        ? phone.stepOf(secret, code, clock.instant())
                        : OptionalLong.empty();
        if (step.isEmpty()) {
            return Optional.empty();
        }
        RecoveryCodes codes = RecoveryCodes.draw(chance);
        boolean added =
                steps.add(
                        new SecondStep(
                                account.user(),
                                secret,
                                clock.instant(),
                                step.getAsLong(),
                                codes.fingerprints(account.user())));
        if (added) {
            track.note(who(account), who(account), WHAT, "", "set up");
        }
        return added ? Optional.of(codes) : Optional.empty();
    }

    /// Whether this is a code of the phone, or one that was kept; it is used up by that.
    public Answer answer(Account account, String code) {
        if (guesses.take(account.user()).isPresent()) {
            return Answer.TOO_OFTEN;
        }
        boolean right = steps.find(account.user()).filter(step -> takes(step, code)).isPresent();
        if (right) {
            guesses.giveBack(account.user());
        }
        return right ? Answer.RIGHT : Answer.WRONG;
    }

    private boolean takes(SecondStep step, String code) {
        OptionalLong when = phone.stepOf(step.secret(), code, clock.instant());
        return when.isPresent()
                ? steps.take(step.user(), when.getAsLong())
                : steps.use(step.user(), RecoveryCodes.fingerprint(step.user(), code));
    }

    /// Takes it off one's own account.
    public Answer turnOff(Account account, String password, String code) {
        if (guesses.take(account.user()).isPresent()) {
            return Answer.TOO_OFTEN;
        }
        if (!passwords.matches(password, account.passwordHash())) {
            return Answer.WRONG;
        }
        guesses.giveBack(account.user());
        Answer answer = answer(account, code);
        if (answer == Answer.RIGHT) {
            takeOff(account, who(account));
        }
        return answer;
    }

    /// Takes it off somebody's account and tells them.
    public void takeOff(Account account, Who by) {
        if (steps.remove(account.user())) {
            track.note(by, who(account), WHAT, "", "taken off");
            warnings.tell(account, new Warning.SecondStepOff(by.name()));
        }
    }

    /// Whether everybody who logs in with a password needs one.
    public boolean isRequired() {
        return steps.isRequired();
    }

    /// Says whether everybody needs one; who has none sets it up at the next login.
    public void require(boolean everybody, Who by) {
        if (steps.isRequired() != everybody) {
            steps.require(everybody);
            track.note(by, by, WHAT, "", everybody ? "needed by everybody" : "left to everybody");
        }
    }

    private static Who who(Account account) {
        return new Who(account.user(), account.name());
    }
}
