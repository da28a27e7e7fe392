package io.howdidwedo.surveyservice.preference;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whose wish it is: a customer under an integrator's id, as whoever reads what is written to these
/// addresses. The id alone proves nothing: whoever may send transactions may name any.
///
/// @param addresses those a link was sent to, or all of a transaction
public record Holder(String customer, List<Address> addresses) {
    public Holder {
        addresses = List.copyOf(addresses);
    }

    /// The customer as whoever reads what is written to this address.
    public static Holder at(String customer, Address address) {
        return new Holder(customer, List.of(address));
    }

    /// What wishes are kept under, one an address; no address can be read from it.
    List<String> keys() {
        return addresses.stream().map(this::key).toList();
    }

    /// What holds for this one.
    ///
    /// @param said all wishes of theirs, by what they are kept under
    Preference holding(Map<String, Preference> said) {
        return keys().stream()
                .map(key -> said.getOrDefault(key, Preference.NONE))
                .reduce(Preference.NONE, Preference::and)
                .within(said.getOrDefault(customer, Preference.NONE));
    }

    private String key(Address address) {
        return "at " + DerivedId.of("holder", customer, same(address));
    }

    private static String same(Address address) {
        return address.channel() == Channel.EMAIL
                ? address.listed().toLowerCase(Locale.ROOT)
                : address.listed();
    }
}
