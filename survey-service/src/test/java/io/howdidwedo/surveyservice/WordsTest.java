package io.howdidwedo.surveyservice;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {
    @Override
    protected List<String> sameEverywhere() {
        return List.of("fr", "daysLate", "reply");
    }

    /// What customers read is in `wording`; a request is written as machines read it.
    @Override
    protected List<String> toldElsewhere() {
        return List.of(
                "response/web/survey",
                "response/web/scale",
                "response/web/thanks",
                "response/web/languages",
                "response/web/words",
                "holding/web/",
                "followup/",
                "invitation/mail/",
                "page/web/",
                "firsthour/web/request.jte");
    }
}
