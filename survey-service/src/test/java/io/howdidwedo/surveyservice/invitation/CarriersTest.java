package io.howdidwedo.surveyservice.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.howdidwedo.surveyservice.channel.Channel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void onAChannelWithoutAnybodyNothingIsCarried() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Carriers.mail(mail).on(Channel.CHAT))
                .withMessageContaining("chat");
    }
}
