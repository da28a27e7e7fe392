package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.mail.MailTally;
import io.howdidwedo.servicekit.vital.Tally;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CarriersTest {
    private final Carrier mail = _ -> new Carrier.Delivery.Taken();
    private final Carrier messages = _ -> new Carrier.Delivery.Taken();

    @Test
    void togetherTheyCarryOnAllTheirChannels() {
        Carriers carriers =
                Carriers.together(
                        List.of(Carriers.mail(mail), new Carriers(Map.of(Channel.SMS, messages))));

        assertThat(carriers.open().channels())
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
        assertThat(carriers.on(Channel.EMAIL)).isSameAs(mail);
        assertThat(carriers.on(Channel.SMS)).isSameAs(messages);
    }

    @ParameterizedTest
    @MethodSource
    void whatComesOfMailsIsCounted(Carrier.Delivery said, String outcome) {
        Tally tally = MailTally.of("email");
        Carrier carrier = new Carriers.Counting(_ -> said, tally);

        assertThat(carrier.send(carried())).isEqualTo(said);

        assertThat(counted(tally)).isEqualTo(outcome);
    }

    static Stream<Arguments> whatComesOfMailsIsCounted() {
        return Stream.of(
                Arguments.of(new Carrier.Delivery.Taken(), "taken"),
                Arguments.of(new Carrier.Delivery.Refused("full"), "refused"),
                Arguments.of(new Carrier.Delivery.AddressGone("5.1.1"), "refused"),
                Arguments.of(new Carrier.Delivery.TryLater("4.2.2"), "away"),
                Arguments.of(new Carrier.Delivery.NotYet(Instant.EPOCH), ""));
    }

    @Test
    void whoCannotBeReachedIsAway() {
        Tally tally = MailTally.of("email");
        Carriers counted =
                Carriers.mail(
                                _ -> {
                                    throw new IllegalStateException("away");
                                })
                        .counted(Map.of(Channel.EMAIL, tally, Channel.SMS, tally));

        assertThatThrownBy(() -> counted.on(Channel.EMAIL).send(carried()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(counted(tally)).isEqualTo("away");
        assertThat(counted.open().channels()).containsExactly(Channel.EMAIL);
    }

    private static String counted(Tally tally) {
        return tally.read().stream()
                .filter(sign -> sign.value() == 1)
                .map(sign -> sign.labels().get("outcome"))
                .collect(Collectors.joining());
    }

    private static Carrier.Carried carried() {
        AskedCustomers customers = new AskedCustomers(Instant.EPOCH);
        Transaction ana = customers.customer("ana", "ana@example.org");
        Invitation invitation =
                SomeInvitation.scheduled(ana, Channel.EMAIL, "survey", Instant.EPOCH);
        return new Carrier.Carried(
                invitation,
                Objects.requireNonNull(ana.customer().address(Channel.EMAIL)),
                ana,
                customers.forOffering("home-delivery"),
                Carrier.Sending.first(0));
    }

    @Test
    void onAChannelWithoutAnybodyNothingIsCarried() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carriers.mail(mail).on(Channel.CHAT))
                .withMessageContaining("chat");
    }
}
