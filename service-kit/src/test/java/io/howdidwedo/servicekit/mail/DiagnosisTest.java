package io.howdidwedo.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

    /// As they are written out there; addresses are made up.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Postfix
                "5.1.1 | smtp; 550 5.1.1 <a@example.org>: Recipient address rejected: User unknown in local recipient table | 5.1.1",
                "5.0.0 | smtp; 550 5.1.1 User unknown | 5.1.1",
                "5.0.0 | smtp; 550 <a@example.org>: Recipient address rejected: User unknown in virtual mailbox table | 5.1.1",
                "4.4.1 | X-Postfix; connect to example.org[192.0.2.1]:25: Connection timed out | 4.4.1",
                "5.1.1 | smtp; 450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted | 4.2.0",
                "5.1.1 | smtp; 550 5.1.1 <a@example.org>: Greylisted, try again later | 4.7.1",
                "5.7.1 | smtp; 554 5.7.1 <a@example.org>: Relay access denied | 5.7.1",
                // Gmail
                "5.1.1 | smtp; 550-5.1.1 The email account that you tried to reach does not exist. | 5.1.1",
                "5.0.0 | smtp; 552-5.2.2 The email account that you tried to reach is over quota. | 5.2.2",
                "4.0.0 | smtp; 550 5.1.1 The email account that you tried to reach does not exist | 5.1.1",
                "5.1.1 | smtp; 452-4.2.2 The email account that you tried to reach is over quota | 4.2.2",
                "5.0.0 | smtp; 550-5.7.26 This mail is unauthenticated | 5.7.26",
                "5.2.1 | smtp; 550-5.2.1 The email account that you tried to reach is disabled. | 5.2.1",
                // Exchange
                "5.1.10 | smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup | 5.1.10",
                "5.0.0 | smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found | 5.1.10",
                "5.1.1 | smtp;554 5.2.2 mailbox full;STOREDRV.Deliver.Exception:QuotaExceededException | 5.2.2",
                "5.7.1 | smtp;550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized | 5.7.1",
                "5.4.1 | smtp;550 5.4.1 Recipient address rejected: Access denied. AS(201806281) | 5.4.1",
                // Yahoo
                "5.0.0 | smtp; 554 delivery error: dd This user doesn't have a yahoo.com account (a@yahoo.com) [0] | 5.1.1",
                "5.0.0 | smtp; 552 1 Requested mail action aborted, mailbox not found | 5.1.1",
                "4.0.0 | smtp; 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred | 4.7.0",
                "5.0.0 | smtp; 554 Message not allowed - [PH01] Email not accepted for policy reasons. | 5.7.1",
                // What says too little, or something else than its number
                "5.0.0 | smtp; 550 no | 5.0.0",
                "5.1.1 | smtp; 550 no | 5.1.1",
                "5.1.1 | smtp; 550 5.1.1 a@example.org mailbox full | 5.2.2",
                "5.1.1 | smtp; 550 Message blocked by spam filter | 5.7.1",
                "4.0.0 | smtp; 450 user unknown, for now | 4.1.1",
                "5.7.1 | smtp; 550 user unknown | 5.7.1",
                "'' | smtp; 550 5.1.1 User unknown | 5.1.1",
                "'' | smtp; 550 User unknown | 5.1.1",
                "5.1.1 | '' | 5.1.1"
            })
    void isAsExactAsTheWordsAre(String status, String words, String understood) {
        assertThat(Diagnosis.of(stated(status), words).map(EnhancedStatus::written))
                .hasValue(understood);
    }

    @ParameterizedTest
    @CsvSource({"no", "'connect to 192.0.2.1 timed out'", "''"})
    void isNoneWhereNothingIsSaid(String words) {
        assertThat(Diagnosis.of(null, words)).isEmpty();
    }

    private static @Nullable EnhancedStatus stated(String status) {
        return EnhancedStatus.in(status).orElse(null);
    }
}
