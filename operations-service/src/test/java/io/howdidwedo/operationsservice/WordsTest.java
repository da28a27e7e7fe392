package io.howdidwedo.operationsservice;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {

    @Override
    protected List<String> sameEverywhere() {
        return List.of();
    }
}
