package io.howdidwedo.surveyservice.invitation.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.AskedCustomers;
import io.howdidwedo.surveyservice.invitation.Carrier;
import io.howdidwedo.surveyservice.invitation.Carrier.Carried;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.Carriers;
import io.howdidwedo.surveyservice.invitation.SomeInvitation;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes of what customers are written is counted, channel by channel.
class MailTalliesTest {
    private final MailTallies tallies = new MailTallies();

    @ParameterizedTest
    @MethodSource
    void countsWhatComesOfIt(Delivery said, List<String> counted) {
        assertThat(on(Channel.EMAIL, _ -> said).send(carried())).isEqualTo(said);

        assertThat(counted()).isEqualTo(counted);
    }

    static Stream<Arguments> countsWhatComesOfIt() {
        return Stream.of(
                Arguments.of(new Delivery.Taken(), List.of("email taken")),
                Arguments.of(new Delivery.Refused("full"), List.of("email refused")),
                Arguments.of(new Delivery.AddressGone("5.1.1"), List.of("email refused")),
                Arguments.of(new Delivery.TryLater("4.2.2"), List.of("email away")),
                Arguments.of(new Delivery.NotYet(Instant.EPOCH), List.of()));
    }

    @Test
    void whoCannotBeReachedIsAway() {
        Carrier away =
                on(
                        Channel.SMS,
                        _ -> {
                            throw new IllegalStateException("away");
                        });

        assertThatThrownBy(() -> away.send(carried())).isInstanceOf(IllegalStateException.class);

        assertThat(counted()).containsExactly("sms away");
    }

    @Test
    void opensNoChannelAndCarriesAsManySideBySide() {
        Carrier quick =
                new Carrier() {
                    @Override
                    public Delivery send(Carried carried) {
                        return new Delivery.Taken();
                    }

                    @Override
                    public int sideBySide() {
                        return 7;
                    }
                };

        assertThat(on(Channel.EMAIL, quick).sideBySide()).isEqualTo(7);
        assertThat(tallies.counting(Carriers.mail(quick)).open().channels())
                .containsExactly(Channel.EMAIL);
    }

    private Carrier on(Channel channel, Carrier carrier) {
        Carriers counting = tallies.counting(new Carriers(Map.of(channel, carrier)));
        return Objects.requireNonNull(counting.byChannel().get(channel));
    }

    private List<String> counted() {
        return tallies.read().stream()
                .filter(sign -> sign.value() > 0)
                .map(Vital::labels)
                .map(labels -> labels.get("kind") + " " + labels.get("outcome"))
                .toList();
    }

    private static Carried carried() {
        AskedCustomers customers = new AskedCustomers(Instant.EPOCH);
        Transaction ana = customers.customer("ana", "ana@example.org");
        return new Carried(
                SomeInvitation.scheduled(ana, Channel.EMAIL, "survey", Instant.EPOCH),
                Objects.requireNonNull(ana.customer().address(Channel.EMAIL)),
                ana,
                customers.forOffering("home-delivery"),
                new Sending(0, 0, 0, false));
    }
}
