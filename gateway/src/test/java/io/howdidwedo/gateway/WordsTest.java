package io.howdidwedo.gateway;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {
    @Override
    protected List<String> sameEverywhere() {
        return List.of("Authorization: Bearer hdwd_…");
    }
}
