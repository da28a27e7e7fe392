package io.howdidwedo.followupservice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstRulesTest {

    @Test
    void whatTheFirstRulesSayIsSaidInEachLanguage() {
        for (Rule rule : RuleBook.FIRST.rules()) {
            for (String words : List.of(rule.name(), rule.handling().reason())) {
                assertThat(RuleBook.told(words, Locale.ENGLISH)).isEqualTo(words);
                assertThat(RuleBook.told(words, Locale.GERMAN)).isNotEqualTo(words);
            }
        }
    }

    @Test
    void whatPeopleWroteStaysAsTheyWroteIt() {
        assertThat(RuleBook.told("Late again", Locale.GERMAN)).isEqualTo("Late again");
    }
}
