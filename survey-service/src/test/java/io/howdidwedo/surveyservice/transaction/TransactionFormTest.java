package io.howdidwedo.surveyservice.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.transaction.TransactionForm.CustomerForm;
import io.howdidwedo.surveyservice.transaction.TransactionForm.ValueForm;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionFormTest {
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    @Test
    void takesAWholeTransaction() {
        Transaction transaction = form("2026-11-20T15:04:05Z", "136.230", "brl").check(NOW, false);

        assertThat(transaction.value()).hasToString("Money[amount=136.23, currency=BRL]");
        assertThat(transaction.recordedAt()).isEqualTo(NOW);
        assertThat(transaction.customer().language()).isEqualTo("pt");
        assertThat(transaction.customer().phone()).isEqualTo("+5511912345678");
        assertThat(transaction.customer().chat()).isEqualTo("ana-in-the-chat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0151 12345678",
                "004915112345678",
                "+49 (0)151 12345678",
                "+0151123456",
                "+49",
                "+4915112345678901",
                "call me",
                "+49151O2345678"
            })
    void aNumberWithoutItsCountryIsRefusedWithTheRemedy(String phone) {
        assertThatThrownBy(() -> of(customer(phone, null)).check(NOW, false))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("customer.phone: must be a number with its country's code")
                .hasMessageContaining("+4915112345678")
                .hasMessageNotContaining("151 1");
    }

    @Test
    void aNameInTheChatHasAnEnd() {
        assertThatThrownBy(() -> of(customer(null, "x".repeat(201))).check(NOW, false))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("customer.chat: must be at most 200 characters");
        assertThat(of(customer(" ", " Xyz-1 ")).check(NOW, false).customer().addresses())
                .extracting(Address::listed)
                .containsExactly("ana@example.org", "chat Xyz-1");
    }

    @Test
    void addressesAreNeverToldInPassing() {
        Customer customer = of(customer("+4915112345678", "xyz")).check(NOW, false).customer();

        assertThat(customer.addresses().toString()).doesNotContain("ana@", "4915", "xyz");
    }

    @Test
    void countsCalendarDaysLateInTheCustomersZone() {
        // 23:30 and 00:30 in São Paulo: the next day there, the same day in UTC.
        Transaction transaction =
                with(Map.of(
                                "promisedBy", "2026-11-20T02:30:00Z",
                                "deliveredAt", "2026-11-20T03:30:00Z"))
                        .check(NOW, false);

        assertThat(transaction.facts()).containsEntry("daysLate", "1");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        TransactionForm wrong =
                new TransactionForm(
                        "shop", null, "yesterday", "later", "n", "o", null, null, null, null, null);

        assertThatThrownBy(() -> wrong.check(NOW, false))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("externalId: is required")
                .hasMessageContaining("occurredAt: must be an instant")
                .hasMessageContaining("stage: must be one of before, during, after")
                .hasMessageContaining("customer.id: is required");
    }

    @Test
    void onlyAnAdministratorsImportMayBackdate() {
        TransactionForm backdated =
                new TransactionForm(
                        "shop",
                        "A-1",
                        "2026-11-20T15:04:05Z",
                        null,
                        "n",
                        "o",
                        null,
                        customer(),
                        null,
                        null,
                        "2026-11-20T15:05:00Z");

        assertThatThrownBy(() -> backdated.check(NOW, false))
                .hasMessageContaining("recordedAt: may only be given");
        assertThat(backdated.check(NOW, true).recordedAt())
                .isEqualTo(Instant.parse("2026-11-20T15:05:00Z"));
    }

    private static TransactionForm form(String occurredAt, String amount, String currency) {
        return new TransactionForm(
                "shop",
                "A-1",
                occurredAt,
                "after",
                "north-branch",
                "home-delivery",
                "web",
                customer(),
                new ValueForm(amount, currency),
                null,
                null);
    }

    private static TransactionForm with(Map<String, @Nullable String> facts) {
        return with(customer(), facts);
    }

    private static TransactionForm of(CustomerForm customer) {
        return with(customer, null);
    }

    private static TransactionForm with(
            CustomerForm customer, @Nullable Map<String, @Nullable String> facts) {
        return new TransactionForm(
                "shop",
                "A-1",
                "2026-11-20T15:04:05Z",
                null,
                "north-branch",
                "home-delivery",
                null,
                customer,
                null,
                facts,
                null);
    }

    private static CustomerForm customer() {
        return customer("+55 11 91234-5678", "ana-in-the-chat");
    }

    private static CustomerForm customer(@Nullable String phone, @Nullable String chat) {
        return new CustomerForm(
                "c-77",
                "external",
                "Ana Lima",
                "ana@example.org",
                phone,
                chat,
                "pt",
                "America/Sao_Paulo",
                "gold");
    }
}
