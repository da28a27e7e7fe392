package io.howdidwedo.surveyservice.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.channel.OpenChannels;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String MAIL = "ana@example.org";
    private static final String PHONE = "+4915112345678";
    private static final String CHAT = "ana-1";

    private Preference wish = Preference.NONE;
    private List<Channel> order = Channel.USUAL_ORDER;
    private OpenChannels open = new OpenChannels(Set.of(Channel.values()));
    private Map<String, Why> suppressed = Map.of();

    @Test
    void theFirstChannelWithAnAddressWins() {
        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(under(Channel.EMAIL, MAIL));
        assertThat(reach(null, PHONE, CHAT)).isEqualTo(under(Channel.SMS, PHONE));
        assertThat(reach(null, null, CHAT)).isEqualTo(under(Channel.CHAT, CHAT));
    }

    @Test
    void theSurveySaysInWhichOrderAndWhetherAtAll() {
        order = List.of(Channel.CHAT, Channel.EMAIL);

        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(under(Channel.CHAT, CHAT));
        assertThat(reach(null, PHONE, null)).isEqualTo(nowhere("no-address"));
    }

    @Test
    void whatTheCustomerChoseComesBeforeTheSurvey() {
        order = List.of(Channel.EMAIL);
        wish = Preference.NONE.by(Channel.SMS);

        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(under(Channel.SMS, PHONE));
        assertThat(reach(MAIL, null, CHAT)).isEqualTo(under(Channel.EMAIL, MAIL));
    }

    @Test
    void aChannelNobodyServesDoesNotCount() {
        open = OpenChannels.MAIL_ONLY;
        wish = Preference.NONE.by(Channel.SMS);

        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(under(Channel.EMAIL, MAIL));
        assertThat(reach(null, PHONE, CHAT)).isEqualTo(nowhere("no-address"));
    }

    @Test
    void anAddressOnTheListIsPassedOver() {
        suppressed = Map.of(MAIL, Why.ADDRESS_GONE, PHONE, Why.COMPLAINED);

        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(under(Channel.CHAT, CHAT));
        assertThat(reach(MAIL, PHONE, null)).isEqualTo(nowhere("bounced-before"));
        assertThat(reach(null, PHONE, null)).isEqualTo(nowhere("complained"));
    }

    @Test
    void aNameInAChatIsNotTheAddressItLooksLike() {
        suppressed = Map.of(MAIL, Why.ADDRESS_GONE);

        assertThat(reach(MAIL, null, MAIL)).isEqualTo(under(Channel.CHAT, MAIL));
    }

    @Test
    void whoWantsNoQuestionsGetsNoneByAnyChannel() {
        wish = new Preference(true, false, null, null, Channel.SMS, null);
        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(nowhere("opted-out"));

        wish = new Preference(false, false, NOON.plusSeconds(1), null, null, null);
        assertThat(reach(MAIL, PHONE, CHAT)).isEqualTo(nowhere("paused"));
        assertThat(reach(null, null, null)).isEqualTo(nowhere("no-address"));
    }

    private Reach reach(@Nullable String mail, @Nullable String phone, @Nullable String chat) {
        return Reach.of(
                new Customer(
                        "ana", CustomerKind.EXTERNAL, null, mail, phone, chat, null, null, null),
                wish,
                order,
                open,
                address -> Optional.ofNullable(suppressed.get(address)),
                NOON);
    }

    private static Reach under(Channel channel, String value) {
        return new Reach.Under(new Address(channel, value));
    }

    private static Reach nowhere(String reason) {
        return new Reach.Nowhere(reason);
    }
}
