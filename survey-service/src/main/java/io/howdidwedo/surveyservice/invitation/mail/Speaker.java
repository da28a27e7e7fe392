package io.howdidwedo.surveyservice.invitation.mail;

import io.howdidwedo.servicekit.mail.MailAddress;
import io.howdidwedo.servicekit.naming.Names;
import io.howdidwedo.surveyservice.brand.Brand;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.ForPeople;
import io.howdidwedo.surveyservice.wording.Wording;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// In whose name customers are written to, and how that looks.
public final class Speaker {
    /// The product's own name, which stands where nobody has named an organisation: customers know
    /// nothing of it.
    static final String UNNAMED = "How did we do?";

    private final Supplier<Brand> brand;
    private final String organisation;
    private final String publicUrl;

    /// Speaks for whom the brand names, or the settings do.
    ///
    /// @param organisation whose customers they are, while the brand names nobody
    /// @param publicUrl under which customers reach the gateway
    public Speaker(Supplier<Brand> brand, String organisation, String publicUrl) {
        this.brand = brand;
        this.organisation = organisation;
        this.publicUrl = publicUrl;
    }

    /// Whom the customer of this transaction knows: the organisation, or the team that served them
    /// as long as none is named; empty where the team has but an id of machines.
    public Optional<String> about(Transaction transaction) {
        return organisation()
                .or(
                        () ->
                                Optional.of(Names.ofThisProcess().team(transaction.supplier()))
                                        .filter(ForPeople::name));
    }

    /// The organisation; empty while none is named.
    public Optional<String> organisation() {
        String named = brand.get().name();
        String called = named.isEmpty() ? organisation : named;
        return Optional.of(called).filter(name -> !name.isBlank() && !name.equals(UNNAMED));
    }

    /// Why the customer of this transaction gets a mail.
    ///
    /// @param key of our words; the same with `.ours` where nobody is named
    public String why(String key, Transaction transaction, Wording wording) {
        return about(transaction)
                .map(who -> wording.say(key, who))
                .orElseGet(() -> wording.say(key + ".ours"));
    }

    /// The sender's address under the name of the brand.
    public InternetAddress from(InternetAddress stated) {
        String name = brand.get().senderName();
        if (name.isEmpty()) {
            return stated;
        }
        try {
            return new InternetAddress(stated.getAddress(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
    }

    /// The sender's address under the name of the brand, as settings write it.
    public String from(String stated) {
        return from(MailAddress.stated("The sender's address", stated)).toString();
    }

    /// How a mail of this transaction looks.
    public MailLook look(Transaction transaction) {
        return MailLook.of(brand.get(), about(transaction).orElse(""), publicUrl);
    }

    /// How a mail about no transaction looks.
    MailLook look() {
        return MailLook.of(brand.get(), organisation().orElse(""), publicUrl);
    }
}
